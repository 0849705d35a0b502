import { isUncounted } from './counted.ts';
import { RangeHandle, SheetHandle } from './handles.ts';
import { TripCounter } from './trips.ts';

/** What the log of calls asks of the file behind it. */
export interface CallLogSettings {
  /** Told of each member before it runs. */
  entering(member: string): void;
  /** Told of each service call before it is done. */
  beforeCall(member: string): void;
  /** The name of a sheet now; empty where it is gone. */
  sheetName(sheetId: string): string;
}

/**
 * What stands between a script and Google's objects: counts the calls and the trips, and knows which
 * member runs, for the errors that name it.
 */
export class CallLog {
  total = 0;
  readonly byMember = new Map<string, number>();
  readonly trips = new TripCounter();
  readonly #settings: CallLogSettings;

  constructor(settings: CallLogSettings) {
    this.#settings = settings;
  }

  #running = false;

  /** Runs a member of what `handle` stands for. What it does by way of others is no call of the script's. */
  run<T>(member: string, handle: object, action: () => T): T {
    if (this.#running) return action();
    this.#count(member, handle);
    this.#running = true;
    try {
      return action();
    } finally {
      this.#running = false;
    }
  }

  /** Runs code of the script's in the midst of a member, as a custom function during a recalculation. */
  runScript<T>(action: () => T): T {
    const before = this.#running;
    this.#running = false;
    try {
      return action();
    } finally {
      this.#running = before;
    }
  }

  #count(member: string, handle: object): void {
    this.#settings.entering(member);
    if (isUncounted(member)) return;
    this.#settings.beforeCall(member);
    this.total += 1;
    this.byMember.set(member, (this.byMember.get(member) ?? 0) + 1);
    this.trips.count(member, () =>
      handle instanceof RangeHandle || handle instanceof SheetHandle
        ? this.#settings.sheetName(handle.sheetId)
        : '',
    );
  }

  reset(): void {
    this.total = 0;
    this.byMember.clear();
    this.trips.reset();
  }
}

/** What we know of an object that a script holds, by the object. */
const handles = new WeakMap<object, object>();

/** Asked by the language and by tools that print values; their absence is an answer. */
const PROBED = new Set([
  'then',
  'toJSON',
  'constructor',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  'inspect',
  'length',
  'valueOf',
  'hasAttribute',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
  'hasOwnProperty',
  'getMockName',
  'stack',
  'name',
  'message',
  'cause',
]);

/**
 * Makes presenters of one of Google's classes. The target's public members must be Google's, in name
 * and type: a drift from Google's types fails to compile. A member that Google may have and the target
 * lacks throws its name when a script asks for it.
 */
export const presenter =
  <G extends object>(className: string) =>
  <T extends Pick<G, keyof T & keyof G>>(
    calls: CallLog,
    target: T & Record<Exclude<keyof T, keyof G>, never>,
    handle: object,
    printedAs = className,
  ): G => {
    const proxy: object = new Proxy(target, {
      get(_, member) {
        const value: unknown = Reflect.get(target, member, target);
        if (typeof member === 'symbol') return value;
        if (member === 'toString') return () => printedAs;
        if (!(member in target) || member in Object.prototype) {
          if (PROBED.has(member) || member in Object.prototype) return undefined;
          throw new Error(`${className}.${member} belum ada di host lokal`);
        }
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          const result: unknown = calls.run(`${className}.${member}`, handle, () =>
            value.apply(target, args),
          );
          return result === target ? proxy : result;
        };
      },
      set(_, member) {
        throw new Error(`${className}.${String(member)} tidak dapat diubah`);
      },
    });
    handles.set(proxy, handle);
    return proxy as G;
  };

/** What we know of an object of ours that a script handed in; nothing if it is none, or of another kind. */
export function handleOf<H extends object>(
  value: unknown,
  kind: abstract new (...args: never[]) => H,
): H | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const handle = handles.get(value);
  return handle instanceof kind ? handle : undefined;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : 'Object'}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Boolean';
  return handles.has(value as object) ? String(value) : '(class)';
}

/** Google's error for arguments of wrong types. `member` is such as `Range.setNotes`. */
export const signatureError = (member: string, args: readonly unknown[]): Error =>
  new Error(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for SpreadsheetApp.${member}.`,
  );
