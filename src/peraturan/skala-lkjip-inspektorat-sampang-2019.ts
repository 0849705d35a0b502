import type { Scale } from './scale.ts';

/**
 * The scale of the LKjIP 2019 of Inspektorat Daerah Kabupaten Sampang.
 *
 * > 91 % ≤ 100 % Sangat Baik · 76 % ≤ 90 % Baik · 66 % ≤ 75 % Cukup · 51 % ≤ 65 % Kurang · ≤ 50 % Sangat Kurang
 *
 * The rows count in whole numbers and end at 100. A row is read as "from its lower number up", so
 * 90,5 is Baik and 140 is Sangat Baik: docs/keputusan/0016.
 */
export const skalaLkjipInspektoratSampang2019: Scale = {
  name: 'LKjIP Inspektorat Sampang 2019',
  source: {
    peraturan: 'LKjIP Inspektorat Daerah Kabupaten Sampang Tahun 2019',
    part: 'Tabel 3.1 Interval Penilaian Kinerja, halaman 29',
    url: 'https://123dok.com/document/zx5dll94-baik-baik-cukup-kurang-kurang.html',
    checked: '2026-11-24',
  },
  brackets: [
    { kategori: 'Sangat Kurang' },
    { from: '51', kategori: 'Kurang' },
    { from: '66', kategori: 'Cukup' },
    { from: '76', kategori: 'Baik' },
    { from: '91', kategori: 'Sangat Baik' },
  ],
};
