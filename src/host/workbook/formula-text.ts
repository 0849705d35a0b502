/**
 * The two ways of writing one formula. An id_ID sheet shows and takes `=CAPAIAN(5,5;6,67;"turun")`,
 * the engine keeps `=CAPAIAN(5.5,6.67,"turun")`. Function names are English in both. Inside an array
 * literal id_ID writes `\` between columns and `;` between rows, the engine `,` and `;`.
 */

type Dialect = 'local' | 'engine';

const NUMBER = {
  local: String.raw`\d+(?:,\d+)?(?:[eE][+-]?\d+)?|,\d+`,
  engine: String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+`,
};
const TEXT = `"(?:[^"]|"")*"?|'(?:[^']|'')*'?`;
const NAME = String.raw`[\p{L}_$][\p{L}\p{N}_.$]*`;

const TOKENS = {
  local: new RegExp(`${TEXT}|${NAME}|${NUMBER.local}|[^]`, 'gu'),
  engine: new RegExp(`${TEXT}|${NAME}|${NUMBER.engine}|[^]`, 'gu'),
};

/** Texts in double and sheet names in single quotes are one token each, and so never changed. */
function tokensOf(formula: string, dialect: Dialect): readonly string[] {
  return formula.match(TOKENS[dialect]) ?? [];
}

/** Something a value ends with: behind it a comma cannot begin a number. */
const ENDS_OPERAND = /[\p{L}\p{N}_.$"')}%]$/u;

function rewrite(
  formula: string,
  dialect: Dialect,
  separator: (token: string, inArray: boolean) => string,
  point: (number: string) => string,
): string {
  const open: string[] = [];
  let before = '';
  return tokensOf(formula, dialect)
    .map((token) => {
      const previous = before;
      if (token.trim() !== '') before = token;
      if (token === '(' || token === '{') open.push(token);
      else if (token === ')' || token === '}') open.pop();
      if (/^\d/.test(token)) return point(token);
      if (/^[.,]\d/.test(token) && !ENDS_OPERAND.test(previous)) return point(token);
      return separator(token, open[open.length - 1] === '{');
    })
    .join('');
}

/**
 * From what is typed into an id_ID sheet to the engine's form. A comma that is no decimal comma is
 * left as it stands (the engine takes it as a separator), and so is a decimal point: where Sheets
 * would refuse such a formula, this host is lenient.
 */
export function formulaToEngine(formula: string): string {
  return rewrite(
    formula,
    'local',
    (token, inArray) => {
      if (token === ';') return inArray ? ';' : ',';
      return token === '\\' && inArray ? ',' : token;
    },
    (number) => number.replace(',', '.'),
  );
}

/** From the engine's form to what an id_ID sheet shows. */
export function formulaToLocal(formula: string): string {
  return rewrite(
    formula,
    'engine',
    (token, inArray) => {
      if (token !== ',') return token;
      return inArray ? '\\' : ';';
    },
    (number) => number.replace('.', ','),
  );
}

/** Every function that a formula in the engine's form calls, in capitals. */
export function functionsOf(formula: string): readonly string[] {
  const tokens = tokensOf(formula, 'engine').filter((token) => token.trim() !== '');
  return tokens
    .filter((token, at) => /^[\p{L}_]/u.test(token) && tokens[at + 1] === '(')
    .map((name) => name.toUpperCase());
}

/** Gives each function of a formula in the engine's form another name. */
export function renameFunctions(formula: string, rename: (name: string) => string): string {
  const tokens = tokensOf(formula, 'engine');
  return tokens
    .map((token, at) => (/^[\p{L}_]/u.test(token) && tokens[at + 1] === '(' ? rename(token) : token))
    .join('');
}

/** Gives each sheet that a formula in the engine's form refers to another name. */
export function renameSheetsIn(formula: string, rename: (name: string) => string): string {
  const tokens = tokensOf(formula, 'engine');
  return tokens
    .map((token, at) => {
      if (tokens[at + 1] !== '!') return token;
      const name = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
      const renamed = rename(name);
      return renamed === name ? token : `'${renamed.replaceAll("'", "''")}'`;
    })
    .join('');
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnLetters(Math.floor((column - 1) / 26)) + last;
}

const REFERENCE = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

/** One reference, or one end of `A:C` and `2:5`. Off the sheet it is `#REF!`, as in Sheets. */
function shiftReference(token: string, rows: number, columns: number): string {
  const found = REFERENCE.exec(token);
  if (found === null) return token;
  const [, dollar = '', letters = '', rowDollar = '', digits = ''] = found;
  const fixedColumn = letters === '' || dollar === '$';
  const fixedRow = digits === '' || rowDollar === '$' || (letters === '' && dollar === '$');
  const column = letters === '' ? 1 : columnNumber(letters) + (fixedColumn ? 0 : columns);
  const row = digits === '' ? 1 : Number(digits) + (fixedRow ? 0 : rows);
  if (column < 1 || row < 1) return '#REF!';
  return `${dollar}${letters === '' ? '' : columnLetters(column)}${rowDollar}${digits === '' ? '' : row}`;
}

/**
 * The formula as it reads when copied `rows` down and `columns` right: relative references move.
 * Excel stores a column of like formulas once (a shared formula), and only this brings them back.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokensOf(formula, 'engine');
  return tokens
    .map((token, at) => {
      const next = tokens[at + 1];
      if (next === '(' || next === '!') return token;
      const whole = /^\$?[A-Za-z]{1,3}\$?\d+$/.test(token);
      const end = /^\$?([A-Za-z]{1,3}|\d+)$/.test(token) && (next === ':' || tokens[at - 1] === ':');
      return whole || end ? shiftReference(token, rows, columns) : token;
    })
    .join('');
}
