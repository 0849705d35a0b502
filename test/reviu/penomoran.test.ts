import { describe, expect, it } from 'vitest';
import { isSameButForNumbers, numbersOf, withoutNumbers } from '../../src/reviu/penomoran.ts';

const kini = ['Tabel 3.8', 'Sasaran 7'];

describe('a text that differs in its numbers alone', () => {
  it.each([
    ['Tabel 3.7', 'Tabel 3.8', true],
    ['Capaian Kinerja Sasaran 6 Tahun 2021: Air', 'Capaian Kinerja Sasaran 7 Tahun 2021: Air', true],
    ['Sasaran 6 diukur dengan 3 indikator.', 'Sasaran 7 diukur dengan 3 indikator.', true],
    // Anything else than the number makes another text of it.
    ['Sasaran 6 diukur dengan 2 indikator.', 'Sasaran 7 diukur dengan 3 indikator.', false],
    ['Capaian Sasaran 6 Tahun 2020', 'Capaian Sasaran 7 Tahun 2021', false],
    // What is not the number that the table now has was written by somebody.
    ['Sasaran 6', 'Sasaran 9', false],
    // The beginning of another number is no number.
    ['Sasaran 6', 'Sasaran 71', false],
    ['Tabel 3.7', 'Tabel 3.81', false],
    ['Tabel 3.7', 'Tabel 3.8.1', false],
    ['(a+b)* Sasaran 6', '(a+b)* Sasaran 7', true],
    ['', 'Sasaran 7', false],
  ])('"%s" and "%s": %s', (dulu, sekarang, sama) => {
    expect(isSameButForNumbers(dulu, sekarang, kini)).toBe(sama);
  });

  it('is the text itself where a table has no number', () => {
    expect(isSameButForNumbers('Prestasi 1', 'Prestasi 2', [])).toBe(false);
    expect(withoutNumbers('Prestasi 2', [])).toBe('Prestasi 2');
  });

  it('reads the same without them', () => {
    expect(withoutNumbers('Tabel 3.8: Sasaran 7, bukan Sasaran 70. Tabel 3.8.', kini)).toBe(
      'Tabel #: Sasaran #, bukan Sasaran 70. Tabel #.',
    );
  });
});

it('the name of a table is a number only where the report numbers it', () => {
  expect(numbersOf({ name: 'Tabel 3.8', numbers: ['Sasaran 7'] })).toEqual(kini);
  expect(numbersOf({ name: 'Data Penduduk 2021' })).toEqual([]);
});
