import { expect, test } from 'vitest';
import { normalizeText, singleSpaced, withoutFootnoteMarks } from '../../src/bahasa/teks.ts';

test('two ways of typing one word are alike once normalized', () => {
  expect(normalizeText(' Sangat\u00a0 BERHASIL\n')).toBe('sangat berhasil');
});

test('spacing alone can be tidied, keeping capitals', () => {
  expect(singleSpaced('  Rp.\u00a05 \t KPM ')).toBe('Rp. 5 KPM');
});

test.each([
  ['992.770 *', '992.770'],
  ['- **)', '-'],
  ['5*) jiwa', '5 jiwa'],
  ['jiwa (2)', 'jiwa (2)'],
])('%s without footnote marks is %s', (text, expected) => {
  expect(withoutFootnoteMarks(text)).toBe(expected);
});
