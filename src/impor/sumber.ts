import { columnLetters } from '../tabs/column-letters.ts';
import { bacaTabelAnggaran, type PilihanAnggaran, type TabelAnggaran } from './baca-anggaran.ts';
import { bacaTabelDukung, isTabelDukung, type TabelDukung } from './baca-dukung.ts';
import { bacaTabelIndikator, isTabelIndikator, type TabelIndikator } from './baca-indikator.ts';
import { bacaTabelKepegawaian, isTabelKepegawaian, type TabelKepegawaian } from './baca-kepegawaian.ts';
import { bacaTabelPejabat, isTabelPejabat, type TabelPejabat } from './baca-pejabat.ts';
import { bacaTabelPrestasi, isTabelPrestasi, type TabelPrestasi } from './baca-prestasi.ts';
import { bacaTabelSasaran, isTabelSasaran, type TabelSasaran } from './baca-sasaran.ts';
import { Grid, transposed } from './grid.ts';
import { headingMatches } from './headings.ts';
import { isTabelAnggaran } from './kolom-anggaran.ts';
import type { OfficeSheet } from './office.ts';
import { jabatanIn } from './sebutan.ts';
import { findTables, type OfficeTable } from './tables.ts';

/** A table that an import can make something of. */
export type Terbaca =
  | { readonly jenis: 'indikator'; readonly hasil: TabelIndikator }
  | { readonly jenis: 'anggaran'; readonly hasil: TabelAnggaran }
  | { readonly jenis: 'kepegawaian'; readonly hasil: TabelKepegawaian }
  | { readonly jenis: 'pejabat'; readonly hasil: TabelPejabat }
  | { readonly jenis: 'sasaran'; readonly hasil: TabelSasaran }
  | { readonly jenis: 'prestasi'; readonly hasil: TabelPrestasi }
  | { readonly jenis: 'dukung'; readonly hasil: TabelDukung };

/** A sheet, what its tables are, and whether it looks like something not meant to be used. */
export interface LembarTerbaca {
  readonly nama: string;
  readonly tersembunyi: boolean;
  /** Why the sheet looks like a draft or an old copy, or nothing. */
  readonly konsep: string;
  readonly tabel: readonly Terbaca[];
  /** Tables with headings that say nothing of the raw tabs. */
  readonly asing: readonly OfficeTable[];
  readonly grid: Grid;
}

/** What officers decided about the columns: the heading that a column should have had, by its cell. */
export type KolomPilihan = Readonly<Record<string, string>>;

const LEMBAR_KONSEP =
  /\b(?:draft?|konsep|usulan|arsip|backup|back up|cadangan|lama|salinan|copy|template|coba|simulasi|old|bekas|tidak dipakai)\b/iu;
const JUDUL_PK = /\b(?:perjanjian|penetapan) kinerja\b|\bpk\b/iu;
const JUDUL_KONSEP =
  /\b(?:draft?|belum final|jangan (?:di)?pakai|tidak (?:di)?pakai|konsep awal|masih konsep|bukan data final)\b/iu;

/** Reads every sheet for tables, as they stand and, where that gives none, turned on their side. */
export function bacaLembar(
  sheets: readonly OfficeSheet[],
  kolom: KolomPilihan = {},
  anggaran: PilihanAnggaran = {},
): readonly LembarTerbaca[] {
  return sheets.map((sheet) => {
    const grid = new Grid(sheet);
    const straight = terbacaDari(findTables(grid), kolom, anggaran);
    const berisi = straight.asing.some(({ first, last }) => last >= first);
    const turned =
      straight.tabel.length === 0 && !berisi && bisaDiputar(grid)
        ? terbacaDari(findTables(new Grid(transposed(sheet), true), true), kolom, anggaran)
        : undefined;
    const dipakai = turned !== undefined && turned.tabel.length > 0 ? turned : straight;
    const tabel = denganPk(dipakai.tabel);
    const lines: string[] = [];
    for (let row = 0; row < Math.min(6, grid.rowCount); row++)
      lines.push(...grid.filled(row).map((column) => grid.text(row, column)));
    const name = sheet.name.replace(/[_-]/gu, ' ');
    const said = LEMBAR_KONSEP.test(name)
      ? sheet.name
      : lines.find((line) => line.length < 120 && JUDUL_KONSEP.test(line));
    return {
      nama: sheet.name,
      tersembunyi: grid.hidden,
      konsep: said ?? '',
      tabel,
      asing: dipakai.asing,
      grid,
    };
  });
}

/**
 * Marks the budgets of a perjanjian kinerja: without realisasi, under a title or a sheet name that says so, or below
 * the indikator of one.
 */
