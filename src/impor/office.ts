/** A cell as the office's workbook holds it: no more than an import looks at. */
export interface OfficeCell {
  readonly value: string | number | boolean | null;
  /** What a person sees in the cell. */
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Steps of indentation; Apps Script cannot tell, and leaves it out. */
  readonly indent?: number;
  readonly fill?: string;
  /** Whether the value is worked out by a formula. */
  readonly formula?: boolean;
}

/** Merged cells, rows and columns counted from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of the office's workbook; a cell that is not there is blank. */
export interface OfficeSheet {
  readonly name: string;
  readonly rows: readonly (readonly (OfficeCell | undefined)[])[];
  readonly merges?: readonly Merge[];
  readonly hidden?: boolean;
  readonly hiddenColumns?: readonly number[];
}

/** Where something stands in the office's workbook, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
