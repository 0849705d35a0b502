/// <reference path="../engine/o-spreadsheet-esm.d.ts" />
import { html, scripts } from 'lkjip:bundle';
import { type Model, Spreadsheet } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import { createHost, type Host } from '../host.ts';
import { a1Of } from '../workbook/a1.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { alertHook, ask, promptHook, tell, toastHook } from './dialog.ts';
import { unduhXlsx } from './download-xlsx.ts';
import { element } from './element.ts';
import { type EngineExtras, extrasOf, restoreExtras } from './extras.ts';
import { showLinksOf } from './links-of-lines.ts';
import { choiceAt, ListChoice } from './list-choice.ts';
import { registerScriptMenus } from './menu.ts';
import { showNotesOf } from './note-popover.ts';
import { Panels } from './panel.ts';
import { type Position, registerScreenPlugin, watch } from './screen-plugin.ts';
import { terjemahkan } from './translations.ts';

/** The parts of the page that a screen fills. */
export interface Places {
  readonly grid: HTMLElement;
  readonly aside: HTMLElement;
  /** Where the note of the selected cell is read. */
  readonly note: HTMLElement;
  /** Where a telephone chooses from the list of the selected cell. */
  readonly choices: HTMLElement;
  /** Seen while a script runs. */
  readonly running: HTMLElement;
}

/** All of a spreadsheet, as a reload needs it. */
export interface Kept {
  readonly workbook: Workbook;
  readonly extras: EngineExtras;
  /** The name of the sheet that was in sight. */
  readonly activeSheet: string;
}

/** One open spreadsheet: the host, and the engine's own cells, menus and panels around it. */
export class Screen {
  readonly host: Host;
  /** What of the kept spreadsheet's looks the engine did not take back. */
  readonly notRestored: readonly string[];
  readonly #places: Places;
  readonly #panels: Panels;
  readonly #app: App;
  #isRunning = false;

  /** Nothing on the page changes yet, and where the workbook cannot be opened it throws. */
  constructor(kept: Workbook | Kept, places: Places, onChange: () => void) {
    this.#places = places;
    registerScreenPlugin();
    const { workbook, extras } = 'workbook' in kept ? kept : { workbook: kept, extras: undefined };
    const host = createHost({
      undoable: true,
      workbook,
      scripts,
      html,
      onAlert: alertHook,
      onPrompt: promptHook,
      onToast: toastHook,
      onPanel: (panel) => this.#panels.show(panel),
    });
    this.host = host;
    this.notRestored = extras === undefined ? [] : restoreExtras(host.model, extras);
    if ('activeSheet' in kept) activate(host.model, kept.activeSheet);
    forgetHistory(host.model);
    host.call('onOpen');
    this.#panels = new Panels(places.aside, {
      functionNames: host.functionNames,
      run: (name, args) => this.#run(name, args),
      focusGrid: () => this.focusGrid(),
      open: (url) => this.#open(url),
    });
    const noteAt = (sheetId: string, row: number, column: number) =>
      host.notesOf(sheetId).find((note) => note.row === row && note.column === column)?.value;
    showNotesOf(host.model.getters, noteAt);
    showLinksOf(host.model.getters, (...cell) => host.linkOfLines(...cell));
    let selected: Position | undefined;
    const choices = new ListChoice(places.choices, (text) => {
      if (selected !== undefined) typeAt(host, selected, text);
    });
    watch(host.model.getters, {
      changed: onChange,
      notes: (sheetId) => host.notesOf(sheetId),
      selected: (position) => {
        const { sheetId, row, col } = position;
        selected = position;
        selectWholeMerge(host.model, position);
        choices.show(choiceAt(host.model, position));
        const note = noteAt(sheetId, row, col);
        places.note.hidden = note === undefined;
        places.note.textContent = note ?? '';
      },
    });
    this.#app = new App(Spreadsheet, {
      props: { model: host.model, ...notifications },
      // The engine fills its environment itself.
      env: {} as Spreadsheet['env'],
      templates,
      translateFn: terjemahkan,
      warnIfNoStaticProps: false,
    });
  }

  get model(): Model {
    return this.host.model;
  }

  /** All that is to be kept over a reload. */
  kept(): Kept {
    const { getters } = this.host.model;
    return {
      workbook: this.host.workbook(),
      extras: extrasOf(this.host.model),
      activeSheet: getters.getSheetName(getters.getActiveSheetId()),
    };
  }

  focusGrid(): void {
    this.#places.grid.querySelector<HTMLElement>('.o-grid')?.focus();
  }

  async show(): Promise<void> {
    registerScriptMenus(this.host.menus, (functionName) => void this.runMenu(functionName));
    await this.#app.mount(this.#places.grid);
  }

  close(): void {
    this.#panels.closeAll();
    this.#app.destroy();
  }

  /** A spreadsheet that a script has made is in no Drive here: it is handed out as a file. */
  #open(url: string): void {
    const salinan = this.host.copies.find((copy) => urlOf(copy) === url);
    if (salinan === undefined) {
      tell(
        'Tautan ini tidak dapat dibuka',
        'Alamat spreadsheet di halaman lokal ini hanya contoh, dan tidak menuju ke mana pun.',
      );
    } else void unduhXlsx(salinan);
  }

  #tawarkan(salinan: Host): void {
    const button = element('button', { type: 'button' }, ['Unduh .xlsx']);
    button.addEventListener('click', () => void unduhXlsx(salinan));
    tell(
      'Spreadsheet baru',
      `"${salinan.workbook().name}" hanya ada selama halaman ini terbuka. Unduh bila perlu.`,
      [button],
    );
  }

  /** A click on an item of a script's menu. */
  async runMenu(functionName: string): Promise<void> {
    if (this.#isRunning) return;
    const { length } = this.host.copies;
    try {
      await this.#run(functionName, []);
      for (const salinan of this.host.copies.slice(length)) this.#tawarkan(salinan);
    } catch (error) {
      tell('Skrip berhenti karena kesalahan', error instanceof Error ? error.message : String(error));
    }
  }

  /** The script holds the page up while it runs, so the page first gets to show that it does. */
  async #run(functionName: string, args: readonly unknown[]): Promise<unknown> {
    this.#isRunning = true;
    this.#places.running.hidden = false;
    await painted();
    try {
      return this.host.call(functionName, ...args);
    } finally {
      this.#isRunning = false;
      this.#places.running.hidden = true;
    }
  }
}

