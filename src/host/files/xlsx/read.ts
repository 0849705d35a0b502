import type { Cell, CellValue, Workbook as ExcelWorkbook, Sheet } from 'hucre';
import { dateToSerial, parseRange, readXlsx } from 'hucre';
import { shiftFormula } from '../../workbook/formula-text.ts';
import { sheetNumbers } from '../../workbook/sheet-numbers.ts';
import type { CellData, SheetData, Workbook } from '../../workbook/workbook.ts';
import { FileError } from '../file-error.ts';
import { sheetsCharts } from './chart.ts';
import { sheetsColor } from './color.ts';
import { sheetsFormula } from './formula.ts';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW, PIXELS_PER_CHARACTER, POINTS_PER_PIXEL } from './layout.ts';
import { linkOf, withoutLinkLook } from './link.ts';
import { renameSheets } from './names.ts';
import { brokenMessage, openPackage, type Part } from './package.ts';
import { readSheetXml, type SheetXml } from './sheet-xml.ts';
import {
  type FormulaRecord,
  readSidecar,
  type SheetSidecar,
  type Shown,
  SIDECAR_NAME,
  type Sidecar,
  shown,
} from './sidecar.ts';
import { sound } from './sound.ts';
import { type StyleContext, sheetsStyleOf } from './style.ts';
import { isErrorText, sheetsText } from './text.ts';
import { sheetsValidations } from './validation.ts';

export { FileError } from '../file-error.ts';

/** The grid of a new tab in Sheets; more where the file needs it. */
const NEW_TAB = { rows: 1000, columns: 26 };

/**
 * Reads the bytes of an `.xlsx`, ours or a foreign one. `name` is the file's, and becomes that of the
 * workbook without its ending.
 *
 * Taken in: values, formulas with their last results, error values, number formats, fonts, fills,
 * alignment, borders, merges, widths and heights, frozen panes, hidden tabs, tab colours, notes, charts
 * of columns, lines and pies, links, and choices from lists and ranges. Dates are serial numbers with a date
 * format. Left out, because a `Workbook` has no place for it: other charts, pictures, conditional formats, parts of
 * a text in another font, hidden rows, threaded comments, named ranges, and other kinds
 * of validation.
 *
 * @throws FileError for whatever is no whole, unlocked, sensibly large `.xlsx`, in words to act on.
 */
export async function workbookFromXlsx(bytes: Uint8Array, name: string): Promise<Workbook> {
  const parts = openPackage(bytes, name);
  const { excel, xml } = await readPackage(bytes, parts, name);
  const hiddenSheet = excel.sheets.find((sheet) => sheet.name === SIDECAR_NAME);
  const sidecar = readSidecar(hiddenSheet, name);
  const tabs = excel.sheets.filter((sheet) => sheet !== hiddenSheet);
  if (tabs.length === 0) {
    throw new FileError(`"${name}" tidak memuat satu lembar pun. Periksa berkasnya, lalu coba lagi.`);
  }
  const numbers = linksInside(tabs) ? numbersOf(tabs, sidecar) : new Map<string, number>();
  const workbook: Workbook = {
    name: name.replace(/\.xls[xm]$/i, ''),
    sheets: tabs.map((sheet) =>
      readSheet(sheet, {
        excel,
        hiddenSheet,
        xml: xml.get(sheet.name),
        sidecar: sidecar.sheets[sheet.name],
        numbers,
      }),
    ),
    ...(sidecar.metadata && { metadata: sidecar.metadata }),
    ...(sidecar.documentProperties && { documentProperties: sidecar.documentProperties }),
    ...(sidecar.nextId !== undefined && { nextId: sidecar.nextId }),
    ...(sidecar.people && { people: sidecar.people }),
  };
  return sound(renameSheets(workbook, wholeNames(workbook, sidecar)));
}

/** The names that were too long for the file, unless another tab has got one meanwhile. */
function wholeNames({ sheets }: Workbook, sidecar: Sidecar): ReadonlyMap<string, string> {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return new Map(
    sheets.flatMap(({ name }): [string, string][] => {
      const whole = sidecar.sheets[name]?.name;
      return whole === undefined || taken.has(whole.toLowerCase()) ? [] : [[name, whole]];
    }),
  );
}

/** Whether any cell leads to another place of the workbook. */
function linksInside(tabs: readonly Sheet[]): boolean {
  return tabs.some((tab) => [...(tab.cells?.values() ?? [])].some(({ hyperlink }) => hyperlink?.location));
}

