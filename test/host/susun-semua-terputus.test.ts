import { beforeAll, describe, expect, it } from 'vitest';
import type { HomeState } from '../../src/apps-script/commands/read-home.ts';
import type { Host } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { builtScripts, SEBUAH_DINAS, sheetOf, shown, tabNames, typedWorkbook } from './dist.ts';
import { mortalHost } from './mortal.ts';

/** "Susun semua tabel" of the built bundle, cut off on its way. Every call of a short run: tabel-capaian.test.ts. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const susun = (host: Host) => host.call('susunSemuaTabel');

const KECIL = typedWorkbook({
  ...SEBUAH_DINAS,
  Sasaran: [
    ['Kode', 'Pejabat', 'Sasaran'],
    ['S1', 'K', 'Satu'],
  ],
  Indikator: [
    ['Kode', 'Sasaran', 'Indikator'],
    ['I1', 'S1', 'Indikator satu'],
  ],
  Kinerja: [
    ['Indikator', 'Tahun', 'Target', 'Realisasi'],
    ['I1', '2021', '10', '9'],
  ],
});

const WAKTU = /^\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d$/;

/** What every tab shows, in the order of the tabs, with its charts; not when it was built. */
const isi = (host: Host) =>
  host.workbook().sheets.map(({ name, charts = [] }) => ({
    name,
    charts: charts.length,
    shown: shown(host, name).map((row) => row.map((text) => (WAKTU.test(text) ? 'waktu' : text))),
  }));

/** So many numbers from 0 up to `end`, evenly spread. */
const spread = (count: number, end: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.floor((i * end) / count));

/** The calls of a run in which tabs leave or take their places, or the registry learns of it. */
const pertukaran = (calls: readonly string[]): number[] =>
  [...calls.entries()]
    .filter(([, member]) =>
      /deleteSheet|setName|DeveloperMetadata\.setValue|addDeveloperMetadata/.test(member),
    )
    .map(([n]) => n);

describe('a run that is cut off', { timeout: 120_000 }, () => {
  it('in a first year leaves no table half-written, and the next run makes what an uncut one makes', () => {
    const uncut = mortalHost(scripts, KECIL);
    const calls = uncut.callsOf(() => susun(uncut.host));
    const after = isi(uncut.host);
    const whole = new Map(after.map((tab) => [tab.name, tab]));

    for (const n of new Set([...spread(12, calls.length), ...pertukaran(calls)])) {
      const { host, dieAfter } = mortalHost(scripts, KECIL);
      dieAfter(n, () => susun(host));
      // Daftar Tabel may still be to come; under its own name each table is whole.
      for (const tab of isi(host).filter(({ name }) => !/\(disusun \w+\)$/.test(name))) {
        expect(tab, `${tab.name} after ${n} calls`).toEqual(whole.get(tab.name));
      }
      susun(host);
      expect(isi(host), `after ${n} calls`).toEqual(after);
    }
  });

  it('is told on the home of the sidebar until the next run has made it good', () => {
    const { host, dieAfter } = mortalHost(scripts, KECIL);
    const terputus = () => (host.call('sidebarReadHome') as HomeState).isCutOff;
    expect(terputus()).toBe(false);
    dieAfter(60, () => susun(host));
    expect(tabNames(host).some((name) => name.includes('(disusun '))).toBe(true);
    expect(terputus()).toBe(true);
    susun(host);
    expect(terputus()).toBe(false);
  });

  it('in a year built before leaves each table as it was or as it becomes', () => {
    const first = mortalHost(scripts, KECIL);
    susun(first.host);
    const start: Workbook = first.host.workbook();
    const before = new Map(isi(first.host).map((tab) => [tab.name, tab]));
    const change = (host: Host) => sheetOf(host, 'Kinerja').getRange('D2').setValue(7);

    const uncut = mortalHost(scripts, start);
    change(uncut.host);
    const calls = uncut.callsOf(() => susun(uncut.host));
    const after = isi(uncut.host);
    const whole = new Map(after.map((tab) => [tab.name, tab]));
    expect(tabNames(uncut.host)).toEqual([...before.keys()]);

    for (const n of new Set([...spread(12, calls.length), ...pertukaran(calls)])) {
      const { host, dieAfter } = mortalHost(scripts, start);
      change(host);
      dieAfter(n, () => susun(host));
      for (const tab of isi(host).filter(({ name }) => !/\(disusun \w+\)$/.test(name))) {
        expect([before.get(tab.name), whole.get(tab.name)], `${tab.name} after ${n} calls`).toContainEqual(
          tab,
        );
      }
      susun(host);
      expect(isi(host), `after ${n} calls`).toEqual(after);
    }
  });
});
