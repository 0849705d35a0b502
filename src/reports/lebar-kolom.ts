import { formatNumber } from '../bahasa/tulis-angka.ts';
import { desimalTampak } from './desimal-tampak.ts';
import type { TableCell } from './table.ts';
import { lebarTeks } from './ukuran-teks.ts';

/** A column as it is to be, where its content lets it. */
export interface KolomRencana {
  readonly heading: string;
  /** Pixels. */
  readonly width: number;
}

/** Points of the type of a table, and pixels of the space that a level of indent is. */
const SIZE = 10;
const EM = (SIZE * 96) / 72;

/** Pixels of all columns on an A4 page, upright and across. */
const HALAMAN = [680, 1040];

/** Pixels: a column of words is not made narrower than this to make room for others. */
const MIN_URAIAN = 96;

/** Pixels: a word that is longer than this may be broken. */
const KATA_TERPANJANG = 200;

/**
 * The widths of the columns of a table, so that no number is shown as ### and no word is broken: a column
 * whose content needs more than was meant for it grows, and columns of words make room as far as they can,
 * so that the table stays on its page.
 */
export function lebarKolom(
  columns: readonly KolomRencana[],
  rows: readonly (readonly TableCell[])[],
): number[] {
  const kata = columns.map((_, i) => rows.every((row) => typeof (row[i]?.value ?? '') === 'string'));
  const perlu = columns.map(({ heading }, i) =>
    rows.reduce((most, row) => Math.max(most, lebarSel(row[i] ?? {})), lebarKata(heading, true)),
  );
  const widths = columns.map(({ width }, i) => Math.max(width, perlu[i] ?? 0));
  const longgar = widths.map((width, i) =>
    kata[i] ? Math.max(0, width - Math.max(perlu[i] ?? 0, MIN_URAIAN)) : 0,
  );

  // The first page that it can be made to fit; what was meant to be wider than that stays as wide.
  const semula = jumlah(columns.map(({ width }) => width));
  const ruang = jumlah(longgar);
  const halaman = [...HALAMAN, semula].find((satu) => satu >= semula && jumlah(widths) - ruang <= satu);
  const lebih = Math.max(0, jumlah(widths) - (halaman ?? 0));
  const bagian = ruang === 0 ? 0 : Math.min(1, lebih / ruang);
  return widths.map((width, i) => width - Math.ceil((longgar[i] ?? 0) * bagian));
}

const jumlah = (daftar: readonly number[]): number => daftar.reduce((total, satu) => total + satu, 0);

function lebarSel(cell: TableCell): number {
  const { value, satuan = '', bold, indent = 0 } = cell;
  if (value === undefined) return 0;
  if (typeof value === 'string') {
    const [pertama = ''] = value.split(/\s+/u);
    return Math.max(lebarKata(value, bold), lebarKata(pertama, bold) + indent * EM);
  }
  return lebarTeks(formatNumber(value, desimalTampak(cell)) + satuan, SIZE, bold);
}

/** A line breaks at a blank or after a slash. */
function lebarKata(teks: string, bold: boolean | undefined): number {
  const kata = teks.split(/\s+|(?<=\/)/u);
  return Math.min(KATA_TERPANJANG, Math.max(...kata.map((satu) => lebarTeks(satu, SIZE, bold))));
}
