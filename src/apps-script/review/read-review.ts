import type { TableState } from '../../reports/daftar-tabel.ts';
import type { TableId } from '../../reports/laporan.ts';
import { decideReview, type ReviewDecision, type TableInput } from '../../reviu/decide.ts';
import type { Grid } from '../../reviu/grid.ts';
import { REVIU, readReviu } from '../../reviu/tabel-reviu.ts';
import type { Rows } from '../../tabs/tab.ts';
import { type Inspection, inspect } from '../commands/check-data.ts';
import type { OpenSheet, OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { type CurrentReport, OWN_TABS, type Report, tableStates } from '../workbook/read-report.ts';
import { type OpenArsip, openArsip } from './arsip-sheet.ts';
import { readVerdictProtections, type VerdictProtections } from './protections.ts';
import type { ReviuSheet } from './reviu-sheet.ts';
import type { OpenRiwayat } from './riwayat-sheet.ts';

/** A report of which tables can be built. */
export type CalculatedReport = Report & { readonly current: CurrentReport };

/** Everything that a review is made of, as it stands now. Nothing has been written. */
export interface Review extends ReviewDecision {
  readonly report: CalculatedReport;
  readonly inspection: Inspection;
  readonly riwayat: OpenRiwayat;
  readonly arsip: OpenArsip;
  /** Absent where the tab Reviu does not exist. */
  readonly reviuSheet: ReviuSheet | undefined;
  /** Absent where there is none to look at. */
  readonly protections: VerdictProtections | undefined;
  /** Whether whoever runs this may write where reviewers do. */
  readonly canWriteVerdicts: boolean;
  /** What people call a table now. */
  readonly nameOf: (id: TableId) => string;
  readonly sheetOf: (id: TableId) => OpenSheet | undefined;
}

/** Reads all that a review is made of, and decides what follows. */
export function readReview(book: OpenSpreadsheet, report: CalculatedReport, riwayat: OpenRiwayat): Review {
  const { rows, data, current } = report;
  const { built } = book.registry;
  const known = knownNames(book, current);
  const arsip = openArsip(book);
  const sheet = book.sheet(REVIU);
  const reviuSheet = sheet === undefined ? undefined : { sheet, rows: sheet.shown(), known };
  const protections = sheet === undefined ? undefined : readVerdictProtections(sheet.google);
  const canWriteVerdicts = protections?.canWrite ?? true;
  const inspection = inspect(book, report);
  const decision = decideReview({
    tables: builtTables(book, report),
    raw: shownTabs(rows),
    data,
    findings: inspection.merged.daftar,
    lines: riwayat.lines,
    chain: riwayat.chain,
    arsip: arsip.arsip,
    verdicts: reviuSheet === undefined ? new Map() : readReviu(reviuSheet.rows, known),
    canWriteVerdicts,
    built: built.filter(({ id }) => !NOT_OF_THE_REPORT.includes(id)),
    known,
  });
  return {
    ...decision,
    report,
    inspection,
    riwayat,
    arsip,
    reviuSheet,
    protections,
    canWriteVerdicts,
    nameOf: nameIn(book, current),
    sheetOf: (id) => book.registry.byId(id)?.sheet,
  };
}

/** Tabs of the add-on that are no part of the report. */
const NOT_OF_THE_REPORT: readonly TableId[] = Object.values(OWN_TABS);

/** What people call a table now: the name of its tab, or else of the table. */
export function nameIn(book: OpenSpreadsheet, { names }: CurrentReport): (id: TableId) => string {
  return (id) => book.registry.byId(id)?.name ?? names.get(id) ?? id;
}

/** What tables are known by, by their names: a version before 0.2 wrote nothing else into Reviu and Riwayat. */
export function knownNames(book: OpenSpreadsheet, { names }: CurrentReport): ReadonlyMap<string, TableId> {
  return new Map([
    ...[...names].map(([id, name]) => [name, id] as const),
    ...book.registry.built.map(({ id, name }) => [name, id] as const),
  ]);
}

/** The tables of the report whose tabs stand, with what these show. */
export function builtTables(book: OpenSpreadsheet, report: CalculatedReport): readonly TableInput[] {
  const states = new Map<TableId, TableState>(
    tableStates(book, report).map(({ id, keadaan }) => [id, keadaan]),
  );
  return report.current.tables.flatMap(({ id, table, tabs }): TableInput[] => {
    const entry = book.registry.byId(id);
    if (entry === undefined) return [];
    return [{ id, table, tabs, shown: entry.sheet.shown(), keadaanTabel: states.get(id) ?? 'mutakhir' }];
  });
}

/** What raw tabs show that were read already. */
export function shownTabs(rows: ReadonlyMap<string, Rows>): ReadonlyMap<string, Grid> {
  return new Map(
    [...rows].map(([tab, cells]) => [tab, cells.map((row) => row.map(({ display }) => display))] as const),
  );
}

/** Whether a report can be calculated. */
export const isCalculated = (report: Report): report is CalculatedReport => report.current !== undefined;
