import { expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { calculateRealisasi } from '../../src/kinerja/realisasi.ts';
import { angka, teks } from './nilai.ts';

const d = (value: string) => new Decimal(value);

test('the realisasi that is filled in counts, whatever pembilang and penyebut give', () => {
  // 132.706 ÷ 138.235 would be 96,0003; the report says 96.
  const hasil = calculateRealisasi({
    realisasi: angka(96),
    pembilang: d('132706'),
    penyebut: d('138235'),
  });
  expect(hasil).toEqual({ dari: 'isian', nilai: angka(96) });
});

test('words count as filled in', () => {
  const realisasi = teks('9 anak Terlantar, 12 ABH');
  const hasil = calculateRealisasi({ realisasi, pembilang: d('9'), penyebut: d('12') });
  expect(hasil).toEqual({ dari: 'isian', nilai: realisasi });
});

test('a blank realisasi is pembilang × 100 ÷ penyebut, with what it came from', () => {
  // 3 ÷ 8 = 0,375
  expect(calculateRealisasi({ realisasi: undefined, pembilang: d('3'), penyebut: d('8') })).toEqual({
    dari: 'pembilang ÷ penyebut',
    nilai: { jenis: 'angka', angka: d('37.5'), persen: true, desimal: 1, teks: '3 ÷ 8 × 100' },
    pembilang: d('3'),
    penyebut: d('8'),
  });
});

test('decimals in its text are written with a comma', () => {
  const hasil = calculateRealisasi({ realisasi: undefined, pembilang: d('1.5'), penyebut: d('2.5') });
  expect(hasil).toMatchObject({ nilai: { angka: d('60'), teks: '1,5 ÷ 2,5 × 100' } });
});

test('a pembilang of nol is a realisasi of nol', () => {
  const hasil = calculateRealisasi({ realisasi: undefined, pembilang: d('0'), penyebut: d('8') });
  expect(hasil).toMatchObject({ nilai: { angka: d('0') } });
});

test.each([
  ['belum diisi', undefined, undefined],
  ['pembilang atau penyebut kosong', d('3'), undefined],
  ['pembilang atau penyebut kosong', undefined, d('8')],
  ['penyebut nol', d('3'), d('0')],
  ['penyebut nol', d('0'), d('0')],
])('there is none: %s', (alasan, pembilang, penyebut) => {
  expect(calculateRealisasi({ realisasi: undefined, pembilang, penyebut })).toEqual({
    dari: 'tidak ada',
    alasan,
  });
});
