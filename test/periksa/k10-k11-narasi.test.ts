import { describe, expect, test } from 'vitest';
import { k10Terbilang } from '../../src/periksa/k10-terbilang.ts';
import { k11Banyaknya } from '../../src/periksa/k11-banyaknya.ts';
import { bahanDari, ringkas, temuanOf } from './contoh-bahan.ts';

function bahan(teks: string) {
  return bahanDari({
    Sasaran: 'Kode,Pejabat,Sasaran\nS1,KADIS,Berkurangnya masalah\nS2,KADIS,Bertambahnya layanan',
    Anggaran:
      'Tingkat,Uraian,Pagu\nprogram,Program Layanan,100\nkegiatan,Layanan Satu,60\nkegiatan,Layanan Dua,40\nprogram,program layanan,50',
    'Data Dukung':
      'Tabel,Uraian,Penyebut,Satuan\n' +
      'Evakuasi Warga,HULU – BANJIR – 1 NOV 2021,1.200,Jiwa\nEvakuasi Warga,HILIR – BANJIR – 3 NOV 2021,300,Jiwa\n' +
      'Evakuasi Warga,TOTAL,1.500,Jiwa',
    Narasi: `Bagian,Indikator,Teks\nBab III,,"${teks}"`,
  });
}

describe('K10: the words do not say the amount', () => {
  test.each([
    [
      'Rp950,- (Sembilan Ratus Lima Puluh Ribu Rupiah)',
      'salah: Narasi 2 Teks: Sembilan Ratus Lima Puluh Ribu Rupiah → Sembilan Ratus Lima Puluh Rupiah',
    ],
    [
      'Rp2.500 (dua ratus lima puluh rupiah)',
      'salah: Narasi 2 Teks: dua ratus lima puluh rupiah → dua ribu lima ratus rupiah',
    ],
    [
      'Rp2.500 (Dua ribu lima lima ratus rupiah)',
      'salah: Narasi 2 Teks: Dua ribu lima lima ratus rupiah → Dua ribu lima ratus rupiah',
    ],
    [
      'Rp2.500 (dua ribu lima rarus rupiah)',
      'gaya: Narasi 2 Teks: dua ribu lima rarus rupiah → dua ribu lima ratus rupiah',
    ],
  ])('%s', (teks, wanted) => {
    expect(ringkas(temuanOf(k10Terbilang, bahan(teks)))).toEqual([wanted]);
  });

  test.each([
    'Rp9.000.000.000,- (Sembilan Milyar Rupiah)',
    'Rp9.000.000.000,- (sembilan miliar)',
    'Rp125 (SERATUS DUAPULUH-LIMA RUPIAH)',
    'Rp1.500.000,00 ( satu juta  lima ratus ribu rupiah )',
    'Rp1.500.000,00 (termasuk pajak)',
    'Rp1.500.000,00 (lima puluh orang dari dua desa)',
  ])('does not report: %s', (teks) => {
    expect(temuanOf(k10Terbilang, bahan(teks))).toEqual([]);
  });
});

describe('K11: number and word, or number and list, differ', () => {
  test.each([
    ['Sebanyak 16 (lima) kasus.', 'salah: Narasi 2 Teks: 16 (lima) → 16 (enam belas)'],
    [
      'Sebanyak 13 (dua belas orang) petugas.',
      'salah: Narasi 2 Teks: 13 (dua belas orang) → 13 (tiga belas)',
    ],
    [
      'Renstra memuat 3 sasaran strategis.',
      'salah: Narasi 2 Teks: 3 sasaran strategis → 2 sasaran strategis',
    ],
    ['Dinas mengelola tiga program.', 'salah: Narasi 2 Teks: tiga program → satu program'],
    [
      'Urusan dijabarkan ke dalam 1 program dan 5 (lima) kegiatan.',
      'salah: Narasi 2 Teks: 5 (lima) kegiatan → 2 (dua) kegiatan',
    ],
  ])('%s', (teks, wanted) => {
    expect(ringkas(temuanOf(k11Banyaknya, bahan(teks)))).toEqual([wanted]);
  });

  test.each([
    'Sebanyak 16 (enam belas) kasus, 2 (Dua) di antaranya berat.',
    'Sebanyak 12 (dua belas orang) petugas dan 3 (satu orang di setiap desa) kader.',
    'Sebanyak 16 (satu di antaranya perempuan) kasus.',
    'Renstra memuat 2 sasaran strategis.',
    // One name in two rows is one program; two rows is another way to count.
    'Dinas mengelola 1 program dan 2 kegiatan.',
    'Dinas mengelola 2 program.',
    'Dinas melaksanakan 4 kegiatan sosialisasi.',
    'Program Layanan terdiri atas 5 kegiatan.',
    'Korban pada 2 kejadian berjumlah 1.500 jiwa.',
    'Sepanjang tahun ada 9 kejadian.',
  ])('does not report: %s', (teks) => {
    expect(temuanOf(k11Banyaknya, bahan(teks))).toEqual([]);
  });
});
