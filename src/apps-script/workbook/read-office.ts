import { normalizeText } from '../../bahasa/teks.ts';
import type { Merge } from '../../impor/office.ts';
import { shownText } from '../../tabs/cells.ts';
import { daftarTab } from '../../tabs/parsed-tabs.ts';
import type { OpenSheet, OpenSpreadsheet } from './open-spreadsheet.ts';

/** A sheet above this many cells is no table of an office, and to read it would take minutes. */
const MOST_CELLS = 400_000;

/** Whether a sheet of a raw tab's name has that tab's headings; an office may call a sheet of its own Pejabat. */
export function isRawTab(sheet: OpenSheet): boolean {
  const tab = daftarTab.find(({ name }) => name === sheet.name);
  if (tab === undefined) return false;
  const headings = new Set((sheet.rows()[0] ?? []).map((cell) => normalizeText(shownText(cell))));
  const needed = Object.values(tab.columns).filter(({ required }) => required === true);
  return headings.size <= 1 || needed.every(({ heading }) => headings.has(normalizeText(heading)));
}

/** The sheets that are neither raw tabs nor built by the add-on: what may be the office's own workbook. */
export function officeSheets(book: OpenSpreadsheet, aside: ReadonlySet<number>): readonly OpenSheet[] {
  const built = new Set(book.registry.built.map(({ sheet }) => sheet.id));
  return book.sheets.filter((sheet) => !built.has(sheet.id) && !aside.has(sheet.id) && !isRawTab(sheet));
}

/** A cell on its way to the page: blank, a text, or a value with the text that it shows and what it looks like. */
export type PackedCell =
  | null
  | string
  | readonly [value: number | string | boolean, text: string, look: number];

/** What a cell looks like: bold 1, italic 2. */
const BOLD = 1;
const ITALIC = 2;

/** A sheet of the office on its way to the page. */
export interface PackedSheet {
  readonly name: string;
  readonly rows: readonly (readonly PackedCell[])[];
  readonly merges: readonly Merge[];
  readonly hidden: boolean;
}

/** A sheet with what an import judges by. Apps Script tells no indentation. */
export function readOfficeSheet(sheet: OpenSheet): PackedSheet {
  const { google } = sheet;
  const range = google.getDataRange();
  const hidden = google.isSheetHidden();
  if (range.getNumRows() * range.getNumColumns() > MOST_CELLS) {
    return { name: sheet.name, rows: [], merges: [], hidden };
  }
  const values = sheet.values();
  const shown = sheet.shown();
  const weights = range.getFontWeights();
  const styles = range.getFontStyles();
  const rows = values.map((row, r) =>
    row.map((value, c): PackedCell => {
      const text = shown[r]?.[c] ?? '';
      if (value === '' && text === '') return null;
      const look = (weights[r]?.[c] === 'bold' ? BOLD : 0) + (styles[r]?.[c] === 'italic' ? ITALIC : 0);
      const isPlain = typeof value !== 'number' && typeof value !== 'boolean';
      return isPlain && look === 0 ? text : [isPlain ? text : value, text, look];
    }),
  );
  return { name: sheet.name, rows, merges: sheet.merged(), hidden };
}
