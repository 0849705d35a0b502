import type { FreezePane, HeaderFooter, PageSetup } from 'hucre';
import { a1Of } from '../../workbook/a1.ts';
import { lookOf } from '../../workbook/chart.ts';
import type { CellData, SheetData, Zone } from '../../workbook/workbook.ts';
import { type PrintPlan, printPlanOf } from './print-plan.ts';
import { DEFAULT_FONT } from './style.ts';
import { countLines, lineHeight } from './text-size.ts';

export const DEFAULT_COLUMN_PIXELS = 100;

/** A screen pixel is 1/96 inch, a point 1/72. */
export const POINTS_PER_PIXEL = 0.75;

/** Excel counts widths in digits of the default font; a digit of Arial 10 is 7 pixels wide. */
export const PIXELS_PER_CHARACTER = 7;

/** In points: what hucre states as the height of a row without one. */
export const DEFAULT_ROW = 15;

/** Excel allows no more for one row. */
const TALLEST_ROW = 409.5;

/** Cells keep a little room left and right of their text; a bit more guards against other printers' fonts. */
const CELL_PADDING = 6;

/** 1,5 cm on every side of an A4 page: 18 cm of 21, or 26,7 of 29,7, are left for the table. */
const MARGIN_INCHES = 1.5 / 2.54;
const PORTRAIT_PIXELS = (18 / 2.54) * 96;
const PORTRAIT_HEIGHT = (26.7 / 2.54) * 72;

/** A letter that runs over its page is printed down to so much smaller, so that signatures stay on it. */
const MOST_SHRUNK = 0.8;

export function columnPixels(sheet: SheetData, column: number): number {
  return sheet.columnWidths?.[column] ?? DEFAULT_COLUMN_PIXELS;
}

/** Rows and columns up to the last cell that shows anything; notes and alignments show nothing. */
export function usedSize(sheet: SheetData): { readonly rows: number; readonly columns: number } {
  const corners = Object.entries(sheet.cells)
    .filter(([, { value, error, formula, border, style }]) =>
      [value, error, formula, border, style?.fillColor].some((part) => part !== undefined),
    )
    .map(([key]) => positionOf(key));
  const merges = (sheet.merges ?? []).map(({ bottom, right }) => ({ row: bottom, column: right }));
  return [...corners, ...merges].reduce(
    (size, { row, column }) => ({
      rows: Math.max(size.rows, row + 1),
      columns: Math.max(size.columns, column + 1),
    }),
    { rows: 0, columns: 0 },
  );
}

/** The cell, by its number along one side, in which so many pixels from the beginning of `first` lie. */
export function cellAfter(first: number, pixels: number, size: (index: number) => number): number {
  let index = first;
  let left = pixels;
  while (left > 0) {
    left -= size(index);
    index += 1;
  }
  return index;
}

/** How many columns the cells and charts of a sheet reach over. */
export function reachedColumns(sheet: SheetData): number {
  const charts = (sheet.charts ?? []).map(({ anchor, options }) =>
    cellAfter(anchor.column, anchor.offsetX + lookOf(options).width, (column) => columnPixels(sheet, column)),
  );
  return Math.max(usedSize(sheet).columns, ...charts);
}

/** The place that a key of `cells` names. */
export function positionOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

/**
 * The page as the sheet wants it; a letter is made as large as its page lets it. A sheet that says nothing of
 * it, such as one of another workbook: A4, one page wide, landscape where the columns need more than an
 * upright page holds. A letter that runs over by little is shrunk onto one page (docs/keputusan/0042).
 */
export function pageSetupOf(sheet: SheetData): PageSetup {
  const print = printPlanOf(sheet);
  if (print?.scale !== undefined) return { ...paperOf(print), scale: print.scale, horizontalCentered: true };
  const columns = Array.from({ length: reachedColumns(sheet) }, (_, column) =>
    sheet.hiddenColumns?.includes(column) ? 0 : columnPixels(sheet, column),
  );
  const width = columns.reduce((sum, pixels) => sum + pixels, 0);
  const portrait = print === undefined ? width <= PORTRAIT_PIXELS : print.orientation === 'portrait';
  const side = MARGIN_INCHES;
  return {
    ...(print === undefined
      ? {
          paperSize: 'a4',
          orientation: portrait ? 'portrait' : 'landscape',
          margins: { top: side, right: side, bottom: side, left: side, header: side / 2, footer: side / 2 },
        }
      : paperOf(print)),
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: portrait && isLetter(sheet) && heightOf(sheet) * MOST_SHRUNK <= PORTRAIT_HEIGHT ? 1 : 0,
    horizontalCentered: true,
  };
}

function paperOf({ size, orientation, margins }: PrintPlan): PageSetup {
  const inches = Object.fromEntries(Object.entries(margins).map(([side, cm]) => [side, cm / 2.54]));
  const header = margins.top / 2.54 / 2;
  const footer = margins.bottom / 2.54 / 2;
  return {
    paperSize: size === 'A4' ? 'a4' : 'legal',
    orientation,
    margins: { ...inches, header, footer },
  };
}

/** A letter has no heading row to repeat on every page. */
function isLetter(sheet: SheetData): boolean {
  return (sheet.frozenRows ?? 0) === 0;
}

/** In points, with the rows as high as their text needs. */
function heightOf(sheet: SheetData): number {
  const heights = textHeights(sheet);
  return rangeOf(0, usedSize(sheet).rows - 1)
    .map(
      (row) =>
        heights.get(row) ?? (sheet.rowHeights?.[row] ?? DEFAULT_ROW / POINTS_PER_PIXEL) * POINTS_PER_PIXEL,
    )
    .reduce((sum, height) => sum + height, 0);
}

