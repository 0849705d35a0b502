import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { calculateEfisiensi, calculateSerapan, calculateSisa } from '../../src/kinerja/anggaran.ts';

const d = (value: string) => new Decimal(value);

describe('serapan', () => {
  test.each([
    ['855830897000', '734881464333', '85.87', 'LAKIP Itjen 2019: 734.881.464.333 of 855.830.897.000'],
    ['400', '300', '75.00', 'three quarters'],
    ['400', '0', '0.00', 'nothing spent is assessed: 0'],
    ['400', '500', '125.00', 'more than the pagu stays as it is'],
    ['400', '-20', '-5.00', 'a return of money stays as it is'],
  ])('pagu %s, realisasi %s: %s (%s)', (pagu, realisasi, expected) => {
    const serapan = calculateSerapan(d(pagu), d(realisasi));
    expect(serapan.dinilai && serapan.persen.toFixed(2)).toBe(expected);
  });

  test.each([
    ['belum ada pagu', undefined, d('1')],
    ['belum ada pagu', undefined, undefined],
    ['belum ada realisasi', d('1'), undefined],
    ['pagu nol', d('0'), d('0')],
    ['pagu nol', d('0'), d('5')],
    ['pagu negatif', d('-1'), d('5')],
  ])('there is none: %s', (alasan, pagu, realisasi) => {
    expect(calculateSerapan(pagu, realisasi)).toEqual({ dinilai: false, alasan });
  });
});

test.each([
  ['400', '300', '100'],
  ['400', '500', '-100'],
])('of a pagu of %s with %s spent, %s is left', (pagu, realisasi, sisa) => {
  expect(calculateSisa(d(pagu), d(realisasi)).toString()).toBe(sisa);
});

describe('efisiensi', () => {
  test.each([
    // The three rows of Biro Organisasi Provinsi Jawa Barat 2016.
    ['200', '80.40', '119.6'],
    ['128.57', '84.88', '43.69'],
    ['130.77', '86.32', '44.45'],
    ['100', '100', '0'],
    ['100', '120', '-20'],
  ])('capaian %s with serapan %s: %s', (capaian, serapan, expected) => {
    const efisiensi = calculateEfisiensi(d(capaian), d(serapan));
    expect(efisiensi.dinilai && efisiensi.poin.toString()).toBe(expected);
  });

  test('there is none where the target was missed, however little', () => {
    expect(calculateEfisiensi(d('99.99'), d('50'))).toEqual({
      dinilai: false,
      alasan: 'capaian di bawah 100',
    });
  });
});

test('a mean that only the fiftieth digit keeps below 100 is 100: three thirds of it', () => {
  // 100 ÷ 3 = 33,3…3 at fifty digits, and three times that is 99,9…9.
  const mean = d('100').div(3).times(3);
  expect(mean.lt(100)).toBe(true);
  const efisiensi = calculateEfisiensi(mean, d('90'));
  expect(efisiensi.dinilai && efisiensi.poin.toFixed(2)).toBe('10.00');
});
