import { type OpenSpreadsheet, openSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { recoverRun } from '../workbook/swap.ts';
import { noteVersion } from '../workbook/version.ts';

/** How long to wait for a colleague's run before saying so. */
const PATIENCE = 20_000;

/** What the officer is told where a colleague's run does not end. */
const BUSY = 'Rekan Anda sedang menyusun di spreadsheet ini. Tunggu sebentar, lalu ulangi.';

/** A message of progress goes by itself: what came of the run, a dialog tells. */
const SECONDS = 20;

/** What a menu item does: it says so, runs alone in the spreadsheet, and tells what came of it. */
export interface MenuCommand<Result> {
  /** The one message on the way: each is a trip to Google. */
  readonly starting: string;
  readonly run: (book: OpenSpreadsheet) => Result;
  /** Absent where there is nothing to tell yet. */
  readonly messageOf: (result: Result) => string | undefined;
}

/** Runs a menu item; undefined where a colleague's run does not end. */
export function runMenuCommand<Result>({
  starting,
  run,
  messageOf,
}: MenuCommand<Result>): Result | undefined {
  SpreadsheetApp.getActiveSpreadsheet().toast(starting, 'LKjIP', SECONDS);
  const done = runAlone(run);
  const message = done === undefined ? BUSY : messageOf(done.result);
  if (message !== undefined) showMessage(message);
  return done?.result;
}

/** A function that the sidebar calls. */
export interface SidebarCall<Arguments, Result> {
  /**
   * Reads what the page hands over: it takes only what it names and refuses anything else in a sentence.
   * The types of the parameters are for the page; they promise nothing here.
   */
  readonly read: (...given: readonly unknown[]) => Arguments;
  /** Whether it writes, and so has to be alone in the spreadsheet. */
  readonly writes: boolean;
  /** Gives back what survives the way to the page: no Date, no Decimal, no function. It opens no dialog. */
  readonly run: (book: OpenSpreadsheet, given: Arguments) => Result;
}

/** Makes a call of the sidebar out of what it reads and does. */
export function defineCall<Given extends readonly unknown[], Arguments, Result>({
  read,
  writes,
  run,
}: SidebarCall<Arguments, Result>): (...given: Given) => Result {
  return (...handedOver) => {
    const given = read(...handedOver);
    if (!writes) return run(openSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()), given);
    const done = runAlone((book) => run(book, given));
    if (done === undefined) throw new Error(BUSY);
    return done.result;
  };
}

/** Looks at no argument: whatever the page hands over, it is not read. */
export const nothing = (): undefined => undefined;

/**
 * Runs a task while no colleague runs one in the same spreadsheet, after what an earlier run has left behind
 * was put right; undefined if that takes too long. No dialog may open meanwhile: a dialog lets go of the lock.
 */
function runAlone<Result>(task: (book: OpenSpreadsheet) => Result): { readonly result: Result } | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) return undefined;
  try {
    const book = openSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
    recoverRun(book);
    const result = task(book);
    book.registry.settle();
    noteVersion(book);
    return { result };
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/** Tells the officer something. */
export function showMessage(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('LKjIP', message, ui.ButtonSet.OK);
}
