/**
 * A phrase of the language of reports, what it means to the reader, and a sentence it stands in.
 * Adding a phrasing is adding one of these lines to the list it belongs to.
 */
export type Frasa<Arti> = readonly [frasa: string, arti: Arti];

/** Where a phrase was found in a text. */
export interface Temu<Arti> {
  readonly awal: number;
  readonly akhir: number;
  readonly teks: string;
  readonly arti: Arti;
}

/** Finds every phrase of a list in a text; of phrases that begin at one place the longest. */
export type PencariFrasa<Arti> = (teks: string) => Temu<Arti>[];

/** Words are apart by any white space; `-nya`, `-lah` and `-pun` may hang on the last. */
export function pencariFrasa<Arti>(daftar: readonly Frasa<Arti>[]): PencariFrasa<Arti> {
  const arti = new Map(daftar.map(([frasa, one]) => [frasa, one]));
  const pola = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${polaFrasa(daftar)}))(?:nya|lah|pun)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (teks) =>
    Array.from(teks.matchAll(pola)).flatMap((match): Temu<Arti>[] => {
      const found = arti.get((match[1] ?? '').toLowerCase().replace(/\s+/gu, ' '));
      if (found === undefined) return [];
      return [{ awal: match.index, akhir: match.index + match[0].length, teks: match[0], arti: found }];
    });
}

/** The phrases of a list as one alternative of a pattern, the longest first. */
export function polaFrasa(daftar: readonly Frasa<unknown>[]): string {
  return daftar
    .map(([frasa]) => frasa)
    .sort((a, b) => b.length - a.length)
    .map((frasa) => frasa.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/ /gu, '\\s+'))
    .join('|');
}

/** Whether a text has one of the phrases as words of its own. */
export function memuat(daftar: readonly Frasa<unknown>[]): (teks: string) => boolean {
  const pola = new RegExp(`(?<![\\p{L}\\p{N}])(?:${polaFrasa(daftar)})(?:nya)?(?![\\p{L}\\p{N}])`, 'iu');
  return (teks) => pola.test(teks);
}
