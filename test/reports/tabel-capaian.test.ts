import { describe, expect, it, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { calculateResults } from '../../src/reports/capaian-results.ts';
import { laporanCapaian } from '../../src/reports/tabel-capaian.ts';
import type { Table, TableCell } from '../../src/reports/table.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bacaFolder, textRows } from '../baca-csv.ts';
import { readContoh } from '../contoh/csv.ts';

const DINAS = 'test/contoh/dinas-2021';
const TAHUN = [2019, 2020, 2021];

function tablesOf(tabs: ReadonlyMap<string, Rows>): Table[] {
  const data = parseTabs(tabs);
  const calculated = calculateResults(data);
  if (!calculated.ok) throw new Error(JSON.stringify(calculated.issues));
  return [...laporanCapaian.build({ data, hasil: calculated.hasil, triwulan: 4 }, 1)];
}

/** What a cell shows: numbers at their format, Indonesian decimal comma, no thousands. */
function shown({ value, desimal }: TableCell | undefined = {}): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return (desimal === undefined ? value.toFixed() : value.toFixed(desimal)).replace('.', ',');
}

const columnOf = (tahun: number, offset: number) => 3 + TAHUN.indexOf(tahun) * 3 + offset;
const rowNamed = (table: Table, text: string) =>
  table.cells.find((row) => row[0]?.value === text || row[1]?.value === text);

describe('dinas-2021', () => {
  const tables = tablesOf(bacaFolder(DINAS));
  const indikator = parseTabs(bacaFolder(DINAS)).indikator;
  const nameOf = (kode: string) => indikator.find((one) => one.kode === kode)?.indikator ?? '';
  const rowOf = (kode: string) =>
    tables.map((table) => rowNamed(table, nameOf(kode))).find((row) => row !== undefined);

  it('has one table a sasaran of the Kepala, numbered from 3.1', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'Tabel 3.1',
      'Tabel 3.2',
      'Tabel 3.3',
      'Tabel 3.4',
      'Tabel 3.5',
      'Tabel 3.6',
    ]);
  });

  const contoh = readContoh('capaian.csv').filter(({ kasus }) => kasus === 'dinas-2021');

  test.each(contoh)('$indikator $tahun: target $target, realisasi $realisasi is $capaian', (row) => {
    const tahun = Number(row['tahun']);
    const cells = rowOf(row['indikator'] ?? '');
    expect(shown(cells?.[columnOf(tahun, 2)])).toBe(row['capaian']);
    if (tahun === 2021) expect(shown(cells?.[12])).toBe(row['kategori']);
  });

  test.each(readContoh('sasaran.csv'))(
    '$sasaran $tahun: rata-rata $rata-rata, nilai mean $nilai mean',
    (row) => {
      const table = tables[Number(row['sasaran']?.slice(1)) - 1];
      const column = columnOf(Number(row['tahun']), 2);
      const twoDecimals = (digits = '') => new Decimal(digits.replace(',', '.')).toFixed(2).replace('.', ',');
      expect(table && shown(rowNamed(table, 'Rata-rata')?.[column])).toBe(twoDecimals(row['rata-rata']));
      expect(table && shown(rowNamed(table, 'Nilai Mean')?.[column])).toBe(twoDecimals(row['nilai mean']));
    },
  );

  it('says in a note how the capaian of poverty came about', () => {
    const cells = rowOf('S1.1');
    expect(cells?.[columnOf(2021, 2)]?.note).toBe('(2 × 5,5 − 6,67) ÷ 5,5 × 100 = 78,73');
    expect(cells?.[12]?.note).toBe('78,73 > 70 dan ≤ 85: Berhasil (skala LAN 239/2003)');
  });

  it('sums sasaran 1 up in a sentence', () => {
    expect(tables[0]?.cells[2]?.[0]?.value).toBe(
      'Sasaran 1 diukur dengan 2 indikator. Rata-rata capaian tahun 2021 adalah 89,89%, termasuk kategori ' +
        'Sangat Berhasil, dengan nilai mean 85,00. Menurut skala LAN 239/2003: 1 indikator Sangat Berhasil, ' +
        '1 indikator Berhasil.',
    );
  });

  it('does not count KLA 2020, which was not assessed, and says so', () => {
    expect(shown(rowOf('S2.3')?.[columnOf(2020, 2)])).toBe('tidak ada penilaian');
    const remarks = tables[1]?.cells.map((row) => shown(row[0])) ?? [];
    expect(remarks).toContain(
      'Yang belum atau tidak dapat dinilai tidak ikut dihitung dalam rata-rata dan nilai mean.',
    );
  });

  it('leaves the years of an indikator empty that has no row for them', () => {
    expect(rowOf('S6.1')?.slice(3, 9).map(shown)).toEqual(['', '', '', '', '', '']);
  });

  it('says for which years a sasaran has no figures, though others have them', () => {
    const kosong = tables.map(({ officers }) => officers.filter((line) => line.includes('belum diisi')));
    const keterangan = ['Target dan realisasi tahun 2019 dan 2020 belum diisi pada tab Kinerja.'];
    expect(kosong).toEqual([[], [], [], [], [], keterangan]);
  });

  it('shows a figure with the decimals it was written with', () => {
    expect(rowOf('S1.1')?.slice(3, 5).map(shown)).toEqual(['6,20', '6,29']);
    expect(shown(rowOf('S3.1')?.[columnOf(2021, 1)])).toBe('0,002');
  });
});

