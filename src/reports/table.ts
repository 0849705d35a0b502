import type { Decimal } from '../decimal.ts';

/** How a cell's value is shown. Numbers are written exact; only the format rounds. */
export type Format =
  | { readonly jenis: 'teks' }
  /** `desimal` digits after the comma, thousands in groups. */
  | { readonly jenis: 'angka'; readonly desimal: number }
  | { readonly jenis: 'umum' };

export interface TableCell {
  /** Absent is an empty cell. Text is text: it never becomes a formula. */
  readonly value?: Decimal | string | undefined;
  readonly format?: Format;
  /** The arithmetic in words, for a computed cell. */
  readonly note?: string | undefined;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}
