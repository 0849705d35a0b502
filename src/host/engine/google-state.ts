import { type Dimension, SparseGrid } from './sparse-grid.ts';
import type { ValidationRule } from './validation-rule.ts';

/** A formula as it was written, as long as the engine's form of it is still this one. */
interface WrittenFormula {
  readonly engine: string;
  readonly written: string;
}

/** A link as it was given, as long as the cell still shows this text and the engine's form of the link. */
interface GivenLink {
  readonly url: string;
  readonly text: string;
  readonly engine: string | undefined;
}

/** What Google keeps on a sheet and the engine does not. */
export interface GoogleSheetState {
  readonly gid: number;
  notes: SparseGrid<string>;
  fontFamilies: SparseGrid<string>;
  validations: SparseGrid<ValidationRule>;
  /** Number formats that the engine cannot show. */
  formats: SparseGrid<string>;
  formulas: SparseGrid<WrittenFormula>;
  links: SparseGrid<GivenLink>;
  /** `general-left`, which the engine cannot tell from no alignment. */
  alignments: SparseGrid<string>;
}

/** The same, to be changed by itself. */
export const copyOfState = (state: GoogleSheetState): GoogleSheetState => ({
  gid: state.gid,
  notes: state.notes.copy(),
  fontFamilies: state.fontFamilies.copy(),
  validations: state.validations.copy(),
  formats: state.formats.copy(),
  formulas: state.formulas.copy(),
  links: state.links.copy(),
  alignments: state.alignments.copy(),
});

/** That of a new sheet; `gid` is Google's number of it. */
export const emptyState = (gid: number): GoogleSheetState => ({
  gid,
  notes: new SparseGrid(),
  fontFamilies: new SparseGrid(),
  validations: new SparseGrid(),
  formats: new SparseGrid(),
  formulas: new SparseGrid(),
  links: new SparseGrid(),
  alignments: new SparseGrid(),
});

const gridsOf = (state: GoogleSheetState): readonly SparseGrid<unknown>[] => [
  state.notes,
  state.fontFamilies,
  state.validations,
  state.formats,
  state.formulas,
  state.links,
  state.alignments,
];

/** Makes room for new rows or columns. Inside an area of one font, format or rule they belong to it, as on Google. */
export function insertInState(
  state: GoogleSheetState,
  dimension: Dimension,
  start: number,
  count: number,
): void {
  for (const grid of gridsOf(state)) grid.insert(dimension, start, count);
  for (const grid of [state.fontFamilies, state.validations, state.formats] as SparseGrid<unknown>[]) {
    for (const { row, column, value } of grid.entries()) {
      const at = dimension === 'ROW' ? row : column;
      if (at !== start - 1) continue;
      const after = dimension === 'ROW' ? grid.get(start + count, column) : grid.get(row, start + count);
      if (after !== value) continue;
      for (let index = start; index < start + count; index++) {
        if (dimension === 'ROW') grid.set(index, column, value);
        else grid.set(row, index, value);
      }
    }
  }
}

/** Drops the rows or columns named. */
export function removeFromState(
  state: GoogleSheetState,
  dimension: Dimension,
  gone: readonly number[],
): void {
  for (const grid of gridsOf(state)) grid.remove(dimension, gone);
}
