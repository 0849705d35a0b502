import { beforeAll, describe, expect, it } from 'vitest';
import type { BuildPlan, BuildResult } from '../../src/apps-script/commands/build-tables.ts';
import type { Host, Trips } from '../../src/host/host.ts';
import type { SheetData, Workbook } from '../../src/host/workbook/workbook.ts';
import { builtScripts, dinas2021, hostOf, sheetOf, shown } from './dist.ts';
import { tripsOf } from './trips.ts';

/** "Susun semua tabel" of the built bundle: a year built, looked at again, and built again. */

let scripts: readonly string[];
let tersusun: Workbook;
let trips: Trips;
let pertama: BuildResult;

const susun = (host: Host) => host.call('susunSemuaTabel') as BuildResult;
const ditulis = ({ tabel }: BuildResult) =>
  tabel.filter(({ keadaan }) => keadaan === 'ditulis').map(({ name }) => name);
const chartsOf = (workbook: Workbook) => workbook.sheets.flatMap(({ charts = [] }) => charts);

beforeAll(async () => {
  scripts = await builtScripts();
  const host = hostOf(scripts, await dinas2021());
  trips = tripsOf(host, () => {
    pertama = susun(host);
  });
  tersusun = host.workbook();
}, 60_000);

it('makes forty sheets and thirteen charts, and waits for Google a few times only', () => {
  expect(ditulis(pertama)).toHaveLength(40);
  expect(chartsOf(tersusun)).toHaveLength(13);
  expect(trips).toMatchObject({ sheets: 40, charts: 13 });
  expect(trips.readsAfterWrites).toBeLessThanOrEqual(10);
});

it('begins no text off the sheet: what runs out of its cell stands at the left', () => {
  // A character of Arial 10 is at least so wide; a wrapped or merged cell keeps its text in itself.
  const CHARACTER = 4;
  const terpotong = tersusun.sheets.flatMap(({ name, cells, columnWidths = {}, merges = [] }) =>
    Object.entries(cells).flatMap(([key, { value, style = {} }]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const merged = merges.some(({ top, left }) => top === row && left === column);
      const keluar = typeof value === 'string' && value.length * CHARACTER > (columnWidths[column] ?? 100);
      const aman = merged || style.wrap === 'wrap' || [undefined, 'left'].includes(style.horizontal);
      return keluar && !aman ? [`${name} baris ${row + 1}: ${value}`] : [];
    }),
  );
  expect(terpotong).toEqual([]);
});

it('makes a table look as it does when built alone', async () => {
  const host = hostOf(scripts, await dinas2021());
  const { version, tabel } = host.call('sidebarPlanTables', {}) as BuildPlan;
  for (const name of ['Tabel 1.3', 'Tabel 3.4', 'Tabel 3.6', 'Analisis Sasaran 5', 'Data Kelompok Tribina']) {
    host.call('sidebarBuildTables', {
      tabel: tabel.filter((one) => one.name === name).map(({ id }) => id),
      version,
    });
    const [sendiri, bersama] = [host.workbook(), tersusun].map(({ sheets }) => {
      const sheet = sheets.find((one) => one.name === name);
      const { merges = [], columnWidths, rowHeights, frozenRows } = sheet ?? {};
      const isCovered = (key: string) => {
        const [row = 0, column = 0] = key.split(',').map(Number);
        return merges.some(
          ({ top, left, bottom, right }) =>
            row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
        );
      };
      // The paper reaches as far as the longest and the widest table need it; nothing is seen of it there.
      const cells = Object.entries(sheet?.cells ?? {}).filter(
        ([key, { value, border }]) => (value ?? border) !== undefined && !isCovered(key),
      );
      return { cells: Object.fromEntries(cells), merges, columnWidths, rowHeights, frozenRows };
    });
    expect(bersama).toEqual(sendiri);
  }
});

