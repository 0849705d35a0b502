import { code, kodePejabat, optional, printedCode, text } from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

/** What each official answers for, and which sasaran of the superior it serves (pohon kinerja). */
export const tabSasaran = defineTab({
  name: 'Sasaran',
  key: ['kode'],
  columns: {
    kode: {
      heading: 'Kode',
      read: code,
      required: true,
      help: 'Kode sasaran, misalnya S1. Setiap sasaran punya kode sendiri; indikator dan anggaran merujuknya dengan kode ini.',
      example: 'S1',
      width: 130,
      plainText: true,
    },
    pejabat: {
      heading: 'Pejabat',
      read: kodePejabat,
      required: true,
      help: 'Kode pejabat pemilik sasaran, dari tab Pejabat, misalnya KADIS.',
      example: 'KADIS',
      refersTo: { tab: 'Pejabat', heading: 'Kode' },
      width: 130,
      plainText: true,
    },
    no: {
      heading: 'No',
      read: optional(printedCode),
      help: 'Nomor urut yang dicetak, misalnya 1.',
      example: '1',
      width: 60,
      plainText: true,
    },
    tujuan: {
      heading: 'Tujuan',
      read: optional(text),
      help: 'Tujuan dalam Renstra yang dilayani sasaran ini.',
      width: 300,
    },
    sasaran: {
      heading: 'Sasaran',
      read: text,
      required: true,
      help: 'Bunyi sasaran seperti dalam Renstra atau Perjanjian Kinerja.',
      example: 'Menurunnya angka kemiskinan',
      width: 360,
    },
    induk: {
      heading: 'Induk',
      read: optional(code),
      help: 'Kode sasaran atasan yang didukung sasaran ini, dari kolom Kode tab ini. Kosongkan untuk sasaran paling atas.',
      refersTo: { tab: 'Sasaran', heading: 'Kode' },
      width: 130,
      plainText: true,
    },
  },
});

export type Sasaran = RecordOf<typeof tabSasaran>;
