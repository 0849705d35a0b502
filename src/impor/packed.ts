import type { Merge, OfficeCell, OfficeSheet } from './office.ts';

/** A cell on its way from the script to the page: blank, a text, or a value with the text that it shows and its look. */
export type PackedCell =
  | null
  | string
  | readonly [value: number | string | boolean, text: string, look: number];

/** A sheet of the office on its way to the page. */
export interface PackedSheet {
  readonly name: string;
  readonly rows: readonly (readonly PackedCell[])[];
  readonly merges: readonly Merge[];
  readonly hidden: boolean;
  readonly hiddenColumns: readonly number[];
}

const BOLD = 1;
const ITALIC = 2;
const FORMULA = 4;

/** A cell made small; blank where it holds nothing and shows nothing. */
export function packCell({ value, text, bold, italic, formula }: OfficeCell): PackedCell {
  if ((value === '' || value === null) && text === '') return null;
  const look = (bold ? BOLD : 0) + (italic ? ITALIC : 0) + (formula ? FORMULA : 0);
  const isPlain = typeof value !== 'number' && typeof value !== 'boolean';
  return isPlain && look === 0 ? text : [isPlain ? text : value, text, look];
}

/** The sheet that was made small. */
export function unpackSheet({ rows, ...rest }: PackedSheet): OfficeSheet {
  return { ...rest, rows: rows.map((row) => row.map(unpackCell)) };
}

function unpackCell(cell: PackedCell): OfficeCell | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'string') return { value: cell, text: cell };
  const [value, text, look] = cell;
  const has = (part: number) => Math.floor(look / part) % 2 === 1;
  return { value, text, bold: has(BOLD), italic: has(ITALIC), formula: has(FORMULA) };
}
