import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from '../../src/host/engine/book.ts';
import { People } from '../../src/host/engine/people.ts';
import { Protections } from '../../src/host/engine/protections.ts';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';
import { workbookToXlsx } from '../../src/host/files/xlsx/write.ts';
import { createHost } from '../../src/host/host.ts';
import { first, messageOf, open } from './open.ts';
import { emails, handsOf, KEPALA, PEMILIK, PROTECTED, STAF, shared, TAMU } from './people.ts';

test('a sheet’s protection chains and its getters agree at once', () => {
  const { sheet } = open();
  const protection = sheet.protect();
  expect(protection.getDescription()).toBe('');
  const free = sheet.getRange('A1:B2');
  expect(protection.setDescription('Laporan').setWarningOnly(true).setUnprotectedRanges([free])).toBe(
    protection,
  );
  expect([
    protection.getDescription(),
    protection.isWarningOnly(),
    String(protection.getProtectionType()),
    protection.getUnprotectedRanges().map((range) => range.getA1Notation()),
    protection.getEditors(),
    protection.canEdit(),
    protection.canDomainEdit(),
  ]).toEqual(['Laporan', true, 'SHEET', ['A1:B2'], [], true, false]);
  protection.setUnprotectedRanges([]);
  expect(protection.getUnprotectedRanges()).toEqual([]);
});

test('the range of a sheet’s protection is the whole grid and has no notation', () => {
  const { sheet } = open();
  const range = sheet.protect().getRange();
  expect([range.getNumRows(), range.getNumColumns(), range.getA1Notation()]).toEqual([1000, 26, '']);
});

test('protect() on a protected sheet gives the protection that is there', () => {
  const { app, sheet } = open();
  sheet.protect().setDescription('satu');
  expect(sheet.protect().getDescription()).toBe('satu');
  expect(sheet.getProtections(app.ProtectionType.SHEET).length).toBe(1);
});

test('protect() on a protected range makes a second one', () => {
  const { app, sheet } = open();
  sheet.getRange('A1').protect();
  sheet.getRange('A1').protect();
  expect(sheet.getProtections(app.ProtectionType.RANGE).length).toBe(2);
  expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
});

test('the spreadsheet lists the protections of all sheets by kind', () => {
  const { app, sheet, spreadsheet } = open();
  sheet.protect();
  spreadsheet.insertSheet('lain').getRange('A1').protect();
  const { RANGE, SHEET } = app.ProtectionType;
  expect([spreadsheet.getProtections(RANGE).length, spreadsheet.getProtections(SHEET).length]).toEqual([
    1, 1,
  ]);
});

