import { expect, test } from 'vitest';
import { type Opened, open } from './open.ts';

const borderOf = ({ host }: Opened, key: string) => host.workbook().sheets[0]?.cells[key]?.border;

const black = { style: 'thin', color: '#000000' };

test('six trues draw thin black lines on all sides and inside', () => {
  const opened = open();
  opened.sheet.getRange('B2:C3').setBorder(true, true, true, true, true, true);
  const around = { top: black, left: black, bottom: black, right: black };
  expect([borderOf(opened, '1,1'), borderOf(opened, '2,2')]).toEqual([around, around]);
});

test('null leaves a side with its style and colour, false takes it off', () => {
  const opened = open();
  const range = opened.sheet.getRange('B2');
  const { DASHED } = opened.app.BorderStyle;
  range.setBorder(true, true, null, null, null, null, 'red', DASHED);
  range.setBorder(null, false, true, null, null, null);
  expect(borderOf(opened, '1,1')).toEqual({ top: { style: 'dashed', color: '#ff0000' }, bottom: black });
});

test.each([
  ['SOLID', 'thin'],
  ['SOLID_MEDIUM', 'medium'],
  ['SOLID_THICK', 'thick'],
  ['DASHED', 'dashed'],
  ['DOTTED', 'dotted'],
] as const)('the line %s is kept', (name, style) => {
  const opened = open();
  const range = opened.sheet.getRange('B2');
  range.setBorder(true, null, null, null, null, null, '#00FF00', opened.app.BorderStyle[name]);
  expect(borderOf(opened, '1,1')).toEqual({ top: { style, color: '#00ff00' } });
});

test('the colour null is black and the style null is solid', () => {
  const opened = open();
  opened.sheet.getRange('B2').setBorder(true, null, null, null, null, null, null, null);
  expect(borderOf(opened, '1,1')).toEqual({ top: black });
});

test('a double line, which the engine cannot draw, says so', () => {
  const { app, sheet } = open();
  expect(() =>
    sheet.getRange('A1').setBorder(true, true, true, true, null, null, null, app.BorderStyle.DOUBLE),
  ).toThrow('BorderStyle.DOUBLE belum ada di host lokal');
});
