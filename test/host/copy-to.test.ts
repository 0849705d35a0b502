import { expect, test } from 'vitest';
import { messageOf, open } from './open.ts';

function source() {
  const opened = open();
  const range = opened.sheet.getRange('A1:B2');
  range.setValues([
    [1, 2],
    [3, 4],
  ]);
  range.setBackground('red');
  return { ...opened, range };
}

test('copies values and formats, and gives nothing', () => {
  const { range, sheet } = source();
  expect(range.copyTo(sheet.getRange('D1:E2'))).toBeUndefined();
  expect(sheet.getRange('D1:E2').getValues()).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(sheet.getRange('E2').getBackground()).toBe('#ff0000');
});

test('into a smaller destination the whole source is pasted', () => {
  const { range, sheet } = source();
  range.copyTo(sheet.getRange('D1'));
  expect(sheet.getRange('E2').getValue()).toBe(4);
});

test('into a larger one it is repeated as many whole times as fit', () => {
  const { range, sheet } = source();
  range.copyTo(sheet.getRange('D1:H2'));
  expect(sheet.getRange('D1:H1').getValues()).toEqual([[1, 2, 1, 2, '']]);
});

test('contentsOnly leaves the format, formatOnly the values', () => {
  const { range, sheet } = source();
  sheet.getRange('D1:E2').setBackground('blue').setValue(9);
  range.copyTo(sheet.getRange('D1'), { contentsOnly: true });
  expect([sheet.getRange('D1').getValue(), sheet.getRange('D1').getBackground()]).toEqual([1, '#0000ff']);
  sheet.getRange('G1').setValue(9);
  range.copyTo(sheet.getRange('G1'), { formatOnly: true });
  expect([sheet.getRange('G1').getValue(), sheet.getRange('G1').getBackground()]).toEqual([9, '#ff0000']);
});

test('PASTE_NORMAL transposed turns rows into columns', () => {
  const { app, range, sheet } = source();
  range.copyTo(sheet.getRange('D1'), app.CopyPasteType.PASTE_NORMAL, true);
  expect(sheet.getRange('D1:E2').getValues()).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

test('formulas follow, PASTE_VALUES pastes their results', () => {
  const { app, sheet } = source();
  sheet.getRange('C1').setFormula('=A1*10');
  sheet.getRange('C1').copyTo(sheet.getRange('C2'));
  expect([sheet.getRange('C2').getFormula(), sheet.getRange('C2').getValue()]).toEqual(['=A2*10', 30]);
  sheet.getRange('C2').copyTo(sheet.getRange('D5'), app.CopyPasteType.PASTE_VALUES, false);
  expect([sheet.getRange('D5').getFormula(), sheet.getRange('D5').getValue()]).toEqual(['', 30]);
});

test('a blank source clears the destination’s values and formats', () => {
  const { sheet } = source();
  sheet.getRange('H9').copyTo(sheet.getRange('A1'));
  expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()]).toEqual(['', '#ffffff']);
});

test('wrong arguments throw the signature text', () => {
  const { app, range, sheet } = source();
  type Copy = (...args: unknown[]) => void;
  const copyTo: Copy = (...args) => (range.copyTo as Copy)(...args);
  const text = "don't match the method signature";
  expect(messageOf(() => copyTo())).toContain(text);
  expect(messageOf(() => copyTo('D1'))).toContain(text);
  expect(messageOf(() => copyTo(sheet.getRange('D1'), app.CopyPasteType.PASTE_NORMAL, 'x'))).toContain(text);
});
