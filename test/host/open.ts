import { createHost, type Host, type HostOptions } from '../../src/host/host.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export interface Opened {
  readonly host: Host;
  readonly app: App;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** A host with one empty sheet, and Google's objects as a script would hold them. */
export function open(options: Partial<HostOptions> = {}): Opened {
  const host = createHost({ scripts: [], ...options });
  const app = host.globals['SpreadsheetApp'] as App;
  const spreadsheet = app.getActive();
  const sheet = spreadsheet.getSheets()[0];
  if (sheet === undefined) throw new Error('No sheet.');
  host.serviceCalls.reset();
  return { host, app, spreadsheet, sheet };
}

/** The first element; fails where there is none. */
export function first<T>(list: readonly T[]): T {
  const [element] = list;
  if (element === undefined) throw new Error('Empty list.');
  return element;
}

/** The message of the error that `action` throws; fails where it throws none. */
export function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('Nothing was thrown.');
}
