import { formatNumber } from '../../bahasa/tulis-angka.ts';
import type { CapaianResults } from '../../reports/capaian-results.ts';
import type { TableId } from '../../reports/laporan.ts';
import { kalimatMasalah, MASALAH_DATA } from '../../reports/masalah-data.ts';
import { peringatanSkala } from '../../reports/metode.ts';
import { laporanCapaian } from '../../reports/tabel-capaian.ts';
import type { Issue } from '../../tabs/tab.ts';
import { readApprovals, takeInApprovals, writeOptionsOf } from '../review/approvals.ts';
import { approvedQuestion, reviewLines } from '../review/messages.ts';
import { isCalculated } from '../review/read-review.ts';
import { type ReviewResult, updateReview } from '../review/update-review.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import {
  heldTables,
  isSalah,
  OWN_TABS,
  type Report,
  type ReportOptions,
  readReport,
  tableStates,
} from '../workbook/read-report.ts';
import { versionOf } from '../workbook/read-tabs.ts';
import { damageOf, repairDamage } from '../workbook/repair.ts';
import { sheetOfIssues } from '../workbook/sheet-of-issues.ts';
import {
  planSheets,
  type SheetToWrite,
  type WritePlan,
  type WriteResult,
  writeSheets,
} from '../workbook/write-sheets.ts';
import { clip, optionalList, optionalWhole, requireFields, requireList, requireText } from './arguments.ts';
import { defineCall, runMenuCommand } from './command.ts';
import { planDaftarTabel } from './daftar-tabel-plan.ts';
import { bulleted, cautions, namesOf } from './messages.ts';
import { offerNearTabs } from './near-tabs.ts';

/** What became of a run, ready for a dialog, the sidebar or the command line. */
export interface BuildResult {
  /** The reported year and whose report it is; absent where Profil could not be read. */
  readonly tahun?: number;
  readonly instansi?: string;
  /** What stood in the way: no table that reads a tab with a `salah` was touched. */
  readonly masalah: readonly Issue[];
  readonly tabel: readonly WriteResult[];
  /** The tables that stand on old data, for a cell that they hang on cannot be read. */
  readonly tertahan: readonly string[];
  /** Empty where nothing could be calculated: a report that could has a sasaran. */
  readonly ringkasan: readonly SasaranSummary[];
  /** What to know before signing. */
  readonly peringatan: readonly string[];
  /** How the review stands, where one has begun and all of it was looked at. */
  readonly reviu?: ReviewResult;
}

/** What a sasaran came to in the reported year, written as the report writes it. */
export interface SasaranSummary {
  readonly nomor: number;
  readonly kode: string;
  readonly sasaran: string;
  readonly rataRata?: string;
  readonly kategori?: string;
  readonly nilaiMean?: string;
  /** No rata-rata, for a figure cannot be read. */
  readonly takTerbaca?: true;
}

/** Which tables are to be built, and what the officer has said. */
export interface BuildOptions extends ReportOptions {
  /** What they are known by; absent: all of the report. */
  readonly tables?: readonly TableId[] | undefined;
  /** The id of the one report whose tables are wanted. */
  readonly of?: string;
  /** The version of the plan that the officer has seen. */
  readonly version?: string | undefined;
  /** Approved tables that the officer agreed to replace; their approved versions are kept. */
  readonly replaceApproved?: readonly TableId[] | undefined;
  /** The review and Daftar Tabel are left as they are. */
  readonly tablesAlone?: boolean;
}

/**
 * Reads the raw tabs and writes the tables, and Daftar Tabel before them all; or the list of what stands in
 * the way.
 *
 * @throws Error where the data have changed since the plan, or an id is no table of theirs.
 */
export function buildTables(
  book: OpenSpreadsheet,
  options: BuildOptions = {},
  report = readReport(book, options),
): BuildResult {
  if (options.version !== undefined && versionOf(report) !== options.version) throw new Error(DATA_CHANGED);
  if (!isCalculated(report)) return writeIssues(book, report);

  const { tables, names } = report.current;
  const wanted = options.tables ?? [...names.keys()].filter((id) => isOf(id, options.of));
  const unknown = wanted.find((id) => !names.has(id));
  if (unknown !== undefined) throw new Error(`Tidak ada tabel berkode "${clip(unknown)}" dari data ini.`);

  const approvals = takeInApprovals(book, report);
  const written = writeSheets(
    book,
    [
      ...tables.filter(({ id }) => wanted.includes(id)).map(({ toWrite }) => toWrite),
      ...issuesToWrite(book, report),
    ],
    { names, ...writeOptionsOf(book, approvals, options.replaceApproved ?? []) },
  );
  if (options.tablesAlone) return resultOf(book, report, written);
  const { hasil: reviu } = updateReview(book, report, [], approvals.riwayat);
  const daftar = writeDaftarTabel(book, report, reviu, written);
  return resultOf(book, report, [...written, ...daftar], reviu);
}

