import { code, optional, text } from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

/** Paragraphs of the report draft, to be checked against the tables. */
export const tabNarasi = defineTab({
  name: 'Narasi',
  columns: {
    bagian: {
      heading: 'Bagian',
      read: text,
      required: true,
      help: 'Bagian laporan tempat paragraf ini berada, misalnya Bab III.B Sasaran Strategis 1.',
      example: 'Bab III.B Sasaran Strategis 1',
      width: 240,
    },
    indikator: {
      heading: 'Indikator',
      read: optional(code),
      help: 'Kode indikator yang dibicarakan, dari tab Indikator. Kosongkan bila tidak khusus satu indikator.',
      example: 'S1.1',
      refersTo: { tab: 'Indikator', heading: 'Kode' },
      width: 130,
      plainText: true,
    },
    teks: {
      heading: 'Teks',
      read: text,
      required: true,
      help: 'Salinan satu paragraf naskah laporan, untuk dicocokkan dengan tabel.',
      example: 'Realisasi 5,25% dari target 5,50%.',
      width: 640,
    },
  },
});

export type Narasi = RecordOf<typeof tabNarasi>;
