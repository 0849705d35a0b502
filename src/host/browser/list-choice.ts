/// <reference path="../engine/o-spreadsheet-esm.d.ts" />
import type { Model } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { element } from './element.ts';
import type { Position } from './screen-plugin.ts';

/** What the selected cell lets be chosen from, and what it shows. */
interface Choice {
  readonly values: readonly string[];
  readonly chosen: string;
}

/** The list of the cell's validation rule; undefined where it has none. */
export function choiceAt({ getters }: Model, position: Position): Choice | undefined {
  const criterion = getters.getValidationRuleForCell(position)?.criterion;
  if (criterion?.type !== 'isValueInList' && criterion?.type !== 'isValueInRange') return undefined;
  const values =
    criterion.type === 'isValueInList'
      ? criterion.values.map(String)
      : getters.getDataValidationRangeValues(position.sheetId, criterion).map(({ label }) => label);
  return { values, chosen: getters.getEvaluatedCell(position).formattedValue };
}

/**
 * The choices of the selected cell as buttons, for a telephone: there the engine writes in a line at the
 * foot that knows no lists, and Google shows a list of its own.
 */
export class ListChoice {
  readonly #place: HTMLElement;
  readonly #choose: (text: string) => void;
  #shown = '';

  constructor(place: HTMLElement, choose: (text: string) => void) {
    this.#place = place;
    this.#choose = choose;
  }

  /** Is told of the selected cell at every drawing. */
  show(choice: Choice | undefined): void {
    const key = JSON.stringify(choice ?? null);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#place.hidden = choice === undefined;
    this.#place.replaceChildren(
      ...(choice?.values ?? []).map((value) => this.#button(value, choice?.chosen)),
    );
  }

  #button(value: string, chosen: string | undefined): HTMLButtonElement {
    const button = element('button', { type: 'button', 'aria-pressed': String(value === chosen) }, [value]);
    // The line at the foot keeps the focus, so that it can be told to forget what it holds.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      this.#choose(value);
    });
    return button;
  }
}
