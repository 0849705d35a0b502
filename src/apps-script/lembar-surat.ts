import { sha256Of } from '../reports/fingerprint.ts';
import type { Surat, SuratCell, SuratRow } from '../reports/surat.ts';
import { barisTerbanyak, type Lapisan, type Lembar } from './lembar.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A letter as a tab. What the rows of every letter of its kind have in common is dressed once; a
 * letter's other rows are laid out as it is filled in, in calls that do not count its rows.
 */
export function lembarOfSurat(surat: Surat): Lembar {
  const { name, widths, rows, tetap } = surat;
  const values = rows.map((row) => spread(widths, row, '', cellValue));
  return {
    name,
    sidik: sha256Of(JSON.stringify({ ...surat, rows: rows.map(plain) })),
    values: withoutBlankRows(values),
    widths,
    lapisan: [kopOf(surat)],
    fill(sheet) {
      layOut(sheet, surat, tetap, rows.length);
      const grid = sheet.getRange(1, 1, rows.length, widths.length);
      // Formats come first: a cell formatted as text keeps "=…", "1.01" or "5-6" as they are.
      grid
        .setNumberFormats(rows.map((row) => spread(widths, row, '@', numberFormatOf)))
        .setValues(values)
        .setFontWeights(rows.map((row) => spread(widths, row, 'normal', weightOf)));
      if (rows.some(({ cells }) => cells.some(({ note }) => note !== undefined))) {
        grid.setNotes(rows.map((row) => spread(widths, row, '', ({ note }) => note ?? '')));
      }
    },
  };
}

/** What the letters of a kind have in common. */
function kopOf(surat: Surat): Lapisan {
  const { widths, size, rows, tetap } = surat;
  return {
    key: JSON.stringify([widths, size, rows.slice(0, tetap).map(layoutOf)]),
    dress(sheet, anggota) {
      for (const run of runsOf(widths)) sheet.setColumnWidths(run.start + 1, run.length, run.value);
      sheet
        .getRange(1, 1, Math.max(barisTerbanyak(anggota), rows.length), widths.length)
        .setVerticalAlignment('top')
        .setWrap(true)
        .setFontSize(size);
      layOut(sheet, surat, 0, tetap);
    },
  };
}

/** One value for each column: that of the cell that begins there, or `empty`. */
function spread<T>(
  widths: readonly number[],
  { cells }: SuratRow,
  empty: T,
  pick: (cell: SuratCell) => T,
): T[] {
  return widths.map((_, column) => {
    const cell = cells.find(({ left }) => left === column);
    return cell === undefined ? empty : pick(cell);
  });
}

/** Sheets has no indent for a script to set; an em space keeps its width where a blank would not. */
const INDENT = '\u2003';

function cellValue({ value, indent = 0 }: SuratCell): string | number {
  if (value === undefined) return '';
  return typeof value === 'string' ? INDENT.repeat(indent) + value : value.toNumber();
}

function numberFormatOf({ value }: SuratCell): string {
  if (typeof value !== 'object') return '@';
  return value.isInteger() ? '"Rp"#,##0' : '"Rp"#,##0.00';
}

const weightOf = ({ bold }: SuratCell): 'bold' | 'normal' => (bold ? 'bold' : 'normal');

/** A tab ends at the last row that shows anything. */
function withoutBlankRows(values: readonly (string | number)[][]): readonly (string | number)[][] {
  const last = values.reduce((found, row, i) => (row.some((value) => value !== '') ? i : found), -1);
  return values.slice(0, last + 1);
}

/** Tells an amount from the text of its digits. */
function plain({ cells, ...layout }: SuratRow): unknown {
  return [
    cells.map(({ value, ...look }) => [typeof value === 'object' ? { rupiah: value } : value, look]),
    layout,
  ];
}

/** What a row looks like, whatever it says. */
function layoutOf({ cells, ...layout }: SuratRow): unknown {
  return [cells.map(({ left, right, align }) => [left, right, align]), layout];
}

/** Lays out the rows from `start` up to `end`: heights, type sizes, alignment, merges, lines. */
function layOut(sheet: Sheet, { widths, size, rows }: Surat, start: number, end: number): void {
  const some = rows.slice(start, end);
  if (some.length === 0) return;
  const place = (run: Run<unknown>) => start + run.start + 1;
  const range = sheet.getRange(start + 1, 1, some.length, widths.length);

  for (const run of runsOf(some.map(({ height }) => height))) {
    if (run.value !== undefined) sheet.setRowHeights(place(run), run.length, run.value);
  }
  if (some.some((row) => row.size !== undefined && row.size !== size)) {
    range.setFontSizes(some.map((row) => widths.map(() => row.size ?? size)));
  }
  range.setHorizontalAlignments(
    some.map((row) => spread(widths, row, 'left', ({ align = 'left' }) => align)),
  );

  for (const left of widths.keys()) {
    const wide = some.map(
      ({ cells }) => cells.find((cell) => cell.left === left && cell.right > left)?.right,
    );
    for (const run of runsOf(wide)) {
      if (run.value === undefined) continue;
      sheet.getRange(place(run), left + 1, run.length, run.value - left + 1).mergeAcross();
    }
  }
  for (const run of runsOf(some.map(({ bawah = false }) => bawah))) {
    if (run.value) {
      sheet.getRange(place(run), 1, run.length, widths.length).setVerticalAlignment('bottom');
    }
  }
  for (const run of runsOf(some.map(({ bingkai = false }) => bingkai))) {
    if (run.value) {
      sheet.getRange(place(run), 1, run.length, widths.length).setBorder(true, true, true, true, true, true);
    }
  }
  for (const run of runsOf(some.map(({ garis = false }) => garis))) {
    if (run.value) drawLine(sheet.getRange(place(run), 1, run.length, widths.length));
  }
}

function drawLine(range: GoogleAppsScript.Spreadsheet.Range): void {
  const style = SpreadsheetApp.BorderStyle.SOLID_MEDIUM;
  range.setBorder(null, null, true, null, null, null, '#000000', style);
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
