import type { TableId } from '../../reports/laporan.ts';
import type { Zone } from '../../reports/table.ts';
import { findHeadingRow, type Grid } from '../../reviu/grid.ts';
import { DAFTAR_STATUS_REVIU, STATUS_BERUBAH, type StatusReviu } from '../../reviu/putusan.ts';
import {
  type BarisButir,
  JUDUL_REVIU,
  KOLOM_REVIU,
  LEBAR_REVIU,
  REVIU,
  type ReviuRow,
  type TabelReviu,
} from '../../reviu/tabel-reviu.ts';
import { columnLetters } from '../../tabs/column-letters.ts';
import type { OpenSheet } from '../workbook/open-spreadsheet.ts';
import { rangeOf } from '../workbook/range.ts';
import { HEADING_COLOR, heightOfLines, type SheetCell, type SheetPlan } from '../workbook/sheet-plan.ts';
import { linkedText, ruleOf } from '../workbook/write-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Kolom = (typeof KOLOM_REVIU)[number];

/** The id of the sheet of a table; undefined where it has none. */
type IdOf = (id: TableId) => number | undefined;

/** Characters of a sentence above the tables in one line. */
const PER_LINE = 44;

const indexOf = (kolom: Kolom): number => KOLOM_REVIU.indexOf(kolom);
const letterOf = (kolom: Kolom): string => columnLetters(indexOf(kolom));

/** The tab Reviu as it is made for the first time. */
export function planReviu(tabel: TabelReviu, idOf: IdOf): SheetPlan {
  const { sel, judul, baris, judulButir, butir } = tabel;
  const headings: readonly number[] = [judul, judulButir];
  const first = judul + 1;
  const planCell = (value: string, row: number, column: number): SheetCell => {
    const bold = (row === 0 && column === 0) || (headings.includes(row) && column <= indexOf('tanggal'));
    return {
      value,
      ...(column === indexOf('tabel') ? { link: linkOf(baris[row - first], idOf) } : {}),
      look: {
        vertical: 'top',
        wrap: true,
        ...(bold && { bold }),
        ...(bold && row > 0 && { background: HEADING_COLOR }),
      },
    };
  };
  const block = (top: number, rows: number, last: Kolom) => ({
    top,
    left: 0,
    bottom: top + rows,
    right: indexOf(last),
  });
  return {
    name: REVIU,
    cells: sel.map((row, r) => row.map((value, c) => planCell(value, r, c))),
    widths: LEBAR_REVIU,
    heights: { 1: sentenceHeight(sel[1]?.[0]), 2: sentenceHeight(sel[2]?.[0]) },
    merges: sel.slice(0, judul).map((_, row) => block(row, 0, 'angkaKunci')),
    bordered: [block(judul, baris.length, 'tanggal'), block(judulButir, butir.length, 'keadaan')],
    choices: baris.length === 0 ? [] : [{ ...STATUS_CHOICE, zone: zoneOfStatus(first, baris.length) }],
    frozenRows: first,
    hiddenColumns: [indexOf('kunci'), indexOf('sidik')],
  };
}

/** The name of a table leads to its tab. */
function linkOf(baris: ReviuRow | undefined, idOf: IdOf): string | undefined {
  const id = baris === undefined ? undefined : idOf(baris.kunci);
  return id === undefined ? undefined : `#gid=${id}`;
}

const sentenceHeight = (kalimat = ''): number =>
  heightOfLines(Math.ceil(Math.max(kalimat.length, 1) / PER_LINE));

const STATUS_CHOICE = {
  from: [...DAFTAR_STATUS_REVIU, STATUS_BERUBAH],
  strict: true,
  help: 'Pilih "disetujui", atau "perlu perbaikan" dan tulis catatannya di kolom Catatan.',
};

const zoneOfStatus = (top: number, rows: number): Zone => ({
  top,
  left: indexOf('status'),
  bottom: top + rows - 1,
  right: indexOf('status'),
});

