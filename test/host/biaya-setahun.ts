import type { BuildPlan } from '../../src/apps-script/commands/build-tables.ts';
import type { Host, Trips } from '../../src/host/host.ts';
import { bigYear, type YearSize } from '../big-year.ts';
import { typedWorkbook } from './dist.ts';
import { KADIS, kadisOf, milikPetugas, pilihStatus } from './reviu-bersama.ts';
import { tripsOf } from './trips.ts';

export type Biaya = Readonly<Record<string, Trips>>;

/** Every command in the order of a year's work, each one twice where it can be, with its trips by its name. */
export function kerjakanSetahun(scripts: readonly string[], ukuran: YearSize): Biaya {
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
