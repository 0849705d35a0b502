import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { type AngkaTercetak, allRumus, detectRumus } from '../../src/kinerja/rumus.ts';
import { persenRumus, type RumusAngka } from '../../src/kinerja/rumus-angka.ts';

/** `121,27` printed as `tercetak('121.27')`. */
function tercetak(digits: string): AngkaTercetak {
  return { angka: new Decimal(digits), desimal: digits.split('.')[1]?.length ?? 0 };
}

function detect(target: string, realisasi: string, printed: string): string {
  const found = detectRumus(new Decimal(target), new Decimal(realisasi), tercetak(printed));
  if (found === undefined) return 'tidak sesuai';
  return found.dipotong ? `${found.rumus}, dipotong` : found.rumus;
}

describe('the formula behind a printed capaian', () => {
  test.each([
    ['5.5', '6.67', '121', 'R/T'], // 121,27: rounded to 121 and also cut off; rounded wins
    ['5.5', '6.67', '121.27', 'R/T'],
    ['5.5', '6.67', '78.73', '2T-R'], // 78,727…
    ['5.5', '6.67', '82.46', 'T/R'], // 82,458…
    ['33.06', '40.74', '81.15', 'T/R'],
    ['10.90', '10.21', '106.33', '2T-R'],
    ['3.60', '3.88', '107.78', 'R/T'],
    ['10.12', '10.29', '101.67', 'R/T, dipotong'], // 101,679…
    ['8.09', '8.17', '100.98', 'R/T, dipotong'], // 100,988…
    ['83.70', '79.54', '95.02', 'R/T, dipotong'], // 95,0298…
    ['84.10', '81.10', '96.9', 'tidak sesuai'], // 96,43 by R/T; 103,56; 103,69
    ['0.01', '0.002', '100', 'tidak sesuai'], // 20; 180; 500
    ['3', '-3.14', '-104.66', 'R/T, dipotong'], // −104,666… is cut off towards nol
    ['95', '95', '100', 'R/T'], // all three explain it: R/T first
    ['95', '95', '100.00', 'R/T'],
    ['0', '0', '100', 'tidak sesuai'], // no formula divides by nol
    ['2', '0', '1000', 'tidak sesuai'], // 0; 200; T/R has no divisor
    ['2', '0', '200', '2T-R'],
    ['200', '201', '100.5', 'R/T'],
    ['200', '201', '101', 'R/T'], // 100,5 rounds half up
    ['200', '201', '100', '2T-R'], // 99,5 rounded half up, before R/T 100,5 cut off
  ])('target %s, realisasi %s, printed %s: %s', (target, realisasi, printed, expected) => {
    expect(detect(target, realisasi, printed)).toBe(expected);
  });

  test('every match is listed, rounded before cut off', () => {
    // R/T 100,5; 2T-R 99,5; T/R 99,502…: printed 100 is 2T-R and T/R rounded and R/T cut off.
    const found = allRumus(new Decimal(200), new Decimal(201), tercetak('100'));
    expect(found).toEqual([
      { rumus: '2T-R', dipotong: false },
      { rumus: 'T/R', dipotong: false },
      { rumus: 'R/T', dipotong: true },
    ]);
  });
});

describe('properties', () => {
  const positif = fc.integer({ min: 1, max: 1_000_000 }).map((n) => new Decimal(n).div(100));
  const daftarRumus = fc.constantFrom<RumusAngka>('R/T', '2T-R', 'T/R');

  test('the formula that produced a rounded number is among those found', () => {
    fc.assert(
      fc.property(positif, positif, daftarRumus, fc.integer({ min: 0, max: 4 }), (t, r, rumus, desimal) => {
        const angka = persenRumus(rumus, t, r).toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP);
        const found = allRumus(t, r, { angka, desimal });
        return found.some((one) => one.rumus === rumus && !one.dipotong);
      }),
    );
  });

  test('the formula that produced a number cut off is among those found', () => {
    fc.assert(
      fc.property(positif, positif, daftarRumus, fc.integer({ min: 0, max: 4 }), (t, r, rumus, desimal) => {
        const angka = persenRumus(rumus, t, r).toDecimalPlaces(desimal, Decimal.ROUND_DOWN);
        return allRumus(t, r, { angka, desimal }).some((one) => one.rumus === rumus);
      }),
    );
  });

  test('whatever is found is within one unit of the last printed decimal', () => {
    fc.assert(
      fc.property(positif, positif, fc.integer({ min: 0, max: 20_000 }), (t, r, cents) => {
        const angka = new Decimal(cents).div(100);
        const found = allRumus(t, r, { angka, desimal: 2 });
        return found.every(({ rumus }) => persenRumus(rumus, t, r).minus(angka).abs().lt('0.01'));
      }),
    );
  });
});
