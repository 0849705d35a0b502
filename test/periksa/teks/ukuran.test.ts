import { describe, expect, test } from 'vitest';
import { nilaiNarasi } from '../../../src/periksa/narasi/nilai-narasi.ts';
import { bacaBuku, bahanBuku } from '../ukur/buku.ts';
import {
  bacaSalahKetik,
  jumlahSlip,
  ukuranKosong,
  ukurBuku,
  ukurKalimat,
  ukurSalahKetik,
} from '../ukur/ukur.ts';

const DAFTAR_BUKU = ['peternakan', 'perindag'];
const FOLDER = 'test/contoh/buku-lain';

describe('two agencies that the reader did not grow up with', () => {
  const ukuran = ukuranKosong();
  for (const nama of DAFTAR_BUKU) {
    const buku = bacaBuku(`${FOLDER}/${nama}`);
    ukurBuku(buku, ukuran);
    ukurSalahKetik(nama, buku, bacaSalahKetik(`${FOLDER}/salah-ketik.json`), ukuran);
  }

  test('have no right paragraph accused', () => {
    expect(ukuran.palsu).toEqual([]);
    expect(ukuran.benar.banyak).toBe(49);
  });

  test('have sixty-two of their seventy-eight slips found, fifty as salah', () => {
    const { banyak, ditemukan, sebagaiSalah } = jumlahSlip(ukuran);
    expect(banyak).toBe(78);
    expect(ditemukan).toBeGreaterThanOrEqual(62);
    expect(sebagaiSalah).toBeGreaterThanOrEqual(50);
  });
});

describe.each(['a', 'b'] as const)('sentences of half %s of the grammar', (separuh) => {
  const ukuran = ukuranKosong();
  for (const nama of DAFTAR_BUKU)
    ukurKalimat(bahanBuku(bacaBuku(`${FOLDER}/${nama}`)), separuh, 2016, 150, ukuran);

  test('are seldom accused, and hardly ever of being salah', () => {
    expect(ukuran.benar.banyak).toBe(300);
    expect(ukuran.benar.ditemukan / ukuran.benar.banyak, ukuran.palsu.join('\n')).toBeLessThanOrEqual(0.05);
    expect(ukuran.benar.sebagaiSalah / ukuran.benar.banyak, ukuran.palsu.join('\n')).toBeLessThanOrEqual(
      0.02,
    );
  });

  test('have most of their slips found', () => {
    const { banyak, ditemukan } = jumlahSlip(ukuran);
    expect(ditemukan / banyak).toBeGreaterThanOrEqual(0.65);
  });
});

test('a pasted table of ten thousand figures is left alone, but for its terbilang', () => {
  const bahan = bahanBuku(bacaBuku(`${FOLDER}/peternakan`));
  const angka = Array.from({ length: 10_000 }, (_, i) => String((i * 7_919) % 999_983)).join(' ');
  const narasi = [{ baris: 2, bagian: 'Bab III', indikator: undefined, teks: `${angka} dan 3 (dua) kasus` }];
  const { temuan } = nilaiNarasi({ ...bahan, data: { ...bahan.data, narasi } });
  expect(temuan.map(({ jenis, tercetak }) => `${jenis} ${tercetak}`)).toEqual(['K11 3 (dua)']);
}, 60_000);
