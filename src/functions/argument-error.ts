import { formatNumber } from '../bahasa/tulis-angka.ts';
import { decimalOfCell } from '../decimal.ts';
import type { CellValue } from '../tabs/tab.ts';

/**
 * A custom function was given something that it cannot work with. Sheets shows the message where the
 * pointer rests on the cell: what was expected, what came, and what to do about it.
 */
export class ArgumentError extends Error {
  constructor(fungsi: string, message: string) {
    super(`${fungsi}: ${message}`);
  }
}

/** Names what came, as the officer knows it from the sheet. */
export function describe(value: CellValue | undefined): string {
  if (value === undefined || value === null || value === '') return 'sel kosong';
  if (typeof value === 'number') return formatNumber(decimalOfCell(value));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`;
  return `tanggal ${value.getDate()}/${value.getMonth() + 1}/${value.getFullYear()}`;
}
