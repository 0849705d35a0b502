import { expect, test } from 'vitest';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';
import { workbookToXlsx } from '../../src/host/files/xlsx/write.ts';
import { first, messageOf, open } from './open.ts';
import { emails, handsOf, KEPALA, PEMILIK, STAF, shared } from './people.ts';

test('copy gives the new spreadsheet (doc), of the current user’s own and shared with nobody', () => {
  const { host, spreadsheet } = shared();
  const copy = handsOf(host, STAF).spreadsheet.copy('Berkas akhir 2021');
  expect([copy.getName(), copy.getOwner()?.getEmail(), emails(copy.getEditors())]).toEqual([
    'Berkas akhir 2021',
    STAF,
    [STAF],
  ]);
  expect(host.copies.map((each) => each.user)).toEqual([STAF]);
  expect(emails(spreadsheet.getEditors())).toEqual([PEMILIK, STAF, KEPALA]);
  expect(() => host.copies[0]?.as(PEMILIK).workbook()).toThrow('tidak punya akses');
});

test('id and address are its own, and the address says that it is local', () => {
  const { spreadsheet } = open();
  const ids = [spreadsheet, spreadsheet.copy('satu'), spreadsheet.copy('dua')].map((each) => each.getId());
  expect(new Set(ids).size).toBe(3);
  const copy = spreadsheet.copy('tiga');
  expect(copy.getUrl()).toBe(`https://host-lokal.invalid/spreadsheets/d/${copy.getId()}/edit`);
});

test('cells, formats, notes, rules, charts, metadata and the ids of sheets are copied', () => {
  const { host, app, sheet, spreadsheet } = open();
  sheet.getRange('A1:B2').setValues([
    ['Indikator', 'Capaian'],
    ['Kemantapan jalan', 98.5],
  ]);
  sheet.getRange('B2').setNumberFormat('0.00').setNote('catatan').setBackground('#ffeeaa');
  // Without a format of its own it shows that of what it refers to.
  sheet.getRange('C2').setFormula('=B2*2');
  sheet.getRange('D2').setDataValidation(app.newDataValidation().requireValueInList(['ya']).build());
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(4, 1, 0, 0).build());
  sheet.addDeveloperMetadata('lkjip', 'tabel', app.DeveloperMetadataVisibility.DOCUMENT);
  spreadsheet.addDeveloperMetadata('lkjip', 'berkas', app.DeveloperMetadataVisibility.DOCUMENT);
  spreadsheet.insertSheet('Lampiran', 0).hideSheet();
  const copy = spreadsheet.copy('salinan');
  expect(copy.getSheets().map((each) => [each.getName(), each.getSheetId(), each.isSheetHidden()])).toEqual(
    spreadsheet.getSheets().map((each) => [each.getName(), each.getSheetId(), each.isSheetHidden()]),
  );
  const copied = copy.getSheetByName('Sheet1');
  expect(copied?.getRange('A1:C2').getDisplayValues()).toEqual([
    ['Indikator', 'Capaian', ''],
    ['Kemantapan jalan', '98,50', '197,00'],
  ]);
  expect([copied?.getRange('B2').getNote(), copied?.getRange('B2').getBackground()]).toEqual([
    'catatan',
    '#ffeeaa',
  ]);
  expect(copied?.getRange('D2').getDataValidation()?.getCriteriaValues()[0]).toEqual(['ya']);
  expect(copied?.getCharts().length).toBe(1);
  expect(copied?.getDeveloperMetadata().map((each) => each.getValue())).toEqual(['tabel']);
  expect(copy.getDeveloperMetadata().map((each) => each.getValue())).toEqual(['berkas']);
  const { sheets } = host.workbook();
  expect(host.copies[0]?.workbook().sheets).toEqual(sheets.map((each) => ({ ...each })));
});

test('waiting writes are in the copy, and later ones on either side are not on the other', () => {
  const { host, sheet, spreadsheet } = open();
  sheet.getRange('A1').setValue('sebelum');
  const copy = spreadsheet.copy('salinan');
  sheet.getRange('A1').setValue('asli');
  first(copy.getSheets()).getRange('A2').setValue('salinan');
  expect(host.displayValue('Sheet1', 'A1')).toBe('asli');
  expect(host.displayValue('Sheet1', 'A2')).toBe('');
  expect(host.copies[0]?.displayValue('Sheet1', 'A1')).toBe('sebelum');
  expect(host.copies[0]?.displayValue('Sheet1', 'A2')).toBe('salinan');
});

