import { bindCustomFunctions, registerCustomFunctions } from './custom-functions.ts';
import { parseReference } from './engine/a1.ts';
import { Book } from './engine/book.ts';
import { googleError } from './engine/errors.ts';
import { chartsServiceOf } from './google/charts-service.ts';
import { AuthMode } from './google/enums.ts';
import { htmlServiceOf } from './google/html.ts';
import { Desk } from './google/present.ts';
import { lockServiceOf, loggerOf, propertiesServiceOf, scriptAppOf, utilitiesOf } from './google/services.ts';
import { sessionOf } from './google/session.ts';
import { spreadsheetOf } from './google/spreadsheet.ts';
import { spreadsheetAppOf } from './google/spreadsheet-app.ts';
import type { Alert, MenuData, Panel, Toast, UiHooks, Workspace } from './google/workspace.ts';
import { customFunctionsIn, loadScripts } from './script.ts';
import { loadWorkbook, snapshotOf } from './snapshot.ts';
import type { Workbook } from './workbook.ts';

export type {
  Alert,
  ButtonName,
  MenuData,
  MenuItem,
  Panel,
  PromptAnswer,
  Toast,
  UiHooks,
} from './google/workspace.ts';

export interface HostOptions extends UiHooks {
  /** What is in the spreadsheet; one empty sheet `Sheet1` where nothing is given. */
  readonly workbook?: Workbook;
  /** The texts of the .js files of the bundle, in any order. */
  readonly scripts: readonly string[];
  /** The .html files of the bundle, by name, with or without `.html`. */
  readonly html?: Readonly<Record<string, string>>;
  readonly user?: { readonly email: string };
  /** Whether a person can take back with Ctrl+Z what scripts write, as on a screen. Costs time and memory. */
  readonly undoable?: boolean;
  /**
   * Is told each service call before it is done. What it throws stops the script there: a lost
   * connection, or the six minutes being over.
   */
  readonly beforeServiceCall?: (member: string) => void;
}

/** How often the script went to Google: the real speed of Apps Script (keputusan 0030). */
export interface ServiceCalls {
  readonly total: number;
  /** By class and member: `Range.setValues`. */
  readonly byMember: Readonly<Record<string, number>>;
  reset(): void;
}

export interface Host {
  /** Runs a function of the bundle as one run of a script: writes are flushed and locks let go at its end. */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** The functions that menus and `google.script.run` may call. */
  readonly functionNames: readonly string[];
  /** The names that a cell may use. */
  readonly customFunctionNames: readonly string[];
  /** Custom function calls since the beginning: `{ CAPAIAN: 2 }`. */
  readonly customFunctionCalls: Readonly<Record<string, number>>;
  readonly serviceCalls: ServiceCalls;
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
  /** What a person does who types this text into a cell and presses Enter; the sheet is an id_ID one. */
  typeInto(sheetName: string, a1: string, text: string): void;
  /** What a cell shows. */
  displayValue(sheetName: string, a1: string): string;
  /** The message behind an error value, such as that of a thrown Error; nothing where there is none. */
  errorMessage(sheetName: string, a1: string): string | undefined;
  /** The notes of a sheet, by the id that the engine gives it. */
  notesOf(
    sheetId: string,
  ): readonly { readonly row: number; readonly column: number; readonly value: string }[];
  /** The names that the scripts see, `SpreadsheetApp` and the like, for tests. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** The spreadsheet engine's model, for a screen to show. */
  readonly model: Book['engine']['model'];
}

const EMPTY: Workbook = {
  name: 'Spreadsheet tanpa judul',
  sheets: [{ name: 'Sheet1', rowCount: 1000, columnCount: 26, cells: {} }],
};

/**
 * Google Sheets and Apps Script, as far as the add-on needs them, over the local spreadsheet engine.
 * What it does otherwise than Google is told in docs/beda-dengan-sheets.md.
 */
