type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * Something that the add-on remembers out of sight: developer metadata of the spreadsheet or of a sheet,
 * which stays with a copy of the file. Everybody can read it who can open the file.
 */
export interface Remembered {
  readonly key: string;
  readonly text: string;
  /** The id of its sheet; absent where it is of the whole spreadsheet. */
  readonly sheetId: number | undefined;
  save(text: string): void;
  remove(): void;
}

/** Reads all that add-ons remember of a spreadsheet, in one go. */
export function readMemory(spreadsheet: Spreadsheet): readonly Remembered[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
    .find()
    .map(rememberedOf);
}

function rememberedOf(metadata: Metadata): Remembered {
  return {
    key: metadata.getKey(),
    text: metadata.getValue() ?? '',
    sheetId: metadata.getLocation().getSheet()?.getSheetId(),
    save: (text) => {
      metadata.setValue(text);
    },
    remove: () => metadata.remove(),
  };
}

/** Remembers something new; what stood there under the same key stays beside it. */
export function remember(place: Spreadsheet | Sheet, key: string, text: string): void {
  place.addDeveloperMetadata(key, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** One value of the whole spreadsheet. */
export interface SpreadsheetValue {
  /** Absent where nothing is remembered. */
  readonly text: string | undefined;
  save(text: string): void;
}

/** The value that the spreadsheet remembers under a key, to be read and renewed. */
export function spreadsheetValue(
  { google, remembered }: { google: Spreadsheet; remembered: (key: string) => readonly Remembered[] },
  key: string,
): SpreadsheetValue {
  let known = remembered(key).find(({ sheetId }) => sheetId === undefined);
  let text = known?.text;
  let isNew = false;
  return {
    get text() {
      return text;
    },
    save(next) {
      if (known === undefined && isNew) {
        known = readMemory(google).find((one) => one.key === key && one.sheetId === undefined);
      }
      if (known === undefined) remember(google, key, next);
      else known.save(next);
      isNew = true;
      text = next;
    },
  };
}

/** The value of a text that the add-on once wrote; undefined where somebody has damaged it. */
export function parsed<T>(text: string, isWhole: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isWhole(value) ? value : undefined;
  } catch {
    // Whoever asks says what is to be done about it.
    return undefined;
  }
}

/** Whether a value is an object with names, as every memory of the add-on is. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
