/// <reference path="./o-spreadsheet-esm.d.ts" />
import {
  type Border,
  type Command,
  type DataValidationCriterion,
  type EvaluatedCell,
  type Getters,
  helpers,
  type Style,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { a1Of, contains, overlaps, quoteSheetName } from '../workbook/a1.ts';
import { sheetLinkOf, urlOfSheetLink } from '../workbook/links.ts';
import { sheetNumbers } from '../workbook/sheet-numbers.ts';
import { parseTypedText } from '../workbook/typed-text.ts';
import type { PeopleData, Zone } from '../workbook/workbook.ts';
import { Charts } from './charts.ts';
import { dateOfSerial, serialOfDate } from './dates.ts';
import { type CellChange, type CommandListener, Engine, LOCALE, type SheetSize } from './engine.ts';
import { engineError, googleError, isGoogleError } from './errors.ts';
import { toCanonicalFormula, toLocalFormula, withEngineReferences, withGoogleReferences } from './formula.ts';
import { engineCanShow, GENERAL, isDateFormat, isGeneral, TEXT } from './number-format.ts';
import { People } from './people.ts';
import { Protections, type Touch } from './protections.ts';
import { type Dimension, SparseGrid } from './sparse-grid.ts';
import { affectedBy } from './touch.ts';
import type { ValidationRule } from './validation-rule.ts';

/** Google's text where a protection bars a change. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;
/** Up to so many cells it is faster to ask for each than to go through all of the sheet. */
const SMALL_ZONE = 2000;
const DATE_FORMAT = 'dd/mm/yyyy';
const DATE_TIME_FORMAT = 'dd/mm/yyyy hh:mm:ss';

/** What a cell holds, as `Range.getValue()` gives it: a blank is `''`, an error value its name. */
export type GoogleValue = string | number | boolean | Date;

/** A formula as it was written, as long as the engine's form of it is still this one. */
interface WrittenFormula {
  readonly engine: string;
  readonly written: string;
}

/** A link as it was given, as long as the cell still shows this text and the engine's form of the link. */
interface GivenLink {
  readonly url: string;
  readonly text: string;
  readonly engine: string | undefined;
}

/** What Google keeps on a sheet and the engine does not. */
export interface GoogleSheetState {
  readonly gid: number;
  notes: SparseGrid<string>;
  fontFamilies: SparseGrid<string>;
  validations: SparseGrid<ValidationRule>;
  /** Number formats that the engine cannot show. */
  formats: SparseGrid<string>;
  formulas: SparseGrid<WrittenFormula>;
  links: SparseGrid<GivenLink>;
  /** `general-left`, which the engine cannot tell from no alignment. */
  alignments: SparseGrid<string>;
}

export type MetadataPlace =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: string }
  | { readonly kind: Dimension; readonly sheetId: string; readonly index: number };

export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}

/** A cell that a person is about to change, and what it holds until then. */
export interface Entry {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: string | undefined;
}

const copyOfState = (state: GoogleSheetState): GoogleSheetState => ({
  gid: state.gid,
  notes: state.notes.copy(),
  fontFamilies: state.fontFamilies.copy(),
  validations: state.validations.copy(),
  formats: state.formats.copy(),
  formulas: state.formulas.copy(),
  links: state.links.copy(),
  alignments: state.alignments.copy(),
});

const emptyState = (gid: number): GoogleSheetState => ({
  gid,
  notes: new SparseGrid(),
  fontFamilies: new SparseGrid(),
  validations: new SparseGrid(),
  formats: new SparseGrid(),
  formulas: new SparseGrid(),
  links: new SparseGrid(),
  alignments: new SparseGrid(),
});

/** What a book keeps beside the engine. */
interface Besides {
  readonly googleStates: ReadonlyMap<string, GoogleSheetState>;
  readonly metadata: readonly Metadata[];
  readonly protections: ReturnType<Protections['copy']>;
  readonly charts: ReturnType<Charts['copy']>;
}

/** A sheet that a book begins with; `gid` is the number it had before. */
export type NewSheet = Omit<SheetSize, 'id'> & { readonly gid?: number | undefined };

/**
 * The spreadsheet of the host: the engine, and beside it what Google keeps and the engine does not.
 * Rows and columns count from 0. Writing throws while a custom function runs.
 */
