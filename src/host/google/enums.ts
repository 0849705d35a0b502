/** A value of one of Google's enumerations: an object that prints as its name, not a number. */
export class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  /** 0 for the same value. */
  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }
}

/** `E` is the type of Google's enumeration, so that a name it lacks fails to compile. */
function enumeration<E extends object>(...names: readonly (keyof E & string)[]): E {
  const values = names.map((name, ordinal) => [name, new EnumValue(name, ordinal)] as const);
  return Object.freeze(Object.fromEntries(values)) as unknown as E;
}

/** The name of an enumeration's value; nothing for anything else. */
export const enumName = (value: unknown): string | undefined =>
  value instanceof EnumValue ? value.name() : undefined;

/** The value of that name; throws for a name that the host does not offer. */
export function enumValue<E extends object, K extends keyof E>(values: E, name: K): E[K] {
  const value = values[name];
  if (value === undefined) throw new Error(`${String(name)} belum ada di host lokal`);
  return value;
}

export const BorderStyle = enumeration<typeof GoogleAppsScript.Spreadsheet.BorderStyle>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);

export const WrapStrategy = enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>(
  'WRAP',
  'OVERFLOW',
  'CLIP',
);

export const CopyPasteType = enumeration<typeof GoogleAppsScript.Spreadsheet.CopyPasteType>(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);

export const DeveloperMetadataVisibility = enumeration<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility
>('DOCUMENT', 'PROJECT');

export const DeveloperMetadataLocationType = enumeration<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType
>('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');

export const ProtectionType = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>(
  'RANGE',
  'SHEET',
);

export const DataValidationCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'CUSTOM_FORMULA',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
);

export const ChartType = enumeration<typeof GoogleAppsScript.Charts.ChartType>(
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
);

export const ChartMergeStrategy = enumeration<typeof GoogleAppsScript.Charts.ChartMergeStrategy>(
  'MERGE_COLUMNS',
  'MERGE_ROWS',
);

export const Button = enumeration<typeof GoogleAppsScript.Base.Button>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');

export const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
);

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>(
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
);
