import { expect, test } from 'vitest';
import { first, messageOf, open } from './open.ts';

const names = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

test('a new file has one sheet, Sheet1, of 1000 rows by 26 columns', () => {
  const { sheet, spreadsheet } = open();
  expect(names(spreadsheet)).toEqual(['Sheet1']);
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
});

test('getSheets is in tab order and getIndex of element i is i + 1', () => {
  const { spreadsheet } = open();
  spreadsheet.insertSheet('s1');
  spreadsheet.insertSheet('s2');
  spreadsheet.insertSheet('depan', 0);
  expect(names(spreadsheet)).toEqual(['depan', 'Sheet1', 's1', 's2']);
  expect(spreadsheet.getSheets().map((sheet) => sheet.getIndex())).toEqual([1, 2, 3, 4]);
});

test('insertSheet makes the new sheet active', () => {
  const { spreadsheet } = open();
  const sheet = spreadsheet.insertSheet('baru');
  expect(spreadsheet.getActiveSheet().getName()).toBe('baru');
  expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getColumnWidth(1)]).toEqual([1000, 26, 100]);
});

test('insertSheet takes all its documented forms', () => {
  const { sheet, spreadsheet } = open();
  sheet.getRange('A1').setValue('isi');
  const template = sheet;
  const inserted = [
    spreadsheet.insertSheet(),
    spreadsheet.insertSheet(0),
    spreadsheet.insertSheet({ template }),
    spreadsheet.insertSheet(0, { template }),
    spreadsheet.insertSheet('nama'),
    spreadsheet.insertSheet('nama 2', 1),
    spreadsheet.insertSheet('nama 3', { template }),
    spreadsheet.insertSheet('nama 4', 2, { template }),
  ];
  expect(inserted.map((each) => each.getRange('A1').getValue())).toEqual([
    '',
    '',
    'isi',
    'isi',
    '',
    '',
    'isi',
    'isi',
  ]);
  expect(inserted.map((each) => each.getName())).toEqual([
    'Sheet2',
    'Sheet3',
    'Sheet4',
    'Sheet5',
    'nama',
    'nama 2',
    'nama 3',
    'nama 4',
  ]);
  expect(spreadsheet.getSheetByName('nama 4')?.getIndex()).toBe(3);
});

test('a name that is taken throws Google’s text and makes nothing', () => {
  const { spreadsheet } = open();
  expect(messageOf(() => spreadsheet.insertSheet('Sheet1'))).toBe(
    'A sheet with the name "Sheet1" already exists. Please enter another name.',
  );
  expect(names(spreadsheet)).toEqual(['Sheet1']);
});

test('getSheetByName and getSheetById give null for what is not there', () => {
  const { sheet, spreadsheet } = open();
  expect(spreadsheet.getSheetByName('tidak ada')).toBeNull();
  expect(spreadsheet.getSheetById(99)).toBeNull();
  expect(spreadsheet.getSheetById(sheet.getSheetId())?.getName()).toBe('Sheet1');
});

test('getSheetId is a number of its own that moving does not change', () => {
  const { sheet, spreadsheet } = open();
  const other = spreadsheet.insertSheet('lain', 0);
  const id = other.getSheetId();
  spreadsheet.moveActiveSheet(2);
  expect([other.getSheetId(), other.getIndex()]).toEqual([id, 2]);
  expect(id).not.toBe(sheet.getSheetId());
});

test('deleteSheet of the only sheet throws Google’s text', () => {
  const { sheet, spreadsheet } = open();
  expect(messageOf(() => spreadsheet.deleteSheet(sheet))).toBe(
    "You can't remove all the sheets in a document.",
  );
});

test('deleteActiveSheet gives the newly active sheet', () => {
  const { spreadsheet } = open();
  spreadsheet.insertSheet('lain');
  expect(spreadsheet.deleteActiveSheet().getName()).toBe('Sheet1');
  expect(names(spreadsheet)).toEqual(['Sheet1']);
});

