import { sidikOf } from '../reports/sidik.ts';
import type { Kertas, Lembar } from './lembar.ts';
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
): HasilTulis[] {
  const stored = openRegistry(spreadsheet);
  recover(spreadsheet, stored);

  const find = sheetFinder(spreadsheet, daftarLembar.length);
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
  const find = sheetFinder(spreadsheet, daftarLembar.length);
  return daftarLembar.map((lembar) => {
    const { keadaan, old, simpanSebagai } = planOf(find(lembar.name), stored, lembar);
    const { name } = lembar;
    return { name, keadaan, menggantikan: old !== undefined, disunting: simpanSebagai !== undefined };
  });
}

/** Looks tabs up by name: by asking for each, or for the names of all where that is fewer calls. */
function sheetFinder(spreadsheet: Spreadsheet, wanted: number): (name: string) => Sheet | null {
  const sheets = wanted > 1 ? spreadsheet.getSheets() : [];
  if (wanted <= sheets.length || wanted === 1) return (name) => spreadsheet.getSheetByName(name);
  const byName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  return (name) => byName.get(name) ?? null;
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

/** Builds every tab under its passing name; those of one look are made from one dressed sheet. */
function stage(
  spreadsheet: Spreadsheet,
  stored: StoredRegistry,
  plans: readonly Plan[],
  onProgress: (name: string) => void,
): Staged[] {
  const daftarKertas = kertasOf(plans);
  const sementara = [...plans, ...daftarKertas].map((one) => one.sementara);
  stored.save({ ...stored.current(), sedangDisusun: sementara });

  const end = spreadsheet.getNumSheets();
  const blank = new Map(
    daftarKertas.map(({ kertas, sementara: name, rows, columns }) => {
      const sheet = spreadsheet.insertSheet(name, end);
      kertas.dress(sheet, rows, columns);
      return [kertas, sheet] as const;
    }),
  );
  const rows = rowsOfLooks(plans);
  const dressed = new Map<string, Sheet>();
  const staged = plans.map((plan, i): Staged => {
    const { lembar } = plan;
    const position = positionOf(plan, end + i);
    const template = dressed.get(lembar.look) ?? (lembar.kertas && blank.get(lembar.kertas));
    const sheet = template
      ? spreadsheet.insertSheet(plan.sementara, position, { template })
      : spreadsheet.insertSheet(plan.sementara, position);
    if (!dressed.has(lembar.look)) {
      lembar.dress(sheet, rows.get(lembar.look) ?? lembar.values.length);
      dressed.set(lembar.look, sheet);
    }
    return { ...plan, sheet };
  });
  for (const { sheet, lembar } of staged) {
    onProgress(lembar.name);
    lembar.fill(sheet);
  }
  for (const sheet of blank.values()) spreadsheet.deleteSheet(sheet);
  return staged;
}

/** Where a tab goes, counted from 0: in the place of the one it replaces, else first or behind all others. */
function positionOf({ lembar, old }: Plan, end: number): number {
  if (old) return old.sheet.getIndex() - 1;
  return lembar.terdepan ? 0 : end;
}

/** A blank sheet to be made: its passing name, and the size of the largest tab that begins from it. */
interface KertasBaru {
  readonly kertas: Kertas;
  readonly sementara: string;
  readonly rows: number;
  readonly columns: number;
}

function kertasOf(plans: readonly Plan[]): KertasBaru[] {
  const daftar = new Set(plans.flatMap(({ lembar }) => (lembar.kertas ? [lembar.kertas] : [])));
  return [...daftar].map((kertas) => {
    const values = plans.filter(({ lembar }) => lembar.kertas === kertas).map(({ lembar }) => lembar.values);
    return {
      kertas,
      sementara: passingName('Kertas'),
      rows: Math.max(...values.map((rows) => rows.length)),
      columns: Math.max(...values.map(([first = []]) => first.length)),
    };
  });
}

/** How many rows a sheet of each look has to have ready. */
function rowsOfLooks(plans: readonly Plan[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { lembar } of plans) {
    rows.set(lembar.look, Math.max(rows.get(lembar.look) ?? 0, lembar.values.length));
  }
  return rows;
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
