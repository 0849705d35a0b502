import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { Decimal } from '../../decimal.ts';
import type { Figur } from './token.ts';

/** How a printed figure stands to the right one, at the decimals it is printed with. */
export type Banding = 'sama' | 'dipotong' | 'beda';

/**
 * Compares a figure with the right value: alike when rounded half up to the step it is written in;
 * `dipotong` when only cutting off gives it (59,6 printed 59).
 */
export function bandingkan({ angka, langkah }: Pick<Figur, 'angka' | 'langkah'>, right: Decimal): Banding {
  const steps = right.div(langkah);
  if (steps.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(langkah).eq(angka)) return 'sama';
  return steps.toDecimalPlaces(0, Decimal.ROUND_DOWN).times(langkah).eq(angka) ? 'dipotong' : 'beda';
}

/** Whether a figure is the right one, rounded as it is written. */
export function isSama(figur: Pick<Figur, 'angka' | 'langkah'>, right: Decimal | undefined): boolean {
  return right !== undefined && bandingkan(figur, right) === 'sama';
}

/** How many decimals a figure is written with. */
export function desimalOf({ langkah }: Pick<Figur, 'langkah'>): number {
  return langkah.decimalPlaces();
}

/**
 * Writes a value the way a figure is printed, with what stands before and behind its digits:
 * `Rp.2.439.251.000,-` becomes `Rp.2.358.009.223,-`. Points and commas are the Indonesian ones.
 * `desimal` is for a value that was calculated; without it all digits are written.
 */
export function writeLike(figur: Figur, value: Decimal, desimal?: number): string {
  const [, before = '', , behind = ''] = /^([^\d]*)(\d.*\d|\d)([^\d]*)$/su.exec(figur.teks) ?? [];
  const besaran = besaranOf(behind);
  const tail = figur.jenis === 'persen' && figur.cacat ? '%' : behind;
  const scaled = value.div(besaran);
  const shown = desimal === undefined ? scaled : scaled.toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP);
  const places = figur.jenis === 'rupiah' && besaran === '1' ? desimalOf(figur) : undefined;
  return `${before}${formatNumber(shown, places)}${tail}`;
}

/** A calculated value at the decimals of the printed one, but at two at least. */
export function writeResult(figur: Figur, value: Decimal): string {
  return writeLike(figur, value, Math.max(desimalOf(figur), 2));
}

function besaranOf(behind: string): string {
  if (/ribu/iu.test(behind)) return '1e3';
  if (/juta/iu.test(behind)) return '1e6';
  if (/mil[iy]ar/iu.test(behind)) return '1e9';
  return /tril[iy]un/iu.test(behind) ? '1e12' : '1';
}

/** A number within a sentence of arithmetic: its digits, at most `desimal` decimals. */
export function tulis(value: Decimal, desimal = 2): string {
  return formatNumber(value.toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP), undefined, { minus: '−' });
}
