import { normalizeText } from '../bahasa/teks.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { type Decimal, sum } from '../decimal.ts';
import { ringkasSuku, suku } from './perhitungan.ts';
import type { TableCell } from './table.ts';

/** A typed row that sums up the rows above it (JUMLAH, Total): compared with them, never counted. */
export function isTotalRow({ uraian }: { readonly uraian: string }): boolean {
  return ['jumlah', 'total'].includes(normalizeText(uraian));
}

/**
 * Says where a typed sum is another than that of its rows: `Total banyaknya tercetak 2.091, lebih besar
 * 117 daripada jumlah barisnya, 1.974.` Nothing where they agree, or either is not filled in.
 */
export function notePrintedTotal(
  apa: string,
  tercetak: Decimal | undefined,
  jumlah: Decimal | undefined,
): readonly string[] {
  if (tercetak === undefined || jumlah === undefined || tercetak.eq(jumlah)) return [];
  const selisih = formatNumber(tercetak.minus(jumlah).abs());
  const arah = tercetak.gt(jumlah) ? 'lebih besar' : 'lebih kecil';
  return [
    `${apa} tercetak ${formatNumber(tercetak)}, ${arah} ${selisih} daripada jumlah barisnya, ${formatNumber(jumlah)}.`,
  ];
}

/** Adds up what is there; undefined where nothing is, for "belum diisi" is not nol. */
export function sumOfFilled(daftarAngka: readonly (Decimal | undefined)[]): Decimal | undefined {
  const terisi = daftarAngka.filter((angka) => angka !== undefined);
  return terisi.length === 0 ? undefined : sum(terisi);
}

/** The sum of what is there, with its arithmetic; an empty cell where nothing is. */
export function sumOfFilledCell(daftarAngka: readonly (Decimal | undefined)[]): TableCell {
  const terisi = daftarAngka.filter((angka) => angka !== undefined);
  if (terisi.length === 0) return {};
  const hasil = sum(terisi);
  return { value: hasil, ...(terisi.length > 1 ? { note: perhitunganJumlah(terisi, hasil) } : {}) };
}

/** `1 + 0 + 9 + 4 = 14`; of a long list only the ends are written, and how many there are. */
export function perhitunganJumlah(daftarAngka: readonly Decimal[], hasil: Decimal): string {
  const terms = daftarAngka.map(suku);
  const shown = ringkasSuku(terms);
  const banyak = shown.length < terms.length ? ` (${terms.length} angka)` : '';
  return `${shown.join(' + ')} = ${tulis(hasil)}${banyak}`;
}

const tulis = (angka: Decimal): string => formatNumber(angka, undefined, { minus: '−' });
