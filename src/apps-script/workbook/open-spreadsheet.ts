import { normalizeText } from '../../bahasa/teks.ts';
import type { MergedArea } from '../../tabs/merged-cells.ts';
import type { Rows } from '../../tabs/tab.ts';
import { type Journal, openJournal } from './journal.ts';
import { type Remembered, readMemory } from './memory.ts';
import { mergedAreas } from './range.ts';
import { type Registry, readRegistry } from './registry.ts';
import { readWays, type Ways } from './ways.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of the spreadsheet that a run works on. What is asked of it is asked of Google once a run. */
export interface OpenSheet {
  readonly google: Sheet;
  readonly id: number;
  readonly name: string;
  /** What its cells hold. */
  values(): readonly (readonly unknown[])[];
  /** What its cells show. */
  shown(): readonly (readonly string[])[];
  /** Both of them, cell by cell. */
  rows(): Rows;
  /** Its merged areas. */
  merged(): readonly MergedArea[];
  /** Forgets what was read: the run has written into it. */
  forget(): void;
  rename(name: string): void;
}

/**
 * The spreadsheet that a run works on. It asks for all sheets at the start, and afterwards knows by itself
 * what the run has inserted, renamed and deleted: to ask would send every waiting write off.
 */
export interface OpenSpreadsheet {
  readonly google: Spreadsheet;
  /** In the order of the tabs. */
  readonly sheets: readonly OpenSheet[];
  /** By its exact name, as every raw tab is looked up (keputusan 0166). */
  sheet(name: string): OpenSheet | undefined;
  sheetById(id: number): OpenSheet | undefined;
  /** The sheet that keeps a name from being given to another: Google tells no two apart by case alone. */
  holderOf(name: string): OpenSheet | undefined;
  /** Makes empty sheets, each at its position among those that stand then; the run knows them at once. */
  insert(sheets: readonly { readonly name: string; readonly position: number }[]): readonly OpenSheet[];
  delete(sheet: OpenSheet): void;
  /** What the add-on remembers out of sight under a key, on the spreadsheet and on its sheets. */
  remembered(key: string): readonly Remembered[];
  /** The sheets that the add-on built. */
  readonly registry: Registry;
  /** What a run leaves behind for the next, should it be cut off. */
  readonly journal: Journal;
  /** How it is to be written. */
  readonly ways: Ways;
}

/** Whether Google, which keeps names apart without regard to case, would not have the two beside each other. */
export const isSameTabName = (one: string, other: string): boolean =>
  normalizeText(one) === normalizeText(other);

export function openSpreadsheet(google: Spreadsheet): OpenSpreadsheet {
  const sheets = google.getSheets().map((sheet) => openSheet(sheet, sheet.getName()));
  let memory: readonly Remembered[] | undefined;
  let registry: Registry | undefined;
  let journal: Journal | undefined;
  let ways: Ways | undefined;
  const book: OpenSpreadsheet = {
    google,
    sheets,
    sheet: (name) => sheets.find((sheet) => sheet.name === name),
    sheetById: (id) => sheets.find((sheet) => sheet.id === id),
    holderOf: (name) => sheets.find((sheet) => isSameTabName(sheet.name, name)),
    insert(wanted) {
      const inserted = wanted.map(({ name, position }) => google.insertSheet(name, position));
      // Their ids are asked for before anything is written into them, so that one wait is enough.
      return inserted.map((sheet, i) => {
        const { name = '', position = sheets.length } = wanted[i] ?? {};
        const opened = openSheet(sheet, name);
        sheets.splice(position, 0, opened);
        return opened;
      });
    },
    delete(sheet) {
      google.deleteSheet(sheet.google);
      sheets.splice(sheets.indexOf(sheet), 1);
    },
    remembered(key) {
      memory ??= readMemory(google);
      return memory.filter((one) => one.key === key);
    },
    get registry() {
      registry ??= readRegistry(book);
      return registry;
    },
    get journal() {
      journal ??= openJournal(book);
      return journal;
    },
    get ways() {
      ways ??= readWays(book);
      return ways;
    },
  };
  return book;
}

function openSheet(google: Sheet, given: string): OpenSheet {
  let name = given;
  let values: ReturnType<GoogleAppsScript.Spreadsheet.Range['getValues']> | undefined;
  let shown: string[][] | undefined;
  let merged: readonly MergedArea[] | undefined;
  return {
    google,
    id: google.getSheetId(),
    get name() {
      return name;
    },
    values() {
      values ??= google.getDataRange().getValues();
      return values;
    },
    shown() {
      shown ??= google.getDataRange().getDisplayValues();
      return shown;
    },
    rows() {
      const displays = this.shown();
      values ??= google.getDataRange().getValues();
      return values.map((row, r) => row.map((value, c) => ({ value, display: displays[r]?.[c] ?? '' })));
    },
    merged() {
      merged ??= mergedAreas(google.getDataRange());
      return merged;
    },
    forget() {
      values = undefined;
      shown = undefined;
      merged = undefined;
    },
    rename(next) {
      google.setName(next);
      name = next;
    },
  };
}
