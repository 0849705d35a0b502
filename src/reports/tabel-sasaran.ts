import { normalizeText } from '../bahasa/teks.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { Kinerja } from '../tabs/kinerja.ts';
import type { Sasaran } from '../tabs/sasaran.ts';
import type { CapaianSasaran } from './capaian-results.ts';
import { nilaiCell } from './kinerja-cells.ts';
import type { Laporan } from './laporan.ts';
import { joinWords } from './sentences.ts';
import { buildTable, forOfficers, type Line, NUMBER_WIDTH, type Table } from './table.ts';

/** A row: an indikator, or a sasaran that has none yet. */
interface Baris {
  readonly nomor: number;
  readonly sasaran: Sasaran;
  readonly indikator: Indikator | undefined;
  /** Which tujuan it is, counted as they change. */
  readonly tujuanKe: number;
  /** The first row of a tujuan and of a sasaran; below it they are left blank. */
  readonly awalTujuan: boolean;
  readonly awalSasaran: boolean;
}

/**
 * Tabel 2.1: tujuan and sasaran of the medium term, as the Kepala answers for them, with the targets
 * of every year that tab Kinerja knows up to the reported one and the one that the RPJMD ends with.
 */
export const laporanSasaran: Laporan = {
  id: 'sasaran',
  bab: 2,
  tabs: ['Profil', 'Sasaran', 'Indikator', 'Kinerja'],
  count: { from: ['Profil', 'Sasaran'], of: ({ hasil }) => Math.min(hasil.daftarSasaran.length, 1) },
  build: ({ data, hasil }, nomor) => {
    const { daftarSasaran, profil } = hasil;
    if (daftarSasaran.length === 0) return [];
    const name = `Tabel 2.${nomor}`;
    return [buildTabelSasaran(name, daftarSasaran, data.kinerja, profil.tahun)];
  },
};

/** A blank cell below a tujuan means "the same"; this one means "none". */
const TANPA_TUJUAN = '–';

/** Pixels of a column of words, of that of the indikator, and of one of figures. */
const LEBAR_URAIAN = 116;
const LEBAR_INDIKATOR = 131;
const LEBAR_TARGET = 56;

function buildTabelSasaran(
  name: string,
  daftarSasaran: readonly CapaianSasaran[],
  kinerja: readonly Kinerja[],
  tahunLaporan: number,
): Table {
  const rows = barisOf(daftarSasaran);
  const kodeIndikator = new Set(rows.map(({ indikator }) => indikator?.kode));
  const bertarget = kinerja.filter(
    ({ indikator, tahun, target }) =>
      target !== undefined && tahun <= tahunLaporan && kodeIndikator.has(indikator),
  );
  const daftarTahun = [...new Set(bertarget.map(({ tahun }) => tahun))].sort((a, b) => a - b);
  const targetOf = new Map(
    bertarget.map(({ indikator, tahun, target }) => [keyOf(indikator, tahun), target]),
  );

  return buildTable<Baris>({
    name,
    title: 'Tujuan dan Sasaran Jangka Menengah',
    sentences: [kalimatSasaran(daftarSasaran)],
    columns: [
      {
        heading: 'No',
        width: NUMBER_WIDTH,
        align: 'center',
        cell: ({ sasaran, awalSasaran, nomor }) => ({
          value: awalSasaran ? (sasaran.no ?? String(nomor)) : undefined,
        }),
        span: ({ sasaran }) => sasaran,
      },
      {
        heading: 'Tujuan',
        width: LEBAR_URAIAN,
        cell: ({ sasaran, awalTujuan }) => ({
          value: awalTujuan ? (sasaran.tujuan ?? TANPA_TUJUAN) : undefined,
        }),
        span: ({ tujuanKe }) => tujuanKe,
      },
      {
        heading: 'Sasaran',
        width: LEBAR_URAIAN,
        cell: ({ sasaran, awalSasaran }) => ({ value: awalSasaran ? sasaran.sasaran : undefined }),
        span: ({ sasaran }) => sasaran,
      },
      {
        heading: 'Indikator Kinerja',
        width: LEBAR_INDIKATOR,
        cell: ({ indikator }) => ({ value: indikator?.indikator }),
      },
      {
        heading: 'Satuan',
        width: LEBAR_TARGET,
        align: 'center',
        cell: ({ indikator }) => ({ value: indikator?.satuan }),
      },
      ...daftarTahun.map((tahun) => ({
        group: 'Target',
        heading: String(tahun),
        width: LEBAR_TARGET,
        align: 'center' as const,
        cell: ({ indikator }: Baris) => nilaiCell(indikator && targetOf.get(keyOf(indikator.kode, tahun))),
      })),
      {
        group: 'Target',
        heading: 'Akhir RPJMD',
        width: LEBAR_TARGET,
        align: 'center',
        cell: ({ indikator }) => nilaiCell(indikator?.targetAkhirRpjmd),
      },
    ],
    rows,
    remarks: keterangan(daftarSasaran),
  });
}

