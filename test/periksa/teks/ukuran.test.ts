import { describe, expect, test } from 'vitest';
import { nilaiNarasi } from '../../../src/periksa/narasi/nilai-narasi.ts';
import { bacaBuku, bahanBuku } from '../ukur/buku.ts';
import {
  bacaSalahKetik,
  daftarDinas,
  jumlahSlip,
  ukuranKosong,
  ukurBuku,
  ukurKalimat,
  ukurSalahKetik,
} from '../ukur/ukur.ts';

/** Of each set of agencies: its right paragraphs, its slips, and how many of them are to be found. */
const DAFTAR_KUMPULAN = [
  { kumpulan: 'buku-lain', paragraf: 49, slip: 78, ditemukan: 62, salah: 50 },
  { kumpulan: 'empat-dinas', paragraf: 82, slip: 126, ditemukan: 95, salah: 70 },
  { kumpulan: 'tiga-dinas', paragraf: 100, slip: 174, ditemukan: 150, salah: 115 },
] as const;

describe.each(DAFTAR_KUMPULAN)(
  'the agencies of $kumpulan',
  ({ kumpulan, paragraf, slip, ditemukan, salah }) => {
    const ukuran = ukuranKosong();
    for (const one of daftarDinas.filter((dinas) => dinas.kumpulan === kumpulan)) {
      const buku = bacaBuku(one.folder);
      ukurBuku(buku, ukuran);
      ukurSalahKetik(one.nama, buku, bacaSalahKetik(one.slip), ukuran);
    }

    test('have no right paragraph accused', () => {
      expect(ukuran.palsu).toEqual([]);
      expect(ukuran.benar.banyak).toBe(paragraf);
    });

    test('have most of their slips found', () => {
      const jumlah = jumlahSlip(ukuran);
      expect(jumlah.banyak).toBe(slip);
      expect(jumlah.ditemukan).toBeGreaterThanOrEqual(ditemukan);
      expect(jumlah.sebagaiSalah).toBeGreaterThanOrEqual(salah);
    });
  },
);

describe.each(['a', 'b', 'c'] as const)('sentences of part %s of the grammar', (bagian) => {
  const ukuran = ukuranKosong();
  for (const { folder } of daftarDinas.filter(({ kumpulan }) => kumpulan !== 'tiga-dinas'))
    ukurKalimat(bahanBuku(bacaBuku(folder)), bagian, 2016, 60, ukuran);

  test('are seldom accused, and hardly ever of being salah', () => {
    const { banyak, ditemukan, sebagaiSalah } = ukuran.benar;
    expect(banyak).toBe(360);
    expect(ditemukan / banyak, ukuran.palsu.join('\n')).toBeLessThanOrEqual(0.05);
    expect(sebagaiSalah / banyak, ukuran.palsu.join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('have most of their slips found', () => {
    const { banyak, ditemukan } = jumlahSlip(ukuran);
    expect(ditemukan / banyak).toBeGreaterThanOrEqual(0.65);
  });
});

test('a pasted table of ten thousand figures is left alone, but for its terbilang', () => {
  const bahan = bahanBuku(bacaBuku('test/contoh/buku-lain/peternakan'));
  const angka = Array.from({ length: 10_000 }, (_, i) => String((i * 7_919) % 999_983)).join(' ');
  const narasi = [{ baris: 2, bagian: 'Bab III', indikator: undefined, teks: `${angka} dan 3 (dua) kasus` }];
  const { temuan } = nilaiNarasi({ ...bahan, data: { ...bahan.data, narasi } });
  expect(temuan.map(({ jenis, tercetak }) => `${jenis} ${tercetak}`)).toEqual(['K11 3 (dua)']);
}, 60_000);
