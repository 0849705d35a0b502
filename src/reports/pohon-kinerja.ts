import { Decimal } from '../decimal.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Pejabat } from '../tabs/pejabat.ts';
import type { Sasaran } from '../tabs/sasaran.ts';
import { groupBy } from './group-by.ts';
import type { Laporan } from './laporan.ts';
import { joinWords } from './sentences.ts';
import { buildTable, forOfficers, type Line, NUMBER_WIDTH, type Table } from './table.ts';
import { atasanByKode, superiorsOf, type TreeNode, walkTree } from './tree.ts';

/** The tree of sasaran by Induk. */
export interface PohonKinerja {
  /** From the sasaran of the Kepala (and of whoever stands above) down. */
  readonly terhubung: readonly TreeNode<Sasaran>[];
  /** What leads to no sasaran of the Kepala, each with all that hangs from it. */
  readonly terpisah: readonly TreeNode<Sasaran>[];
}

/** A row: a sasaran in its place, or the heading over those that have none. */
type Baris =
  | { readonly jenis: 'sasaran'; readonly simpul: TreeNode<Sasaran>; readonly nomor: string }
  | { readonly jenis: 'judul'; readonly judul: string };

/** The tree of sasaran from the Kepala down to the lowest official, numbered by level. */
export const laporanPohonKinerja: Laporan = {
  id: 'pohon-kinerja',
  bab: 'Lampiran',
  tabs: ['Profil', 'Pejabat', 'Sasaran', 'Indikator'],
  build: ({ data, hasil }) => {
    if (data.sasaran.length === 0) return [];
    const { kepala, tahun } = hasil.profil;
    return [buildTabelPohon(data, pohonKinerjaOf(data, kepala), tahun)];
  },
};

/** Lays the sasaran out as a tree. What hangs in a circle leads nowhere and is in neither part. */
export function pohonKinerjaOf(
  { sasaran, pejabat }: Pick<ParsedTabs, 'sasaran' | 'pejabat'>,
  kepala: string,
): PohonKinerja {
  const known = new Set(sasaran.map(({ kode }) => kode));
  const bawahanOf = groupBy(sasaran, ({ induk }) => induk ?? '');
  const diPucuk = superiorsOf(kepala, atasanByKode(pejabat));
  const telusuriDari = (tops: readonly Sasaran[]) => walkTree(tops, ({ kode }) => bawahanOf.get(kode) ?? []);
  const tanpaInduk = sasaran.filter(({ induk }) => induk === undefined || !known.has(induk));
  return {
    terhubung: telusuriDari(tanpaInduk.filter((satu) => diPucuk.has(satu.pejabat))),
    terpisah: telusuriDari(tanpaInduk.filter((satu) => !diPucuk.has(satu.pejabat))),
  };
}

function buildTabelPohon(data: ParsedTabs, { terhubung, terpisah }: PohonKinerja, tahun: number): Table {
  const jabatanOf = new Map(data.pejabat.map((pejabat) => [pejabat.kode, pejabat]));
  const indikatorOf = groupBy(data.indikator, ({ sasaran }) => sasaran);
  const jumlahIndikator = ({ kode }: Sasaran) => indikatorOf.get(kode)?.length ?? 0;
  const pucuk = new Set(terhubung.filter(({ depth }) => depth === 0));
  const sasaranOf = (baris: Baris) => (baris.jenis === 'sasaran' ? baris.simpul.item : undefined);

  return buildTable<Baris>({
    name: 'Pohon Kinerja',
    title: `Pohon Kinerja Tahun ${tahun}`,
    sentences: kalimatPohon(terhubung, terpisah),
    columns: [
      {
        heading: 'No',
        width: NUMBER_WIDTH,
        align: 'left',
        cell: (baris) =>
          baris.jenis === 'judul'
            ? { value: baris.judul, bold: true, across: 4 }
            : { value: baris.nomor, bold: pucuk.has(baris.simpul) },
      },
      {
        heading: 'Sasaran',
        width: 300,
        cell: (baris) =>
          baris.jenis === 'judul'
            ? {}
            : {
                value: baris.simpul.item.sasaran,
                note: kodeSasaran(baris.simpul.item),
                bold: pucuk.has(baris.simpul),
              },
      },
      { heading: 'Pejabat', width: 148, cell: (baris) => ({ value: jabatan(sasaranOf(baris), jabatanOf) }) },
      {
        heading: 'Jumlah Indikator',
        width: 66,
        align: 'center',
        cell: (baris) =>
          baris.jenis === 'judul'
            ? {}
            : { value: new Decimal(jumlahIndikator(baris.simpul.item)), desimal: 0 },
      },
    ],
    rows: [
      ...barisPohon(terhubung),
      ...(terpisah.length === 0
        ? []
        : [{ jenis: 'judul' as const, judul: 'Sasaran lainnya' }, ...barisPohon(terpisah)]),
    ],
    kindOf: ({ jenis }) => (jenis === 'judul' ? jenis : undefined),
    remarks: keterangan(
      data.sasaran.filter((sasaran) => jumlahIndikator(sasaran) === 0),
      terpisah.length > 0,
    ).map(forOfficers),
  });
}

/** Each sasaran with its number within the one it serves: 1, 1.1, 1.1.1. */
function barisPohon(daftar: readonly TreeNode<Sasaran>[]): readonly Baris[] {
  let nomor: readonly number[] = [];
  return daftar.map((simpul) => {
    nomor = [...nomor.slice(0, simpul.depth), (nomor[simpul.depth] ?? 0) + 1];
    return { jenis: 'sasaran', simpul, nomor: nomor.join('.') };
  });
}

/** What officers know a sasaran by. */
const kodeSasaran = ({ kode, induk }: Sasaran): string =>
  induk === undefined ? `Kode: ${kode}` : `Kode: ${kode}, mendukung sasaran ${induk}`;

function jabatan(sasaran: Sasaran | undefined, jabatanOf: ReadonlyMap<string, Pejabat>): string | undefined {
  return sasaran && (jabatanOf.get(sasaran.pejabat)?.jabatan ?? sasaran.pejabat);
}

/** Counts the tree and names each sasaran that hangs from nothing. */
function kalimatPohon(
  terhubung: readonly TreeNode<Sasaran>[],
  terpisah: readonly TreeNode<Sasaran>[],
): (string | Line)[] {
  const semua = [...terhubung, ...terpisah].map(({ item }) => item);
  const pejabat = new Set(semua.map((sasaran) => sasaran.pejabat));
  const isi = `Pohon kinerja ini memuat ${semua.length} sasaran dari ${pejabat.size} pejabat`;
  const lepas = terpisah.filter(({ depth }) => depth === 0).map(({ item: sasaran }) => sasaran);
  if (lepas.length === 0) return [`${isi}; semuanya terhubung sampai ke sasaran pimpinan.`];
  const nama = joinWords(lepas.map(({ kode, sasaran }) => `${kode} (${sasaran})`));
  return [`${isi}.`, forOfficers(`Sasaran yang belum terhubung ke sasaran atasan: ${nama}.`)];
}

function keterangan(tanpaIndikator: readonly Sasaran[], adaTerpisah: boolean): string[] {
  return [
    ...(adaTerpisah ? ['Isi kolom Induk pada tab Sasaran agar sasaran terhubung ke sasaran atasan.'] : []),
    ...(tanpaIndikator.length === 0
      ? []
      : [`Belum memiliki indikator: ${joinWords(tanpaIndikator.map(({ kode }) => kode))}.`]),
  ];
}