function writeLinks(sheet: Sheet, row: number, baris: readonly (ReviuRow | string)[], idOf: IdOf): void {
  const tautan = baris.map((satu) => [
    linkedText(typeof satu === 'string' ? { value: satu } : { value: satu.tabel, link: linkOf(satu, idOf) }),
  ]);
  sheet.getRange(row, indexOf('tabel') + 1, tautan.length, 1).setRichTextValues(tautan);
}

/** The parts of the tab as it stands. */
export interface ReviuSheet {
  readonly sheet: OpenSheet;
  /** What it shows. */
  readonly rows: Grid;
  /** What tables are known by, by the names that a version before 0.2 wrote into its rows. */
  readonly known: ReadonlyMap<string, TableId>;
}

/** Whether a tab of that name is ours, however people have rearranged it. */
export function isReviuSheet({ rows }: ReviuSheet): boolean {
  return findHeadingRow(rows, [JUDUL_REVIU.status, JUDUL_REVIU.kunci]) !== undefined;
}

/** What the table of a row is known by. */
const keyOf =
  (known: ReviuSheet['known']) =>
  (row: readonly string[]): TableId => {
    const written = row[indexOf('kunci')] ?? '';
    return known.get(written) ?? written;
  };

/** Where the rows of the tables stand, both counted from 1. */
export interface Position {
  readonly awal: number;
  readonly akhir: number;
}

/** The ranges of the tab that are the reviewer's. */
export function verdictRanges({ awal, akhir }: Position): readonly string[] {
  const bagian = (dari: Kolom, sampai: Kolom) => `${letterOf(dari)}${awal}:${letterOf(sampai)}${akhir}`;
  return [bagian('status', 'status'), bagian('catatan', 'tanggal')];
}

/** Finds the rows of the tables; undefined where people have rearranged the tab. */
export function positionOf(rows: Grid): Position | undefined {
  const judul = rows.findIndex((row) => KOLOM_REVIU.every((kolom, i) => row[i] === JUDUL_REVIU[kolom]));
  const kolomKunci = indexOf('kunci');
  if (judul === -1) return undefined;
  const kunci = rows.slice(judul + 1).map((row) => row[kolomKunci] ?? '');
  const butir = kunci.findIndex(isButir);
  const sampai = butir === -1 ? kunci.length : butir;
  let akhir = sampai;
  while (akhir > 0 && kunci[akhir - 1] === '') akhir -= 1;
  return akhir === 0 ? undefined : { awal: judul + 2, akhir: judul + 1 + akhir };
}

const isButir = (kunci: string): boolean => kunci.startsWith('butir ');

/**
 * Brings what the add-on writes in the tab up to date, in place: somebody may have it open. What
 * reviewers write is left alone; rows of new tables go below the others. Returns where the rows
 * then stand.
 */
export function updateReviuSheet(
  { sheet: { google: sheet }, rows, known }: ReviuSheet,
  tabel: TabelReviu,
  idOf: IdOf,
  letak: Position,
): Position {
  const kunciOf = keyOf(known);
  const menurutKunci = new Map(tabel.baris.map((satu) => [satu.kunci, satu]));
  const lama = rows.slice(letak.awal - 1, letak.akhir);
  const baru = newRows({ rows, known }, letak, tabel.baris);
  const akhir = letak.akhir + baru.length;
  if (baru.length > 0) insertRows(sheet, letak, baru);

  const kini = [...lama.map((row) => menurutKunci.get(kunciOf(row))), ...baru];
  const selKini = kini.map((satu, i) => (satu === undefined ? (lama[i] ?? []) : cellsOf(satu)));
  const semula = [...lama, ...baru.map(cellsOf)];
  writeColumns(sheet, letak.awal, semula, selKini, 'angkaKunci', 'keadaan');
  writeColumns(sheet, letak.awal, semula, selKini, 'kunci', 'sidik');
  writeLinks(
    sheet,
    letak.awal,
    kini.map((satu, i) => satu ?? lama[i]?.[indexOf('tabel')] ?? ''),
    idOf,
  );
  writeStatements(sheet, rows, tabel.butir, baru.length);
  writeSentence(sheet, rows, tabel);
  return { awal: letak.awal, akhir };
}

