import { expect, test } from 'vitest';
import { messageOf, open } from './open.ts';
import { emails, handsOf, KEPALA, PEMILIK, STAF, shared, TAMU } from './people.ts';

test('getOwner is a user with the owner’s address (live)', () => {
  const { host, spreadsheet } = shared();
  expect(spreadsheet.getOwner()?.getEmail()).toBe(PEMILIK);
  expect(handsOf(host, TAMU).spreadsheet.getOwner()?.getEmail()).toBe(PEMILIK);
});

test('getEditors and getViewers are users with addresses (live); the wider list holds the narrower (noted)', () => {
  const { spreadsheet } = shared();
  expect(emails(spreadsheet.getEditors())).toEqual([PEMILIK, STAF, KEPALA]);
  expect(emails(spreadsheet.getViewers())).toEqual([PEMILIK, STAF, KEPALA, TAMU]);
});

test('who may not edit is not told who else may', () => {
  const { host } = shared();
  const { spreadsheet } = handsOf(host, TAMU);
  expect(() => spreadsheet.getEditors()).toThrow('permission');
  expect(() => spreadsheet.getViewers()).toThrow('permission');
});

test('addEditor promotes a viewer; addViewer has no effect on an editor (doc)', () => {
  const { spreadsheet } = shared();
  spreadsheet.addEditor(TAMU);
  expect(emails(spreadsheet.getEditors())).toEqual([PEMILIK, STAF, KEPALA, TAMU]);
  spreadsheet.addViewers([STAF, PEMILIK]);
  expect(emails(spreadsheet.getEditors())).toEqual([PEMILIK, STAF, KEPALA, TAMU]);
  expect(emails(spreadsheet.getViewers())).toEqual([PEMILIK, STAF, KEPALA, TAMU]);
});

test('they take an address or a User and give the spreadsheet (doc)', () => {
  const { host, spreadsheet } = shared();
  const me = (handsOf(host, KEPALA).host.globals['Session'] as GoogleAppsScript.Base.Session).getActiveUser();
  expect(spreadsheet.removeEditor(me)).toBe(spreadsheet);
  expect(spreadsheet.addViewer(me)).toBe(spreadsheet);
  expect(spreadsheet.removeViewer(me)).toBe(spreadsheet);
  expect(spreadsheet.addEditor(me)).toBe(spreadsheet);
  expect(spreadsheet.addEditors(['a@contoh.id'])).toBe(spreadsheet);
  expect(emails(spreadsheet.getEditors())).toEqual([PEMILIK, STAF, KEPALA, 'a@contoh.id']);
});

test('addEditor of one who is there changes nothing', () => {
  const { spreadsheet } = shared();
  spreadsheet.addEditors([STAF, PEMILIK, 'STAF@contoh.go.id']);
  expect(emails(spreadsheet.getEditors())).toEqual([PEMILIK, STAF, KEPALA]);
});

test('removeEditor drops the person from the viewers as well (doc)', () => {
  const { spreadsheet } = shared();
  spreadsheet.removeEditor(STAF);
  expect(emails(spreadsheet.getViewers())).toEqual([PEMILIK, KEPALA, TAMU]);
  spreadsheet.removeEditor(TAMU);
  expect(emails(spreadsheet.getViewers())).toEqual([PEMILIK, KEPALA]);
});

test('removeViewer has no effect on an editor (doc)', () => {
  const { spreadsheet } = shared();
  spreadsheet.removeViewer(STAF);
  spreadsheet.removeViewer(TAMU);
  expect(emails(spreadsheet.getViewers())).toEqual([PEMILIK, STAF, KEPALA]);
});

test('the owner is never removed, by nobody', () => {
  const { host, spreadsheet } = shared();
  spreadsheet.removeEditor(PEMILIK).removeViewer(PEMILIK);
  handsOf(host, STAF).spreadsheet.removeEditor(PEMILIK);
  expect(spreadsheet.getOwner()?.getEmail()).toBe(PEMILIK);
  expect(emails(spreadsheet.getEditors())).toEqual([PEMILIK, STAF, KEPALA]);
});

test('an editor may share, a viewer may not', () => {
  const { host, spreadsheet } = shared();
  handsOf(host, STAF).spreadsheet.addViewer('baru@contoh.id');
  expect(emails(spreadsheet.getViewers())).toContain('baru@contoh.id');
  expect(() => handsOf(host, TAMU).spreadsheet.addViewer('lain@contoh.id')).toThrow('permission');
});

test('what is not an address is refused, and nobody of its list is added', () => {
  const { spreadsheet } = open();
  expect(messageOf(() => spreadsheet.addEditors(['a@contoh.id', 'kepala dinas']))).toBe(
    'Invalid email: kepala dinas',
  );
  expect(spreadsheet.getEditors().length).toBe(1);
});

test('an owner who leaves hands the spreadsheet over and stays an editor; only the owner can', () => {
  const { host, spreadsheet } = shared();
  expect(() => host.as(STAF).transferOwnership(STAF)).toThrow('Hanya pemilik');
  host.transferOwnership(KEPALA);
  expect(spreadsheet.getOwner()?.getEmail()).toBe(KEPALA);
  expect(emails(spreadsheet.getEditors())).toEqual([KEPALA, STAF, PEMILIK]);
  handsOf(host, KEPALA).spreadsheet.removeEditor(PEMILIK);
  expect(() => host.typeInto('Sheet1', 'A1', 'x')).toThrow('tidak punya akses');
});

test('members that share or tell of sharing count as service calls', () => {
  const { host, spreadsheet } = shared();
  spreadsheet.getOwner();
  spreadsheet.getEditors();
  spreadsheet.addViewer('a@contoh.id');
  expect(host.serviceCalls.byMember).toEqual({
    'Spreadsheet.getOwner': 1,
    'Spreadsheet.getEditors': 1,
    'Spreadsheet.addViewer': 1,
  });
});
