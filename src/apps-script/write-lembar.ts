import { sidikOf } from '../reports/sidik.ts';
import { daftarTab } from '../tabs/lembar-data.ts';
import { type FindSheet, sheetFinder, sheetIndex } from './find-sheet.ts';
import { insertDressed } from './insert-dressed.ts';
import type { Lembar } from './lembar.ts';
import { openRegistry, type Penukaran, passingName, type StoredRegistry } from './registry.ts';
import { carryThrough, recover } from './swap.ts';

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
    | 'nama terpakai';
  /** The tab that keeps what someone had changed by hand in the built tab it replaces. */
  readonly suntinganDisimpan?: string;
}

/** What a run knows of its spreadsheet already, and need not ask again. */
export interface Buku {
  readonly stored: StoredRegistry;
  readonly find?: FindSheet;
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
  { stored, find = finderFor(spreadsheet, daftarLembar.length) }: Buku = {
    stored: openRegistry(spreadsheet),
  },
): HasilTulis[] {
  recover(spreadsheet, stored);

  const plans = daftarLembar.map((lembar) => planOf(find(lembar.name), stored, lembar));
  const wanted = plans.filter(({ keadaan }) => keadaan === 'ditulis');
  if (wanted.length > 0) {
    const staged = stage(spreadsheet, stored, wanted, onProgress);
    swap(spreadsheet, stored, staged);
    const [first] = staged;
    if (first) spreadsheet.setActiveSheet(first.sheet);
  }
  return plans.map(({ lembar, keadaan, simpanSebagai }) => ({
    name: lembar.name,
    keadaan,
    ...(simpanSebagai === undefined ? {} : { suntinganDisimpan: simpanSebagai }),
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
export function rencanaLembar(spreadsheet: Spreadsheet, daftarLembar: readonly Lembar[]): RencanaTulis[] {
  const stored = openRegistry(spreadsheet);
  const find = finderFor(spreadsheet, daftarLembar.length);
  return daftarLembar.map((lembar) => {
    const { keadaan, old, simpanSebagai } = planOf(find(lembar.name), stored, lembar);
    const { name } = lembar;
    return { name, keadaan, menggantikan: old !== undefined, disunting: simpanSebagai !== undefined };
  });
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
  readonly simpanSebagai?: string;
}

function planOf(sheet: Sheet | null, stored: StoredRegistry, lembar: Lembar): Plan {
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

  const shown = sidikTampak(lembar, sheet.getDataRange().getValues());
  if (shown !== entry.tampak) {
    return { ...plan, keadaan: 'ditulis', old: { sheet, id }, simpanSebagai: keptName(lembar.name) };
  }
  return { ...plan, keadaan: entry.sidik === plan.sidik ? 'tidak berubah' : 'ditulis', old: { sheet, id } };
}

/** Another one as soon as someone has changed what only the add-on writes. */
function sidikTampak({ bagianAddOn }: Lembar, values: readonly (readonly unknown[])[]): string {
  return sidikPendek(sidikOf(JSON.stringify(bagianAddOn === undefined ? values : bagianAddOn(values))));
}

/** Enough of a sidik to notice a change; the registry has to fit in a metadata value. */
export const sidikPendek = (sidik: string): string => sidik.slice(0, 32);

function keptName(name: string): string {
  return `${name} (suntingan ${waktu(new Date())})`;
}

/** A moment as the name of a tab and a cell show it, by the clock of the script: `2026-11-24 10.15.30`. */
function waktu(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('.')}`;
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
  onProgress: (name: string) => void,
): Staged[] {
  stored.save({ ...stored.current(), sedangDisusun: plans.map(({ sementara }) => sementara) });
  const staged = insertDressed(spreadsheet, plans);
  for (const { sheet, lembar } of staged) {
    onProgress(lembar.name);
    lembar.fill(sheet);
  }
  return staged;
}

function swap(spreadsheet: Spreadsheet, stored: StoredRegistry, staged: readonly Staged[]): void {
  const disusun = waktu(new Date());
  const penukaran = staged.map(
    ({ lembar, sidik, tampak, sementara, sheet, old, simpanSebagai }): Penukaran => ({
      tersusun: {
        id: sheet.getSheetId(),
        name: lembar.name,
        sidik,
        tampak,
        disusun,
        ...(lembar.data === undefined ? {} : { data: lembar.data }),
      },
      sementara,
      ...(old ? { menggantikan: old.id } : {}),
      ...(simpanSebagai === undefined ? {} : { simpanSebagai }),
    }),
  );
  stored.save({ ...stored.current(), sedangDisusun: [], penukaran });

  const known = new Map<string, Sheet>();
  for (const { sementara, sheet, lembar, old } of staged) {
    known.set(sementara, sheet);
    if (old) known.set(lembar.name, old.sheet);
  }
  carryThrough(spreadsheet, stored, (name) => known.get(name) ?? null);
}
