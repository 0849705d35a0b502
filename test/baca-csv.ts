import { readdirSync, readFileSync } from 'node:fs';
import { parseCsv } from '../src/host/files/csv.ts';
import type { Cell, Rows } from '../src/tabs/tab.ts';

/** A cell of text, as a CSV holds it and as a text-formatted cell shows it. */
export function textCell(text: string): Cell {
  return { value: text, display: text };
}

/** Rows of text cells. */
export function textRows(...rows: readonly (readonly string[])[]): Rows {
  return rows.map((row) => row.map(textCell));
}

/** The rows of a CSV text, without the blank ones. */
export function bacaCsv(csv: string): string[][] {
  return parseCsv(csv, 'contoh').filter((row) => row.length > 1 || row[0] !== '');
}

/** The CSV files of a folder as raw tabs, each by its file's name. */
export function bacaFolder(folder: string): Map<string, Rows> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  return new Map(
    files.map((file) => [
      file.slice(0, -'.csv'.length),
      textRows(...bacaCsv(readFileSync(`${folder}/${file}`, 'utf8'))),
    ]),
  );
}
