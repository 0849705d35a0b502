import { fullKeyOf, likenessOfWords, wordsOf } from './kata.ts';

/** Below this two names are not one thing said in two ways. */
const SERUPA = 0.8;
/** So many likely names are compared letter by letter, and no more: a workbook may hold thousands. */
const MOST_COMPARED = 12;

/** What a name was found to be. */
export interface Padanan {
  readonly index: number;
  /** 1 where the names are the same but for case, spaces and shortened words. */
  readonly serupa: number;
}

/** Names that others are looked up among: at once where they are the same, by their words where they are alike. */
export class DaftarNama {
  readonly #names: string[] = [];
  readonly #words: (readonly string[])[] = [];
  readonly #byKey = new Map<string, number[]>();
  readonly #byWord = new Map<string, number[]>();

  add(name: string): number {
    const index = this.#names.length;
    this.#names.push(name);
    this.#words.push(wordsOf(name));
    push(this.#byKey, fullKeyOf(name), index);
    for (const word of new Set(wordsOf(name))) push(this.#byWord, word.slice(0, 4), index);
    return index;
  }

  /** All of the same name. */
  same(name: string): readonly number[] {
    return this.#byKey.get(fullKeyOf(name)) ?? [];
  }

  /** The most alike of those that pass, where any is alike enough. */
  nearest(name: string, passes: (index: number) => boolean, least = SERUPA): Padanan | undefined {
    const shared = new Map<number, number>();
    for (const word of new Set(wordsOf(name))) {
      const found = this.#byWord.get(word.slice(0, 4)) ?? [];
      if (found.length > 400) continue;
      for (const index of found) shared.set(index, (shared.get(index) ?? 0) + word.length);
    }
    const likely = [...shared]
      .filter(([index]) => passes(index))
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_COMPARED);
    const words = wordsOf(name);
    let best: Padanan | undefined;
    for (const [index] of likely) {
      const serupa = likenessOfWords(words, this.#words[index] ?? []);
      if (serupa >= least && (best === undefined || serupa > best.serupa)) best = { index, serupa };
    }
    return best;
  }

  name(index: number): string {
    return this.#names[index] ?? '';
  }

  get length(): number {
    return this.#names.length;
  }
}

function push<K>(map: Map<K, number[]>, key: K, index: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [index]);
  else known.push(index);
}
