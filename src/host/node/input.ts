import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { workbookFromCsv } from '../files/csv.ts';
import { dressed } from '../files/dress.ts';
import { FileError } from '../files/file-error.ts';
import { workbookFromXlsx } from '../files/xlsx/read.ts';
import { tabLooks } from '../tab-looks.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** Opens a year's data: an `.xlsx` file, or a folder with one CSV a tab. Throws FileError on anything else. */
export async function openInput(path: string): Promise<Workbook> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new FileError(`"${path}" tidak ditemukan. Periksa nama dan letaknya, lalu coba lagi.`);
  }
  if (found.isDirectory()) return openFolder(path);
  return workbookFromXlsx(new Uint8Array(await readFile(path)), basename(path));
}

/** The same; what comes from CSV looks like the raw tabs that the bundle makes. */
export async function openDressed(path: string, scripts: readonly string[]): Promise<Workbook> {
  const workbook = await openInput(path);
  return extname(path).toLowerCase() === '.xlsx' ? workbook : dressed(workbook, tabLooks(scripts));
}

async function openFolder(path: string): Promise<Workbook> {
  const files = (await readdir(path)).filter((file) => extname(file).toLowerCase() === '.csv').sort();
  if (files.length === 0) {
    throw new FileError(
      `Folder "${path}" tidak berisi berkas .csv. Simpan setiap tab sebagai satu berkas, misalnya Profil.csv.`,
    );
  }
  const tabs = await Promise.all(
    files.map(
      async (file) => [basename(file, extname(file)), await readFile(join(path, file), 'utf8')] as const,
    ),
  );
  return workbookFromCsv(new Map(tabs));
}
