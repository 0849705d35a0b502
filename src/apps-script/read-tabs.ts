import { findScale } from '../peraturan/daftar-skala.ts';
import { type ParsedTabs, parseTabs } from '../tabs/parsed-tabs.ts';
import type { Rows } from '../tabs/tab.ts';
import { type FindSheet, sheetFinder } from './find-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Reads raw tabs, each in one go: its values, and the texts that its cells show. A tab that does not
 * exist is left out.
 */
export function readTabs(
  spreadsheet: Spreadsheet,
  names: readonly string[],
  find: FindSheet = sheetFinder(spreadsheet),
): ReadonlyMap<string, Rows> {
  const tabs = new Map<string, Rows>();
  for (const name of names) {
    const sheet = find(name);
    if (sheet !== null) tabs.set(name, rowsOf(sheet.getDataRange()));
  }
  return tabs;
}

/** The raw tabs as they stand, and what they say. */
export interface Bacaan {
  readonly rows: ReadonlyMap<string, Rows>;
  readonly data: ParsedTabs;
}

/**
 * Reads raw tabs and parses them; tabs that do not exist are left out. Only where one is missed that is
 * needed does it ask all tabs for their names, and so can say which of them is to be renamed.
 */
export function readLembar(
  spreadsheet: Spreadsheet,
  { names, wajib, find }: { names: readonly string[]; wajib: readonly string[]; find?: FindSheet },
): Bacaan {
  const rows = readTabs(spreadsheet, names, find);
  const data = parseTabs(rows, find?.names);
  const missed = find?.names === undefined && (wajib.some((name) => !rows.has(name)) || isSkalaMissed(data));
  return { rows, data: missed ? parseTabs(rows, namesOf(spreadsheet)) : data };
}

/** Profil names a scale that is in no regulation, so that it ought to stand in a tab Skala. */
const isSkalaMissed = ({ profil, missingTabs }: ParsedTabs): boolean =>
  profil !== undefined && missingTabs.includes('Skala') && findScale(profil.skalaKategori) === undefined;

/** The names of all tabs, a call each. */
export const namesOf = (spreadsheet: Spreadsheet): string[] =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

function rowsOf(range: GoogleAppsScript.Spreadsheet.Range): Rows {
  const displays = range.getDisplayValues();
  return range
    .getValues()
    .map((row, r) => row.map((value, c) => ({ value, display: displays[r]?.[c] ?? '' })));
}