const isOf = (id: TableId, report: string | undefined): boolean =>
  report === undefined || id === report || id.startsWith(`${report}/`);

const DATA_CHANGED =
  'Isi lembar data berubah sejak pratinjau, jadi penyusunan dihentikan dan tidak ada yang ditulis. ' +
  'Lihat pratinjau yang baru, lalu susun lagi.';

/**
 * Writes Daftar Tabel alone: which tables the data have changed under since they were built. Where a
 * review has begun, what reviewers wrote is taken in before. What the sheets of the add-on remember of
 * themselves is put right where somebody has damaged it.
 */
export function updateDaftarTabel(book: OpenSpreadsheet): BuildResult {
  const report = readReport(book);
  if (!isCalculated(report)) return writeIssues(book, report);
  const repaired = repairDamage(book, report.current);
  const { hasil: reviu } = updateReview(book, report);
  const written = writeDaftarTabel(book, report, reviu);
  const result = resultOf(book, report, written, reviu);
  return { ...result, peringatan: [...repaired, ...result.peringatan] };
}

/** Masalah Data, where there is a fault or the list of an earlier one. */
function issuesToWrite(book: OpenSpreadsheet, { data: { issues } }: Report): readonly SheetToWrite[] {
  const isListed = book.registry.byId(OWN_TABS.masalahData) !== undefined;
  return issues.some(isSalah) || isListed ? [sheetOfIssues(issues)] : [];
}

/** Nothing can be calculated: the tables stay as they are, and the reasons are listed in a tab. */
function writeIssues(book: OpenSpreadsheet, report: Report): BuildResult {
  return blockedResult(book, report, writeSheets(book, [sheetOfIssues(report.blocked)]));
}

function writeDaftarTabel(
  book: OpenSpreadsheet,
  report: Report & { readonly current: NonNullable<Report['current']> },
  reviu: ReviewResult,
  written: readonly WriteResult[] = [],
): readonly WriteResult[] {
  // A table whose tab is somebody else's does not come by building again.
  const taken = new Set(written.filter(({ keadaan }) => keadaan === 'nama terpakai').map(({ id }) => id));
  const rows = tableStates(book, report).map((state) => {
    const reviewed = reviu.tabel.find(({ id }) => id === state.id);
    return {
      ...state,
      ...(taken.has(state.id) ? { keadaan: 'nama terpakai' as const } : {}),
      ...(reviewed === undefined ? {} : { reviu: reviewed.keterangan }),
    };
  });
  const idOf = (id: TableId) => book.registry.byId(id)?.sheet.id;
  const plan = planDaftarTabel(rows, report.current.hasil.profil.tahun, idOf);
  return writeSheets(book, [{ id: OWN_TABS.daftarTabel, plan, first: true }]);
}

/** A table as a run would write it. */
export interface PlannedTable extends WritePlan {
  readonly title: string;
  /** The kode of the sasaran that it is all about. */
  readonly sasaran?: string;
}

/** What a run would do, before it does it. */
export interface BuildPlan extends Omit<BuildResult, 'tabel'> {
  readonly tabel: readonly PlannedTable[];
  /** The quarter that Monitoring would stand at; absent where nothing can be calculated. */
  readonly triwulan?: number;
  /** Another one as soon as any cell of a raw tab shows something else. */
  readonly version: string;
}

/** Says what buildTables would write, replace and leave alone. Writes nothing. */
function planTables(book: OpenSpreadsheet, options: ReportOptions): BuildPlan {
  const report = readReport(book, options);
  const version = versionOf(report);
  if (!isCalculated(report)) return { ...blockedResult(book, report, []), version, tabel: [] };
  const { tables, names, triwulan } = report.current;
  const approvals = readApprovals(book, report);
  const plans = planSheets(
    book,
    tables.map(({ toWrite }) => toWrite),
    { names, ...writeOptionsOf(book, approvals, []) },
  );
  const tabel = tables.flatMap(({ table: { title, sasaran } }, i): PlannedTable[] => {
    const plan = plans[i];
    return plan === undefined ? [] : [{ ...plan, title, ...(sasaran === undefined ? {} : { sasaran }) }];
  });
  return { ...resultOf(book, report, []), tabel, version, triwulan };
}

