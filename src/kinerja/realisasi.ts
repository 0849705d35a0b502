import type { Nilai } from '../bahasa/nilai.ts';
import type { Decimal } from '../decimal.ts';

/** The columns of tab Kinerja that a realisasi comes from. */
export interface SumberRealisasi {
  readonly realisasi: Nilai | undefined;
  readonly pembilang: Decimal | undefined;
  readonly penyebut: Decimal | undefined;
  /** What could not be read of them. */
  readonly faulty?: { readonly hangs: readonly string[] };
}

/** A realisasi and where it comes from, or why there is none. */
export type Realisasi =
  | { readonly dari: 'isian'; readonly nilai: Nilai }
  | {
      readonly dari: 'pembilang ÷ penyebut';
      readonly nilai: Nilai;
      readonly pembilang: Decimal;
      readonly penyebut: Decimal;
    }
  | {
      readonly dari: 'tidak ada';
      readonly alasan: 'belum diisi' | 'pembilang atau penyebut kosong' | 'penyebut nol';
    };

/**
 * Settles which realisasi counts: what is filled in, and only where that is blank
 * pembilang × 100 ÷ penyebut, in percent, exact. The two are never mixed; where both are there,
 * comparing them is the work of a check.
 */
export function calculateRealisasi(sumber: SumberRealisasi): Realisasi {
  const { realisasi, pembilang, penyebut, faulty } = sumber;
  if (realisasi !== undefined) return { dari: 'isian', nilai: realisasi };
  if (faulty?.hangs.some((kolom) => kolom === 'pembilang' || kolom === 'penyebut')) {
    return { dari: 'isian', nilai: { jenis: 'tak terbaca', teks: 'tidak terbaca' } };
  }
  if (pembilang === undefined && penyebut === undefined) return { dari: 'tidak ada', alasan: 'belum diisi' };
  if (pembilang === undefined || penyebut === undefined) {
    return { dari: 'tidak ada', alasan: 'pembilang atau penyebut kosong' };
  }
  if (penyebut.isZero()) return { dari: 'tidak ada', alasan: 'penyebut nol' };
  return { dari: 'pembilang ÷ penyebut', nilai: nilaiPersen(pembilang, penyebut), pembilang, penyebut };
}

function nilaiPersen(pembilang: Decimal, penyebut: Decimal): Nilai {
  const angka = pembilang.times(100).div(penyebut);
  const teks = `${pembilang.toFixed()} ÷ ${penyebut.toFixed()} × 100`.replace(/\./g, ',');
  return { jenis: 'angka', angka, persen: true, desimal: angka.decimalPlaces(), teks };
}
