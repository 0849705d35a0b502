import { type CapaianResults, calculateResults, masalahKepala } from '../reports/capaian-results.ts';
import { buildLaporan, type TabelLaporan } from '../reports/daftar-laporan.ts';
import type { BarisDaftarTabel } from '../reports/daftar-tabel.ts';
import { sha256Of } from '../reports/fingerprint.ts';
import { triwulanTerakhir } from '../reports/laporan.ts';
import { shownText } from '../tabs/cells.ts';
import { daftarTab, issueOfMissingTabs, type ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Cell, Issue, Rows } from '../tabs/tab.ts';
import { barisDaftarTabel, type TabelKini } from './baris-daftar-tabel.ts';
import type { FindSheet } from './find-sheet.ts';
import { type Bacaan, readLembar } from './read-tabs.ts';
import { openRegistry, type TabelTersusun } from './registry.ts';
import { fingerprintOfPlan, shortFingerprint } from './workbook/sheet-plan.ts';
import { planTable } from './workbook/table-plan.ts';
import type { Buku, SheetToWrite } from './write-lembar.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The raw tabs without which nothing can be calculated. */
export const WAJIB: readonly string[] = ['Profil', 'Pejabat', 'Sasaran', 'Indikator', 'Kinerja'];

/** The raw tabs, and how the tables that were built stand to them. */
export interface KeadaanLaporan {
  readonly rows: ReadonlyMap<string, Rows>;
  readonly data: ParsedTabs;
  /** What stands in the way of any table. */
  readonly penghalang: readonly Issue[];
  /** Absent where nothing can be calculated, as is `laporan`. */
  readonly tabel?: readonly BarisDaftarTabel[];
  readonly laporan?: LaporanKini;
}

/** Compares the tables that were built with what the data now make of them. Writes nothing. */
export function bacaLaporan(
  spreadsheet: Spreadsheet,
  { stored = openRegistry(spreadsheet), find }: Partial<Buku> = {},
): KeadaanLaporan {
  const bacaan = readLembarData(spreadsheet, SEMUA_TAB, find);
  const calculated = calculate(bacaan.data);
  if (!calculated.ok) return { ...bacaan, penghalang: calculated.issues.filter(isSalah) };
  const { hasil } = calculated;
  const daftar = buildSemua(bacaan, hasil, {});
  const tersusun = tanpaTerhapus(spreadsheet, stored.current().tabel, daftar);
  const tabel = barisKini(bacaan, hasil, daftar, tersusun);
  return { ...bacaan, penghalang: [], tabel, laporan: { hasil, daftar } };
}

/** The tables of the report as the data now make them. */
export interface LaporanKini {
  readonly hasil: CapaianResults;
  readonly daftar: readonly TabelLaporan[];
}

/** The built tables without those that are no longer of this report and that somebody has cleared away. */
export function tanpaTerhapus(
  spreadsheet: Spreadsheet,
  tersusun: readonly TabelTersusun[],
  daftar: readonly TabelLaporan[],
): readonly TabelTersusun[] {
  const names = new Set(daftar.map(({ table }) => table.name));
  return tersusun.filter(
    ({ id, name, data }) =>
      data === undefined || names.has(name) || spreadsheet.getSheetByName(name)?.getSheetId() === id,
  );
}

const TRIWULAN = [1, 2, 3, 4] as const;

/** How each table stands. One built for a quarter of the officer's choice is no less up to date. */
export function barisKini(
  bacaan: Bacaan,
  hasil: CapaianResults,
  daftar: readonly TabelLaporan[],
  tersusun: readonly TabelTersusun[],
): readonly BarisDaftarTabel[] {
  const banding = (tabel: readonly TabelLaporan[]) => barisDaftarTabel(kiniOf(tabel), tersusun);
  const baris = banding(daftar);
  if (baris.every(({ keadaan }) => keadaan !== 'data berubah')) return baris;
  const cocok = new Set(
    TRIWULAN.flatMap((triwulan) => banding(buildSemua(bacaan, hasil, { triwulan })))
      .filter(({ keadaan }) => keadaan === 'mutakhir')
      .map(({ name }) => name),
  );
  return baris.map((satu) =>
    satu.keadaan === 'data berubah' && cocok.has(satu.name) ? { ...satu, keadaan: 'mutakhir' } : satu,
  );
}

