import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indented, withSheetsOf } from '../../src/host/browser/office-sheets.ts';
import { officeSheetsFromXlsx } from '../../src/host/files/xlsx/office.ts';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';

/** What the local page makes of an office's file before the wizard reads it. */

const bytes = new Uint8Array(readFileSync('test/impor/buku/dinas-2021.xlsx'));

test('the indentation of a file stands as spaces in front of its texts', async () => {
  const office = await officeSheetsFromXlsx(bytes, 'dinas');
  const { sheets } = indented(await workbookFromXlsx(bytes, 'dinas'), office);
  const spaces = new Map<number, number>();
  for (const { name, rows } of office) {
    const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? {};
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell?.indent === undefined) return;
        const value = String(cells[`${r},${c}`]?.value);
        spaces.set(cell.indent, /^ */.exec(value)?.[0].length ?? 0);
        expect(value.trimStart()).toBe(String(cell.value).trimStart());
      });
    });
  }
  // Kegiatan, sub kegiatan and rincian of the sheet LRA 2021.
  expect([...spaces].sort()).toEqual([
    [2, 4],
    [4, 8],
    [6, 12],
  ]);
});

test('sheets come under names that nothing bears yet, with values for formulas', () => {
  const sheet = { name: 'Kinerja', rowCount: 1, columnCount: 1 };
  const { sheets } = withSheetsOf(
    { name: 'kami', sheets: [{ ...sheet, cells: {} }] },
    { name: 'kantor', sheets: [{ ...sheet, cells: { '0,0': { value: 3, formula: "='Kinerja'!B1" } } }] },
  );
  expect(sheets.map(({ name }) => name)).toEqual(['Kinerja', 'Kinerja (kantor)']);
  expect(sheets[1]?.cells).toEqual({ '0,0': { value: 3 } });
});
