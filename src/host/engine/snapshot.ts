import type { Border } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { a1Of, parseReference, quoteSheetName } from '../workbook/a1.ts';
import type {
  CellData,
  CellStyle,
  ChartData,
  MetadataData,
  ProtectionRecord,
  SheetData,
  ValidationData,
  Workbook,
  Zone,
} from '../workbook/workbook.ts';
import { type Book, DEFAULT_COLUMN_WIDTH } from './book.ts';
import { areaAt } from './charts.ts';
import { serialOfDate } from './dates.ts';
import { googleError } from './errors.ts';
import type { ValidationRule } from './validation-rule.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The whole spreadsheet as plain data. */
export function snapshotOf(book: Book, properties: ReadonlyMap<string, string>): Workbook {
  const people = book.people.data();
  return {
    name: book.name,
    sheets: book.getters.getSheetIds().map((id) => sheetData(book, id)),
    metadata: metadataData(book, undefined),
    documentProperties: Object.fromEntries(properties),
    ...(people === undefined ? {} : { people }),
    nextId: book.nextGid,
  };
}

function metadataData(book: Book, sheetId: string | undefined): MetadataData[] {
  return book.metadata
    .filter(({ place }) =>
      sheetId === undefined
        ? place.kind === 'SPREADSHEET'
        : place.kind === 'SHEET' && place.sheetId === sheetId,
    )
    .map(({ key, value, visibility }) => ({ key, value: value ?? '', visibility }));
}

function protectionData(book: Book, sheetId: string): Pick<SheetData, 'protections'> {
  const protections = book.protections.all
    .filter((data) => data.sheetId === sheetId)
    .map(({ zone, rangeName, description, warningOnly, unprotected, editors }) => ({
      ...(zone === undefined ? {} : { zone }),
      ...(rangeName === undefined ? {} : { rangeName }),
      description,
      warningOnly,
      unprotected: unprotected.map((free) => free.zone),
      ...(editors === undefined ? {} : { editors }),
    }));
  return protections.length === 0 ? {} : { protections };
}

function sheetData(book: Book, sheetId: string): SheetData {
  const { getters } = book;
  const { rows, columns } = book.size(sheetId);
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const { color } = getters.getSheet(sheetId);
  const widths = indexed(columns, (column) => {
    const width = getters.getColSize(sheetId, column);
    return width === DEFAULT_COLUMN_WIDTH ? undefined : width;
  });
  const hiddenColumns = Array.from({ length: columns }, (_, column) => column).filter((column) =>
    getters.isColHidden(sheetId, column),
  );
  return {
    id: book.gid(sheetId),
    name: getters.getSheetName(sheetId),
    hidden: !getters.isSheetVisible(sheetId),
    rowCount: rows,
    columnCount: columns,
    frozenRows: ySplit,
    frozenColumns: xSplit,
    columnWidths: widths,
    rowHeights: indexed(rows, (row) => getters.getUserRowSize(sheetId, row)),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(color ? { tabColor: color } : {}),
    cells: cellData(book, sheetId),
    merges: book.merges(sheetId),
    validations: validationData(book, sheetId),
    metadata: metadataData(book, sheetId),
    ...protectionData(book, sheetId),
    charts: chartData(book, sheetId),
  };
}

function chartData(book: Book, sheetId: string): ChartData[] {
  return book.charts.on(sheetId).map((entry) => {
    const { kind, areas, headers, transposed } = entry.source;
    return {
      id: entry.id,
      kind,
      ranges: areas.map(
        ({ sheet, zone }) => `${quoteSheetName(book.getters.getSheetName(sheet))}!${a1Of(zone)}`,
      ),
      ...(headers === undefined ? {} : { headers }),
      ...(transposed ? { transposed } : {}),
      ...book.charts.frame(entry),
    };
  });
}

function indexed(count: number, pick: (index: number) => number | undefined): Record<number, number> {
  const values: Record<number, number> = {};
  for (let index = 0; index < count; index++) {
    const value = pick(index);
    if (value !== undefined) values[index] = value;
  }
  return values;
}

