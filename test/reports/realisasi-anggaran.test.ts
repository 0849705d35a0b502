import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal, sum } from '../../src/decimal.ts';
import { laporanRealisasiAnggaran } from '../../src/reports/realisasi-anggaran.ts';
import { bacaCsv } from '../baca-csv.ts';
import { growth } from '../growth.ts';
import {
  bahanOf,
  bodyOf,
  kalimatOf,
  keteranganOf,
  printed,
  rowsShown,
  shown,
  tabsDinas,
  tahunKecil,
} from './bahan.ts';

const tablesOf = (anggaran: readonly (readonly string[])[], nomor = 1) =>
  laporanRealisasiAnggaran.build(bahanOf(tahunKecil({ anggaran })), nomor);

describe('dinas-2021', () => {
  const tables = laporanRealisasiAnggaran.build(bahanOf(tabsDinas()), 7);
  const [takLangsung, langsung] = tables;

  it('has a table a kelompok belanja, numbered from 3.7 behind six sasaran', () => {
    expect(tables.map(({ name, title }) => `${name} ${title}`)).toEqual([
      'Tabel 3.7 Realisasi Anggaran Belanja Tak Langsung Tahun 2021',
      'Tabel 3.8 Realisasi Anggaran Belanja Langsung Tahun 2021',
    ]);
  });

  // 2.439.251.000 − 2.358.009.223 = 81.241.777; 6.787.183.950 − 6.705.989.201 = 81.194.749.
  test.each([
    ['tak langsung', takLangsung, ['JUMLAH', '', '2.439.251.000', '2.358.009.223', '81.241.777', '96,67']],
    ['langsung', langsung, ['JUMLAH', '', '6.787.183.950', '6.705.989.201', '81.194.749', '98,80']],
  ])('JUMLAH belanja %s', (_, table, expected) => {
    expect(rowsShown(table).slice(-1)[0]).toEqual(expected);
  });

  it('comes to 9.226.434.950 in all', () => {
    const jumlah = tables.map((table) => printed(rowsShown(table).slice(-1)[0]?.[2] ?? ''));
    expect(sum(jumlah).toFixed()).toBe('9226434950');
  });

  const csv = bacaCsv(readFileSync('test/contoh/dinas-2021/Anggaran.csv', 'utf8')).slice(1);
  const rows = tables.flatMap((table) => bodyOf(table).slice(0, -1));

  it('keeps every row of the tab in its order: 1 + 1 + 1 + 12 and 10 + 15 + 30', () => {
    expect(tables.map((table) => rowsShown(table).length - 1)).toEqual([15, 55]);
    expect(rows.map((row) => row[1]?.value)).toEqual(csv.map(([, , uraian]) => uraian));
  });

  // The agency's own table prints every percentage, which nobody of ours calculated.
  test.each(csv.map((row, i) => [row[2] ?? '', row[3] ?? '', row[4] ?? '', row[5] ?? '', i] as const))(
    '%s: %s, %s, %s as printed',
    (_, pagu, realisasi, persen, i) => {
      const row = rows[i];
      expect([shown(row?.[2]), shown(row?.[3])]).toEqual([pagu, realisasi]);
      const value = row?.[5]?.value;
      if (pagu === '0') {
        expect(value).toBeUndefined();
      } else {
        const desimal = persen.replace('%', '').split(',')[1]?.length ?? 0;
        expect(value instanceof Decimal && value.toFixed(desimal)).toBe(printed(persen).toFixed(desimal));
      }
    },
  );

  it('sets program in bold, kegiatan in italics, and indents what is narrower', () => {
    const looks = bodyOf(takLangsung)
      .slice(0, 4)
      .map(([, uraian]) => [uraian?.bold ?? false, uraian?.italic ?? false, uraian?.indent ?? 0]);
    expect(looks).toEqual([
      [true, false, 0],
      [false, true, 0],
      [false, false, 1],
      [false, false, 2],
    ]);
  });

  it('numbers program and kegiatan', () => {
    const numbers = rowsShown(langsung).map(([no]) => no);
    expect(numbers.filter((no) => no !== '').slice(0, 8)).toEqual([
      '1',
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '2',
      '2.1',
      '3',
    ]);
  });

  it('says how each figure came about', () => {
    const [program] = bodyOf(langsung);
    expect(program?.slice(2).map(({ note }) => note)).toEqual([
      '220.593.000 + 9.000.000 + 1.058.622.000 + 152.470.000 = 1.440.685.000',
      '220.480.250 + 9.000.000 + 1.044.884.084 + 148.137.196 = 1.422.501.530',
      '1.440.685.000 − 1.422.501.530 = 18.183.470',
      '1.422.501.530 ÷ 1.440.685.000 × 100 = 98,74',
    ]);
  });

  it('does not round almost all to 100 in its arithmetic: 47.951.650 of 47.952.000', () => {
    // 350 ÷ 47.952.000 = 0,00073 %, so 99,99927 %.
    const row = bodyOf(langsung).find(
      ([, uraian]) => uraian?.value === 'Penyediaan Peralatan dan Perlengkapan Kantor',
    );
    expect(row?.[5]?.note).toBe('47.951.650 ÷ 47.952.000 × 100 = 99,999');
  });

  it('sums up in a sentence, in figures and words', () => {
    expect(kalimatOf(langsung)).toBe(
      'Belanja langsung tahun 2021 berpagu Rp6.787.183.950,00 (enam miliar tujuh ratus delapan puluh tujuh juta ' +
        'seratus delapan puluh tiga ribu sembilan ratus lima puluh rupiah). Realisasinya Rp6.705.989.201,00 (enam ' +
        'miliar tujuh ratus lima juta sembilan ratus delapan puluh sembilan ribu dua ratus satu rupiah) atau 98,80% ' +
        'dari pagu, dengan sisa Rp81.194.749,00.',
    );
  });

  it('remarks on nothing but the two rows without a pagu, for its sums are right', () => {
    expect(keteranganOf(takLangsung)).toEqual([]);
    expect(keteranganOf(langsung)).toEqual(['Pagu 0 tidak mempunyai persentase.']);
  });

  it('fits an upright A4 page, its first column not centred so that remarks run on', () => {
    for (const table of tables) {
      expect(table.widths.reduce((a, b) => a + b)).toBeLessThanOrEqual(660);
      expect(table.aligns[0]).not.toBe('center');
    }
  });
});

