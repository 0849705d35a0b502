import { formatNumber } from '../bahasa/tulis-angka.ts';
import { shownDecimals } from './shown-decimals.ts';
import type { TableCell } from './table.ts';
import { textWidth } from './text-metrics.ts';

/** A column as it is to be, where its content lets it. */
export interface PlannedColumn {
  readonly heading: string;
  /** Pixels. */
  readonly width: number;
  /** It is as wide as was meant, whatever the page: a chart stands in it. */
  readonly rigid?: boolean;
}

/** Points of the type of a table. */
export const SIZE = 10;

/**
 * Pixels of all columns on an A4 page with the usual margins (docs/keputusan/0290), upright and across, where
 * a type of 10 points is printed at about 9.
 */
const PAGE_WIDTHS = [605, 1000];

/** Pixels: a column of words is not made narrower than this to make room for others. */
const LEAST_OF_WORDS = 96;

/** A column of words, and one of figures, is not made narrower than this part of what was meant for it. */
const LEAST_PART = { words: 0.6, figures: 0.93 };

/** Pixels: a word that is longer than this may be broken. */
const LONGEST_WORD = 200;

/**
 * The widths of the columns of a table, so that no number is shown as ### and no word is broken: a column
 * whose content needs more than was meant for it grows, and others make room as far as they can, so that the
 * table stays on its page: the upright one where it can.
 */
export function columnWidths(
  columns: readonly PlannedColumn[],
  rows: readonly (readonly TableCell[])[],
): number[] {
  const kata = columns.map((_, i) => rows.every((row) => typeof (row[i]?.value ?? '') === 'string'));
  const perlu = columns.map(({ heading }, i) =>
    rows.reduce((most, row) => Math.max(most, cellWidth(row[i] ?? {})), widestWord(heading, true)),
  );
  const widths = columns.map(({ width }, i) => Math.max(width, perlu[i] ?? 0));
  const longgar = widths.map((width, i) => {
    const column = columns[i];
    const semula = column?.width ?? 0;
    const paling = kata[i]
      ? Math.max(LEAST_OF_WORDS, LEAST_PART.words * semula)
      : LEAST_PART.figures * semula;
    return column?.rigid ? 0 : Math.max(0, width - Math.max(perlu[i] ?? 0, paling));
  });

  const ruang = total(longgar);
  const halaman = PAGE_WIDTHS.find((satu) => total(widths) - ruang <= satu);
  const lebih = Math.max(0, total(widths) - (halaman ?? 0));
  const bagian = ruang === 0 ? 0 : Math.min(1, lebih / ruang);
  return widths.map((width, i) => width - Math.ceil((longgar[i] ?? 0) * bagian));
}

const total = (daftar: readonly number[]): number => daftar.reduce((total, satu) => total + satu, 0);

function cellWidth(cell: TableCell): number {
  const { value, satuan = '', bold, across = 1 } = cell;
  if (value === undefined || across > 1) return 0;
  if (typeof value === 'string') return widestWord(value, bold);
  return textWidth(formatNumber(value, shownDecimals(cell)) + satuan, SIZE, bold);
}

/** A line breaks at a blank or after a slash. */
function widestWord(teks: string, bold: boolean | undefined): number {
  const kata = teks.split(/\s+|(?<=\/)/u);
  return Math.min(LONGEST_WORD, Math.max(...kata.map((satu) => textWidth(satu, SIZE, bold))));
}
