import { expect, test } from 'vitest';
import { first, messageOf, open } from './open.ts';

test('getMaxRows and getMaxColumns are the grid’s, whatever the content', () => {
  const { sheet } = open();
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
});

test('on an empty sheet the last row and column are 0 and the data range is one blank cell', () => {
  const { sheet } = open();
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  expect(sheet.getDataRange().getValues()).toEqual([['']]);
});

test('the data range begins at A1 whatever the first used cell; formats do not count as content', () => {
  const { sheet } = open();
  sheet.getRange('C2').setValue('x');
  sheet.getRange('E9').setBackground('red').setNote('catatan');
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:C2');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([2, 3]);
});

test('setName gives the sheet back and getName follows at once', () => {
  const { sheet } = open();
  expect(sheet.setName('Kinerja')).toBe(sheet);
  expect(sheet.getName()).toBe('Kinerja');
});

test('setName to a name that is taken throws Google’s text', () => {
  const { sheet, spreadsheet } = open();
  spreadsheet.insertSheet('Kinerja');
  expect(() => sheet.setName('Kinerja')).toThrow(
    'A sheet with the name "Kinerja" already exists. Please enter another name.',
  );
});

test('appendRow writes row 1 of an empty sheet, then the next; = makes a formula', () => {
  const { sheet } = open();
  expect(sheet.appendRow([1, 2, '=A1+B1'])).toBe(sheet);
  sheet.appendRow(['5,5', '', true]);
  expect(sheet.getDataRange().getValues()).toEqual([
    [1, 2, 3],
    [5.5, '', true],
  ]);
});

test.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown, number]>([
  ['insertColumnAfter', (s) => s.insertColumnAfter(1), 4],
  ['insertColumnBefore', (s) => s.insertColumnBefore(1), 4],
  ['insertColumns', (s) => s.insertColumns(2), 4],
  ['insertColumns of two', (s) => s.insertColumns(2, 2), 5],
  ['insertColumnsAfter', (s) => s.insertColumnsAfter(2, 2), 5],
  ['insertColumnsBefore', (s) => s.insertColumnsBefore(2, 3), 6],
  ['deleteColumn', (s) => s.deleteColumn(1), 2],
  ['deleteColumns', (s) => s.deleteColumns(2, 2), 1],
  ['insertColumnsAfter behind the content', (s) => s.insertColumnsAfter(3, 2), 3],
])('after %s inside three columns getLastColumn follows', (_, change, last) => {
  const { sheet } = open();
  sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
  change(sheet);
  expect(sheet.getLastColumn()).toBe(last);
});

test.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown, number]>([
  ['insertRowAfter', (s) => s.insertRowAfter(1), 4],
  ['insertRowBefore', (s) => s.insertRowBefore(1), 4],
  ['insertRows', (s) => s.insertRows(2), 4],
  ['insertRowsAfter', (s) => s.insertRowsAfter(1, 2), 5],
  ['insertRowsBefore', (s) => s.insertRowsBefore(3, 2), 5],
  ['insertRowsAfter below the content', (s) => s.insertRowsAfter(3, 2), 3],
  ['deleteRow', (s) => s.deleteRow(2), 2],
  ['deleteRows', (s) => s.deleteRows(1, 2), 1],
])('after %s of three rows getLastRow follows', (_, change, last) => {
  const { sheet } = open();
  sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  change(sheet);
  expect(sheet.getLastRow()).toBe(last);
});

