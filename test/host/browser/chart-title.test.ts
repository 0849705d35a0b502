import { expect, test } from 'vitest';
import { wrapped } from '../../../src/host/browser/chart-title.ts';

/** Ten pixels a letter. */
const measure = (text: string) => text.length * 10;

test.each([
  ['a title that fits is one line', 'Capaian', ['Capaian']],
  // "Serapan per" is 110 pixels wide, "Serapan per program" 190.
  ['a longer one is broken between words', 'Serapan per program 2021', ['Serapan per', 'program 2021']],
  ['a word wider than the chart stands alone', 'a Pertanggungjawaban b', ['a', 'Pertanggungjawaban', 'b']],
  ['no title is one empty line', '', ['']],
])('%s', (_, text, lines) => {
  expect(wrapped(text, 120, measure)).toEqual(lines);
});
