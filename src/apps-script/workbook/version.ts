import { spreadsheetValue } from './memory.ts';
import type { OpenSpreadsheet } from './open-spreadsheet.ts';

/** The version of the add-on; a test compares it with CHANGELOG.md. */
export const VERSION = '0.2.0';

/** What is new in it, in two lines, for an officer whose spreadsheet knows an earlier one. */
const NEWS = [
  'Baru: impor buku kerja kantor, dokumen Word, Mulai tahun berikutnya, dan Uji pemasangan.',
  'Tabel, putusan reviu, dan catatan dari versi sebelumnya dibawa serta; tidak ada yang perlu Anda kerjakan.',
];

/** What the spreadsheet remembers the version under. */
export const VERSION_KEY = 'lkjip.versi';

/** Remembers the version that worked here last, and tells what is new where an earlier one did. */
export function noteVersion(book: OpenSpreadsheet): void {
  const stored = spreadsheetValue(book, VERSION_KEY);
  if (stored.text === VERSION) return;
  // Versions before 0.2 remembered no version, but what they built they did remember.
  const isKnown = stored.text !== undefined || book.remembered('lkjip.tabel').length > 0;
  stored.save(VERSION);
  if (isKnown) book.google.toast(NEWS.join('\n'), `LKjIP ${VERSION}`, NEWS_SECONDS);
}

const NEWS_SECONDS = 30;
