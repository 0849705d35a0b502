/// <reference path="./o-spreadsheet-esm.d.ts" />
import { helpers } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { LOCALE } from './engine.ts';

/** What `getNumberFormat` gives for a cell without a format. */
export const GENERAL = '0.###############';
export const TEXT = '@';

export const isGeneral = (format: string): boolean => format === '' || /^general$/i.test(format);

/** Whether the engine can show numbers in this format; others would turn the cell's value into an error. */
export function engineCanShow(format: string): boolean {
  try {
    helpers.formatValue(-1234.5, { format, locale: LOCALE });
    return true;
  } catch {
    return false;
  }
}

export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && format !== '' && helpers.isDateTimeFormat(format);
