import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNilai } from '../../src/bahasa/baca-nilai.ts';

/** A Nilai with its decimals as text, so that a table row can hold it. */
const plain = (teks: string) => JSON.parse(JSON.stringify(readNilai(teks)));

test.each([
  ['5,50%', { angka: '5.5', persen: true, desimal: 2 }],
  ['100', { angka: '100', persen: false, desimal: 0 }],
  ['8.609 KPM', { angka: '8609', persen: false, desimal: 0, satuan: 'KPM' }],
  ['44.572Orang', { angka: '44572', persen: false, desimal: 0, satuan: 'Orang' }],
  ['(3,14)', { angka: '-3.14', persen: false, desimal: 2 }],
  ['86 (101%)', { angka: '86', persen: false, desimal: 0, satuan: '(101%)' }],
  ['89/100.000 KH', { angka: '89', persen: false, desimal: 0, satuan: '/100.000 KH' }],
  ['-7,20 %', { angka: '-7.2', persen: true, desimal: 2 }],
])('%s is a number', (teks, expected) => {
  expect(plain(teks)).toEqual({ jenis: 'angka', teks, ...expected });
});

test.each([
  ['5-6%', '5', '6'],
  ['5% - 6%', '5', '6'],
  ['0-5,99%', '0', '5.99'],
  ['500 s.d. 600', '500', '600'],
  ['500 s/d 600 orang', '500', '600'],
  ['500 sampai dengan 600', '500', '600'],
  ['501–600', '501', '600'],
  ['-2 – 2', '-2', '2'],
  ['5 kg - 6 kg', '5', '6'],
  ['5-5', '5', '5'],
  ['5 sd 6%', '5', '6'],
  ['5 s.d 6 %', '5', '6'],
  ['1-2 juta', '1000000', '2000000'],
  ['1,5 - 2 jt', '1500000', '2000000'],
  ['500 ribu - 1 juta', '500000', '1000000'],
  ['500.000 - 1 juta', '500000', '1000000'],
  ['Rp 1-2 M', '1000000000', '2000000000'],
  ['Rp 5.000,- s.d. Rp 6.000,-', '5000', '6000'],
])('%s is a range', (teks, bawah, atas) => {
  expect(plain(teks)).toEqual({ jenis: 'rentang', teks, bawah, atas });
});

test.each([
  ['> 125', '>', '125'],
  ['>125 %', '>', '125'],
  ['≥ 90', '>=', '90'],
  ['>= 90', '>=', '90'],
  ['=> 90', '>=', '90'],
  ['< 5', '<', '5'],
  ['<= 5%', '<=', '5'],
  ['≤5,5', '<=', '5.5'],
  ['minimal 90%', '>=', '90'],
  ['paling sedikit 5 dokumen', '>=', '5'],
  ['60 ke atas', '>=', '60'],
  ['di atas 60', '>', '60'],
  ['lebih dari 1,5 juta', '>', '1500000'],
  ['Maksimal 5 hari', '<=', '5'],
  ['kurang dari 5%', '<', '5'],
  ['5 hari atau kurang', '<=', '5'],
])('%s is a bound on one side', (teks, tanda, angka) => {
  expect(plain(teks)).toEqual({ jenis: 'batas', teks, tanda, angka });
});

test.each([
  'NA',
  'n/a',
  'N.A.',
  '-',
  '–',
  '--',
  '- **)',
  'Tdk ada penilaian',
  'Tidak ada  penilaian',
  'TIDAK ADA PENILAIAN',
  'Belum dinilai',
  'Belum ada penilaian',
  'Tidak dinilai',
])('%s says that nothing was assessed', (teks) => {
  expect(readNilai(teks)).toEqual({ jenis: 'tanpa penilaian', teks });
});

test.each([
  'Pratama',
  'A',
  'WTP',
  'III',
  '< inflasi nasional',
  '9 anak Terlantar, 12 ABH',
  '2021-08-17',
  '6-5',
  '5 SD 6 SMP',
  '5 sd 6 smp',
  '500-1 juta',
  '89/100.000',
  '5 kg - 6 orang',
  'Belum',
  'tiga hari',
])('%s is text, and is not turned into a number', (teks) => {
  expect(readNilai(teks)).toEqual({ jenis: 'teks', teks });
});

test('a magnitude behind a range counts for both bounds', () => {
  const bound = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(
      bound,
      bound,
      fc.constantFrom<readonly [string, number]>(['ribu', 3], ['juta', 6], ['miliar', 9]),
      fc.constantFrom('-', ' s.d. ', ' sd ', ' sampai '),
      (a, b, [word, power], separator) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const text = `${low}${separator}${high} ${word}`;
        expect(plain(text)).toEqual({
          jenis: 'rentang',
          teks: text,
          bawah: String(low * 10 ** power),
          atas: String(high * 10 ** power),
        });
      },
    ),
  );
});

test('the text is kept as the cell shows it, trimmed', () => {
  expect(readNilai('  Tdk ada  penilaian ').teks).toBe('Tdk ada  penilaian');
});

test('no text makes it fail or loses what was typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (teks) => {
      expect(readNilai(teks).teks).toBe(teks.trim());
    }),
  );
});
