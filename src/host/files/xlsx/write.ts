import type { Cell, ColumnDef, NamedRange, RowDef, WriteSheet } from 'hucre';
import { rangeRef, writeXlsx } from 'hucre';
import type { CellData, SheetData, Workbook } from '../../workbook/workbook.ts';
import { FileError } from '../file-error.ts';
import { excelChart, gridOf } from './chart.ts';
import { callsAny, excelFormula } from './formula.ts';
import {
  columnPixels,
  footerOf,
  freezePaneOf,
  PIXELS_PER_CHARACTER,
  POINTS_PER_PIXEL,
  pageSetupOf,
  positionOf,
  printAreaOf,
  printTitlesOf,
  reachedColumns,
  rowBreaksOf,
  textHeights,
} from './layout.ts';
import { hyperlinkOf, withLinkLook } from './link.ts';
import { renameSheets, shortNames } from './names.ts';
import {
  type FormulaRecord,
  type SheetSidecar,
  type Shown,
  SIDECAR_NAME,
  shown,
  writeSidecar,
} from './sidecar.ts';
import { DEFAULT_FONT, excelStyleOf } from './style.ts';
import { excelText, isErrorText } from './text.ts';
import { cellName, excelValidation, type ValidationExtras } from './validation.ts';

export interface XlsxOptions {
  /**
   * Functions, in capitals, that Excel does not know: our custom functions and the engine's own. A
   * formula that calls one is written as its value; reading the file here brings the formula back.
   */
  readonly functionsExcelLacks?: ReadonlySet<string>;
}

/** Excel's own limits. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/**
 * The workbook as the bytes of an `.xlsx` that opens, prints on A4 and can be read back here whole.
 *
 * Not kept, because the format has no word for it: clipped text (it overflows), and an empty text in a
 * cell without a formula (the cell is empty). Not told apart from nothing said: what is the default
 * anyway (a style that is `false`, wrap `overflow`, vertical `bottom`, Arial, 10 points, a column of
 * 100 pixels). A text that reads `#ERROR!` comes back as that error, a note's CR LF as LF.
 *
 * A tab whose name is too long for Excel gets a shorter one in the file, and its own back when it is read
 * here: see `shortNames`.
 *
 * @throws FileError for a tab name or a text that Excel does not allow, with the place.
 */
export async function workbookToXlsx(whole: Workbook, options: XlsxOptions = {}): Promise<Uint8Array> {
  const short = shortNames(whole);
  const workbook = renameSheets(whole, short);
  const wholeNames = new Map([...short].map(([name, fitting]) => [fitting, name]));
  for (const sheet of workbook.sheets) checkName(sheet.name, workbook);
  const lists: (readonly string[])[] = [];
  const written = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    ...writeSheet(sheet, workbook, lists, options),
  }));
  const sidecar = {
    ...(workbook.documentProperties && { documentProperties: workbook.documentProperties }),
    ...(workbook.metadata && { metadata: workbook.metadata }),
    ...(workbook.nextId !== undefined && { nextId: workbook.nextId }),
    ...(workbook.people && { people: workbook.people }),
    sheets: Object.fromEntries(
      written.map(({ name, sidecar: own }) => [name, withName(own, wholeNames.get(name))]),
    ),
  };
  return writeXlsx({
    sheets: [...written.map(({ excel }) => excel), writeSidecar(sidecar, lists)],
    defaultFont: DEFAULT_FONT,
    properties: { title: workbook.name },
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex(({ hidden }) => !hidden),
    ),
    namedRanges: workbook.sheets.flatMap((sheet): NamedRange[] => {
      // Not through pageSetup: hucre 1.0.0 leaves the name of the tab unquoted there.
      const [titles, area] = [printTitlesOf(sheet), printAreaOf(sheet, workbook.sheets)];
      return [
        ...(titles === undefined ? [] : [{ name: '_xlnm.Print_Titles', range: titles, scope: sheet.name }]),
        ...(area === undefined ? [] : [{ name: '_xlnm.Print_Area', range: area, scope: sheet.name }]),
      ];
    }),
  });
}

const withName = (sidecar: SheetSidecar, name: string | undefined): SheetSidecar =>
  name === undefined ? sidecar : { ...sidecar, name };

function checkName(name: string, { sheets }: Workbook): void {
  const twice = sheets.filter((sheet) => sheet.name.toLowerCase() === name.toLowerCase()).length > 1;
  const allowed = /^[^[\]:*?/\\]{1,31}$/.test(name) && !/^'|'$|^history$/i.test(name);
  if (allowed && !twice && name.toLowerCase() !== SIDECAR_NAME) return;
  throw new FileError(
    `Lembar "${name}" tidak dapat disimpan sebagai .xlsx. Nama lembar di Excel 1 sampai 31 huruf, tanpa : \\ / ? * [ ], ` +
      `tidak diapit petik tunggal, tidak kembar, dan bukan "History" atau "${SIDECAR_NAME}". Ubah nama lembarnya, lalu simpan lagi.`,
  );
}

