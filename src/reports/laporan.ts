import type { Anggaran } from '../tabs/anggaran.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { CapaianResults } from './capaian-results.ts';
import type { Table } from './table.ts';

/** What every report is built from. */
export interface ReportInput {
  readonly data: ParsedTabs;
  readonly hasil: CapaianResults;
  /** The quarter that Monitoring stands at, 1 to 4. */
  readonly triwulan: number;
}

/**
 * What a table is known by, whatever its number and name: the id of its report, and the kode that tells it
 * from the other tables of that report where there are several: `pengukuran-kinerja`, `capaian/S6`.
 */
export type TableId = string;

/** A report: one builder of one or several tables, and what it depends on. */
export interface Laporan {
  /** What it is known by for good; spreadsheets remember it, so it must never change. */
  readonly id: string;
  /** The chapter whose numbering its tables continue; `Lampiran` and tables outside it have no number. */
  readonly bab: 1 | 2 | 3 | 'Lampiran';
  /** The raw tabs whose records it reads: a change in any other leaves its tables alone. */
  readonly tabs: readonly string[];
  /**
   * Builds its tables, none where there is nothing to show. `nomor` is the first free number of the
   * chapter: a numbered table is named `Tabel ${bab}.${nomor}`.
   */
  readonly build: (input: ReportInput, nomor: number) => readonly Table[];
  /** How many numbered tables it has, where that is known though a tab other than `from` is at fault. */
  readonly count?: { readonly from: readonly string[]; readonly of: (input: ReportInput) => number };
}

/**
 * The last quarter of the reported year that has a realisasi. Tab Triwulan is asked first, for amounts
 * may be booked before the kinerja is known; where it has none, tab Anggaran; 4 where neither has one.
 */
export function triwulanTerakhir({
  triwulan,
  anggaran,
  profil,
}: Pick<ParsedTabs, 'triwulan' | 'anggaran' | 'profil'>): number {
  const terisi = triwulan.filter(
    ({ tahun, realisasi }) => tahun === profil?.tahun && realisasi !== undefined,
  );
  if (terisi.length > 0) return Math.max(...terisi.map((one) => one.triwulan));
  const terisiTw = QUARTER_COLUMNS.filter((kolom) => anggaran.some((baris) => baris[kolom] !== undefined));
  const [terakhir] = terisiTw.slice(-1);
  return terakhir === undefined ? QUARTER_COLUMNS.length : QUARTER_COLUMNS.indexOf(terakhir) + 1;
}

const QUARTER_COLUMNS: readonly (keyof Anggaran)[] = ['tw1', 'tw2', 'tw3', 'tw4'];
