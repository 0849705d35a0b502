/// <reference path="./o-spreadsheet-esm.d.ts" />
import { type Command, type Getters, registries } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';

import { quietly } from './quiet.ts';

/**
 * Work that the engine does after every command, and that grows with the size of the grids: made for
 * one person who types, it takes minutes when a script fills a spreadsheet. Each of these leaves out
 * or puts off what nobody asks for; what the engine answers stays the same.
 */
export function deferWork(): void {
  leaveOutColors();
  deferRecalculation();
  deferHeaderPositions();
  deferRowHeights();
  deferViewports();
}

/** The colours of every cell, for the colour picker to offer: it offers those of charts only. */
function leaveOutColors(): void {
  const registry = registries.coreViewsPluginRegistry;
  const CustomColors = registry.get('custom_colors');
  registry.replace(
    'custom_colors',
    class extends CustomColors {
      override finalize(): void {}
    },
  );
}

const dueMarkers = new WeakMap<object, () => void>();

/** Tells the evaluation of a model that cells have changed, though the engine is not done with a command. */
export const recalculateWhenAsked = (getters: object): void => dueMarkers.get(getters)?.();

/**
 * Recalculation: after every command that may move cells, the engine reckons every cell of every grid.
 * Here it does so once somebody asks for a value, and leaves out the cells beyond the last used one,
 * which hold nothing.
 */
function deferRecalculation(): void {
  const registry = registries.coreViewsPluginRegistry;
  const Evaluation = registry.get('evaluation');
  registry.replace(
    'evaluation',
    class extends Evaluation {
      #due = false;
      #handling = false;

      constructor(...args: ConstructorParameters<typeof Evaluation>) {
        super(...args);
        dueMarkers.set(this.getters, () => {
          this.#due = true;
        });
        const { evaluator } = this as unknown as { evaluator: Evaluator };
        evaluator.evaluateAllCells = () => {
          evaluator.evaluatedCells = new evaluator.evaluatedCells.constructor();
          const { getters } = this;
          evaluator.evaluate(
            getters.getSheetIds().map((sheetId) => ({ sheetId, zone: usedZone(getters, sheetId) })),
          );
        };
        // Every question for a value goes through here.
        Object.defineProperty(this, 'evaluator', {
          get: () => {
            if (this.#due && !this.#handling) this.#recalculate();
            return evaluator;
          },
        });
      }

      #recalculate(): void {
        this.#due = false;
        quietly(() => super.finalize());
      }

      override handle(command: Command): void {
        this.#handling = true;
        try {
          super.handle(command as Parameters<typeof this.handle>[0]);
        } finally {
          this.#handling = false;
        }
      }

      override finalize(): void {
        this.#due = true;
      }
    },
  );
}

/** The part of the engine's evaluator that a full recalculation uses. */
interface Evaluator {
  evaluatedCells: { readonly constructor: new () => Evaluator['evaluatedCells'] };
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: ReturnType<typeof usedZone> }[]): void;
  evaluateAllCells(): void;
}

function usedZone(getters: Getters, sheetId: string) {
  const zone = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    zone.bottom = Math.max(zone.bottom, row);
    zone.right = Math.max(zone.right, col);
  }
  return zone;
}

/** Which part of each sheet is in sight: reckoned once there is a screen, which tells its size first. */
function deferViewports(): void {
  const registry = registries.statefulUIPluginRegistry;
  const SheetView = registry.get('viewport');
  registry.replace(
    'viewport',
    class extends SheetView {
      #screen = false;

      override handle(command: Command): void {
        if (command.type === 'RESIZE_SHEETVIEW') this.#screen = true;
        super.handle(command);
      }

      override finalize(): void {
        if (this.#screen) super.finalize();
      }
    },
  );
}

/** The part of the engine's row heights that is used here. */
interface RowHeights {
  readonly getters: Getters;
  handle(command: Command): void;
  initializeSheet(sheetId: string): void;
  updateRowSizeForZoneChange(sheetId: string, zone: ReturnType<typeof usedZone>): void;
}

/** What makes a row higher or lower. */
const HEIGHTENING: ReadonlySet<Command['type']> = new Set([
  'UPDATE_CELL',
  'SET_FORMATTING',
  'RESIZE_COLUMNS_ROWS',
  'ADD_MERGE',
  'REMOVE_MERGE',
] as const);

/**
 * Rows as high as their text: reckoned once there is a screen. A column of another width may change
 * those with something in them, and no others.
 */
function deferRowHeights(): void {
  const registry = registries.coreViewsPluginRegistry;
  const Original = registry.get('row_size');
  const base = Original.prototype as unknown as RowHeights;
  const onScreen = new WeakSet<RowHeights>();
  const handle: ThisType<RowHeights> & Pick<RowHeights, 'handle'> = {
    handle(command) {
      if (command.type === 'RESIZE_SHEETVIEW' && !onScreen.has(this)) {
        onScreen.add(this);
        for (const sheetId of this.getters.getSheetIds()) this.initializeSheet(sheetId);
      }
      if (!onScreen.has(this) && HEIGHTENING.has(command.type)) return;
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
  const Spared = class extends Original {};
  Object.assign(Spared.prototype, handle);
  registry.replace('row_size', Spared);
}

/** Commands upon each of which the engine reckons anew where the rows and columns of a sheet begin. */
const SHIFTING: ReadonlySet<Command['type']> = new Set([
  'CREATE_SHEET',
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'RESIZE_COLUMNS_ROWS',
  'HIDE_COLUMNS_ROWS',
  'UNHIDE_COLUMNS_ROWS',
  // With the first screen rows become as high as their text.
  'RESIZE_SHEETVIEW',
] as const);

/** Where on the screen each row and column begins: reckoned when a screen asks. */
function deferHeaderPositions(): void {
  const registry = registries.statefulUIPluginRegistry;
  const HeaderPositions = registry.get('header_positions');
  registry.replace(
    'header_positions',
    class extends HeaderPositions {
      override handle(command: Command): void {
        if (SHIFTING.has(command.type)) this.#forget();
        else super.handle(command);
      }

      override finalize(): void {
        if ((this as unknown as HeaderPositionsInside).isDirty) this.#forget();
      }

      #forget(): void {
        const plugin = this as unknown as HeaderPositionsInside;
        plugin.headerPositions = new Proxy<Record<string, unknown>>(
          {},
          {
            get(known, sheetId) {
              if (typeof sheetId !== 'string') return undefined;
              known[sheetId] ??= plugin.computeHeaderPositionsOfSheet(sheetId);
              return known[sheetId];
            },
          },
        );
        plugin.isDirty = false;
      }
    },
  );
}

/** The part of the engine's header positions that is used here. */
interface HeaderPositionsInside {
  isDirty: boolean;
  headerPositions: Record<string, unknown>;
  computeHeaderPositionsOfSheet(sheetId: string): unknown;
}
