import type * as addIn from '../apps-script/main.ts';
import type { Host } from '../host/host.ts';

/** What the add-in lets Google call by name, as far as it is functions. */
type Functions = {
  [Name in keyof typeof addIn as (typeof addIn)[Name] extends (...args: never[]) => unknown
    ? Name
    : never]: (typeof addIn)[Name];
};

/** What a function of the add-in hands back when it has done its work. */
export type Result<Name extends keyof Functions> = Exclude<ReturnType<Functions[Name]>, undefined>;

/** What a run of "Susun semua tabel" came to. */
export type HasilSusun = Result<'susunSemuaTabel'>;

/** All findings, those that an officer accepted too. */
export type DaftarTemuan = Result<'readTemuan'>;

/** Something in a raw tab that needs a person. */
export type Masalah = DaftarTemuan['masalah'][number];

/**
 * Runs a function of the bundle on the file of the host.
 *
 * @throws Error where it hands nothing back: a menu asks or is refused, and here nobody answers.
 */
export function callAddIn<Name extends keyof Functions>(
  host: Host,
  name: Name,
  ...args: Parameters<Functions[Name]>
): Result<Name> {
  const result = host.call(name, ...args);
  if (result === undefined) throw new Error(`${name} did not run: ${host.alerts.at(-1)?.message ?? ''}`);
  return result as Result<Name>;
}
