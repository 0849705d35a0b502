import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The scripts of a built bundle, in the order of their names, as Google loads them. */
export async function readScripts(dist: string): Promise<string[]> {
  const files = (await readdir(dist)).filter((file) => file.endsWith('.js')).sort();
  return Promise.all(files.map((file) => readFile(join(dist, file), 'utf8')));
}

/** The pages of a built bundle by their names, for the host's HtmlService. */
export async function readPages(dist: string): Promise<Record<string, string>> {
  const files = (await readdir(dist)).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await readFile(join(dist, file), 'utf8')]),
  );
  return Object.fromEntries(pages);
}
