import { formatNumber } from '../../src/bahasa/tulis-angka.ts';
import { calculateResults } from '../../src/reports/capaian-results.ts';
import type { ReportInput } from '../../src/reports/laporan.ts';
import type { Table, TableCell } from '../../src/reports/table.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bacaFolder, textRows } from '../baca-csv.ts';

/** The raw tabs of the example year; a tab given here takes the place of its own. */
export function tabsDinas(changes: Record<string, Rows> = {}): Map<string, Rows> {
  return new Map([...bacaFolder('test/contoh/dinas-2021'), ...Object.entries(changes)]);
}

/** A year of one official, one sasaran and one indikator, small enough to see whole. */
export function tabsKecil(changes: Record<string, Rows> = {}): Map<string, Rows> {
  return new Map<string, Rows>([
    [
      'Profil',
      textRows(['Kunci', 'Nilai'], ['Nama Instansi', 'Dinas Contoh'], ['Tahun', '2021'], ['Kepala', 'K']),
    ],
    ['Pejabat', textRows(['Kode', 'Nama', 'Jabatan', 'Atasan'], ['K', 'Nama Kepala', 'Kepala', ''])],
    [
      'Sasaran',
      textRows(['Kode', 'Pejabat', 'Tujuan', 'Sasaran', 'Induk'], ['S', 'K', 'Tujuan', 'Sasaran contoh', '']),
    ],
    ['Indikator', textRows(['Kode', 'Sasaran', 'Indikator', 'Satuan'], ['I', 'S', 'Indikator contoh', '%'])],
    ['Kinerja', textRows(['Indikator', 'Tahun', 'Target', 'Realisasi'], ['I', '2021', '10', '9'])],
    ...Object.entries(changes),
  ]);
}

/** What reports are built from; raw tabs with faults build none. */
export function bahanOf(tabs: ReadonlyMap<string, Rows>, triwulan = 2): ReportInput {
  const data = parseTabs(tabs);
  const salah = data.issues.filter(({ tingkat }) => tingkat === 'salah');
  const calculated = calculateResults(data);
  if (salah.length > 0 || !calculated.ok) throw new Error(JSON.stringify(salah));
  return { data, hasil: calculated.hasil, triwulan };
}

/** What a cell shows, as a reader in Indonesia sees it. */
export function shown({ value, desimal }: TableCell | undefined = {}): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return formatNumber(value, desimal);
}

/** What the rows between heading and remarks show. */
export function bodyOf({ cells, heading, bordered }: Table): string[][] {
  return cells.slice(heading.bottom + 1, bordered.bottom + 1).map((row) => row.map(shown));
}

/** The sentences between title and heading. */
export function sentencesOf({ name, cells, titleRows }: Table): string[] {
  return cells.slice(name.startsWith('Tabel ') ? 2 : 1, titleRows).map(([cell]) => shown(cell));
}

/** The lines below the table, and behind them what is said to officers. */
export function remarksOf({ cells, bordered, officers }: Table): string[] {
  return [...cells.slice(bordered.bottom + 1).map(([cell]) => shown(cell)), ...officers];
}

/** The lower storey of the heading, or its only one. */
export function headingsOf({ cells, heading }: Table): string[] {
  const [upper = [], lower = upper] = cells.slice(heading.top, heading.bottom + 1);
  return upper.map((cell, i) => shown(lower[i]) || shown(cell));
}
