import type { NamaBagian } from './bagian-narasi.ts';
import { type BahanBab, tabelBerkalimat, tabelLaporan, tandaTanganKepala } from './bahan.ts';
import type { Blok } from './dokumen.ts';
import type { Naskah } from './naskah.ts';
import { suratDokumen } from './surat-dokumen.ts';

/** What may be annexed: what links know it by, its title, and what it holds. */
interface IsiLampiran {
  readonly id: string;
  readonly judul: string;
  readonly narasi: NamaBagian;
  readonly isi: (bahan: BahanBab) => readonly Blok[];
}

/** Numbered by what there is, in this order. */
export const daftarLampiran: readonly IsiLampiran[] = [
  {
    id: 'lampiran/perjanjian-kinerja',
    judul: 'Perjanjian Kinerja',
    narasi: 'Lampiran Perjanjian Kinerja',
    isi: ({ surat }) => surat.map((satu) => suratDokumen(satu.surat)),
  },
  {
    id: 'lampiran/pengukuran-kinerja',
    judul: 'Pengukuran Kinerja',
    narasi: 'Lampiran Pengukuran Kinerja',
    isi: (bahan) => {
      const tabel = tabelLaporan(bahan, 'pengukuran-kinerja').flatMap((satu) => tabelBerkalimat(satu));
      return tabel.length === 0 ? [] : [...tabel, ...tandaTanganKepala(bahan)];
    },
  },
  {
    id: 'lampiran/rencana-aksi',
    judul: 'Rencana Aksi',
    narasi: 'Lampiran Rencana Aksi',
    isi: (bahan) => tabelLaporan(bahan, 'rencana-aksi').flatMap((satu) => tabelBerkalimat(satu)),
  },
  {
    id: 'lampiran/monitoring',
    judul: 'Monitoring Triwulan',
    narasi: 'Lampiran Monitoring',
    isi: (bahan) => tabelLaporan(bahan, 'monitoring').flatMap((satu) => tabelBerkalimat(satu)),
  },
  {
    id: 'lampiran/pohon-kinerja',
    judul: 'Pohon Kinerja',
    narasi: 'Lampiran Pohon Kinerja',
    isi: (bahan) => tabelLaporan(bahan, 'pohon-kinerja').flatMap((satu) => tabelBerkalimat(satu)),
  },
  {
    id: 'lampiran/data-pendukung',
    judul: 'Data Pendukung',
    narasi: 'Lampiran Data Pendukung',
    isi: (bahan) => tabelLaporan(bahan, 'data-dukung').flatMap((satu) => tabelBerkalimat(satu, 'L.')),
  },
];

/** The annexes that have something to show, each by what links know it by. */
export function bagianLampiran(bahan: BahanBab): readonly (Naskah & { readonly id: string })[] {
  return daftarLampiran.flatMap(({ id, judul, narasi, isi }) => {
    const blok = isi(bahan);
    return blok.length === 0 ? [] : [{ id, judul, isi: [...bahan.narasi.bagian(narasi), ...blok] }];
  });
}
