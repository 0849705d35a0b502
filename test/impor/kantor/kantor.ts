import type { Merge, OfficeCell, OfficeSheet } from '../../../src/impor/office.ts';
import type { Harapan } from '../tata-letak.ts';

/** A workbook laid out by hand, and the raw rows that it holds. */
export interface BukuKantor {
  readonly nama: string;
  readonly sheets: readonly OfficeSheet[];
  readonly tabs: Harapan['tabs'];
}

export type Sel = string | number | null | OfficeCell;

/** A bold cell. */
export const b = (value: string | number): OfficeCell => ({ value, text: teks(value), bold: true });
/** A bold and italic cell. */
export const bi = (value: string | number): OfficeCell => ({ ...b(value), italic: true });
/** A cell indented by so many steps. */
export const n = (indent: number, value: string): OfficeCell => ({ value, text: value, indent });
/** A number shown in another way: 0.95 as 95%. */
export const t = (value: number, text: string): OfficeCell => ({ value, text });

function teks(value: string | number): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

function letters(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function merge(range: string): Merge {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  return { top: Number(top) - 1, left: letters(left), bottom: Number(bottom) - 1, right: letters(right) };
}

export function lembar(
  name: string,
  rows: readonly (readonly Sel[])[],
  lain: {
    readonly gabung?: string;
    readonly hidden?: boolean;
    readonly kolomTersembunyi?: readonly number[];
  } = {},
): OfficeSheet {
  return {
    name,
    rows: rows.map((row) =>
      row.map((cell) => {
        if (cell === null || cell === '') return undefined;
        return typeof cell === 'object' ? cell : { value: cell, text: teks(cell) };
      }),
    ),
    merges: (lain.gabung ?? '').split(' ').filter(Boolean).map(merge),
    ...(lain.hidden === true && { hidden: true }),
    ...(lain.kolomTersembunyi !== undefined && { hiddenColumns: lain.kolomTersembunyi }),
  };
}

/** Rows written as one line a row, cells by `|`. */
export function tabel(kolom: string, baris: string): readonly Readonly<Record<string, string>>[] {
  const heads = kolom.split('|').map((one) => one.trim());
  return baris
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((one) => one.trim());
      return Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? '']));
    });
}
