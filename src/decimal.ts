import DecimalJs from 'decimal.js';

/**
 * The one configured decimal. Fifty digits leave every figure of a report exact and every quotient
 * far beyond the last printed digit; half up is the rounding that a report column uses.
 */
export const Decimal = DecimalJs.clone({
  precision: 50,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});

export type Decimal = DecimalJs;

/**
 * Takes a double from a cell at its shortest digits, at most 15 significant: what Sheets itself
 * shows and keeps. 0.1 + 0.2 in a cell is 0.3.
 */
export function decimalOfCell(value: number): Decimal {
  return new Decimal(value.toPrecision(15));
}

/**
 * Settles a quotient for a comparison with an edge. Three thirds of 255 sum to 254.99…9 at fifty
 * digits; at thirty they are 255 again. A figure of a report never has thirty digits of its own.
 */
export function settle(value: Decimal): Decimal {
  return value.toSignificantDigits(30);
}

/** Adds up; the sum of nothing is zero. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Decimal(0));
}