const keyOf = (indikator: string, tahun: number): string => `${indikator}\n${tahun}`;

function barisOf(daftarSasaran: readonly CapaianSasaran[]): Baris[] {
  let tujuanKe = 0;
  return daftarSasaran.flatMap(({ nomor, sasaran, daftarIndikator }, i) => {
    const sebelum = daftarSasaran[i - 1]?.sasaran.tujuan;
    const tujuanBaru = sebelum === undefined || !alike(sebelum, sasaran.tujuan);
    if (tujuanBaru) tujuanKe += 1;
    const indikator =
      daftarIndikator.length === 0 ? [undefined] : daftarIndikator.map((one) => one.indikator);
    return indikator.map((one, j) => ({
      nomor,
      sasaran,
      indikator: one,
      tujuanKe,
      awalTujuan: tujuanBaru && j === 0,
      awalSasaran: j === 0,
    }));
  });
}

const alike = (a: string, b: string | undefined): boolean =>
  b !== undefined && normalizeText(a) === normalizeText(b);

/** Counts what the table holds; one tujuan that several sasaran serve is one. */
function kalimatSasaran(daftarSasaran: readonly CapaianSasaran[]): string {
  const tujuan = new Set(
    daftarSasaran.flatMap(({ sasaran }) =>
      sasaran.tujuan === undefined ? [] : [normalizeText(sasaran.tujuan)],
    ),
  );
  const jumlahIndikator = daftarSasaran.reduce((total, one) => total + one.daftarIndikator.length, 0);
  const isi = [
    ...(tujuan.size === 0 ? [] : [`${tujuan.size} tujuan`]),
    `${daftarSasaran.length} sasaran`,
    ...(jumlahIndikator === 0 ? [] : [`${jumlahIndikator} indikator kinerja`]),
  ];
  return `Kinerja jangka menengah dirumuskan dalam ${joinWords(isi)}.`;
}

/** Which sasaran have no tujuan or no indikator yet. */
function keterangan(daftarSasaran: readonly CapaianSasaran[]): Line[] {
  const tanpaTujuan = daftarSasaran.filter(({ sasaran }) => sasaran.tujuan === undefined);
  const tanpaIndikator = daftarSasaran.filter(({ daftarIndikator }) => daftarIndikator.length === 0);
  const sebut = (daftar: readonly CapaianSasaran[]) => joinWords(daftar.map(({ nomor }) => String(nomor)));
  return [
    ...(tanpaTujuan.length === 0
      ? []
      : [forOfficers(`Tujuan sasaran ${sebut(tanpaTujuan)} belum diisi pada tab Sasaran.`)]),
    ...(tanpaIndikator.length === 0
      ? []
      : [forOfficers(`Sasaran ${sebut(tanpaIndikator)} belum memiliki indikator pada tab Indikator.`)]),
  ];
}
