import { normalizeText } from '../../bahasa/teks.ts';
import { ARSIP_REVIU } from '../../reviu/arsip.ts';
import { RIWAYAT } from '../../reviu/riwayat.ts';
import { buildDaftarIsian } from '../../tahun-baru/daftar-isian.ts';
import {
  type PerubahanTab,
  type PilihanTahun,
  planNextYear,
  type RencanaTahun,
} from '../../tahun-baru/rencana.ts';
import { openArsip } from '../review/arsip-sheet.ts';
import { openRiwayat } from '../review/riwayat-sheet.ts';
import { readMemory, remember } from '../workbook/memory.ts';
import { type OpenSheet, type OpenSpreadsheet, openSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { ALL_TABS, readRawTabs } from '../workbook/read-tabs.ts';
import { planTable } from '../workbook/table-plan.ts';
import { VERSION_KEY } from '../workbook/version.ts';
import { setValues, WAYS_KEY, type Ways } from '../workbook/ways.ts';
import { writeSheets } from '../workbook/write-sheets.ts';
import { optionalList, requireFields, requireText } from './arguments.ts';
import { defineCall } from './command.ts';
import { readRecord } from './import-memory.ts';
import { unmarkCells } from './mark-cells.ts';
import { bukaSidebar } from './open-sidebar.ts';

/** What the next year would be, before anything is done. */
export interface PratinjauTahun {
  readonly dari: number;
  readonly tahun: number;
  /** What becomes of each raw tab, in a sentence. */
  readonly tab: readonly { readonly nama: string; readonly kalimat: string }[];
  /** The indikator that may go on in a new RPJMD. */
  readonly indikator: readonly { readonly kode: string; readonly teks: string }[];
  readonly peringatan: readonly string[];
  /** This spreadsheet is a copy that was made by hand for the next year, and is itself to become it. */
  readonly diSini: boolean;
}

/** The next year as it was made. */
export interface NextYearResult {
  readonly tahun: number;
  readonly nama: string;
  /** Where it is; absent where it is this spreadsheet. */
  readonly url?: string;
  /** How many things stand in its list. */
  readonly isian: number;
  /** Tabs that the add-on did not make, and left as they are. */
  readonly dibiarkan: readonly string[];
}

/** Menu: opens the sidebar where the next year is begun. */
export function mulaiTahunBerikutnya(): void {
  bukaSidebar('tahun');
}

/** Says what would become of every raw tab. Writes nothing. */
export const sidebarPlanNextYear = defineCall<[pilihan: PilihanTahun], PilihanTahun, PratinjauTahun>({
  read: readChoice,
  writes: false,
  run(book, pilihan) {
    const { rencana, data } = planOf(book, pilihan);
    return {
      dari: rencana.dari,
      tahun: rencana.tahun,
      tab: rencana.tab.map(({ tab, kalimat }) => ({ nama: tab, kalimat })),
      indikator: data.indikator.map(({ kode, indikator }) => ({ kode, teks: indikator })),
      peringatan: rencana.peringatan,
      diSini: isCopyByHand(book),
    };
  },
});

/** Makes the next year: a new spreadsheet of its own, while this one stays as it is. */
export const sidebarBeginNextYear = defineCall<[pilihan: PilihanTahun], PilihanTahun, NextYearResult>({
  read: readChoice,
  writes: true,
  run: beginNextYear,
});

/** Whether this spreadsheet is a copy made by hand after Google had refused one. */
const MARK = 'lkjip.tahun';

const isCopyByHand = (book: OpenSpreadsheet): boolean =>
  book.remembered(MARK).some(({ text }) => text !== '' && text !== book.google.getId());

function readChoice(pilihan: unknown): PilihanTahun {
  const fields = requireFields(pilihan, 'Pilihan', ['rpjmdBaru', 'lanjut']);
  const { rpjmdBaru } = fields;
  if (typeof rpjmdBaru !== 'boolean') throw new Error('Pilihan RPJMD baru harus true atau false.');
  const MOST = 10_000;
  return {
    rpjmdBaru,
    lanjut: optionalList(fields.lanjut, 'Indikator yang berlanjut', MOST, (one) => requireText(one, 'Kode')),
  };
}

function planOf(book: OpenSpreadsheet, pilihan: PilihanTahun) {
  const { rows, data } = readRawTabs(book);
  const rencana = planNextYear(rows, data, pilihan);
  if (rencana === undefined) {
    const sebab = data.issues.find(({ tab }) => tab === 'Profil')?.message ?? 'Tab Profil tidak ada.';
    throw new Error(`Tahun berikutnya belum dapat dimulai, karena Profil belum terbaca. ${sebab}`);
  }
  return { rencana, data };
}

function beginNextYear(book: OpenSpreadsheet, pilihan: PilihanTahun): NextYearResult {
  const { rencana, data } = planOf(book, pilihan);
  const { tahun } = rencana;
  const instansi = data.profil?.singkatan ?? data.profil?.namaInstansi ?? '';
  const nama = `LKjIP ${instansi} ${tahun}`;
  if (isCopyByHand(book))
    return { ...turnInto(book, rencana, nama), isian: rencana.isian.length, tahun, nama };

  // What the add-on remembers goes along with the copy, and has to be whole there too.
  book.registry.settle();
  const copy = openSpreadsheet(copyOf(book, `${nama} (sedang disusun)`));
  const { dibiarkan } = turnInto(copy, rencana, nama);
  return { tahun, nama, url: copy.google.getUrl(), isian: rencana.isian.length, dibiarkan };
}

function copyOf(book: OpenSpreadsheet, nama: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
  try {
    return book.google.copy(nama);
  } catch (error) {
    const sebab = error instanceof Error ? error.message : String(error);
    for (const memory of book.remembered(MARK)) memory.remove();
    remember(book.google, MARK, book.google.getId());
    throw new Error(
      `Google tidak membuat salinannya (${sebab}). Buat sendiri: pilih File > Buat salinan, buka salinan itu, lalu pilih Mulai tahun berikutnya di sana. Spreadsheet ini tidak berubah.`,
    );
  }
}

/** What is remembered of the spreadsheet whatever year it is of. */
const KEPT: ReadonlySet<string> = new Set([WAYS_KEY, VERSION_KEY]);

/** Makes a spreadsheet the next year of what it holds. */
function turnInto(
  book: OpenSpreadsheet,
  rencana: RencanaTahun,
  nama: string,
): { readonly dibiarkan: readonly string[] } {
  unmarkCells(book);
  for (const sheet of sheetsOfOldYear(book)) book.delete(sheet);
  for (const memory of readMemory(book.google)) {
    if (memory.sheetId === undefined && memory.key.startsWith('lkjip.') && !KEPT.has(memory.key))
      memory.remove();
  }
  // What was remembered is gone: it is looked at anew.
  const next = openSpreadsheet(book.google);
  const changes = rencana.tab.flatMap((change) => {
    const sheet = next.sheet(change.tab);
    return sheet === undefined
      ? []
      : [{ sheet, change, frozen: change.bekukan ? frozenCells(sheet) : undefined }];
  });
  for (const { sheet, change, frozen } of changes) {
    if (frozen !== undefined) freeze(sheet, frozen, next.ways);
    apply(sheet, change, next.ways);
  }
  const table = buildDaftarIsian(rencana);
  writeSheets(next, [{ id: 'daftar-isian', plan: planTable(table), first: true }]);
  next.google.rename(nama);
  const known = new Set([...ALL_TABS, table.name].map(normalizeText));
  return {
    dibiarkan: next.sheets.map(({ name }) => name).filter((name) => !known.has(normalizeText(name))),
  };
}

/** What the add-on made of the old year: tables, letters, review and its records, what an import kept. */
function sheetsOfOldYear(book: OpenSpreadsheet): readonly OpenSheet[] {
  const cadangan = new Set(readRecord(book)?.cadangan.map(({ salinan }) => salinan) ?? []);
  const ours = new Set<OpenSheet | undefined>([
    ...book.registry.built.map(({ sheet }) => sheet),
    ...(openRiwayat(book).lines.length > 0 ? [book.sheet(RIWAYAT)] : []),
    ...(openArsip(book).isThere ? [book.sheet(ARSIP_REVIU)] : []),
    ...book.sheets.filter(({ id }) => cadangan.has(id)),
  ]);
  return book.sheets.filter((sheet) => ours.has(sheet));
}

/** What a tab with formulas shows and how; undefined where there is none. */
function frozenCells({ google }: OpenSheet) {
  const range = google.getDataRange();
  const formulas = range.getFormulas();
  if (!formulas.some((row) => row.some((formula) => formula !== ''))) return undefined;
  return { range, values: range.getValues(), formats: range.getNumberFormats() };
}

/** Its formulas, and what they spill over, become values; text stays text. */
function freeze(
  sheet: OpenSheet,
  { range, values, formats }: NonNullable<ReturnType<typeof frozenCells>>,
  ways: Ways,
): void {
  range.setNumberFormats(
    values.map((row, r) =>
      row.map((value, c) => (typeof value === 'string' ? '@' : (formats[r]?.[c] ?? ways.general))),
    ),
  );
  setValues(range, values, ways);
  sheet.forget();
}

/** Changes one raw tab: what goes first, from the bottom up, so that rows keep their numbers until then. */
function apply(sheet: OpenSheet, change: PerubahanTab, ways: Ways): void {
  const { google } = sheet;
  const rows = sheet.values().length;
  const columns = sheet.values()[0]?.length ?? 1;
  if (change.kosong && rows > 1) google.getRange(2, 1, rows - 1, columns).clearContent();
  if (rows > 1)
    for (const column of change.kolomKosong) google.getRange(2, column, rows - 1, 1).clearContent();
  for (const { baris, kolom, teks } of change.sel) {
    setValues(google.getRange(baris, kolom).setNumberFormat('@'), [[teks]], ways);
  }
  if (change.tambahan.length > 0) append(google, lastFilled(sheet), change.tambahan, ways);
  if (change.barisHapus.length > 0) {
    // A sheet may never be without a row that is not frozen.
    google.insertRowsAfter(google.getMaxRows(), 1);
    for (const baris of [...change.barisHapus].reverse()) google.deleteRow(baris);
  }
  sheet.forget();
}

function lastFilled(sheet: OpenSheet): number {
  const rows = sheet.values();
  return rows.reduce(
    (last, row, i) => (row.some((value) => value !== '' && value !== false) ? i + 1 : last),
    1,
  );
}

function append(
  google: GoogleAppsScript.Spreadsheet.Sheet,
  last: number,
  added: PerubahanTab['tambahan'],
  ways: Ways,
): void {
  const room = google.getMaxRows();
  const missing = last + added.length - room;
  if (missing > 0) google.insertRowsAfter(room, missing);
  for (const column of added[0]?.keys() ?? []) {
    const values = added.map((row) => [row.get(column) ?? '']);
    const range = google.getRange(last + 1, column, added.length, 1);
    range.setNumberFormats(values.map(([value]) => [typeof value === 'string' ? '@' : '0']));
    setValues(range, values, ways);
  }
}
