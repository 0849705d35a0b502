import { type Decimal, sum } from '../decimal.ts';

/** The realisasi of a budget row, of the year and as of the end of each quarter, all in rupiah. */
export const KOLOM_REALISASI = ['realisasi', 'tw1', 'tw2', 'tw3', 'tw4'] as const;

export type KolomRealisasi = (typeof KOLOM_REALISASI)[number];
export type KolomAnggaran = 'pagu' | KolomRealisasi;

/** Amounts of a budget row; a realisasi that nobody has stated yet is absent, not nol. */
export type JumlahAnggaran = { readonly pagu: Decimal } & {
  readonly [K in KolomRealisasi]: Decimal | undefined;
};

/** What the tree needs of a budget row. */
export interface BarisAnggaran extends JumlahAnggaran {
  readonly baris: number;
  readonly tingkat: string;
  readonly uraian: string;
  readonly belanja: string | undefined;
}

/** A budget row with the rows that belong to it. */
export interface AnggaranNode<B extends BarisAnggaran> {
  readonly row: B;
  /** The kelompok belanja it stands in: its own, or that of the row it belongs to. */
  readonly belanja: string;
  readonly children: readonly AnggaranNode<B>[];
  /** Summed up from the lowest rows that state an amount; what the row itself states where none below does. */
  readonly jumlah: JumlahAnggaran;
  /** Holds only those of its rows that stand in one kelompok belanja. */
  readonly partial: boolean;
}

/** A row whose stated amount is not the sum of the rows that belong to it. */
export interface SelisihAnggaran {
  readonly baris: number;
  readonly uraian: string;
  readonly kolom: KolomAnggaran;
  readonly tertulis: Decimal;
  readonly dihitung: Decimal;
}

/** A row that does not stand right below the next wider tingkat. */
export interface LompatanAnggaran {
  readonly baris: number;
  readonly uraian: string;
  readonly tingkat: string;
  /** The tingkat of the row it belongs to; absent where it belongs to none and stands on its own. */
  readonly induk: string | undefined;
}

export interface PohonAnggaran<B extends BarisAnggaran> {
  readonly roots: readonly AnggaranNode<B>[];
  /** In the order of the rows. */
  readonly selisih: readonly SelisihAnggaran[];
  readonly lompatan: readonly LompatanAnggaran[];
}

/** The kelompok of rows that name no belanja, neither themselves nor above them. */
export const TANPA_KELOMPOK = 'belanja';

/**
 * Grows the tree of a budget: a row belongs to the nearest row above it of a wider tingkat, within
 * its kelompok belanja. A row without a belanja takes that of the row it belongs to, and may itself
 * hold rows of several: docs/keputusan/0110. `urutan` names the tingkat from the widest on.
 */
export function buildPohonAnggaran<B extends BarisAnggaran>(
  rows: readonly B[],
  urutan: readonly B['tingkat'][],
): PohonAnggaran<B> {
  const letak = placeRows(rows, urutan);
  const daftarAnak = rows.map((): number[] => []);
  for (const [i, { induk }] of letak.entries()) if (induk !== undefined) daftarAnak[induk]?.push(i);

  const selisih: SelisihAnggaran[] = [];
  const simpulOf = (i: number): AnggaranNode<B>[] => {
    const isi = rows[i];
    const tempat = letak[i];
    if (isi === undefined || tempat === undefined) return [];
    const anak = (daftarAnak[i] ?? []).flatMap(simpulOf);
    const jumlah = anak.length === 0 ? isi : jumlahOf(anak, isi);
    selisih.push(...selisihOf(isi, jumlah));
    return [{ row: isi, belanja: tempat.belanja, children: anak, jumlah, partial: false }];
  };
  const akar = letak.flatMap(({ induk }, i) => (induk === undefined ? simpulOf(i) : []));

  return {
    roots: akar,
    selisih: selisih.sort((a, b) => a.baris - b.baris),
    lompatan: rows.flatMap((row, i) => {
      const induk = letak[i]?.induk;
      const tingkatInduk = induk === undefined ? undefined : rows[induk]?.tingkat;
      const atas = tingkatInduk === undefined ? -1 : urutan.indexOf(tingkatInduk);
      const { baris, uraian, tingkat } = row;
      return urutan.indexOf(tingkat) - atas > 1 ? [{ baris, uraian, tingkat, induk: tingkatInduk }] : [];
    }),
  };
}

interface Placed {
  readonly induk: number | undefined;
  readonly belanja: string;
}

/** Finds for each row, in one pass, the row it belongs to and its kelompok belanja. */
function placeRows<B extends BarisAnggaran>(
  rows: readonly B[],
  urutan: readonly B['tingkat'][],
): readonly Placed[] {
  // The rows that may still get children: for each kelompok, by their place in `urutan`.
  const terbuka = new Map<string, (number | undefined)[]>();
  const letak: Placed[] = [];
  for (const [i, row] of rows.entries()) {
    const depth = urutan.indexOf(row.tingkat);
    const kelompok = row.belanja === undefined ? [...terbuka.keys()] : [row.belanja, TANPA_KELOMPOK];
    const induk = kelompok
      .map((belanja) => nearestWider(terbuka.get(belanja) ?? [], depth))
      .reduce<number | undefined>(
        (a, b) => (b !== undefined && (a === undefined || b > a) ? b : a),
        undefined,
      );
    const belanja =
      row.belanja ?? (induk === undefined ? undefined : letak[induk]?.belanja) ?? TANPA_KELOMPOK;

    const wider = (terbuka.get(belanja) ?? []).slice(0, depth);
    wider[depth] = i;
    terbuka.set(belanja, wider);
    letak.push({ induk, belanja });
  }
  return letak;
}

