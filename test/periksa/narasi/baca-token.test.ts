import { describe, expect, test } from 'vitest';
import { readTokens } from '../../../src/periksa/narasi/baca-token.ts';

/** A token in short: what it is, what it is worth, and its words in brackets. */
function singkat(teks: string): string[] {
  return readTokens(teks).map((token) => {
    if (token.jenis === 'tahun') return `tahun ${token.tahun}`;
    const kata = token.jenis !== 'persen' && token.kata ? ` (${token.kata.teks})` : '';
    const cacat = token.jenis !== 'angka' && token.cacat ? ' cacat' : '';
    return `${token.jenis} ${token.angka.toFixed()}${kata}${cacat}`;
  });
}

describe('amounts of rupiah, in all their spellings', () => {
  test.each([
    ['Rp 9.226.434.950,-', 'rupiah 9226434950'],
    ['Rp.93,417,800- dan', 'rupiah 93417800'],
    ['Rp. 30. 663,800,-', 'rupiah 30663800'],
    ['RP. 648.178.000,-', 'rupiah 648178000'],
    ['Rp81.241.777,- (3,33', 'rupiah 81241777'],
    ['beranggaran 67.072.400,- dan', 'rupiah 67072400'],
    ['senilai 279.762.000,-.', 'rupiah 279762000'],
    ['dengan belanja 632.033.900 (', 'rupiah 632033900'],
    ['Rp3.780.510.753,00', 'rupiah 3780510753'],
    ['Rp5.000.000.-', 'rupiah 5000000'],
    ['Rp 9,2 miliar', 'rupiah 9200000000'],
    ['Rp1,25 Milyar', 'rupiah 1250000000'],
    ['Rp. 500 ribu', 'rupiah 500000'],
    // A digit is missing at the end: no amount is written so.
    ['Rp.9.226.434.95,-', 'rupiah 922643495 cacat'],
    ['Rp1.000 (seribu rupiah)', 'rupiah 1000 (seribu rupiah)'],
  ])('%s', (teks, wanted) => {
    expect(singkat(teks)[0]).toBe(wanted);
  });

  test('a point before the next sentence ends the amount', () => {
    expect(singkat('sebesar Rp. 200.000. 300 orang menerimanya')).toEqual(['rupiah 200000', 'angka 300']);
  });

  test('a large count with its unit is no money', () => {
    expect(singkat('anggaran bagi 1.250.000 orang')).toEqual(['angka 1250000']);
  });
});

describe('percentages', () => {
  test.each([
    ['99,13 %', 'persen 99.13'],
    ['100.00 %', 'persen 100'],
    ['6,67%.', 'persen 6.67'],
    ['2,5 persen', 'persen 2.5'],
    ['turun -7,20 %', 'persen -7.2'],
    ['turun 700b%', 'persen 700 cacat'],
  ])('%s', (teks, wanted) => {
    expect(singkat(teks)).toEqual([wanted]);
  });
});

describe('counts and other numbers', () => {
  test.each([
    ['132.706 orang', ['angka 132706']],
    ['744 KK/7.754 jiwa', ['angka 744', 'angka 7754']],
    ['10 (Sepuluh) program', ['angka 10 (Sepuluh)']],
    ['12 (dua) kasus', ['angka 12 (dua)']],
    ['rasio 0,002', ['angka 0.002']],
    ['1,5 juta jiwa', ['angka 1500000']],
    ['65, 62, dan 46 orang', ['angka 65', 'angka 62', 'angka 46']],
    ['SD : 2 SMP : 5', ['angka 2', 'angka 5']],
    // Words in brackets that are no number.
    ['100% (sangat berhasil)', ['persen 100']],
    ['3 (Hijau)', ['angka 3']],
    ['2045 orang', ['angka 2045']],
  ])('%s', (teks, wanted) => {
    expect(singkat(teks)).toEqual(wanted);
  });
});

describe('what is no figure', () => {
  test.each([
    ['tahun 2021', ['tahun 2021']],
    ['pada 31 Desember 2021', ['tahun 2021']],
    ['LK3, S1.1, PK21 dan SOSP3APPKB', []],
    ['Pasal 6 dan Tabel 3.6', []],
    ['Sasaran Strategis 1', []],
    ['Peraturan Nomor 53 Tahun 2014', ['tahun 2014']],
    ['pukul 08.00 WIB', []],
    ['target 5-6 orang', []],
    ['periode 2019-2021', []],
    ['pandemi Covid-19', []],
    ['1. Penduduk', []],
  ])('%s', (teks, wanted) => {
    expect(singkat(teks)).toEqual(wanted);
  });
});

test('a token stands where its words stand', () => {
  const teks = 'Pagu Rp. 30. 663,800,- (tiga puluh juta) terserap 99,4%.';
  for (const token of readTokens(teks)) expect(teks.slice(token.awal, token.akhir)).toBe(token.teks);
  expect(readTokens(teks).map((token) => token.teks)).toEqual(['Rp. 30. 663,800,-', '99,4%']);
});

test('the step of a figure is its last digit', () => {
  const langkah = (teks: string) =>
    readTokens(teks).flatMap((token) => (token.jenis === 'tahun' ? [] : [token.langkah.toFixed()]));
  expect(langkah('6,67%')).toEqual(['0.01']);
  expect(langkah('38 OPD')).toEqual(['1']);
  expect(langkah('Rp 9,25 miliar')).toEqual(['10000000']);
  expect(langkah('Rp5,00')).toEqual(['0.01']);
});
