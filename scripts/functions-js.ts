import type { CustomFunction } from '../src/functions/custom-function.ts';

/**
 * The text of dist/functions.js: one top-level declaration for each thing that Google calls by name,
 * for it sees nothing inside the bundle. Custom functions carry the JSDoc that Sheets' autocomplete
 * reads (one block of plain text a tag), and their parameters by name; they pass on every argument, so
 * that one too many is told and not dropped.
 *
 * @throws Error for a text or a name that would break the file or the autocomplete.
 */
export function functionsJs(
  customFunctions: readonly CustomFunction[],
  entryNames: readonly string[],
): string {
  return [
    '// Dihasilkan oleh scripts/functions-js.ts dari src/functions dan src/apps-script; jangan diubah di sini.',
    ...customFunctions.map(declareCustomFunction),
    ...entryNames.map(declareEntry),
  ]
    .join('\n\n')
    .concat('\n');
}

function declareCustomFunction({ name, summary, parameters, returns }: CustomFunction): string {
  const names = parameters.map((parameter) => identifier(parameter.name)).join(', ');
  return [
    '/**',
    ` * ${plain(summary)}`,
    ' *',
    ...parameters.map(
      (parameter) =>
        ` * @param {${parameter.type}} ${parameter.name} ${parameter.optional ? 'Opsional. ' : ''}${plain(parameter.description)}`,
    ),
    ` * @return {number|string} ${plain(returns)}`,
    ' * @customfunction',
    ' */',
    `function ${identifier(name)}(${names}) {`,
    `  return Lkjip.functions.${name}.apply(null, arguments);`,
    '}',
  ].join('\n');
}

/** Passes on every argument: what a trigger hands over is Google's affair. */
function declareEntry(name: string): string {
  return [`function ${identifier(name)}() {`, `  return Lkjip.${name}.apply(null, arguments);`, '}'].join(
    '\n',
  );
}

function identifier(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]*(?<!_)$/u.test(name)) return name;
  throw new Error(`"${name}" is not a name that Apps Script can call.`);
}

function plain(text: string): string {
  if (text === '' || /[\r\n<>@]|\*\//u.test(text)) {
    throw new Error(`The autocomplete shows one line of plain text, not: ${JSON.stringify(text)}`);
  }
  return text;
}
