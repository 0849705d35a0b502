import type { TableId } from '../../reports/laporan.ts';
import { pack } from '../../reviu/arsip.ts';
import { isSameButForNumbers, withoutNumbers } from '../../reviu/penomoran.ts';
import { passingName } from './journal.ts';
import type { OpenSheet, OpenSpreadsheet } from './open-spreadsheet.ts';
import { contentOfPlan } from './plan-content.ts';
import type { BuiltOpenSheet, BuiltSheet } from './registry.ts';
import {
  fingerprintOf,
  fingerprintOfPlan,
  fingerprintOfValues,
  type SheetPlan,
  type SheetValues,
  valuesOf,
} from './sheet-plan.ts';
import { finishSwaps, freeName } from './swap.ts';
import { timestamp } from './timestamp.ts';
import { writeSheet } from './write-sheet.ts';

/** A sheet that is to stand, and what is to be remembered of it. */
export interface SheetToWrite {
  readonly id: TableId;
  readonly plan: SheetPlan;
  /** The texts that number it: with other numbers it says the same. */
  readonly numbers?: readonly string[];
  /** What it says, whatever it looks like; absent: all that the plan makes it show. */
  readonly content?: SheetContent;
  /**
   * The part of its values that only the add-on writes: what officers are asked to fill in is no edit of
   * the tab by hand. Absent: all of it is the add-on's.
   */
  readonly ownPart?: (values: SheetValues) => unknown;
  /** The fingerprint of the raw tabs it was built from. */
  readonly data?: string;
  /** The quarter of the officer's choice that it is built for. */
  readonly triwulan?: number | undefined;
  /** The day of signing that a letter bears, `2021-10-04`. */
  readonly tanggal?: string | undefined;
  /** Stands before all other tabs; otherwise a new tab goes behind them. */
  readonly first?: boolean;
}

/** What a sheet says, by its values and formats, and what the values of any sheet say of the same. */
export interface SheetContent {
  readonly text: string;
  readonly saidBy: (values: SheetValues) => string;
}

/** What became of a sheet. */
export interface WriteResult {
  readonly id: TableId;
  readonly name: string;
  readonly keadaan:
    | 'ditulis'
    /** It shows all already, to the last digit: nothing was touched. */
    | 'tidak berubah'
    /** A tab of that name exists that the add-on did not make: nothing was touched. */
    | 'nama terpakai'
    /** A reviewer has approved what it shows, and nobody has agreed to replace it: nothing was touched. */
    | 'disetujui';
  /** The name that it had until now. */
  readonly formerly?: string;
  /** The tab that keeps what someone had changed by hand in the sheet it replaces. */
  readonly editsKeptAs?: string;
  /** The tab that keeps what a reviewer had approved. */
  readonly approvalKeptAs?: string;
}

/** What would become of a sheet. */
export interface WritePlan {
  readonly id: TableId;
  readonly name: string;
  readonly keadaan: WriteResult['keadaan'];
  /** A sheet that the add-on built stands in its place. */
  readonly replaces: boolean;
  /** Someone edited that sheet by hand; it would be kept under another name. */
  readonly edited: boolean;
}

/** What a run has to mind. */
export interface WriteOptions {
  /** What all sheets of the kind are to be called, in their order, whether they are written now or not. */
  readonly names?: ReadonlyMap<TableId, string>;
  /** Sheets that show what was approved; those with a name may be replaced, and are kept under it. */
  readonly approved?: ReadonlyMap<TableId, { readonly keepAs?: string | undefined }>;
  /** Keeps a new sheet from changes by accident, before it takes its place. */
  readonly protect?: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void;
}

/** What writeSheets would do now, without doing any of it. */
export function planSheets(
  book: OpenSpreadsheet,
  sheets: readonly SheetToWrite[],
  options: WriteOptions = {},
): readonly WritePlan[] {
  return sheets
    .map((wanted) => decide(book, wanted, options))
    .map(({ wanted: { id, plan }, keadaan, old, kept }) => ({
      id,
      name: plan.name,
      keadaan,
      replaces: old !== undefined,
      edited: kept?.because === 'suntingan',
    }));
}

/**
 * Makes sheets stand, each whole or not at all: all are made under passing names and only then take their
 * places. A sheet is known by its id: where its number has changed the new one stands where the old one
 * stood, and sheets that are not written take their new names. A tab that the add-on did not make is left
 * alone, and a built one that people have edited by hand is kept under another name.
 */
