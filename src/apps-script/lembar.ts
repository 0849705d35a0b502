type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab to be written: what it holds, and how it comes to look. */
export interface Lembar {
  /** The name of its tab. */
  readonly name: string;
  /** The sidik of all that it shows. */
  readonly sidik: string;
  /** What its cells hold once it is written, a rectangle; read back, it tells whether someone edited it. */
  readonly values: readonly (readonly (string | number)[])[];
  /**
   * The part of such values that only the add-on writes: what officers are asked to fill in is no edit
   * of the tab by hand. Absent: all of it is the add-on's.
   */
  readonly bagianAddOn?: (values: readonly (readonly unknown[])[]) => unknown;
  /** Tabs of one look differ only in what `fill` writes, so that one dressed sheet serves them all. */
  readonly look: string;
  /**
   * Gives an empty sheet all that the look says. `rows` is how many rows to make ready: those of the
   * longest tab that the sheet will serve.
   */
  readonly dress: (sheet: Sheet, rows: number) => void;
  /** The sheet that all tabs of its kind begin from, dressed once a run; absent: an empty one. */
  readonly kertas?: Kertas;
  /** Sidik of the raw tabs it was built from. */
  readonly data?: string;
  /** Stands before all other tabs; otherwise a new tab goes behind them. */
  readonly terdepan?: boolean;
  /** Writes what the tab holds, in as many calls for ten rows as for ten thousand. */
  readonly fill: (sheet: Sheet) => void;
}

/** A blank sheet with what all tabs of a kind have in common. */
export interface Kertas {
  /** `rows` and `columns` are those of the largest tab that begins from it. */
  readonly dress: (sheet: Sheet, rows: number, columns: number) => void;
}
