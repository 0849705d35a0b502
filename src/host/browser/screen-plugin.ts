/// <reference path="../engine/o-spreadsheet-esm.d.ts" />
import {
  type Command,
  isCoreCommand,
  registries,
  UIPlugin,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { registerLinksOfLines } from './links-of-lines.ts';
import { fitRowsToMergedText } from './row-height.ts';

/** What the screen adds to a model of the engine: it hears of changes, and draws the marks of notes. */
export interface ScreenWatcher {
  /** Something was changed that a file would keep. */
  changed(): void;
  /** The cell that is selected, at every drawing of the grid. */
  selected(position: Position): void;
  notes(sheetId: string): readonly { readonly row: number; readonly column: number }[];
}

export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

type Layer = 'Highlights';
type Drawing = Parameters<UIPlugin['drawLayer']>[0];

const PLUGIN = 'lkjip_screen';
const MARK = { size: 7, color: '#e8a100' };

const watchers = new WeakMap<object, ScreenWatcher>();

class ScreenPlugin extends UIPlugin {
  static override layers: readonly Layer[] = ['Highlights'];

  #isChanged = false;

  override handle(command: Command): void {
    if (isCoreCommand(command) || command.type === 'UNDO' || command.type === 'REDO') this.#isChanged = true;
  }

  /** Once for all commands of a run. */
  override finalize(): void {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    watchers.get(this.getters)?.changed();
  }

  override drawLayer({ ctx, viewports, sheetId, activePosition }: Drawing): void {
    const watcher = watchers.get(this.getters);
    if (watcher === undefined) return;
    if (activePosition !== undefined) watcher.selected(activePosition);
    ctx.fillStyle = MARK.color;
    for (const { row, column } of watcher.notes(sheetId)) {
      const zone = this.getters.getMerge({ sheetId, row, col: column }) ?? {
        top: row,
        bottom: row,
        left: column,
        right: column,
      };
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone);
      if (width === 0 || height === 0) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - MARK.size, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + MARK.size);
      ctx.fill();
    }
  }
}

/** Must come before the model is made, for a model takes its plugins when it is. */
export function registerScreenPlugin(): void {
  const { featurePluginRegistry } = registries;
  if (featurePluginRegistry.contains(PLUGIN)) return;
  featurePluginRegistry.add(PLUGIN, ScreenPlugin);
  fitRowsToMergedText();
  registerLinksOfLines();
}

/** Ties a model, by its getters, to the screen that shows it. */
export function watch(getters: object, watcher: ScreenWatcher): void {
  watchers.set(getters, watcher);
}
