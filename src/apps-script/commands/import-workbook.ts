import { normalizeText } from '../../bahasa/teks.ts';
import type { PackedSheet } from '../../impor/packed.ts';
import type { Jawaban } from '../../impor/pertanyaan.ts';
import { sha256Of } from '../../reports/fingerprint.ts';
import { isExample, shownText } from '../../tabs/cells.ts';
import { daftarTab, parseTabs } from '../../tabs/parsed-tabs.ts';
import { settings } from '../../tabs/profil.ts';
import type { Issue, Rows } from '../../tabs/tab.ts';
import type { OpenSheet, OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isRawTab, officeSheets, readOfficeSheet } from '../workbook/read-office.ts';
import { ALL_TABS, filledRows } from '../workbook/read-tabs.ts';
import { timestamp } from '../workbook/timestamp.ts';
import { setValues, type Ways } from '../workbook/ways.ts';
import {
  clip,
  described,
  MOST_OF_A_CELL,
  optionalList,
  requireEntry,
  requireFields,
  requireList,
  requireText,
} from './arguments.ts';
import { defineCall, nothing } from './command.ts';
import { plainRow } from './example-row.ts';
import {
  type ImportRecord,
  isAnswers,
  readAnswers,
  readRecord,
  saveAnswers,
  saveRecord,
} from './import-memory.ts';
import { prepareTabs } from './prepare-tabs.ts';

/** What a tab holds that the import would write into. */
export interface TargetTab {
  readonly nama: string;
  /** `sama`: it holds just what the import would write. `berisi`: written only where the officer agrees. */
  readonly keadaan: 'belum ada' | 'kosong' | 'berisi' | 'sama';
  readonly baris: number;
}

/** The rows that the page proposes for a raw tab. */
export interface TabContent {
  readonly nama: string;
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly string[])[];
}

/** The office's sheets in this spreadsheet, and the import that can be taken back. */
export interface OfficeAnswer {
  readonly lembar: readonly PackedSheet[];
  /** When the last import was. */
  readonly canUndo?: string;
}

/** What would become of a proposal. */
export interface ImportPlan {
  readonly targets: readonly TargetTab[];
  /** What the raw tabs would still lack after it. */
  readonly missing: readonly Issue[];
  readonly missingCount: number;
}

/** What an import wrote. */
export interface ImportResult {
  readonly written: readonly { readonly nama: string; readonly baris: number }[];
  readonly skipped: readonly TargetTab[];
  /** The office's sheets that bear another name since, because a raw tab needs theirs. */
  readonly renamed: readonly { readonly semula: string; readonly menjadi: string }[];
}

/** What taking an import back came to; nothing where there was none to take back. */
export interface UndoResult {
  readonly restored: readonly string[];
  /** Tabs that were edited since the import: what was typed is gone with it. */
  readonly edited: readonly string[];
}

export interface ImportRequest {
  readonly tab: readonly TabContent[];
  /** Tabs with rows of their own that the import may replace. */
  readonly replace: readonly string[];
  /** Under which the answers are kept for the next workbook laid out alike. */
  readonly layout: string;
  readonly answers: Jawaban;
}

const MOST_ISSUES = 40;
const MOST_ROWS = 60_000;
const MOST_COLUMNS = 40;

/** The sheets of this spreadsheet that may be the office's own workbook. What they are, the page finds out. */
export const sidebarReadOffice = defineCall<[], undefined, OfficeAnswer>({
  read: nothing,
  writes: false,
  run(book) {
    const record = readRecord(book);
    const aside = new Set(record?.cadangan.map(({ salinan }) => salinan) ?? []);
    return {
      lembar: officeSheets(book, aside).map(readOfficeSheet),
      ...(record === undefined ? {} : { canUndo: record.waktu }),
    };
  },
});

/** The answers that this person gave for a workbook laid out alike; null for none. */
export const sidebarReadImportAnswers = defineCall<[layout: string], string, Jawaban | null>({
  read: requireLayout,
  writes: false,
  run: (_, layout) => readAnswers(layout) ?? null,
});

/** What the tabs hold that a proposal would be written into, and what they would lack after it. Writes nothing. */
export const sidebarPlanImport = defineCall<[tab: readonly TabContent[]], readonly TabContent[], ImportPlan>({
  read: requireTabs,
  writes: false,
  run(book, tabs) {
    const missing = issuesOf(tabs);
    return {
      targets: tabs.map((tab) => destinationOf(book, tab)),
      missing: missing.slice(0, MOST_ISSUES),
      missingCount: missing.length,
    };
  },
});

/**
 * Writes a proposal into tabs that are missing or empty, and into those that the officer agreed to replace;
 * makes the raw tabs first where they are missing.
 */
