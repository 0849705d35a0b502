import type * as Google from './google-types.ts';
import { RangeHandle } from './handles.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import { rangeOf } from './range.ts';
import type { Workspace } from './workspace.ts';

const presentNamedRange = presenter<Google.NamedRange>('NamedRange');

export class NamedRangeHandle {
  name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const namedRangeOf = (workspace: Workspace, name: string): Google.NamedRange => {
  const handle = new NamedRangeHandle(name);
  return presentNamedRange(workspace.calls, new NamedRangeTarget(workspace, handle), handle);
};

/** All named ranges, or those of one sheet. */
export const namedRanges = (workspace: Workspace, sheetId?: string): Google.NamedRange[] =>
  workspace.book.getters
    .getNamedRanges()
    .filter(({ range }) => sheetId === undefined || range.sheetId === sheetId)
    .map(({ name }) => namedRangeOf(workspace, name));

/** The range of that name, or null. */
export function rangeByName(workspace: Workspace, name: string): Google.Range | null {
  const range = workspace.book.getters.getNamedRange(name)?.range;
  return range === undefined ? null : rangeOf(workspace, range.sheetId, range.zone);
}

/** Names a range; a name that is taken moves. */
export function setNamedRange({ book }: Workspace, name: string, range: Google.Range): void {
  const handle = handleOf(range, RangeHandle);
  if (handle === undefined) throw signatureError('Spreadsheet.setNamedRange', [name, range]);
  const ranges = [book.getters.getRangeDataFromZone(handle.sheetId, handle.zone)];
  if (book.getters.getNamedRange(name) === undefined) {
    book.apply({ type: 'CREATE_NAMED_RANGE', name, ranges });
  } else {
    book.apply({ type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: name, ranges });
  }
}

export function removeNamedRange({ book }: Workspace, name: string): void {
  if (book.getters.getNamedRange(name) === undefined) {
    throw new Error(`Rentang bernama "${name}" tidak ada.`);
  }
  book.apply({ type: 'DELETE_NAMED_RANGE', name });
}

class NamedRangeTarget {
  readonly #workspace: Workspace;
  readonly #handle: NamedRangeHandle;

  constructor(workspace: Workspace, handle: NamedRangeHandle) {
    this.#workspace = workspace;
    this.#handle = handle;
  }

  get #self(): Google.NamedRange {
    return this as unknown as Google.NamedRange;
  }

  getName(): string {
    return this.#handle.name;
  }

  getRange(): Google.Range {
    const range = rangeByName(this.#workspace, this.#handle.name);
    if (range === null) throw new Error(`Rentang bernama "${this.#handle.name}" tidak ada.`);
    return range;
  }

  setName(name: string): Google.NamedRange {
    const { book } = this.#workspace;
    const named = book.getters.getNamedRange(this.#handle.name);
    if (named === undefined) throw new Error(`Rentang bernama "${this.#handle.name}" tidak ada.`);
    book.apply({
      type: 'UPDATE_NAMED_RANGE',
      oldRangeName: this.#handle.name,
      newRangeName: name,
      ranges: [book.getters.getRangeDataFromZone(named.range.sheetId, named.range.zone)],
    });
    this.#handle.name = name;
    return this.#self;
  }

  setRange(range: Google.Range): Google.NamedRange {
    setNamedRange(this.#workspace, this.#handle.name, range);
    return this.#self;
  }

  remove(): void {
    removeNamedRange(this.#workspace, this.#handle.name);
  }
}
