import { Decimal } from '../../src/decimal.ts';
import { calculateResults } from '../../src/reports/capaian-results.ts';
import type { ReportInput } from '../../src/reports/laporan.ts';
import type { Table, TableCell } from '../../src/reports/table.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bacaFolder, textRows } from '../baca-csv.ts';

/** What reports are built from, or an error with the issues that stand in the way. */
export function bahanOf(tabs: ReadonlyMap<string, Rows>, triwulan = 4): ReportInput {
  const data = parseTabs(tabs);
  const calculated = calculateResults(data);
  const salah = data.issues.filter(({ tingkat }) => tingkat === 'salah');
  if (!calculated.ok || salah.length > 0) throw new Error(JSON.stringify(calculated.ok ? salah : calculated));
  return { data, hasil: calculated.hasil, triwulan };
}

/** The tabs of the example agency. */
export function tabsDinas(): Map<string, Rows> {
  return bacaFolder('test/contoh/dinas-2021');
}

/**
 * A year small enough to see whole: sasaran A (capaian 100) and B (capaian 120) of the Kepala, and
 * A1, a sasaran of a subordinate that serves A. `anggaran` and `triwulan` are rows below their headings.
 */
export function tahunKecil(isi: {
  readonly anggaran?: readonly (readonly string[])[];
  readonly triwulan?: readonly (readonly string[])[];
  readonly indikator?: readonly (readonly string[])[];
  readonly kinerja?: readonly (readonly string[])[];
  readonly sasaran?: readonly (readonly string[])[];
}): Map<string, Rows> {
  const indikator = isi.indikator ?? [
    ['IA', 'A', 'Indikator A', 'naik'],
    ['IB', 'B', 'Indikator B', 'naik'],
  ];
  const kinerja = isi.kinerja ?? [
    ['IA', '2022', '10', '10'],
    ['IB', '2022', '10', '12'],
  ];
  const sasaran = isi.sasaran ?? [
    ['A', 'K', 'Sasaran A', ''],
    ['B', 'K', 'Sasaran B', ''],
    ['A1', 'BID', 'Sasaran bawahan', 'A'],
  ];
  const tabs = new Map<string, Rows>([
    [
      'Profil',
      textRows(['Kunci', 'Nilai'], ['Nama Instansi', 'Dinas Contoh'], ['Tahun', '2022'], ['Kepala', 'K']),
    ],
    [
      'Pejabat',
      textRows(['Kode', 'Nama', 'Jabatan'], ['K', 'Nama Kepala', 'Kepala'], ['BID', 'Nama Bidang', 'Kabid']),
    ],
    ['Sasaran', textRows(['Kode', 'Pejabat', 'Sasaran', 'Induk'], ...sasaran)],
    ['Indikator', textRows(['Kode', 'Sasaran', 'Indikator', 'Arah'], ...indikator)],
    ['Kinerja', textRows(['Indikator', 'Tahun', 'Target', 'Realisasi'], ...kinerja)],
  ]);
  if (isi.anggaran) tabs.set('Anggaran', textRows(HEADINGS_ANGGARAN, ...isi.anggaran.map(padded)));
  if (isi.triwulan) {
    tabs.set(
      'Triwulan',
      textRows(
        ['Indikator', 'Tahun', 'Triwulan', 'Target', 'Realisasi', 'Permasalahan', 'Rencana Tindak Lanjut'],
        ...isi.triwulan.map((row) => [...row, ...Array.from({ length: 7 - row.length }, () => '')]),
      ),
    );
  }
  return tabs;
}

const HEADINGS_ANGGARAN = [
  'Tingkat',
  'Uraian',
  'Pagu',
  'Realisasi',
  'Belanja',
  'Sasaran',
  'Sumber Dana',
  'TW1',
  'TW2',
];

const padded = (row: readonly string[]): string[] => [
  ...row,
  ...Array.from({ length: HEADINGS_ANGGARAN.length - row.length }, () => ''),
];

/** What a cell shows: numbers at their format, with Indonesian separators. */
export function shown({ value, desimal }: TableCell | undefined = {}): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  const [bulat = '', pecahan] = (desimal === undefined ? value.toFixed() : value.toFixed(desimal)).split('.');
  const grouped = bulat.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return pecahan === undefined ? grouped : `${grouped},${pecahan}`;
}

/** The rows between heading and remarks, sums included. */
export function bodyOf(table: Table | undefined): readonly (readonly TableCell[])[] {
  if (table === undefined) throw new Error('Tabel tidak ada.');
  return table.cells.slice(table.heading.bottom + 1, table.bordered.bottom + 1);
}

/** The body as text. */
export function rowsShown(table: Table | undefined): string[][] {
  return bodyOf(table).map((row) => row.map(shown));
}

/** The sentences between title and heading, as one text. */
export function kalimatOf(table: Table | undefined): string {
  if (table === undefined) throw new Error('Tabel tidak ada.');
  return table.cells
    .slice(table.name.startsWith('Tabel ') ? 2 : 1, table.titleRows)
    .map(([cell]) => shown(cell))
    .join(' ');
}

/** The lines below the table, and behind them what is said to officers. */
export function keteranganOf(table: Table | undefined): string[] {
  if (table === undefined) throw new Error('Tabel tidak ada.');
  return [...table.cells.slice(table.bordered.bottom + 1).map(([cell]) => shown(cell)), ...table.officers];
}

/** A number as a printed report has it, to be compared with exact ones: `1.234,5`. */
export function printed(text: string): Decimal {
  return new Decimal(text.replace(/[.%]/g, '').replace(',', '.'));
}
