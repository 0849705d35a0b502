import { code, figure, kodePejabat, optional, text } from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

/** The officials who sign a perjanjian kinerja, each with the superior it is signed with. */
export const tabPejabat = defineTab({
  name: 'Pejabat',
  key: ['kode'],
  columns: {
    kode: {
      heading: 'Kode',
      read: kodePejabat,
      required: true,
      help: 'Kode singkat pejabat, misalnya KADIS. Setiap pejabat punya kode sendiri; tab lain merujuk pejabat dengan kode ini.',
      example: 'KADIS',
      width: 130,
      plainText: true,
    },
    nama: {
      heading: 'Nama',
      read: text,
      required: true,
      help: 'Nama lengkap dengan gelar, seperti yang dicetak di atas NIP.',
      example: 'Nama Lengkap, S.Sos., M.Si.',
      width: 220,
    },
    jabatan: {
      heading: 'Jabatan',
      read: text,
      required: true,
      help: 'Nama jabatan, misalnya Kepala Dinas Sosial.',
      example: 'Kepala Dinas Sosial',
      width: 260,
    },
    pangkat: {
      heading: 'Pangkat',
      read: optional(text),
      help: 'Pangkat, misalnya Pembina Utama Muda.',
      example: 'Pembina Utama Muda',
      width: 160,
    },
    nip: {
      heading: 'NIP',
      read: figure(code),
      help: 'NIP sebagai teks, dengan atau tanpa spasi. Kolom ini berformat teks agar Sheets tidak membulatkannya.',
      example: '19700101 199503 1 001',
      width: 180,
      plainText: true,
    },
    atasan: {
      heading: 'Atasan',
      read: optional(code),
      help: 'Kode atasan langsung, dari kolom Kode tab ini. Kosongkan untuk pejabat paling atas.',
      refersTo: { tab: 'Pejabat', heading: 'Kode' },
      width: 130,
      plainText: true,
    },
    sebutan: {
      heading: 'Sebutan',
      read: optional(text),
      help: 'Sebutan panjang yang menjadi judul di Tabel 2.2, misalnya Kepala Bidang Rehabilitasi Sosial.',
      example: 'Kepala Dinas',
      width: 320,
    },
  },
});

export type Pejabat = RecordOf<typeof tabPejabat>;
