type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab to be written: what it holds, and how it comes to look. */
export interface Lembar {
  /** The name of its tab. */
  readonly name: string;
  /** The sidik of all that it shows. */
  readonly sidik: string;
  /** What its cells hold once it is written, a rectangle; read back, it tells whether someone edited it. */
  readonly values: readonly (readonly (string | number)[])[];
  /** Tabs of one look differ only in what `fill` writes, so that one dressed sheet serves them all. */
  readonly look: string;
  /**
   * Gives an empty sheet all that the look says. `rows` is how many rows to make ready: those of the
   * longest tab that the sheet will serve.
   */
  readonly dress: (sheet: Sheet, rows: number) => void;
  /** Writes what the tab holds, in as many calls for ten rows as for ten thousand. */
  readonly fill: (sheet: Sheet) => void;
}
