import type { Sheet, WriteSheet } from 'hucre';
import type { CellData, MetadataData, PeopleData, ProtectionRecord, Zone } from '../../workbook/workbook.ts';
import { FileError } from '../file-error.ts';
import { type ChartRecord, isChartRecord } from './chart.ts';
import { excelText } from './text.ts';

/**
 * What a workbook holds and `.xlsx` has no place for: developer metadata, document properties, people and
 * protections, the size of a grid, the ids of sheets, formulas with functions of ours. It travels in a very hidden sheet, because Excel,
 * LibreOffice and Google all keep sheets whole, and cut or drop everything else. See keputusan 0041.
 */
export const SIDECAR_NAME = '_lkjip';

export interface Sidecar {
  readonly documentProperties?: Readonly<Record<string, string>>;
  readonly metadata?: readonly MetadataData[];
  readonly nextId?: number;
  readonly people?: PeopleData;
  readonly sheets: Readonly<Record<string, SheetSidecar>>;
}

export interface SheetSidecar {
  /** What `getSheetId()` gives. Other programs number sheets anew, so the name alone ties it to its sheet. */
  readonly id?: number;
  /** The whole name of a sheet whose name in the file is a shorter one. */
  readonly name?: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly metadata?: readonly MetadataData[];
  readonly protections?: readonly ProtectionRecord[];
  /** Points by row: heights that the writer chose, and that are not the workbook's own. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly formulas?: readonly FormulaRecord[];
  /** Help texts longer than Excel allows, by what stands in the file for them. */
  readonly helps?: Readonly<Record<string, string>>;
  readonly charts?: readonly ChartRecord[];
}

/** A formula whose result alone stands in the file, with the result that was written. */
export interface FormulaRecord {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly spill?: NonNullable<CellData['spill']>;
  readonly shown: readonly (readonly Shown[])[];
}

/** A value, an error in a list of one, or null for an empty cell. */
export type Shown = string | number | boolean | readonly [error: string] | null;

/** A cell as the hidden sheet remembers it. An empty text and an empty cell look the same in the file. */
export function shown(cell: CellData | undefined): Shown {
  if (cell?.error !== undefined) return [cell.error];
  return cell?.value === undefined || cell.value === '' ? null : cell.value;
}

/** A cell of Excel holds 32.767 letters; longer texts are cut into pieces of this size. */
const PIECE = 30_000;

/** Rows of the sheet above the first list: a heading and the data themselves. */
const FIRST_LIST_ROW = 2;

/** The hidden sheet: a warning, one row of data in pieces, then one row for each list of choices. */
export function writeSidecar(sidecar: Sidecar, lists: readonly (readonly string[])[]): WriteSheet {
  const json = JSON.stringify(sidecar);
  const pieces = Array.from({ length: Math.ceil(json.length / PIECE) }, (_, index) =>
    excelText(json.slice(index * PIECE, (index + 1) * PIECE)),
  );
  return {
    name: SIDECAR_NAME,
    veryHidden: true,
    rows: [
      ['Lembar ini ditulis dan dibaca oleh LKjIP. Jangan diubah.'],
      pieces,
      ...lists.map((list) => list.map(excelText)),
    ],
  };
}

/** Where a list stands, as a validation refers to it. */
export function listReference(
  index: number,
  length: number,
  columnLetter: (column: number) => string,
): string {
  const row = FIRST_LIST_ROW + index + 1;
  return `'${SIDECAR_NAME}'!$A$${row}:$${columnLetter(length - 1)}$${row}`;
}

/** The list that a reference made by `listReference` points to; undefined for any other reference. */
export function listAt(reference: string, sheet: Sheet | undefined): readonly string[] | undefined {
  const row = /^'?_lkjip'?!\$A\$(\d+):\$[A-Z]+\$\1$/.exec(reference)?.[1];
  if (row === undefined || sheet === undefined) return undefined;
  return (sheet.rows[Number(row) - 1] ?? []).flatMap((cell) => (cell === null ? [] : [String(cell)]));
}

