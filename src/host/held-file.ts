import type { Book } from './engine/book.ts';
import type { Trips } from './google/trips.ts';
import type { Alert, MenuData, Panel, Toast, UiHooks } from './google/workspace.ts';
import type { Workbook } from './workbook/workbook.ts';

export interface HostOptions extends UiHooks {
  /** What is in the spreadsheet; one empty sheet `Sheet1` where nothing is given. */
  readonly workbook?: Workbook;
  /** The texts of the .js files of the bundle, in any order. */
  readonly scripts: readonly string[];
  /** The .html files of the bundle, by name, with or without `.html`. */
  readonly html?: Readonly<Record<string, string>>;
  /** Who opens the spreadsheet; its owner, where it is shared with nobody. The owner where absent. */
  readonly user?: { readonly email: string; readonly emailVisible?: boolean };
  /** Whether a person can take back with Ctrl+Z what scripts write, as on a screen. Costs time and memory. */
  readonly undoable?: boolean;
  /**
   * Is told each service call before it is done. What it throws stops the script there: a lost
   * connection, or the six minutes being over.
   */
  readonly beforeServiceCall?: (member: string) => void;
}

/** The calls of members of Google's objects (keputusan 0030). What they cost is told by {@link Trips}. */
export interface ServiceCalls {
  readonly total: number;
  /** By class and member: `Range.setValues`. */
  readonly byMember: Readonly<Record<string, number>>;
  /** Begins to count anew, the trips too. */
  reset(): void;
}

export interface Host {
  /**
   * Runs a function of the bundle as one run of a script: writes are flushed and locks let go at its end.
   * Throws for those who may not edit the spreadsheet: they have no menus.
   */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** The functions that menus and `google.script.run` may call. */
  readonly functionNames: readonly string[];
  /** The names that a cell may use. */
  readonly customFunctionNames: readonly string[];
  /** Custom function calls since the beginning: `{ CAPAIAN: 2 }`. */
  readonly customFunctionCalls: Readonly<Record<string, number>>;
  readonly serviceCalls: ServiceCalls;
  /** What the calls cost since `serviceCalls.reset()`: the real speed of Apps Script (keputusan 0180). */
  readonly trips: Trips;
  readonly toasts: readonly Toast[];
  readonly alerts: readonly Alert[];
  /** Sidebars and dialogs that were shown. */
  readonly panels: readonly Panel[];
  /** The menus that `onOpen` has made, once it was called. */
  readonly menus: readonly MenuData[];
  /** What `Logger.log` was given. */
  readonly log: readonly string[];
  /** The spreadsheet as it stands, for the writer of files. */
  workbook(): Workbook;
  /**
   * What a person does who types this text into a cell and presses Enter; the sheet is an id_ID one. The
   * bundle's `onEdit` hears of it. Throws where the person may not edit the cell.
   */
  typeInto(sheetName: string, a1: string, text: string): void;
  /** What a cell shows. */
  displayValue(sheetName: string, a1: string): string;
  /** The message behind an error value, such as that of a thrown Error; nothing where there is none. */
  errorMessage(sheetName: string, a1: string): string | undefined;
  /** The notes of a sheet, by the id that the engine gives it. */
  notesOf(
    sheetId: string,
  ): readonly { readonly row: number; readonly column: number; readonly value: string }[];
  /** The engine's address of the link of a cell that holds this text, where the engine does not know it. */
  linkOfLines(sheetId: string, row: number, column: number, text: unknown): string | undefined;
  /** The names that the scripts see, `SpreadsheetApp` and the like, for tests. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** The spreadsheet engine's model, for a screen to show. */
  readonly model: Book['engine']['model'];
  /** The person who works through this host. */
  readonly user: string;
  /**
   * The same spreadsheet in another person's hands, with a count of service calls of its own. What was
   * shown (toasts, alerts, panels, menus) and logged is common to all.
   *
   * @param options `emailVisible: false`: scripts cannot read the address, as across organisations;
   * `true`: simple triggers can as well. Otherwise only they cannot.
   */
  as(email: string, options?: { readonly emailVisible?: boolean }): Host;
  /** Makes another person the owner, as Google's dialog for sharing does; this owner stays an editor. */
  transferOwnership(email: string): void;
  /**
   * Another run of the script, of this or another person, takes a lock and keeps it until the function
   * that is given back is called. Throws where the lock is taken.
   */
  holdLock(kind?: 'document' | 'script'): () => void;
  /** What `onEdit` has thrown: nobody sees it on Google, and what was typed stays. */
  readonly triggerErrors: readonly unknown[];
  /** What `Spreadsheet.copy` has made, each in the hands of who made it. */
  readonly copies: readonly Host[];
}
