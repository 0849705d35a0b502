import type { Rows } from '../tabs/tab.ts';
import { type FindSheet, sheetFinder } from './find-sheet.ts';

/**
 * Reads raw tabs, each in one go: its values, and the texts that its cells show. A tab that does not
 * exist is left out.
 */
export function readTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
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

function rowsOf(range: GoogleAppsScript.Spreadsheet.Range): Rows {
  const displays = range.getDisplayValues();
  return range
    .getValues()
    .map((row, r) => row.map((value, c) => ({ value, display: displays[r]?.[c] ?? '' })));
}
