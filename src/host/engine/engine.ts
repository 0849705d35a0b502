/// <reference path="./o-spreadsheet-esm.d.ts" />
import {
  type Command,
  type Getters,
  type Locale,
  Model,
  registries,
  type Style,
  UIPlugin,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { deferWork, recalculateWhenAsked } from './deferred-work.ts';
import { skipIdlePlugins, stopRecording, updateCell } from './dispatch.ts';
import { aloud, quietly } from './quiet.ts';
import { followChoices } from './range-choices.ts';

/** The only locale of the host: that of an Indonesian office's spreadsheet. */
export const LOCALE: Locale = {
  name: 'Indonesian',
  code: 'id_ID',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
  weekStart: 1,
};

/** The form in which the engine keeps formulas. */
export const CANONICAL: Locale = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
  weekStart: 7,
};

/** Is told every command that the engine carries out, whoever gave it. */
export interface CommandListener {
  applying(command: Command): void;
  applied(command: Command): void;
}

export interface SheetSize {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** What is to become of a cell; what is absent stays. A style of `null` takes all of it off. */
export interface CellChange {
  readonly content?: string;
  readonly style?: Style | null;
  readonly format?: string;
}

/** More columns than a sheet can have. */
const COLUMNS = 2 ** 15;

const BULK = 'HOST_BULK';
const RUN = 'HOST_RUN';
const PLUGIN = 'host_bulk';

interface Bulk {
  readonly model: Model;
  readonly commands: readonly Command[];
  readonly rejected: string[];
  /** Whether a person can undo it. */
  readonly recorded: boolean;
}

/** What waits to be carried out as one command. Handed past the engine, which would copy it whole. */
let waitingBulk: Bulk | undefined;

/** What a run of a script is to do, and how to end it; handed past the engine as well. */
let waitingRun: (() => void) | undefined;

/** Commands of ours, which change nothing of themselves. */
const isOurs = (type: string): boolean => type === BULK || type === RUN;

type LooseDispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

/** Carries out many commands as one: a dispatch of its own for each cell is thirty times slower. */
class BulkPlugin extends UIPlugin {
  override beforeHandle(command: Command): void {
    if (!isOurs(command.type)) listeners.get(this.getters)?.applying(command);
  }

  override handle(command: Command): void {
    if (!isOurs(command.type)) listeners.get(this.getters)?.applied(command);
    else if ((command.type as string) === RUN) takeRun()?.();
    else this.#carryOutBulk();
  }

  #carryOutBulk(): void {
    const bulk = waitingBulk;
    if (bulk === undefined) return;
    waitingBulk = undefined;
    if (!bulk.recorded) stopRecording(bulk.model);
    for (const each of bulk.commands) {
      const reasons = this.#carryOut(each, bulk).filter((reason) => reason !== 'NoChanges');
      if (reasons.length > 0) bulk.rejected.push(`${each.type} (${reasons.join(', ')})`);
    }
  }

  #carryOut(command: Command, { model, recorded }: Bulk): readonly string[] {
    if (command.type !== 'UPDATE_CELL') {
      return (this.dispatch as LooseDispatch)(command.type, command).reasons;
    }
    const reasons = updateCell(model, command, recorded);
    if (!reasons.includes('CellIsMerged')) return reasons;
    // Of what is written over a merge, its first cell alone keeps the content.
    const { content: _hidden, ...rest } = command;
    return 'style' in rest || 'format' in rest ? updateCell(model, rest, recorded) : [];
  }
}

function takeRun(): typeof waitingRun {
  const run = waitingRun;
  waitingRun = undefined;
  return run;
}

const listeners = new WeakMap<object, CommandListener>();

interface HistoryEvent {
  readonly revisionId: string;
}

/** The part of the engine's session that is used here; its types do not tell of it. */
interface Session {
  on(
    event: 'new-local-state-update',
    owner: object,
    listener: (event: { readonly id: string }) => void,
  ): void;
  on(
    event: 'revision-undone' | 'revision-redone',
    owner: object,
    listener: (event: HistoryEvent) => void,
  ): void;
}

const sessionOf = (model: Model): Session => (model as unknown as { readonly session: Session }).session;

/** The engine needs `Object.groupBy`, which Node 20 lacks. */
function polyfill(): void {
  if ('groupBy' in Object) return;
  const groupBy = <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => {
    const groups: Record<PropertyKey, T[]> = Object.create(null);
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      const group = groups[key] ?? [];
      groups[key] = group;
      group.push(item);
    }
    return groups;
  };
  Object.assign(Object, { groupBy });
}

/**
 * The spreadsheet engine with a queue: writes wait until something is read, as they do in Apps Script.
 * A command that the engine rejects throws; nothing is lost in silence.
 */
export class Engine {
  readonly model: Model;
  /** Whether a person can undo what is written from now on, as on a screen. Costs time and memory. */
  recording = false;
  /** Whether what the engine carries out now was given by us, and not by a person at a screen. */
  isFlushing = false;
  #queue: Command[] = [];
  /** Waiting changes, by sheet and cell: however often a cell is changed, the engine is told once. */
  #cells = new Map<string, Map<number, CellChange>>();
  readonly #afterFlush: () => void;
  /** The engine's number of the last change that a person can undo. */
  #lastRevision: string | undefined;
  #isRunning = false;

