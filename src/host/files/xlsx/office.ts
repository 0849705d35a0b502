import type { Cell, CellValue, Sheet } from 'hucre';
import { dateToSerial, readXlsx } from 'hucre';
import { FileError } from '../file-error.ts';
import { brokenMessage, openPackage } from './package.ts';

/** A cell of a foreign workbook with what an import judges by: see `OfficeCell` of src/impor. */
interface OfficeCell {
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly indent?: number;
  readonly fill?: string;
  readonly formula?: boolean;
}

/** A sheet of a foreign workbook: see `OfficeSheet` of src/impor. */
export interface OfficeSheet {
  readonly name: string;
  readonly rows: readonly (readonly (OfficeCell | undefined)[])[];
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
  readonly hidden?: boolean;
  readonly hiddenColumns?: readonly number[];
}

/**
 * The sheets of an `.xlsx` as they stand: formulas by their last results, nothing worked out anew, hidden sheets
 * marked. What an import reads; a spreadsheet to work in is `workbookFromXlsx`.
 *
 * @throws FileError for whatever is no whole, unlocked, sensibly large `.xlsx`.
 */
export async function officeSheetsFromXlsx(bytes: Uint8Array, name: string): Promise<readonly OfficeSheet[]> {
  openPackage(bytes, name);
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return sheets.map(readSheet);
  } catch (error) {
    throw new FileError(brokenMessage(name), { cause: error });
  }
}

function readSheet(sheet: Sheet): OfficeSheet {
  const rows = sheet.rows.map((values, row) =>
    values.map((value, column): OfficeCell | undefined => {
      const detail = sheet.cells?.get(`${row},${column}`);
      return value === null || value === '' ? undefined : officeCell(value, detail);
    }),
  );
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : []));
  return {
    name: sheet.name,
    rows,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    ...((sheet.hidden || sheet.veryHidden) && { hidden: true }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}

function officeCell(given: CellValue, detail: Cell | undefined): OfficeCell {
  const { font, alignment, fill, numFmt } = detail?.style ?? {};
  const color = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
  const value = given instanceof Date ? dateText(given) : given;
  return {
    value,
    text: typeof value === 'number' ? shownNumber(value, numFmt ?? '') : String(value ?? ''),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(alignment?.indent !== undefined && alignment.indent > 0 && { indent: alignment.indent }),
    ...(color !== undefined && { fill: color }),
    ...(detail?.formula !== undefined && { formula: true }),
  };
}

function dateText(date: Date): string | number {
  const serial = dateToSerial(date);
  if (Number.isNaN(serial)) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()}`;
}

/** A number with the decimals and the percent sign of its format, as an Indonesian computer shows it. */
function shownNumber(value: number, format: string): string {
  const [section = ''] = format.split(';');
  const pattern = section.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  if (!/[0#]/.test(pattern)) return plain(value);
  const percent = pattern.includes('%');
  const decimals = /[.]([0#]+)/.exec(pattern)?.[1]?.length ?? 0;
  const shown = (percent ? value * 100 : value).toFixed(Math.min(decimals, 20));
  const [whole = '', fraction] = shown.split('.');
  const grouped = pattern.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return `${grouped}${fraction === undefined ? '' : `,${fraction}`}${percent ? '%' : ''}`;
}

function plain(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}
