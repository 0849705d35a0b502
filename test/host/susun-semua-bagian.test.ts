import { beforeAll, describe, expect, it } from 'vitest';
import type { BuildPlan, BuildResult } from '../../src/apps-script/commands/build-tables.ts';
import type { Host } from '../../src/host/host.ts';
import { builtScripts, hostOf, SEBUAH_DINAS, sheetOf, shown, tabNames, typedWorkbook } from './dist.ts';

/** "Susun semua tabel" of the built bundle on a year that lacks something. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

type Tabs = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A small year with something in every tab. */
const LENGKAP: Tabs = {
  ...SEBUAH_DINAS,
  Pejabat: [
    ['Kode', 'Nama', 'Jabatan', 'Atasan'],
    ['K', 'N', 'Kepala Dinas', ''],
    ['B', 'M', 'Kepala Bidang', 'K'],
  ],
  Sasaran: [
    ['Kode', 'Pejabat', 'Sasaran', 'Induk'],
    ['S1', 'K', 'Satu', ''],
    ['S2', 'K', 'Dua', ''],
    ['S3', 'B', 'Tiga', 'S1'],
  ],
  Indikator: [
    ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Target PK', 'Target Akhir RPJMD'],
    ['I1', 'S1', 'Indikator satu', '%', '10', '20'],
    ['I2', 'S2', 'Indikator dua', '%', '10', '20'],
    ['I3', 'S3', 'Indikator tiga', '%', '10', '20'],
  ],
  Kinerja: [
    ['Indikator', 'Tahun', 'Target', 'Realisasi'],
    ['I1', '2020', '8', '8'],
    ['I1', '2021', '10', '9'],
    ['I2', '2020', '8', '8'],
    ['I2', '2021', '10', '8'],
  ],
  Triwulan: [
    ['Indikator', 'Tahun', 'Triwulan', 'Target', 'Realisasi'],
    ['I1', '2021', '1', '5', '4'],
  ],
  Analisis: [
    ['Indikator', 'Penyebab', 'Hambatan', 'Solusi'],
    ['I1', 'Pandemi.', 'Dana.', 'Kerja sama.'],
  ],
  Anggaran: [
    ['Tingkat', 'Uraian', 'Pagu', 'Realisasi', 'Belanja', 'Sasaran'],
    ['program', 'Program Satu', '1.000', '900', 'langsung', 'S1'],
    ['kegiatan', 'Kegiatan Satu', '1.000', '900', 'langsung', 'S1'],
  ],
  'Anggaran PK': [
    ['Pejabat', 'Tingkat', 'Uraian', 'Anggaran'],
    ['K', 'program', 'Program Satu', '1.000'],
  ],
  Kepegawaian: [
    ['Tabel', 'Uraian', 'PNS L', 'PNS P'],
    ['Pendidikan', 'SMA', '1', '2'],
  ],
  Prestasi: [
    ['Kegiatan', 'Tahun'],
    ['Lomba', '2021'],
  ],
};

const SEMUA = [
  'Tabel 1.1',
  'Tabel 2.1',
  'Tabel 2.2',
  'Tabel 3.1',
  'Tabel 3.2',
  'Analisis Sasaran 1',
  'Analisis Sasaran 2',
  'Tabel 3.3',
  'Tabel 3.4',
  'Anggaran per Sasaran',
  'Daftar Prestasi',
  'Pengukuran Kinerja',
  'Monitoring Triwulan',
  'Pohon Kinerja',
  'Rencana Aksi',
  'Grafik Kinerja',
  'Grafik Anggaran',
];

function susun(tabs: Tabs): { host: Host; hasil: BuildResult; tabel: readonly string[] } {
  const host = hostOf(scripts, typedWorkbook(tabs));
  const hasil = host.call('susunSemuaTabel') as BuildResult;
  return { host, hasil, tabel: hasil.tabel.map(({ name }) => name) };
}

const without = (...names: readonly string[]): Tabs =>
  Object.fromEntries(Object.entries(LENGKAP).filter(([name]) => !names.includes(name)));

const text = (host: Host, tab: string) =>
  [...shown(host, tab).flat(), sheetOf(host, tab).getRange('A1').getNote()].join('\n');

it('writes these tables of a year that lacks nothing, of one colour and behind each other', () => {
  const { host, tabel, hasil } = susun(LENGKAP);
  expect(hasil.masalah).toEqual([]);
  expect(tabel).toEqual([...SEMUA, 'Daftar Tabel']);
  const colors = new Map(tabNames(host).map((name) => [name, sheetOf(host, name).getTabColor()]));
  expect(new Set(SEMUA.map((name) => colors.get(name)))).toEqual(new Set(['#1f4e79']));
  expect(colors.get('Daftar Tabel')).toBe('#999999');
  const first = tabNames(host).indexOf(SEMUA[0] ?? '');
  expect(tabNames(host).slice(first, first + SEMUA.length)).toEqual(SEMUA);
});

