import { type Paper, pageOf } from '../../reports/paper.ts';
import type { Surat, SuratCell, SuratRow } from '../../reports/surat.ts';
import { indented, type Look, type SheetCell, type SheetPlan, TAB_COLORS } from './sheet-plan.ts';

/** Centimetres around a letter (docs/keputusan/0290). */
const MARGIN = 2;

/** A letter as a sheet: columns that nobody sees, and rows from top to bottom. */
export function planLetter({ name, widths, size, rows }: Surat, paper: Paper['size']): SheetPlan {
  const margins = { left: MARGIN, top: MARGIN, right: MARGIN, bottom: MARGIN };
  const zoneOf = (row: number) => ({ top: row, left: 0, bottom: row, right: widths.length - 1 });
  const zonesOf = (counts: (row: SuratRow) => boolean | undefined) =>
    rows.flatMap((row, i) => (counts(row) ? [zoneOf(i)] : []));
  return {
    name,
    cells: rows.map((row) => widths.map((_, column) => planCell(row, column, size))),
    widths,
    heights: Object.fromEntries(
      rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, height]])),
    ),
    merges: rows.flatMap(({ cells }, row) =>
      cells
        .filter(({ left, right }) => right > left)
        .map(({ left, right }) => ({ top: row, left, bottom: row, right })),
    ),
    bordered: zonesOf(({ bingkai }) => bingkai),
    ruled: zonesOf(({ garis }) => garis),
    tabColor: TAB_COLORS.surat,
    print: pageOf({ size: paper, margins }, 'portrait'),
  };
}

function planCell({ cells, size, bawah }: SuratRow, column: number, usual: number): SheetCell {
  const cell = cells.find(({ left }) => left === column);
  const { align, bold } = cell ?? {};
  const look: Look = {
    size: size ?? usual,
    vertical: bawah ? 'bottom' : 'top',
    horizontal: align ?? 'left',
    wrap: true,
    ...(bold && { bold }),
  };
  return cell === undefined ? { look } : { ...contentOf(cell), look };
}

function contentOf({ value, note, indent = 0 }: SuratCell): SheetCell {
  return {
    ...(value === undefined
      ? {}
      : typeof value === 'string'
        ? { value: indented(value, indent) }
        : { value: value.toNumber(), format: value.isInteger() ? '"Rp"#,##0' : '"Rp"#,##0.00' }),
    ...(note === undefined ? {} : { note }),
  };
}
