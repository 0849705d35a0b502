import { formatNumber } from '../bahasa/tulis-angka.ts';
import { bahanIndikator } from '../reports/analisis-sasaran.ts';
import type { CapaianSasaran } from '../reports/capaian-results.ts';
import type { TabelLaporan } from '../reports/daftar-laporan.ts';
import { isDrawable } from '../reports/grafik.ts';
import { groupBy } from '../reports/group-by.ts';
import { joinWords, percentDecimals } from '../reports/sentences.ts';
import { type IndikatorInput, type Uraian, uraianIndikator } from '../reports/uraian-indikator.ts';
import type { Analisis } from '../tabs/analisis.ts';
import { type BahanBab, rujuk, tabelBerkalimat, tabelLaporan, tabelOf, tabelSaja } from './bahan.ts';
import type { Blok, GrafikDokumen, Paragraf } from './dokumen.ts';
import { grafikDokumen } from './grafik-dokumen.ts';
import { metodePengukuran } from './metode-pengukuran.ts';
import {
  atau,
  bilaKosong,
  daftarButir,
  daftarKalimat,
  type Kekurangan,
  kalimat,
  type Naskah,
} from './naskah.ts';
import { capaianUtuh } from './persetujuan.ts';
import { kalimatTabel } from './tabel-dokumen.ts';

/**
 * Bab III: for every sasaran the seven analyses that PermenPANRB 53/2014 asks for, then the budget that was
 * spent on them; prestasi and inovasi where there are any.
 */
export function babAkuntabilitasKinerja(bahan: BahanBab): Naskah {
  return {
    judul: 'Akuntabilitas Kinerja',
    isi: metodePengukuran(bahan),
    anak: [capaianKinerja(bahan), realisasiAnggaran(bahan), prestasi(bahan), inovasi(bahan)],
  };
}

function capaianKinerja(bahan: BahanBab): Naskah {
  const { data, hasil, narasi } = bahan;
  const analisisOf = groupBy(data.analisis, ({ indikator }) => indikator);
  const grafikOf = grafikPerIndikator(bahan);
  const pengukuran = tabelOf(bahan, 'pengukuran-kinerja');
  return {
    judul: 'Capaian Kinerja Organisasi',
    isi: [
      ...atau(
        narasi.bagian('Capaian Kinerja'),
        daftarKalimat(pengukuran === undefined ? [] : kalimatTabel(pengukuran)),
      ),
      ...(capaianUtuh(bahan) ? ikhtisarSasaran(hasil.daftarSasaran, hasil.metode.desimal) : []),
    ],
    anak: hasil.daftarSasaran
      .filter(({ sasaran }) => !bahan.ditahan.has(`capaian/${sasaran.kode}`))
      .map((satu) => bagianSasaran(satu, bahan, analisisOf, grafikOf)),
  };
}

/** What every sasaran came to, a line each. */
function ikhtisarSasaran(daftar: readonly CapaianSasaran[], desimal: number): readonly Blok[] {
  const dinilai = daftar.filter(({ reported }) => reported?.rataRata !== undefined);
  if (dinilai.length === 0) return [];
  return [
    kalimat('Rata-rata capaian indikator pada setiap sasaran adalah:'),
    daftarButir(
      daftar.map(({ sasaran, reported }) => {
        const rataRata = reported?.rataRata;
        if (rataRata === undefined) return `${sasaran.sasaran}: belum dapat dinilai`;
        const kategori = reported?.kategori === undefined ? '' : ` (${reported.kategori})`;
        return `${sasaran.sasaran}: ${formatNumber(rataRata, percentDecimals(rataRata, desimal))}%${kategori}`;
      }),
      true,
    ),
  ];
}

