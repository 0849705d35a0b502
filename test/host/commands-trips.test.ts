import { beforeAll, describe, expect, it } from 'vitest';
import type { BuildPlan } from '../../src/apps-script/commands/build-tables.ts';
import type { Host, Trips } from '../../src/host/host.ts';
import { daftarTab } from '../../src/tabs/parsed-tabs.ts';
import { bigYear } from '../big-year.ts';
import { builtScripts, typedWorkbook } from './dist.ts';
import { KADIS, kadisOf, milikPetugas, pilihStatus } from './reviu-bersama.ts';
import { tripsOf } from './trips.ts';

/**
 * What every command costs on Google, the first time and again: waits for writes that a read sends off, and
 * reads of cells. Neither grows with the rows.
 */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

type Biaya = Readonly<Record<string, Trips>>;

/** Every command in the order of a year's work, each one twice where it can be. */
function kerjakan(ukuran: Parameters<typeof bigYear>[0]): Biaya {
  const host = milikPetugas(scripts, typedWorkbook(Object.fromEntries(bigYear(ukuran))), () => 'NO');
  const biaya: Record<string, Trips> = {};
  const hitung = (nama: string, run: () => unknown) => {
    biaya[nama] = tripsOf(host, () => {
      run();
    });
  };
  const panggil = (nama: string, ...args: readonly unknown[]) => {
    hitung(nama, () => host.call(nama, ...args));
    hitung(`${nama} lagi`, () => host.call(nama, ...args));
  };
  panggil('siapkanLembarData');
  panggil('susunTabelCapaian');
  panggil('susunSemuaTabel');
  panggil('perbaruiDaftarTabel');
  panggil('susunPerjanjianKinerja');
  panggil('periksaData');
  panggil('tandaiTemuan');
  panggil('hapusTandaTemuan');
  panggil('readTemuan');
  panggil('sidebarReadHome');
  panggil('sidebarReadSettings');
  panggil('sidebarPlanPk');
  panggil('sidebarReadSasaranTree');
  panggil('sidebarPlanTables', {});
  susunDariBilahSisi(host, hitung);
  const minta = { email: KADIS, peran: 'peninjau', pesan: '' };
  panggil('sidebarPlanSharing', minta);
  panggil('sidebarShareReview', minta);
  pilihStatus(kadisOf(host), 'Tabel 3.1', 'disetujui');
  panggil('perbaruiLembarReviu');
  hitung('susunSemuaTabel sesudah dibagikan', () => host.call('susunSemuaTabel'));
  panggil('sidebarBuildFinalSet', { alasan: 'Tenggat' });
  hitung('sidebarRevokeReviewer', () => host.call('sidebarRevokeReviewer', KADIS));
  return biaya;
}

function susunDariBilahSisi(host: Host, hitung: (nama: string, run: () => unknown) => void): void {
  const { version, tabel } = host.call('sidebarPlanTables', {}) as BuildPlan;
  hitung('sidebarBuildTables', () =>
    host.call('sidebarBuildTables', { tabel: tabel.map(({ id }) => id), version }),
  );
}

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
    kecil = kerjakan({ indikator: 10, sasaran: 2, anggaran: 40, paragraf: 5 });
  }, 300_000);

  it('wait for writes at most ten times', () => {
    const terbanyak = Object.entries(kecil).filter(([, { readsAfterWrites }]) => readsAfterWrites > 10);
    expect(terbanyak).toEqual([]);
  });

  it('are the same for more indikator, budget and text, but for a chart an indikator', () => {
    const besar = kerjakan({ indikator: 60, sasaran: 2, anggaran: 400, paragraf: 20 });
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
