import { formatNumber } from '../bahasa/tulis-angka.ts';
import type { Decimal } from '../decimal.ts';
import type { Kepegawaian, TabelKepegawaian } from '../tabs/kepegawaian.ts';
import type { Laporan } from './laporan.ts';
import { joinWords } from './sentences.ts';
import { buildTable, forOfficers, type Line, NUMBER_WIDTH, type ReportColumn, type Table } from './table.ts';
import { isTotalRow, notePrintedTotal, sumOfFilled, sumOfFilledCell } from './totals.ts';

const KELOMPOK: readonly TabelKepegawaian[] = ['Pendidikan', 'Golongan', 'Jabatan'];

/** A column of figures of tab Kepegawaian. */
interface Kolom {
  readonly group: 'PNS' | 'Non PNS';
  readonly heading: 'L' | 'P';
  readonly banyaknya: (pegawai: Kepegawaian) => Decimal | undefined;
}

const KOLOM: readonly Kolom[] = [
  { group: 'PNS', heading: 'L', banyaknya: ({ pnsL }) => pnsL },
  { group: 'PNS', heading: 'P', banyaknya: ({ pnsP }) => pnsP },
  { group: 'Non PNS', heading: 'L', banyaknya: ({ nonPnsL }) => nonPnsL },
  { group: 'Non PNS', heading: 'P', banyaknya: ({ nonPnsP }) => nonPnsP },
];

/** Tabel 1.1 to 1.3: staff by education, rank and post, each where tab Kepegawaian has rows for it. */
export const laporanKepegawaian: Laporan = {
  id: 'kepegawaian',
  bab: 1,
  tabs: ['Profil', 'Kepegawaian'],
  build: ({ data, hasil }, nomor) =>
    KELOMPOK.map((kelompok) => ({
      kelompok,
      daftar: data.kepegawaian.filter(({ tabel }) => tabel === kelompok),
    }))
      .filter(({ daftar }) => daftar.length > 0)
      .map(({ kelompok, daftar }, i) =>
        buildTabelKepegawaian(`Tabel 1.${nomor + i}`, kelompok, daftar, hasil.profil.tahun),
      ),
};

/** Pixels of a column of head counts. */
const LEBAR_ORANG = 78;

function buildTabelKepegawaian(
  name: string,
  kelompok: TabelKepegawaian,
  semua: readonly Kepegawaian[],
  tahun: number,
): Table {
  const tercetak = semua.filter(isTotalRow);
  const daftar = semua.filter((pegawai) => !tercetak.includes(pegawai));
  const terisi = KOLOM.filter(({ banyaknya }) => daftar.some((pegawai) => banyaknya(pegawai) !== undefined));
  const perBaris = (pegawai: Kepegawaian) => terisi.map(({ banyaknya }) => banyaknya(pegawai));
  const columns: ReportColumn<{ readonly no: number; readonly pegawai: Kepegawaian }>[] = [
    { heading: 'No', width: NUMBER_WIDTH, align: 'center', cell: ({ no }) => ({ value: String(no) }) },
    { heading: kelompok, width: 230, cell: ({ pegawai }) => ({ value: pegawai.uraian }) },
    ...terisi.map(({ group, heading, banyaknya }) => ({
      group,
      heading,
      width: LEBAR_ORANG,
      cell: ({ pegawai }: { readonly pegawai: Kepegawaian }) => ({ value: banyaknya(pegawai) }),
    })),
    { heading: 'Jumlah', width: LEBAR_ORANG, cell: ({ pegawai }) => sumOfFilledCell(perBaris(pegawai)) },
  ];
  return buildTable({
    name,
    kode: kelompok,
    title: `Jumlah Pegawai Menurut ${kelompok} Tahun ${tahun}`,
    sentences: [kalimatKepegawaian(kelompok, daftar, tahun)],
    columns,
    rows: daftar.map((pegawai, i) => ({ no: i + 1, pegawai })),
    summary: [
      [
        {},
        { value: 'Jumlah' },
        ...terisi.map(({ banyaknya }) => sumOfFilledCell(daftar.map(banyaknya))),
        sumOfFilledCell(daftar.map((pegawai) => sumOfFilled(perBaris(pegawai)))),
      ],
    ],
    remarks: tercetak.flatMap((cetak) => keterangan(cetak, daftar)).map(forOfficers),
  });
}

/** Where a typed sum differs from that of the rows, column by column as tab Kepegawaian names them. */
function keterangan(tercetak: Kepegawaian, daftar: readonly Kepegawaian[]): readonly string[] {
  return KOLOM.flatMap(({ group, heading, banyaknya }) =>
    notePrintedTotal(
      `${tercetak.uraian} ${group} ${heading}`,
      banyaknya(tercetak),
      sumOfFilled(daftar.map(banyaknya)),
    ),
  );
}

/** The sentence that sums a table up; a group that the table does not have is not spoken of. */
function kalimatKepegawaian(
  kelompok: TabelKepegawaian,
  daftar: readonly Kepegawaian[],
  tahun: number,
): string | Line {
  const menurut = kelompok.toLowerCase();
  const jumlahOf = (group: Kolom['group']) =>
    sumOfFilled(
      KOLOM.filter((kolom) => kolom.group === group).flatMap(({ banyaknya }) => daftar.map(banyaknya)),
    );
  const pns = jumlahOf('PNS');
  const nonPns = jumlahOf('Non PNS');
  const semua = sumOfFilled([pns, nonPns]);
  if (semua === undefined) {
    return forOfficers(`Jumlah pegawai menurut ${menurut} tahun ${tahun} belum diisi.`);
  }
  if (semua.isZero()) return `Menurut ${menurut}, pada tahun ${tahun} tidak ada pegawai.`;

  const banyaknya =
    pns !== undefined && nonPns !== undefined
      ? `${orang(semua)}, terdiri atas ${formatNumber(pns)} PNS dan ${formatNumber(nonPns)} non-PNS`
      : orang(semua);
  const siapa = nonPns === undefined ? 'PNS' : pns === undefined ? 'Pegawai non-PNS' : 'Pegawai';
  return `${siapa} menurut ${menurut} tahun ${tahun} berjumlah ${banyaknya}.${kalimatTerbesar(daftar)}`;
}

/** Names the largest group, or all of those that are equally large; nothing where there is no choice. */
function kalimatTerbesar(daftar: readonly Kepegawaian[]): string {
  const perKelompok = daftar.map((pegawai) => ({
    uraian: pegawai.uraian,
    jumlah: sumOfFilled(KOLOM.map(({ banyaknya }) => banyaknya(pegawai))),
  }));
  const terbesar = perKelompok.reduce<Decimal | undefined>(
    (most, { jumlah }) => (jumlah !== undefined && (most === undefined || jumlah.gt(most)) ? jumlah : most),
    undefined,
  );
  const sebesarItu = perKelompok.filter(({ jumlah }) => terbesar !== undefined && jumlah?.eq(terbesar));
  if (terbesar === undefined || sebesarItu.length === daftar.length) return '';
  const masingMasing = sebesarItu.length > 1 ? 'masing-masing ' : '';
  return ` Kelompok terbesar adalah ${joinWords(sebesarItu.map(({ uraian }) => uraian))}, ${masingMasing}${orang(terbesar)}.`;
}

const orang = (jumlah: Decimal): string => `${formatNumber(jumlah)} orang`;
