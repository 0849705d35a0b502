import { type BacaanAngka, readMoney, readNumber } from '../bahasa/baca-angka.ts';
import { readNilai } from '../bahasa/baca-nilai.ts';
import type { Nilai } from '../bahasa/nilai.ts';
import { isErrorText } from '../bahasa/teks.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { type Decimal, decimalOfCell } from '../decimal.ts';
import type { CellValue } from '../tabs/tab.ts';
import { tanpaAngka } from './alasan.ts';
import { ArgumentError, describe } from './argument-error.ts';
import type { ArgumentCell } from './map-same.ts';

/** A number of an argument, or what the result's cell shows because there is none. */
export type AngkaTerbaca =
  | {
      readonly ok: true;
      readonly angka: Decimal;
      readonly desimal: number;
      readonly persen: boolean;
      readonly sisa: string;
    }
  | { readonly ok: false; readonly hasil: string };

export function isBlank({ value }: ArgumentCell): boolean {
  return isBlankValue(value);
}

export function isBlankValue(value: CellValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** What an argument should hold, and how it is written where another thing stands there. */
export interface Isian {
  /** Goes on after "harus". */
  readonly nama: string;
  /** What to do, as a sentence. */
  readonly saran: string;
  readonly readText: (teks: string) => BacaanAngka;
}

const AMBIGUOUS_UNIT = /^[MT]$/u;

/** One number, with the unit it may have. M and T without Rp may be miliar or metre, triliun or ton. */
export const ANGKA: Isian = {
  nama: 'angka',
  saran: 'Tulis satu angka, misalnya 84,68 atau 1,5 juta.',
  readText: (teks) => {
    const bacaan = readNumber(teks);
    return bacaan.ok && AMBIGUOUS_UNIT.test(bacaan.sisa) ? { ok: false } : bacaan;
  },
};

/** A percentage: no other unit, and no second figure behind it. What stands in brackets may be words. */
export const PERSEN: Isian = {
  nama: 'angka dalam persen',
  saran: 'Tulis satu angka dalam persen, misalnya 84,68 atau 84,68%.',
  readText: (teks) => {
    const bacaan = readNumber(teks);
    const bare = bacaan.ok && bacaan.pengali.eq(1) && !/rp/iu.test(teks);
    return bare && /^(?:\([^\d()]*\))?$/u.test(bacaan.sisa) ? bacaan : { ok: false };
  },
};

/** An amount of rupiah. */
export const UANG: Isian = {
  nama: 'jumlah rupiah',
  saran: 'Tulis jumlahnya, misalnya 93.417.800 atau Rp 1,5 miliar; titik memisahkan ribuan.',
  readText: readMoney,
};

/**
 * Reads a cell that should hold one number, as a number or as text. Blank cells and cells that say
 * why there is no number give an empty result. Undefined for other text.
 *
 * @throws ArgumentError for a date, TRUE or FALSE.
 */
export function findAngka(cell: ArgumentCell, isian: Isian = ANGKA): AngkaTerbaca | undefined {
  if (isBlank(cell)) return { ok: false, hasil: '' };
  const value = readValue(cell, isian);
  if (typeof value === 'number') {
    const angka = decimalOfCell(value);
    return { ok: true, angka, desimal: angka.decimalPlaces(), persen: false, sisa: '' };
  }
  const bacaan = isian.readText(value);
  if (bacaan.ok) return bacaan;
  return tanpaAngka(value) ? { ok: false, hasil: '' } : undefined;
}

/**
 * Reads a cell that is calculated for itself. Text that is no number is misuse where it is the whole
 * argument; within a range it is data like any other, and its own cell of the result says so.
 *
 * @throws ArgumentError as findAngka, and for text that is the whole argument and no number.
 */
export function readAngka(cell: ArgumentCell, isian: Isian = ANGKA): AngkaTerbaca {
  const terbaca = findAngka(cell, isian);
  if (terbaca !== undefined) return terbaca;
  if (cell.letak === undefined) throw unexpected(cell, isian.nama, isian.saran);
  return { ok: false, hasil: `${cell.nama} bukan satu angka` };
}

/**
 * Reads a cell that is not blank as a target or a realisasi.
 *
 * @throws ArgumentError for a date, TRUE or FALSE.
 */
export function readNilaiOf(cell: ArgumentCell): Nilai {
  const value = readValue(cell, ANGKA);
  if (typeof value === 'string') {
    const nilai = readNilai(value);
    const ambiguous = nilai.jenis === 'angka' && AMBIGUOUS_UNIT.test(nilai.satuan ?? '');
    return ambiguous ? { jenis: 'teks', teks: nilai.teks } : nilai;
  }
  const angka = decimalOfCell(value);
  return { jenis: 'angka', teks: formatNumber(angka), angka, persen: false, desimal: angka.decimalPlaces() };
}

/**
 * The value of a cell that is not blank, where it is a number or text.
 *
 * @throws ArgumentError for a date, TRUE or FALSE.
 */
export function readValue(
  cell: ArgumentCell,
  { nama, saran }: Pick<Isian, 'nama' | 'saran'>,
): string | number {
  const { value } = cell;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw unexpected(cell, nama, saran);
}

const TANGGAL =
  'Sheets mengubah isian seperti 1/2 menjadi tanggal. Ubah format selnya menjadi teks (menu Format > Angka > Teks biasa), lalu ketik ulang isinya.';

/** The error that a cell holds something else than was expected: what, where, and what to do. */
export function unexpected(cell: ArgumentCell, expected: string, saran: string): ArgumentError {
  const remedy = cell.value instanceof Date ? TANGGAL : saran;
  const place = cell.letak === undefined ? `Argumen ke-${cell.urutan}: ` : '';
  return new ArgumentError(
    cell.fungsi,
    `${label(cell)} harus ${expected}; yang diterima ${describe(cell.value)}. ${place}${remedy}`,
  );
}

/** The error that a cell holds an error value: nothing can be calculated from it, whatever it is for. */
export function failed(cell: ArgumentCell): ArgumentError {
  const place = cell.letak === undefined ? ` (argumen ke-${cell.urutan})` : '';
  return new ArgumentError(
    cell.fungsi,
    `${label(cell)} berisi galat ${cell.value}; perbaiki sel sumbernya${place}.`,
  );
}

/** Whether a cell holds what Sheets hands over of a formula that failed: `#REF!`, `#N/A`. */
export function isErrorValue(value: CellValue | undefined): boolean {
  return typeof value === 'string' && isErrorText(value);
}

/** Names an argument, and within a range the cell: `realisasi baris ke-3`. */
function label({ nama, letak }: ArgumentCell): string {
  if (letak === undefined) return nama;
  const kolom = letak.kolom === 1 ? '' : ` kolom ke-${letak.kolom}`;
  return `${nama} baris ke-${letak.baris}${kolom}`;
}