function blockedResult(book: OpenSpreadsheet, report: Report, tabel: readonly WriteResult[]): BuildResult {
  const { blocked: masalah } = report;
  return {
    ...agencyOf(report),
    masalah,
    tabel,
    tertahan: heldTables(book, report),
    ringkasan: [],
    peringatan: damageOf(book),
  };
}

function resultOf(
  book: OpenSpreadsheet,
  report: Report & { readonly current: NonNullable<Report['current']> },
  tabel: readonly WriteResult[],
  reviu?: ReviewResult,
): BuildResult {
  const { hasil } = report.current;
  const ofScale = peringatanSkala(hasil.metode);
  return {
    ...agencyOf(report),
    masalah: report.data.issues,
    tabel,
    tertahan: heldTables(book, report),
    // A capaian that hangs on a row which cannot be read is not told.
    ringkasan: report.current.isHeld(laporanCapaian.id) ? [] : summaryOf(hasil),
    peringatan: [...damageOf(book), ...(ofScale === undefined ? [] : [ofScale])],
    ...(reviu?.dimulai ? { reviu } : {}),
  };
}

function agencyOf({ data: { profil } }: Report): Pick<BuildResult, 'tahun' | 'instansi'> {
  return profil === undefined ? {} : { tahun: profil.tahun, instansi: profil.namaInstansi };
}

function summaryOf({ daftarSasaran, metode }: CapaianResults): SasaranSummary[] {
  return daftarSasaran.map(({ nomor, sasaran, reported: hasil }) => {
    return {
      nomor,
      kode: sasaran.kode,
      sasaran: sasaran.sasaran,
      ...(hasil?.takTerbaca && { takTerbaca: true as const }),
      ...(hasil?.rataRata && { rataRata: formatNumber(hasil.rataRata, metode.desimal) }),
      ...(hasil?.kategori !== undefined && { kategori: hasil.kategori }),
      ...(hasil?.nilaiMean && { nilaiMean: formatNumber(hasil.nilaiMean, metode.desimal) }),
    };
  });
}

/** What the officer is told at the end of a run. */
export function buildMessage(result: BuildResult): string {
  const { masalah, tabel, tertahan, ringkasan, peringatan, reviu } = result;
  const lines = [
    ...issueLines(masalah.filter(isSalah), tabel),
    ...(tertahan.length === 0 ? [] : [`Masih berisi data lama: ${tertahan.join(', ')}.`, '']),
    ...ringkasan.map(({ nomor, rataRata, kategori, nilaiMean, takTerbaca }) =>
      rataRata === undefined
        ? `Sasaran ${nomor}: ${takTerbaca ? 'rata-rata tidak dihitung, sebab ada angka yang tidak terbaca' : 'belum dapat dinilai'}`
        : `Sasaran ${nomor}: ${rataRata}% (${kategori ?? 'di luar skala'})${nilaiMean === undefined ? '' : `, nilai mean ${nilaiMean}`}`,
    ),
    '',
    ...tableLines(tabel),
    ...peringatan,
    ...(reviu === undefined ? [] : reviewLines(reviu)),
  ];
  return lines.join('\n').trim();
}

/** What to mend, and whether anything could be built meanwhile. */
function issueLines(masalah: readonly Issue[], tabel: readonly WriteResult[]): readonly string[] {
  if (masalah.length === 0) return [];
  const isBuilt = tabel.some(({ id }) => id !== OWN_TABS.masalahData);
  return [
    isBuilt
      ? 'Yang memakai isian di bawah ini tidak disusun. Perbaiki dahulu:'
      : 'Tabel belum disusun; tabel yang lama tidak diubah. Perbaiki dahulu:',
    ...bulleted(masalah.map(kalimatMasalah), (rest) => `… dan ${rest} lagi di tab "${MASALAH_DATA}".`),
    ...(isBuilt ? [''] : []),
  ];
}

function tableLines(tabel: readonly WriteResult[]): readonly string[] {
  const named = (keadaan: WriteResult['keadaan']) => namesOf(tabel.filter((one) => one.keadaan === keadaan));
  const [written, unchanged] = [named('ditulis'), named('tidak berubah')];
  const renumbered = tabel.flatMap(({ name, formerly }) =>
    formerly === undefined ? [] : [`${name} (dahulu ${formerly})`],
  );
  return [
    ...(written.length > 0 ? [`Ditulis: ${written.join(', ')}.`] : []),
    ...(renumbered.length > 0 ? [`Nomornya berubah: ${renumbered.join(', ')}.`] : []),
    ...(unchanged.length > 0 ? [`Tidak berubah: ${unchanged.join(', ')}.`] : []),
    ...cautions(tabel),
  ];
}

