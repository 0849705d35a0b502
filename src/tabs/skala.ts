import { choice, number, optional, title, withDefault } from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

const TANDA = ['>=', '>'] as const;

/** An agency's own scale of kategori, one row a kategori; Profil's Skala Kategori names the scale. */
export const tabSkala = defineTab({
  name: 'Skala',
  key: ['skala', 'kategori'],
  columns: {
    skala: {
      heading: 'Skala',
      read: title,
      required: true,
      help: 'Nama skala, sama di setiap barisnya, misalnya Perbup 12/2020. Tulis nama ini pada baris Skala Kategori di tab Profil agar dipakai.',
      example: 'Perbup 12/2020',
      width: 180,
    },
    batasBawah: {
      heading: 'Batas Bawah',
      read: number,
      required: true,
      help: 'Angka capaian terendah dalam kategori ini, misalnya 85. Isi 0 untuk kategori terendah.',
      example: '85',
      width: 110,
    },
    tanda: {
      heading: 'Tanda',
      read: withDefault(choice(TANDA), '>='),
      choices: TANDA,
      help: '>= bila batas bawah itu sendiri termasuk kategori ini, > bila tidak. Bila kosong dianggap >=.',
      width: 80,
    },
    kategori: {
      heading: 'Kategori',
      read: title,
      required: true,
      help: 'Nama kategori, misalnya Sangat Berhasil.',
      example: 'Sangat Berhasil',
      width: 180,
    },
    nilaiMean: {
      heading: 'Nilai Mean',
      read: optional(number),
      help: 'Nilai tengah kelas untuk menghitung nilai mean, misalnya 92,5. Boleh kosong.',
      example: '92,5',
      width: 110,
    },
  },
});

export type BarisSkala = RecordOf<typeof tabSkala>;
