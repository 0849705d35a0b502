import { describe, expect, it, test } from 'vitest';
import { checks, periksaSemua } from '../../src/periksa/index.ts';
import type { Temuan } from '../../src/periksa/temuan.ts';
import { bahanFolder } from './contoh-bahan.ts';

const hasil = periksaSemua(bahanFolder('test/contoh/dinas-2021'));

const find = (jenis: string, tab: string, baris: number, kolom: string): Temuan | undefined =>
  hasil.temuan.find(
    (one) => one.jenis === jenis && one.tab === tab && one.baris === baris && one.kolom === kolom,
  );

/** What the issue names; each right value worked out beside it. */
describe('the slips of the report of 2021', () => {
  test.each([
    // Poverty and unmet need by R ÷ T; right is (2T − R) ÷ T.
    ['K01', 'Kinerja', 2, 'Capaian Tercetak', '101,45', '98,55, kategori Sangat Berhasil'], // (12,40 − 6,29) ÷ 6,20 = 98,548…
    ['K01', 'Kinerja', 4, 'Capaian Tercetak', '121', '78,73, kategori Berhasil'], // (11 − 6,67) ÷ 5,5 = 78,727…
    ['K01', 'Kinerja', 4, 'Kategori Tercetak', 'Sangat Berhasil', 'Berhasil'],
    ['K01', 'Kinerja', 29, 'Capaian Tercetak', '106,22', '93,77, kategori Sangat Berhasil'], // (20,24 − 10,75) ÷ 10,12 = 93,774…
    ['K01', 'Kinerja', 30, 'Capaian Tercetak', '101,67', '98,32, kategori Sangat Berhasil'], // (20,24 − 10,29) ÷ 10,12 = 98,320…
    ['K01', 'Kinerja', 31, 'Capaian Tercetak', '100,98%', '99,01%, kategori Sangat Berhasil'], // (16,18 − 8,17) ÷ 8,09 = 99,011…
    // CPR 2020: 81,10 ÷ 84,10 = 96,432…
    ['K02', 'Kinerja', 27, 'Capaian Tercetak', '96,9%', '96,43%, kategori Sangat Berhasil'],
    // CPR 2019: 79,54 ÷ 83,70 = 95,0298…
    ['K03', 'Kinerja', 26, 'Capaian Tercetak', '95,02', '95,03'],
    // 220.480.250 ÷ 220.593.000 = 99,9488…
    ['K03', 'Anggaran', 18, 'Persen Tercetak', '100%', '99,95%'],
    ['K04', 'Kinerja', 28, 'Target', '84,64', '84,68%'],
    ['K04', 'Triwulan', 35, 'Target', '80,9%', '8,09%'],
    ['K04', 'Triwulan', 9, 'Target', '100%', '95,00%'],
    ['K04', 'Triwulan', 19, 'Target', '0,001%', '0,01%'],
    ['K04', 'Triwulan', 13, 'Target', 'Madan', 'Madya'],
    ['K06', 'Data Dukung', 28, 'Pembilang', '132.706', '132.689'],
    ['K06', 'Data Dukung', 59, 'Penyebut', '2.091', '1.974'],
    // 4.424 + 5.208 + 5.172 + 5.128
    ['K06', 'Data Dukung', 38, 'Penyebut', '19.986', '19.932'],
    // 1 ÷ 68.321 × 100 = 0,00146…
    ['K08', 'Kinerja', 19, 'Realisasi', '0,002', '0,001'],
    ['K15', 'Kinerja', 15, 'Capaian Tercetak', '100', 'tidak ada penilaian'],
    // (0,02 − 0,002) ÷ 0,01 = 180
    ['K15', 'Kinerja', 17, 'Capaian Tercetak', '100', '180,00, kategori Sangat Berhasil'],
    ['K15', 'Kinerja', 18, 'Capaian Tercetak', '100', '180,00, kategori Sangat Berhasil'],
    ['K15', 'Kinerja', 19, 'Capaian Tercetak', '100', '180,00, kategori Sangat Berhasil'],
    ['K15', 'Kinerja', 38, 'Capaian Tercetak', 'A', '100, kategori Sangat Berhasil'],
  ])('%s %s baris %d, %s: %s, seharusnya %s', (jenis, tab, baris, kolom, tercetak, seharusnya) => {
    expect(find(jenis, tab, baris, kolom)).toMatchObject({ tercetak, seharusnya });
  });

  it('says that the 17 too many are the vagrants’ row', () => {
    expect(find('K06', 'Data Dukung', 28, 'Pembilang')?.perhitungan).toBe(
      'Jumlah baris 2 s.d. 27: 1 + 38 + 12 + … + 57 + 77 = 132.689; yang tercetak 132.706, lebih 17, ' +
        'sebesar baris 12 (Gelandangan), yang mungkin terhitung dua kali. Tab Kinerja baris 7 memakai angka yang sama sebagai Pembilang.',
    );
  });

  it('has nothing else of these kinds', () => {
    const jumlah = (jenis: string) => hasil.temuan.filter((one) => one.jenis === jenis).length;
    expect(['K01', 'K02', 'K03', 'K04', 'K06', 'K08', 'K15', 'K16'].map(jumlah)).toEqual([
      6, 1, 2, 5, 3, 1, 5, 0,
    ]);
  });
});

describe('all checks together', () => {
  it('print how many findings each kind has', () => {
    console.table(
      hasil.ringkasan.map(({ jenis, judul, jumlah, tidakDapatDiperiksa }) => ({
        jenis,
        judul,
        ...jumlah,
        tidakDapatDiperiksa,
      })),
    );
    expect(hasil.ringkasan.map(({ jenis }) => jenis)).toEqual([...new Set(checks.map(({ jenis }) => jenis))]);
    const semua = hasil.ringkasan.flatMap(({ jumlah }) => Object.values(jumlah));
    expect(semua.reduce((total, one) => total + one, 0)).toBe(hasil.temuan.length);
  });

  it('put the most serious first, then the order of the workbook', () => {
    const urutan = hasil.temuan.map(({ tingkat }) => ['salah', 'perlu dilihat', 'gaya'].indexOf(tingkat));
    expect(urutan).toEqual([...urutan].sort());
    const kinerja = hasil.temuan.filter(({ tab, tingkat }) => tab === 'Kinerja' && tingkat === 'salah');
    expect(kinerja.map(({ baris }) => baris)).toEqual(
      kinerja.map(({ baris }) => baris).sort((a, b) => (a ?? 0) - (b ?? 0)),
    );
  });

  it('tell every finding apart by jenis, tab, kolom and perihal, so that its status can be kept', () => {
    const kunci = hasil.temuan.map(({ jenis, tab, kolom, perihal }) =>
      [jenis, tab, kolom, perihal].join(' | '),
    );
    expect(kunci.filter((one, i) => kunci.indexOf(one) !== i)).toEqual([]);
  });

  it('have a sentence, a name of their own, and a place in the order of kinds', () => {
    for (const { perhitungan } of hasil.temuan) expect(perhitungan).toMatch(/^\S.*[.?]$/su);
    const jenis = checks.map((one) => one.jenis);
    expect(jenis).toEqual([...jenis].sort());
    expect(new Set(checks.map(({ judul }) => judul)).size).toBe(jenis.length);
  });
});
