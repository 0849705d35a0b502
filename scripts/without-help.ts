import { readFile } from 'node:fs/promises';
import { type ObjectExpression, type Property, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/** What a custom function says of itself for functions.js, the documentation and the tests; nothing at work reads it. */
const HELP = new Set(['summary', 'returns', 'errors', 'notes', 'examples', 'type', 'description']);

/**
 * Leaves the help of custom functions out of the bundle that every cell loads: a definition keeps its name, the names of
 * its parameters, and what it does.
 */
export const withoutHelp: Plugin = {
  name: 'without-help',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]functions[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { loader: 'ts', charset: 'utf8', sourcefile: path });
      return { contents: cut(code), loader: 'js' };
    });
  },
};

function cut(code: string): string {
  const definitions = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap(
    (statement) => {
      const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
      if (declared?.type !== 'VariableDeclaration') return [];
      return declared.declarations.flatMap(({ init }) =>
        init?.type === 'ObjectExpression' && propertiesOf(init).some((one) => nameOf(one) === 'run')
          ? [init]
          : [],
      );
    },
  );
  return definitions.reduceRight(
    (text, one) => text.slice(0, one.start) + bare(one, code) + text.slice(one.end),
    code,
  );
}

const propertiesOf = ({ properties }: ObjectExpression): readonly Property[] =>
  properties.filter((one) => one.type === 'Property');

const nameOf = ({ key }: Property): string | undefined => (key.type === 'Identifier' ? key.name : undefined);

/** An object without its help, and without that of the parameters in it. */
function bare(object: ObjectExpression, code: string): string {
  const kept = object.properties.filter((one) => one.type !== 'Property' || !HELP.has(nameOf(one) ?? ''));
  const texts = kept.map((one) => {
    if (one.type !== 'Property' || nameOf(one) !== 'parameters' || one.value.type !== 'ArrayExpression') {
      return code.slice(one.start, one.end);
    }
    const elements = one.value.elements.map((element) =>
      element?.type === 'ObjectExpression' ? bare(element, code) : code.slice(element?.start, element?.end),
    );
    return `parameters: [${elements.join(', ')}]`;
  });
  return `{ ${texts.join(', ')} }`;
}
