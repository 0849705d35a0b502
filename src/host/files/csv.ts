import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { readFieldOfFile } from '../workbook/typed-text.ts';
import type { CellData, SheetData, Workbook } from '../workbook/workbook.ts';
import { FileError } from './file-error.ts';

/** The grid of a new tab in Sheets; more where the data need it. */
const NEW_TAB = { rows: 1000, columns: 26 };

/**
 * A workbook of CSV files, one tab each, in the order given. A field becomes a number or a date only where
 * the cell then shows what stands in the file: keputusan 0200.
 *
 * The files are RFC 4180 (quotes, doubled quotes, line breaks in quotes, any line ends, a BOM),
 * separated by commas, or by semicolons where the heading line has more of those, as an Indonesian
 * Excel writes them.
 *
 * @throws FileError for a quote that is never closed or is followed by more text: tab and line.
 */
export function workbookFromCsv(files: ReadonlyMap<string, string>, name = 'LKjIP'): Workbook {
  return { name, sheets: [...files].map(([tab, text]) => sheetOf(tab, parseCsv(text, tab))) };
}

function sheetOf(name: string, rows: readonly (readonly string[])[]): SheetData {
  const cells = rows.flatMap((fields, row) =>
    fields.flatMap((field, column): [string, CellData][] =>
      field === '' ? [] : [[`${row},${column}`, readFieldOfFile(field)]],
    ),
  );
  return {
    name,
    rowCount: Math.max(NEW_TAB.rows, rows.length),
    columnCount: rows.reduce((most, fields) => Math.max(most, fields.length), NEW_TAB.columns),
    cells: Object.fromEntries(cells),
  };
}

/**
 * The fields of a CSV text, row by row. A quote within a field that has none around it is a letter like any
 * other. `tab` is for the message of an error only.
 */
export function parseCsv(text: string, tab: string): string[][] {
  let lastLine = 0;
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record(record, { lines }) {
        lastLine = lines;
        return record;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    throw new FileError(
      `Lembar ${tab}, baris ${lastLine + 1}: tanda kutip (") dibuka tetapi tidak pernah ditutup, ` +
        'sehingga sisa berkas terbaca sebagai satu isian. Tutup tanda kutipnya, lalu coba lagi.',
      { cause: error },
    );
  }
}

/** Counted in the heading line alone, outside quotes. */
function delimiterOf(source: string): ',' | ';' {
  const heading = source.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1)[0] ?? '';
  return heading.split(';').length > heading.split(',').length ? ';' : ',';
}
