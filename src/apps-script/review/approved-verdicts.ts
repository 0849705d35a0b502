import type { TableId } from '../../reports/laporan.ts';
import { changedSince } from '../../reviu/decide.ts';
import { type Approval, tableReviews } from '../../reviu/persetujuan.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { openArsip } from './arsip-sheet.ts';
import { type CalculatedReport, knownNames, reviewedTables } from './read-review.ts';
import { openRiwayat } from './riwayat-sheet.ts';

/**
 * The tables and letters that are approved, and that the data still make as they were approved: by what they are
 * known by, who approved, when, and what proves it. Writes nothing; empty where no review has begun.
 */
export function approvedVerdicts(
  book: OpenSpreadsheet,
  report: CalculatedReport,
): ReadonlyMap<TableId, Approval> {
  const riwayat = openRiwayat(book);
  const known = knownNames(book, report.current);
  const states = tableReviews(riwayat.lines, riwayat.chain, known);
  const { arsip } = openArsip(book);
  return new Map(
    reviewedTables(book, report, riwayat, known).flatMap((table) => {
      const state = states.get(table.id);
      if (state?.jenis !== 'disetujui') return [];
      const isAsApproved = changedSince(table, new Map([[state.peninjau, state]]), arsip) === '';
      return isAsApproved ? [[table.id, state] as const] : [];
    }),
  );
}
