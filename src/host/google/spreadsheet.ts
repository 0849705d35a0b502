import type { Book } from '../engine/book.ts';
import type { People } from '../engine/people.ts';
import { addMetadata, finderOf, metadataAt } from './developer-metadata.ts';
import { enumName } from './enums.ts';
import type * as Google from './google-types.ts';
import { RangeHandle, SheetHandle, SpreadsheetHandle } from './handles.ts';
import { namedRanges, rangeByName, removeNamedRange, setNamedRange } from './named-range.ts';
import { protectionOf } from './protection.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import { rangeListOf } from './range-list.ts';
import { emailOf, localTimeZone, userOf } from './session.ts';
import { rangeByNotation, sheetOf } from './sheet.ts';
import { assertConsented, type Workspace } from './workspace.ts';

const presentSpreadsheet = presenter<Google.Spreadsheet>('Spreadsheet');

export const spreadsheetOf = (workspace: Workspace): Google.Spreadsheet =>
  presentSpreadsheet(
    workspace.calls,
    new SpreadsheetTarget(workspace),
    new SpreadsheetHandle(workspace.fileId),
  );

/** Throws Google's text for a name that another sheet has, in whatever case. */
export function assertFreeName(book: Book, name: string): void {
  const { getters } = book;
  const taken = getters
    .getSheetIds()
    .some((id) => getters.getSheetName(id).toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (/[[\]*?/\\']/.test(name)) {
    throw new Error(
      `Nama lembar "${name}" memuat tanda yang belum didukung host lokal: ' * ? / \\ [ ]. Google menerimanya.`,
    );
  }
}

export function activateSheet(book: Book, sheetId: string): void {
  book.gid(sheetId);
  const from = book.getters.getActiveSheetId();
  if (from === sheetId) return;
  if (!book.getters.isSheetVisible(sheetId)) book.apply({ type: 'SHOW_SHEET', sheetId });
  book.apply({ type: 'ACTIVATE_SHEET', sheetIdFrom: from, sheetIdTo: sheetId });
}

/** Moves a sheet to a place counted from 0. */
function moveSheet(book: Book, sheetId: string, position: number): void {
  const ids = book.getters.getSheetIds();
  const delta = position - ids.indexOf(sheetId);
  if (delta === 0) return;
  // The engine counts visible sheets alone.
  const hidden = ids.filter((id) => !book.getters.isSheetVisible(id));
  for (const id of hidden) book.apply({ type: 'SHOW_SHEET', sheetId: id });
  book.apply({ type: 'MOVE_SHEET', sheetId, delta });
  for (const id of hidden) book.apply({ type: 'HIDE_SHEET', sheetId: id });
}

/** Copies a sheet to the end and gives the copy's id. The metadata and the protection stay behind. */
export function duplicateSheet(book: Book, sheetId: string, name: string): string {
  assertFreeName(book, name);
  const sheetIdTo = book.newSheetId();
  book.apply({ type: 'DUPLICATE_SHEET', sheetId, sheetIdTo, sheetNameTo: name });
  moveSheet(book, sheetIdTo, book.getters.getSheetIds().length - 1);
  return sheetIdTo;
}

interface InsertOptions {
  readonly template?: Google.Sheet | undefined;
}

class SpreadsheetTarget {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get #book() {
    return this.#workspace.book;
  }

  get #self(): Google.Spreadsheet {
    return this as unknown as Google.Spreadsheet;
  }

  #sheetId(sheet: Google.Sheet, member: string): string {
    const handle = handleOf(sheet, SheetHandle);
    if (handle === undefined) throw signatureError(`Spreadsheet.${member}`, [sheet]);
    this.#book.gid(handle.sheetId);
    return handle.sheetId;
  }

  getId(): string {
    return this.#workspace.fileId;
  }

  getName(): string {
    return this.#book.name;
  }

  rename(newName: string): void {
    this.#book.assertWritable();
    this.#book.name = newName;
  }

  /** An address that says of itself that it leads nowhere: the file is on this machine. */
  getUrl(): string {
    return `https://host-lokal.invalid/spreadsheets/d/${this.#workspace.fileId}/edit`;
  }

  /** A spreadsheet of the current user's own, shared with nobody. */
  copy(name: string): Google.Spreadsheet {
    assertConsented(this.#workspace, 'Spreadsheet.copy');
    if (typeof name !== 'string') throw signatureError('Spreadsheet.copy', [name]);
    this.#book.assertWritable();
    return spreadsheetOf(this.#workspace.copyFile(name));
  }

  getSpreadsheetLocale(): string {
    return 'id_ID';
  }

  getSpreadsheetTimeZone(): string {
    return localTimeZone();
  }

  // ---- people

  /** Those who may not edit are told nothing of who else is there. */
  #users(emails: readonly string[]): Google.User[] {
    this.#book.assertWritable();
    return emails.map((email) => userOf(this.#workspace, email));
  }

  #share(member: string, change: (people: People) => void): Google.Spreadsheet {
    assertConsented(this.#workspace, `Spreadsheet.${member}`);
    this.#book.assertWritable();
    change(this.#book.people);
    return this.#self;
  }

  getOwner(): Google.User | null {
    return userOf(this.#workspace, this.#book.people.owner);
  }

  getEditors(): Google.User[] {
    return this.#users(this.#book.people.editors);
  }

  getViewers(): Google.User[] {
    return this.#users(this.#book.people.readers);
  }

  addEditor(user: string | Google.User): Google.Spreadsheet {
    const email = emailOf(user);
    return this.#share('addEditor', (people) => people.addEditor(email));
  }

  addEditors(emailAddresses: string[]): Google.Spreadsheet {
    const emails = emailAddresses.map(emailOf);
    return this.#share('addEditors', (people) => {
      for (const email of emails) people.addEditor(email);
    });
  }

  addViewer(user: string | Google.User): Google.Spreadsheet {
    const email = emailOf(user);
    return this.#share('addViewer', (people) => people.addViewer(email));
  }

  addViewers(emailAddresses: string[]): Google.Spreadsheet {
    const emails = emailAddresses.map(emailOf);
    return this.#share('addViewers', (people) => {
      for (const email of emails) people.addViewer(email);
    });
  }

  removeEditor(user: string | Google.User): Google.Spreadsheet {
    const email = emailOf(user);
    return this.#share('removeEditor', (people) => people.removeEditor(email));
  }

  removeViewer(user: string | Google.User): Google.Spreadsheet {
    const email = emailOf(user);
    return this.#share('removeViewer', (people) => people.removeViewer(email));
  }

  // ---- sheets

  getSheets(): Google.Sheet[] {
    return this.#book.getters.getSheetIds().map((id) => sheetOf(this.#workspace, id));
  }

  getNumSheets(): number {
    return this.#book.getters.getSheetIds().length;
  }

  getSheetByName(name: string): Google.Sheet | null {
    const id = this.#book.sheetIdOf(name);
    return id === undefined ? null : sheetOf(this.#workspace, id);
  }

  getSheetById(id: number): Google.Sheet | null {
    const found = this.#book.getters.getSheetIds().find((sheetId) => this.#book.gid(sheetId) === id);
    return found === undefined ? null : sheetOf(this.#workspace, found);
  }

  getActiveSheet(): Google.Sheet {
    return sheetOf(this.#workspace, this.#book.getters.getActiveSheetId());
  }

  setActiveSheet(sheet: Google.Sheet): Google.Sheet {
    activateSheet(this.#book, this.#sheetId(sheet, 'setActiveSheet'));
    return sheet;
  }

  insertSheet(...args: (string | number | InsertOptions)[]): Google.Sheet {
    const name = args.find((arg) => typeof arg === 'string');
    const index = args.find((arg) => typeof arg === 'number');
    const template = args.find((arg) => typeof arg === 'object')?.template;
    const book = this.#book;
    book.assertWritable();
    const sheetIds = book.getters.getSheetIds();
    const position = index ?? sheetIds.indexOf(book.getters.getActiveSheetId()) + 1;
    if (position < 0 || position > sheetIds.length) {
      throw new Error(`Argument out of range: index`);
    }
    const given = name ?? this.#freeName();
    assertFreeName(book, given);
    const sheetId =
      template === undefined
        ? book.createSheet(given, position)
        : duplicateSheet(book, this.#sheetId(template, 'insertSheet'), given);
    moveSheet(book, sheetId, position);
    activateSheet(book, sheetId);
    return sheetOf(this.#workspace, sheetId);
  }

  /** `Sheet1`, or the first such name that is free. */
  #freeName(): string {
    const names = new Set(this.#book.getters.getSheetIds().map((id) => this.#book.getters.getSheetName(id)));
    let number = names.size + 1;
    while (names.has(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  deleteSheet(sheet: Google.Sheet): void {
    const sheetId = this.#sheetId(sheet, 'deleteSheet');
    const { getters } = this.#book;
    if (getters.getVisibleSheetIds().every((id) => id === sheetId)) {
      throw new Error("You can't remove all the sheets in a document.");
    }
    this.#book.apply({ type: 'DELETE_SHEET', sheetId, sheetName: getters.getSheetName(sheetId) });
  }

  deleteActiveSheet(): Google.Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Google.Sheet {
    const from = this.#book.getters.getActiveSheetId();
    const position = this.#book.getters.getSheetIds().indexOf(from) + 1;
    const name = `Copy of ${this.#book.getters.getSheetName(from)}`;
    const sheetId = duplicateSheet(this.#book, from, name);
    moveSheet(this.#book, sheetId, position);
    activateSheet(this.#book, sheetId);
    return sheetOf(this.#workspace, sheetId);
  }

  moveActiveSheet(pos: number): void {
    if (pos < 1 || pos > this.getNumSheets()) throw new Error('Argument out of range: pos');
    moveSheet(this.#book, this.#book.getters.getActiveSheetId(), pos - 1);
  }

  toast(message: string, title = '', timeoutSeconds: number | null = 5): void {
    this.#book.assertWritable();
    const toast = { message: String(message), title, seconds: timeoutSeconds ?? 5 };
    this.#workspace.toasts.push(toast);
    this.#workspace.ui.onToast?.(toast);
  }

  // ---- ranges

  getRange(a1Notation: string): Google.Range {
    return rangeByNotation(this.#workspace, this.#book.getters.getActiveSheetId(), a1Notation);
  }

  getRangeList(a1Notations: string[]): Google.RangeList {
    return rangeListOf(
      this.#workspace,
      a1Notations.map((notation) => this.getRange(notation)),
    );
  }

  getDataRange(): Google.Range {
    return this.getActiveSheet().getDataRange();
  }

  getActiveRange(): Google.Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: Google.Range): Google.Range {
    if (handleOf(range, RangeHandle) === undefined) {
      throw signatureError('Spreadsheet.setActiveRange', [range]);
    }
    return range.activate();
  }

  getNamedRanges(): Google.NamedRange[] {
    return namedRanges(this.#workspace);
  }

  getRangeByName(name: string): Google.Range | null {
    return rangeByName(this.#workspace, name);
  }

  setNamedRange(name: string, range: Google.Range): void {
    setNamedRange(this.#workspace, name, range);
  }

  removeNamedRange(name: string): void {
    removeNamedRange(this.#workspace, name);
  }

  // ---- metadata, protection

  addDeveloperMetadata(
    key: string,
    valueOrVisibility?: string | Google.DeveloperMetadataVisibility,
    visibility?: Google.DeveloperMetadataVisibility,
  ): Google.Spreadsheet {
    addMetadata(this.#workspace, { kind: 'SPREADSHEET' }, key, valueOrVisibility, visibility);
    return this.#self;
  }

  getDeveloperMetadata(): Google.DeveloperMetadata[] {
    return metadataAt(this.#workspace, { kind: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): Google.DeveloperMetadataFinder {
    return finderOf(this.#workspace, { kind: 'SPREADSHEET' });
  }

  getProtections(type: Google.ProtectionType): Google.Protection[] {
    return this.#book.protections.all
      .filter(({ kind }) => kind === enumName(type))
      .map((data) => protectionOf(this.#workspace, data));
  }
}
