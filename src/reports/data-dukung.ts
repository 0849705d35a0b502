import { normalizeText } from '../bahasa/teks.ts';
import type { Decimal } from '../decimal.ts';
import { calculateRealisasi } from '../kinerja/realisasi.ts';
import type { DataDukung } from '../tabs/data-dukung.ts';
import type { Indikator } from '../tabs/indikator.ts';
import { daftarTab } from '../tabs/parsed-tabs.ts';
import { listSome } from './anggaran-notes.ts';
import { groupBy } from './group-by.ts';
import type { Laporan } from './laporan.ts';
import type { Metode } from './metode.ts';
import { perhitunganPersen } from './perhitungan.ts';
import { formatWithSatuan, joinWords } from './sentences.ts';
import { tabName } from './tab-name.ts';
import {
  buildTable,
  forOfficers,
  type Line,
  NUMBER_WIDTH,
  type ReportColumn,
  type Table,
  type TableCell,
} from './table.ts';
import { isTotalRow, notePrintedTotal, sumOfFilled, sumOfFilledCell } from './totals.ts';

/** A supporting table, its printed sums apart from the rows that they sum up. */
interface TabelDukung {
  readonly tabel: string;
  readonly daftar: readonly DataDukung[];
  readonly tercetak: readonly DataDukung[];
  /** The unit of all its rows; undefined where they have none or several. */
  readonly satuan: string | undefined;
  /** Rows of several units have no sum. */
  readonly banyakSatuan: boolean;
}

/** A column of figures of tab Data Dukung. */
interface Kolom {
  readonly heading: string;
  readonly angka: (baris: DataDukung) => Decimal | undefined;
}

/**
 * The supporting tables, a tab each: their rows, the sums computed from the rows (a printed JUMLAH is
 * only compared), and pembilang ÷ penyebut in percent.
 */
export const laporanDataDukung: Laporan = {
  id: 'data-dukung',
  bab: 3,
  tabs: ['Profil', 'Data Dukung', 'Indikator'],
  build: ({ data, hasil }) => {
    const terpakai = new Set(daftarTab.map(({ name }) => name.toLowerCase()));
    const indikatorOf = new Map(data.indikator.map((indikator) => [indikator.kode, indikator]));
    return [...groupBy(data.dataDukung, ({ tabel }) => normalizeText(tabel)).values()].map((daftar) => {
      const tabel = tabelDukungOf(daftar);
      const name = tabName(`Data ${tabel.tabel}`, terpakai);
      return buildTabelDukung(name, tabel, indikatorOf, hasil.metode);
    });
  },
};

function tabelDukungOf(semua: readonly DataDukung[]): TabelDukung {
  const tercetak = semua.filter(isTotalRow);
  const satuan = new Map(
    semua.flatMap((baris) =>
      baris.satuan === undefined ? [] : [[normalizeText(baris.satuan), baris.satuan] as const],
    ),
  );
  const [pertama] = satuan.values();
  return {
    tabel: semua[0]?.tabel ?? '',
    daftar: semua.filter((baris) => !tercetak.includes(baris)),
    tercetak,
    satuan: satuan.size === 1 ? pertama : undefined,
    banyakSatuan: satuan.size > 1,
  };
}

/** Pixels of a column of figures or of their satuan. */
const LEBAR_ANGKA = 100;

function buildTabelDukung(
  name: string,
  tabel: TabelDukung,
  indikatorOf: ReadonlyMap<string, Indikator>,
  metode: Metode,
): Table {
  const kolom = kolomOf(tabel);
  const berpersen = kolom.length === 2;
  const columns: ReportColumn<{ readonly no: number; readonly baris: DataDukung }>[] = [
    { heading: 'No', width: NUMBER_WIDTH, align: 'center', cell: ({ no }) => ({ value: String(no) }) },
    { heading: 'Uraian', width: berpersen ? 320 : 460, cell: ({ baris }) => ({ value: baris.uraian }) },
    ...(tabel.banyakSatuan ? [kolomSatuan] : []),
    ...kolom.map(({ heading, angka }) => ({
      heading: tabel.satuan === undefined ? heading : `${heading} (${tabel.satuan})`,
      width: LEBAR_ANGKA,
      cell: ({ baris }: { readonly baris: DataDukung }) => ({ value: angka(baris) }),
    })),
    ...(berpersen
      ? [
          {
            heading: 'Persentase (%)',
            width: LEBAR_ANGKA,
            cell: ({ baris }: { readonly baris: DataDukung }) =>
              persenCell(baris.pembilang, baris.penyebut, metode),
          },
        ]
      : []),
  ];
  return buildTable({
    name,
    kode: normalizeText(tabel.tabel),
    title: tabel.tabel,
    sentences: kalimatDukung(tabel, kolom, indikatorOf, metode),
    columns,
    rows: tabel.daftar.map((baris, i) => ({ no: i + 1, baris })),
    summary: summaryOf(tabel, kolom, metode),
    remarks: keterangan(tabel, kolom),
  });
}

const kolomSatuan = {
  heading: 'Satuan',
  width: LEBAR_ANGKA,
  cell: ({ baris }: { readonly baris: DataDukung }): TableCell => ({ value: baris.satuan }),
};

/** A table that only counts has one column of figures; only where both are there is there a percentage. */
function kolomOf({ daftar, tercetak }: TabelDukung): readonly Kolom[] {
  const semua = [...daftar, ...tercetak];
  const penyebut: Kolom['angka'] = (baris) => baris.penyebut;
  const pembilang: Kolom['angka'] = (baris) => baris.pembilang;
  const terisi = [penyebut, pembilang].filter((angka) => semua.some((baris) => angka(baris) !== undefined));
  if (terisi.length < 2) return terisi.map((angka) => ({ heading: 'Banyaknya', angka }));
  return [
    { heading: 'Seluruhnya', angka: penyebut },
    { heading: 'Tercapai', angka: pembilang },
  ];
}

