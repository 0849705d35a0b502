import type { Grid } from './grid.ts';
import { headingMatches, monthIn, quarterIn, sharedTerms } from './headings.ts';
import type { Istilah } from './istilah.ts';
import { isListNumber, yearsIn } from './kata.ts';
import { isNote, isSignature } from './rows.ts';

/** A column of a table, known by the headings above it. */
export interface HeadColumn {
  readonly column: number;
  /** The headings from the widest to the column's own. */
  readonly path: readonly string[];
  readonly hidden: boolean;
}

/** A table of a sheet: its headings and the rows below them. */
export interface OfficeTable {
  readonly grid: Grid;
  /** The lines of text above it, the farthest first. */
  readonly titles: readonly string[];
  readonly headTop: number;
  /** The last row of the headings, a row of column numbers included. */
  readonly headBottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeadColumn[];
  readonly first: number;
  readonly last: number;
  /** Rows within it that only repeat its headings, on the next page. */
  readonly repeated: ReadonlySet<number>;
  /** Whether rows stand for columns in the sheet. */
  readonly turned: boolean;
}

const NAMING: ReadonlySet<Istilah> = new Set<Istilah>([
  'indikator',
  'sasaran',
  'uraian',
  'program',
  'kegiatan',
  'nama',
  'jabatan',
  'pendidikan',
  'golongan',
  'eselon',
  'jenisTabel',
  'prestasi',
]);

const COUNTED: ReadonlySet<Istilah> = new Set<Istilah>([
  'pendidikan',
  'golongan',
  'jabatan',
  'eselon',
  'jenisTabel',
]);

const DEEPEST_HEADING = 5;
const SURE_ENOUGH = 0.45;

function best(text: string): Istilah | undefined {
  const [match] = headingMatches(text);
  return match !== undefined && match.yakin >= SURE_ENOUGH ? match.istilah : sharedTerms(text)[0];
}

function isYear(text: string): boolean {
  return (
    /^(?:tahun|thn?\.?|t\.?a\.?|target|realisasi)?\s*(?:19|20)\d\d$/iu.test(text) ||
    /^(?:(?:tahun|thn?\.?|t\.?a\.?)\s*['’‘]?|['’‘])[1-6]\d$/iu.test(text)
  );
}

function isHeadLike(text: string): boolean {
  return (
    best(text) !== undefined ||
    isYear(text) ||
    quarterIn(text, true) !== undefined ||
    monthIn(text) !== undefined ||
    (text.length <= 40 && yearsIn(text).length > 0)
  );
}

function isFigure(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return typeof grid.cell(row, column)?.value === 'number'
    ? !isYear(text)
    : /^[-(]?(?:rp\.?\s*)?\d[\d.,]*\)?\s*%?$/iu.test(text) && !isYear(text);
}

/** The column numbers below a heading: (1), 2, `5 = 4 : 3`. */
function isNumberRow(grid: Grid, row: number, left: number, right: number): boolean {
  const filled = grid.filled(row, left, right);
  if (filled.length < 3) return false;
  let last = 0;
  for (const column of filled) {
    const number = /^[([]?(\d{1,2}|[a-z])[)\]]?(?:\s*[=:].*)?$/iu.exec(grid.text(row, column))?.[1];
    if (number === undefined) return false;
    const value = /\d/u.test(number) ? Number(number) : number.toLowerCase().charCodeAt(0) - 96;
    if (value <= last || value > last + 3) return false;
    last = value;
  }
  return last >= 3 && (right - left < 3 || filled.length >= (right - left + 1) * 0.4);
}

