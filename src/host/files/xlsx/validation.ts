import type { DataValidation, Sheet } from 'hucre';
import { cellRef, colToLetter, parseRange, rangeRef } from 'hucre';
import type { ValidationData, Zone } from '../../workbook/workbook.ts';
import { listAt, listReference } from './sidecar.ts';

/** Excel takes choices as one text of this length, and help texts of this one. */
const LONGEST_LIST = 250;
const LONGEST_HELP = 255;

/** Excel's last row: a range open to below ends there. */
const LAST_ROW = 1_048_576;

/** Collects, over all sheets of a file, what validations need elsewhere. */
export interface ValidationExtras {
  /** Choices that do not fit into the validation itself, written to the hidden sheet. */
  readonly lists: (readonly string[])[];
  /** Help texts cut to Excel's length, with the whole ones. */
  readonly helps: Record<string, string>;
}

export function excelValidation(zone: Zone, rule: ValidationData, extras: ValidationExtras): DataValidation {
  const { allowInvalid, help } = rule;
  return {
    type: 'list',
    range: rangeRef(zone.top, zone.left, zone.bottom, zone.right),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...(help !== undefined && { showInputMessage: true, inputMessage: shortHelp(help, extras) }),
    ...choices(rule, extras),
  };
}

function shortHelp(help: string, { helps }: ValidationExtras): string {
  if (help.length <= LONGEST_HELP) return help;
  const short = `${help.slice(0, LONGEST_HELP - 1)}…`;
  helps[short] = help;
  return short;
}

function choices(rule: ValidationData, { lists }: ValidationExtras): Partial<DataValidation> {
  if (rule.kind === 'range') return { formula1: absoluteRange(rule.range ?? '') };
  const values = rule.values ?? [];
  const fits = values.join(',').length <= LONGEST_LIST;
  const plain = values.every((value) => /^[^",]+$/.test(value) && value === value.trim());
  if (fits && plain && values.length > 0) return { values: [...values] };
  lists.push(values);
  return { formula1: listReference(lists.length - 1, Math.max(1, values.length), colToLetter) };
}

const RANGE = /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Za-z]+)\$?(\d*)(?::\$?([A-Za-z]+)\$?(\d*))?$/;

/** `'Sasaran'!A2:A` as `'Sasaran'!$A$2:$A$1048576`: relative ones would move with the cell. */
function absoluteRange(range: string): string {
  const found = RANGE.exec(range);
  if (found === null) return range;
  const [, sheet, left = '', top = '', right = left, bottom = top] = found;
  const prefix = sheet === undefined ? '' : `${sheet}!`;
  if (top === '') return `${prefix}$${left}:$${right}`;
  return `${prefix}$${left}$${top}:$${right}$${bottom === '' ? LAST_ROW : bottom}`;
}

/** What the reader needs to know around a validation. */
export interface ValidationContext {
  readonly sheetName: string;
  readonly hiddenSheet: Sheet | undefined;
  readonly helps: Readonly<Record<string, string>>;
}

/** One for each area of the file's; none where it is no choice from a list or from a plain range. */
export function sheetsValidations(
  excel: DataValidation,
  context: ValidationContext,
): readonly { readonly zone: Zone; readonly rule: ValidationData }[] {
  const source = sourceOf(excel, context);
  if (excel.type !== 'list' || source === undefined) return [];
  const message = excel.inputMessage;
  const rule: ValidationData = {
    ...source,
    allowInvalid: !excel.showErrorMessage || (excel.errorStyle !== undefined && excel.errorStyle !== 'stop'),
    ...(message !== undefined && { help: context.helps[message] ?? message }),
  };
  return excel.range.split(/\s+/).map((area) => ({ zone: zoneOf(area), rule }));
}

function sourceOf(
  { values, formula1 }: DataValidation,
  { sheetName, hiddenSheet }: ValidationContext,
): Pick<ValidationData, 'kind' | 'values' | 'range'> | undefined {
  if (values !== undefined) return { kind: 'list', values: values.map((value) => value.trim()) };
  const formula = formula1?.replace(/^=/, '') ?? '';
  const list = listAt(formula, hiddenSheet);
  if (list !== undefined) return { kind: 'list', values: list };
  const found = RANGE.exec(formula);
  if (found === null) return undefined;
  const [, quoted = sheetName, left = '', top = '', right = left, bottom = top] = found;
  const sheet = quoted.startsWith("'") ? quoted : `'${quoted.replace(/'/g, "''")}'`;
  return {
    kind: 'range',
    range: `${sheet}!${left}${top}:${right}${Number(bottom) === LAST_ROW ? '' : bottom}`,
  };
}

function zoneOf(area: string): Zone {
  const { startRow, startCol, endRow, endCol } = parseRange(area.includes(':') ? area : `${area}:${area}`);
  return { top: startRow, left: startCol, bottom: endRow, right: endCol };
}

/** `B7`, for messages. */
export function cellName(row: number, column: number): string {
  return cellRef(row, column);
}
