import { expect, test } from 'vitest';
import { messageOf, open } from './open.ts';
import { handsOf, KEPALA, PEMILIK, PROTECTED, STAF, shared, TAMU } from './people.ts';

/** Tells in column Z of row 1 what `onEdit` was told. */
const TELLS = `
function onEdit(e) {
  e.source.getSheets()[0].getRange('Z1').setValue(JSON.stringify({
    mode: String(e.authMode), sheet: e.range.getSheet().getName(), a1: e.range.getA1Notation(),
    value: e.value, oldValue: e.oldValue, user: String(e.user),
    active: Session.getActiveUser().getEmail(),
  }));
}
function tulis() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('skrip'); }
`;

const told = (host: ReturnType<typeof open>['host']): Record<string, unknown> =>
  JSON.parse(host.displayValue('Sheet1', 'Z1') || '{}');

test('what a person types is told to onEdit: source, range, value, and what was there', () => {
  const { host } = shared([TELLS]);
  host.typeInto('Sheet1', 'B2', 'satu');
  expect(told(host)).toEqual({
    mode: 'LIMITED',
    sheet: 'Sheet1',
    a1: 'B2',
    value: 'satu',
    user: '',
    active: '',
  });
  host.typeInto('Sheet1', 'B2', '2,5');
  expect(told(host)).toMatchObject({ value: '2.5', oldValue: 'satu' });
  host.typeInto('Sheet1', 'B2', '');
  expect(told(host)).toMatchObject({ oldValue: '2.5' });
  expect('value' in told(host)).toBe(false);
});

test('values are told as text: TRUE, and a date as its serial number', () => {
  const { host } = shared([TELLS]);
  host.typeInto('Sheet1', 'B2', 'TRUE');
  expect(told(host)['value']).toBe('TRUE');
  // 1 January 2021 is day 44197, counted from 30 December 1899.
  host.typeInto('Sheet1', 'B2', '1/1/2021');
  expect(told(host)['value']).toBe('44197');
});

test('a simple trigger reads the address only where it is known to be readable (doc)', () => {
  const { host } = shared([TELLS]);
  host.as(KEPALA).typeInto('Sheet1', 'B2', 'a');
  expect(told(host)).toMatchObject({ user: '', active: '' });
  host.as(KEPALA, { emailVisible: true }).typeInto('Sheet1', 'B2', 'b');
  expect(told(host)).toMatchObject({ user: KEPALA, active: KEPALA });
});

test('script executions do not fire onEdit (doc)', () => {
  const { host } = shared([TELLS]);
  host.call('tulis');
  expect([host.displayValue('Sheet1', 'A1'), host.displayValue('Sheet1', 'Z1')]).toEqual(['skrip', '']);
});

test('what was refused is no edit', () => {
  const { host, sheet } = shared([TELLS]);
  sheet.getRange('B2').protect().removeEditor(STAF);
  expect(() => host.as(STAF).typeInto('Sheet1', 'B2', 'x')).toThrow(PROTECTED);
  expect(() => host.as(TAMU).typeInto('Sheet1', 'A2', 'x')).toThrow('hanya dapat melihat');
  expect(host.displayValue('Sheet1', 'Z1')).toBe('');
});

test('onEdit runs as who typed, and protections bar it', () => {
  const { host, sheet } = shared([
    `function onEdit(e) { e.range.getSheet().getRange('C1').setValue('cap'); }`,
  ]);
  sheet.getRange('C1').protect().removeEditor(STAF);
  host.as(STAF).typeInto('Sheet1', 'A1', 'staf');
  expect([host.displayValue('Sheet1', 'A1'), host.displayValue('Sheet1', 'C1')]).toEqual(['staf', '']);
  expect(
    host.triggerErrors.map((error) =>
      messageOf(() => {
        throw error;
      }),
    ),
  ).toEqual([PROTECTED]);
  host.as(KEPALA).typeInto('Sheet1', 'A1', 'kepala');
  expect(host.displayValue('Sheet1', 'C1')).toBe('cap');
});

test('what onEdit throws leaves what was typed, and what it wrote before', () => {
  const { host } = shared([`function onEdit(e) { e.range.setNote('sempat'); throw new Error('rusak'); }`]);
  host.typeInto('Sheet1', 'A1', 'tetap');
  expect(host.displayValue('Sheet1', 'A1')).toBe('tetap');
  expect(handsOf(host, PEMILIK).sheet.getRange('A1').getNote()).toBe('sempat');
  expect(host.triggerErrors).toEqual([new Error('rusak')]);
});

