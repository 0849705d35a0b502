import type { Decimal } from '../decimal.ts';
import type { Align } from './table.ts';
import { textHeight } from './text-metrics.ts';

/** Columns of a letter, counted from 0; both ends belong to it. More than one are merged. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

export interface SuratCell extends ColumnSpan {
  /** Text is text and never becomes a formula; a Decimal is an amount in rupiah. Absent: empty. */
  readonly value?: string | Decimal | undefined;
  /** Absent: left. */
  readonly align?: Align;
  readonly bold?: boolean;
  /** The arithmetic in words, shown as the cell's note. */
  readonly note?: string | undefined;
  /** Levels that a text stands in from the left edge. */
  readonly indent?: number;
}

export interface SuratRow {
  /** From left to right; columns that none of them takes stay empty. */
  readonly cells: readonly SuratCell[];
  /** Pixels; absent where one line of text is enough, or where the row grows with its text by itself. */
  readonly height?: number;
  /** Points; absent: the size of the letter. */
  readonly size?: number;
  /** A thick line below, as under the heading of official paper. */
  readonly garis?: boolean;
  /** Its texts stand at the bottom, where one of them has more lines than another; otherwise at the top. */
  readonly bawah?: boolean;
  /** A row of a table: every column has a border. */
  readonly bingkai?: boolean;
}

/** A printed letter: columns that nobody sees, and rows from top to bottom. It knows nothing of any sheet. */
export interface Surat {
  /** The name of its tab. */
  readonly name: string;
  /** Width of each column in pixels. */
  readonly widths: readonly number[];
  /** Points. */
  readonly size: number;
  readonly rows: readonly SuratRow[];
}

export interface TextStyle {
  readonly size: number;
  readonly align?: Align;
  readonly bold?: boolean;
}

/** The width of some columns in pixels. */
export function spanWidth(widths: readonly number[], { left, right }: ColumnSpan): number {
  return widths.slice(left, right + 1).reduce((total, width) => total + width, 0);
}

/**
 * One text in some columns, high enough for all its lines: merged cells do not grow with their text.
 */
export function textRow(
  widths: readonly number[],
  lajur: ColumnSpan,
  value: string,
  { size, align, bold }: TextStyle,
): SuratRow {
  const cell = { ...lajur, value, ...(align && { align }), ...(bold && { bold }) };
  return { cells: [cell], size, ...heightOf(textHeight(value, spanWidth(widths, lajur), size, bold)) };
}

/** Several texts beside each other, high enough for the longest. */
export function rowOfTexts(
  widths: readonly number[],
  cells: readonly (SuratCell & { readonly value: string })[],
  size: number,
): SuratRow {
  const tinggi = cells.map((cell) => textHeight(cell.value, spanWidth(widths, cell), size, cell.bold));
  return { cells, size, ...heightOf(Math.max(...tinggi)) };
}

/** An empty row, of the usual height where none is given. */
export function gap(height?: number): SuratRow {
  return { cells: [], ...(height === undefined ? {} : { height }) };
}

/** What a row is high without being told. */
const USUAL_HEIGHT = 21;

/** Sheets takes no more. */
const MOST_HEIGHT = 2000;

const heightOf = (height: number): { height?: number } =>
  height <= USUAL_HEIGHT ? {} : { height: Math.min(height, MOST_HEIGHT) };