/** Every table of a sheet, from the top; side by side ones from the left. */
export function findTables(grid: Grid, turned = false): readonly OfficeTable[] {
  const heads = findHeads(grid);
  const tables: OfficeTable[] = [];
  heads.forEach((head, index) => {
    const below = heads
      .slice(index + 1)
      .find((other) => other.top > head.bottom && other.left <= head.right && other.right >= head.left);
    const above = heads
      .slice(0, index)
      .reverse()
      .find((other) => other.bottom < head.top && other.left <= head.right && other.right >= head.left);
    const columns = pathsOf(grid, head);
    const titles = titlesAbove(grid, head, above?.bottom ?? -1);
    const before = tables.find(
      (table) =>
        above !== undefined &&
        table.left === above.left &&
        (table.headTop === above.top || table.repeated.has(above.top)),
    );
    const same =
      before !== undefined &&
      before.columns.map(({ path }) => path.join('|')).join('||') ===
        columns.map(({ path }) => path.join('|')).join('||');
    const last = below === undefined ? grid.rowCount - 1 : titleTop(grid, below, head.bottom) - 1;
    if (
      before !== undefined &&
      same &&
      (titleTop(grid, head, before.headBottom) === head.top ||
        titles.every((title) => LANJUTAN.test(title))) &&
      !signed(grid, before)
    ) {
      // The next page of the same table.
      const repeated = new Set(before.repeated);
      for (let row = before.last + 1; row <= head.bottom; row++) repeated.add(row);
      tables[tables.indexOf(before)] = { ...before, last, repeated };
      return;
    }
    tables.push({
      grid,
      titles,
      headTop: head.top,
      headBottom: head.bottom,
      left: head.left,
      right: head.right,
      columns,
      first: head.bottom + 1,
      last,
      repeated: new Set(),
      turned,
    });
  });
  return tables;
}

const LANJUTAN = /\blanjutan\b|^hal(?:aman|\.)?\s*\d|^\d+$/iu;

/** Whether a signature closes a table, so that what follows under the same headings is another one. */
function signed(grid: Grid, { first, last, left, right }: OfficeTable): boolean {
  for (let row = Math.max(first, last - 12); row <= last; row++) {
    const filled = grid.filled(row, left, right);
    if (filled.length <= 3 && filled.some((column) => isSignature(grid.text(row, column)))) return true;
  }
  return false;
}

