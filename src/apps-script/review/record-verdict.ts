import { UNREADABLE_ACCOUNT } from '../../reviu/riwayat.ts';
import { JUDUL_REVIU, KOLOM_REVIU, REVIU } from '../../reviu/tabel-reviu.ts';
import { timestamp } from '../workbook/timestamp.ts';

type VerdictColumn = (typeof KOLOM_REVIU)[number];

const columnOf = (kolom: VerdictColumn): number => KOLOM_REVIU.indexOf(kolom) + 1;

/**
 * Writes who and when beside a status that somebody has just chosen in the tab Reviu. It runs at every
 * edit of the spreadsheet, so it asks for little and leaves at once.
 */
export function recordVerdict(event: Partial<GoogleAppsScript.Events.SheetsOnEdit> | undefined): void {
  const { range, user } = event ?? {};
  // A page can call it as well, with anything at all.
  if (typeof range?.getSheet !== 'function') return;
  const sheet = range.getSheet();
  if (sheet.getName() !== REVIU) return;
  const status = columnOf('status');
  if (status < range.getColumn() || status > range.getLastColumn()) return;
  const awal = range.getRow();
  const rows = sheet.getRange(awal, 1, range.getNumRows(), KOLOM_REVIU.length).getDisplayValues();
  const oleh = user?.getEmail() ?? '';
  const tanggal = timestamp(new Date());
  for (const [i, row] of rows.entries()) {
    const kunci = row[columnOf('kunci') - 1] ?? '';
    if (kunci === '' || kunci === JUDUL_REVIU.kunci || kunci.startsWith('butir ')) continue;
    sheet
      .getRange(awal + i, columnOf('peninjau'), 1, 2)
      .setValues([[oleh === '' ? UNREADABLE_ACCOUNT : oleh, tanggal]]);
  }
}
