/// <reference path="../engine/o-spreadsheet-esm.d.ts" />
import { type Command, registries, type Zone } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';

/** The part of the engine's plugin for row heights that is made anew here. */
interface RowHeights {
  getters: {
    getMerge(position: Position): Zone | undefined;
    getColSize(sheetId: string, col: number): number;
    getNumberRows(sheetId: string): number;
    getRowCellIds(sheetId: string, row: number): readonly unknown[];
  };
  handle(command: Command): void;
  getCellHeight(position: Position): number;
  updateRowSizeForZoneChange(sheetId: string, zone: Zone): void;
}

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

const NAME = 'row_size';

/**
 * The engine fits the height of a row to wrapped text as if a merged cell were as narrow as its first
 * column: a title across a table would stand in a row as high as the window. Here it counts as wide as
 * the whole merge.
 */
export function fitRowsToMergedText(): void {
  const registry = registries.coreViewsPluginRegistry;
  const Original = registry.get(NAME);
  // What a class of the engine keeps to itself, its types do not tell.
  const base = Original.prototype as unknown as RowHeights;
  const overrides: Pick<RowHeights, 'handle' | 'getCellHeight'> & ThisType<RowHeights> = {
    getCellHeight(position) {
      const merge = this.getters.getMerge(position);
      if (merge === undefined || merge.left === merge.right) return base.getCellHeight.call(this, position);
      let width = 0;
      for (let col = merge.left; col <= merge.right; col++) {
        width += this.getters.getColSize(position.sheetId, col);
      }
      const getters = Object.create(this.getters, { getColSize: { value: () => width } });
      return base.getCellHeight.call(Object.create(this, { getters: { value: getters } }), position);
    },
    handle(command) {
      if (command.type !== 'RESIZE_COLUMNS_ROWS' || command.dimension !== 'COL') {
        base.handle.call(this, command);
        return;
      }
      const { sheetId } = command;
      for (let row = 0; row < this.getters.getNumberRows(sheetId); row++) {
        if (this.getters.getRowCellIds(sheetId, row).length === 0) continue;
        this.updateRowSizeForZoneChange(sheetId, { top: row, bottom: row, left: 0, right: 0 });
      }
    },
  };
  const Fitted = class extends Original {};
  Object.assign(Fitted.prototype, overrides);
  registry.replace(NAME, Fitted);
}
