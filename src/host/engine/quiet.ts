type Voices = Pick<Console, 'debug' | 'group' | 'groupEnd'>;

const silent = () => undefined;
const SILENT: Voices = { debug: silent, group: silent, groupEnd: silent };

/** What the console had before it was silenced; nothing where it is not. */
let voices: Voices | undefined;

function speaking<T>(now: Voices | undefined, action: () => T): T {
  const before = voices;
  const { debug, group, groupEnd } = console;
  voices = now === undefined ? undefined : (before ?? { debug, group, groupEnd });
  Object.assign(console, now ?? before);
  try {
    return action();
  } finally {
    voices = before;
    Object.assign(console, { debug, group, groupEnd });
  }
}

/** Runs `action` without the engine's timings on the console. */
export const quietly = <T>(action: () => T): T => speaking(SILENT, action);

/** Runs a script's code in the midst of that: what it says is heard. */
export const aloud = <T>(action: () => T): T => speaking(undefined, action);
