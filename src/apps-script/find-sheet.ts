type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Looks a tab up by its name; null where there is none. */
export type FindSheet = (name: string) => Sheet | null;

/** Asks for each tab when it is wanted. */
export function sheetFinder(spreadsheet: Spreadsheet): FindSheet {
  return (name) => spreadsheet.getSheetByName(name);
}

/**
 * Asks all tabs for their names now: fewer calls where most of them are wanted. It notices no tab that
 * comes, goes or is renamed afterwards.
 */
export function sheetIndex(sheets: readonly Sheet[]): FindSheet {
  const byName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  return (name) => byName.get(name) ?? null;
}
