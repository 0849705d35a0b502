import type { Scale } from './scale.ts';

/**
 * The scale of the LKIP 2016 of Dinas Tenaga Kerja dan Transmigrasi Provinsi Jawa Barat. Dinas
 * Peternakan, BP3AKB, BKPP Wilayah I and BKPD print it with small variants of edges and names
 * (Sedang for Cukup).
 *
 * > > 100 · 80–100 · 50–80 · < 50
 *
 * 80 and 50 stand in two rows. A row is read as "from its lower number up": 80 is Baik, 50 is
 * Cukup. The report itself calls −37,60 Kurang. See docs/keputusan/0016.
 *
 * Kurang is the only name seen in this report; the others are those of its sister reports.
 */
export const skalaLkipDisnakertransJabar2016: Scale = {
  name: 'LKIP Disnakertrans Jawa Barat 2016',
  source: {
    peraturan: 'LKIP Dinas Tenaga Kerja dan Transmigrasi Provinsi Jawa Barat Tahun 2016',
    part: 'Bab III, skala capaian kinerja; nama kategori selain Kurang belum terlihat di naskahnya',
  },
  brackets: [
    { kategori: 'Kurang' },
    { from: '50', kategori: 'Cukup' },
    { from: '80', kategori: 'Baik' },
    { above: '100', kategori: 'Sangat Baik' },
  ],
};
