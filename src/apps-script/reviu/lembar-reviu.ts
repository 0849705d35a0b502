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
import { rangeOf } from '../workbook/range.ts';
import { HEADING_COLOR, heightOfLines, type SheetCell, type SheetPlan } from '../workbook/sheet-plan.ts';
import { linkedText, ruleOf } from '../workbook/write-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Kolom = (typeof KOLOM_REVIU)[number];

/** The id of the tab of a table; undefined where it has none. */
type IdOf = (name: string) => number | undefined;

/** Characters of a sentence above the tables in one line. */
const PER_LINE = 44;

const indexOf = (kolom: Kolom): number => KOLOM_REVIU.indexOf(kolom);
const hurufOf = (kolom: Kolom): string => columnLetters(indexOf(kolom));

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
    heights: { 1: tinggiKalimat(sel[1]?.[0]), 2: tinggiKalimat(sel[2]?.[0]) },
    merges: sel.slice(0, judul).map((_, row) => block(row, 0, 'angkaKunci')),
    bordered: [block(judul, baris.length, 'tanggal'), block(judulButir, butir.length, 'keadaan')],
    choices: baris.length === 0 ? [] : [{ ...PILIHAN_STATUS, zone: zoneOfStatus(first, baris.length) }],
    frozenRows: first,
    hiddenColumns: [indexOf('kunci'), indexOf('sidik')],
  };
}

/** The name of a table leads to its tab. */
function linkOf(baris: ReviuRow | undefined, idOf: IdOf): string | undefined {
  const id = baris === undefined ? undefined : idOf(baris.kunci);
  return id === undefined ? undefined : `#gid=${id}`;
}

const tinggiKalimat = (kalimat = ''): number =>
  heightOfLines(Math.ceil(Math.max(kalimat.length, 1) / PER_LINE));

