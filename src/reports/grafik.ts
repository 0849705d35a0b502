import { calculateSerapan } from '../kinerja/anggaran.ts';
import { buildPohonAnggaran } from '../kinerja/pohon-anggaran.ts';
import type { CapaianIndikator, CapaianTahun, HasilCapaian } from './hasil-capaian.ts';
import type { BahanLaporan, Laporan } from './laporan.ts';
import { gabungProgram, type ProgramAnggaran } from './program-anggaran.ts';
import { jumlahAkarCell, lebarRupiah, serapanCell, URUTAN_TINGKAT } from './sel-anggaran.ts';
import { angkaCell, capaianCell, realisasiCell } from './sel-kinerja.ts';
import { buildTable, type Grafik, LEBAR_NOMOR, type Table } from './table.ts';

/** The charts of the report, each beside the figures it draws: target and realisasi of every indikator over the years. */
export const laporanGrafikKinerja: Laporan = {
  bab: 'Lampiran',
  tabs: ['Profil', 'Skala', 'Sasaran', 'Indikator', 'Kinerja'],
  build: ({ hasil }) => {
    const daftar = hasil.daftarSasaran.flatMap(({ daftarIndikator }) => daftarIndikator.filter(isDrawable));
    return daftar.length === 0 ? [] : [buildGrafikKinerja(daftar, hasil)];
  },
};

/** The chart of absorption by program, beside the figures it draws. */
export const laporanGrafikAnggaran: Laporan = {
  bab: 'Lampiran',
  tabs: ['Profil', 'Anggaran'],
  build: ({ data, hasil }: BahanLaporan) => {
    const { akar } = buildPohonAnggaran(data.anggaran, URUTAN_TINGKAT);
    const daftar = gabungProgram(akar).filter(
      ({ jumlah }) => calculateSerapan(jumlah.pagu, jumlah.realisasi).dinilai,
    );
    return daftar.length === 0 ? [] : [buildGrafikAnggaran(daftar, hasil.profil.tahun)];
  },
};

/** Only numbers can be drawn; a grade or "Tdk ada penilaian" stands in its table alone. */
function isDrawable({ perTahun }: CapaianIndikator): boolean {
  return perTahun.some(
    (tahun) => tahun?.realisasi.dari !== 'tidak ada' && tahun?.realisasi.nilai.jenis === 'angka',
  );
}

interface BarisGrafik {
  readonly no: number;
  readonly capaian: CapaianIndikator;
  readonly tahun: number;
  readonly kinerja: CapaianTahun | undefined;
  /** The first row of its indikator names it. */
  readonly pertama: boolean;
}

const LEBAR_GRAFIK = 430;
/** Three rows, a year each, give a chart its height; three charts then fill an A4 page, and none is cut in two. */
const TINGGI_TAHUN = 70;
const TINGGI_PROGRAM = 52;
const JARAK = 6;

