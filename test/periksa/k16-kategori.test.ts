import { describe, expect, it, test } from 'vitest';
import { k16Kategori } from '../../src/periksa/k16-kategori.ts';
import { bahanDari, profil, ringkas, satuIndikator, temuanOf } from './contoh-bahan.ts';

const KOLOM = 'Target,Realisasi,Capaian Tercetak,Kategori Tercetak';

const kinerja = (baris: string, tabs = {}) => bahanDari({ ...satuIndikator({}, KOLOM, baris), ...tabs });
const skala = (...baris: readonly string[]) =>
  bahanDari({
    Skala: ['Skala,Batas Bawah,Tanda,Kategori,Nilai Mean', ...baris].join('\n'),
    Profil: profil('Skala Kategori,Perbup'),
  });
const periksa = (bahan: ReturnType<typeof kinerja>) => ringkas(temuanOf(k16Kategori, bahan));

describe('a printed kategori', () => {
  test.each([
    // LAN 239/2003: > 85 Sangat Berhasil, > 70 Berhasil, > 55 Cukup Berhasil. 75 ÷ 100 = 75.
    [
      'that the scale does not give',
      '2021,100,75,75,Sangat Berhasil',
      'salah: Kinerja 2 Kategori Tercetak: Sangat Berhasil → Berhasil',
    ],
    [
      'at the edge: 85 is not > 85',
      '2021,100,85,85,Sangat Berhasil',
      'salah: Kinerja 2 Kategori Tercetak: Sangat Berhasil → Berhasil',
    ],
    [
      'that the scale does not know',
      '2021,100,75,75,Baik',
      'salah: Kinerja 2 Kategori Tercetak: Baik → Berhasil',
    ],
    // 85,004 is > 85; printed 85,00 it would be Berhasil.
    [
      'that only the rounded figure has',
      '2021,100,"85,004","85,00",Berhasil',
      'perlu dilihat: Kinerja 2 Kategori Tercetak: Berhasil → Sangat Berhasil',
    ],
    [
      'without a printed capaian',
      '2021,100,75,,Sangat Berhasil',
      'salah: Kinerja 2 Kategori Tercetak: Sangat Berhasil → Berhasil',
    ],
  ])('%s', (_, baris, temuan) => {
    expect(periksa(kinerja(baris))).toEqual([temuan]);
  });

  it('is told with the rule that decides', () => {
    expect(temuanOf(k16Kategori, kinerja('2021,100,75,75,Sangat Berhasil'))[0]?.perhitungan).toBe(
      '75 > 70 dan ≤ 85: Berhasil (skala LAN 239/2003).',
    );
  });

  test.each([
    ['is right whatever its case', '2021,100,90,90,sangat  berhasil'],
    ['that follows a wrong capaian belongs to that (K02)', '2021,100,75,95,Sangat Berhasil'],
    ['of a capaian with fewer decimals', '2021,95,96,101,Sangat Berhasil'],
  ])('%s', (_, baris) => {
    expect(periksa(kinerja(baris))).toEqual([]);
  });

  it('cannot be checked without a capaian', () => {
    expect(k16Kategori.periksa(kinerja('2021,100,,,Berhasil'))).toEqual({
      temuan: [],
      tidakDapatDiperiksa: 1,
    });
  });
});

test.each([
  ['NA for what was not assessed', '2021,100,Tdk ada penilaian,NA,NA'],
  ['a dash for what has no realisasi', '2021,100,,-,-'],
  ['the initials of the kategori', '2021,100,75,75,B'],
  ['the initials of two words', '2021,100,95,95,SB'],
  ['a kategori with its initials', '2021,100,75,75,Berhasil (B)'],
])('%s is right', (_, row) => {
  expect(periksa(kinerja(row))).toEqual([]);
});

test.each([
  ['initials of another kategori', '2021,100,75,75,SB', 'salah: Kinerja 2 Kategori Tercetak: SB → Berhasil'],
  [
    'NA for what was assessed',
    '2021,100,75,75,NA',
    'perlu dilihat: Kinerja 2 Kategori Tercetak: NA → Berhasil',
  ],
])('%s is not', (_, row, temuan) => {
  expect(periksa(kinerja(row))).toEqual([temuan]);
});

describe('a scale of tab Skala', () => {
  const BAIK = ['Perbup,85,>=,Baik,', 'Perbup,60,>=,Cukup,', 'Perbup,0,>=,Kurang,'];

  it('decides the kategori', () => {
    const bahan = bahanDari({
      ...satuIndikator({}, KOLOM, '2021,100,85,85,Cukup'),
      Skala: ['Skala,Batas Bawah,Tanda,Kategori', ...BAIK.map((row) => row.slice(0, -1))].join('\n'),
      Profil: profil('Skala Kategori,Perbup'),
    });
    expect(periksa(bahan)).toEqual(['salah: Kinerja 2 Kategori Tercetak: Cukup → Baik']);
  });

  test.each([
    [
      'two rows with one edge',
      ['Perbup,60,>=,Baik,', 'Perbup,60,>=,Cukup,'],
      'salah: Skala 3 Batas Bawah: >= 60 → ',
    ],
    [
      'rows out of order',
      ['Perbup,60,>=,Cukup,', 'Perbup,85,>=,Baik,', 'Perbup,0,>=,Kurang,'],
      'gaya: Skala 2 Skala: 60; 85; 0 → 85; 60; 0',
    ],
    [
      'a bottom that lies open',
      ['Perbup,85,>=,Baik,', 'Perbup,50,>=,Cukup,'],
      'perlu dilihat: Skala 3 Batas Bawah: >= 50 → >= 0',
    ],
    [
      'a nilai mean outside its class',
      ['Perbup,85,>=,Baik,"77,5"', 'Perbup,0,>=,Cukup,'],
      'perlu dilihat: Skala 2 Nilai Mean: 77,5 → ',
    ],
  ])('has %s', (_, baris, temuan) => {
    expect(periksa(skala(...baris))).toEqual([temuan]);
  });

  it('is right by rising or falling edges, and with ≥ 100 beside > 100', () => {
    expect(periksa(skala(...BAIK))).toEqual([]);
    expect(periksa(skala(...[...BAIK].reverse()))).toEqual([]);
    expect(periksa(skala('Perbup,100,>,Istimewa,', 'Perbup,100,>=,Baik,', 'Perbup,0,>=,Kurang,'))).toEqual(
      [],
    );
  });

  it('that Profil names must exist', () => {
    expect(periksa(bahanDari({ Profil: profil('Skala Kategori,Entah') }))).toEqual([
      'salah: Profil - Nilai: Entah → ',
    ]);
  });
});
