import type { TableId } from '../../reports/laporan.ts';
import { changedSince } from '../../reviu/decide.ts';
import { type Approval, approvalOf, tableReviews, UNREAD } from '../../reviu/persetujuan.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { openArsip } from './arsip-sheet.ts';
import { type CalculatedReport, knownNames, reviewedTables } from './read-review.ts';
import { openRiwayat } from './riwayat-sheet.ts';

/** An approval as it was given, and what the data have made otherwise since: empty where nothing. */
interface Since {
  readonly id: TableId;
  readonly semula: Approval;
  readonly berdiri: boolean;
  readonly perbedaan: string;
}

function sinceApproval(book: OpenSpreadsheet, report: CalculatedReport): readonly Since[] {
  const riwayat = openRiwayat(book);
  const known = knownNames(book, report.current);
  const states = tableReviews(riwayat.lines, riwayat.chain, known);
  const { arsip } = openArsip(book);
  return reviewedTables(book, report, riwayat, known).flatMap((table) => {
    const semula = approvalOf(states.get(table.id) ?? UNREAD);
    if (semula === undefined) return [];
    const perbedaan = changedSince(table, new Map([[semula.peninjau, semula]]), arsip);
    return [{ id: table.id, semula, berdiri: states.get(table.id) === semula, perbedaan }];
  });
}

/**
 * The tables and letters that are approved, and that the data still make as they were approved: by what they are
 * known by, who approved, when, and what proves it. Writes nothing; empty where no review has begun.
 */
export const approvedVerdicts = (
  book: OpenSpreadsheet,
  report: CalculatedReport,
): ReadonlyMap<TableId, Approval> =>
  new Map(
    sinceApproval(book, report)
      .filter(({ berdiri, perbedaan }) => berdiri && perbedaan === '')
      .map(({ id, semula }) => [id, semula]),
  );

/** What tables and letters now say otherwise than when they were approved, a sentence each. */
export const changesSinceApproval = (book: OpenSpreadsheet, report: CalculatedReport): readonly string[] =>
  sinceApproval(book, report).flatMap(({ perbedaan }) => (perbedaan === '' ? [] : [perbedaan]));
