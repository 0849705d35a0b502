import type { Dimension } from './sparse-grid.ts';

/** What an entry belongs to. */
export type MetadataPlace =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: string }
  | { readonly kind: Dimension; readonly sheetId: string; readonly index: number };

/** An entry of developer metadata. */
export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}

/** The developer metadata of a book, in the order in which it came. */
export class MetadataList {
  #all: Metadata[] = [];
  #nextId = 1;

  get all(): readonly Metadata[] {
    return this.#all;
  }

  add(entry: Omit<Metadata, 'id'>): void {
    this.#all.push({ id: this.#nextId++, ...entry });
  }

  remove(entry: Metadata): void {
    this.#all = this.#all.filter((other) => other !== entry);
  }

  /** What belonged to a sheet goes with it. */
  removeAllOn(gone: string): void {
    this.#all = this.#all.filter(({ place }) => place.kind === 'SPREADSHEET' || place.sheetId !== gone);
  }

  /** Entries of rows or columns move along with them; `to` gives the new place, or nothing for one that is gone. */
  move(sheetId: string, dimension: Dimension, to: (index: number) => number | undefined): void {
    this.#all = this.#all.flatMap((entry) => {
      const { place } = entry;
      if (place.kind !== dimension || place.sheetId !== sheetId) return [entry];
      const index = to(place.index);
      if (index === undefined) return [];
      entry.place = { ...place, index };
      return [entry];
    });
  }

  /** All entries as they stand now. */
  copy(): readonly Metadata[] {
    return this.#all.map((entry) => ({ ...entry }));
  }

  /** Makes them what they were when this copy was taken. */
  putBack(copy: readonly Metadata[]): void {
    this.#all = copy.map((entry) => ({ ...entry }));
  }
}
