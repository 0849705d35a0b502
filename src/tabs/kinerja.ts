import { dashed, figure, kodeIndikator, nilai, number, optional, text, year } from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

/** Target and realisasi of an indikator in a year; the years before are there for comparison. */
export const tabKinerja = defineTab({
  name: 'Kinerja',
  key: ['indikator', 'tahun'],
  columns: {
    indikator: {
      heading: 'Indikator',
      read: kodeIndikator,
      required: true,
      help: 'Kode indikator dari tab Indikator, misalnya S1.1. Satu baris untuk setiap indikator dan tahun.',
      example: 'S1.1',
      refersTo: { tab: 'Indikator', heading: 'Kode' },
      width: 130,
      plainText: true,
    },
    tahun: {
      heading: 'Tahun',
      read: year,
      required: true,
      help: 'Tahun target dan realisasi, misalnya 2021. Isi juga dua tahun sebelumnya agar dapat dibandingkan.',
      example: '2021',
      width: 80,
    },
    target: {
      heading: 'Target',
      read: optional(nilai),
      help: 'Target tahun itu, misalnya 84,68% atau Pratama. Kosongkan bila tidak ada.',
      example: '5,50%',
      width: 120,
    },
    realisasi: {
      heading: 'Realisasi',
      read: optional(nilai),
      help: 'Realisasi tahun itu, misalnya 83,43% atau Tdk ada penilaian. Boleh kosong bila Pembilang dan Penyebut diisi.',
      example: '5,25%',
      width: 120,
    },
    pembilang: {
      heading: 'Pembilang',
      read: figure(dashed(number)),
      help: 'Angka yang dibagi dalam formulasi, misalnya 36.999.',
      width: 110,
    },
    penyebut: {
      heading: 'Penyebut',
      read: figure(dashed(number)),
      help: 'Angka pembagi dalam formulasi, misalnya 44.349.',
      width: 110,
    },
    capaianTercetak: {
      heading: 'Capaian Tercetak',
      read: optional(nilai),
      help: 'Capaian yang tercetak di laporan yang sudah ada, misalnya 98,57%. Hanya untuk dibandingkan, tidak dipakai menghitung.',
      width: 130,
    },
    kategoriTercetak: {
      heading: 'Kategori Tercetak',
      read: optional(text),
      help: 'Kategori yang tercetak di laporan yang sudah ada. Hanya untuk dibandingkan.',
      width: 150,
    },
    catatan: {
      heading: 'Catatan',
      read: optional(text),
      help: 'Catatan untuk diri sendiri, misalnya asal angka. Tidak dicetak di laporan.',
      width: 300,
    },
  },
});

export type Kinerja = RecordOf<typeof tabKinerja>;