interface Head {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function findHeads(grid: Grid): readonly Head[] {
  const heads: Head[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    if (!startsHead(grid, row)) continue;
    const { top, bottom } = extent(grid, row);
    heads.push(...segments(grid, top, bottom));
    row = bottom;
  }
  return heads;
}

function startsHead(grid: Grid, row: number): boolean {
  const all = grid.filled(row);
  // A number in front makes a row one of a list: II Golongan.
  const filled = isListNumber(grid.text(row, all[0] ?? 0)) ? all.slice(1) : all;
  if (filled.length < 2 || filled.length > 200) return false;
  const told = new Set<Istilah>();
  let hits = 0;
  let bare = 0;
  for (const column of filled) {
    if (isFigure(grid, row, column)) return false;
    const text = grid.text(row, column);
    const istilah = best(text);
    if (istilah !== undefined) told.add(istilah);
    // A heading may name several things: Tujuan / Sasaran / Indikator.
    for (const one of sharedTerms(text)) told.add(one);
    if (isHeadLike(text)) hits++;
    if (istilah === undefined && isHeadLike(text)) bare++;
  }
  const naming = [...told].some((istilah) => NAMING.has(istilah));
  // Titles of tables side by side: A. Golongan, B. Pendidikan.
  if ([...told].every((istilah) => COUNTED.has(istilah)) && bare === 0) return false;
  if (naming && told.size >= 2 && hits >= filled.length * 0.5) return true;
  // Names on one row, what they measure on the next: Uraian | 2016, then Target | Realisasi.
  return naming && hits >= filled.length * 0.6 && hits >= 2;
}

/** What a row of units below the headings is made of. */
const SATUAN_KEPALA = /^\(?(?:k|rp\.?|%|vol(?:ume)?\.?|fisik|keu(?:angan)?\.?|orang|ribu|juta)\)?$/iu;

function extent(grid: Grid, start: number): { readonly top: number; readonly bottom: number } {
  const naming = grid.filled(start).filter((column) => {
    const istilah = best(grid.text(start, column));
    return istilah !== undefined && NAMING.has(istilah);
  });
  const [left = 0, right = 0] = edges(grid, start, start);
  let bottom = start;
  for (const column of grid.filled(start)) {
    const merge = grid.merge(start, column);
    if (merge !== undefined && merge.bottom - start < DEEPEST_HEADING)
      bottom = Math.max(bottom, merge.bottom);
  }
  const sub = (row: number): boolean => {
    const filled = grid.filled(row, left, Math.max(right, grid.columnCount - 1));
    if (filled.length === 0) return false;
    if (filled.length >= 2 && filled.every((column) => SATUAN_KEPALA.test(grid.text(row, column))))
      return true;
    if (filled.some((column) => isFigure(grid, row, column))) return false;
    if (naming.some((column) => grid.text(row, column) !== '' && best(grid.text(row, column)) === undefined))
      return false;
    // A name merged down over the rows of the headings ends where they end.
    const closed = naming.some((column) => {
      const end = grid.merge(start, column)?.bottom ?? start;
      return end > start && end < row && grid.text(row, column) !== '';
    });
    if (closed) return false;
    const widest = Math.max(
      ...filled.map((column) => (grid.merge(row, column)?.right ?? column) - column + 1),
    );
    if (filled.length === 1 && (widest > (right - left) * 0.6 || filled[0] === left)) return false;
    return (
      filled.filter((column) => isHeadLike(grid.text(row, column)) || grid.text(row, column).length <= 12)
        .length >=
        filled.length * 0.7 && filled.some((column) => isHeadLike(grid.text(row, column)))
    );
  };
  while (bottom + 1 < grid.rowCount && bottom + 1 - start < DEEPEST_HEADING && sub(bottom + 1)) bottom++;
  let top = start;
  while (top > 0 && start - top < 3 && isGroupRow(grid, top - 1, left, right)) top--;
  if (isNumberRow(grid, bottom + 1, left, edges(grid, top, bottom)[1])) bottom++;
  return { top, bottom };
}

/** A row of headings over parts of the table: not a title over all of it or at its left edge. */
function isGroupRow(grid: Grid, row: number, left: number, right: number): boolean {
  const filled = grid.filled(row);
  if (filled.length === 0) return false;
  return filled.every((column) => {
    const width = (grid.merge(row, column)?.right ?? column) - column + 1;
    return (
      column > left &&
      column <= right &&
      width < (right - left + 1) * 0.75 &&
      isHeadLike(grid.text(row, column)) &&
      !isFigure(grid, row, column)
    );
  });
}

function edges(grid: Grid, top: number, bottom: number): readonly [number, number] {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  for (let row = top; row <= bottom; row++) {
    for (const column of grid.filled(row)) {
      left = Math.min(left, column);
      right = Math.max(right, grid.merge(row, column)?.right ?? column);
    }
  }
  return [left, right];
}

/** Tables that stand side by side have an empty column between them, or begin anew with a number column. */
function segments(grid: Grid, top: number, bottom: number): readonly Head[] {
  const [left, right] = edges(grid, top, bottom);
  const headed = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (grid.covering(row, column) !== '') return true;
    return false;
  };
  const cuts: { readonly from: number; readonly to: number }[] = [];
  let from = left;
  let seenNumber = false;
  for (let column = left; column <= right + 1; column++) {
    const outside = column > right;
    const gap = outside || (!headed(column) && !isUsed(grid, column, bottom));
    const number =
      !outside &&
      (grid.merge(top, column)?.left ?? column) === column &&
      best(grid.text(top, column)) === 'no';
    const anew = number && seenNumber && column > from;
    if (gap || anew) {
      if (column > from) cuts.push({ from, to: column - 1 });
      from = gap ? column + 1 : column;
      seenNumber = false;
    }
    if (number) seenNumber = true;
  }
  // A part that is no table of its own belongs to the one beside it: an empty column within a table.
  const joined: { from: number; to: number; own: boolean }[] = [];
  for (const cut of cuts) {
    const own = isOwnTable(grid, top, bottom, cut);
    const previous = joined[joined.length - 1];
    if (previous === undefined || (own && previous.own)) joined.push({ ...cut, own });
    else {
      previous.to = cut.to;
      previous.own = isOwnTable(grid, top, bottom, previous);
    }
  }
  const first = joined[0];
  const beside = [1, 2].find((gap) => isUsed(grid, (first?.from ?? 0) - gap, bottom));
  if (first !== undefined && beside !== undefined && isMarkColumn(grid, first.from - beside, bottom))
    first.from -= beside;
  return joined.map((part) => {
    let low = top;
    for (let row = top; row <= bottom; row++) {
      const figures = grid.filled(row, part.from, part.to).some((column) => isFigure(grid, row, column));
      if (figures && !isNumberRow(grid, row, part.from, part.to)) break;
      for (let column = part.from; column <= part.to; column++) {
        if (grid.text(row, column) !== '') low = Math.max(low, row, grid.merge(row, column)?.bottom ?? row);
      }
    }
    return {
      top,
      bottom: joined.length === 1 ? bottom : Math.min(low, bottom),
      left: part.from,
      right: part.to,
    };
  });
}

