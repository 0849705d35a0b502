/** A custom function as its script declares it. */
export interface CustomFunctionText {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

export type ScriptFunction = (...args: unknown[]) => unknown;

/** Names of the functions declared at the top level: those whose declaration begins a line. */
export const topLevelFunctions = (script: string): string[] =>
  [...script.matchAll(/^(?:async\s+)?function\s*\*?\s*([A-Za-z_$][\w$]*)\s*\(/gm)].flatMap(
    ([, name]) => name ?? [],
  );

/** The functions that cells may use: JSDoc with `@customfunction` stands right before their declaration. */
export function customFunctionsIn(script: string): CustomFunctionText[] {
  const declarations = script.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm,
  );
  return [...declarations].flatMap(([, comment = '', name = '', list = '']) => {
    const text = comment.replace(/^\s*\* ?/gm, '');
    if (!/@customfunction\b/i.test(text)) return [];
    const parameters = list
      .split(',')
      .map((parameter) => parameter.trim())
      .filter((parameter) => parameter !== '')
      .map((parameter) => ({ name: parameter, description: parameterText(text, parameter) }));
    return [{ name, description: (text.split(/^\s*@/m)[0] ?? '').trim(), parameters }];
  });
}

function parameterText(comment: string, name: string): string {
  const pattern = new RegExp(`@param\\s+(?:\\{[^}]*\\}\\s+)?\\[?${name}\\]?\\s+(?:-\\s+)?([^@]*)`);
  return pattern.exec(comment)?.[1]?.trim().replace(/\s+/g, ' ') ?? '';
}

/**
 * Loads scripts into one scope, as Apps Script does with the files of a project, and gives back the
 * functions that they declare at the top level.
 */
export function loadScripts(
  scripts: readonly string[],
  globals: Readonly<Record<string, unknown>>,
): Readonly<Record<string, ScriptFunction>> {
  return compiled(scripts, Object.keys(globals))(...Object.values(globals));
}

interface Compiled {
  /** The global names that the scripts were compiled for. */
  readonly globalNames: string;
  readonly load: (...globals: readonly unknown[]) => Record<string, ScriptFunction>;
}

/** What was made of a list of scripts: one spreadsheet after another is opened with the same. */
const known = new WeakMap<readonly string[], Compiled>();

/** The scripts as a function of the globals. Each call of it runs them anew, in a scope of its own. */
function compiled(scripts: readonly string[], globalNames: readonly string[]): Compiled['load'] {
  const before = known.get(scripts);
  if (before?.globalNames === globalNames.join()) return before.load;
  const names = [...new Set(scripts.flatMap(topLevelFunctions))];
  const body = `${scripts.join('\n;\n')}\n;return { ${names.join(', ')} };`;
  // The one place that runs the code under test, which is the very purpose of a host.
  const load = new Function(...globalNames, body) as Compiled['load'];
  known.set(scripts, { globalNames: globalNames.join(), load });
  return load;
}
