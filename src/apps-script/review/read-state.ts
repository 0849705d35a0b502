import { changedSince, freshRecords } from '../../reviu/decide.ts';
import { reviewersOf, tableReviews, UNREAD, verdictsOf } from '../../reviu/persetujuan.ts';
import { chainSentence, shortReviewSentence } from '../../reviu/review-sentence.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import type { Report } from '../workbook/read-report.ts';
import { openArsip } from './arsip-sheet.ts';
import { isCalculated, knownNames, nameIn, openReviu, reviewedTables } from './read-review.ts';
import { openRiwayat } from './riwayat-sheet.ts';

/** How the review stands, as the home of the sidebar shows it. */
export interface ReviewState {
  readonly peninjau: readonly string[];
  /** `Dari 44 tabel, 3 disetujui dan 41 belum dibaca.` */
  readonly ringkas: string;
  /** What is wrong with Riwayat; empty where it is whole. */
  readonly rantai: string;
  readonly rantaiUtuh: boolean;
  /** What does not fit in the tab Reviu, and is not read. */
  readonly tidakCocok: readonly string[];
  /** What changed after it was approved, told already or not: which table, which cell, from what to what. */
  readonly berubah: readonly { readonly tabel: string; readonly perbedaan: string }[];
  /** Tables for which a reviewer asks for repairs, with what they wrote; absent where they wrote nothing. */
  readonly diminta: readonly { readonly tabel: string; readonly catatan?: string }[];
  /** Tables with a verdict in the tab Reviu that was not taken in yet. */
  readonly putusanBaru: readonly string[];
}

/** Looks at what was approved and whether it still is as it was. Writes nothing; undefined where no review has begun. */
export function readReviewState(book: OpenSpreadsheet, report: Report): ReviewState | undefined {
  const riwayat = openRiwayat(book);
  const { lines, chain, isBegun } = riwayat;
  if (!isBegun) return undefined;
  const reviewers = reviewersOf(lines);
  const whole = {
    peninjau: reviewers,
    rantai: chainSentence(chain),
    rantaiUtuh: chain.utuh,
  };
  if (!isCalculated(report)) {
    return {
      ...whole,
      ringkas: shortReviewSentence([]),
      tidakCocok: [],
      berubah: [],
      diminta: [],
      putusanBaru: [],
    };
  }
  const known = knownNames(book, report.current);
  const nameOf = nameIn(book, report.current);
  const states = tableReviews(lines, chain, known);
  const verdicts = verdictsOf(lines, chain, known);
  const { arsip } = openArsip(book);
  const tables = reviewedTables(book, report, riwayat, known).map((table) => ({
    table,
    name: nameOf(table.id),
    state: states.get(table.id) ?? UNREAD,
  }));
  const { read, recorded } = openReviu(book, known);
  const waiting = new Set(freshRecords({ lines, ...recorded }).map(({ tabel }) => tabel));
  return {
    ...whole,
    tidakCocok: read.tidakCocok,
    ringkas: shortReviewSentence(tables.map(({ state }) => state)),
    berubah: tables.flatMap(({ table, name, state }) => {
      if (state.jenis === 'berubah') return [{ tabel: name, perbedaan: state.perbedaan }];
      const perbedaan =
        state.jenis === 'disetujui' ? changedSince(table, verdicts.get(table.id) ?? new Map(), arsip) : '';
      return perbedaan === '' ? [] : [{ tabel: name, perbedaan }];
    }),
    diminta: tables.flatMap(({ name, state }) => {
      if (state.jenis !== 'perlu perbaikan') return [];
      return [{ tabel: name, ...(state.catatan === '' ? {} : { catatan: state.catatan }) }];
    }),
    putusanBaru: tables.flatMap(({ table, name }) => (waiting.has(table.id) ? [name] : [])),
  };
}
