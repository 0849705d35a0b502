import type { Scale } from './scale.ts';

/**
 * The scale of the LKIP 2016 of Inspektorat Provinsi Jawa Barat.
 *
 * > > 100 · 80–100 · 60–80 · < 60
 *
 * 80 and 60 stand in two rows. A row is read as "from its lower number up": 80 is Baik, 60 is
 * Cukup. See docs/keputusan/0016.
 *
 * The report prints B for a capaian of 100, read here as Baik; the other names are those of its
 * sister reports and have not been seen in this one.
 */
export const skalaLkipInspektoratJabar2016: Scale = {
  name: 'LKIP Inspektorat Jawa Barat 2016',
  source: {
    peraturan: 'LKIP Inspektorat Provinsi Jawa Barat Tahun 2016',
    part: 'Bab III, skala capaian kinerja; nama kategori selain B (Baik) belum terlihat di naskahnya',
  },
  brackets: [
    { kategori: 'Kurang' },
    { from: '60', kategori: 'Cukup' },
    { from: '80', kategori: 'Baik' },
    { above: '100', kategori: 'Sangat Baik' },
  ],
};
