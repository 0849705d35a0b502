import { type Json, jsonSafe } from './json-safe.ts';
import type { FromPanel, ToPanel } from './panel-message.ts';

/**
 * `google.script` for the page of a sidebar or dialog: it runs inside that page's frame, before its
 * own scripts, and passes everything on to the screen around it.
 */

declare global {
  /** The functions of the script that a page may call; the screen writes them in front of this file. */
  var LKJIP_FUNCTIONS: readonly string[];
}

interface Handlers {
  readonly success?: (result: Json, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

type Runner = { readonly [name: string]: (...args: never[]) => unknown };

const names = globalThis.LKJIP_FUNCTIONS;
const waiting = new Map<number, Handlers & { readonly name: string }>();
let calls = 0;

const say = (message: FromPanel): void => window.parent.postMessage(message, '*');

/** Each step of the chain is a runner of its own, so that one kept apart can be used again. */
function runnerWith(handlers: Handlers): Runner {
  return {
    ...Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => call(name, args, handlers)])),
    withSuccessHandler: (success: Handlers['success']) =>
      runnerWith({ ...handlers, success: handler('withSuccessHandler', success) }),
    withFailureHandler: (failure: Handlers['failure']) =>
      runnerWith({ ...handlers, failure: handler('withFailureHandler', failure) }),
    withUserObject: (userObject: unknown) => runnerWith({ ...handlers, userObject }),
  };
}

function handler<T>(member: string, given: T): NonNullable<T> {
  if (typeof given === 'function') return given;
  throw new TypeError(`Argument for google.script.run.${member} must be a function.`);
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const sent = args.map((arg, index) => jsonSafe(arg, String(index)));
  const id = ++calls;
  waiting.set(id, { ...handlers, name });
  say({ kind: 'call', id, name, args: sent });
}

class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToPanel>) => {
  if (source !== window.parent) return;
  const handlers = waiting.get(data.id);
  if (handlers === undefined) return;
  waiting.delete(data.id);
  const { success, failure, userObject, name } = handlers;
  if (data.kind === 'done') success?.(data.result, userObject);
  else if (failure !== undefined) failure(new ScriptError(data.message), userObject);
  // As on Google, where the console is all that is left without a failure handler.
  else console.error(`Uncaught ScriptError: ${data.message} (${name})`);
});

/** The addresses that this host gives its spreadsheets lead nowhere; the screen has what they mean. */
window.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (event.defaultPrevented || !link?.hostname.endsWith('.invalid')) return;
  event.preventDefault();
  say({ kind: 'open', url: link.href });
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runnerWith({}),
      host: {
        close: () => say({ kind: 'close' }),
        setHeight: (pixels: number) => say({ kind: 'height', pixels }),
        setWidth: (pixels: number) => say({ kind: 'width', pixels }),
        editor: { focus: () => say({ kind: 'focus' }) },
        origin: 'null',
      },
    },
  },
});