/** The page number of a table for its readers; a letter has none. */
export function footerOf(sheet: SheetData): HeaderFooter | undefined {
  const print = printPlanOf(sheet);
  if (print === undefined) return OWN_FOOTER;
  if (print.footer === undefined) return undefined;
  return { oddFooter: `&L&"Arial,Regular"&8${print.footer.replaceAll('&', '&&')}&R&"Arial,Regular"&8&P` };
}

/** Of a sheet that does not say how it is to be printed: its name left, the page of pages right. */
const OWN_FOOTER: HeaderFooter = {
  oddFooter: '&L&"Arial,Regular"&8&A&R&"Arial,Regular"&8Halaman &P dari &N',
};

/** The rows that are repeated on every page; undefined where there are none, or nothing below them. */
export function printTitlesOf(sheet: SheetData): string | undefined {
  const frozen = sheet.frozenRows ?? 0;
  const { top, bottom } = printPlanOf(sheet)?.repeat ?? { top: 0, bottom: frozen - 1 };
  if (bottom < top || bottom + 1 >= usedSize(sheet).rows) return undefined;
  return `${quoted(sheet)}!$${top + 1}:$${bottom + 1}`;
}

/**
 * What is printed of a workbook in which sheets say how they are to be printed: of those their cells, for a chart
 * that ends with its cell would be a page beside it to some programs; of the others, which are for work, an empty
 * cell, and so nothing.
 */
export function printAreaOf(sheet: SheetData, sheets: readonly SheetData[]): string | undefined {
  if (!sheets.some((one) => printPlanOf(one) !== undefined)) return undefined;
  const { rows, columns } = usedSize(sheet);
  if (printPlanOf(sheet) === undefined || rows === 0) return `${quoted(sheet)}!$XFD$1048576`;
  const cells = a1Of({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  return `${quoted(sheet)}!${cells.replace(/[A-Z]+|\d+/gu, '$$$&')}`;
}

/** The rows that begin a page, as hucre counts them: by the row above. */
export function rowBreaksOf(sheet: SheetData): number[] {
  return (printPlanOf(sheet)?.breaks ?? []).map((row) => row - 1);
}

const quoted = ({ name }: SheetData): string => `'${name.replace(/'/g, "''")}'`;

export function freezePaneOf(sheet: SheetData): FreezePane | undefined {
  const rows = sheet.frozenRows ?? 0;
  const columns = sheet.frozenColumns ?? 0;
  if (rows === 0 && columns === 0) return undefined;
  return { ...(rows > 0 && { rows }), ...(columns > 0 && { columns }) };
}

/**
 * Heights in points, by row, that the text of a sheet needs to be printed whole. Spreadsheet programs
 * fit rows to wrapped text by themselves only on a screen and where nothing is merged; LibreOffice
 * does not even do that for a file it converts. What a merge lacks goes to the last of its rows that
 * has no height of its own. Rows with a given height keep it.
 */
export function textHeights(sheet: SheetData): ReadonlyMap<number, number> {
  const heights = new Map(plainHeights(sheet));
  const heightOf = (row: number): number => {
    const given = sheet.rowHeights?.[row];
    return given === undefined ? (heights.get(row) ?? DEFAULT_ROW) : given * POINTS_PER_PIXEL;
  };
  for (const zone of [...(sheet.merges ?? [])].sort((one, other) => one.bottom - other.bottom)) {
    const rows = rangeOf(zone.top, zone.bottom);
    const missing = neededHeight(sheet, zone) - rows.reduce((sum, row) => sum + heightOf(row), 0);
    const last = rows.reverse().find((row) => sheet.rowHeights?.[row] === undefined);
    if (last !== undefined && missing > 0) heights.set(last, wholePixels(heightOf(last) + missing));
  }
  return heights;
}

/** What the rows without a given height need for their cells outside merges, where that is above the default. */
function plainHeights(sheet: SheetData): ReadonlyMap<number, number> {
  const merged = new Set(
    (sheet.merges ?? []).flatMap(({ top, left, bottom, right }) =>
      rangeOf(top, bottom).flatMap((row) => rangeOf(left, right).map((column) => `${row},${column}`)),
    ),
  );
  const heights = new Map<number, number>();
  for (const [key, cell] of Object.entries(sheet.cells)) {
    const { row, column } = positionOf(key);
    if (merged.has(key) || sheet.rowHeights?.[row] !== undefined) continue;
    const needed = textHeight(cell, columnPixels(sheet, column));
    if (needed > (heights.get(row) ?? DEFAULT_ROW)) heights.set(row, wholePixels(needed));
  }
  return heights;
}

function neededHeight(sheet: SheetData, zone: Zone): number {
  const pixels = rangeOf(zone.left, zone.right).reduce((sum, column) => sum + columnPixels(sheet, column), 0);
  return textHeight(sheet.cells[`${zone.top},${zone.left}`] ?? {}, pixels);
}

function textHeight({ value, style }: CellData, pixels: number): number {
  const font = { size: style?.fontSize ?? DEFAULT_FONT.size, bold: style?.bold ?? false };
  const width = Math.max(1, (pixels - CELL_PADDING) * POINTS_PER_PIXEL);
  const lines = typeof value === 'string' && style?.wrap === 'wrap' ? countLines(value, width, font) : 1;
  return lines * lineHeight(font);
}

function wholePixels(points: number): number {
  return Math.min(TALLEST_ROW, Math.ceil(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL);
}

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
