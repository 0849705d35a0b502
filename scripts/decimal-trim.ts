import { readFile } from 'node:fs/promises';
import { type AssignmentExpression, type MemberExpression, parse } from 'acorn';
import type { Plugin } from 'esbuild';

/** What a report never calculates with, by all its names. */
export const UNUSED: ReadonlySet<string> = new Set(
  [
    'sine sin cosine cos tangent tan inverseSine asin inverseCosine acos inverseTangent atan atan2 hypot',
    'hyperbolicSine sinh hyperbolicCosine cosh hyperbolicTangent tanh inverseHyperbolicSine asinh',
    'inverseHyperbolicCosine acosh inverseHyperbolicTangent atanh naturalExponential exp naturalLogarithm ln',
    'logarithm log log2 log10 cubeRoot cbrt squareRoot sqrt random',
    'toBinary toHexadecimal toHex toOctal toFraction toNearest',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Leaves that out of the bundle, for every cell's function loads it. Exact arithmetic, rounding, comparing and
 * writing stay as the library has them (keputusan 0282).
 */
export const decimalTrim: Plugin = {
  name: 'decimal-trim',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]decimal\.mjs$/ }, async ({ path }) => ({
      contents: trimmed(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** The library without the statements that make an unused method; what only those call, esbuild leaves out. */
export function trimmed(library: string): string {
  const cuts = statementsOf(library).filter(({ expression }) => {
    const names = assignedNames(expression);
    return names.length > 0 && names.every((name) => UNUSED.has(name));
  });
  if (cuts.length < UNUSED.size / 2)
    throw new Error('decimal.js is not laid out as it was: see scripts/decimal-trim.ts.');
  return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), library);
}

interface Statement {
  readonly start: number;
  readonly end: number;
  readonly expression: unknown;
}

/** The statements of the file, and those of `clone`, which gives the constructor its functions. */
function statementsOf(library: string): readonly Statement[] {
  const { body } = parse(library, { ecmaVersion: 2020, sourceType: 'module' });
  return body.flatMap((node) => {
    const isClone = node.type === 'FunctionDeclaration' && node.id.name === 'clone';
    return (isClone ? node.body.body : [node]) as readonly unknown[] as readonly Statement[];
  });
}

/** `sine` and `sin` of `P.sine = P.sin = …`; nothing where the statement is another. */
function assignedNames(expression: unknown): readonly string[] {
  const { type, left, right } = (expression ?? {}) as Partial<AssignmentExpression>;
  if (type !== 'AssignmentExpression' || left?.type !== 'MemberExpression') return [];
  const { property } = left as MemberExpression;
  return property.type === 'Identifier' ? [property.name, ...assignedNames(right)] : [];
}