export const sidebarWriteImport = defineCall<[permintaan: ImportRequest], ImportRequest, ImportResult>({
  read(permintaan) {
    const fields = requireFields(permintaan, 'Permintaan', ['tab', 'replace', 'layout', 'answers']);
    return {
      tab: requireTabs(fields.tab),
      replace: optionalList(fields.replace, 'Tab yang diganti', ALL_TABS.length, (one) =>
        requireText(one, 'Nama tab'),
      ),
      layout: requireLayout(fields.layout),
      answers: requireAnswers(fields.answers),
    };
  },
  writes: true,
  run: (book, request) => writeImport(book, request),
});

/** Takes the last import back: every tab as it was before. */
export const sidebarUndoImport = defineCall<[], undefined, UndoResult>({
  read: nothing,
  writes: true,
  run: takeBack,
});

/** The page of the wizard, in dist/. */
const PAGE = 'impor';
const SIZE = { width: 980, height: 640 };

/** Menu: opens the wizard that brings in the workbook that the office has. */
export function imporBukuKerja(): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setWidth(SIZE.width).setHeight(SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, 'Impor buku kerja kantor');
}

function requireLayout(value: unknown): string {
  const layout = requireText(value, 'Sidik tata letak', 16);
  if (!/^[0-9a-f]{8}$/u.test(layout)) throw new Error(`Sidik tata letak tidak dikenal: ${described(value)}.`);
  return layout;
}

/** The rows that a page hands over for raw tabs: known tabs and headings, texts alone. */
export function requireTabs(value: unknown): readonly TabContent[] {
  return requireList(value, 'Isi tab', ALL_TABS.length, (one) => {
    const fields = requireFields(one, 'Isi tab', ['nama', 'kolom', 'baris']);
    const nama = requireText(fields.nama, 'Nama tab');
    const tab = daftarTab.find(({ name }) => name === nama);
    if (tab === undefined) throw new Error(`Tab "${clip(nama)}" bukan lembar data.`);
    const headings = new Set(Object.values(tab.columns).map(({ heading }) => heading));
    const kolom = requireList(fields.kolom, 'Kolom', MOST_COLUMNS, (heading) => {
      const text = requireText(heading, 'Kolom');
      if (!headings.has(text)) throw new Error(`Tab ${nama} tidak punya kolom "${clip(text)}".`);
      return text;
    });
    const baris = optionalList(fields.baris, `Baris tab ${nama}`, MOST_ROWS, (row) =>
      requireList(row, 'Baris', MOST_COLUMNS, (cell) => requireEntry(cell, 'Isian', MOST_OF_A_CELL)),
    );
    if (baris.some((row) => row.length !== kolom.length))
      throw new Error(`Baris tab ${nama} tidak sebanyak kolomnya.`);
    return { nama, kolom, baris };
  });
}

/** Answers as texts; too many of them are not kept, see `saveAnswers`. */
function requireAnswers(value: unknown): Jawaban {
  if (isAnswers(value)) return value;
  throw new Error(`Jawaban harus kumpulan teks; yang diterima ${described(value)}.`);
}

/** What the raw tabs would be told by the add-on itself, were they filled so. */
function issuesOf(tabs: readonly TabContent[]): readonly Issue[] {
  const rows = new Map<string, Rows>(
    tabs.map(({ nama, kolom, baris }) => [
      nama,
      [kolom, ...baris].map((row) => row.map((teks) => ({ value: teks, display: teks }))),
    ]),
  );
  return parseTabs(rows).issues.filter(({ tingkat }) => tingkat === 'salah');
}

function rawSheet(book: OpenSpreadsheet, name: string): OpenSheet | undefined {
  const sheet = book.sheet(name);
  return sheet !== undefined && isRawTab(sheet) ? sheet : undefined;
}

function destinationOf(book: OpenSpreadsheet, tab: TabContent): TargetTab {
  const sheet = rawSheet(book, tab.nama);
  if (sheet === undefined) return { nama: tab.nama, keadaan: 'belum ada', baris: 0 };
  const rows = sheet.rows();
  if (tab.nama === 'Profil') return profilDestination(rows, tab);
  const baris = filledRows(rows);
  if (baris === 0) return { nama: tab.nama, keadaan: 'kosong', baris };
  return { nama: tab.nama, keadaan: isSame(rows, tab) ? 'sama' : 'berisi', baris };
}

/** Profil is never replaced: settings that are blank or as prepared are filled in, those that are not stay. */
function profilDestination(rows: Rows, tab: TabContent): TargetTab {
  const blank = profilFills(rows, tab);
  return { nama: tab.nama, keadaan: blank.length > 0 ? 'kosong' : 'sama', baris: filledRows(rows) };
}