test('of protections those of whole sheets are copied, without their editors; those of ranges are not', () => {
  const { host, app, sheet, spreadsheet } = shared();
  spreadsheet.insertSheet('peringatan').protect().setWarningOnly(true);
  sheet
    .protect()
    .setDescription('Reviu')
    .removeEditor(STAF)
    .setUnprotectedRanges([sheet.getRange('B2')]);
  sheet.getRange('A1').protect().removeEditor(STAF);
  const copy = spreadsheet.copy('salinan');
  const { RANGE, SHEET } = app.ProtectionType;
  expect(copy.getProtections(RANGE)).toEqual([]);
  expect(
    copy
      .getProtections(SHEET)
      .map((each) => [each.getDescription(), each.isWarningOnly(), emails(each.getEditors())]),
  ).toEqual([
    ['Reviu', false, [PEMILIK]],
    ['', true, []],
  ]);
  copy.addEditor(STAF);
  const [copied] = host.copies;
  expect(() => copied?.as(STAF).typeInto('Sheet1', 'A1', 'x')).toThrow('protected');
  copied?.as(STAF).typeInto('Sheet1', 'B2', 'x');
  copied?.as(STAF).typeInto('peringatan', 'A1', 'x');
});

test('the script’s properties of the document do not go along', () => {
  const { host, spreadsheet } = open({
    scripts: [
      `function simpan() { PropertiesService.getDocumentProperties().setProperty('k', 'v'); }
function ambil() { return PropertiesService.getDocumentProperties().getProperty('k'); }`,
    ],
  });
  host.call('simpan');
  spreadsheet.copy('salinan');
  expect([host.call('ambil'), host.copies[0]?.call('ambil')]).toEqual(['v', null]);
});

test('its sheets can be taken out, put in, ordered and named, and it is saved as .xlsx', async () => {
  const { host, spreadsheet } = open();
  spreadsheet.insertSheet('Data Dasar');
  spreadsheet.insertSheet('Tabel 3.1').getRange('A1').setValue('isi');
  const copy = spreadsheet.copy('salinan');
  for (const name of ['Sheet1', 'Data Dasar']) {
    const sheet = copy.getSheetByName(name);
    if (sheet !== null) copy.deleteSheet(sheet);
  }
  copy.insertSheet('Sampul').getRange('A1').setValue('LKjIP 2021');
  copy.setActiveSheet(first(copy.getSheets().filter((each) => each.getName() === 'Sampul')));
  copy.moveActiveSheet(1);
  copy.rename('Berkas akhir');
  const [made] = host.copies;
  if (made === undefined) throw new Error('No copy.');
  const workbook = await workbookFromXlsx(await workbookToXlsx(made.workbook()), 'Berkas akhir.xlsx');
  expect(workbook.sheets.map(({ name, cells }) => [name, cells['0,0']?.value])).toEqual([
    ['Sampul', 'LKjIP 2021'],
    ['Tabel 3.1', 'isi'],
  ]);
  expect(made.workbook().name).toBe('Berkas akhir');
  expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual([
    'Sheet1',
    'Data Dasar',
    'Tabel 3.1',
  ]);
});

test('sheets and ranges of one file are none of the other’s', () => {
  const { sheet, spreadsheet } = open();
  const copy = spreadsheet.copy('salinan');
  spreadsheet.insertSheet('lain');
  copy.insertSheet('lain');
  expect(messageOf(() => copy.deleteSheet(sheet))).toContain('not found');
  expect(messageOf(() => copy.setActiveSheet(sheet))).toContain('not found');
  expect(messageOf(() => sheet.copyTo(copy))).toContain('belum ada di host lokal');
  expect(messageOf(() => sheet.getRange('A1').copyTo(first(copy.getSheets()).getRange('A1')))).toContain(
    'not found',
  );
  expect([copy.getNumSheets(), spreadsheet.getNumSheets()]).toEqual([2, 2]);
});

test('what the script does with the copy are its own calls, and can be cut off', () => {
  let cutAt = '';
  const { host, spreadsheet } = open({
    beforeServiceCall: (member) => {
      if (member === cutAt) throw new Error('terputus');
    },
  });
  const copy = spreadsheet.copy('salinan');
  copy.insertSheet('Sampul');
  expect(host.serviceCalls.byMember).toEqual({ 'Spreadsheet.copy': 1, 'Spreadsheet.insertSheet': 1 });
  cutAt = 'Spreadsheet.rename';
  expect(() => copy.rename('x')).toThrow('terputus');
  cutAt = 'Spreadsheet.copy';
  expect(() => spreadsheet.copy('y')).toThrow('terputus');
  expect(host.copies.map((each) => each.workbook().name)).toEqual(['salinan']);
});

test('a custom function still works in the copy', () => {
  const { host, sheet, spreadsheet } = open({
    scripts: ['/** @customfunction */\nfunction DUA() { return 2; }'],
  });
  sheet.getRange('A1').setFormula('=DUA()+1');
  const copy = spreadsheet.copy('salinan');
  expect(first(copy.getSheets()).getRange('A1').getValue()).toBe(3);
  expect(host.displayValue('Sheet1', 'A1')).toBe('3');
});
