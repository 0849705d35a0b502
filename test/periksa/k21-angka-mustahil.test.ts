import { describe, expect, it, test } from 'vitest';
import { k21AngkaMustahil } from '../../src/periksa/k21-angka-mustahil.ts';
import { bahanDari, bahanFolder, temuanOf } from './contoh-bahan.ts';

type Tabs = Readonly<Record<string, string>>;

const periksa = (tabs: Tabs) => temuanOf(k21AngkaMustahil, bahanDari(tabs));
const ringkas = (tabs: Tabs): string[] =>
  periksa(tabs).map(({ tingkat, tab, baris, kolom }) => `${tingkat}: ${tab} ${baris} ${kolom}`);
const perhitungan = (tabs: Tabs): string => periksa(tabs)[0]?.perhitungan ?? '';

const anggaran = (...rows: readonly string[]): Tabs => ({
  Anggaran: ['Tingkat,Uraian,Pagu,Realisasi,TW1,TW2,TW3,TW4', ...rows].join('\n'),
});

describe('money', () => {
  test('more spent than the pagu, with the arithmetic', () => {
    const tabs = anggaran('program,Program A,450.000.000,512.000.000,,,,');
    expect(ringkas(tabs)).toEqual(['perlu dilihat: Anggaran 2 Realisasi']);
    expect(perhitungan(tabs)).toContain(
      'Rp512.000.000,00 − Rp450.000.000,00 = Rp62.000.000,00; 512.000.000 ÷ 450.000.000 × 100 = 113,78%',
    );
  });

  test('is told at the row it comes from, not again at those above it', () => {
    expect(
      ringkas(
        anggaran(
          'program,Program A,100,130,,,,',
          'kegiatan,Kegiatan A,100,130,,,,',
          'subkegiatan,Sub A,50,80,,,,',
          'subkegiatan,Sub B,50,50,,,,',
          'program,Program B,100,90,,,,',
        ),
      ),
    ).toEqual(['perlu dilihat: Anggaran 4 Realisasi']);
  });

  test('a quarter above the pagu, where the year is not closed', () => {
    expect(ringkas(anggaran('program,Program A,100,,20,110,,'))).toEqual(['perlu dilihat: Anggaran 2 TW2']);
  });

  test('a negative pagu is wrong, a negative realisasi may be money paid back', () => {
    expect(ringkas(anggaran('program,Program A,(100),,,,,', 'program,Program B,100,-5,,,,'))).toEqual([
      'salah: Anggaran 2 Pagu',
      'perlu dilihat: Anggaran 3 Realisasi',
    ]);
    expect(
      ringkas({ 'Anggaran PK': 'Pejabat,Tingkat,Uraian,Anggaran\nKADIS,program,Program A,"(1.000)"' }),
    ).toEqual(['salah: Anggaran PK 2 Anggaran']);
  });

  test('all spent to the last rupiah is right, and so is nothing spent', () => {
    expect(
      ringkas(anggaran('program,A,100,100,10,20,30,100', 'program,B,100,0,,,,', 'program,C,0,0,,,,')),
    ).toEqual([]);
  });
});

/** One indikator and its rows: tahun, target, realisasi, and what a test adds. */
function indikator(nama: string, satuan: string, rows: readonly string[], arah = 'naik'): Tabs {
  return {
    Indikator: `Kode,Sasaran,Indikator,Satuan,Arah\nI1,S1,${nama},${satuan},${arah}`,
    Kinerja: [
      'Indikator,Tahun,Target,Realisasi,Pembilang,Penyebut,Catatan',
      ...rows.map((row) => `I1,${row}`),
    ].join('\n'),
  };
}

describe('a share', () => {
  test.each([
    ['Persentase warga miskin yang dibantu', 'perlu dilihat: Kinerja 2 Realisasi', '2021,90,"101,5",,,'],
    ['Cakupan layanan', 'perlu dilihat: Kinerja 2 Target', '2021,110,90,,,'],
    ['Proporsi rumah layak huni', 'perlu dilihat: Kinerja 2 Pembilang', '2021,90,,105,100,'],
  ])('%s: %s', (nama, temuan, row) => {
    expect(ringkas(indikator(nama, '%', [row]))).toEqual([temuan]);
  });

  test.each([
    ['Persentase peningkatan produksi', '%', '2021,100,150,,,'],
    ['Persentase capaian target pendapatan', '%', '2021,100,121,,,'],
    ['Persentase realisasi pajak', '%', '2021,100,121,,,'],
    ['Rasio guru terhadap murid', '%', '2021,100,121,,,'],
    ['Pertumbuhan ekspor', '%', '2021,100,121,,,'],
    ['Jumlah produksi', 'Ton', '2021,100,121,121,100,'],
    ['Persentase warga yang dibantu', '%', '2021,100,100,100,100,'],
  ])('%s may go beyond a hundred, or does not', (nama, satuan, row) => {
    expect(ringkas(indikator(nama, satuan, [row]))).toEqual([]);
  });
});

