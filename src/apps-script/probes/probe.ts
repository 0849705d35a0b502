import { isPassing, type JournaledRun, passingName } from '../workbook/journal.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import type { Ways } from '../workbook/ways.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Something of Google that nobody could settle beforehand: what is tried, and what it means to find otherwise. */
export interface Probe {
  /** Stands in the report for good, so that reports of several people can be compared. */
  readonly id: string;
  readonly pokok: string;
  /** What the local host does; also what the add-on was tried with. */
  readonly lokal: string;
  /** What becomes of the add-on where Google does otherwise. */
  readonly bilaBeda: string;
  /** Tries it, and says what was seen in the same words as `lokal`. */
  readonly run: (scratch: Scratch) => Seen | string;
}

/** What was seen, and the way that the add-on takes from now on because of it. */
export interface Seen {
  readonly terlihat: string;
  readonly ways?: Partial<Ways>;
  /** The same for the officer. */
  readonly jalan?: string;
}

/** Sheets to try things in. They bear passing names: whatever happens, a later run takes them away. */
export interface Scratch {
  readonly google: Spreadsheet;
  /** A new sheet behind all others, or at a position; its whole name. */
  insert(name: string, position?: number): Sheet;
  nameOf(name: string): string;
  /** The ways found until now. */
  ways: Ways;
}

/** What came of a probe. */
export interface HasilCoba {
  readonly id: string;
  readonly pokok: string;
  readonly lokal: string;
  readonly terlihat: string;
  /** `gagal`: Google refused what was tried; what it said is what was seen. */
  readonly keadaan: 'sama' | 'berbeda' | 'gagal';
  /** What it means for the add-on; nothing where all is the same. */
  readonly akibat?: string;
}

/** Runs probes in scratch sheets, which are gone afterwards, and remembers nothing itself. */
export function runProbes(
  book: OpenSpreadsheet,
  probes: readonly Probe[],
): { readonly hasil: readonly HasilCoba[]; readonly ways: Partial<Ways> } {
  return inScratch(book, (scratch) => {
    let found: Partial<Ways> = {};
    const hasil = probes.map((probe): HasilCoba => {
      const { id, pokok, lokal, bilaBeda } = probe;
      try {
        const seen = probe.run(scratch);
        const { terlihat, jalan, ways } = typeof seen === 'string' ? { terlihat: seen } : seen;
        found = { ...found, ...ways };
        scratch.ways = { ...scratch.ways, ...ways };
        if (terlihat === lokal) return { id, pokok, lokal, terlihat, keadaan: 'sama' };
        return { id, pokok, lokal, terlihat, keadaan: 'berbeda', akibat: jalan ?? bilaBeda };
      } catch (error) {
        // A refusal is an answer as well, and what is tried after it does not hang on it.
        return { id, pokok, lokal, terlihat: messageOf(error), keadaan: 'gagal', akibat: bilaBeda };
      }
    });
    return { hasil, ways: found };
  });
}

/** Does something with scratch sheets and takes them away; a run that is cut off leaves that to the next. */
export function inScratch<T>(book: OpenSpreadsheet, task: (scratch: Scratch) => T): T {
  const { google } = book;
  const active = google.getActiveSheet();
  const run = book.journal.begin();
  const nameOf = (name: string) => passingName(`Uji ${name}`, run);
  try {
    return task({
      google,
      insert: (name, position = google.getSheets().length) => google.insertSheet(nameOf(name), position),
      nameOf,
      ways: book.ways,
    });
  } finally {
    clear(google, run);
    book.journal.end();
    google.setActiveSheet(active);
  }
}

function clear(google: Spreadsheet, run: JournaledRun): void {
  for (const sheet of google.getSheets()) if (isPassing(sheet.getName(), run)) google.deleteSheet(sheet);
}

/** What an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether Google lets it be done: `boleh`, or `ditolak`. */
export function allowed(action: () => unknown): string {
  try {
    action();
    return 'boleh';
  } catch {
    // That it is refused is what was asked.
    return 'ditolak';
  }
}
