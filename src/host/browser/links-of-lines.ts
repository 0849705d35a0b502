/// <reference path="../engine/o-spreadsheet-esm.d.ts" />
import {
  type CellPosition,
  type EvaluatedCell,
  registries,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';

/** The address of a link, in the engine's form; nothing where the cell has none that the engine does not know. */
type LinkReader = (sheetId: string, row: number, column: number, text: unknown) => string | undefined;

const readers = new WeakMap<object, LinkReader>();
const NAME = 'evaluation';
let isRegistered = false;

/** The part of the engine's evaluation that is made anew here; its types do not tell of it. */
interface Evaluation {
  readonly getters: object;
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
}

/** The engine links a text of one line only; with this a text of several lines is a link to it as well. */
export function registerLinksOfLines(): void {
  if (isRegistered) return;
  isRegistered = true;
  const registry = registries.coreViewsPluginRegistry;
  const Original = registry.get(NAME);
  const base = Original.prototype as unknown as Evaluation;
  const override: ThisType<Evaluation> & Pick<Evaluation, 'getEvaluatedCell'> = {
    getEvaluatedCell(position) {
      const cell = base.getEvaluatedCell.call(this, position);
      const { value } = cell;
      if (cell.link !== undefined || typeof value !== 'string' || !value.includes('\n')) return cell;
      const url = readers.get(this.getters)?.(position.sheetId, position.row, position.col, value);
      if (url === undefined) return cell;
      const isExternal = !url.startsWith('o-spreadsheet://');
      return { ...cell, link: { label: value, url, isExternal, isUrlEditable: false } };
    },
  };
  const Linked = class extends Original {};
  Object.assign(Linked.prototype, override);
  registry.replace(NAME, Linked);
}

/** Ties a model, by its getters, to its links. */
export function showLinksOf(getters: object, read: LinkReader): void {
  readers.set(getters, read);
}
