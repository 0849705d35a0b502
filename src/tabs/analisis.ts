import { figure, kodeIndikator, money, optional, text } from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

/** What PermenPANRB 53/2014 asks to be said under each indikator of the evaluation. */
export const tabAnalisis = defineTab({
  name: 'Analisis',
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
    penyebab: {
      heading: 'Penyebab',
      read: optional(text),
      help: 'Penyebab keberhasilan atau kegagalan, dalam satu atau dua kalimat.',
      example: 'Bantuan tepat sasaran sejak triwulan I',
      width: 320,
    },
    hambatan: {
      heading: 'Hambatan',
      read: optional(text),
      help: 'Hambatan yang ditemui. Kosongkan bila tidak ada.',
      width: 320,
    },
    solusi: {
      heading: 'Solusi',
      read: optional(text),
      help: 'Solusi yang sudah atau akan dilakukan.',
      width: 320,
    },
    programPenunjang: {
      heading: 'Program Penunjang',
      read: optional(text),
      help: 'Program atau kegiatan yang menunjang indikator ini.',
      example: 'Program Pemberdayaan Sosial',
      width: 320,
    },
    pagu: {
      heading: 'Pagu',
      read: figure(money),
      help: 'Pagu program penunjang dalam rupiah, misalnya 93.417.800.',
      money: true,
      width: 140,
    },
    realisasi: {
      heading: 'Realisasi',
      read: figure(money),
      help: 'Realisasi anggaran program penunjang dalam rupiah, misalnya 93.379.300.',
      money: true,
      width: 140,
    },
  },
});

export type Analisis = RecordOf<typeof tabAnalisis>;
