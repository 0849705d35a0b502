import { type Decimal, settle } from '../decimal.ts';

/** Where a figure comes from, precisely enough for a stranger to check it. */
export interface Source {
  readonly peraturan: string;
  /** Pasal, ayat, or table of the lampiran; for a scale known from a report, where it is printed. */
  readonly part: string;
  readonly url?: string;
  /**
   * The day someone last opened the source itself and compared it with this file; absent while
   * nobody has, and then the product says "belum dicocokkan dengan naskahnya".
   */
  readonly checked?: string;
}

/** A kategori and its lower edge, written the way the peraturan writes it: ≥ (`from`) or > (`above`). */
export type Bracket = Kategori & ({ readonly from: string } | { readonly above: string });

/** The lowest kategori may be open below: then it has no edge at all. */
export type LowestBracket = Kategori | Bracket;

export interface Kategori {
  readonly kategori: string;
  /** The class mean that nilai mean uses, where the source gives one. */
  readonly mean?: string;
}

export interface Scale {
  /** The name Profil and KATEGORI() choose it by. */
  readonly name: string;
  readonly source: Source;
  /** ISO date; absent where the source is no peraturan and so has no date of force. */
  readonly inForceFrom?: string;
  readonly inForceUntil?: string;
  /** Lowest first. A bracket ends where the next begins, so neither gap nor overlap can be written. */
  readonly brackets: readonly [LowestBracket, ...Bracket[]];
}

/** Returns the bracket a nilai (in percent or points) falls in, or undefined below the lowest edge. */
export function classify(scale: Scale, nilai: Decimal): LowestBracket | undefined {
  const settled = settle(nilai);
  const reached = scale.brackets.filter((bracket) => reaches(bracket, settled));
  return reached[reached.length - 1];
}

function reaches(bracket: LowestBracket, nilai: Decimal): boolean {
  if ('from' in bracket) return nilai.gte(bracket.from);
  if ('above' in bracket) return nilai.gt(bracket.above);
  return true;
}
