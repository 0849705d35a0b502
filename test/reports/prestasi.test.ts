import { expect, it, test } from 'vitest';
import { laporanPrestasi } from '../../src/reports/prestasi.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, bodyOf, sentencesOf, tabsDinas, tabsKecil } from './laporan.ts';

it('lists the 8 awards of dinas-2021, their years as years and not as amounts', () => {
  const [table] = laporanPrestasi.build(bahanOf(tabsDinas()), 9);
  if (!table) throw new Error('a table was expected');
  expect(table.name).toBe('Daftar Prestasi');
  expect(bodyOf(table)).toHaveLength(8);
  expect(bodyOf(table)[4]).toEqual(['5', 'Juara I Lomba SAKIP', '2021']);
  expect(sentencesOf(table)).toEqual(['Pada tahun 2021 diraih 8 prestasi.']);
});

test.each([
  [['2021', '2020'], 'Tercatat 2 prestasi; 1 di antaranya diraih pada tahun 2021.'],
  [['2020', '2019'], 'Tercatat 2 prestasi; tidak ada yang diraih pada tahun 2021.'],
])('awards of %s: %s', (daftarTahun, sentence) => {
  const Prestasi = textRows(['Kegiatan', 'Tahun'], ...daftarTahun.map((tahun) => ['Juara', tahun]));
  expect(laporanPrestasi.build(bahanOf(tabsKecil({ Prestasi })), 1).flatMap(sentencesOf)).toEqual([sentence]);
});

it('builds nothing without awards', () => {
  expect(laporanPrestasi.build(bahanOf(tabsKecil()), 1)).toEqual([]);
});
