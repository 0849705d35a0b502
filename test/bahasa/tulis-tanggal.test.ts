import { expect, test } from 'vitest';
import { formatTanggal } from '../../src/bahasa/tulis-tanggal.ts';

test.each([
  ['2021-10-04', '4 Oktober 2021'],
  ['2024-02-29', '29 Februari 2024'],
  ['2021-12-31', '31 Desember 2021'],
])('%s is written %s', (iso, written) => {
  expect(formatTanggal(iso)).toBe(written);
});

test.each(['2021-02-29', '2021-13-01', '2021-00-10', '2021-04-31', '2021-04-00', '4 Oktober 2021', ''])(
  '"%s" is no day',
  (iso) => {
    expect(formatTanggal(iso)).toBeUndefined();
  },
);