/** Menu: writes every table of the report from the raw tabs. It asks before it replaces what was approved. */
export function susunSemuaTabel(): BuildResult | undefined {
  offerNearTabs();
  let asked: readonly WritePlan[] = [];
  const first = runMenuCommand({
    starting: 'Menyusun semua tabel…',
    run(book) {
      const report = readReport(book);
      asked = approvedToReplace(book, report);
      // A dialog lets go of the lock, so the officer is asked between two runs.
      return asked.length > 0 ? undefined : buildTables(book, {}, report);
    },
    messageOf: (hasil) => (hasil === undefined ? undefined : buildMessage(hasil)),
  });
  if (asked.length === 0) return first;
  const ui = SpreadsheetApp.getUi();
  const { YES, NO } = ui.Button;
  const answer = ui.alert('LKjIP', approvedQuestion(namesOf(asked)), ui.ButtonSet.YES_NO_CANCEL);
  if (answer !== YES && answer !== NO) return undefined;
  const replaceApproved = answer === YES ? asked.map(({ id }) => id) : [];
  return runMenuCommand({
    starting: 'Menyusun semua tabel…',
    run: (book) => buildTables(book, { replaceApproved }),
    messageOf: buildMessage,
  });
}

/** The approved tables that a build would replace, if it may. Writes nothing. */
function approvedToReplace(book: OpenSpreadsheet, report: Report): readonly WritePlan[] {
  if (!isCalculated(report)) return [];
  const approvals = readApprovals(book, report);
  const { tables, names } = report.current;
  const approved = tables.filter(({ id }) => approvals.approved.has(id)).map(({ toWrite }) => toWrite);
  return planSheets(book, approved, { names, ...writeOptionsOf(book, approvals, []) }).filter(
    ({ keadaan }) => keadaan === 'disetujui',
  );
}

/** Menu: writes Tabel 3.1 and on from the raw tabs. */
export function susunTabelCapaian(): BuildResult | undefined {
  return runMenuCommand({
    starting: 'Menyusun tabel capaian…',
    run: (book) => buildTables(book, { of: laporanCapaian.id, tablesAlone: true }),
    messageOf: buildMessage,
  });
}

/** Menu: says in Daftar Tabel which tables the data have changed under, and touches none of them. */
export function perbaruiDaftarTabel(): BuildResult | undefined {
  return runMenuCommand({
    starting: 'Membandingkan tabel dengan data…',
    run: updateDaftarTabel,
    messageOf: buildMessage,
  });
}

/** What building the tables would write, replace and leave alone. */
export const sidebarPlanTables = defineCall<
  [pilihan: { readonly triwulan?: number | null }],
  ReportOptions,
  BuildPlan
>({
  read: (pilihan) => ({ triwulan: quarterOf(requireFields(pilihan, 'Pilihan', ['triwulan']).triwulan) }),
  writes: false,
  run: planTables,
});

/** A report has no more tables than this. */
const MOST_TABLES = 500;

/** Writes tables of a plan. */
export const sidebarBuildTables = defineCall<
  [
    pilihan: {
      /** What the tables are known by. */
      readonly tabel: readonly TableId[];
      readonly version: string;
      readonly triwulan?: number | null;
      /** Approved tables that the officer agreed to replace. */
      readonly replaceApproved?: readonly TableId[] | null;
    },
  ],
  BuildOptions,
  BuildResult
>({
  read(pilihan) {
    const fields = requireFields(pilihan, 'Pilihan', ['tabel', 'version', 'triwulan', 'replaceApproved']);
    const tableId = (id: unknown) => requireText(id, 'Kode tabel');
    return {
      tables: requireList(fields.tabel, 'Tabel', MOST_TABLES, tableId),
      version: requireText(fields.version, 'Versi pratinjau'),
      triwulan: quarterOf(fields.triwulan),
      replaceApproved: optionalList(fields.replaceApproved, 'Tabel yang diganti', MOST_TABLES, tableId),
    };
  },
  writes: true,
  run: (book, options) => buildTables(book, options),
});

const quarterOf = (value: unknown): number | undefined => optionalWhole(value, 'Triwulan', 1, 4);
