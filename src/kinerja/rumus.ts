import { Decimal } from '../decimal.ts';
import { persenRumus, type RumusAngka } from './rumus-angka.ts';

/** A capaian as a report prints it: 121 has 0 desimal, 121,27 has 2. */
export interface AngkaTercetak {
  /** In percent as printed: 90 is ninety percent. */
  readonly angka: Decimal;
  /** How many decimals it is written with. */
  readonly desimal: number;
}

/** A formula that gives the printed number, and whether only by cutting decimals off. */
export interface RumusTerbaca {
  readonly rumus: RumusAngka;
  /** The number is cut off, not rounded: 166,666… printed 166,66. */
  readonly dipotong: boolean;
}

/** In the order in which they are preferred where several explain a number. */
const daftarRumus: readonly RumusAngka[] = ['R/T', '2T-R', 'T/R'];

/**
 * Finds every formula that explains a printed capaian, best first: rounded half up before cut off,
 * then R/T before 2T-R before T/R. The formulas are compared at the decimals that the number is
 * printed with. A formula appears once: what is rounded right is not also called cut off.
 *
 * @example target 5,5, realisasi 6,67, printed 121: [R/T, rounded], for 6,67 × 100 ÷ 5,5 = 121,27…
 */
export function allRumus(
  target: Decimal,
  realisasi: Decimal,
  tercetak: AngkaTercetak,
): readonly RumusTerbaca[] {
  const daftarPersen = daftarRumus.flatMap((rumus) => {
    const divisor = rumus === 'T/R' ? realisasi : target;
    return divisor.isZero() ? [] : [{ rumus, persen: persenRumus(rumus, target, realisasi) }];
  });
  const rounded = daftarPersen.filter(({ persen }) => round(persen, tercetak).eq(tercetak.angka));
  const cutOff = daftarPersen.filter(
    (one) => !rounded.includes(one) && truncate(one.persen, tercetak).eq(tercetak.angka),
  );
  return [
    ...rounded.map(({ rumus }) => ({ rumus, dipotong: false })),
    ...cutOff.map(({ rumus }) => ({ rumus, dipotong: true })),
  ];
}

/** The formula that explains a printed capaian best (see allRumus), or undefined where none does. */
export function detectRumus(
  target: Decimal,
  realisasi: Decimal,
  tercetak: AngkaTercetak,
): RumusTerbaca | undefined {
  return allRumus(target, realisasi, tercetak)[0];
}

function round(persen: Decimal, { desimal }: AngkaTercetak): Decimal {
  return persen.toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP);
}

function truncate(persen: Decimal, { desimal }: AngkaTercetak): Decimal {
  return persen.toDecimalPlaces(desimal, Decimal.ROUND_DOWN);
}
