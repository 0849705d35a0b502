import { type Decimal, settle } from '../decimal.ts';

/** A serapan in percent, or why there is none. */
export type Serapan =
  | { readonly dinilai: true; readonly persen: Decimal }
  | {
      readonly dinilai: false;
      readonly alasan: 'belum ada pagu' | 'belum ada realisasi' | 'pagu nol' | 'pagu negatif';
    };

/** An efisiensi in percentage points, or why there is none. */
export type Efisiensi =
  | { readonly dinilai: true; readonly poin: Decimal }
  | { readonly dinilai: false; readonly alasan: 'capaian di bawah 100' };

/**
 * How much of a pagu was spent: realisasi × 100 ÷ pagu, in percent, exact. Both in rupiah. Over
 * 100 and below nol (a return of money) stay as they are; a pagu of nol has no serapan, not even
 * where nothing was spent.
 */
export function calculateSerapan(pagu: Decimal | undefined, realisasi: Decimal | undefined): Serapan {
  if (pagu === undefined) return { dinilai: false, alasan: 'belum ada pagu' };
  if (realisasi === undefined) return { dinilai: false, alasan: 'belum ada realisasi' };
  if (pagu.isZero()) return { dinilai: false, alasan: 'pagu nol' };
  if (pagu.lt(0)) return { dinilai: false, alasan: 'pagu negatif' };
  return { dinilai: true, persen: realisasi.times(100).div(pagu) };
}

/** What is left of a pagu, in rupiah; negative where more was spent than allowed. */
export function calculateSisa(pagu: Decimal, realisasi: Decimal): Decimal {
  return pagu.minus(realisasi);
}

/**
 * Tingkat efisiensi: capaian minus serapan, both in percent, so percentage points. It exists only
 * where capaian is at least 100, for spending little on a target that was missed is no efficiency:
 * docs/keputusan/0021.
 *
 * @example capaian 128,57 with serapan 84,88: 43,69
 */
export function calculateEfisiensi(capaianPersen: Decimal, serapanPersen: Decimal): Efisiensi {
  if (settle(capaianPersen).lt(100)) return { dinilai: false, alasan: 'capaian di bawah 100' };
  return { dinilai: true, poin: capaianPersen.minus(serapanPersen) };
}
