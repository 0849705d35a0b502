import { describe, expect, it, test } from 'vitest';
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

describe('a run of a script on a screen', () => {
  const script = `function jalan() {
  var berkas = SpreadsheetApp.getActiveSpreadsheet();
  var lembar = berkas.getActiveSheet();
  lembar.getRange('A1').setValue(1).setNote('catatan');
  SpreadsheetApp.flush();
  lembar.getRange('B1').setFormula('=A1+1');
  var terbaca = lembar.getRange('B1').getValue();
  lembar.addDeveloperMetadata('kunci', 'nilai');
  lembar.protect().setWarningOnly(true);
  var baru = berkas.insertSheet('Tabel');
  baru.getRange('A1').setValue(terbaca).setNote('dari B1');
  baru.getRange('A2:B2').merge();
  return terbaca;
}
function gagal() {
  jalan();
  throw new Error('terputus');
}
function baca() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:B1').getValues();
}`;
  const onScreen = () => open({ undoable: true, scripts: [script] });
  const empty = onScreen().host.workbook();

  it('reads what it has just written', () => {
    expect(onScreen().host.call('jalan')).toBe(2);
  });

  it.each(['jalan', 'gagal'])(
    '%s: is taken back as a whole, what the engine does not keep included',
    (name) => {
      const all = onScreen();
      try {
        all.host.call(name);
      } catch {
        expect(name).toBe('gagal');
      }
      expect(all.host.workbook().sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Tabel']);
      expect(undo(all).isSuccessful).toBe(true);
      const { nextId: _, ...back } = all.host.workbook();
      const { nextId: __, ...before } = empty;
      expect(back).toEqual(before);
      expect(undo(all).isSuccessful).toBe(false);
    },
  );

  it('is done again as a whole', () => {
    const all = onScreen();
    all.host.call('jalan');
    const done = all.host.workbook();
    undo(all);
    expect(all.host.model.dispatch('REQUEST_REDO').isSuccessful).toBe(true);
    expect(all.host.workbook()).toEqual(done);
  });

  it('leaves nothing to take back where it only reads', () => {
    const all = onScreen();
    all.host.call('baca');
    expect(undo(all).isSuccessful).toBe(false);
  });

  it('is reckoned anew once, however often it sends its writes off', () => {
    const all = onScreen();
    let reckoned = 0;
    all.host.model.on('command-finalized', all, () => {
      reckoned += 1;
    });
    all.host.call('jalan');
    expect(reckoned).toBe(1);
  });
});
