import { expect, test } from 'vitest';
import { isSalahKetikAngka } from '../../src/bahasa/salah-ketik-angka.ts';

test.each(['6O,2', 'l00', '1O5,5%', '60,,2', '60..2 orang', '60,2%%', '6.02.3', '60;2', '7 8,5'])(
  '%s is a number with a slip in it',
  (text) => {
    expect(isSalahKetikAngka(text)).toBe(true);
  },
);

test.each([
  '60,2',
  '5-6%',
  '> 125',
  '8.609 KPM',
  '44.572Orang',
  'Pratama',
  'A (80,10)',
  'Tdk ada penilaian',
  '-',
  '9 anak terlantar, 12 ABH',
  '1:19',
  '3, 5',
  '12 dari 15 kabupaten',
  'Opini WTP 2021',
  '86 (101%)',
  '992.770 *',
])('%s is none', (text) => {
  expect(isSalahKetikAngka(text)).toBe(false);
});
