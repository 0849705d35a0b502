import type { Scale } from './scale.ts';

/**
 * The scale of the LKIP 2016 of Dinas Kesehatan Provinsi Jawa Barat.
 *
 * > ≥ 100 · > 80 to < 100 · > 55 to < 80 · < 55
 *
 * 80 and 55 stand in no row. The printed lower edge decides, and those are "> 80" and "> 55": 80 is
 * Cukup, 55 is Kurang. See docs/keputusan/0016.
 *
 * Baik, Cukup and Kurang are names that the report prints beside a capaian; Sangat Baik, the name of
 * the highest row, is that of its sister reports and has not been seen in this one.
 */
export const skalaLkipDinkesJabar2016: Scale = {
  name: 'LKIP Dinas Kesehatan Jawa Barat 2016',
  source: {
    peraturan: 'LKIP Dinas Kesehatan Provinsi Jawa Barat Tahun 2016',
    part: 'Bab III, skala capaian kinerja; nama kategori Sangat Baik belum terlihat di naskahnya',
  },
  brackets: [
    { kategori: 'Kurang' },
    { above: '55', kategori: 'Cukup' },
    { above: '80', kategori: 'Baik' },
    { from: '100', kategori: 'Sangat Baik' },
  ],
};