function numbersOf(tabs: readonly Sheet[], { sheets, nextId = 0 }: Sidecar): ReadonlyMap<string, number> {
  const numbers = sheetNumbers(
    tabs.map(({ name }) => sheets[name]?.id),
    nextId,
  );
  return new Map(tabs.map(({ name }, index) => [name, numbers[index] ?? index]));
}

interface Package {
  readonly excel: ExcelWorkbook;
  /** By the name of the sheet. */
  readonly xml: ReadonlyMap<string, SheetXml>;
}

/** The package looked whole from outside: whatever is tripped over inside is a fault in the file. */
async function readPackage(bytes: Uint8Array, parts: readonly Part[], name: string): Promise<Package> {
  try {
    const excel = await readXlsx(bytes, { readStyles: true });
    return { excel, xml: await readSheetXml(bytes, parts) };
  } catch (error) {
    throw new FileError(brokenMessage(name), { cause: error });
  }
}

interface SheetContext {
  readonly excel: ExcelWorkbook;
  readonly xml: SheetXml | undefined;
  readonly hiddenSheet: Sheet | undefined;
  readonly sidecar: SheetSidecar | undefined;
  /** The id of each sheet, where links lead to any. */
  readonly numbers: ReadonlyMap<string, number>;
}

function readSheet(sheet: Sheet, context: SheetContext): SheetData {
  const { excel, hiddenSheet, xml, sidecar, numbers } = context;
  const cells = withOwnFormulas(readCells(sheet, context), sidecar?.formulas ?? []);
  const id = numbers.get(sheet.name) ?? sidecar?.id;
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  const anchors = (sheet.charts ?? []).map(({ anchor }) => anchor?.from ?? { row: 0, col: 0 });
  const rowCount = Math.max(
    sidecar?.rowCount ?? NEW_TAB.rows,
    sheet.rows.length,
    ...anchors.map(({ row }) => row + 1),
  );
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columnCount = Math.max(
    sidecar?.columnCount ?? NEW_TAB.columns,
    widest,
    ...anchors.map(({ col }) => col + 1),
  );
  const columnWidths = readWidths(sheet, columnCount);
  const rowHeights = readHeights(sheet, rowCount, sidecar);
  const hiddenColumns = (sheet.columns ?? [])
    .slice(0, columnCount)
    .flatMap(({ hidden }, column) => (hidden ? [column] : []));
  const tabColor = sheetsColor(sheet.view?.tabColor, excel.themeColors);
  const place = { sheetName: sheet.name, hiddenSheet, helps: sidecar?.helps ?? {} };
  const choices = [...(sheet.dataValidations ?? []), ...(xml?.validations ?? [])];
  const validations = choices.flatMap((one) => sheetsValidations(one, place));
  const { rows: frozenRows, columns: frozenColumns } = sheet.freezePane ?? {};
  const charts = sheetsCharts(sheet.charts ?? [], sidecar?.charts ?? [], {
    rowHeight: (row) => (sheet.rowDefs?.get(row)?.height ?? DEFAULT_ROW) / POINTS_PER_PIXEL,
    columnWidth: (column) => columnWidths[column] ?? DEFAULT_COLUMN_PIXELS,
  });
  return {
    ...(id !== undefined && { id }),
    name: sheet.name,
    rowCount,
    columnCount,
    cells,
    ...((sheet.hidden || sheet.veryHidden) && { hidden: true }),
    ...(frozenRows !== undefined && { frozenRows }),
    ...(frozenColumns !== undefined && { frozenColumns }),
    ...(Object.keys(columnWidths).length > 0 && { columnWidths }),
    ...(Object.keys(rowHeights).length > 0 && { rowHeights }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    ...(tabColor !== undefined && { tabColor }),
    ...(merges.length > 0 && { merges }),
    ...(validations.length > 0 && { validations }),
    ...(sidecar?.metadata && { metadata: sidecar.metadata }),
    ...(sidecar?.protections && { protections: sidecar.protections }),
    ...(charts.length > 0 && { charts }),
  };
}

function readWidths(sheet: Sheet, columnCount: number): Readonly<Record<number, number>> {
  const widths = (sheet.columns ?? []).slice(0, columnCount).flatMap(({ width }, column) => {
    const pixels = Math.round((width ?? 0) * PIXELS_PER_CHARACTER);
    return pixels === 0 || pixels === DEFAULT_COLUMN_PIXELS ? [] : [[column, pixels]];
  });
  return Object.fromEntries(widths);
}

/** Without the heights that our writer chose for merged text, as long as nobody has changed them. */
function readHeights(
  sheet: Sheet,
  rowCount: number,
  sidecar: SheetSidecar | undefined,
): Readonly<Record<number, number>> {
  const heights = [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) => {
    const chosen = sidecar?.heights?.[row];
    if (height === undefined || row >= rowCount || height === chosen) return [];
    return [[row, Math.round(height / POINTS_PER_PIXEL)]];
  });
  return Object.fromEntries(heights);
}

