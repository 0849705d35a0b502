/** Runs `action` without the engine's timings on the console. */
export function quietly<T>(action: () => T): T {
  const { debug, group, groupEnd } = console;
  const silent = () => undefined;
  Object.assign(console, { debug: silent, group: silent, groupEnd: silent });
  try {
    return action();
  } finally {
    Object.assign(console, { debug, group, groupEnd });
  }
}
