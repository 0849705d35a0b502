import type { TableCell } from './table.ts';

/** Sheets shows at most so many decimals of a number without a format; a table shows no more. */
export const MOST_DECIMALS = 10;

/** How many decimals a number in a table shows. */
export function shownDecimals({ value, desimal }: TableCell): number {
  if (desimal !== undefined || value === undefined || typeof value === 'string') return desimal ?? 0;
  return Math.min(value.decimalPlaces(), MOST_DECIMALS);
}
