import type { Decimal } from '../decimal.ts';

/**
 * What a target or a realisasi says, as an officer wrote it. Only `angka` and `rentang` can be
 * calculated with directly; the rest is data all the same (grades, "Tdk ada penilaian", "9 anak
 * terlantar, 12 ABH") and is never turned into a number by guessing.
 */
export type Nilai =
  | NilaiAngka
  | NilaiRentang
  | NilaiBatas
  | NilaiTanpaPenilaian
  | NilaiTakTerbaca
  | NilaiTeks;

interface Tertulis {
  /** The text as the cell shows it, trimmed. */
  readonly teks: string;
}

/** One number: `5,5`, `5,50%`, `8.609 KPM`, `44.572Orang`, `(3,14)`. */
export interface NilaiAngka extends Tertulis {
  readonly jenis: 'angka';
  /** In the unit as written: 5,50% is 5.5, never 0.055. */
  readonly angka: Decimal;
  readonly persen: boolean;
  /** How many decimals are written: `81,10%` has 2, `100` has 0. */
  readonly desimal: number;
  /** What stands behind the number, `%` aside: `KPM`, `Jiwa`; absent where nothing does. */
  readonly satuan?: string;
}

/** Two bounds: `5-6%`, `0-5,99%`, `500 s.d. 600`. Both belong to it. */
export interface NilaiRentang extends Tertulis {
  readonly jenis: 'rentang';
  readonly bawah: Decimal;
  readonly atas: Decimal;
}

/** A bound on one side: `> 125`, `≤ 5%`. */
export interface NilaiBatas extends Tertulis {
  readonly jenis: 'batas';
  readonly tanda: '>' | '>=' | '<' | '<=';
  readonly angka: Decimal;
}

/** An explicit "not assessed": `NA`, `N/A`, `-`, `Tdk ada penilaian`, `Belum dinilai`. */
export interface NilaiTanpaPenilaian extends Tertulis {
  readonly jenis: 'tanpa penilaian';
}

/** Meant as a figure and not readable as one: `6O,2`, `#REF!`. Only a cell of a raw tab is taken for it. */
export interface NilaiTakTerbaca extends Tertulis {
  readonly jenis: 'tak terbaca';
}

/** Anything else: a grade (`Pratama`, `A`, `WTP`), a compound (`9 anak terlantar, 12 ABH`), words. */
export interface NilaiTeks extends Tertulis {
  readonly jenis: 'teks';
}
