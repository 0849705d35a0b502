/// <reference path="./o-spreadsheet-esm.d.ts" />
import { type Getters, registries } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';

/**
 * Work that the engine does after every command, and that grows with the size of the grids: made for
 * one person who types, it takes minutes when a script fills a spreadsheet. Each of these leaves out
 * or puts off what nobody asks for; what the engine answers stays the same.
 */
export function spareWork(): void {
  spareColors();
  spareEmptyCells();
  spareHeaderPositions();
}

/** The colours of every cell, for the colour picker to offer: it offers those of charts only. */
function spareColors(): void {
  const registry = registries.coreViewsPluginRegistry;
  const CustomColors = registry.get('custom_colors');
  registry.replace(
    'custom_colors',
    class extends CustomColors {
      override finalize(): void {}
    },
  );
}

/** A full recalculation visits every cell of every grid; those beyond the last used one hold nothing. */
function spareEmptyCells(): void {
  const registry = registries.coreViewsPluginRegistry;
  const Evaluation = registry.get('evaluation');
  registry.replace(
    'evaluation',
    class extends Evaluation {
      constructor(...args: ConstructorParameters<typeof Evaluation>) {
        super(...args);
        const { evaluator } = this as unknown as { evaluator: Evaluator };
        evaluator.evaluateAllCells = () => {
          evaluator.evaluatedCells = new evaluator.evaluatedCells.constructor();
          const { getters } = this;
          evaluator.evaluate(
            getters.getSheetIds().map((sheetId) => ({ sheetId, zone: usedZone(getters, sheetId) })),
          );
        };
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

/** Where on the screen each row and column begins: reckoned when a screen asks. */
function spareHeaderPositions(): void {
  const registry = registries.statefulUIPluginRegistry;
  const HeaderPositions = registry.get('header_positions');
  registry.replace(
    'header_positions',
    class extends HeaderPositions {
      override finalize(): void {
        const plugin = this as unknown as {
          isDirty: boolean;
          headerPositions: Record<string, unknown>;
          computeHeaderPositionsOfSheet(sheetId: string): unknown;
        };
        if (!plugin.isDirty) return;
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