/** @throws FileError where the hidden sheet is there but has been changed by hand. */
export function readSidecar(sheet: Sheet | undefined, fileName: string): Sidecar {
  if (sheet === undefined) return { sheets: {} };
  const json = (sheet.rows[1] ?? []).flatMap((piece) => (piece === null ? [] : [String(piece)])).join('');
  const sidecar = parseJson(json);
  if (!isSidecar(sidecar)) {
    throw new FileError(
      `Lembar tersembunyi "${SIDECAR_NAME}" di "${fileName}" telah berubah sehingga tidak dapat dibaca. ` +
        'Buka cadangan berkas itu; atau hapus lembarnya, dan tabel yang pernah disusun akan dianggap buatan sendiri.',
    );
  }
  return sidecar;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // Not JSON: told by the caller, with the file's name.
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf<T>(
  value: unknown,
  is: (item: unknown) => item is T,
): value is Readonly<Record<string, T>> {
  return isRecord(value) && Object.values(value).every(is);
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

function isMetadata(value: unknown): value is MetadataData {
  if (!isRecord(value)) return false;
  const { key, value: text, visibility } = value;
  return isText(key) && isText(text) && (visibility === 'DOCUMENT' || visibility === 'PROJECT');
}

function isPeople(value: unknown): value is PeopleData {
  if (!isRecord(value)) return false;
  const { owner, editors, viewers } = value;
  return isText(owner) && isListOf(editors, isText) && isListOf(viewers, isText);
}

function isZone(value: unknown): value is Zone {
  if (!isRecord(value)) return false;
  return ['top', 'left', 'bottom', 'right'].every((side) => isNumber(value[side]));
}

function isProtection(value: unknown): value is ProtectionRecord {
  if (!isRecord(value)) return false;
  const { zone, rangeName, description, warningOnly, unprotected, editors } = value;
  return (
    (zone === undefined || isZone(zone)) &&
    (rangeName === undefined || isText(rangeName)) &&
    isText(description) &&
    typeof warningOnly === 'boolean' &&
    isListOf(unprotected, isZone) &&
    (editors === undefined || isListOf(editors, isText))
  );
}

function isShown(value: unknown): value is Shown {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value) || isListOf(value, isText);
}

function isFormulaRecord(value: unknown): value is FormulaRecord {
  if (!isRecord(value)) return false;
  const { row, column, formula, spill, shown } = value;
  const spills =
    spill === undefined || (isRecord(spill) && isNumber(spill['rows']) && isNumber(spill['columns']));
  const isRow = (cells: unknown): cells is readonly Shown[] => isListOf(cells, isShown);
  return isNumber(row) && isNumber(column) && isText(formula) && spills && isListOf(shown, isRow);
}

function isSheetSidecar(value: unknown): value is SheetSidecar {
  if (!isRecord(value)) return false;
  const { id, name, rowCount, columnCount, metadata, protections, heights, formulas, helps, charts } = value;
  return (
    (id === undefined || isNumber(id)) &&
    (name === undefined || isText(name)) &&
    isNumber(rowCount) &&
    isNumber(columnCount) &&
    (metadata === undefined || isListOf(metadata, isMetadata)) &&
    (protections === undefined || isListOf(protections, isProtection)) &&
    (heights === undefined || isRecordOf(heights, isNumber)) &&
    (formulas === undefined || isListOf(formulas, isFormulaRecord)) &&
    (helps === undefined || isRecordOf(helps, isText)) &&
    (charts === undefined || isListOf(charts, isChartRecord))
  );
}

function isSidecar(value: unknown): value is Sidecar {
  if (!isRecord(value)) return false;
  const { documentProperties, metadata, nextId, people, sheets } = value;
  return (
    (nextId === undefined || isNumber(nextId)) &&
    (people === undefined || isPeople(people)) &&
    isRecordOf(sheets, isSheetSidecar) &&
    (metadata === undefined || isListOf(metadata, isMetadata)) &&
    (documentProperties === undefined || isRecordOf(documentProperties, isText))
  );
}
