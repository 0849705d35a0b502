import { beforeAll, describe, expect, it } from 'vitest';
import { daftarTab } from '../../src/tabs/parsed-tabs.ts';
import { type Biaya, kerjakanSetahun } from './biaya-setahun.ts';
import { builtScripts } from './dist.ts';

/**
 * What every command costs on Google, the first time and again: waits for writes that a read sends off, and
 * reads of cells. Neither grows with the rows.
 */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const ringkas = (biaya: Biaya) =>
  Object.fromEntries(
    Object.entries(biaya).map(([nama, { readsAfterWrites, valueReads, sheets }]) => [
      nama,
      { readsAfterWrites, valueReads, sheets },
    ]),
  );

describe('the trips of every command', { timeout: 300_000 }, () => {
  let kecil: Biaya;
  beforeAll(() => {
    kecil = kerjakanSetahun(scripts, { indikator: 10, sasaran: 2, anggaran: 40, paragraf: 5 });
  }, 300_000);

  it('wait for writes at most ten times', () => {
    const terbanyak = Object.entries(kecil).filter(([, { readsAfterWrites }]) => readsAfterWrites > 10);
    expect(terbanyak).toEqual([]);
  });

  it('are the same for more indikator, budget and text, but for a chart an indikator', () => {
    const besar = kerjakanSetahun(scripts, { indikator: 60, sasaran: 2, anggaran: 400, paragraf: 20 });
    expect(ringkas(besar)).toEqual(ringkas(kecil));
  });

  it('read each raw tab and each built tab once, where a year is built again and nothing has changed', () => {
    const { valueReadsOf = {} } = kecil['susunSemuaTabel lagi'] ?? {};
    const mentah = daftarTab.map(({ name }) => name).filter((name) => name in valueReadsOf);
    // What its cells hold, what they show, and which are merged.
    expect(mentah.map((name) => valueReadsOf[name])).toEqual(mentah.map(() => 3));
    const tersusun = Object.keys(valueReadsOf).filter((name) => !mentah.includes(name));
    expect(tersusun).toContain('Tabel 3.1');
    expect(tersusun.map((name) => valueReadsOf[name])).toEqual(tersusun.map(() => 1));
  });

  it('of the sidebar are those of the menu', () => {
    const { valueReads, sheets } = kecil['sidebarBuildTables'] ?? {};
    expect({ valueReads, sheets }).toMatchObject({
      valueReads: kecil['susunSemuaTabel lagi']?.valueReads,
      sheets: 0,
    });
  });
});
