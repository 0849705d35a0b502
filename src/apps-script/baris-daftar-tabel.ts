import type { TabelLaporan } from '../reports/daftar-laporan.ts';
import type { BarisDaftarTabel } from '../reports/daftar-tabel.ts';
import type { TabelTersusun } from './registry.ts';

/** A table as the data now make it. */
export interface TabelKini extends TabelLaporan {
  readonly sidik: string;
}

/** Compares the tables as the data now make them with those that were built. */
export function barisDaftarTabel(
  kini: readonly TabelKini[],
  tersusun: readonly TabelTersusun[],
): readonly BarisDaftarTabel[] {
  const daftar = kini.map(({ table, tabs, sidik }): BarisDaftarTabel => {
    const built = tersusun.find(({ name }) => name === table.name);
    const baris = { name: table.name, title: table.title, tabs };
    if (built === undefined) return { ...baris, keadaan: 'belum disusun' };
    return {
      ...baris,
      disusun: built.disusun,
      ...(built.data === undefined ? {} : { data: built.data }),
      keadaan: built.sidik === sidik ? 'mutakhir' : 'data berubah',
    };
  });
  const names = new Set(kini.map(({ table }) => table.name));
  const sisa = tersusun.filter(({ name, data }) => data !== undefined && !names.has(name));
  return [
    ...daftar,
    ...sisa.map(
      ({ name, disusun, data }): BarisDaftarTabel => ({
        name,
        title: '',
        disusun,
        tabs: [],
        ...(data === undefined ? {} : { data }),
        keadaan: 'tidak dipakai lagi',
      }),
    ),
  ];
}
