import type { Decimal } from '../decimal.ts';
import { columnWidths } from './column-widths.ts';

/** What a cell of a report shows. Absent is an empty cell; text is text and never becomes a formula. */
export type TableValue = Decimal | string | undefined;

export interface TableCell {
  readonly value?: TableValue;
  /**
   * How many decimals a number shows; it is written exact, and only this rounds it. Absent: as many
   * as it has.
   */
  readonly desimal?: number | undefined;
  /** A number with its percent sign: 98,80%. */
  readonly satuan?: '%';
  /** The arithmetic in words, shown as the cell's note. */
  readonly note?: string | undefined;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Levels that a text stands in from the left edge. */
  readonly indent?: number;
  /** How many columns it takes up, itself and empty ones to its right; absent: one. */
  readonly across?: number;
  /** Absent: as its column is. */
  readonly align?: Align;
}

export type Align = 'left' | 'center' | 'right';

/** Pixels of the column of running numbers that most tables begin with. */
export const NUMBER_WIDTH = 36;

/** A rectangle of cells, counted from 0; both ends belong to it. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row of a body that is set off: one that heads those below it, or the sum of those above it. */
export type RowKind = 'judul' | 'jumlah';

/**
 * A finished report table, as one grid that knows nothing of any sheet. From the top: the title
 * rows (each merged across), the heading, the body (bordered with the heading), the remarks.
 */
export interface Table {
  /** The name of its tab, and its number in the report: `Tabel 3.1`. */
  readonly name: string;
  /** What the table is, in one line: `Capaian Kinerja Sasaran 1: …`. */
  readonly title: string;
  /** The kode of the one sasaran that all of it is about. */
  readonly sasaran?: string;
  /** What tells it from the other tables of its report, where that is not its sasaran. */
  readonly kode?: string;
  /** What its texts are numbered by beside its name: `Sasaran 6`, which may be another tomorrow. */
  readonly numbers?: readonly string[];
  /** All rows are of one length. */
  readonly cells: readonly (readonly TableCell[])[];
  /** Width of each column in pixels. */
  readonly widths: readonly number[];
  /** How each column's body is aligned; absent: numbers to the right, text to the left. */
  readonly aligns: readonly (Align | undefined)[];
  /** How many rows at the top are title rows. */
  readonly titleRows: number;
  /** Those of the title rows that run on like a paragraph: wrapped, left-aligned, and so many lines high. */
  readonly paragraphs: readonly { readonly row: number; readonly lines: number }[];
  /** The storeys of the heading. */
  readonly heading: Zone;
  /** Merges within the heading. */
  readonly headingMerges: readonly Zone[];
  /** Heading and body together: what has a border. */
  readonly bordered: Zone;
  /** Merges within the body; what a merged cell shows stands in its first row and column. */
  readonly merges: readonly Zone[];
  /** The rows of the body that are set off. */
  readonly rowKinds: readonly { readonly row: number; readonly kind: RowKind }[];
  /** Pixels of every row of the body, where charts beside them need the room. */
  readonly bodyRowHeight?: number;
  /**
   * What is said to the officers who fill the tabs in: what is amiss there or to be done. It is no part of
   * the table and is never printed.
   */
  readonly officers: readonly string[];
  readonly charts?: readonly Chart[];
}

