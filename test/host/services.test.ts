import { expect, test } from 'vitest';
import type { Host, HostOptions } from '../../src/host/host.ts';
import { first, open } from './open.ts';

const globals = (options: Partial<HostOptions> = {}) => {
  const { host } = open(options);
  return { host, ...(host.globals as unknown as Services) };
};

interface Services {
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Logger: GoogleAppsScript.Base.Logger;
}

test('hasLock is false first, true after tryLock, false after releaseLock', () => {
  const lock = globals().LockService.getDocumentLock();
  expect(lock.hasLock()).toBe(false);
  expect([lock.tryLock(0), lock.hasLock(), lock.tryLock(100)]).toEqual([true, true, true]);
  lock.releaseLock();
  lock.releaseLock();
  expect(lock.hasLock()).toBe(false);
});

test('tryLock(-100) is false and holds nothing', () => {
  const lock = globals().LockService.getDocumentLock();
  expect([lock.tryLock(-100), lock.hasLock()]).toEqual([false, false]);
});

test('waitLock takes a free lock and one that is held; waitLock(-100) times out', () => {
  const lock = globals().LockService.getScriptLock();
  lock.waitLock(1000);
  lock.waitLock(0);
  expect(() => lock.waitLock(-100)).toThrow(
    'Lock timeout: another process was holding the lock for too long.',
  );
});

test('a lock is let go when the run ends', () => {
  const script = 'function kunci() { LockService.getDocumentLock().waitLock(1); }';
  const { host, LockService } = globals({ scripts: [script] });
  host.call('kunci');
  expect(LockService.getDocumentLock().hasLock()).toBe(false);
});

test.each(['getDocumentProperties', 'getUserProperties', 'getScriptProperties'] as const)(
  'the store of %s gives the text back, null for what is missing, and chains',
  (member) => {
    const { PropertiesService } = globals();
    const store = PropertiesService[member]();
    expect(store.getProperty('a')).toBeNull();
    expect(store.setProperty('a', '1').getProperty('a')).toBe('1');
    expect(PropertiesService[member]().getProperties()).toEqual({ a: '1' });
    expect(store.deleteProperty('a')).toBe(store);
    expect(store.getProperty('a')).toBeNull();
    store.setProperties({ b: '2', c: '3' });
    expect(store.getKeys()).toEqual(['b', 'c']);
    store.setProperties({ d: '4' }, true);
    expect(store.deleteAllProperties().getKeys()).toEqual([]);
  },
);

test('a value of more than 9 KB throws Google’s text', () => {
  const store = globals().PropertiesService.getDocumentProperties();
  expect(() => store.setProperty('a', 'x'.repeat(9 * 1024 + 1))).toThrow('Argument too large: value');
});

test('the active user prints as the address', () => {
  const { Session } = globals({ user: { email: 'perencana@contoh.go.id' } });
  const user = Session.getActiveUser();
  expect([String(user), user.getEmail(), Session.getEffectiveUser().getEmail()]).toEqual([
    'perencana@contoh.go.id',
    'perencana@contoh.go.id',
    'perencana@contoh.go.id',
  ]);
  expect(
    [Session.getActiveUserLocale(), Session.getTemporaryActiveUserKey()].every((text) => text !== ''),
  ).toBe(true);
});

test('formatDate knows the common patterns, and names months in English', () => {
  const { Utilities } = globals();
  // 31 December 2021, 17.05 in Jakarta (UTC+7).
  const date = new Date(Date.UTC(2021, 11, 31, 10, 5, 9)) as unknown as GoogleAppsScript.Base.Date;
  expect(Utilities.formatDate(date, 'Asia/Jakarta', "yyyy-MM-dd HH:mm:ss 'WIB'")).toBe(
    '2021-12-31 17:05:09 WIB',
  );
  expect(Utilities.formatDate(date, 'Asia/Jakarta', 'd MMMM yyyy')).toBe('31 December 2021');
  expect(() => Utilities.formatDate(date, 'Asia/Jakarta', 'QQ')).toThrow('belum ada di host lokal');
  expect(Utilities.getUuid()).toMatch(/^[0-9a-f-]{36}$/);
});

