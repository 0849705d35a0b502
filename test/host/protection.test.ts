import { expect, test } from 'vitest';
import { first, open } from './open.ts';

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

test('the current user is never removed from the editors', () => {
  const { sheet } = open({ user: { email: 'saya@contoh.go.id' } });
  const protection = sheet.protect().addEditors(['saya@contoh.go.id', 'dia@contoh.go.id']);
  protection.removeEditors(['saya@contoh.go.id', 'dia@contoh.go.id']);
  expect(protection.getEditors().map(String)).toEqual(['saya@contoh.go.id']);
});
