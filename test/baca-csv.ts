import { readdirSync, readFileSync } from 'node:fs';
import type { Cell, Rows } from '../src/tabs/tab.ts';

/** A cell of text, as a CSV holds it and as a text-formatted cell shows it. */
export function textCell(text: string): Cell {
  return { value: text, display: text };
}

/** Rows of text cells. */
export function textRows(...rows: readonly (readonly string[])[]): Rows {
  return rows.map((row) => row.map(textCell));
}

/** Reads CSV as RFC 4180 has it: quoted fields, doubled quotes, line breaks within quotes. */
export function bacaCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
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
