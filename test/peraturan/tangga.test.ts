import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { daftarTangga, findTangga } from '../../src/peraturan/daftar-tangga.ts';
import { opiniBpk } from '../../src/peraturan/opini-bpk.ts';
import { predikatAkip } from '../../src/peraturan/predikat-akip.ts';
import { predikatApe } from '../../src/peraturan/predikat-ape.ts';
import { predikatKla } from '../../src/peraturan/predikat-kla.ts';
import { findPeringkat, predikatOf, type TanggaPredikat } from '../../src/peraturan/tangga.ts';

describe('a ladder is found by name', () => {
  test.each([
    ['KLA', predikatKla],
    ['akip', predikatAkip],
    [' Opini  BPK', opiniBpk],
    ['APE', predikatApe],
    ['AKI', undefined],
    ['', undefined],
  ])('"%s"', (name, expected) => {
    expect(findTangga(name)).toBe(expected);
  });
});

describe('the rungs, lowest first', () => {
  test.each<[TanggaPredikat, string]>([
    [predikatKla, 'Pratama < Madya < Nindya < Utama < KLA'],
    [predikatAkip, 'D < C < CC < B < BB < A < AA'],
    [opiniBpk, 'TMP < TW < WDP < WTP'],
    [predikatApe, 'Pratama < Madya < Utama < Mentor'],
  ])('$name: %s', (tangga, expected) => {
    expect(tangga.peringkat.map(({ label }) => label).join(' < ')).toBe(expected);
  });

  test.each(daftarTangga)('$name spells no two grades alike', ({ peringkat }) => {
    const spellings = peringkat
      .flatMap(({ label, alias = [] }) => [label, ...alias])
      .map((s) => s.toLowerCase());
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  test.each(daftarTangga)('$name has scores for all of its grades or for none', ({ peringkat }) => {
    const withScore = peringkat.filter(({ from, above }) => from !== undefined || above !== undefined);
    expect([0, peringkat.length]).toContain(withScore.length);
  });
});

describe('a grade is read as reports write it', () => {
  test.each<[TanggaPredikat, teks: string, label: string, peringkat: number]>([
    [predikatKla, 'Madya', 'Madya', 2],
    [predikatKla, '  mAdYa ', 'Madya', 2],
    [predikatKla, 'Predikat Madya', 'Madya', 2],
    [predikatKla, 'Predikat KLA tingkat Madya', 'Madya', 2],
    [predikatKla, 'KLA Madya', 'Madya', 2],
    [predikatKla, 'KLA', 'KLA', 5],
    [predikatKla, 'Kabupaten/Kota Layak Anak', 'KLA', 5],
    [predikatKla, 'Kabupaten Layak Anak (KLA)', 'KLA', 5],
    [predikatKla, 'Madya (650,5)', 'Madya', 2],
    [predikatKla, '1000', 'KLA', 5],
    [predikatAkip, 'A', 'A', 6],
    [predikatAkip, 'aa', 'AA', 7],
    [predikatAkip, 'Nilai AKIP A', 'A', 6],
    [predikatAkip, 'Sangat Memuaskan', 'AA', 7],
    [predikatAkip, '80,10 (A)', 'A', 6],
    [predikatAkip, 'A (80,10)', 'A', 6],
    [predikatAkip, 'A (80.10)', 'A', 6],
    [predikatAkip, 'A(80,10)', 'A', 6],
    [predikatAkip, 'BB (Sangat Baik)', 'BB', 5],
    [predikatAkip, 'AA/Sangat Memuaskan', 'AA', 7],
    [predikatAkip, 'CC (Cukup Memadai)', 'CC', 3],
    [predikatAkip, 'Cukup (Memadai)', 'CC', 3],
    [predikatAkip, '80,10', 'A', 6],
    [predikatAkip, 'Nilai 80,10', 'A', 6],
    [opiniBpk, 'WTP', 'WTP', 4],
    [opiniBpk, 'Opini BPK WTP', 'WTP', 4],
    [opiniBpk, 'Wajar  Dengan Pengecualian', 'WDP', 3],
    [opiniBpk, 'WTP (Wajar Tanpa Pengecualian)', 'WTP', 4],
    [opiniBpk, 'WTP (100)', 'WTP', 4],
    [opiniBpk, '100 (WTP)', 'WTP', 4],
    [predikatApe, 'Mentor', 'Mentor', 4],
  ])('$name: %s', (tangga, teks, label, peringkat) => {
    expect(findPeringkat(tangga, teks)).toEqual({ label, peringkat });
  });
});

describe('what is no grade is not taken for one', () => {
  test.each<[TanggaPredikat, teks: string, sentence: string]>([
    [predikatKla, 'Madan', 'a word that resembles a grade'],
    [predikatKla, 'Madya Utama', 'two grades'],
    [predikatKla, 'Predikat', 'an introduction to nothing'],
    [predikatKla, '', 'nothing'],
    [predikatKla, '450', 'a score below the lowest grade'],
    [predikatKla, 'Pratama (450)', 'a grade that its score does not give'],
    [predikatKla, '-', 'a dash'],
    [predikatAkip, 'A (60,10)', 'a grade and a score that contradict each other'],
    [predikatAkip, 'A (B)', 'two grades'],
    [predikatAkip, 'A (hijau)', 'a grade beside a word that is none'],
    [predikatAkip, 'A-', 'a grade that the ladder does not have'],
    [predikatAkip, '-5', 'a negative score'],
    [predikatAkip, '80,10%', 'a percentage'],
    [predikatAkip, 'A/B/C', 'a choice'],
    [opiniBpk, '100', 'a score on a ladder without scores'],
    [opiniBpk, '100 (90)', 'two scores on a ladder without scores'],
    [opiniBpk, 'WTP dengan paragraf penjelasan', 'a grade with a rider'],
    [predikatApe, 'Nindya', 'a grade of another ladder'],
  ])('$name: "%s" is %s', (tangga, teks) => {
    expect(findPeringkat(tangga, teks)).toBeUndefined();
  });
});

describe('a score gives its grade', () => {
  test.each<[TanggaPredikat, nilai: string, label: string | undefined]>([
    [predikatAkip, '0', 'D'],
    [predikatAkip, '30', 'D'],
    [predikatAkip, '30.01', 'C'],
    [predikatAkip, '50', 'C'],
    [predikatAkip, '60', 'CC'],
    [predikatAkip, '70', 'B'],
    [predikatAkip, '80', 'BB'],
    [predikatAkip, '90', 'A'],
    [predikatAkip, '90.01', 'AA'],
    [predikatAkip, '100', 'AA'],
    [predikatAkip, '-0.01', undefined],
    [predikatKla, '499.99', undefined],
    [predikatKla, '500', 'Pratama'],
    [predikatKla, '600.5', 'Pratama'],
    [predikatKla, '601', 'Madya'],
    [predikatKla, '701', 'Nindya'],
    [predikatKla, '801', 'Utama'],
    [predikatKla, '901', 'KLA'],
    [opiniBpk, '100', undefined],
  ])('$name: %s is %s', (tangga, nilai, label) => {
    expect(predikatOf(tangga, new Decimal(nilai))?.label).toBe(label);
  });

  test('a quotient that misses an edge in its last digits is at the edge', () => {
    const almost601 = new Decimal(601).minus('1e-45');
    expect(almost601.lt(601)).toBe(true);
    expect(predikatOf(predikatKla, almost601)?.label).toBe('Madya');
  });
});
