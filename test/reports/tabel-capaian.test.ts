import { describe, expect, it, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { calculateResults } from '../../src/reports/capaian-results.ts';
import { laporanCapaian } from '../../src/reports/tabel-capaian.ts';
import type { Table, TableCell } from '../../src/reports/table.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bacaFolder, textRows } from '../baca-csv.ts';
import { readContoh } from '../contoh/csv.ts';
import { tabsKecil } from './laporan.ts';

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
const rowNamed = (table: Table, text: string) => table.cells.find((row) => row[1]?.value === text);

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
    const kosong = tables.map(({ cells }) =>
      cells.map(([first]) => shown(first)).filter((line) => line.includes('belum diisi')),
    );
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

  const capaianOf = (tables: readonly Table[]) => tables[0] && rowNamed(tables[0], 'Contoh')?.[5];

  it('takes Rumus Turun from Profil: (2 × 10 − 5) ÷ 10 is 150, 10 ÷ 5 is 200', () => {
    expect(shown(capaianOf(tablesOf(year({}))))).toBe('150,00');
    expect(shown(capaianOf(tablesOf(year({ profil: [['Rumus Turun', 'T/R']] }))))).toBe('200,00');
  });

  it('caps at Batas Capaian and says so', () => {
    const cell = capaianOf(tablesOf(year({ profil: [['Batas Capaian', '120']] })));
    expect(shown(cell)).toBe('120,00');
    expect(cell?.note).toBe('(2 × 10 − 5) ÷ 10 × 100 = 150; dibatasi paling tinggi 120');
  });

  it('calculates a blank realisasi from pembilang and penyebut: 1 ÷ 3 is 33,33 of 50, or 66,67', () => {
    const tables = tablesOf(
      year({
        indikator: ['I', 'S', 'Contoh', 'naik', ''],
        kinerja: [['I', '2021', '50', '', '1', '3']],
      }),
    );
    const row = tables[0] && rowNamed(tables[0], 'Contoh');
    expect(shown(row?.[4])).toBe('33,33');
    expect(row?.[4]?.note).toBe('1 ÷ 3 × 100 = 33,33');
    expect(shown(row?.[5])).toBe('66,67');
  });

  it('prints whole what is more than a number with its unit', () => {
    const row = (target: string, realisasi: string) => {
      const [table] = tablesOf(year({ kinerja: [['I', '2021', target, realisasi, '', '']] }));
      return table && rowNamed(table, 'Contoh')?.slice(3, 5).map(shown);
    };
    expect(row('A (80,01)', '80,10 (A)')).toEqual(['A (80,01)', '80,10 (A)']);
    expect(row('750', '650 (Madya)')).toEqual(['750', '650 (Madya)']);
    expect(row('8.609 KPM', '84,10%')).toEqual(['8609', '84,10']);
  });

  it("uses an officer's own scale by its name, and leaves nilai mean out where it has no means", () => {
    const skala = textRows(
      ['Skala', 'Batas Bawah', 'Kategori'],
      ['Skala Kami', '0', 'Merah'],
      ['Skala Kami', '150', 'Hijau'],
    );
    const [table] = tablesOf(year({ profil: [['Skala Kategori', 'skala kami']], skala }));
    expect(table && shown(rowNamed(table, 'Contoh')?.[6])).toBe('Hijau');
    expect(table && shown(rowNamed(table, 'Nilai Mean')?.[5])).toBe('skala tidak punya nilai mean');
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

  const issuesOf = (tabs: ReadonlyMap<string, Rows>) => {
    const calculated = calculateResults(parseTabs(tabs));
    return calculated.ok ? [] : calculated.issues.map(({ tab, row, message }) => ({ tab, row, message }));
  };

  it('refuses a scale that does not exist, with the names of those that do', () => {
    expect(issuesOf(year({ profil: [['Skala Kategori', 'LAN 2399']] }))).toEqual([
      {
        tab: 'Profil',
        row: 5,
        message: expect.stringMatching(
          /^Skala Kategori "LAN 2399" tidak dikenal\. Pilih salah satu: LAN 239\/2003;/,
        ),
      },
    ]);
  });

  it('refuses an own scale with two equal edges, with the row and heading of the later one', () => {
    const skala = textRows(
      ['Skala', 'Batas Bawah', 'Kategori'],
      ['Skala Lain', '0', 'Putih'],
      ['Skala Kami', '80', 'Hijau'],
      ['Skala Kami', '0', 'Merah'],
      ['Skala Kami', '80,0', 'Kuning'],
    );
    const calculated = calculateResults(
      parseTabs(year({ profil: [['Skala Kategori', 'Skala Kami']], skala })),
    );
    expect(calculated.ok ? [] : calculated.issues).toEqual([
      {
        tingkat: 'salah',
        tab: 'Skala',
        row: 5,
        heading: 'Batas Bawah',
        message: expect.stringMatching(/^Skala "Skala Kami": "Hijau" dan "Kuning" sama-sama/),
      },
    ]);
  });

  it('finds an own scale whatever the spaces in its name', () => {
    const skala = textRows(['Skala', 'Batas Bawah', 'Kategori'], ['Perbup 1/2020', '0', 'Semua']);
    const [table] = tablesOf(year({ profil: [['Skala Kategori', 'Perbup  1 / 2020']], skala }));
    expect(shown(table && rowNamed(table, 'Contoh')?.[6])).toBe('Semua');
  });

  it('refuses a ladder of grades that does not exist, with its row', () => {
    expect(issuesOf(year({ indikator: ['I', 'S', 'Contoh', 'predikat', 'KLAA'] }))).toEqual([
      {
        tab: 'Indikator',
        row: 2,
        message: expect.stringMatching(/^Tangga predikat "KLAA" tidak dikenal/),
      },
    ]);
  });

  it('says so where a sasaran has no indikator, and where nothing could be assessed', () => {
    const none = year({});
    none.set('Indikator', textRows(['Kode', 'Sasaran', 'Indikator']));
    none.set('Kinerja', textRows(['Indikator', 'Tahun']));
    expect(tablesOf(none)[0]?.cells[2]?.[0]?.value).toBe('Sasaran 1 belum memiliki indikator.');

    const blank = year({ kinerja: [['I', '2021', '10', '', '', '']] });
    expect(tablesOf(blank)[0]?.cells[2]?.[0]?.value).toBe(
      'Sasaran 1 diukur dengan 1 indikator; pada tahun 2021 belum ada yang dapat dinilai.',
    );
  });
});

describe('a year with little before it', () => {
  const indikator = (...rows: string[][]) =>
    textRows(['Kode', 'Sasaran', 'No', 'Indikator', 'Satuan'], ...rows);
  const kinerja = (...rows: string[][]) => textRows(['Indikator', 'Tahun', 'Target', 'Realisasi'], ...rows);
  const yearsOf = (Kinerja: Rows) => {
    const [table] = tablesOf(tabsKecil({ Kinerja }));
    return table?.cells[table.heading.top]?.flatMap(({ value }) =>
      /^\d+$/.test(String(value)) ? [value] : [],
    );
  };

  it('begins with the first year that has a target or a realisasi', () => {
    expect(yearsOf(kinerja(['I', '2021', '10', '9']))).toEqual(['2021']);
    expect(yearsOf(kinerja(['I', '2020', '10', ''], ['I', '2021', '10', '9']))).toEqual(['2020', '2021']);
    expect(yearsOf(kinerja(['I', '2019', '', '9'], ['I', '2021', '10', '9']))).toEqual([
      '2019',
      '2020',
      '2021',
    ]);
  });

  it('has the reported year even where nothing is filled in, and passes over rows without figures', () => {
    expect(yearsOf(kinerja(['I', '2019', '', '']))).toEqual(['2021']);
    expect(yearsOf(kinerja(['I', '2017', '1', '1']))).toEqual(['2021']);
  });

  it('counts on where No is blank', () => {
    const Indikator = indikator(
      ['I', 'S', '', 'Satu', '%'],
      ['J', 'S', 'b', 'Dua', '%'],
      ['K', 'S', '', 'Tiga', '%'],
    );
    const [table] = tablesOf(tabsKecil({ Indikator }));
    const body = table?.cells.slice(table.heading.bottom + 1, table.heading.bottom + 4);
    expect(body?.map(([no]) => shown(no))).toEqual(['1', 'b', '3']);
  });

  // 99,998 ÷ 100 × 100 = 99,998, which two decimals would make 100,00.
  it('never shows a capaian that is not 100 as 100: 99,998 of 100', () => {
    const [table] = tablesOf(tabsKecil({ Kinerja: kinerja(['I', '2021', '100', '99,998']) }));
    const row = table && rowNamed(table, 'Indikator contoh');
    expect(shown(row?.[5])).toBe('99,998');
    expect(row?.[5]?.note).toBe('99,998 ÷ 100 × 100 = 99,998');
    expect(table && shown(rowNamed(table, 'Rata-rata')?.[5])).toBe('99,998');
    expect(table?.cells[2]?.[0]?.value).toContain('Rata-rata capaian tahun 2021 adalah 99,998%,');
  });

  // 49.999 ÷ 50.000 × 100 = 99,998
  it('never shows a realisasi of pembilang and penyebut as a target that it is not', () => {
    const Kinerja = textRows(
      ['Indikator', 'Tahun', 'Target', 'Pembilang', 'Penyebut'],
      ['I', '2021', '100', '49.999', '50.000'],
    );
    const [table] = tablesOf(tabsKecil({ Kinerja }));
    const row = table && rowNamed(table, 'Indikator contoh');
    expect(shown(row?.[4])).toBe('99,998');
    expect(row?.[4]?.note).toBe('49.999 ÷ 50.000 × 100 = 99,998');
  });
});