/** The names of all raw tabs. */
export const SEMUA_TAB = daftarTab.map(({ name }) => name);

/** Reads raw tabs; tabs that do not exist are left out. */
export function readLembarData(spreadsheet: Spreadsheet, names: readonly string[], find?: FindSheet): Bacaan {
  return readLembar(spreadsheet, { names, wajib: WAJIB, ...(find === undefined ? {} : { find }) });
}

/** Rows below the heading in which anything stands. */
export const banyakBaris = (rows: Rows): number => rows.slice(1).filter((row) => row.some(isFilled)).length;

/** A checkbox that nobody ticked is no entry. */
const isFilled = (cell: Cell): boolean => cell.value !== false && shownText(cell) !== '';

/** Every capaian is calculated from these tabs, so a fault in them stops every table. */
const isNeeded = (tab: string): boolean => WAJIB.includes(tab) || tab === 'Skala';

/** A fault that stops what reads its tab. */
export const isSalah = ({ tingkat }: Issue): boolean => tingkat === 'salah';

/** Calculates every capaian, or says what stands in the way. */
export function calculate(data: ParsedTabs): ReturnType<typeof calculateResults> {
  const missing = issueOfMissingTabs(WAJIB, data);
  const stops = missing.length > 0 || data.issues.some((issue) => isSalah(issue) && isNeeded(issue.tab));
  if (stops) return { ok: false, issues: [...missing, ...data.issues] };
  const tanpaSasaran = masalahKepala(data);
  return tanpaSasaran.length > 0 ? { ok: false, issues: tanpaSasaran } : calculateResults(data);
}

/** Builds every table whose raw tabs have no fault. */
export function buildSemua(
  { data }: Pick<Bacaan, 'data'>,
  hasil: CapaianResults,
  pilihan: PilihanTriwulan,
): readonly TabelLaporan[] {
  const tabSalah = new Set(data.issues.filter(isSalah).map(({ tab }) => tab));
  return buildLaporan({ data, hasil, triwulan: triwulanOf({ data }, pilihan) }, tabSalah);
}

/** What a run is told of the quarter. */
export interface PilihanTriwulan {
  /** The quarter that Monitoring stands at, 1 to 4; absent: the last that has a realisasi. */
  readonly triwulan?: number;
}

/** The quarter that Monitoring stands at. */
export const triwulanOf = ({ data }: Pick<Bacaan, 'data'>, pilihan: PilihanTriwulan): number =>
  pilihan.triwulan ?? triwulanTerakhir(data);

/** Every table with the sidik of what the data now make it show. */
const kiniOf = (daftar: readonly TabelLaporan[]): TabelKini[] =>
  daftar.map((one) => ({ ...one, sidik: fingerprintOfPlan(planTable(one.table)) }));

/** Another one as soon as any cell of these raw tabs shows something else. */
export const versiOf = ({ rows }: Bacaan): string => shortFingerprint(sha256Of(JSON.stringify([...rows])));

/** A table of the report as a tab that remembers the data it was built from. */
export function lembarOfTabel({ rows }: Bacaan, { table, tabs }: TabelLaporan): SheetToWrite {
  return { plan: planTable(table), title: table.title, data: sidikData(rows, tabs) };
}

/** The first digits of the sidik of raw tabs: enough for a person to compare. */
function sidikData(rows: ReadonlyMap<string, Rows>, tabs: readonly string[]): string {
  return sha256Of(JSON.stringify(tabs.map((tab) => rows.get(tab) ?? null))).slice(0, 8);
}
