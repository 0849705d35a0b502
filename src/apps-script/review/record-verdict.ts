import { pack } from '../../reviu/arsip.ts';
import { type CatatanPutusan, recordedNote } from '../../reviu/catatan-putusan.ts';
import { UNREADABLE_ACCOUNT } from '../../reviu/riwayat.ts';
import { columnOf, isButir, JUDUL_REVIU, REVIU, widthFor } from '../../reviu/tabel-reviu.ts';
import { type OpenSpreadsheet, openSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { timestamp } from '../workbook/timestamp.ts';
import { findReviu } from './find-reviu.ts';
import { statusColor } from './status-colors.ts';
import { currentAccount, recordOf, recordVerdicts } from './verdict-records.ts';

type EditEvent = Partial<GoogleAppsScript.Events.SheetsOnEdit>;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Records who chose a status or wrote a note in the tab Reviu, and when, and what of the table they saw. It runs
 * at every edit of the spreadsheet, so elsewhere it asks for little and leaves at once.
 */
export function recordVerdict(event: EditEvent | undefined): void {
  const { range, user } = event ?? {};
  // A page can call it as well, with anything at all.
  if (typeof range?.getSheet !== 'function') return;
  const sheet = range.getSheet();
  if (sheet.getName() !== REVIU) return;
  const book = openSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
  const { sheet: reviu, peninjau } = findReviu(book);
  if (reviu === undefined || reviu.id !== sheet.getSheetId()) return;
  const rows = sheet
    .getRange(range.getRow(), 1, range.getNumRows(), widthFor(peninjau.length))
    .getDisplayValues();
  const who = { oleh: user?.getEmail() ?? '', akun: currentAccount(), waktu: timestamp(new Date()) };
  for (const [blok, siapa] of peninjau.entries()) {
    const isStatus = touches(range, columnOf('status', blok));
    if (!isStatus && !touches(range, columnOf('catatan', blok))) continue;
    const chosen = rows.flatMap((row, i) => {
      const tabel = row[columnOf('kunci')] ?? '';
      if (tabel === '' || tabel === JUDUL_REVIU.kunci || isButir(tabel)) return [];
      const status = row[columnOf('status', blok)] ?? '';
      const record: CatatanPutusan = {
        no: newNumber(),
        tabel,
        nama: row[columnOf('tabel')]?.split('\n')[0] ?? '',
        peninjau: siapa,
        status,
        catatan: recordedNote(row[columnOf('catatan', blok)] ?? ''),
        terlihat: isStatus && status === 'disetujui' ? seen(book, tabel) : '',
        ...who,
      };
      return [{ row: range.getRow() + i, record: isStatus ? record : besideVerdict(record) }];
    });
    if (chosen.length === 0) continue;
    recordVerdicts(chosen.map(({ record }) => record));
    if (!isStatus) continue;
    for (const { row, record } of chosen) {
      const { oleh, waktu, status } = record;
      sheet
        .getRange(row, columnOf('peninjau', blok) + 1, 1, 2)
        .setValues([[oleh === '' ? UNREADABLE_ACCOUNT : oleh, waktu]]);
      sheet.getRange(row, columnOf('status', blok) + 1).setBackground(statusColor(status));
    }
  }
}

const touches = (range: Range, column: number): boolean =>
  range.getColumn() <= column + 1 && column + 1 <= range.getLastColumn();

/** Sidik of what the tab of a table shows at this moment; empty where it has none. */
function seen(book: OpenSpreadsheet, tabel: string): string {
  const sheet = book.registry.byId(tabel)?.sheet;
  return sheet === undefined ? '' : pack(sheet.shown()).sidik;
}

/** A note alone was written: the verdict stands as it was recorded. */
function besideVerdict(record: CatatanPutusan): CatatanPutusan {
  const verdict = recordOf(record.peninjau, record.tabel);
  if (verdict === undefined || verdict.status !== record.status) return record;
  const { waktu, terlihat } = verdict;
  return { ...record, waktu, terlihat, catatanPada: record.waktu };
}

/** Known apart from every other by chance alone: a trigger has no lock to count under. */
const newNumber = (): string => Math.random().toString(36).slice(2, 12).padEnd(10, '0');
