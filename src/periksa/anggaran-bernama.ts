import type { Decimal } from '../decimal.ts';
import { groupBy } from '../reports/group-by.ts';
import type { Anggaran, TingkatAnggaran } from '../tabs/anggaran.ts';
import { pohonAnggaran, type SimpulAnggaran } from './jenjang-anggaran.ts';
import { type IndeksNama, indeksNama, kunciNama } from './nama.ts';

/** A program, kegiatan, subkegiatan or rincian of tab Anggaran; the same name twice is one of them. */
export interface Simpul {
  readonly tingkat: TingkatAnggaran;
  readonly nama: string;
  /** The sum of its rows: a program may stand under two kinds of belanja. */
  readonly pagu: Decimal;
  readonly induk: Simpul | undefined;
  readonly anak: readonly Simpul[];
  readonly baris: readonly number[];
}

/**
 * How a row of another tab was tied to a simpul: by its name typed alike, or nearly alike, by the rows
 * below it, by its amount that only one simpul has, by most of its words; or by its amount against its
 * name (`tertukar`).
 */
export type Cara = 'sama' | 'hampir' | 'anak' | 'jumlah' | 'mirip' | 'tertukar';

export interface Tautan {
  readonly simpul: Simpul;
  readonly cara: Cara;
}

/** The budget by its names. */
export interface AnggaranBernama {
  readonly akar: readonly Simpul[];
  readonly semua: readonly Simpul[];
  readonly indeks: Readonly<Record<TingkatAnggaran, IndeksNama<Simpul>>>;
  /** Everything of a tingkat with this very pagu, not counting nol. */
  readonly berpagu: (tingkat: TingkatAnggaran, pagu: Decimal) => readonly Simpul[];
}

interface SimpulTumbuh extends Simpul {
  pagu: Decimal;
  readonly anak: SimpulTumbuh[];
  readonly baris: number[];
}

/** Gathers the rows of tab Anggaran by their names, each under what it belongs to. */
export function gatherAnggaran(daftar: readonly Anggaran[]): AnggaranBernama {
  const semua: SimpulTumbuh[] = [];
  const under = new Map<SimpulTumbuh | undefined, Map<string, SimpulTumbuh>>();
  const knownUnder = (induk: SimpulTumbuh | undefined): Map<string, SimpulTumbuh> => {
    const known = under.get(induk) ?? new Map<string, SimpulTumbuh>();
    under.set(induk, known);
    return known;
  };
  const gather = (
    rows: readonly SimpulAnggaran[],
    siblings: SimpulTumbuh[],
    induk: SimpulTumbuh | undefined,
  ): void => {
    for (const { anggaran, anak } of rows) {
      const { baris, tingkat, uraian, pagu } = anggaran;
      const key = `${tingkat}\n${kunciNama(uraian)}`;
      const known = knownUnder(induk);
      let simpul = known.get(key);
      if (simpul === undefined) {
        simpul = { tingkat, nama: uraian, pagu, induk, anak: [], baris: [baris] };
        known.set(key, simpul);
        siblings.push(simpul);
        semua.push(simpul);
      } else {
        simpul.pagu = simpul.pagu.plus(pagu);
        simpul.baris.push(baris);
      }
      gather(anak, simpul.anak, simpul);
    }
  };
  const akar: SimpulTumbuh[] = [];
  gather(pohonAnggaran(daftar), akar, undefined);
  const indeksOf = (tingkat: TingkatAnggaran) =>
    indeksNama(
      semua.filter((simpul) => simpul.tingkat === tingkat),
      ({ nama }) => nama,
    );
  const perPagu = groupBy(semua, ({ tingkat, pagu }) => `${tingkat} ${pagu.toFixed()}`);
  return {
    akar,
    semua,
    berpagu: (tingkat, pagu) => (pagu.isZero() ? [] : (perPagu.get(`${tingkat} ${pagu.toFixed()}`) ?? [])),
    indeks: {
      program: indeksOf('program'),
      kegiatan: indeksOf('kegiatan'),
      subkegiatan: indeksOf('subkegiatan'),
      rincian: indeksOf('rincian'),
    },
  };
}

/** Whether a simpul is another, or lies under it. */
export function diDalam(simpul: Simpul | undefined, luar: Simpul): boolean {
  for (let one = simpul; one !== undefined; one = one.induk) if (one === luar) return true;
  return false;
}

/** The simpul itself or the one above it that has this tingkat. */
export function leluhur(simpul: Simpul | undefined, tingkat: TingkatAnggaran): Simpul | undefined {
  for (let one = simpul; one !== undefined; one = one.induk) if (one.tingkat === tingkat) return one;
  return undefined;
}

/** Finds the simpul that a name speaks of; of several of one name, the one within `dalam`. */
export function findSimpul(
  { indeks }: AnggaranBernama,
  tingkat: TingkatAnggaran,
  nama: string,
  dalam?: Simpul,
): Tautan | undefined {
  const pick = (found: readonly Simpul[]): Simpul | undefined =>
    (dalam && found.find((simpul) => diDalam(simpul, dalam))) ?? found[0];
  const sama = pick(indeks[tingkat].sama(nama));
  if (sama) return { simpul: sama, cara: 'sama' };
  const hampir = pick(indeks[tingkat].hampir(nama));
  return hampir && { simpul: hampir, cara: 'hampir' };
}
