import { columnLetters } from '../../tabs/column-letters.ts';
import type { OpenSheet } from './open-spreadsheet.ts';
import type { BuiltOpenSheet } from './registry.ts';
import { fingerprintOfValues, type SheetPlan, valuesOf } from './sheet-plan.ts';

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
 * What a tab shows otherwise than the add-on made it though its cells hold the same: formulas, colours, notes,
 * charts, hidden or tiny rows and columns, the tab itself hidden. One sentence for each tab; empty where all is
 * as it was made.
 */
export function dressedUp({ google: sheet, name }: OpenSheet, plan: SheetPlan): readonly string[] {
  const { cells, widths, heights = {}, hiddenColumns = [], charts = [] } = plan;
  if (cells.length === 0) return [];
  const grid = sheet.getRange(1, 1, cells.length, widths.length);
  const found = [
    ...(sheet.isSheetHidden() && !plan.hidden ? ['tabnya disembunyikan'] : []),
    ...(grid
      .getFormulas()
      .flat()
      .some((formula) => formula !== '')
      ? ['ada rumus']
      : []),
    ...(grid.getFontColors().flat().some(isNotBlack) ? ['warna hurufnya diganti'] : []),
    ...(grid
      .getFontSizes()
      .flat()
      .some((size) => size < LEGIBLE)
      ? ['hurufnya dikecilkan']
      : []),
    ...(isOther(grid.getBackgrounds(), cells, ({ look }) => look?.background ?? WHITE)
      ? ['warna selnya diganti']
      : []),
    ...(isOther(grid.getNotes(), cells, ({ note = '' }) => note) ? ['catatan selnya diganti'] : []),
    ...(isOtherCharts(
      sheet,
      charts.map(({ title }) => title),
    )
      ? ['grafiknya diganti']
      : []),
    ...(widths.some(
      (width, i) => width >= LEGIBLE_PIXELS && !hiddenColumns.includes(i) && isColumnGone(sheet, i + 1),
    )
      ? ['ada kolom yang disembunyikan']
      : []),
    ...(cells.some((_, i) => (heights[i] ?? LEGIBLE_PIXELS) >= LEGIBLE_PIXELS && isRowGone(sheet, i + 1))
      ? ['ada baris yang disembunyikan']
      : []),
  ];
  return found.length === 0 ? [] : [`Tab ${name} diubah tampilannya: ${found.join(', ')}.`];
}

/** Points, and pixels, below which nobody reads anything. */
const LEGIBLE = 7;
const LEGIBLE_PIXELS = 12;

const WHITE = '#ffffff';

const isNotBlack = (color: string): boolean => color !== '' && !/^#0{3,6}$/u.test(color);

const isOther = <Cell>(
  held: readonly (readonly string[])[],
  cells: readonly (readonly Cell[])[],
  planned: (cell: Cell) => string,
): boolean => cells.some((row, r) => row.some((cell, c) => held[r]?.[c] !== planned(cell)));

function isOtherCharts(sheet: GoogleAppsScript.Spreadsheet.Sheet, titles: readonly string[]): boolean {
  const held = sheet.getCharts().map((chart) => String(chart.getOptions()?.get('title') ?? ''));
  return JSON.stringify([...held].sort()) !== JSON.stringify([...titles].sort());
}

const isColumnGone = (sheet: GoogleAppsScript.Spreadsheet.Sheet, column: number): boolean =>
  sheet.isColumnHiddenByUser(column) || sheet.getColumnWidth(column) < LEGIBLE_PIXELS;

const isRowGone = (sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): boolean =>
  sheet.isRowHiddenByUser(row) || sheet.getRowHeight(row) < LEGIBLE_PIXELS;
