import { misnamedMessage } from '../tabs/parsed-tabs.ts';
import type { Tab, TabColumn } from '../tabs/tab.ts';
import { isSameTabName } from './find-sheet.ts';
import { openRegistry, passingName } from './registry.ts';
import { recover } from './swap.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type AnyTab = Tab<Record<string, TabColumn<unknown>>>;

/** A raw tab to prepare, and the rows that stand in it from the start. */
export interface TabToPrepare {
  readonly tab: AnyTab;
  readonly rows?: readonly RowToPrepare[];
  /** Choices that are not the tab's own to know, such as names of peraturan, by heading. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** What became of the tabs to prepare. */
export interface HasilSiapkan {
  /** The names of the tabs it made. */
  readonly disiapkan: readonly string[];
  /** What to rename where a tab stands in the way of one. */
  readonly salahNama: readonly string[];
}

/** A row that stands ready: a note on its first cell, choices for its second. */
export interface RowToPrepare {
  readonly values: readonly string[];
  readonly help: string;
  readonly choices?: readonly string[];
  /** The column that the second cell takes its choices from. */
  readonly refersTo?: RefersTo;
}

type RefersTo = NonNullable<TabColumn<unknown>['refersTo']>;

const HEADING_COLOR = '#e2efda';
const DEFAULT_WIDTH = 100;

/**
 * Makes the raw tabs that are missing, each ready to fill in: headings with notes, dropdowns, frozen
 * heading row, widths. A tab that exists is never changed, nor one whose name is the same but for case and
 * spaces: the two could not stand beside each other.
 *
 * A tab gets its name last, so that a run cut off leaves no half-made tab that a later run would
 * take for the officer's own.
 */
export function prepareTabs(spreadsheet: Spreadsheet, tabs: readonly TabToPrepare[]): HasilSiapkan {
  const stored = openRegistry(spreadsheet);
  recover(spreadsheet, stored);

  const existing = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const names = [...existing.keys()];
  const salahNama = tabs.flatMap(({ tab }) => misnamedMessage(tab.name, names) ?? []);
  const missing = tabs.filter(({ tab }) => !names.some((name) => isSameTabName(name, tab.name)));
  if (missing.length === 0) return { disiapkan: [], salahNama };

  const named = missing.map((one) => ({ ...one, sementara: passingName(one.tab.name) }));
  stored.save({ ...stored.current(), sedangDisusun: named.map(({ sementara }) => sementara) });
  const made = named.map((one, i) => ({
    ...one,
    sheet: spreadsheet.insertSheet(one.sementara, existing.size + i),
  }));

  const sheets = new Map(existing);
  for (const { tab, sheet } of made) sheets.set(tab.name, sheet);
  for (const { tab, sheet } of made) furnishHead(sheet, tab);
  for (const { tab, sheet, rows = [], choices = {} } of made) {
    furnishColumns(sheet, tab, choices, sheets);
    furnishRows(sheet, rows, Object.keys(tab.columns).length, sheets);
  }
  for (const { tab, sheet } of made) sheet.setName(tab.name);
  stored.save({ ...stored.current(), sedangDisusun: [] });
  return { disiapkan: missing.map(({ tab }) => tab.name), salahNama };
}

function furnishHead(sheet: Sheet, tab: AnyTab): void {
  const columns = Object.values(tab.columns);
  sheet
    .getRange(1, 1, 1, columns.length)
    .setValues([columns.map(({ heading }) => heading)])
    .setNotes([columns.map(({ help, required }) => (required ? `Wajib diisi. ${help}` : help))])
    .setFontWeight('bold')
    .setBackground(HEADING_COLOR)
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet.setFrozenRows(1);
}

function furnishColumns(
  sheet: Sheet,
  tab: AnyTab,
  given: Readonly<Record<string, readonly string[]>>,
  sheets: ReadonlyMap<string, Sheet>,
): void {
  const height = sheet.getMaxRows() - 1;
  for (const [i, column] of Object.values(tab.columns).entries()) {
    const { heading, width = DEFAULT_WIDTH, plainText, refersTo } = column;
    const choices = column.choices ?? given[heading];
    const cells = sheet.getRange(2, i + 1, height, 1);
    if (width !== DEFAULT_WIDTH) sheet.setColumnWidth(i + 1, width);
    if (plainText) cells.setNumberFormat('@');
    const rule = choices ? listRule(choices) : refersTo && ruleOf(refersTo, sheets);
    if (rule) cells.setDataValidation(rule);
  }
}

function furnishRows(
  sheet: Sheet,
  rows: readonly RowToPrepare[],
  width: number,
  sheets: ReadonlyMap<string, Sheet>,
): void {
  if (rows.length === 0) return;
  const pad = (values: readonly string[]) => [...values, ...Array(width - values.length).fill('')];
  sheet.getRange(2, 1, rows.length, width).setValues(rows.map(({ values }) => pad(values)));
  sheet.getRange(2, 1, rows.length, 1).setNotes(rows.map(({ help }) => [help]));
  for (const [i, { choices, refersTo }] of rows.entries()) {
    const rule = choices ? listRule(choices) : refersTo && ruleOf(refersTo, sheets);
    if (rule) sheet.getRange(i + 2, 2).setDataValidation(rule);
  }
}

function ruleOf(
  refersTo: RefersTo,
  sheets: ReadonlyMap<string, Sheet>,
): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  const sheet = sheets.get(refersTo.tab);
  if (!sheet) return undefined;

  const headings = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
  const column = headings.findIndex((heading) => sameHeading(String(heading), refersTo.heading));
  if (column === -1) return undefined;
  return SpreadsheetApp.newDataValidation()
    .requireValueInRange(sheet.getRange(2, column + 1, sheet.getMaxRows() - 1, 1), true)
    .setAllowInvalid(true)
    .setHelpText(`Pilih ${refersTo.heading} dari tab ${refersTo.tab}.`)
    .build();
}

const sameHeading = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function listRule(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(`Pilih salah satu: ${choices.join('; ')}.`)
    .build();
}
