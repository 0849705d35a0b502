import type * as server from '../apps-script/main.ts';

/** The functions of the script that a page may call. */
type ServerFunction = {
  [Name in keyof typeof server as (typeof server)[Name] extends (...args: never[]) => unknown
    ? Name
    : never]: (typeof server)[Name];
};

interface Runner {
  withSuccessHandler(handle: (result: unknown) => void): Runner;
  withFailureHandler(handle: (error: unknown) => void): Runner;
}

/**
 * Calls a function of the script. Its arguments and its result travel as JSON, so that a function may
 * be called here only with what the server's own types name.
 */
export function callServer<Name extends keyof ServerFunction>(
  name: Name,
  ...args: Parameters<ServerFunction[Name]>
): Promise<ReturnType<ServerFunction[Name]>> {
  return new Promise((resolve, reject) => {
    const run = runner();
    if (run === undefined) {
      reject(new Error(OUTSIDE));
      return;
    }
    const ready: unknown = run
      .withSuccessHandler((result) => resolve(result as ReturnType<ServerFunction[Name]>))
      .withFailureHandler(reject);
    const call = (ready as Readonly<Record<string, ((...args: unknown[]) => void) | undefined>>)[name];
    if (call === undefined) reject(new Error(`Script function not found: ${name}`));
    else call(...args);
  });
}

const OUTSIDE = 'Halaman ini hanya bekerja di dalam spreadsheet: bukalah dari menu LKjIP > Buka bilah sisi.';

function runner(): Runner | undefined {
  const { google } = globalThis as { readonly google?: { readonly script?: { readonly run?: Runner } } };
  return google?.script?.run;
}
