import { TENGGAT_LAPORAN, TENGGAT_PERJANJIAN_KINERJA, type Tenggat } from '../peraturan/tenggat.ts';

/** What the office has to do in a tab of the new year. */
export interface Isian {
  readonly isi: string;
  readonly tenggat: Tenggat;
}

/** What becomes of a raw tab as the next year begins, column by column (keputusan 0271). */
export interface AturanTab {
  readonly tab: string;
  /**
   * `tetap`: the rows stay; `bertambah`: they stay, and each indikator gets one of the new year; `kosong`: they
   * are of the old year, and go.
   */
  readonly baris: 'tetap' | 'bertambah' | 'kosong';
  /** Headings whose cells are of the old year, in rows that stay. */
  readonly kosongkan?: readonly string[];
  /** The same where a new RPJMD begins. */
  readonly kosongkanRpjmd?: readonly string[];
  /** The heading of the kode of indikator that a row hangs on: without that indikator it goes. */
  readonly indikator?: string;
  readonly isian: readonly Isian[];
  /** What is to be done besides, where a new RPJMD begins. */
  readonly isianRpjmd?: readonly Isian[];
}

const awalTahun = (dasar: string): Tenggat => ({ kapan: (tahun) => `Januari ${tahun}`, dasar });
const akhirTahun: Tenggat = { kapan: (tahun) => `Januari ${tahun + 1}`, dasar: 'angka setahun penuh' };
const tiapTriwulan: Tenggat = { kapan: () => 'sesudah tiap triwulan', dasar: 'pemantauan triwulanan' };

/** One rule a raw tab, in the order in which they are filled in. */
export const DAFTAR_ATURAN: readonly AturanTab[] = [
  {
    tab: 'Profil',
    baris: 'tetap',
    isian: [{ isi: 'Periksa alamat, Kepala, dan skala kategori.', tenggat: awalTahun('data kantor') }],
    isianRpjmd: [{ isi: 'Isi Visi menurut RPJMD baru.', tenggat: awalTahun('RPJMD baru') }],
  },
  { tab: 'Skala', baris: 'tetap', isian: [] },
  {
    tab: 'Pejabat',
    baris: 'tetap',
    isian: [{ isi: 'Ganti pejabat yang berpindah; kodenya boleh tetap.', tenggat: awalTahun('data kantor') }],
  },
  {
    tab: 'Sasaran',
    baris: 'tetap',
    kosongkanRpjmd: ['Tujuan'],
    isian: [],
    isianRpjmd: [
      {
        isi: 'Isi sasaran dan tujuan menurut Renstra baru, dengan kode baru.',
        tenggat: awalTahun('Renstra baru'),
      },
    ],
  },
  {
    tab: 'Indikator',
    baris: 'tetap',
    kosongkan: ['Target PK', 'Realisasi Nasional'],
    kosongkanRpjmd: ['Target Akhir RPJMD'],
    indikator: 'Kode',
    isian: [
      { isi: 'Isi Target PK menurut Perjanjian Kinerja.', tenggat: TENGGAT_PERJANJIAN_KINERJA },
      { isi: 'Isi Realisasi Nasional, bila ada.', tenggat: akhirTahun },
    ],
    isianRpjmd: [
      {
        isi: 'Isi indikator baru dengan kode baru, dan Target Akhir RPJMD semuanya. Yang berlanjut memakai kode lamanya.',
        tenggat: awalTahun('Renstra baru'),
      },
    ],
  },
  {
    tab: 'Kinerja',
    baris: 'bertambah',
    // Printed in the report of the old year; nothing is printed in the new one yet.
    kosongkan: ['Capaian Tercetak', 'Kategori Tercetak'],
    indikator: 'Indikator',
    isian: [
      { isi: 'Isi Target yang masih kosong menurut Renstra.', tenggat: awalTahun('Renstra') },
      { isi: 'Isi Realisasi, atau Pembilang dan Penyebut.', tenggat: akhirTahun },
    ],
  },
  {
    tab: 'Triwulan',
    baris: 'kosong',
    isian: [
      { isi: 'Isi target tiap triwulan dari rencana aksi.', tenggat: TENGGAT_PERJANJIAN_KINERJA },
      { isi: 'Isi realisasi, permasalahan, dan rencana tindak lanjut.', tenggat: tiapTriwulan },
    ],
  },
  {
    tab: 'Anggaran',
    baris: 'kosong',
    isian: [
      { isi: 'Isi program, kegiatan, subkegiatan, dan pagunya dari DPA.', tenggat: awalTahun('DPA') },
      { isi: 'Isi realisasi triwulan (TW1 sampai TW4).', tenggat: tiapTriwulan },
      { isi: 'Isi realisasi setahun.', tenggat: akhirTahun },
    ],
  },
  {
    tab: 'Anggaran PK',
    baris: 'kosong',
    isian: [{ isi: 'Isi anggaran tiap pejabat.', tenggat: TENGGAT_PERJANJIAN_KINERJA }],
  },
  {
    tab: 'Kepegawaian',
    baris: 'tetap',
    kosongkan: ['PNS L', 'PNS P', 'Non PNS L', 'Non PNS P'],
    isian: [{ isi: 'Isi banyaknya pegawai pada akhir tahun.', tenggat: akhirTahun }],
  },
  { tab: 'Prestasi', baris: 'kosong', isian: [{ isi: 'Isi prestasi tahun itu.', tenggat: akhirTahun }] },
  {
    tab: 'Analisis',
    baris: 'kosong',
    isian: [{ isi: 'Isi penyebab, hambatan, dan solusi tiap indikator.', tenggat: TENGGAT_LAPORAN }],
  },
  {
    tab: 'Data Dukung',
    baris: 'tetap',
    kosongkan: ['Penyebut', 'Pembilang'],
    indikator: 'Indikator',
    isian: [{ isi: 'Isi Penyebut dan Pembilang.', tenggat: akhirTahun }],
  },
  {
    tab: 'Narasi',
    baris: 'kosong',
    isian: [{ isi: 'Salin paragraf naskah laporan, untuk diperiksa.', tenggat: TENGGAT_LAPORAN }],
  },
  { tab: 'Templat PK', baris: 'tetap', isian: [] },
];
