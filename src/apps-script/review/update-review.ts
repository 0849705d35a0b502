import { checklistReviu } from '../../periksa/checklist-reviu.ts';
import type { TableId } from '../../reports/laporan.ts';
import type { ReviewedTable } from '../../reviu/decide.ts';
import {
  reviewersOf,
  type TableReview,
  tableReviews,
  UNREAD,
  type Verdicts,
  verdictsOf,
} from '../../reviu/persetujuan.ts';
import {
  chainSentence,
  reviewSentence,
  shortReviewSentence,
  sinceLastVerdict,
} from '../../reviu/review-sentence.ts';
import type { ReviewEvent } from '../../reviu/riwayat.ts';
import {
  buildTabelReviu,
  cellsOf,
  columnOf,
  type Letak,
  namaDanJudul,
  putusanAwal,
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
import { answerRows, type ReviuProtections, readReviuProtections } from './protections.ts';
import { aboutOf, isCalculated, knownNames, type Review, readReview } from './read-review.ts';
import { isReviuSheet, letakOf, planReviu, updateReviuSheet } from './reviu-sheet.ts';
import { openRiwayat } from './riwayat-sheet.ts';
import { rememberAccount } from './verdict-records.ts';

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
  /** Verdicts that were not taken in, in this run, and why. */
  readonly tidakDihitung: readonly { readonly tabel: string; readonly sebab: string }[];
  /** What does not fit in the tab Reviu, and was not read. */
  readonly tidakCocok: readonly string[];
  /** Who can bring the tab Reviu up to date; absent where it is. */
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
  tidakDihitung: [],
  tidakCocok: [],
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
  rememberAccount(review.recorded);
  record(review, [...review.events, ...events]);
  const known = knownNames(book, report.current);
  const states = tableReviews(riwayat.lines, riwayat.chain, known);
  const verdicts = verdictsOf(riwayat.lines, riwayat.chain, known);
  const stateOf: StateOf = (id) => states.get(id) ?? UNREAD;
  const table = reviuTableOf(review, stateOf, (id) => verdicts.get(id) ?? new Map());
  const written = writeReviu(book, review, table);
  return { hasil: resultOf(review, table, stateOf, written), review, stateOf };
}

/** Archive first, then Riwayat; the tab Reviu only shows what it proves. Cut off in between, the next run goes on. */
function record({ riwayat, arsip, tables, nameOf }: Review, events: readonly ReviewEvent[]): void {
  if (!riwayat.chain.utuh) return;
  const approved = tables.filter((table) => table.events.some(({ jenis }) => jenis === 'disetujui'));
  arsip.keep(approved.map(({ packed }) => packed));
  riwayat.record(events, nameOf);
}

/** What became of the tab Reviu. */
interface WrittenReviu {
  /** What the officer has to do to it. */
  readonly anjuran?: string;
  /** Who can bring it up to date. */
  readonly menunggu?: string;
}

/** Makes the tab Reviu or brings it up to date. */
function writeReviu(book: OpenSpreadsheet, review: Review, table: TabelReviu): WrittenReviu {
  const { reviuSheet, protections, found, canWrite } = review;
  const idOf = (id: TableId) => review.sheetOf(id)?.id;
  if (reviuSheet === undefined || protections === undefined) {
    const [result] = writeSheets(book, [{ id: OWN_TABS.reviu, plan: planReviu(table, idOf) }]);
    const sheet = book.sheet(REVIU);
    if (result?.keadaan === 'nama terpakai' || sheet === undefined) return { anjuran: NAME_TAKEN };
    found.save(sheet, table.peninjau);
    reserve(review, readReviuProtections(book.google, sheet.google), table, {
      awal: table.judul + 1,
      akhir: table.judul + table.baris.length,
    });
    return {};
  }
  const { sheet, rows } = reviuSheet;
  const kept = table.peninjau
    .map((siapa) => protections.zoneOf(siapa)?.awal)
    .find((row) => row !== undefined);
  const letak = letakOf(rows, kept);
  if (letak === undefined) return { anjuran: REARRANGED };
  if (!canWrite) {
    return isBehind(rows, letak, table) ? { menunggu: book.google.getOwner()?.getEmail() ?? OWNER } : {};
  }
  if (sheet.name !== REVIU && book.holderOf(REVIU) === undefined) sheet.rename(REVIU);
  found.save(sheet, table.peninjau);
  reserve(
    review,
    protections,
    table,
    updateReviuSheet(reviuSheet, table, idOf, letak, found.peninjau.length === 0),
  );
  sheet.forget();
  return {};
}

const OWNER = 'pemilik spreadsheet';

/** Whether the tab shows something else than it is to show, and whoever runs this may not write it. */
function isBehind(rows: TabelReviu['sel'], { awal, akhir }: Letak, table: TabelReviu): boolean {
  const standing = new Map(
    rows.slice(awal, akhir + 1).map((row) => [row[columnOf('kunci')] ?? '', row] as const),
  );
  return table.baris.some((baris) => {
    const row = standing.get(baris.kunci);
    const cells = cellsOf(baris);
    return (
      row === undefined ||
      row[columnOf('keadaan')] !== baris.keadaan ||
      baris.putusan.some((_, blok) => row[columnOf('status', blok)] !== cells[columnOf('status', blok)])
    );
  });
}

