import { daftarTab } from '../tabs/parsed-tabs.ts';
import { type FindSheet, sheetFinder, sheetIndex } from './find-sheet.ts';
import { openRegistry, type Penukaran, passingName, type StoredRegistry } from './registry.ts';
import { carryThrough, recover } from './swap.ts';
import { waktu } from './waktu.ts';
import {
  fingerprintOfPlan,
  fingerprintOfValues,
  type SheetPlan,
  type SheetValues,
  valuesOf,
} from './workbook/sheet-plan.ts';
import { writeSheet } from './workbook/write-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab to be written, and what is to be remembered of it. */
export interface SheetToWrite {
  readonly plan: SheetPlan;
  /**
   * The part of its values that only the add-on writes: what officers are asked to fill in is no edit of
   * the tab by hand. Absent: all of it is the add-on's.
   */
  readonly ownPart?: (values: SheetValues) => unknown;
  /** Its title, where that stands in its second row: with another title there stood another table. */
  readonly title?: string;
  /** The fingerprint of the raw tabs it was built from. */
  readonly data?: string;
  /** The day of signing that a letter bears, `2021-10-04`. */
  readonly tanggal?: string;
  /** Stands before all other tabs; otherwise a new tab goes behind them. */
  readonly first?: boolean;
}

/** What became of a tab. */
export interface HasilTulis {
  readonly name: string;
  readonly keadaan:
    | 'ditulis'
    /** It shows all already, to the last digit: nothing was touched. */
    | 'tidak berubah'
    /** A tab of that name exists that the add-on did not make: nothing was touched. */
    | 'nama terpakai'
    /** A reviewer has approved what it shows, and nobody has agreed to replace it: nothing was touched. */
    | 'disetujui';
  /** The tab that keeps what someone had changed by hand in the built tab it replaces. */
  readonly suntinganDisimpan?: string;
  /** The tab that keeps what a reviewer had approved. */
  readonly persetujuanDisimpan?: string;
}

/** What is to become of an approved tab that would be replaced: left alone, or kept under another name. */
export type NasibDisetujui = { readonly simpanSebagai: string } | 'dibiarkan';

/** What a run knows of its spreadsheet already, and need not ask again. */
export interface Buku {
  readonly stored: StoredRegistry;
  readonly find?: FindSheet;
  /** Approved tabs by their names. */
  readonly disetujui?: ReadonlyMap<string, NasibDisetujui>;
  /** The names of all tables of the report in their order, where not all of them are to be written. */
  readonly urutan?: readonly string[];
  /** Keeps a new tab from changes by accident, before it takes its place. */
  readonly jaga?: (sheet: Sheet) => void;
}

/**
 * Writes tabs of their names, each whole or not at all: a tab is built under a passing name and only
 * then takes its place. A run that was cut off is first cleared away or carried through. A tab that
 * the add-on did not make is left alone, and a built tab that people have edited by hand is kept
 * under another name.
 */
export function writeLembar(
  spreadsheet: Spreadsheet,
  daftarLembar: readonly SheetToWrite[],
  { stored, find: given, disetujui = new Map(), urutan, jaga }: Buku = { stored: openRegistry(spreadsheet) },
): HasilTulis[] {
  recover(spreadsheet, stored);
  const find = given ?? finderOfBuilt(spreadsheet, stored, daftarLembar.length);

  const plans = daftarLembar.map((lembar) =>
    planOf(find(lembar.plan.name), stored, lembar, disetujui.get(lembar.plan.name)),
  );
  const wanted = plans.filter(({ keadaan }) => keadaan === 'ditulis');
  let mengalah: readonly string[] = [];
  if (wanted.length > 0) {
    const report = urutan ?? plans.map(({ lembar }) => lembar.plan.name);
    const order = orderOf(spreadsheet, stored, plans, report);
    const staged = stage(spreadsheet, stored, wanted, order, find);
    if (jaga !== undefined) for (const { sheet } of staged) jaga(sheet);
    mengalah = swap(spreadsheet, stored, staged);
    const first = staged.find(({ lembar }) => !mengalah.includes(lembar.plan.name));
    if (first) spreadsheet.setActiveSheet(first.sheet);
  }
  return plans.map(({ lembar, keadaan, simpanSebagai, disetujui: pernah }) => ({
    name: lembar.plan.name,
    keadaan: mengalah.includes(lembar.plan.name) ? 'nama terpakai' : keadaan,
    ...(simpanSebagai === undefined
      ? {}
      : { [pernah ? 'persetujuanDisimpan' : 'suntinganDisimpan']: simpanSebagai }),
  }));
}

