import { toCardinal } from 'n2words/id-ID';
import type { Decimal } from '../decimal.ts';
import { formatNumber } from './tulis-angka.ts';

/** From here on there are no words: the dictionary has some, but no report has such amounts. */
export const BATAS_TERBILANG = '1e18';

const ANGKA = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/**
 * Writes a number in words, standard Indonesian: 1.100.000 is "satu juta seratus ribu", 10⁹ is
 * "satu miliar", 84,68 is "delapan puluh empat koma enam delapan" (decimals digit by digit), a
 * negative begins with "minus". The word rupiah is the caller's to add. Source: docs/keputusan/0052.
 *
 * @throws RangeError from 10¹⁸ on.
 */
export function terbilang(value: Decimal): string {
  if (value.abs().gte(BATAS_TERBILANG)) {
    throw new RangeError(
      `Terbilang hanya sampai 999 kuadriliun; yang diterima ${formatNumber(value)}. Periksa kembali angkanya.`,
    );
  }
  const [bulat = '', pecahan = ''] = value.abs().toFixed().split('.');
  const words = [toCardinal(bulat)];
  if (pecahan !== '') words.push('koma', ...Array.from(pecahan, (digit) => ANGKA[Number(digit)] ?? ''));
  if (value.isNegative() && !value.isZero()) words.unshift('minus');
  return words.join(' ');
}