describe('a large budget', () => {
  it('gets wider columns of rupiah, and its words less room, on the same page', () => {
    const [table] = tablesOf([['program', 'P', '123456789012', '123456789012']]);
    expect(table?.widths.reduce((a, b) => a + b)).toBeLessThanOrEqual(680);
    // Twelve digits of Arial 10 bold, 0,556 em of 13,33 pixels by 1,08 each, and three points of half that.
    expect(table?.widths[2]).toBeGreaterThan(12 * 8 + 3 * 4);
  });
});

describe('a budget that is not whole', () => {
  it('writes sen where there are any', () => {
    expect(kalimatOf(tablesOf([['program', 'P', '10,50', '10,50']])[0])).toContain(
      'berpagu Rp10,50 (sepuluh koma lima rupiah).',
    );
  });

  it('has room for sen even where they come to a whole sum', () => {
    const lebar = (a: string, b: string) =>
      tablesOf([
        ['program', 'P', a, ''],
        ['program', 'Q', b, ''],
      ])[0]?.widths[2] ?? 0;
    const bulat = lebar('99999999998', '1');
    // A comma and two digits more: 4,1 + 2 × 8,1 = 20,3
    expect(lebar('99999999998,25', '0,75') - bulat).toBeGreaterThanOrEqual(20);
    expect(bulat).toBeGreaterThan(100);
  });

  it('names ten differences and counts the others', () => {
    const rows = Array.from({ length: 12 }, () => [
      ['program', 'P', '2', '1'],
      ['kegiatan', 'K', '1', '1'],
    ]).flat();
    const lines = keteranganOf(tablesOf(rows)[0]);
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe('Masih ada 2 selisih lain seperti itu.');
  });

  it('names six rows of many, so that the line stays on the page', () => {
    const rows = Array.from({ length: 20 }, () => ['program', 'P', '1', '']);
    expect(keteranganOf(tablesOf(rows)[0])).toEqual([
      'Realisasi belum diisi pada Anggaran baris 2, 3, 4, 5, 6, 7, dan 14 baris lain.',
    ]);
  });

  test.each([
    ['spent beyond it', ['10', '12'], 'atau 120,00% dari pagu, melebihi pagu sebesar Rp2,00.'],
    ['of nol', ['0', '0'], 'Realisasinya Rp0,00 (nol rupiah), tanpa sisa.'],
    ['of nol and yet spent', ['0', '7'], 'Realisasinya Rp7,00 (tujuh rupiah), melebihi pagu sebesar Rp7,00.'],
    ['almost spent', ['1000000', '999999'], 'atau 99,9999% dari pagu, dengan sisa Rp1,00.'],
    ['hardly touched', ['1000000', '1'], 'atau 0,0001% dari pagu, dengan sisa Rp999.999,00.'],
    [
      'given back',
      ['100', '-20'],
      'Realisasinya -Rp20,00 (minus dua puluh rupiah) atau −20,00% dari pagu, dengan sisa Rp120,00.',
    ],
    [
      'of more than there are words for',
      ['1000000000000000000', '0'],
      'berpagu Rp1.000.000.000.000.000.000,00. Realisasinya',
    ],
  ])('a pagu %s', (_, amounts, expected) => {
    expect(kalimatOf(tablesOf([['program', 'P', ...amounts]])[0])).toContain(expected);
  });
});

