/** What a spreadsheet hands over for a cell. */
export type CellValue = string | number | boolean | Date | null;

/**
 * A cell of a raw tab, with its value and the text it shows: a percent-formatted 5,50% has the
 * value 0.055, and only the text tells it from a plain 0,055.
 */
export interface Cell {
  readonly value: CellValue;
  readonly display: string;
  /** It stands under the first cell of a merged area, and says what that one says. */
  readonly merged?: true;
}

/** The cells of a raw tab, heading row first; all rows are of one length. */
export type Rows = readonly (readonly Cell[])[];

/** What reading a cell gives: its value, or a message for the person who filled it in. */
export type Read<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** Read as meant, but written in a faulty form. */
      readonly gaya?: string;
    }
  | {
      readonly ok: false;
      readonly message: string;
      /**
       * What the record has in its place; absent where no record can be made of the row. `hangs`: what is
       * calculated from it must not be shown.
       */
      readonly standIn?: { readonly value: T; readonly kind: 'figure' | 'text'; readonly hangs?: true };
    };

/** One column of a raw tab. */
export interface TabColumn<T> {
  /** The heading it is found by; case and surrounding spaces do not matter. */
  readonly heading: string;
  readonly read: (cell: Cell) => Read<T>;
  /** The star of LEMBAR-DATA: must exist, and be filled in every row that is not blank. */
  readonly required?: boolean;
  /** The note on the heading: what belongs here, in Indonesian. */
  readonly help: string;
  /** A fixed list to choose from: a dropdown; `read` refuses any other text. */
  readonly choices?: readonly string[];
  /** The tab and column whose values this column refers to: a dropdown, and checked by parseTabs. */
  readonly refersTo?: { readonly tab: string; readonly heading: string };
  /** What stands in the example row of a prepared tab: keputusan 0203. */
  readonly example?: string;
  /** Pixels; 100 where absent. */
  readonly width?: number;
  /** Rupiah: shown with points between thousands. */
  readonly money?: boolean;
  /** Codes and identity numbers stay text as typed: the column is formatted `@`. */
  readonly plainText?: boolean;
}

/** The columns of a tab, by their names in the code, in the order of the sheet. */
export type Columns = Record<string, TabColumn<unknown>>;

/** Any raw tab, for code that works on all of them alike. */
export interface AnyTab {
  /** As on the tab itself, and in LEMBAR-DATA. */
  readonly name: string;
  readonly columns: Columns;
  /** Columns that together name a row; two rows alike in them are an issue. */
  readonly key?: readonly string[];
}

/** A raw tab is its name and its columns; the type of its records follows from them. */
export interface Tab<C extends Columns> extends AnyTab {
  readonly columns: C;
  readonly key?: readonly (keyof C & string)[];
}

/** Gives back the tab as it stands; only by this does TypeScript infer the types of its columns. */
export function defineTab<C extends Columns>(tab: Tab<C>): Tab<C> {
  return tab;
}

/** The columns of a record that could not be read, by their names in the code; `hangs` those whose figures are wanting. */
export interface Faulty {
  readonly columns: readonly string[];
  readonly hangs: readonly string[];
}

/** A record of a tab, with the row it stands in (the heading row is 1). */
export type RecordOf<T> =
  T extends Tab<infer C>
    ? { readonly baris: number; readonly faulty?: Faulty } & {
        readonly [K in keyof C]: C[K] extends TabColumn<infer V> ? V : never;
      }
    : never;

/** Something in a raw tab that needs a person: where it stands and what to do. */
export interface Issue {
  /** `salah`: the record cannot be used. `gaya`: read as meant, written in a faulty form. */
  readonly tingkat: 'salah' | 'gaya';
  readonly tab: string;
  /** 1 is the heading row; absent where the tab itself is at fault. */
  readonly row?: number;
  readonly heading?: string;
  readonly message: string;
  /** The record of the row stands all the same, without a figure or with what a text cell shows: keputusan 0201. */
  readonly kept?: 'figure' | 'text';
  /** What stands in the cell. */
  readonly shown?: string;
}