function cellData(book: Book, sheetId: string): Record<string, CellData> {
  const { rows, columns } = book.size(sheetId);
  const { getters } = book;
  const filled = new Set<number>();
  const fill = (row: number, column: number) => filled.add(row * columns + column);
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    fill(row, col);
  }
  for (const { row, col } of getters.getEvaluatedCellsPositions(sheetId)) fill(row, col);
  for (const { row, column } of book.googleState(sheetId).notes.entries()) fill(row, column);
  const cells: Record<string, CellData> = {};
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      // Most cells of a sheet are empty. Of those with nothing but lines around them the engine has no list.
      if (filled.has(row * columns + column) || getters.getCellBorder({ sheetId, row, col: column })) {
        const data = cellAt(book, sheetId, row, column);
        if (data !== undefined) cells[`${row},${column}`] = data;
      }
    }
  }
  return cells;
}

function cellAt(book: Book, sheetId: string, row: number, column: number): CellData | undefined {
  const { getters } = book;
  const position = { sheetId, row, col: column };
  const evaluated = getters.getEvaluatedCell(position);
  const note = book.googleState(sheetId).notes.get(row, column);
  const border = getters.getCellBorder(position);
  const data: Mutable<CellData> = {};
  if (evaluated.type === 'error') data.error = googleError(evaluated.value);
  else if (evaluated.value !== null) data.value = plainValue(book, sheetId, row, column);
  const formula = book.engineFormula(sheetId, row, column);
  if (formula !== undefined) data.formula = formula;
  const format = book.ownFormat(sheetId, row, column) ?? (evaluated.format || undefined);
  if (format !== undefined) data.format = format;
  const style = styleData(book, sheetId, row, column);
  if (Object.keys(style).length > 0) data.style = style;
  if (border !== null) data.border = border;
  if (note !== undefined) data.note = note;
  const link = book.link(sheetId, row, column);
  if (link !== undefined) data.link = link;
  return Object.keys(data).length > 0 ? data : undefined;
}

/** A date as its serial number. */
function plainValue(book: Book, sheetId: string, row: number, column: number): string | number | boolean {
  const value = book.value(sheetId, row, column);
  return value instanceof Date ? serialOfDate(value) : value;
}

function styleData(book: Book, sheetId: string, row: number, column: number): CellStyle {
  const style = book.style(sheetId, row, column);
  const data: Mutable<CellStyle> = {};
  if (style.bold) data.bold = true;
  if (style.italic) data.italic = true;
  if (style.underline) data.underline = true;
  if (style.fontSize !== undefined) data.fontSize = style.fontSize;
  if (style.textColor) data.textColor = style.textColor;
  if (style.fillColor) data.fillColor = style.fillColor;
  if (style.align) data.horizontal = style.align;
  if (style.verticalAlign) data.vertical = style.verticalAlign;
  if (style.wrapping) data.wrap = style.wrapping;
  const family = book.googleState(sheetId).fontFamilies.get(row, column);
  if (family !== undefined) data.fontFamily = family;
  return data;
}

/** Rules of lists and ranges; a run of cells down a column with one rule is one zone. */
function validationData(book: Book, sheetId: string): { zone: Zone; rule: ValidationData }[] {
  const { validations } = book.googleState(sheetId);
  const found: { zone: Mutable<Zone>; rule: ValidationRule }[] = [];
  const byColumn = [...validations.entries()].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, value } of byColumn) {
    const last = found[found.length - 1];
    if (last?.rule === value && last.zone.left === column && last.zone.bottom === row - 1) {
      last.zone.bottom = row;
    } else {
      found.push({ zone: { top: row, left: column, bottom: row, right: column }, rule: value });
    }
  }
  return joined(found).flatMap(({ zone, rule }) => {
    const data = ruleData(book, rule);
    return data === undefined ? [] : [{ zone, rule: data }];
  });
}

/** Joins runs of the same rows and rule in neighbouring columns. */
function joined<T extends { zone: Mutable<Zone>; rule: ValidationRule }>(runs: readonly T[]): T[] {
  const zones: T[] = [];
  for (const run of runs) {
    const left = zones.find(
      ({ zone, rule }) =>
        rule === run.rule &&
        zone.right === run.zone.left - 1 &&
        zone.top === run.zone.top &&
        zone.bottom === run.zone.bottom,
    );
    if (left === undefined) zones.push(run);
    else left.zone.right = run.zone.right;
  }
  return zones;
}

