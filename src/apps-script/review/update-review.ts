import { checklistReviu } from '../../periksa/checklist-reviu.ts';
import type { TableId } from '../../reports/laporan.ts';
import { angkaKunci } from '../../reviu/angka-kunci.ts';
import type { ReviewedTable } from '../../reviu/decide.ts';
import { reviewersOf, type TableReview, tableReviews, UNREAD } from '../../reviu/persetujuan.ts';
import { chainSentence, reviewSentence, shortReviewSentence } from '../../reviu/review-sentence.ts';
import type { ReviewEvent } from '../../reviu/riwayat.ts';
import {
  buildTabelReviu,
  namaDanJudul,
  REVIU,
  type ReviuRow,
  readJawaban,
  type TabelReviu,
} from '../../reviu/tabel-reviu.ts';
import { temuanOfTable } from '../../reviu/temuan-of-table.ts';
import type { Issue } from '../../tabs/tab.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isSalah, OWN_TABS, type Report } from '../workbook/read-report.ts';
import { writeSheets } from '../workbook/write-sheets.ts';
import { readVerdictProtections, type VerdictProtections, warnOnEditOf } from './protections.ts';
import { isCalculated, knownNames, type Review, readReview } from './read-review.ts';
import {
  blankFingerprints,
  isReviuSheet,
  type Position,
  planReviu,
  positionOf,
  type ReviuSheet,
  updateReviuSheet,
  verdictRanges,
  writeStatuses,
} from './reviu-sheet.ts';
import { openRiwayat } from './riwayat-sheet.ts';

/** How a table stands, in words. */
export interface TableReviewRead {
  readonly id: TableId;
  readonly name: string;
  readonly keadaan: TableReview['jenis'];
  readonly keterangan: string;
  /** What the reviewer asks for; absent where they wrote nothing, or ask for nothing. */
  readonly catatan?: string;
}

/** What became of a look at the review, ready for a dialog, the sidebar or Daftar Tabel. */
export interface ReviewResult {
  /** False until the report is first shared for review. */
  readonly dimulai: boolean;
  /** What stands in the way of any calculation: nothing was done. */
  readonly penghalang: readonly Issue[];
  /** `Dari 44 tabel, 3 disetujui dan 41 belum dibaca.` */
  readonly ringkas: string;
  /** What is wrong with Riwayat; empty where it is whole. */
  readonly rantai: string;
  readonly rantaiUtuh: boolean;
  readonly tabel: readonly TableReviewRead[];
  /** Tables whose approval was frozen in this run. */
  readonly dibekukan: readonly string[];
  /** Tables of which another verdict was taken in: repairs asked for, or an approval withdrawn. */
  readonly putusanLain: readonly string[];
  /** What changed after it was approved, noticed in this run. */
  readonly berubah: readonly { readonly tabel: string; readonly perbedaan: string }[];
  /** Who can write statuses that wait; absent where none waits. */
  readonly menunggu?: string;
  /** What the officer has to do to the tab Reviu; absent where all is well. */
  readonly anjuran?: string;
}

/** Before a review has begun. */
export const NOT_BEGUN: ReviewResult = {
  dimulai: false,
  penghalang: [],
  ringkas: '',
  rantai: '',
  rantaiUtuh: true,
  tabel: [],
  dibekukan: [],
  putusanLain: [],
  berubah: [],
};

/** How a table stands with its reviewers now. */
export type StateOf = (id: TableId) => TableReview;

/** A look at the review that was carried out. */
export interface UpdatedReview {
  readonly hasil: ReviewResult;
  /** Absent where no review has begun, or where something stood in the way. */
  readonly review?: Review;
  readonly stateOf: StateOf;
}

/**
 * Takes in what reviewers wrote, freezes what they approved, notices what changed since, tells all of it
 * in Riwayat and brings the tab Reviu up to date. A run that was cut off is made good by the next.
 *
 * @param events What else to put into Riwayat in the same breath; with any of them a review begins.
 */
