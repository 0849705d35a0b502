import type { Table, TableCell } from '../reports/table.ts';

/** What a sheet may show in a cell. */
type Shown = readonly (readonly unknown[])[];

/**
 * What a sheet says of a table, whatever it looks like: row by row what stands there, without the empty cells
 * and without what only orders it for the eye: titles, headings, rows that head others, what is said again
 * below a page break, and what an earlier version printed for officers.
 */
export function saidBy(shown: Shown, table: Table): string {
  const { merges } = table;
  const grouped = new Set(merges.filter(({ top, bottom }) => bottom > top).map(({ left }) => left));
  const labels = new Set(labelsOf(table).map(labelKey));
  const last = new Map<number, unknown>();
  const rows = shown.flatMap((row) => {
    const said = row.flatMap((cell, column) => {
      const value = typeof cell === 'string' ? cell.replace(INDENT, '') : cell;
      if (value === '' || value === undefined) return [];
      if (grouped.has(column) && last.get(column) === value) return [];
      last.set(column, value);
      return [value];
    });
    return said.length === 0 || labels.has(labelKey(said)) ? [] : [said];
  });
  return JSON.stringify(rows);
}

function labelsOf({ name, title, officers, cells, heading, rowKinds }: Table): readonly unknown[][] {
  const heads = rowKinds.filter(({ kind }) => kind === 'judul').map(({ row }) => row);
  const rows = cells.filter((_, i) => (i >= heading.top && i <= heading.bottom) || heads.includes(i));
  return [...[name, title, ...officers].map((text) => [text]), ...rows.map(textsOf)];
}

const textsOf = (row: readonly TableCell[]): unknown[] =>
  row.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

/** Titles and headings say the same under another number. */
const labelKey = (texts: readonly unknown[]): string => JSON.stringify(texts).replace(/\d+/gu, '#');

/** What a level further in begins with, now and in an earlier version. */
const INDENT = /^(?:\u2003+|– )/u;