/** The tables that have no row yet. */
function newRows(
  { rows, known }: Pick<ReviuSheet, 'rows' | 'known'>,
  { awal, akhir }: Position,
  baris: readonly ReviuRow[],
): readonly ReviuRow[] {
  const standing = new Set(rows.slice(awal - 1, akhir).map(keyOf(known)));
  return baris.filter(({ kunci }) => !standing.has(kunci));
}

const cellsOf = (baris: ReviuRow): readonly string[] => KOLOM_REVIU.map((kolom) => baris[kolom]);

function insertRows(sheet: Sheet, { akhir }: Position, baru: readonly ReviuRow[]): void {
  sheet.insertRowsAfter(akhir, baru.length);
  sheet
    .getRange(akhir + 1, 1, baru.length, KOLOM_REVIU.length)
    .setNumberFormat('@')
    .setValues(baru.map((satu) => [...cellsOf(satu)]));
  rangeOf(sheet, zoneOfStatus(akhir, baru.length)).setDataValidation(ruleOf(STATUS_CHOICE));
}

/** Writes some columns of some rows, if anything in them is to change. */
function writeColumns(
  sheet: Sheet,
  awal: number,
  semula: Grid,
  kini: Grid,
  dari: Kolom,
  sampai: Kolom,
): void {
  const potong = (petak: Grid) => petak.map((row) => row.slice(indexOf(dari), indexOf(sampai) + 1));
  const values = potong(kini);
  if (JSON.stringify(values) === JSON.stringify(potong(semula))) return;
  sheet
    .getRange(awal, indexOf(dari) + 1, values.length, values[0]?.length ?? 1)
    .setValues(values.map((row) => [...row]));
}

function writeStatements(sheet: Sheet, rows: Grid, butir: readonly BarisButir[], turun: number): void {
  const menurutKunci = new Map(butir.map((satu) => [`butir ${satu.nomor}`, satu]));
  const awal = rows.findIndex((row) => isButir(row[indexOf('kunci')] ?? ''));
  if (awal === -1) return;
  const semula = rows.slice(awal);
  const kini = semula.map((row) => {
    const satu = menurutKunci.get(row[indexOf('kunci')] ?? '');
    if (satu === undefined) return row;
    const isi = new Map<Kolom, string>([
      ['angkaKunci', satu.pernyataan],
      ['temuan', satu.jawaban],
      ['keadaan', satu.bukti],
    ]);
    return KOLOM_REVIU.map((kolom, i) => isi.get(kolom) ?? row[i] ?? '');
  });
  writeColumns(sheet, awal + 1 + turun, semula, kini, 'angkaKunci', 'keadaan');
}

function writeSentence(sheet: Sheet, rows: Grid, { sel }: TabelReviu): void {
  const kalimat = sel[1]?.[0] ?? '';
  if (rows[1]?.[0] === kalimat) return;
  sheet.getRange(2, 1).setValue(kalimat);
  sheet.setRowHeight(2, sentenceHeight(kalimat));
}

/** Writes statuses that the add-on itself has to change. */
export function writeStatuses(
  { sheet, rows, known }: ReviuSheet,
  { awal, akhir }: Position,
  statusOf: ReadonlyMap<TableId, StatusReviu>,
): void {
  const menurutStatus = new Map<StatusReviu, string[]>();
  for (const [i, row] of rows.slice(awal - 1, akhir).entries()) {
    const status = statusOf.get(keyOf(known)(row));
    if (status === undefined || status === row[indexOf('status')]) continue;
    menurutStatus.set(status, [...(menurutStatus.get(status) ?? []), `${letterOf('status')}${awal + i}`]);
  }
  for (const [status, cells] of menurutStatus) sheet.google.getRangeList(cells).setValue(status);
}

/** Empties the hidden sidik of tables whose status waits for somebody who may write it. */
export function blankFingerprints(
  { sheet, rows, known }: ReviuSheet,
  { awal, akhir }: Position,
  tables: ReadonlySet<TableId>,
): void {
  const cells = rows
    .slice(awal - 1, akhir)
    .flatMap((row, i) => (tables.has(keyOf(known)(row)) ? [`${letterOf('sidik')}${awal + i}`] : []));
  if (cells.length > 0) sheet.google.getRangeList(cells).setValue('');
}