function bagianSasaran(
  capaian: CapaianSasaran,
  bahan: BahanBab,
  analisisOf: ReadonlyMap<string, readonly Analisis[]>,
  grafikOf: ReadonlyMap<string, GrafikDokumen>,
): Naskah {
  const { nomor, sasaran, daftarIndikator } = capaian;
  const { hasil, narasi } = bahan;
  const bagian = `Bab III, Sasaran ${nomor}`;
  const id = `capaian/${sasaran.kode}`;
  const table = tabelOf(bahan, id);
  const daftarBahan = bahanIndikator(capaian, analisisOf, hasil);
  return {
    judul: `Sasaran ${nomor}: ${sasaran.sasaran}`,
    isi: [
      ...(sasaran.tujuan === undefined || daftarIndikator.length === 0
        ? []
        : [kalimat(`Sasaran ini mendukung tujuan ${kutip(sasaran.tujuan)}.`)]),
      ...narasi.sasaran(sasaran.kode),
      ...(table === undefined || daftarIndikator.length === 0 ? [] : tabelBerkalimat({ id, table }, '3.')),
    ],
    // The paragraphs on each indikator are those of the table of analyses.
    anak: bahan.ditahan.has('analisis')
      ? []
      : daftarBahan.map((satu) => bagianIndikator(satu, bahan, grafikOf)),
    kurang:
      daftarIndikator.length > 0
        ? belumDianalisis(daftarBahan, hasil.profil.tahun, bagian)
        : [{ bagian, apa: 'Sasaran ini belum memiliki indikator di tab Indikator.', wajib: true }],
  };
}

const kutip = (teks: string): string => `“${teks.replace(/[.\s]+$/u, '')}”`;

/** One indikator: its chart, then what is to be said of it, in the order of the regulation. */
function bagianIndikator(
  satu: IndikatorInput,
  bahan: BahanBab,
  grafikOf: ReadonlyMap<string, GrafikDokumen>,
): Naskah {
  const { indikator } = satu.satu;
  const uraian = uraianUntukPembaca(satu, bahan.hasil.profil.tahun);
  const grafik = grafikOf.get(indikator.kode);
  const paragrafOf = (nomor: Uraian['analisis']) =>
    uraian.filter(({ analisis }) => analisis === nomor).map((isi) => paragrafUraian(isi, indikator.kode));
  return {
    judul: indikator.indikator,
    isi: [
      ...(grafik === undefined ? [] : [grafik]),
      ...sumberData(satu, bahan),
      ...paragrafOf(1),
      ...bahan.narasi.indikator(indikator.kode),
      ...([2, 3, 4, 5, 6, 7] as const).flatMap(paragrafOf),
    ],
  };
}

function paragrafUraian({ aspek, analisis, uraian }: Uraian, indikator: string): Paragraf {
  const asal = analisis === 5 ? 'petugas' : 'angka';
  return { jenis: 'paragraf', asal, label: aspek, isi: [uraian], indikator };
}

/** Where the figures come from, and the table that shows them in detail. */
function sumberData({ satu }: IndikatorInput, bahan: BahanBab): readonly Paragraf[] {
  const { kode, sumberData } = satu.indikator;
  const rincian = tabelDukung(bahan, kode).flatMap(({ id }, i) => [
    i === 0 ? 'Rincian pada ' : ' dan ',
    rujuk(id),
  ]);
  const isi = [
    ...(sumberData === undefined ? [] : [`Sumber: ${sumberData.replace(/[.\s]+$/u, '')}.`]),
    ...(rincian.length === 0 ? [] : [sumberData === undefined ? '' : ' ', ...rincian, '.']),
  ];
  return isi.length === 0 ? [] : [{ jenis: 'paragraf', asal: 'angka', kecil: true, isi }];
}

/** The supporting tables that an indikator's figures come from. */
function tabelDukung(bahan: BahanBab, kode: string): readonly TabelLaporan[] {
  const judul = new Set(
    bahan.data.dataDukung
      .filter(({ indikator }) => indikator === kode)
      .map(({ tabel }) => tabel.trim().toLowerCase()),
  );
  return tabelLaporan(bahan, 'data-dukung').filter(({ table }) =>
    judul.has(table.title.trim().toLowerCase()),
  );
}

/** What PermenPANRB 53/2014 asks for; a national figure it asks for only if there is one. */
const DIMINTA: readonly (readonly [analisis: Uraian['analisis'], apa: string])[] = [
  [1, 'Target dan realisasi'],
  [2, 'Perbandingan dengan tahun sebelumnya'],
  [3, 'Perbandingan dengan target jangka menengah'],
  [5, 'Penyebab dan solusi'],
  [6, 'Efisiensi sumber daya'],
  [7, 'Program penunjang'],
];