/** A chart that stands on its table's tab and draws from its cells. */
export interface Chart {
  /** Upright columns or lying bars. */
  readonly kind: 'kolom' | 'batang';
  readonly title: string;
  /** The cells that name what is drawn: years, programs. */
  readonly kategori: Zone;
  /** The numbers of the rows that the chart stands beside: they name what is drawn there, where names would crush it. */
  readonly nomor?: Zone;
  readonly seri: readonly { readonly nama: string; readonly zone: Zone }[];
  /** Where the axis of values begins and ends; absent: from nol to wherever the drawing program likes. */
  readonly axis?: { readonly dari: Decimal; readonly sampai: Decimal };
  /** The cell its corner lies in. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** One column out: its heading, and what a row shows in it. */
export interface ReportColumn<Row> {
  readonly heading: string;
  /** The upper storey; neighbours of one group stand under one merged heading. */
  readonly group?: string;
  /** Pixels. */
  readonly width: number;
  /** It is as wide as was meant, whatever the page: a chart stands in it. */
  readonly rigid?: boolean;
  /** Absent: numbers to the right, text to the left. */
  readonly align?: Align;
  readonly cell: (row: Row) => TableCell;
  /**
   * What a row belongs to in this column. Neighbouring rows that belong to one thing share the cell of the
   * first of them; absent, or undefined for a row: it stands by itself.
   */
  readonly span?: (row: Row) => unknown;
}

/** A sentence above a table or a remark below it. */
export interface Line {
  readonly value: string;
  /** Shown as the cell's note, and not printed. */
  readonly note?: string;
  /** Absent: for readers of the report. `petugas`: for the officers who fill the tabs in. */
  readonly untuk?: 'petugas';
}

/** A line that tells officers what is amiss in the tabs or to be done there. */
export function forOfficers(value: string): Line {
  return { value, untuk: 'petugas' };
}

export interface TableParts<Row> {
  readonly name: string;
  readonly title: string;
  /** The kode of the one sasaran that all of it is about. */
  readonly sasaran?: string;
  /** What tells it from the other tables of its report, where that is not its sasaran. */
  readonly kode?: string;
  /** What its texts are numbered by beside its name. */
  readonly numbers?: readonly string[];
  /** Sentences between title and table; each is a paragraph of its own. */
  readonly sentences: readonly (string | Line)[];
  readonly columns: readonly ReportColumn<Row>[];
  readonly rows: readonly Row[];
  /** Which rows are set off; a `jumlah` has its label merged to the left of its sum. */
  readonly kindOf?: (row: Row) => RowKind | undefined;
  /** Rows below the body that sum it up, already laid out over the columns. */
  readonly summary?: readonly (readonly TableCell[])[];
  /** Lines below the table. */
  readonly remarks?: readonly (string | Line)[];
}

/** Lays a table out: title, sentences, a heading of one or two storeys, body, summary, remarks. */
export function buildTable<Row>(parts: TableParts<Row>): Table {
  const { columns } = parts;
  const width = columns.length;
  const lineOf = (first: TableCell): TableCell[] => [
    first,
    ...Array.from({ length: width - 1 }, (): TableCell => ({})),
  ];

  // What has no number is called by its title alone.
  const titles = [...(isNumbered(parts.name) ? [parts.name] : []), parts.title].map((value) =>
    lineOf({ value, bold: true }),
  );
  const sentences = parts.sentences.map(asLine);
  const remarks = (parts.remarks ?? []).map(asLine);
  const heading = headingOf(columns);
  const kinds: (RowKind | undefined)[] = [
    ...parts.rows.map((row) => parts.kindOf?.(row)),
    ...(parts.summary ?? []).map(() => 'jumlah' as const),
  ];
  const down = mergedDown(columns, parts.rows);
  const body = [
    ...shownOnce(
      parts.rows.map((row) => columns.map((column) => column.cell(row))),
      down,
    ),
    ...(parts.summary ?? []),
  ].map((row, i) => (kinds[i] === 'jumlah' ? totalRow(row) : row));
  const printed = ({ value, note }: Line) => lineOf({ value, ...(note === undefined ? {} : { note }) });
  const forReaders = (lines: readonly Line[]) => lines.filter(({ untuk }) => untuk !== 'petugas');
  const intro = forReaders(sentences);

  const titleRows = titles.length + intro.length;
  const top = titleRows;
  const first = top + heading.cells.length;
  const widths = columnWidths(columns, body);
  const below = (zones: readonly Zone[], rows: number) =>
    zones.map((zone) => ({ ...zone, top: zone.top + rows, bottom: zone.bottom + rows }));

  return {
    name: parts.name,
    title: parts.title,
    ...(parts.sasaran === undefined ? {} : { sasaran: parts.sasaran }),
    ...(parts.kode === undefined ? {} : { kode: parts.kode }),
    ...(parts.numbers === undefined ? {} : { numbers: parts.numbers }),
    cells: [...titles, ...intro.map(printed), ...heading.cells, ...body, ...forReaders(remarks).map(printed)],
    widths,
    aligns: columns.map(({ align }) => align),
    titleRows,
    paragraphs: intro.map(({ value }, i) => ({ row: titles.length + i, lines: linesOf(value, widths) })),
    heading: { top, left: 0, bottom: first - 1, right: width - 1 },
    headingMerges: below(heading.merges, top),
    bordered: { top, left: 0, bottom: first + body.length - 1, right: width - 1 },
    merges: below([...mergedAcross(body), ...down], first),
    rowKinds: kinds.flatMap((kind, i) => (kind === undefined ? [] : [{ row: first + i, kind }])),
    officers: [...sentences, ...remarks].flatMap(({ value, untuk }) => (untuk === 'petugas' ? [value] : [])),
  };
}

/** Whether a table has a number in the report: `Tabel 3.1`. */
const isNumbered = (name: string): boolean => /^Tabel \d/u.test(name);

/** A sum in bold, its label merged to the left of the first figure. */
function totalRow(row: readonly TableCell[]): readonly TableCell[] {
  const at = row.findIndex(({ value }) => value !== undefined);
  const label = row[at];
  if (typeof label?.value !== 'string') return row.map((cell) => ({ bold: true, ...cell }));
  const next = row.findIndex(({ value }, i) => i > at && value !== undefined);
  const across = next === -1 ? row.length : next;
  return row.map((cell, i): TableCell => {
    if (i === 0) return { bold: true, align: 'center', ...label, ...(across > 1 && { across }) };
    return i === at ? {} : { bold: true, ...cell };
  });
}

/** The rows with what merged cells share in the first of them alone. */
function shownOnce(rows: TableCell[][], merges: readonly Zone[]): readonly (readonly TableCell[])[] {
  for (const { top, bottom, left } of merges) {
    for (let r = top + 1; r <= bottom; r += 1) {
      const row = rows[r];
      if (row !== undefined) row[left] = {};
    }
  }
  return rows;
}

function mergedAcross(body: readonly (readonly TableCell[])[]): Zone[] {
  return body.flatMap((row, r) =>
    row.flatMap(({ across = 1 }, left) =>
      across > 1 ? [{ top: r, left, bottom: r, right: left + across - 1 }] : [],
    ),
  );
}

function mergedDown<Row>(columns: readonly ReportColumn<Row>[], rows: readonly Row[]): Zone[] {
  return columns.flatMap(({ span }, column) => {
    if (span === undefined) return [];
    const owners = rows.map(span);
    const starts = owners.flatMap((owner, i) =>
      i > 0 && owner !== undefined && owner === owners[i - 1] ? [] : [i],
    );
    return starts.flatMap((top, i) => {
      const bottom = (starts[i + 1] ?? rows.length) - 1;
      return bottom > top ? [{ top, left: column, bottom, right: column }] : [];
    });
  });
}

const asLine = (line: string | Line): Line => (typeof line === 'string' ? { value: line } : line);

/** A character of the report's type is about so wide; a little generous, so that no line is lost. */
const PIXELS_PER_CHARACTER = 6.6;

/** Merged cells do not grow with their text in Sheets, so the height of a paragraph is reckoned here. */
function linesOf(sentence: string, widths: readonly number[]): number {
  const pixels = widths.reduce((total, width) => total + width, 0);
  return Math.ceil((sentence.length * PIXELS_PER_CHARACTER) / pixels);
}

function headingOf(columns: readonly ReportColumn<never>[]): {
  cells: TableCell[][];
  merges: Zone[];
} {
  if (columns.every((column) => column.group === undefined)) {
    return { cells: [columns.map(({ heading }) => ({ value: heading, bold: true }))], merges: [] };
  }

  const upper: TableCell[] = [];
  const lower: TableCell[] = [];
  const merges: Zone[] = [];
  for (const [i, { heading, group }] of columns.entries()) {
    const startsGroup = group !== undefined && columns[i - 1]?.group !== group;
    if (group === undefined) {
      upper.push({ value: heading, bold: true });
      lower.push({});
      merges.push({ top: 0, left: i, bottom: 1, right: i });
    } else {
      upper.push(startsGroup ? { value: group, bold: true } : {});
      lower.push({ value: heading, bold: true });
      const size = startsGroup ? groupSize(columns, i) : 1;
      if (size > 1) merges.push({ top: 0, left: i, bottom: 0, right: i + size - 1 });
    }
  }
  return { cells: [upper, lower], merges };
}

function groupSize(columns: readonly ReportColumn<never>[], start: number): number {
  const end = columns.findIndex((column, i) => i > start && column.group !== columns[start]?.group);
  return (end === -1 ? columns.length : end) - start;
}
