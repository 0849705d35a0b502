import { expect, test } from 'vitest';
import { periksaPk } from '../../src/periksa/kekurangan-pk.ts';
import { calculateResults } from '../../src/reports/capaian-results.ts';
import { buildLaporan, type LaporanTersusun } from '../../src/reports/daftar-laporan.ts';
import type { Table } from '../../src/reports/table.ts';
import { isFatal } from '../../src/tabs/parse-tab.ts';
import { daftarTab, type ParsedTabs, parseTabs } from '../../src/tabs/parsed-tabs.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { textCell } from '../baca-csv.ts';
import { tabsDinas } from './bahan.ts';

/**
 * One cell spoilt in every column of every tab of the example year, and what it costs: test/contoh/biaya-salah.csv
 * (`vitest --update` writes it anew). Whatever is still built must show no other figure than before.
 */

const TABS_OF_LETTERS = ['Profil', 'Pejabat', 'Sasaran', 'Indikator', 'Anggaran PK', 'Templat PK'];

interface Year {
  readonly data: ParsedTabs;
  /** Absent where nothing can be calculated. */
  readonly laporan?: LaporanTersusun;
  readonly tanpaRataRata: readonly string[];
}

function yearOf(tabs: ReadonlyMap<string, Rows>): Year {
  const data = parseTabs(tabs);
  const calculated = calculateResults(data);
  if (!calculated.ok) return { data, tanpaRataRata: [] };
  const { hasil } = calculated;
  return {
    data,
    laporan: buildLaporan({ data, hasil, triwulan: 4 }),
    tanpaRataRata: hasil.daftarSasaran.flatMap(({ sasaran, years }) =>
      years.flatMap(({ takTerbaca }, i) => (takTerbaca ? [`${sasaran.kode} ${hasil.daftarTahun[i]}`] : [])),
    ),
  };
}

const UTUH = yearOf(tabsDinas());
const SEMUA = UTUH.laporan?.tables ?? [];

/** The first row from the middle of the tab on that says something in the column. */
function rowToSpoil(rows: Rows, column: number): number {
  const middle = Math.floor(rows.length / 2);
  const filled = rows.findIndex((row, i) => i >= middle && (row[column]?.display ?? '') !== '');
  return filled > 0 ? filled : middle;
}

interface Case {
  readonly tab: string;
  readonly kolom: string;
  readonly baris: number;
  readonly diisi: string;
  readonly tahun: Year;
}

function spoilt(tab: string, kolom: string, baris: number, column: number, diisi: string): Case {
  const tabs = tabsDinas();
  const rows = tabs.get(tab) ?? [];
  tabs.set(
    tab,
    rows.map((row, r) => (r === baris ? row.map((cell, c) => (c === column ? textCell(diisi) : cell)) : row)),
  );
  return { tab, kolom, baris: baris + 1, diisi, tahun: yearOf(tabs) };
}

/** Columns in which any text is right. */
const TEXTS = ['No', 'Satuan'];

const CASES: readonly Case[] = daftarTab.flatMap(({ name }) => {
  const rows = tabsDinas().get(name) ?? [];
  return (rows[0] ?? []).flatMap((cell, column) => {
    const baris = rowToSpoil(rows, column);
    const isNumber =
      /^[\d.,%()]+$/.test(rows[baris]?.[column]?.display ?? '') && !TEXTS.includes(cell.display);
    return ['#REF!', ...(isNumber ? ['6O,2'] : [])].map((diisi) =>
      spoilt(name, cell.display, baris, column, diisi),
    );
  });
});

/** What is held, all tables of a report in one word where all are. */
function held({ laporan }: Year): readonly string[] {
  if (laporan === undefined) return ['semua tabel'];
  const reports = new Set(SEMUA.map(({ id }) => id.split('/')[0] ?? id));
  return [...reports].flatMap((report) => {
    const ids = SEMUA.map(({ id }) => id).filter((id) => id === report || id.startsWith(`${report}/`));
    const tertahan = ids.filter(laporan.isHeld);
    return tertahan.length === ids.length ? [report] : tertahan;
  });
}

function heldLetters({ data }: Year): readonly string[] {
  if (data.issues.some((issue) => isFatal(issue) && TABS_OF_LETTERS.includes(issue.tab))) return ['semua'];
  const kurang = periksaPk(
    data,
    data.pejabat.map(({ kode }) => kode),
  ).filter(({ jenis }) => jenis === 'tak terbaca');
  const kode = [...new Set(kurang.map((one) => one.kode))];
  return kode.length === data.pejabat.length ? ['semua'] : kode;
}

function costOf({ tahun }: Case): string {
  const bagian = [
    ['tabel', held(tahun)],
    ['rata-rata', tahun.tanpaRataRata],
    ['surat', heldLetters(tahun)],
  ] as const;
  return bagian
    .filter(([, isi]) => isi.length > 0)
    .map(([nama, isi]) => `${nama} ${isi.join(', ')}`)
    .join('; ');
}

const csv = (fields: readonly string[]) =>
  fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');

test('what one spoilt cell costs is as written down', async () => {
  const rows = CASES.map((one) => [one.tab, one.kolom, String(one.baris), one.diisi, costOf(one)]);
  const text = [['Tab', 'Kolom', 'Baris', 'Diisi', 'Yang tidak disusun'], ...rows].map(csv).join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('../contoh/biaya-salah.csv');
});

test('every one is told, where it stands', () => {
  const untold = CASES.filter(({ tab, kolom, baris, tahun }) => {
    const heading = tab === 'Profil' ? 'Nilai' : kolom;
    return !tahun.data.issues.some(
      (issue) =>
        issue.tab === tab &&
        (issue.row === baris || kolom === 'Kunci') &&
        (issue.heading === heading || kolom === 'Kunci'),
    );
  });
  expect(untold.map(({ tab, kolom, diisi }) => `${tab} ${kolom} ${diisi}`)).toEqual([]);
});

/** The tables of the spoilt cell itself: the rata-rata of its sasaran is gone, a unit that differs has no sum. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  Kinerja: ['capaian/S3'],
  'Data Dukung': ['data-dukung/penyaluran pkh'],
};

test('no figure of what is still built is another', () => {
  const clean = new Map(SEMUA.map(({ id, table }) => [id, table]));
  const changed = CASES.flatMap(({ tab, kolom, diisi, tahun }) =>
    (tahun.laporan?.tables ?? [])
      .filter(({ id, table }) => !OWN[tab]?.includes(id) && otherFigures(clean.get(id), table))
      .map(({ id }) => `${tab} ${kolom} ${diisi}: ${id}`),
  );
  expect(changed).toEqual([]);
});

/** Whether a number stands in a cell that held another number, or none, before. */
function otherFigures(before: Table | undefined, now: Table): boolean {
  if (before === undefined || before.cells.length < now.cells.length || before.name !== now.name) return true;
  return now.cells.some((row, r) =>
    row.some(({ value }, c) => {
      const old = before.cells[r]?.[c]?.value;
      if (typeof value !== 'object') return false;
      return typeof old !== 'object' || !old.eq(value);
    }),
  );
}
