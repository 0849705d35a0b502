import { overlaps } from '../workbook/a1.ts';
import type { Zone } from '../workbook/workbook.ts';
import type { People } from './people.ts';
import type { Dimension } from './sparse-grid.ts';

export interface ProtectionData {
  readonly kind: 'RANGE' | 'SHEET';
  sheetId: string;
  /** None for a whole sheet. */
  zone?: Zone;
  rangeName?: string;
  description: string;
  warningOnly: boolean;
  unprotected: { readonly sheetId: string; readonly zone: Zone }[];
  /** Nothing as long as nobody has changed the list: then all who may edit the file may edit the area. */
  editors: readonly string[] | undefined;
}

/** What a change touches: cells, the place where new lines come in, the sheet as such, or all that is on it. */
export type Touch =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly zones: readonly Zone[] }
  | {
      readonly kind: 'insertion';
      readonly sheetId: string;
      readonly dimension: Dimension;
      readonly start: number;
    }
  | { readonly kind: 'sheet'; readonly sheetId: string }
  | { readonly kind: 'deletion'; readonly sheetId: string };

/** The protected areas of a spreadsheet, and whom they bar. */
export class Protections {
  readonly #people: People;
  #all: ProtectionData[] = [];

  constructor(people: People) {
    this.#people = people;
  }

  get all(): readonly ProtectionData[] {
    return this.#all;
  }

  /** All of them as they stand now. */
  copy(): readonly ProtectionData[] {
    return this.#all.map((data) => ({ ...data }));
  }

  /** Makes them what they were when this copy was taken. */
  putBack(copy: readonly ProtectionData[]): void {
    this.#all = copy.map((data) => ({ ...data }));
  }

  add(data: ProtectionData): void {
    this.#all.push(data);
  }

  remove(data: ProtectionData): void {
    this.#all = this.#all.filter((other) => other !== data);
  }

  removeAllOn(gone: string): void {
    this.#all = this.#all.filter(({ sheetId }) => sheetId !== gone);
  }

  /** Who is on the list: nobody on one that only warns, for it bars nobody. */
  editorsOf({ warningOnly, editors }: ProtectionData): readonly string[] {
    if (warningOnly) return [];
    if (editors === undefined) return this.#people.editors;
    const { owner } = this.#people;
    return [owner, ...editors.filter((email) => email !== owner)];
  }

  /** Whether a person may edit the area, and so change or remove its protection. */
  mayEdit(data: ProtectionData, email: string): boolean {
    return this.#people.mayEdit(email) && !this.#bars(data, email);
  }

  #bars({ warningOnly, editors }: ProtectionData, email: string): boolean {
    return !warningOnly && editors !== undefined && email !== this.#people.owner && !editors.includes(email);
  }

  /** Whether any area bars this person from a change. */
  bar(email: string, touch: Touch): boolean {
    return this.#all.some(
      (data) => data.sheetId === touch.sheetId && this.#bars(data, email) && isTouched(data, touch),
    );
  }

  /** Lines were put in front of the line `start`: areas behind it move, an area around it grows. */
  inserted(on: string, dimension: Dimension, start: number, count: number): void {
    this.#reshape(on, dimension, (first, last) => [
      first >= start ? first + count : first,
      last >= start ? last + count : last,
    ]);
  }

  /** Lines are gone: an area of which nothing is left goes too. */
  removed(on: string, dimension: Dimension, gone: readonly number[]): void {
    const before = (index: number) => gone.filter((line) => line < index).length;
    this.#reshape(on, dimension, (first, last) => {
      const start = first - before(first);
      const end = last - before(last + 1);
      return end < start ? undefined : [start, end];
    });
  }

  #reshape(
    on: string,
    dimension: Dimension,
    to: (first: number, last: number) => readonly [number, number] | undefined,
  ): void {
    const reshaped = (zone: Zone): Zone | undefined => {
      const moved = dimension === 'ROW' ? to(zone.top, zone.bottom) : to(zone.left, zone.right);
      if (moved === undefined) return undefined;
      const [first, last] = moved;
      return dimension === 'ROW'
        ? { ...zone, top: first, bottom: last }
        : { ...zone, left: first, right: last };
    };
    this.#all = this.#all.filter((data) => {
      if (data.sheetId !== on) return true;
      data.unprotected = data.unprotected.flatMap(({ sheetId, zone }) => {
        const moved = reshaped(zone);
        return moved === undefined ? [] : [{ sheetId, zone: moved }];
      });
      if (data.zone === undefined) return true;
      const zone = reshaped(data.zone);
      if (zone !== undefined) data.zone = zone;
      return zone !== undefined;
    });
  }
}

function isTouched({ zone, unprotected }: ProtectionData, touch: Touch): boolean {
  if (touch.kind === 'deletion') return true;
  if (zone === undefined) {
    if (touch.kind !== 'cells') return true;
    const open = unprotected.map((free) => free.zone);
    return touch.zones.some((touched) => !isCovered(touched, open));
  }
  if (touch.kind === 'sheet') return false;
  if (touch.kind === 'cells') return touch.zones.some((touched) => overlaps(touched, zone));
  const [first, last] = touch.dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right];
  return first < touch.start && touch.start <= last;
}

/** Whether a zone lies wholly within others taken together. */
function isCovered(zone: Zone, [cover, ...others]: readonly Zone[]): boolean {
  if (cover === undefined) return false;
  if (!overlaps(zone, cover)) return isCovered(zone, others);
  const top = Math.max(zone.top, cover.top);
  const bottom = Math.min(zone.bottom, cover.bottom);
  const left = Math.max(zone.left, cover.left);
  const right = Math.min(zone.right, cover.right);
  const rest: Zone[] = [
    { ...zone, bottom: top - 1 },
    { ...zone, top: bottom + 1 },
    { top, bottom, left: zone.left, right: left - 1 },
    { top, bottom, left: right + 1, right: zone.right },
  ];
  return rest
    .filter((part) => part.top <= part.bottom && part.left <= part.right)
    .every((part) => isCovered(part, others));
}
