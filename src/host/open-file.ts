import { bindCustomFunctions, registerCustomFunctions } from './custom-functions.ts';
import { Book, type Entry } from './engine/book.ts';
import { googleError } from './engine/errors.ts';
import { addressOf } from './engine/people.ts';
import { loadWorkbook, snapshotOf } from './engine/snapshot.ts';
import { chartsServiceOf } from './google/charts-service.ts';
import { AuthMode } from './google/enums.ts';
import { htmlServiceOf } from './google/html.ts';
import { Locks } from './google/locks.ts';
import { CallLog } from './google/proxy.ts';
import { rangeOf } from './google/range.ts';
import { lockServiceOf, loggerOf, propertiesServiceOf, scriptAppOf, utilitiesOf } from './google/services.ts';
import { currentUser, sessionOf } from './google/session.ts';
import { spreadsheetOf } from './google/spreadsheet.ts';
import { spreadsheetAppOf } from './google/spreadsheet-app.ts';
import type { Alert, Identity, MenuData, Panel, Toast, Workspace } from './google/workspace.ts';
import type { Host, HostOptions } from './held-file.ts';
import { type CustomFunctionText, customFunctionsIn, loadScripts } from './script.ts';
import { parseReference } from './workbook/a1.ts';
import type { Workbook, Zone } from './workbook/workbook.ts';

const EMPTY: Workbook = {
  name: 'Spreadsheet tanpa judul',
  sheets: [{ name: 'Sheet1', rowCount: 1000, columnCount: 26, cells: {} }],
};

const ANYBODY = 'pengguna@contoh.go.id';

/** What Apps Script keeps for each person. */
interface Account {
  readonly key: string;
  readonly properties: Map<string, string>;
}

/** One open spreadsheet, with what all people share who work on it. */
interface OpenFile {
  readonly id: string;
  readonly options: HostOptions;
  readonly book: Book;
  readonly custom: readonly CustomFunctionText[];
  readonly customCalls: Record<string, number>;
  readonly toasts: Toast[];
  readonly alerts: Alert[];
  readonly panels: Panel[];
  readonly menus: MenuData[];
  readonly log: string[];
  readonly locks: Locks;
  readonly triggerErrors: unknown[];
  readonly documentProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  /** By address. */
  readonly accounts: Map<string, Account>;
  readonly hosts: Map<string, Host>;
  readonly copies: Host[];
}

/** Opens a spreadsheet for the one who is named in the options. `id` is what `getId()` gives. */
export function openFile(options: HostOptions, id: string): Opened {
  const { scripts, workbook = EMPTY, user } = options;
  const { people } = workbook;
  const opener = addressOf(user?.email ?? people?.owner ?? ANYBODY);
  const book = new Book(
    workbook.name,
    workbook.sheets.map(({ id: gid, name, rowCount, columnCount }) => ({
      gid,
      name,
      rows: rowCount,
      columns: columnCount,
    })),
    people ?? { owner: opener, editors: [], viewers: [] },
    workbook.nextId,
    id,
  );
  const file: OpenFile = {
    id,
    options,
    book,
    custom: scripts.flatMap(customFunctionsIn),
    customCalls: {},
    toasts: [],
    alerts: [],
    panels: [],
    menus: [],
    log: [],
    locks: new Locks(),
    triggerErrors: [],
    documentProperties: new Map(Object.entries(workbook.documentProperties ?? {})),
    scriptProperties: new Map(),
    accounts: new Map(),
    hosts: new Map(),
    copies: [],
  };
  const opened = hostOf(file, { email: opener, emailVisible: user?.emailVisible });
  const { workspace, functions } = opened;

  registerCustomFunctions(file.custom);
  bindCustomFunctions(book.engine.model.getters, functions, (name, call) => {
    file.customCalls[name] = (file.customCalls[name] ?? 0) + 1;
    const { actor } = book;
    book.customFunctionDepth += 1;
    try {
      return workspace.calls.runScript(call);
    } finally {
      book.customFunctionDepth -= 1;
      book.actor = actor;
    }
  });
  loadWorkbook(book, workbook);
  // Not before: nobody can take back that a spreadsheet was opened, nor hears a script of it.
  book.engine.recording = options.undoable === true;
  const entered: Entry[] = [];
  book.onEntry = (entry) => {
    // Only once the engine has done with it can a script write.
    if (entered.length === 0) queueMicrotask(() => opened.edited(entered.splice(0)));
    entered.push(entry);
  };
  return opened;
}

