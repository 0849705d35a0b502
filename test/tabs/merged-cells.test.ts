import { expect, test } from 'vitest';
import { spreadMerged } from '../../src/tabs/merged-cells.ts';
import { parseTab } from '../../src/tabs/parse-tab.ts';
import { tabSasaran } from '../../src/tabs/sasaran.ts';
import { textRows } from '../baca-csv.ts';

const rows = textRows(
  ['Kode', 'Pejabat', 'Tujuan', 'Sasaran'],
  ['S1', 'K', 'Satu', 'a'],
  ['S2', '', '', 'b'],
  ['S3', 'K', 'Dua', 'c'],
  ['', '', '', ''],
);
const area = (top: number, left: number, bottom: number, right = left) => ({ top, left, bottom, right });

test('a merged cell speaks for all its rows, and is told once a column', () => {
  const { records, issues } = parseTab(tabSasaran, spreadMerged(rows, [area(1, 1, 2), area(1, 2, 2)]));
  expect(records.map(({ pejabat, tujuan }) => [pejabat, tujuan])).toEqual([
    ['K', 'Satu'],
    ['K', 'Satu'],
    ['K', 'Dua'],
  ]);
  expect(issues.map(({ tingkat, row, heading }) => [tingkat, row, heading])).toEqual([
    ['gaya', 2, 'Pejabat'],
    ['gaya', 2, 'Tujuan'],
  ]);
  expect(issues[0]?.message).toBe(
    'Sel digabung: isinya dianggap berlaku juga bagi baris 3. ' +
      'Bila bukan itu maksudnya, pisahkan selnya dan isi setiap baris.',
  );
});

test('a merged cell makes no row of a blank one', () => {
  const { records } = parseTab(tabSasaran, spreadMerged(rows, [area(1, 1, 2), area(3, 1, 4)]));
  expect(records.map(({ kode }) => kode)).toEqual(['S1', 'S2', 'S3']);
});

test('what is merged over columns, or with the heading, holds as it stands', () => {
  expect(spreadMerged(rows, [area(1, 2, 1, 3), area(0, 1, 2)])).toBe(rows);
});

test('an area as wide as several columns speaks for its first', () => {
  const [, , second] = spreadMerged(rows, [area(1, 1, 2, 2)]);
  expect(second?.map(({ value }) => value)).toEqual(['S2', 'K', '', 'b']);
});
