import { readXlsx, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';
import { workbookToXlsx } from '../../src/host/files/xlsx/write.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const spreadsheetOf = (host: Host) => (host.globals['SpreadsheetApp'] as App).getActive();

/** The id of each tab, by name. */
const idsOf = (host: Host) =>
  Object.fromEntries(
    spreadsheetOf(host)
      .getSheets()
      .map((sheet) => [sheet.getName(), sheet.getSheetId()]),
  );

const tab = (name: string, id?: number) => ({
  ...(id === undefined ? {} : { id }),
  name,
  rowCount: 10,
  columnCount: 5,
  cells: { '0,0': { value: name } },
});

const hostOf = (workbook: Workbook) => createHost({ scripts: [], workbook });

test('a tab has the id that it was loaded with, wherever it stands', () => {
  const host = hostOf({ name: 'x', sheets: [tab('Kinerja', 7), tab('Sasaran', 3)] });
  expect(idsOf(host)).toEqual({ Kinerja: 7, Sasaran: 3 });
  expect(host.workbook().sheets.map(({ id }) => id)).toEqual([7, 3]);
});

test('an id that two tabs claim stays with the first; one that no tab claims is new', () => {
  const host = hostOf({ name: 'x', sheets: [tab('A'), tab('B', 4), tab('C', 4), tab('D')] });
  const { A, B, C, D } = idsOf(host);
  expect(B).toBe(4);
  expect(new Set([A, B, C, D]).size).toBe(4);
});

test('a new tab never gets the id of one that is gone, not even after saving and opening', () => {
  const host = hostOf({ name: 'x', sheets: [tab('A', 0), tab('B', 1)] });
  const spreadsheet = spreadsheetOf(host);
  const gone = spreadsheet.insertSheet('Sementara');
  const goneId = gone.getSheetId();
  spreadsheet.deleteSheet(gone);
  const reopened = hostOf(host.workbook());
  expect(spreadsheetOf(reopened).insertSheet('Baru').getSheetId()).not.toBe(goneId);
});

test('saved, its tabs moved by another program, and opened: each tab has its id, a tab added there a new one', async () => {
  const host = hostOf({ name: 'x', sheets: [tab('Profil', 5), tab('Kinerja', 9), tab('Sasaran', 2)] });
  const file = await readXlsx(await workbookToXlsx(host.workbook()), { readStyles: true });
  const plain = file.sheets.map(({ name, rows, veryHidden }) => ({
    name,
    rows,
    ...(veryHidden ? { veryHidden } : {}),
  }));
  const moved = await writeXlsx({ sheets: [...plain.reverse(), { name: 'Tambahan', rows: [['x']] }] });
  const reopened = hostOf(await workbookFromXlsx(moved, 'x.xlsx'));
  const { Tambahan, ...ids } = idsOf(reopened);
  expect(Object.keys(ids)).toEqual(['Sasaran', 'Kinerja', 'Profil']);
  expect(ids).toEqual({ Profil: 5, Kinerja: 9, Sasaran: 2 });
  expect([5, 9, 2]).not.toContain(Tambahan);
});
