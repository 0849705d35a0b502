import { findNearest } from './nearest.ts';
import type { ParsedRow } from './parse-tab.ts';
import type { AnyTab, Issue, TabColumn } from './tab.ts';

/** A parsed tab as a check across tabs needs it. */
export interface ReadTab {
  readonly tab: AnyTab;
  readonly rows: readonly ParsedRow[];
  readonly found: ReadonlySet<string>;
}

/**
 * The values that a column holds, rows with faults of their own included, so that one fault is not
 * reported again wherever the row is referred to. Undefined where the tab or the column is not there:
 * that is told once, and not row by row.
 */
export function valuesOf(
  daftarTab: readonly ReadTab[],
  target: { readonly tab: string; readonly heading: string },
): ReadonlySet<string> | undefined {
  const read = daftarTab.find(({ tab }) => tab.name === target.tab);
  const key =
    read && Object.keys(read.tab.columns).find((name) => read.tab.columns[name]?.heading === target.heading);
  if (read === undefined || key === undefined || !read.found.has(key)) return undefined;
  return new Set(read.rows.flatMap(({ values }) => codesIn(values[key])));
}

/** Every kode that stands in no row of the tab it refers to. */
export function checkReferences(daftarTab: readonly ReadTab[]): readonly Issue[] {
  return daftarTab.flatMap(({ tab, rows }) =>
    Object.entries(tab.columns).flatMap(([key, column]) => {
      const target = column.refersTo;
      const known = target && valuesOf(daftarTab, target);
      if (target === undefined || known === undefined) return [];
      const explain = remembered((kode) => danglingMessage(kode, target, known));
      return rows.flatMap(({ baris, values }) =>
        codesIn(values[key])
          .filter((kode) => !known.has(kode))
          .map((kode) => ({ ...placeOf(tab, column, baris), message: explain(kode) })),
      );
    }),
  );
}

/** `Kode "S9" tidak ada di tab Sasaran, kolom Kode.`, and what it may have been meant to be. */
export function danglingMessage(
  kode: string,
  { tab, heading }: { readonly tab: string; readonly heading: string },
  known: ReadonlySet<string>,
): string {
  const meant = findNearest(kode, known);
  const hint = meant === undefined ? '' : ` Maksudnya "${meant}"?`;
  return `Kode "${kode}" tidak ada di tab ${tab}, kolom ${heading}.${hint}`;
}

/**
 * Every circle that a column of superiors makes within its own tab (A under B, B under A), told once,
 * at the first of its rows.
 */
export function checkCircles({ tab, rows }: ReadTab, own: string, superior: string): readonly Issue[] {
  const column = tab.columns[superior];
  if (column === undefined) return [];
  const above = new Map(
    rows.flatMap(({ values }): [string, string][] =>
      codesIn(values[superior]).map((kode) => [String(values[own]), kode]),
    ),
  );
  const told = new Set<string>();
  return rows.flatMap(({ baris, values }) => {
    const start = String(values[own]);
    const circle = circleFrom(start, above);
    if (circle === undefined || told.has(start)) return [];
    for (const kode of circle) told.add(kode);
    const message = `${column.heading} melingkar: ${[...circle, start].join(' → ')}. Perbaiki kolom ${column.heading} pada salah satunya.`;
    return [{ ...placeOf(tab, column, baris), message }];
  });
}

/** The codes on the way up from a code back to itself; undefined where the way ends or circles elsewhere. */
function circleFrom(start: string, above: ReadonlyMap<string, string>): readonly string[] | undefined {
  const way = new Set([start]);
  for (let kode = above.get(start); kode !== undefined; kode = above.get(kode)) {
    if (kode === start) return [...way];
    if (way.has(kode)) return undefined;
    way.add(kode);
  }
  return undefined;
}

/** One kode may dangle in a thousand rows; what it was meant to be is looked for once. */
function remembered(explain: (kode: string) => string): (kode: string) => string {
  const told = new Map<string, string>();
  return (kode) => {
    const message = told.get(kode) ?? explain(kode);
    told.set(kode, message);
    return message;
  };
}

function placeOf(tab: AnyTab, { heading }: TabColumn<unknown>, row: number) {
  return { tingkat: 'salah' as const, tab: tab.name, row, heading };
}

function codesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}