it('changes no cell, no chart and no id when run again', () => {
  const host = hostOf(scripts, tersusun);
  const before = host.workbook();
  const hasil = susun(host);
  expect(new Set(hasil.tabel.map(({ keadaan }) => keadaan))).toEqual(new Set(['tidak berubah']));
  expect(host.workbook()).toEqual(before);
});

describe('after one figure was changed', () => {
  /**
   * What shows the realisasi 2021 of S1.1, 78,73% of its target, or what the rata-rata of sasaran 1 comes
   * to by it. Tabel 2.1 shows targets only; Monitoring and Rencana Aksi show what Triwulan says.
   */
  const DARI_KINERJA = [
    'Tabel 3.1',
    'Analisis Sasaran 1',
    'Anggaran per Sasaran',
    'Pengukuran Kinerja',
    'Grafik Kinerja',
  ];
  /**
   * What adds a leaf of belanja langsung up, in its kegiatan, its program or sasaran 6, which the program
   * supports. Tabel 3.7 is belanja tak langsung; Monitoring Anggaran shows pagu and the quarters' columns.
   */
  const DARI_ANGGARAN = [
    'Tabel 3.8',
    'Tabel 3.9',
    'Anggaran per Sasaran',
    'Pengukuran Kinerja',
    'Grafik Anggaran',
  ];

  const keadaanOf = (host: Host, keadaan: string) =>
    shown(host, 'Daftar Tabel')
      .filter((row) => row[5] === keadaan)
      .map(([name]) => name);
  const byName = (workbook: Workbook) => new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));

  /** The row of a raw tab, counted from 1, that begins with these texts in these columns. */
  function rowOf(host: Host, tab: string, texts: Readonly<Record<number, string>>): number {
    const found = shown(host, tab).findIndex((row) =>
      Object.entries(texts).every(([column, text]) => row[Number(column)] === text),
    );
    if (found < 0) throw new Error(`No such row in ${tab}.`);
    return found + 1;
  }

  it.each([
    {
      tab: 'Kinerja',
      baris: { 0: 'S1.1', 1: '2021' },
      kolom: 4,
      lama: '6,67',
      baru: 6.76,
      daftar: DARI_KINERJA,
    },
    {
      tab: 'Anggaran',
      baris: { 2: 'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor' },
      kolom: 5,
      lama: '3.939.000',
      baru: 3_900_000,
      daftar: DARI_ANGGARAN,
    },
  ])('in $tab, Daftar Tabel names the tables that show it, and only they are built again', (kasus) => {
    const host = hostOf(scripts, tersusun);
    const before = byName(host.workbook());
    const cell = sheetOf(host, kasus.tab).getRange(rowOf(host, kasus.tab, kasus.baris), kasus.kolom);
    expect(cell.getDisplayValue()).toBe(kasus.lama);
    cell.setValue(kasus.baru);

    const diperbarui = host.call('perbaruiDaftarTabel') as BuildResult;
    expect(ditulis(diperbarui)).toEqual(['Daftar Tabel']);
    expect(keadaanOf(host, 'data berubah')).toEqual(kasus.daftar);
    expect(keadaanOf(host, 'mutakhir')).toHaveLength(39 - kasus.daftar.length);

    expect(ditulis(susun(host))).toEqual([...kasus.daftar, 'Daftar Tabel']);
    expect(keadaanOf(host, 'mutakhir')).toHaveLength(39);
    const after = byName(host.workbook());
    expect([...after.keys()]).toEqual([...before.keys()]);
    const berubah = [...after]
      .filter(([name, sheet]) => !same(sheet, before.get(name)))
      .map(([name]) => name);
    expect(berubah.sort()).toEqual([kasus.tab, ...kasus.daftar, 'Daftar Tabel'].sort());
    expect(chartsOf(host.workbook())).toHaveLength(13);
  });

  const same = (one: SheetData, other: SheetData | undefined) =>
    JSON.stringify(one) === JSON.stringify(other);
});