/** What writeLembar would make of a tab. */
export interface RencanaTulis {
  readonly name: string;
  readonly keadaan: HasilTulis['keadaan'];
  /** A tab that the add-on built stands in its place. */
  readonly menggantikan: boolean;
  /** Someone edited that tab by hand; it would be kept under another name. */
  readonly disunting: boolean;
}

/** What writeLembar would do now, without doing any of it. */
export function rencanaLembar(
  spreadsheet: Spreadsheet,
  daftarLembar: readonly SheetToWrite[],
  disetujui: ReadonlySet<string> = new Set(),
): RencanaTulis[] {
  const stored = openRegistry(spreadsheet);
  const find = finderFor(spreadsheet, daftarLembar.length);
  return daftarLembar.map((lembar) => {
    const nasib = disetujui.has(lembar.plan.name) ? 'dibiarkan' : undefined;
    const { keadaan, old, simpanSebagai } = planOf(find(lembar.plan.name), stored, lembar, nasib);
    const { name } = lembar.plan;
    return { name, keadaan, menggantikan: old !== undefined, disunting: simpanSebagai !== undefined };
  });
}

/**
 * Asks only for tabs that were built before. Whether a new name is somebody else's shows when it is
 * taken, at the very end: seldom, and nothing is lost but time.
 */
function finderOfBuilt(spreadsheet: Spreadsheet, stored: StoredRegistry, wanted: number): FindSheet {
  const built = new Set(stored.current().tabel.map(({ name }) => name));
  const find = finderFor(spreadsheet, Math.min(wanted, built.size));
  return (name) => (built.has(name) ? find(name) : null);
}

/** Asks for each tab, or for the names of all where that is fewer calls. */
function finderFor(spreadsheet: Spreadsheet, wanted: number): FindSheet {
  // The raw tabs are there as well, so there are more tabs than these few to ask.
  const sheets = wanted <= daftarTab.length ? [] : spreadsheet.getSheets();
  return wanted <= Math.max(daftarTab.length, sheets.length) ? sheetFinder(spreadsheet) : sheetIndex(sheets);
}

/** What is to be done with a tab. */
interface Plan {
  readonly lembar: SheetToWrite;
  readonly sidik: string;
  readonly tampak: string;
  readonly sementara: string;
  readonly keadaan: HasilTulis['keadaan'];
  readonly old?: { readonly sheet: Sheet; readonly id: number };
  /** What stands there is another table of the same name. */
  readonly pindah?: boolean;
  readonly simpanSebagai?: string;
  /** It is an approved version that is kept so, and not what someone changed by hand. */
  readonly disetujui?: boolean;
}

function planOf(
  sheet: Sheet | null,
  stored: StoredRegistry,
  lembar: SheetToWrite,
  nasib: NasibDisetujui | undefined,
): Plan {
  const plan = {
    lembar,
    sidik: fingerprintOfPlan(lembar.plan),
    tampak: sidikTampak(lembar, valuesOf(lembar.plan)),
    sementara: passingName(lembar.plan.name),
  };
  if (sheet === null) return { ...plan, keadaan: 'ditulis' };

  const id = sheet.getSheetId();
  const entry = stored.current().tabel.find((tabel) => tabel.id === id);
  if (entry === undefined) return { ...plan, keadaan: 'nama terpakai' };

  const old = { sheet, id };
  const values = sheet.getDataRange().getValues();
  const disunting = sidikTampak(lembar, values) !== entry.tampak;
  if (!disunting && entry.sidik === plan.sidik) return { ...plan, keadaan: 'tidak berubah', old };
  if (nasib === 'dibiarkan') return { ...plan, keadaan: 'disetujui', old };
  if (nasib !== undefined) {
    return { ...plan, keadaan: 'ditulis', old, simpanSebagai: nasib.simpanSebagai, disetujui: true };
  }
  const pindah = lembar.title !== undefined && values[1]?.[0] !== lembar.title;
  return {
    ...plan,
    keadaan: 'ditulis',
    old,
    ...(pindah ? { pindah } : {}),
    ...(disunting ? { simpanSebagai: keptName(lembar.plan.name) } : {}),
  };
}

/** Another one as soon as someone has changed what only the add-on writes. */
const sidikTampak = ({ ownPart }: SheetToWrite, values: SheetValues): string =>
  fingerprintOfValues(ownPart === undefined ? values : ownPart(values));

