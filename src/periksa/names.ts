import { normalizeText } from '../bahasa/teks.ts';
import { editDistance, isWithinDistance } from '../tabs/nearest.ts';

/**
 * Names of programs, kegiatan, sasaran and indikator, compared as an officer compares them. Two names
 * are the same whatever their case, spaces and punctuation, with `Kab/Kota` for `Kabupaten/Kota`, and
 * with or without an abbreviation in brackets (`(PHA)`). They nearly match where only spaces within a
 * word or a few letters differ (`Pengarus Utamaan`, `Pelebagaan`).
 */

/** The words of a name, ready to be compared. */
export function wordsOf(nama: string): readonly string[] {
  return normalizeText(nama)
    .replace(/\((\p{L}[\p{L}.-]{0,9})\)/gu, ' ')
    .replace(/\bkab(?:\.|(?=\s*\/))/gu, 'kabupaten')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((kata) => kata !== '');
}

/** What two spellings of the same name have in common, character by character. */
export function nameKey(nama: string): string {
  return wordsOf(nama).join(' ');
}

/** Whether two names say the same, typed right both times. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** Whether two names are not the same but were probably meant to be. */
export function nearlySame(a: string, b: string): boolean {
  return nearlyEqual(readName(a), readName(b));
}

/** Names to look things up by. */
export interface NameIndex<T> {
  /** Everything of this very name, in the order given. */
  readonly sama: (nama: string) => readonly T[];
  /** Everything whose name nearly matches, nearest first. */
  readonly hampir: (nama: string) => readonly T[];
  /** The one thing whose name has most words in common, at least three in five; undefined on a near tie. */
  readonly mirip: (nama: string) => T | undefined;
}

/** Indexes things by their names, so that ten thousand are not compared with ten thousand. */
export function indexNames<T>(items: readonly T[], namaOf: (item: T) => string): NameIndex<T> {
  const groups = new Map<string, Group<T>>();
  for (const item of items) {
    const nama = readName(namaOf(item));
    const group = groups.get(nama.kunci);
    if (group) group.items.push(item);
    else groups.set(nama.kunci, { nama, items: [item] });
  }
  const byWord = new Map<string, Group<T>[]>();
  const byRapat = new Map<string, Group<T>[]>();
  for (const group of groups.values()) {
    for (const kata of group.nama.himpunan) push(byWord, kata, group);
    push(byRapat, group.nama.rapat, group);
  }

  const groupsOf = (nama: ReadName): readonly Group<T>[] => {
    const lists = nama.kata
      .map((kata) => byWord.get(kata) ?? [])
      .filter((list) => list.length > 0)
      .sort((a, b) => a.length - b.length);
    const found = new Set<Group<T>>(byRapat.get(nama.rapat));
    for (const list of lists) {
      if (found.size > MAX_CANDIDATES) break;
      for (const group of list.slice(0, MAX_CANDIDATES)) found.add(group);
    }
    return [...found];
  };

  const hampir = remembered((nama) =>
    groupsOf(nama)
      .filter((group) => nearlyEqual(nama, group.nama))
      .map((group) => ({ group, distance: editDistance(nama.rapat, group.nama.rapat) }))
      .sort((a, b) => a.distance - b.distance)
      .flatMap(({ group }) => group.items),
  );
  const mirip = remembered((nama) => {
    const ranked = groupsOf(nama)
      .map((group) => ({ group, share: sharedWords(nama.himpunan, group.nama.himpunan) }))
      .sort((a, b) => b.share - a.share);
    const [best, second] = ranked;
    if (best === undefined || best.share < 0.6) return undefined;
    if (second !== undefined && best.share - second.share < 0.1) return undefined;
    return best.group.items[0];
  });
  return { sama: (text) => groups.get(nameKey(text))?.items ?? [], hampir, mirip };
}

/** One name is asked for again and again; what answers to it is looked for once. */
function remembered<R>(find: (nama: ReadName) => R): (text: string) => R {
  const known = new Map<string, { readonly found: R }>();
  return (text) => {
    const nama = readName(text);
    const answer = known.get(nama.kunci) ?? { found: find(nama) };
    known.set(nama.kunci, answer);
    return answer.found;
  };
}

/** More names than share the rarest words of any real name. */
const MAX_CANDIDATES = 300;

/** Everything of one name. */
interface Group<T> {
  readonly nama: ReadName;
  readonly items: T[];
}

interface ReadName {
  readonly kata: readonly string[];
  readonly himpunan: ReadonlySet<string>;
  readonly kunci: string;
  /** Without spaces. */
  readonly rapat: string;
  /** Its numerals: `Tahap II` is not a slip for `Tahap I`. */
  readonly bilangan: string;
}

function readName(text: string): ReadName {
  const kata = wordsOf(text);
  const bilangan = kata.filter((one) => /\p{N}/u.test(one) || /^[ivx]+$|^\p{L}$/u.test(one)).join(' ');
  return { kata, himpunan: new Set(kata), kunci: kata.join(' '), rapat: kata.join(''), bilangan };
}

const KATA_TUGAS: ReadonlySet<string> = new Set(
  'dan atau di ke dari pada yang untuk bagi dengan dalam oleh terhadap serta'.split(' '),
);

/**
 * Only the words that differ are looked at, at most three: a word split in two, a small word too many,
 * or one letter in four of a word typed wrong (at most three). Words of under five letters have to be typed alike,
 * for SMP is no slip for SMA.
 */
function nearlyEqual(a: ReadName, b: ReadName): boolean {
  if (a.kunci === b.kunci || a.bilangan !== b.bilangan) return false;
  if (a.rapat === b.rapat) return true;
  if (Math.abs(a.rapat.length - b.rapat.length) > 9) return false;
  // Names of little in common are most of those compared: they are told by counting alone.
  const [banyakA, banyakB] = [countMissing(a.kata, b.himpunan), countMissing(b.kata, a.himpunan)];
  if (banyakA === a.kata.length) return false;
  if (Math.min(banyakA, banyakB) > 0 && Math.max(banyakA, banyakB) > 3) return false;
  const left = a.kata.filter((kata) => !b.himpunan.has(kata));
  const right = b.kata.filter((kata) => !a.himpunan.has(kata));
  if (left.length === 0 || right.length === 0) {
    const extra = [...left, ...right];
    return extra.length > 0 && extra.every((kata) => KATA_TUGAS.has(kata));
  }
  const [one, other] = [left.join(''), right.join('')];
  if (one === other) return true;
  if ([...left, ...right].some((kata) => kata.length < 5)) return false;
  const allowed = Math.min(3, Math.floor(Math.min(one.length, other.length) / 4));
  return isWithinDistance(one, other, allowed);
}

function countMissing(kata: readonly string[], himpunan: ReadonlySet<string>): number {
  let missing = 0;
  for (const one of kata) if (!himpunan.has(one)) missing++;
  return missing;
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const kata of a) if (b.has(kata)) shared++;
  return shared / (a.size + b.size - shared);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
