import { code, dashed, figure, number, optional, text, title } from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

/** Supporting tables; with Indikator, one is the source of that indikator's pembilang and penyebut. */
export const tabDataDukung = defineTab({
  name: 'Data Dukung',
  columns: {
    tabel: {
      heading: 'Tabel',
      read: title,
      required: true,
      help: 'Judul tabel pendukung, sama di setiap barisnya, misalnya PMKS yang Tertangani.',
      example: 'PMKS yang Tertangani',
      width: 240,
    },
    uraian: {
      heading: 'Uraian',
      read: text,
      required: true,
      help: 'Baris tabelnya, misalnya Anak Terlantar. Tulis JUMLAH atau TOTAL untuk baris jumlah yang tercetak.',
      example: 'Anak Terlantar',
      width: 360,
    },
    penyebut: {
      heading: 'Penyebut',
      read: figure(dashed(number)),
      help: 'Banyaknya seluruhnya, misalnya 38. Isi - bila tidak ada datanya.',
      example: '38',
      width: 110,
    },
    pembilang: {
      heading: 'Pembilang',
      read: figure(dashed(number)),
      help: 'Banyaknya yang tercapai, misalnya 36. Isi - bila tidak ada datanya.',
      example: '36',
      width: 110,
    },
    satuan: {
      heading: 'Satuan',
      read: optional(text),
      help: 'Satuannya, misalnya Jiwa.',
      example: 'Jiwa',
      width: 100,
    },
    indikator: {
      heading: 'Indikator',
      read: optional(code),
      help: 'Kode indikator yang pembilang dan penyebutnya berasal dari tabel ini, dari tab Indikator. Boleh kosong.',
      example: 'S1.1',
      refersTo: { tab: 'Indikator', heading: 'Kode' },
      width: 130,
      plainText: true,
    },
  },
});

export type DataDukung = RecordOf<typeof tabDataDukung>;