test('single inserts and deletes give the sheet back, deleteRows and insertRows nothing', () => {
  const { sheet } = open();
  expect([sheet.deleteRow(5), sheet.deleteColumn(5), sheet.insertRowAfter(1)]).toEqual([sheet, sheet, sheet]);
  expect([
    sheet.deleteRows(5, 1),
    sheet.deleteColumns(5, 1),
    sheet.insertRows(1, 1),
    sheet.insertColumns(1, 1),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});

test('lines past the grid throw Google’s text', () => {
  const { sheet } = open();
  expect(() => sheet.deleteRows(1000, 2)).toThrow('Those rows are out of bounds.');
  expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('Those rows are out of bounds.');
  expect(() => sheet.deleteColumns(26, 2)).toThrow('Those columns are out of bounds.');
});

test('not all unfrozen rows can be deleted', () => {
  const { sheet } = open();
  sheet.setFrozenRows(1);
  expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  sheet.deleteRows(3, 998);
  expect(sheet.getMaxRows()).toBe(2);
});

test('hidden columns keep what they hold, and can be shown again', () => {
  const { sheet } = open();
  sheet.getRange('C2').setValue('kunci');
  sheet.hideColumns(3);
  sheet.hideColumns(2, 2);
  const hidden = () => [1, 2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column));
  expect(hidden()).toEqual([false, true, true, false]);
  expect(sheet.getDataRange().getValues()[1]).toEqual(['', '', 'kunci']);
  sheet.showColumns(2);
  expect(hidden()).toEqual([false, false, true, false]);
});

test('widths and heights read back at once, and chain', () => {
  const { sheet } = open();
  expect(sheet.setColumnWidth(1, 96).setColumnWidths(2, 2, 150).setRowHeight(1, 40)).toBe(sheet);
  expect(sheet.setRowHeights(2, 1, 33).setRowHeightsForced(3, 1, 12)).toBe(sheet);
  expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([96, 150, 150, 100]);
  expect([1, 2, 3, 4].map((row) => sheet.getRowHeight(row))).toEqual([40, 33, 12, 21]);
});

test('autoResizeColumns runs on blank and filled columns and gives the sheet back', () => {
  const { sheet } = open();
  sheet.getRange('A1').setValue('Persentase penduduk miskin di bawah garis kemiskinan');
  expect(sheet.autoResizeColumns(1, 2).autoResizeColumn(2)).toBe(sheet);
  expect(sheet.getColumnWidth(1)).toBeGreaterThan(200);
  expect(sheet.getColumnWidth(2)).toBe(100);
});

test('setFrozenRows(0) and setFrozenColumns(0) thaw, and give nothing', () => {
  const { sheet } = open();
  expect([sheet.setFrozenRows(3), sheet.setFrozenColumns(2)]).toEqual([undefined, undefined]);
  expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([3, 2]);
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([0, 0]);
});

test('hideSheet and showSheet take effect at once and give the sheet back', () => {
  const { spreadsheet } = open();
  const other = spreadsheet.insertSheet('Lain');
  expect(other.hideSheet().hideSheet()).toBe(other);
  expect(other.isSheetHidden()).toBe(true);
  expect(other.showSheet().isSheetHidden()).toBe(false);
});

test('the only visible sheet cannot be hidden', () => {
  const { sheet } = open();
  expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
});

test('setTabColor takes a name, null resets', () => {
  const { sheet } = open();
  expect(sheet.setTabColor('red').getTabColor()).toBe('#ff0000');
  expect(sheet.setTabColor(null).getTabColor()).toBeNull();
});

test('setHiddenGridlines hides the lines', () => {
  const { sheet } = open();
  expect(sheet.hasHiddenGridlines()).toBe(false);
  expect(sheet.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true);
});

test('copyTo the same file names the new sheet Copy of X, with values, formats, notes and rules', () => {
  const { app, sheet, spreadsheet } = open();
  const rule = app.newDataValidation().requireValueInList(['a']).build();
  sheet.getRange('A1').setValue('a').setBackground('red').setNote('n').setDataValidation(rule);
  const copy = sheet.copyTo(spreadsheet);
  const cell = copy.getRange('A1');
  expect([copy.getName(), cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual([
    'Copy of Sheet1',
    'a',
    '#ff0000',
    'n',
  ]);
  expect(cell.getDataValidation()?.getCriteriaValues()).toEqual([['a'], true]);
  expect(copy.getSheetId()).not.toBe(sheet.getSheetId());
});

function dressed() {
  const opened = open();
  const { app, sheet } = opened;
  const rule = app.newDataValidation().requireValueInList(['5']).build();
  const cell = sheet.getRange('A1').setValue(5).setBackground('red').setNote('n').setDataValidation(rule);
  const look = () => ({
    value: cell.getValue(),
    background: cell.getBackground(),
    note: cell.getNote(),
    rule: cell.getDataValidation() !== null,
  });
  return { ...opened, cell, look };
}

const full = { value: 5, background: '#ff0000', note: 'n', rule: true };

test.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown, Partial<typeof full>]>([
  ['clear', (s) => s.clear(), { value: '' as unknown as number, background: '#ffffff' }],
  ['clearContents', (s) => s.clearContents(), { value: '' as unknown as number }],
  ['clearFormats', (s) => s.clearFormats(), { background: '#ffffff' }],
  ['clearNotes', (s) => s.clearNotes(), { note: '' }],
  ['clear({contentsOnly})', (s) => s.clear({ contentsOnly: true }), { value: '' as unknown as number }],
  ['clear({formatOnly})', (s) => s.clear({ formatOnly: true }), { background: '#ffffff' }],
])('Sheet.%s clears just that, and gives the sheet back', (_, clear, gone) => {
  const { sheet, look } = dressed();
  expect(look()).toEqual(full);
  expect(clear(sheet)).toBe(sheet);
  expect(look()).toEqual({ ...full, ...gone });
});

test.each<[string, (range: GoogleAppsScript.Spreadsheet.Range) => unknown, Partial<typeof full>]>([
  ['clear', (r) => r.clear(), { value: '' as unknown as number, background: '#ffffff' }],
  ['clear({contentsOnly})', (r) => r.clear({ contentsOnly: true }), { value: '' as unknown as number }],
  ['clear({formatOnly})', (r) => r.clear({ formatOnly: true }), { background: '#ffffff' }],
  ['clear({commentsOnly})', (r) => r.clear({ commentsOnly: true }), { note: '' }],
  ['clear({validationsOnly})', (r) => r.clear({ validationsOnly: true }), { rule: false }],
  ['clearContent', (r) => r.clearContent(), { value: '' as unknown as number }],
  ['clearFormat', (r) => r.clearFormat(), { background: '#ffffff' }],
  ['clearNote', (r) => r.clearNote(), { note: '' }],
  ['clearDataValidations', (r) => r.clearDataValidations(), { rule: false }],
])('Range.%s clears just that, and gives the range back', (_, clear, gone) => {
  const { cell, look } = dressed();
  expect(clear(cell)).toBe(cell);
  expect(look()).toEqual({ ...full, ...gone });
});

test('clearFormat leaves number formats, borders and fonts go', () => {
  const { host, sheet } = open();
  const cell = sheet.getRange('A1').setValue(5).setNumberFormat('0.00').setFontFamily('Cambria');
  cell.setBorder(true, true, true, true, null, null).clearFormat();
  expect([cell.getNumberFormat(), cell.getFontFamily()]).toEqual(['0.00', 'Arial']);
  expect(first(host.workbook().sheets).cells['0,0']).toEqual({ value: 5, format: '0.00' });
});

test('RangeList.clear({contentsOnly}) keeps the background, clear() resets it', () => {
  const { sheet } = open();
  const list = sheet.getRangeList(['A1', 'C3']).setValue(1).setBackground('red');
  list.clear({ contentsOnly: true });
  expect([sheet.getRange('C3').isBlank(), sheet.getRange('C3').getBackground()]).toEqual([true, '#ff0000']);
  list.clear();
  expect(sheet.getRange('C3').getBackground()).toBe('#ffffff');
});

test('RangeList.clearNote and clearDataValidations leave the values', () => {
  const { app, sheet } = open();
  const rule = app.newDataValidation().requireValueInList(['1']).build();
  const cell = sheet.getRange('A1').setValue(1).setNote('n').setDataValidation(rule);
  sheet.getRangeList(['A1']).clearNote().clearDataValidations();
  expect([cell.getNote(), cell.getDataValidation(), cell.getValue()]).toEqual(['', null, 1]);
});

test('a sheet that was deleted says so', () => {
  const { spreadsheet } = open();
  const other = spreadsheet.insertSheet('Lain');
  const id = other.getSheetId();
  spreadsheet.deleteSheet(other);
  expect(messageOf(() => other.getName())).toBe(`Sheet ${id} not found`);
});
