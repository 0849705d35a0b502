import { singleSpaced } from '../bahasa/teks.ts';
import { Decimal } from '../decimal.ts';
import { calculateSerapan, type Serapan } from '../kinerja/anggaran.ts';
import { buildPohonAnggaran } from '../kinerja/pohon-anggaran.ts';
import { TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import { type AnggaranRow, RUPIAH_WIDTH, serapanCell, serapanDecimals, totalCell } from './anggaran-cells.ts';
import { keteranganBelumDiisi } from './anggaran-notes.ts';
import type { CapaianIndikator, CapaianResults, CapaianTahun } from './capaian-results.ts';
import { angkaCell, capaianCell, realisasiCell } from './kinerja-cells.ts';
import type { Laporan, ReportInput } from './laporan.ts';
import { gabungProgram, type ProgramAnggaran } from './program-anggaran.ts';
import { formatWithSatuan, joinWords, telltaleDecimals, trendOf } from './sentences.ts';
import { buildTable, type Chart, forOfficers, type Line, NUMBER_WIDTH, type Table } from './table.ts';
import { lineCount, textHeight } from './text-metrics.ts';

/** The charts of the report, each beside the figures it draws: target and realisasi of an indikator over the years. */
export const laporanGrafikKinerja: Laporan = {
  id: 'grafik-kinerja',
  bab: 'Lampiran',
  tabs: ['Profil', 'Skala', 'Sasaran', 'Indikator', 'Kinerja'],
  build: ({ hasil }) => {
    const semua = hasil.daftarSasaran.flatMap(({ daftarIndikator }) => daftarIndikator);
    const daftar = semua.filter(isDrawable);
    return daftar.length === 0 ? [] : [buildGrafikKinerja(daftar, semua.length, hasil)];
  },
};

/** The chart of absorption by program, beside the figures it draws. */
export const laporanGrafikAnggaran: Laporan = {
  id: 'grafik-anggaran',
  bab: 'Lampiran',
  tabs: ['Profil', 'Anggaran'],
  build: ({ data, hasil }: ReportInput) => {
    const { roots } = buildPohonAnggaran(data.anggaran, TINGKAT_ANGGARAN);
    const semua = gabungProgram(roots).map((program) => ({
      ...program,
      serapan: calculateSerapan(program.jumlah.pagu, program.jumlah.realisasi),
    }));
    const daftar = semua.filter(isTerserap);
    if (daftar.length === 0) return [];
    const { tahun } = hasil.profil;
    return [buildGrafikAnggaran(daftar, kalimatSerapan(semua, roots, tahun), tahun)];
  },
};

/** Only numbers can be drawn; an indikator whose realisasi are grades or "Tdk ada penilaian" stands in its table alone. */
export function isDrawable({ years }: CapaianIndikator): boolean {
  return years.some(
    (tahun) => tahun?.realisasi.dari !== 'tidak ada' && tahun?.realisasi.nilai.jenis === 'angka',
  );
}

function kalimatKinerja(digambar: number, semua: number): string {
  const berangka = 'yang realisasinya berupa angka pada sedikitnya satu tahun';
  return digambar === semua
    ? `Grafik memuat seluruh ${semua} indikator, ${berangka}.`
    : `Grafik memuat ${digambar} dari ${semua} indikator, yaitu ${berangka}.`;
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
/** Points of the text in a cell. */
const UKURAN = 10;
/** The title of a chart has larger letters, and some programs give it no more than this of the chart's width. */
const JUDUL = { ukuran: 11, lebar: (LEBAR_GRAFIK * 4) / 5, baris: 2 };
/** Pixels of the rows of an indikator: three charts fill a page, or two or one where a name needs it; none is cut. */
const TINGGI_INDIKATOR = [180, 270, 540];
/** Pixels of a chart, whatever its rows have. */
const TINGGI_GRAFIK = 168;
const TINGGI_PROGRAM = 52;
/** Pixels of the rows beside one chart of programs: none is less high than its title and axis need, or higher than a page. */
const TINGGI_BATANG = { paling: 3 * TINGGI_PROGRAM, sampai: 8 * TINGGI_PROGRAM };
const JARAK = 6;

/** The title of a chart leaves the room to the chart: a longer name is cut after a word, for it stands whole beside it. */
function judulGrafik(nama: string): string {
  // So many of the narrowest letters do not fit either, and a cell may hold 50.000.
  const judul = singleSpaced(nama).slice(0, 300);
  const cukup = (teks: string) => lineCount(teks, JUDUL.lebar, JUDUL.ukuran) <= JUDUL.baris;
  if (cukup(judul)) return judul;
  const kata = judul.split(' ');
  const potongan = kata.map((_, i) => `${kata.slice(0, kata.length - i).join(' ')} …`).find(cukup);
  if (potongan !== undefined) return potongan;
  const huruf = [...judul];
  while (!cukup(`${huruf.join('')}…`)) huruf.pop();
  return `${huruf.join('')}…`;
}

function buildGrafikKinerja(
  daftar: readonly CapaianIndikator[],
  semua: number,
  hasil: CapaianResults,
): Table {
  const { daftarTahun, metode } = hasil;
  const table = buildTable<BarisGrafik>({
    name: 'Grafik Kinerja',
    title: `Target dan Realisasi Indikator Kinerja Tahun ${rentangTahun(daftarTahun)}`,
    sentences: [kalimatKinerja(daftar.length, semua)],
    columns: [
      {
        heading: 'No',
        width: NUMBER_WIDTH,
        align: 'center',
        cell: ({ no, pertama }) => (pertama ? { value: String(no) } : {}),
        span: ({ no }) => no,
      },
      {
        heading: 'Indikator Kinerja',
        width: 220,
        cell: ({ capaian, pertama }) => (pertama ? { value: capaian.indikator.indikator } : {}),
        span: ({ no }) => no,
      },
      {
        heading: 'Satuan',
        width: 70,
        align: 'center',
        cell: ({ capaian, pertama }) => (pertama ? { value: capaian.indikator.satuan } : {}),
        span: ({ no }) => no,
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
      {
        heading: 'Grafik',
        width: LEBAR_GRAFIK + 2 * JARAK,
        rigid: true,
        cell: () => ({}),
        span: ({ no }) => no,
      },
    ],
    rows: daftar.flatMap((capaian, i) =>
      daftarTahun.map((tahun, t) => ({
        no: i + 1,
        capaian,
        tahun,
        kinerja: capaian.years[t],
        pertama: t === 0,
      })),
    ),
  });
  const years = daftarTahun.length;
  const grafik = daftar.map(({ indikator }, i): Chart => {
    const top = table.heading.bottom + 1 + i * years;
    const column = (left: number) => ({ top, left, bottom: top + years - 1, right: left });
    return {
      kind: 'kolom',
      title: judulGrafik(indikator.indikator),
      kategori: column(3),
      seri: [
        { nama: 'Target', zone: column(4) },
        { nama: 'Realisasi', zone: column(5) },
      ],
      row: top,
      column: 7,
      width: LEBAR_GRAFIK,
      height: TINGGI_GRAFIK,
    };
  });
  const perlu = tertinggi(
    table,
    daftar.map(({ indikator }) => indikator.indikator),
  );
  const tinggi = TINGGI_INDIKATOR.find((semua) => semua >= perlu) ?? perlu;
  return { ...table, bodyRowHeight: tinggi / years, charts: grafik };
}

/** Pixels that the longest of these names needs in the second column. */
function tertinggi({ widths }: Table, nama: readonly string[]): number {
  return Math.max(...nama.map((satu) => textHeight(satu, widths[1] ?? 0, UKURAN)));
}

/** `2019–2021`; one year by itself. */
function rentangTahun(daftarTahun: readonly number[]): string {
  return [...new Set([daftarTahun[0], ...daftarTahun.slice(-1)])].join('–');
}

interface ProgramTerserap extends ProgramAnggaran {
  readonly serapan: Extract<Serapan, { readonly dinilai: true }>;
}

const isTerserap = (program: ProgramAnggaran & { readonly serapan: Serapan }): program is ProgramTerserap =>
  program.serapan.dinilai;

/** What the chart shows in words: how many of the programs it draws, which of them spent most and least, and what is missing. */
function kalimatSerapan(
  semua: readonly (ProgramAnggaran & { readonly serapan: Serapan })[],
  akar: readonly AnggaranRow[],
  tahun: number,
): (string | Line)[] {
  const daftar = semua.filter(isTerserap);
  const tanpa = semua.flatMap(({ serapan }) => (serapan.dinilai ? [] : [serapan.alasan]));
  const berapa = (alasan: string, kata: string) => {
    const banyak = tanpa.filter((satu) => satu === alasan).length;
    return banyak === 0 ? [] : [`${banyak} ${sebutan} ${kata}`];
  };
  const sebutan = semua.every(({ tingkat }) => tingkat === 'program') ? 'program' : 'mata anggaran';
  const alasan = [
    ...berapa('belum ada realisasi', 'yang realisasinya belum ada'),
    ...berapa('pagu nol', 'yang pagunya nol'),
    ...berapa('pagu negatif', 'yang pagunya negatif'),
  ];
  return [
    [
      kalimatTertinggi(daftar, sebutan, tahun),
      ...(alasan.length === 0 ? [] : [`Grafik tidak memuat ${joinWords(alasan)}.`]),
    ].join(' '),
    ...keteranganBelumDiisi(akar).map(forOfficers),
  ];
}

function kalimatTertinggi(daftar: readonly ProgramTerserap[], sebutan: string, tahun: number): string {
  const persen = daftar.map(({ serapan }) => serapan.persen);
  const tertinggi = Decimal.max(...persen);
  const terendah = Decimal.min(...persen);
  if (trendOf(terendah, tertinggi) === 'tetap') {
    const [satu] = daftar;
    const pada =
      daftar.length === 1 ? `${satu?.uraian} ialah` : `${daftar.length} ${sebutan} sama besar, yaitu`;
    return `Serapan anggaran tahun ${tahun} pada ${pada} ${tulisSerapan(tertinggi)}.`;
  }
  const desimal = Math.max(
    telltaleDecimals(tertinggi, terendah, serapanDecimals(tertinggi)),
    serapanDecimals(terendah),
  );
  const pada = (batas: Decimal) =>
    sebutProgram(
      daftar.filter(({ serapan }) => trendOf(batas, serapan.persen) === 'tetap'),
      sebutan,
    );
  return (
    `Dari ${daftar.length} ${sebutan}, serapan anggaran tahun ${tahun} yang tertinggi ialah ` +
    `${tulisSerapan(tertinggi, desimal)} pada ${pada(tertinggi)}; ` +
    `yang terendah ${tulisSerapan(terendah, desimal)} pada ${pada(terendah)}.`
  );
}

const tulisSerapan = (persen: Decimal, desimal = serapanDecimals(persen)): string =>
  formatWithSatuan(persen, desimal, '%');

/** More names than this would be a table of their own, and it stands right below. */
const PALING_BANYAK = 3;

function sebutProgram(daftar: readonly ProgramTerserap[], sebutan: string): string {
  if (daftar.length > PALING_BANYAK) return `${daftar.length} ${sebutan}`;
  return joinWords(daftar.map(({ uraian }) => uraian));
}

/** A serapan within its pagu is shown against the whole of it, others up to the next round figure. */
function sumbuSerapan(daftar: readonly ProgramTerserap[]): NonNullable<Chart['axis']> {
  const persen = daftar.map(({ serapan }) => serapan.persen);
  const tertinggi = Decimal.max(100, ...persen);
  const terendah = Decimal.min(0, ...persen);
  const langkah = tertinggi.minus(terendah).gt(200) ? 100 : 20;
  return {
    dari: terendah.div(langkah).floor().times(langkah),
    sampai: tertinggi.div(langkah).ceil().times(langkah),
  };
}

function buildGrafikAnggaran(
  daftar: readonly ProgramTerserap[],
  sentences: readonly (string | Line)[],
  tahun: number,
): Table {
  const rows = daftar.map((program, i) => ({ ...program, no: i + 1 }));
  const table = buildTable<(typeof rows)[number]>({
    name: 'Grafik Anggaran',
    title: `Penyerapan Anggaran per Program Tahun ${tahun}`,
    sentences,
    columns: [
      { heading: 'No', width: NUMBER_WIDTH, align: 'center', cell: ({ no }) => ({ value: String(no) }) },
      { heading: 'Program', width: 240, cell: ({ uraian }) => ({ value: uraian }) },
      {
        heading: 'Pagu (Rp)',
        width: RUPIAH_WIDTH,
        cell: ({ simpul }) => totalCell(simpul, 'pagu'),
      },
      {
        heading: 'Realisasi (Rp)',
        width: RUPIAH_WIDTH,
        cell: ({ simpul }) => totalCell(simpul, 'realisasi'),
      },
      {
        heading: 'Serapan (%)',
        width: RUPIAH_WIDTH,
        cell: ({ jumlah }) => serapanCell(jumlah.pagu, jumlah.realisasi),
      },
      { heading: 'Grafik', width: LEBAR_GRAFIK + 2 * JARAK, rigid: true, cell: () => ({}) },
    ],
    rows,
  });
  const semua = rows.length;
  const perlu = Math.max(
    TINGGI_PROGRAM,
    tertinggi(
      table,
      rows.map(({ uraian }) => uraian),
    ),
  );
  // All charts draw about as many programs.
  const banyak = Math.min(semua, Math.ceil((semua * perlu) / TINGGI_BATANG.sampai));
  const tinggi = Math.max(perlu, Math.ceil(TINGGI_BATANG.paling / Math.floor(semua / banyak)));
  const first = table.heading.bottom + 1;
  const charts = Array.from({ length: banyak }, (_, i): Chart => {
    const [awal = 0, akhir = 0] = [i, i + 1].map((ke) => Math.ceil((ke * semua) / banyak));
    const column = (left: number) => ({ top: first + awal, left, bottom: first + akhir - 1, right: left });
    return {
      kind: 'batang',
      title: `Serapan anggaran ${banyak === 1 ? 'per program' : `program ${awal + 1}–${akhir}`} tahun ${tahun} (%)`,
      kategori: column(1),
      nomor: column(0),
      seri: [{ nama: 'Serapan (%)', zone: column(4) }],
      axis: sumbuSerapan(daftar),
      row: first + awal,
      column: 5,
      width: LEBAR_GRAFIK,
      height: (akhir - awal) * tinggi - 2 * JARAK,
    };
  });
  const zones = charts.map(({ kategori }) => ({ ...kategori, left: 5, right: 5 }));
  return {
    ...table,
    merges: [...table.merges, ...zones.filter(({ top, bottom }) => bottom > top)],
    bodyRowHeight: tinggi,
    charts,
  };
}
