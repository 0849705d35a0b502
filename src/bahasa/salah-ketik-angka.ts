import { readNilai } from './baca-nilai.ts';
import { singleSpaced } from './teks.ts';

/**
 * Whether a text is a number with a slip of the keys in it: a letter that looks like a digit (`6O,2`, `l00`), a
 * separator too many (`60,,2 orang`), or digits and signs that say no number (`60,2%%`, `6.02.3`). Grades, words
 * and lists of several numbers (`9 anak terlantar, 12 ABH`, `1:19`, `3, 5`) are none.
 */
export function isSalahKetikAngka(text: string): boolean {
  const typed = singleSpaced(text);
  if (!/\d/u.test(typed) || readNilai(typed).jenis !== 'teks') return false;
  return isNumber(withDigits(typed)) || /\d[.,;]{2,}\d/u.test(typed) || isBrokenFigure(typed);
}

const isNumber = (text: string): boolean => ['angka', 'rentang', 'batas'].includes(readNilai(text).jenis);

/** Letters that a hand takes for digits, where they stand beside one. */
function withDigits(text: string): string {
  return text
    .replace(/(?<=\d[.,]?)[oO]+|[oO]+(?=[.,]?\d)/gu, (letters) => '0'.repeat(letters.length))
    .replace(/(?<=\d[.,]?)[lI|]|[lI|](?=[.,]?\d)/gu, '1');
}

/** Nothing but one figure and signs, and yet no number. A ratio, a fraction and a list are more than one figure. */
function isBrokenFigure(text: string): boolean {
  return /^[\d\s.,;%()+\-−–<>=≤≥]+$/u.test(text) && !/[\d%][,;] \d/u.test(text);
}
