import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Nilai } from '../../src/bahasa/nilai.ts';
import { Decimal } from '../../src/decimal.ts';
import { type Arah, calculateCapaian, type Ukuran } from '../../src/kinerja/capaian.ts';
import { opiniBpk } from '../../src/peraturan/opini-bpk.ts';
import { predikatKla } from '../../src/peraturan/predikat-kla.ts';
import { angka, lebihDari125, rentang, tanpaPenilaian, teks } from './nilai.ts';

function persen(ukuran: Ukuran): string | undefined {
  const capaian = calculateCapaian(ukuran);
  return capaian.dinilai ? capaian.persen.toString() : undefined;
}

function alasan(ukuran: Ukuran): string | undefined {
  const capaian = calculateCapaian(ukuran);
  return capaian.dinilai ? undefined : capaian.alasan;
}

describe('capaian of numbers', () => {
  test.each<[arah: Arah, target: number, realisasi: number, expected: string, sentence: string]>([
    ['naik', 80, 60, '75', 'a target missed by a quarter is 75'],
    ['naik', 1, 6, '600', 'nothing caps a realisasi of six times the target'],
    ['naik', 4, 0, '0', 'a realisasi of nol is assessed: 0'],
    ['naik', 4, -2, '-50', 'a negative realisasi is kept'],
    ['turun 2T-R', 4, 3, '125', 'a quarter below the target is 125: (8 − 3) ÷ 4'],
    ['turun 2T-R', 4, 8, '0', 'twice the target is 0'],
    ['turun 2T-R', 4, 9, '-25', 'more than twice the target is negative: (8 − 9) ÷ 4'],
    ['turun 2T-R', 4, 0, '200', 'a realisasi of nol is the highest there is: 200'],
    ['turun 2T-R', 4, -4, '300', 'only a negative realisasi goes over 200: (8 + 4) ÷ 4'],
    ['turun T/R', 4, 5, '80', 'a quarter above the target is 80'],
    ['turun T/R', 4, 1, '400', 'a quarter of the target is 400'],
  ])('%s, target %d, realisasi %d: %s (%s)', (arah, target, realisasi, expected) => {
    expect(persen({ target: angka(target), realisasi: angka(realisasi), arah })).toBe(expected);
  });

  test('says how it came about', () => {
    const capaian = calculateCapaian({ target: angka(4), realisasi: angka(5), arah: 'turun T/R' });
    expect(capaian).toEqual({
      dinilai: true,
      persen: new Decimal(80),
      dasar: { rumus: 'T/R', target: new Decimal(4), realisasi: new Decimal(5) },
    });
  });
});

describe('target nol', () => {
  test.each<Arah>(['naik', 'turun 2T-R', 'turun T/R'])('%s: with realisasi nol it is 100', (arah) => {
    const capaian = calculateCapaian({ target: angka(0), realisasi: angka(0), arah });
    expect(capaian).toEqual({ dinilai: true, persen: new Decimal(100), dasar: { rumus: 'nol' } });
  });

  test.each<[Arah, number]>([
    ['naik', 2],
    ['turun 2T-R', 2],
    ['turun T/R', 2],
    ['naik', -2],
    ['turun T/R', -2],
  ])('%s: with realisasi %d it is not assessed', (arah, realisasi) => {
    expect(alasan({ target: angka(0), realisasi: angka(realisasi), arah })).toBe('target nol');
  });
});

describe('what cannot be assessed', () => {
  test.each<[sentence: string, expected: string, ukuran: Ukuran]>([
    ['no target', 'belum ada target', { target: undefined, realisasi: angka(1), arah: 'naik' }],
    ['no realisasi', 'belum ada realisasi', { target: angka(1), realisasi: undefined, arah: 'naik' }],
    [
      'a realisasi that says so',
      'tidak ada penilaian',
      { target: angka(1), realisasi: tanpaPenilaian, arah: 'naik' },
    ],
    [
      'a target that says so',
      'tidak ada penilaian',
      { target: tanpaPenilaian, realisasi: angka(1), arah: 'turun 2T-R' },
    ],
    [
      'words as target',
      'target bukan satu angka',
      { target: teks('tiga hari'), realisasi: angka(1), arah: 'naik' },
    ],
    [
      'a range for naik',
      'target bukan satu angka',
      { target: rentang(5, 6), realisasi: angka(5), arah: 'naik' },
    ],
    [
      'a range for turun',
      'target bukan satu angka',
      { target: rentang(5, 6), realisasi: angka(5), arah: 'turun T/R' },
    ],
    [
      'a bound that says the opposite of turun',
      'tanda target berlawanan dengan arah',
      { target: lebihDari125, realisasi: angka(126), arah: 'turun 2T-R' },
    ],
    [
      'a bound for rentang',
      'target bukan satu angka',
      { target: lebihDari125, realisasi: angka(126), arah: 'rentang' },
    ],
    [
      'two numbers as realisasi',
      'realisasi bukan satu angka',
      { target: angka(85), realisasi: teks('86 (101%)'), arah: 'naik' },
    ],
    [
      'a range as realisasi of a rentang',
      'realisasi bukan satu angka',
      { target: rentang(5, 6), realisasi: rentang(5, 6), arah: 'rentang' },
    ],
    ['a negative target, naik', 'target negatif', { target: angka(-3), realisasi: angka(-2), arah: 'naik' }],
    [
      'a negative target, turun',
      'target negatif',
      { target: angka(-3), realisasi: angka(-3), arah: 'turun 2T-R' },
    ],
    ['realisasi nol by T/R', 'realisasi nol', { target: angka(2), realisasi: angka(0), arah: 'turun T/R' }],
    [
      'a negative realisasi by T/R',
      'realisasi negatif',
      { target: angka(2), realisasi: angka(-1), arah: 'turun T/R' },
    ],
    [
      'grades without a ladder',
      'tangga predikat belum dipilih',
      { target: teks('A'), realisasi: teks('A'), arah: 'predikat' },
    ],
    [
      'a grade of no ladder',
      'predikat tidak dikenal',
      { target: teks('Madya'), realisasi: teks('Madan'), arah: 'predikat', tangga: predikatKla },
    ],
  ])('%s: %s', (_, expected, ukuran) => {
    expect(alasan(ukuran)).toBe(expected);
  });
});

