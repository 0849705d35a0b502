/// <reference path="./o-spreadsheet-esm.d.ts" />
import { helpers } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { parseTypedText } from '../workbook/typed-text.ts';
import { serialOfDate } from './dates.ts';
import { LOCALE } from './engine.ts';
import { engineError, isGoogleError } from './errors.ts';
import { isDateFormat, isGeneral, TEXT } from './number-format.ts';

const DATE_FORMAT = 'dd/mm/yyyy';
const DATE_TIME_FORMAT = 'dd/mm/yyyy hh:mm:ss';

/** Whether the engine would read this text as something other than text. */
const isAmbiguous = (text: string): boolean =>
  /^['=+]/.test(text) || /^(true|false)$/i.test(text) || (!SURELY_TEXT.test(text) && looksCounted(text));

/** Numbers, dates and times have no letters but those of `1E5` and `10:30 PM`. */
const SURELY_TEXT = /[b-df-lnoq-z]/i;

const looksCounted = (text: string): boolean =>
  helpers.isNumber(text, LOCALE) ||
  helpers.isNumber(text, { ...LOCALE, decimalSeparator: '.', thousandsSeparator: ',' }) ||
  helpers.isDateTime(text, LOCALE);

type Write =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: unknown; readonly content: string; readonly format?: string };

/** What a value that a script hands over makes of a cell with this format. */
export function writeOf(value: unknown, format: string | undefined): Write {
  if (value instanceof Date) {
    const serial = serialOfDate(value);
    const asked = Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT;
    const content = contentOf(serial, undefined);
    return { kind: 'value', value, content, ...(isDateFormat(format) ? {} : { format: asked }) };
  }
  if (typeof value !== 'string' || format === TEXT) {
    return { kind: 'value', value, content: contentOf(value, format) };
  }
  if (value.startsWith('=') && value.length > 1) return { kind: 'formula', formula: value };
  const typed = parseTypedText(value);
  if (typed.kind === 'formula') return { kind: 'formula', formula: value };
  const asks = typed.format !== undefined && (format === undefined || isGeneral(format));
  return {
    kind: 'value',
    value: typed.value,
    content: contentOf(typed.value, undefined),
    ...(asks && typed.format !== undefined ? { format: typed.format } : {}),
  };
}

/** What makes the engine show a link with this text; nothing where its form of links has no room for it. */
export function linkContent(text: string, url: string): string | undefined {
  if (/[\r\n]/.test(text + url) || url.includes('](')) return undefined;
  return `[${isAmbiguous(text) ? `'${text}` : text}](${url})`;
}

/** What to give the engine so that the cell holds exactly this value. */
export function contentOf(value: unknown, format: string | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '#NUM!';
    const text = String(value);
    if (/e[+-]\d{3}$/.test(text)) throw new Error(`Angka ${text} di luar jangkauan host lokal.`);
    return text;
  }
  const text = String(value);
  if (format === TEXT) return text.startsWith('=') ? `'${text}` : text;
  if (isGoogleError(text)) return engineError(text);
  return isAmbiguous(text) ? `'${text}` : text;
}
