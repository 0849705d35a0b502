type Attributes = Readonly<Record<string, string | boolean | undefined>>;
export type Child = Node | string | undefined;

/**
 * Makes an element. What stands inside goes in as text or as an element made here, never as HTML: a
 * cell may hold anything.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A text from a cell: written in its own direction, and broken wherever it has to be. */
export const cell = (teks: string): HTMLElement => h('bdi', { class: 'sel' }, teks);

/** A longer text from a cell, on lines of its own. */
export const described = (teks: string): HTMLElement => h('p', { class: 'uraian', dir: 'auto' }, teks);

export function onClick<T extends HTMLElement>(element: T, run: () => void): T {
  element.addEventListener('click', run);
  return element;
}

/** The only element of an id that stands in the page from the start. */
export function fromPage(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element;
}

let terakhir = 0;

/** An id that no other element has, for a label to name. */
export function newId(): string {
  terakhir += 1;
  return `e${terakhir}`;
}
