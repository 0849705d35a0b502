import { fingerprintOfTable } from '../reports/fingerprint.ts';
import { shownDecimals } from '../reports/shown-decimals.ts';
import {
  type Align,
  type Chart,
  NUMBER_WIDTH,
  type Table,
  type TableCell,
  type Zone,
} from '../reports/table.ts';
import { columnLetters } from '../tabs/column-letters.ts';
import { barisTerbanyak, type Lapisan, type Lembar, panjangIsi } from './lembar.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels of one line of the report's type. */
const LINE_HEIGHT = 18;
const HEADING_COLOR = '#d9e2f3';

/** A table as a tab: titles, heading, bordered body, remarks. */
export function lembarOfTable(table: Table): Lembar {
  return {
    name: table.name,
    sidik: fingerprintOfTable(table),
    values: mapCells(table.cells, cellValue),
    judul: table.title,
    widths: table.widths,
    lapisan: [KERTAS, kepalaOf(table), kolomOf(table), barisOf(table)],
    fill: (sheet) => fill(sheet, table),
  };
}

/** Number and title of a table stand in the first two rows, each merged across. */
const JUDUL = 2;
/** Sentences follow; the paper is ready for one of two lines, the usual case. */
const KALIMAT = { row: JUDUL + 1, lines: 2 };

/** What every table has in common. */
const KERTAS: Lapisan = {
  key: 'tabel',
  dress(sheet, anggota) {
    const height = Math.min(barisTerbanyak(anggota), ROWS_OF_A_NEW_SHEET);
    const columns = Math.max(...anggota.map(({ widths }) => widths.length));
    const lastColumn = columnLetters(columns - 1);
    sheet.getRange(`A1:${lastColumn}${height}`).setVerticalAlignment('middle');
    // Remarks below a table start in the first column and run on over the empty cells beside it.
    const beside = columns > 1 ? [`B1:${lastColumn}${height}`] : [];
    sheet.getRangeList([`A1:A${KALIMAT.row}`, ...beside]).setWrap(true);
    sheet.setRowHeight(KALIMAT.row, heightOf(KALIMAT.lines));
    if (anggota.some(beginsWithNumbers)) sheet.setColumnWidth(1, NUMBER_WIDTH);
  },
};

const beginsWithNumbers = ({ widths: [first] }: Pick<Lembar, 'widths'>): boolean => first === NUMBER_WIDTH;

/** Whether the paper has a row of that height already. */
const isReady = (row: number, lines: number): boolean => row + 1 === KALIMAT.row && lines <= KALIMAT.lines;

const heightOf = (lines: number): number => lines * LINE_HEIGHT + 4;

/** How the rows above the body stand: sentences as tall as their text, and the heading always in sight. */
function kepalaOf({ paragraphs, heading }: Table): Lapisan {
  const tall = paragraphs.filter(({ row, lines }) => !isReady(row, lines));
  const wrapped = paragraphs.filter(({ row }) => row + 1 > KALIMAT.row).map(({ row }) => `A${row + 1}`);
  return {
    key: JSON.stringify([tall, wrapped, heading.bottom]),
    dress(sheet) {
      for (const { row, lines } of tall) sheet.setRowHeight(row + 1, heightOf(lines));
      if (wrapped.length > 0) sheet.getRangeList(wrapped).setWrap(true);
      sheet.setFrozenRows(heading.bottom + 1);
    },
  };
}

/** The columns, whatever their rows hold: widths, alignment, merges of title and heading. */
function kolomOf(table: Table): Lapisan {
  const { widths, aligns, titleRows, heading, headingMerges } = table;
  return {
    key: JSON.stringify([widths, aligns.map((align) => align ?? ''), titleRows, heading, headingMerges]),
    dress(sheet, anggota) {
      const rows = barisTerbanyak(anggota);
      makeRoom(sheet, rows, columnLetters(widths.length - 1));
      const ready = beginsWithNumbers(table) ? 1 : 0;
      for (const { start, length, value } of widthCalls(widths.slice(ready))) {
        sheet.setColumnWidths(ready + start + 1, length, value);
      }
      for (const [align, ranges] of alignedRanges(table, rows)) {
        sheet.getRangeList(ranges).setHorizontalAlignment(align);
      }
      sheet.getRange(1, 1, titleRows, widths.length).mergeAcross();
      rangeOf(sheet, heading).setBackground(HEADING_COLOR);
      for (const { zone, vertical } of foldMerges(headingMerges)) {
        if (vertical) rangeOf(sheet, zone).mergeVertically();
        else rangeOf(sheet, zone).merge();
      }
    },
  };
}