describe('a figure many times that of the other years', () => {
  test.each([
    // The thousand's point typed as a comma, in either column and in any year.
    ['target', 'Ekor', ['2019,3.700,3.650,,,', '2020,3.800,3.790,,,', '2021,"3,900",3.880,,,'], 4, 'Target'],
    [
      'realisasi',
      'Ekor',
      ['2019,3.700,3.650,,,', '2020,3.800,3.790,,,', '2021,3.900,"3,880",,,'],
      4,
      'Realisasi',
    ],
    [
      'year before',
      'Ekor',
      ['2019,3.700,3.650,,,', '2020,3.800,"3,790",,,', '2021,3.900,3.880,,,'],
      3,
      'Realisasi',
    ],
    ['two years', 'Ekor', ['2020,3.800,3.790,,,', '2021,3.900,"3,880",,,'], 3, 'Realisasi'],
    // A decimal comma lost.
    [
      'ten times',
      '%',
      ['2019,"8,10","8,05",,,', '2020,"8,00","8,03",,,', '2021,"8,09",809,,,'],
      4,
      'Realisasi',
    ],
    [
      'comma moved',
      '%',
      ['2019,"8,10","8,05",,,', '2020,"8,00","8,03",,,', '2021,"80,9","8,17",,,'],
      4,
      'Target',
    ],
    // A percentage typed as a fraction.
    ['fraction', '%', ['2020,95,"94,5",,,', '2021,96,"0,955",,,'], 3, 'Realisasi'],
    ['only year', 'Ekor', ['2021,3.900,"3,880",,,'], 2, 'Realisasi'],
    ['fraction of the only year', '%', ['2021,96,"0,955",,,'], 2, 'Realisasi'],
  ])('%s', (_, satuan, rows, baris, kolom) => {
    expect(ringkas(indikator('Populasi', satuan, rows))).toEqual([
      `perlu dilihat: Kinerja ${baris} ${kolom}`,
    ]);
  });

  test('says what it was compared with, and how', () => {
    const tabs = indikator('Populasi', 'Ekor', ['2020,3.800,3.790,,,', '2021,3.900,"3,880",,,']);
    expect(perhitungan(tabs)).toContain(
      'Realisasi I1 "Populasi" tahun 2021 3,880, sedangkan realisasi tahun 2020 3.790: 3,88 ÷ 3.790 = 0,001, sekitar seperseribu.',
    );
    expect(periksa(tabs)[0]?.seharusnya).toBe('mungkin 3.880');
    expect(perhitungan(indikator('Cakupan', '%', ['2020,95,"94,5",,,', '2021,96,"0,955",,,']))).toContain(
      'Mungkin persennya tertulis sebagai pecahan',
    );
  });

  test('both columns of a year, where the unit changed from percent to fraction', () => {
    const rows = ['2019,94,93,,,', '2020,95,"94,5",,,', '2021,"0,96","0,955",,,'];
    expect(ringkas(indikator('Cakupan', '%', rows))).toEqual([
      'perlu dilihat: Kinerja 4 Target',
      'perlu dilihat: Kinerja 4 Realisasi',
    ]);
  });

  test.each([
    ['small counts grow', 'kasus', ['2019,2,1,,,x', '2020,2,3,,,x', '2021,20,22,,,x']],
    ['a program that doubles', 'Unit', ['2019,5,7,,,x', '2020,5,9,,,x', '2021,10,15,,,x']],
    [
      'a realisasi far beyond its target, year after year',
      '%',
      ['2020,"1,2","4,35",,,x', '2021,"1,5","10,90",,,x'],
    ],
    ['another unit', 'kg', ['2020,5 ton,5 ton,,,x', '2021,5.000 kg,5.000 kg,,,x']],
    ['nol', 'kasus', ['2020,0,0,,,x', '2021,0,2,,,x']],
    ['a poor year', 'Unit', ['2019,100,90,,,x', '2020,100,95,,,x', '2021,100,12,,,x']],
  ])('%s: nothing is said', (_, satuan, rows) => {
    expect(ringkas(indikator('Jumlah', satuan, rows))).toEqual([]);
  });
});

describe('a capaian above 200 or below nol', () => {
  test.each([
    ['', ['perlu dilihat: Kinerja 2 Realisasi']],
    ['Pandemi.', []],
  ])('with Catatan "%s": %j', (catatan, expected) => {
    expect(ringkas(indikator('Jumlah', 'Unit', [`2021,5,15,,,${catatan}`]))).toEqual(expected);
    expect(ringkas(indikator('Kasus', 'Unit', [`2021,5,11,,,${catatan}`], 'turun'))).toEqual(expected);
  });

  test('shows the arithmetic, and is silent where Analisis speaks of it', () => {
    const tabs = indikator('Jumlah', 'Unit', ['2021,5,15,,,']);
    expect(perhitungan(tabs)).toContain('15 ÷ 5 × 100 = 300, lebih dari 200');
    expect(ringkas({ ...tabs, Analisis: 'Indikator,Penyebab\nI1,Ada bantuan pusat.' })).toEqual([]);
    expect(ringkas({ ...tabs, Narasi: 'Bagian,Indikator,Teks\nBab III,I1,Melampaui target.' })).toEqual([]);
    expect(ringkas(indikator('Jumlah', 'Unit', ['2021,5,10,,,']))).toEqual([]);
  });
});

it('accuses nothing of the example year and of its clean copy', () => {
  expect(temuanOf(k21AngkaMustahil, bahanFolder('test/contoh/dinas-2021'))).toEqual([]);
  expect(temuanOf(k21AngkaMustahil, bahanFolder('test/contoh/dinas-2021-bersih'))).toEqual([]);
});
