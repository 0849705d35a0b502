import { describe, expect, it, test } from 'vitest';
import { laporanAnggaranSasaran } from '../../src/reports/anggaran-sasaran.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, bodyOf, kalimatOf, keteranganOf, rowsShown, tabsDinas, tahunKecil } from './bahan.ts';

const EFISIENSI_HANYA = 'Efisiensi hanya dihitung bila rata-rata capaian paling sedikit 100%.';
const SEBELUM_DIBULATKAN = 'Efisiensi = rata-rata capaian − serapan, dihitung sebelum dibulatkan.';

const tableOf = (isi: Parameters<typeof tahunKecil>[0]) =>
  laporanAnggaranSasaran.build(bahanOf(tahunKecil(isi)), 1)[0];

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
      '',
      'JUMLAH',
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

describe('what supports a sasaran', () => {
  const pagu = (anggaran: readonly (readonly string[])[]) =>
    rowsShown(tableOf({ anggaran })).map((row) => `${row[1]} ${row[2]}`);

  test.each([
    [
      'a program and all it holds, counted once though its rows list the sasaran again',
      [
        ['program', 'P', '10', '5', '', 'A'],
        ['kegiatan', 'K', '6', '3', '', 'A'],
        ['kegiatan', 'L', '4', '2', '', 'A'],
      ],
      ['Sasaran A 10', 'Sasaran B ', 'JUMLAH 10'],
    ],
    [
      'only those kegiatan that list it where the program lists none',
      [
        ['program', 'P', '10', '5'],
        ['kegiatan', 'K', '6', '3', '', 'A'],
        ['kegiatan', 'L', '4', '2', '', 'B'],
      ],
      ['Sasaran A 6', 'Sasaran B 4', 'JUMLAH 10'],
    ],
    [
      'rows that list a sasaran of a subordinate which serves it, and not twice',
      [['program', 'P', '10', '5', '', 'A1, A']],
      ['Sasaran A 10', 'Sasaran B ', 'JUMLAH 10'],
    ],
    [
      'whole for each of several, but once in JUMLAH',
      [['program', 'P', '10', '5', '', 'A, B']],
      ['Sasaran A 10', 'Sasaran B 10', 'JUMLAH 10'],
    ],
    [
      'in part for a second sasaran that one of its kegiatan lists',
      [
        ['program', 'P', '10', '5', '', 'A'],
        ['kegiatan', 'K', '6', '3', '', 'B'],
        ['kegiatan', 'L', '4', '2'],
      ],
      ['Sasaran A 10', 'Sasaran B 6', 'JUMLAH 10'],
    ],
  ])('%s', (_, anggaran, expected) => {
    expect(pagu(anggaran)).toEqual(expected);
  });

  it('is said where it supports more than one', () => {
    const table = tableOf({ anggaran: [['program', 'P', '10', '5', '', 'A, B']] });
    expect(keteranganOf(table)).toEqual([
      EFISIENSI_HANYA,
      SEBELUM_DIBULATKAN,
      'Anggaran yang mendukung beberapa sasaran dihitung satu kali dalam JUMLAH.',
      'Mendukung beberapa sasaran: Anggaran baris 2.',
    ]);
  });

  it('is said where a sasaran has none, and where rows support no sasaran', () => {
    const table = tableOf({
      anggaran: [
        ['program', 'P', '10', '5'],
        ['kegiatan', 'K', '6', '3', '', 'A'],
        ['kegiatan', 'L', '4', '2'],
        ['program', 'Q', '7', '7'],
        ['kegiatan', 'M', '7', '7'],
      ],
    });
    expect(kalimatOf(table)).toContain(
      'Anggaran penunjang 1 sasaran tahun 2022 berpagu Rp6,00 (enam rupiah).',
    );
    expect(keteranganOf(table)).toEqual([
      EFISIENSI_HANYA,
      SEBELUM_DIBULATKAN,
      'Belum didukung anggaran pada tab Anggaran: sasaran 2.',
      'Belum dikaitkan dengan sasaran, Rp11,00: Anggaran baris 4 dan 5.',
    ]);
  });
});

