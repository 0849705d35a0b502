import type { TableId } from '../../reports/laporan.ts';
import { pack } from '../../reviu/arsip.ts';
import { keptName } from '../../reviu/berkas-akhir.ts';
import { freshRecords } from '../../reviu/decide.ts';
import { type Approval, approvalOf, tableReviews } from '../../reviu/persetujuan.ts';
import { isTanpaKode } from '../../reviu/riwayat.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import type { WriteOptions } from '../workbook/write-sheets.ts';
import { warnOnEdit } from './protections.ts';
import { type CalculatedReport, knownNames } from './read-review.ts';
import { type OpenRiwayat, openRiwayat } from './riwayat-sheet.ts';
import { updateReview } from './update-review.ts';
import { readVerdictRecords } from './verdict-records.ts';

/** What a build has to respect. */
export interface Approvals {
  readonly riwayat: OpenRiwayat;
  /** The tables whose tabs show what was approved: also where the data have changed since. */
  readonly approved: ReadonlyMap<TableId, Approval>;
}

/** Which tables are approved, as Riwayat tells. Writes nothing. */
export function readApprovals(book: OpenSpreadsheet, report: CalculatedReport): Approvals {
  return approvalsOf(book, report, openRiwayat(book));
}

/**
 * Which tables are approved, those included that a reviewer has approved since the last run: a build must
 * not replace what nobody has kept yet.
 */
export function takeInApprovals(book: OpenSpreadsheet, report: CalculatedReport): Approvals {
  const riwayat = openRiwayat(book);
  // Lines that tell of tables by name have to say which ones they are before any of these takes another name.
  const { lines, isBegun } = riwayat;
  const isToTake =
    isBegun && (isTanpaKode(lines) || freshRecords({ lines, ...readVerdictRecords() }).length > 0);
  if (isToTake) updateReview(book, report, [], riwayat);
  return approvalsOf(book, report, riwayat);
}

function approvalsOf(book: OpenSpreadsheet, report: CalculatedReport, riwayat: OpenRiwayat): Approvals {
  const states = tableReviews(riwayat.lines, riwayat.chain, knownNames(book, report.current));
  const approved = [...states].flatMap(([id, state]) => {
    const approval = approvalOf(state);
    return approval !== undefined && stillShows(book, id, approval) ? [[id, approval] as const] : [];
  });
  return { riwayat, approved: new Map(approved) };
}

/** Whether a tab still shows what was approved, though the data may have changed. */
function stillShows(book: OpenSpreadsheet, id: TableId, { isi }: Approval): boolean {
  const entry = book.registry.byId(id);
  if (entry === undefined) return false;
  return entry.said === undefined ? pack(entry.sheet.shown()).sidik === isi : entry.said === isi;
}

/**
 * What a build has to mind of the review: approved tables stay as they are, but for those that the officer
 * agreed to replace; these are kept under another name.
 */
export function writeOptionsOf(
  book: OpenSpreadsheet,
  { riwayat, approved }: Approvals,
  replace: readonly TableId[],
): Pick<WriteOptions, 'approved' | 'protect'> {
  if (!riwayat.isBegun) return {};
  const taken = new Set(book.sheets.map(({ name }) => name));
  return {
    approved: new Map(
      [...approved].map(([id, { tanggal }]) => {
        const name = book.registry.byId(id)?.name;
        const isReplaced = replace.includes(id) && name !== undefined;
        return [id, { keepAs: isReplaced ? keptName(name, tanggal, taken) : undefined }];
      }),
    ),
    protect: warnOnEdit,
  };
}
