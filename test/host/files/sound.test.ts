import { expect, it } from 'vitest';
import { sound } from '../../../src/host/files/xlsx/sound.ts';
import type { SheetData } from '../../../src/host/workbook/workbook.ts';

const sheet = (name: string, more: Partial<SheetData> = {}): SheetData => ({
  name,
  rowCount: 10,
  columnCount: 3,
  cells: {},
  ...more,
});

it('shows the first of sheets that are all hidden, and leaves others as they are', () => {
  const hidden = { hidden: true };
  const shown = (sheets: readonly SheetData[]) =>
    sound({ name: 'B', sheets }).sheets.map((one) => one.hidden ?? false);
  expect(shown([sheet('A', hidden), sheet('B', hidden)])).toEqual([false, true]);
  expect(shown([sheet('A', hidden), sheet('B')])).toEqual([true, false]);
});

it('ends merged areas where the grid ends, and drops those beyond it', () => {
  const merges = [
    { top: 8, left: 0, bottom: 1_999_999, right: 18_277 },
    { top: 0, left: 2, bottom: 0, right: 9 },
    { top: 20, left: 0, bottom: 30, right: 1 },
  ];
  const [one] = sound({ name: 'B', sheets: [sheet('A', { merges })] }).sheets;
  expect(one?.merges).toEqual([{ top: 8, left: 0, bottom: 9, right: 2 }]);
});

it.each(['Kinerja/2016', 'a:b', 'x[1]'])('says of the name %s what to do', (name) => {
  expect(() => sound({ name: 'B', sheets: [sheet(name)] })).toThrow(`Nama lembar "${name}" memuat tanda`);
});
