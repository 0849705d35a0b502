import { expect, test } from 'vitest';
import { first, messageOf, open } from './open.ts';

test('a range that is no whole row or column throws Google’s text', () => {
  const { sheet } = open();
  expect(messageOf(() => sheet.getRange('A1:B2').addDeveloperMetadata('k'))).toBe(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
});

test.each([
  ['G:G', 'COLUMN'],
  ['8:8', 'ROW'],
])('a range %s takes metadata, its location is %s, and it gives itself back', (a1, type) => {
  const { app, sheet } = open();
  const range = sheet.getRange(a1);
  expect(range.addDeveloperMetadata('k', 'v', app.DeveloperMetadataVisibility.PROJECT)).toBe(range);
  const entry = first(range.getDeveloperMetadata());
  expect([
    entry.getKey(),
    entry.getValue(),
    String(entry.getVisibility()),
    String(entry.getLocation().getLocationType()),
  ]).toEqual(['k', 'v', 'PROJECT', type]);
  expect(sheet.getRange('G8').getDeveloperMetadata()).toEqual([]);
});

test('a sheet’s metadata is DOCUMENT by default, located at the sheet, and only its own', () => {
  const { sheet } = open();
  expect(sheet.addDeveloperMetadata('tabel', '3.1')).toBe(sheet);
  sheet.getRange('G:G').addDeveloperMetadata('kolom');
  const entries = sheet.getDeveloperMetadata();
  expect(entries.length).toBe(1);
  const entry = first(entries);
  expect([
    String(entry.getVisibility()),
    String(entry.getLocation().getLocationType()),
    entry.getLocation().getSheet()?.getName(),
    entry.getLocation().getRow(),
  ]).toEqual(['DOCUMENT', 'SHEET', 'Sheet1', null]);
});

test('getValue is null where none was given, and getId is an integer', () => {
  const { sheet } = open();
  sheet.addDeveloperMetadata('k');
  const entry = first(sheet.getDeveloperMetadata());
  expect([entry.getValue(), Number.isInteger(entry.getId())]).toEqual([null, true]);
});

test('a visibility may come without a value', () => {
  const { app, spreadsheet } = open();
  spreadsheet.addDeveloperMetadata('k', app.DeveloperMetadataVisibility.PROJECT);
  const entry = first(spreadsheet.getDeveloperMetadata());
  expect([entry.getValue(), String(entry.getVisibility())]).toEqual([null, 'PROJECT']);
});

test('a search from the spreadsheet finds those on rows, columns and sheets; criteria are ANDed', () => {
  const { sheet, spreadsheet } = open();
  sheet.addDeveloperMetadata('k', 'lembar');
  sheet.getRange('2:2').addDeveloperMetadata('k', 'baris');
  sheet.getRange('B:B').addDeveloperMetadata('k', 'kolom');
  spreadsheet.addDeveloperMetadata('k', 'berkas').addDeveloperMetadata('lain');
  const found = (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) =>
    finder.find().map((entry) => entry.getValue());
  expect(found(spreadsheet.createDeveloperMetadataFinder().withKey('k')).sort()).toEqual([
    'baris',
    'berkas',
    'kolom',
    'lembar',
  ]);
  expect(found(spreadsheet.createDeveloperMetadataFinder().withKey('k').withValue('kolom'))).toEqual([
    'kolom',
  ]);
  expect(found(sheet.createDeveloperMetadataFinder().withKey('k')).sort()).toEqual([
    'baris',
    'kolom',
    'lembar',
  ]);
  const cell = sheet.getRange('B2').createDeveloperMetadataFinder();
  expect(found(cell.withKey('k').onIntersectingLocations()).sort()).toEqual(['baris', 'kolom', 'lembar']);
});

test('onIntersectingLocations is for searches from a range only', () => {
  const { spreadsheet } = open();
  expect(() => spreadsheet.createDeveloperMetadataFinder().onIntersectingLocations()).toThrow('Range');
});

test('adding the same key twice makes two', () => {
  const { sheet } = open();
  sheet.addDeveloperMetadata('k', '1').addDeveloperMetadata('k', '2');
  expect(sheet.getDeveloperMetadata().map((entry) => entry.getValue())).toEqual(['1', '2']);
});

test('setKey and setValue chain and stay; remove takes effect at once', () => {
  const { sheet } = open();
  sheet.addDeveloperMetadata('k', '1');
  const entry = first(sheet.getDeveloperMetadata());
  expect(entry.setKey('kunci').setValue('2')).toBe(entry);
  const again = first(sheet.getDeveloperMetadata());
  expect([again.getKey(), again.getValue()]).toEqual(['kunci', '2']);
  again.remove();
  expect(sheet.getDeveloperMetadata()).toEqual([]);
});

test('a row’s metadata moves with it and goes with it', () => {
  const { sheet } = open();
  sheet.getRange('8:8').addDeveloperMetadata('k');
  sheet.insertRowsBefore(1, 2);
  expect(sheet.getRange('10:10').getDeveloperMetadata().length).toBe(1);
  sheet.deleteRow(10);
  expect(sheet.createDeveloperMetadataFinder().find()).toEqual([]);
});

test('metadata goes with its sheet', () => {
  const { spreadsheet } = open();
  const sheet = spreadsheet.insertSheet('lain').addDeveloperMetadata('k');
  spreadsheet.deleteSheet(sheet);
  expect(spreadsheet.createDeveloperMetadataFinder().withKey('k').find()).toEqual([]);
});
