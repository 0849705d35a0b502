import type { TableId } from '../../reports/laporan.ts';
import type { Zone } from '../../reports/table.ts';
import type { Grid } from '../../reviu/grid.ts';
import { SEMUA_STATUS, type StatusReviu } from '../../reviu/putusan.ts';
import {
  type BarisButir,
  cellsOf,
  columnOf,
  headingRows,
  isButir,
  JUDUL_REVIU,
  judulReviu,
  KOLOM_PENINJAU,
  KOLOM_REVIU,
  type Letak,
  lebarReviu,
  REVIU,
  type ReviuRow,
  rowsBelow,
  type TabelReviu,
  widthFor,
} from '../../reviu/tabel-reviu.ts';
import { columnLetters } from '../../tabs/column-letters.ts';
import type { OpenSheet } from '../workbook/open-spreadsheet.ts';
import {
  HEADING_COLOR,
  heightOfLines,
  LINE_HEIGHT,
  type SheetCell,
  type SheetPlan,
  TAB_COLORS,
} from '../workbook/sheet-plan.ts';
import { linkedText, ruleOf } from '../workbook/write-sheet.ts';
import { statusColor } from './status-colors.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Kolom = (typeof KOLOM_REVIU)[number];

/** The id of the sheet of a table; undefined where it has none. */
type IdOf = (id: TableId) => number | undefined;

/** Characters of a sentence above the tables in one line. */
const PER_LINE = 44;

/** Pixels of the row of a table: so many fit on a telephone, and a cell that is tapped shows all that it says. */
const ROW_HEIGHT = 4 * LINE_HEIGHT;

/** The tab Reviu as it is made for the first time. */
export function planReviu(tabel: TabelReviu, idOf: IdOf): SheetPlan {
  const { sel, judul, baris, judulButir, butir, peninjau } = tabel;
  const headings: readonly number[] = [judul, judulButir];
  const first = judul + 1;
  const statuses = peninjau.map((_, blok) => columnOf('status', blok));
  const hidden = [columnOf('kunci'), columnOf('sidik')];
  const planCell = (value: string, row: number, column: number): SheetCell => {
    const bold = (row === 0 && column === 0) || (headings.includes(row) && !hidden.includes(column));
    const isStatus = statuses.includes(column) && row >= first && row < first + baris.length;
    const background =
      bold && row > 0 ? HEADING_COLOR : isStatus && value !== BELUM ? statusColor(value) : undefined;
    return {
      value,
      ...(column === columnOf('tabel') ? { link: linkOf(baris[row - first], idOf) } : {}),
      look: {
        vertical: 'top',
        wrap: !hidden.includes(column),
        ...(bold && { bold }),
        ...(background !== undefined && { background }),
      },
    };
  };
  const block = (top: number, rows: number, left: number, right: number): Zone => ({
    top,
    left,
    bottom: top + rows,
    right,
  });
  const others = peninjau.slice(1).map((_, i) => i + 1);
  return {
    name: REVIU,
    cells: sel.map((row, r) => row.map((value, c) => planCell(value, r, c))),
    widths: lebarReviu(peninjau.length),
    heights: {
      1: sentenceHeight(sel[1]?.[0]),
      2: sentenceHeight(sel[2]?.[0]),
      ...Object.fromEntries(baris.map((_, i) => [first + i, ROW_HEIGHT])),
    },
    merges: sel.slice(0, judul).map((_, row) => block(row, 0, 0, columnOf('angkaKunci'))),
    bordered: [
      block(judul, baris.length, 0, columnOf('tanggal')),
      ...others.map((blok) =>
        block(judul, baris.length, columnOf('status', blok), columnOf('tanggal', blok)),
      ),
      block(judulButir, butir.length, 0, columnOf('keadaan')),
    ],
    choices:
      baris.length === 0
        ? []
        : statuses.map((column) => ({
            ...STATUS_CHOICE,
            zone: block(first, baris.length - 1, column, column),
          })),
    frozenRows: first,
    tabColor: TAB_COLORS.reviu,
    hiddenColumns: hidden,
  };
}

const BELUM: StatusReviu = 'belum dibaca';

/** The name of a table leads to its tab. */
function linkOf(baris: ReviuRow | undefined, idOf: IdOf): string | undefined {
  const id = baris === undefined ? undefined : idOf(baris.kunci);
  return id === undefined ? undefined : `#gid=${id}`;
}

