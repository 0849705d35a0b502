import { sidikOfTable } from '../reports/sidik.ts';
import type { Grafik, Table, TableCell, Zone } from '../reports/table.ts';
import { columnLetters } from '../tabs/column-letters.ts';
import type { Kertas, Lembar } from './lembar.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels of one line of the report's type. */
const LINE_HEIGHT = 18;
const HEADING_COLOR = '#d9e2f3';

/** A table as a tab: titles, heading, bordered body, remarks. */
export function lembarOfTable(table: Table): Lembar {
  return {
    name: table.name,
    sidik: sidikOfTable(table),
    values: mapCells(table.cells, cellValue),
    look: lookOf(table),
    kertas: KERTAS_TABEL,
    dress: (sheet, rows) => dress(sheet, table, rows),
    fill: (sheet) => fill(sheet, table),
  };
}

function lookOf(table: Table): string {
  const { widths, aligns, titleRows, paragraphs, heading, headingMerges } = table;
  const heights = paragraphs.map(({ row, lines }) => [row, isReady(row, lines) ? KALIMAT.lines : lines]);
  return JSON.stringify([
    widths,
    aligns.map((align) => align ?? ''),
    titleRows,
    heights,
    heading,
    headingMerges,
  ]);
}

/** Number and title of a table stand in the first two rows, each merged across. */
const JUDUL = 2;
/** Sentences follow; the paper is ready for one of two lines, the usual case. */
const KALIMAT = { row: JUDUL + 1, lines: 2 };

/** What every table has in common. */
const KERTAS_TABEL: Kertas = {
  dress(sheet, rows, columns) {
    const height = Math.min(rows, ROWS_OF_A_NEW_SHEET);
    const lastColumn = columnLetters(columns - 1);
    sheet.getRange(`A1:${lastColumn}${height}`).setVerticalAlignment('middle');
    // Remarks below a table start in the first column and run on over the empty cells beside it.
    if (columns > 1) sheet.getRange(`B1:${lastColumn}${height}`).setWrap(true);
    sheet.getRange(1, 1, KALIMAT.row, 1).setWrap(true);
    sheet.getRange(`A1:${lastColumn}${JUDUL}`).setHorizontalAlignment('center');
    sheet.setRowHeight(KALIMAT.row, heightOf(KALIMAT.lines));
  },
};

/** Whether the paper has a row of that height already. */
const isReady = (row: number, lines: number): boolean => row + 1 === KALIMAT.row && lines <= KALIMAT.lines;

const heightOf = (lines: number): number => lines * LINE_HEIGHT + 4;

/** All that does not depend on what the rows hold: widths, merges of title and heading, alignment. */
function dress(sheet: Sheet, table: Table, rows: number): void {
  const { heading, titleRows, paragraphs, headingMerges } = table;
  const lastColumn = columnLetters(table.widths.length - 1);
  makeRoom(sheet, rows, lastColumn);
  for (const { start, length, value } of widthCalls(table.widths)) {
    sheet.setColumnWidths(start + 1, length, value);
  }
  for (const { start, length, value } of runsOf(table.aligns)) {
    const columns = `${columnLetters(start)}${heading.bottom + 2}:${columnLetters(start + length - 1)}${rows}`;
    if (value !== undefined) sheet.getRange(columns).setHorizontalAlignment(value);
  }

  sheet.getRange(`A1:${lastColumn}${titleRows}`).mergeAcross();
  for (const { row, lines } of paragraphs) {
    if (!isReady(row, lines)) sheet.setRowHeight(row + 1, heightOf(lines));
    if (row + 1 > KALIMAT.row) sheet.getRange(row + 1, 1).setWrap(true);
  }

  rangeOf(sheet, heading).setHorizontalAlignment('center').setBackground(HEADING_COLOR);
  for (const { zone, vertical } of foldMerges(headingMerges)) {
    if (vertical) rangeOf(sheet, zone).mergeVertically();
    else rangeOf(sheet, zone).merge();
  }
  sheet.setFrozenRows(heading.bottom + 1);
}

/** A new sheet has a thousand rows. */
const ROWS_OF_A_NEW_SHEET = 1000;