export function updateReview(
  book: OpenSpreadsheet,
  report: Report,
  events: readonly ReviewEvent[] = [],
  riwayat = openRiwayat(book),
): UpdatedReview {
  const unread: StateOf = () => UNREAD;
  const { isBegun } = riwayat;
  if (!isBegun && events.length === 0) return { hasil: NOT_BEGUN, stateOf: unread };
  if (!isCalculated(report)) {
    return { hasil: { ...NOT_BEGUN, penghalang: report.blocked.filter(isSalah) }, stateOf: unread };
  }
  const review = readReview(book, report, riwayat);
  const { reviuSheet } = review;
  if (reviuSheet !== undefined && !isReviuSheet(reviuSheet)) {
    return { hasil: { ...NOT_BEGUN, dimulai: isBegun, anjuran: NAME_TAKEN }, stateOf: unread };
  }
  record(review, [...review.events, ...events]);
  const states = tableReviews(riwayat.lines, riwayat.chain, knownNames(book, report.current));
  const stateOf: StateOf = (id) => states.get(id) ?? UNREAD;
  const waitingFor = whoCanWrite(book, review);
  const table = reviuTableOf(review, stateOf, waitingFor);
  const anjuran = writeReviu(book, review, table);
  return { hasil: resultOf(review, table, { stateOf, waitingFor, anjuran }), review, stateOf };
}

/** Archive first, statuses next, Riwayat last: cut off in between, the next run sees what it has to tell. */
function record(
  { riwayat, arsip, tables, reviuSheet, canWriteVerdicts, nameOf }: Review,
  events: readonly ReviewEvent[],
): void {
  if (!riwayat.chain.utuh) return;
  const approved = tables.filter(({ ambilan }) =>
    ambilan.peristiwa.some(({ jenis }) => jenis === 'disetujui'),
  );
  arsip.keep(approved.flatMap(({ packed }) => packed));
  const position = reviuSheet === undefined ? undefined : positionOf(reviuSheet.rows);
  if (reviuSheet !== undefined && position !== undefined) {
    writeFallenApprovals(reviuSheet, position, tables, canWriteVerdicts);
  }
  riwayat.record(events, nameOf);
}

function writeFallenApprovals(
  reviuSheet: ReviuSheet,
  position: Position,
  tables: readonly ReviewedTable[],
  canWriteVerdicts: boolean,
): void {
  const fallen = tables.filter(isFallen);
  if (canWriteVerdicts) {
    const statusOf = new Map(fallen.map(({ id, ambilan }) => [id, ambilan.status] as const));
    writeStatuses(reviuSheet, position, statusOf);
  } else {
    blankFingerprints(reviuSheet, position, new Set(fallen.map(({ id }) => id)));
  }
}

const isFallen = ({ ambilan, putusan }: ReviewedTable): boolean => ambilan.status !== putusan.status;

/** Who can write the statuses that whoever runs this cannot. */
function whoCanWrite(book: OpenSpreadsheet, { tables, canWriteVerdicts }: Review): string | undefined {
  if (canWriteVerdicts || !tables.some(isFallen)) return undefined;
  return book.google.getOwner()?.getEmail() ?? 'pemilik spreadsheet';
}

/** Makes the tab Reviu or brings it up to date; returns what the officer has to do to it. */
function writeReviu(book: OpenSpreadsheet, review: Review, table: TabelReviu): string | undefined {
  const { reviuSheet, protections } = review;
  const idOf = (id: TableId) => review.sheetOf(id)?.id;
  if (reviuSheet === undefined) {
    const [result] = writeSheets(book, [{ id: OWN_TABS.reviu, plan: planReviu(table, idOf) }]);
    const sheet = book.sheet(REVIU);
    if (result?.keadaan === 'nama terpakai' || sheet === undefined) return NAME_TAKEN;
    warnOnEditOf(book.google, [sheet.google]);
    reserve(review, readVerdictProtections(sheet.google), {
      awal: table.judul + 2,
      akhir: table.judul + 1 + table.baris.length,
    });
    return undefined;
  }
  const position = positionOf(reviuSheet.rows);
  if (position === undefined || protections === undefined) return REARRANGED;
  // What is asked of the sheet is asked before anything is written into it.
  warnOnEditOf(book.google, [reviuSheet.sheet.google]);
  reserve(review, protections, updateReviuSheet(reviuSheet, table, idOf, position));
  reviuSheet.sheet.forget();
  return undefined;
}

/** Who may write is not to be read from lines that somebody has changed. */
function reserve({ riwayat }: Review, protections: VerdictProtections, position: Position): void {
  if (riwayat.chain.utuh && position.akhir >= position.awal) {
    protections.reserve(verdictRanges(position), reviewersOf(riwayat.lines));
  }
}

