import type { JenisSubjek, KumpulanFakta, Subjek } from './fakta.ts';
import { akar, BUKAN_NAMA } from './kata/umum.ts';

/** How well a text names a subject. */
export interface Sebutan {
  readonly subjek: Subjek;
  /** The share of its name that is there, each word by how few names have it. */
  readonly bagian: number;
  readonly bobot: number;
  /** Where its rarest word stands last. */
  readonly letak: number;
  readonly kata: ReadonlySet<string>;
}

/** A word that more names have than this finds none of them. */
const TERLALU_UMUM = 60;

/** The subjects of a kind that a text names, those named by fewer of the same words left out. */
export function sebutanDi(kumpulan: KumpulanFakta, teks: string, jenis: JenisSubjek): readonly Sebutan[] {
  const letak = new Map<string, number>();
  for (const match of teks.matchAll(/\p{L}[\p{L}\p{N}]*|\d+/gu))
    if (!BUKAN_NAMA.has(match[0].toLowerCase())) letak.set(akar(match[0]), match.index);
  for (const match of teks.matchAll(/(?<!\p{L})\p{Lu}{3,6}(?![\p{L}\p{N}])/gu))
    if (kumpulan.bernama(jenis, akar(match[0])).length === 0)
      for (const kata of kumpulan.singkatan(jenis, match[0])) letak.set(kata, match.index);
  const calon = new Set<Subjek>();
  for (const kata of letak.keys()) {
    const named = kumpulan.bernama(jenis, kata);
    if (named.length <= TERLALU_UMUM) for (const subjek of named) calon.add(subjek);
  }
  const daftar = [...calon].map((subjek): Sebutan => {
    const bobot = (kata: string) => 1 / Math.max(1, kumpulan.bernama(jenis, kata).length);
    const hit = [...subjek.akar].filter((kata) => letak.has(kata));
    const sum = (words: readonly string[]) => words.reduce((total, kata) => total + bobot(kata), 0);
    const langka = hit.reduce(
      (best, kata) =>
        bobot(kata) > bobot(best) ||
        (bobot(kata) === bobot(best) && (letak.get(kata) ?? 0) > (letak.get(best) ?? 0))
          ? kata
          : best,
      hit[0] ?? '',
    );
    return {
      subjek,
      bagian: sum(hit) / sum([...subjek.akar]),
      bobot: sum(hit),
      letak: letak.get(langka) ?? 0,
      kata: new Set(hit),
    };
  });
  return daftar.filter(
    ({ kata }) =>
      !daftar.some((other) => other.kata.size > kata.size && [...kata].every((one) => other.kata.has(one))),
  );
}

/** Of those named well enough the ones named by most. */
export function teratas(daftar: readonly Sebutan[], ambang: number): readonly Sebutan[] {
  const cukup = daftar.filter(({ bagian }) => bagian >= ambang);
  const best = Math.max(...cukup.map(({ bobot }) => bobot));
  return cukup.filter(({ bobot }) => bobot >= best - 1e-9);
}
