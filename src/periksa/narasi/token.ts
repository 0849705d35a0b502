import type { Decimal } from '../../decimal.ts';

/** Where something stands in a paragraph: from `awal` up to, but not with, `akhir`. */
export interface Letak {
  readonly awal: number;
  readonly akhir: number;
  /** The words as printed. */
  readonly teks: string;
}

/** Words in brackets right behind a figure: the `dua belas` of `12 (dua belas)`; `teks` is without the brackets. */
export type Kata = Letak;

interface Terukur extends Letak {
  readonly angka: Decimal;
  /** The smallest step the figure is written in: 0,01 for `6,67`, 100.000 for `1,5 juta`, 1 for `38`. */
  readonly langkah: Decimal;
}

/** An amount of rupiah in whole rupiah, whatever its spelling. */
export interface Rupiah extends Terukur {
  readonly jenis: 'rupiah';
  readonly kata?: Kata;
  /** Its points and commas make no number (`9.226.434.95`); `angka` is its digits read straight on. */
  readonly cacat?: true;
}

/** A percentage: 96 is ninety-six percent. */
export interface Persen extends Terukur {
  readonly jenis: 'persen';
  /** Something that does not belong stands between digits and sign: `700b%`. */
  readonly cacat?: true;
}

/** Any other figure: a count, a rate. */
export interface Angka extends Terukur {
  readonly jenis: 'angka';
  readonly kata?: Kata;
}

/** A calendar year: it dates the figures beside it and is none itself. */
export interface Tahun extends Letak {
  readonly jenis: 'tahun';
  readonly tahun: number;
}

/** A figure that can be compared with another. */
export type Figur = Rupiah | Persen | Angka;

export type Token = Figur | Tahun;

export function isFigur(token: Token): token is Figur {
  return token.jenis !== 'tahun';
}

/** A whole count: 38, 8.609; not 0,002. */
export function isCacah(token: Token): token is Angka {
  return token.jenis === 'angka' && token.angka.isInteger() && token.langkah.gte(1);
}
