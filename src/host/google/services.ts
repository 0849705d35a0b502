import { AuthMode } from './enums.ts';
import type * as Google from './google-types.ts';
import { presenter } from './proxy.ts';
import type { Workspace } from './workspace.ts';

const presentLockService = presenter<Google.LockService>('LockService');
const presentLock = presenter<Google.Lock>('Lock');
const presentPropertiesService = presenter<Google.PropertiesService>('PropertiesService');
const presentProperties = presenter<Google.Properties>('Properties');
const presentUtilities = presenter<GoogleAppsScript.Utilities.Utilities>('Utilities');
const presentLogger = presenter<GoogleAppsScript.Base.Logger>('Logger');

export const lockServiceOf = (workspace: Workspace): Google.LockService =>
  presentLockService(workspace.calls, new LockServiceTarget(workspace), {});

export const propertiesServiceOf = (workspace: Workspace): Google.PropertiesService =>
  presentPropertiesService(workspace.calls, new PropertiesServiceTarget(workspace), {});

export const utilitiesOf = (workspace: Workspace): GoogleAppsScript.Utilities.Utilities =>
  presentUtilities(workspace.calls, new UtilitiesTarget(), {});

export const loggerOf = (workspace: Workspace): GoogleAppsScript.Base.Logger =>
  presentLogger(workspace.calls, new LoggerTarget(workspace.log), {});

/** `ScriptApp`, of which only its enumeration is offered. */
export const scriptAppOf = (workspace: Workspace): object =>
  presenter<Pick<GoogleAppsScript.Script.ScriptApp, 'AuthMode'>>('ScriptApp')(
    workspace.calls,
    { AuthMode },
    {},
  );

class LockServiceTarget {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  #lock(kind: string): Google.Lock {
    return presentLock(this.#workspace.calls, new LockTarget(this.#workspace, kind), {});
  }

  getDocumentLock(): Google.Lock {
    return this.#lock('document');
  }

  getScriptLock(): Google.Lock {
    return this.#lock('script');
  }

  getUserLock(): Google.Lock {
    return this.#lock(`user ${this.#workspace.user.email}`);
  }
}

/** A lock is let go when its run ends. Nobody waits here: a lock that another run holds stays held. */
class LockTarget {
  readonly #workspace: Workspace;
  readonly #kind: string;

  constructor(workspace: Workspace, kind: string) {
    this.#workspace = workspace;
    this.#kind = kind;
  }

  tryLock(timeoutInMillis: number): boolean {
    if (timeoutInMillis < 0) return false;
    return this.#workspace.locks.take(this.#kind, this.#workspace.run);
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.#workspace.locks.isHeld(this.#kind, this.#workspace.run);
  }

  releaseLock(): void {
    this.#workspace.locks.release(this.#kind, this.#workspace.run);
  }
}

class PropertiesServiceTarget {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  #store(store: Map<string, string>): Google.Properties {
    return presentProperties(this.#workspace.calls, new PropertiesTarget(store), {});
  }

  getDocumentProperties(): Google.Properties {
    return this.#store(this.#workspace.properties.document);
  }

  getUserProperties(): Google.Properties {
    return this.#store(this.#workspace.properties.user);
  }

  getScriptProperties(): Google.Properties {
    return this.#store(this.#workspace.properties.script);
  }
}

/** Google's limit for one value. */
const VALUE_BYTES = 9 * 1024;

class PropertiesTarget {
  readonly #store: Map<string, string>;

  constructor(store: Map<string, string>) {
    this.#store = store;
  }

  get #self(): Google.Properties {
    return this as unknown as Google.Properties;
  }

  getProperty(key: string): string | null {
    return this.#store.get(key) ?? null;
  }

  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.#store);
  }

  getKeys(): string[] {
    return [...this.#store.keys()];
  }

  setProperty(key: string, value: string): Google.Properties {
    const text = String(value);
    if (new TextEncoder().encode(text).length > VALUE_BYTES) throw new Error('Argument too large: value');
    this.#store.set(key, text);
    return this.#self;
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): Google.Properties {
    if (deleteAllOthers) this.#store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this.#self;
  }

  deleteProperty(key: string): Google.Properties {
    this.#store.delete(key);
    return this.#self;
  }

  deleteAllProperties(): Google.Properties {
    this.#store.clear();
    return this.#self;
  }
}

/** Parts of SimpleDateFormat's patterns that the host knows. */
const DATE_PARTS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  yyyy: { year: 'numeric' },
  yy: { year: '2-digit' },
  MMMM: { month: 'long' },
  MMM: { month: 'short' },
  MM: { month: '2-digit' },
  M: { month: 'numeric' },
  dd: { day: '2-digit' },
  d: { day: 'numeric' },
  EEEE: { weekday: 'long' },
  HH: { hour: '2-digit', hourCycle: 'h23' },
  mm: { minute: '2-digit' },
  ss: { second: '2-digit' },
};

class UtilitiesTarget {
  /** Nothing here is calculated elsewhere, so there is nothing to wait for. */
  sleep(_milliseconds: number): void {}

  getUuid(): string {
    return crypto.randomUUID();
  }

  /** Names of months and days are English, as on Google. */
  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (part, quoted: string | undefined) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted;
      const options = DATE_PARTS[part];
      if (options === undefined) throw new Error(`Utilities.formatDate: "${part}" belum ada di host lokal`);
      const text = new Intl.DateTimeFormat('en-US', { timeZone, ...options }).format(date.getTime());
      return /^(MM|dd|HH|mm|ss)$/.test(part) ? text.padStart(2, '0') : text;
    });
  }
}

class LoggerTarget {
  readonly #log: string[];

  constructor(log: string[]) {
    this.#log = log;
  }

  /** `%s` in the text stands for the values that follow. */
  log(data: unknown, ...values: unknown[]): GoogleAppsScript.Base.Logger {
    const rest = [...values];
    this.#log.push(String(data).replace(/%s/g, () => String(rest.shift())));
    return this as unknown as GoogleAppsScript.Base.Logger;
  }

  getLog(): string {
    return this.#log.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.#log.length = 0;
  }
}