describe('efisiensi', () => {
  // Sasaran A has a capaian of 100, B of 120.
  it('is capaian less serapan: 100 − 50 and 120 − 75', () => {
    const table = tableOf({
      anggaran: [
        ['program', 'P', '10', '5', '', 'A'],
        ['program', 'Q', '4', '3', '', 'B'],
      ],
    });
    expect(rowsShown(table).map((row) => row[6])).toEqual(['50,00', '45,00', '']);
  });

  it('waits for the last realisasi, for what is not recorded would pass for saved', () => {
    const table = tableOf({
      anggaran: [
        ['program', 'P', '10', '5', '', 'A'],
        ['program', 'Q', '10', '', '', 'A'],
        ['program', 'R', '10', '', '', 'B'],
      ],
    });
    expect(rowsShown(table).map((row) => row[6])).toEqual(['realisasi belum lengkap', '', '']);
    expect(kalimatOf(table)).toContain(
      'Efisiensi belum dapat dihitung, sebab belum ada sasaran dengan rata-rata capaian paling sedikit 100% dan realisasi anggaran yang lengkap.',
    );
    expect(keteranganOf(table)).toContain('Realisasi belum diisi pada Anggaran baris 3 dan 4.');
  });

  it('may be negative where more was spent than the pagu', () => {
    const table = tableOf({ anggaran: [['program', 'P', '10', '12', '', 'A']] });
    expect(rowsShown(table)[0]?.[6]).toBe('-20,00');
    expect(kalimatOf(table)).toContain('sebesar −20,00 poin pada sasaran 1.');
  });

  it('is left out where nothing of the sasaran was assessed', () => {
    const table = tableOf({ anggaran: [['program', 'P', '10', '5', '', 'A']], kinerja: [] });
    expect(rowsShown(table)[0]?.slice(4)).toEqual(['50,00', '', '']);
  });
});

it('never shows a rata-rata under 100 as 100: 99,998 of 100', () => {
  const kinerja = [
    ['IA', '2022', '100', '99,998'],
    ['IB', '2022', '10', '12'],
  ];
  const [row] = rowsShown(tableOf({ anggaran: [['program', 'P', '10', '5', '', 'A']], kinerja }));
  expect(row?.slice(4)).toEqual(['50,00', '99,998', 'capaian di bawah 100']);
});

describe('a year that is not whole', () => {
  it('has no table without a budget or without a sasaran of the Kepala', () => {
    expect(tableOf({})).toBeUndefined();
    expect(tableOf({ anggaran: [] })).toBeUndefined();
    const sasaran = [['A1', 'BID', 'Sasaran bawahan', '']];
    expect(
      tableOf({ anggaran: [['program', 'P', '10', '5']], sasaran, indikator: [], kinerja: [] }),
    ).toBeUndefined();
  });

  it('says what to fill in where no row lists a sasaran', () => {
    const table = tableOf({ anggaran: [['program', 'P', '10', '5']] });
    expect(kalimatOf(table)).toBe(
      'Belum ada anggaran yang dikaitkan dengan sasaran. Isi kolom Sasaran pada tab Anggaran dengan kode sasaran yang didukung.',
    );
    expect(rowsShown(table)).toEqual([
      ['1', 'Sasaran A', '', '', '', '100,00', ''],
      ['2', 'Sasaran B', '', '', '', '120,00', ''],
    ]);
    expect(keteranganOf(table)).toEqual([EFISIENSI_HANYA]);
  });

  it('is the same where tab Anggaran has no column Sasaran at all', () => {
    const tabs = tahunKecil({});
    tabs.set('Anggaran', textRows(['Tingkat', 'Uraian', 'Pagu'], ['program', 'P', '10']));
    const [table] = laporanAnggaranSasaran.build(bahanOf(tabs), 1);
    expect(kalimatOf(table)).toMatch(/^Belum ada anggaran yang dikaitkan dengan sasaran\./);
  });
});
