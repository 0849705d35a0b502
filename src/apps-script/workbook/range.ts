import type { Zone } from '../../reports/table.ts';

/** The range of a zone of a sheet. */
export function rangeOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { top, left, bottom, right }: Zone,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}
