import type { Scale } from './scale.ts';

/**
 * The scale of the LAN guidelines of 2003, as LKjIPs print it with "metode rata-rata data kelompok":
 *
 * > X > 85 Sangat Berhasil · 70 < X ≤ 85 Berhasil · 55 < X ≤ 70 Cukup Berhasil · X < 55 Tidak Berhasil
 *
 * 55 itself stands in no row. The class means are the middles of the rows, 27,5 = (0 + 55) ÷ 2 and
 * 62,5 = (55 + 70) ÷ 2, and the other rows all own their upper edge, so 55 is Tidak Berhasil. A
 * negative capaian is Tidak Berhasil as well: docs/keputusan/0016.
 *
 * The decree itself has not been seen; edges, names and means are those of the LKjIPs that quote it.
 */
export const skalaLan2392003: Scale = {
  name: 'LAN 239/2003',
  source: {
    peraturan:
      'Keputusan Kepala LAN Nomor 239/IX/6/8/2003 tentang Perbaikan Pedoman Penyusunan Pelaporan AKIP',
    part: 'Skala pengukuran kinerja, sebagaimana dikutip dalam LKjIP perangkat daerah',
  },
  brackets: [
    { kategori: 'Tidak Berhasil', mean: '27.5' },
    { above: '55', kategori: 'Cukup Berhasil', mean: '62.5' },
    { above: '70', kategori: 'Berhasil', mean: '77.5' },
    { above: '85', kategori: 'Sangat Berhasil', mean: '92.5' },
  ],
};
