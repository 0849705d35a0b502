/**
 * The file format writes a letter that XML cannot hold as `_x000D_`. A text that really reads so must
 * have its first underscore written that way too, or it comes back as the letter it names.
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

export function excelText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** hucre does this for cells, not for comments. */
export function sheetsText(text: string): string {
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What Sheets and Excel show in place of a value; `#ERROR!` is Sheets' own. */
const ERRORS = new Set([
  '#ERROR!',
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}
