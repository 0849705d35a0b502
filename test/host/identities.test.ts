import { expect, test } from 'vitest';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';
import { workbookToXlsx } from '../../src/host/files/xlsx/write.ts';
import { createHost } from '../../src/host/host.ts';
import { first, messageOf, open } from './open.ts';
import { handsOf, KEPALA, PEMILIK, STAF, shared, TAMU } from './people.ts';

const SCRIPT = `
function siapa() { return [String(Session.getActiveUser()), Session.getEffectiveUser().getEmail()]; }
function kunci() { return Session.getTemporaryActiveUserKey(); }
function tulis() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('ditulis'); }
function onOpen() { SpreadsheetApp.getUi().createMenu('LKjIP').addItem('Tulis', 'tulis').addToUi(); }
function simpan(nilai) { PropertiesService.getUserProperties().setProperty('x', nilai); }
function ambil() { return PropertiesService.getUserProperties().getProperty('x'); }
function mulai() { return LockService.getDocumentLock().tryLock(0); }
function tunggu() { LockService.getDocumentLock().waitLock(0); }
/** @customfunction */
function DUA() { return 2; }
`;

test('who opens a new spreadsheet owns it', () => {
  const { host, spreadsheet } = open({ user: { email: PEMILIK } });
  expect([host.user, spreadsheet.getOwner()?.getEmail()]).toEqual([PEMILIK, PEMILIK]);
});

test('the active user prints as the address, and the effective user is the same (live)', () => {
  const { host } = shared([SCRIPT]);
  expect(host.call('siapa')).toEqual([PEMILIK, PEMILIK]);
  expect(host.as(STAF).call('siapa')).toEqual([STAF, STAF]);
  expect(host.call('siapa')).toEqual([PEMILIK, PEMILIK]);
});

test('an address is the same in whatever case it is written', () => {
  const { host } = shared([SCRIPT]);
  expect(host.as('Staf@Contoh.GO.id').call('siapa')).toEqual([STAF, STAF]);
  expect(host.as(STAF)).toBe(host.as(' STAF@contoh.go.id '));
});

test('an address that policy hides is empty text (doc)', () => {
  const { host } = shared([SCRIPT]);
  expect(host.as(STAF, { emailVisible: false }).call('siapa')).toEqual(['', '']);
});

test('the temporary key is not empty, is each person’s own, and stays (live)', () => {
  const { host } = shared([SCRIPT]);
  const keys = [host, host.as(STAF), host.as(KEPALA)].map((each) => String(each.call('kunci')));
  expect(keys.every((key) => key !== '' && !key.includes('@'))).toBe(true);
  expect(new Set(keys).size).toBe(3);
  expect(host.as(STAF).call('kunci')).toBe(keys[1]);
  expect(host.as(STAF, { emailVisible: false }).call('kunci')).toBe(keys[1]);
});

test('each person has user properties of their own', () => {
  const { host } = shared([SCRIPT]);
  host.call('simpan', 'pemilik');
  host.as(STAF).call('simpan', 'staf');
  expect([host.call('ambil'), host.as(STAF).call('ambil'), host.as(KEPALA).call('ambil')]).toEqual([
    'pemilik',
    'staf',
    null,
  ]);
});

test('an editor runs scripts and types; everybody sees it', () => {
  const { host } = shared([SCRIPT]);
  host.as(STAF).call('tulis');
  host.as(KEPALA).typeInto('Sheet1', 'A2', 'diketik');
  expect([host.displayValue('Sheet1', 'A1'), host.as(TAMU).displayValue('Sheet1', 'A2')]).toEqual([
    'ditulis',
    'diketik',
  ]);
});

test('a viewer has no menus and cannot type, but sees what custom functions gave', () => {
  const { host, sheet } = shared([SCRIPT]);
  sheet.getRange('B1').setFormula('=DUA()');
  const tamu = host.as(TAMU);
  expect(() => tamu.call('tulis')).toThrow(`${TAMU} hanya dapat melihat`);
  expect(() => tamu.call('onOpen')).toThrow('hanya dapat melihat');
  expect(() => tamu.typeInto('Sheet1', 'A1', 'x')).toThrow('hanya dapat melihat');
  expect(host.menus).toEqual([]);
  expect([tamu.displayValue('Sheet1', 'A1'), tamu.displayValue('Sheet1', 'B1')]).toEqual(['', '2']);
});

test('a script in a viewer’s hands reads, and writes nothing', () => {
  const { host, sheet } = shared();
  sheet.getRange('A1').setValue('isi');
  const tamu = handsOf(host, TAMU);
  expect(tamu.sheet.getRange('A1').getValue()).toBe('isi');
  const denied = 'You do not have permission to perform that action.';
  expect(messageOf(() => tamu.sheet.getRange('A1').setValue('x'))).toBe(denied);
  expect(messageOf(() => tamu.sheet.getRange('A1').protect())).toBe(denied);
  expect(messageOf(() => tamu.spreadsheet.rename('x'))).toBe(denied);
  expect(messageOf(() => tamu.spreadsheet.copy('x'))).toBe(denied);
  expect(sheet.getRange('A1').getValue()).toBe('isi');
});

test('who has no access can do nothing at all', () => {
  const { host } = shared([SCRIPT]);
  const asing = host.as('asing@contoh.com');
  expect(() => asing.call('tulis')).toThrow('asing@contoh.com tidak punya akses');
  expect(() => asing.typeInto('Sheet1', 'A1', 'x')).toThrow('tidak punya akses');
  expect(() => asing.displayValue('Sheet1', 'A1')).toThrow('tidak punya akses');
  expect(() => asing.workbook()).toThrow('tidak punya akses');
  expect(messageOf(() => handsOf(host, 'asing@contoh.com'))).toBe(
    'You do not have permission to access the requested document.',
  );
});

