import { TEMUAN } from '../../periksa/tabel-temuan.ts';
import { type CapaianResults, calculateResults, masalahKepala } from '../../reports/capaian-results.ts';
import { buildLaporan, type TabelLaporan } from '../../reports/daftar-laporan.ts';
import { type BarisDaftarTabel, DAFTAR_TABEL } from '../../reports/daftar-tabel.ts';
import { type TableId, triwulanTerakhir } from '../../reports/laporan.ts';
import { MASALAH_DATA } from '../../reports/masalah-data.ts';
import { namaSuratPk } from '../../reports/perjanjian-kinerja.ts';
import type { Table } from '../../reports/table.ts';
import { saidBy } from '../../reviu/isi-tabel.ts';
import { isSameButForNumbers, numbersOf } from '../../reviu/penomoran.ts';
import { REVIU } from '../../reviu/tabel-reviu.ts';
import { issueOfMissingTabs, type ParsedTabs } from '../../tabs/parsed-tabs.ts';
import type { Profil } from '../../tabs/profil.ts';
import type { Issue } from '../../tabs/tab.ts';
import type { OpenSheet, OpenSpreadsheet } from './open-spreadsheet.ts';
import { dataFingerprint, type RawTabs, REQUIRED_TABS, readRawTabs } from './read-tabs.ts';
import type { BuiltOpenSheet } from './registry.ts';
import { planTable, printedOf } from './table-plan.ts';
import { isCurrent, isSameContent, type SheetContent, type SheetToWrite } from './write-sheets.ts';

/** The raw tabs, and what they come to: what every command of the report begins with. */
export interface Report extends RawTabs {
  /** What stands in the way of any table; empty where they can be built. */
  readonly blocked: readonly Issue[];
  /** Absent where something does. */
  readonly current?: CurrentReport;
}

/** The tables of the report as the data now make them. */
export interface CurrentReport {
  readonly hasil: CapaianResults;
  /** The quarter that Monitoring stands at, and whether the officer has chosen it. */
  readonly triwulan: number;
  readonly isTriwulanChosen: boolean;
  /** In the order of the report. */
  readonly tables: readonly ReportTable[];
  /** Whether a table of this id stays as it is, for a cell that it hangs on cannot be read. */
  readonly isHeld: (id: TableId) => boolean;
  /** What the tables are to be called, by what they are known by. */
  readonly names: ReadonlyMap<TableId, string>;
}

/** A table, and the sheet that is to be made of it. */
export interface ReportTable extends TabelLaporan {
  readonly toWrite: SheetToWrite;
}

/** What an officer may choose. */
export interface ReportOptions {
  /** The quarter that Monitoring stands at, 1 to 4; absent: the last that has a realisasi. */
  readonly triwulan?: number | undefined;
}

/** Reads every raw tab once, calculates, and builds every table there is something to show in. Writes nothing. */
export function readReport(book: OpenSpreadsheet, { triwulan }: ReportOptions = {}): Report {
  const raw = readRawTabs(book);
  const calculated = calculate(raw.data);
  if (!calculated.ok) {
    book.registry.carryOver(idOfOlder(raw.data, []));
    return { ...raw, blocked: calculated.issues };
  }
  const { hasil } = calculated;
  const quarter = triwulan ?? triwulanTerakhir(raw.data);
  const { tables, isHeld } = buildTables(raw, hasil, quarter, triwulan);
  const current: CurrentReport = {
    hasil,
    triwulan: quarter,
    isTriwulanChosen: triwulan !== undefined,
    tables,
    isHeld,
    names: new Map(tables.map(({ id, table }) => [id, table.name])),
  };
  book.registry.carryOver(idOfOlder(raw.data, tables));
  return { ...raw, blocked: [], current };
}

/** A fault: what hangs on it is not built. */
export const isSalah = ({ tingkat }: Issue): boolean => tingkat === 'salah';

/** Calculates every capaian, or says what stands in the way of every table. */
function calculate(data: ParsedTabs): ReturnType<typeof calculateResults> {
  const missing = issueOfMissingTabs(REQUIRED_TABS, data);
  if (missing.length > 0 || data.misnamedTabs.some((tab) => REQUIRED_TABS.includes(tab)))
    return { ok: false, issues: [...missing, ...data.issues] };
  const tanpaSasaran = masalahKepala(data);
  const hasil: ReturnType<typeof calculateResults> =
    tanpaSasaran.length > 0 ? { ok: false, issues: tanpaSasaran } : calculateResults(data);
  if (hasil.ok) return hasil;
  // A tab under a wrong name may be the very cause: a scale that is not known stands in the tab "skala".
  const misnamed = data.issues.filter(({ tab }) => data.misnamedTabs.includes(tab));
  return { ok: false, issues: [...misnamed, ...hasil.issues] };
}

/** Builds every table that no fault keeps. */
function buildTables(
  raw: RawTabs,
  hasil: CapaianResults,
  triwulan: number,
  chosen: number | undefined,
): Pick<CurrentReport, 'tables' | 'isHeld'> {
  const { tables, isHeld } = buildLaporan({ data: raw.data, hasil, triwulan });
  const printed = printedOf(hasil.profil);
  return {
    isHeld,
    tables: tables.map((one) => ({
      ...one,
      toWrite: {
        id: one.id,
        plan: planTable(one.table, printed),
        numbers: numbersOf(one.table),
        content: contentOf(one.table),
        data: dataFingerprint(raw, one.tabs),
        triwulan: chosen,
      },
    })),
  };
}

/** What a table says: its figures as they are shown, whatever paper it stands on. */
function contentOf(table: Table): SheetContent {
  const cells = planTable(table).cells.map((row) =>
    row.map(({ value = '', format = '', note = '' }) => [value, format, note]),
  );
  return { text: JSON.stringify(cells), saidBy: (values) => saidBy(values, table) };
}

