import type { Zone } from '../../reports/table.ts';
import { chartOf } from './chart.ts';
import { rangeOf } from './range.ts';
import type { Choice, Look, SheetCell, SheetPlan } from './sheet-plan.ts';
import { setValues, USUAL_WAYS, type Ways } from './ways.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Makes an empty sheet what a plan says. It only sets, from top to bottom, and never asks: Google sends
 * setters that follow each other off together, and a question among them would wait for all.
 *
 * @param sheetOf The sheet of another tab that cells take their choices from.
 */
export function writeSheet(
  sheet: Sheet,
  plan: SheetPlan,
  ways: Ways = USUAL_WAYS,
  sheetOf: (tab: string) => Sheet | undefined = () => undefined,
): void {
  const { cells, widths } = plan;
  const { newSheet } = ways;
  const moreRows = rowsOf(plan) - newSheet.rows;
  if (moreRows > 0) sheet.insertRowsAfter(newSheet.rows, moreRows);
  const moreColumns = widths.length - newSheet.columns;
  if (moreColumns > 0) sheet.insertColumnsAfter(newSheet.columns, moreColumns);

  if (cells.length > 0) {
    const grid = sheet.getRange(1, 1, cells.length, widths.length);
    // Formats come first: a cell formatted as text keeps "=…", "1.01" or "5-6" as they are.
    grid.setNumberFormats(mapCells(cells, (cell) => formatOf(cell, ways)));
    setValues(
      grid,
      mapCells(cells, ({ value = '' }) => value),
      ways,
    );
    for (const { zone, texts } of linksOf(cells)) rangeOf(sheet, zone).setRichTextValues(texts);
    if (some(cells, ({ note }) => note)) grid.setNotes(mapCells(cells, ({ note = '' }) => note));
    writeLooks(grid, cells);
  }
  for (const { zone, format } of plan.formats ?? []) rangeOf(sheet, zone).setNumberFormat(format);

  for (const { start, length, value } of runsOf(widths)) sheet.setColumnWidths(start + 1, length, value);
  const heights = Array.from({ length: cells.length }, (_, row) => plan.heights?.[row]);
  for (const { start, length, value } of runsOf(heights)) {
    if (value !== undefined) sheet.setRowHeights(start + 1, length, value);
  }
  for (const zone of plan.merges ?? []) rangeOf(sheet, zone).merge();
  for (const zone of plan.bordered ?? []) rangeOf(sheet, zone).setBorder(true, true, true, true, true, true);
  for (const zone of plan.ruled ?? []) {
    const thick = SpreadsheetApp.BorderStyle.SOLID_MEDIUM;
    rangeOf(sheet, zone).setBorder(null, null, true, null, null, null, '#000000', thick);
  }
  for (const choice of plan.choices ?? []) {
    rangeOf(sheet, choice.zone).setDataValidation(ruleOf(choice, sheetOf));
  }

  if (plan.frozenRows !== undefined) sheet.setFrozenRows(plan.frozenRows);
  if (plan.tabColor !== undefined) sheet.setTabColor(plan.tabColor);
  for (const column of plan.hiddenColumns ?? []) sheet.hideColumns(column + 1);
  if (plan.hidden) sheet.hideSheet();
  for (const chart of plan.charts ?? []) sheet.insertChart(chartOf(sheet, chart));
  for (const [key, value] of Object.entries(plan.memory ?? {})) {
    sheet.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
}

type Cells = SheetPlan['cells'];

const mapCells = <T>(cells: Cells, map: (cell: SheetCell) => T): T[][] => cells.map((row) => row.map(map));

const some = (cells: Cells, pick: (cell: SheetCell) => unknown): boolean =>
  cells.some((row) => row.some((cell) => pick(cell) !== undefined));

function formatOf({ value, format }: SheetCell, { general }: Ways): string {
  return format ?? (typeof value === 'string' ? '@' : general);
}

/** How many rows a plan needs, those too that only wait to be filled in. */
function rowsOf({ cells, formats = [], choices = [] }: SheetPlan): number {
  return Math.max(cells.length, ...[...formats, ...choices].map(({ zone }) => zone.bottom + 1));
}

/** Each property of the look for all cells at once, where any of them says something of it. */
function writeLooks(grid: Range, cells: Cells): void {
  const spread = <K extends keyof Look, V>(
    key: K,
    map: (value: Look[K] | undefined) => V,
    set: (values: V[][]) => unknown,
  ) => {
    if (some(cells, ({ look }) => look?.[key])) set(mapCells(cells, ({ look }) => map(look?.[key])));
  };
  spread(
    'bold',
    (bold) => (bold ? 'bold' : 'normal'),
    (values) => grid.setFontWeights(values),
  );
  spread(
    'italic',
    (italic) => (italic ? 'italic' : 'normal'),
    (values) => grid.setFontStyles(values),
  );
  spread(
    'size',
    (size) => size ?? USUAL_SIZE,
    (values) => grid.setFontSizes(values),
  );
  spread(
    'horizontal',
    (align) => align ?? null,
    (values) => grid.setHorizontalAlignments(values),
  );
  spread(
    'vertical',
    (align) => align ?? 'bottom',
    (values) => grid.setVerticalAlignments(values),
  );
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  spread(
    'wrap',
    (wrap) => (wrap ? WRAP : OVERFLOW),
    (values) => grid.setWrapStrategies(values),
  );
  spread(
    'background',
    (color) => color ?? null,
    (values) => grid.setBackgrounds(values),
  );
}

/** Points of the type of a new sheet. */
const USUAL_SIZE = 10;

/** The cells that lead somewhere, those below each other together. */
function linksOf(cells: Cells): { zone: Zone; texts: GoogleAppsScript.Spreadsheet.RichTextValue[][] }[] {
  return (cells[0] ?? []).flatMap((_, column) =>
    runsOf(cells.map((row) => row[column]?.link !== undefined)).flatMap(({ start, length, value }) =>
      value
        ? [
            {
              zone: { top: start, left: column, bottom: start + length - 1, right: column },
              texts: cells.slice(start, start + length).map((row) => [linkedText(row[column])]),
            },
          ]
        : [],
    ),
  );
}

/** A text that leads somewhere, or simply a text. */
export function linkedText({ value = '', link }: SheetCell = {}): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(String(value));
  return link === undefined ? builder.build() : builder.setLinkUrl(link).build();
}

/** The rule of a choice. */
export function ruleOf(
  { from, strict, help }: Pick<Choice, 'from' | 'strict' | 'help'>,
  sheetOf: (tab: string) => Sheet | undefined = () => undefined,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!strict).setHelpText(help);
  if (!('tab' in from)) return builder.requireValueInList([...from], true).build();
  const sheet = sheetOf(from.tab);
  return sheet === undefined ? null : builder.requireValueInRange(rangeOf(sheet, from.zone), true).build();
}

interface Run<T> {
  readonly start: number;
  readonly length: number;
  readonly value: T;
}

/** Neighbours of one value. */
function runsOf<T>(values: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const [i, value] of values.entries()) {
    const last = runs[runs.length - 1];
    if (last && last.value === value) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ start: i, length: 1, value });
  }
  return runs;
}
