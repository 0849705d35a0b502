import { describe, expect, it, test } from 'vitest';
import { laporanAnggaranSasaran } from '../../src/reports/anggaran-sasaran.ts';
import { bahanOf, bodyOf, kalimatOf, keteranganOf, rowsShown, tabsDinas } from './bahan.ts';

const EFISIENSI_HANYA = 'Efisiensi hanya dihitung bila rata-rata capaian paling sedikit 100%.';
const SEBELUM_DIBULATKAN = 'Efisiensi = rata-rata capaian − serapan, dihitung sebelum dibulatkan.';

describe('dinas-2021', () => {
  const [table] = laporanAnggaranSasaran.build(bahanOf(tabsDinas()), 10);

  it('has a name and no number', () => {
    expect(table?.name).toBe('Anggaran per Sasaran');
  });

  // Efisiensi from exact figures: 103,2284… − 97,3040… = 5,9244…; 126,6666… − 99,2692… = 27,3974…;
  // 100 − 99,8436… = 0,1563…; 100 − 97,4374… = 2,5625…
  test.each([
    // 90.832.200 + 63.365.550 + 93.417.800 + 540.967.000; 90.621.800 + 63.239.750 + 93.379.300 + 540.680.550
    ['1', '788.582.550', '787.921.400', '99,92', '89,89', 'capaian di bawah 100'],
    // 708.215.200 + 67.072.400; 688.111.421 + 66.274.450
    ['2', '775.287.600', '754.385.871', '97,30', '103,23', '5,92'],
    ['3', '75.286.550', '74.736.400', '99,27', '126,67', '27,40'],
    ['4', '3.631.989.000', '3.591.208.600', '98,88', '98,79', 'capaian di bawah 100'],
    ['5', '75.353.250', '75.235.400', '99,84', '100,00', '0,16'],
    // 2.439.251.000 + 1.440.685.000; 2.358.009.223 + 1.422.501.530
    ['6', '3.879.936.000', '3.780.510.753', '97,44', '100,00', '2,56'],
  ])('sasaran %s', (no, ...expected) => {
    const row = rowsShown(table).find(([first]) => first === no);
    expect(row?.slice(2)).toEqual(expected);
  });

  it('comes to the whole budget, every program being listed once', () => {
    expect(rowsShown(table).slice(-1)[0]).toEqual([
      'JUMLAH',
      '',
      '9.226.434.950',
      '9.063.998.424',
      '98,24',
      '',
      '',
    ]);
    // 103,23 − 97,30 is 5,93 on paper, and 5,92 of the exact figures.
    expect(keteranganOf(table)).toEqual([EFISIENSI_HANYA, SEBELUM_DIBULATKAN]);
  });

  it('sums up in sentences', () => {
    expect(kalimatOf(table)).toMatch(
      /^Anggaran penunjang 6 sasaran tahun 2021 berpagu Rp9\.226\.434\.950,00 \(/,
    );
    expect(kalimatOf(table)).toMatch(
      / Efisiensi, yaitu rata-rata capaian dikurangi serapan, sebesar 5,92 poin pada sasaran 2, 27,40 poin pada sasaran 3, 0,16 poin pada sasaran 5, dan 2,56 poin pada sasaran 6\.$/,
    );
  });

  it('says how efisiensi came about, and fits an upright A4 page', () => {
    expect(bodyOf(table)[1]?.[6]?.note).toBe('103,228 − 97,304 = 5,92');
    expect(table?.widths.reduce((a, b) => a + b)).toBeLessThanOrEqual(660);
  });
});
