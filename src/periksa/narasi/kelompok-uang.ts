import { type Kalimat, type Paragraf, textBefore } from './paragraf.ts';
import type { Peran, Pos, PosTerkenal } from './pos-anggaran.ts';
import type { Rujukan } from './rujukan.ts';
import { significantDigits } from './salah-ketik.ts';
import { belanjaOf, peranOf } from './sebutan-anggaran.ts';
import { tahunOf } from './tahun-figur.ts';
import type { Rupiah } from './token.ts';

/** An amount and what its sentence says it is. */
export interface Sebutan {
  readonly figur: Rupiah;
  readonly kalimat: Kalimat;
  readonly peran: Peran | undefined;
  readonly belanja: string | undefined;
}

/** Amounts of one budget line: a pagu, its realisasi, its sisa. */
export type Kelompok = readonly Sebutan[];

/** The line that a group of amounts speaks of, and why we think so. */
export interface Ikatan {
  /** Where several lines have the same amounts they all stand here, the likeliest first. */
  readonly daftarPos: readonly Pos[];
  /** `belanja`: the sentence names the group. `jumlah`: another amount is the line's. `nama`: the line is named. */
  readonly oleh: 'belanja' | 'jumlah' | 'nama' | 'indikator';
}

export const SEMUA_PERAN: readonly Peran[] = ['pagu', 'realisasi', 'sisa'];

/** Every amount of a paragraph, with what the words before it say it is. */
export function sebutanOf(paragraf: Paragraf, rujukan: Rujukan): readonly Sebutan[] {
  return paragraf.daftarKalimat.flatMap((kalimat) =>
    kalimat.daftarFigur.flatMap((figur): Sebutan[] => {
      if (figur.jenis !== 'rupiah') return [];
      const before = textBefore(paragraf, kalimat, figur);
      const peran = isOtherTime(paragraf, kalimat, figur, rujukan.tahun) ? undefined : peranOf(before);
      return [{ figur, kalimat, peran, belanja: belanjaOf(before) }];
    }),
  );
}

const WAKTU_LAIN =
  /(?<!\p{L})(?:semula|awalnya|sebelum (?:perubahan|pergeseran)|murni|refocusing|direfocusing|tahun (?:lalu|sebelumnya)|triwulan|semester|bulan|tahap|pergeseran)(?!\p{L})/iu;

/** An amount before the budget was changed, of a part of the year, or of another year: the tables have none of these. */
function isOtherTime(
  paragraf: Paragraf,
  kalimat: Kalimat,
  figur: Rupiah,
  dilaporkan: number | undefined,
): boolean {
  if (WAKTU_LAIN.test(textBefore(paragraf, kalimat, figur))) return true;
  return dilaporkan !== undefined && tahunOf(paragraf, kalimat, figur, dilaporkan).tahun !== dilaporkan;
}

/** A new group begins where a role comes a second time or another group of belanja is named. */
export function kelompokkan(daftarSebutan: readonly Sebutan[]): readonly Kelompok[] {
  const daftar: Sebutan[][] = [];
  for (const sebutan of daftarSebutan) {
    const last = daftar[daftar.length - 1];
    const isNew =
      last === undefined ||
      last.some(({ peran }) => peran !== undefined && peran === sebutan.peran) ||
      (sebutan.belanja !== undefined && last.every(({ belanja }) => belanja !== sebutan.belanja));
    if (isNew) daftar.push([sebutan]);
    else last.push(sebutan);
  }
  return daftar;
}

/** What the tables have of exactly this amount. */
export const knownOf = ({ anggaran }: Rujukan, { angka }: Rupiah): readonly PosTerkenal[] =>
  anggaran.perJumlah.get(angka.toFixed()) ?? [];

/** Fewer digits (10.000.000, say) fit many lines by chance. */
export const LEAST_DIGITS = 5;

/** Finds the line that a group speaks of: by belanja, by its amounts, by a name, by the indikator. */
export function tie(
  kelompok: Kelompok,
  rujukan: Rujukan,
  bernama: readonly Pos[],
  indikator: string | undefined,
): Ikatan | undefined {
  const belanja = kelompok.find((sebutan) => sebutan.belanja !== undefined)?.belanja;
  const posBelanja = belanja === undefined ? undefined : rujukan.anggaran.perBelanja.get(belanja);
  if (posBelanja !== undefined && bernama.length === 0) return { daftarPos: posBelanja, oleh: 'belanja' };

  const milikIndikator = rujukan.anggaran.perIndikator.get(indikator ?? '') ?? [];
  const isLikely = (pos: Pos) => bernama.includes(pos) || milikIndikator.includes(pos);
  const scores = new Map<Pos, number>();
  for (const { figur, peran } of kelompok) {
    for (const known of knownOf(rujukan, figur)) {
      if (significantDigits(figur.angka) < LEAST_DIGITS && !isLikely(known.pos)) continue;
      const fits = peran === undefined || peran === known.peran;
      scores.set(known.pos, (scores.get(known.pos) ?? 0) + (fits ? 2 : 1));
    }
  }
  const best = Math.max(...scores.values());
  const daftarPos = Array.from(scores).flatMap(([pos, score]) => (score === best ? [pos] : []));
  if (daftarPos.length > 0) {
    return {
      daftarPos: [...daftarPos.filter(isLikely), ...daftarPos.filter((pos) => !isLikely(pos))],
      oleh: 'jumlah',
    };
  }
  if (bernama.length > 0) return { daftarPos: bernama, oleh: 'nama' };
  return milikIndikator.length > 0 ? { daftarPos: milikIndikator, oleh: 'indikator' } : undefined;
}
