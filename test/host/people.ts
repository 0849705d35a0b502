import type { Host } from '../../src/host/host.ts';
import { first, type Opened, open } from './open.ts';

export const PEMILIK = 'pemilik@contoh.go.id';
export const STAF = 'staf@contoh.go.id';
export const KEPALA = 'kepala@contoh.go.id';
export const TAMU = 'tamu@contoh.go.id';

/** Google's text where a protection bars a change. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** A spreadsheet of PEMILIK with STAF and KEPALA as editors and TAMU as a viewer. */
export function shared(scripts: readonly string[] = []): Opened {
  const opened = open({ user: { email: PEMILIK }, scripts });
  opened.spreadsheet.addEditors([STAF, KEPALA]).addViewer(TAMU);
  opened.host.serviceCalls.reset();
  return opened;
}

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Google's objects as a script holds them that another person has started. */
export function handsOf(host: Host, email: string) {
  const own = host.as(email);
  const app = own.globals['SpreadsheetApp'] as App;
  const spreadsheet = app.getActive();
  return { host: own, app, spreadsheet, sheet: first(spreadsheet.getSheets()) };
}

export const emails = (users: readonly GoogleAppsScript.Base.User[]): string[] =>
  users.map((user) => user.getEmail());
