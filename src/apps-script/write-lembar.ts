import { sidikOf } from '../reports/sidik.ts';
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

/**
 * Writes tabs of their names, each whole or not at all: a tab is built under a passing name and only
 * then takes its place. A run that was cut off is first cleared away or carried through. A tab that
 * the add-on did not make is left alone, and a built tab that people have edited by hand is kept
 * under another name.
 */
export function writeLembar(spreadsheet: Spreadsheet, daftarLembar: readonly Lembar[]): HasilTulis[] {
  const stored = openRegistry(spreadsheet);
  recover(spreadsheet, stored);

  const plans = daftarLembar.map((lembar) => planOf(spreadsheet, stored, lembar));
  const wanted = plans.filter(({ keadaan }) => keadaan === 'ditulis');
  if (wanted.length > 0) {
    const staged = stage(spreadsheet, stored, wanted);
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

function planOf(spreadsheet: Spreadsheet, stored: StoredRegistry, lembar: Lembar): Plan {
  const plan = {
    lembar,
    sidik: short(lembar.sidik),
    tampak: short(sidikOf(JSON.stringify(lembar.values))),
    sementara: passingName(lembar.name),
  };
  const sheet = spreadsheet.getSheetByName(lembar.name);
  if (sheet === null) return { ...plan, keadaan: 'ditulis' };

  const id = sheet.getSheetId();
  const entry = stored.current().tabel.find((tabel) => tabel.id === id);
  if (entry === undefined) return { ...plan, keadaan: 'nama terpakai' };

  const shown = short(sidikOf(JSON.stringify(sheet.getDataRange().getValues())));
  if (shown !== entry.tampak) {
    return { ...plan, keadaan: 'ditulis', old: { sheet, id }, simpanSebagai: keptName(lembar.name) };
  }
  return { ...plan, keadaan: entry.sidik === plan.sidik ? 'tidak berubah' : 'ditulis', old: { sheet, id } };
}

/** Enough of a sidik to notice a change; the registry has to fit in a metadata value. */
const short = (sidik: string): string => sidik.slice(0, 32);

function keptName(name: string): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${name} (suntingan ${day} ${two(now.getHours())}.${two(now.getMinutes())}.${two(now.getSeconds())})`;
}

/** A plan, and the sheet that takes its tab under the passing name. */
interface Staged extends Plan {
  readonly sheet: Sheet;
}

/** Builds every tab under its passing name; those of one look are made from one dressed sheet. */
function stage(spreadsheet: Spreadsheet, stored: StoredRegistry, plans: readonly Plan[]): Staged[] {
  stored.save({ ...stored.current(), sedangDisusun: plans.map(({ sementara }) => sementara) });

  const rows = rowsOfLooks(plans);
  const dressed = new Map<string, Sheet>();
  const end = spreadsheet.getNumSheets();
  const staged = plans.map((plan, i): Staged => {
    const { lembar, sementara, old } = plan;
    const position = old ? old.sheet.getIndex() - 1 : end + i;
    const template = dressed.get(lembar.look);
    if (template) return { ...plan, sheet: spreadsheet.insertSheet(sementara, position, { template }) };

    const sheet = spreadsheet.insertSheet(sementara, position);
    lembar.dress(sheet, rows.get(lembar.look) ?? lembar.values.length);
    dressed.set(lembar.look, sheet);
    return { ...plan, sheet };
  });
  for (const { sheet, lembar } of staged) lembar.fill(sheet);
  return staged;
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
  const penukaran = staged.map(
    ({ lembar, sidik, tampak, sementara, sheet, old, simpanSebagai }): Penukaran => ({
      id: sheet.getSheetId(),
      name: lembar.name,
      sidik,
      tampak,
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
