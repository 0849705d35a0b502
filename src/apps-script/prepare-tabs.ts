import { normalizeText } from '../bahasa/teks.ts';
import type { Zone } from '../reports/table.ts';
import { misnamedMessage } from '../tabs/parsed-tabs.ts';
import type { Tab, TabColumn } from '../tabs/tab.ts';
import { isSameTabName } from './find-sheet.ts';
import { openRegistry, passingName } from './registry.ts';
import { recover } from './swap.ts';
import type { Choice, Look, SheetCell, SheetPlan } from './workbook/sheet-plan.ts';
import { writeSheet } from './workbook/write-sheet.ts';

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

const HEADING: Look = { bold: true, background: '#e2efda', vertical: 'middle', wrap: true };
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

  const planned = missing.map((one) => ({
    tab: one.tab,
    sementara: passingName(one.tab.name),
    plan: planTab(one, (refersTo) => zoneOf(refersTo, existing, missing)),
  }));
  stored.save({ ...stored.current(), sedangDisusun: planned.map(({ sementara }) => sementara) });
  const made = planned.map((one, i) => ({
    ...one,
    sheet: spreadsheet.insertSheet(one.sementara, existing.size + i),
  }));

  const sheets = new Map(existing);
  for (const { tab, sheet } of made) sheets.set(tab.name, sheet);
  for (const { sheet, plan } of made) writeSheet(sheet, plan, (name) => sheets.get(name));
  for (const { tab, sheet } of made) sheet.setName(tab.name);
  stored.save({ ...stored.current(), sedangDisusun: [] });
  return { disiapkan: missing.map(({ tab }) => tab.name), salahNama };
}

/** A raw tab as a sheet: headings with notes, and below them cells to fill in, some with a choice. */
function planTab(
  { tab, rows = [], choices: given = {} }: TabToPrepare,
  zoneOfReference: (refersTo: RefersTo) => Zone | undefined,
): SheetPlan {
  const columns = Object.values(tab.columns);
  const below = (column: number): Zone => ({ top: 1, left: column, bottom: LAST_ROW, right: column });
  const choiceOf = (
    zone: Zone,
    choices: readonly string[] | undefined,
    refersTo: RefersTo | undefined,
  ): readonly Choice[] => {
    if (choices) {
      return [{ zone, from: choices, strict: false, help: `Pilih salah satu: ${choices.join('; ')}.` }];
    }
    const referred = refersTo && zoneOfReference(refersTo);
    if (refersTo === undefined || referred === undefined) return [];
    const help = `Pilih ${refersTo.heading} dari tab ${refersTo.tab}.`;
    return [{ zone, from: { tab: refersTo.tab, zone: referred }, strict: false, help }];
  };
  return {
    name: tab.name,
    cells: [
      columns.map(
        ({ heading, help, required }): SheetCell => ({
          value: heading,
          note: required ? `Wajib diisi. ${help}` : help,
          look: HEADING,
        }),
      ),
      ...rows.map(({ values, help }) =>
        columns.map(
          (_, i): SheetCell => ({
            ...(values[i] === undefined ? {} : { value: values[i] }),
            ...(i === 0 ? { note: help } : {}),
          }),
        ),
      ),
    ],
    widths: columns.map(({ width = DEFAULT_WIDTH }) => width),
    formats: columns.flatMap(({ plainText }, i) => (plainText ? [{ zone: below(i), format: '@' }] : [])),
    choices: [
      ...columns.flatMap(({ heading, choices, refersTo }, i) =>
        choiceOf(below(i), choices ?? given[heading], refersTo),
      ),
      ...rows.flatMap(({ choices, refersTo }, i) =>
        choiceOf({ top: i + 1, left: 1, bottom: i + 1, right: 1 }, choices, refersTo),
      ),
    ],
    frozenRows: 1,
  };
}

/** The last row of a new sheet, counted from 0. */
const LAST_ROW = 999;

/** The cells of another tab that a column takes its choices from; a tab that stands may have been rearranged. */
function zoneOf(
  { tab, heading }: RefersTo,
  existing: ReadonlyMap<string, Sheet>,
  missing: readonly TabToPrepare[],
): Zone | undefined {
  const standing = existing.get(tab);
  const made = missing.find((one) => one.tab.name === tab);
  const headings =
    standing === undefined
      ? Object.values(made?.tab.columns ?? {}).map((column) => column.heading)
      : (standing.getRange(1, 1, 1, standing.getMaxColumns()).getDisplayValues()[0] ?? []);
  const column = headings.findIndex((one) => normalizeText(one) === normalizeText(heading));
  if (column === -1) return undefined;
  const bottom = standing === undefined ? LAST_ROW : standing.getMaxRows() - 1;
  return { top: 1, left: column, bottom, right: column };
}
