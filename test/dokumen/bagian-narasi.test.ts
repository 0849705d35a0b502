import { expect, test } from 'vitest';
import { daftarNamaBagian, tujuanNarasi } from '../../src/dokumen/bagian-narasi.ts';

test.each([
  // As the example year writes them: the letter of a chapter is not trusted.
  ['Ikhtisar Eksekutif', { bagian: 'Ikhtisar Eksekutif' }],
  ['Bab I Data Organisasi', { bagian: 'Data Organisasi' }],
  ['Bab II Perencanaan Kinerja', { bagian: 'Perjanjian Kinerja' }],
  ['Bab III.B Sasaran Strategis 4', { sasaran: '4' }],
  ['Bab III.C Realisasi Anggaran', { bagian: 'Realisasi Anggaran' }],
  ['Bab III.E Inovasi', { bagian: 'Inovasi' }],
  ['Lampiran Pengukuran Kinerja', { bagian: 'Lampiran Pengukuran Kinerja' }],
  // Other habits.
  ['BAB IV PENUTUP', { bagian: 'Simpulan' }],
  ['tupoksi', { bagian: 'Tugas dan Fungsi' }],
  ['Tugas Pokok dan  Fungsi', { bagian: 'Tugas dan Fungsi' }],
  ['Isu Strategis.', { bagian: 'Permasalahan Utama' }],
  ['Bab III.A Capaian Kinerja Sasaran 2', { sasaran: '2' }],
  ['Sasaran S1', { sasaran: 's1' }],
  ['Uraian Sistematika Penulisan', { bagian: 'Sistematika' }],
  ['Capaian Kinerja Organisasi', { bagian: 'Capaian Kinerja' }],
])('%s goes to %o', (teks, tujuan) => {
  expect(tujuanNarasi(teks)).toEqual(tujuan);
});

test.each(['Bab III', 'Catatan rapat', 'Lampiran 7', ''])(
  '"%s" means no place, and none is guessed',
  (teks) => {
    expect(tujuanNarasi(teks)).toBeUndefined();
  },
);

test.each(daftarNamaBagian)('%s is understood as it is listed', (nama) => {
  expect(tujuanNarasi(nama)).toEqual({ bagian: nama });
});
