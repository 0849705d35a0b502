import { describe, expect, it, test } from 'vitest';
import { k18Bentuk } from '../../src/periksa/k18-bentuk.ts';
import { bahanDari, bahanFolder, ringkas, temuanOf } from './contoh-bahan.ts';

const narasi = (teks: string): string[] =>
  ringkas(temuanOf(k18Bentuk, bahanDari({ Narasi: `Bagian,Teks\nBab I,"${teks}"` })));
const target = (isi: string, arah = 'naik'): string[] =>
  ringkas(
    temuanOf(
      k18Bentuk,
      bahanDari({ Indikator: `Kode,Sasaran,Indikator,Arah,Target PK\nI1,S1,Banyaknya,${arah},"${isi}"` }),
    ),
  );

describe('K18 has nothing to say of', () => {
  test.each([
    'Dianggarkan Rp. 93.417.800,- dan terserap Rp93.379.300,00 atau 99,96%.',
    'Sebanyak 17.259,19 ha; 99,13 %.',
    'Dengan Rp5.000.000, 100 orang dilatih.',
    'Sebesar Rp30. 250 orang hadir.',
    'Versi 1.10 dari Bab 3.2.',
  ])('the sentence %s', (teks) => {
    expect(narasi(teks)).toEqual([]);
  });

  test.each(['84,68%', '8.609 KPM', 'Tdk ada penilaian', '5-6%', '> 125', '89/100.000 KH', 'Sangat Baik'])(
    'the target %s',
    (isi) => {
      expect(target(isi)).toEqual([]);
    },
  );

  it('a grade with its score: that is for K04', () => {
    expect(target('80,10 (A) 2', 'predikat')).toEqual([]);
  });
});

describe('K18 finds', () => {
  test.each([
    ['Terserap Rp. 93,417,800- saja.', 'gaya: Narasi 2 Teks: Rp. 93,417,800 → Rp93.417.800'],
    ['Pagu Rp. 30. 663,800,- besar.', 'gaya: Narasi 2 Teks: Rp. 30. 663,800 → Rp30.663.800'],
    ['Aktif 100.00 % semua.', 'gaya: Narasi 2 Teks: 100.00 % → 100,00%'],
    ['Turun 700b%.', 'gaya: Narasi 2 Teks: 700b% → '],
  ])('%s', (teks, temuan) => {
    expect(narasi(teks)).toEqual([temuan]);
  });

  test.each([
    ['44.572Orang', 'gaya: Indikator 2 Target PK: 44.572Orang → 44.572 Orang'],
    ['54.90%', 'gaya: Indikator 2 Target PK: 54.90% → 54,90%'],
    [
      '9 anak Terlantar, 12 ABH',
      'perlu dilihat: Indikator 2 Target PK: 9 anak Terlantar, 12 ABH → satu angka dengan satu satuan',
    ],
  ])('the target %s', (isi, temuan) => {
    expect(target(isi)).toEqual([temuan]);
  });
});

test.each([
  'Pagu Rp1,265 miliar.',
  'Pagu Rp 2,150 M dan Rp1,250 juta.',
  'Sisa Rp0,125 triliun.',
  'Realisasi 85,9%.',
])('K18 does not make %s worse', (teks) => {
  expect(ringkas(temuanOf(k18Bentuk, bahanDari({ Narasi: `Bagian,Teks\nBab III,"${teks}"` })))).toEqual([]);
});

test('K18 on dinas-2021', () => {
  expect(ringkas(temuanOf(k18Bentuk, bahanFolder('test/contoh/dinas-2021')))).toEqual([
    'gaya: Indikator 45 Target PK: 44.572Orang → 44.572 Orang',
    'gaya: Anggaran PK 29 Anggaran: ribuan dipisah koma → 540.967.000',
    'perlu dilihat: Indikator 38 Target PK: 9 anak Terlantar, 12 ABH → satu angka dengan satu satuan',
    'perlu dilihat: Indikator 41 Target PK: 639 KK/ 5.663 jiwa (Covid & dampak Covid) 1.908 jiwa (Alam) 183 jiwa (sosial) → satu angka dengan satu satuan',
    'gaya: Narasi 15 Teks: Rp. 93,417,800; Rp. 93,379,300 → Rp93.417.800; Rp93.379.300',
    'gaya: Narasi 18 Teks: Rp. 30. 663,800; Rp 30. 490,550 → Rp30.663.800; Rp30.490.550',
    'gaya: Narasi 35 Teks: 100.00 % → 100,00%',
    'gaya: Narasi 59 Teks: 700b% → ',
  ]);
});
