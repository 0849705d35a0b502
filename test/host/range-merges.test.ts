import { expect, test } from 'vitest';
import { open } from './open.ts';

const a1 = (ranges: GoogleAppsScript.Spreadsheet.Range[]) => ranges.map((range) => range.getA1Notation());

test('after merge every cell and the whole are part of it, a cell outside is not', () => {
  const { sheet } = open();
  sheet.getRange('A1:B2').merge();
  const inside = ['A1', 'B1', 'A2', 'B2', 'A1:B2'].map((at) => sheet.getRange(at).isPartOfMerge());
  expect(inside).toEqual([true, true, true, true, true]);
  expect(sheet.getRange('C1').isPartOfMerge()).toBe(false);
});

test('a merged range shows its top left text; what stood in the other cells is dropped', () => {
  const { sheet } = open();
  sheet.getRange('A1:B1').setValues([['Judul', 'lain']]);
  const merged = sheet.getRange('A1:B1').merge();
  expect(merged.getDisplayValue()).toBe('Judul');
  expect(merged.getValues()).toEqual([['Judul', '']]);
});

test('getMergedRanges gives any merge that touches the range, whole and once', () => {
  const { sheet } = open();
  sheet.getRange('A1:B2').merge();
  expect(a1(sheet.getRange('B2:D4').getMergedRanges())).toEqual(['A1:B2']);
  expect(a1(sheet.getRange('C3').getMergedRanges())).toEqual([]);
});

test('breakApart undoes it', () => {
  const { sheet } = open();
  const range = sheet.getRange('A1:B2').merge().breakApart();
  expect([range.isPartOfMerge(), range.getMergedRanges()]).toEqual([false, []]);
});

test('mergeAcross merges each row, mergeVertically each column', () => {
  const { sheet } = open();
  expect(a1(sheet.getRange('A1:C3').mergeAcross().getMergedRanges())).toEqual(['A1:C1', 'A2:C2', 'A3:C3']);
  expect(a1(sheet.getRange('E1:F3').mergeVertically().getMergedRanges())).toEqual(['E1:E3', 'F1:F3']);
});

test('a merge that takes in another replaces it', () => {
  const { sheet } = open();
  sheet.getRange('A1:B1').merge();
  expect(a1(sheet.getRange('A1:C2').merge().getMergedRanges())).toEqual(['A1:C2']);
});

test('cutting through a merge throws Google’s text', () => {
  const { sheet } = open();
  sheet.getRange('A1:B2').merge();
  const text = 'You must select all cells in a merged range to merge or unmerge them.';
  expect(() => sheet.getRange('B2:C3').merge()).toThrow(text);
  expect(() => sheet.getRange('B2').breakApart()).toThrow(text);
});

test('freezing through a merge throws Google’s text', () => {
  const { sheet } = open();
  sheet.getRange('A1:B2').merge();
  expect(() => sheet.setFrozenColumns(1)).toThrow(
    "Sorry, you can't freeze columns which contain only part of a merged cell. Try to break apart merged cells or freeze more columns to include the complete merged cells.",
  );
  sheet.setFrozenColumns(2);
  expect(sheet.getFrozenColumns()).toBe(2);
});
