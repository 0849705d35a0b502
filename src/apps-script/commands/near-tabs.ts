import { findNearTabs } from '../../tabs/near-tabs.ts';
import { ALL_TABS } from '../workbook/read-tabs.ts';

/**
 * Offers the tab that is probably meant for a raw tab that is missing, and gives it the name on consent: what
 * stands in it stays. Asked before a run, for a dialog lets go of the lock.
 */
export function offerNearTabs(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const near = findNearTabs(ALL_TABS, names);
  if (near.length === 0) return;
  const ui = SpreadsheetApp.getUi();
  for (const { name, found } of near) {
    const question = `Pakai tab "${found}" sebagai ${name}?\n\nNamanya diganti menjadi "${name}"; isinya tidak diubah.`;
    if (ui.alert('LKjIP', question, ui.ButtonSet.YES_NO) !== ui.Button.YES) continue;
    spreadsheet.getSheetByName(found)?.setName(name);
  }
}
