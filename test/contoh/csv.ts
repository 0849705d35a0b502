import { readFileSync } from 'node:fs';

/** Reads a CSV file of worked examples as one object a row, named by the heading row. */
export function readContoh(name: string): readonly Record<string, string>[] {
  const [headings = [], ...rows] = parseCsv(readFileSync(new URL(name, import.meta.url), 'utf8'));
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ''])));
}

function parseCsv(text: string): string[][] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
      quoted === undefined ? plain : quoted.replaceAll('""', '"'),
    ),
  );
}