function makeRoom(sheet: Sheet, wanted: number, lastColumn: string): void {
  if (wanted <= ROWS_OF_A_NEW_SHEET) return;
  sheet.insertRowsAfter(ROWS_OF_A_NEW_SHEET, wanted - ROWS_OF_A_NEW_SHEET);
  sheet.getRange(`A${ROWS_OF_A_NEW_SHEET}:${lastColumn}${wanted}`).setVerticalAlignment('middle');
  sheet.getRange(`B${ROWS_OF_A_NEW_SHEET}:${lastColumn}${wanted}`).setWrap(true);
}

function fill(sheet: Sheet, table: Table): void {
  const { cells } = table;
  const grid = sheet.getRange(1, 1, cells.length, table.widths.length);
  // Formats come first: a cell formatted as text keeps "=…", "1.01" or "5-6" as they are.
  grid
    .setNumberFormats(mapCells(cells, numberFormatOf))
    .setValues(mapCells(cells, cellValue))
    .setFontWeights(mapCells(cells, (cell) => (cell.bold ? 'bold' : 'normal')));
  if (cells.some((row) => row.some(({ note }) => note !== undefined))) {
    grid.setNotes(mapCells(cells, (cell) => cell.note ?? ''));
  }
  if (cells.some((row) => row.some(({ italic }) => italic))) {
    grid.setFontStyles(mapCells(cells, (cell) => (cell.italic ? 'italic' : 'normal')));
  }
  rangeOf(sheet, table.bordered).setBorder(true, true, true, true, true, true);
  draw(sheet, table);
}

/** Pixels between a chart and the edges of its cell. */
const MARGIN = 6;

function draw(sheet: Sheet, { heading, bordered, bodyRowHeight, grafik = [] }: Table): void {
  if (bodyRowHeight !== undefined) {
    sheet.setRowHeights(heading.bottom + 2, bordered.bottom - heading.bottom, bodyRowHeight);
  }
  for (const one of grafik) sheet.insertChart(chartOf(sheet, one));
}

function chartOf(sheet: Sheet, grafik: Grafik): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { COLUMN, BAR } = Charts.ChartType;
  const series = grafik.seri.map(({ nama }, i) => [i, { labelInLegend: nama }] as const);
  const ranges = [grafik.kategori, ...grafik.seri.map(({ zone }) => zone)];
  return ranges
    .reduce((chart, zone) => chart.addRange(rangeOf(sheet, zone)), sheet.newChart())
    .setChartType(grafik.jenis === 'kolom' ? COLUMN : BAR)
    .setNumHeaders(0)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('title', grafik.judul)
    .setOption('titleTextStyle', { fontSize: 11 })
    .setOption('series', Object.fromEntries(series))
    .setOption('legend', { position: grafik.seri.length > 1 ? 'bottom' : 'none' })
    .setOption(grafik.jenis === 'kolom' ? 'vAxis' : 'hAxis', { minValue: 0 })
    .setOption('width', grafik.lebar)
    .setOption('height', grafik.tinggi)
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

/** Sheets shows at most so many decimals of a number without a format; a table shows no more. */
const MOST_DECIMALS = 10;

function numberFormatOf({ value, desimal, satuan }: TableCell): string {
  if (value === undefined) return 'general';
  if (typeof value === 'string') return '@';
  const digits = desimal ?? Math.min(value.decimalPlaces(), MOST_DECIMALS);
  const pattern = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return satuan === undefined ? pattern : `${pattern}"${satuan}"`;
}

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

/** Sets all columns to the commonest width first where that spares calls. */
function widthCalls(widths: readonly number[]): Run<number>[] {
  const runs = runsOf(widths);
  const timesOf = (width: number) => runs.filter(({ value }) => value === width).length;
  const common = runs.reduce(
    (best, { value }) => (timesOf(value) > timesOf(best) ? value : best),
    widths[0] ?? 0,
  );
  if (timesOf(common) <= 2) return runs;
  const all = { start: 0, length: widths.length, value: common };
  return [all, ...runs.filter(({ value }) => value !== common)];
}
