import type { Metadata, MetadataPlace } from '../engine/metadata.ts';
import { overlaps } from '../workbook/a1.ts';
import type { Zone } from '../workbook/workbook.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, enumName } from './enums.ts';
import type * as Google from './google-types.ts';
import { RangeHandle, SheetHandle } from './handles.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import { rangeOf } from './range.ts';
import { sheetOf } from './sheet.ts';
import { spreadsheetOf } from './spreadsheet.ts';
import type { Workspace } from './workspace.ts';

const presentMetadata = presenter<Google.DeveloperMetadata>('DeveloperMetadata');
const presentFinder = presenter<Google.DeveloperMetadataFinder>('DeveloperMetadataFinder');
const presentLocation = presenter<Google.DeveloperMetadataLocation>('DeveloperMetadataLocation');

/** Where a search begins. */
export type SearchScope =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: string }
  | { readonly kind: 'RANGE'; readonly sheetId: string; readonly zone: Zone };

const isVisibility = (name: string | undefined): name is Metadata['visibility'] =>
  name === 'DOCUMENT' || name === 'PROJECT';

/** `addDeveloperMetadata(key[, value][, visibility])`; the visibility is DOCUMENT where none is given. */
export function addMetadata(
  { book }: Workspace,
  place: MetadataPlace,
  key: string,
  valueOrVisibility: unknown,
  visibility: unknown,
): void {
  if (typeof key !== 'string') {
    throw signatureError('addDeveloperMetadata', [key, valueOrVisibility, visibility]);
  }
  const named = enumName(visibility ?? valueOrVisibility);
  const value = typeof valueOrVisibility === 'string' ? valueOrVisibility : null;
  book.addMetadata(key, value, isVisibility(named) ? named : 'DOCUMENT', place);
}

const samePlace = (a: MetadataPlace, b: MetadataPlace): boolean => {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'SPREADSHEET' || b.kind === 'SPREADSHEET') return true;
  if (a.sheetId !== b.sheetId) return false;
  return !('index' in a) || !('index' in b) || a.index === b.index;
};

/** The metadata of this very place, not of what lies in it. */
export const metadataAt = (workspace: Workspace, place: MetadataPlace): Google.DeveloperMetadata[] =>
  workspace.book.metadata.all
    .filter((entry) => samePlace(entry.place, place))
    .map((entry) => metadataOf(workspace, entry));

const metadataOf = (workspace: Workspace, entry: Metadata): Google.DeveloperMetadata =>
  presentMetadata(workspace.calls, new MetadataTarget(workspace, entry), entry);

export const finderOf = (workspace: Workspace, scope: SearchScope): Google.DeveloperMetadataFinder =>
  presentFinder(workspace.calls, new FinderTarget(workspace, scope), {});

class MetadataTarget {
  readonly #workspace: Workspace;
  readonly #entry: Metadata;

  constructor(workspace: Workspace, entry: Metadata) {
    this.#workspace = workspace;
    this.#entry = entry;
  }

