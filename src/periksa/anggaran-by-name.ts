import type { Decimal } from '../decimal.ts';
import { groupBy } from '../reports/group-by.ts';
import type { Anggaran, TingkatAnggaran } from '../tabs/anggaran.ts';
import { pohonAnggaran, type SimpulAnggaran } from './jenjang-anggaran.ts';
import { indexNames, type NameIndex, nameKey } from './names.ts';

/** A program, kegiatan, subkegiatan or rincian of tab Anggaran; the same name twice is one of them. */
export interface NamedAnggaran {
  readonly tingkat: TingkatAnggaran;
  readonly nama: string;
  /** The sum of its rows: a program may stand under two kinds of belanja. */
  readonly pagu: Decimal;
  readonly induk: NamedAnggaran | undefined;
  readonly anak: readonly NamedAnggaran[];
  readonly baris: readonly number[];
}

/**
 * How a row of another tab was tied to a simpul: by its name typed alike, or nearly alike, by the rows
 * below it, by its amount that only one simpul has, by most of its words; or by its amount against its
 * name (`tertukar`).
 */
export type LinkedBy = 'sama' | 'hampir' | 'anak' | 'jumlah' | 'mirip' | 'tertukar';

export interface Link {
  readonly simpul: NamedAnggaran;
  readonly cara: LinkedBy;
}

/** The budget by its names. */
export interface AnggaranByName {
  readonly akar: readonly NamedAnggaran[];
  readonly semua: readonly NamedAnggaran[];
  readonly indeks: Readonly<Record<TingkatAnggaran, NameIndex<NamedAnggaran>>>;
  /** Everything of a tingkat with this very pagu, not counting nol. */
  readonly berpagu: (tingkat: TingkatAnggaran, pagu: Decimal) => readonly NamedAnggaran[];
}

interface GrowingNode extends NamedAnggaran {
  pagu: Decimal;
  readonly anak: GrowingNode[];
  readonly baris: number[];
}

/** Gathers the rows of tab Anggaran by their names, each under what it belongs to. */
export function groupByName(daftar: readonly Anggaran[]): AnggaranByName {
  const semua: GrowingNode[] = [];
  const under = new Map<GrowingNode | undefined, Map<string, GrowingNode>>();
  const knownUnder = (induk: GrowingNode | undefined): Map<string, GrowingNode> => {
    const known = under.get(induk) ?? new Map<string, GrowingNode>();
    under.set(induk, known);
    return known;
  };
  const gather = (
    rows: readonly SimpulAnggaran[],
    siblings: GrowingNode[],
    induk: GrowingNode | undefined,
  ): void => {
    for (const { anggaran, anak } of rows) {
      const { baris, tingkat, uraian, pagu } = anggaran;
      const key = `${tingkat}\n${nameKey(uraian)}`;
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
  const akar: GrowingNode[] = [];
  gather(pohonAnggaran(daftar), akar, undefined);
  const indeksOf = (tingkat: TingkatAnggaran) =>
    indexNames(
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
export function isWithin(simpul: NamedAnggaran | undefined, luar: NamedAnggaran): boolean {
  for (let one = simpul; one !== undefined; one = one.induk) if (one === luar) return true;
  return false;
}

/** The simpul itself or the one above it that has this tingkat. */
export function ancestorAt(
  simpul: NamedAnggaran | undefined,
  tingkat: TingkatAnggaran,
): NamedAnggaran | undefined {
  for (let one = simpul; one !== undefined; one = one.induk) if (one.tingkat === tingkat) return one;
  return undefined;
}

/** Finds the simpul that a name speaks of; of several of one name, the one within `dalam`. */
export function findNamed(
  { indeks }: AnggaranByName,
  tingkat: TingkatAnggaran,
  nama: string,
  dalam?: NamedAnggaran,
): Link | undefined {
  const pick = (found: readonly NamedAnggaran[]): NamedAnggaran | undefined =>
    (dalam && found.find((simpul) => isWithin(simpul, dalam))) ?? found[0];
  const sama = pick(indeks[tingkat].sama(nama));
  if (sama) return { simpul: sama, cara: 'sama' };
  const hampir = pick(indeks[tingkat].hampir(nama));
  return hampir && { simpul: hampir, cara: 'hampir' };
}
