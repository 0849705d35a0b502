import { formatRupiah } from '../bahasa/tulis-angka.ts';
import type { Decimal } from '../decimal.ts';
import { TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import type { AnggaranPk } from '../tabs/anggaran-pk.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Pejabat } from '../tabs/pejabat.ts';
import type { Profil } from '../tabs/profil.ts';
import type { Sasaran } from '../tabs/sasaran.ts';
import { rupiahCell, tingkatCell } from './anggaran-cells.ts';
import { groupBy } from './group-by.ts';
import type { Laporan } from './laporan.ts';
import { joinWords } from './sentences.ts';
import { buildTable, forOfficers, NUMBER_WIDTH, type RowKind, type Table, type TableCell } from './table.ts';
import { sumOfFilled } from './totals.ts';
import { urutanPejabat } from './tree.ts';

/** What one official promises. */
interface Perjanjian {
  readonly pejabat: Pejabat;
  readonly daftarSasaran: readonly {
    readonly sasaran: Sasaran;
    readonly daftarIndikator: readonly Indikator[];
  }[];
  readonly anggaran: readonly AnggaranPk[];
}

/** A row as it lies over the columns; what it does not name stays empty. */
interface Baris {
  readonly kind?: RowKind;
  /** The sasaran whose row it is. */
  readonly milik?: Sasaran;
  readonly no?: TableCell;
  readonly sasaran?: TableCell;
  readonly indikator?: TableCell;
  /** A target, or below it the amount of a budget row. */
  readonly nilai?: TableCell;
  readonly keterangan?: TableCell;
}

/**
 * Tabel 2.2: the perjanjian kinerja of every official in the order of the tree. Under each sebutan
 * first the sasaran with their indikator and targets, then, as in the lampiran, under a heading of its own
 * program and anggaran with their Jumlah; side by side they would seem to belong together row by row.
 */
export const laporanPerjanjianKinerja: Laporan = {
  id: 'perjanjian-kinerja',
  bab: 2,
  tabs: ['Profil', 'Pejabat', 'Sasaran', 'Indikator', 'Anggaran PK'],
  build: ({ data, hasil }, nomor) => {
    const daftar = perjanjianOf(data);
    return daftar.length === 0 ? [] : [buildTabelPerjanjian(`Tabel 2.${nomor}`, daftar, hasil.profil)];
  },
};

function perjanjianOf(data: ParsedTabs): readonly Perjanjian[] {
  const sasaranOf = groupBy(data.sasaran, ({ pejabat }) => pejabat);
  const indikatorOf = groupBy(data.indikator, ({ sasaran }) => sasaran);
  const anggaranOf = groupBy(data.anggaranPk, ({ pejabat }) => pejabat);
  return urutanPejabat(data.pejabat)
    .map((pejabat) => ({
      pejabat,
      daftarSasaran: (sasaranOf.get(pejabat.kode) ?? []).map((sasaran) => ({
        sasaran,
        daftarIndikator: indikatorOf.get(sasaran.kode) ?? [],
      })),
      anggaran: anggaranOf.get(pejabat.kode) ?? [],
    }))
    .filter(({ daftarSasaran, anggaran }) => daftarSasaran.length + anggaran.length > 0);
}

/** Stands above the budget rows of an official. */
const JUDUL_ANGGARAN: Baris = {
  kind: 'judul',
  sasaran: { value: 'Program/Kegiatan/Subkegiatan', bold: true, align: 'center', across: 2 },
  nilai: { value: 'Anggaran (Rp)', bold: true },
};

function buildTabelPerjanjian(name: string, daftar: readonly Perjanjian[], profil: Profil): Table {
  const berketerangan = daftar.some(({ anggaran }) =>
    anggaran.some(({ keterangan }) => keterangan !== undefined),
  );
  return buildTable<Baris>({
    name,
    title: `${profil.jenisPk} Tahun ${profil.tahun}`,
    sentences: [kalimatPerjanjian(daftar, profil)],
    columns: [
      {
        heading: 'No',
        width: NUMBER_WIDTH,
        align: 'center',
        cell: ({ no = {} }) => no,
        span: ({ milik }) => milik,
      },
      { heading: 'Sasaran', width: 190, cell: ({ sasaran = {} }) => sasaran, span: ({ milik }) => milik },
      { heading: 'Indikator Kinerja', width: 190, cell: ({ indikator = {} }) => indikator },
      { heading: 'Target', width: 110, align: 'center', cell: ({ nilai = {} }) => nilai },
      ...(berketerangan
        ? [{ heading: 'Keterangan', width: 90, cell: ({ keterangan = {} }: Baris) => keterangan }]
        : []),
    ],
    rows: daftar.flatMap(({ pejabat, daftarSasaran, anggaran }): Baris[] => [
      {
        kind: 'judul',
        no: { value: sebutanOf(pejabat), bold: true, align: 'left', across: berketerangan ? 5 : 4 },
      },
      ...daftarSasaran.flatMap(({ sasaran, daftarIndikator }, i) =>
        barisSasaran(sasaran, i + 1, daftarIndikator),
      ),
      ...(anggaran.length === 0 ? [] : [JUDUL_ANGGARAN]),
      ...anggaran.map(barisAnggaran),
      ...barisJumlah(anggaran),
    ]),
    kindOf: ({ kind }) => kind,
    remarks: keterangan(daftar).map(forOfficers),
  });
}

/** How an official is called in a heading. */
export function sebutanOf({ sebutan, jabatan }: Pejabat): string {
  return sebutan ?? jabatan;
}

/** A blank No counts on, within the sasaran of one official. */
function barisSasaran(sasaran: Sasaran, nomor: number, daftarIndikator: readonly Indikator[]): Baris[] {
  const awal = { no: { value: sasaran.no ?? String(nomor) }, sasaran: { value: sasaran.sasaran } };
  if (daftarIndikator.length === 0) return [awal];
  return daftarIndikator.map(({ indikator, targetPk }, i) => ({
    milik: sasaran,
    ...(i === 0 ? awal : {}),
    indikator: { value: indikator },
    nilai: { value: targetPk?.teks },
  }));
}

function barisAnggaran({ tingkat, uraian, anggaran, keterangan }: AnggaranPk): Baris {
  return {
    sasaran: { ...tingkatCell(tingkat, { value: uraian }), across: 2 },
    nilai: { ...tingkatCell(tingkat, rupiahCell([anggaran])), align: 'right' },
    keterangan: { value: keterangan },
  };
}

function barisJumlah(anggaran: readonly AnggaranPk[]): Baris[] {
  const dihitung = anggaranDihitung(anggaran);
  if (dihitung.length === 0) return [];
  return [
    { kind: 'jumlah', sasaran: { value: 'Jumlah' }, nilai: { ...rupiahCell(dihitung), align: 'right' } },
  ];
}

/**
 * The amounts that a Jumlah adds up: every one that is stated, but for those below a row that states
 * its own, for they are part of it (docs/keputusan/0100). A row belongs to the nearest row above it
 * of a wider tingkat.
 */
export function anggaranDihitung(daftar: readonly AnggaranPk[]): readonly Decimal[] {
  let diAtas: readonly { readonly lebar: number; readonly beranggaran: boolean }[] = [];
  return daftar.flatMap(({ tingkat, anggaran }) => {
    const lebar = TINGKAT_ANGGARAN.indexOf(tingkat);
    diAtas = diAtas.filter((baris) => baris.lebar < lebar);
    const termasuk = diAtas.some(({ beranggaran }) => beranggaran);
    diAtas = [...diAtas, { lebar, beranggaran: anggaran !== undefined }];
    return anggaran === undefined || termasuk ? [] : [anggaran];
  });
}

function kalimatPerjanjian(daftar: readonly Perjanjian[], { jenisPk, tahun, kepala }: Profil): string {
  const pembuka = `${jenisPk} tahun ${tahun} memuat janji ${daftar.length} pejabat.`;
  const milikKepala = daftar.find(({ pejabat }) => pejabat.kode === kepala);
  const jumlah = milikKepala && sumOfFilled(anggaranDihitung(milikKepala.anggaran));
  if (milikKepala === undefined || jumlah === undefined) return pembuka;
  return `${pembuka} Anggaran yang diperjanjikan ${sebutanOf(milikKepala.pejabat)} berjumlah ${formatRupiah(jumlah)}.`;
}

function keterangan(daftar: readonly Perjanjian[]): string[] {
  const tanpaAnggaran = daftar.filter(({ anggaran }) => anggaran.length === 0);
  if (tanpaAnggaran.length === 0) return [];
  if (tanpaAnggaran.length === daftar.length) return ['Anggaran belum diisi pada tab Anggaran PK.'];
  const siapa = joinWords(tanpaAnggaran.map(({ pejabat }) => pejabat.kode));
  return [`Anggaran ${siapa} belum diisi pada tab Anggaran PK.`];
}
