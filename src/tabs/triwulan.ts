import { kodeIndikator, nilai, optional, quarter, text, year } from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

/** Target and realisasi as of the end of a quarter (cumulative where the indikator adds up). */
export const tabTriwulan = defineTab({
  name: 'Triwulan',
  key: ['indikator', 'tahun', 'triwulan'],
  columns: {
    indikator: {
      heading: 'Indikator',
      read: kodeIndikator,
      required: true,
      help: 'Kode indikator dari tab Indikator, misalnya S1.1.',
      example: 'S1.1',
      refersTo: { tab: 'Indikator', heading: 'Kode' },
      width: 130,
      plainText: true,
    },
    tahun: {
      heading: 'Tahun',
      read: year,
      required: true,
      help: 'Tahun, misalnya 2021.',
      example: '2021',
      width: 80,
    },
    triwulan: {
      heading: 'Triwulan',
      read: quarter,
      required: true,
      choices: ['1', '2', '3', '4'],
      help: 'Triwulan 1, 2, 3, atau 4.',
      width: 80,
    },
    target: {
      heading: 'Target',
      read: optional(nilai),
      help: 'Target sampai akhir triwulan itu, misalnya 3,50%. Target triwulan 4 adalah target setahun.',
      example: '5,60%',
      width: 120,
    },
    realisasi: {
      heading: 'Realisasi',
      read: optional(nilai),
      help: 'Realisasi sampai akhir triwulan itu, misalnya 3,50%. Kosongkan bila belum ada.',
      example: '5,58%',
      width: 120,
    },
    permasalahan: {
      heading: 'Permasalahan',
      read: optional(text),
      help: 'Permasalahan pada triwulan itu. Kosongkan bila tidak ada.',
      width: 300,
    },
    rencanaTindakLanjut: {
      heading: 'Rencana Tindak Lanjut',
      read: optional(text),
      help: 'Rencana untuk mengatasi permasalahan itu.',
      width: 300,
    },
  },
});

export type Triwulan = RecordOf<typeof tabTriwulan>;