test('setRange and setRangeName follow; remove takes effect at once and gives nothing', () => {
  const { app, sheet, spreadsheet } = open();
  const protection = sheet.getRange('A1').protect().setRange(sheet.getRange('C3'));
  expect([protection.getRange().getA1Notation(), protection.getRangeName()]).toEqual(['C3', null]);
  spreadsheet.setNamedRange('Target', sheet.getRange('B2'));
  expect(protection.setRangeName('Target').getRangeName()).toBe('Target');
  expect(protection.setNamedRange(first(spreadsheet.getNamedRanges())).getRange().getA1Notation()).toBe('B2');
  expect(protection.remove()).toBeUndefined();
  expect(sheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
});

test('free ranges are for a sheet’s protection and of that sheet only', () => {
  const { sheet, spreadsheet } = open();
  const other = spreadsheet.insertSheet('lain').getRange('A1');
  expect(() =>
    sheet
      .getRange('A1')
      .protect()
      .setUnprotectedRanges([sheet.getRange('A1')]),
  ).toThrow('lembar');
  expect(() => sheet.protect().setUnprotectedRanges([other])).toThrow('lembar yang sama');
});

// ---- who may edit

test('until its editors are changed a protection mirrors the file and bars nobody (doc)', () => {
  const { host, sheet, spreadsheet } = shared();
  const protection = sheet.getRange('A1').protect();
  expect(emails(protection.getEditors())).toEqual([PEMILIK, STAF, KEPALA]);
  handsOf(host, STAF).sheet.getRange('A1').setValue('boleh');
  spreadsheet.addEditor(TAMU);
  expect(emails(protection.getEditors())).toEqual([PEMILIK, STAF, KEPALA, TAMU]);
  expect(sheet.getRange('A1').getValue()).toBe('boleh');
});

test('from the first change on the list is its own: who comes to the file later is not on it', () => {
  const { host, sheet, spreadsheet } = shared();
  const protection = sheet.getRange('A1').protect().removeEditor(STAF);
  spreadsheet.addEditor(TAMU);
  expect(emails(protection.getEditors())).toEqual([PEMILIK, KEPALA]);
  expect(() => handsOf(host, TAMU).sheet.getRange('A1').setValue(1)).toThrow(PROTECTED);
  handsOf(host, KEPALA).sheet.getRange('A1').setValue(2);
  expect(sheet.getRange('A1').getValue()).toBe(2);
});

test('a warning bars nobody and has no editors, though canEdit is true (live)', () => {
  const { host, sheet } = shared();
  const protection = sheet.protect().removeEditor(STAF).setWarningOnly(true);
  expect([protection.getEditors(), protection.canEdit()]).toEqual([[], true]);
  const staf = handsOf(host, STAF);
  staf.sheet.getRange('A1').setValue('boleh');
  expect(staf.sheet.getProtections(staf.app.ProtectionType.SHEET)[0]?.canEdit()).toBe(true);
  expect(sheet.getRange('A1').getValue()).toBe('boleh');
});

test('a warning takes no editors; after it all editors of the file are on the list', () => {
  const { sheet } = shared();
  const protection = sheet.protect().removeEditor(STAF).setWarningOnly(true);
  expect(messageOf(() => protection.addEditor(KEPALA))).toBe(
    'ProtectedRange is warningOnly. Editors cannot be set on it.',
  );
  expect(emails(protection.setWarningOnly(false).getEditors())).toEqual([PEMILIK, STAF, KEPALA]);
});

test('neither the owner nor the current user is ever removed (doc)', () => {
  const { host, sheet } = shared();
  const { sheet: stafs } = handsOf(host, STAF);
  const protection = stafs.getRange('A1').protect();
  protection.removeEditors(protection.getEditors().map(String));
  expect(emails(protection.getEditors())).toEqual([PEMILIK, STAF]);
  sheet.getRange('A1').setValue('pemilik');
  expect(() => handsOf(host, KEPALA).sheet.getRange('A1').setValue('kepala')).toThrow(PROTECTED);
});

test('a new owner may edit all, the old one what the lists say', () => {
  const { host, sheet } = shared();
  sheet.getRange('A1').protect().removeEditors([STAF, KEPALA]);
  host.transferOwnership(KEPALA);
  handsOf(host, KEPALA).sheet.getRange('A1').setValue('pemilik baru');
  sheet.getRange('A1').setNote('pemilik lama');
  expect(() => handsOf(host, STAF).sheet.getRange('A1').setValue('x')).toThrow(PROTECTED);
});

test('addEditor of a protection gives no access to the file (doc)', () => {
  const { host, sheet, spreadsheet } = shared();
  const protection = sheet.getRange('A1').protect().addEditors(['asing@contoh.com', TAMU]);
  expect(emails(protection.getEditors())).toEqual([PEMILIK, STAF, KEPALA, 'asing@contoh.com', TAMU]);
  expect(() => host.as('asing@contoh.com').typeInto('Sheet1', 'A1', 'x')).toThrow('tidak punya akses');
  expect(() => host.as(TAMU).typeInto('Sheet1', 'A1', 'x')).toThrow('hanya dapat melihat');
  expect(emails(spreadsheet.getEditors())).toEqual([PEMILIK, STAF, KEPALA]);
});

test('who is removed from the file stays on the lists of its protections', () => {
  const { host, sheet, spreadsheet } = shared();
  const protection = sheet.getRange('A1').protect().removeEditor(KEPALA);
  spreadsheet.removeEditor(STAF);
  expect(emails(protection.getEditors())).toEqual([PEMILIK, STAF]);
  expect(() => host.as(STAF).typeInto('Sheet1', 'A1', 'x')).toThrow('tidak punya akses');
  spreadsheet.addEditor(STAF);
  host.as(STAF).typeInto('Sheet1', 'A1', 'lagi');
  expect(host.displayValue('Sheet1', 'A1')).toBe('lagi');
});

test('who may not edit the area cannot look into, change or remove its protection (doc)', () => {
  const { host, sheet, spreadsheet } = shared();
  spreadsheet.setNamedRange('Lain', sheet.getRange('D4'));
  sheet.protect().removeEditor(STAF);
  const staf = handsOf(host, STAF);
  const seen = staf.sheet.protect();
  expect([seen.canEdit(), seen.getDescription(), seen.isWarningOnly()]).toEqual([false, '', false]);
  for (const attempt of [
    () => seen.getEditors(),
    () => seen.canDomainEdit(),
    () => seen.addEditor(STAF),
    () => seen.removeEditor(KEPALA),
    () => seen.setDescription('x'),
    () => seen.setWarningOnly(true),
    () => seen.setUnprotectedRanges([staf.sheet.getRange('A1')]),
    () => seen.setRangeName('Lain'),
    () => seen.remove(),
  ]) {
    expect(messageOf(attempt)).toBe(PROTECTED);
  }
  expect(sheet.protect().canEdit()).toBe(true);
});

test('a protection cannot be laid, nor moved, over what one may not edit', () => {
  const { host, sheet } = shared();
  sheet.getRange('B2').protect().removeEditor(STAF);
  const { sheet: stafs } = handsOf(host, STAF);
  expect(() => stafs.getRange('A1:C3').protect()).toThrow(PROTECTED);
  const own = stafs.getRange('A1').protect();
  expect(() => own.setRange(stafs.getRange('B1:B2'))).toThrow(PROTECTED);
  expect(own.getRange().getA1Notation()).toBe('A1');
});

// ---- what is barred

type Sheets = ReturnType<typeof handsOf>;

/** Row 3 to 5 and column B to C are protected: B3:C5. All of these touch it. */
test.each<[string, (hands: Sheets) => unknown]>([
  ['setValue', ({ sheet }) => sheet.getRange('B3').setValue(1)],
  ['setValues over more than it', ({ sheet }) => sheet.getRange('A3:B3').setValues([[1, 2]])],
  ['setFormula', ({ sheet }) => sheet.getRange('C5').setFormula('=1')],
  ['setFormulas', ({ sheet }) => sheet.getRange('C5:C6').setFormulas([['=1'], ['=2']])],
  [
    'setRichTextValue',
    ({ sheet, app }) => sheet.getRange('B3').setRichTextValue(app.newRichTextValue().setText('x').build()),
  ],
  ['clear', ({ sheet }) => sheet.getRange('A1:B3').clear()],
  ['clearContent', ({ sheet }) => sheet.getRange('A1:B3').clearContent()],
  ['clearFormat', ({ sheet }) => sheet.getRange('B3').clearFormat()],
  ['clearNote', ({ sheet }) => sheet.getRange('B3').clearNote()],
  ['clearDataValidations', ({ sheet }) => sheet.getRange('B3').clearDataValidations()],
  ['setNote', ({ sheet }) => sheet.getRange('B3').setNote('x')],
  ['setNumberFormat', ({ sheet }) => sheet.getRange('B3').setNumberFormat('0.00')],
  ['setBackground', ({ sheet }) => sheet.getRange('B3').setBackground('#ff0000')],
  ['setFontWeight', ({ sheet }) => sheet.getRange('B3').setFontWeight('bold')],
  ['setFontFamily', ({ sheet }) => sheet.getRange('B3').setFontFamily('Roboto')],
  ['setHorizontalAlignment', ({ sheet }) => sheet.getRange('B3').setHorizontalAlignment('center')],
  ['setWrap', ({ sheet }) => sheet.getRange('B3').setWrap(true)],
  ['setBorder', ({ sheet }) => sheet.getRange('B3').setBorder(true, null, null, null, null, null)],
  [
    'setDataValidation',
    ({ sheet, app }) =>
      sheet.getRange('B3').setDataValidation(app.newDataValidation().requireValueInList(['a']).build()),
  ],
  ['merge', ({ sheet }) => sheet.getRange('A3:B3').merge()],
  ['breakApart', ({ sheet }) => sheet.getRange('B4:C4').breakApart()],
  ['copyTo', ({ sheet }) => sheet.getRange('A1').copyTo(sheet.getRange('B3'))],
  ['Sheet.clear', ({ sheet }) => sheet.clear()],
  ['Sheet.clearContents', ({ sheet }) => sheet.clearContents()],
  ['Sheet.clearFormats', ({ sheet }) => sheet.clearFormats()],
  ['Sheet.clearNotes', ({ sheet }) => sheet.clearNotes()],
  ['insertRowBefore in the midst', ({ sheet }) => sheet.insertRowBefore(4)],
  ['insertColumnAfter in the midst', ({ sheet }) => sheet.insertColumnAfter(2)],
  ['deleteRow', ({ sheet }) => sheet.deleteRow(5)],
  ['deleteColumns', ({ sheet }) => sheet.deleteColumns(1, 2)],
  ['deleteSheet', ({ sheet, spreadsheet }) => spreadsheet.deleteSheet(sheet)],
])('a protected range bars %s, and nothing of it is done', (_, write) => {
  const { host, app, sheet, spreadsheet } = shared();
  spreadsheet.insertSheet('lain');
  sheet.getRange('A1:C5').setValues(Array.from({ length: 5 }, (_unused, row) => [row, 'teks', true]));
  sheet.getRange('B4:C4').merge();
  sheet
    .getRange('B3:C5')
    .setNumberFormat('0.0')
    .setFontStyle('italic')
    .setDataValidation(app.newDataValidation().requireValueInList(['a', 'teks']).build());
  sheet.getRange('B3:C5').setNote('catatan').protect().removeEditor(STAF);
  const before = host.workbook();
  expect(messageOf(() => write(handsOf(host, STAF)))).toBe(PROTECTED);
  expect(host.workbook()).toEqual(before);
  // The same by one who is on the list, so that it is the protection that barred it.
  write(handsOf(host, KEPALA));
  expect(host.workbook()).not.toEqual(before);
});

test.each<[string, (hands: Sheets) => unknown]>([
  ['a cell beside it', ({ sheet }) => sheet.getRange('D3').setValue(1)],
  ['a row in front of it', ({ sheet }) => sheet.insertRowBefore(3)],
  ['a row behind it', ({ sheet }) => sheet.insertRowAfter(5)],
  ['deleting a row above it', ({ sheet }) => sheet.deleteRow(1)],
  ['the name of its sheet', ({ sheet }) => sheet.setName('Nama baru')],
  ['another sheet', ({ spreadsheet }) => spreadsheet.insertSheet('baru').getRange('B3').setValue(1)],
  ['metadata of the spreadsheet', ({ spreadsheet }) => spreadsheet.addDeveloperMetadata('k', 'v')],
])('a protected range leaves open: %s', (_, write) => {
  const { host, sheet } = shared();
  sheet.getRange('B3:C5').protect().removeEditor(STAF);
  const before = host.workbook();
  write(handsOf(host, STAF));
  expect(host.workbook()).not.toEqual(before);
});

test.each<[string, (hands: Sheets) => unknown]>([
  ['a cell', ({ sheet }) => sheet.getRange('Z99').setValue(1)],
  ['appendRow', ({ sheet }) => sheet.appendRow(['x'])],
  ['a row', ({ sheet }) => sheet.insertRowBefore(1)],
  ['deleting it', ({ sheet, spreadsheet }) => spreadsheet.deleteSheet(sheet)],
  ['renaming it', ({ sheet }) => sheet.setName('Nama baru')],
  [
    'moving it',
    ({ sheet, spreadsheet }) => {
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.moveActiveSheet(2);
    },
  ],
  ['hiding it', ({ sheet }) => sheet.hideSheet()],
  ['the colour of its tab', ({ sheet }) => sheet.setTabColor('#ff0000')],
  [
    'the width of a column',
    ({ sheet }) => {
      sheet.setColumnWidth(1, 50);
    },
  ],
  ['a hidden column', ({ sheet }) => sheet.hideColumns(1)],
  ['frozen rows', ({ sheet }) => sheet.setFrozenRows(1)],
  ['its metadata', ({ sheet }) => sheet.addDeveloperMetadata('k', 'v')],
  ['a chart', ({ sheet }) => sheet.insertChart(chart(sheet))],
])('a protected sheet bars %s', (_, write) => {
  const { host, sheet, spreadsheet } = shared();
  spreadsheet.insertSheet('lain');
  sheet.getRange('A1:B2').setValues([
    ['x', 'y'],
    ['a', 1],
  ]);
  sheet.protect().removeEditor(STAF);
  const before = host.workbook();
  expect(messageOf(() => write(handsOf(host, STAF)))).toBe(PROTECTED);
  expect(host.workbook()).toEqual(before);
  write(handsOf(host, KEPALA));
  expect(host.workbook()).not.toEqual(before);
});

function chart(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
  return sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 4, 0, 0).build();
}

