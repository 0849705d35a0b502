import { fingerprintOfCells, sha256Of } from '../reports/fingerprint.ts';
import { daftarTab } from '../tabs/parsed-tabs.ts';
import { type FindSheet, sheetFinder, sheetIndex } from './find-sheet.ts';
import { insertDressed, type Letak } from './insert-dressed.ts';
import type { Lembar } from './lembar.ts';
import { openRegistry, type Penukaran, passingName, type StoredRegistry } from './registry.ts';
import { carryThrough, recover } from './swap.ts';
import { waktu } from './waktu.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  daftarLembar: readonly Lembar[],
  onProgress: (name: string) => void = () => undefined,
  { stored, find: given, disetujui = new Map(), urutan, jaga }: Buku = { stored: openRegistry(spreadsheet) },
): HasilTulis[] {
  recover(spreadsheet, stored);
  const find = given ?? finderOfBuilt(spreadsheet, stored, daftarLembar.length);

  const plans = daftarLembar.map((lembar) =>
    planOf(find(lembar.name), stored, lembar, disetujui.get(lembar.name)),
  );
  const wanted = plans.filter(({ keadaan }) => keadaan === 'ditulis');
  let mengalah: readonly string[] = [];
  if (wanted.length > 0) {
    const letak = letakOf(stored, plans, urutan, find);
    const staged = stage(spreadsheet, stored, wanted, letak, onProgress);
    if (jaga !== undefined) for (const { sheet } of staged) jaga(sheet);
    mengalah = swap(spreadsheet, stored, staged);
    const first = staged.find(({ lembar }) => !mengalah.includes(lembar.name));
    if (first) spreadsheet.setActiveSheet(first.sheet);
  }
  return plans.map(({ lembar, keadaan, simpanSebagai, disetujui: pernah }) => ({
    name: lembar.name,
    keadaan: mengalah.includes(lembar.name) ? 'nama terpakai' : keadaan,
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
  daftarLembar: readonly Lembar[],
  disetujui: ReadonlySet<string> = new Set(),
): RencanaTulis[] {
  const stored = openRegistry(spreadsheet);
  const find = finderFor(spreadsheet, daftarLembar.length);
  return daftarLembar.map((lembar) => {
    const nasib = disetujui.has(lembar.name) ? 'dibiarkan' : undefined;
    const { keadaan, old, simpanSebagai } = planOf(find(lembar.name), stored, lembar, nasib);
    const { name } = lembar;
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
  readonly lembar: Lembar;
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
  lembar: Lembar,
  nasib: NasibDisetujui | undefined,
): Plan {
  const plan = {
    lembar,
    sidik: sidikPendek(lembar.sidik),
    tampak: sidikTampak(lembar, lembar.values),
    sementara: passingName(lembar.name),
  };
  if (sheet === null) return { ...plan, keadaan: 'ditulis' };

  const id = sheet.getSheetId();
  const entry = stored.current().tabel.find((tabel) => tabel.id === id);
  if (entry === undefined) return { ...plan, keadaan: 'nama terpakai' };

  const old = { sheet, id };
  const values = sheet.getDataRange().getValues();
  const disunting = !isTampak(lembar, values, entry.tampak);
  if (!disunting && entry.sidik === plan.sidik) return { ...plan, keadaan: 'tidak berubah', old };
  if (nasib === 'dibiarkan') return { ...plan, keadaan: 'disetujui', old };
  if (nasib !== undefined) {
    return { ...plan, keadaan: 'ditulis', old, simpanSebagai: nasib.simpanSebagai, disetujui: true };
  }
  const pindah = lembar.judul !== undefined && values[1]?.[0] !== lembar.judul;
  return {
    ...plan,
    keadaan: 'ditulis',
    old,
    ...(pindah ? { pindah } : {}),
    ...(disunting ? { simpanSebagai: keptName(lembar.name) } : {}),
  };
}

type Values = readonly (readonly unknown[])[];

const bagianTampak = ({ bagianAddOn }: Lembar, values: Values): unknown =>
  bagianAddOn === undefined ? values : bagianAddOn(values);

/** Another one as soon as someone has changed what only the add-on writes. */
const sidikTampak = (lembar: Lembar, values: Values): string =>
  sidikPendek(fingerprintOfCells(bagianTampak(lembar, values)));

/** Older entries went by every digit of a number; a tab that none has touched since bears them out. */
function isTampak(lembar: Lembar, values: Values, tampak: string): boolean {
  if (sidikTampak(lembar, values) === tampak) return true;
  return sidikPendek(sha256Of(JSON.stringify(bagianTampak(lembar, values)))) === tampak;
}

/** Enough of a sidik to notice a change; the registry has to fit in a metadata value. */
export const sidikPendek = (sidik: string): string => sidik.slice(0, 32);

function keptName(name: string): string {
  return `${name} (suntingan ${waktu(new Date())})`;
}

/** Which tables stand already, so that new ones find their places between them. */
function letakOf(
  stored: StoredRegistry,
  plans: readonly Plan[],
  urutan: readonly string[] | undefined,
  find: FindSheet,
): Letak {
  const names = urutan ?? plans.map(({ lembar }) => lembar.name);
  const tersusun = new Set(stored.current().tabel.map(({ name }) => name));
  const planned = new Map(
    plans.map(({ lembar, old, pindah }) => [lembar.name, pindah ? null : (old?.sheet ?? null)]),
  );
  return {
    urutan: names,
    adaYangBerdiri: names.some((name) => tersusun.has(name)),
    berdiri: (name) => planned.get(name) ?? (tersusun.has(name) && !planned.has(name) ? find(name) : null),
  };
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
  letak: Letak,
  onProgress: (name: string) => void,
): Staged[] {
  stored.save({ ...stored.current(), sedangDisusun: plans.map(({ sementara }) => sementara) });
  const staged = insertDressed(spreadsheet, plans, letak);
  for (const { sheet, lembar } of staged) {
    onProgress(lembar.name);
    lembar.fill(sheet);
  }
  return staged;
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
        name: lembar.name,
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
      sheets.set(lembar.name, old.sheet);
      ids.set(old.sheet, old.id);
    }
  }
  return carryThrough(spreadsheet, stored, {
    find: (name) => sheets.get(name) ?? null,
    idOf: (sheet) => ids.get(sheet) ?? sheet.getSheetId(),
  });
}
