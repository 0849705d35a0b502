import { cellsOf, DEFAULT_ROW_HEIGHT } from '../engine/book.ts';
import type { Dimension } from '../engine/sparse-grid.ts';
import { parseReference } from '../workbook/a1.ts';
import type { Zone } from '../workbook/workbook.ts';
import { chartBuilder, chartsOn, insertChart, removeChart, updateChart } from './chart.ts';
import { hexColor } from './colors.ts';
import { addMetadata, finderOf, metadataAt } from './developer-metadata.ts';
import { enumName } from './enums.ts';
import type * as Google from './google-types.ts';
import { RangeHandle, SheetHandle, SpreadsheetHandle } from './handles.ts';
import { namedRanges } from './named-range.ts';
import { protectionOf } from './protection.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import { rangeOf, zoneFrom } from './range.ts';
import { rangeListOf } from './range-list.ts';
import { activateSheet, assertFreeName, duplicateSheet, spreadsheetOf } from './spreadsheet.ts';
import type { Workspace } from './workspace.ts';

// Google's objects hand out each other: a spreadsheet its sheets, a sheet its ranges, and a range its sheet.
// So the files of this folder import one another in a circle, and only in bodies that run later.
const presentSheet = presenter<Google.Sheet>('Sheet');
// Scripts here learn that these are there, and no more.
const presentRule = presenter<Google.ConditionalFormatRule>('ConditionalFormatRule');
const presentImage = presenter<Google.OverGridImage>('OverGridImage');

export function sheetOf(workspace: Workspace, sheetId: string): Google.Sheet {
  const handle = new SheetHandle(sheetId);
  return presentSheet(workspace.calls, new SheetTarget(workspace, sheetId), handle);
}

/** The range that A1 or R1C1 notation names, on this sheet where it names none. */
export function rangeByNotation(workspace: Workspace, sheetId: string, notation: string): Google.Range {
  const { book } = workspace;
  const parsed = parseReference(notation, (sheetName) => {
    const id = sheetName === undefined ? sheetId : book.sheetIdOf(sheetName);
    return id === undefined ? undefined : book.size(id);
  });
  if (parsed === undefined) {
    const named = book.getters.getNamedRange(notation)?.range;
    if (named === undefined) throw new Error('Range not found');
    return rangeOf(workspace, named.sheetId, named.zone);
  }
  const named = 'sheetName' in parsed ? book.sheetIdOf(parsed.sheetName) : sheetId;
  return rangeOf(workspace, named ?? sheetId, parsed.zone, parsed.label);
}

class SheetTarget {
  readonly #workspace: Workspace;
  readonly #sheetId: string;

  constructor(workspace: Workspace, sheetId: string) {
    this.#workspace = workspace;
    this.#sheetId = sheetId;
  }

