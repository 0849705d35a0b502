import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import type { Capaian } from '../../src/kinerja/capaian.ts';
import { calculateSasaran } from '../../src/kinerja/sasaran.ts';
import type { Scale } from '../../src/peraturan/scale.ts';
import { skalaLan2392003 as lan } from '../../src/peraturan/skala-lan-239-2003.ts';
import { skalaPermendagri862017 as tanpaMean } from '../../src/peraturan/skala-permendagri-86-2017.ts';

function capaian(persen: string | number | Decimal): Capaian {
  return { dinilai: true, persen: new Decimal(persen), dasar: { rumus: 'nol' } };
}

const belumDinilai: Capaian = { dinilai: false, alasan: 'tidak ada penilaian' };

const mulai50: Scale = {
  name: 'Mulai 50',
  source: { peraturan: 'Contoh', part: 'Contoh' },
  brackets: [
    { from: '50', kategori: 'Cukup', mean: '65' },
    { from: '80', kategori: 'Baik', mean: '90' },
  ],
};

describe('a sasaran', () => {
  test('has the rata-rata, its kategori, and the nilai mean of what was assessed', () => {
    // (60 + 80 + 100) ÷ 3 = 80; (62,5 + 77,5 + 92,5) ÷ 3 = 77,5
    expect(calculateSasaran([capaian(60), capaian(80), capaian(100)], lan)).toEqual({
      jumlahIndikator: 3,
      jumlahDinilai: 3,
      rataRata: new Decimal(80),
      kategori: 'Berhasil',
      nilaiMean: new Decimal('77.5'),
      perKategori: [
        { kategori: 'Sangat Berhasil', mean: new Decimal('92.5'), jumlah: 1 },
        { kategori: 'Berhasil', mean: new Decimal('77.5'), jumlah: 1 },
        { kategori: 'Cukup Berhasil', mean: new Decimal('62.5'), jumlah: 1 },
        { kategori: 'Tidak Berhasil', mean: new Decimal('27.5'), jumlah: 0 },
      ],
    });
  });

  test('counts what was not assessed neither as nol nor as 100', () => {
    const hasil = calculateSasaran([capaian(80), belumDinilai], lan);
    expect(hasil).toMatchObject({ jumlahIndikator: 2, jumlahDinilai: 1, rataRata: new Decimal(80) });
    expect(hasil.nilaiMean?.toString()).toBe('77.5');
  });

  test('counts a capaian of nol, which was assessed', () => {
    expect(calculateSasaran([capaian(80), capaian(0)], lan).rataRata?.toString()).toBe('40');
  });

  test.each([
    ['without indikator', []],
    ['with nothing assessed', [belumDinilai, belumDinilai]],
  ])('%s has no rata-rata, no kategori and no nilai mean', (_, daftarCapaian) => {
    const hasil = calculateSasaran(daftarCapaian, lan);
    expect(hasil).toMatchObject({
      jumlahDinilai: 0,
      alasanTanpaMean: 'belum ada indikator yang dinilai',
    });
    expect(hasil).not.toHaveProperty('rataRata');
    expect(hasil).not.toHaveProperty('kategori');
    expect(hasil).not.toHaveProperty('nilaiMean');
  });

  test('has no nilai mean on a scale without class means, but a rata-rata and a kategori', () => {
    const hasil = calculateSasaran([capaian(90)], tanpaMean);
    expect(hasil).toMatchObject({ kategori: 'Tinggi', alasanTanpaMean: 'skala tidak punya nilai mean' });
    expect(hasil).not.toHaveProperty('nilaiMean');
  });

  test('has no nilai mean where a capaian lies below the lowest edge of the scale', () => {
    const hasil = calculateSasaran([capaian(40), capaian(90)], mulai50);
    expect(hasil).toMatchObject({
      kategori: 'Cukup', // (40 + 90) ÷ 2 = 65
      alasanTanpaMean: 'ada capaian di bawah batas terendah skala',
    });
    expect(hasil).not.toHaveProperty('nilaiMean');
  });

  test('has no kategori where its rata-rata lies below the lowest edge', () => {
    expect(calculateSasaran([capaian(40)], mulai50)).not.toHaveProperty('kategori');
  });

  test('endless fractions whose mean is 70 are Cukup Berhasil, as 70 itself is', () => {
    // (1 + 61 + 64) ÷ 60 ÷ 3 × 100 = 70 exactly; fifty digits of each fraction make it a hair more.
    const daftarCapaian = [1, 61, 64].map((realisasi) => capaian(new Decimal(realisasi).times(100).div(60)));
    const hasil = calculateSasaran(daftarCapaian, lan);
    expect(hasil.rataRata?.gt(70)).toBe(true);
    expect(hasil.kategori).toBe('Cukup Berhasil');
  });
});

describe('properties', () => {
  const daftarPersen = fc.array(
    fc.integer({ min: -5000, max: 60000 }).map((n) => new Decimal(n).div(100)),
    {
      minLength: 1,
    },
  );

  test('nilai mean lies between the lowest and the highest class mean', () => {
    fc.assert(
      fc.property(daftarPersen, (daftar) => {
        const { nilaiMean } = calculateSasaran(daftar.map(capaian), lan);
        expect(nilaiMean?.gte('27.5')).toBe(true);
        expect(nilaiMean?.lte('92.5')).toBe(true);
      }),
    );
  });

  test('every indikator assessed stands in exactly one kategori', () => {
    fc.assert(
      fc.property(daftarPersen, (daftar) => {
        const { perKategori, jumlahDinilai } = calculateSasaran(daftar.map(capaian), lan);
        return perKategori.reduce((total, { jumlah }) => total + jumlah, 0) === jumlahDinilai;
      }),
    );
  });

  test('the order of the indikator changes nothing', () => {
    fc.assert(
      fc.property(daftarPersen, (daftar) => {
        const forth = calculateSasaran(daftar.map(capaian), lan);
        const back = calculateSasaran([...daftar].reverse().map(capaian), lan);
        expect(back).toEqual(forth);
      }),
    );
  });
});
