import { isFields, parsed, spreadsheetValue } from './memory.ts';
import type { OpenSpreadsheet } from './open-spreadsheet.ts';

/** A sheet that is to have another name. */
export interface Rename {
  readonly sheetId: number;
  readonly name: string;
}

/** A run that has begun to make sheets and has not ended yet. */
export interface JournaledRun {
  /** Ends the passing name of every sheet that the run makes. */
  readonly token: string;
  /**
   * Absent while sheets are being made: a run that is cut off then leaves only what is to be cleared away.
   * Present once all of them are whole: what follows is to be carried through.
   */
  readonly renames?: readonly Rename[] | undefined;
}

/**
 * The journal of a run, one small value of the spreadsheet whatever the number of its sheets: each sheet
 * remembers itself what it is.
 */
export interface Journal {
  readonly current: JournaledRun | undefined;
  begin(): JournaledRun;
  /** From here on the run is carried through, if need be by the next. */
  commit(renames: readonly Rename[]): void;
  end(): void;
}

const KEY = 'lkjip.jalan';

export function openJournal(book: OpenSpreadsheet): Journal {
  const stored = spreadsheetValue(book, KEY);
  let current = parsed(stored.text ?? '', isJournaledRun);
  const save = (run: JournaledRun | undefined) => {
    stored.save(JSON.stringify(run ?? {}));
    current = run;
  };
  return {
    get current() {
      return current;
    },
    begin() {
      const run = { token: Math.random().toString(36).slice(2, 10).padEnd(8, '0') };
      save(run);
      return run;
    },
    commit(renames) {
      if (current !== undefined) save({ ...current, renames });
    },
    end: () => save(undefined),
  };
}

const isJournaledRun = (value: unknown): value is JournaledRun =>
  isFields(value) &&
  typeof value['token'] === 'string' &&
  (value['renames'] === undefined || Array.isArray(value['renames']));

/** The name of a sheet while it is being made: one that no tab of anybody else's will have. */
export const passingName = (name: string, { token }: JournaledRun): string => `${name} (disusun ${token})`;

/** Whether a name is a passing name of that run. */
export const isPassing = (name: string, { token }: JournaledRun): boolean =>
  name.endsWith(` (disusun ${token})`);
