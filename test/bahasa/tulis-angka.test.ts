import { expect, test } from 'vitest';
import { formatNumber, formatRupiah } from '../../src/bahasa/tulis-angka.ts';
import { Decimal } from '../../src/decimal.ts';

test.each([
  ['1234.5', 2, '1.234,50'],
  ['1234.5', undefined, '1.234,5'],
  ['0', 0, '0'],
  ['999', 0, '999'],
  ['1000', 0, '1.000'],
  ['3879936000', undefined, '3.879.936.000'],
  // Half up: away from zero on either side.
  ['78.725', 2, '78,73'],
  ['-78.725', 2, '-78,73'],
  ['0.5', 0, '1'],
  ['0.004', 2, '0,00'],
  ['-0.004', 2, '0,00'],
  ['100.00', undefined, '100'],
  // Two thirds, cut to ten decimals with the last rounded up.
  ['0.66666666666666', undefined, '0,6666666667'],
  ['0.1234567890123456', 12, '0,123456789012'],
])('%s with %s decimals is written %s', (value, desimal, expected) => {
  expect(formatNumber(new Decimal(value), desimal)).toBe(expected);
});

test('a sentence of arithmetic has the true minus sign', () => {
  expect(formatNumber(new Decimal('-7.2'), 2, { minus: '−' })).toBe('−7,20');
});

test.each([
  ['9226434950', 'Rp9.226.434.950,00'],
  ['5000000', 'Rp5.000.000,00'],
  ['0', 'Rp0,00'],
  ['1250.505', 'Rp1.250,51'],
  ['-5000', '-Rp5.000,00'],
])('%s rupiah is written %s', (value, expected) => {
  expect(formatRupiah(new Decimal(value))).toBe(expected);
});