/** The ranges of each alignment, so that each costs one call: titles and heading are centred, columns as they say. */
function alignedRanges({ aligns, heading }: Table, rows: number): ReadonlyMap<Align, string[]> {
  const judul = { ...heading, top: 0, bottom: JUDUL - 1 };
  const ranges = new Map<Align, string[]>([['center', [a1Of(judul), a1Of(heading)]]]);
  for (const { start, length, value } of runsOf(aligns)) {
    if (value === undefined) continue;
    const columns = { top: heading.bottom + 1, left: start, bottom: rows - 1, right: start + length - 1 };
    ranges.set(value, [...(ranges.get(value) ?? []), a1Of(columns)]);
  }
  return ranges;
}

/** How the rows of a table look, whatever they say: bold and italic letters, the border, heights. */
function barisOf({ cells, aligns, bordered, heading, bodyRowHeight }: Table): Lapisan {
  const weights = untilLast(
    mapCells(cells, ({ bold }) => (bold ? 'bold' : 'normal')),
    'bold',
  );
  const styles = untilLast(
    mapCells(cells, ({ italic }) => (italic ? 'italic' : 'normal')),
    'italic',
  );
  const rupa = cells.map((row) => row.map(({ bold, italic }) => `${bold ? 'B' : ''}${italic ? 'I' : ''}`));
  const isi = heading.bottom + 1;
  const bawah = bordered.bottom + 1;
  const bergaya = rupa.slice(isi, bawah).findIndex((row) => row.some((gaya) => gaya !== ''));
  const panjang = bergaya < 0 ? bawah - isi : bergaya;
  return {
    key: JSON.stringify([
      rupa.slice(0, isi),
      panjang > 0,
      rupa.slice(isi + panjang, bawah),
      bodyRowHeight ?? 0,
    ]),
    dress(sheet, anggota) {
      if (weights.length > 0) rangeFor(sheet, weights).setFontWeights(weights);
      if (styles.length > 0) rangeFor(sheet, styles).setFontStyles(styles);
      rangeOf(sheet, bordered).setBorder(true, true, true, true, true, true);
      if (bodyRowHeight !== undefined) sheet.setRowHeights(isi + 1, bawah - isi, bodyRowHeight);
      // A remark is longer than the first column: centred as the numbers above it are, it would begin off the sheet.
      const last = panjang + Math.max(...anggota.map((satu) => satu.values.length - panjangIsi(satu)));
      if (aligns[0] !== undefined && last > bawah) {
        sheet.getRange(`A${bawah + 1}:A${last}`).setHorizontalAlignment('left');
      }
    },
    ...(panjang > 0
      ? { isi: { panjang, pangkas: (sheet, banyak) => sheet.deleteRows(isi + 1, banyak) } }
      : {}),
  };
}

/** The rows down to the last that has `value` in it: the sheet is plain below. */
function untilLast<T>(rows: T[][], value: T): T[][] {
  const last = rows.reduce((found, row, i) => (row.includes(value) ? i : found), -1);
  return rows.slice(0, last + 1);
}

/** A new sheet has a thousand rows. */
const ROWS_OF_A_NEW_SHEET = 1000;

function makeRoom(sheet: Sheet, wanted: number, lastColumn: string): void {
  if (wanted <= ROWS_OF_A_NEW_SHEET) return;
  sheet.insertRowsAfter(ROWS_OF_A_NEW_SHEET, wanted - ROWS_OF_A_NEW_SHEET);
  sheet.getRange(`A${ROWS_OF_A_NEW_SHEET}:${lastColumn}${wanted}`).setVerticalAlignment('middle');
  sheet.getRange(`B${ROWS_OF_A_NEW_SHEET}:${lastColumn}${wanted}`).setWrap(true);
}

function fill(sheet: Sheet, { cells, widths, charts = [] }: Table): void {
  const grid = sheet.getRange(1, 1, cells.length, widths.length);
  // Formats come first: a cell formatted as text keeps "=…", "1.01" or "5-6" as they are.
  grid.setNumberFormats(mapCells(cells, numberFormatOf)).setValues(mapCells(cells, cellValue));
  if (cells.some((row) => row.some(({ note }) => note !== undefined))) {
    grid.setNotes(mapCells(cells, (cell) => cell.note ?? ''));
  }
  for (const one of charts) sheet.insertChart(chartOf(sheet, one));
}