function nearestWider(byDepth: readonly (number | undefined)[], depth: number): number | undefined {
  return byDepth
    .slice(0, depth)
    .reduce((a, b) => (b !== undefined && (a === undefined || b > a) ? b : a), undefined);
}

/** Adds rows up. A realisasi that none of them states is the one that `tertulis` states, if any does. */
function jumlahOf<B extends BarisAnggaran>(
  simpul: readonly AnggaranNode<B>[],
  tertulis?: JumlahAnggaran,
): JumlahAnggaran {
  const total = (kolom: KolomRealisasi): Decimal | undefined => {
    const stated = statedBelow(simpul, kolom);
    return stated.length === 0 ? tertulis?.[kolom] : sum(stated);
  };
  return {
    pagu: sum(simpul.map(({ jumlah }) => jumlah.pagu)),
    realisasi: total('realisasi'),
    tw1: total('tw1'),
    tw2: total('tw2'),
    tw3: total('tw3'),
    tw4: total('tw4'),
  };
}

/** What rows of the tree come to together. A realisasi is absent where none of them has any. */
export function jumlahAnggaran<B extends BarisAnggaran>(simpul: readonly AnggaranNode<B>[]): JumlahAnggaran {
  return jumlahOf(simpul);
}

/** The amounts that make up a sum: those of the rows that have one. */
export function statedBelow<B extends BarisAnggaran>(
  simpul: readonly AnggaranNode<B>[],
  kolom: KolomAnggaran,
): readonly Decimal[] {
  return simpul.flatMap(({ jumlah }) => jumlah[kolom] ?? []);
}

/** Where `jumlah` was not summed up it is what the row states, and nothing differs. */
function selisihOf(isi: BarisAnggaran, jumlah: JumlahAnggaran): SelisihAnggaran[] {
  return (['pagu', ...KOLOM_REALISASI] as const).flatMap((kolom) => {
    const tertulis = isi[kolom];
    const dihitung = jumlah[kolom];
    if (tertulis === undefined || dihitung === undefined || tertulis.eq(dihitung)) return [];
    return [{ baris: isi.baris, uraian: isi.uraian, kolom, tertulis, dihitung }];
  });
}

/** One kelompok belanja with the part of the tree that stands in it. */
export interface KelompokBelanja<B extends BarisAnggaran> {
  readonly belanja: string;
  readonly roots: readonly AnggaranNode<B>[];
}

/**
 * Parts the tree by kelompok belanja, in the order in which they appear. A row that holds rows of
 * several kelompok stands in each of them, with the sum of what it holds there.
 */
export function kelompokBelanja<B extends BarisAnggaran>(
  akar: readonly AnggaranNode<B>[],
): readonly KelompokBelanja<B>[] {
  return [...partByBelanja(akar)].map(([belanja, bagian]) => ({ belanja, roots: bagian }));
}

function partByBelanja<B extends BarisAnggaran>(
  daftar: readonly AnggaranNode<B>[],
): ReadonlyMap<string, readonly AnggaranNode<B>[]> {
  const parts = new Map<string, AnggaranNode<B>[]>();
  for (const node of daftar) {
    for (const [belanja, bagian] of partNode(node)) {
      const part = parts.get(belanja);
      if (part) part.push(bagian);
      else parts.set(belanja, [bagian]);
    }
  }
  return parts;
}

function partNode<B extends BarisAnggaran>(
  node: AnggaranNode<B>,
): readonly (readonly [string, AnggaranNode<B>])[] {
  if (node.children.length === 0) return [[node.belanja, node]];
  const parts = [...partByBelanja(node.children)];
  return parts.map(([belanja, anak]) => [
    belanja,
    parts.length === 1 ? node : { ...node, belanja, children: anak, jumlah: jumlahOf(anak), partial: true },
  ]);
}

/**
 * The rows without which a realisasi is not whole: neither they nor anything that belongs to them
 * states one, although there is a pagu. Of a row and what belongs to it, the row alone is named.
 */
export function rowsWithout<B extends BarisAnggaran>(
  simpul: readonly AnggaranNode<B>[],
  kolom: KolomRealisasi,
): readonly B[] {
  return simpul.flatMap(({ row, children, jumlah }) => {
    if (jumlah[kolom] === undefined) return jumlah.pagu.isZero() ? [] : [row];
    // Where none below states it, the row states it for all that it holds.
    return statedBelow(children, kolom).length === 0 ? [] : rowsWithout(children, kolom);
  });
}

/** The rows of a tree from top to bottom. */
export function flattenPohon<B extends BarisAnggaran>(
  akar: readonly AnggaranNode<B>[],
): readonly AnggaranNode<B>[] {
  return akar.flatMap((node) => [node, ...flattenPohon(node.children)]);
}
