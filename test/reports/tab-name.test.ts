import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { tabName } from '../../src/reports/tab-name.ts';

test.each([
  ['Data PMKS yang Tertangani', 'Data PMKS yang Tertangani'],
  // 35 characters; the last word does not fit in 31.
  ['Data Bantuan Penyandang Disabilitas', 'Data Bantuan Penyandang'],
  ['Data SD/SMP: [kelas 1]*?', 'Data SD SMP kelas 1'],
  ["'Data Ibu'", 'Data Ibu'],
  // One word of 40 characters is cut in two: 5 + 26.
  [`Data ${'x'.repeat(40)}`, `Data ${'x'.repeat(26)}`],
])('%s becomes %s', (teks, nama) => {
  expect(tabName(teks, new Set())).toBe(nama);
});

it('numbers a second table of a name, whatever its case', () => {
  const terpakai = new Set<string>();
  expect(['Data PKH', 'Data pkh', 'Data PKH'].map((teks) => tabName(teks, terpakai))).toEqual([
    'Data PKH',
    'Data pkh (2)',
    'Data PKH (3)',
  ]);
});

it('never cuts an emoji in two', () => {
  // 4 + 1 + 25 characters, and then an emoji of two code units that would end at 32.
  expect(tabName(`Data ${'x'.repeat(25)}😀`, new Set())).toBe(`Data ${'x'.repeat(25)}`);
});

it('always gives names that Excel allows, and never one twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 20 }), (daftar) => {
      const terpakai = new Set<string>();
      const names = daftar.map((teks) => tabName(`Data ${teks}`, terpakai));
      for (const name of names) {
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$|^\s|\s$/u);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
});