const sentenceHeight = (kalimat = ''): number =>
  heightOfLines(Math.ceil(Math.max(kalimat.length, 1) / PER_LINE));

/** Sheets takes from a script only what the list offers as well. */
const STATUS_CHOICE = {
  from: [...SEMUA_STATUS],
  strict: true,
  help: 'Pilih "disetujui", atau "perlu perbaikan" dan tulis catatannya di kolom Catatan.',
};

function writeLinks(sheet: Sheet, row: number, baris: readonly (ReviuRow | string)[], idOf: IdOf): void {
  const tautan = baris.map((satu) => [
    linkedText(typeof satu === 'string' ? { value: satu } : { value: satu.tabel, link: linkOf(satu, idOf) }),
  ]);
  sheet.getRange(row, columnOf('tabel') + 1, tautan.length, 1).setRichTextValues(tautan);
}

/** The parts of the tab as it stands. */
export interface ReviuSheet {
  readonly sheet: OpenSheet;
  /** What it shows. */
  readonly rows: Grid;
  /** What tables are known by, by the names that a version before 0.2 wrote into its rows. */
  readonly known: ReadonlyMap<string, TableId>;
}

/** Whether a tab is ours, however people have rearranged it. */
export const isReviuSheet = ({ rows }: Pick<ReviuSheet, 'rows'>): boolean =>
  rows.some((row) => row.includes(JUDUL_REVIU.kunci) && row.includes(JUDUL_REVIU.sidik));

/**
 * The rows of the tables, counted from 0: below the heading that the protected cells hang from, or below the
 * only one. Undefined where people have rearranged the tab.
 */
export function letakOf(rows: Grid, keptFrom: number | undefined): Letak | undefined {
  const headings = headingRows(rows);
  const judul = keptFrom === undefined ? headings[0] : headings.find((row) => row + 1 === keptFrom);
  return judul === undefined ? undefined : rowsBelow(rows, judul);
}

/** What the table of a row is known by. */
const keyOf =
  (known: ReviuSheet['known']) =>
  (row: readonly string[]): TableId => {
    const written = row[columnOf('kunci')] ?? '';
    return known.get(written) ?? written;
  };

/**
 * Brings what the add-on writes in the tab up to date, in place: somebody may have it open. What reviewers
 * write is left alone, but for the status, which is what Riwayat proves; rows of new tables go below the
 * others, and columns of new reviewers behind. Returns where the rows then stand.
 */
export function updateReviuSheet(
  { sheet: { google: sheet }, rows, known }: ReviuSheet,
  tabel: TabelReviu,
  idOf: IdOf,
  letak: Letak,
  isOld: boolean,
): Letak {
  if (isOld) {
    // A version before 0.2 had other statuses to choose from, and let a hidden cell make its row tall.
    choices(sheet, letak.awal + 1, letak.akhir - letak.awal + 1, 0);
    sheet.setRowHeights(letak.awal + 1, letak.akhir - letak.awal + 1, ROW_HEIGHT);
  }
  const kunciOf = keyOf(known);
  const menurutKunci = new Map(tabel.baris.map((satu) => [satu.kunci, satu]));
  const lama = rows.slice(letak.awal, letak.akhir + 1);
  const standing = new Set(lama.map(kunciOf));
  const baru = tabel.baris.filter(({ kunci }) => !standing.has(kunci));
  if (baru.length > 0) insertRows(sheet, letak, baru);
  const kini = [...lama.map((row) => menurutKunci.get(kunciOf(row))), ...baru];
  const semula = [...lama, ...baru.map(cellsOf)];

  addReviewers(sheet, rows, tabel, letak, kini);
  const selKini = kini.map((satu, i) => (satu === undefined ? (semula[i] ?? []) : cellsOf(satu)));
  const top = letak.awal + 1;
  writeColumns(sheet, top, semula, selKini, 'angkaKunci', 'keadaan');
  writeColumns(sheet, top, semula, selKini, 'kunci', 'sidik');
  for (const [blok] of tabel.peninjau.entries()) writeStatuses(sheet, top, semula, kini, blok);
  writeLinks(
    sheet,
    top,
    kini.map((satu, i) => satu ?? semula[i]?.[columnOf('tabel')] ?? ''),
    idOf,
  );
  writeStatements(sheet, rows, tabel.butir, baru.length);
  writeSentence(sheet, rows, tabel);
  return { awal: letak.awal, akhir: letak.akhir + baru.length };
}

