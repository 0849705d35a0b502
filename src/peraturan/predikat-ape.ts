import type { TanggaPredikat } from './tangga.ts';

/**
 * The grades of Anugerah Parahita Ekapraya (gender mainstreaming): Pratama < Madya < Utama < Mentor.
 * The order is that of an LKIP of BP3AKB Provinsi Jawa Barat; no peraturan was seen.
 */
export const predikatApe: TanggaPredikat = {
  name: 'APE',
  source: {
    peraturan: 'Anugerah Parahita Ekapraya, Kementerian PPPA',
    part: 'Urutan penghargaan, sebagaimana dikutip dalam LKIP BP3AKB Provinsi Jawa Barat',
  },
  peringkat: [{ label: 'Pratama' }, { label: 'Madya' }, { label: 'Utama' }, { label: 'Mentor' }],
};
