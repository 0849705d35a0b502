import { SIZE } from './column-widths.ts';
import { type PageSetup, type Paper, pageOf, roomOf } from './paper.ts';
import type { Table, TableCell, Zone } from './table.ts';
import { textHeight } from './text-metrics.ts';

/** A table on its pages. */
export interface PageLayout {
  readonly page: PageSetup;
  /** Percent of its size in which it is printed, so that all columns stand on one page. */
  readonly scale: number;
  /** Pixels of every row. */
  readonly heights: readonly number[];
  /** The rows that begin a page, but for the first. */
  readonly breaks: readonly number[];
  /** The cells of the table, what a page break divides said again below it. */
  readonly cells: readonly (readonly TableCell[])[];
  /** The merges of the body, none of them across two pages. */
  readonly merges: readonly Zone[];
}

/** A type smaller than this part of the usual is too small to read: the page is laid across before. */
const LEAST_SCALE = 0.8;

/** Printers differ by a hair, and a row too many would be a page of its own. */
const SPARE = 0.98;

/**
 * Programs reckon the widths of columns of a file by the width of a figure, which is seven pixels to some and
 * almost seven and a half to others.
 */
const STRETCH = 1.06;

/** Pixels of a row of one line. */
const LEAST_HEIGHT = 21;

/** A cell over several rows that takes no more than this part of a page is never divided. */
const KEPT_WHOLE = 0.4;

/** A last page that is filled no more than this is spared where a smaller type spares it. */
const HARDLY_FILLED = 0.5;

/**
 * Lays a table out on paper: upright where it fits, else across; every row high enough for its texts, whole
 * on one page, and never the only one of its table on it; headings with what they head, sums and remarks
 * with what they follow. The type is as large as the page lets it, or a little smaller where that spares a page.
 */
export function layOut(table: Table, paper: Paper): PageLayout {
  const width = table.widths.reduce((total, one) => total + one, 0) * STRETCH;
  const upright = roomOf(pageOf(paper, 'portrait')).width / width >= LEAST_SCALE;
  const page = pageOf(paper, upright ? 'portrait' : 'landscape');
  const largest = Math.min(100, Math.floor((roomOf(page).width / width) * 100));
  const least = rowHeights(table);
  const at = (scale: number) => layOutAt(scale, table, page, [...least]);
  const usual = at(largest);
  if (usual.filled > HARDLY_FILLED) return usual;
  for (let scale = largest - 1; scale >= LEAST_SCALE * 100; scale -= 1) {
    const smaller = at(scale);
    if (smaller.breaks.length < usual.breaks.length) return smaller;
  }
  return usual;
}

/** The same at so many percent, and how much of its last page is filled; of a single page all counts as filled. */
function layOutAt(
  scale: number,
  table: Table,
  page: PageSetup,
  heights: number[],
): PageLayout & { readonly filled: number } {
  const { cells, heading, merges, charts } = table;
  const height = ((roomOf(page).height * SPARE) / scale) * 100;

  const first = heading.bottom + 1;
  const sum = (top: number, bottom: number) =>
    heights.slice(top, bottom).reduce((total, one) => total + one, 0);
  const grow = (row: number, pixels: number) => {
    heights[row] = Math.max(heights[row] ?? 0, pixels);
  };
  const whole = height * (charts === undefined ? KEPT_WHOLE : 1);
  const needs = (zone: Zone) => neededHeight(table, zone);
  for (const zone of merges) {
    grow(zone.bottom, needs(zone) - sum(zone.top, zone.bottom));
  }

  const breaks: number[] = [];
  let start = first;
  let left = height - sum(0, first);
  while (sum(start, cells.length) > left) {
    let end = start;
    while (sum(start, end + 1) <= left && end < cells.length) end += 1;
    end = Math.max(
      start + 1,
      goodBreak(table, start, end, (zone, top, bottom) => {
        const isSmall = sum(zone.top, zone.bottom + 1) <= whole && zone.top > start;
        return isSmall || sum(top, bottom) < needs(zone);
      }),
    );
    for (const zone of merges) {
      if (zone.top < end && zone.bottom >= end) grow(zone.bottom, needs(zone) - sum(end, zone.bottom));
    }
    breaks.push(end);
    start = end;
    left = height - sum(heading.top, first);
  }
  const filled = breaks.length === 0 ? 1 : sum(start, cells.length) / height;
  return { page, scale, heights, breaks, filled, ...repeated(table, breaks) };
}

