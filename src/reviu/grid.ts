/** What a tab shows, as texts: a grid whose rows may be of unequal length. */
export type Grid = readonly (readonly string[])[];

/** The same without the empty cells and rows at its ends: two tabs that show one thing become alike. */
export function trimGrid(petak: Grid): Grid {
  const rows = petak.map((row) =>
    row.slice(
      0,
      lengthOf(row, (cell) => cell !== ''),
    ),
  );
  return rows.slice(
    0,
    lengthOf(rows, (row) => row.length > 0),
  );
}

/** How many there are up to the last that counts. */
function lengthOf<T>(items: readonly T[], counts: (item: T) => boolean): number {
  let length = items.length;
  while (length > 0) {
    const last = items[length - 1];
    if (last !== undefined && counts(last)) break;
    length -= 1;
  }
  return length;
}

/** Reads cells by their headings, wherever the columns stand. Undefined where the headings are in no row. */
export function findHeadingRow(petak: Grid, judul: readonly string[]): HeadingRow | undefined {
  const top = petak.findIndex((row) => judul.every((heading) => row.includes(heading)));
  const heading = petak[top];
  if (heading === undefined) return undefined;
  return { top, kolomOf: (name) => heading.indexOf(name) };
}

/** The row of the headings. */
export interface HeadingRow {
  /** Counted from 0. */
  readonly top: number;
  /** The column of a heading, counted from 0; -1 where there is none. */
  readonly kolomOf: (name: string) => number;
}
