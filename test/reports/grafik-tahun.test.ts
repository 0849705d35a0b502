import { describe, expect, it } from 'vitest';
import { laporanGrafikKinerja } from '../../src/reports/grafik.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, bodyOf, tabsDinas, tabsKecil } from './laporan.ts';

const tableOf = (tabs: ReturnType<typeof tabsKecil>) => {
  const [table] = laporanGrafikKinerja.build(bahanOf(tabs), 1);
  if (!table) throw new Error('a table was expected');
  return table;
};
const kinerja = (...rows: string[][]) => ({
  Kinerja: textRows(['Indikator', 'Tahun', 'Target', 'Realisasi'], ...rows),
});

describe('the years of Grafik Kinerja', () => {
  it('draws three years in dinas-2021, 60 pixels each: 3 × 60 − 2 × 6 = 168', () => {
    const table = tableOf(tabsDinas());
    expect(table.title).toBe('Target dan Realisasi Indikator Kinerja Tahun 2019–2021');
    expect([table.bodyRowHeight, table.charts?.[0]?.height]).toEqual([60, 168]);
  });

  it('draws the years that there are, its charts as high as ever', () => {
    const satu = tableOf(tabsKecil(kinerja(['I', '2021', '10', '9'])));
    expect(satu.title).toBe('Target dan Realisasi Indikator Kinerja Tahun 2021');
    expect(bodyOf(satu).map((row) => row.slice(3, 6))).toEqual([['2021', '10', '9']]);
    expect([satu.bodyRowHeight, satu.charts?.[0]?.height]).toEqual([180, 168]);

    const dua = tableOf(tabsKecil(kinerja(['I', '2020', '8', '8'], ['I', '2021', '10', '9'])));
    expect(dua.title).toBe('Target dan Realisasi Indikator Kinerja Tahun 2020–2021');
    expect([dua.bodyRowHeight, dua.charts?.[0]?.height]).toEqual([90, 168]);
  });
});
