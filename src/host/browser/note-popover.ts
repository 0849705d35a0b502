/// <reference path="../engine/o-spreadsheet-esm.d.ts" />
import { registries } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { Component, xml } from '@odoo/owl';

/** The text of a note beside its cell while the mouse rests there, as the engine shows the text of an error. */
class NotePopover extends Component {
  static override template = xml`<div class="kartu-catatan" t-out="props.note"/>`;
  static override props = { note: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxHeight: 320, maxWidth: 420 };
}

const NAME = 'LkjipNote';
const noteReaders = new WeakMap<
  object,
  (sheetId: string, row: number, column: number) => string | undefined
>();

/** Ties a model, by its getters, to its notes. */
export function showNotesOf(
  getters: object,
  noteAt: (sheetId: string, row: number, column: number) => string | undefined,
): void {
  noteReaders.set(getters, noteAt);
  const { cellPopoverRegistry } = registries;
  if (cellPopoverRegistry.contains(NAME)) return;
  cellPopoverRegistry.add(NAME, {
    onHover: ({ sheetId, row, col }, itsGetters) => {
      const note = noteReaders.get(itsGetters)?.(sheetId, row, col);
      if (note === undefined) return { isOpen: false };
      return { isOpen: true, props: { note }, Component: NotePopover, cellCorner: 'top-right' };
    },
  });
}
