import type { Scale } from './scale.ts';

/**
 * The scale of the LKjIP 2021 of Kabupaten Maluku Tengah.
 *
 * > > 85 s.d. 100 Memuaskan · > 75 s.d. < 85 Sangat Baik · > 65 s.d. 75 Baik · > 50 s.d. 65 Cukup Baik ·
 * > > 30 s.d. 50 Agak Kurang · 0 s.d. 30 Kurang
 *
 * 85 itself stands in no row. The printed lower edge decides, and that of Memuaskan is "> 85": 85 is
 * Sangat Baik, 140 is Memuaskan, a negative capaian is Kurang. See docs/keputusan/0016.
 */
export const skalaLkjipMalukuTengah2021: Scale = {
  name: 'LKjIP Maluku Tengah 2021',
  source: {
    peraturan: 'LKjIP Kabupaten Maluku Tengah Tahun 2021',
    part: 'Bab III, halaman III.2, klasifikasi capaian',
    url: 'https://fliphtml5.com/qdghn/orip/LKJIP_KAB._MALUKU_TENGAH_TAHUN_2021/94',
    checked: '2026-11-24',
  },
  brackets: [
    { kategori: 'Kurang' },
    { above: '30', kategori: 'Agak Kurang' },
    { above: '50', kategori: 'Cukup Baik' },
    { above: '65', kategori: 'Baik' },
    { above: '75', kategori: 'Sangat Baik' },
    { above: '85', kategori: 'Memuaskan' },
  ],
};