export class Book implements CommandListener {
  readonly engine: Engine;
  name: string;
  metadata: Metadata[] = [];
  readonly people: People;
  readonly protections: Protections;
  /** Who is at work now: a person who types, or on whose behalf a script runs. */
  actor: string;
  readonly charts = new Charts(this);
  /** How deep in custom functions we are. */
  customFunctionDepth = 0;
  /** The member of Google's API that runs now, for the text of an error. */
  currentMember = '';
  /** Is told what a person enters at the screen, before it is done. */
  onEntry: ((entered: Entry) => void) | undefined;
  readonly #googleStates = new Map<string, GoogleSheetState>();
  /** By the number of the change that a person can undo. */
  readonly #history = new Map<string, { readonly before: Besides; readonly after: Besides }>();
  #writtenFormulas: { sheetId: string; row: number; column: number; written: string }[] = [];
  readonly #fileId: string;
  #nextRuleId = 1;
  #nextGid = 0;
  #nextMetadataId = 1;

  /** `nextGid` is above every number that a sheet or chart ever had: none gets that of one that is gone. */
  constructor(name: string, sheets: readonly NewSheet[], people: PeopleData, nextGid = 0, fileId = 'berkas') {
    this.#fileId = fileId;
    this.name = name;
    this.people = new People(people);
    this.protections = new Protections(this.people);
    this.actor = this.people.owner;
    const numbers = sheetNumbers(
      sheets.map(({ gid }) => gid),
      nextGid,
    );
    const numbered = sheets.map(({ name, rows, columns }, index) => {
      const gid = numbers[index] ?? index;
      return { id: this.#engineId(gid), gid, name, rows, columns };
    });
    this.#nextGid = numbered.reduce((next, { gid }) => Math.max(next, gid + 1), nextGid);
    for (const { id, gid } of numbered) this.#googleStates.set(id, emptyState(gid));
    this.engine = new Engine(numbered, this, () => this.#flushed());
    for (const { id, columns } of numbered) this.#useGoogleColumnWidths(id, columns);
    const putBack = (revision: string, which: 'before' | 'after') => {
      const change = this.#history.get(revision);
      if (change !== undefined) this.#putBack(change[which]);
    };
    this.engine.onHistory(
      (revision) => putBack(revision, 'before'),
      (revision) => putBack(revision, 'after'),
    );
  }

  /** The engine's id of a sheet that the host makes; that of another file's sheet is never the same. */
  #engineId(gid: number): string {
    return `${this.#fileId}-${gid}`;
  }

  /** Above every number that a sheet or chart has or had. */
  get nextGid(): number {
    return this.#nextGid;
  }

  get getters(): Getters {
    return this.engine.getters;
  }

  flush(): void {
    this.engine.flush();
  }

  /**
   * Does all of this as one change. Where a person can take that back, what the engine does not keep
   * (notes, metadata, protections) goes back and forth with the cells.
   */
  asOne<T>(work: () => T): T {
    if (!this.engine.recording) return this.engine.asOne(work, () => undefined);
    const before = this.#besides();
    return this.engine.asOne(work, (revision) => {
      this.#history.set(revision, { before, after: this.#besides() });
    });
  }

  /** What the book keeps and the engine does not, as it stands now. */
  #besides(): Besides {
    return {
      googleStates: new Map([...this.#googleStates].map(([id, state]) => [id, copyOfState(state)])),
      metadata: this.metadata.map((each) => ({ ...each })),
      protections: this.protections.copy(),
      charts: this.charts.copy(),
    };
  }

  #putBack({ googleStates, metadata, protections, charts }: Besides): void {
    this.#googleStates.clear();
    for (const [id, state] of googleStates) this.#googleStates.set(id, copyOfState(state));
    this.metadata = metadata.map((each) => ({ ...each }));
    this.protections.putBack(protections);
    this.charts.putBack(charts);
  }

  /**
   * Throws where Google bars writing: all of it in a custom function and to those who may not edit, and
   * what `touch` names where a protection bars it. Every change of the book goes through here.
   */
  assertWritable(touch?: Touch): void {
    if (this.customFunctionDepth > 0) {
      throw new Error(`You do not have permission to call ${this.currentMember.replace(/^.*\./, '')}.`);
    }
    if (!this.people.mayEdit(this.actor)) {
      throw new Error('You do not have permission to perform that action.');
    }
    if (touch !== undefined && this.protections.bar(this.actor, touch)) throw new Error(PROTECTED);
  }

  /** The same for the cells of a zone: before the first of many writes, so that none is done by halves. */
  assertZoneWritable(sheetId: string, zone: Zone): void {
    this.assertWritable({ kind: 'cells', sheetId, zones: [zone] });
  }

  /** The engine without the waiting writes: enough for what only `apply` changes, sheets and their sizes. */
  get #structure(): Getters {
    return this.engine.model.getters;
  }

  queue(command: Command): void {
    this.assertWritable(affectedBy(command));
    this.engine.queue(command);
  }

