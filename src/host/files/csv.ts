import { parseTypedText } from '../workbook/typed-text.ts';
import type { CellData, SheetData, Workbook } from '../workbook/workbook.ts';
import { FileError } from './file-error.ts';

/** The grid of a new tab in Sheets; more where the data need it. */
const NEW_TAB = { rows: 1000, columns: 26 };

/**
 * A workbook of CSV files, one tab each, in the order given. Every field is taken as if typed into an
 * id_ID sheet (`84,68` is a number, `2.439.251.000` too), with one exception: a field that begins
 * with `=`, `+` or `@` is text, because a file from elsewhere must not run formulas here.
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
      field === '' ? [] : [[`${row},${column}`, cellOf(field)]],
    ),
  );
  return {
    name,
    rowCount: Math.max(NEW_TAB.rows, rows.length),
    columnCount: rows.reduce((most, fields) => Math.max(most, fields.length), NEW_TAB.columns),
    cells: Object.fromEntries(cells),
  };
}

function cellOf(field: string): CellData {
  if (/^[=+@]/.test(field)) return { value: field };
  const typed = parseTypedText(field);
  if (typed.kind === 'formula') return { value: field };
  return typed.format === undefined ? { value: typed.value } : { value: typed.value, format: typed.format };
}

/** The fields of a CSV text, row by row. `tab` is for the message of an error only. */
export function parseCsv(text: string, tab: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const field = source[at] === '"' ? quotedField(source, at, tab) : plainField(source, at, delimiter);
    row.push(field.text);
    at = field.end;
    const lineEnd = /^(\r\n|\n|\r)/.exec(source.slice(at, at + 2))?.[0].length ?? 0;
    if (lineEnd > 0 || at >= source.length) {
      rows.push(row);
      row = [];
      at += lineEnd;
    } else if (source[at] === delimiter) {
      at += 1;
      if (at >= source.length) rows.push([...row, '']);
    } else {
      throw new FileError(
        `Lembar ${tab}, baris ${lineOf(source, at)}: sesudah tanda kutip penutup (") diharapkan ${JSON.stringify(delimiter)} ` +
          `atau akhir baris, tetapi yang terbaca ${JSON.stringify(source[at])}. ` +
          'Tanda kutip di dalam isian ditulis dua kali (""). Perbaiki berkas CSV-nya, lalu coba lagi.',
      );
    }
  }
  return rows;
}

interface Field {
  readonly text: string;
  readonly end: number;
}

function plainField(source: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < source.length && !`${delimiter}\r\n`.includes(source.charAt(end))) end += 1;
  return { text: source.slice(start, end), end };
}

function quotedField(source: string, start: number, tab: string): Field {
  let end = start + 1;
  while (source[end] !== '"' || source[end + 1] === '"') {
    if (end >= source.length) {
      throw new FileError(
        `Lembar ${tab}, baris ${lineOf(source, start)}: tanda kutip (") dibuka tetapi tidak pernah ditutup, ` +
          'sehingga sisa berkas terbaca sebagai satu isian. Tutup tanda kutipnya, lalu coba lagi.',
      );
    }
    end += source[end] === '"' ? 2 : 1;
  }
  return { text: source.slice(start + 1, end).replace(/""/g, '"'), end: end + 1 };
}

function lineOf(source: string, at: number): number {
  return source.slice(0, at).split(/\r\n|\n|\r/).length;
}

/** Counted in the heading line alone, outside quotes. */
function delimiterOf(source: string): ',' | ';' {
  const heading = source.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1)[0] ?? '';
  return heading.split(';').length > heading.split(',').length ? ';' : ',';
}
