import type { Zone } from '../../reports/table.ts';

/** The range of a zone of a sheet. */
export function rangeOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { top, left, bottom, right }: Zone,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

/** The merged areas of a range. */
export function mergedAreas(range: GoogleAppsScript.Spreadsheet.Range): readonly Zone[] {
  return range.getMergedRanges().map((merged) => ({
    top: merged.getRow() - 1,
    left: merged.getColumn() - 1,
    bottom: merged.getLastRow() - 1,
    right: merged.getLastColumn() - 1,
  }));
}
