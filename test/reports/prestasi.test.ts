import { expect, it } from 'vitest';
import { laporanPrestasi } from '../../src/reports/prestasi.ts';
import { bahanOf, bodyOf, sentencesOf, tabsDinas } from './laporan.ts';

it('lists the 8 awards of dinas-2021, their years as years and not as amounts', () => {
  const [table] = laporanPrestasi.build(bahanOf(tabsDinas()), 9);
  if (!table) throw new Error('a table was expected');
  expect(table.name).toBe('Daftar Prestasi');
  expect(bodyOf(table)).toHaveLength(8);
  expect(bodyOf(table)[4]).toEqual(['5', 'Juara I Lomba SAKIP', '2021']);
  expect(sentencesOf(table)).toEqual(['Pada tahun 2021 diraih 8 prestasi.']);
});