function urlOf(host: Host): string {
  const app = host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return app.getActiveSpreadsheet().getUrl();
}

/** What a person does who chooses from the list of a cell. */
function typeAt(host: Host, { sheetId, row, col }: Position, text: string): void {
  try {
    host.typeInto(host.model.getters.getSheetName(sheetId), a1Of(cellZone(row, col)), text);
  } catch (error) {
    tell('Tidak dapat dilakukan', error instanceof Error ? error.message : String(error));
  }
}

const cellZone = (row: number, col: number) => ({ top: row, bottom: row, left: col, right: col });

/** Opening is no work of the person's: Ctrl+Z must not take what was opened away again. */
function forgetHistory(model: Model): void {
  // The engine clears its history when a collaborative session begins anew from a snapshot.
  const { session } = model as unknown as { readonly session: { trigger(event: 'snapshot'): void } };
  session.trigger('snapshot');
  if (model.getters.canUndo()) throw new Error('The engine keeps the opening in its history.');
}

function activate({ getters, dispatch }: Model, name: string): void {
  const sheetIdTo = getters.getVisibleSheetIds().find((id) => getters.getSheetName(id) === name);
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdTo !== undefined && sheetIdTo !== sheetIdFrom) {
    dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  }
}

/** A cell that was selected before a script merged it with others stands for all of the merge, as on Google. */
function selectWholeMerge({ getters, selection }: Model, { sheetId, row, col }: Position): void {
  const [zone, ...more] = getters.getSelectedZones();
  const merge = getters.getMerge({ sheetId, row, col });
  if (merge === undefined || zone === undefined || more.length > 0) return;
  const isOneCell = zone.top === zone.bottom && zone.left === zone.right;
  if (isOneCell && !(merge.top === merge.bottom && merge.left === merge.right))
    selection.selectCell(col, row);
}

/** After two frames the first one is on the screen; a page in the background draws none and need not wait. */
function painted(): Promise<void> {
  return new Promise((done) => {
    window.setTimeout(done, 100);
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

const told = new Set<string>();

/** The dialog itself takes the focus out of a cell that is being edited, and so the engine raises it again. */
function tellOnce(text: string): void {
  if (told.has(text)) return;
  told.add(text);
  void ask('Tidak dapat dilakukan', text, ['Oke']).then(() => told.delete(text));
}

/** What the engine tells or asks a person. */
const notifications = {
  notifyUser: ({ text }: { readonly text: string }) =>
    toastHook({ message: String(text), title: '', seconds: 5 }),
  raiseError: (text: string, callback?: () => void) => {
    tellOnce(String(text));
    callback?.();
  },
  askConfirmation: async (text: string, confirm: () => void, cancel?: () => void) => {
    if ((await ask('Konfirmasi', String(text), ['Oke', 'Batal'])) === 'Oke') confirm();
    else cancel?.();
  },
};
