import { describe, expect, test } from 'vitest';
import { k09RupiahNarasi } from '../../src/periksa/k09-rupiah-narasi.ts';
import { bahanDari, ringkas, temuanOf } from './contoh-bahan.ts';

/** One program of two kegiatan, in two groups of belanja, and one paragraph. */
function bahan(teks: string) {
  return bahanDari({
    Anggaran:
      'Tingkat,Uraian,Pagu,Realisasi,Belanja\n' +
      'program,Program Layanan Lansia,155.432.100,142.300.250,operasi\n' +
      'kegiatan,Pelayanan di Dalam Panti,95.432.100,92.300.250,operasi\n' +
      'kegiatan,Kunjungan ke Rumah,60.000.000,50.000.000,operasi\n' +
      'program,Program Sarana Lansia,44.567.900,44.100.000,modal',
    Narasi: `Bagian,Indikator,Teks\nBab III,,"${teks}"`,
  });
}

describe('K09: an amount in a paragraph differs from the table', () => {
  test.each([
    // The partner beside it is the row's.
    [
      'Program Layanan Lansia berpagu Rp155.432.100,00 dan terealisasi Rp124.300.250,00.',
      'salah: Narasi 2 Teks: Rp124.300.250,00 → Rp142.300.250,00',
    ],
    // The pagu of belanja operasi quoted as realisasi; its sisa shows it.
    [
      'Belanja operasi terealisasi Rp155.432.100,- dan menyisakan Rp13.131.850,-.',
      'salah: Narasi 2 Teks: Rp155.432.100,- → Rp142.300.250,-',
    ],
    // 155.432.100 − 142.300.250 = 13.131.850
    [
      'Belanja operasi terealisasi Rp142.300.250,- dan menyisakan Rp13.113.850,-.',
      'salah: Narasi 2 Teks: Rp13.113.850,- → Rp13.131.850,-',
    ],
    // 92.300.250 ÷ 95.432.100 = 0,96718…
    [
      'Dari pagu Rp. 95.432.100,- terserap Rp. 92.300.250,- (97,62%).',
      'salah: Narasi 2 Teks: 97,62% → 96,72%',
    ],
    [
      'Dari pagu Rp. 95.432.100,- terserap Rp. 92.300.250,- (96,71%).',
      'gaya: Narasi 2 Teks: 96,71% → 96,72%',
    ],
    // One digit off, and so many digits that chance does not do it.
    [
      'Untuk semua itu tersedia dana Rp155.432.700,00.',
      'salah: Narasi 2 Teks: Rp155.432.700,00 → Rp155.432.100,00',
    ],
    ['Program Sarana Lansia terserap 99,85%.', 'salah: Narasi 2 Teks: 99,85% → 98,95%'], // 44,1 ÷ 44,5679 = 0,98950…
    ['Tersedia dana Rp987.654.32,-.', 'perlu dilihat: Narasi 2 Teks: Rp987.654.32,- → '],
    [
      'Program Layanan Lansia berpagu Rp.155.432.10,-.',
      'salah: Narasi 2 Teks: Rp.155.432.10,- → Rp.155.432.100,-',
    ],
    // 90 ÷ (90 + 10)
    [
      'Bantuan yang disalurkan Rp90.000.000,00 dan yang tidak disalurkan Rp10.000.000,00; realisasinya 95%.',
      'perlu dilihat: Narasi 2 Teks: 95% → 90%',
    ],
  ])('%s', (teks, wanted) => {
    expect(ringkas(temuanOf(k09RupiahNarasi, bahan(teks)))).toContain(wanted);
  });

  test('says of which line, and where it stands', () => {
    const teks = 'Program Layanan Lansia berpagu Rp155.432.100,00 dan terealisasi Rp124.300.250,00.';
    expect(temuanOf(k09RupiahNarasi, bahan(teks))[0]?.perhitungan).toBe(
      'Realisasi "Program Layanan Lansia" ialah Rp142.300.250 (Anggaran, baris 2); yang tertulis Rp124.300.250,00.',
    );
  });

  test.each([
    'Program Layanan Lansia berpagu Rp155.432.100,00 dan terealisasi Rp142.300.250,00 (91,55%).',
    'Seluruh dana Rp200.000.000,00 terserap Rp186.400.250,00 atau 93,20%, sisa Rp13.599.750,00.',
    'Program Layanan Lansia semula dianggarkan Rp160.000.000,00.',
    'Setiap lansia menerima Rp300.000,00.',
    'Kunjungan ke Rumah berpagu Rp60.000.000,00, di antaranya Rp20.000.000,00 untuk transpor.',
    'Realisasi tahun 2020 sebesar Rp120.000.000,00, tahun 2021 Rp142.300.250,00.',
  ])('does not report: %s', (teks) => {
    expect(ringkas(temuanOf(k09RupiahNarasi, bahan(teks)))).toEqual([]);
  });

  test('counts an amount that no table has', () => {
    expect(k09RupiahNarasi.periksa(bahan('Setiap lansia menerima Rp300.000,00.')).tidakDapatDiperiksa).toBe(
      1,
    );
  });
});
