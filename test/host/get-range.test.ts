import { expect, test } from 'vitest';
import { messageOf, open } from './open.ts';

test.each([
  ['c2:$d$4', 'C2:D4'],
  ['C11:AB20', 'C11:AB20'],
  ['5:7', '5:7'],
  ['D:F', 'D:F'],
  ['C5:B2', 'B2:C5'],
  ['5:2', '2:5'],
  ['D:B', 'B:D'],
  ['Sheet1!E10:F12', 'E10:F12'],
  ["'Sheet1'!E10", 'E10'],
  ['!c2:e5', 'C2:E5'],
  ['R5C3', 'C5'],
  ['R2C2:R4C5', 'B2:E4'],
  ['r1c1:r2c2', 'A1:B2'],
  ['R4C5:R2C2', 'B2:E4'],
  ['G1', 'G1'],
  ['G1:G1', 'G1'],
])('getRange("%s") is %s', (notation, a1) => {
  const { sheet } = open({
    workbook: { name: 'x', sheets: [{ name: 'Sheet1', rowCount: 100, columnCount: 30, cells: {} }] },
  });
  expect(sheet.getRange(notation).getA1Notation()).toBe(a1);
});

test('C11:AB20 begins at row 11, column 3 and ends at row 20, column 28', () => {
  const { sheet } = open();
  sheet.insertColumnsAfter(26, 4);
  const range = sheet.getRange('C11:AB20');
  expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([
    11, 3, 20, 28,
  ]);
  expect([range.getNumRows(), range.getNumColumns()]).toEqual([10, 26]);
});

test('RC1 is no R1C1 notation but column RC, row 1', () => {
  const { sheet } = open();
  // Column RC is the 471st (18 × 26 + 3): beyond this sheet of 26 columns.
  expect(messageOf(() => sheet.getRange('RC1'))).toBe(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
});

test('whole rows and columns span the grid', () => {
  const { sheet } = open();
  expect([sheet.getRange('5:7').getNumColumns(), sheet.getRange('D:F').getNumRows()]).toEqual([26, 1000]);
  expect(sheet.getRange('B2:B').getLastRow()).toBe(1000);
});

test('numbers count from 1; three arguments give one column', () => {
  const { sheet } = open();
  expect([
    sheet.getRange(2, 3).getA1Notation(),
    sheet.getRange(2, 3, 4).getA1Notation(),
    sheet.getRange(2, 3, 4, 2).getA1Notation(),
  ]).toEqual(['C2', 'C2:C5', 'C2:D5']);
});

test.each<[readonly [number, number, number?, number?], string]>([
  [[0, 1], 'The starting row of the range is too small.'],
  [[1, 0], 'The starting column of the range is too small.'],
  [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
  [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
  [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
  [[1, 26, 1, 2], 'The coordinates of the range are outside the dimensions of the sheet.'],
])('getRange(%s) throws Google’s text', ([row, column, rows = 1, columns = 1], text) => {
  const { sheet } = open();
  expect(messageOf(() => sheet.getRange(row, column, rows, columns))).toBe(text);
});

test.each(['Tidak ada!A1', 'bukan alamat', ''])('getRange("%s") is not found', (notation) => {
  const { sheet } = open();
  expect(messageOf(() => sheet.getRange(notation))).toBe('Range not found');
});

test('a Range prints as Range', () => {
  const { sheet } = open();
  expect(String(sheet.getRange('A1'))).toBe('Range');
});

test('getCell counts from 1 inside the range', () => {
  const { sheet } = open();
  expect(sheet.getRange('C2:D4').getCell(2, 1).getA1Notation()).toBe('C3');
});

test.each<[readonly number[], string]>([
  [[1, 2], 'E3:F5'],
  [[-1, 0, 1], 'C1:D1'],
  [[0, 0, 2, 5], 'C2:G3'],
])('C2:D4 offset by %s is %s', ([rows = 0, columns = 0, height, width], a1) => {
  const { sheet } = open();
  const range = sheet.getRange('C2:D4');
  const moved =
    width !== undefined && height !== undefined
      ? range.offset(rows, columns, height, width)
      : height !== undefined
        ? range.offset(rows, columns, height)
        : range.offset(rows, columns);
  expect(moved.getA1Notation()).toBe(a1);
});

test('an offset without rows or columns throws', () => {
  const { sheet } = open();
  const range = sheet.getRange('A1');
  expect(() => range.offset(0, 0, 0)).toThrow('number of rows');
  expect(() => range.offset(0, 0, 1, 0)).toThrow('number of columns');
});

test('getSheet is the sheet of the range', () => {
  const { sheet } = open();
  expect(sheet.getRange('A1').getSheet().getName()).toBe('Sheet1');
});

test('activate selects; getActiveRange is null before', () => {
  const { app, sheet, spreadsheet } = open();
  expect(app.getActiveRange()).toBeNull();
  const other = spreadsheet.insertSheet('Lain');
  sheet.getRange('B2:C3').activate();
  expect(app.getActiveSheet().getName()).toBe('Sheet1');
  expect(app.getActiveRange().getA1Notation()).toBe('B2:C3');
  expect(other.getActiveRange()).toBeNull();
});
