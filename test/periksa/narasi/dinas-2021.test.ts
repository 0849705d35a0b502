import { describe, expect, test } from 'vitest';
import { nilaiNarasi } from '../../../src/periksa/narasi/nilai-narasi.ts';
import { bahanFolder } from '../contoh-bahan.ts';
import { singkat, temuanParagraf } from './bahan.ts';

const bahan = bahanFolder('test/contoh/dinas-2021');
const { temuan, ...hitungan } = nilaiNarasi(bahan);

const TERBILANG_TOTAL =
  'K10 salah: Sembilan Milyar Dua Ratus Dua Puluh Enam Juta Empat Ratus Tiga Puluh Empat Ribu Sembilan Ratus ' +
  'Lima Puluh Ribu Rupiah → Sembilan Miliar Dua Ratus Dua Puluh Enam Juta Empat Ratus Tiga Puluh Empat Ribu ' +
  'Sembilan Ratus Lima Puluh Rupiah';
const TERBILANG_FAKIR =
  'K10 salah: Sembilan puluh tiga juta tiga ratus tujuh puluh Sembilan ribu tiga ratus rupiah tiga dua ratus lima ' +
  'puluh Ribu Rupiah → Sembilan puluh tiga juta tiga ratus tujuh puluh sembilan ribu tiga ratus rupiah';

/** Every paragraph of tab Narasi by its row, with what is wrong in it; worked out by hand beside it. */
const wanted: ReadonlyMap<number, readonly string[]> = new Map([
  [3, [TERBILANG_TOTAL]],
  // Tab Sasaran has S1 to S6 of KADIS.
  [4, ['K11 salah: 5 Sasaran Strategis → 6 Sasaran Strategis']],
  // (78,727… + 101,052…) ÷ 2 = 89,889…; Berhasil 77,5 and Sangat Berhasil 92,5: 85.
  [8, ['K05 salah: 111 → 89,89', 'K05 salah: 92,5 → 85']],
  // Fakir Miskin 132.591: two digits swapped.
  [9, ['K05 salah: 132.519 → 132.591']],
  // 6 may be 6,23 rounded; naik 0,67 fits 6,67 − 6.
  [10, ['K05 perlu dilihat: 6,23 % → 6,00 %']],
  [11, ['K05 salah: 10,14% → 9,78%']],
  [14, ['K05 salah: 132.519 → 132.591']],
  // 93.379.300 ÷ 93.417.800 = 0,99958…
  [15, [TERBILANG_FAKIR, 'K09 gaya: 99,9% → 100%']],
  // 21 + 15 = 36 in the table and the next paragraph.
  [22, ['K05 perlu dilihat: 31 → 36']],
  // Tahap IV 5.128.
  [24, ['K05 perlu dilihat: 5.182 → 5.128']],
  // 14.108.250.000 ÷ 14.231.375.000 = 0,99134…
  [26, ['K09 perlu dilihat: 99,37% → 99,13%']],
  [27, ['K11 salah: 12 (dua) → 12 (dua belas)']],
  // 155 ÷ 260 = 0,59615…
  [28, ['K05 gaya: 59 % → 60 %']],
  [30, ['K11 salah: 16 (lima) → 16 (enam belas)']],
  // 1 ÷ 68.321 × 100 = 0,001463…
  [40, ['K05 perlu dilihat: 0,002 → 0,0015']],
  // (0,02 − 0,002) ÷ 0,01 = 180, printed 100: a silent cap.
  [41, ['K05 perlu dilihat: 100% → 180%']],
  // (98,570… + 99,011…) ÷ 2 = 98,790…
  [45, ['K05 salah: 99,77 → 98,79']],
  // 632.033.900 ÷ 648.178.000 = 0,97509…
  [47, ['K09 salah: 99,35% → 97,51%']],
  [48, ['K17 salah: meningkat → menurun']],
  // 100, 100, 100.
  [51, ['K17 salah: meningkat → tetap']],
  [52, ['K05 perlu dilihat: 35 → 36']],
  [54, [TERBILANG_TOTAL]],
  // The pagu quoted as realisasi; sisa 81.241.777 and 96,67% are those of 2.358.009.223.
  [56, ['K09 salah: Rp.2.439.251.000,- → Rp.2.358.009.223,-']],
  // 2 + 5 + 17 = 24, 2 + 4 + 15 = 21; 3 ÷ 24 = 0,125.
  [59, ['K17 salah: turun 700b% → turun 12,50%']],
  // 25 ÷ 30 = 0,8333…
  [60, ['K17 salah: turun 500 % → turun 83,33 %']],
]);

describe('the paragraphs of the example year', () => {
  test.each(bahan.data.narasi.map(({ baris, teks }) => [baris, teks] as const))('baris %d: %s', (baris) => {
    const found = temuan.filter((one) => one.baris === baris).map(singkat);
    expect(found).toEqual(wanted.get(baris) ?? []);
  });

  test('are all of tab Narasi, and every finding stands in its Teks', () => {
    expect(bahan.data.narasi).toHaveLength(60);
    for (const { tab, kolom } of temuan) expect([tab, kolom]).toEqual(['Narasi', 'Teks']);
  });

  test('show the arithmetic and where the right figure stands', () => {
    const arithmetic = (baris: number) =>
      temuan.filter((one) => one.baris === baris).map((one) => one.perhitungan);
    expect(arithmetic(56)).toEqual([
      'Realisasi "belanja tak langsung" ialah Rp2.358.009.223 (jumlah program belanja tak langsung, tab Anggaran); yang tertulis Rp.2.439.251.000,-; Rp.2.439.251.000,- adalah pagu.',
    ]);
    expect(arithmetic(47)).toEqual(['632.033.900 ÷ 648.178.000 × 100 = 97,509 (dari kalimat itu sendiri).']);
    expect(arithmetic(11)).toEqual([
      'Realisasi nasional "Persentase masyarakat miskin" ialah 9,78% (Indikator, baris 2); yang tertulis 10,14%.',
    ]);
    expect(arithmetic(48)).toEqual(['8,17% dibandingkan 10,29% (dari kalimat itu sendiri).']);
  });

  test('can be told apart, so that a status stays with its finding', () => {
    const keys = temuan.map(({ jenis, perihal }) => `${jenis} ${perihal}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('keep their identity when another figure of the sentence is mended', () => {
    const teks = bahan.data.narasi.find(({ baris }) => baris === 15)?.teks ?? '';
    const before = temuan.filter((one) => one.baris === 15).map(({ perihal }) => perihal);
    const after = temuanParagraf(
      bahan,
      'S1.2',
      teks.replace('99,9%', '99,96%'),
      'Bab III.B Sasaran Strategis 1',
    );
    expect(before).toHaveLength(2);
    expect(after.map(({ perihal }) => perihal)).toEqual(before.slice(0, 1));
  });

  test('have figures that nothing ties, and those are only counted', () => {
    // Voucher 200.000; 279.762.000; 49.769.000; the two amounts of PKH.
    expect(hitungan.rupiahTakTerikat).toBe(5);
    expect(hitungan.figurTakTerikat).toBeGreaterThan(0);
    expect(hitungan.figurTakTerikat).toBeLessThan(70);
  });
});

test('of the mended year nothing is wrong', () => {
  const mended = nilaiNarasi(bahanFolder('test/contoh/dinas-2021-bersih')).temuan;
  expect(mended.filter(({ tingkat }) => tingkat === 'salah').map(singkat)).toEqual([]);
});