describe('whatever the rows', () => {
  const someRow = fc.tuple(
    fc.constantFrom('program', 'kegiatan', 'subkegiatan', 'rincian'),
    fc.constantFrom('A', 'B', 'C'),
    fc.integer({ min: 0, max: 99_999_999 }).map(String),
    fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 99_999_999 }).map(String)),
    fc.constantFrom('operasi', 'modal', ''),
  );

  it('the sisa of every row is its pagu less its realisasi', () => {
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 30 }), (rows) => {
        for (const row of tablesOf(rows).flatMap((table) => bodyOf(table))) {
          const [pagu, realisasi, sisa] = [row[2]?.value, row[3]?.value, row[4]?.value];
          if (!(pagu instanceof Decimal)) throw new Error('Pagu kosong.');
          if (realisasi instanceof Decimal) expect(sisa).toEqual(pagu.minus(realisasi));
          else expect(sisa).toBeUndefined();
        }
      }),
      { numRuns: 30 },
    );
  });

  it('the rows of one kelompok are those of the tab, in order, and JUMLAH is the sum of the lowest', () => {
    const deeper = ['program', 'kegiatan', 'subkegiatan', 'rincian'];
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 30 }), (all) => {
        const rows = all.map(([tingkat, uraian, pagu, realisasi]) => [
          tingkat,
          uraian,
          pagu,
          realisasi,
          'modal',
        ]);
        const [table] = tablesOf(rows);
        expect(
          rowsShown(table)
            .slice(0, -1)
            .map((row) => row[1]),
        ).toEqual(rows.map((row) => row[1]));
        // In one kelompok a row holds others exactly where the next row is of a narrower tingkat.
        const lowest = rows.filter((row, i) => {
          const next = rows[i + 1];
          return next === undefined || deeper.indexOf(next[0] ?? '') <= deeper.indexOf(row[0] ?? '');
        });
        const total = lowest.reduce((t, row) => t + Number(row[2]), 0);
        expect(bodyOf(table).slice(-1)[0]?.[2]?.value).toEqual(new Decimal(total));
      }),
      { numRuns: 30 },
    );
  });
});

it('builds a table of 10.000 rows in a time in proportion to that of 1.000', { timeout: 60_000 }, () => {
  const of = (rows: number) => {
    const anggaran = Array.from({ length: rows }, (_, i) => {
      const tingkat = ['program', 'kegiatan', 'subkegiatan'][i % 20] ?? 'rincian';
      return [tingkat, `Uraian ${i}`, '17000', '16000', 'operasi'];
    });
    const bahan = bahanOf(tahunKecil({ anggaran }));
    return () => laporanRealisasiAnggaran.build(bahan, 1)[0];
  };
  const run = of(10_000);
  expect(growth(of(1000), run)).toBeLessThan(4);
  const table = run();
  // 500 blocks of 17 rincian: 8.500 × 17.000 and 8.500 × 16.000; 16 ÷ 17 = 94,1176… %.
  expect(rowsShown(table).slice(-1)[0]).toEqual([
    'JUMLAH',
    '',
    '144.500.000',
    '136.000.000',
    '8.500.000',
    '94,12',
  ]);
  expect(table?.cells.length).toBeLessThan(10_025);
});
