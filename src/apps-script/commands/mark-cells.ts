import { groupMarks, groupUnmarked, type MarkGroup } from '../../periksa/cell-marks.ts';
import { markedCells } from '../../periksa/temuan-cells.ts';
import type { Issue } from '../../tabs/tab.ts';
import { isFields, parsed, remember } from '../workbook/memory.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isSalah, readReport } from '../workbook/read-report.ts';
import { emptyTabs, inspect, notYetCheckable } from './check-data.ts';
import { runMenuCommand } from './command.ts';
import { SEVERITY_COLORS } from './severity-colors.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a run marked. */
export interface MarkResult {
  readonly marked: number;
  readonly tab: readonly string[];
  /** Cells for which a tab's memory has no room. */
  readonly skipped: number;
  /** What could not be read, and therefore not be checked; raw tabs in which nothing stands yet. */
  readonly masalah: readonly Issue[];
  readonly emptyTabs: readonly string[];
}

/** What a run unmarked, and the cells that people have coloured since, which it left alone. */
export interface UnmarkResult {
  readonly unmarked: number;
  readonly left: number;
}

/** Lies on each marked tab: the marked cells and the colours they had. */
const KEY = 'lkjip.tanda';

/** A value of developer metadata holds 30.000 characters. */
const MOST_MEMORY = 29_000;

/** Sheets gives this for a cell without a fill as well; such a cell gets none back. */
const NO_COLOR = '#ffffff';

/** Gives every cell with an open finding a light background, and takes earlier marks away. */
function markCells(book: OpenSpreadsheet): MarkResult {
  const inspection = inspect(book, readReport(book));
  const { rows, merged, masalah } = inspection;
  unmarkCells(book);
  // All tabs are looked at before any cell is coloured: each look after a change would wait for it.
  const tabs = [...markedCells(merged.daftar, rows)].flatMap(([name, cells]) => {
    const sheet = book.sheet(name)?.google;
    if (sheet === undefined) return [];
    const marks = cells.map(({ alamat, tingkat }) => ({ alamat, warna: SEVERITY_COLORS[tingkat] }));
    return [{ name, sheet, cells, ...groupMarks(sheet.getDataRange().getBackgrounds(), marks, MOST_MEMORY) }];
  });
  for (const { sheet, kelompok } of tabs) {
    // The memory is written before the first cell is coloured, so that no cut-off run leaves a mark unknown.
    remember(sheet, KEY, JSON.stringify(kelompok));
    for (const { warna, daftarAlamat } of kelompok) colour(sheet, daftarAlamat, warna);
  }
  return {
    marked: tabs.reduce((total, one) => total + one.ditandai, 0),
    tab: tabs.map(({ name }) => name),
    skipped: tabs.reduce((total, one) => total + one.cells.length - one.ditandai, 0),
    masalah,
    emptyTabs: emptyTabs(inspection),
  };
}

/** Gives marked cells the backgrounds back that they had, unless someone has coloured them since. */
export function unmarkCells(book: OpenSpreadsheet): UnmarkResult {
  const tabs = book.remembered(KEY).map((memory) => {
    const sheet = memory.sheetId === undefined ? undefined : book.sheetById(memory.sheetId)?.google;
    const marks = parsed(memory.text, isMarks);
    // Of a sheet that is gone, or a memory that somebody has damaged, there is nothing to give back.
    if (sheet === undefined || marks === undefined) return { memory };
    const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    return { memory, sheet, unmarked: groupUnmarked(whole.getBackgrounds(), marks) };
  });
  for (const { memory, sheet, unmarked } of tabs) {
    for (const { semula, daftarAlamat } of unmarked?.kelompok ?? []) {
      if (sheet !== undefined) colour(sheet, daftarAlamat, semula === NO_COLOR ? null : semula);
    }
    memory.remove();
  }
  return {
    unmarked: tabs.reduce((total, { unmarked }) => total + (unmarked?.dihapus ?? 0), 0),
    left: tabs.reduce((total, { unmarked }) => total + (unmarked?.dibiarkan ?? 0), 0),
  };
}

function colour(sheet: Sheet, addresses: readonly string[], color: string | null): void {
  sheet.getRangeList([...addresses]).setBackground(color);
}

const isMarks = (value: unknown): value is readonly MarkGroup[] =>
  Array.isArray(value) &&
  value.every(
    (one) => isFields(one) && typeof one['warna'] === 'string' && Array.isArray(one['daftarAlamat']),
  );

/** Menu: gives the cells with open findings a light background. */
export function tandaiTemuan(): MarkResult | undefined {
  return runMenuCommand({ starting: 'Menandai temuan…', run: markCells, messageOf: markMessage });
}

/** Menu: gives those cells the backgrounds back that they had. */
export function hapusTandaTemuan(): UnmarkResult | undefined {
  return runMenuCommand({
    starting: 'Menghapus tanda temuan…',
    run: unmarkCells,
    messageOf: unmarkMessage,
  });
}

/** What the officer is told after cells were marked. */
function markMessage(hasil: MarkResult): string {
  const { marked, tab, skipped, masalah, emptyTabs } = hasil;
  if (marked === 0 && (masalah.some(isSalah) || emptyTabs.length > 0)) return notYetCheckable(hasil);
  if (marked === 0) return 'Tidak ada temuan terbuka yang menunjuk sel, jadi tidak ada yang ditandai.';
  return [
    `${marked} sel ditandai menurut tingkatnya di tab ${tab.join(', ')}.`,
    ...(skipped > 0
      ? [`${skipped} sel lain tidak ditandai karena terlalu banyak untuk satu tab; lihat tab "Temuan".`]
      : []),
    'Pilih menu Hapus tanda temuan untuk mengembalikan warnanya.',
  ].join('\n');
}

/** What the officer is told after the marks were taken away. */
function unmarkMessage({ unmarked, left }: UnmarkResult): string {
  if (unmarked + left === 0) return 'Tidak ada tanda temuan yang perlu dihapus.';
  return [
    `Tanda pada ${unmarked} sel dihapus; warnanya kembali seperti semula.`,
    ...(left > 0 ? [`${left} sel sudah diberi warna lain sejak ditandai, jadi dibiarkan.`] : []),
  ].join('\n');
}
