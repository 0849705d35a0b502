import { Decimal } from '../decimal.ts';

export interface FormatOptions {
  /** `-` in a cell; the true minus sign `−` in a sentence of arithmetic. */
  readonly minus?: '-' | '−';
}

/** More decimals than any figure of a report has; they only tame an endless quotient. */
const MAX_DECIMALS = 10;

/**
 * Writes a number the Indonesian way: a point between thousands, a comma before decimals.
 *
 * With `desimal` it has exactly so many decimals, rounded half up: 1.234,50. Without, it has all its
 * digits, at most ten decimals, and no trailing zeros: 6,67. What rounds to nol has no minus.
 */
export function formatNumber(value: Decimal, desimal?: number, options: FormatOptions = {}): string {
  const rounded = value.toDecimalPlaces(desimal ?? MAX_DECIMALS, Decimal.ROUND_HALF_UP);
  const [bulat = '', pecahan] = rounded.abs().toFixed(desimal).split('.');
  const sign = rounded.isNegative() && !rounded.isZero() ? (options.minus ?? '-') : '';
  const grouped = bulat.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return pecahan === undefined ? `${sign}${grouped}` : `${sign}${grouped},${pecahan}`;
}

/**
 * Writes an amount as EYD does in official documents: Rp9.226.434.950,00 with neither point nor
 * space after Rp, and two decimals (docs/keputusan/0050). A minus stands before Rp.
 */
export function formatRupiah(value: Decimal): string {
  const written = formatNumber(value, 2);
  return written.startsWith('-') ? `-Rp${written.slice(1)}` : `Rp${written}`;
}
