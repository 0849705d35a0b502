import { changedSince, isKnown } from '../../reviu/decide.ts';
import { reviewersOf, tableReviews, UNREAD } from '../../reviu/persetujuan.ts';
import { isWaiting } from '../../reviu/putusan.ts';
import { chainSentence, shortReviewSentence } from '../../reviu/review-sentence.ts';
import { REVIU, readReviu } from '../../reviu/tabel-reviu.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import type { Report } from '../workbook/read-report.ts';
import { openArsip } from './arsip-sheet.ts';
import { builtTables, isCalculated, knownNames, nameIn, shownTabs } from './read-review.ts';
import { openRiwayat } from './riwayat-sheet.ts';

/** How the review stands, as the home of the sidebar shows it. */
export interface ReviewState {
  readonly peninjau: readonly string[];
  /** `Dari 44 tabel, 3 disetujui dan 41 belum dibaca.` */
  readonly ringkas: string;
  /** What is wrong with Riwayat; empty where it is whole. */
  readonly rantai: string;
  readonly rantaiUtuh: boolean;
  /** What changed after it was approved, told already or not: which table, which cell, from what to what. */
  readonly berubah: readonly { readonly tabel: string; readonly perbedaan: string }[];
  /** Tables for which a reviewer asks for repairs, with what they wrote; absent where they wrote nothing. */
  readonly diminta: readonly { readonly tabel: string; readonly catatan?: string }[];
  /** Tables with a verdict in the tab Reviu that was not taken in yet. */
  readonly putusanBaru: readonly string[];
}

/** Looks at what was approved and whether it still is as it was. Writes nothing; undefined where no review has begun. */
export function readReviewState(book: OpenSpreadsheet, report: Report): ReviewState | undefined {
  const { lines, chain, isBegun } = openRiwayat(book);
  if (!isBegun) return undefined;
  const reviewers = reviewersOf(lines);
  const whole = {
    peninjau: reviewers,
    rantai: chainSentence(chain),
    rantaiUtuh: chain.utuh,
  };
  if (!isCalculated(report)) {
    return { ...whole, ringkas: shortReviewSentence([]), berubah: [], diminta: [], putusanBaru: [] };
  }
  const known = knownNames(book, report.current);
  const nameOf = nameIn(book, report.current);
  const states = tableReviews(lines, chain, known);
  const tables = builtTables(book, report).map((table) => ({
    table,
    name: nameOf(table.id),
    state: states.get(table.id) ?? UNREAD,
  }));
  const context = { raw: shownTabs(report.rows), data: report.data, arsip: openArsip(book).arsip };
  const verdicts = readReviu(book.sheet(REVIU)?.shown() ?? [], known);
  return {
    ...whole,
    ringkas: shortReviewSentence(tables.map(({ state }) => state)),
    berubah: tables.flatMap(({ table, name, state }) => {
      if (state.jenis === 'berubah') return [{ tabel: name, perbedaan: state.perbedaan }];
      const perbedaan = state.jenis === 'disetujui' ? changedSince(table, state, context) : '';
      return perbedaan === '' ? [] : [{ tabel: name, perbedaan }];
    }),
    diminta: tables.flatMap(({ name, state }) => {
      if (state.jenis !== 'perlu perbaikan') return [];
      return [{ tabel: name, ...(state.catatan === '' ? {} : { catatan: state.catatan }) }];
    }),
    putusanBaru: tables.flatMap(({ table, name, state }) => {
      const verdict = verdicts.get(table.id);
      if (verdict === undefined || !isWaiting(verdict, state)) return [];
      // An approval of somebody who is no reviewer is refused, not taken in.
      return verdict.status === 'disetujui' && !isKnown(verdict.peninjau, reviewers) ? [] : [name];
    }),
  };
}
