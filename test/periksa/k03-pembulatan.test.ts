import { describe, expect, it, test } from 'vitest';
import { k03Pembulatan } from '../../src/periksa/k03-pembulatan.ts';
import { bahanDari, ringkas, satuIndikator, temuanOf } from './contoh-bahan.ts';

const KOLOM = 'Target,Realisasi,Pembilang,Penyebut,Capaian Tercetak';

const kinerja = (...baris: readonly string[]) => bahanDari(satuIndikator({}, KOLOM, ...baris));
const anggaran = (...baris: readonly string[]) =>
  bahanDari({ Anggaran: ['Tingkat,Uraian,Pagu,Realisasi,Persen Tercetak', ...baris].join('\n') });

describe('cut off instead of rounded', () => {
  test.each([
    // 79,54 ÷ 83,70 = 95,0298…
    [
      'a capaian',
      kinerja('2019,"83,70","79,54",,,"95,02"'),
      'gaya: Kinerja 2 Capaian Tercetak: 95,02 → 95,03',
    ],
    // 36.999 ÷ 44.349 = 83,4269… is 83,43; 83,42 is cut off.
    ['a realisasi', kinerja('2021,,"83,42%",36999,44349,'), 'gaya: Kinerja 2 Realisasi: 83,42% → 83,43%'],
    // 2 ÷ 3 = 66,666…
    [
      'a serapan',
      anggaran('program,A,300,200,"66,66%"'),
      'gaya: Anggaran 2 Persen Tercetak: 66,66% → 66,67%',
    ],
  ])('%s', (_, bahan, temuan) => {
    expect(ringkas(temuanOf(k03Pembulatan, bahan))).toEqual([temuan]);
  });

  it('shows the digits that were cut off', () => {
    expect(temuanOf(k03Pembulatan, kinerja('2019,"83,70","79,54",,,"95,02"'))[0]?.perhitungan).toBe(
      '79,54 ÷ 83,7 × 100 = 95,0299; sama bila dipotong, tetapi dibulatkan menjadi 95,03.',
    );
  });
});

describe('rounded up to a hundred', () => {
  it('of a capaian says that a target was reached, so it has to be looked at', () => {
    // 89,7 ÷ 90 = 99,666…
    expect(temuanOf(k03Pembulatan, kinerja('2021,90,"89,7",,,100'))).toMatchObject([
      {
        tingkat: 'perlu dilihat',
        seharusnya: '99,67',
        perhitungan: '89,7 ÷ 90 × 100 = 99,6667; digenapkan menjadi 100, padahal target belum tercapai.',
      },
    ]);
  });

  it('of a serapan hides what is left', () => {
    // 220.480.250 ÷ 220.593.000 = 99,9488…; the rest of the column has two decimals.
    const bahan = anggaran('program,A,100,"96,67","96,67%"', 'program,B,220.593.000,220.480.250,100%');
    expect(temuanOf(k03Pembulatan, bahan)).toMatchObject([
      {
        tingkat: 'gaya',
        baris: 3,
        seharusnya: '99,95%',
        perhitungan: expect.stringContaining('sisa Rp112.750'),
      },
    ]);
  });
});

describe('unlike decimals', () => {
  it('are told of the figure with fewer than its fellows', () => {
    // 60,5 ÷ 90 = 67,222…; 61 ÷ 90 = 67,777…
    const bahan = kinerja('2020,90,"60,5",,,"67,22"', '2021,90,61,,,68');
    expect(temuanOf(k03Pembulatan, bahan)).toMatchObject([
      { tingkat: 'gaya', baris: 3, tercetak: '68', seharusnya: '67,78' },
    ]);
  });

  test.each([
    ['a figure that is exact as it stands', kinerja('2020,90,"60,5",,,"67,22"', '2021,90,90,,,100')],
    // 47.951.650 ÷ 47.952.000 = 99,99927…, which is 100,00 at two decimals as well.
    [
      '100% that two decimals do not change',
      anggaran('program,A,300,200,"66,67%"', 'program,B,47.952.000,47.951.650,100%'),
    ],
    ['one indikator without decimals throughout', kinerja('2020,90,"60,5",,,67', '2021,90,61,,,68')],
    ['figures that are wrong altogether (K02, K08)', kinerja('2020,90,"60,5",,,"67,22"', '2021,90,61,,,70')],
    ['a realisasi with fewer decimals: 96 for 95,9869…', kinerja('2021,95,96,132689,138235,101')],
    ['a pagu of nol', anggaran('program,A,0,0,0')],
  ])('are not: %s', (_, bahan) => {
    expect(temuanOf(k03Pembulatan, bahan)).toEqual([]);
  });
});