function ruleData(book: Book, rule: ValidationRule): ValidationData | undefined {
  const { allowInvalid, helpText } = rule;
  const common = { allowInvalid, ...(helpText === null ? {} : { help: helpText }) };
  if (rule.list !== undefined) return { kind: 'list', values: rule.list, ...common };
  if (rule.range === undefined) return undefined;
  const { sheetId, zone } = rule.range;
  const name = quoteSheetName(book.getters.getSheetName(sheetId));
  const open = zone.top > 0 && zone.bottom === book.size(sheetId).rows - 1;
  const a1 = open ? a1Of(zone).replace(/\d+$/, '') : a1Of(zone);
  return { kind: 'range', range: `${name}!${a1}`, ...common };
}

/** Fills a book, whose sheets are there and empty, with what a workbook holds. */
export function loadWorkbook(book: Book, workbook: Workbook): void {
  const ids = workbook.sheets.map(({ name }) => book.sheetIdOf(name) ?? name);
  workbook.sheets.forEach((sheet, index) => {
    loadSheet(book, ids[index] ?? '', sheet);
  });
  for (const { key, value, visibility } of workbook.metadata ?? []) {
    book.addMetadata(key, value, visibility, { kind: 'SPREADSHEET' });
  }
  // Only now: a chart may show the cells of any sheet.
  workbook.sheets.forEach((sheet, index) => {
    for (const chart of sheet.charts ?? []) loadChart(book, ids[index] ?? '', chart);
  });
  workbook.sheets.forEach((sheet, index) => {
    if (sheet.hidden) book.queue({ type: 'HIDE_SHEET', sheetId: ids[index] ?? '' });
    for (const record of sheet.protections ?? []) loadProtection(book, ids[index] ?? '', record);
  });
  book.flush();
}

function loadProtection(book: Book, sheetId: string, record: ProtectionRecord): void {
  const { zone, editors, unprotected, ...rest } = record;
  book.protections.add({
    ...rest,
    kind: zone === undefined ? 'SHEET' : 'RANGE',
    sheetId,
    ...(zone === undefined ? {} : { zone }),
    unprotected: unprotected.map((free) => ({ sheetId, zone: free })),
    editors,
  });
}

/** Ranges on sheets that are no longer there fall away; a chart without any shows nothing and is left out. */
function loadChart(book: Book, sheetId: string, chart: ChartData): void {
  const { id, kind, ranges, headers, transposed = false, anchor, options } = chart;
  const areas = ranges.flatMap((range) => areaAt(book, sheetId, range));
  if (areas.length === 0) return;
  book.charts.insert(sheetId, { kind, areas, headers, transposed, options }, anchor, id);
}

function loadSheet(book: Book, sheetId: string, sheet: SheetData): void {
  for (const [key, cell] of Object.entries(sheet.cells)) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    loadCell(book, sheetId, row, column, cell);
  }
  loadBorders(book, sheetId, sheet.cells);
  if (sheet.merges !== undefined && sheet.merges.length > 0) {
    book.apply({ type: 'ADD_MERGE', sheetId, target: [...sheet.merges], force: true });
  }
  resize(book, sheetId, 'COL', sheet.columnWidths ?? {});
  resize(book, sheetId, 'ROW', sheet.rowHeights ?? {});
  const { hiddenColumns = [] } = sheet;
  if (hiddenColumns.length > 0) {
    book.queue({ type: 'HIDE_COLUMNS_ROWS', sheetId, dimension: 'COL', elements: [...hiddenColumns] });
  }
  // Excel freezes through the middle of merged cells; Sheets, and this engine, do not.
  const { merges = [], frozenRows = 0, frozenColumns = 0 } = sheet;
  if (frozenRows > 0 && !merges.some(({ top, bottom }) => top < frozenRows && bottom >= frozenRows)) {
    book.queue({ type: 'FREEZE_ROWS', sheetId, quantity: frozenRows });
  }
  if (
    frozenColumns > 0 &&
    !merges.some(({ left, right }) => left < frozenColumns && right >= frozenColumns)
  ) {
    book.queue({ type: 'FREEZE_COLUMNS', sheetId, quantity: frozenColumns });
  }
  if (sheet.tabColor !== undefined) {
    book.queue({ type: 'COLOR_SHEET', sheetId, color: sheet.tabColor });
  }
  for (const { zone, rule } of sheet.validations ?? []) {
    book.setValidation(sheetId, zone, ruleFrom(book, rule));
  }
  for (const { key, value, visibility } of sheet.metadata ?? []) {
    book.addMetadata(key, value, visibility, { kind: 'SHEET', sheetId });
  }
}

