/** Single calls of a custom function below each other, and the one formula over the range that does the same. */

/** What one formula replaces. Rows and columns are counted from 1. */
export interface SatuRumus {
  readonly kolom: number;
  readonly dari: number;
  readonly sampai: number;
  /** The formula of its first row, and the one over all rows. */
  readonly semula: string;
  readonly menjadi: string;
}

/** Fewer calls than this are no burden. */
const LEAST = 20;

/** Gives one figure for a range: a range in place of a cell would be another question. */
const SUMS = new Set(['RATA_CAPAIAN', 'NILAI_MEAN']);

/** Finds the columns of single calls, each of which loads the whole script on Google. */
export function findSingleCalls(
  formulas: readonly (readonly string[])[],
  names: readonly string[],
  least = LEAST,
): readonly SatuRumus[] {
  const width = Math.max(0, ...formulas.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => c).flatMap((c) =>
    runsOf(formulas.map((row, r) => patternOf(row[c] ?? '', r + 1, names)))
      .filter(({ length }) => length >= least)
      .flatMap(({ start, length, pattern }) => {
        const [dari, sampai] = [start + 1, start + length];
        const menjadi = overRange(pattern, dari, sampai);
        return [{ kolom: c + 1, dari, sampai, semula: formulas[start]?.[c] ?? '', menjadi }];
      }),
  );
}

/** The single formula of a row, from the one over all rows. */
export function singleFormula({ menjadi, dari, sampai }: SatuRumus, baris: number): string {
  return menjadi.replace(RANGE, (whole, column: string, from: string, _column: string, to: string) =>
    Number(from) === dari && Number(to) === sampai ? `${column}${baris}` : whole,
  );
}

const RANGE = /(?<![\w!$:'])(\$?[A-Z]{1,3})(\d+):(\$?[A-Z]{1,3})(\d+)(?![\w(])/g;

/** A relative row shows as this mark, so that calls that do the same in their own rows are alike. */
const ROW = '\uE000';

/** What a call is apart from its row; undefined for what is no lone call on cells of its row. */
function patternOf(formula: string, row: number, names: readonly string[]): string | undefined {
  const call = /^=\s*([A-Z_]+)\s*\((.*)\)\s*$/s.exec(formula);
  const [, name = '', inside = ''] = call ?? [];
  if (!names.includes(name) || SUMS.has(name)) return undefined;
  const args = argumentsOf(inside)?.map((arg) => argumentOf(arg, row));
  if (args === undefined || args.some((arg) => arg === undefined)) return undefined;
  const pattern = `=${name}(${args.join(';')})`;
  return pattern.includes(ROW) ? pattern : undefined;
}

/** A cell of the row, a cell that stays, or a constant; anything else may do otherwise over a range. */
function argumentOf(arg: string, row: number): string | undefined {
  const relative = /^(\$?[A-Z]{1,3})(\d+)$/.exec(arg);
  if (relative !== null) return Number(relative[2]) === row ? `${relative[1]}${ROW}` : undefined;
  const isFixed = /^\$?[A-Z]{1,3}\$\d+(?::\$?[A-Z]{1,3}\$\d+)?$/.test(arg);
  const isConstant = arg === '' || /^(?:"(?:[^"]|"")*"|\d+|TRUE|FALSE)$/.test(arg);
  return isFixed || isConstant ? arg : undefined;
}

/** The arguments of a call: apart by semicolons, or by commas where there are none. */
function argumentsOf(inside: string): readonly string[] | undefined {
  const parts = (mark: string) => {
    const found: string[] = [''];
    let quoted = false;
    for (const letter of inside) {
      if (letter === '"') quoted = !quoted;
      if (letter === mark && !quoted) found.push('');
      else found[found.length - 1] += letter;
    }
    return found.map((part) => part.trim());
  };
  if (/[(){}]/.test(inside.replace(/"[^"]*"/g, ''))) return undefined;
  const bySemicolon = parts(';');
  return bySemicolon.length > 1 ? bySemicolon : parts(',');
}

const overRange = (pattern: string, dari: number, sampai: number): string =>
  pattern.replace(/(\$?[A-Z]{1,3})\uE000/g, (_, column: string) => `${column}${dari}:${column}${sampai}`);

interface Run {
  readonly start: number;
  readonly length: number;
  readonly pattern: string;
}

/** Neighbours of one pattern. */
function runsOf(patterns: readonly (string | undefined)[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [i, pattern] of patterns.entries()) {
    const last = runs[runs.length - 1];
    if (pattern === undefined) continue;
    if (last !== undefined && last.pattern === pattern && last.start + last.length === i) {
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    } else {
      runs.push({ start: i, length: 1, pattern });
    }
  }
  return runs;
}
