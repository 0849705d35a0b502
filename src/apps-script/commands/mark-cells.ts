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
export interface HasilTanda {
  readonly ditandai: number;
  readonly tab: readonly string[];
  /** Cells for which a tab's memory has no room. */
  readonly terlewat: number;
  /** What could not be read, and therefore not be checked; raw tabs in which nothing stands yet. */
  readonly masalah: readonly Issue[];
  readonly kosong: readonly string[];
}

/** What a run unmarked, and the cells that people have coloured since, which it left alone. */
export interface HasilHapusTanda {
  readonly dihapus: number;
  readonly dibiarkan: number;
}

/** Lies on each marked tab: the marked cells and the colours they had. */
const KEY = 'lkjip.tanda';

/** A value of developer metadata holds 30.000 characters. */
const MOST_MEMORY = 29_000;

/** Sheets gives this for a cell without a fill as well; such a cell gets none back. */
const NO_COLOR = '#ffffff';

/** Gives every cell with an open finding a light background, and takes earlier marks away. */
function markCells(book: OpenSpreadsheet): HasilTanda {
  const inspection = inspect(book, readReport(book));
  const { rows, tergabung, masalah } = inspection;
  unmarkCells(book);
  // All tabs are looked at before any cell is coloured: each look after a change would wait for it.
  const tabs = [...markedCells(tergabung.daftar, rows)].flatMap(([name, cells]) => {
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
    ditandai: tabs.reduce((total, one) => total + one.ditandai, 0),
    tab: tabs.map(({ name }) => name),
    terlewat: tabs.reduce((total, one) => total + one.cells.length - one.ditandai, 0),
    masalah,
    kosong: emptyTabs(inspection),
  };
}

/** Gives marked cells the backgrounds back that they had, unless someone has coloured them since. */
export function unmarkCells(book: OpenSpreadsheet): HasilHapusTanda {
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
    dihapus: tabs.reduce((total, { unmarked }) => total + (unmarked?.dihapus ?? 0), 0),
    dibiarkan: tabs.reduce((total, { unmarked }) => total + (unmarked?.dibiarkan ?? 0), 0),
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
export function tandaiTemuan(): HasilTanda | undefined {
  return runMenuCommand({ starting: 'Menandai temuan…', run: markCells, messageOf: markMessage });
}

/** Menu: gives those cells the backgrounds back that they had. */
export function hapusTandaTemuan(): HasilHapusTanda | undefined {
  return runMenuCommand({
    starting: 'Menghapus tanda temuan…',
    run: unmarkCells,
    messageOf: unmarkMessage,
  });
}

/** What the officer is told after cells were marked. */
function markMessage(hasil: HasilTanda): string {
  const { ditandai, tab, terlewat, masalah, kosong } = hasil;
  if (ditandai === 0 && (masalah.some(isSalah) || kosong.length > 0)) return notYetCheckable(hasil);
  if (ditandai === 0) return 'Tidak ada temuan terbuka yang menunjuk sel, jadi tidak ada yang ditandai.';
  return [
    `${ditandai} sel ditandai menurut tingkatnya di tab ${tab.join(', ')}.`,
    ...(terlewat > 0
      ? [`${terlewat} sel lain tidak ditandai karena terlalu banyak untuk satu tab; lihat tab "Temuan".`]
      : []),
    'Pilih menu Hapus tanda temuan untuk mengembalikan warnanya.',
  ].join('\n');
}

/** What the officer is told after the marks were taken away. */
function unmarkMessage({ dihapus, dibiarkan }: HasilHapusTanda): string {
  if (dihapus + dibiarkan === 0) return 'Tidak ada tanda temuan yang perlu dihapus.';
  return [
    `Tanda pada ${dihapus} sel dihapus; warnanya kembali seperti semula.`,
    ...(dibiarkan > 0 ? [`${dibiarkan} sel sudah diberi warna lain sejak ditandai, jadi dibiarkan.`] : []),
  ].join('\n');
}
