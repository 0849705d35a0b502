import { normalizeText } from '../../bahasa/teks.ts';
import { shownText } from '../../tabs/cells.ts';
import type { Rows } from '../../tabs/tab.ts';
import { setValues, type Ways } from './ways.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The column of a heading, counted from 1.
 *
 * @throws Error where the heading is missing or stands twice: nobody could say which cell is meant.
 */
export function columnOf(rows: Rows, tab: string, heading: string): number {
  const label = normalizeText(heading);
  const places = (rows[0] ?? []).flatMap((cell, i) => (normalizeText(shownText(cell)) === label ? [i] : []));
  const [first] = places;
  if (first === undefined) {
    throw new Error(
      `Kolom "${heading}" tidak ada di tab ${tab}. Tambahkan judul itu di baris 1, lalu ulangi.`,
    );
  }
  if (places.length > 1) {
    throw new Error(`Judul "${heading}" ada lebih dari satu di tab ${tab}. Sisakan satu, lalu ulangi.`);
  }
  return first + 1;
}

/**
 * Writes a text into a cell that holds no formula; it stays text as it is, and never becomes a
 * formula, a number or a date.
 *
 * @throws Error where a formula stands there: it is somebody's work.
 */
export function writeText(
  sheet: Sheet,
  { baris, kolom, ways }: { readonly baris: number; readonly kolom: number; readonly ways: Ways },
  teks: string,
): void {
  const cell = sheet.getRange(baris, kolom);
  if (cell.getFormula() !== '') {
    const tempat = `${sheet.getName()}, sel ${cell.getA1Notation()}`;
    throw new Error(`${tempat} berisi rumus, jadi tidak ditimpa. Ubahlah langsung di tab itu.`);
  }
  setValues(cell.setNumberFormat('@'), [[teks]], ways);
}
