import { choice, dashed, figure, number, text } from './cells.ts';
import { defineTab, type RecordOf, type TabColumn } from './tab.ts';

const TABEL = ['Pendidikan', 'Golongan', 'Jabatan'] as const;

/** Which of Tabel 1.1, 1.2, 1.3 a row belongs to. */
export type TabelKepegawaian = (typeof TABEL)[number];

const banyaknya = (heading: string, siapa: string) =>
  ({
    heading,
    read: figure(dashed(number)),
    help: `Banyaknya ${siapa}, misalnya 6. Isi 0 atau - bila tidak ada.`,
    width: 90,
  }) satisfies TabColumn<unknown>;

/** Staff by education, rank and post. */
export const tabKepegawaian = defineTab({
  name: 'Kepegawaian',
  columns: {
    tabel: {
      heading: 'Tabel',
      read: choice(TABEL),
      required: true,
      choices: TABEL,
      help: 'Pendidikan (Tabel 1.1), Golongan (Tabel 1.2), atau Jabatan (Tabel 1.3).',
      width: 120,
    },
    uraian: {
      heading: 'Uraian',
      read: text,
      required: true,
      help: 'Baris tabelnya, misalnya Sarjana, Golongan III, atau Eselon II.',
      example: 'Sarjana',
      width: 220,
    },
    pnsL: banyaknya('PNS L', 'PNS laki-laki'),
    pnsP: banyaknya('PNS P', 'PNS perempuan'),
    nonPnsL: banyaknya('Non PNS L', 'pegawai non-PNS laki-laki'),
    nonPnsP: banyaknya('Non PNS P', 'pegawai non-PNS perempuan'),
  },
});

export type Kepegawaian = RecordOf<typeof tabKepegawaian>;
