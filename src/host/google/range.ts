import type { Style } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { cellsOf } from '../engine/book.ts';
import { TEXT } from '../engine/number-format.ts';
import { a1Of, contains } from '../workbook/a1.ts';
import type { Zone } from '../workbook/workbook.ts';
import { setBorders } from './borders.ts';
import { hexColor } from './colors.ts';
import { copyZone, type Pasted } from './copying.ts';
import { ruleOf, validationOf } from './data-validation.ts';
import { addMetadata, finderOf, metadataAt } from './developer-metadata.ts';
import { enumName, WrapStrategy } from './enums.ts';
import type * as Google from './google-types.ts';
import { RangeHandle } from './handles.ts';
import { protectionOf } from './protection.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import { RichTextData, richTextData, richTextOf } from './rich-text.ts';
import { sheetOf } from './sheet.ts';
import { TextStyleData, textStyleOf } from './text-style.ts';
import type { Workspace } from './workspace.ts';

const presentRange = presenter<Google.Range>('Range');

/** A Range of the script's for a zone. Throws Google's text for a zone that leaves the sheet. */
export function rangeOf(workspace: Workspace, sheetId: string, zone: Zone, label?: string): Google.Range {
  const { rows, columns } = workspace.book.size(sheetId);
  if (zone.top < 0) throw new Error('The starting row of the range is too small.');
  if (zone.left < 0) throw new Error('The starting column of the range is too small.');
  if (zone.bottom < zone.top) throw new Error('The number of rows in the range must be at least 1.');
  if (zone.right < zone.left) throw new Error('The number of columns in the range must be at least 1.');
  if (zone.bottom >= rows || zone.right >= columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const handle = new RangeHandle(sheetId, zone, label);
  return presentRange(workspace.calls, new RangeTarget(workspace, handle), handle);
}

/** A zone by its first cell and its size, counted from 1 as Google does. */
export function zoneFrom(row: number, column: number, rows = 1, columns = 1): Zone {
  return { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
}

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

const FONT_LINES: Readonly<Record<string, Style>> = {
  underline: { underline: true, strikethrough: false },
  'line-through': { underline: false, strikethrough: true },
  none: { underline: false, strikethrough: false },
};

const HORIZONTAL: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};

const VERTICAL: Readonly<Record<string, 'top' | 'middle' | 'bottom'>> = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
};

const WRAPPING: Readonly<Record<string, 'wrap' | 'overflow' | 'clip'>> = {
  WRAP: 'wrap',
  OVERFLOW: 'overflow',
  CLIP: 'clip',
};

type Cell = { readonly row: number; readonly column: number };
type Grid<T> = readonly (readonly T[])[];

class RangeTarget {
  readonly #workspace: Workspace;
  readonly #at: RangeHandle;

  constructor(workspace: Workspace, at: RangeHandle) {
    this.#workspace = workspace;
    this.#at = at;
  }

