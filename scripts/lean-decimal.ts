import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What decimal.js can do and no report needs: app.js is loaded by every cell with a custom function. By long and short name. */
export const DROPPED: readonly string[] = [
  ...[
    'cosine cos',
    'cubeRoot cbrt',
    'hyperbolicCosine cosh',
    'hyperbolicSine sinh',
    'hyperbolicTangent tanh',
  ],
  ...['inverseCosine acos', 'inverseHyperbolicCosine acosh', 'inverseHyperbolicSine asinh'],
  ...['inverseHyperbolicTangent atanh', 'inverseSine asin', 'inverseTangent atan', 'logarithm log'],
  ...['naturalExponential exp', 'naturalLogarithm ln', 'sine sin', 'squareRoot sqrt', 'tangent tan'],
  ...['toBinary', 'toFraction', 'toHexadecimal toHex', 'toNearest', 'toOctal'],
].flatMap((names) => names.split(' '));

/** Functions of the class itself that stand on those. */
const STATIC = new Set([...DROPPED, 'atan2', 'hypot', 'log10', 'log2', 'random']);

/**
 * decimal.js without the methods that are dropped; esbuild then leaves out what they alone called.
 *
 * @throws Error where one of them is not found: the library is another than it was.
 */
function lean(source: string): string {
  const missing = new Set(DROPPED);
  const methods = source
    .replaceAll('\r\n', '\n')
    .replace(
      /^P\.(\w+) = (?:P\.(\w+) = )?function \([^)]*\) \{\n[\s\S]*?^\};\n/gm,
      (method, long: string, short = '') => {
        if (!DROPPED.includes(long)) return method;
        missing.delete(long);
        missing.delete(short);
        return '';
      },
    );
  if (missing.size > 0) throw new Error(`decimal.js has no ${[...missing].join(', ')}.`);
  return methods.replace(/^ {2}Decimal\.(\w+) = \1;.*\n/gm, (line, name: string) =>
    STATIC.has(name) ? '' : line,
  );
}

export const leanDecimal: Plugin = {
  name: 'lean-decimal',
  setup(build) {
    build.onLoad({ filter: /decimal\.js[\\/]decimal\.mjs$/ }, async ({ path }) => ({
      contents: lean(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
