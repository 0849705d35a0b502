import { describe, expect, test } from 'vitest';
import { customFunctions } from '../../src/functions/index.ts';
import { evaluate } from './formula.ts';

const examples = customFunctions.flatMap(({ name, examples }) => examples.map((one) => ({ name, ...one })));

test.each(examples)('$formula is $result', ({ formula, cells, result }) => {
  expect(evaluate(formula, cells)).toEqual(result);
});

describe.each(customFunctions)('$name', ({ name, parameters, examples, run }) => {
  test('has an example, and every example is of it', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { formula } of examples) expect(formula.startsWith(`=${name}(`)).toBe(true);
  });

  test('takes exactly the parameters that its help names', () => {
    expect(run.length).toBe(parameters.length);
  });

  test('has its optional parameters last', () => {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });
});
