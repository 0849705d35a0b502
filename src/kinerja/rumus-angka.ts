import type { Decimal } from '../decimal.ts';

/**
 * The three formulas that published LKjIP calculate a capaian of numbers by: R/T where higher is
 * better, 2T-R and T/R where lower is. The name is what stands in Profil and in RUMUS_CAPAIAN.
 */
export type RumusAngka = 'R/T' | '2T-R' | 'T/R';

/**
 * Applies one formula, in percent, unrounded. It knows no rule about nol; whoever calls it has refused
 * a divisor of nol (target for R/T and 2T-R, realisasi for T/R).
 */
export function persenRumus(rumus: RumusAngka, target: Decimal, realisasi: Decimal): Decimal {
  switch (rumus) {
    case 'R/T':
      return realisasi.times(100).div(target);
    case '2T-R':
      return target.times(2).minus(realisasi).times(100).div(target);
    case 'T/R':
      return target.times(100).div(realisasi);
  }
}