export function writeSheets(
  book: OpenSpreadsheet,
  sheets: readonly SheetToWrite[],
  options: WriteOptions = {},
): readonly WriteResult[] {
  const decisions = sheets.map((wanted) => decide(book, wanted, options));
  const writing = decisions.filter(({ keadaan }) => keadaan === 'ditulis');
  const renames = renamesOf(book, writing, options.names ?? new Map());
  const givingWay = writing.length + renames.length === 0 ? [] : carryOut(book, writing, renames, options);
  return decisions.map(({ wanted: { id, plan }, keadaan, old, kept }) => ({
    id,
    name: keadaan === 'disetujui' ? (book.registry.byId(id)?.name ?? plan.name) : plan.name,
    keadaan: givingWay.includes(id) ? 'nama terpakai' : keadaan,
    ...(keadaan === 'ditulis' && old !== undefined && old.name !== plan.name ? { formerly: old.name } : {}),
    ...(kept === undefined
      ? {}
      : { [kept.because === 'disetujui' ? 'approvalKeptAs' : 'editsKeptAs']: kept.as }),
  }));
}

/** What is to be done with a sheet. */
interface Decision {
  readonly wanted: SheetToWrite;
  readonly keadaan: WriteResult['keadaan'];
  readonly old?: BuiltOpenSheet | undefined;
  readonly kept?: NonNullable<BuiltSheet['kept']>;
}

function decide(book: OpenSpreadsheet, wanted: SheetToWrite, { names, approved }: WriteOptions): Decision {
  const { id, plan } = wanted;
  const old = book.registry.byId(id);
  const holder = book.holderOf(plan.name);
  if (holder !== undefined && holder !== old?.sheet && !canMove(book, holder, names)) {
    return { wanted, keadaan: 'nama terpakai', old };
  }
  if (old === undefined) return { wanted, keadaan: 'ditulis' };

  const isEdited = shownOf(wanted, old.sheet.values()) !== old.shown;
  if (!isEdited && isCurrent(old, wanted)) return { wanted, keadaan: 'tidak berubah', old };
  const approval = approved?.get(id);
  // What people have edited by hand is not what was approved.
  if (approval !== undefined && !isEdited && !isSameContent(old, wanted)) {
    const { keepAs } = approval;
    return keepAs === undefined
      ? { wanted, keadaan: 'disetujui', old }
      : { wanted, keadaan: 'ditulis', old, kept: { as: keepAs, because: 'disetujui' } };
  }
  if (!isEdited) return { wanted, keadaan: 'ditulis', old };
  const as = freeName(book, `${old.name} (suntingan ${timestamp(new Date())})`);
  return { wanted, keadaan: 'ditulis', old, kept: { as, because: 'suntingan' } };
}

/** Whether it is a sheet of ours that makes room. */
function canMove({ registry }: OpenSpreadsheet, holder: OpenSheet, names: WriteOptions['names']): boolean {
  return names !== undefined && registry.built.some(({ sheet }) => sheet === holder);
}

const shownOf = ({ ownPart }: SheetToWrite, values: SheetValues): string =>
  fingerprintOfValues(ownPart === undefined ? values : ownPart(values));

/** Whether a sheet was made to show what it is to show. */
export function isCurrent({ name, fingerprint, shown }: BuiltSheet, wanted: SheetToWrite): boolean {
  if (fingerprint !== '') return fingerprint === fingerprintOfPlan(wanted.plan);
  return name === wanted.plan.name && shown === shownOf(wanted, valuesOf(wanted.plan));
}

/** Whether a sheet was made to show what it is to show, but perhaps under another number. */
export function isSameContent(entry: BuiltOpenSheet, wanted: SheetToWrite): boolean {
  if (entry.content !== '') return entry.content === contentOf(wanted);
  // Of what an older version built only the values tell.
  const saidBy = wanted.content?.saidBy ?? JSON.stringify;
  return isSameButForNumbers(
    saidBy(entry.sheet.values()),
    saidBy(valuesOf(wanted.plan)),
    wanted.numbers ?? [],
  );
}

const contentOf = ({ plan, content, numbers = [] }: SheetToWrite): string =>
  fingerprintOf(withoutNumbers(content?.text ?? JSON.stringify(plan), numbers));