test('Logger keeps its lines', () => {
  const { host, Logger } = globals();
  Logger.log('selesai').log('%s dari %s', 1, 2);
  expect([host.log, Logger.getLog()]).toEqual([['selesai', '1 dari 2'], 'selesai\n1 dari 2\n']);
});

test('an HTML page chains and keeps title, size and content', () => {
  const page = globals({ html: { sidebar: '<p>a</p>' } }).HtmlService.createHtmlOutputFromFile('sidebar');
  expect(page.getTitle()).toBe('');
  expect(page.setTitle('LKjIP').setWidth(300).setHeight(200)).toBe(page);
  expect([page.getTitle(), page.getWidth(), page.getHeight(), page.getContent()]).toEqual([
    'LKjIP',
    300,
    200,
    '<p>a</p>',
  ]);
  expect(page.append('<hr>').appendUntrusted('<b>').getContent()).toBe('<p>a</p><hr>&lt;b&gt;');
  expect(page.setContent('x').clear().getContent()).toBe('');
});

test('an HTML file that is not there throws its name', () => {
  expect(() => globals().HtmlService.createHtmlOutputFromFile('tidak-ada')).toThrow('tidak-ada');
});

const ui = (options: Partial<HostOptions> = {}): { ui: GoogleAppsScript.Base.Ui; host: Host } => {
  const { app, host } = open(options);
  return { ui: app.getUi(), host };
};

test('alert gives the button that was pressed, and keeps what was asked', () => {
  const asked = ui({ onAlert: () => 'NO' });
  const { Button, ButtonSet } = asked.ui;
  expect(asked.ui.alert('Judul', 'Teruskan?', ButtonSet.YES_NO)).toBe(Button.NO);
  expect(asked.host.alerts).toEqual([{ title: 'Judul', message: 'Teruskan?', buttons: 'YES_NO' }]);
});

test('an alert with OK alone needs no answer, a question does', () => {
  const { ui: screen } = ui();
  expect(screen.alert('Selesai')).toBe(screen.Button.OK);
  expect(() => screen.alert('Hapus?', screen.ButtonSet.YES_NO)).toThrow('Hapus?');
  expect(() => screen.prompt('Tahun?')).toThrow('Tahun?');
});

test('prompt gives the text and the button', () => {
  const { ui: screen } = ui({ onPrompt: () => ({ button: 'OK', text: '2021' }) });
  const response = screen.prompt('Tahun?', screen.ButtonSet.OK_CANCEL);
  expect([response.getResponseText(), response.getSelectedButton()]).toEqual(['2021', screen.Button.OK]);
});

test('sidebars and dialogs are kept as they were shown', () => {
  const { host, HtmlService } = globals();
  const screen = (host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getUi();
  screen.showSidebar(HtmlService.createHtmlOutput('<p>').setTitle('LKjIP'));
  screen.showModalDialog(HtmlService.createHtmlOutput('<b>').setWidth(400).setHeight(300), 'Atur');
  expect(host.panels).toEqual([
    { kind: 'sidebar', title: 'LKjIP', html: '<p>', width: null, height: null },
    { kind: 'modal', title: 'Atur', html: '<b>', width: 400, height: 300 },
  ]);
});

test('a menu has its title, items, separators and submenus once onOpen has run', () => {
  const script = `function onOpen(e) {
    var ui = SpreadsheetApp.getUi();
    ui.createMenu('LKjIP').addItem('Susun', 'susun').addSeparator()
      .addSubMenu(ui.createMenu('Lain').addItem('Periksa', 'periksa')).addToUi();
    Logger.log(String(e.authMode));
  }`;
  const { host } = open({ scripts: [script] });
  expect(host.menus).toEqual([]);
  host.call('onOpen');
  host.call('onOpen');
  expect(host.menus.length).toBe(1);
  expect(first(host.menus)).toEqual({
    title: 'LKjIP',
    items: [
      { label: 'Susun', functionName: 'susun', items: [] },
      { label: '', functionName: '', items: [] },
      { label: 'Lain', functionName: '', items: [{ label: 'Periksa', functionName: 'periksa', items: [] }] },
    ],
  });
  expect(host.log).toEqual(['LIMITED', 'LIMITED']);
});
