import { layOut } from '../../reports/page-layout.ts';
import { type Paper, paperOf } from '../../reports/paper.ts';
import { shownDecimals } from '../../reports/shown-decimals.ts';
import type { Align, Table, TableCell, Zone } from '../../reports/table.ts';
import type { Profil } from '../../tabs/profil.ts';
import {
  HEADING_COLOR,
  heightOfLines,
  type Look,
  type PrintPlan,
  ROW_COLORS,
  type SheetCell,
  type SheetPlan,
  TAB_COLORS,
} from './sheet-plan.ts';

/** What a report is printed on, and what stands at the bottom of its pages. */
export interface Printed {
  readonly paper: Paper;
  readonly footer: string;
}

/** How an office has its report printed. */
export function printedOf(profil: Pick<Profil, 'kertas' | 'margin' | 'namaInstansi' | 'tahun'>): Printed {
  return { paper: paperOf(profil), footer: `Laporan Kinerja ${profil.namaInstansi} Tahun ${profil.tahun}` };
}

/**
 * A table as a sheet: titles, heading, bordered body, remarks. What is said to officers is the note of its
 * title. One that is printed has the heights and merges of its pages; one for work grows with its texts.
 */
export function planTable(table: Table, printed?: Printed): SheetPlan {
  const { widths, titleRows, heading, headingMerges, bordered, charts } = table;
  const across = (row: number): Zone => ({ top: row, left: 0, bottom: row, right: widths.length - 1 });
  const { cells, merges, heights, print } = printed === undefined ? forWork(table) : onPaper(table, printed);
  const lines = [
    ...rowsFrom(0, titleRows),
    ...(printed === undefined ? [] : rowsFrom(bordered.bottom + 1, cells.length)),
  ];
  const looks = looksOf(table);
  return {
    name: table.name,
    cells: cells.map((row, r) => row.map((cell, c) => withNote(planCell(cell, looks(r, c)), r, c, table))),
    widths,
    heights,
    merges: [...(widths.length > 1 ? lines.map(across) : []), ...headingMerges, ...merges],
    bordered: [bordered],
    frozenRows: heading.bottom + 1,
    tabColor: printed === undefined ? TAB_COLORS.kerja : TAB_COLORS.tabel,
    ...(charts === undefined ? {} : { charts }),
    ...(print === undefined ? {} : { print }),
  };
}

/** Pixels that a row of a new sheet is high by itself, and need not be told to be. */
const LINE = 21;

type Laid = Pick<Table, 'cells' | 'merges'> & {
  readonly heights: Readonly<Record<number, number>>;
  readonly print?: PrintPlan;
};

function forWork({ cells, merges, paragraphs }: Table): Laid {
  const heights = paragraphs.map(({ row, lines }) => [row, heightOfLines(lines)] as const);
  return { cells, merges, heights: Object.fromEntries(heights) };
}

function onPaper(table: Table, { paper, footer }: Printed): Laid {
  const { page, scale, breaks, heights, cells, merges } = layOut(table, paper);
  const { top, bottom } = table.heading;
  return {
    cells,
    merges,
    heights: Object.fromEntries(heights.flatMap((pixels, row) => (pixels > LINE ? [[row, pixels]] : []))),
    print: { ...page, scale, repeat: { top, bottom }, breaks, footer },
  };
}

const rowsFrom = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);

function withNote(cell: SheetCell, row: number, column: number, { officers }: Table): SheetCell {
  if (row > 0 || column > 0 || officers.length === 0) return cell;
  return { ...cell, note: ['Untuk petugas:', ...officers.map((line) => `• ${line}`)].join('\n') };
}

/** How a cell stands by its place alone. */
function looksOf({
  titleRows,
  paragraphs,
  heading,
  bordered,
  aligns,
  rowKinds,
}: Table): (row: number, column: number) => Look {
  const centred: Look = { ...BASE, horizontal: 'center', wrap: true };
  const sentences = new Set(paragraphs.map(({ row }) => row));
  const body = aligns.map((align): Look => ({ ...BASE, ...horizontal(align), wrap: true }));
  const colors = new Map(rowKinds.map(({ row, kind }) => [row, { background: ROW_COLORS[kind] }]));
  return (row, column) => {
    if (row < titleRows) return sentences.has(row) ? WRAPPED : centred;
    if (row <= heading.bottom) return { ...centred, background: HEADING_COLOR };
    if (row <= bordered.bottom) return { ...(body[column] ?? WRAPPED), ...colors.get(row) };
    return { ...WRAPPED, horizontal: 'left' };
  };
}

const BASE: Look = { vertical: 'middle' };
const WRAPPED: Look = { ...BASE, wrap: true };

const horizontal = (align: Align | undefined): Look => (align === undefined ? {} : { horizontal: align });

function planCell(cell: TableCell, look: Look): SheetCell {
  const { value, note, bold, italic, align, indent = 0 } = cell;
  return {
    ...(value === undefined
      ? {}
      : typeof value === 'string'
        ? { value: indent > 1 ? DEEPER + value : value }
        : { value: value.toNumber(), format: numberFormat(cell) }),
    ...(note === undefined ? {} : { note }),
    look: { ...look, ...horizontal(align), ...(bold && { bold }), ...(italic && { italic }) },
  };
}

/**
 * Stands before what is further in than bold and italic type tell: Sheets has no indent for a script to set,
 * and one of blanks would hold for the first line alone.
 */
const DEEPER = '– ';

function numberFormat(cell: TableCell): string {
  const digits = shownDecimals(cell);
  const pattern = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return cell.satuan === undefined ? pattern : `${pattern}"${cell.satuan}"`;
}
