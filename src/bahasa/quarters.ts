/** The quarters of a year. */
export const QUARTERS: readonly number[] = [1, 2, 3, 4];

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** A quarter as it is written: `II`. What is none stays a number. */
export function romanQuarter(triwulan: number): string {
  return ROMAN[triwulan - 1] ?? String(triwulan);
}
