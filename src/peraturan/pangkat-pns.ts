import type { Source } from './scale.ts';

/** A pangkat of a civil servant and its golongan/ruang. */
export interface Pangkat {
  readonly pangkat: string;
  readonly golongan: string;
}

/**
 * The pangkat of Pegawai Negeri Sipil, lowest first.
 *
 * `Tingkat I` is also printed `Tk. I`; both are in use, in one document only one should be.
 */
export const pangkatPns: { readonly source: Source; readonly daftar: readonly Pangkat[] } = {
  source: {
    peraturan: 'PP 99/2000 tentang Kenaikan Pangkat PNS, diubah PP 12/2002',
    part: 'Susunan pangkat dan golongan ruang',
  },
  daftar: [
    { pangkat: 'Juru Muda', golongan: 'I/a' },
    { pangkat: 'Juru Muda Tingkat I', golongan: 'I/b' },
    { pangkat: 'Juru', golongan: 'I/c' },
    { pangkat: 'Juru Tingkat I', golongan: 'I/d' },
    { pangkat: 'Pengatur Muda', golongan: 'II/a' },
    { pangkat: 'Pengatur Muda Tingkat I', golongan: 'II/b' },
    { pangkat: 'Pengatur', golongan: 'II/c' },
    { pangkat: 'Pengatur Tingkat I', golongan: 'II/d' },
    { pangkat: 'Penata Muda', golongan: 'III/a' },
    { pangkat: 'Penata Muda Tingkat I', golongan: 'III/b' },
    { pangkat: 'Penata', golongan: 'III/c' },
    { pangkat: 'Penata Tingkat I', golongan: 'III/d' },
    { pangkat: 'Pembina', golongan: 'IV/a' },
    { pangkat: 'Pembina Tingkat I', golongan: 'IV/b' },
    { pangkat: 'Pembina Utama Muda', golongan: 'IV/c' },
    { pangkat: 'Pembina Utama Madya', golongan: 'IV/d' },
    { pangkat: 'Pembina Utama', golongan: 'IV/e' },
  ],
};
