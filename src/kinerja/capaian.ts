import type { Nilai } from '../bahasa/nilai.ts';
import type { Decimal } from '../decimal.ts';
import type { TanggaPredikat } from '../peraturan/tangga.ts';

/** Which way is better, with the formula for "lower is better" settled. */
export type Arah = 'naik' | 'turun 2T-R' | 'turun T/R' | 'rentang' | 'predikat';

/** How a capaian came about: everything that a sentence of arithmetic needs. */
export type Dasar =
  | { readonly rumus: 'R/T' | '2T-R' | 'T/R'; readonly target: Decimal; readonly realisasi: Decimal }
  | {
      readonly rumus: 'rentang';
      readonly bawah: Decimal;
      readonly atas: Decimal;
      readonly realisasi: Decimal;
      /** Outside the range: the formula and the bound that it was measured from. */
      readonly luar?: { readonly rumus: 'R/T' | '2T-R' | 'T/R'; readonly target: Decimal };
    }
  | {
      readonly rumus: 'predikat';
      readonly tangga: string;
      readonly target: { readonly label: string; readonly peringkat: number };
      readonly realisasi: { readonly label: string; readonly peringkat: number };
    }
  /** Target nol and realisasi nol: what was promised happened. */
  | { readonly rumus: 'nol' };

/** Why there is no capaian. Each is shown to the officer as it stands. */
export type AlasanTidakDinilai =
  | 'belum ada target'
  | 'belum ada realisasi'
  | 'tidak ada penilaian'
  | 'target nol'
  | 'target negatif'
  | 'realisasi nol'
  | 'realisasi negatif'
  | 'target bukan satu angka'
  | 'realisasi bukan satu angka'
  | 'predikat tidak dikenal'
  | 'tangga predikat belum dipilih';

/** A capaian is a percentage, or the reason there is none. It is never a 0 or a "-" in disguise. */
export type Capaian =
  | {
      readonly dinilai: true;
      /** 90 is ninety percent; exact, neither rounded nor (but for `dibatasi`) capped. */
      readonly persen: Decimal;
      readonly dasar: Dasar;
      /** Present where a declared cap cut the figure: what it was before. */
      readonly dibatasi?: { readonly batas: Decimal; readonly semula: Decimal };
    }
  | { readonly dinilai: false; readonly alasan: AlasanTidakDinilai };

export interface Ukuran {
  readonly target: Nilai | undefined;
  readonly realisasi: Nilai | undefined;
  readonly arah: Arah;
  /** The ladder for arah `predikat`. */
  readonly tangga?: TanggaPredikat | undefined;
  /** A declared cap in percent; absent for none. */
  readonly batas?: Decimal | undefined;
}

export declare function calculateCapaian(ukuran: Ukuran): Capaian;
