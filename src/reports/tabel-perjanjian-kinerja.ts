import { formatRupiah } from '../bahasa/tulis-angka.ts';
import type { Decimal } from '../decimal.ts';
import { TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import type { AnggaranPk } from '../tabs/anggaran-pk.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Pejabat } from '../tabs/pejabat.ts';
import type { Profil } from '../tabs/profil.ts';
import type { Sasaran } from '../tabs/sasaran.ts';
import { rupiahCell } from './anggaran-cells.ts';
import { groupBy } from './group-by.ts';
import type { Laporan } from './laporan.ts';
import { joinWords } from './sentences.ts';
import { buildTable, forOfficers, NUMBER_WIDTH, type Table, type TableCell } from './table.ts';
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
  readonly no?: TableCell;
  readonly sasaran?: TableCell;
  readonly indikator?: TableCell;
  readonly target?: TableCell;
  readonly uraian?: TableCell;
  readonly anggaran?: TableCell;
  readonly keterangan?: TableCell;
}

/**
 * Tabel 2.2: the perjanjian kinerja of every official in the order of the tree. Under each sebutan
 * first the sasaran with their indikator and targets, then the second table of the lampiran (program
 * and anggaran) with its Jumlah; side by side they would seem to belong together row by row.
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

function buildTabelPerjanjian(name: string, daftar: readonly Perjanjian[], profil: Profil): Table {
  return buildTable<Baris>({
    name,
    title: `${profil.jenisPk} Tahun ${profil.tahun}`,
    sentences: [kalimatPerjanjian(daftar, profil)],
    columns: [
      { heading: 'No', width: NUMBER_WIDTH, align: 'center', cell: ({ no = {} }) => no },
      { heading: 'Sasaran', width: 207, cell: ({ sasaran = {} }) => sasaran },
      { heading: 'Indikator Kinerja', width: 207, cell: ({ indikator = {} }) => indikator },
      { heading: 'Target', width: 110, align: 'center', cell: ({ target = {} }) => target },
      { heading: 'Program/Kegiatan/Subkegiatan', width: 260, cell: ({ uraian = {} }) => uraian },
      { heading: 'Anggaran (Rp)', width: 110, cell: ({ anggaran = {} }) => anggaran },
      { heading: 'Keterangan', width: 110, cell: ({ keterangan = {} }) => keterangan },
    ],
    rows: daftar.flatMap((perjanjian) => [
      { sasaran: { value: sebutanOf(perjanjian.pejabat), bold: true } },
      ...perjanjian.daftarSasaran.flatMap(({ sasaran, daftarIndikator }, i) =>
        barisSasaran(sasaran, i + 1, daftarIndikator),
      ),
      ...perjanjian.anggaran.map(barisAnggaran),
      ...barisJumlah(perjanjian.anggaran),
    ]),
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
    ...(i === 0 ? awal : {}),
    indikator: { value: indikator },
    target: { value: targetPk?.teks },
  }));
}

function barisAnggaran({ tingkat, uraian, anggaran, keterangan }: AnggaranPk): Baris {
  return {
    uraian: { value: uraian, indent: TINGKAT_ANGGARAN.indexOf(tingkat) },
    anggaran: rupiahCell([anggaran]),
    keterangan: { value: keterangan },
  };
}

function barisJumlah(anggaran: readonly AnggaranPk[]): Baris[] {
  const dihitung = anggaranDihitung(anggaran);
  if (dihitung.length === 0) return [];
  return [{ uraian: { value: 'Jumlah', bold: true }, anggaran: { ...rupiahCell(dihitung), bold: true } }];
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