function profilFills(
  rows: Rows,
  { baris }: TabContent,
): readonly { readonly row: number; readonly nilai: string }[] {
  const column = columnsOf(rows).get('nilai') ?? 1;
  return baris.flatMap(([kunci = '', nilai = '']) => {
    const row = rows.findIndex(
      (cells) => normalizeText(shownText(cells[0] ?? BLANK)) === normalizeText(kunci),
    );
    const now = row < 0 ? '' : shownText(rows[row]?.[column] ?? BLANK);
    const prepared = settings.find((one) => one.kunci === kunci)?.default ?? '';
    const isFree = now === '' || now === prepared;
    return row > 0 && isFree && nilai !== '' && nilai !== now ? [{ row, nilai }] : [];
  });
}

const BLANK = { value: null, display: '' } as const;

/** The columns of a raw tab by their headings in lower case, from 0. */
function columnsOf(rows: Rows): ReadonlyMap<string, number> {
  return new Map((rows[0] ?? []).map((cell, column) => [normalizeText(shownText(cell)), column]));
}

function isSame(rows: Rows, tab: TabContent): boolean {
  const columns = columnsOf(rows);
  const filled = rows
    .slice(1)
    .filter((row) => row.some((cell) => cell.value !== false && shownText(cell) !== ''));
  if (filled.length !== tab.baris.length) return false;
  return tab.baris.every((isi, index) =>
    tab.kolom.every((heading, at) => {
      const column = columns.get(normalizeText(heading));
      const cell = column === undefined ? undefined : filled[index]?.[column];
      return column === undefined || digitsOf(shownText(cell ?? BLANK)) === digitsOf(isi[at] ?? '');
    }),
  );
}

/** Separators of thousands may come and go with a format. */
const digitsOf = (teks: string): string => teks.replace(/(?<=\d)\.(?=\d{3}(?!\d))/gu, '');

/** Writes rows into raw tabs, and remembers how they were. */
export function writeImport(
  book: OpenSpreadsheet,
  { tab: tabs, replace, layout, answers }: ImportRequest,
  mark: Pick<ImportRecord, 'isTour'> = {},
): ImportResult {
  const tujuan = tabs.map((tab) => destinationOf(book, tab));
  const menulis = tabs.filter(({ nama }) => {
    const keadaan = tujuan.find((one) => one.nama === nama)?.keadaan;
    return (
      keadaan === 'belum ada' || keadaan === 'kosong' || (keadaan === 'berisi' && replace.includes(nama))
    );
  });
  if (menulis.length === 0) return { written: [], skipped: tujuan, renamed: [] };
  forgetCopies(book, readRecord(book));

  const renamed = makeRoom(book);
  const ada = new Set(book.sheets.map(({ id }) => id));
  prepareTabs(book);
  const baru = book.sheets.filter(({ id }) => !ada.has(id)).map(({ id }) => id);
  const stands = menulis.flatMap(({ nama }) => {
    const sheet = book.sheet(nama);
    return sheet === undefined || !ada.has(sheet.id) ? [] : [sheet];
  });
  const salinan = stands.map((sheet) => ({ sheet, copy: keepCopy(book, sheet) }));
  for (const tab of menulis) {
    const sheet = book.sheet(tab.nama);
    if (sheet === undefined) continue;
    if (tab.nama === 'Profil') writeProfil(sheet, tab);
    else writeRows(sheet, tab, book.ways);
    sheet.forget();
  }
  saveRecord(book, {
    ...mark,
    waktu: timestamp(new Date()),
    baru,
    cadangan: salinan.map(({ sheet, copy }) => ({
      id: sheet.id,
      salinan: copy,
      sidik: fingerprintOf(sheet),
    })),
    dinamai: renamed.map(({ id, semula }) => ({ id, nama: semula })),
  });
  saveAnswers(layout, answers);
  return {
    written: menulis.map(({ nama, baris }) => ({ nama, baris: baris.length })),
    skipped: tujuan.filter(({ nama }) => !menulis.some((tab) => tab.nama === nama)),
    renamed: renamed.map(({ semula, menjadi }) => ({ semula, menjadi })),
  };
}

/** Gives the office's sheets that bear a raw tab's name another. */
function makeRoom(book: OpenSpreadsheet) {
  const inTheWay = book.sheets.filter((sheet) => ALL_TABS.includes(sheet.name) && !isRawTab(sheet));
  return inTheWay.map((sheet) => {
    const semula = sheet.name;
    let menjadi = `${semula} (kantor)`;
    for (let no = 2; book.holderOf(menjadi) !== undefined; no++) menjadi = `${semula} (kantor ${no})`;
    sheet.rename(menjadi);
    return { id: sheet.id, semula, menjadi };
  });
}