type Lines = NonNullable<CellData['border']>;

/** One command for all cells with the same lines around them. */
function loadBorders(book: Book, sheetId: string, cells: SheetData['cells']): void {
  const alike = new Map<string, { readonly border: Lines; readonly target: Zone[] }>();
  for (const [key, { border }] of Object.entries(cells)) {
    if (border === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const kind = JSON.stringify(SIDES.map((side) => border[side]));
    const known = alike.get(kind) ?? { border, target: [] };
    alike.set(kind, known);
    known.target.push({ top: row, left: column, bottom: row, right: column });
  }
  for (const { border, target } of alike.values()) {
    book.queue({ type: 'SET_BORDERS_ON_TARGET', sheetId, target, border: drawnLines(border) });
  }
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** The engine has no double line. */
function drawnLines(border: Lines): Border {
  const drawn = SIDES.flatMap((side) => {
    const line = border[side];
    if (line === undefined) return [];
    return [[side, { style: line.style === 'double' ? 'thick' : line.style, color: line.color }] as const];
  });
  return Object.fromEntries(drawn);
}

function resize(
  book: Book,
  sheetId: string,
  dimension: 'ROW' | 'COL',
  sizes: Readonly<Record<number, number>>,
): void {
  const alike = new Map<number, number[]>();
  for (const [index, size] of Object.entries(sizes)) {
    alike.set(size, [...(alike.get(size) ?? []), Number(index)]);
  }
  for (const [size, elements] of alike) {
    book.queue({ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension, elements, size });
  }
}

function loadCell(book: Book, sheetId: string, row: number, column: number, cell: CellData): void {
  const zone = { top: row, left: column, bottom: row, right: column };
  const { value, error, formula, format, style, note, link } = cell;
  if (formula !== undefined) book.setEngineFormula(sheetId, row, column, formula);
  else if (error !== undefined) book.setError(sheetId, row, column, error);
  else if (typeof value === 'string' && link !== undefined) {
    book.setLinkedText(sheetId, row, column, value, link);
  } else if (typeof value === 'string') book.setText(sheetId, row, column, value, format);
  else if (value !== undefined) book.setPlain(sheetId, row, column, value);
  if (format !== undefined) book.loadFormat(sheetId, row, column, format);
  if (style !== undefined) loadStyle(book, sheetId, zone, style);
  if (note !== undefined) book.googleStateForWriting(sheetId, zone).notes.set(row, column, note);
}

function loadStyle(book: Book, sheetId: string, zone: Zone, style: CellStyle): void {
  const { fontFamily, horizontal, vertical, wrap, ...rest } = style;
  book.setStyle(sheetId, zone, {
    ...rest,
    ...(horizontal === undefined ? {} : { align: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlign: vertical }),
    ...(wrap === undefined ? {} : { wrapping: wrap }),
  });
  if (fontFamily !== undefined) {
    book.googleStateForWriting(sheetId, zone).fontFamilies.set(zone.top, zone.left, fontFamily);
  }
}

function ruleFrom(book: Book, data: ValidationData): ValidationRule {
  const common = { values: [], allowInvalid: data.allowInvalid, helpText: data.help ?? null };
  if (data.kind === 'list') return { kind: 'VALUE_IN_LIST', list: data.values ?? [], ...common };
  const parsed = parseReference(data.range ?? '', (sheetName) => {
    const id = sheetName === undefined ? undefined : book.sheetIdOf(sheetName);
    return id === undefined ? undefined : book.size(id);
  });
  const sheetId =
    parsed !== undefined && 'sheetName' in parsed ? book.sheetIdOf(parsed.sheetName) : undefined;
  if (parsed === undefined || sheetId === undefined) {
    throw new Error(`Rentang validasi "${data.range}" tidak menunjuk lembar yang ada.`);
  }
  return { kind: 'VALUE_IN_RANGE', range: { sheetId, zone: parsed.zone }, ...common };
}
