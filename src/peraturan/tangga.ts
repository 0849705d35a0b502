import { normalizeText } from '../bahasa/teks.ts';
import { Decimal, settle } from '../decimal.ts';
import type { Source } from './scale.ts';

/** A rung of a ladder of grades. */
export interface Peringkat {
  /** The grade as reports print it: `Pratama`, `A`, `WTP`. */
  readonly label: string;
  /** Other spellings of the same grade: `Wajar Tanpa Pengecualian`. */
  readonly alias?: readonly string[];
  /** Lower edge of the score that gives this grade, where the ladder has scores (see Bracket). */
  readonly from?: string;
  readonly above?: string;
}

/** A ladder of grades, lowest first: the KLA, AKIP, opini BPK and APE ladders. */
export interface TanggaPredikat {
  /** The name that `Indikator.Predikat` chooses it by: `KLA`, `AKIP`, `OPINI BPK`, `APE`. */
  readonly name: string;
  readonly source: Source;
  readonly peringkat: readonly Peringkat[];
  /** The highest score there is, where the ladder has scores. */
  readonly tertinggi?: string;
}

/** A grade found on a ladder. */
export interface PeringkatTerbaca {
  readonly label: string;
  /** 1 is the lowest rung. */
  readonly peringkat: number;
}

/** Words that may stand before a grade and say nothing: `Predikat Madya`, `Nilai A`, `Opini WTP`. */
const kataPengantar: readonly string[] = ['predikat', 'nilai', 'opini', 'peringkat', 'kategori', 'tingkat'];

/**
 * Reads a grade as reports write it: `Madya`, `Predikat Madya`, `80,10 (A)`, `A (80,10)`,
 * `A / Memuaskan`, and on a ladder with scores `80,10` alone. Only whole grades are read (`Madan` is
 * no Madya), and where two parts contradict each other (`A (60,10)`) nothing is: undefined.
 */
export function findPeringkat(tangga: TanggaPredikat, teks: string): PeringkatTerbaca | undefined {
  const whole = findPart(tangga, teks);
  if (whole !== undefined) return whole;

  const [first, second] = splitPair(teks);
  if (first === undefined || second === undefined) return undefined;
  return agree(tangga, first, second);
}

/**
 * The grade that a score gives, or undefined below the lowest edge, above the highest score and on a
 * ladder without scores.
 */
export function predikatOf(tangga: TanggaPredikat, nilai: Decimal): PeringkatTerbaca | undefined {
  const settled = settle(nilai);
  if (tangga.tertinggi !== undefined && settled.gt(tangga.tertinggi)) return undefined;
  const reached = tangga.peringkat.filter(
    ({ from, above }) =>
      (from !== undefined && settled.gte(from)) || (above !== undefined && settled.gt(above)),
  );
  const highest = reached[reached.length - 1];
  return highest && { label: highest.label, peringkat: tangga.peringkat.indexOf(highest) + 1 };
}

/** Splits `A (80,10)` and `A / Memuaskan` in two. */
function splitPair(teks: string): readonly string[] {
  const [, before, inside] = /^([^()]+)\(([^()]+)\)$/.exec(teks.trim()) ?? [];
  if (before !== undefined && inside !== undefined) return [before, inside];
  const parts = teks.split('/');
  return parts.length === 2 ? parts : [];
}

/** Both parts must say the same grade; a number on a ladder without scores says nothing either way. */
function agree(tangga: TanggaPredikat, first: string, second: string): PeringkatTerbaca | undefined {
  const a = findPart(tangga, first);
  const b = findPart(tangga, second);
  if (a !== undefined && b !== undefined) return a.peringkat === b.peringkat ? a : undefined;
  if (hasScores(tangga)) return undefined;
  if (a !== undefined && scoreOf(second) !== undefined) return a;
  return scoreOf(first) === undefined ? undefined : b;
}

function findPart(tangga: TanggaPredikat, teks: string): PeringkatTerbaca | undefined {
  return findLabel(tangga, normalizeText(teks)) ?? findByScore(tangga, teks);
}

/** Compares with every label and alias, dropping one introductory word after another. */
function findLabel(tangga: TanggaPredikat, teks: string): PeringkatTerbaca | undefined {
  const index = tangga.peringkat.findIndex(({ label, alias = [] }) =>
    [label, ...alias].some((spelling) => normalizeText(spelling) === teks),
  );
  const found = tangga.peringkat[index];
  if (found !== undefined) return { label: found.label, peringkat: index + 1 };

  const [, word, rest] = /^(\S+) (.+)$/.exec(teks) ?? [];
  if (word === undefined || rest === undefined) return undefined;
  const isIntroduction = [...kataPengantar, ...normalizeText(tangga.name).split(' ')].includes(word);
  return isIntroduction ? findLabel(tangga, rest) : undefined;
}

function findByScore(tangga: TanggaPredikat, teks: string): PeringkatTerbaca | undefined {
  const score = scoreOf(teks);
  return score && predikatOf(tangga, score);
}

/** Whether a text is a score beyond the highest that the ladder has: 100,5 of AKIP, 1.200 of KLA. */
export function melampauiTangga(tangga: TanggaPredikat, teks: string): boolean {
  const score = scoreOf(teks);
  return score !== undefined && tangga.tertinggi !== undefined && settle(score).gt(tangga.tertinggi);
}

/**
 * A bare score, as any number is written: `1.000`, `80,125`; a point before one or two digits separates
 * decimals.
 */
function scoreOf(teks: string): Decimal | undefined {
  const score = normalizeText(teks).replace(/^nilai /, '');
  if (/^\d+\.\d{1,2}$/.test(score)) return new Decimal(score);
  if (!/^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/.test(score)) return undefined;
  return new Decimal(score.replace(/\./g, '').replace(',', '.'));
}

function hasScores(tangga: TanggaPredikat): boolean {
  return tangga.peringkat.some(({ from, above }) => from !== undefined || above !== undefined);
}
