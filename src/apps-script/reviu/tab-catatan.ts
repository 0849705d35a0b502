import type { Grid } from '../../reviu/grid.ts';
import type { SheetPlan } from '../workbook/sheet-plan.ts';
import { writeSheet } from '../workbook/write-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of texts to which the add-on only ever adds rows. */
export interface JenisTabCatatan {
  readonly name: string;
  readonly judul: readonly string[];
  /** Pixels of each column. */
  readonly widths: readonly number[];
  /** Of no use to a reader. */
  readonly tersembunyi?: boolean;
}

/** Such a tab as it stands; without a sheet where it has not been made. */
export interface TabCatatan {
  readonly sheet: Sheet | null;
  /** What it shows, the heading row first. */
  readonly rows: Grid;
}

/** Reads the tab. A tab of that name that holds something else is somebody's own, and is refused. */
export function bacaTabCatatan(spreadsheet: Spreadsheet, { name, judul }: JenisTabCatatan): TabCatatan {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return { sheet, rows: [] };
  const rows = sheet.getDataRange().getDisplayValues();
  const kosong = rows.every((row) => row.every((cell) => cell === ''));
  if (kosong) return { sheet, rows: [] };
  if (!rows.some((row) => judul.every((heading) => row.includes(heading)))) {
    throw new Error(
      `Tab "${name}" bukan buatan LKjIP, sedangkan nama itu diperlukan. Ganti nama tab itu, lalu ulangi.`,
    );
  }
  return { sheet, rows };
}

/** Puts rows below those that are there, all in one call; makes the tab where there is none. */
export function tambahBaris(
  spreadsheet: Spreadsheet,
  jenis: JenisTabCatatan,
  { sheet: found, rows }: TabCatatan,
  baris: readonly (readonly string[])[],
): void {
  if (baris.length === 0) return;
  const sheet = found ?? spreadsheet.insertSheet(jenis.name, spreadsheet.getNumSheets());
  // A run that was cut off before leaves an empty tab, which is made ready anew.
  if (rows.length === 0) writeSheet(sheet, planOf(jenis));
  const top = Math.max(rows.length, 1) + 1;
  const kurang = top + baris.length - 1 - sheet.getMaxRows();
  if (kurang > 0) sheet.insertRowsAfter(sheet.getMaxRows(), kurang);
  // Formatted as text a cell keeps what a spreadsheet would take for a number, a day or a formula.
  sheet
    .getRange(top, 1, baris.length, jenis.judul.length)
    .setNumberFormat('@')
    .setValues(baris.map((row) => [...row]));
}

/** The heading row; below it lines are added one after the other. */
const planOf = ({ name, judul, widths, tersembunyi = false }: JenisTabCatatan): SheetPlan => ({
  name,
  cells: [judul.map((value) => ({ value, look: { bold: true } }))],
  widths,
  frozenRows: 1,
  hidden: tersembunyi,
});
