import { text, year } from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

/** Awards and the like. */
export const tabPrestasi = defineTab({
  name: 'Prestasi',
  columns: {
    kegiatan: {
      heading: 'Kegiatan',
      read: text,
      required: true,
      help: 'Penghargaan atau prestasi yang diraih, misalnya Juara I Lomba SAKIP.',
      example: 'Juara I Lomba SAKIP',
      width: 480,
    },
    tahun: {
      heading: 'Tahun',
      read: year,
      required: true,
      help: 'Tahun prestasi itu diraih, misalnya 2021.',
      example: '2021',
      width: 80,
    },
  },
});

export type Prestasi = RecordOf<typeof tabPrestasi>;
