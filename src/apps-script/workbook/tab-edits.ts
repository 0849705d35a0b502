import type { Chart, Zone } from '../../reports/table.ts';
import { columnLetters } from '../../tabs/column-letters.ts';
import type { OpenSheet } from './open-spreadsheet.ts';
import type { BuiltOpenSheet } from './registry.ts';
import { fingerprintOfValues, type SheetCell, type SheetPlan, valuesOf } from './sheet-plan.ts';

/** Whether people have changed what the cells of a built tab hold. */
export const isEditedByHand = ({ shown, sheet }: BuiltOpenSheet): boolean =>
  shown !== '' && fingerprintOfValues(sheet.values()) !== shown;

/** The first cell that holds something else than a plan, in a sentence. */
export function editedCell({ name, values }: OpenSheet, plan: SheetPlan): string {
  const [held, planned] = [values(), valuesOf(plan)];
  const height = Math.max(held.length, planned.length);
  for (let r = 0; r < height; r += 1) {
    const [is, was] = [held[r] ?? [], planned[r] ?? []];
    for (let c = 0; c < Math.max(is.length, was.length); c += 1) {
      if (String(is[c] ?? '') === String(was[c] ?? '')) continue;
      return `Tab ${name} disunting dengan tangan, di antaranya sel ${columnLetters(c)}${r + 1}.`;
    }
  }
  return `Tab ${name} disunting dengan tangan.`;
}

/**
 * What a tab shows otherwise than the add-on made it though its cells hold the same: formulas, colours, formats,
 * notes, charts, what lies over the cells, hidden or tiny rows and columns, the tab itself hidden. One sentence
 * for each tab; empty where all is as it was made.
 */
export function dressedUp({ google: sheet, name }: OpenSheet, plan: SheetPlan): readonly string[] {
  const { cells, widths, heights = {}, hiddenColumns = [], charts = [] } = plan;
  if (cells.length === 0) return [];
  const grid = sheet.getRange(1, 1, cells.length, widths.length);
  const { CLIP } = SpreadsheetApp.WrapStrategy;
  const signs: readonly (readonly [isSeen: boolean, sign: string])[] = [
    [sheet.isSheetHidden() && !plan.hidden, 'tabnya disembunyikan'],
    [some(grid.getFormulas(), (formula) => formula !== ''), 'ada rumus'],
    [isOther(grid.getNumberFormats(), cells, plannedFormat), 'format angkanya diganti'],
    [some(grid.getFontColors(), isNotBlack), 'warna hurufnya diganti'],
    [some(grid.getFontSizes(), (size) => size < LEGIBLE), 'hurufnya dikecilkan'],
    [some(grid.getFontLines(), (line) => line === 'line-through'), 'ada teks yang dicoret'],
    [some(grid.getWrapStrategies(), (wrap) => wrap === CLIP), 'ada teks yang dipotong'],
    [isOther(grid.getBackgrounds(), cells, ({ look }) => look?.background ?? WHITE), 'warna selnya diganti'],
    [sheet.getConditionalFormatRules().length > 0, 'ada format bersyarat'],
    [isOther(grid.getNotes(), cells, ({ note = '' }) => note), 'catatan selnya diganti'],
    [isOtherCharts(sheet, charts), 'grafiknya diganti'],
    [
      [sheet.getImages(), sheet.getDrawings(), sheet.getSlicers()].some((over) => over.length > 0),
      'ada gambar atau pemotong di atas selnya',
    ],
    [
      widths.some(
        (width, i) => width >= LEGIBLE_PIXELS && !hiddenColumns.includes(i) && isColumnGone(sheet, i + 1),
      ),
      'ada kolom yang disembunyikan atau dikelompokkan',
    ],
    [
      cells.some((_, i) => (heights[i] ?? LEGIBLE_PIXELS) >= LEGIBLE_PIXELS && isRowGone(sheet, i + 1)),
      'ada baris yang disembunyikan atau dikelompokkan',
    ],
  ];
  const seen = signs.flatMap(([isSeen, sign]) => (isSeen ? [sign] : []));
  return seen.length === 0 ? [] : [`Tab ${name} diubah tampilannya: ${seen.join(', ')}.`];
}

/** Points, and pixels, below which nobody reads anything. */
const LEGIBLE = 7;
const LEGIBLE_PIXELS = 12;

const WHITE = '#ffffff';

const isNotBlack = (color: string): boolean => color !== '' && !/^#0{3,6}$/u.test(color);

const some = <T>(grid: readonly (readonly T[])[], is: (one: T) => boolean): boolean =>
  grid.some((row) => row.some(is));

/** Nothing is planned where `planned` is undefined. */
const isOther = (
  held: readonly (readonly string[])[],
  cells: SheetPlan['cells'],
  planned: (cell: SheetCell) => string | undefined,
): boolean =>
  cells.some((row, r) =>
    row.some((cell, c) => {
      const wanted = planned(cell);
      return wanted !== undefined && held[r]?.[c] !== wanted;
    }),
  );

/** A format can show any number, and any text, as another. How a plain number looks is Google's. */
const plannedFormat = ({ value, format }: SheetCell): string | undefined =>
  value === undefined ? undefined : (format ?? (typeof value === 'string' ? '@' : undefined));

/** Other charts, others of their cells drawn, or moved: over the table, say. */
function isOtherCharts(sheet: GoogleAppsScript.Spreadsheet.Sheet, charts: readonly Chart[]): boolean {
  const held = sheet.getCharts().map((chart) => {
    const place = chart.getContainerInfo();
    return [
      String(chart.getOptions()?.get('title') ?? ''),
      place.getAnchorRow(),
      place.getAnchorColumn(),
      cellsIn(
        chart.getRanges().map((range) => ({
          top: range.getRow() - 1,
          left: range.getColumn() - 1,
          bottom: range.getLastRow() - 1,
          right: range.getLastColumn() - 1,
        })),
      ),
    ].join();
  });
  const planned = charts.map(({ title, row, column, kategori, nomor = kategori, seri }) =>
    [title, row + 1, column + 1, cellsIn([nomor, ...seri.map(({ zone }) => zone)])].join(),
  );
  return JSON.stringify(held.sort()) !== JSON.stringify(planned.sort());
}

/** The cells of zones, however they are cut into zones. */
function cellsIn(zones: readonly Zone[]): string {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of zones) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.add(`${row}.${column}`);
    }
  }
  return [...cells].sort().join(' ');
}

const isColumnGone = (sheet: GoogleAppsScript.Spreadsheet.Sheet, column: number): boolean =>
  sheet.isColumnHiddenByUser(column) ||
  sheet.getColumnGroupDepth(column) > 0 ||
  sheet.getColumnWidth(column) < LEGIBLE_PIXELS;

const isRowGone = (sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): boolean =>
  sheet.isRowHiddenByUser(row) ||
  sheet.isRowHiddenByFilter(row) ||
  sheet.getRowGroupDepth(row) > 0 ||
  sheet.getRowHeight(row) < LEGIBLE_PIXELS;
