/**
 * A spreadsheet as plain data: what the local host loads, and what it hands out for a file.
 * `.xlsx` and CSV readers make one; the `.xlsx` writer takes one. Rows and columns count from 0.
 */
export interface Workbook {
  readonly name: string;
  readonly sheets: readonly SheetData[];
  /** Developer metadata of the spreadsheet itself. */
  readonly metadata?: readonly MetadataData[];
  /** The store of PropertiesService.getDocumentProperties(). */
  readonly documentProperties?: Readonly<Record<string, string>>;
  /** Who has it; nothing where it is shared with nobody, and so belongs to whoever opens it. */
  readonly people?: PeopleData;
  /** A number above every id that a sheet or chart of this spreadsheet ever had, gone ones as well. */
  readonly nextId?: number;
}

export interface SheetData {
  /** What `getSheetId()` gives, of this sheet alone as long as the spreadsheet lives; a new one where absent. */
  readonly id?: number;
  readonly name: string;
  readonly hidden?: boolean;
  /** Size of the grid, not of the content. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Pixels, by column; 100 where absent. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly number[];
  readonly tabColor?: string;
  /** Cells by `${row},${column}`; only cells with something in or on them. */
  readonly cells: Readonly<Record<string, CellData>>;
  readonly merges?: readonly Zone[];
  readonly validations?: readonly { readonly zone: Zone; readonly rule: ValidationData }[];
  readonly metadata?: readonly MetadataData[];
  readonly protections?: readonly ProtectionRecord[];
  /** In the order in which they were put there. */
  readonly charts?: readonly ChartData[];
}

/** E-mail addresses, each at one place only. */
export interface PeopleData {
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** A protected area of a sheet. */
export interface ProtectionRecord {
  /** Nothing for the whole sheet. */
  readonly zone?: Zone;
  readonly rangeName?: string;
  readonly description: string;
  /** Then it bars nobody. */
  readonly warningOnly: boolean;
  /** What stays open on a protected sheet. */
  readonly unprotected: readonly Zone[];
  /** Who may edit it besides the owner; nothing where all who may edit the spreadsheet may. */
  readonly editors?: readonly string[];
}

/** Both ends belong to it. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellData {
  /** A date is its serial number, and a date format. A cell with a formula has its last result here. */
  readonly value?: string | number | boolean;
  /** An error value such as `#REF!`, in place of `value`. */
  readonly error?: string;
  /** With its `=`, arguments separated by commas, decimal points: the engine's own form. */
  readonly formula?: string;
  /**
   * How far the result of this cell's formula reaches, where it fills more than its own cell. What
   * the other cells of that area hold are parts of the result: shown, but not entered.
   */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** A number format in Sheets' en-style tokens: `#,##0.00`, `0.00%`, `@`, `dd/mm/yyyy`. */
  readonly format?: string;
  readonly style?: CellStyle;
  readonly border?: { readonly [side in 'top' | 'right' | 'bottom' | 'left']?: BorderData };
  readonly note?: string;
  /** Where the cell's text leads to: an address, or a place in the spreadsheet as `#gid=123`, by sheet id. */
  readonly link?: string;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  /** `#rrggbb` */
  readonly textColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'wrap' | 'overflow' | 'clip';
}

export interface BorderData {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
  readonly color: string;
}

export interface ValidationData {
  readonly kind: 'list' | 'range';
  /** For `list`. */
  readonly values?: readonly string[];
  /** For `range`: in A1 notation with the sheet's name, `'Sasaran'!A2:A`. */
  readonly range?: string;
  readonly allowInvalid: boolean;
  readonly help?: string;
}

/** The kinds of charts that the host offers, by Google's names. */
export type ChartKind = 'COLUMN' | 'BAR' | 'LINE' | 'PIE' | 'COMBO';

/** A chart that lies over the cells of a sheet, told as Google's chart builder is told. */
export interface ChartData {
  /** What `getChartId()` gives, of this chart alone in the spreadsheet; a new one where absent. */
  readonly id?: number;
  readonly kind: ChartKind;
  /** Side by side in this order, in A1 notation with the sheet's name: `'Kinerja'!A1:B8`. */
  readonly ranges: readonly string[];
  /** How many first rows name the series, columns where `transposed`; judged by what they hold where absent. */
  readonly headers?: number;
  /** Each row is a series, not each column. */
  readonly transposed?: boolean;
  /** The cell that its upper left corner lies on, counted from 0, and pixels from that cell's own corner. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** What `setOption` was told, by its parts: `{ title: 'Capaian', hAxis: { title: 'Tahun' } }`. Sizes are pixels. */
  readonly options: ChartOptions;
}

export type ChartOption =
  | string
  | number
  | boolean
  | null
  | readonly ChartOption[]
  | { readonly [part: string]: ChartOption };

export type ChartOptions = Readonly<Record<string, ChartOption>>;

export interface MetadataData {
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}
