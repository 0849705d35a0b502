import { formulaToEngine } from './formula-text.ts';

/** What a cell becomes. `format` is there where the text itself asks for one, as `5,50%` does. */
export type TypedText =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format?: string };

const DATE_FORMAT = 'dd/mm/yyyy';

/**
 * What Google Sheets makes of text typed into a cell of an id_ID sheet: a formula, a number with its
 * format, a date as its serial number, a boolean, or the very text. Setting a cell from a script goes the
 * same way; what a file holds does not: readFieldOfFile. The formula comes back in the engine's form.
 *
 * Everything that is not surely a number, date or boolean stays text: see keputusan 0040 for what
 * real Sheets may do otherwise (`12-13`, `1.01.02`, `10:30`, `Agustus 2025`).
 *
 * Numbers hold 15 significant digits, as in Sheets: a NIP of 18 digits typed without spaces loses
 * its end (write it with spaces, with a leading apostrophe, or into a cell formatted `@`).
 */
export function parseTypedText(text: string): TypedText {
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: formulaToEngine(text) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  return parseNumber(trimmed) ?? parseDate(trimmed) ?? { kind: 'value', value: text };
}

/**
 * What a field of a file becomes: a number or a date only where the cell then shows what stands in the file.
 * Text stays whatever would lose digits (a NIP of 18), leading zeros, decimals or a sign by becoming a number;
 * and a formula, for a file from elsewhere must not run any here. Keputusan 0200.
 */
export function readFieldOfFile(field: string): {
  readonly value: string | number | boolean;
  readonly format?: string;
} {
  const number = readShownNumber(field);
  if (number !== undefined) return number;
  if (/^(?:true|false)$/i.test(field)) return { value: field.toLowerCase() === 'true' };
  const date = /^\d{2}\/\d{2}\/\d{4}$/.test(field) ? parseDate(field) : undefined;
  if (date?.kind === 'value') return { value: date.value, format: DATE_FORMAT };
  return { value: field };
}

/** What a number format can show again: `1.908`, `-7,20`, `5,50%`, `Rp2.500`. */
const SHOWN_NUMBER =
  /^(?<minus>-)?(?<rupiah>Rp)?(?<whole>0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(?<decimals>\d+))?(?<percent>%)?$/;

/** Sheets keeps so many significant digits of a number, and shows so many of one without a format. */
const MOST_DIGITS = 15;
const MOST_PLAIN_DIGITS = 10;

function readShownNumber(field: string): { readonly value: number; readonly format?: string } | undefined {
  const found = SHOWN_NUMBER.exec(field)?.groups;
  if (found === undefined) return undefined;
  const { minus = '', rupiah, whole = '', decimals = '', percent } = found;
  const digits = whole.replaceAll('.', '');
  if (digits.length + decimals.length > MOST_DIGITS || (rupiah !== undefined && percent !== undefined))
    return undefined;
  const value = Number(`${minus}${digits}.${decimals}e${percent === undefined ? 0 : -2}`);
  if (Object.is(value, -0)) return undefined;
  const unit = rupiah ?? percent;
  const isGrouped = whole !== digits;
  const isShort = digits.length + decimals.length <= MOST_PLAIN_DIGITS && !decimals.endsWith('0');
  if (unit === undefined && !isGrouped && isShort) return { value };
  const places = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  return {
    value,
    format: `${rupiah === undefined ? '' : '"Rp"'}${isGrouped ? '#,##0' : '0'}${places}${percent ?? ''}`,
  };
}

/** Digits, in groups of three only where the first group does not begin with 0; then the decimals. */
const NUMBER = String.raw`(?<whole>[1-9]\d{0,2}(?:\.\d{3})+|\d+)?(?:,(?<decimals>\d+))?(?<power>e[+-]?\d{1,3})?`;

/** `(3,14)` and `-3,14` are one number; `Rp` stands before or behind the sign. */
const AMOUNT = new RegExp(
  String.raw`^(?<open>\()?(?<sign>[+-])?(?<rupiah>Rp\s*)?(?<sign2>[+-])?${NUMBER}(?<percent>\s*%)?(?<close>\))?$`,
  'i',
);

function parseNumber(text: string): TypedText | undefined {
  const found = AMOUNT.exec(text)?.groups;
  if (found === undefined) return undefined;
  const { open, close, sign, sign2, rupiah, whole, decimals, power, percent } = found;
  const signs = [sign, sign2].filter((one) => one !== undefined);
  const brackets = open !== undefined;
  if (whole === undefined && decimals === undefined) return undefined;
  if (brackets !== (close !== undefined) || signs.length + (brackets ? 1 : 0) > 1) return undefined;
  if (rupiah !== undefined && percent !== undefined) return undefined;

  // The percent is a shift of the decimal exponent, so that 5,50% is the double nearest to 0.055.
  const exponent = Number(power?.slice(1) ?? 0) - (percent === undefined ? 0 : 2);
  const digits = `${(whole ?? '0').replace(/\./g, '')}.${decimals ?? '0'}e${exponent}`;
  const size = Number(Number(digits).toPrecision(15));
  if (!Number.isFinite(size)) return undefined;
  const value = size !== 0 && (brackets || signs[0] === '-') ? -size : size;

  const grouped = whole?.includes('.') ?? false;
  const format = power === undefined ? formatOf({ grouped, decimals, percent, rupiah }) : undefined;
  return { kind: 'value', value, ...(format === undefined ? {} : { format }) };
}

function formatOf(written: {
  readonly grouped: boolean;
  readonly decimals: string | undefined;
  readonly percent: string | undefined;
  readonly rupiah: string | undefined;
}): string | undefined {
  const decimals = written.decimals === undefined ? '' : '.00';
  if (written.percent !== undefined) return `${written.grouped ? '#,##0' : '0'}${decimals}%`;
  if (written.rupiah !== undefined) return `"Rp"#,##0${decimals}`;
  return written.grouped ? `#,##0${decimals}` : undefined;
}

/** Full names and the usual short ones, by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const MONTH_NAME =
  /^(jan(uari)?|feb(ruari)?|mar(et)?|apr(il)?|mei|juni?|juli?|agu(stus)?|sep(tember)?|okt(ober)?|nov(ember)?|des(ember)?)$/;

function parseDate(text: string): TypedText | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return dateOf(iso[3], iso[2], iso[1]);
  const numeric = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (numeric !== null) return dateOf(numeric[1], numeric[3], numeric[4]);
  const named = /^(\d{1,2})([ -])([a-z]+)\2(\d{4})$/.exec(text.toLowerCase());
  if (named === null || !MONTH_NAME.test(named[3] ?? '')) return undefined;
  const month = MONTHS.indexOf((named[3] ?? '').slice(0, 3)) + 1;
  return dateOf(named[1], String(month), named[4]);
}

/** Days since 1899-12-30; two-digit years are 1930 to 2029. A day that does not exist is no date. */
function dateOf(
  dayText: string | undefined,
  monthText: string | undefined,
  yearText = '',
): TypedText | undefined {
  const [day, month, written] = [Number(dayText), Number(monthText), Number(yearText)];
  const century = written < 30 ? 2000 : 1900;
  const year = yearText.length === 2 ? century + written : written;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return { kind: 'value', value: serial, format: DATE_FORMAT };
}
