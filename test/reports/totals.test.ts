import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { perhitunganJumlah, sumOfFilled, sumOfFilledCell } from '../../src/reports/totals.ts';

const angka = (...digits: (string | number)[]) => digits.map((one) => new Decimal(one));

describe('the sum of what is there', () => {
  it('passes over what is not filled in', () => {
    expect(sumOfFilled([undefined, new Decimal(2), undefined, new Decimal(3)])?.toString()).toBe('5');
  });

  it('is not nol but nothing where nothing is filled in', () => {
    expect(sumOfFilled([undefined])).toBeUndefined();
    expect(sumOfFilledCell([undefined, undefined])).toEqual({});
  });

  it('is exact: 0,1 + 0,2 is 0,3', () => {
    expect(sumOfFilled(angka('0.1', '0.2'))?.toString()).toBe('0.3');
  });

  it('has a note only where there was something to add', () => {
    expect(sumOfFilledCell(angka(5)).note).toBeUndefined();
    expect(sumOfFilledCell(angka(5, 2)).note).toBe('5 + 2 = 7');
  });
});

describe('the arithmetic in words', () => {
  it('puts what is below nol in brackets', () => {
    expect(perhitunganJumlah(angka(5, -2), new Decimal(3))).toBe('5 + (−2) = 3');
  });

  it('writes the ends of a long list and how many there are', () => {
    const daftar = Array.from({ length: 13 }, (_, i) => new Decimal(i + 1));
    // 1 + 2 + … + 13 = 13 × 14 ÷ 2
    expect(perhitunganJumlah(daftar, new Decimal(91))).toBe('1 + 2 + 3 + … + 13 = 91 (13 angka)');
  });
});
