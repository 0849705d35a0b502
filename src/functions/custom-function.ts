import type { CellValue } from '../tabs/tab.ts';

/** A range as Sheets hands it over: its rows. */
export type Rentang = readonly (readonly CellValue[])[];

/** What Sheets hands to a custom function: a cell's value, a range as rows, or nothing. */
export type Argument = CellValue | Rentang | undefined;

/** What one cell of a result holds. */
export type Hasil = string | number;

/** What a custom function hands back: one cell, or a range that spills. */
export type Result = Hasil | readonly (readonly Hasil[])[];

export interface Parameter {
  /** As the officer sees it in the autocomplete: Indonesian, one word. */
  readonly name: string;
  readonly description: string;
  /** The JSDoc type that Sheets shows. */
  readonly type: string;
  readonly optional?: true;
}

/** A formula as an officer in Indonesia types it (`;`, decimal comma), and what the cell then holds. */
export interface Example {
  readonly formula: string;
  readonly result: Result;
  readonly note?: string;
  /** What stands on the sheet from A1 on, where the formula refers to a range. */
  readonly cells?: readonly (readonly Hasil[])[];
}

/** One object is definition, help, autocomplete text and test of a custom function. */
export interface CustomFunction {
  readonly name: string;
  /** One sentence without line breaks: Sheets shows it in the autocomplete. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly returns: string;
  /** When the cell shows an error, one sentence a case. */
  readonly errors: readonly string[];
  /** What else an officer should know, one sentence a matter. */
  readonly notes?: readonly string[];
  readonly examples: readonly Example[];
  readonly run: (...args: readonly Argument[]) => Result;
}