  #change(sheetId: string, row: number, column: number, change: CellChange): void {
    if (this.protections.all.length === 0) this.assertWritable();
    else this.assertZoneWritable(sheetId, { top: row, bottom: row, left: column, right: column });
    this.engine.changeCell(sheetId, row, column, change);
  }

  apply(command: Command): void {
    this.assertWritable(affectedBy(command));
    this.engine.apply(command);
  }

  googleState(sheetId: string): GoogleSheetState {
    return this.#googleStates.get(sheetId) ?? this.#addSide(sheetId);
  }

  /** The same, for changing what it holds of a zone. */
  googleStateForWriting(sheetId: string, zone: Zone): GoogleSheetState {
    this.assertZoneWritable(sheetId, zone);
    return this.googleState(sheetId);
  }

  /** Google's number of a sheet; throws for a sheet that is gone. */
  gid(sheetId: string): number {
    if (this.#structure.tryGetSheet(sheetId) === undefined) {
      throw new Error(`Sheet ${this.#googleStates.get(sheetId)?.gid ?? sheetId} not found`);
    }
    return this.googleState(sheetId).gid;
  }

  size(sheetId: string): { readonly rows: number; readonly columns: number } {
    this.gid(sheetId);
    return {
      rows: this.#structure.getNumberRows(sheetId),
      columns: this.#structure.getNumberCols(sheetId),
    };
  }

  sheetIdOf(name: string): string | undefined {
    const getters = this.#structure;
    return getters.getSheetIds().find((id) => getters.getSheetName(id) === name);
  }

  addMetadata(
    key: string,
    value: string | null,
    visibility: Metadata['visibility'],
    place: MetadataPlace,
  ): void {
    this.assertMetadataWritable(place);
    this.metadata.push({ id: this.#nextMetadataId++, key, value, visibility, place });
  }

  /** What belongs to a sheet is barred where its whole sheet is. */
  assertMetadataWritable(place: MetadataPlace): void {
    this.assertWritable(place.kind === 'SPREADSHEET' ? undefined : { kind: 'sheet', sheetId: place.sheetId });
  }

  /** A number that no sheet or chart has or had; or the one given, which none will get any more. */
  newNumber(wanted = this.#nextGid): number {
    this.#nextGid = Math.max(this.#nextGid, wanted + 1);
    return wanted;
  }

  /** A new id for the engine. */
  newSheetId(): string {
    return this.#engineId(this.#nextGid);
  }

  /** Makes a sheet of Google's default size and widths. */
  createSheet(name: string, position: number, rows = 1000, columns = 26): string {
    const sheetId = this.newSheetId();
    this.apply({ type: 'CREATE_SHEET', sheetId, name, position, rows, cols: columns });
    this.googleState(sheetId);
    this.#useGoogleColumnWidths(sheetId, columns);
    return sheetId;
  }

  #addSide(sheetId: string): GoogleSheetState {
    const side = emptyState(this.newNumber());
    this.#googleStates.set(sheetId, side);
    return side;
  }

  #useGoogleColumnWidths(sheetId: string, columns: number): void {
    this.engine.queue({
      type: 'RESIZE_COLUMNS_ROWS',
      sheetId,
      dimension: 'COL',
      elements: Array.from({ length: columns }, (_, column) => column),
      size: DEFAULT_COLUMN_WIDTH,
    });
  }

  // ---- what the engine was told, by a script or by a person at the screen

  applying(command: Command): void {
    if (command.type !== 'UPDATE_CELL' || command.content === undefined || this.engine.isFlushing) return;
    const { sheetId, row, col: column } = command;
    this.onEntry?.({ sheetId, row, column, before: this.entry(sheetId, row, column) });
  }

  applied(command: Command): void {
    this.charts.applied(command);
    switch (command.type) {
      case 'ADD_COLUMNS_ROWS': {
        const start = command.position === 'before' ? command.base : command.base + 1;
        this.#moved(command.sheetId, (grid) => {
          grid.insert(command.dimension, start, command.quantity);
        });
        this.#extendAcross(command.sheetId, command.dimension, start, command.quantity);
        this.protections.inserted(command.sheetId, command.dimension, start, command.quantity);
        this.#moveMetadata(command.sheetId, command.dimension, (index) =>
          index >= start ? index + command.quantity : index,
        );
        break;
      }
      case 'REMOVE_COLUMNS_ROWS':
        this.#moved(command.sheetId, (grid) => {
          grid.remove(command.dimension, command.elements);
        });
        this.protections.removed(command.sheetId, command.dimension, command.elements);
        this.#moveMetadata(command.sheetId, command.dimension, (index) =>
          command.elements.includes(index)
            ? undefined
            : index - command.elements.filter((gone) => gone < index).length,
        );
        break;
      case 'DUPLICATE_SHEET': {
        const { gid } = this.googleState(command.sheetIdTo);
        this.#googleStates.set(command.sheetIdTo, { ...copyOfState(this.googleState(command.sheetId)), gid });
        break;
      }
      case 'DELETE_SHEET':
        this.metadata = this.metadata.filter(
          ({ place }) => place.kind === 'SPREADSHEET' || place.sheetId !== command.sheetId,
        );
        this.protections.removeAllOn(command.sheetId);
        break;
    }
  }

  #moved(sheetId: string, move: (grid: SparseGrid<unknown>) => void): void {
    const { notes, fontFamilies, validations, formats, formulas, links, alignments } =
      this.googleState(sheetId);
    for (const grid of [notes, fontFamilies, validations, formats, formulas, links, alignments]) move(grid);
  }

  /** New rows or columns inside an area of one font, format or rule belong to it, as on Google. */
  #extendAcross(sheetId: string, dimension: Dimension, start: number, count: number): void {
    const { fontFamilies, validations, formats } = this.googleState(sheetId);
    for (const grid of [fontFamilies, validations, formats] as SparseGrid<unknown>[]) {
      for (const { row, column, value } of grid.entries()) {
        const at = dimension === 'ROW' ? row : column;
        if (at !== start - 1) continue;
        const after = dimension === 'ROW' ? grid.get(start + count, column) : grid.get(row, start + count);
        if (after !== value) continue;
        for (let index = start; index < start + count; index++) {
          if (dimension === 'ROW') grid.set(index, column, value);
          else grid.set(row, index, value);
        }
      }
    }
  }

  #moveMetadata(sheetId: string, dimension: Dimension, to: (index: number) => number | undefined): void {
    this.metadata = this.metadata.flatMap((entry) => {
      const { place } = entry;
      if (place.kind !== dimension || place.sheetId !== sheetId) return [entry];
      const index = to(place.index);
      if (index === undefined) return [];
      entry.place = { ...place, index };
      return [entry];
    });
  }

  // ---- values

  cell(sheetId: string, row: number, col: number): EvaluatedCell {
    return this.getters.getEvaluatedCell({ sheetId, row, col });
  }

  value(sheetId: string, row: number, column: number): GoogleValue {
    const cell = this.cell(sheetId, row, column);
    return this.#valueOf(cell);
  }

  #valueOf(cell: EvaluatedCell): GoogleValue {
    if (cell.value === null) return '';
    if (cell.type === 'error') return googleError(cell.value);
    if (typeof cell.value === 'number' && isDateFormat(cell.format)) return dateOfSerial(cell.value);
    if (typeof cell.value === 'string' && cell.format === TEXT) return cell.value.replace(/^'(?==)/, '');
    return cell.value;
  }

  displayValue(sheetId: string, row: number, column: number): string {
    const cell = this.cell(sheetId, row, column);
    if (cell.type === 'error') return googleError(cell.value);
    return cell.format === TEXT ? String(this.#valueOf(cell)) : cell.formattedValue;
  }

  /** What a cell holds as the event of an edit tells it: text, a date as its serial number. */
  entry(sheetId: string, row: number, column: number): string | undefined {
    const { value } = this.cell(sheetId, row, column);
    if (value === null || value === '') return undefined;
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }

  /** Whether something stands in the cell, be it a formula that gives `""`. */
  isFilled(sheetId: string, row: number, col: number): boolean {
    const position = { sheetId, row, col };
    const cell = this.getters.getCell(position);
    return (
      cell?.isFormula === true || !['', null].includes(this.getters.getEvaluatedCell(position).value as '')
    );
  }

  /** The formula as it stands in an id_ID sheet, or `''`. */
  formula(sheetId: string, row: number, col: number): string {
    const cell = this.getters.getCell({ sheetId, row, col });
    if (cell?.isFormula !== true) return '';
    const engine = cell.compiledFormula.toFormulaString(this.getters);
    const remembered = this.googleState(sheetId).formulas.get(row, col);
    return remembered?.engine === engine ? remembered.written : toLocalFormula(withGoogleReferences(engine));
  }

  /** The formula in the engine's form, or nothing. */
  engineFormula(sheetId: string, row: number, col: number): string | undefined {
    const cell = this.getters.getCell({ sheetId, row, col });
    return cell?.isFormula === true
      ? withGoogleReferences(cell.compiledFormula.toFormulaString(this.getters))
      : undefined;
  }

  /** The number format of a cell, without the one that a formula takes from what it refers to. */
  ownFormat(sheetId: string, row: number, col: number): string | undefined {
    const kept = this.googleState(sheetId).formats.get(row, col);
    return kept ?? (this.engine.formatOf(sheetId, row, col) || undefined);
  }

  format(sheetId: string, row: number, column: number): string {
    return (
      this.ownFormat(sheetId, row, column) ?? (this.cell(sheetId, row, column).format || undefined) ?? GENERAL
    );
  }

  /**
   * Sets cells as `Range.setValues` does: text as if a person typed it into an id_ID sheet, unless the
   * cell is formatted `@`. Nothing is written where a rule bars one of the values.
   */
  setValues(sheetId: string, zone: Zone, values: readonly (readonly unknown[])[]): void {
    this.assertZoneWritable(sheetId, zone);
    const choices = new Map<ValidationRule, ReadonlySet<string> | undefined>();
    const writes = cellsOf(zone).map(({ row, column }) => {
      const value = values[row - zone.top]?.[column - zone.left];
      const format = this.ownFormat(sheetId, row, column);
      const write = writeOf(value, format);
      if (write.kind === 'value') this.#assertAllowed(sheetId, row, column, write.value, choices);
      return { row, column, write };
    });
    for (const { row, column, write } of writes) {
      if (write.kind === 'formula') this.setFormula(sheetId, row, column, write.formula);
      else this.#setContent(sheetId, row, column, write.content, write.format);
    }
  }

  /** Sets a formula written with `;` between arguments and a decimal comma. */
  setFormula(sheetId: string, row: number, column: number, formula: string): void {
    this.setEngineFormula(sheetId, row, column, toCanonicalFormula(formula));
    this.#writtenFormulas.push({ sheetId, row, column, written: formula });
  }

  /** Sets a formula on every cell of a zone; its relative references shift from the first cell on. */
  fillFormula(sheetId: string, zone: Zone, formula: string): void {
    this.assertZoneWritable(sheetId, zone);
    const { top, left } = zone;
    this.setFormula(sheetId, top, left, formula);
    const first = this.getters.getCell({ sheetId, row: top, col: left });
    if (first?.isFormula !== true) return;
    const { compiledFormula } = first;
    for (const { row, column } of cellsOf(zone).slice(1)) {
      const shifted = this.engine.model.getters.getTranslatedCellFormula(
        sheetId,
        column - left,
        row - top,
        compiledFormula,
      );
      this.setEngineFormula(sheetId, row, column, shifted);
    }
  }

  /** Keeps formulas as written beside the form that the engine has made of them. */
  #flushed(): void {
    const written = this.#writtenFormulas;
    this.#writtenFormulas = [];
    const { getters } = this.engine.model;
    for (const { sheetId, row, column, written: text } of written) {
      const cell = getters.getCell({ sheetId, row, col: column });
      if (cell?.isFormula !== true) continue;
      const engine = cell.compiledFormula.toFormulaString(getters);
      this.googleState(sheetId).formulas.set(row, column, { engine, written: text });
    }
  }

  /** Sets a formula in the engine's form. */
  setEngineFormula(sheetId: string, row: number, column: number, formula: string): void {
    this.#setContent(sheetId, row, column, withEngineReferences(formula));
  }

  clearContent(sheetId: string, row: number, column: number): void {
    this.#setContent(sheetId, row, column, '');
  }

  /** Sets an error value, as loaded from a file. */
  setError(sheetId: string, row: number, column: number, error: string): void {
    this.#setContent(sheetId, row, column, engineError(error));
  }

  /** Sets text as it is, without reading it as a number, date or formula, in a cell of this format. */
  setText(sheetId: string, row: number, column: number, text: string, format: string | undefined): void {
    // The format `@` must come with the text, or the engine reads the text as a number first.
    this.#setContent(sheetId, row, column, contentOf(text, format), format === TEXT ? TEXT : undefined);
  }

  /** Sets text as it is, as a link where `url` is given. */
  setLinkedText(sheetId: string, row: number, column: number, text: string, url: string | undefined): void {
    const format = this.ownFormat(sheetId, row, column);
    if (url === undefined || text === '') {
      this.setText(sheetId, row, column, text, format);
      return;
    }
    const engine = this.#engineUrl(url);
    const content = engine === undefined ? undefined : linkContent(text, engine);
    if (content === undefined) this.setText(sheetId, row, column, text, format);
    else this.#setContent(sheetId, row, column, content);
    const kept = { url, text, engine: content === undefined ? undefined : engine };
    this.googleState(sheetId).links.set(row, column, kept);
  }

  /** The engine's address of a link whose text it cannot link, for its text has several lines. */
  linkOfLines(sheetId: string, row: number, column: number, text: unknown): string | undefined {
    const given = this.#googleStates.get(sheetId)?.links.get(row, column);
    if (given === undefined || given.engine !== undefined || given.text !== text) return undefined;
    return this.#engineUrl(given.url);
  }

  /** Where the text of a cell leads to. */
  link(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.cell(sheetId, row, column);
    const given = this.googleState(sheetId).links.get(row, column);
    if (given !== undefined && given.text === cell.value && given.engine === cell.link?.url) return given.url;
    if (cell.link === undefined) return undefined;
    const target = /^o-spreadsheet:\/\/(.*)$/.exec(cell.link.url)?.[1];
    if (target === undefined) return cell.link.url;
    return this.#structure.tryGetSheet(target) === undefined
      ? undefined
      : urlOfSheetLink({ gid: this.gid(target), range: undefined });
  }

  /** The engine's form of a link; it knows sheets as a whole, and addresses of the web. */
  #engineUrl(url: string): string | undefined {
    const target = sheetLinkOf(url);
    if (target === undefined) return /^https?:\/\//i.test(url) ? url : undefined;
    const sheetId = this.#structure.getSheetIds().find((id) => this.googleState(id).gid === target.gid);
    return sheetId === undefined ? undefined : `o-spreadsheet://${sheetId}`;
  }

  /** Sets a value as it is; a Date as its serial number. The cell's format stays. */
  setPlain(sheetId: string, row: number, column: number, value: unknown, format?: string): void {
    const content = contentOf(value instanceof Date ? serialOfDate(value) : value, format);
    this.#setContent(sheetId, row, column, content, format === TEXT ? TEXT : undefined);
  }

  #setContent(sheetId: string, row: number, col: number, content: string, format?: string): void {
    this.#change(sheetId, row, col, { content, ...(format === undefined ? {} : { format }) });
    if (format !== undefined) this.googleState(sheetId).formats.set(row, col, undefined);
  }

  /** Throws Google's text where a rule that bars input bars this value. */
  #assertAllowed(
    sheetId: string,
    row: number,
    column: number,
    value: unknown,
    known: Map<ValidationRule, ReadonlySet<string> | undefined>,
  ): void {
    const rule = this.googleState(sheetId).validations.get(row, column);
    if (rule === undefined || rule.allowInvalid || value === '' || value === null || value === undefined)
      return;
    if (!known.has(rule)) known.set(rule, this.#choicesOf(rule));
    const choices = known.get(rule);
    if (choices === undefined || choices.has(String(value))) return;
    const cell = a1Of({ top: row, left: column, bottom: row, right: column });
    throw new Error(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
    );
  }

  /** The values that a rule offers to choose from; nothing for other kinds of rules. */
  #choicesOf(rule: ValidationRule): ReadonlySet<string> | undefined {
    if (rule.kind === 'VALUE_IN_LIST') return new Set(rule.list);
    if (rule.kind !== 'VALUE_IN_RANGE' || rule.range === undefined) return undefined;
    const { sheetId, zone } = rule.range;
    return new Set(cellsOf(zone).map(({ row, column }) => String(this.value(sheetId, row, column))));
  }

  setValidation(sheetId: string, zone: Zone, rule: ValidationRule | null): void {
    const { validations } = this.googleStateForWriting(sheetId, zone);
    for (const { row, column } of cellsOf(zone)) validations.set(row, column, rule ?? undefined);
    const id = `rule-${this.#nextRuleId++}`;
    const ranges = [this.#structure.getRangeDataFromZone(sheetId, zone)];
    const criterion = rule === null ? undefined : this.#criterionOf(rule);
    // The engine drops older rules where a new one comes; a passing one so clears the zone.
    this.queue({
      type: 'ADD_DATA_VALIDATION_RULE',
      sheetId,
      ranges,
      rule: {
        id,
        criterion: criterion ?? { type: 'isValueInList', values: ['-'], displayStyle: 'plainText' },
        isBlocking: rule?.allowInvalid === false,
      },
    });
    if (criterion === undefined) this.queue({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id });
  }

  /** The engine's own form of a rule, which its screen shows as a dropdown or a check box. */
  #criterionOf(rule: ValidationRule): DataValidationCriterion | undefined {
    const displayStyle = rule.showDropdown === false ? 'plainText' : 'arrow';
    if (rule.kind === 'VALUE_IN_LIST' && rule.list !== undefined && rule.list.length > 0) {
      return { type: 'isValueInList', values: [...rule.list], displayStyle };
    }
    if (rule.kind === 'VALUE_IN_RANGE' && rule.range !== undefined) {
      const { sheetId, zone } = rule.range;
      const address = `${quoteSheetName(this.#structure.getSheetName(sheetId))}!${a1Of(zone)}`;
      return { type: 'isValueInRange', values: [address], displayStyle };
    }
    return rule.kind === 'CHECKBOX' && rule.values.length === 0
      ? { type: 'isBoolean', values: [] }
      : undefined;
  }

  // ---- formats and styles

  setFormat(sheetId: string, zone: Zone, format: string): void {
    this.setFormats(sheetId, [{ zone, format }]);
  }

  setFormats(sheetId: string, all: readonly { readonly zone: Zone; readonly format: string }[]): void {
    for (const { zone } of all) this.assertZoneWritable(sheetId, zone);
    const side = this.googleState(sheetId);
    // First everything is read: reading between two writes would carry each out on its own.
    const texts = all.map(({ zone, format }) => this.#textsToKeep(sheetId, zone, format));
    all.forEach(({ zone, format }, index) => {
      const general = isGeneral(format) || format === GENERAL;
      const shown = general || engineCanShow(format);
      for (const { row, column, value } of texts[index] ?? []) {
        this.setText(sheetId, row, column, value, format);
      }
      const change = { format: general || !shown ? '' : format };
      for (const { row, column } of cellsOf(zone)) {
        side.formats.set(row, column, shown ? undefined : format);
        this.#change(sheetId, row, column, change);
      }
    });
  }

  /** Sets the format of a cell whose content was given for that format. */
  loadFormat(sheetId: string, row: number, col: number, format: string): void {
    if (isGeneral(format) || format === GENERAL) return;
    if (engineCanShow(format)) this.#change(sheetId, row, col, { format });
    else {
      const zone = { top: row, bottom: row, left: col, right: col };
      this.googleStateForWriting(sheetId, zone).formats.set(row, col, format);
    }
  }

  /**
   * Texts to write anew when their format becomes `@` or no longer is: the engine marks text by an
   * apostrophe, which under `@` would be part of the text.
   */
  #textsToKeep(
    sheetId: string,
    zone: Zone,
    format: string,
  ): readonly { readonly row: number; readonly column: number; readonly value: string }[] {
    const isText = format === TEXT;
    const changing = cellsOf(zone).filter(
      ({ row, column }) => (this.engine.formatOf(sheetId, row, column) === TEXT) !== isText,
    );
    if (changing.length === 0) return [];
    const getters = this.getters;
    return changing.flatMap(({ row, column }) => {
      const cell = getters.getCell({ sheetId, row, col: column });
      if (cell === undefined || cell.isFormula || cell.content === '') return [];
      // A link is text in whatever format.
      if (getters.getEvaluatedCell({ sheetId, row, col: column }).link !== undefined) return [];
      const value = this.value(sheetId, row, column);
      return typeof value === 'string' ? [{ row, column, value }] : [];
    });
  }

  style(sheetId: string, row: number, col: number): Style {
    return this.getters.getCell({ sheetId, row, col })?.style ?? {};
  }

  setStyle(sheetId: string, zone: Zone, style: Style): void {
    this.assertZoneWritable(sheetId, zone);
    for (const { row, column } of cellsOf(zone)) this.#change(sheetId, row, column, { style });
  }

  /** Gives a cell this style and no other. */
  replaceStyle(sheetId: string, row: number, column: number, style: Style): void {
    this.#change(sheetId, row, column, { style: null });
    if (Object.keys(style).length > 0) this.#change(sheetId, row, column, { style });
  }

  border(sheetId: string, row: number, col: number): Border | null {
    return this.getters.getCellBorder({ sheetId, row, col });
  }

  /** Takes off style, border and font; number formats too where `numberFormats`. */
  clearFormat(sheetId: string, zone: Zone, numberFormats: boolean): void {
    const side = this.googleStateForWriting(sheetId, zone);
    const texts = numberFormats ? this.#textsToKeep(sheetId, zone, '') : [];
    for (const { row, column, value } of texts) this.setText(sheetId, row, column, value, '');
    for (const { row, column } of this.existingCells(sheetId, zone)) {
      this.#change(sheetId, row, column, { style: null, ...(numberFormats ? { format: '' } : {}) });
    }
    this.queue({ type: 'SET_ZONE_BORDERS', sheetId, target: [zone], border: { position: 'clear' } });
    for (const { row, column } of side.fontFamilies.entries()) {
      if (isInside(zone, row, column)) side.fontFamilies.set(row, column, undefined);
    }
    if (!numberFormats) return;
    for (const { row, column } of side.formats.entries()) {
      if (isInside(zone, row, column)) side.formats.set(row, column, undefined);
    }
  }

  /** The cells in a zone that the engine knows of: with content, a style or a format. */
  existingCells(sheetId: string, zone: Zone): { readonly row: number; readonly column: number }[] {
    const getters = this.getters;
    if ((zone.bottom - zone.top + 1) * (zone.right - zone.left + 1) <= SMALL_ZONE) {
      return cellsOf(zone).filter(({ row, column }) => getters.getCell({ sheetId, row, col: column }));
    }
    return getters
      .getCells(sheetId)
      .map(({ id }) => getters.getCellPosition(id))
      .filter(({ row, col }) => isInside(zone, row, col))
      .map(({ row, col }) => ({ row, column: col }));
  }

  /** Last row and column with content, counted from 1; 0 where there is none. Spilled results count. */
  extent(sheetId: string): { readonly rows: number; readonly columns: number } {
    this.gid(sheetId);
    let rows = 0;
    let columns = 0;
    const count = (row: number, column: number) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    const getters = this.getters;
    for (const { row, col } of getters.getEvaluatedCellsPositions(sheetId)) {
      if (this.isFilled(sheetId, row, col)) count(row, col);
    }
    return { rows, columns };
  }

  // ---- merges

  merges(sheetId: string): readonly Zone[] {
    return this.#structure
      .getMerges(sheetId)
      .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  }

  mergesTouching(sheetId: string, zone: Zone): readonly Zone[] {
    return this.merges(sheetId).filter((merge) => overlaps(merge, zone));
  }

  /** Merges each of the zones, which together make up `whole`. */
  merge(sheetId: string, whole: Zone, zones: readonly Zone[]): void {
    this.breakApart(sheetId, whole);
    const target = zones.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
    if (target.length > 0) this.apply({ type: 'ADD_MERGE', sheetId, target, force: true });
  }

  breakApart(sheetId: string, zone: Zone): void {
    const touched = this.mergesTouching(sheetId, zone);
    if (touched.some((merge) => !contains(zone, merge))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    if (touched.length > 0) this.apply({ type: 'REMOVE_MERGE', sheetId, target: [...touched] });
  }
}