/** Who may write is not to be read from lines that somebody has changed. */
function reserve(
  { riwayat }: Review,
  protections: ReviuProtections,
  { peninjau, sel, judul, judulButir, butir, baris }: TabelReviu,
  letak: Letak,
): void {
  if (!riwayat.chain.utuh || letak.akhir < letak.awal) return;
  // Rows of tables that are none of the report any more stand among the others.
  const shift = letak.akhir - (judul + baris.length);
  const kunci = sel.map((row, r) => (r > judulButir ? (row[columnOf('kunci')] ?? '') : ''));
  protections.reserve({
    letak,
    peninjau,
    current: reviewersOf(riwayat.lines),
    jawaban: butir.length === 0 ? [] : answerRows(kunci).map((row) => row + shift),
  });
}

const NAME_TAKEN = `Tab "${REVIU}" bukan buatan LKjIP, sedangkan nama itu diperlukan. Ganti nama tab itu, lalu pilih Perbarui Reviu.`;

const REARRANGED = `Kolom tab ${REVIU} tidak lagi seperti semula, jadi tab itu tidak diperbarui. Hapus tab ${REVIU}, lalu pilih Perbarui Reviu: tab itu dibuat lagi dengan putusan yang tercatat di Riwayat.`;

function resultOf(
  { riwayat, events, nameOf, read }: Review,
  table: TabelReviu,
  stateOf: StateOf,
  written: WrittenReviu,
): ReviewResult {
  const named = (...jenis: readonly ReviewEvent['jenis'][]) => [
    ...new Set(
      events.flatMap((satu) => (jenis.includes(satu.jenis) && 'tabel' in satu ? [nameOf(satu.tabel)] : [])),
    ),
  ];
  return {
    dimulai: true,
    penghalang: [],
    ringkas: shortReviewSentence(table.baris.map(({ kunci }) => stateOf(kunci))),
    rantai: chainSentence(riwayat.chain),
    rantaiUtuh: riwayat.chain.utuh,
    tabel: table.baris.map((baris) => readableTable(baris, nameOf(baris.kunci), stateOf(baris.kunci))),
    dibekukan: named('disetujui'),
    putusanLain: named('perlu perbaikan', 'belum dibaca', 'catatan'),
    berubah: events.flatMap((satu) =>
      satu.jenis === 'berubah' ? [{ tabel: nameOf(satu.tabel), perbedaan: satu.perbedaan }] : [],
    ),
    tidakDihitung: events.flatMap((satu) =>
      satu.jenis === 'belum terbukti' || satu.jenis === 'ditolak'
        ? [{ tabel: nameOf(satu.tabel), sebab: satu.sebab }]
        : [],
    ),
    tidakCocok: read.tidakCocok,
    ...written,
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

function reviuTableOf(review: Review, stateOf: StateOf, verdictsFor: (id: TableId) => Verdicts): TabelReviu {
  const { report, riwayat, reviuSheet, tables, found } = review;
  const { hasil } = report.current;
  // Columns stay where they are; those of new reviewers go behind.
  const peninjau = [...new Set([...found.peninjau, ...reviewersOf(riwayat.lines)])];
  const baris = tables.map((table) =>
    rowOf(table, stateOf(table.id), verdictsFor(table.id), peninjau, review),
  );
  return buildTabelReviu({
    instansi: hasil.profil.namaInstansi,
    tahun: hasil.profil.tahun,
    peninjau,
    baris,
    keadaan: baris.map(({ kunci }) => stateOf(kunci)),
    sejakPutusan: sinceLastVerdict(riwayat.lines),
    rantai: riwayat.chain,
    pernyataan: checklistReviu({ data: report.data, hasil }),
    ...(reviuSheet === undefined ? {} : { jawaban: readJawaban(reviuSheet.rows) }),
  });
}

function rowOf(
  table: ReviewedTable,
  state: TableReview,
  verdicts: Verdicts,
  peninjau: readonly string[],
  { inspection, report }: Review,
): ReviuRow {
  const { id, title, angkaKunci, content, packed, perbedaan, keadaanTabel, diubahOrang } = table;
  return {
    kunci: id,
    tabel: namaDanJudul({ name: content.nama, title }),
    angkaKunci,
    temuan: temuanOfTable(inspection.merged.daftar, aboutOf(table, report)),
    keadaan: reviewSentence(state, {
      perbedaan,
      dataBerubah: keadaanTabel === 'data berubah',
      diubahOrang,
    }),
    sidik: packed.sidik.slice(0, 12),
    putusan: peninjau.map((siapa) => putusanAwal(verdicts.get(siapa) ?? UNREAD)),
  };
}