test('setActiveSheet gives that sheet', () => {
  const { sheet, spreadsheet } = open();
  spreadsheet.insertSheet('lain');
  expect(spreadsheet.setActiveSheet(sheet)).toBe(sheet);
  expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
});

test('moveActiveSheet counts from 1, gives nothing, and throws out of range', () => {
  const { spreadsheet } = open();
  spreadsheet.insertSheet('lain');
  expect(spreadsheet.moveActiveSheet(1)).toBeUndefined();
  expect(names(spreadsheet)).toEqual(['lain', 'Sheet1']);
  expect(() => spreadsheet.moveActiveSheet(3)).toThrow('out of range');
  expect(() => spreadsheet.moveActiveSheet(-1)).toThrow('out of range');
});

test('duplicateActiveSheet gives the copy and makes it active', () => {
  const { sheet, spreadsheet } = open();
  sheet.getRange('A1').setValue('isi');
  const copy = spreadsheet.duplicateActiveSheet();
  expect([copy.getName(), copy.getRange('A1').getValue()]).toEqual(['Copy of Sheet1', 'isi']);
  expect(spreadsheet.getActiveSheet().getName()).toBe('Copy of Sheet1');
});

test('rename changes the name of the file', () => {
  const { spreadsheet } = open();
  expect(spreadsheet.rename('LKjIP 2021')).toBeUndefined();
  expect(spreadsheet.getName()).toBe('LKjIP 2021');
});

test('locale and zone: id_ID and that of this machine', () => {
  const { spreadsheet } = open();
  expect(spreadsheet.getSpreadsheetLocale()).toBe('id_ID');
  expect(spreadsheet.getSpreadsheetTimeZone()).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test('toast gives nothing and does not stop the script', () => {
  const { host, spreadsheet } = open();
  expect(spreadsheet.toast('Selesai', 'LKjIP', null)).toBeUndefined();
  spreadsheet.toast('Tetap', 'LKjIP', -1);
  expect(host.toasts).toEqual([
    { message: 'Selesai', title: 'LKjIP', seconds: 5 },
    { message: 'Tetap', title: 'LKjIP', seconds: -1 },
  ]);
});

test('getRange takes A1 on the active sheet or a qualified one; the notation drops the sheet', () => {
  const { spreadsheet } = open();
  spreadsheet.insertSheet('Data Dasar');
  expect(spreadsheet.getRange('A1:B2').getSheet().getName()).toBe('Data Dasar');
  const range = spreadsheet.getRange('Sheet1!A1:B2');
  expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(['Sheet1', 'A1:B2']);
});

test('getActiveSpreadsheet is the file, and flush gives nothing', () => {
  const { app } = open();
  expect(app.getActiveSpreadsheet().getId()).toBe(app.getActive().getId());
  expect(app.flush()).toBeUndefined();
});

test('a named range is seen at once, moves, is renamed and removed', () => {
  const { sheet, spreadsheet } = open();
  spreadsheet.setNamedRange('Target', sheet.getRange('B2:B5'));
  expect(spreadsheet.getRangeByName('Target')?.getA1Notation()).toBe('B2:B5');
  expect(spreadsheet.getRangeByName('Lain')).toBeNull();
  sheet.getRange('B2').setValue(4);
  expect(sheet.getRange('A1').setFormula('=SUM(Target)').getValue()).toBe(4);
  const named = first(sheet.getNamedRanges());
  expect(named.setName('Sasaran').setRange(sheet.getRange('C1'))).toBe(named);
  expect([named.getName(), spreadsheet.getRangeByName('Sasaran')?.getA1Notation()]).toEqual([
    'Sasaran',
    'C1',
  ]);
  named.remove();
  expect(spreadsheet.getNamedRanges()).toEqual([]);
  expect(() => spreadsheet.removeNamedRange('Sasaran')).toThrow('Sasaran');
});
