import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/decimal.ts';
import { bandingkan, writeLike, writeResult } from '../../../src/periksa/narasi/banding.ts';
import { bilanganOnly, isTerbilang } from '../../../src/periksa/narasi/kata-bilangan.ts';
import { readParagraf } from '../../../src/periksa/narasi/paragraf.ts';
import { isSalahKetik, isTertukar, salahKetikOf } from '../../../src/periksa/narasi/salah-ketik.ts';
import { belanjaOf, peranOf } from '../../../src/periksa/narasi/sebutan-anggaran.ts';
import { tahunOf } from '../../../src/periksa/narasi/tahun-figur.ts';

const paragraf = (teks: string) => readParagraf({ baris: 2, bagian: 'Bab III', indikator: undefined, teks });
const angka = (value: string | number) => new Decimal(value);

describe('sentences', () => {
  test.each([
    ['Satu. Dua; tiga.', ['Satu.', 'Dua;', 'tiga.']],
    ['Sebesar Rp. 200.000 saja. Lalu naik.', ['Sebesar Rp. 200.000 saja.', 'Lalu naik.']],
    ['Menurut dr. Contoh, S. Sos, benar.', ['Menurut dr. Contoh, S. Sos, benar.']],
    ['Nilainya 6.23 persen.', ['Nilainya 6.23 persen.']],
  ])('%s', (teks, wanted) => {
    expect(paragraf(teks).daftarKalimat.map((kalimat) => kalimat.teks)).toEqual(wanted);
  });
});

describe('the year of a figure', () => {
  test.each([
    ['CPR naik dari 81,10% pada tahun 2020 menjadi 83,43% setahun kemudian', [2020, 2021]],
    ['Pada tahun 2020 angka kemiskinan 6,23 %, lalu pada tahun 2021 naik menjadi 6,67%', [2020, 2021]],
    ['Unmet need pada tahun 2021 (8,17%) meningkat dari tahun 2020 (10,29%)', [2021, 2020]],
    ['tahun 2019 79,54%, tahun 2020 81,10%', [2019, 2020]],
    ['79,54% (2019) dan 81,10% (2020)', [2019, 2020]],
    ['mencapai 5%', [2021]],
  ])('%s', (teks, wanted) => {
    const one = paragraf(teks);
    const years = one.daftarKalimat.flatMap((kalimat) =>
      kalimat.daftarFigur.map((figur) => tahunOf(one, kalimat, figur, 2021).tahun),
    );
    expect(years).toEqual(wanted);
  });
});

describe('what an amount is', () => {
  test.each([
    ['Untuk belanja tak langsung terealisasi ', 'realisasi', 'tak langsung'],
    ['dengan belanja ', 'realisasi', undefined],
    ['dan belanja langsung ', undefined, 'langsung'],
    ['Realisasi anggaran sebesar ', 'realisasi', undefined],
    ['terealisasi dari pagu ', 'pagu', undefined],
    [' dari ', 'pagu', undefined],
    [', menyisakan ', 'sisa', undefined],
    ['sisa anggaran ', 'sisa', undefined],
    ['dianggarkan ', 'pagu', undefined],
    ['memakai ', 'realisasi', undefined],
    ['voucher ', undefined, undefined],
  ])('"%s": %s', (before, peran, belanja) => {
    expect(peranOf(before)).toBe(peran);
    expect(belanjaOf(before)).toBe(belanja);
  });
});

describe('a comparison at the decimals written', () => {
  test.each([
    // 155 ÷ 260 × 100 = 59,615…
    ['59', '59.615', 'dipotong'],
    ['60', '59.615', 'sama'],
    ['59.6', '59.615', 'sama'],
    ['58', '59.615', 'beda'],
  ])('%s against %s: %s', (said, right, wanted) => {
    const desimal = angka(said).decimalPlaces();
    expect(bandingkan({ angka: angka(said), langkah: angka(10).pow(-desimal) }, angka(right))).toBe(wanted);
  });

  test('the right figure is written like the wrong one', () => {
    const [rupiah, cent, persen, juta] = paragraf(
      'Rp.2.439.251.000,- Rp81.241.777,00 99,35 % Rp1,5 juta',
    ).daftarFigur;
    expect(rupiah && writeLike(rupiah, angka(2358009223))).toBe('Rp.2.358.009.223,-');
    expect(cent && writeLike(cent, angka(81241777))).toBe('Rp81.241.777,00');
    expect(persen && writeResult(persen, angka('97.50931'))).toBe('97,51 %');
    expect(juta && writeLike(juta, angka(2500000))).toBe('Rp2,5 juta');
  });
});

describe('slips of the finger', () => {
  test.each([
    ['5128', '5182', true],
    ['132591', '132519', true],
    ['9226434950', '9226434590', true],
    ['12', '123', true],
    ['12', '21', true],
    ['12', '34', false],
    ['1234', '4321', false],
    ['1234', '1234', false],
    ['6.5', '6.6', false],
  ])('%s and %s: %s', (a, b, wanted) => {
    expect(isSalahKetik(angka(a), angka(b))).toBe(wanted);
    expect(isSalahKetik(angka(b), angka(a))).toBe(wanted);
  });

  test('are all found among the variants', () => {
    // 10 digits at each of 3 places put in, 9 at 2 places replaced, 2 left out, 1 swap; without repeats and leading zeros.
    const variants = salahKetikOf('12');
    expect(variants).toEqual(expect.arrayContaining(['21', '1', '2', '112', '122', '912', '19', '92']));
    expect(variants).not.toContain('12');
    expect(variants).not.toContain('012');
    for (const one of variants) expect(isSalahKetik(angka(one), angka(12))).toBe(true);
  });

  test('two neighbours swapped are told from a digit replaced', () => {
    expect(isTertukar(angka(5182), angka(5128))).toBe(true);
    expect(isTertukar(angka(5172), angka(5182))).toBe(false);
  });
});

describe('words in brackets', () => {
  test.each([
    ['Sembilan Milyar Dua Ratus', true],
    ['dua', true],
    ['duapuluh lima ribu rupiah', true],
    ['sangat berhasil', false],
    ['Hijau', false],
    ['satu di antaranya perempuan', false],
  ])('%s: a number is meant: %s', (teks, wanted) => {
    expect(isTerbilang(teks)).toBe(wanted);
  });

  test('a unit may stand behind the words', () => {
    expect(bilanganOnly('dua belas orang')).toBe('dua belas');
    expect(bilanganOnly('satu laki')).toBeUndefined();
  });
});
