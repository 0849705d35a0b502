import type { TableId } from '../../reports/laporan.ts';
import { isFields, parsed, type Remembered, remember } from './memory.ts';
import { readOldRegistry } from './old-registry.ts';
import type { OpenSheet, OpenSpreadsheet } from './open-spreadsheet.ts';
import type { PrintPlan } from './sheet-plan.ts';

/** What the add-on remembers of a sheet that it built: one entry of developer metadata on the sheet itself. */
export interface BuiltSheet {
  /** What it is known by, whatever its number and name. */
  readonly id: TableId;
  /** The name it was built under. A sheet that people have renamed or duplicated bears another, and is theirs. */
  readonly name: string;
  /** Of all that it was made to show; empty where that is not known. */
  readonly fingerprint: string;
  /** The same whatever it is numbered. */
  readonly content: string;
  /** Of the values that it then held: differs as soon as someone edits it by hand. */
  readonly shown: string;
  /** Sidik of all that a reviewer can read on it; absent in what an older version built. */
  readonly said?: string | undefined;
  /** When it was built: `2026-11-24 10.15.30`. */
  readonly built: string;
  /** Of the raw tabs it was built from, where it names them. */
  readonly data?: string | undefined;
  /** The quarter of the officer's choice that it was built for. */
  readonly triwulan?: number | undefined;
  /** The day of signing that a letter bears, `2021-10-04`. */
  readonly tanggal?: string | undefined;
  /** The tab that keeps what stood in its place, and why. */
  readonly kept?: { readonly as: string; readonly because: 'disetujui' | 'suntingan' } | undefined;
  /** How it is to be printed; absent where it is for work alone. */
  readonly print?: PrintPlan | undefined;
}

const KEY = 'lkjip.tab';

/** The sheets that the add-on built, as they remember it themselves. */
export interface Registry {
  /** Those that still bear the name they were built under, in the order of the tabs. */
  readonly built: readonly BuiltOpenSheet[];
  byId(id: TableId): BuiltOpenSheet | undefined;
  /** The sheet that was built as this, and that people have renamed. */
  renamed(id: TableId): OpenSheet | undefined;
  /** What a sheet remembers, whatever its name. */
  entryOf(sheet: OpenSheet): BuiltSheet | undefined;
  /** Sheets whose memory somebody has damaged: nobody can say what they are. */
  readonly damaged: readonly OpenSheet[];
  /** Enters a sheet that a run has just built. */
  enter(sheet: OpenSheet, entry: BuiltSheet): void;
  /** Changes what a sheet remembers. */
  change(sheet: OpenSheet, entry: BuiltSheet): void;
  /** Leaves a sheet to its people. */
  release(sheet: OpenSheet): void;
  /** Enters what a version before 0.2 remembered in one place, where `idOf` knows the sheet. Writes nothing. */
  carryOver(idOf: (sheet: OpenSheet) => TableId | undefined): void;
  /** Writes what was carried over on the sheets themselves. */
  settle(): void;
  /** What such a version remembered cannot be read any more. */
  readonly isOldDamaged: boolean;
  /** Does away with it. */
  forgetOld(): void;
}

export interface BuiltOpenSheet extends BuiltSheet {
  readonly sheet: OpenSheet;
}

export function readRegistry(book: OpenSpreadsheet): Registry {
  const memories = new Map<OpenSheet, readonly Remembered[]>();
  const entries = new Map<OpenSheet, BuiltSheet>();
  for (const memory of book.remembered(KEY)) {
    const sheet = memory.sheetId === undefined ? undefined : book.sheetById(memory.sheetId);
    if (sheet === undefined) continue;
    memories.set(sheet, [...(memories.get(sheet) ?? []), memory]);
    const entry = parsed(memory.text, isBuiltSheet);
    // Of several the one counts that knows the sheet by its name.
    if (entry !== undefined && entries.get(sheet)?.name !== sheet.name) entries.set(sheet, entry);
  }
  const damaged = [...memories.keys()].filter((sheet) => !entries.has(sheet));
  const old = readOldRegistry(book);
  const unsettled = new Set<OpenSheet>();

  const registry: Registry = {
    get built() {
      return book.sheets.flatMap((sheet): BuiltOpenSheet[] => {
        const entry = entries.get(sheet);
        return entry !== undefined && entry.name === sheet.name ? [{ ...entry, sheet }] : [];
      });
    },
    get isOldDamaged() {
      return old.isDamaged;
    },
    forgetOld: () => old.forget(),
    byId: (id) => registry.built.find((one) => one.id === id),
    renamed: (id) =>
      book.sheets.find((sheet) => {
        const entry = entries.get(sheet);
        return entry?.id === id && entry.name !== sheet.name;
      }),
    entryOf: (sheet) => entries.get(sheet),
    damaged,
    enter(sheet, entry) {
      remember(sheet.google, KEY, JSON.stringify(entry));
      entries.set(sheet, entry);
    },
    change(sheet, entry) {
      const [memory, ...others] = memories.get(sheet) ?? [];
      for (const other of others) other.remove();
      if (memory === undefined) remember(sheet.google, KEY, JSON.stringify(entry));
      else memory.save(JSON.stringify(entry));
      memories.set(sheet, memory === undefined ? [] : [memory]);
      entries.set(sheet, entry);
      unsettled.delete(sheet);
      noLonger(damaged, sheet);
    },
    release(sheet) {
      for (const memory of memories.get(sheet) ?? []) memory.remove();
      memories.delete(sheet);
      entries.delete(sheet);
      unsettled.delete(sheet);
      noLonger(damaged, sheet);
    },
    carryOver(idOf) {
      for (const { sheet, entry } of old.take(idOf)) {
        if (entries.has(sheet) || damaged.includes(sheet)) continue;
        entries.set(sheet, entry);
        unsettled.add(sheet);
      }
    },
    settle() {
      for (const sheet of unsettled) {
        const entry = entries.get(sheet);
        const stands = book.sheets.includes(sheet);
        if (entry !== undefined && stands) remember(sheet.google, KEY, JSON.stringify(entry));
      }
      unsettled.clear();
      old.settle();
    },
  };
  return registry;
}

function noLonger(sheets: OpenSheet[], sheet: OpenSheet): void {
  const index = sheets.indexOf(sheet);
  if (index >= 0) sheets.splice(index, 1);
}

function isBuiltSheet(value: unknown): value is BuiltSheet {
  return (
    isFields(value) &&
    [
      value['id'],
      value['name'],
      value['fingerprint'],
      value['content'],
      value['shown'],
      value['built'],
    ].every((text) => typeof text === 'string')
  );
}
