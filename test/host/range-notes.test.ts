import { expect, test } from 'vitest';
import { messageOf, open } from './open.ts';

test('getNote is empty text where there is none', () => {
  const { sheet } = open();
  expect(sheet.getRange('A1').getNote()).toBe('');
  expect(sheet.getRange('A1:B1').getNotes()).toEqual([['', '']]);
});

test('setNote gives every cell of a block the note; setNotes takes a grid', () => {
  const { sheet } = open();
  expect(sheet.getRange('A1:B1').setNote('catatan').getNotes()).toEqual([['catatan', 'catatan']]);
  expect(
    sheet
      .getRange('A1:B1')
      .setNotes([['', 'dua']])
      .getNotes(),
  ).toEqual([['', 'dua']]);
});

test('null removes a note', () => {
  const { sheet } = open();
  const range = sheet.getRange('A1:B1').setNotes([['satu', 'dua']]);
  expect(range.setNotes([[null as unknown as string, 'dua']]).getNotes()).toEqual([['', 'dua']]);
  expect(range.setNote(null).getNotes()).toEqual([['', '']]);
});

test('setNotes("foo") throws the signature text', () => {
  const { sheet } = open();
  const wrong = 'foo' as unknown as string[][];
  expect(messageOf(() => sheet.getRange('A1').setNotes(wrong))).toContain("don't match the method signature");
});

test('notes move with inserted and deleted rows and columns', () => {
  const { sheet } = open();
  sheet.getRange('B2').setNote('di sini');
  sheet.insertRowBefore(1).insertColumnAfter(1);
  expect(sheet.getRange('C3').getNote()).toBe('di sini');
  sheet.deleteRow(1);
  expect(sheet.getRange('C2').getNote()).toBe('di sini');
  sheet.deleteColumn(3);
  expect(sheet.getRange('B1:C3').getNotes().flat().join('')).toBe('');
});