describe('of several reasons the first wins', () => {
  const buruk: Nilai = teks('tiga hari');
  test.each<[expected: string, ukuran: Ukuran]>([
    ['belum ada target', { target: undefined, realisasi: undefined, arah: 'predikat' }],
    ['belum ada realisasi', { target: tanpaPenilaian, realisasi: undefined, arah: 'predikat' }],
    ['tidak ada penilaian', { target: buruk, realisasi: tanpaPenilaian, arah: 'predikat' }],
    ['tangga predikat belum dipilih', { target: buruk, realisasi: buruk, arah: 'predikat' }],
    ['target bukan satu angka', { target: buruk, realisasi: buruk, arah: 'naik' }],
    ['realisasi bukan satu angka', { target: angka(-1), realisasi: buruk, arah: 'naik' }],
    ['target negatif', { target: angka(-1), realisasi: angka(-1), arah: 'turun T/R' }],
    ['target negatif', { target: angka(-1), realisasi: angka(0), arah: 'turun T/R' }],
    ['target nol', { target: angka(0), realisasi: angka(-1), arah: 'turun T/R' }],
  ])('%s', (expected, ukuran) => {
    expect(alasan(ukuran)).toBe(expected);
  });
});

describe('rentang', () => {
  test.each<[target: Nilai, realisasi: string, expected: string, sentence: string]>([
    [rentang(80, 90), '85', '100', 'inside'],
    [rentang(80, 90), '80', '100', 'the lower bound belongs to it'],
    [rentang(80, 90), '90', '100', 'the upper bound belongs to it'],
    [rentang(80, 90), '72', '90', 'below: 72 ÷ 80'],
    [rentang(80, 90), '99', '90', 'above: (180 − 99) ÷ 90'],
    [rentang(80, 90), '270', '-100', 'far above it is negative: (180 − 270) ÷ 90'],
    [rentang('0', '5.99'), '0', '100', 'nol is inside where the range starts there'],
    [rentang(-2, 2), '-1', '100', 'inside a range with a negative bound nothing is divided'],
    [angka(95), '95', '100', 'one number is the range of itself'],
    [angka(95), '114', '80', 'above one number: (190 − 114) ÷ 95'],
    [angka(95), '76', '80', 'below one number: 76 ÷ 95'],
    [angka(0), '0', '100', 'nol hit exactly'],
  ])('%o with %s is %s (%s)', (target, realisasi, expected) => {
    expect(persen({ target, realisasi: angka(realisasi), arah: 'rentang' })).toBe(expected);
  });

  test.each<[target: Nilai, realisasi: string, expected: string]>([
    [rentang(0, 6), '-1', 'target nol'],
    [rentang(-5, 0), '1', 'target nol'],
    [rentang(-6, -5), '-4', 'target negatif'],
    [rentang(-6, -5), '-7', 'target negatif'],
    [angka(0), '1', 'target nol'],
  ])('%o with %s: %s', (target, realisasi, expected) => {
    expect(alasan({ target, realisasi: angka(realisasi), arah: 'rentang' })).toBe(expected);
  });

  test('says from which bound it was measured', () => {
    const capaian = calculateCapaian({ target: rentang(80, 90), realisasi: angka(99), arah: 'rentang' });
    expect(capaian).toMatchObject({
      dasar: { rumus: 'rentang', luar: { rumus: '2T-R', target: new Decimal(90) } },
    });
  });
});

