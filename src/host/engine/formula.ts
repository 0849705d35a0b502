/// <reference path="./o-spreadsheet-esm.d.ts" />
import { type Locale, tokenize } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { CANONICAL, LOCALE } from './engine.ts';

/** What parts the columns of an array literal: `{1,2;3,4}` is `{1\\2;3\\4}` where `;` parts arguments. */
const columnSeparator = (locale: Locale) => (locale.formulaArgSeparator === ';' ? '\\' : ',');

function translate(formula: string, from: Locale, to: Locale): string {
  const open: string[] = [];
  return tokenize(formula, from)
    .map(({ type, value }) => {
      if (type === 'LEFT_PAREN' || type === 'LEFT_BRACE') open.push(type);
      if (type === 'RIGHT_PAREN' || type === 'RIGHT_BRACE') open.pop();
      const inArray = open[open.length - 1] === 'LEFT_BRACE';
      if (inArray && value === columnSeparator(from)) return columnSeparator(to);
      if (inArray && value === ';') return ';';
      if (type === 'NUMBER') return value.replace(from.decimalSeparator, to.decimalSeparator);
      if (type === 'ARG_SEPARATOR') return to.formulaArgSeparator;
      // A comma that parts nothing in this locale: Google refuses the formula, so the engine must as well.
      if (type === 'UNKNOWN' && value === ',') return ';';
      return value;
    })
    .join('');
}

/** The engine writes a broken reference as `#REF`, Google and every file as `#REF!`. */
const BROKEN = 'INVALID_REFERENCE';

/** With the broken references of a formula as Google spells them. */
export const withGoogleReferences = (formula: string): string =>
  formula.includes('#REF')
    ? tokenize(formula, CANONICAL)
        .map(({ type, value }) => (type === BROKEN ? '#REF!' : value))
        .join('')
    : formula;

/** The same the other way. */
export function withEngineReferences(formula: string): string {
  if (!formula.includes('#REF!')) return formula;
  const tokens = tokenize(formula, CANONICAL);
  return tokens
    .map(({ value }, at) => (value === '!' && tokens[at - 1]?.type === BROKEN ? '' : value))
    .join('');
}

/** `=CAPAIAN(80;88,5)` as the engine keeps it: `=CAPAIAN(80,88.5)`. */
export const toCanonicalFormula = (formula: string): string => translate(formula, LOCALE, CANONICAL);

/** `=CAPAIAN(80,88.5)` as it is shown in an id_ID spreadsheet: `=CAPAIAN(80;88,5)`. */
export const toLocalFormula = (formula: string): string => translate(formula, CANONICAL, LOCALE);
