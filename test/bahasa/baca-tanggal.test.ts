import { expect, it } from 'vitest';
import { bacaTanggal } from '../../src/bahasa/baca-tanggal.ts';

it.each([
  ['15 Februari 2022', '2022-02-15'],
  ['1 maret 2022', '2022-03-01'],
  ['15/2/2022', '2022-02-15'],
  ['05-12-2022', '2022-12-05'],
  ['2022-02-15', '2022-02-15'],
  ['31 Februari 2022', undefined],
  ['2/15/2022', undefined],
  ['Februari 2022', undefined],
  ['15 Pebruari 2022', undefined],
  ['', undefined],
])('%s is %s', (teks, iso) => {
  expect(bacaTanggal(teks)).toBe(iso);
});