describe('predikat', () => {
  test.each<[target: string, realisasi: string, expected: string]>([
    ['Pratama', 'Madya', '100'],
    ['Madya', 'Predikat Madya', '100'],
    ['Utama', 'Madya', '50'], // rank 2 of rank 4
    ['KLA', 'Pratama', '20'], // rank 1 of rank 5
    ['Madya', '650', '100'], // 650 is Madya
  ])('KLA: target %s, realisasi %s is %s', (target, realisasi, expected) => {
    const ukuran: Ukuran = {
      target: teks(target),
      realisasi: teks(realisasi),
      arah: 'predikat',
      tangga: predikatKla,
    };
    expect(persen(ukuran)).toBe(expected);
  });

  test('reads the text as written, whatever kind of Nilai it was taken for', () => {
    const realisasi: Nilai = { ...angka('80.1'), teks: 'WTP' };
    expect(persen({ target: teks('WTP'), realisasi, arah: 'predikat', tangga: opiniBpk })).toBe('100');
  });

  test('says the grades and their ranks', () => {
    const ukuran: Ukuran = {
      target: teks('wtp'),
      realisasi: teks('WDP'),
      arah: 'predikat',
      tangga: opiniBpk,
    };
    expect(calculateCapaian(ukuran)).toMatchObject({
      persen: new Decimal(75),
      dasar: {
        tangga: 'OPINI BPK',
        target: { label: 'WTP', peringkat: 4 },
        realisasi: { label: 'WDP', peringkat: 3 },
      },
    });
  });
});

describe('a cap', () => {
  const enamKali = { target: angka(1), realisasi: angka(6), arah: 'naik' } as const;

  test('cuts what is above it and keeps what it was', () => {
    expect(calculateCapaian({ ...enamKali, batas: new Decimal(120) })).toMatchObject({
      persen: new Decimal(120),
      dibatasi: { batas: new Decimal(120), semula: new Decimal(600) },
    });
  });

  test('says nothing of what only reaches it', () => {
    expect(calculateCapaian({ ...enamKali, batas: new Decimal(600) })).not.toHaveProperty('dibatasi');
  });

  test('lifts nothing', () => {
    expect(persen({ target: angka(2), realisasi: angka(-1), arah: 'naik', batas: new Decimal(120) })).toBe(
      '-50',
    );
  });

  test('leaves a reason as it is', () => {
    expect(alasan({ ...enamKali, target: angka(0), batas: new Decimal(120) })).toBe('target nol');
  });
});

describe('properties', () => {
  const positif = fc.integer({ min: 1, max: 10_000_000 }).map((n) => new Decimal(n).div(100));
  const daftarArah = fc.constantFrom<Arah>('naik', 'turun 2T-R', 'turun T/R', 'rentang');

  function persenOf(arah: Arah, target: Decimal, realisasi: Decimal, batas?: Decimal): Decimal {
    const capaian = calculateCapaian({ target: angka(target), realisasi: angka(realisasi), arah, batas });
    if (!capaian.dinilai) throw new Error(`not assessed: ${capaian.alasan}`);
    return capaian.persen;
  }

  test('a realisasi that equals its target is 100 for every arah', () => {
    fc.assert(fc.property(daftarArah, positif, (arah, target) => persenOf(arah, target, target).eq(100)));
  });

  test.each<[Arah, number]>([
    ['naik', 1],
    ['turun 2T-R', -1],
    ['turun T/R', -1],
  ])('%s: a larger realisasi moves the capaian one way only (%d)', (arah, sign) => {
    fc.assert(
      fc.property(positif, positif, positif, (target, realisasi, more) => {
        const change = persenOf(arah, target, realisasi.plus(more)).comparedTo(
          persenOf(arah, target, realisasi),
        );
        return change === sign;
      }),
    );
  });

  test('2T-R is 200 at most for a realisasi that is not negative', () => {
    fc.assert(fc.property(positif, positif, (t, r) => persenOf('turun 2T-R', t, r).lte(200)));
  });

  test('nothing but the inside of a range is 100, and nothing is more', () => {
    fc.assert(
      fc.property(positif, positif, positif, (bawah, width, realisasi) => {
        const atas = bawah.plus(width);
        const capaian = calculateCapaian({
          target: rentang(bawah, atas),
          realisasi: angka(realisasi),
          arah: 'rentang',
        });
        const inside = realisasi.gte(bawah) && realisasi.lte(atas);
        return capaian.dinilai && (inside ? capaian.persen.eq(100) : capaian.persen.lt(100));
      }),
    );
  });

  test('capping what is already capped changes nothing', () => {
    fc.assert(
      fc.property(daftarArah, positif, positif, positif, (arah, target, realisasi, batas) => {
        const capped = persenOf(arah, target, realisasi, batas);
        // Over a target of 100, R/T gives the figure itself back.
        return persenOf('naik', new Decimal(100), capped, batas).eq(capped);
      }),
    );
  });
});