/** Whether anything stands in a column in the rows below the headings. */
function isUsed(grid: Grid, column: number, bottom: number): boolean {
  for (let row = bottom + 1; row < Math.min(grid.rowCount, bottom + 40); row++)
    if (grid.text(row, column) !== '') return true;
  return false;
}

/** Whether headings name something and say what is told of it. */
function isOwnTable(
  grid: Grid,
  top: number,
  bottom: number,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const told: Istilah[] = [];
  for (let column = from; column <= to; column++)
    for (let row = top; row <= bottom; row++) told.push(best(grid.text(row, column)) ?? 'lain');
  const known = told.filter((istilah) => istilah !== 'lain');
  return known.length >= 2 && known.some((istilah) => NAMING.has(istilah));
}

/** Whether a column without a heading holds the numbers or letters of the rows right of it. */
function isMarkColumn(grid: Grid, column: number, bottom: number): boolean {
  if (column < 0) return false;
  let marks = 0;
  for (let row = bottom + 1; row < Math.min(grid.rowCount, bottom + 40); row++) {
    const text = grid.text(row, column);
    if (text === '') continue;
    if (text.length > 6 || grid.filled(row, column + 1).length === 0) return false;
    marks++;
  }
  return marks >= 3;
}

/** Whether a column stands left of all headings of its table: the numbers of its rows. */
export function isUnheadedFirst({ columns }: OfficeTable, column: number): boolean {
  return columns.every((head) => head.column > column || head.path.length === 0);
}

function pathsOf(grid: Grid, { top, bottom, left, right }: Head): readonly HeadColumn[] {
  const last = isNumberRow(grid, bottom, left, right) && bottom > top ? bottom - 1 : bottom;
  const own = (row: number, column: number) => grid.covering(row, column);
  const columns: HeadColumn[] = [];
  for (let column = left; column <= right; column++) {
    const path: string[] = [];
    for (let row = top; row <= last; row++) {
      let text = own(row, column);
      if (text === '' && row < last && lowerText(grid, row + 1, last, column) !== '')
        text = spreadFrom(grid, top, row, last, column, left);
      if (text !== '' && path[path.length - 1] !== text) path.push(text);
    }
    const before = columns[columns.length - 1];
    const shared =
      path.length === 0 &&
      before !== undefined &&
      isUsed(grid, column, bottom) &&
      sharesHeading(grid, before, bottom);
    columns.push({ column, path: shared ? before.path : path, hidden: grid.hiddenColumns.has(column) });
  }
  return columns;
}

/** Headings that stand over several columns, be they merged or not: a number beside the name, the parts of a kode. */
const SPREADING: ReadonlySet<Istilah> = new Set<Istilah>([
  'no',
  'kode',
  'tujuan',
  'sasaran',
  'indikator',
  'uraian',
  'program',
  'kegiatan',
  'subkegiatan',
]);

