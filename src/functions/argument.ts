import { type BacaanAngka, readNumber } from '../bahasa/baca-angka.ts';
import { readNilai } from '../bahasa/baca-nilai.ts';
import type { Nilai } from '../bahasa/nilai.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { type Decimal, decimalOfCell } from '../decimal.ts';
import { tanpaAngka } from './alasan.ts';
import { ArgumentError, describe } from './argument-error.ts';
import type { ArgumentCell } from './map-same.ts';

/** A number of an argument, or what the result's cell shows because there is none. */
export type AngkaTerbaca =
  | { readonly ok: true; readonly angka: Decimal; readonly desimal: number }
  | { readonly ok: false; readonly hasil: string };

export function isBlank({ value }: ArgumentCell): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/**
 * Reads a cell that should hold one number, as a number or as text. Blank cells and cells that say
 * why there is no number give an empty result. Undefined for other text.
 *
 * @throws ArgumentError for an error value, a date, TRUE or FALSE.
 */
export function findAngka(
  cell: ArgumentCell,
  readText: (teks: string) => BacaanAngka = readNumber,
): AngkaTerbaca | undefined {
  if (isBlank(cell)) return { ok: false, hasil: '' };
  const value = readValue(cell);
  if (typeof value === 'number') {
    const angka = decimalOfCell(value);
    return { ok: true, angka, desimal: angka.decimalPlaces() };
  }
  const bacaan = readText(value);
  if (bacaan.ok) return bacaan;
  return tanpaAngka(value) ? { ok: false, hasil: '' } : undefined;
}

/**
 * Reads a cell that is calculated for itself. Text that is no number is misuse where it is the whole
 * argument; within a range it is data like any other, and its own cell of the result says so.
 *
 * @throws ArgumentError as findAngka, and for text that is the whole argument and no number.
 */
export function readAngka(cell: ArgumentCell, readText?: (teks: string) => BacaanAngka): AngkaTerbaca {
  const terbaca = findAngka(cell, readText);
  if (terbaca !== undefined) return terbaca;
  if (cell.letak === undefined) throw unexpected(cell, 'angka');
  return { ok: false, hasil: `${cell.nama} bukan satu angka` };
}

/**
 * Reads a cell that is not blank as a target or a realisasi.
 *
 * @throws ArgumentError for an error value, a date, TRUE or FALSE.
 */
export function readNilaiOf(cell: ArgumentCell): Nilai {
  const value = readValue(cell);
  if (typeof value === 'string') return readNilai(value);
  const angka = decimalOfCell(value);
  return { jenis: 'angka', teks: formatNumber(angka), angka, persen: false, desimal: angka.decimalPlaces() };
}

/**
 * The value of a cell that is not blank, where it is a number or text.
 *
 * @throws ArgumentError for an error value, a date, TRUE or FALSE.
 */
export function readValue(cell: ArgumentCell): string | number {
  const { value } = cell;
  if (typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/u.test(value)) {
    throw new ArgumentError(cell.fungsi, `${label(cell)} berisi galat ${value}; perbaiki sel sumbernya.`);
  }
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw unexpected(cell, 'angka');
}

/** The error that a cell holds something else than was expected. */
export function unexpected(cell: ArgumentCell, expected: string): ArgumentError {
  return new ArgumentError(
    cell.fungsi,
    `${label(cell)} harus ${expected}; yang diterima ${describe(cell.value)}.`,
  );
}

/** Names an argument, and within a range the cell: `realisasi baris ke-3`. */
function label({ nama, letak }: ArgumentCell): string {
  if (letak === undefined) return nama;
  const kolom = letak.kolom === 1 ? '' : ` kolom ke-${letak.kolom}`;
  return `${nama} baris ke-${letak.baris}${kolom}`;
}