/** The tabs of the add-on that are no part of the report, by what they are known by. */
export const OWN_TABS = {
  daftarTabel: 'daftar-tabel',
  masalahData: 'masalah-data',
  temuan: 'temuan',
  reviu: 'reviu',
} as const;

/** The same by their names. */
export const OWN_TAB_NAMES: ReadonlyMap<string, TableId> = new Map([
  [DAFTAR_TABEL, OWN_TABS.daftarTabel],
  [MASALAH_DATA, OWN_TABS.masalahData],
  [TEMUAN, OWN_TABS.temuan],
  [REVIU, OWN_TABS.reviu],
]);

/**
 * What the sheets of a version are known by that knew them by their names alone: a table by its title, for
 * its number may be another's by now, and else by its name.
 */
function idOfOlder(
  data: ParsedTabs,
  tables: readonly ReportTable[],
): (sheet: OpenSheet) => TableId | undefined {
  const { profil } = data;
  const letters = profil === undefined ? [] : [...letterNames({ ...data, profil })];
  const named = new Map<string, TableId>([
    ...OWN_TAB_NAMES,
    ...letters.map(([id, name]) => [name, id] as const),
  ]);
  return (sheet) => {
    const known = named.get(sheet.name);
    if (known !== undefined) return known;
    // Where nothing can be calculated, nobody can say yet which table it is.
    if (tables.length === 0) return undefined;
    const title = sheet.shown()[1]?.[0] ?? '';
    const table =
      tables.find((one) => isSameButForNumbers(title, one.table.title, numbersOf(one.table))) ??
      tables.find((one) => one.table.name === sheet.name);
    return table?.id ?? `lama/${sheet.name}`;
  };
}

/** The tables that stand as they were built before, for what they hang on cannot be read now. */
export function heldTables(book: OpenSpreadsheet, { blocked, current }: Report): readonly string[] {
  const tables = book.registry.built.filter(({ data }) => data !== undefined);
  if (current === undefined) return blocked.length === 0 ? [] : tables.map(({ name }) => name);
  return tables.filter(({ id }) => current.isHeld(id)).map(({ name }) => name);
}

/** What the letters of every official are to be called, in the order of the tab Pejabat. */
export function letterNames(data: ParsedTabs & { readonly profil: Profil }): ReadonlyMap<TableId, string> {
  const jenis = letterKind(data.profil);
  return new Map(
    [...namaSuratPk(data)].flatMap(([kode, { pernyataan, lampiran }]) => [
      [letterId(jenis, kode, 'pernyataan'), pernyataan] as const,
      [letterId(jenis, kode, 'lampiran'), lampiran] as const,
    ]),
  );
}

/** What a letter is called where a table has its title. */
export const LETTER = 'Lembar surat perjanjian kinerja';

/** A letter of a Perjanjian Kinerja Perubahan is another than that of the agreement it revises. */
export const letterKind = ({ jenisPk }: Profil): string =>
  jenisPk === 'Perjanjian Kinerja Perubahan' ? 'pk-perubahan' : 'pk';

export const letterId = (jenis: string, kode: string, bagian: 'pernyataan' | 'lampiran'): TableId =>
  `${jenis}/${kode}/${bagian}`;

/** How each table of the report stands, and after them what was built once and is of the report no longer. */
export function tableStates(book: OpenSpreadsheet, report: Report): readonly BarisDaftarTabel[] {
  const { current } = report;
  if (current === undefined) return [];
  const { built } = book.registry;
  const states = current.tables.map(({ id, table: { name, title }, tabs, toWrite }): BarisDaftarTabel => {
    const entry = built.find((one) => one.id === id);
    if (entry === undefined) return { id, name, title, tabs, keadaan: 'belum disusun' };
    const keadaan = stateOf(entry, wantedFor(entry, toWrite, report, current));
    return { id, name, title, tabs, disusun: entry.built, ...(entry.data && { data: entry.data }), keadaan };
  });
  const former = built.filter(({ id, data }) => data !== undefined && !current.names.has(id));
  return [
    ...states,
    ...former.map(
      ({ id, name, built: disusun, data }): BarisDaftarTabel => ({
        id,
        name,
        title: '',
        tabs: [],
        disusun,
        ...(data === undefined ? {} : { data }),
        keadaan: current.isHeld(id) ? 'menunggu perbaikan' : 'tidak dipakai lagi',
      }),
    ),
  ];
}

function stateOf(entry: BuiltOpenSheet, wanted: SheetToWrite): BarisDaftarTabel['keadaan'] {
  if (isCurrent(entry, wanted)) return 'mutakhir';
  if (!isSameContent(entry, wanted)) return 'data berubah';
  // Whatever it looks like, it says what it would say if it were built anew.
  return entry.name === wanted.plan.name ? 'mutakhir' : 'nomor berubah';
}

/** A table as it is to stand: one that was built for a quarter of the officer's choice stays at that quarter. */
export function wantedOf(
  { registry }: OpenSpreadsheet,
  report: Report & { readonly current: CurrentReport },
  { id, toWrite }: ReportTable,
): SheetToWrite {
  const entry = registry.byId(id);
  return entry === undefined ? toWrite : wantedFor(entry, toWrite, report, report.current);
}

function wantedFor(
  { id, triwulan }: BuiltOpenSheet,
  toWrite: SheetToWrite,
  report: Report,
  { hasil, triwulan: now }: CurrentReport,
): SheetToWrite {
  if (triwulan === undefined || triwulan === now) return toWrite;
  const chosen = buildTables(report, hasil, triwulan, triwulan).tables.find((one) => one.id === id);
  return chosen?.toWrite ?? toWrite;
}
