import { fingerprintOfCells, sha256Of } from '../../reports/fingerprint.ts';
import type { PageSetup } from '../../reports/paper.ts';
import type { Align, Chart, Zone } from '../../reports/table.ts';

/**
 * A sheet as it is to be, whoever asks for it: a table, a letter, the findings, the tab Reviu, a raw tab.
 * It is plain data, counts from 0, and knows nothing of Google: writeSheet makes a sheet of it.
 */
export interface SheetPlan {
  readonly name: string;
  /** All rows are as long as there are widths. */
  readonly cells: readonly (readonly SheetCell[])[];
  /** Pixels of each column. */
  readonly widths: readonly number[];
  /** Pixels of rows, by their number; a row that is not named is as tall as its text. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly merges?: readonly Zone[];
  /** Zones of which every cell has a border. */
  readonly bordered?: readonly Zone[];
  /** Zones with a thick line below, as under the heading of official paper. */
  readonly ruled?: readonly Zone[];
  /** Formats of empty cells that people are to fill in. */
  readonly formats?: readonly { readonly zone: Zone; readonly format: string }[];
  readonly choices?: readonly Choice[];
  readonly frozenRows?: number;
  readonly tabColor?: string;
  readonly hiddenColumns?: readonly number[];
  /** Of no use to a reader. */
  readonly hidden?: boolean;
  readonly charts?: readonly Chart[];
  /** Absent: a sheet for work, which is not printed. */
  readonly print?: PrintPlan;
  /** What the add-on is to remember of it, out of sight, by key. */
  readonly memory?: Readonly<Record<string, string>>;
}

/**
 * How a sheet is to be printed. Apps Script cannot say it to Sheets; whoever writes the spreadsheet into a
 * file can read it from what the sheet remembers (docs/keputusan/0291).
 */
export interface PrintPlan extends PageSetup {
  /** Percent; absent: as large as its page lets it. */
  readonly scale?: number;
  /** Rows that stand on every page. */
  readonly repeat?: { readonly top: number; readonly bottom: number };
  /** Rows that begin a page, but for the first. */
  readonly breaks?: readonly number[];
  /** At the bottom of every page, left of its number. */
  readonly footer?: string;
}

/** Under which a sheet remembers how it is printed, where the add-on remembers nothing else of it. */
export const PRINT_KEY = 'lkjip.cetak';

/** What a cell holds and how it looks. Absent is an empty cell; text is text and never becomes a formula. */
export interface SheetCell {
  readonly value?: string | number;
  /** The number format; absent: text stays text, and a number shows as Sheets likes. */
  readonly format?: string;
  readonly note?: string | undefined;
  /** Where its text leads, such as `#gid=12`. */
  readonly link?: string | undefined;
  readonly look?: Look;
}

/** What is said of a cell's look; what is not said stays as in a new sheet. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly horizontal?: Align;
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly background?: string;
}

/** A choice that cells offer. */
export interface Choice {
  readonly zone: Zone;
  /** The values themselves, or the cells of another tab that hold them. */
  readonly from: readonly string[] | { readonly tab: string; readonly zone: Zone };
  /** Other values are refused. */
  readonly strict: boolean;
  readonly help: string;
}

/** What the cells hold once the plan is written: read back, it tells whether someone edited the sheet. */
export type SheetValues = readonly (readonly unknown[])[];

/** What the cells of a plan hold once it is written, as Sheets gives them back. */
export function valuesOf({ cells }: Pick<SheetPlan, 'cells'>): SheetValues {
  const values = cells.map((row) => row.map(({ value = '' }) => value));
  const last = values.reduce((found, row, i) => (row.some((value) => value !== '') ? i : found), -1);
  return values.slice(0, last + 1);
}

/** The fingerprint of all that a plan makes a sheet show: another one wherever another sheet would come of it. */
export const fingerprintOfPlan = (plan: SheetPlan): string => fingerprintOf(JSON.stringify(plan));

/** The fingerprint of a text. */
export const fingerprintOf = (text: string): string => shortFingerprint(sha256Of(text));

/** The fingerprint of what cells hold. */
export const fingerprintOfValues = (values: unknown): string => shortFingerprint(fingerprintOfCells(values));

/** Enough of a fingerprint to notice a change. */
export const shortFingerprint = (fingerprint: string): string => fingerprint.slice(0, 32);

/** The colours of the heading of a table and of rows of its body that are set off. */
export const HEADING_COLOR = '#d9e2f3';
export const ROW_COLORS = { judul: '#edf2f9', jumlah: '#e9e9e9' } as const;

/** The colours of tabs by what they hold: the report, its letters, lists for officers, the review. Raw tabs are green. */
export const TAB_COLORS = { tabel: '#1f4e79', surat: '#9fc5e8', kerja: '#999999', reviu: '#b45f06' } as const;

/** Pixels of one line of the report's type. */
export const LINE_HEIGHT = 18;

/** A sentence of so many lines, in a cell that does not grow with its text. */
export const heightOfLines = (lines: number): number => lines * LINE_HEIGHT + 4;

/** Sheets has no indent for a script to set; an em space keeps its width where a blank would not. */
const INDENT = '\u2003';

export const indented = (text: string, indent: number): string => INDENT.repeat(indent) + text;
