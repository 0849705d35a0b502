import { describe, expect, it, test } from 'vitest';
import { k02CapaianTakTerjelaskan } from '../../src/periksa/k02-capaian-tak-terjelaskan.ts';
import { bahanDari, ringkas, satuIndikator, temuanOf } from './contoh-bahan.ts';

const KOLOM = 'Target,Realisasi,Pembilang,Penyebut,Capaian Tercetak,Kategori Tercetak';

function periksa(isi: Parameters<typeof satuIndikator>[0], ...baris: readonly string[]) {
  return temuanOf(k02CapaianTakTerjelaskan, bahanDari(satuIndikator(isi, KOLOM, ...baris)));
}

describe('a capaian that no formula gives', () => {
  it('is told with what every formula would give', () => {
    // 81,1 ÷ 84,1 = 96,432…; (168,2 − 81,1) ÷ 84,1 = 103,567…; 84,1 ÷ 81,1 = 103,699…
    expect(periksa({}, '2020,"84,10","81,10%",,,"96,9%",')).toMatchObject([
      {
        tingkat: 'salah',
        baris: 2,
        kolom: 'Capaian Tercetak',
        tercetak: '96,9%',
        seharusnya: '96,43%, kategori Sangat Berhasil',
        perhitungan:
          'Tidak ada rumus yang memberi 96,9%: R ÷ T = 96,43; (2 × T − R) ÷ T = 103,57; T ÷ R = 103,7. ' +
          'Yang sesuai: 81,1 ÷ 84,1 × 100 = 96,43, kategori Sangat Berhasil.',
      },
    ]);
  });

  it('takes along the kategori that follows from it', () => {
    // 60 ÷ 90 = 66,67 is Cukup Berhasil; 86 would be Sangat Berhasil.
    expect(ringkas(periksa({}, '2021,90,60,,,86,Sangat Berhasil'))).toEqual([
      'salah: Kinerja 2 Capaian Tercetak: 86 → 66,67, kategori Cukup Berhasil',
      'salah: Kinerja 2 Kategori Tercetak: Sangat Berhasil → Cukup Berhasil',
    ]);
  });

  it('names the formula that always gives 100', () => {
    expect(periksa({}, '2021,90,60,,,100,')[0]?.perhitungan).toContain('[R − (R − T)] ÷ T');
  });

  test.each([
    // Disperindag prints 1000 for T 2, R 0; 2 × 100 ÷ 0 does not exist.
    ['T ÷ R with a realisasi of nol', { arah: 'turun T/R' }, '2016,2,0,,,1000,', 'tidak dinilai'],
    ['a target of nol with a realisasi of 2', {}, '2016,0,2,,,"92,59",', 'tidak dinilai'],
    // 43,03 ÷ 50 = 86,06, but 43,025 ÷ 50 = 86,05.
    ['decimals that are not shown', {}, '2016,50,"43,03",,,"86,05",', '86,06, kategori Sangat Berhasil'],
    [
      'a grade scored by another rule',
      { arah: 'predikat', predikat: 'KLA' },
      '2021,Pratama,Madya,,,120,',
      '100,00, kategori Sangat Berhasil',
    ],
    ['a dash though both figures are there', {}, '2021,90,60,,,-,', '66,67, kategori Cukup Berhasil'],
  ])('%s has to be looked at', (_, isi, baris, seharusnya) => {
    expect(periksa(isi, baris)).toMatchObject([{ tingkat: 'perlu dilihat', seharusnya }]);
  });
});

describe('what is explained', () => {
  test.each([
    ['a rounded capaian', {}, '2021,95,96,,,101,'],
    ['a capaian cut off (K03)', {}, '2019,"83,70","79,54",,,"95,02",'],
    ['the wrong direction (K01)', { arah: 'turun' }, '2021,"5,5","6,67",,,121,'],
    ['a silent cap (K15)', { arah: 'turun' }, '2021,"0,01","0,002",,,100,'],
    ['a grade better than its target', { arah: 'predikat', predikat: 'KLA' }, '2021,Pratama,Madya,,,100,'],
    ['a dash where nothing was assessed', {}, '2021,90,NA,,,-,'],
    // 3.623 ÷ 44.349 × 100 = 8,16929…; (16,18 − 8,16929) ÷ 8,09 = 99,02. The rounded 8,17 gives 99,01.
    ['a capaian from the unrounded quotient', { arah: 'turun' }, '2021,"8,09","8,17",3623,44349,"99,02",'],
    // 3 ÷ 4 = 75; printed by it while Realisasi says 57: that slip is K08's.
    ['a capaian from the quotient while Realisasi differs (K08)', {}, '2021,100,57,3,4,75,'],
  ])('%s', (_, isi, baris) => {
    expect(periksa(isi, baris)).toEqual([]);
  });

  it('is a capaian by the target of the Perjanjian Kinerja (K04)', () => {
    // 45 ÷ 40 = 112,5; tab Kinerja says 42.
    expect(periksa({ targetPk: '40' }, '2021,42,45,,,"112,5",')).toEqual([]);
  });
});

test('a capaian of compound figures is counted as not checked, and not reported', () => {
  const bahan = bahanDari(satuIndikator({}, KOLOM, '2021,"9 anak, 12 ABH",21 anak,,,100,'));
  expect(k02CapaianTakTerjelaskan.periksa(bahan)).toEqual({ temuan: [], tidakDapatDiperiksa: 1 });
});

test('K02 takes the formula of a cell without a percent format for the capaian that it is', () => {
  const tercetak = (isi: string) =>
    temuanOf(
      k02CapaianTakTerjelaskan,
      bahanDari(satuIndikator({}, 'Target,Realisasi,Capaian Tercetak', `2021,149,128,"${isi}"`)),
    );
  // 128 ÷ 149 = 0,859060402684563…
  expect(tercetak('0,859060402684564')).toEqual([]);
  expect(tercetak('0,86')).toHaveLength(1);
});