/** A hidden copy of a tab as it stands; returns its id. */
function keepCopy(book: OpenSpreadsheet, sheet: OpenSheet): number {
  const copy = sheet.google.copyTo(book.google);
  let name = `Cadangan impor – ${sheet.name}`;
  for (let no = 2; book.holderOf(name) !== undefined; no++) name = `Cadangan impor ${no} – ${sheet.name}`;
  copy.setName(name).hideSheet();
  return copy.getSheetId();
}

/** The copies that an earlier import kept: from now on another import is the one to take back. */
function forgetCopies(book: OpenSpreadsheet, record: ImportRecord | undefined): void {
  for (const { salinan } of record?.cadangan ?? []) {
    const sheet = book.sheetById(salinan);
    if (sheet !== undefined) book.delete(sheet);
  }
}

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  Anggaran: ['Pagu', 'Realisasi', 'TW1', 'TW2', 'TW3', 'TW4'],
  Kepegawaian: ['PNS L', 'PNS P', 'Non PNS L', 'Non PNS P'],
  Kinerja: ['Tahun'],
};

/** Writes the rows below the headings, and clears what stood there. */
function writeRows(sheet: OpenSheet, { nama, kolom, baris }: TabContent, ways: Ways): void {
  const { google } = sheet;
  const rows = sheet.rows();
  const columns = columnsOf(rows);
  const width = Math.max(rows[0]?.length ?? 0, 1);
  const old = rows.length - 1;
  if (old > 0) google.getRange(2, 1, old, width).clearContent();
  if (rows[1]?.some(({ display }) => isExample(display))) plainRow(google.getRange(2, 1, 1, width));
  const more = baris.length + 1 - google.getMaxRows();
  if (more > 0) google.insertRowsAfter(google.getMaxRows(), more);
  kolom.forEach((heading, at) => {
    const column = columns.get(normalizeText(heading));
    if (column === undefined || baris.length === 0) return;
    const numeric = NUMBERS[nama]?.includes(heading) === true;
    const cells = baris.map((isi) => cellOf(isi[at] ?? '', numeric, heading === 'Tahun'));
    const range = google.getRange(2, column + 1, baris.length, 1);
    // Formats come first: a cell formatted as text keeps "=…", "1.01" or "5-6" as they are.
    range.setNumberFormats(cells.map(({ format }) => [format]));
    setValues(
      range,
      cells.map(({ value }) => [value]),
      ways,
    );
  });
}

function cellOf(
  teks: string,
  numeric: boolean,
  plain: boolean,
): { readonly value: string | number; readonly format: string } {
  if (numeric && /^-?(?:\d{1,3}(?:\.\d{3})*|\d+)$/u.test(teks)) {
    const value = Number(teks.replace(/\./gu, ''));
    if (Number.isSafeInteger(value)) return { value, format: plain ? '0' : '#,##0' };
  }
  return { value: teks, format: '@' };
}

function writeProfil(sheet: OpenSheet, tab: TabContent): void {
  const rows = sheet.rows();
  const column = columnsOf(rows).get('nilai') ?? 1;
  for (const { row, nilai } of profilFills(rows, tab)) {
    sheet.google
      .getRange(row + 1, column + 1)
      .setNumberFormat('@')
      .setValue(nilai);
  }
}

const fingerprintOf = (sheet: OpenSheet): string => sha256Of(JSON.stringify(sheet.shown())).slice(0, 16);

/** Puts every tab back as it was before the last import. */
export function takeBack(book: OpenSpreadsheet): UndoResult {
  const record = readRecord(book);
  if (record === undefined) return { restored: [], edited: [] };
  const restored: string[] = [];
  const edited: string[] = [];
  for (const { id, salinan, sidik } of record.cadangan) {
    const sheet = book.sheetById(id);
    const copy = book.sheetById(salinan);
    if (sheet === undefined || copy === undefined) continue;
    if (fingerprintOf(sheet) !== sidik) edited.push(sheet.name);
    restore(sheet, copy);
    restored.push(sheet.name);
    book.delete(copy);
  }
  for (const id of record.baru) {
    const sheet = book.sheetById(id);
    if (sheet === undefined || book.sheets.length === 1) continue;
    restored.push(sheet.name);
    book.delete(sheet);
  }
  for (const { id, nama } of record.dinamai) {
    const sheet = book.sheetById(id);
    if (sheet !== undefined && book.holderOf(nama) === undefined) sheet.rename(nama);
  }
  saveRecord(book, undefined);
  return { restored, edited };
}

/** Every cell as its copy has it: values, formulas, formats, choices. */
function restore(sheet: OpenSheet, copy: OpenSheet): void {
  const { google } = sheet;
  const rows = copy.google.getMaxRows();
  const columns = copy.google.getMaxColumns();
  const extra = google.getMaxRows() - rows;
  if (extra > 0) google.deleteRows(rows + 1, extra);
  copy.google.getRange(1, 1, rows, columns).copyTo(google.getRange(1, 1, rows, columns));
  sheet.forget();
}
