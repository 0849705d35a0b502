import { expect, test } from 'vitest';
import { editDistance, findNearest } from '../../src/tabs/nearest.ts';

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
