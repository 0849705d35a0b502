import type { Grid } from '../../reviu/grid.ts';
import type { OpenSheet, OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { type SheetPlan, TAB_COLORS } from '../workbook/sheet-plan.ts';
import { setValues } from '../workbook/ways.ts';
import { writeSheet } from '../workbook/write-sheet.ts';

/** A tab of texts to which the add-on only ever adds rows. */
export interface LogSheet {
  readonly name: string;
  readonly headings: readonly string[];
  /** Those of the headings by which it is known as ours: an older version may have had fewer. */
  readonly knownBy: readonly string[];
  /** Pixels of each column. */
  readonly widths: readonly number[];
  /** Of no use to a reader. */
  readonly hidden?: boolean;
}

/** Such a tab as it stands. */
export interface OpenLog {
  /** What it shows, the heading row first; empty where it is not there, or is somebody else's. */
  readonly rows: Grid;
  /** Puts rows below those that are there; makes the tab where there is none. */
  append(rows: readonly (readonly string[])[]): void;
}

/** Reads the tab. */
export function openLog(book: OpenSpreadsheet, log: LogSheet): OpenLog {
  let sheet = book.sheet(log.name);
  const shown = sheet?.shown() ?? [];
  const isEmpty = shown.every((row) => row.every((cell) => cell === ''));
  const headingRow = shown.findIndex((row) => log.knownBy.every((heading) => row.includes(heading)));
  const isOurs = headingRow >= 0;
  let height = isOurs ? shown.length : 0;
  const newHeadings = log.headings.filter((heading) => isOurs && !shown[headingRow]?.includes(heading));
  let room = sheet?.google.getMaxRows() ?? 0;
  return {
    rows: isOurs ? shown : [],
    append(rows) {
      if (rows.length === 0) return;
      if (!isEmpty && !isOurs) throw new Error(takenName(log.name));
      if (height === 0) {
        // A run that was cut off before leaves an empty tab, which is made ready anew.
        sheet ??= newSheet(book, log.name);
        if (sheet === undefined) return;
        writeSheet(sheet.google, planOf(log), book.ways);
        height = 1;
        room ||= 1000;
      }
      if (sheet === undefined) return;
      const width = log.headings.length;
      for (const heading of newHeadings.splice(0)) {
        sheet.google.getRange(headingRow + 1, log.headings.indexOf(heading) + 1).setValue(heading);
      }
      const missing = height + rows.length - room;
      if (missing > 0) sheet.google.insertRowsAfter(room, missing);
      room = Math.max(room, height + rows.length);
      // Formatted as text a cell keeps what a spreadsheet would take for a number, a day or a formula.
      const texts = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
      const range = sheet.google.getRange(height + 1, 1, rows.length, width).setNumberFormat('@');
      setValues(range, texts, book.ways);
      height += rows.length;
      sheet.forget();
    },
  };
}

function newSheet(book: OpenSpreadsheet, name: string): OpenSheet | undefined {
  const [sheet] = book.insert([{ name, position: book.sheets.length }]);
  return sheet;
}

const takenName = (name: string): string =>
  `Tab "${name}" bukan buatan LKjIP, sedangkan nama itu diperlukan. Ganti nama tab itu, lalu ulangi.`;

/** The heading row; below it lines are added one after the other. */
const planOf = ({ name, headings, widths, hidden = false }: LogSheet): SheetPlan => ({
  name,
  cells: [headings.map((value) => ({ value, look: { bold: true } }))],
  widths,
  frozenRows: 1,
  tabColor: TAB_COLORS.reviu,
  hidden,
});