test.each<[string, string]>([
  ['Ui.alert', `SpreadsheetApp.getUi().alert('x')`],
  ['Ui.showSidebar', `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`],
  ['Spreadsheet.addEditor', `e.source.addEditor('a@contoh.id')`],
  ['Spreadsheet.copy', `e.source.copy('x')`],
])('a simple trigger may not do what needs consent: %s', (member, statement) => {
  const { host } = shared([`function onEdit(e) { ${statement}; }`]);
  host.typeInto('Sheet1', 'A1', 'x');
  expect(host.triggerErrors).toEqual([new Error(`You do not have permission to call ${member}.`)]);
  expect([host.alerts, host.panels, host.copies]).toEqual([[], [], []]);
});

test('a lock that onEdit took does not outlast it', () => {
  const { host } = shared([
    `function onEdit() { LockService.getDocumentLock().waitLock(0); }
function coba() { return LockService.getDocumentLock().tryLock(0); }`,
  ]);
  host.typeInto('Sheet1', 'A1', 'x');
  expect([host.triggerErrors, host.as(STAF).call('coba')]).toEqual([[], true]);
});

test('without an onEdit typing is all there is', () => {
  const { host } = shared([`function lain() {}`]);
  host.typeInto('Sheet1', 'A1', 'x');
  expect([host.displayValue('Sheet1', 'A1'), host.triggerErrors]).toEqual(['x', []]);
});

// ---- at the screen, where the engine itself carries out what a person does

const afterwards = () => new Promise<void>((done) => queueMicrotask(done));

test('what a person enters at the screen is told to onEdit', async () => {
  const { host, sheet } = open({
    scripts: [TELLS],
    undoable: true,
    user: { email: PEMILIK, emailVisible: true },
  });
  sheet.getRange('B2').setValue('semula');
  sheet.getRange('B2').getValue();
  const [sheetId = ''] = host.model.getters.getSheetIds();
  host.model.dispatch('UPDATE_CELL', { sheetId, col: 1, row: 1, content: 'layar' });
  await afterwards();
  expect(told(host)).toEqual({
    mode: 'LIMITED',
    sheet: 'Sheet1',
    a1: 'B2',
    value: 'layar',
    oldValue: 'semula',
    user: PEMILIK,
    active: PEMILIK,
  });
});

test('several cells that a person clears at once are one edit, without values', async () => {
  const { host, sheet } = open({ scripts: [TELLS] });
  sheet.getRange('B2:C3').setValues([
    [1, 2],
    [3, 4],
  ]);
  sheet.getRange('B2').getValue();
  const [sheetId = ''] = host.model.getters.getSheetIds();
  host.model.dispatch('DELETE_CONTENT', { sheetId, target: [{ top: 1, left: 1, bottom: 2, right: 2 }] });
  await afterwards();
  expect(told(host)).toMatchObject({ a1: 'B2:C3' });
  expect(['value', 'oldValue'].filter((key) => key in told(host))).toEqual([]);
});

test('what scripts write does not reach onEdit by way of the engine either', async () => {
  const { host, sheet, app } = open({ scripts: [TELLS] });
  sheet.getRange('A1').setValue('skrip');
  app.flush();
  await afterwards();
  expect(host.displayValue('Sheet1', 'Z1')).toBe('');
});

test('taking back and doing again run no onEdit', async () => {
  const { host } = open({ scripts: [TELLS], undoable: true });
  const [sheetId = ''] = host.model.getters.getSheetIds();
  host.model.dispatch('UPDATE_CELL', { sheetId, col: 1, row: 1, content: 'layar' });
  await afterwards();
  // Once what onEdit wrote, once what was typed.
  host.model.dispatch('REQUEST_UNDO');
  host.model.dispatch('REQUEST_UNDO');
  expect([host.displayValue('Sheet1', 'B2'), host.displayValue('Sheet1', 'Z1')]).toEqual(['', '']);
  host.model.dispatch('REQUEST_REDO');
  await afterwards();
  expect([host.displayValue('Sheet1', 'B2'), host.displayValue('Sheet1', 'Z1')]).toEqual(['layar', '']);
});
