import type { Rows } from './tab.ts';

/** A merged area of a sheet; counts from 0, and all bounds belong to it. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Gives every row under a merged cell what the cell says, for that is what a person sees: keputusan 0200. An
 * area that is as wide as several columns speaks for its first; one that begins in the heading row is a heading.
 */
export function spreadMerged(rows: Rows, areas: readonly MergedArea[]): Rows {
  const tall = areas.filter(({ top, bottom }) => top > 0 && bottom > top);
  if (tall.length === 0) return rows;
  const spread = rows.map((row) => [...row]);
  for (const { top, left, bottom } of tall) {
    const first = rows[top]?.[left];
    if (first === undefined) continue;
    for (const row of spread.slice(top + 1, bottom + 1)) row[left] = { ...first, merged: true };
  }
  return spread;
}
