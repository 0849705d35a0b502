import type { TableState } from '../../reports/daftar-tabel.ts';
import type { TableId } from '../../reports/laporan.ts';
import { angkaKunci } from '../../reviu/angka-kunci.ts';
import type { TableContent } from '../../reviu/changes.ts';
import { decideReview, type ReviewDecision, type TableInput } from '../../reviu/decide.ts';
import { numbersOf } from '../../reviu/penomoran.ts';
import { tableReviews, UNREAD } from '../../reviu/persetujuan.ts';
import { headingRows, REVIU, type ReadReviu, readReviu } from '../../reviu/tabel-reviu.ts';
import { isAbout } from '../../reviu/temuan-of-table.ts';
import { currentLetters, TABS_OF_LETTERS } from '../commands/build-perjanjian-kinerja.ts';
import { type Inspection, inspect } from '../commands/check-data.ts';
import type { OpenSheet, OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { cellsOfPlan, contentOfPlan } from '../workbook/plan-content.ts';
import {
  type CurrentReport,
  LETTER,
  OWN_TABS,
  type Report,
  tableStates,
  wantedOf,
} from '../workbook/read-report.ts';
import { dressedUp, editedCell, isEditedByHand } from '../workbook/tab-edits.ts';
import { isCurrent, type SheetToWrite } from '../workbook/write-sheets.ts';
import { type OpenArsip, openArsip } from './arsip-sheet.ts';
import { type FoundReviu, findReviu } from './find-reviu.ts';
import { type ReviuProtections, readReviuProtections } from './protections.ts';
import type { ReviuSheet } from './reviu-sheet.ts';
import type { OpenRiwayat } from './riwayat-sheet.ts';
import { readVerdictRecords, type VerdictRecords } from './verdict-records.ts';

/** A report of which tables can be built. */
export type CalculatedReport = Report & { readonly current: CurrentReport };

/** The tab Reviu and what its reviewers wrote. */
export interface OpenReviu {
  readonly found: FoundReviu;
  /** Absent where the tab does not exist. */
  readonly reviuSheet: ReviuSheet | undefined;
  /** Absent where there is none to look at. */
  readonly protections: ReviuProtections | undefined;
  readonly read: ReadReviu;
  readonly recorded: VerdictRecords;
}

/** Everything that a review is made of, as it stands now. Nothing has been written. */
export interface Review extends ReviewDecision, OpenReviu {
  readonly report: CalculatedReport;
  readonly inspection: Inspection;
  readonly riwayat: OpenRiwayat;
  readonly arsip: OpenArsip;
  /** Whether whoever runs this may write all of the tab Reviu. */
  readonly canWrite: boolean;
  /** What people call a table now. */
  readonly nameOf: (id: TableId) => string;
  readonly sheetOf: (id: TableId) => OpenSheet | undefined;
}

/** Reads all that a review is made of, and decides what follows. */
export function readReview(book: OpenSpreadsheet, report: CalculatedReport, riwayat: OpenRiwayat): Review {
  const { current } = report;
  const { built } = book.registry;
  const known = knownNames(book, current);
  const arsip = openArsip(book);
  const reviu = openReviu(book, known);
  const inspection = inspect(book, report);
  const decision = decideReview({
    tables: reviewedTables(book, report, riwayat, known),
    findings: inspection.merged.daftar,
    lines: riwayat.lines,
    chain: riwayat.chain,
    arsip: arsip.arsip,
    cells: reviu.read.cells,
    records: reviu.recorded.records,
    addressOf: reviu.recorded.addressOf,
    built: built.filter(({ id }) => !NOT_OF_THE_REPORT.includes(id)),
    known,
  });
  return {
    ...decision,
    ...reviu,
    report,
    inspection,
    riwayat,
    arsip,
    canWrite: reviu.protections?.canWrite ?? true,
    nameOf: nameIn(book, current),
    sheetOf: (id) => book.registry.byId(id)?.sheet,
  };
}

/** Opens the tab Reviu and reads the cells that are kept for its reviewers, and no others. */
export function openReviu(book: OpenSpreadsheet, known: ReadonlyMap<string, TableId>): OpenReviu {
  const found = findReviu(book);
  const { sheet, peninjau, nama } = found;
  const recorded = readVerdictRecords();
  if (sheet === undefined) {
    return {
      found,
      recorded,
      reviuSheet: undefined,
      protections: undefined,
      read: { cells: new Map(), tidakCocok: [] },
    };
  }
  const rows = sheet.shown();
  const protections = readReviuProtections(book.google, sheet.google);
  const headings = headingRows(rows);
  // A heading that nothing hangs from is not ours, and nor is what stands below it.
  const read = readReviu(
    rows,
    peninjau,
    (siapa) => {
      const zone = protections.zoneOf(siapa);
      return zone !== undefined && headings.includes(zone.awal - 1) ? zone : undefined;
    },
    known,
  );
  const unkept = peninjau.filter((siapa) => protections.zoneOf(siapa) === undefined);
  return {
    found,
    recorded,
    protections,
    reviuSheet: { sheet, rows, known },
    read: {
      cells: read.cells,
      tidakCocok: [
        ...(nama === '' ? [] : [nama]),
        ...(headings.length > 1 ? [SECOND_HEADING] : []),
        ...unkept.map(
          (siapa) =>
            `Pelindung kolom ${siapa} di tab ${REVIU} hilang, jadi putusan di kolom itu tidak dibaca kali ini. Pelindungnya dipasang lagi bila pemilik spreadsheet memilih Perbarui Reviu.`,
        ),
        ...read.tidakCocok,
      ],
    },
  };
}

const SECOND_HEADING = `Ada baris judul kedua di tab ${REVIU}; yang tertulis di bawahnya tidak dibaca. Hapus baris itu.`;

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

/**
 * The tables and letters of the report whose tabs stand, and those that were reviewed though their tabs stand
 * no longer.
 */
export function reviewedTables(
  book: OpenSpreadsheet,
  report: CalculatedReport,
  { lines, chain }: OpenRiwayat,
  known: ReadonlyMap<string, TableId>,
): readonly TableInput[] {
  const { registry } = book;
  const reviews = tableReviews(lines, chain, known);
  // A letter that was built once and is gone is missed as an approved table is.
  const told = new Set(lines.map(({ kode }) => kode));
  const isReviewed = (id: TableId) =>
    registry.byId(id) !== undefined || (reviews.get(id) ?? UNREAD).jenis !== 'belum dibaca';
  const states = new Map<TableId, TableState>(
    tableStates(book, report).map(({ id, keadaan }) => [id, keadaan]),
  );
  const nameOf = nameIn(book, report.current);
  const tables = report.current.tables
    .filter(({ id }) => isReviewed(id))
    .map((one) => {
      const { id, table, tabs } = one;
      const wanted = wantedOf(book, report, one);
      return {
        ...ofTab(book, wanted),
        id,
        title: table.title,
        angkaKunci: angkaKunci(table),
        content: contentOf(nameOf(id), wanted, numbersOf(table)),
        tabs,
        ...(table.sasaran === undefined ? {} : { sasaran: table.sasaran }),
        keadaanTabel: states.get(id) ?? ('mutakhir' as const),
      };
    });
  const letters = currentLetters(book, report.data, (id) => told.has(id) || isReviewed(id)).map((letter) => {
    const entry = registry.byId(letter.id);
    const isUpToDate = entry === undefined || isCurrent(entry, letter);
    return {
      ...ofTab(book, letter),
      id: letter.id,
      title: LETTER,
      angkaKunci: '',
      content: contentOf(entry?.name ?? letter.plan.name, letter, []),
      tabs: TABS_OF_LETTERS,
      keadaanTabel: isUpToDate ? ('mutakhir' as const) : ('data berubah' as const),
    };
  });
  return [...tables, ...letters];
}

const contentOf = (
  nama: string,
  { plan, content }: SheetToWrite,
  numbers: readonly string[],
): TableContent => ({
  nama,
  sel: cellsOfPlan(plan),
  lengkap: contentOfPlan(plan),
  numbers,
  saidBy: content?.saidBy,
});

/** What became of the tab of a table. */
function ofTab(
  { registry }: OpenSpreadsheet,
  wanted: SheetToWrite,
): Pick<TableInput, 'shown' | 'diubahOrang' | 'periksaTab'> {
  const { id, plan } = wanted;
  const entry = registry.byId(id);
  if (entry === undefined) {
    const renamed = registry.renamed(id);
    const apa =
      renamed === undefined
        ? `Tab ${plan.name} tidak ada lagi.`
        : `Tab ${plan.name} diganti namanya menjadi "${renamed.name}".`;
    return { shown: () => [], diubahOrang: [apa], periksaTab: () => [apa] };
  }
  const { sheet } = entry;
  const edited = isEditedByHand(entry)
    ? [isCurrent(entry, wanted) ? editedCell(sheet, plan) : `Tab ${entry.name} disunting dengan tangan.`]
    : [];
  return {
    shown: () => sheet.shown(),
    diubahOrang: edited,
    periksaTab: () => [...edited, ...dressedUp(sheet, plan)],
  };
}

/** The findings that bear on a table. */
export const aboutOf = ({ tabs, sasaran }: TableInput, { data }: Report) =>
  isAbout({ tabs, ...(sasaran === undefined ? {} : { sasaran }) }, data);

/** Whether a report can be calculated. */
export const isCalculated = (report: Report): report is CalculatedReport => report.current !== undefined;
