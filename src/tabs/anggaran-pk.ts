import { TINGKAT_ANGGARAN } from './anggaran.ts';
import { choice, hanging, kodePejabat, moneyOrHeading, optional, text } from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

/** The second table of each official's lampiran of the perjanjian kinerja. */
export const tabAnggaranPk = defineTab({
  name: 'Anggaran PK',
  columns: {
    pejabat: {
      heading: 'Pejabat',
      read: kodePejabat,
      required: true,
      help: 'Kode pejabat yang berjanji, dari tab Pejabat, misalnya KADIS.',
      example: 'KADIS',
      refersTo: { tab: 'Pejabat', heading: 'Kode' },
      width: 130,
      plainText: true,
    },
    tingkat: {
      heading: 'Tingkat',
      read: choice(TINGKAT_ANGGARAN),
      required: true,
      choices: TINGKAT_ANGGARAN,
      help: 'program, kegiatan, subkegiatan, atau rincian.',
      width: 110,
    },
    uraian: {
      heading: 'Uraian',
      read: text,
      required: true,
      help: 'Nama program, kegiatan, atau subkegiatannya.',
      example: 'Program Pemberdayaan Sosial',
      width: 420,
    },
    /** Undefined on a row that only heads the rows below it. */
    anggaran: {
      heading: 'Anggaran',
      read: hanging(moneyOrHeading, undefined),
      required: true,
      help: 'Anggaran dalam rupiah, misalnya 93.417.800. Isi - bila baris ini hanya menjadi judul baris di bawahnya.',
      example: '93.417.800',
      money: true,
      width: 150,
    },
    keterangan: {
      heading: 'Keterangan',
      read: optional(text),
      help: 'Sumber dananya, misalnya APBD.',
      example: 'APBD',
      width: 160,
    },
  },
});

export type AnggaranPk = RecordOf<typeof tabAnggaranPk>;
