import type { Argument, Hasil, Result } from '../../src/functions/custom-function.ts';
import { customFunctions, runCustomFunction } from '../../src/functions/index.ts';

/** Calls a custom function by name, as Sheets would. */
export function call(name: string, ...args: readonly Argument[]): Result {
  const found = customFunctions.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no function ${name}.`);
  return runCustomFunction(found, args);
}

/** A column as Sheets hands it over. */
export function column<T extends Hasil>(...values: readonly T[]): readonly (readonly [T])[] {
  return values.map((value) => [value]);
}

/**
 * Evaluates one formula as typed in Indonesia, `=NAME(…)`: arguments between semicolons are numbers
 * with a decimal comma, texts in quotes, or ranges like A1:B3 of the cells given.
 */
export function evaluate(formula: string, cells: readonly (readonly Hasil[])[] = []): Result {
  const [, name = '', inside = ''] = /^=([A-Z_]+)\((.*)\)$/.exec(formula) ?? [];
  const args = inside.match(/"[^"]*"|[^;]+/g) ?? [];
  return call(name, ...args.map((text) => argument(text, cells)));
}

function argument(text: string, cells: readonly (readonly Hasil[])[]): Argument {
  if (text.startsWith('"')) return text.slice(1, -1);
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text) ?? [];
  if (left && top && right && bottom) {
    const columnOf = (letter: string) => letter.charCodeAt(0) - 65;
    return cells
      .slice(Number(top) - 1, Number(bottom))
      .map((row) => row.slice(columnOf(left), columnOf(right) + 1));
  }
  if (/^-?\d+(,\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  throw new Error(`Cannot read the argument ${text}.`);
}