function insertRows(sheet: Sheet, { akhir }: Letak, baru: readonly ReviuRow[]): void {
  const width = baru[0] === undefined ? 0 : cellsOf(baru[0]).length;
  sheet.insertRowsAfter(akhir + 1, baru.length);
  sheet.setRowHeights(akhir + 2, baru.length, ROW_HEIGHT);
  sheet
    .getRange(akhir + 2, 1, baru.length, width)
    .setNumberFormat('@')
    .setValues(baru.map((satu) => [...cellsOf(satu)]));
  for (const [blok] of (baru[0]?.putusan ?? []).entries()) choices(sheet, akhir + 2, baru.length, blok);
}

const choices = (sheet: Sheet, row: number, rows: number, blok: number): void => {
  sheet.getRange(row, columnOf('status', blok) + 1, rows, 1).setDataValidation(ruleOf(STATUS_CHOICE));
};

/** The columns of reviewers who have none yet; the heading says whose all of them are. */
function addReviewers(
  sheet: Sheet,
  rows: Grid,
  { peninjau }: TabelReviu,
  { awal }: Letak,
  kini: readonly (ReviuRow | undefined)[],
): void {
  const judul = judulReviu(peninjau);
  const semula = rows[awal - 1] ?? [];
  if (judul.every((cell, i) => cell === (semula[i] ?? ''))) return;
  const missing = widthFor(peninjau.length) - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet
    .getRange(awal, 1, 1, judul.length)
    .setNumberFormat('@')
    .setValues([[...judul]]);
  const widths = lebarReviu(peninjau.length);
  for (const [blok] of peninjau.entries()) {
    const first = columnOf('status', blok);
    if ((semula[first] ?? '') !== '') continue;
    const values = kini.map((satu) => KOLOM_PENINJAU.map((kolom) => satu?.putusan[blok]?.[kolom] ?? ''));
    sheet
      .getRange(awal, first + 1, 1, KOLOM_PENINJAU.length)
      .setFontWeight('bold')
      .setBackground(HEADING_COLOR)
      .setWrap(true)
      .setVerticalAlignment('top');
    sheet
      .getRange(awal + 1, first + 1, values.length, KOLOM_PENINJAU.length)
      .setNumberFormat('@')
      .setValues(values)
      .setWrap(true)
      .setVerticalAlignment('top')
      .setBorder(true, true, true, true, true, true);
    choices(sheet, awal + 1, values.length, blok);
    for (const [i] of KOLOM_PENINJAU.entries()) sheet.setColumnWidth(first + i + 1, widths[first + i] ?? 100);
  }
}

/** Writes some columns of some rows, if anything in them is to change. */
function writeColumns(sheet: Sheet, row: number, semula: Grid, kini: Grid, dari: Kolom, sampai: Kolom): void {
  const potong = (petak: Grid) => petak.map((cells) => cells.slice(columnOf(dari), columnOf(sampai) + 1));
  const values = potong(kini);
  if (JSON.stringify(values) === JSON.stringify(potong(semula))) return;
  sheet
    .getRange(row, columnOf(dari) + 1, values.length, values[0]?.length ?? 1)
    .setValues(values.map((cells) => [...cells]));
}

/** The status is what Riwayat proves, whatever somebody wrote into its cell. */
function writeStatuses(
  sheet: Sheet,
  top: number,
  semula: Grid,
  kini: readonly (ReviuRow | undefined)[],
  blok: number,
): void {
  const column = columnOf('status', blok);
  const cells = new Map<StatusReviu, string[]>();
  for (const [i, satu] of kini.entries()) {
    const status = satu?.putusan[blok]?.status;
    if (status === undefined || status === semula[i]?.[column]) continue;
    cells.set(status, [...(cells.get(status) ?? []), `${columnLetters(column)}${top + i}`]);
  }
  for (const [status, addresses] of cells) {
    sheet.getRangeList(addresses).setValue(status).setBackground(statusColor(status));
  }
}

function writeStatements(sheet: Sheet, rows: Grid, butir: readonly BarisButir[], turun: number): void {
  const menurutKunci = new Map(butir.map((satu) => [`butir ${satu.nomor}`, satu]));
  const awal = rows.findIndex((row) => isButir(row[columnOf('kunci')] ?? ''));
  if (awal === -1) return;
  const semula = rows.slice(awal);
  const kini = semula.map((row) => {
    const satu = menurutKunci.get(row[columnOf('kunci')] ?? '');
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
