import type { Table } from '../reports/table.ts';

/** The texts that number a table and its sasaran: `Tabel 3.8`, `Sasaran 7`. They may be others tomorrow. */
export function numbersOf({ name, numbers = [] }: Pick<Table, 'name' | 'numbers'>): readonly string[] {
  return [...(/^Tabel \d/u.test(name) ? [name] : []), ...numbers];
}

/** A text in which those numbers stand for any. */
export function withoutNumbers(text: string, numbers: readonly string[]): string {
  return numbers.length === 0
    ? text
    : text.replace(wholeNumbers(numbers), (found) => found.replace(DIGITS, '#'));
}

/** Whether two texts differ at most in these numbers: in all else they are one. */
export function isSameButForNumbers(dulu: string, kini: string, numbers: readonly string[]): boolean {
  if (dulu === kini) return true;
  if (numbers.length === 0) return false;
  const parts = kini.split(wholeNumbers(numbers));
  const pattern = parts.map((part, i) =>
    i % 2 === 0 ? escaped(part) : part.split(DIGITS).map(escaped).join(ANY_NUMBER),
  );
  return new RegExp(`^${pattern.join('')}$`, 'u').test(dulu);
}

const DIGITS = /\d+(?:\.\d+)*/gu;
const ANY_NUMBER = '\\d+(?:\\.\\d+)*';

/** `Tabel 3.1`, but not the beginning of `Tabel 3.10` or of `Tabel 3.1.2`. */
const wholeNumbers = (numbers: readonly string[]): RegExp =>
  new RegExp(`((?:${numbers.map(escaped).join('|')})(?!\\d|\\.\\d))`, 'gu');

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