/**
 * The last row at or above `end` that may begin a page that follows one from `start` on.
 *
 * @param holds Whether what a merged cell shows must not be divided there.
 */
function goodBreak(
  { cells, bordered, merges, rowKinds }: Table,
  start: number,
  end: number,
  holds: (zone: Zone, top: number, bottom: number) => boolean,
): number {
  const kindOf = new Map(rowKinds.map(({ row, kind }) => [row, kind]));
  const follows = (row: number) => kindOf.get(row) === 'jumlah' || row === bordered.bottom + 1;
  let at = end;
  for (;;) {
    const divided = merges.filter(
      (zone) => zone.top < at && zone.bottom >= at && holds(zone, Math.max(zone.top, start), at),
    );
    const next = Math.min(
      ...divided.map(({ top }) => top),
      kindOf.get(at - 1) === 'judul' || follows(at) || at === bordered.bottom || at === cells.length - 1
        ? at - 1
        : at,
    );
    // What cannot be kept together on a page is divided all the same.
    if (next <= start) return at;
    if (next === at) return at;
    at = next;
  }
}

/** The cells and merges of the body as the pages divide them. */
function repeated({ cells, merges }: Table, breaks: readonly number[]): Pick<PageLayout, 'cells' | 'merges'> {
  const rows = cells.map((row) => [...row]);
  const divided = merges.flatMap((zone) => {
    const tops = [zone.top, ...breaks.filter((row) => row > zone.top && row <= zone.bottom)];
    return tops.map((top, i) => {
      const said = cells[zone.top]?.[zone.left];
      const row = rows[top];
      if (row !== undefined && said !== undefined) row[zone.left] = said;
      return { ...zone, top, bottom: (tops[i + 1] ?? zone.bottom + 1) - 1 };
    });
  });
  return {
    cells: rows,
    merges: divided.filter(({ top, left, bottom, right }) => bottom > top || right > left),
  };
}

/** Pixels of the rows, as high as their texts need, but for what stands in several rows together. */
function rowHeights(table: Table): number[] {
  const { cells, widths, titleRows, heading, headingMerges, bordered, merges, bodyRowHeight } = table;
  const tall = new Map(
    [...headingMerges, ...merges].map((zone) => [`${zone.top},${zone.left}`, zone] as const),
  );
  const rows = cells.map((row, r) => {
    if (bodyRowHeight !== undefined && r > heading.bottom && r <= bordered.bottom) return bodyRowHeight;
    return row.reduce((most, cell, left) => {
      const isAcross = r < titleRows || r > bordered.bottom;
      const zone = isAcross
        ? { top: r, left: 0, bottom: r, right: widths.length - 1 }
        : (tall.get(`${r},${left}`) ?? { top: r, left, bottom: r, right: left });
      return zone.bottom > r ? most : Math.max(most, textHeightOf(cell, zone, widths));
    }, LEAST_HEIGHT);
  });
  for (const zone of headingMerges) {
    const given = rows.slice(zone.top, zone.bottom).reduce((total, one) => total + one, 0);
    rows[zone.bottom] = Math.max(rows[zone.bottom] ?? 0, neededHeight(table, zone) - given);
  }
  return rows;
}

function neededHeight({ cells, widths }: Table, zone: Zone): number {
  return textHeightOf(cells[zone.top]?.[zone.left] ?? {}, zone, widths);
}

function textHeightOf({ value, bold }: TableCell, { left, right }: Zone, widths: readonly number[]): number {
  if (typeof value !== 'string') return LEAST_HEIGHT;
  const width = widths.slice(left, right + 1).reduce((total, one) => total + one, 0);
  return textHeight(value, width, SIZE, bold);
}
