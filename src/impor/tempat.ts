import { columnLetters } from '../tabs/column-letters.ts';
import type { Kutipan } from './baca-indikator.ts';
import type { CellPlace } from './office.ts';
import type { OfficeTable } from './tables.ts';

/** A cell as a formula names it: `'LKIP 2016'!F11`. */
export function alamat({ sheet, row, column }: CellPlace): string {
  return `'${sheet}'!${columnLetters(column)}${row + 1}`;
}

/** The cell that a text comes from; nothing where there is no text. */
export function sumberOf(kutipan: Kutipan | undefined): string {
  return kutipan === undefined || kutipan.teks === '' ? '' : alamat(kutipan.tempat);
}

/** The range of a table, headings included. */
export function kawasan(table: OfficeTable): string {
  const a = table.grid.place(table.headTop, table.left);
  const b = table.grid.place(table.last, table.right);
  return `${columnLetters(a.column)}${a.row + 1}:${columnLetters(b.column)}${b.row + 1}`;
}