const NAME_TAKEN = `Tab "${REVIU}" bukan buatan LKjIP, sedangkan nama itu diperlukan. Ganti nama tab itu, lalu pilih Perbarui Reviu.`;

const REARRANGED = `Kolom tab ${REVIU} tidak lagi seperti semula, jadi tab itu tidak diperbarui. Putusan yang terbaca sudah dicatat di Riwayat. Hapus tab ${REVIU}, lalu pilih Perbarui Reviu: tab itu dibuat lagi dengan putusannya.`;

function resultOf(
  { riwayat, events, nameOf, canWriteVerdicts }: Review,
  table: TabelReviu,
  {
    stateOf,
    waitingFor,
    anjuran,
  }: { stateOf: StateOf; waitingFor: string | undefined; anjuran: string | undefined },
): ReviewResult {
  return {
    dimulai: true,
    penghalang: [],
    ringkas: shortReviewSentence(table.baris.map(({ kunci }) => stateOf(kunci))),
    rantai: chainSentence(riwayat.chain),
    rantaiUtuh: riwayat.chain.utuh,
    tabel: table.baris.map((baris) => readableTable(baris, nameOf(baris.kunci), stateOf(baris.kunci))),
    dibekukan: events.flatMap((satu) => (satu.jenis === 'disetujui' ? [nameOf(satu.tabel)] : [])),
    putusanLain: events.flatMap((satu) =>
      satu.jenis === 'perlu perbaikan' || satu.jenis === 'belum dibaca' ? [nameOf(satu.tabel)] : [],
    ),
    berubah: events.flatMap((satu) =>
      satu.jenis === 'berubah' ? [{ tabel: nameOf(satu.tabel), perbedaan: satu.perbedaan }] : [],
    ),
    ...(waitingFor === undefined || canWriteVerdicts ? {} : { menunggu: waitingFor }),
    ...(anjuran === undefined ? {} : { anjuran }),
  };
}

function readableTable({ kunci, keadaan }: ReviuRow, name: string, state: TableReview): TableReviewRead {
  const catatan = state.jenis === 'perlu perbaikan' ? state.catatan : '';
  return {
    id: kunci,
    name,
    keadaan: state.jenis,
    keterangan: keadaan === '' ? 'Belum dibaca peninjau.' : keadaan,
    ...(catatan === '' ? {} : { catatan }),
  };
}

function reviuTableOf(review: Review, stateOf: StateOf, waitingFor: string | undefined): TabelReviu {
  const { report, riwayat, reviuSheet, tables, canWriteVerdicts } = review;
  const { hasil } = report.current;
  const baris = tables.map((table) => rowOf(table, stateOf(table.id), review, waitingFor));
  return buildTabelReviu({
    instansi: hasil.profil.namaInstansi,
    tahun: hasil.profil.tahun,
    baris: canWriteVerdicts
      ? baris
      : baris.map((satu, i) => ({ ...satu, status: tables[i]?.putusan.status ?? satu.status })),
    keadaan: baris.map(({ kunci }) => stateOf(kunci)),
    rantai: riwayat.chain,
    pernyataan: checklistReviu({ data: report.data, hasil }),
    ...(reviuSheet === undefined ? {} : { jawaban: readJawaban(reviuSheet.rows) }),
  });
}

function rowOf(
  { table, keadaanTabel, perbedaan, tentang, putusan, ambilan, ditolak }: ReviewedTable,
  state: TableReview,
  { inspection, riwayat }: Review,
  waitingFor: string | undefined,
): ReviuRow {
  const berubah = ambilan.peristiwa.find((satu) => satu.jenis === 'berubah');
  return {
    ...putusan,
    status: ambilan.status,
    // What was not taken in is still about what the row was written for.
    sidik: riwayat.chain.utuh ? ambilan.sidik : putusan.sidik,
    tabel: namaDanJudul(table),
    angkaKunci: angkaKunci(table),
    temuan: temuanOfTable(inspection.merged.daftar, tentang),
    keadaan: [
      ...(ditolak === undefined ? [] : [ditolak]),
      reviewSentence(state, {
        perbedaan: berubah?.jenis === 'berubah' ? berubah.perbedaan : perbedaan,
        dataBerubah: keadaanTabel === 'data berubah',
        ...(waitingFor !== undefined && ambilan.status !== putusan.status
          ? { menungguSiapa: waitingFor }
          : {}),
      }),
    ]
      .filter((kalimat) => kalimat !== '')
      .join(' '),
  };
}
