import type { Decimal } from '../decimal.ts';
import { formatRounded, formatSum } from './printed-number.ts';
import type { CheckResult } from './temuan.ts';

/** Nothing found and nothing left unchecked. */
export const NOTHING: CheckResult = { temuan: [], tidakDapatDiperiksa: 0 };

/** Several results as one. */
export function mergeResults(bagian: readonly CheckResult[]): CheckResult {
  return {
    temuan: bagian.flatMap(({ temuan }) => temuan),
    tidakDapatDiperiksa: bagian.reduce((total, one) => total + one.tidakDapatDiperiksa, 0),
  };
}

/** A row that adds to a total. */
export interface Summand {
  readonly nama: string;
  readonly baris: number;
  readonly nilai: Decimal;
}

/** `Jumlah baris 2 s.d. 27: 1 + 38 + 12 + … + 57 + 77 = 132.689` */
export function sumSentence(rows: readonly Summand[], jumlah: Decimal): string {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const tempat =
    first?.baris === last?.baris ? `baris ${first?.baris}` : `baris ${first?.baris} s.d. ${last?.baris}`;
  return `Jumlah ${tempat}: ${formatSum(rows.map(({ nilai }) => nilai))} = ${formatRounded(jumlah)}`;
}

/**
 * What may have happened, from the difference alone: it is the figure of one row (counted twice, or
 * left out), or two neighbouring digits of one row were swapped (5.128 for 5.182, the difference then
 * being a multiple of nine). Empty where no row or more than one explains it.
 */
export function differenceHint(rows: readonly Summand[], selisih: Decimal): string {
  const sebesar = only(rows.filter(({ nilai }) => nilai.eq(selisih.abs())));
  if (sebesar !== undefined) {
    const dugaan = selisih.isNegative() ? 'tidak ikut dijumlahkan' : 'terhitung dua kali';
    return `, sebesar baris ${sebesar.baris} (${sebesar.nama}), yang mungkin ${dugaan}`;
  }
  const tertukar = only(rows.filter(({ nilai }) => isSwapped(nilai, nilai.plus(selisih))));
  if (tertukar === undefined) return '';
  const mungkin = formatRounded(tertukar.nilai.plus(selisih));
  return `; mungkin dua angka tertukar di baris ${tertukar.baris} (${tertukar.nama}): ${formatRounded(tertukar.nilai)} dan ${mungkin}`;
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Whether two numbers differ by two neighbouring digits in the other order. */
function isSwapped(a: Decimal, b: Decimal): boolean {
  const [one, other] = [a.toFixed(), b.toFixed()];
  if (one.length !== other.length || one === other) return false;
  const first = Array.from(one).findIndex((digit, i) => digit !== other[i]);
  return (
    one[first] === other[first + 1] &&
    one[first + 1] === other[first] &&
    one.slice(first + 2) === other.slice(first + 2)
  );
}