export const isInside = (zone: Zone, row: number, column: number): boolean =>
  row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right;

/** Every cell of a zone, by rows. */
export function cellsOf({
  top,
  left,
  bottom,
  right,
}: Zone): { readonly row: number; readonly column: number }[] {
  const cells = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ row, column });
  }
  return cells;
}

/** Whether the engine would read this text as something other than text. */
const isAmbiguous = (text: string): boolean =>
  /^['=+]/.test(text) || /^(true|false)$/i.test(text) || (!SURELY_TEXT.test(text) && looksCounted(text));

/** Numbers, dates and times have no letters but those of `1E5` and `10:30 PM`. */
const SURELY_TEXT = /[b-df-lnoq-z]/i;

const looksCounted = (text: string): boolean =>
  helpers.isNumber(text, LOCALE) ||
  helpers.isNumber(text, { ...LOCALE, decimalSeparator: '.', thousandsSeparator: ',' }) ||
  helpers.isDateTime(text, LOCALE);

type Write =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: unknown; readonly content: string; readonly format?: string };

/** What a value that a script hands over makes of a cell with this format. */
function writeOf(value: unknown, format: string | undefined): Write {
  if (value instanceof Date) {
    const serial = serialOfDate(value);
    const asked = Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT;
    const content = contentOf(serial, undefined);
    return { kind: 'value', value, content, ...(isDateFormat(format) ? {} : { format: asked }) };
  }
  if (typeof value !== 'string' || format === TEXT) {
    return { kind: 'value', value, content: contentOf(value, format) };
  }
  if (value.startsWith('=') && value.length > 1) return { kind: 'formula', formula: value };
  const typed = parseTypedText(value);
  if (typed.kind === 'formula') return { kind: 'formula', formula: value };
  const asks = typed.format !== undefined && (format === undefined || isGeneral(format));
  return {
    kind: 'value',
    value: typed.value,
    content: contentOf(typed.value, undefined),
    ...(asks && typed.format !== undefined ? { format: typed.format } : {}),
  };
}

/** What makes the engine show a link with this text; nothing where its form of links has no room for it. */
function linkContent(text: string, url: string): string | undefined {
  if (/[\r\n]/.test(text + url) || url.includes('](')) return undefined;
  return `[${isAmbiguous(text) ? `'${text}` : text}](${url})`;
}

/** What to give the engine so that the cell holds exactly this value. */
function contentOf(value: unknown, format: string | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '#NUM!';
    const text = String(value);
    if (/e[+-]\d{3}$/.test(text)) throw new Error(`Angka ${text} di luar jangkauan host lokal.`);
    return text;
  }
  const text = String(value);
  if (format === TEXT) return text.startsWith('=') ? `'${text}` : text;
  if (isGoogleError(text)) return engineError(text);
  return isAmbiguous(text) ? `'${text}` : text;
}