  get #book() {
    return this.#workspace.book;
  }

  /** For chaining: the presenter gives the script its own object where a member gives back its target. */
  get #self(): Google.Sheet {
    return this as unknown as Google.Sheet;
  }

  get #whole(): Zone {
    const { rows, columns } = this.#book.size(this.#sheetId);
    return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  }

  #wholeRange(): Google.Range {
    return rangeOf(this.#workspace, this.#sheetId, this.#whole);
  }

  // ---- which sheet

  getName(): string {
    this.#book.gid(this.#sheetId);
    return this.#book.getters.getSheetName(this.#sheetId);
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): Google.Sheet {
    const oldName = this.getName();
    if (name === oldName) return this.#self;
    assertFreeName(this.#book, name);
    this.#book.apply({ type: 'RENAME_SHEET', sheetId: this.#sheetId, oldName, newName: name });
    return this.#self;
  }

  getSheetId(): number {
    return this.#book.gid(this.#sheetId);
  }

  getIndex(): number {
    this.#book.gid(this.#sheetId);
    return this.#book.getters.getSheetIds().indexOf(this.#sheetId) + 1;
  }

  getParent(): Google.Spreadsheet {
    return spreadsheetOf(this.#workspace);
  }

  activate(): Google.Sheet {
    activateSheet(this.#book, this.#sheetId);
    return this.#self;
  }

  copyTo(spreadsheet: Google.Spreadsheet): Google.Sheet {
    const handle = handleOf(spreadsheet, SpreadsheetHandle);
    if (handle === undefined) throw signatureError('Sheet.copyTo', [spreadsheet]);
    if (handle.fileId !== this.#workspace.fileId) {
      throw new Error('Sheet.copyTo ke berkas lain belum ada di host lokal');
    }
    const name = `Copy of ${this.getName()}`;
    return sheetOf(this.#workspace, duplicateSheet(this.#book, this.#sheetId, name));
  }

  hideSheet(): Google.Sheet {
    const getters = this.#book.getters;
    if (this.isSheetHidden()) return this.#self;
    if (getters.getVisibleSheetIds().length === 1) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this.#book.apply({ type: 'HIDE_SHEET', sheetId: this.#sheetId });
    return this.#self;
  }

  showSheet(): Google.Sheet {
    if (this.isSheetHidden()) this.#book.apply({ type: 'SHOW_SHEET', sheetId: this.#sheetId });
    return this.#self;
  }

  isSheetHidden(): boolean {
    this.#book.gid(this.#sheetId);
    return !this.#book.getters.isSheetVisible(this.#sheetId);
  }

  setTabColor(color: string | null): Google.Sheet {
    const hex = color === null ? '' : hexColor(color);
    if (hex !== undefined) this.#book.apply({ type: 'COLOR_SHEET', sheetId: this.#sheetId, color: hex });
    return this.#self;
  }

  getTabColor(): string | null {
    this.#book.gid(this.#sheetId);
    return this.#book.getters.getSheet(this.#sheetId).color || null;
  }

  setHiddenGridlines(hideGridlines: boolean): Google.Sheet {
    this.#book.apply({
      type: 'SET_GRID_LINES_VISIBILITY',
      sheetId: this.#sheetId,
      areGridLinesVisible: !hideGridlines,
    });
    return this.#self;
  }

  hasHiddenGridlines(): boolean {
    return !this.#book.getters.getGridLinesVisibility(this.#sheetId);
  }

  // ---- ranges

  getRange(
    rowOrNotation: number | string,
    column?: number,
    numRows: number = 1,
    numColumns: number = 1,
  ): Google.Range {
    if (typeof rowOrNotation === 'string' && column === undefined) {
      return rangeByNotation(this.#workspace, this.#sheetId, rowOrNotation);
    }
    if (typeof rowOrNotation !== 'number' || typeof column !== 'number') {
      throw signatureError('Sheet.getRange', [rowOrNotation, column]);
    }
    const zone = zoneFrom(rowOrNotation, column, numRows, numColumns);
    return rangeOf(this.#workspace, this.#sheetId, zone);
  }

  getRangeList(a1Notations: string[]): Google.RangeList {
    return rangeListOf(
      this.#workspace,
      a1Notations.map((notation) => rangeByNotation(this.#workspace, this.#sheetId, notation)),
    );
  }

  getDataRange(): Google.Range {
    const { rows, columns } = this.#book.extent(this.#sheetId);
    const zone = zoneFrom(1, 1, Math.max(1, rows), Math.max(1, columns));
    return rangeOf(this.#workspace, this.#sheetId, zone);
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number) {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }

  getActiveRange(): Google.Range | null {
    const zone = this.#workspace.selections.get(this.#sheetId);
    return zone === undefined ? null : rangeOf(this.#workspace, this.#sheetId, zone);
  }

  setActiveRange(range: Google.Range): Google.Range {
    if (handleOf(range, RangeHandle) === undefined) throw signatureError('Sheet.setActiveRange', [range]);
    return range.activate();
  }

  setActiveSelection(range: Google.Range | string): Google.Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  getNamedRanges(): Google.NamedRange[] {
    return namedRanges(this.#workspace, this.#sheetId);
  }

  getLastRow(): number {
    return this.#book.extent(this.#sheetId).rows;
  }

  getLastColumn(): number {
    return this.#book.extent(this.#sheetId).columns;
  }

  getMaxRows(): number {
    return this.#book.size(this.#sheetId).rows;
  }

  getMaxColumns(): number {
    return this.#book.size(this.#sheetId).columns;
  }

  // ---- rows and columns

  appendRow(rowContents: unknown[]): Google.Sheet {
    if (!Array.isArray(rowContents)) throw signatureError('Sheet.appendRow', [rowContents]);
    const row = this.#book.extent(this.#sheetId).rows;
    const zone = { top: row, left: 0, bottom: row, right: rowContents.length - 1 };
    this.#book.assertZoneWritable(this.#sheetId, zone);
    if (row === this.getMaxRows()) this.#insert('ROW', row, 1);
    const missing = rowContents.length - this.getMaxColumns();
    if (missing > 0) this.#insert('COL', this.getMaxColumns(), missing);
    this.#book.setValues(this.#sheetId, zone, [rowContents]);
    return this.#self;
  }

  /** Makes room for `count` lines in front of the line `start`, counted from 0. */
  #insert(dimension: Dimension, start: number, count: number): void {
    const { rows, columns } = this.#book.size(this.#sheetId);
    const lines = dimension === 'ROW' ? rows : columns;
    this.#assertInside(dimension, start >= 0 && start <= lines && count >= 1);
    const sheetName = this.getName();
    const [base, position] = start === 0 ? [0, 'before' as const] : [start - 1, 'after' as const];
    this.#book.apply({
      type: 'ADD_COLUMNS_ROWS',
      sheetId: this.#sheetId,
      sheetName,
      dimension,
      base,
      quantity: count,
      position,
    });
  }

  #delete(dimension: Dimension, first: number, count: number): void {
    const { rows, columns } = this.#book.size(this.#sheetId);
    const lines = dimension === 'ROW' ? rows : columns;
    this.#assertInside(dimension, first >= 1 && count >= 1 && first + count - 1 <= lines);
    const frozen = dimension === 'ROW' ? this.getFrozenRows() : this.getFrozenColumns();
    const unfrozenGone = first + count - 1 - Math.max(first - 1, frozen);
    if (unfrozenGone >= lines - frozen) {
      throw new Error(
        `Sorry, it is not possible to delete all non-frozen ${dimension === 'ROW' ? 'rows' : 'columns'}.`,
      );
    }
    this.#book.apply({
      type: 'REMOVE_COLUMNS_ROWS',
      sheetId: this.#sheetId,
      sheetName: this.getName(),
      dimension,
      elements: Array.from({ length: count }, (_, index) => first - 1 + index),
    });
  }

  #assertInside(dimension: Dimension, inside: boolean): void {
    if (!inside) throw new Error(`Those ${dimension === 'ROW' ? 'rows' : 'columns'} are out of bounds.`);
  }

  insertRowAfter(afterPosition: number): Google.Sheet {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowBefore(beforePosition: number): Google.Sheet {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this.insertRowsBefore(rowIndex, numRows);
  }

  insertRowsAfter(afterPosition: number, howMany: number): Google.Sheet {
    this.#insert('ROW', afterPosition, howMany);
    return this.#self;
  }

  insertRowsBefore(beforePosition: number, howMany: number): Google.Sheet {
    this.#insert('ROW', beforePosition - 1, howMany);
    return this.#self;
  }

  insertColumnAfter(afterPosition: number): Google.Sheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnBefore(beforePosition: number): Google.Sheet {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertColumnsBefore(columnIndex, numColumns);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): Google.Sheet {
    this.#insert('COL', afterPosition, howMany);
    return this.#self;
  }

  insertColumnsBefore(beforePosition: number, howMany: number): Google.Sheet {
    this.#insert('COL', beforePosition - 1, howMany);
    return this.#self;
  }

  deleteRow(rowPosition: number): Google.Sheet {
    this.#delete('ROW', rowPosition, 1);
    return this.#self;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.#delete('ROW', rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): Google.Sheet {
    this.#delete('COL', columnPosition, 1);
    return this.#self;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.#delete('COL', columnPosition, howMany);
  }

  // ---- sizes, freezing

  #resize(dimension: Dimension, first: number, count: number, size: number): void {
    const { rows, columns } = this.#book.size(this.#sheetId);
    const lines = dimension === 'ROW' ? rows : columns;
    this.#assertInside(dimension, first >= 1 && count >= 1 && first + count - 1 <= lines);
    this.#book.queue({
      type: 'RESIZE_COLUMNS_ROWS',
      sheetId: this.#sheetId,
      dimension,
      elements: Array.from({ length: count }, (_, index) => first - 1 + index),
      size,
    });
  }

  getColumnWidth(columnPosition: number): number {
    return this.#book.getters.getColSize(this.#sheetId, columnPosition - 1);
  }

  setColumnWidth(columnPosition: number, width: number): Google.Sheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): Google.Sheet {
    this.#resize('COL', startColumn, numColumns, width);
    return this.#self;
  }

  /** A rough fit: seven pixels a character of the longest line, and room at the sides. */
  autoResizeColumns(startColumn: number, numColumns: number): Google.Sheet {
    const { rows } = this.#book.extent(this.#sheetId);
    const widths = Array.from({ length: numColumns }, (_, index) => {
      const column = startColumn - 1 + index;
      const lines = cellsOf({ top: 0, bottom: rows - 1, left: column, right: column }).flatMap(({ row }) =>
        this.#book.displayValue(this.#sheetId, row, column).split('\n'),
      );
      return { column, longest: Math.max(0, ...lines.map((line) => line.length)) };
    });
    for (const { column, longest } of widths) {
      if (longest > 0) this.#resize('COL', column + 1, 1, Math.max(21, longest * 7 + 10));
    }
    return this.#self;
  }

  autoResizeColumn(columnPosition: number): Google.Sheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  #hide(dimension: 'COL' | 'ROW', start: number, count: number, hidden: boolean): void {
    const { getters } = this.#book;
    const { rows, columns } = this.#book.size(this.#sheetId);
    const last = dimension === 'COL' ? columns : rows;
    this.#assertInside(dimension, start >= 1 && count >= 1 && start + count - 1 <= last);
    const isHidden = (index: number) =>
      dimension === 'COL'
        ? getters.isColHidden(this.#sheetId, index)
        : getters.isRowHidden(this.#sheetId, index);
    const elements = Array.from({ length: count }, (_, index) => start - 1 + index).filter(
      (index) => isHidden(index) !== hidden,
    );
    if (elements.length === 0) return;
    this.#book.apply({
      type: hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS',
      sheetId: this.#sheetId,
      dimension,
      elements,
    });
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.#hide('COL', columnIndex, numColumns, true);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.#hide('COL', columnIndex, numColumns, false);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.#hide('ROW', rowIndex, numRows, true);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.#hide('ROW', rowIndex, numRows, false);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return this.#book.getters.isRowHiddenByUser(this.#sheetId, rowPosition - 1);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.#book.getters.isRowFiltered(this.#sheetId, rowPosition - 1);
  }

  getRowGroupDepth(rowPosition: number): number {
    return this.#groupsAround('ROW', rowPosition - 1);
  }

  getColumnGroupDepth(columnPosition: number): number {
    return this.#groupsAround('COL', columnPosition - 1);
  }

  #groupsAround(dimension: Dimension, index: number): number {
    const groups = this.#book.getters.getHeaderGroups(this.#sheetId, dimension);
    return groups.filter(({ start, end }) => start <= index && index <= end).length;
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.#book.getters.isColHidden(this.#sheetId, columnPosition - 1);
  }

  getRowHeight(rowPosition: number): number {
    return this.#book.getters.getUserRowSize(this.#sheetId, rowPosition - 1) ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeight(rowPosition: number, height: number): Google.Sheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): Google.Sheet {
    this.#resize('ROW', startRow, numRows, height);
    return this.#self;
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): Google.Sheet {
    return this.setRowHeights(startRow, numRows, height);
  }

  getFrozenRows(): number {
    return this.#book.getters.getPaneDivisions(this.#sheetId).ySplit;
  }

  getFrozenColumns(): number {
    return this.#book.getters.getPaneDivisions(this.#sheetId).xSplit;
  }

  setFrozenRows(rows: number): void {
    const cut = this.#book.merges(this.#sheetId).some(({ top, bottom }) => top < rows && bottom >= rows);
    if (cut && rows > 0) throw partOfMerge('rows');
    this.#book.apply(
      rows === 0
        ? { type: 'UNFREEZE_ROWS', sheetId: this.#sheetId }
        : { type: 'FREEZE_ROWS', sheetId: this.#sheetId, quantity: rows },
    );
  }

  setFrozenColumns(columns: number): void {
    const cut = this.#book
      .merges(this.#sheetId)
      .some(({ left, right }) => left < columns && right >= columns);
    if (cut && columns > 0) throw partOfMerge('columns');
    this.#book.apply(
      columns === 0
        ? { type: 'UNFREEZE_COLUMNS', sheetId: this.#sheetId }
        : { type: 'FREEZE_COLUMNS', sheetId: this.#sheetId, quantity: columns },
    );
  }

  // ---- clearing

  /** Leaves notes and data validation, as Google does. */
  clear(
    options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {},
  ): Google.Sheet {
    const { formatOnly, contentsOnly } = options;
    if (!formatOnly || contentsOnly) this.clearContents();
    if (!contentsOnly || formatOnly) this.clearFormats();
    return this.#self;
  }

  clearContents(): Google.Sheet {
    this.#wholeRange().clearContent();
    return this.#self;
  }

  clearFormats(): Google.Sheet {
    this.#book.clearFormat(this.#sheetId, this.#whole, true);
    return this.#self;
  }

  clearNotes(): Google.Sheet {
    const side = this.#book.googleStateForWriting(this.#sheetId, this.#whole);
    for (const { row, column } of side.notes.entries()) side.notes.set(row, column, undefined);
    return this.#self;
  }

  // ---- charts

  newChart(): Google.EmbeddedChartBuilder {
    this.#book.gid(this.#sheetId);
    return chartBuilder(this.#workspace);
  }

  getCharts(): Google.EmbeddedChart[] {
    this.#book.gid(this.#sheetId);
    return chartsOn(this.#workspace, this.#sheetId);
  }

  insertChart(chart: Google.EmbeddedChart): void {
    this.#book.gid(this.#sheetId);
    insertChart(this.#workspace, this.#sheetId, chart);
  }

  updateChart(chart: Google.EmbeddedChart): void {
    this.#book.gid(this.#sheetId);
    updateChart(this.#workspace, this.#sheetId, chart);
  }

  removeChart(chart: Google.EmbeddedChart): void {
    this.#book.gid(this.#sheetId);
    removeChart(this.#workspace, this.#sheetId, chart);
  }

  // ---- what lies over the cells

  getConditionalFormatRules(): Google.ConditionalFormatRule[] {
    this.#book.gid(this.#sheetId);
    const rules = this.#book.getters.getConditionalFormats(this.#sheetId);
    return rules.map((rule) => presentRule(this.#workspace.calls, {}, rule));
  }

  getImages(): Google.OverGridImage[] {
    this.#book.gid(this.#sheetId);
    const images = this.#book.getters.getFigures(this.#sheetId).filter(({ tag }) => tag === 'image');
    return images.map((image) => presentImage(this.#workspace.calls, {}, image));
  }

  /** The engine knows none. */
  getDrawings(): Google.Drawing[] {
    this.#book.gid(this.#sheetId);
    return [];
  }

  /** Nor any of these. */
  getSlicers(): Google.Slicer[] {
    this.#book.gid(this.#sheetId);
    return [];
  }

  // ---- metadata, protection

  addDeveloperMetadata(
    key: string,
    valueOrVisibility?: string | Google.DeveloperMetadataVisibility,
    visibility?: Google.DeveloperMetadataVisibility,
  ): Google.Sheet {
    this.#book.gid(this.#sheetId);
    const place = { kind: 'SHEET' as const, sheetId: this.#sheetId };
    addMetadata(this.#workspace, place, key, valueOrVisibility, visibility);
    return this.#self;
  }

  getDeveloperMetadata(): Google.DeveloperMetadata[] {
    return metadataAt(this.#workspace, { kind: 'SHEET', sheetId: this.#sheetId });
  }

  createDeveloperMetadataFinder(): Google.DeveloperMetadataFinder {
    return finderOf(this.#workspace, { kind: 'SHEET', sheetId: this.#sheetId });
  }

  protect(): Google.Protection {
    this.#book.gid(this.#sheetId);
    this.#book.assertWritable();
    const existing = this.#book.protections.all.find(
      ({ kind, sheetId }) => kind === 'SHEET' && sheetId === this.#sheetId,
    );
    if (existing !== undefined) return protectionOf(this.#workspace, existing);
    const data = {
      kind: 'SHEET' as const,
      sheetId: this.#sheetId,
      description: '',
      warningOnly: false,
      unprotected: [],
      editors: undefined,
    };
    this.#book.protections.add(data);
    return protectionOf(this.#workspace, data);
  }

  getProtections(type: Google.ProtectionType): Google.Protection[] {
    return this.#book.protections.all
      .filter(({ kind, sheetId }) => kind === enumName(type) && sheetId === this.#sheetId)
      .map((data) => protectionOf(this.#workspace, data));
  }
}

const partOfMerge = (lines: 'rows' | 'columns'): Error =>
  new Error(
    `Sorry, you can't freeze ${lines} which contain only part of a merged cell. Try to break apart merged cells or freeze more ${lines} to include the complete merged cells.`,
  );
