import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, findNearest, isWithinDistance } from '../../src/tabs/nearest.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['tahun', 'tahun', 0],
  ['tahn', 'tahun', 1],
  ['tahhun', 'tahun', 1],
  ['tahin', 'tahun', 1],
  // Two neighbours swapped are one slip of the finger.
  ['tahnu', 'tahun', 1],
  // Two replaced and one put in (kitten, sitting).
  ['kitten', 'sitting', 3],
])('from "%s" to "%s" are %d slips', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
  expect(editDistance(to, from)).toBe(distance);
});

/** The definition itself, letter by letter from the end, with nothing spared. */
function slips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [i, j] = [a.length - 1, b.length - 1];
  const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
  return Math.min(
    slips(a.slice(0, i), b.slice(0, j)) + (a[i] === b[j] ? 0 : 1),
    slips(a, b.slice(0, j)) + 1,
    slips(a.slice(0, i), b) + 1,
    swapped ? slips(a.slice(0, i - 1), b.slice(0, j - 1)) + 1 : Infinity,
  );
}

test('any two words are as many slips apart as the definition says, and within so many or not', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const expected = slips(a, b);
      expect(editDistance(a, b)).toBe(expected);
      expect(isWithinDistance(a, b, most)).toBe(expected <= most);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['Tahn', ['Nama', 'Tahun'], 'Tahun'],
  ['s1', ['S1', 'S2'], 'S1'],
  ['Targets', ['Target', 'Realisasi'], 'Target'],
  // S1, S2 and S6 are one letter away alike.
  ['S9', ['S1', 'S2', 'S6'], undefined],
  ['S9', ['S1.1', 'S2.2', 'S6'], 'S6'],
  ['KADIS', ['BUPATI', 'SEKRE'], undefined],
  // Two of five letters are too many, two of six are not.
  ['KADAS', ['KEDIS'], undefined],
  ['KADASS', ['KEDISS'], 'KEDISS'],
  ['S1', [], undefined],
])('"%s" among %j is meant to be %s', (typed, candidates, meant) => {
  expect(findNearest(typed, candidates)).toBe(meant);
});
