import { type Istilah, KATA_KEPALA } from './istilah.ts';
import { wordsOf } from './kata.ts';

/** What a heading says: the word it is known by, and how much of the heading that word is. */
export interface HeadingMatch {
  readonly istilah: Istilah;
  /** 0 to 1; 1 where the heading is that word and no more. */
  readonly yakin: number;
}

const SURE_ENOUGH = 0.4;
const LONGEST_HEADING = 110;

/** Words that a heading may have beside the one that tells: they say nothing of what the column holds. */
const HIASAN = new Set(
  'tahun rp rupiah ribuan jutaan ribu juta dalam milyar miliar dan atau s d sd s.d sampai dengan ke pada yang per dari data opd skpd dinas badan perangkat daerah kumulatif akhir bulan desember keadaan tabel jumlah total besaran besarnya uraian berjalan'.split(
    ' ',
  ),
);

const FRASA: ReadonlyMap<string, readonly { readonly istilah: Istilah; readonly kata: string }[]> = (() => {
  const byFirst = new Map<string, { istilah: Istilah; kata: string }[]>();
  for (const { istilah, kata } of KATA_KEPALA) {
    for (const frasa of kata) {
      const words = wordsOf(frasa);
      const first = words[0] ?? '';
      const entry = { istilah, kata: words.join(' ') };
      const known = byFirst.get(first);
      if (known === undefined) byFirst.set(first, [entry]);
      else known.push(entry);
    }
  }
  return byFirst;
})();

const kept = new Map<string, readonly HeadingMatch[]>();

/**
 * All that a heading may say, the likeliest first: `Nama / NIP` says two things. Years, units and words
 * like `tahun` count for nothing. A text too long for a heading says none.
 */
export function headingMatches(text: string): readonly HeadingMatch[] {
  if (text === '' || text.length > LONGEST_HEADING) return [];
  const known = kept.get(text);
  if (known !== undefined) return known;
  const matches = findMatches(text);
  if (kept.size > 5000) kept.clear();
  kept.set(text, matches);
  return matches;
}

function findMatches(text: string): readonly HeadingMatch[] {
  const all = wordsOf(text);
  const whole = all.join(' ');
  const words = all.filter((word) => !/^(?:19|20)\d\d$/u.test(word));
  const weight = words.reduce((sum, word) => sum + (HIASAN.has(word) ? 0 : word.length), 0);
  const found = new Map<Istilah, { yakin: number; length: number; at: number }>();
  words.forEach((first, at) => {
    for (const { istilah, kata } of FRASA.get(first) ?? []) {
      const length = kata.split(' ').length;
      if (words.slice(at, at + length).join(' ') !== kata) continue;
      const own = kata.split(' ').reduce((sum, word) => sum + (HIASAN.has(word) ? 0 : word.length), 0);
      // The first word of an Indonesian phrase is what it speaks of: a sasaran of a program is a sasaran.
      const utama = words.slice(0, at).every((word) => HIASAN.has(word)) ? 1.25 : 1;
      const yakin =
        kata === whole ? 1 : Math.min(0.99, weight === 0 ? 0.9 : (utama * Math.max(own, 0.1)) / weight);
      const before = found.get(istilah);
      if (before === undefined || before.yakin < yakin) found.set(istilah, { yakin, length, at });
    }
  });
  return [...found]
    .filter(([, { yakin }]) => yakin >= 0.3)
    .sort(([, a], [, b]) => b.yakin - a.yakin || b.length - a.length || a.at - b.at)
    .map(([istilah, { yakin }]) => ({ istilah, yakin }));
}

/** The quarter that a heading names (`TW II`, `Triwulan 3`, `s.d. Triwulan IV`), or the one that it is (`III`). */
export function quarterIn(text: string, bare = false): number | undefined {
  const found = /(?:triwulan|triw|tw|trw|tribulan)\W*(?:ke\W*)?(iv|iii|ii|i|[1-4])\b/iu.exec(text)?.[1];
  const numeral = found ?? (bare ? /^\(?(iv|iii|ii|i)\)?$/iu.exec(text.trim())?.[1] : undefined);
  if (numeral === undefined) return undefined;
  const index = ['i', 'ii', 'iii', 'iv'].indexOf(numeral.toLowerCase());
  return index >= 0 ? index + 1 : Number(numeral);
}

const BULAN = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');

/** The month that a heading is (`Jan`, `Agustus`, `s.d. Pebruari`), 1 to 12. */
export function monthIn(text: string): number | undefined {
  const found =
    /^(?:s\.?\s*\/?\s*d\.?\s*)?(?:bulan\s+)?(jan|[fp]e[bp]r?|mar|apr|mei|jun|jul|ag[tus]|sept?|okt|no[vp]|des)(?:\p{L}*)\.?(?:\s+(?:19|20)\d\d)?$/iu.exec(
      text.trim(),
    )?.[1];
  if (found === undefined) return undefined;
  const key = found
    .toLowerCase()
    .replace(/^pe/u, 'fe')
    .replace(/^fep/u, 'feb')
    .replace(/^ag.*/u, 'agu')
    .replace(/^nop/u, 'nov');
  const index = BULAN.indexOf(key.slice(0, 3));
  return index < 0 ? undefined : index + 1;
}

/** What each part of a heading says that names several things: `Nama / Pangkat / NIP`. */
export function sharedTerms(text: string): readonly Istilah[] {
  const parts = text
    .split(/[/\n&]|\bdan\b|\bbeserta\b/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isShort = parts.every((part) => part.length <= 3);
  return [
    ...new Set(
      parts.flatMap((part) => {
        // A letter alone says something among letters (T/R), not behind a word (Pembina, IV/a).
        const [match] = part.length > 1 || isShort ? headingMatches(part) : [];
        return match !== undefined && match.yakin >= SURE_ENOUGH ? [match.istilah] : [];
      }),
    ),
  ];
}