/** The analyses that are asked for and that indikator of a sasaran lack; in the first year nothing came before. */
function belumDianalisis(
  daftarBahan: readonly IndikatorInput[],
  tahun: number,
  bagian: string,
): readonly Kekurangan[] {
  const daftar = daftarBahan.map((satu) => ({
    kode: satu.satu.indikator.kode,
    pertama: satu.daftarTahun.length < 2,
    ada: new Set(uraianUntukPembaca(satu, tahun).map(({ analisis }) => analisis)),
  }));
  return DIMINTA.flatMap(([analisis, apa]): readonly Kekurangan[] => {
    const tanpa = daftar.filter(({ ada, pertama }) => !ada.has(analisis) && !(analisis === 2 && pertama));
    if (tanpa.length === 0) return [];
    return [
      {
        bagian,
        apa: `${apa} belum ada: indikator ${joinWords(tanpa.map(({ kode }) => kode))}.`,
        wajib: true,
      },
    ];
  });
}

const uraianUntukPembaca = (satu: IndikatorInput, tahun: number): readonly Uraian[] =>
  uraianIndikator(satu, tahun).filter(({ untuk }) => untuk === undefined);

/** The charts of the report by the kode of their indikator. */
function grafikPerIndikator(bahan: BahanBab): ReadonlyMap<string, GrafikDokumen> {
  const table = tabelOf(bahan, 'grafik-kinerja');
  const charts = table?.charts ?? [];
  const daftar = bahan.hasil.daftarSasaran
    .flatMap(({ daftarIndikator }) => daftarIndikator)
    .filter(isDrawable);
  return new Map(
    daftar.flatMap(({ indikator: { kode, indikator, satuan } }, i) => {
      const chart = charts[i];
      if (table === undefined || chart === undefined) return [];
      const judul = `Target dan Realisasi ${indikator}${satuan === undefined ? '' : ` (${satuan})`}`;
      return [[kode, grafikDokumen(`grafik/${kode}`, judul, table, chart, '3.')] as const];
    }),
  );
}

/** What was spent: by kelompok belanja, by program, by sasaran. */
function realisasiAnggaran(bahan: BahanBab): Naskah {
  const rekap = tabelLaporan(bahan, 'rekap-program');
  const tabel = [
    ...tabelLaporan(bahan, 'realisasi-anggaran'),
    ...rekap,
    ...tabelLaporan(bahan, 'anggaran-sasaran'),
  ];
  const tulisan = bahan.narasi.bagian('Realisasi Anggaran');
  const isi = [
    ...tulisan,
    ...tabel.flatMap((satu) => [
      ...tabelBerkalimat(satu, '3.'),
      ...(rekap.includes(satu) ? grafikAnggaran(bahan) : []),
    ]),
  ];
  return {
    judul: 'Realisasi Anggaran',
    isi,
    kurang: bilaKosong(isi, 'Bab III, Realisasi Anggaran', 'Realisasi anggaran belum ada: isi tab Anggaran.'),
  };
}

function grafikAnggaran(bahan: BahanBab): readonly Blok[] {
  const table = tabelOf(bahan, 'grafik-anggaran');
  if (table === undefined) return [];
  const { charts = [], title } = table;
  return [
    ...daftarKalimat(kalimatTabel(table)),
    ...charts.map((chart, i) =>
      charts.length === 1
        ? grafikDokumen('grafik-anggaran', title, table, chart, '3.')
        : grafikDokumen(`grafik-anggaran/${i + 1}`, chart.title, table, chart, '3.'),
    ),
  ];
}

function prestasi(bahan: BahanBab): Naskah {
  const tulisan = bahan.narasi.bagian('Prestasi');
  return {
    judul: 'Prestasi dan Penghargaan',
    isi: [
      ...tulisan,
      ...tabelLaporan(bahan, 'prestasi').flatMap((satu) =>
        tulisan.length > 0 ? tabelSaja(satu, '3.') : tabelBerkalimat(satu, '3.'),
      ),
    ],
  };
}

const inovasi = ({ narasi }: BahanBab): Naskah => ({ judul: 'Inovasi', isi: narasi.bagian('Inovasi') });
