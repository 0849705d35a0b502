import { reviewLines } from '../review/messages.ts';
import { openRiwayat } from '../review/riwayat-sheet.ts';
import { NOT_BEGUN, type ReviewResult } from '../review/update-review.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isSalah } from '../workbook/read-report.ts';
import { type BuildResult, buildMessage, updateDaftarTabel } from './build-tables.ts';
import { defineCall, nothing, runMenuCommand } from './command.ts';

/** Menu: takes in what reviewers wrote, freezes what they approved, and says what changed since. */
export function perbaruiLembarReviu(): BuildResult | undefined {
  return runMenuCommand({
    starting: 'Memperbarui reviu…',
    run: (book) => (openRiwayat(book).isBegun ? updateDaftarTabel(book) : undefined),
    messageOf(hasil) {
      if (hasil === undefined) return NOT_SHARED;
      return hasil.reviu === undefined ? buildMessage(hasil) : reviewLines(hasil.reviu).join('\n');
    },
  });
}

const NOT_SHARED =
  'Laporan ini belum dibagikan untuk direviu. Pilih menu LKjIP > Reviu > Bagikan untuk reviu.';

/** Takes in what reviewers wrote and brings the tabs Reviu and Daftar Tabel up to date. */
export const sidebarUpdateReview = defineCall<[], undefined, ReviewResult>({
  read: nothing,
  writes: true,
  run(book: OpenSpreadsheet) {
    const { reviu, masalah, ringkasan } = updateDaftarTabel(book);
    const penghalang = ringkasan.length === 0 ? masalah.filter(isSalah) : [];
    return reviu ?? { ...NOT_BEGUN, penghalang };
  },
});
