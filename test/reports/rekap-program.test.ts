import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { laporanRekapProgram } from '../../src/reports/rekap-program.ts';
import { bahanOf, bodyOf, kalimatOf, keteranganOf, rowsShown, tabsDinas, tahunKecil } from './bahan.ts';

const tableOf = (anggaran: readonly (readonly string[])[]) =>
  laporanRekapProgram.build(bahanOf(tahunKecil({ anggaran })), 1)[0];

describe('dinas-2021', () => {
  const [table, ...others] = laporanRekapProgram.build(bahanOf(tabsDinas()), 9);

  it('is one table, numbered behind those of the two kelompok belanja', () => {
    expect(others).toEqual([]);
    expect(table?.name).toBe('Tabel 3.9');
  });

  // Program Penunjang stands in both kelompok: 2.439.251.000 + 1.440.685.000 = 3.879.936.000 and
  // 2.358.009.223 + 1.422.501.530 = 3.780.510.753, of which the report's own form says 97,44 %.
  test.each([
    [
      'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
      'APBD',
      '3.879.936.000',
      '3.780.510.753',
      '99.425.247',
      '97,44',
    ],
    ['Pemberdayaan Sosial', 'APBD', '90.832.200', '90.621.800', '210.400', '99,77'],
    ['Rehabilitasi Sosial', 'APBD', '63.365.550', '63.239.750', '125.800', '99,80'],
    ['Perlindungan Dan Jaminan Sosial', 'APBD', '93.417.800', '93.379.300', '38.500', '99,96'],
    ['Penanganan Bencana', 'APBD', '540.967.000', '540.680.550', '286.450', '99,95'],
    [
      'Pengarus Utamaan Gender Dan Pemberdayaan Perempuan',
      'APBD',
      '708.215.200',
      '688.111.421',
      '20.103.779',
      '97,16',
    ],
    ['Perlindungan Perempuan', 'APBD', '75.286.550', '74.736.400', '550.150', '99,27'],
    ['Pemenuhan Hak Anak (PHA)', 'APBD', '67.072.400', '66.274.450', '797.950', '98,81'],
    [
      'Pembinaan Keluarga Berencana (KB)',
      'APBD & DAK (APBN)',
      '3.631.989.000',
      '3.591.208.600',
      '40.780.400',
      '98,88',
    ],
    [
      'Pemberdayaan Dan Peningkatan Keluarga Sejahtera (KS)',
      'APBD',
      '75.353.250',
      '75.235.400',
      '117.850',
      '99,84',
    ],
  ])('Program %s', (program, ...expected) => {
    const row = rowsShown(table).find(([, uraian]) => uraian === `Program ${program}`);
    expect(row?.slice(2)).toEqual(expected);
  });

  it('has these ten programs and JUMLAH: 2.439.251.000 + 6.787.183.950 and 2.358.009.223 + 6.705.989.201', () => {
    expect(rowsShown(table)).toHaveLength(11);
    // 9.063.998.424 ÷ 9.226.434.950 = 98,2394… %.
    expect(rowsShown(table)[10]).toEqual([
      'JUMLAH',
      '',
      '',
      '9.226.434.950',
      '9.063.998.424',
      '162.436.526',
      '98,24',
    ]);
  });

  it('writes the whole budget out in figures and words', () => {
    expect(kalimatOf(table)).toBe(
      'Seluruh anggaran tahun 2021 untuk 10 program berpagu Rp9.226.434.950,00 (sembilan miliar dua ratus dua puluh ' +
        'enam juta empat ratus tiga puluh empat ribu sembilan ratus lima puluh rupiah). Realisasinya ' +
        'Rp9.063.998.424,00 (sembilan miliar enam puluh tiga juta sembilan ratus sembilan puluh delapan ribu empat ' +
        'ratus dua puluh empat rupiah) atau 98,24% dari pagu, dengan sisa Rp162.436.526,00. Anggaran itu terdiri atas ' +
        'belanja tak langsung Rp2.439.251.000,00 dengan realisasi Rp2.358.009.223,00 (96,67%) dan belanja langsung ' +
        'Rp6.787.183.950,00 dengan realisasi Rp6.705.989.201,00 (98,80%).',
    );
  });

  it('says which rows it brought together, and fits an upright A4 page', () => {
    expect(keteranganOf(table)).toEqual(['Yang bernama sama dijumlahkan: Anggaran baris 2 dan 17.']);
    expect(table?.widths.reduce((a, b) => a + b)).toBeLessThanOrEqual(660);
  });
});

it('has JUMLAH the sum of its rows, whatever the programs', () => {
  const someProgram = fc.tuple(
    fc.constant('program'),
    fc.constantFrom('A', 'a ', 'B', 'C'),
    fc.integer({ min: 0, max: 99_999_999 }).map(String),
    fc.integer({ min: 0, max: 99_999_999 }).map(String),
    fc.constantFrom('operasi', 'modal', ''),
  );
  fc.assert(
    fc.property(fc.array(someProgram, { minLength: 1, maxLength: 12 }), (programs) => {
      const rows = bodyOf(tableOf(programs));
      const names = new Set(programs.map(([, uraian]) => uraian.trim().toLowerCase()));
      expect(rows).toHaveLength(names.size + 1);
      for (const [column, source] of [
        [3, 2],
        [4, 3],
      ] as const) {
        const total = programs.reduce((t, program) => t + Number(program[source]), 0);
        expect(rows[rows.length - 1]?.[column]?.value).toEqual(new Decimal(total));
        const shown = rows.slice(0, -1).map((row) => row[column]?.value);
        expect(shown.reduce((t: number, value) => t + Number(value), 0)).toBe(total);
      }
    }),
    { numRuns: 50 },
  );
});
