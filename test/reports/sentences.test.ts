import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { type Arah, calculateCapaian } from '../../src/kinerja/capaian.ts';
import { findTangga } from '../../src/peraturan/daftar-tangga.ts';
import {
  comparisonSentence,
  formatNilai,
  formatWithSatuan,
  joinWords,
  judgeTrend,
  rincianStatus,
  statusTarget,
  trendOf,
  trendSentence,
} from '../../src/reports/sentences.ts';
import { angka, rentang, tanpaPenilaian, teks } from '../kinerja/nilai.ts';

const figure = (digits: string, desimal = new Decimal(digits).decimalPlaces()) => ({
  angka: new Decimal(digits),
  desimal,
});

describe('what became of a figure', () => {
  test.each([
    // 83,43 − 81,10 = 2,33
    ['81.10', '83.43', '%', 'naik 2,33 poin persen dari 81,10% menjadi 83,43%', 2],
    // 10,29 − 8,17 = 2,12
    ['10.29', '8.17', '%', 'turun 2,12 poin persen dari 10,29% menjadi 8,17%', 2],
    ['100', '100', '%', 'tetap 100%', 0],
    ['3', '1', 'kasus', 'turun 2 kasus dari 3 kasus menjadi 1 kasus', 0],
    ['-7.2', '-3', undefined, 'naik 4,2 dari −7,2 menjadi −3,0', 1],
    ['1500', '1700', 'Rp', 'naik Rp200 dari Rp1.500 menjadi Rp1.700', 0],
    ['1908', '2091', 'Jiwa', 'naik 183 Jiwa dari 1.908 Jiwa menjadi 2.091 Jiwa', 0],
  ])('from %s to %s is told', (dulu, kini, satuan, expected, desimal) => {
    const told = trendSentence(figure(dulu, desimal), figure(kini, desimal), satuan);
    expect(told).toBe(expected);
  });

  it('writes more decimals where rounding would make two figures look alike', () => {
    expect(trendSentence(figure('99.998', 2), figure('100.001', 2), '%')).toBe(
      'naik 0,003 poin persen dari 99,998% menjadi 100,001%',
    );
  });

  it('gives the difference of the figures as written: 33,33 and 66,67, not 33,333… and 66,666…', () => {
    const sepertiga = { angka: new Decimal(100).div(3), desimal: 2 };
    const duaPertiga = { angka: new Decimal(200).div(3), desimal: 2 };
    expect(trendSentence(sepertiga, duaPertiga, '%')).toBe(
      'naik 33,34 poin persen dari 33,33% menjadi 66,67%',
    );
  });

  const decimals = fc
    .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)));
  const places = fc.integer({ min: 0, max: 4 });

  it('never says naik of a figure that fell, nor turun of one that rose, nor either of one that stayed', () => {
    fc.assert(
      fc.property(decimals, decimals, places, (dulu, kini, desimal) => {
        const told = trendSentence({ angka: dulu, desimal }, { angka: kini, desimal }, '%');
        const [word] = told.split(' ');
        expect(word).toBe(kini.gt(dulu) ? 'naik' : kini.lt(dulu) ? 'turun' : 'tetap');
      }),
    );
  });

  it('writes figures whose order and difference a reader finds again', () => {
    const read = (written = '') =>
      new Decimal(written.replace(/[.%]/g, '').replace(',', '.').replace('−', '-'));
    fc.assert(
      fc.property(decimals, decimals, places, (dulu, kini, desimal) => {
        fc.pre(!dulu.eq(kini));
        const told = trendSentence({ angka: dulu, desimal }, { angka: kini, desimal }, '%');
        const [, word, selisih, dari, menjadi] =
          /^(naik|turun) (\S+) poin persen dari (\S+) menjadi (\S+)$/.exec(told) ?? [];
        const difference = read(menjadi).minus(read(dari));
        expect(difference.isZero()).toBe(false);
        expect(difference.gt(0)).toBe(word === 'naik');
        expect(difference.abs().eq(read(selisih))).toBe(true);
      }),
    );
  });
});

describe('whether it is for the better', () => {
  test.each<[string, string, Arah, string | undefined]>([
    ['81.1', '83.43', 'naik', 'membaik'],
    ['83.43', '81.1', 'naik', 'memburuk'],
    ['10.29', '8.17', 'turun 2T-R', 'membaik'],
    ['6', '6.67', 'turun T/R', 'memburuk'],
    ['6', '6', 'turun 2T-R', 'tetap'],
    ['1', '2', 'predikat', 'membaik'],
    ['5', '6', 'rentang', undefined],
  ])('%s to %s, arah %s: %s', (dulu, kini, arah, expected) => {
    expect(judgeTrend(trendOf(new Decimal(dulu), new Decimal(kini)), arah)).toBe(expected);
  });
});

describe('beside the national figure', () => {
  test.each([
    // 9,78 − 6,67 = 3,11
    ['6.67', '9.78', 'lebih rendah 3,11 poin persen daripada angka nasional 9,78%'],
    ['9.78', '9.78', 'sama dengan angka nasional 9,78%'],
    ['10', '9.78', 'lebih tinggi 0,22 poin persen daripada angka nasional 9,78%'],
  ])('%s beside %s is %s', (own, national, expected) => {
    expect(comparisonSentence(figure(own), figure(national), 'angka nasional', '%')).toBe(expected);
  });
});

