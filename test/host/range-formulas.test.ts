import { expect, test } from 'vitest';
import { open } from './open.ts';

test('getFormula is text always, empty where there is no formula', () => {
  const { sheet } = open();
  sheet.getRange('A1').setValue(5);
  expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['', '']]);
  expect(sheet.getRange('A1').getFormula()).toBe('');
});

test('setFormula then getValue gives the result at once, without flush', () => {
  const { sheet } = open();
  expect(sheet.getRange('A1').setFormula('=SUM(1;2)').getValue()).toBe(3);
});

test('a value that begins with = becomes a formula; getValue is the result', () => {
  const { sheet } = open();
  sheet.getRange('A1:B1').setValues([[2, '=A1*2,5']]);
  expect(sheet.getRange('B1').getValue()).toBe(5);
  expect(sheet.getRange('B1').getFormula()).toBe('=A1*2,5');
});

test('arguments are parted by ; and the comma is the decimal comma: SUM(1,2) is 1,2', () => {
  const { sheet } = open();
  expect(sheet.getRange('A1').setFormula('=SUM(1,2)').getValue()).toBe(1.2);
});

test('a comma between arguments is refused, as in an id_ID spreadsheet on Google', () => {
  const { sheet } = open();
  const cell = sheet.getRange('C1').setFormula('=SUM(A1,B1)');
  expect([cell.getValue(), cell.getFormula()]).toEqual(['#ERROR!', '=SUM(A1,B1)']);
});

test('separators inside text are left alone', () => {
  const { sheet } = open();
  expect(sheet.getRange('A1').setFormula('="a,b;c"&"1,5"').getValue()).toBe('a,b;c1,5');
});

test.each(['=SUM($C$2:$C$4)', '=sum( C2 ; 2,5 )', '=IF(C1="";"";C1/10)', "=SUM('Sheet1'!C1:C2)"])(
  'the formula text is kept as written: %s',
  (formula) => {
    const { sheet } = open();
    expect(sheet.getRange('A1').setFormula(formula).getFormula()).toBe(formula);
  },
);

test('a kept formula follows its references when rows come in', () => {
  const { sheet } = open();
  sheet.getRange('B1').setFormula('=sum( A1 ; A2 )');
  sheet.insertRowBefore(1);
  expect(sheet.getRange('B2').getFormula()).toBe('=sum(A2;A3)');
});

test.each([[null], ['']])('setFormula(%s) clears', (nothing) => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setFormula('=1+1');
  cell.setFormula(nothing as string);
  expect([cell.getFormula(), cell.getValue()]).toEqual(['', '']);
  cell.setFormula('=1+1').setFormulas([[nothing as string]]);
  expect(cell.getFormula()).toBe('');
});

test('setFormula on a block shifts relative references from cell to cell', () => {
  const { sheet } = open();
  const block = sheet.getRange('D1:E2').setFormula('=A1+$A$1');
  expect(block.getFormulas()).toEqual([
    ['=A1+$A$1', '=B1+$A$1'],
    ['=A2+$A$1', '=B2+$A$1'],
  ]);
});

test('setFormulas sets one formula a cell', () => {
  const { sheet } = open();
  expect(
    sheet
      .getRange('A1:B1')
      .setFormulas([['=1+1', '=2+2']])
      .getValues(),
  ).toEqual([[2, 4]]);
});

test('an unknown function stays a formula', () => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setFormula('=SAMPLE()');
  expect([cell.getFormula(), cell.getValue()]).toEqual(['=SAMPLE()', '#NAME?']);
});

test('an array parts its columns with \\ and its rows with ;, spills, and counts as content', () => {
  const { sheet } = open();
  const cell = sheet.getRange('B1').setFormula('={1\\2,5;3\\4}');
  expect(sheet.getDataRange().getValues()).toEqual([
    ['', 1, 2.5],
    ['', 3, 4],
  ]);
  expect(cell.getFormula()).toBe('={1\\2,5;3\\4}');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([2, 3]);
});

test('a spill that finds no room is #REF!', () => {
  const { sheet } = open();
  sheet.getRange('A2').setValue('penuh');
  sheet.getRange('C1:C2').setValues([[1], [2]]);
  expect(sheet.getRange('A1').setFormula('=C1:C2').getValue()).toBe('#REF!');
});

test('a reference that broke is #REF! in its formula, and so is one that is typed', () => {
  const { host, sheet } = open();
  sheet.getRange('A1').setFormula('=SUM(C1;1,5)');
  sheet.deleteColumn(3);
  expect([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()]).toEqual([
    '=SUM(#REF!;1,5)',
    '#REF!',
  ]);
  host.typeInto('Sheet1', 'A2', '=#REF!+1');
  sheet.getRange('A3').setFormula('=SUM(#REF!;1)&"#REF!"');
  expect(sheet.getRange('A2:A3').getFormulas()).toEqual([['=#REF!+1'], ['=SUM(#REF!;1)&"#REF!"']]);
  expect(sheet.getRange('A2:A3').getValues()).toEqual([['#REF!'], ['#REF!']]);
  expect(host.workbook().sheets[0]?.cells['0,0']?.formula).toBe('=SUM(#REF!,1.5)');
});
