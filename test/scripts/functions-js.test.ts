import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fungsiMarkdown } from '../../scripts/docs.ts';
import { functionsJs } from '../../scripts/functions-js.ts';
import type { CustomFunction } from '../../src/functions/custom-function.ts';
import { customFunctions } from '../../src/functions/index.ts';

const satu: CustomFunction = {
  name: 'KALI_DUA',
  summary: 'Mengalikan dengan dua.',
  parameters: [
    { name: 'angka', type: 'number', description: 'Angka apa pun.' },
    { name: 'satuan', type: 'string', optional: true, description: 'Satuannya.' },
  ],
  returns: 'Dua kalinya.',
  errors: [],
  examples: [],
  run: (angka, satuan) => `${Number(angka) * 2} ${satuan}`,
};

describe('dist/functions.js', () => {
  test('declares a custom function with its parameters and the JSDoc that the autocomplete reads', () => {
    expect(functionsJs([satu], [])).toContain(`/**
 * Mengalikan dengan dua.
 *
 * @param {number} angka Angka apa pun.
 * @param {string} satuan Opsional. Satuannya.
 * @return {number|string} Dua kalinya.
 * @customfunction
 */
function KALI_DUA(angka, satuan) {
  return Lkjip.functions.KALI_DUA.apply(null, arguments);
}
`);
  });

  test('says in its first line that it is generated', () => {
    expect(functionsJs([], []).split('\n')[0]).toMatch(/^\/\/ Dihasilkan oleh scripts\/functions-js\.ts/);
  });

  test('passes every argument on', () => {
    const Lkjip = {
      functions: { KALI_DUA: satu.run },
      susun: (...args: readonly unknown[]) => args.join('+'),
    };
    const context = { Lkjip };
    runInNewContext(functionsJs([satu], ['susun']), context);
    expect(runInNewContext('KALI_DUA(21, "KPM")', context)).toBe('42 KPM');
    expect(runInNewContext('susun(1, 2, 3)', context)).toBe('1+2+3');
  });

  test('declares every function of ours', () => {
    const context: Record<string, unknown> = {};
    runInNewContext(functionsJs(customFunctions, ['onOpen']), context);
    expect(Object.keys(context)).toEqual([...customFunctions.map(({ name }) => name), 'onOpen']);
  });

  test.each(['dua\nbaris', 'penutup */', '<b>tebal</b>', '@param lain', ''])(
    'refuses %j as a text of the autocomplete',
    (text) => {
      expect(() => functionsJs([{ ...satu, summary: text }], [])).toThrow('one line of plain text');
    },
  );

  test.each(['pribadi_', '1A', 'a b', ''])('refuses %j as a name', (name) => {
    expect(() => functionsJs([], [name])).toThrow('not a name that Apps Script can call');
  });
});

describe('docs/fungsi.md', () => {
  test('says in its first line that it is generated', () => {
    expect(fungsiMarkdown().split('\n')[0]).toContain('Dihasilkan oleh scripts/docs.ts');
  });

  test.each(customFunctions)('tells of $name: syntax, arguments, result, errors, examples', (one) => {
    const [, section = ''] = fungsiMarkdown().split(`## ${one.name}\n`);
    const names = one.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    expect(section).toContain(`=${one.name}(${names.join('; ')})`);
    for (const { description } of one.parameters) expect(section).toContain(description);
    expect(section).toContain(one.returns);
    for (const error of one.errors) expect(section).toContain(`- ${error}`);
    for (const { formula } of one.examples) expect(section).toContain(`\`${formula}\``);
  });
});
