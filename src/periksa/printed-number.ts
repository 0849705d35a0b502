import type { NilaiAngka } from '../bahasa/nilai.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { Decimal, settle } from '../decimal.ts';
import type { AngkaTercetak } from '../kinerja/rumus.ts';

/**
 * How a printed number stands to the exact one, at the decimals it is printed with: `sama` when it is
 * the exact one rounded half up, `dipotong` when the decimals were only cut off, else `beda`.
 */
export type Match = 'sama' | 'dipotong' | 'beda';

/** A right value written with fewer decimals is right: 101 is `sama` as 101,05…; 101,04 is `dipotong` of 101,047…. */
export function compareRounded(tercetak: AngkaTercetak, tepat: Decimal): Match {
  const exact = settle(tepat);
  const { desimal } = tercetak;
  const shown = shownNumber(tercetak);
  if (exact.toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP).eq(shown)) return 'sama';
  return exact.toDecimalPlaces(desimal, Decimal.ROUND_DOWN).eq(shown) ? 'dipotong' : 'beda';
}

/** What a cell shows of its number: one that holds 85,8964… and shows 85,9 says 85,9. Keputusan 0200. */
export const shownNumber = ({ angka, desimal }: AngkaTercetak): Decimal => angka.toDecimalPlaces(desimal);

/** Writes a number in a sentence, rounded to `desimal` without needless zeros: 78,73; 100. */
export function formatRounded(value: Decimal, desimal?: number): string {
  const rounded = desimal === undefined ? value : settle(value).toDecimalPlaces(desimal);
  return formatNumber(rounded, undefined, { minus: '−' });
}

/** Writes the right value the way the wrong one is printed: as many decimals, `%` where it had one. */
export function formatLike(
  { persen, desimal }: Pick<NilaiAngka, 'persen' | 'desimal'>,
  value: Decimal,
): string {
  return `${formatNumber(settle(value), desimal)}${persen ? '%' : ''}`;
}

/** `lebih 17`, `kurang 117`: how far the printed number is from the right one. */
export function formatDifference(tercetak: Decimal, seharusnya: Decimal): string {
  const selisih = tercetak.minus(seharusnya);
  return `${selisih.isNegative() ? 'kurang' : 'lebih'} ${formatNumber(selisih.abs())}`;
}

/** `1 + 38 + 12 + … + 77`: of a long list only the ends are written. */
export function formatSum(terms: readonly Decimal[]): string {
  const shown = terms.map((term) => (term.isNegative() ? `(${formatRounded(term)})` : formatRounded(term)));
  return (shown.length > MOST_TERMS ? [...shown.slice(0, 3), '…', ...shown.slice(-2)] : shown).join(' + ');
}

/** More terms than these make a sentence that nobody reads. */
const MOST_TERMS = 8;

/** So many decimals no person writes of a fraction: it is the formula of a cell without a percent format. */
const DECIMALS_OF_FORMULA = 4;

/**
 * Whether a cell holds the right percentage as a fraction, to the last digit it holds: `=E2/D2` is right
 * but for its format, whether it shows 0,8590604 or 0,86.
 */
export function isPecahanTepat({ angka, persen }: NilaiAngka, tepat: Decimal): boolean {
  const digits = angka.decimalPlaces();
  if (persen || digits < DECIMALS_OF_FORMULA) return false;
  return settle(tepat.div(100)).minus(angka).abs().lte(new Decimal(10).pow(-digits));
}