test('who was removed can do nothing from then on', () => {
  const { host, spreadsheet } = shared([SCRIPT]);
  const staf = host.as(STAF);
  staf.call('tulis');
  spreadsheet.removeEditor(STAF);
  expect(() => staf.call('tulis')).toThrow('tidak punya akses');
});

test('what is not an address is nobody', () => {
  const { host } = shared();
  expect(messageOf(() => host.as('kepala'))).toBe('Invalid email: kepala');
});

test('each person’s service calls are counted apart; the host’s cut-off hears of all', () => {
  const heard: string[] = [];
  const { host, spreadsheet } = open({
    user: { email: PEMILIK },
    scripts: [SCRIPT],
    beforeServiceCall: (member) => heard.push(member),
  });
  spreadsheet.addEditor(STAF);
  host.serviceCalls.reset();
  heard.length = 0;
  host.as(STAF).call('tulis');
  expect(host.as(STAF).serviceCalls.byMember).toEqual({ 'Spreadsheet.getSheets': 1, 'Range.setValue': 1 });
  expect(host.serviceCalls.total).toBe(0);
  expect(heard).toEqual(['Spreadsheet.getSheets', 'Range.setValue']);
});

test('a custom function that runs amid a person’s script does not change whose script it is', () => {
  const { host, spreadsheet, sheet } = shared([SCRIPT]);
  sheet.getRange('A1').setFormula('=DUA()');
  const barred = sheet.getRange('B1').protect();
  barred.removeEditors([STAF]);
  const staf = handsOf(host, STAF);
  expect(staf.sheet.getRange('A1').getValue()).toBe(2);
  expect(() => staf.sheet.getRange('B1').setValue(1)).toThrow('protected');
  expect(emailsOfAll(spreadsheet)).toEqual([PEMILIK, STAF, KEPALA]);
});

const emailsOfAll = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
  spreadsheet.getEditors().map(String);

// ---- locks between people

test('a lock that another run holds is not given; when it is let go it is', () => {
  const { host } = shared([SCRIPT]);
  const release = host.as(STAF).holdLock();
  expect(host.call('mulai')).toBe(false);
  expect(host.as(KEPALA).call('mulai')).toBe(false);
  expect(messageOf(() => host.call('tunggu'))).toBe(
    'Lock timeout: another process was holding the lock for too long.',
  );
  expect(() => host.holdLock()).toThrow('sedang dipegang');
  release();
  expect(host.call('mulai')).toBe(true);
});

test('the second of two people who press a button at once does not get the lock', () => {
  const answers: unknown[] = [];
  const host = createHost({
    user: { email: PEMILIK },
    scripts: [
      `function tekan() {
         if (!LockService.getDocumentLock().tryLock(0)) return 'ditolak';
         SpreadsheetApp.getActive().getSheets();
         return 'selesai';
       }`,
    ],
    beforeServiceCall: (member) => {
      // While the first one's run is in the midst of its work, the other presses the button.
      if (member === 'Spreadsheet.getSheets') answers.push(host.as(STAF).call('tekan'));
    },
  });
  (host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActive().addEditor(STAF);
  expect([host.call('tekan'), answers]).toEqual(['selesai', ['ditolak']]);
});

test('each person’s user lock is their own', () => {
  const inside: unknown[] = [];
  const host = createHost({
    user: { email: PEMILIK },
    scripts: [
      `function tekan() {
         const dapat = LockService.getUserLock().tryLock(0);
         SpreadsheetApp.getActive().getName();
         return dapat;
       }`,
    ],
    beforeServiceCall: (member) => {
      if (member === 'Spreadsheet.getName' && inside.length === 0) {
        inside.push('mulai');
        inside.push(host.as(STAF).call('tekan'), host.call('tekan'));
      }
    },
  });
  (host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActive().addEditor(STAF);
  expect(host.call('tekan')).toBe(true);
  expect(inside).toEqual(['mulai', true, false]);
});

// ---- files

test('people go with the file and come back; without a name given the owner opens it', async () => {
  const { host } = shared([SCRIPT]);
  const file = await workbookToXlsx(host.workbook());
  const workbook = await workbookFromXlsx(file, 'LKjIP.xlsx');
  expect(workbook.people).toEqual({ owner: PEMILIK, editors: [STAF, KEPALA], viewers: [TAMU] });
  const again = createHost({ workbook, scripts: [SCRIPT] });
  expect(again.call('siapa')).toEqual([PEMILIK, PEMILIK]);
  expect(() => again.as(TAMU).call('siapa')).toThrow('hanya dapat melihat');
  expect(() =>
    createHost({ workbook, scripts: [SCRIPT], user: { email: 'asing@contoh.com' } }).call('siapa'),
  ).toThrow('tidak punya akses');
});

test('a file that was shared with nobody belongs to whoever opens it', async () => {
  const { host } = open({ user: { email: PEMILIK } });
  expect(host.workbook().people).toBeUndefined();
  const workbook = await workbookFromXlsx(await workbookToXlsx(host.workbook()), 'LKjIP.xlsx');
  const { spreadsheet } = open({ workbook, user: { email: STAF } });
  expect(spreadsheet.getOwner()?.getEmail()).toBe(STAF);
  expect(first(spreadsheet.getEditors()).getEmail()).toBe(STAF);
});
