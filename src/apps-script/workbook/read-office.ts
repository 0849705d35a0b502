import { normalizeText } from '../../bahasa/teks.ts';
import { type PackedSheet, packCell } from '../../impor/packed.ts';
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

/** More columns than a table of an office has; each costs a question to Google whether it is hidden. */
const MOST_ASKED = 40;

/** A sheet with what an import judges by. Apps Script tells no indentation but that of spaces in the text shown. */
export function readOfficeSheet(sheet: OpenSheet): PackedSheet {
  const { google, name } = sheet;
  const range = google.getDataRange();
  const hidden = google.isSheetHidden();
  const width = range.getNumColumns();
  if (range.getNumRows() * width > MOST_CELLS) {
    return { name, rows: [], merges: [], hidden, hiddenColumns: [] };
  }
  const shown = sheet.shown();
  const weights = range.getFontWeights();
  const styles = range.getFontStyles();
  const formulas = range.getFormulas();
  const rows = sheet.values().map((row, r) =>
    row.map((value, c) =>
      packCell({
        value: typeof value === 'number' || typeof value === 'boolean' ? value : '',
        text: shown[r]?.[c] ?? '',
        bold: weights[r]?.[c] === 'bold',
        italic: styles[r]?.[c] === 'italic',
        formula: (formulas[r]?.[c] ?? '') !== '',
      }),
    ),
  );
  const columns = Array.from({ length: Math.min(width, MOST_ASKED) }, (_, column) => column);
  const hiddenColumns = columns.filter((column) => google.isColumnHiddenByUser(column + 1));
  return { name, rows, merges: sheet.merged(), hidden, hiddenColumns };
}
