import { isExample } from '../../tabs/cells.ts';
import { daftarTab } from '../../tabs/parsed-tabs.ts';

/** Below the headings; counted from 1. */
const EXAMPLE_ROW = 2;

/**
 * Makes the example row of a raw tab go once somebody writes into it or just below it. It runs at every edit
 * of the spreadsheet, so elsewhere it asks for little and leaves at once.
 */
export function clearExample({ range }: Partial<GoogleAppsScript.Events.SheetsOnEdit> = {}): void {
  // A page can call it as well, with anything at all.
  if (typeof range?.getSheet !== 'function' || range.getRow() > EXAMPLE_ROW + 1) return;
  const sheet = range.getSheet();
  const tab = daftarTab.find(({ name }) => name === sheet.getName());
  if (tab === undefined || range.getLastRow() < EXAMPLE_ROW) return;
  const row = sheet.getRange(EXAMPLE_ROW, 1, 1, Object.keys(tab.columns).length);
  const examples = (row.getDisplayValues()[0] ?? []).flatMap((text, i) => (isExample(text) ? [i + 1] : []));
  if (examples.length === 0) return;
  for (const column of examples) sheet.getRange(EXAMPLE_ROW, column).clearContent();
  plainRow(row);
}

/** Takes the look of an example off a row. */
export function plainRow(row: GoogleAppsScript.Spreadsheet.Range): void {
  row.setBackground(null).setFontStyle('normal');
}