/** Empty without both figures; a penyebut of nol is told in the note. */
function persenCell(
  pembilang: Decimal | undefined,
  penyebut: Decimal | undefined,
  { desimal }: Pick<Metode, 'desimal'>,
): TableCell {
  const persen = calculateRealisasi({ realisasi: undefined, pembilang, penyebut });
  if (persen.dari === 'pembilang ÷ penyebut' && persen.nilai.jenis === 'angka') {
    const { angka } = persen.nilai;
    return {
      value: angka,
      desimal,
      note: perhitunganPersen(persen.pembilang, persen.penyebut, angka, desimal),
    };
  }
  const pembagiNol = persen.dari === 'tidak ada' && persen.alasan === 'penyebut nol';
  return pembagiNol ? { note: 'Tidak ada persentase: seluruhnya 0.' } : {};
}

/** A table of one row is its own sum; one of several units, or without figures, has none. */
function berjumlah({ daftar, tercetak, banyakSatuan }: TabelDukung, kolom: readonly Kolom[]): boolean {
  const banyakBaris = daftar.length > 1 || (daftar.length > 0 && tercetak.length > 0);
  return banyakBaris && !banyakSatuan && kolom.length > 0;
}

function summaryOf(tabel: TabelDukung, kolom: readonly Kolom[], metode: Metode): TableCell[][] {
  if (!berjumlah(tabel, kolom)) return [];
  const { daftar } = tabel;
  const { penyebut, pembilang } = jumlahLengkap(daftar);
  return [
    [
      {},
      { value: 'Jumlah' },
      ...kolom.map(({ angka }) => sumOfFilledCell(daftar.map(angka))),
      ...(kolom.length === 2 ? [persenCell(pembilang, penyebut, metode)] : []),
    ],
  ];
}

function kalimatDukung(
  tabel: TabelDukung,
  kolom: readonly Kolom[],
  indikatorOf: ReadonlyMap<string, Indikator>,
  { desimal }: Metode,
): string[] {
  const { daftar, tercetak, satuan } = tabel;
  const kode = new Set([...daftar, ...tercetak].flatMap(({ indikator }) => indikator ?? []));
  const nama = [...kode].map((one) => indikatorOf.get(one)?.indikator ?? one);
  const sumber = nama.length === 0 ? [] : [`Tabel ini menjadi sumber data indikator ${joinWords(nama)}.`];
  if (!berjumlah(tabel, kolom)) return sumber;

  const tulis = (angka: Decimal) => formatWithSatuan(angka, angka.decimalPlaces(), satuan);
  if (kolom.length === 1) {
    const jumlah = sumOfFilled(daftar.flatMap((baris) => kolom.map(({ angka }) => angka(baris))));
    return jumlah === undefined ? sumber : [...sumber, `Seluruhnya berjumlah ${tulis(jumlah)}.`];
  }
  const { penyebut, pembilang } = jumlahLengkap(daftar);
  if (penyebut === undefined || pembilang === undefined) return sumber;
  const persen = persenCell(pembilang, penyebut, { desimal }).value;
  const sebesar = typeof persen === 'object' ? ` (${formatWithSatuan(persen, desimal, '%')})` : '';
  return [...sumber, `Dari ${tulis(penyebut)}, yang tercapai ${tulis(pembilang)}${sebesar}.`];
}

function keterangan(tabel: TabelDukung, kolom: readonly Kolom[]): (string | Line)[] {
  const { daftar, tercetak, banyakSatuan } = tabel;
  const kurang = kolom.length < 2 ? [] : keteranganTakLengkap(daftar, berjumlah(tabel, kolom));
  if (banyakSatuan) return ['Satuan barisnya tidak sama, jadi tidak dijumlahkan.', ...kurang];
  const selisih = tercetak.flatMap((cetak) =>
    kolom.flatMap(({ heading, angka }) =>
      notePrintedTotal(
        `${cetak.uraian} ${heading.toLowerCase()}`,
        angka(cetak),
        sumOfFilled(daftar.map(angka)),
      ),
    ),
  );
  return [...kurang, ...selisih.map(forOfficers)];
}

/** Only a row that states both figures says how much of it was reached; one left blank is not nol. */
const isLengkap = ({ penyebut, pembilang }: DataDukung): boolean =>
  penyebut !== undefined && pembilang !== undefined;

/** The figures that a percentage of several rows is made of. */
function jumlahLengkap(daftar: readonly DataDukung[]) {
  const lengkap = daftar.filter(isLengkap);
  return {
    penyebut: sumOfFilled(lengkap.map(({ penyebut }) => penyebut)),
    pembilang: sumOfFilled(lengkap.map(({ pembilang }) => pembilang)),
  };
}

/** A row without either figure has nothing to count: a dash says that there are no data. */
function keteranganTakLengkap(daftar: readonly DataDukung[], berjumlah: boolean): (string | Line)[] {
  const nomor = daftar.flatMap((baris, i) =>
    isLengkap(baris) || (baris.penyebut === undefined && baris.pembilang === undefined)
      ? []
      : [String(i + 1)],
  );
  if (nomor.length === 0) return [];
  return [
    forOfficers(`${nomor.length} dari ${daftar.length} baris belum diisi lengkap: nomor ${listSome(nomor)}.`),
    ...(berjumlah ? ['Persentase jumlah hanya dari baris yang kedua angkanya sudah diisi.'] : []),
  ];
}
