import { expect, test } from 'vitest';
import { messageOf, open } from './open.ts';

test('getValues gives rows, with an empty string for a blank', () => {
  const { sheet } = open();
  sheet.getRange('A1').setValue('x');
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    ['x', ''],
    ['', ''],
  ]);
});

test('getValue gives the top left cell only', () => {
  const { sheet } = open();
  sheet.getRange('A1:B1').setValues([[1, 2]]);
  expect(sheet.getRange('A1:B1').getValue()).toBe(1);
});

test.each([
  [0],
  [84.68],
  [-0.1],
  [Math.PI],
  [1 / 3],
  [1e-7],
  [123456789012345],
  [2 ** 53],
  [true],
  [false],
  ['Meningkatnya kesejahteraan'],
  ['Nilai SAKIP (B)'],
])('the value %s comes back as it was written', (value) => {
  const { sheet } = open();
  expect(sheet.getRange('A1').setValue(value).getValue()).toBe(value);
});

test.each([
  ['84,68', 84.68],
  ['1.250,5', 1250.5],
  ['5,50%', 0.055],
  ['50%', 0.5],
  ['TRUE', true],
  ["'123", '123'],
  ['1.01.02', '1.01.02'],
  ['Baik', 'Baik'],
])('text is read as if typed into an id_ID sheet: %s', (text, value) => {
  const { sheet } = open();
  expect(sheet.getRange('A1').setValue(text).getValue()).toBe(value);
});

test('a percentage brings its format along and reads back as a fraction', () => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setValue('5,50%');
  expect([cell.getValue(), cell.getDisplayValue(), cell.getNumberFormat()]).toEqual([
    0.055,
    '5,50%',
    '0.00%',
  ]);
});

test.each(['1.01', '007', '84,68', '17/08/2025', 'TRUE', '=A1', '5%', "'x"])(
  'in a cell formatted @ the text %s stays that text',
  (text) => {
    const { sheet } = open();
    const cell = sheet.getRange('B2').setNumberFormat('@').setValue(text);
    expect([cell.getValue(), cell.getDisplayValue(), cell.getFormula()]).toEqual([text, text, '']);
  },
);

test('text written before the cell is formatted @ or after it no longer is stays the same text', () => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setValue("'007");
  expect(cell.setNumberFormat('@').getValue()).toBe('007');
  expect(cell.setNumberFormat('0.00').getValue()).toBe('007');
});

test('getDisplayValue is always text, with the comma and points of id_ID', () => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.00');
  expect(cell.getDisplayValue()).toBe('1.234,50');
  expect(sheet.getRange('A2').setValue(true).getDisplayValue()).toBe('TRUE');
  expect(sheet.getRange('A3').getDisplayValue()).toBe('');
});

test('setValue fills every cell of a range', () => {
  const { sheet } = open();
  expect(sheet.getRange('A1:B2').setValue(7).getValues()).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test('setValues gives the range back', () => {
  const { sheet } = open();
  const range = sheet.getRange('A1:B1');
  expect(range.setValues([[1, 2]])).toBe(range);
  expect(range.setValues([[3, 4]]).getValues()).toEqual([[3, 4]]);
});

test.each([[null], [undefined], ['']])('setValues takes %s and leaves the cell blank', (blank) => {
  const { sheet } = open();
  const range = sheet.getRange('A1:B1').setValues([[1, 2]]);
  expect(range.setValues([[blank, 3]]).getValues()).toEqual([['', 3]]);
  expect(sheet.getRange('A1').isBlank()).toBe(true);
});

test('text with a space before = stays text', () => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setValue(' =SUM(1;2)');
  expect([cell.getValue(), cell.getFormula()]).toEqual([' =SUM(1;2)', '']);
});

test.each([
  ['=1/0', '#DIV/0!'],
  ['=TIDAKADA(1)', '#NAME?'],
  ['=NA()', '#N/A'],
  ['=A1', '#REF!'],
  ['=SUM(1;', '#ERROR!'],
  ['#REF!', '#REF!'],
  ['#N/A', '#N/A'],
])('%s gives the error as Google spells it: %s', (text, error) => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setValue(text);
  expect([cell.getValue(), cell.getDisplayValue()]).toEqual([error, error]);
});

test.each([
  [new Date(2021, 7, 17), 'dd/mm/yyyy', '17/08/2021'],
  [new Date(2021, 7, 17, 13, 5, 9), 'dd/mm/yyyy hh:mm:ss', '17/08/2021 13:05:09'],
  [new Date(1945, 7, 17), 'dd/mm/yyyy', '17/08/1945'],
])('a Date is written as a date and reads back as that Date: %s', (date, format, shown) => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setValue(date);
  expect(cell.getValue()).toEqual(date);
  expect([cell.getNumberFormat(), cell.getDisplayValue()]).toEqual([format, shown]);
});

test('a Date keeps the date format that the cell has', () => {
  const { sheet } = open();
  const cell = sheet
    .getRange('A1')
    .setNumberFormat('yyyy')
    .setValue(new Date(2021, 0, 1));
  expect(cell.getDisplayValue()).toBe('2021');
});

test('a number under a date format is a Date: 44197 is 1 January 2021', () => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setValue(44197).setNumberFormat('dd/mm/yyyy');
  expect(cell.getValue()).toEqual(new Date(2021, 0, 1));
});

test.each([
  [
    'rows',
    [[1, 2]],
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'columns',
    [[1], [2]],
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
])('setValues of a wrong number of %s throws Google’s text and writes nothing', (_, values, text) => {
  const { sheet } = open();
  const range = sheet.getRange('A1:B2');
  expect(messageOf(() => range.setValues(values))).toBe(text);
  expect(range.isBlank()).toBe(true);
});

test('setValues of something that is no grid throws the signature text', () => {
  const { sheet } = open();
  const wrong = 'x' as unknown as string[][];
  expect(messageOf(() => sheet.getRange('A1').setValues(wrong))).toBe(
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
});

test('isBlank is true on an untouched range, false once a cell has a value or a formula that gives ""', () => {
  const { sheet } = open();
  const range = sheet.getRange('A1:B2');
  expect(range.isBlank()).toBe(true);
  sheet.getRange('B2').setFormula('=""');
  expect(range.isBlank()).toBe(false);
  expect(sheet.getRange('B2').getValue()).toBe('');
});

test('a number that no double of this host can hold is refused, not changed', () => {
  const { sheet } = open();
  expect(() => sheet.getRange('A1').setValue(5e-324)).toThrow('5e-324');
  expect(sheet.getRange('A1').setValue(Number.NaN).getValue()).toBe('#NUM!');
});

test('five hundred single writes wait and go out together', () => {
  const { host, sheet } = open();
  for (let row = 1; row <= 500; row++) sheet.getRange(row, 1).setValue(row);
  expect(host.serviceCalls.total).toBe(500);
  expect(sheet.getRange('A500').getValue()).toBe(500);
});
