import type { Kept } from './screen.ts';

/** The work as it stood last, in the browser's own database. */
const DATABASE = 'lkjip-lokal';
const TABLE = 'berkas';
const CURRENT = 'kini';
const VERSION = 1;

export interface Stored extends Kept {
  readonly version: typeof VERSION;
}

/** What the last visit left: nothing, the work, or something that is not it and is kept aside. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'work'; readonly kept: Kept }
  | { readonly kind: 'damaged'; readonly raw: unknown };

/**
 * The browser's store of the one open spreadsheet. Only the first tab of the page writes to it, so that
 * two tabs do not overwrite each other's work.
 */
export class Store {
  readonly #database: IDBDatabase;
  readonly isOurs: boolean;

  private constructor(database: IDBDatabase, isOurs: boolean) {
    this.#database = database;
    this.isOurs = isOurs;
  }

  static async open(): Promise<Store> {
    const isOurs = await claim();
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
    return new Store(await resultOf(request), isOurs);
  }

  async find(): Promise<Found> {
    const raw: unknown = await resultOf(this.#table('readonly').get(CURRENT));
    if (raw === undefined) return { kind: 'nothing' };
    return isStored(raw) ? { kind: 'work', kept: raw } : { kind: 'damaged', raw };
  }

  async save(kept: Kept): Promise<void> {
    if (!this.isOurs) throw new Error('Another tab of the page holds the store.');
    const stored: Stored = { version: VERSION, ...kept };
    await resultOf(this.#table('readwrite').put(stored, CURRENT));
  }

  /** Puts what could not be opened under a name of its own, where no save overwrites it. */
  async setAside(raw: unknown, name: string): Promise<void> {
    await resultOf(this.#table('readwrite').put(raw, name));
  }

  #table(mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(TABLE, mode).objectStore(TABLE);
  }
}

/** Holds the lock as long as the page lives. */
function claim(): Promise<boolean> {
  return new Promise((done, fail) => {
    navigator.locks
      .request(DATABASE, { ifAvailable: true }, (lock) => {
        done(lock !== null);
        return lock === null ? undefined : new Promise(() => undefined);
      })
      .catch(fail);
  });
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error('IndexedDB failed without a reason.'));
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The outline only: what is wrong inside shows when it is opened. */
function isStored(value: unknown): value is Stored {
  if (!isObject(value) || value['version'] !== VERSION) return false;
  const { workbook, extras } = value;
  if (!isObject(workbook) || typeof workbook['name'] !== 'string' || !isObject(extras)) return false;
  const { sheets } = workbook;
  return (
    Array.isArray(extras['sheets']) &&
    isObject(extras['namedRanges']) &&
    Array.isArray(sheets) &&
    sheets.length > 0 &&
    sheets.every(
      (sheet: unknown) => isObject(sheet) && typeof sheet['name'] === 'string' && isObject(sheet['cells']),
    )
  );
}