function denganPk(tabel: readonly Terbaca[]): readonly Terbaca[] {
  let pkDiAtas: TabelIndikator | undefined;
  return tabel.map((one): Terbaca => {
    if (one.jenis === 'indikator') pkDiAtas = one.hasil.jenis === 'pk' ? one.hasil : undefined;
    if (one.jenis !== 'anggaran' || one.hasil.adaRealisasi) return one;
    const { table } = one.hasil;
    const judul = [...table.titles, table.grid.name.replace(/_/gu, ' ')];
    if (pkDiAtas === undefined && !judul.some((text) => JUDUL_PK.test(text))) return one;
    const pejabat = judul.map(jabatanIn).find((jabatan) => jabatan !== '');
    const terakhir = pkDiAtas?.baris[pkDiAtas.baris.length - 1]?.pejabat;
    return { ...one, hasil: { ...one.hasil, pk: { pejabat: pejabat ?? terakhir ?? '' } } };
  });
}

/** Turning a sheet of many rows gives as many columns; no table of an office lies so. */
function bisaDiputar(grid: Grid): boolean {
  return grid.rowCount > 1 && grid.rowCount <= 120 && grid.columnCount > 1;
}

function terbacaDari(tables: readonly OfficeTable[], kolom: KolomPilihan, anggaran: PilihanAnggaran) {
  const tabel: Terbaca[] = [];
  const asing: OfficeTable[] = [];
  for (const found of tables) {
    const table = denganPilihan(found, kolom);
    const one = bacaTabel(table, anggaran);
    if (one === undefined) asing.push(table);
    else tabel.push(one);
    const bagian = one?.jenis === 'indikator' && one.hasil.jenis === 'pk' ? bagianAnggaran(table) : undefined;
    if (bagian !== undefined) tabel.push({ jenis: 'anggaran', hasil: bacaTabelAnggaran(bagian) });
  }
  return { tabel, asing };
}

/** The programs and their money that stand to the right of the indikator in one table. */
function bagianAnggaran(table: OfficeTable): OfficeTable | undefined {
  const awal = table.columns.find(({ path }) =>
    ['program', 'kegiatan', 'subkegiatan'].includes(
      headingMatches(path[path.length - 1] ?? '')[0]?.istilah ?? '',
    ),
  );
  if (awal === undefined) return undefined;
  const columns = table.columns.filter(({ column }) => column >= awal.column);
  const bagian = { ...table, left: awal.column, columns };
  return isTabelAnggaran(bagian) && bacaTabelAnggaran(bagian).baris.length > 0 ? bagian : undefined;
}

/** The cell by which a column of a table is known in answers: `Sheet1!C6`. */
export function alamatKepala(table: OfficeTable, column: number): string {
  const place = table.grid.place(table.headBottom, column);
  return `${place.sheet}!${columnLetters(place.column)}${place.row + 1}`;
}

function denganPilihan(table: OfficeTable, kolom: KolomPilihan): OfficeTable {
  if (Object.keys(kolom).length === 0) return table;
  return {
    ...table,
    columns: table.columns.map((head) => {
      const chosen = kolom[alamatKepala(table, head.column)];
      return chosen === undefined ? head : { ...head, path: chosen === '' ? [] : [chosen] };
    }),
  };
}

function bacaTabel(table: OfficeTable, anggaran: PilihanAnggaran): Terbaca | undefined {
  if (isTabelPejabat(table)) {
    const hasil = bacaTabelPejabat(table);
    if (hasil.baris.length > 0) return { jenis: 'pejabat', hasil };
  }
  if (isTabelKepegawaian(table)) {
    const hasil = bacaTabelKepegawaian(table);
    if (hasil.baris.length > 0) return { jenis: 'kepegawaian', hasil };
  }
  if (isTabelAnggaran(table)) {
    const hasil = bacaTabelAnggaran(table, anggaran);
    if (hasil.baris.length > 0) return { jenis: 'anggaran', hasil };
  }
  if (isTabelIndikator(table)) {
    const hasil = bacaTabelIndikator(table);
    if (hasil.baris.length > 0) return { jenis: 'indikator', hasil };
  }
  if (isTabelDukung(table)) {
    const hasil = bacaTabelDukung(table);
    if (hasil.baris.length > 0) return { jenis: 'dukung', hasil };
  }
  if (isTabelPrestasi(table)) {
    const hasil = bacaTabelPrestasi(table);
    if (hasil.baris.length > 0) return { jenis: 'prestasi', hasil };
  }
  if (isTabelSasaran(table)) {
    const hasil = bacaTabelSasaran(table);
    if (hasil.baris.length > 0) return { jenis: 'sasaran', hasil };
  }
  return undefined;
}