describe('how a realisasi stands to its target', () => {
  test.each<[string, string, Arah, string]>([
    ['95', '96', 'naik', 'melampaui'],
    ['95', '95', 'naik', 'memenuhi'],
    ['95', '94.999', 'naik', 'belum memenuhi'],
    ['5.5', '6.67', 'turun 2T-R', 'belum memenuhi'],
    ['0.01', '0.002', 'turun 2T-R', 'melampaui'],
    ['8.09', '8.09', 'turun T/R', 'memenuhi'],
    ['8.09', '8.17', 'turun T/R', 'belum memenuhi'],
    ['0', '0', 'turun 2T-R', 'memenuhi'],
  ])('target %s, realisasi %s, arah %s: %s', (target, realisasi, arah, expected) => {
    const capaian = calculateCapaian({ target: angka(target), realisasi: angka(realisasi), arah });
    expect(statusTarget(capaian)).toBe(expected);
  });

  test.each([
    ['Pratama', 'Madya', 'melampaui'],
    ['Madya', 'Madya', 'memenuhi'],
    ['Madya', 'Pratama', 'belum memenuhi'],
  ])('target %s, realisasi %s on the KLA ladder: %s', (target, realisasi, expected) => {
    const capaian = calculateCapaian({
      target: teks(target),
      realisasi: teks(realisasi),
      arah: 'predikat',
      tangga: findTangga('KLA'),
    });
    expect(statusTarget(capaian)).toBe(expected);
  });

  it('is memenuhi within a range and belum memenuhi on either side of it', () => {
    const stand = (realisasi: string) =>
      statusTarget(calculateCapaian({ target: rentang(5, 6), realisasi: angka(realisasi), arah: 'rentang' }));
    expect(['4.9', '5', '6', '6.1'].map(stand)).toEqual([
      'belum memenuhi',
      'memenuhi',
      'memenuhi',
      'belum memenuhi',
    ]);
  });

  it('is not told where nothing was assessed', () => {
    const capaian = calculateCapaian({ target: angka(1), realisasi: tanpaPenilaian, arah: 'naik' });
    expect(statusTarget(capaian)).toBeUndefined();
  });

  it('is not changed by a declared cap', () => {
    const capaian = calculateCapaian({
      target: angka(50),
      realisasi: angka(75),
      arah: 'naik',
      batas: new Decimal(100),
    });
    expect(statusTarget(capaian)).toBe('melampaui');
  });

  it('agrees with the capaian: over 100 melampaui, 100 memenuhi, under 100 belum memenuhi', () => {
    const cents = (min: number) => fc.integer({ min, max: 1_000_000 }).map((n) => new Decimal(n).div(100));
    const daftarArah = fc.constantFrom<Arah>('naik', 'turun 2T-R', 'turun T/R');
    fc.assert(
      fc.property(cents(1), cents(1), daftarArah, (target, realisasi, arah) => {
        const capaian = calculateCapaian({ target: angka(target), realisasi: angka(realisasi), arah });
        if (!capaian.dinilai) throw new Error(capaian.alasan);
        const expected = capaian.persen.gt(100)
          ? 'melampaui'
          : capaian.persen.eq(100)
            ? 'memenuhi'
            : 'belum memenuhi';
        expect(statusTarget(capaian)).toBe(expected);
      }),
    );
  });
});

it('counts how many indikator stand how, and leaves out what there is none of', () => {
  expect(rincianStatus(['melampaui', 'belum memenuhi', 'melampaui', undefined])).toBe(
    '2 melampaui target, 1 belum memenuhi target, dan 1 belum dapat dinilai',
  );
  expect(rincianStatus(['memenuhi'])).toBe('1 memenuhi target');
});

test.each([
  [angka('5.5'), '%', '5,5%'],
  [angka('8609'), 'KPM', '8.609 KPM'],
  [angka('12'), undefined, '12'],
  [teks('Madya'), 'Predikat', 'Madya'],
  [tanpaPenilaian, '%', 'Tdk ada penilaian'],
  [{ ...angka('84.68'), persen: true }, 'Nilai', '84,68%'],
  [{ ...angka('3'), satuan: 'Lembaga' }, '%', '3 Lembaga'],
])('%o with the unit %s is written %s', (nilai, satuan, expected) => {
  expect(formatNilai(nilai, satuan)).toBe(expected);
});

test('a list is joined as EYD does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual([
    '',
    'a',
    'a dan b',
    'a, b, dan c',
  ]);
});

test.each([
  ['1600000000', 'Rp', 'Rp1.600.000.000'],
  ['-1500', 'Rp.', '−Rp1.500'],
  ['1500', 'rp', 'Rp1.500'],
  ['1500', 'Juta Rp', '1.500 Juta Rp'],
])('%s with satuan %s is written %s', (digits, satuan, expected) => {
  expect(formatWithSatuan(new Decimal(digits), 0, satuan)).toBe(expected);
});