  get #self(): Google.DeveloperMetadata {
    this.#workspace.book.assertMetadataWritable(this.#entry.place);
    return this as unknown as Google.DeveloperMetadata;
  }

  getId(): number {
    return this.#entry.id;
  }

  getKey(): string {
    return this.#entry.key;
  }

  getValue(): string | null {
    return this.#entry.value;
  }

  getVisibility(): Google.DeveloperMetadataVisibility {
    return DeveloperMetadataVisibility[this.#entry.visibility];
  }

  getLocation(): Google.DeveloperMetadataLocation {
    return presentLocation(
      this.#workspace.calls,
      new LocationTarget(this.#workspace, this.#entry.place),
      this.#entry.place,
    );
  }

  setKey(key: string): Google.DeveloperMetadata {
    const self = this.#self;
    this.#entry.key = key;
    return self;
  }

  setValue(value: string): Google.DeveloperMetadata {
    const self = this.#self;
    this.#entry.value = value;
    return self;
  }

  setVisibility(visibility: Google.DeveloperMetadataVisibility): Google.DeveloperMetadata {
    const self = this.#self;
    const name = enumName(visibility);
    if (!isVisibility(name)) throw signatureError('DeveloperMetadata.setVisibility', [visibility]);
    this.#entry.visibility = name;
    return self;
  }

  moveToSheet(sheet: Google.Sheet): Google.DeveloperMetadata {
    const self = this.#self;
    const handle = handleOf(sheet, SheetHandle);
    if (handle === undefined) throw signatureError('DeveloperMetadata.moveToSheet', [sheet]);
    this.#entry.place = { kind: 'SHEET', sheetId: handle.sheetId };
    return self;
  }

  moveToSpreadsheet(): Google.DeveloperMetadata {
    const self = this.#self;
    this.#entry.place = { kind: 'SPREADSHEET' };
    return self;
  }

  moveToRow(row: Google.Range): Google.DeveloperMetadata {
    return this.#moveToLine('ROW', row);
  }

  moveToColumn(column: Google.Range): Google.DeveloperMetadata {
    return this.#moveToLine('COL', column);
  }

  #moveToLine(kind: 'ROW' | 'COL', range: Google.Range): Google.DeveloperMetadata {
    const self = this.#self;
    const handle = handleOf(range, RangeHandle);
    if (handle === undefined) throw signatureError('DeveloperMetadata.moveToRow', [range]);
    const index = kind === 'ROW' ? handle.zone.top : handle.zone.left;
    this.#entry.place = { kind, sheetId: handle.sheetId, index };
    return self;
  }

  remove(): void {
    const { book } = this.#workspace;
    book.assertMetadataWritable(this.#entry.place);
    book.metadata.remove(this.#entry);
  }
}

const locationTypeOf = ({ kind }: MetadataPlace): Google.DeveloperMetadataLocationType =>
  DeveloperMetadataLocationType[kind === 'COL' ? 'COLUMN' : kind];

class LocationTarget {
  readonly #workspace: Workspace;
  readonly #place: MetadataPlace;

  constructor(workspace: Workspace, place: MetadataPlace) {
    this.#workspace = workspace;
    this.#place = place;
  }

  getLocationType(): Google.DeveloperMetadataLocationType {
    return locationTypeOf(this.#place);
  }

  getSpreadsheet(): Google.Spreadsheet | null {
    return this.#place.kind === 'SPREADSHEET' ? spreadsheetOf(this.#workspace) : null;
  }

  getSheet(): Google.Sheet | null {
    return this.#place.kind === 'SHEET' ? sheetOf(this.#workspace, this.#place.sheetId) : null;
  }

  getRow(): Google.Range | null {
    return this.#place.kind === 'ROW' ? this.#line(this.#place.sheetId, this.#place) : null;
  }

  getColumn(): Google.Range | null {
    return this.#place.kind === 'COL' ? this.#line(this.#place.sheetId, this.#place) : null;
  }

  #line(sheetId: string, place: Extract<MetadataPlace, { readonly index: number }>): Google.Range {
    return rangeOf(this.#workspace, sheetId, zoneOfLine(this.#workspace, place));
  }
}

function zoneOfLine(
  { book }: Workspace,
  { kind, sheetId, index }: Extract<MetadataPlace, { readonly index: number }>,
): Zone {
  const { rows, columns } = book.size(sheetId);
  return kind === 'ROW'
    ? { top: index, left: 0, bottom: index, right: columns - 1 }
    : { top: 0, left: index, bottom: rows - 1, right: index };
}

class FinderTarget {
  readonly #workspace: Workspace;
  readonly #scope: SearchScope;
  readonly #criteria: ((entry: Metadata) => boolean)[] = [];
  #intersecting = false;

  constructor(workspace: Workspace, scope: SearchScope) {
    this.#workspace = workspace;
    this.#scope = scope;
  }

  #and(criterion: (entry: Metadata) => boolean): Google.DeveloperMetadataFinder {
    this.#criteria.push(criterion);
    return this as unknown as Google.DeveloperMetadataFinder;
  }

  withKey(key: string): Google.DeveloperMetadataFinder {
    return this.#and((entry) => entry.key === key);
  }

  withValue(value: string): Google.DeveloperMetadataFinder {
    return this.#and((entry) => entry.value === value);
  }

  withId(id: number): Google.DeveloperMetadataFinder {
    return this.#and((entry) => entry.id === id);
  }

  withVisibility(visibility: Google.DeveloperMetadataVisibility): Google.DeveloperMetadataFinder {
    return this.#and((entry) => entry.visibility === enumName(visibility));
  }

  withLocationType(locationType: Google.DeveloperMetadataLocationType): Google.DeveloperMetadataFinder {
    return this.#and((entry) => enumName(locationTypeOf(entry.place)) === enumName(locationType));
  }

  onIntersectingLocations(): Google.DeveloperMetadataFinder {
    if (this.#scope.kind !== 'RANGE') {
      throw new Error('onIntersectingLocations hanya untuk pencarian yang dimulai dari sebuah Range.');
    }
    this.#intersecting = true;
    return this as unknown as Google.DeveloperMetadataFinder;
  }

  find(): Google.DeveloperMetadata[] {
    return this.#workspace.book.metadata.all
      .filter((entry) => this.#inScope(entry) && this.#criteria.every((holds) => holds(entry)))
      .map((entry) => metadataOf(this.#workspace, entry));
  }

  #inScope({ place }: Metadata): boolean {
    const scope = this.#scope;
    if (scope.kind === 'SPREADSHEET') return true;
    if (place.kind === 'SPREADSHEET') return false;
    if (place.sheetId !== scope.sheetId) return false;
    if (scope.kind === 'SHEET') return true;
    if (place.kind === 'SHEET') return this.#intersecting;
    const line = zoneOfLine(this.#workspace, place);
    return this.#intersecting ? overlaps(line, scope.zone) : sameZone(line, scope.zone);
  }
}

const sameZone = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
