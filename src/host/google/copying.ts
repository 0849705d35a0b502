import type { Border, Cell, Style } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { type Book, cellsOf } from '../engine/book.ts';
import type { ValidationRule } from '../engine/validation-rule.ts';
import type { Zone } from '../workbook/workbook.ts';
import type { RangeHandle } from './handles.ts';

/** `content` is formulas and values, `values` the results in place of formulas. */
export type Pasted = 'all' | 'content' | 'values' | 'format' | 'validation';

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly value: unknown;
  readonly link: string | undefined;
  readonly style: Style;
  readonly format: string | undefined;
  readonly border: Border | null;
  readonly fontFamily: string | undefined;
  readonly note: string | undefined;
  readonly validation: ValidationRule | undefined;
}

function copied(book: Book, sheetId: string, row: number, column: number): Copied {
  const side = book.googleState(sheetId);
  return {
    row,
    column,
    cell: book.getters.getCell({ sheetId, row, col: column }),
    value: book.value(sheetId, row, column),
    link: book.link(sheetId, row, column),
    style: book.style(sheetId, row, column),
    format: book.ownFormat(sheetId, row, column),
    border: book.border(sheetId, row, column),
    fontFamily: side.fontFamilies.get(row, column),
    note: side.notes.get(row, column),
    validation: side.validations.get(row, column),
  };
}

/**
 * Copies a range as Google does: whole into a smaller destination, as many whole times as fit into a
 * larger one.
 */
export function copyZone(
  book: Book,
  from: RangeHandle,
  to: RangeHandle,
  pasted: Pasted,
  transposed: boolean,
): void {
  const { zone } = from;
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;
  const rows = transposed ? width : height;
  const columns = transposed ? height : width;
  const source = cellsOf(zone).map(({ row, column }) => copied(book, from.sheetId, row, column));
  const merges =
    pasted === 'all' && !transposed
      ? book
          .mergesTouching(from.sheetId, zone)
          .filter(({ top, left }) => top >= zone.top && left >= zone.left)
      : [];
  const times = (room: number, size: number) => Math.max(1, Math.floor(room / size));
  const down = times(to.zone.bottom - to.zone.top + 1, rows);
  const across = times(to.zone.right - to.zone.left + 1, columns);
  assertRoom(book, to, down * rows, across * columns);
  const { top: firstRow, left: firstColumn } = to.zone;
  book.assertZoneWritable(to.sheetId, {
    top: firstRow,
    left: firstColumn,
    bottom: firstRow + down * rows - 1,
    right: firstColumn + across * columns - 1,
  });
  for (let i = 0; i < down; i++) {
    for (let j = 0; j < across; j++) {
      const top = to.zone.top + i * rows;
      const left = to.zone.left + j * columns;
      for (const each of source) {
        const dRow = each.row - zone.top;
        const dColumn = each.column - zone.left;
        const row = top + (transposed ? dColumn : dRow);
        const column = left + (transposed ? dRow : dColumn);
        paste(book, to.sheetId, row, column, each, pasted);
      }
      for (const merge of merges) {
        const target = moved(merge, top - zone.top, left - zone.left);
        book.merge(to.sheetId, target, [target]);
      }
    }
  }
}

function assertRoom(book: Book, { sheetId, zone }: RangeHandle, rows: number, columns: number): void {
  const size = book.size(sheetId);
  if (zone.top + rows > size.rows || zone.left + columns > size.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

const moved = ({ top, left, bottom, right }: Zone, rows: number, columns: number): Zone => ({
  top: top + rows,
  left: left + columns,
  bottom: bottom + rows,
  right: right + columns,
});

function paste(book: Book, sheetId: string, row: number, column: number, each: Copied, pasted: Pasted): void {
  if (pasted === 'all' || pasted === 'content' || pasted === 'values') {
    const format = pasted === 'all' ? each.format : book.ownFormat(sheetId, row, column);
    pasteContent(book, sheetId, row, column, each, { valuesOnly: pasted === 'values', format });
  }
  const side = book.googleState(sheetId);
  if (pasted === 'all' || pasted === 'format') {
    const zone = { top: row, left: column, bottom: row, right: column };
    book.replaceStyle(sheetId, row, column, each.style);
    book.setFormat(sheetId, zone, each.format ?? '');
    book.queue({ type: 'SET_BORDER', sheetId, row, col: column, border: each.border ?? undefined });
    side.fontFamilies.set(row, column, each.fontFamily);
  }
  if (pasted === 'all') side.notes.set(row, column, each.note);
  if (pasted === 'all' || pasted === 'validation') {
    if (side.validations.get(row, column) !== each.validation) {
      const zone = { top: row, left: column, bottom: row, right: column };
      book.setValidation(sheetId, zone, each.validation ?? null);
    }
  }
}

function pasteContent(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  { row: fromRow, column: fromColumn, cell, value, link }: Copied,
  { valuesOnly, format }: { readonly valuesOnly: boolean; readonly format: string | undefined },
): void {
  if (cell?.isFormula === true && !valuesOnly) {
    const formula = book.engine.model.getters.getTranslatedCellFormula(
      sheetId,
      column - fromColumn,
      row - fromRow,
      cell.compiledFormula,
    );
    book.setEngineFormula(sheetId, row, column, formula);
  } else if (typeof value === 'string' && link !== undefined && !valuesOnly) {
    book.setLinkedText(sheetId, row, column, value, link);
  } else {
    // Into a cell that holds text as it is, a text that looks like a number goes without a mark.
    book.setPlain(sheetId, row, column, value, format);
  }
}