type Functions = ReturnType<typeof loadScripts>;

interface Opened {
  readonly host: Host;
  readonly workspace: Workspace;
  readonly functions: Functions;
  /** Runs `onEdit` for what this person has entered. */
  edited(entries: readonly Entry[]): void;
}

/** A file in the hands of one person. */
function hostOf(file: OpenFile, user: Identity): Opened {
  const { book, options, accounts } = file;
  const { email } = user;
  const account = accounts.get(email) ?? {
    key: `pengguna-host-lokal-${accounts.size + 1}`,
    properties: new Map(),
  };
  accounts.set(email, account);
  const calls = new CallLog({
    entering(member) {
      book.currentMember = member;
      book.actor = email;
      if (book.people.roleOf(email) === undefined) throw new Error(NO_ACCESS);
    },
    beforeCall: (member) => options.beforeServiceCall?.(member),
    sheetName: (sheetId) => book.getters.tryGetSheetName(sheetId) ?? '',
  });
  const workspace: Workspace = {
    book,
    calls,
    ui: options,
    user,
    userKey: account.key,
    html: options.html ?? {},
    toasts: file.toasts,
    alerts: file.alerts,
    panels: file.panels,
    menus: file.menus,
    properties: {
      document: file.documentProperties,
      user: account.properties,
      script: file.scriptProperties,
    },
    log: file.log,
    locks: file.locks,
    run: { limited: false },
    selections: new Map(),
    fileId: file.id,
    copyFile: (name) => copyFile(file, workspace, name),
  };
  const globals = globalsOf(workspace);
  const functions = loadScripts(options.scripts, globals);

  /** One run of the script on this person's behalf. */
  const run = <T>(limited: boolean, script: () => T): T => {
    const outer = { run: workspace.run, actor: book.actor };
    workspace.run = { limited };
    book.actor = email;
    try {
      return book.asOne(script);
    } finally {
      file.locks.releaseAll(workspace.run);
      calls.trips.endRun();
      workspace.run = outer.run;
      book.actor = outer.actor;
    }
  };
  const assertEditor = (): void => {
    const role = book.people.roleOf(email);
    if (role === undefined) throw new Error(`${email} tidak punya akses ke spreadsheet "${book.name}".`);
    if (role === 'viewer') {
      throw new Error(
        `${email} hanya dapat melihat spreadsheet "${book.name}". Menu, skrip, dan pengetikan hanya untuk penyunting.`,
      );
    }
  };
  const assertReader = (): void => {
    if (book.people.roleOf(email) === undefined) assertEditor();
  };
  const cellAt = (sheetName: string, a1: string) => {
    assertReader();
    const sheetId = book.sheetIdOf(sheetName);
    if (sheetId === undefined) throw new Error(`Lembar "${sheetName}" tidak ada.`);
    const zone = parseReference(a1, () => book.size(sheetId))?.zone;
    if (zone === undefined) throw new Error(`"${a1}" bukan alamat sel.`);
    return { sheetId, zone, row: zone.top, column: zone.left };
  };
  const edited = (entries: readonly Entry[]): void => {
    const { onEdit } = functions;
    const [first] = entries;
    if (onEdit === undefined || first === undefined) return;
    const { sheetId, before } = first;
    const zone = zoneAround(entries.filter((entry) => entry.sheetId === sheetId));
    try {
      run(true, () => {
        const single = zone.top === zone.bottom && zone.left === zone.right;
        const value = book.entry(sheetId, zone.top, zone.left);
        onEdit({
          authMode: AuthMode.LIMITED,
          source: spreadsheetOf(workspace),
          range: rangeOf(workspace, sheetId, zone),
          user: currentUser(workspace),
          ...(single && value !== undefined ? { value } : {}),
          ...(single && before !== undefined ? { oldValue: before } : {}),
        });
      });
    } catch (error) {
      file.triggerErrors.push(error);
    }
  };

  const host: Host = {
    globals,
    user: email,
    model: book.engine.model,
    toasts: file.toasts,
    alerts: file.alerts,
    panels: file.panels,
    menus: file.menus,
    log: file.log,
    triggerErrors: file.triggerErrors,
    copies: file.copies,
    functionNames: Object.keys(functions).filter((name) => !name.endsWith('_')),
    customFunctionNames: file.custom.map(({ name }) => name),
    customFunctionCalls: file.customCalls,
    get trips() {
      return calls.trips.trips;
    },
    serviceCalls: {
      get total() {
        return calls.total;
      },
      get byMember() {
        return Object.fromEntries(calls.byMember);
      },
      reset() {
        calls.reset();
      },
    },
    call(functionName, ...args) {
      assertEditor();
      const script = functions[functionName];
      if (script === undefined) throw new Error(`Script function not found: ${functionName}`);
      const isTrigger = functionName === 'onOpen' || functionName === 'onInstall';
      const event = { authMode: AuthMode.LIMITED, source: spreadsheetOf(workspace) };
      return run(false, () => script(...(isTrigger && args.length === 0 ? [event] : args)));
    },
    workbook() {
      assertReader();
      return snapshotOf(book, file.documentProperties);
    },
    linkOfLines: (...cell) => book.linkOfLines(...cell),
    notesOf: (sheetId) => book.googleState(sheetId).notes.entries(),
    typeInto(sheetName, a1, text) {
      assertEditor();
      const { sheetId, row, column } = cellAt(sheetName, a1);
      const before = book.entry(sheetId, row, column);
      run(false, () =>
        book.setValues(sheetId, { top: row, left: column, bottom: row, right: column }, [[text]]),
      );
      edited([{ sheetId, row, column, before }]);
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
    as(other, { emailVisible } = {}) {
      const identity = { email: addressOf(other), emailVisible };
      const key = `${identity.email} ${emailVisible}`;
      const known = file.hosts.get(key) ?? hostOf(file, identity).host;
      file.hosts.set(key, known);
      return known;
    },
    transferOwnership(other) {
      if (book.people.owner !== email) throw new Error('Hanya pemilik yang dapat mengalihkan kepemilikan.');
      book.people.transferTo(addressOf(other));
    },
    holdLock(kind = 'document') {
      const other = { limited: false };
      if (!file.locks.take(kind, other)) throw new Error(`Kunci ${kind} sedang dipegang.`);
      return () => file.locks.release(kind, other);
    },
  };
  file.hosts.set(`${email} ${user.emailVisible}`, host);
  return { host, workspace, functions, edited };
}

/** Google's text to those who have no access. */
const NO_ACCESS = 'You do not have permission to access the requested document.';

function zoneAround(entries: readonly Entry[]): Zone {
  const rows = entries.map(({ row }) => row);
  const columns = entries.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** The copy as the script that made it holds it: what the script does with it are the script's calls. */
function copyFile(file: OpenFile, { user, calls, book }: Workspace, name: string): Workspace {
  const { onToast, onAlert, onPrompt, onPanel, onMenu, ...options } = file.options;
  const { host, workspace } = openFile(
    {
      ...options,
      user: { email: user.email },
      workbook: copyOf(snapshotOf(book, new Map()), name),
    },
    `${file.id}-salinan-${file.copies.length + 1}`,
  );
  file.copies.push(host);
  return { ...workspace, calls };
}

/**
 * What a copy holds: all but the people. Of the protections those of whole sheets, without their
 * editors. The properties of the document belong to the script of the original.
 */
function copyOf({ sheets, metadata, nextId }: Workbook, name: string): Workbook {
  return {
    name,
    ...(metadata === undefined ? {} : { metadata }),
    ...(nextId === undefined ? {} : { nextId }),
    sheets: sheets.map(({ protections = [], ...sheet }) => ({
      ...sheet,
      protections: protections
        .filter(({ zone }) => zone === undefined)
        .map(({ editors, ...protection }) => ({
          ...protection,
          ...(editors === undefined ? {} : { editors: [] }),
        })),
    })),
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
