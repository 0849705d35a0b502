import { expect, test } from 'vitest';
import { messageOf, open } from './open.ts';

const undo = ({ host }: ReturnType<typeof open>) => host.model.dispatch('REQUEST_UNDO');

test('on a screen a person can take back what a script wrote', () => {
  const all = open({ undoable: true });
  all.sheet.getRange('A1').setValue(1);
  all.app.flush();
  all.sheet.getRange('A1:B2').setValues([
    [2, 3],
    [4, 5],
  ]);
  all.app.flush();
  expect(undo(all).isSuccessful).toBe(true);
  expect(all.sheet.getRange('A1:B2').getValues()).toEqual([
    [1, ''],
    ['', ''],
  ]);
});

test('without a screen nothing is kept for taking back', () => {
  const all = open();
  all.sheet.getRange('A1').setValue(1);
  all.app.flush();
  expect(undo(all).isSuccessful).toBe(false);
  expect(all.sheet.getRange('A1').getValue()).toBe(1);
});

test('that a spreadsheet was opened cannot be taken back', () => {
  const workbook = {
    name: 'x',
    sheets: [{ name: 'Data', rowCount: 5, columnCount: 3, cells: { '0,0': { value: 'isi' } } }],
  };
  const all = open({ undoable: true, workbook });
  expect(undo(all).isSuccessful).toBe(false);
  expect(all.sheet.getRange('A1').getValue()).toBe('isi');
});

test('what the engine rejects throws, though it is one of many writes', () => {
  const { sheet, app, host, spreadsheet } = open();
  spreadsheet.insertSheet('Lain');
  host.model.dispatch('LOCK_SHEET', { sheetId: host.model.getters.getSheetIds()[0] ?? '' });
  sheet.getRange('A1:B2').setValue(1);
  expect(messageOf(() => app.flush())).toContain('UPDATE_CELL (SheetLocked)');
});

test('of values written over a merge the first is kept, and the rest of them hidden cells', () => {
  const { sheet } = open();
  sheet.getRange('A1:B1').merge();
  sheet
    .getRange('A1:C1')
    .setValues([['satu', 'dua', 'tiga']])
    .setFontWeight('bold');
  expect(sheet.getRange('A1:C1').getValues()).toEqual([['satu', '', 'tiga']]);
  expect(sheet.getRange('A1:C1').getFontWeights()).toEqual([['bold', 'bold', 'bold']]);
});