describe('a tab that is not there', () => {
  /** What has nothing to show without it, and what a table says that could show more. */
  const HILANG = [
    {
      tab: 'Triwulan',
      tanpa: ['Monitoring Triwulan'],
      di: 'Rencana Aksi',
      kata: 'Target triwulan belum diisi pada tab Triwulan.',
    },
    { tab: 'Analisis', tanpa: [], di: 'Analisis Sasaran 1', kata: 'Tab Analisis belum diisi: indikator I1.' },
    {
      tab: 'Anggaran',
      tanpa: ['Tabel 3.3', 'Tabel 3.4', 'Anggaran per Sasaran', 'Grafik Anggaran'],
      di: 'Pengukuran Kinerja',
      kata: 'pada tab Anggaran belum ada baris yang dikaitkan dengan sasaran',
    },
    {
      tab: 'Anggaran PK',
      tanpa: [],
      di: 'Tabel 2.2',
      kata: 'Anggaran belum diisi pada tab Anggaran PK.',
    },
    { tab: 'Kepegawaian', tanpa: ['Tabel 1.1'], di: 'Daftar Tabel', kata: 'Ke-16 tabel' },
    { tab: 'Prestasi', tanpa: ['Daftar Prestasi'], di: 'Daftar Tabel', kata: 'Ke-16 tabel' },
  ];
  it.each(HILANG)('$tab: leaves out what it alone fills, and says what is missing', (kasus) => {
    const { host, tabel } = susun(without(kasus.tab));
    expect(tabel).toEqual([...SEMUA.filter((name) => !kasus.tanpa.includes(name)), 'Daftar Tabel']);
    expect(text(host, kasus.di)).toContain(kasus.kata);
  });

  it('Pejabat: nothing can be built, and the officer is told what to make', () => {
    const { host, hasil } = susun(without('Pejabat'));
    expect(hasil.tabel.map(({ name }) => name)).toEqual(['Masalah Data']);
    expect(host.alerts[0]?.message).toContain('Tab "Pejabat" tidak ada.');
    expect(tabNames(host).filter((name) => /^Tabel|disusun/.test(name))).toEqual([]);
  });

  it('all that can be done without: the rest is built all the same', () => {
    const { tabel } = susun(
      without('Triwulan', 'Analisis', 'Anggaran', 'Anggaran PK', 'Kepegawaian', 'Prestasi'),
    );
    expect(tabel).toEqual([
      'Tabel 2.1',
      'Tabel 2.2',
      'Tabel 3.1',
      'Tabel 3.2',
      'Analisis Sasaran 1',
      'Analisis Sasaran 2',
      'Pengukuran Kinerja',
      'Pohon Kinerja',
      'Rencana Aksi',
      'Grafik Kinerja',
      'Daftar Tabel',
    ]);
  });
});

describe('rows that are not there', () => {
  const hanya = (tab: string, keep: (row: readonly string[]) => boolean): Tabs => ({
    [tab]: (LENGKAP[tab] ?? []).filter((row, i) => i === 0 || keep(row)),
  });

  it('of all years but one: there are no columns to compare with, and Analisis says so', () => {
    const { host, tabel } = susun({ ...LENGKAP, ...hanya('Kinerja', ([, tahun]) => tahun === '2021') });
    expect(tabel).toEqual([...SEMUA, 'Daftar Tabel']);
    // 9 ÷ 10 × 100 = 90; 2019 and 2020 have nothing to show (docs/keputusan/0167).
    expect(shown(host, 'Tabel 3.1')[3]).not.toContain('2020');
    expect(shown(host, 'Tabel 3.1')[5]?.slice(3, 7)).toEqual(['10', '9', '90,00', 'Sangat Berhasil']);
    expect(text(host, 'Analisis Sasaran 1')).toContain('Belum ada realisasi tahun sebelumnya.');
  });

  it('of a sasaran without indikator: its table says so, and nothing is counted for it', () => {
    const { host, tabel } = susun({
      ...LENGKAP,
      ...hanya('Indikator', ([kode]) => kode !== 'I2'),
      ...hanya('Kinerja', ([indikator]) => indikator !== 'I2'),
    });
    expect(tabel).toEqual([...SEMUA.filter((name) => name !== 'Analisis Sasaran 2'), 'Daftar Tabel']);
    expect(text(host, 'Tabel 3.2')).toContain('Sasaran 2 belum memiliki indikator.');
    expect(text(host, 'Pengukuran Kinerja')).toContain('diukur dengan 1 indikator');
  });

  it('of a sasaran of the Kepala: the tables behind it move up', () => {
    const { tabel } = susun({
      ...LENGKAP,
      ...hanya('Sasaran', ([kode]) => kode !== 'S2'),
      ...hanya('Indikator', ([kode]) => kode !== 'I2'),
      ...hanya('Kinerja', ([indikator]) => indikator !== 'I2'),
    });
    expect(tabel.filter((name) => /^(Tabel|Analisis)/.test(name))).toEqual([
      'Tabel 1.1',
      'Tabel 2.1',
      'Tabel 2.2',
      'Tabel 3.1',
      'Analisis Sasaran 1',
      'Tabel 3.2',
      'Tabel 3.3',
    ]);
  });
});