/** Whether the column right of another goes on below its heading, having none: it names, or holds the sign of money. */
function sharesHeading(grid: Grid, { column, path }: HeadColumn, bottom: number): boolean {
  const istilah = best(path[path.length - 1] ?? '');
  if (istilah === undefined) return false;
  return SPREADING.has(istilah) || isMoneySign(grid, column, bottom + 1, grid.rowCount - 1);
}

/** Whether a column holds nothing but the sign of the money in the next one, a note or a signature below it aside. */
export function isMoneySign(grid: Grid, column: number, first: number, last: number): boolean {
  let signs = 0;
  let others = 0;
  for (let row = first; row <= Math.min(last, first + 60); row++) {
    const text = grid.text(row, column);
    if (/^(?:rp\.?|idr)$/iu.test(text)) signs++;
    else if (isFigure(grid, row, column)) return false;
    else if (text !== '') others++;
  }
  return signs > others;
}

function lowerText(grid: Grid, from: number, to: number, column: number): string {
  for (let row = from; row <= to; row++) {
    const text = grid.covering(row, column);
    if (text !== '') return text;
  }
  return '';
}

/** A group heading that nobody merged: it reaches to the right as far as the columns have headings of their own below. */
function spreadFrom(
  grid: Grid,
  top: number,
  row: number,
  last: number,
  column: number,
  left: number,
): string {
  for (let at = column - 1; at >= left; at--) {
    const merge = grid.merge(row, at);
    const text = grid.covering(row, at);
    if (text === '') {
      if (lowerText(grid, row + 1, last, at) === '') return '';
      continue;
    }
    if (merge !== undefined && (merge.bottom > row || merge.right > merge.left)) return '';
    if (lowerText(grid, row + 1, last, at) === '') return '';
    if (
      row > top &&
      grid.covering(row - 1, at) !== grid.covering(row - 1, column) &&
      grid.covering(row - 1, column) !== ''
    )
      return '';
    return text;
  }
  return '';
}

const AWAL_JUDUL = /^(?:tabel|tbl\.?|lampiran|bab|form(?:ulir)?)\b/iu;

/**
 * The first row of the titles of a table, which belong no more to the table above it: the lines below a blank row,
 * blocks of them up to the one that stands below a table, or those from a line that calls itself a title.
 */
function titleTop(grid: Grid, { top, left, right }: Head, stop: number): number {
  const isBlank = (row: number) => grid.filled(row).length === 0;
  let titles = top;
  let row = top;
  while (row - 1 > stop) {
    const above = row - 1;
    if (isBlank(above)) titles = row;
    else if (!isTitleRow(grid, above, left, right)) break;
    else if (AWAL_JUDUL.test(grid.text(above, left))) titles = above;
    row = above;
  }
  return titles;
}

/** One text, or a word and what it is: `Jabatan | : Kepala Dinas`. */
function isTitleRow(grid: Grid, row: number, left: number, right: number): boolean {
  const filled = grid.filled(row, left, right);
  const [first, second] = filled;
  if (first === undefined || filled.length > 2 || isNote(grid.text(row, first))) return false;
  if (filled.some((column) => isFigure(grid, row, column))) return false;
  return second === undefined || isLabelled(grid.text(row, first), grid.text(row, second));
}

const isLabelled = (label: string, text: string): boolean => label.endsWith(':') || text.startsWith(':');

function titlesAbove(grid: Grid, head: Head, stop: number): readonly string[] {
  const titles: string[] = [];
  let blanks = 0;
  for (let row = head.top - 1; row > stop && row >= head.top - 12; row--) {
    const filled = grid.filled(row, head.left, head.right);
    if (filled.length === 0) {
      blanks++;
      if (blanks > 3 && titles.length > 0) break;
      continue;
    }
    if (filled.length > 3 || filled.some((column) => isFigure(grid, row, column))) break;
    const texts = filled.map((column) => grid.text(row, column));
    const [label = '', text = ''] = texts;
    titles.unshift(...(texts.length === 2 && isLabelled(label, text) ? [`${label} ${text}`] : texts));
  }
  return titles;
}