test('free ranges of a protected sheet are open, together and no further; [] closes them again (doc)', () => {
  const { host, sheet } = shared();
  const protection = sheet.protect().removeEditor(STAF);
  protection.setUnprotectedRanges([sheet.getRange('B2:C3'), sheet.getRange('D2:D9')]);
  const { sheet: stafs } = handsOf(host, STAF);
  stafs.getRange('B2:D3').setValues([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(() => stafs.getRange('B2:D4').setValue(0)).toThrow(PROTECTED);
  expect(() => stafs.insertRowAfter(2)).toThrow(PROTECTED);
  protection.setUnprotectedRanges([]);
  expect(() => stafs.getRange('B2').setValue(0)).toThrow(PROTECTED);
  expect(sheet.getRange('B2:D3').getValues()).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
});

test('a range protected within a free range stays closed: any protection bars (doc)', () => {
  const { host, sheet } = shared();
  sheet
    .protect()
    .removeEditor(STAF)
    .setUnprotectedRanges([sheet.getRange('A1:B2')]);
  sheet.getRange('B2').protect().removeEditor(STAF);
  const { sheet: stafs } = handsOf(host, STAF);
  stafs.getRange('A1').setValue(1);
  expect(() => stafs.getRange('A1:B2').setValue(1)).toThrow(PROTECTED);
});

test('typing is barred as well, and leaves the cell as it was', () => {
  const { host, sheet } = shared();
  sheet.getRange('B3').setValue('semula').protect().removeEditor(STAF);
  expect(messageOf(() => host.as(STAF).typeInto('Sheet1', 'B3', 'ubah'))).toBe(PROTECTED);
  expect(host.displayValue('Sheet1', 'B3')).toBe('semula');
  host.as(KEPALA).typeInto('Sheet1', 'B3', 'ubah');
  expect(host.displayValue('Sheet1', 'B3')).toBe('ubah');
});

test('what a protection leaves to be read: all of it', () => {
  const { host, sheet, spreadsheet } = shared();
  spreadsheet.insertSheet('lain');
  sheet.getRange('A1').setValue('isi');
  sheet.protect().removeEditor(STAF);
  const staf = handsOf(host, STAF);
  staf.spreadsheet.setActiveSheet(staf.sheet);
  expect(staf.sheet.getRange('A1').getValue()).toBe('isi');
  expect(
    staf.spreadsheet.insertSheet('salinan', { template: staf.sheet }).getRange('A1').setValue('x').getValue(),
  ).toBe('x');
});

test('remove opens the area at once', () => {
  const { host, sheet } = shared();
  const protection = sheet.getRange('A1').protect().removeEditor(STAF);
  protection.remove();
  handsOf(host, STAF).sheet.getRange('A1').setValue(1);
  expect(sheet.getRange('A1').getValue()).toBe(1);
});

test('a protected range moves, grows, shrinks and goes with rows and columns; a free one too', () => {
  const { app, sheet } = shared();
  const range = sheet.getRange('B3:C5').protect();
  const whole = sheet.protect().setUnprotectedRanges([sheet.getRange('B3:C5')]);
  const both = () => [
    range.getRange().getA1Notation(),
    whole.getUnprotectedRanges().map((free) => free.getA1Notation()),
  ];
  sheet.insertRowBefore(3);
  expect(both()).toEqual(['B4:C6', ['B4:C6']]);
  sheet.insertColumnsAfter(2, 2);
  expect(both()).toEqual(['B4:E6', ['B4:E6']]);
  sheet.deleteRows(3, 2);
  expect(both()).toEqual(['B3:E4', ['B3:E4']]);
  sheet.deleteColumn(1);
  expect(both()).toEqual(['A3:D4', ['A3:D4']]);
  sheet.deleteRows(1, 9);
  expect(sheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
  expect(whole.getUnprotectedRanges()).toEqual([]);
});

test('protections go with the file and come back as they were', async () => {
  const { host, sheet, spreadsheet } = shared();
  spreadsheet.setNamedRange('Status', sheet.getRange('B3:B5'));
  sheet.getRange('B3:B5').protect().setRangeName('Status').setDescription('Status').removeEditor(STAF);
  sheet
    .protect()
    .setWarningOnly(true)
    .setUnprotectedRanges([sheet.getRange('D1:D3')]);
  spreadsheet.insertSheet('lain').protect();
  const workbook = await workbookFromXlsx(await workbookToXlsx(host.workbook()), 'LKjIP.xlsx');
  expect(workbook.sheets.map(({ protections }) => protections)).toEqual(
    host.workbook().sheets.map(({ protections }) => protections),
  );
  const again = createHost({ workbook, scripts: [] });
  expect(messageOf(() => again.as(STAF).typeInto('Sheet1', 'B4', 'x'))).toBe(PROTECTED);
  again.as(STAF).typeInto('Sheet1', 'C4', 'x');
  again.as(STAF).typeInto('lain', 'A1', 'x');
  const reopened = handsOf(again, KEPALA);
  const [range] = reopened.spreadsheet.getProtections(reopened.app.ProtectionType.RANGE);
  expect([range?.getRangeName(), range?.getDescription(), emails(range?.getEditors() ?? [])]).toEqual([
    'Status',
    'Status',
    [PEMILIK, KEPALA],
  ]);
  expect(
    reopened.sheet
      .protect()
      .getUnprotectedRanges()
      .map((free) => free.getA1Notation()),
  ).toEqual(['D1:D3']);
});

test('looking at a protection counts as service calls', () => {
  const { host, sheet } = shared();
  const protection = sheet.protect();
  host.serviceCalls.reset();
  protection.canEdit();
  protection.getEditors();
  protection.isWarningOnly();
  expect(host.serviceCalls.byMember).toEqual({
    'Protection.canEdit': 1,
    'Protection.getEditors': 1,
    'Protection.isWarningOnly': 1,
  });
});

test('a write is open exactly where each of its cells is in a free range', () => {
  const edge = fc.integer({ min: 0, max: 5 });
  const zones = fc.tuple(edge, edge, edge, edge).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));
  fc.assert(
    fc.property(zones, fc.array(zones, { maxLength: 5 }), (zone, free) => {
      const people = new People({ owner: PEMILIK, editors: [STAF], viewers: [] });
      const protections = new Protections(people);
      protections.add({
        kind: 'SHEET',
        sheetId: 's',
        description: '',
        warningOnly: false,
        unprotected: free.map((each) => ({ sheetId: 's', zone: each })),
        editors: [PEMILIK],
      });
      const isOpen = cellsOf(zone).every(({ row, column }) =>
        free.some(
          ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
        ),
      );
      const touch = { kind: 'cells' as const, sheetId: 's', zones: [zone] };
      expect(protections.bar(STAF, touch)).toBe(!isOpen);
      expect(protections.bar(PEMILIK, touch)).toBe(false);
      expect(protections.bar(STAF, { ...touch, sheetId: 'lain' })).toBe(false);
    }),
  );
});
