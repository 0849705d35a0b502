import type { Decimal } from '../decimal.ts';
import type { Align } from './table.ts';

/** Columns of a letter, counted from 0; both ends belong to it. More than one are merged. */
export interface Lajur {
  readonly left: number;
  readonly right: number;
}

export interface SelSurat extends Lajur {
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

export interface BarisSurat {
  /** From left to right; columns that none of them takes stay empty. */
  readonly cells: readonly SelSurat[];
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
  readonly rows: readonly BarisSurat[];
  /** So many rows at the top are laid out alike in every letter of its kind; only what they say differs. */
  readonly tetap: number;
}

export interface GayaTeks {
  readonly size: number;
  readonly align?: Align;
  readonly bold?: boolean;
}

/** The width of some columns in pixels. */
export function lebarLajur(widths: readonly number[], { left, right }: Lajur): number {
  return widths.slice(left, right + 1).reduce((total, width) => total + width, 0);
}

/**
 * One text in some columns, high enough for all its lines: merged cells do not grow with their text.
 */
export function barisTeks(
  widths: readonly number[],
  lajur: Lajur,
  value: string,
  { size, align, bold }: GayaTeks,
): BarisSurat {
  const cell = { ...lajur, value, ...(align && { align }), ...(bold && { bold }) };
  return { cells: [cell], size, ...tinggiOf(tinggiTeks(value, lebarLajur(widths, lajur), size, bold)) };
}

/** Several texts beside each other, high enough for the longest. */
export function barisBeberapa(
  widths: readonly number[],
  cells: readonly (SelSurat & { readonly value: string })[],
  size: number,
): BarisSurat {
  const tinggi = cells.map((cell) => tinggiTeks(cell.value, lebarLajur(widths, cell), size, cell.bold));
  return { cells, size, ...tinggiOf(Math.max(...tinggi)) };
}

/** An empty row, of the usual height where none is given. */
export function jarak(height?: number): BarisSurat {
  return { cells: [], ...(height === undefined ? {} : { height }) };
}

/** What a row is high without being told. */
const TINGGI_BIASA = 21;

/** Sheets takes no more. */
const TERTINGGI = 2000;

const tinggiOf = (height: number): { height?: number } =>
  height <= TINGGI_BIASA ? {} : { height: Math.min(height, TERTINGGI) };

const PIXELS_PER_POINT = 96 / 72;
const LINE_HEIGHT = 1.3;
/** Above and below the text of a cell, and left and right of it. */
const PADDING = 3;

/** Pixels that a text needs when it is wrapped at a width; rather a line too many than one cut off. */
export function tinggiTeks(teks: string, width: number, size: number, bold = false): number {
  const em = size * PIXELS_PER_POINT;
  const room = Math.max(1, (width - 2 * PADDING) / (em * SPARE * (bold ? BOLD : 1)));
  const lines = teks.split('\n').reduce((total, line) => total + linesOf(line, room), 0);
  return Math.ceil(lines * em * LINE_HEIGHT) + PADDING;
}

/** How many lines the words of one line of text fill, `room` ems wide; a longer word is broken. */
function linesOf(teks: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of teks.split(' ')) {
    const size = emsOf(word);
    if (used > 0 && used + SPACE + size > room) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(size / room) - 1);
    lines += broken;
    used += (used > 0 ? SPACE : 0) + size - broken * room;
  }
  return lines;
}

const SPACE = 0.28;
const BOLD = 1.08;
/** Printers have types of their own. */
const SPARE = 1.02;

/** How wide letters are in ems, about as Arial has them; what none of these classes holds is a figure wide. */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ijl']/u, 0.23],
  [/[frtI.,:;!|()[\]/-]/u, 0.33],
  [/[cksvxyzJ]/u, 0.5],
  [/[mM]/u, 0.84],
  [/[wW%@—…]/u, 0.95],
  [/[CDGHNOQRU]/u, 0.75],
  [/\p{Lu}/u, 0.68],
  [/[\u2e80-\u{10ffff}]/u, 1.1],
];
const FIGURE = 0.56;

function emsOf(word: string): number {
  return [...word].reduce((total, letter) => total + emOf(letter), 0);
}

function emOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? FIGURE;
}
