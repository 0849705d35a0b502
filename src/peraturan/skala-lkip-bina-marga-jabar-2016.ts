import type { Scale } from './scale.ts';

/**
 * The scale of the LKIP 2016 of Dinas Bina Marga Provinsi Jawa Barat. BPBD, Disperindag and Dinas
 * Perikanan dan Kelautan of the province print the same edges.
 *
 * > > 100 · 80–100 · 55–80 · < 55
 *
 * 80 and 55 stand in two rows. A row is read as "from its lower number up", so 80 is Baik and 55 is
 * Cukup; 100 itself is Baik, though the report once calls it Sangat Baik: docs/keputusan/0016.
 *
 * Sangat Baik and Cukup are names seen in reports with these edges; Baik and Kurang are the usual
 * company of those two and have not been seen in this one.
 */
export const skalaLkipBinaMargaJabar2016: Scale = {
  name: 'LKIP Bina Marga Jawa Barat 2016',
  source: {
    peraturan: 'LKIP Dinas Bina Marga Provinsi Jawa Barat Tahun 2016',
    part: 'Bab III, skala capaian kinerja; nama kategori Baik dan Kurang belum terlihat di naskahnya',
  },
  brackets: [
    { kategori: 'Kurang' },
    { from: '55', kategori: 'Cukup' },
    { from: '80', kategori: 'Baik' },
    { above: '100', kategori: 'Sangat Baik' },
  ],
};