export function createHost(options: HostOptions): Host {
  const { scripts, workbook = EMPTY } = options;
  const book = new Book(
    workbook.name,
    workbook.sheets.map(({ id, name, rowCount, columnCount }) => ({
      gid: id,
      name,
      rows: rowCount,
      columns: columnCount,
    })),
    workbook.nextId,
  );
  const desk = new Desk(
    (member) => {
      book.currentMember = member;
    },
    (member) => options.beforeServiceCall?.(member),
  );
  const workspace: Workspace = {
    book,
    desk,
    ui: options,
    user: options.user ?? { email: 'pengguna@contoh.go.id' },
    html: options.html ?? {},
    toasts: [],
    alerts: [],
    panels: [],
    menus: [],
    properties: {
      document: new Map(Object.entries(workbook.documentProperties ?? {})),
      user: new Map(),
      script: new Map(),
    },
    log: [],
    locks: new Set(),
    selections: new Map(),
  };
  const globals = globalsOf(workspace);
  const functions = loadScripts(scripts, globals);
  const custom = scripts.flatMap(customFunctionsIn);
  const calls: Record<string, number> = {};

  registerCustomFunctions(custom);
  bindCustomFunctions(book.engine.model.getters, functions, (name, call) => {
    calls[name] = (calls[name] ?? 0) + 1;
    book.customFunctionDepth += 1;
    try {
      return desk.runScript(call);
    } finally {
      book.customFunctionDepth -= 1;
    }
  });
  loadWorkbook(book, workbook);
  // Not before: nobody can take back that a spreadsheet was opened.
  book.engine.recording = options.undoable === true;

  const cellAt = (sheetName: string, a1: string) => {
    const sheetId = book.sheetIdOf(sheetName);
    if (sheetId === undefined) throw new Error(`Lembar "${sheetName}" tidak ada.`);
    const zone = parseReference(a1, () => book.size(sheetId))?.zone;
    if (zone === undefined) throw new Error(`"${a1}" bukan alamat sel.`);
    return { sheetId, zone, row: zone.top, column: zone.left };
  };

  return {
    globals,
    model: book.engine.model,
    toasts: workspace.toasts,
    alerts: workspace.alerts,
    panels: workspace.panels,
    menus: workspace.menus,
    log: workspace.log,
    functionNames: Object.keys(functions).filter((name) => !name.endsWith('_')),
    customFunctionNames: custom.map(({ name }) => name),
    customFunctionCalls: calls,
    serviceCalls: {
      get total() {
        return desk.total;
      },
      get byMember() {
        return Object.fromEntries(desk.byMember);
      },
      reset() {
        desk.reset();
      },
    },
    call(functionName, ...args) {
      const run = functions[functionName];
      if (run === undefined) throw new Error(`Script function not found: ${functionName}`);
      const isTrigger = functionName === 'onOpen' || functionName === 'onInstall';
      const event = { authMode: AuthMode.LIMITED, source: spreadsheetOf(workspace) };
      try {
        return run(...(isTrigger && args.length === 0 ? [event] : args));
      } finally {
        workspace.locks.clear();
        book.flush();
      }
    },
    workbook: () => snapshotOf(book, workspace.properties.document),
    notesOf: (sheetId) => book.side(sheetId).notes.entries(),
    typeInto(sheetName, a1, text) {
      const { sheetId, row, column } = cellAt(sheetName, a1);
      book.setValues(sheetId, { top: row, left: column, bottom: row, right: column }, [[text]]);
      book.flush();
    },
    displayValue(sheetName, a1) {
      const { sheetId, row, column } = cellAt(sheetName, a1);
      return book.displayValue(sheetId, row, column);
    },
    errorMessage(sheetName, a1) {
      const { sheetId, row, column } = cellAt(sheetName, a1);
      const cell = book.cell(sheetId, row, column);
      return cell.type === 'error' ? (cell.message ?? googleError(cell.value)) : undefined;
    },
  };
}

/** The names of Apps Script that the host offers. Another, such as `DriveApp`, is not defined. */
function globalsOf(workspace: Workspace): Readonly<Record<string, unknown>> {
  return {
    SpreadsheetApp: spreadsheetAppOf(workspace),
    Charts: chartsServiceOf(workspace),
    HtmlService: htmlServiceOf(workspace),
    LockService: lockServiceOf(workspace),
    PropertiesService: propertiesServiceOf(workspace),
    Session: sessionOf(workspace),
    Utilities: utilitiesOf(workspace),
    Logger: loggerOf(workspace),
    ScriptApp: scriptAppOf(workspace),
  };
}
