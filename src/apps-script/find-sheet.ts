import { normalizeText } from '../bahasa/teks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Looks a tab up by its name; null where there is none. */
export interface FindSheet {
  (name: string): Sheet | null;
  /** The names of all tabs, where they were asked for anyhow. */
  readonly names?: readonly string[];
}

/** Whether Google, which keeps names apart without regard to case, would not have the two beside each other. */
export const isSameTabName = (one: string, other: string): boolean =>
  normalizeText(one) === normalizeText(other);

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
  return Object.assign((name: string) => byName.get(name) ?? null, { names: [...byName.keys()] });
}
