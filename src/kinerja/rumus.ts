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

/** How many digits a cell keeps of a number: src/decimal.ts. */
const CELL_DIGITS = 15;

/** In the order in which they are preferred where several explain a number. */
const daftarRumus: readonly RumusAngka[] = ['R/T', '2T-R', 'T/R'];

/**
 * Finds every formula that explains a printed capaian, best first: rounded half up before cut off,
 * then R/T before 2T-R before T/R. The formulas are compared at the decimals that the number is
 * printed with. A formula appears once: what is rounded right is not also called cut off.
 *
 * A figure that a spreadsheet calculated has fifteen digits, of which the last may be off by one, and
 * the formula is given as much room as that is worth: docs/keputusan/0210.
 *
 * @example target 5,5, realisasi 6,67, printed 121: [R/T, rounded], for 6,67 × 100 ÷ 5,5 = 121,27…
 */
export function allRumus(
  target: Decimal,
  realisasi: Decimal,
  tercetak: AngkaTercetak,
): readonly RumusTerbaca[] {
  const daftarKisaran = daftarRumus.flatMap((rumus) => {
    const divisor = rumus === 'T/R' ? realisasi : target;
    return divisor.isZero() ? [] : [{ rumus, kisaran: kisaranOf(rumus, target, realisasi, tercetak.angka) }];
  });
  const rounded = daftarKisaran.filter(({ kisaran }) => reaches(kisaran, tercetak, Decimal.ROUND_HALF_UP));
  const cutOff = daftarKisaran.filter(
    (one) => !rounded.includes(one) && reaches(one.kisaran, tercetak, Decimal.ROUND_DOWN),
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

interface Kisaran {
  readonly bawah: Decimal;
  readonly atas: Decimal;
}

/** What a formula may come to, given what the fifteen digits of calculated cells leave open. */
function kisaranOf(rumus: RumusAngka, target: Decimal, realisasi: Decimal, tercetak: Decimal): Kisaran {
  const [t, r] = [lastDigit(target).div(2), lastDigit(realisasi).div(2)];
  const corners = [
    persenRumus(rumus, target.minus(t), realisasi.minus(r)),
    persenRumus(rumus, target.minus(t), realisasi.plus(r)),
    persenRumus(rumus, target.plus(t), realisasi.minus(r)),
    persenRumus(rumus, target.plus(t), realisasi.plus(r)),
  ];
  const slack = lastDigit(tercetak);
  return { bawah: Decimal.min(...corners).minus(slack), atas: Decimal.max(...corners).plus(slack) };
}

/** The fifteenth digit of a number that has so many, which only a calculated cell does; else nol. */
function lastDigit(value: Decimal): Decimal {
  const digits = value.precision();
  return digits < CELL_DIGITS ? new Decimal(0) : new Decimal(10).pow(value.e - CELL_DIGITS + 1);
}

/** Whether a number within the range is written so at these decimals. */
function reaches({ bawah, atas }: Kisaran, { angka, desimal }: AngkaTercetak, rounding: 1 | 4): boolean {
  // A cell that shows 85,9% may hold 85,8964…: it is what it shows that is printed.
  const tampak = angka.toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP);
  return (
    bawah.toDecimalPlaces(desimal, rounding).lte(tampak) &&
    atas.toDecimalPlaces(desimal, rounding).gte(tampak)
  );
}
