import { shownDecimals } from '../../reports/shown-decimals.ts';
import type { Align, Table, TableCell } from '../../reports/table.ts';
import {
  HEADING_COLOR,
  heightOfLines,
  indented,
  type Look,
  type SheetCell,
  type SheetPlan,
} from './sheet-plan.ts';

/** A table as a sheet: titles, heading, bordered body, remarks. */
export function planTable(table: Table): SheetPlan {
  const { cells, widths, titleRows, paragraphs, heading, headingMerges, bordered, bodyRowHeight, charts } =
    table;
  const width = widths.length;
  const titles = Array.from({ length: titleRows }, (_, row) => row);
  const heights = new Map(paragraphs.map(({ row, lines }) => [row, heightOfLines(lines)]));
  if (bodyRowHeight !== undefined) {
    for (let row = heading.bottom + 1; row <= bordered.bottom; row += 1) heights.set(row, bodyRowHeight);
  }
  const looks = looksOf(table);
  return {
    name: table.name,
    cells: cells.map((row, r) => row.map((cell, c) => planCell(cell, looks(r, c)))),
    widths,
    heights: Object.fromEntries(heights),
    merges: [
      ...(width > 1 ? titles.map((row) => ({ top: row, left: 0, bottom: row, right: width - 1 })) : []),
      ...headingMerges,
    ],
    bordered: [bordered],
    frozenRows: heading.bottom + 1,
    ...(charts === undefined ? {} : { charts: charts }),
  };
}

/** How a cell stands by its place alone. */
function looksOf({
  titleRows,
  paragraphs,
  heading,
  bordered,
  aligns,
}: Table): (row: number, column: number) => Look {
  const centred: Look = { ...BASE, horizontal: 'center', wrap: true };
  const sentences = new Set(paragraphs.map(({ row }) => row));
  const body = aligns.map((align): Look => ({ ...BASE, ...horizontal(align), wrap: true }));
  return (row, column) => {
    if (row < titleRows) return sentences.has(row) ? WRAPPED : centred;
    if (row <= heading.bottom) return { ...centred, background: HEADING_COLOR };
    if (row <= bordered.bottom) return body[column] ?? WRAPPED;
    // A remark starts in the first column and runs on over the empty cells beside it.
    return column === 0 ? { ...BASE, horizontal: 'left' } : BASE;
  };
}

const BASE: Look = { vertical: 'middle' };
const WRAPPED: Look = { ...BASE, wrap: true };

const horizontal = (align: Align | undefined): Look => (align === undefined ? {} : { horizontal: align });

function planCell(cell: TableCell, look: Look): SheetCell {
  const { value, note, bold, italic, indent = 0 } = cell;
  return {
    ...(value === undefined
      ? {}
      : typeof value === 'string'
        ? { value: indented(value, indent) }
        : { value: value.toNumber(), format: numberFormat(cell) }),
    ...(note === undefined ? {} : { note }),
    look: bold || italic ? { ...look, ...(bold && { bold }), ...(italic && { italic }) } : look,
  };
}

function numberFormat(cell: TableCell): string {
  const digits = shownDecimals(cell);
  const pattern = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return cell.satuan === undefined ? pattern : `${pattern}"${cell.satuan}"`;
}
