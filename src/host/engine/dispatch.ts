/// <reference path="./o-spreadsheet-esm.d.ts" />
import { type Command, CorePlugin, type Model } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';

type Reason = string;

/** A part of the engine that commands go to. */
interface Handler {
  allowDispatch(command: Command): Reason | readonly Reason[];
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

/** What the engine's model has inside, and what its commands go through. */
interface Inside {
  readonly handlers: readonly Handler[];
  readonly state: { changes: unknown[]; addCommand(command: Command): void };
  dispatchToHandlers(handlers: readonly Handler[], command: Command): void;
  trigger(event: 'command-dispatched', command: Command): void;
}

const insideOf = (model: Model): Inside => model as unknown as Inside;

/** The methods of the engine's parts, of which most parts have but the empty one they inherit. */
type Step = keyof Handler;

/**
 * Leaves out, of all the parts that every command is offered to, those that have nothing to say to any:
 * three of four. What the others do, and in which order, stays the same.
 */
export function skipIdlePlugins(model: Model): void {
  const inside = insideOf(model);
  const busy = new Map<readonly Handler[], Record<Step, readonly Handler[]> & { readonly count: number }>();
  const busyOf = (handlers: readonly Handler[]) => {
    const known = busy.get(handlers);
    if (known?.count === handlers.length) return known;
    const having = (step: Step) => handlers.filter((handler) => overrides(handler, step));
    const found = {
      count: handlers.length,
      allowDispatch: having('allowDispatch'),
      beforeHandle: having('beforeHandle'),
      handle: having('handle'),
    };
    busy.set(handlers, found);
    return found;
  };
  const dispatchToAll = inside.dispatchToHandlers.bind(model);
  inside.dispatchToHandlers = (handlers, command) => {
    if (!isOfCells(command)) {
      dispatchToAll(handlers, command);
      return;
    }
    const { beforeHandle, handle } = busyOf(handlers);
    for (const handler of beforeHandle) handler.beforeHandle(command);
    for (const handler of handle) handler.handle(command);
    inside.trigger('command-dispatched', command);
  };
  reasonsFor.set(model, (command) => {
    const reasons: Reason[] = [];
    for (const handler of busyOf(inside.handlers).allowDispatch) {
      const result = handler.allowDispatch(command);
      if (result === 'Success') continue;
      for (const reason of typeof result === 'string' ? [result] : result) {
        if (reason !== 'Success') reasons.push(reason);
      }
    }
    return reasons;
  });
}

const reasonsFor = new WeakMap<Model, (command: Command) => readonly Reason[]>();

/** The commands that come in tens of thousands. All of the engine's parts may hear of them. */
const isOfCells = ({ type }: Command): boolean => type === 'UPDATE_CELL' || type === 'UPDATE_CELL_POSITION';

/** The class that all parts descend from: its methods say nothing. */
const SILENT: unknown = Object.getPrototypeOf(CorePlugin.prototype);

const overrides = (handler: Handler, step: Step): boolean => handler[step] !== (SILENT as Handler)[step];

/**
 * Carries out a change of a cell in the midst of another command, as the engine's own dispatch does.
 *
 * @returns why the engine rejects it; nothing where it was carried out.
 */
export function updateCell(model: Model, command: Command, recorded: boolean): readonly Reason[] {
  const inside = insideOf(model);
  const reasons = reasonsFor.get(model)?.(command) ?? [];
  if (reasons.length > 0) return reasons;
  if (recorded) inside.state.addCommand(command);
  inside.dispatchToHandlers(inside.handlers, command);
  return reasons;
}

/** A list of changes that stays empty: the engine keeps nothing of a command without any. */
class Forgetful extends Array<unknown> {
  override push(): number {
    return 0;
  }
}

/** From now to the end of the command that runs, changes are carried out and not kept for undoing. */
export function stopRecording(model: Model): void {
  insideOf(model).state.changes = new Forgetful();
}