describe('the choices of method', () => {
  /** A year of one sasaran and one indikator, small enough to see whole. */
  const year = (changes: { profil?: string[][]; indikator?: string[]; kinerja?: string[][]; skala?: Rows }) =>
    new Map<string, Rows>([
      [
        'Profil',
        textRows(
          ['Kunci', 'Nilai'],
          ['Nama Instansi', 'Dinas Contoh'],
          ['Tahun', '2021'],
          ['Kepala', 'K'],
          ...(changes.profil ?? []),
        ),
      ],
      ['Pejabat', textRows(['Kode', 'Nama', 'Jabatan'], ['K', 'Nama Kepala', 'Kepala'])],
      ['Sasaran', textRows(['Kode', 'Pejabat', 'Sasaran'], ['S', 'K', 'Sasaran contoh'])],
      [
        'Indikator',
        textRows(
          ['Kode', 'Sasaran', 'Indikator', 'Arah', 'Predikat'],
          changes.indikator ?? ['I', 'S', 'Contoh', 'turun', ''],
        ),
      ],
      [
        'Kinerja',
        textRows(
          ['Indikator', 'Tahun', 'Target', 'Realisasi', 'Pembilang', 'Penyebut'],
          ...(changes.kinerja ?? [['I', '2021', '10', '5', '', '']]),
        ),
      ],
      ...(changes.skala ? [['Skala', changes.skala] as const] : []),
    ]);

  it('prints whole what is more than a number with its unit', () => {
    const row = (target: string, realisasi: string) => {
      const [table] = tablesOf(year({ kinerja: [['I', '2021', target, realisasi, '', '']] }));
      return table && rowNamed(table, 'Contoh')?.slice(3, 5).map(shown);
    };
    expect(row('A (80,01)', '80,10 (A)')).toEqual(['A (80,01)', '80,10 (A)']);
    expect(row('750', '650 (Madya)')).toEqual(['750', '650 (Madya)']);
    expect(row('8.609 KPM', '84,10%')).toEqual(['8609', '84,10']);
  });

  it('says in a note, which is not printed, that a scale was not compared with its text', () => {
    const [table] = tablesOf(year({ profil: [['Skala Kategori', 'Permendagri 86/2017']] }));
    const remark = table?.cells
      .map(([first]) => first)
      .find((cell) => shown(cell).startsWith('Kategori menurut'));
    expect(remark?.note).toBe(
      'Skala Permendagri 86/2017 belum dicocokkan dengan naskah Peraturan Menteri Dalam Negeri Nomor 86 Tahun ' +
        '2017; periksa sebelum ditandatangani.',
    );
  });
});
