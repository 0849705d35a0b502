import { readFileSync } from 'node:fs';
import { bacaCsv } from '../baca-csv.ts';

/** Reads a CSV file of worked examples as one object a row, named by the heading row. */
export function readContoh(name: string): readonly Record<string, string>[] {
  const [headings = [], ...rows] = bacaCsv(readFileSync(new URL(name, import.meta.url), 'utf8'));
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ''])));
}