/** Pixels between a chart and the edges of its cell. */
const MARGIN = 6;

function chartOf(sheet: Sheet, grafik: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { COLUMN, BAR } = Charts.ChartType;
  // Bars that differ by a little look alike; columns have their figures in the row beside them.
  const label = grafik.kind === 'batang' ? { dataLabel: 'value' } : {};
  const series = grafik.seri.map(({ nama }, i) => [i, { labelInLegend: nama, ...label }] as const);
  const { axis: sumbu } = grafik;
  const axis =
    sumbu === undefined
      ? { minValue: 0 }
      : { viewWindow: { min: sumbu.dari.toNumber(), max: sumbu.sampai.toNumber() } };
  const ranges = [grafik.kategori, ...grafik.seri.map(({ zone }) => zone)];
  return ranges
    .reduce((chart, zone) => chart.addRange(rangeOf(sheet, zone)), sheet.newChart())
    .setChartType(grafik.kind === 'kolom' ? COLUMN : BAR)
    .setNumHeaders(0)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('title', grafik.title)
    .setOption('titleTextStyle', { fontSize: 11 })
    .setOption('series', Object.fromEntries(series))
    .setOption('legend', { position: grafik.seri.length > 1 ? 'bottom' : 'none' })
    .setOption(grafik.kind === 'kolom' ? 'vAxis' : 'hAxis', axis)
    .setOption('width', grafik.width)
    .setOption('height', grafik.height)
    .setPosition(grafik.row + 1, grafik.column + 1, MARGIN, MARGIN)
    .build();
}

const mapCells = <T>(cells: Table['cells'], map: (cell: TableCell) => T): T[][] =>
  cells.map((row) => row.map(map));

/** Sheets has no indent for a script to set; an em space keeps its width where a blank would not. */
const INDENT = '\u2003';

function cellValue({ value, indent = 0 }: TableCell): string | number {
  if (value === undefined) return '';
  return typeof value === 'string' ? INDENT.repeat(indent) + value : value.toNumber();
}

function numberFormatOf(cell: TableCell): string {
  const { value, satuan } = cell;
  if (value === undefined) return 'general';
  if (typeof value === 'string') return '@';
  const digits = shownDecimals(cell);
  const pattern = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return satuan === undefined ? pattern : `${pattern}"${satuan}"`;
}

/** The range at the top left that such rows fill. */
const rangeFor = (sheet: Sheet, rows: readonly (readonly unknown[])[]): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 1);

const a1Of = ({ top, left, bottom, right }: Zone): string =>
  `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;

function rangeOf(sheet: Sheet, { top, left, bottom, right }: Zone): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

interface Run<T> {
  readonly start: number;
  readonly length: number;
  readonly value: T;
}

/** Neighbours of one value, so that each run costs one call. */
function runsOf<T>(values: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const [i, value] of values.entries()) {
    const last = runs[runs.length - 1];
    if (last && last.value === value) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ start: i, length: 1, value });
  }
  return runs;
}

/** Joins neighbouring merges of one column each into one zone that a single mergeVertically merges. */
function foldMerges(merges: readonly Zone[]): { zone: Zone; vertical: boolean }[] {
  const folded: { zone: Zone; vertical: boolean }[] = [];
  for (const zone of merges) {
    const vertical = zone.left === zone.right;
    const last = folded[folded.length - 1];
    const continues =
      vertical &&
      last?.vertical &&
      last.zone.right === zone.left - 1 &&
      last.zone.top === zone.top &&
      last.zone.bottom === zone.bottom;
    if (continues) folded[folded.length - 1] = { zone: { ...last.zone, right: zone.right }, vertical };
    else folded.push({ zone, vertical });
  }
  return folded;
}

/** Sets all columns to the commonest width first where that spares calls: where it comes up again. */
function widthCalls(widths: readonly number[]): Run<number>[] {
  const runs = runsOf(widths);
  const timesOf = (width: number) => runs.filter(({ value }) => value === width).length;
  const common = runs.reduce(
    (best, { value }) => (timesOf(value) > timesOf(best) ? value : best),
    widths[0] ?? 0,
  );
  if (timesOf(common) === 1) return runs;
  const all = { start: 0, length: widths.length, value: common };
  return [all, ...runs.filter(({ value }) => value !== common)];
}