describe('the order of the tabs', () => {
  const urutan = (host: Host) => tabNames(host).filter((name) => !(name in LENGKAP));
  const menurutDaftar = (host: Host) =>
    shown(host, 'Daftar Tabel')
      .slice(3)
      .map(([name = '']) => name);
  const tambah = (host: Host, tab: string, row: readonly string[]) => {
    const baris = shown(host, tab).length + 1;
    for (const [i, text] of row.entries()) host.typeInto(tab, `${'ABCDEF'[i]}${baris}`, text);
  };

  it('is that of Daftar Tabel also after a sasaran was added, so that the numbers of later tables moved on', () => {
    const host = hostOf(scripts, typedWorkbook(LENGKAP));
    host.call('susunSemuaTabel');
    expect(urutan(host)).toContain('Tabel 3.3');
    const semula = urutan(host).length;

    tambah(host, 'Sasaran', ['S4', 'K', 'Empat', '']);
    tambah(host, 'Indikator', ['I4', 'S4', 'Indikator empat', '%', '10', '20']);
    tambah(host, 'Kinerja', ['I4', '2021', '10', '9']);
    host.call('susunSemuaTabel');
    // Tabel 3.3 was the first of the budget and is now the third of the sasaran.
    expect(urutan(host)).toHaveLength(semula + 2);
    expect(urutan(host)).toEqual(['Daftar Tabel', ...menurutDaftar(host)]);
  });

  it('is that of the report also where tables are built one by one, in any order', () => {
    const host = hostOf(scripts, typedWorkbook(LENGKAP));
    const { version, tabel } = host.call('sidebarPlanTables', {}) as BuildPlan;
    for (const { id } of [...tabel].reverse()) host.call('sidebarBuildTables', { tabel: [id], version });
    expect(urutan(host)).toEqual(['Daftar Tabel', ...tabel.map(({ name }) => name)]);
  });

  it('stays as people have put it, where the tables are the same', () => {
    const host = hostOf(scripts, typedWorkbook(LENGKAP));
    host.call('susunSemuaTabel');
    const spreadsheet = (
      host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp
    ).getActiveSpreadsheet();
    spreadsheet.setActiveSheet(sheetOf(host, 'Tabel 3.1'));
    spreadsheet.moveActiveSheet(1);
    host.typeInto('Kinerja', 'D3', '8');
    host.call('susunSemuaTabel');
    expect(tabNames(host)[0]).toBe('Tabel 3.1');
  });
});

describe('Daftar Tabel', () => {
  const hapus = (host: Host, name: string) =>
    (host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
      .getActiveSpreadsheet()
      .deleteSheet(sheetOf(host, name));
  const keadaanOf = (host: Host) =>
    new Map(shown(host, 'Daftar Tabel').map(([name = '', , , , , keadaan = '']) => [name, keadaan]));
  const kalimat = (host: Host) => shown(host, 'Daftar Tabel')[1]?.[0];

  it('says of a table that is no longer of the report that its tab can go, until it is gone', () => {
    const host = hostOf(scripts, typedWorkbook(LENGKAP));
    host.call('susunSemuaTabel');
    const banyak = keadaanOf(host).size;
    sheetOf(host, 'Prestasi').getRange('A2:Z99').clearContent();
    host.call('susunSemuaTabel');
    expect(keadaanOf(host).get('Daftar Prestasi')).toBe('tidak dipakai lagi');
    expect(kalimat(host)).toMatch(/^Ke-\d+ tabel .*\. 1 tabel lain tidak dipakai lagi .*; hapus tabnya/);

    hapus(host, 'Daftar Prestasi');
    host.call('susunSemuaTabel');
    expect(keadaanOf(host).size).toBe(banyak - 1);
    expect(kalimat(host)).not.toContain('tidak dipakai lagi');
  });

  it('knows a table as not built once somebody has deleted its tab', () => {
    const host = hostOf(scripts, typedWorkbook(LENGKAP));
    host.call('susunSemuaTabel');
    hapus(host, 'Tabel 3.1');
    host.call('perbaruiDaftarTabel');
    expect(keadaanOf(host).get('Tabel 3.1')).toBe('belum disusun');
  });

  it("says of a name that is somebody else's what to do, and does not send the officer round in circles", () => {
    const host = hostOf(scripts, typedWorkbook({ ...LENGKAP, 'tabel 3.1': [['milik saya']] }));
    host.call('susunSemuaTabel');
    expect(keadaanOf(host).get('Tabel 3.1')).toBe('nama terpakai');
    expect(kalimat(host)).toContain('Nama Tabel 3.1 dipakai tab lain');
    expect(kalimat(host)).not.toContain('Susun semua tabel untuk memperbaruinya');
  });
});
