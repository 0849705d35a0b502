import { singleSpaced } from '../bahasa/teks.ts';
import type { CellPlace, Merge, OfficeCell, OfficeSheet } from './office.ts';

/** More columns than any table of an office has; what stands further right is not looked at. */
const MOST_COLUMNS = 256;
/** A merge above this area is a slip or mischief, not a heading or a group of rows. */
const MOST_MERGED = 20_000;
const MOST_MERGES = 50_000;
/** A text as long as this is judged by its beginning. */
const LONGEST_JUDGED = 600;

/** A sheet that answers by row and column, merged cells and out-of-bounds included. */
export class Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly #rows: OfficeSheet['rows'];
  readonly #mergesOfRow = new Map<number, Merge[]>();
  readonly #texts = new Map<OfficeCell, string>();

  readonly #turned: boolean;

  /** `turned` where rows and columns of the sheet have been changed for each other. */
  constructor(sheet: OfficeSheet, turned = false) {
    this.name = sheet.name;
    this.#turned = turned;
    this.hidden = sheet.hidden === true;
    this.hiddenColumns = new Set(sheet.hiddenColumns ?? []);
    this.#rows = sheet.rows;
    this.rowCount = lastFilled(sheet.rows) + 1;
    let widest = 0;
    for (const row of sheet.rows) widest = Math.max(widest, Math.min(row.length, MOST_COLUMNS));
    this.columnCount = widest;
    for (const merge of (sheet.merges ?? []).slice(0, MOST_MERGES)) this.#keep(merge);
  }

  #keep(merge: Merge): void {
    const bottom = Math.min(merge.bottom, this.rowCount - 1);
    const right = Math.min(merge.right, this.columnCount - 1);
    if ((bottom - merge.top + 1) * (right - merge.left + 1) > MOST_MERGED) return;
    for (let row = merge.top; row <= bottom; row++) {
      const kept = this.#mergesOfRow.get(row);
      if (kept === undefined) this.#mergesOfRow.set(row, [{ ...merge, bottom, right }]);
      else kept.push({ ...merge, bottom, right });
    }
  }

  /** Where a cell stands in the workbook itself. */
  place(row: number, column: number): CellPlace {
    return this.#turned ? { sheet: this.name, row: column, column: row } : { sheet: this.name, row, column };
  }

  cell(row: number, column: number): OfficeCell | undefined {
    return this.#rows[row]?.[column];
  }

  /** The text that a cell itself shows, single-spaced; nothing in the covered part of a merge. */
  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell === undefined) return '';
    const known = this.#texts.get(cell);
    if (known !== undefined) return known;
    const shown = cell.text === '' && cell.value !== null ? String(cell.value) : cell.text;
    const text = singleSpaced(shown.slice(0, LONGEST_JUDGED)).trim();
    this.#texts.set(cell, text);
    return text;
  }

  /** The merge that a cell belongs to. */
  merge(row: number, column: number): Merge | undefined {
    return this.#mergesOfRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
  }

  /** The place whose text a cell shows: the first cell of its merge, or itself. */
  anchor(row: number, column: number): { readonly row: number; readonly column: number } {
    const merge = this.merge(row, column);
    return merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
  }

  /** The text that covers a cell, be it by a merge. */
  covering(row: number, column: number): string {
    const { row: top, column: left } = this.anchor(row, column);
    return this.text(top, left);
  }

  /** The columns of a row that hold text of their own, from `left` to `right`. */
  filled(row: number, left = 0, right = this.columnCount - 1): readonly number[] {
    const columns: number[] = [];
    for (let column = left; column <= right; column++) {
      if (this.text(row, column) !== '') columns.push(column);
    }
    return columns;
  }
}

function lastFilled(rows: OfficeSheet['rows']): number {
  for (let row = rows.length - 1; row >= 0; row--) {
    if (rows[row]?.some((cell) => cell !== undefined && (cell.value !== null || cell.text !== '')))
      return row;
  }
  return -1;
}

/** The sheet with rows and columns changed for each other: for tables whose headings stand down the side. */
export function transposed(sheet: OfficeSheet): OfficeSheet {
  let widest = 0;
  for (const row of sheet.rows) widest = Math.max(widest, row.length);
  const rows: (OfficeCell | undefined)[][] = [];
  for (let column = 0; column < widest; column++) rows.push(sheet.rows.map((row) => row[column]));
  return {
    name: sheet.name,
    rows,
    merges: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    ...(sheet.hidden === true && { hidden: true }),
  };
}
