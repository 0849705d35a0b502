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
  /**
   * Its title, where that stands in its second row: under the name of a table, which is its number, there
   * stood another table if there stood another title.
   */
  readonly judul?: string;
  /** Width of each column in pixels. */
  readonly widths: readonly number[];
  /** How it looks, layer upon layer: first what it shares with most tabs, last what it shares with few. */
  readonly lapisan: readonly Lapisan[];
  /** Sidik of the raw tabs it was built from. */
  readonly data?: string;
  /** The day of signing that a letter bears, `2021-10-04`. */
  readonly tanggal?: string;
  /** Stands before all other tabs; otherwise a new tab goes behind them. */
  readonly terdepan?: boolean;
  /** Writes what the tab holds, in as many calls for ten rows as for ten thousand. */
  readonly fill: (sheet: Sheet) => void;
}

/** A layer of the look of a tab. Tabs with the same layers up to some depth begin from one sheet. */
export interface Lapisan {
  /** Layers of one key do the same to a sheet. */
  readonly key: string;
  /**
   * Gives a sheet that has the layers below all that this one says. `anggota` are the tabs that it
   * will serve: the longest and the widest of them has to find it ready.
   */
  readonly dress: (sheet: Sheet, anggota: readonly Lembar[]) => void;
  /** Present where tabs of one key may differ in how many rows alike they have. */
  readonly isi?: IsiSeragam;
}

/**
 * Rows that all look the same, one after the other. Of tabs that differ in their number alone the longest
 * is dressed, and the others begin as a copy of it that is cut to their length.
 */
export interface IsiSeragam {
  /** At least 1. */
  readonly panjang: number;
  /** Takes so many of them off a sheet that has nothing in its cells yet. */
  readonly pangkas: (sheet: Sheet, banyak: number) => void;
}

/** The rows of the longest of some tabs. */
export const barisTerbanyak = (daftar: readonly Lembar[]): number =>
  Math.max(...daftar.map(({ values }) => values.length));

/** How many of the rows of a tab are rows alike. */
export const panjangIsi = ({ lapisan }: Pick<Lembar, 'lapisan'>): number =>
  lapisan.reduce((total, { isi }) => total + (isi?.panjang ?? 0), 0);
