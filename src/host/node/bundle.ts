import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The scripts of a built bundle, in the order of their names, as Google loads them. */
export async function readScripts(dist: string): Promise<string[]> {
  const files = (await readdir(dist)).filter((file) => file.endsWith('.js')).sort();
  return Promise.all(files.map((file) => readFile(join(dist, file), 'utf8')));
}