  get #book() {
    return this.#workspace.book;
  }

  get #zone(): Zone {
    return this.#at.zone;
  }

  get #sheetId(): string {
    return this.#at.sheetId;
  }

  /** For chaining: the presenter gives the script its own object where a member gives back its target. */
  get #self(): Google.Range {
    return this as unknown as Google.Range;
  }

  #range(zone: Zone): Google.Range {
    return rangeOf(this.#workspace, this.#sheetId, zone);
  }

  /** One value a cell, by rows. */
  #map<T>(pick: (cell: Cell) => T): T[][] {
    const { top, left, bottom, right } = this.#zone;
    this.#book.gid(this.#sheetId);
    return Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (_, j) => pick({ row: top + i, column: left + j })),
    );
  }

  get #first(): Cell {
    return { row: this.#zone.top, column: this.#zone.left };
  }

  /** Throws Google's texts for values that are no grid, or one of another size. */
  #assertGrid(member: string, values: unknown): asserts values is Grid<unknown> {
    if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
      throw signatureError(`Range.${member}`, [values]);
    }
    const rows = this.getNumRows();
    if (values.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    const columns = this.getNumColumns();
    const wrong = values.find((row) => row.length !== columns);
    if (wrong !== undefined) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
      );
    }
  }

  /** Calls `write` for each value, with as large a zone as the same value fills along a row. */
  #spread<T>(member: string, values: Grid<T>, write: (zone: Zone, value: T) => void): Google.Range {
    this.#assertGrid(member, values);
    const { top, left, bottom, right } = this.#zone;
    const first = values[0]?.[0];
    if (values.every((row) => row.every((value) => value === first))) {
      write(this.#zone, first as T);
      return this.#self;
    }
    const same = (one: readonly T[], other: readonly T[]) => one.every((value, i) => value === other[i]);
    for (let row = top; row <= bottom; row++) {
      const line = values[row - top] ?? [];
      // Rows alike are written as one: most of a table's body looks the same all the way down.
      const first = row;
      while (row < bottom && same(line, values[row + 1 - top] ?? [])) row++;
      let start = left;
      for (let column = left; column <= right; column++) {
        if (column < right && line[column - left] === line[column - left + 1]) continue;
        write({ top: first, bottom: row, left: start, right: column }, line[column - left] as T);
        start = column + 1;
      }
    }
    return this.#self;
  }

  #assertWritable(): void {
    this.#book.gid(this.#sheetId);
    this.#book.assertZoneWritable(this.#sheetId, this.#zone);
  }

  #setStyle(zone: Zone, style: Style | undefined): void {
    this.#assertWritable();
    if (style !== undefined) this.#book.setStyle(this.#sheetId, zone, style);
  }

  #style({ row, column }: Cell): Style {
    return this.#book.style(this.#sheetId, row, column);
  }

  // ---- where it is

  getRow(): number {
    return this.#zone.top + 1;
  }

  getColumn(): number {
    return this.#zone.left + 1;
  }

  getLastRow(): number {
    return this.#zone.bottom + 1;
  }

  getLastColumn(): number {
    return this.#zone.right + 1;
  }

  getNumRows(): number {
    return this.#zone.bottom - this.#zone.top + 1;
  }

  getNumColumns(): number {
    return this.#zone.right - this.#zone.left + 1;
  }

  getA1Notation(): string {
    return this.#at.label ?? a1Of(this.#zone);
  }

  getSheet(): Google.Sheet {
    return sheetOf(this.#workspace, this.#sheetId);
  }

  getCell(row: number, column: number): Google.Range {
    const { top, left } = this.#zone;
    return this.#range(zoneFrom(top + row, left + column));
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows: number = this.getNumRows(),
    numColumns: number = this.getNumColumns(),
  ): Google.Range {
    return this.#range(
      zoneFrom(this.getRow() + rowOffset, this.getColumn() + columnOffset, numRows, numColumns),
    );
  }

  activate(): Google.Range {
    this.#book.assertWritable();
    this.getSheet().activate();
    this.#workspace.selections.set(this.#sheetId, this.#zone);
    return this.#self;
  }

  // ---- values

  getValues() {
    return this.#map(({ row, column }) => this.#book.value(this.#sheetId, row, column));
  }

  getValue() {
    const { row, column } = this.#first;
    return this.#book.value(this.#sheetId, row, column);
  }

  getDisplayValues(): string[][] {
    return this.#map(({ row, column }) => this.#book.displayValue(this.#sheetId, row, column));
  }

  getDisplayValue(): string {
    const { row, column } = this.#first;
    return this.#book.displayValue(this.#sheetId, row, column);
  }

  setValues(values: Grid<unknown>): Google.Range {
    this.#assertGrid('setValues', values);
    this.#assertWritable();
    this.#book.setValues(this.#sheetId, this.#zone, values);
    return this.#self;
  }

  setValue(value: unknown): Google.Range {
    this.#assertWritable();
    if (typeof value === 'string' && value.startsWith('=') && value.length > 1) {
      const { row, column } = this.#first;
      if (this.#book.ownFormat(this.#sheetId, row, column) !== TEXT) return this.setFormula(value);
    }
    this.#book.setValues(
      this.#sheetId,
      this.#zone,
      this.#map(() => value),
    );
    return this.#self;
  }

  isBlank(): boolean {
    return this.#map(({ row, column }) => this.#book.isFilled(this.#sheetId, row, column)).every((row) =>
      row.every((filled) => !filled),
    );
  }

  getFormulas(): string[][] {
    return this.#map(({ row, column }) => this.#book.formula(this.#sheetId, row, column));
  }

  getFormula(): string {
    const { row, column } = this.#first;
    return this.#book.formula(this.#sheetId, row, column);
  }

  setFormula(formula: string | null): Google.Range {
    this.#assertWritable();
    if (formula === null || formula === '') return this.clearContent();
    const written = formula.startsWith('=') ? formula : `=${formula}`;
    this.#book.fillFormula(this.#sheetId, this.#zone, written);
    return this.#self;
  }

  setFormulas(formulas: Grid<string | null>): Google.Range {
    this.#assertGrid('setFormulas', formulas);
    this.#assertWritable();
    for (const { row, column } of cellsOf(this.#zone)) {
      const formula = formulas[row - this.#zone.top]?.[column - this.#zone.left];
      if (formula === null || formula === undefined || formula === '') {
        this.#book.clearContent(this.#sheetId, row, column);
      } else {
        this.#book.setFormula(this.#sheetId, row, column, formula.startsWith('=') ? formula : `=${formula}`);
      }
    }
    return this.#self;
  }

  // ---- rich text

  getRichTextValues(): (Google.RichTextValue | null)[][] {
    return this.#map((cell) => this.#richText(cell));
  }

  getRichTextValue(): Google.RichTextValue | null {
    return this.#richText(this.#first);
  }

  #richText(cell: Cell): Google.RichTextValue | null {
    const value = this.#book.value(this.#sheetId, cell.row, cell.column);
    if (typeof value !== 'string') return null;
    const link = this.#book.link(this.#sheetId, cell.row, cell.column) ?? null;
    return richTextOf(this.#workspace, new RichTextData(value, link, this.#textStyleData(cell)));
  }

  setRichTextValue(value: Google.RichTextValue): Google.Range {
    return this.setRichTextValues(this.#map(() => value));
  }

  setRichTextValues(values: Grid<Google.RichTextValue>): Google.Range {
    this.#assertGrid('setRichTextValues', values);
    this.#assertWritable();
    const data = values.map((row) => row.map((value) => richTextData('Range.setRichTextValues', value)));
    for (const { row, column } of cellsOf(this.#zone)) {
      const each = data[row - this.#zone.top]?.[column - this.#zone.left];
      if (each === undefined) continue;
      this.#book.setLinkedText(this.#sheetId, row, column, each.text, each.link ?? undefined);
      const zone = { top: row, left: column, bottom: row, right: column };
      if (each.style !== undefined) this.#dress(zone, each.style);
    }
    return this.#self;
  }

  // ---- notes

  getNotes(): string[][] {
    return this.#map(({ row, column }) => this.#book.googleState(this.#sheetId).notes.get(row, column) ?? '');
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  setNote(note: string | null): Google.Range {
    return this.setNotes(this.#map(() => note));
  }

  setNotes(notes: Grid<string | null>): Google.Range {
    this.#assertGrid('setNotes', notes);
    this.#assertWritable();
    const side = this.#book.googleStateForWriting(this.#sheetId, this.#zone);
    for (const { row, column } of cellsOf(this.#zone)) {
      const note = notes[row - this.#zone.top]?.[column - this.#zone.left];
      const text = note === null || note === undefined ? '' : String(note);
      side.notes.set(row, column, text === '' ? undefined : text);
    }
    return this.#self;
  }

  clearNote(): Google.Range {
    return this.setNote(null);
  }

  // ---- number formats

  getNumberFormats(): string[][] {
    return this.#map(({ row, column }) => this.#book.format(this.#sheetId, row, column));
  }

  getNumberFormat(): string {
    const { row, column } = this.#first;
    return this.#book.format(this.#sheetId, row, column);
  }

  setNumberFormat(numberFormat: string): Google.Range {
    this.#assertWritable();
    if (typeof numberFormat !== 'string') throw signatureError('Range.setNumberFormat', [numberFormat]);
    this.#book.setFormat(this.#sheetId, this.#zone, numberFormat);
    return this.#self;
  }

  setNumberFormats(numberFormats: Grid<string>): Google.Range {
    this.#assertWritable();
    const formats: { zone: Zone; format: string }[] = [];
    const self = this.#spread('setNumberFormats', numberFormats, (zone, format) => {
      formats.push({ zone, format });
    });
    this.#book.setFormats(this.#sheetId, formats);
    return self;
  }

  // ---- fonts

  getFontWeights() {
    return this.#map((cell): Google.FontWeight => (this.#style(cell).bold === true ? 'bold' : 'normal'));
  }

  getFontWeight(): Google.FontWeight {
    return this.#style(this.#first).bold === true ? 'bold' : 'normal';
  }

  setFontWeight(fontWeight: Google.FontWeight | null): Google.Range {
    this.#setStyle(this.#zone, { bold: fontWeight === 'bold' });
    return this.#self;
  }

  setFontWeights(fontWeights: Grid<Google.FontWeight | null>): Google.Range {
    return this.#spread('setFontWeights', fontWeights, (zone, weight) => {
      this.#setStyle(zone, { bold: weight === 'bold' });
    });
  }

  getFontStyles() {
    return this.#map((cell): Google.FontStyle => (this.#style(cell).italic === true ? 'italic' : 'normal'));
  }

  getFontStyle(): Google.FontStyle {
    return this.#style(this.#first).italic === true ? 'italic' : 'normal';
  }

  setFontStyle(fontStyle: Google.FontStyle | null): Google.Range {
    this.#setStyle(this.#zone, { italic: fontStyle === 'italic' });
    return this.#self;
  }

  setFontStyles(fontStyles: Grid<Google.FontStyle | null>): Google.Range {
    return this.#spread('setFontStyles', fontStyles, (zone, style) => {
      this.#setStyle(zone, { italic: style === 'italic' });
    });
  }

  getFontLines() {
    return this.#map((cell) => fontLineOf(this.#style(cell)));
  }

  getFontLine(): Google.FontLine {
    return fontLineOf(this.#style(this.#first));
  }

  setFontLine(fontLine: Google.FontLine | null): Google.Range {
    this.#setStyle(this.#zone, FONT_LINES[fontLine ?? 'none']);
    return this.#self;
  }

  setFontLines(fontLines: Grid<Google.FontLine | null>): Google.Range {
    return this.#spread('setFontLines', fontLines, (zone, line) => {
      this.#setStyle(zone, FONT_LINES[line ?? 'none']);
    });
  }

  getFontSizes(): number[][] {
    return this.#map((cell) => this.#style(cell).fontSize ?? 10);
  }

  getFontSize(): number {
    return this.#style(this.#first).fontSize ?? 10;
  }

  setFontSize(size: number): Google.Range {
    this.#setStyle(this.#zone, { fontSize: size });
    return this.#self;
  }

  setFontSizes(sizes: Grid<number>): Google.Range {
    return this.#spread('setFontSizes', sizes, (zone, fontSize) => {
      this.#setStyle(zone, { fontSize });
    });
  }

  getFontFamilies(): string[][] {
    const { fontFamilies } = this.#book.googleState(this.#sheetId);
    return this.#map(({ row, column }) => fontFamilies.get(row, column) ?? 'Arial');
  }

  getFontFamily(): string {
    return this.getFontFamilies()[0]?.[0] ?? 'Arial';
  }

  setFontFamily(fontFamily: string | null): Google.Range {
    return this.setFontFamilies(this.#map(() => fontFamily));
  }

  setFontFamilies(fontFamilies: Grid<string | null>): Google.Range {
    this.#assertWritable();
    const side = this.#book.googleStateForWriting(this.#sheetId, this.#zone);
    return this.#spread('setFontFamilies', fontFamilies, (zone, family) => {
      for (const { row, column } of cellsOf(zone)) side.fontFamilies.set(row, column, family ?? undefined);
    });
  }

  getFontColors(): string[][] {
    return this.#map((cell) => colorOf(this.#style(cell).textColor, '#000000'));
  }

  getFontColor(): string {
    return colorOf(this.#style(this.#first).textColor, '#000000');
  }

  setFontColor(color: string | null): Google.Range {
    this.#setStyle(this.#zone, textColorStyle(color));
    return this.#self;
  }

  setFontColors(colors: Grid<string | null>): Google.Range {
    return this.#spread('setFontColors', colors, (zone, color) => {
      this.#setStyle(zone, textColorStyle(color));
    });
  }

  getTextStyles(): Google.TextStyle[][] {
    return this.#map((cell) => this.#textStyle(cell));
  }

  getTextStyle(): Google.TextStyle {
    return this.#textStyle(this.#first);
  }

  #textStyle(cell: Cell): Google.TextStyle {
    return textStyleOf(this.#workspace, this.#textStyleData(cell));
  }

  #textStyleData(cell: Cell): TextStyleData {
    const style = this.#style(cell);
    const family = this.#book.googleState(this.#sheetId).fontFamilies.get(cell.row, cell.column);
    return new TextStyleData({
      bold: style.bold === true,
      italic: style.italic === true,
      underline: style.underline === true,
      strikethrough: style.strikethrough === true,
      fontSize: style.fontSize ?? 10,
      fontFamily: family ?? 'arial,sans,sans-serif',
      color: colorOf(style.textColor, '#000000'),
    });
  }

  setTextStyle(style: Google.TextStyle): Google.Range {
    return this.setTextStyles(this.#map(() => style));
  }

  setTextStyles(styles: Grid<Google.TextStyle>): Google.Range {
    return this.#spread('setTextStyles', styles, (zone, value) => {
      const data = handleOf(value, TextStyleData);
      if (data === undefined) throw signatureError('Range.setTextStyle', [value]);
      this.#dress(zone, data);
    });
  }

  #dress(zone: Zone, data: TextStyleData): void {
    this.#setStyle(zone, data.engineStyle());
    const { fontFamily } = data.parts;
    if (fontFamily === undefined) return;
    const side = this.#book.googleStateForWriting(this.#sheetId, zone);
    for (const { row, column } of cellsOf(zone)) side.fontFamilies.set(row, column, fontFamily);
  }

  // ---- background, alignment, wrapping

  getBackgrounds(): string[][] {
    return this.#map((cell) => colorOf(this.#style(cell).fillColor, '#ffffff'));
  }

  getBackground(): string {
    return colorOf(this.#style(this.#first).fillColor, '#ffffff');
  }

  setBackground(color: string | null): Google.Range {
    this.#setStyle(this.#zone, fillStyle(color));
    return this.#self;
  }

  setBackgrounds(colors: Grid<string | null>): Google.Range {
    return this.#spread('setBackgrounds', colors, (zone, color) => {
      this.#setStyle(zone, fillStyle(color));
    });
  }

  setBackgroundRGB(red: number, green: number, blue: number): Google.Range {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return this.setBackground(`#${hex}`);
  }

  getHorizontalAlignments(): string[][] {
    const { alignments } = this.#book.googleState(this.#sheetId);
    return this.#map((cell) => this.#style(cell).align ?? alignments.get(cell.row, cell.column) ?? 'general');
  }

  getHorizontalAlignment(): string {
    const { row, column } = this.#first;
    const kept = this.#book.googleState(this.#sheetId).alignments.get(row, column);
    return this.#style(this.#first).align ?? kept ?? 'general';
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Google.Range {
    this.#align(this.#zone, alignment);
    return this.#self;
  }

  setHorizontalAlignments(alignments: Grid<'left' | 'center' | 'normal' | 'right' | null>): Google.Range {
    return this.#spread('setHorizontalAlignments', alignments, (zone, alignment) => {
      this.#align(zone, alignment);
    });
  }

  #align(zone: Zone, alignment: string | null): void {
    const side = this.#book.googleStateForWriting(this.#sheetId, zone);
    const align = alignment === null ? undefined : HORIZONTAL[alignment];
    if (align === undefined && alignment !== null && alignment !== 'normal') return;
    this.#setStyle(zone, { align });
    for (const { row, column } of cellsOf(zone)) {
      side.alignments.set(row, column, alignment === 'normal' ? 'general-left' : undefined);
    }
  }

  getVerticalAlignments(): string[][] {
    return this.#map((cell) => this.#style(cell).verticalAlign ?? 'bottom');
  }

  getVerticalAlignment(): string {
    return this.#style(this.#first).verticalAlign ?? 'bottom';
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Google.Range {
    this.#setStyle(this.#zone, verticalStyle(alignment));
    return this.#self;
  }

  setVerticalAlignments(alignments: Grid<'top' | 'middle' | 'bottom' | null>): Google.Range {
    return this.#spread('setVerticalAlignments', alignments, (zone, alignment) => {
      this.#setStyle(zone, verticalStyle(alignment));
    });
  }

  getWraps(): boolean[][] {
    return this.#map((cell) => wrapsOf(this.#style(cell)));
  }

  getWrap(): boolean {
    return wrapsOf(this.#style(this.#first));
  }

  setWrap(isWrapEnabled: boolean): Google.Range {
    this.#setStyle(this.#zone, { wrapping: isWrapEnabled ? 'wrap' : 'overflow' });
    return this.#self;
  }

  setWraps(isWrapEnabled: Grid<boolean>): Google.Range {
    return this.#spread('setWraps', isWrapEnabled, (zone, wraps) => {
      this.#setStyle(zone, { wrapping: wraps ? 'wrap' : 'overflow' });
    });
  }

  getWrapStrategies(): Google.WrapStrategy[][] {
    return this.#map((cell) => wrapStrategyOf(this.#style(cell)));
  }

  getWrapStrategy(): Google.WrapStrategy {
    return wrapStrategyOf(this.#style(this.#first));
  }

  setWrapStrategy(strategy: Google.WrapStrategy): Google.Range {
    this.#setStyle(this.#zone, wrappingStyle(strategy));
    return this.#self;
  }

  setWrapStrategies(strategies: Grid<Google.WrapStrategy>): Google.Range {
    return this.#spread('setWrapStrategies', strategies, (zone, strategy) => {
      this.#setStyle(zone, wrappingStyle(strategy));
    });
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: Google.BorderStyle | null = null,
  ): Google.Range {
    this.#assertWritable();
    setBorders(
      this.#book,
      this.#sheetId,
      this.#zone,
      { top, left, bottom, right, v: vertical, h: horizontal },
      color,
      style,
    );
    return this.#self;
  }

  // ---- merging

  merge(): Google.Range {
    this.#assertWritable();
    this.#book.merge(this.#sheetId, this.#zone, [this.#zone]);
    return this.#self;
  }

  mergeAcross(): Google.Range {
    this.#assertWritable();
    const { top, bottom } = this.#zone;
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
    this.#book.merge(
      this.#sheetId,
      this.#zone,
      rows.map((row) => ({ ...this.#zone, top: row, bottom: row })),
    );
    return this.#self;
  }

  mergeVertically(): Google.Range {
    this.#assertWritable();
    const { left, right } = this.#zone;
    const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
    this.#book.merge(
      this.#sheetId,
      this.#zone,
      columns.map((column) => ({ ...this.#zone, left: column, right: column })),
    );
    return this.#self;
  }

  breakApart(): Google.Range {
    this.#assertWritable();
    this.#book.breakApart(this.#sheetId, this.#zone);
    return this.#self;
  }

  isPartOfMerge(): boolean {
    return this.#book.mergesTouching(this.#sheetId, this.#zone).some((merge) => contains(merge, this.#zone));
  }

  getMergedRanges(): Google.Range[] {
    return this.#book.mergesTouching(this.#sheetId, this.#zone).map((merge) => this.#range(merge));
  }

  // ---- clearing

  clear(options: ClearOptions = {}): Google.Range {
    this.#assertWritable();
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const all = !(commentsOnly || contentsOnly || formatOnly || validationsOnly);
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.#book.clearFormat(this.#sheetId, this.#zone, true);
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this.#self;
  }

  clearContent(): Google.Range {
    this.#assertWritable();
    for (const { row, column } of this.#book.existingCells(this.#sheetId, this.#zone)) {
      this.#book.clearContent(this.#sheetId, row, column);
    }
    return this.#self;
  }

  clearFormat(): Google.Range {
    this.#assertWritable();
    this.#book.clearFormat(this.#sheetId, this.#zone, false);
    return this.#self;
  }

  clearDataValidations(): Google.Range {
    return this.setDataValidation(null);
  }

  // ---- data validation

  getDataValidations(): (Google.DataValidation | null)[][] {
    const { validations } = this.#book.googleState(this.#sheetId);
    return this.#map(({ row, column }) => {
      const rule = validations.get(row, column);
      return rule === undefined ? null : validationOf(this.#workspace, rule);
    });
  }

  getDataValidation(): Google.DataValidation | null {
    const { row, column } = this.#first;
    const rule = this.#book.googleState(this.#sheetId).validations.get(row, column);
    return rule === undefined ? null : validationOf(this.#workspace, rule);
  }

  setDataValidation(rule: Google.DataValidation | null): Google.Range {
    this.#assertWritable();
    this.#book.setValidation(this.#sheetId, this.#zone, ruleOf('Range.setDataValidation', rule));
    return this.#self;
  }

  setDataValidations(rules: Grid<Google.DataValidation | null>): Google.Range {
    this.#assertWritable();
    return this.#spread('setDataValidations', rules, (zone, rule) => {
      this.#book.setValidation(this.#sheetId, zone, ruleOf('Range.setDataValidations', rule));
    });
  }

  // ---- copying

  copyTo(destination: Google.Range, how?: unknown, transposed?: unknown): void {
    const to = handleOf(destination, RangeHandle);
    if (to === undefined || (transposed !== undefined && typeof transposed !== 'boolean')) {
      throw signatureError(
        'Range.copyTo',
        [destination, how, transposed].slice(0, countGiven(how, transposed)),
      );
    }
    this.#book.assertWritable();
    copyZone(this.#book, this.#at, to, pastedBy(how), transposed === true);
  }

  // ---- metadata, protection

  addDeveloperMetadata(
    key: string,
    valueOrVisibility?: string | Google.DeveloperMetadataVisibility,
    visibility?: Google.DeveloperMetadataVisibility,
  ): Google.Range {
    this.#book.gid(this.#sheetId);
    addMetadata(this.#workspace, this.#line(), key, valueOrVisibility, visibility);
    return this.#self;
  }

  getDeveloperMetadata(): Google.DeveloperMetadata[] {
    const line = this.#lineOrNothing();
    return line === undefined ? [] : metadataAt(this.#workspace, line);
  }

  createDeveloperMetadataFinder(): Google.DeveloperMetadataFinder {
    return finderOf(this.#workspace, { kind: 'RANGE', sheetId: this.#sheetId, zone: this.#zone });
  }

  /** The whole row or column that this range is. */
  #lineOrNothing() {
    const { top, left, bottom, right } = this.#zone;
    const { rows, columns } = this.#book.size(this.#sheetId);
    if (left === right && top === 0 && bottom === rows - 1) {
      return { kind: 'COL' as const, sheetId: this.#sheetId, index: left };
    }
    if (top === bottom && left === 0 && right === columns - 1) {
      return { kind: 'ROW' as const, sheetId: this.#sheetId, index: top };
    }
    return undefined;
  }

  #line() {
    const line = this.#lineOrNothing();
    if (line !== undefined) return line;
    throw new Error(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }

  protect(): Google.Protection {
    this.#assertWritable();
    const data = {
      kind: 'RANGE' as const,
      sheetId: this.#sheetId,
      zone: this.#zone,
      description: '',
      warningOnly: false,
      unprotected: [],
      editors: undefined,
    };
    this.#book.protections.add(data);
    return protectionOf(this.#workspace, data);
  }
}

const countGiven = (how: unknown, transposed: unknown): number =>
  transposed !== undefined ? 3 : how !== undefined ? 2 : 1;

/** What `copyTo` is to paste, by its second argument. */
function pastedBy(how: unknown): Pasted {
  if (how === undefined) return 'all';
  switch (enumName(how)) {
    case 'PASTE_NORMAL':
      return 'all';
    case 'PASTE_VALUES':
      return 'values';
    case 'PASTE_FORMULA':
      return 'content';
    case 'PASTE_FORMAT':
      return 'format';
    case 'PASTE_DATA_VALIDATION':
      return 'validation';
    case undefined:
      break;
    default:
      throw new Error(`CopyPasteType.${enumName(how)} belum ada di host lokal`);
  }
  if (typeof how !== 'object' || how === null) throw signatureError('Range.copyTo', ['', how]);
  const { contentsOnly, formatOnly } = how as { contentsOnly?: boolean; formatOnly?: boolean };
  if (contentsOnly === true && formatOnly !== true) return 'content';
  if (formatOnly === true && contentsOnly !== true) return 'format';
  return 'all';
}

const colorOf = (color: string | undefined, otherwise: string): string =>
  color === undefined || color === '' ? otherwise : color.toLowerCase();

/** Nothing for a colour that is none: Google takes it without effect. */
function fillStyle(color: string | null): Style | undefined {
  if (color === null) return { fillColor: '' };
  const hex = hexColor(color);
  return hex === undefined ? undefined : { fillColor: hex };
}

function textColorStyle(color: string | null): Style | undefined {
  if (color === null) return { textColor: '' };
  const hex = hexColor(color);
  return hex === undefined ? undefined : { textColor: hex };
}

const verticalStyle = (alignment: string | null): Style | undefined => {
  const verticalAlign = VERTICAL[alignment ?? 'bottom'];
  return verticalAlign === undefined ? undefined : { verticalAlign };
};

function wrappingStyle(strategy: unknown): Style {
  const wrapping = WRAPPING[enumName(strategy) ?? ''];
  if (wrapping === undefined) throw signatureError('Range.setWrapStrategy', [strategy]);
  return { wrapping };
}

/** A cell that nobody has set says `true`, though its strategy is OVERFLOW. */
const wrapsOf = ({ wrapping }: Style): boolean => wrapping === undefined || wrapping === 'wrap';

function wrapStrategyOf({ wrapping }: Style): Google.WrapStrategy {
  if (wrapping === 'wrap') return WrapStrategy.WRAP;
  return wrapping === 'clip' ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
}

function fontLineOf({ underline, strikethrough }: Style): Google.FontLine {
  if (strikethrough === true) return 'line-through';
  return underline === true ? 'underline' : 'none';
}
