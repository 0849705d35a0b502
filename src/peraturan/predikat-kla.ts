import type { TanggaPredikat } from './tangga.ts';

/**
 * The predikat of Kabupaten/Kota Layak Anak.
 *
 * > Pratama 500–600 · Madya 601–700 · Nindya 701–800 · Utama 801–900 · KLA 901–1000
 *
 * The rows count in whole numbers; a row is read as "from its lower number up", so 600,5 is
 * Pratama: docs/keputusan/0016. Below 500 there is no predikat.
 */
export const predikatKla: TanggaPredikat = {
  name: 'KLA',
  source: {
    peraturan: 'Evaluasi Kabupaten/Kota Layak Anak, Kementerian PPPA',
    part: 'Rentang nilai per predikat, sebagaimana dicatat data terbuka Kabupaten Blitar (Kategori KLA)',
    url: 'https://opendata.blitarkab.go.id/en_AU/dataset/kategori-kla-35dp4954',
    checked: '2026-11-24',
  },
  tertinggi: '1000',
  peringkat: [
    { label: 'Pratama', from: '500' },
    { label: 'Madya', from: '601' },
    { label: 'Nindya', from: '701' },
    { label: 'Utama', from: '801' },
    {
      label: 'KLA',
      alias: ['Kabupaten/Kota Layak Anak', 'Kabupaten Layak Anak', 'Kota Layak Anak'],
      from: '901',
    },
  ],
};