/** Everything that is remembered of a sheet that shows what it is to show. */
export const entryOf = (
  wanted: SheetToWrite,
  kept?: BuiltSheet['kept'],
  values = valuesOf(wanted.plan),
): BuiltSheet => ({
  id: wanted.id,
  name: wanted.plan.name,
  fingerprint: fingerprintOfPlan(wanted.plan),
  content: contentOf(wanted),
  shown: shownOf(wanted, values),
  said: pack(contentOfPlan(wanted.plan)).sidik,
  built: timestamp(new Date()),
  data: wanted.data,
  triwulan: wanted.triwulan,
  tanggal: wanted.tanggal,
  kept,
  print: wanted.plan.print,
});

interface SheetRename {
  readonly sheet: OpenSheet;
  readonly name: string;
}

/** The built sheets that are not written now, and whose number has changed or whose name another one takes. */
function renamesOf(
  book: OpenSpreadsheet,
  writing: readonly Decision[],
  names: ReadonlyMap<TableId, string>,
): readonly SheetRename[] {
  const written = new Set(writing.map(({ wanted }) => wanted.id));
  const taken = new Set([...names.values(), ...writing.map(({ wanted }) => wanted.plan.name)]);
  return book.registry.built
    .filter(({ id }) => !written.has(id))
    .flatMap(({ id, name, sheet }): SheetRename[] => {
      const wanted = names.get(id);
      if (wanted === undefined) {
        return taken.has(name) && names.size > 0
          ? [{ sheet, name: freeName(book, `${name} (tidak dipakai lagi)`) }]
          : [];
      }
      const holder = book.holderOf(wanted);
      if (wanted === name || (holder !== undefined && !canMove(book, holder, names))) return [];
      return [{ sheet, name: wanted }];
    });
}

/** Makes the sheets under passing names, and lets all take their places. */
function carryOut(
  book: OpenSpreadsheet,
  writing: readonly Decision[],
  renames: readonly SheetRename[],
  { names, protect }: WriteOptions,
): readonly TableId[] {
  const run = book.journal.begin();
  const order = orderOf(
    book,
    names === undefined ? writing.map(({ wanted }) => wanted.id) : [...names.keys()],
  );
  const made = book.insert(
    writing.map((decision) => ({
      name: passingName(decision.wanted.plan.name, run),
      position: order.insert(decision),
    })),
  );
  for (const [i, sheet] of made.entries()) {
    const decision = writing[i];
    if (decision === undefined) continue;
    writeSheet(sheet.google, decision.wanted.plan, book.ways, (tab) => book.sheet(tab)?.google);
  }
  for (const [i, sheet] of made.entries()) {
    const decision = writing[i];
    if (decision === undefined) continue;
    const { wanted, kept } = decision;
    const values = book.ways.shown === 'dibaca' ? sheet.values() : valuesOf(wanted.plan);
    book.registry.enter(sheet, entryOf(wanted, kept, values));
    protect?.(sheet.google);
  }
  book.journal.commit(renames.map(({ sheet, name }) => ({ sheetId: sheet.id, name })));
  const givingWay = finishSwaps(book);
  const first = made.find((sheet) => book.sheets.includes(sheet));
  if (first !== undefined) book.google.setActiveSheet(first.google);
  return givingWay;
}

/** The order of the sheets, as it is and as it becomes. */
interface SheetOrder {
  /** Makes room for a new sheet and returns its position. */
  insert(decision: Decision): number;
}

/**
 * A new sheet goes right before the one it replaces; else first; else beside its neighbours of an earlier
 * run; else behind all others.
 */
function orderOf({ sheets, registry }: OpenSpreadsheet, report: readonly TableId[]): SheetOrder {
  const order: (TableId | undefined)[] = sheets.map((sheet) => {
    const entry = registry.entryOf(sheet);
    return entry?.name === sheet.name ? entry.id : undefined;
  });
  const isRebuild = order.some((id) => id !== undefined && report.includes(id));
  const placeOfNearest = (ids: readonly TableId[]): number => {
    const nearest = ids.find((id) => order.includes(id));
    return nearest === undefined ? -1 : order.indexOf(nearest);
  };
  const positionOf = ({ wanted: { id, first } }: Decision): number => {
    if (order.includes(id)) return order.indexOf(id);
    if (first) return 0;
    const place = report.indexOf(id);
    if (isRebuild && place >= 0) {
      const before = placeOfNearest(report.slice(0, place).reverse());
      if (before >= 0) return before + (order[before] === order[before + 1] ? 2 : 1);
      const after = placeOfNearest(report.slice(place + 1));
      if (after >= 0) return after;
    }
    return order.length;
  };
  return {
    insert(decision) {
      const position = positionOf(decision);
      order.splice(position, 0, decision.wanted.id);
      return position;
    },
  };
}