function writeSheet(
  sheet: SheetData,
  workbook: Workbook,
  lists: (readonly string[])[],
  options: XlsxOptions,
): { readonly excel: WriteSheet; readonly sidecar: SheetSidecar } {
  const extras: ValidationExtras = { lists, helps: {} };
  const records: FormulaRecord[] = [];
  const heights = textHeights(sheet);
  const freezePane = freezePaneOf(sheet);
  const rowHeights = Object.entries(sheet.rowHeights ?? {}).map(([row, pixels]): [number, RowDef] => [
    Number(row),
    { height: pixels * POINTS_PER_PIXEL },
  ]);
  const rowDefs = new Map([
    ...rowHeights,
    ...[...heights].map(([row, height]): [number, RowDef] => [row, { height }]),
  ]);
  const validations = (sheet.validations ?? []).map(({ zone, rule }) => excelValidation(zone, rule, extras));
  const grid = gridOf(sheet, heights);
  const [footer, rowBreaks] = [footerOf(sheet), rowBreaksOf(sheet)];
  const charts = (sheet.charts ?? []).flatMap((chart) => excelChart(chart, workbook, grid) ?? []);
  const excel: WriteSheet = {
    name: sheet.name,
    // hucre writes no height for a row below the last that it knows.
    rows: Array.from({ length: Math.max(0, ...rowDefs.keys()) + 1 }, () => []),
    cells: new Map(
      Object.entries(sheet.cells).map(([key, cell]) => [
        key,
        writeCell(cell, key, sheet, workbook, records, options),
      ]),
    ),
    columns: columnsOf(sheet),
    rowDefs,
    pageSetup: pageSetupOf(sheet),
    ...(footer !== undefined && { headerFooter: footer }),
    ...(rowBreaks.length > 0 && { rowBreaks }),
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.tabColor !== undefined && {
      view: { tabColor: { rgb: sheet.tabColor.slice(1).toUpperCase() } },
    }),
    ...(freezePane !== undefined && { freezePane }),
    ...(validations.length > 0 && { dataValidations: validations }),
    ...(charts.length > 0 && { charts: charts.map((chart) => chart.excel) }),
    ...(sheet.merges && {
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    }),
  };
  const sidecar: SheetSidecar = {
    ...(sheet.id !== undefined && { id: sheet.id }),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    ...(sheet.metadata && { metadata: sheet.metadata }),
    ...(sheet.protections && { protections: sheet.protections }),
    ...(heights.size > 0 && { heights: Object.fromEntries(heights) }),
    ...(records.length > 0 && { formulas: records }),
    ...(Object.keys(extras.helps).length > 0 && { helps: extras.helps }),
    ...(charts.length > 0 && { charts: charts.map(({ record }) => record) }),
  };
  return { excel, sidecar };
}

/** Every column up to the last used or sized one: Excel's default is narrower than that of Sheets. */
function columnsOf(sheet: SheetData): ColumnDef[] {
  const sized = Object.keys(sheet.columnWidths ?? {}).map((column) => Number(column) + 1);
  const hidden = new Set(sheet.hiddenColumns);
  const reached = Math.max(reachedColumns(sheet), ...sized, ...[...hidden].map((column) => column + 1));
  return Array.from({ length: reached }, (_, column) => ({
    width: columnPixels(sheet, column) / PIXELS_PER_CHARACTER,
    ...(hidden.has(column) && { hidden: true }),
  }));
}

function writeCell(
  cell: CellData,
  key: string,
  sheet: SheetData,
  workbook: Workbook,
  records: FormulaRecord[],
  options: XlsxOptions,
): Partial<Cell> {
  const { row, column } = positionOf(key);
  if (typeof cell.value === 'string' && cell.value.length > LONGEST_TEXT) {
    throw new FileError(
      `Lembar ${sheet.name}, sel ${cellName(row, column)}: teksnya ${cell.value.length} huruf, ` +
        `sedangkan sel Excel memuat paling banyak ${LONGEST_TEXT}. Pendekkan teksnya, lalu simpan lagi.`,
    );
  }
  const hyperlink = cell.link === undefined ? undefined : hyperlinkOf(cell.link, workbook);
  const style = excelStyleOf(hyperlink === undefined ? cell : withLinkLook(cell));
  return {
    ...(hyperlink !== undefined && { hyperlink }),
    ...contentOf(cell, row, column, sheet, records, options),
    ...(style !== undefined && { style }),
    ...(cell.note !== undefined && { comment: { text: excelText(cell.note.replace(/\r\n?/g, '\n')) } }),
  };
}

function contentOf(
  cell: CellData,
  row: number,
  column: number,
  sheet: SheetData,
  records: FormulaRecord[],
  options: XlsxOptions,
): Partial<Cell> {
  const { formula, spill } = cell;
  if (formula === undefined) return literalOf(cell);
  if (callsAny(formula, options.functionsExcelLacks ?? new Set()) || formula.length > LONGEST_FORMULA) {
    records.push({
      row,
      column,
      formula,
      ...(spill && { spill }),
      shown: shownOf(sheet, row, column, spill),
    });
    return literalOf(cell);
  }
  const result = cell.error ?? cell.value;
  return {
    formula: excelFormula(formula),
    ...(result !== undefined && { formulaResult: typeof result === 'string' ? excelText(result) : result }),
    ...(spill && {
      formulaType: 'array',
      formulaDynamic: true,
      formulaRef: rangeRef(row, column, row + spill.rows - 1, column + spill.columns - 1),
    }),
  };
}

/** hucre takes a text that reads like an error for one; as rich text it stays a text. */
function literalOf({ value, error }: CellData): Partial<Cell> {
  if (error !== undefined) return { value: error };
  if (value === undefined || value === '') return {};
  if (typeof value !== 'string') return { value };
  return isErrorText(value) && value !== '#ERROR!'
    ? { richText: [{ text: value }] }
    : { value: excelText(value) };
}

function shownOf(
  sheet: SheetData,
  top: number,
  left: number,
  spill: CellData['spill'],
): readonly (readonly Shown[])[] {
  const { rows, columns } = spill ?? { rows: 1, columns: 1 };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => shown(sheet.cells[`${top + row},${left + column}`])),
  );
}
