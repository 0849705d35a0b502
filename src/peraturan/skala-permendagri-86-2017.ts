import type { Scale } from './scale.ts';

/**
 * Skala nilai peringkat kinerja of the evaluation forms of Permendagri 86/2017.
 *
 * > ≥ 91 Sangat Tinggi · 76–90 Tinggi · 66–75 Sedang · 51–65 Rendah · ≤ 50 Sangat Rendah
 *
 * The rows count in whole numbers and say nothing of 90,5. A row is read as "from its lower number
 * up", so 90,5 is Tinggi and 50,5 is Sangat Rendah: docs/keputusan/0016.
 *
 * Nobody has compared edges and names with the text yet; they are known from general use only.
 */
export const skalaPermendagri862017: Scale = {
  name: 'Permendagri 86/2017',
  source: {
    peraturan: 'Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017',
    part: 'Lampiran, formulir evaluasi, skala nilai peringkat kinerja',
  },
  brackets: [
    { kategori: 'Sangat Rendah' },
    { from: '51', kategori: 'Rendah' },
    { from: '66', kategori: 'Sedang' },
    { from: '76', kategori: 'Tinggi' },
    { from: '91', kategori: 'Sangat Tinggi' },
  ],
};