function buildGrafikKinerja(daftar: readonly CapaianIndikator[], hasil: HasilCapaian): Table {
  const { daftarTahun, metode, profil } = hasil;
  const table = buildTable<BarisGrafik>({
    name: 'Grafik Kinerja',
    title: `Target dan Realisasi Indikator Kinerja Tahun ${daftarTahun[0]}–${profil.tahun}`,
    sentences: [`Grafik memuat ${daftar.length} indikator yang targetnya atau realisasinya berupa angka.`],
    columns: [
      {
        heading: 'No',
        width: LEBAR_NOMOR,
        align: 'center',
        cell: ({ no, pertama }) => (pertama ? { value: String(no) } : {}),
      },
      {
        heading: 'Indikator Kinerja',
        width: 220,
        cell: ({ capaian, pertama }) => (pertama ? { value: capaian.indikator.indikator } : {}),
      },
      {
        heading: 'Satuan',
        width: 70,
        align: 'center',
        cell: ({ capaian, pertama }) => (pertama ? { value: capaian.indikator.satuan } : {}),
      },
      { heading: 'Tahun', width: 70, align: 'center', cell: ({ tahun }) => ({ value: String(tahun) }) },
      { heading: 'Target', width: 70, align: 'center', cell: ({ kinerja }) => angkaCell(kinerja?.target) },
      {
        heading: 'Realisasi',
        width: 70,
        align: 'center',
        cell: ({ kinerja }) =>
          kinerja?.realisasi.dari === 'isian'
            ? angkaCell(kinerja.realisasi.nilai)
            : realisasiCell(kinerja, metode),
      },
      {
        heading: 'Capaian (%)',
        width: 70,
        align: 'center',
        cell: ({ kinerja }) => capaianCell(kinerja?.capaian, metode),
      },
      { heading: 'Grafik', width: LEBAR_GRAFIK + 2 * JARAK, cell: () => ({}) },
    ],
    rows: daftar.flatMap((capaian, i) =>
      daftarTahun.map((tahun, t) => ({
        no: i + 1,
        capaian,
        tahun,
        kinerja: capaian.perTahun[t],
        pertama: t === 0,
      })),
    ),
  });
  const years = daftarTahun.length;
  const grafik = daftar.map(({ indikator }, i): Grafik => {
    const top = table.heading.bottom + 1 + i * years;
    const column = (left: number) => ({ top, left, bottom: top + years - 1, right: left });
    return {
      jenis: 'kolom',
      judul: indikator.indikator,
      kategori: column(3),
      seri: [
        { nama: 'Target', zone: column(4) },
        { nama: 'Realisasi', zone: column(5) },
      ],
      row: top,
      column: 7,
      lebar: LEBAR_GRAFIK,
      tinggi: years * TINGGI_TAHUN - 2 * JARAK,
    };
  });
  return { ...table, bodyRowHeight: TINGGI_TAHUN, grafik };
}

function buildGrafikAnggaran(daftar: readonly ProgramAnggaran[], tahun: number): Table {
  const rows = daftar.map((program, i) => ({ ...program, no: i + 1 }));
  const rupiah = Math.max(...rows.map(({ jumlah }) => lebarRupiah(jumlah)));
  const table = buildTable<(typeof rows)[number]>({
    name: 'Grafik Anggaran',
    title: `Penyerapan Anggaran per Program Tahun ${tahun}`,
    sentences: [],
    columns: [
      { heading: 'No', width: LEBAR_NOMOR, align: 'center', cell: ({ no }) => ({ value: String(no) }) },
      { heading: 'Program', width: 240, cell: ({ uraian }) => ({ value: uraian }) },
      {
        heading: 'Pagu (Rp)',
        width: rupiah,
        cell: ({ simpul }) => jumlahAkarCell(simpul, 'pagu'),
      },
      {
        heading: 'Realisasi (Rp)',
        width: rupiah,
        cell: ({ simpul }) => jumlahAkarCell(simpul, 'realisasi'),
      },
      {
        heading: 'Serapan (%)',
        width: rupiah,
        cell: ({ jumlah }) => serapanCell(jumlah.pagu, jumlah.realisasi),
      },
      { heading: 'Grafik', width: LEBAR_GRAFIK + 2 * JARAK, cell: () => ({}) },
    ],
    rows,
  });
  const top = table.heading.bottom + 1;
  const column = (left: number) => ({ top, left, bottom: top + rows.length - 1, right: left });
  return {
    ...table,
    bodyRowHeight: TINGGI_PROGRAM,
    grafik: [
      {
        jenis: 'batang',
        judul: `Serapan anggaran per program tahun ${tahun} (%)`,
        kategori: column(1),
        seri: [{ nama: 'Serapan (%)', zone: column(4) }],
        row: top,
        column: 5,
        lebar: LEBAR_GRAFIK,
        tinggi: Math.max(3, rows.length) * TINGGI_PROGRAM - 2 * JARAK,
      },
    ],
  };
}
