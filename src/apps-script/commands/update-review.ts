import { reviewLines } from '../review/messages.ts';
import { openRiwayat } from '../review/riwayat-sheet.ts';
import { type HasilReviu, NOT_BEGUN } from '../review/update-review.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isSalah } from '../workbook/read-report.ts';
import { buildMessage, type HasilSusun, updateDaftarTabel } from './build-tables.ts';
import { defineCall, nothing, runMenuCommand } from './command.ts';

/** Menu: takes in what reviewers wrote, freezes what they approved, and says what changed since. */
export function perbaruiLembarReviu(): HasilSusun | undefined {
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
export const perbaruiReviuLaporan = defineCall<[], undefined, HasilReviu>({
  read: nothing,
  writes: true,
  run(book: OpenSpreadsheet) {
    const { reviu, masalah, ringkasan } = updateDaftarTabel(book);
    const penghalang = ringkasan.length === 0 ? masalah.filter(isSalah) : [];
    return reviu ?? { ...NOT_BEGUN, penghalang };
  },
});