function readCells(
  sheet: Sheet,
  { excel, xml, hiddenSheet, numbers }: SheetContext,
): Record<string, CellData> {
  // What we wrote as a number was one.
  const longNumbers = hiddenSheet === undefined ? xml?.longNumbers : undefined;
  const cells: Record<string, CellData> = {};
  const shared = sharedFormulas(sheet);
  const style: StyleContext = { defaultFont: excel.defaultFont, themeColors: excel.themeColors };
  const put = (row: number, column: number, value: CellValue, detail: Cell | undefined): void => {
    const link = linkOf(detail?.hyperlink, numbers);
    const look = sheetsStyleOf(detail?.style, style);
    const cell: CellData = {
      ...contentOf(
        longNumbers?.get(`${row},${column}`) ?? value,
        detail,
        formulaOf(detail, row, column, shared),
      ),
      ...(link === undefined ? look : withoutLinkLook(look)),
      ...(link !== undefined && { link }),
      ...(detail?.comment !== undefined && { note: sheetsText(detail.comment.text) }),
    };
    if (Object.keys(cell).length > 0) cells[`${row},${column}`] = cell;
  };
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const detail = sheet.cells?.get(`${row},${column}`);
      if (value !== null || detail !== undefined) put(row, column, value, detail);
    });
  });
  for (const [key, detail] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    // A note may lie outside the area of values.
    if (sheet.rows[row]?.[column] === undefined) put(row, column, null, detail);
  }
  return cells;
}

function contentOf(value: CellValue, detail: Cell | undefined, formula: string | undefined): CellData {
  const spill = formula === undefined ? undefined : spillOf(detail);
  const own = { ...(formula !== undefined && { formula }), ...(spill !== undefined && { spill }) };
  if (value === null) return own;
  if (value instanceof Date) {
    const serial = dateToSerial(value);
    return Number.isNaN(serial) ? { ...own, error: '#NUM!' } : { ...own, value: serial };
  }
  const isError =
    detail?.type === 'error' ||
    (typeof value === 'string' && isErrorText(value) && (formula !== undefined || value === '#ERROR!'));
  if (isError) return { ...own, error: String(value) };
  return value === '' && formula === undefined ? own : { ...own, value };
}

function spillOf(detail: Cell | undefined): CellData['spill'] {
  if (detail?.formulaType !== 'array' || !detail.formulaRef?.includes(':')) return undefined;
  const { startRow, startCol, endRow, endCol } = parseRange(detail.formulaRef);
  return { rows: endRow - startRow + 1, columns: endCol - startCol + 1 };
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Like formulas that the file holds once, at the first of their cells. */
function sharedFormulas(sheet: Sheet): ReadonlyMap<number, SharedFormula> {
  const found = [...(sheet.cells ?? [])].flatMap(([key, cell]): [number, SharedFormula][] => {
    const { formula, formulaSharedIndex: index } = cell;
    if (formula === undefined || formula === '' || index === undefined) return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [[index, { row, column, formula: sheetsFormula(formula) }]];
  });
  return new Map(found);
}

function formulaOf(
  detail: Cell | undefined,
  row: number,
  column: number,
  shared: ReadonlyMap<number, SharedFormula>,
): string | undefined {
  if (detail?.formula === undefined) return undefined;
  if (detail.formula !== '') return sheetsFormula(detail.formula);
  const first = shared.get(detail.formulaSharedIndex ?? -1);
  return first && shiftFormula(first.formula, row - first.row, column - first.column);
}

/**
 * Puts back the formulas that the file could only hold as values, where the values are still those
 * that were written. Where someone typed something else over them, what was typed stands.
 */
function withOwnFormulas(
  cells: Readonly<Record<string, CellData>>,
  records: readonly FormulaRecord[],
): Readonly<Record<string, CellData>> {
  const restored = records.flatMap(({ row, column, formula, spill, shown: written }) => {
    const untouched = written.every((line, down) =>
      line.every((value, right) => isSame(value, shown(cells[`${row + down},${column + right}`]))),
    );
    const key = `${row},${column}`;
    return untouched ? [[key, { ...cells[key], formula, ...(spill && { spill }) }]] : [];
  });
  return { ...cells, ...Object.fromEntries(restored) };
}

/** Other programs write numbers at 15 digits. */
function isSame(one: Shown, other: Shown): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return one.toPrecision(14) === other.toPrecision(14);
  return JSON.stringify(one) === JSON.stringify(other);
}
