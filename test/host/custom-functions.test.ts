import { expect, test } from 'vitest';
import { open } from './open.ts';

const script = `
/**
 * Menghitung dua kali.
 * @param {number} angka Yang digandakan.
 * @return {number} Hasilnya.
 * @customfunction
 */
function GANDA(angka) {
  return Array.isArray(angka) ? angka.map(function (row) { return row.map(function (x) { return x * 2; }); }) : angka * 2;
}

/** @customfunction */
function JENIS(nilai, lain) {
  return describe(nilai) + '|' + describe(lain);
}

/** @customfunction */
function GAGAL(pesan) {
  throw new Error('GAGAL: ' + pesan);
}

/** @customfunction */
function TULIS() {
  SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue(1);
}

/** @customfunction */
function CATAT() {
  SpreadsheetApp.getActive().getSheets()[0].addDeveloperMetadata('k');
}

/** @customfunction */
function LAYAR() {
  SpreadsheetApp.getUi();
}

/** @customfunction */
function BACA() {
  return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').getValue() + 1;
}

/** @customfunction */
function PETAK() { return [[1, 'dua'], [true]]; }

/** @customfunction */
function TANGGAL() { return new Date(2021, 7, 17); }

/** @customfunction */
function KOSONG() { return null; }

/** Bukan untuk sel. */
function bantu() { return 1; }

function describe(x) {
  if (x instanceof Date) return 'Date ' + x.getFullYear() + '-' + (x.getMonth() + 1) + '-' + x.getDate();
  if (Array.isArray(x)) return JSON.stringify(x.map(function (row) { return row.map(describe); }));
  return x === undefined ? 'undefined' : typeof x + ' ' + x;
}
`;

const start = () => open({ scripts: [script] });

test('functions with @customfunction before them are usable in cells, in any case; others are not', () => {
  const { host, sheet } = start();
  expect(host.customFunctionNames).toEqual([
    'GANDA',
    'JENIS',
    'GAGAL',
    'TULIS',
    'CATAT',
    'LAYAR',
    'BACA',
    'PETAK',
    'TANGGAL',
    'KOSONG',
  ]);
  expect(sheet.getRange('A1').setFormula('=ganda(2,5)').getValue()).toBe(5);
  expect(sheet.getRange('A2').setFormula('=bantu()').getValue()).toBe('#NAME?');
});

test('JSDoc and parameter names reach the engine’s help', async () => {
  const { host } = start();
  const { registries } = await import('@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js');
  const { description, args } = registries.functionRegistry.get('GANDA');
  expect(host.functionNames).toContain('GANDA');
  expect(description).toBe('Menghitung dua kali.');
  expect(args.map(({ name, description: text }) => [name, text])).toEqual([['angka', 'Yang digandakan.']]);
});

test.each([
  ['', 'string '],
  [5.5, 'number 5.5'],
  [true, 'boolean true'],
  ['Baik', 'string Baik'],
  ['5,50%', 'number 0.055'],
  [new Date(2021, 7, 17), 'Date 2021-8-17'],
  ['#REF!', 'string #REF!'],
  ['=1/0', 'string #DIV/0!'],
])('a cell with %s comes in as %s', (value, described) => {
  const { sheet } = start();
  sheet.getRange('A1').setValue(value);
  expect(sheet.getRange('B1').setFormula('=JENIS(A1)').getValue()).toBe(`${described}|undefined`);
});

test('a range comes in as rows, a blank in it as empty text', () => {
  const { sheet } = start();
  sheet.getRange('A1:B2').setValues([
    [1, ''],
    ['x', false],
  ]);
  expect(sheet.getRange('D1').setFormula('=JENIS(A1:B2;2,5)').getValue()).toBe(
    '[["number 1","string "],["string x","boolean false"]]|number 2.5',
  );
});

test('a range is one call, and ten thousand results spill', () => {
  const { host, sheet } = start();
  sheet.insertRowsAfter(1000, 9500);
  sheet.getRange('B2:B10001').setValues(Array.from({ length: 10_000 }, (_, index) => [index]));
  sheet.getRange('C2').setFormula('=GANDA(B2:B10001)');
  expect(sheet.getRange('C10001').getValue()).toBe(2 * 9999);
  expect(host.customFunctionCalls).toEqual({ GANDA: 1 });
});

test('a grid spills, short rows are filled up with blanks', () => {
  const { sheet } = start();
  sheet.getRange('A1').setFormula('=PETAK()');
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    [1, 'dua'],
    [true, ''],
  ]);
});

test('a spilled cell is recalculated when what it refers to changes', () => {
  const { sheet } = start();
  sheet.getRange('A1').setValue(1);
  const cell = sheet.getRange('B1').setFormula('=GANDA(A1)');
  expect(cell.getValue()).toBe(2);
  sheet.getRange('A1').setValue(10);
  expect(cell.getValue()).toBe(20);
});

test('a thrown Error is #ERROR!, and its message is kept', () => {
  const { host, sheet } = start();
  expect(sheet.getRange('A1').setFormula('=GAGAL("target harus angka")').getValue()).toBe('#ERROR!');
  expect(host.errorMessage('Sheet1', 'A1')).toBe('GAGAL: target harus angka');
});

test.each([
  ['TULIS', 'You do not have permission to call setValue.'],
  ['CATAT', 'You do not have permission to call addDeveloperMetadata.'],
  ['LAYAR', 'Cannot call SpreadsheetApp.getUi() from this context.'],
])('%s may not change anything from a cell', (name, message) => {
  const { host, sheet } = start();
  const cell = sheet.getRange('C3').setFormula(`=${name}()`);
  expect(cell.getValue()).toBe('#ERROR!');
  expect(host.errorMessage('Sheet1', 'C3')).toBe(message);
  expect(sheet.getRange('A1').isBlank()).toBe(true);
  sheet.getRange('A1').setValue('sesudahnya boleh');
  expect(sheet.getRange('A1').getValue()).toBe('sesudahnya boleh');
});

test('reading from a cell is allowed', () => {
  const { sheet } = start();
  sheet.getRange('A1').setValue(41);
  expect(sheet.getRange('B1').setFormula('=BACA()').getValue()).toBe(42);
});

test('a Date comes out as a date, null as blank text', () => {
  const { sheet } = start();
  const cell = sheet.getRange('A1').setFormula('=TANGGAL()');
  expect([cell.getDisplayValue(), cell.getValue()]).toEqual(['17/08/2021', new Date(2021, 7, 17)]);
  expect(sheet.getRange('A2').setFormula('=KOSONG()').getValue()).toBe('');
});

test('two hosts with functions of one name do not meet', () => {
  const make = (factor: number) =>
    open({ scripts: [`/** @customfunction */\nfunction KALI(x) { return x * ${factor}; }`] });
  const [two, three] = [make(2), make(3)];
  expect([
    two.sheet.getRange('A1').setFormula('=KALI(5)').getValue(),
    three.sheet.getRange('A1').setFormula('=KALI(5)').getValue(),
  ]).toEqual([10, 15]);
});

test('a built-in function keeps its name', () => {
  const { sheet } = open({ scripts: ['/** @customfunction */\nfunction SUM(x) { return "milik kita"; }'] });
  expect(sheet.getRange('A1').setFormula('=SUM(1;2)').getValue()).toBe(3);
});
