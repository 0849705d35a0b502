import { hasilJenis, nilaiNarasi } from './narasi/nilai-narasi.ts';
import type { Check } from './temuan.ts';

/**
 * K05: a figure in a paragraph differs from the table's, or from what its sentence's own numbers give.
 *
 * Target, realisasi, capaian and national figures by the paragraph's indikator and the year said;
 * rata-rata, nilai mean and kategori by the sasaran; counts by pembilang and penyebut, supporting
 * tables and staff; percentages of a part of a whole. A figure that nothing ties is counted only.
 *
 * @example "angka nasional yang mencapai 10,14%" where Indikator has 9,78: salah, `9,78%`
 * @example "Dari 260 tenaga PSKS, 155 … atau 59 %": 155 ÷ 260 × 100 = 59,62, cut off: gaya
 */
export const k05AngkaNarasi: Check = {
  jenis: 'K05',
  judul: 'Angka di paragraf berbeda dari tabel',
  periksa: (input) => hasilJenis(input, 'K05', nilaiNarasi(input).figurTakTerikat),
};
