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
  /** Set down by the agency itself in its tab Skala: there is no other text to compare it with. */
  readonly sendiri?: true;
}

/** Whether the product has to add "belum dicocokkan dengan naskahnya" when it names this source. */
export function belumDicocokkan(source: Source): boolean {
  return source.checked === undefined && source.sendiri === undefined;
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

/** One row of an officer's tab Skala; `batas` is a lower edge in percent. */
export interface SkalaRow {
  readonly batas: Decimal;
  readonly tanda: '>=' | '>';
  readonly kategori: string;
  readonly mean?: Decimal;
}

export type ScaleResult =
  | { readonly ok: true; readonly scale: Scale }
  /** `at` is the place among the given rows of the one to mend, where it is one of them. */
  | { readonly ok: false; readonly message: string; readonly at?: number };

/**
 * Makes a scale of an officer's rows, which may stand in any order.
 *
 * A lowest row of "≥ 0" is the bottom of the table and so holds a negative capaian too; any other
 * lowest row stays a real edge, and what lies below it has no kategori: docs/keputusan/0017.
 * Two rows with one edge are refused, for no nilai could choose between them. "≥ 100" and "> 100"
 * are two edges: the first row then holds 100 alone.
 */
export function scaleFromRows(name: string, rows: readonly SkalaRow[]): ScaleResult {
  const ascending = [...rows].sort(byEdge);
  const clash = ascending.find((row, i) => {
    const next = ascending[i + 1];
    return next !== undefined && byEdge(row, next) === 0;
  });
  if (clash !== undefined) {
    const at = rows.findIndex((row) => row !== clash && byEdge(row, clash) === 0);
    return { ok: false, message: describeClash(name, clash, rows), at };
  }

  const [lowest, ...higher] = ascending;
  if (lowest === undefined) {
    return {
      ok: false,
      message: `Skala "${name}" belum punya baris; isi paling sedikit satu kategori dengan batas bawahnya.`,
    };
  }
  const isBottom = lowest.batas.isZero() && lowest.tanda === '>=';
  return {
    ok: true,
    scale: {
      name,
      source: { peraturan: 'Skala instansi sendiri', part: 'lembar Skala', sendiri: true },
      brackets: [isBottom ? kategoriOf(lowest) : bracketOf(lowest), ...higher.map(bracketOf)],
    },
  };
}

function byEdge(a: SkalaRow, b: SkalaRow): number {
  const byBatas = a.batas.comparedTo(b.batas);
  if (byBatas !== 0 || a.tanda === b.tanda) return byBatas;
  return a.tanda === '>=' ? -1 : 1;
}

function kategoriOf({ kategori, mean }: SkalaRow): Kategori {
  return mean === undefined ? { kategori } : { kategori, mean: mean.toFixed() };
}

function bracketOf(row: SkalaRow): Bracket {
  const batas = row.batas.toFixed();
  return row.tanda === '>=' ? { ...kategoriOf(row), from: batas } : { ...kategoriOf(row), above: batas };
}

function describeClash(name: string, clash: SkalaRow, rows: readonly SkalaRow[]): string {
  const daftarKategori = rows
    .filter((row) => byEdge(row, clash) === 0)
    .map(({ kategori }) => `"${kategori}"`);
  const batas = clash.batas.toFixed().replace('.', ',');
  return (
    `Skala "${name}": ${daftarKategori.join(' dan ')} sama-sama berbatas bawah ${clash.tanda} ${batas}. ` +
    'Setiap kategori harus punya batas bawah sendiri; ubah salah satunya.'
  );
}