const PILIHAN_STATUS = {
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

function tautkan(sheet: Sheet, row: number, baris: readonly (ReviuRow | string)[], idOf: IdOf): void {
  const tautan = baris.map((satu) => [
    linkedText(typeof satu === 'string' ? { value: satu } : { value: satu.tabel, link: linkOf(satu, idOf) }),
  ]);
  sheet.getRange(row, indexOf('tabel') + 1, tautan.length, 1).setRichTextValues(tautan);
}

/** The parts of the tab as it stands. */
export interface LembarReviu {
  readonly sheet: Sheet;
  /** What it shows. */
  readonly rows: Grid;
}

/** Whether a tab of that name is ours, however people have rearranged it. */
export function isLembarReviu({ rows }: LembarReviu): boolean {
  return findHeadingRow(rows, [JUDUL_REVIU.status, JUDUL_REVIU.kunci]) !== undefined;
}

/** Where the rows of the tables stand, both counted from 1. */
export interface Letak {
  readonly awal: number;
  readonly akhir: number;
}

/** The ranges of the tab that are the reviewer's. */
export function rangesPutusan({ awal, akhir }: Letak): readonly string[] {
  const bagian = (dari: Kolom, sampai: Kolom) => `${hurufOf(dari)}${awal}:${hurufOf(sampai)}${akhir}`;
  return [bagian('status', 'status'), bagian('catatan', 'tanggal')];
}

/** Finds the rows of the tables; undefined where people have rearranged the tab. */
export function letakOf(rows: Grid): Letak | undefined {
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
export function perbaruiLembar(
  { sheet, rows }: LembarReviu,
  tabel: TabelReviu,
  idOf: IdOf,
  letak: Letak,
): Letak {
  const kunciOf = (row: readonly string[]) => row[indexOf('kunci')] ?? '';
  const menurutKunci = new Map(tabel.baris.map((satu) => [satu.kunci, satu]));
  const lama = rows.slice(letak.awal - 1, letak.akhir);
  const ada = new Set(lama.map(kunciOf));
  const baru = tabel.baris.filter(({ kunci }) => !ada.has(kunci));
  const akhir = letak.akhir + baru.length;
  if (baru.length > 0) sisipkan(sheet, letak, baru);

  const kini = [...lama.map((row) => menurutKunci.get(kunciOf(row))), ...baru];
  const selKini = kini.map((satu, i) => (satu === undefined ? (lama[i] ?? []) : selOf(satu)));
  const semula = [...lama, ...baru.map(selOf)];
  tulisBagian(sheet, letak.awal, semula, selKini, 'angkaKunci', 'keadaan');
  tulisBagian(sheet, letak.awal, semula, selKini, 'kunci', 'sidik');
  tautkan(
    sheet,
    letak.awal,
    kini.map((satu, i) => satu ?? lama[i]?.[indexOf('tabel')] ?? ''),
    idOf,
  );
  tulisButir(sheet, rows, tabel.butir, baru.length);
  tulisKalimat(sheet, rows, tabel);
  return { awal: letak.awal, akhir };
}

const selOf = (baris: ReviuRow): readonly string[] => KOLOM_REVIU.map((kolom) => baris[kolom]);

function sisipkan(sheet: Sheet, { akhir }: Letak, baru: readonly ReviuRow[]): void {
  sheet.insertRowsAfter(akhir, baru.length);
  sheet
    .getRange(akhir + 1, 1, baru.length, KOLOM_REVIU.length)
    .setNumberFormat('@')
    .setValues(baru.map((satu) => [...selOf(satu)]));
  rangeOf(sheet, zoneOfStatus(akhir, baru.length)).setDataValidation(ruleOf(PILIHAN_STATUS));
}

/** Writes some columns of some rows, if anything in them is to change. */
function tulisBagian(sheet: Sheet, awal: number, semula: Grid, kini: Grid, dari: Kolom, sampai: Kolom): void {
  const potong = (petak: Grid) => petak.map((row) => row.slice(indexOf(dari), indexOf(sampai) + 1));
  const values = potong(kini);
  if (JSON.stringify(values) === JSON.stringify(potong(semula))) return;
  sheet
    .getRange(awal, indexOf(dari) + 1, values.length, values[0]?.length ?? 1)
    .setValues(values.map((row) => [...row]));
}

function tulisButir(sheet: Sheet, rows: Grid, butir: readonly BarisButir[], turun: number): void {
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
  tulisBagian(sheet, awal + 1 + turun, semula, kini, 'angkaKunci', 'keadaan');
}

function tulisKalimat(sheet: Sheet, rows: Grid, { sel }: TabelReviu): void {
  const kalimat = sel[1]?.[0] ?? '';
  if (rows[1]?.[0] === kalimat) return;
  sheet.getRange(2, 1).setValue(kalimat);
  sheet.setRowHeight(2, tinggiKalimat(kalimat));
}

/** Writes statuses that the add-on itself has to change. */
export function tulisStatus(
  sheet: Sheet,
  rows: Grid,
  { awal, akhir }: Letak,
  statusOf: ReadonlyMap<string, StatusReviu>,
): void {
  const menurutStatus = new Map<StatusReviu, string[]>();
  for (const [i, row] of rows.slice(awal - 1, akhir).entries()) {
    const status = statusOf.get(row[indexOf('kunci')] ?? '');
    if (status === undefined || status === row[indexOf('status')]) continue;
    menurutStatus.set(status, [...(menurutStatus.get(status) ?? []), `${hurufOf('status')}${awal + i}`]);
  }
  for (const [status, cells] of menurutStatus) sheet.getRangeList(cells).setValue(status);
}

/** Empties the hidden sidik of tables whose status waits for somebody who may write it. */
export function kosongkanSidik(
  sheet: Sheet,
  rows: Grid,
  { awal, akhir }: Letak,
  tables: ReadonlySet<string>,
): void {
  const cells = rows
    .slice(awal - 1, akhir)
    .flatMap((row, i) => (tables.has(row[indexOf('kunci')] ?? '') ? [`${hurufOf('sidik')}${awal + i}`] : []));
  if (cells.length > 0) sheet.getRangeList(cells).setValue('');
}