  constructor(sheets: readonly SheetSize[], listener: CommandListener, afterFlush: () => void) {
    this.#afterFlush = afterFlush;
    polyfill();
    if (!registries.featurePluginRegistry.contains(PLUGIN)) {
      registries.featurePluginRegistry.add(PLUGIN, BulkPlugin);
      deferWork();
      followChoices();
    }
    this.model = quietly(
      () =>
        new Model({
          version: 1,
          settings: { locale: LOCALE },
          sheets: sheets.map(({ id, name, rows, columns }) => ({
            id,
            name,
            rowNumber: rows,
            colNumber: columns,
          })),
        }),
    );
    listeners.set(this.model.getters, listener);
    skipIdlePlugins(this.model);
    sessionOf(this.model).on('new-local-state-update', this, ({ id }: { readonly id: string }) => {
      this.#lastRevision = id;
    });
  }

  /**
   * Does all of this as one command of the engine: a screen reckons anew once at its end, and a person
   * takes the whole back at once. What is read meanwhile is right all the same, and what was written
   * before the work threw stays.
   *
   * @param recorded is told the number under which all of it can be undone; never called where it cannot.
   */
  asOne<T>(work: () => T, recorded: (revision: string) => void): T {
    if (this.#isRunning) return work();
    const before = this.#lastRevision;
    let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
    waitingRun = () => {
      if (!this.recording) stopRecording(this.model);
      try {
        outcome = { value: aloud(work) };
      } catch (error) {
        outcome = { error };
      }
      try {
        this.flush();
      } catch (error) {
        outcome = 'error' in outcome ? outcome : { error };
      }
    };
    this.#isRunning = true;
    try {
      quietly(() => (this.model.dispatch as LooseDispatch)(RUN, {}));
    } finally {
      this.#isRunning = false;
      waitingRun = undefined;
    }
    if (this.#lastRevision !== undefined && this.#lastRevision !== before) recorded(this.#lastRevision);
    if (outcome === undefined) throw new Error('The engine did not begin the run.');
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }

  /** Tells when a person takes back a change, or does it again after all. */
  onHistory(undone: (revision: string) => void, redone: (revision: string) => void): void {
    const session = sessionOf(this.model);
    session.on('revision-undone', this, ({ revisionId }: HistoryEvent) => undone(revisionId));
    session.on('revision-redone', this, ({ revisionId }: HistoryEvent) => redone(revisionId));
  }

  /** What the engine knows, after every waiting write. */
  get getters(): Getters {
    this.flush();
    return this.model.getters;
  }

  /** For commands that do not touch what cells hold or look like; those wait before all of these. */
  queue(command: Command): void {
    this.#queue.push(command);
  }

  changeCell(sheetId: string, row: number, col: number, change: CellChange): void {
    const cells = this.#cells.get(sheetId) ?? new Map<number, CellChange>();
    this.#cells.set(sheetId, cells);
    const key = row * COLUMNS + col;
    const waiting = cells.get(key);
    const { style } = change;
    if (style === undefined) {
      cells.set(key, { ...waiting, ...change });
      return;
    }
    const before =
      waiting?.style === undefined ? this.model.getters.getCell({ sheetId, row, col })?.style : waiting.style;
    cells.set(key, { ...waiting, ...change, style: style === null ? null : { ...before, ...style } });
  }

  /** The number format that a cell has, or will have once the waiting changes are carried out. */
  formatOf(sheetId: string, row: number, col: number): string | undefined {
    const waiting = this.#cells.get(sheetId)?.get(row * COLUMNS + col)?.format;
    return waiting ?? this.model.getters.getCell({ sheetId, row, col })?.format;
  }

  #cellCommands(): Command[] {
    const waiting = this.#cells;
    this.#cells = new Map();
    return [...waiting].flatMap(([sheetId, cells]) =>
      [...cells].map(([key, change]): Command => {
        const row = Math.floor(key / COLUMNS);
        return { type: 'UPDATE_CELL', sheetId, row, col: key % COLUMNS, ...change };
      }),
    );
  }

  flush(): void {
    if (this.#queue.length === 0 && this.#cells.size === 0) return;
    const commands = [...this.#cellCommands(), ...this.#queue];
    this.#queue = [];
    const rejected: string[] = [];
    waitingBulk = { model: this.model, commands, rejected, recorded: this.recording };
    const outer = this.isFlushing;
    this.isFlushing = true;
    let result: ReturnType<LooseDispatch>;
    try {
      result = quietly(() => (this.model.dispatch as LooseDispatch)(BULK, {}));
    } finally {
      this.isFlushing = outer;
      waitingBulk = undefined;
    }
    if (this.#isRunning) recalculateWhenAsked(this.model.getters);
    this.#afterFlush();
    const reasons = [...result.reasons, ...rejected];
    if (reasons.length > 0) {
      throw new Error(`Mesin lembar kerja host lokal menolak: ${[...new Set(reasons)].join('; ')}.`);
    }
  }

  /** Carries a command out at once, after those that wait. */
  apply(command: Command): void {
    this.flush();
    this.queue(command);
    this.flush();
  }
}