function keptName(name: string): string {
  return `${name} (suntingan ${waktu(new Date())})`;
}

/** A plan, and the sheet that takes its tab under the passing name. */
interface Staged extends Plan {
  readonly sheet: Sheet;
}

/** Builds every tab under its passing name. */
function stage(
  spreadsheet: Spreadsheet,
  stored: StoredRegistry,
  plans: readonly Plan[],
  order: SheetOrder,
  find: FindSheet,
): Staged[] {
  stored.save({ ...stored.current(), sedangDisusun: plans.map(({ sementara }) => sementara) });
  const staged = plans.map((plan) => ({
    ...plan,
    sheet: spreadsheet.insertSheet(plan.sementara, order.insert(plan)),
  }));
  for (const { sheet, lembar } of staged) writeSheet(sheet, lembar.plan, (name) => find(name) ?? undefined);
  return staged;
}

/** The order of the sheets, as it is and as it becomes. */
interface SheetOrder {
  /** Makes room for a new tab and returns its position. */
  insert(plan: Plan): number;
}

/**
 * A new tab goes right before the one it replaces, unless that was another table's; else first; else
 * beside its neighbours of an earlier run; else behind all others.
 *
 * @param report The names of all tables of the report, in its order.
 */
function orderOf(
  spreadsheet: Spreadsheet,
  stored: StoredRegistry,
  plans: readonly Plan[],
  report: readonly string[],
): SheetOrder {
  const standing = new Map(stored.current().tabel.map(({ id, name }) => [id, name]));
  for (const { old, pindah } of plans) if (old !== undefined && pindah) standing.delete(old.id);
  const isRebuild = [...standing.values()].some((name) => report.includes(name));
  const order = spreadsheet.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    return { id, name: standing.get(id) };
  });
  const positionOf = ({ lembar, old, pindah }: Plan): number => {
    const oldPosition = order.findIndex(({ id }) => id === old?.id);
    if (oldPosition >= 0 && !pindah) return oldPosition;
    if (lembar.first) return 0;
    const place = report.indexOf(lembar.plan.name);
    if (isRebuild && place >= 0) {
      const at = (names: readonly string[]) => {
        const nearest = names.find((name) => order.some((one) => one.name === name));
        return nearest === undefined ? -1 : order.findIndex(({ name }) => name === nearest);
      };
      const before = at(report.slice(0, place).reverse());
      if (before >= 0) return before + 1;
      const after = at(report.slice(place + 1));
      if (after >= 0) return after;
    }
    return oldPosition >= 0 ? oldPosition : order.length;
  };
  return {
    insert(plan) {
      const position = positionOf(plan);
      order.splice(position, 0, { id: -1, name: plan.lembar.plan.name });
      return position;
    },
  };
}

/** Returns the names that were somebody else's after all. */
function swap(
  spreadsheet: Spreadsheet,
  stored: StoredRegistry,
  staged: readonly Staged[],
): readonly string[] {
  const disusun = waktu(new Date());
  const penukaran = staged.map(
    ({ lembar, sidik, tampak, sementara, sheet, old, simpanSebagai, disetujui }): Penukaran => ({
      tersusun: {
        id: sheet.getSheetId(),
        name: lembar.plan.name,
        sidik,
        tampak,
        disusun,
        ...(lembar.data === undefined ? {} : { data: lembar.data }),
        ...(lembar.tanggal === undefined ? {} : { tanggal: lembar.tanggal }),
        ...(disetujui && simpanSebagai !== undefined ? { persetujuanDisimpan: simpanSebagai } : {}),
      },
      sementara,
      ...(old ? { menggantikan: old.id } : {}),
      ...(simpanSebagai === undefined ? {} : { simpanSebagai }),
    }),
  );
  stored.save({ ...stored.current(), sedangDisusun: [], penukaran });

  const sheets = new Map<string, Sheet>();
  const ids = new Map<Sheet, number>();
  for (const { sementara, sheet, lembar, old } of staged) {
    sheets.set(sementara, sheet);
    if (old) {
      sheets.set(lembar.plan.name, old.sheet);
      ids.set(old.sheet, old.id);
    }
  }
  return carryThrough(spreadsheet, stored, {
    find: (name) => sheets.get(name) ?? null,
    idOf: (sheet) => ids.get(sheet) ?? sheet.getSheetId(),
  });
}
