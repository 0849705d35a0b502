import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/custom-function.ts';
import { customFunctions } from '../../src/functions/index.ts';
import { call, column } from './formula.ts';

const TANGGAL = new Date(2021, 0, 2);

describe('blank in, blank out', () => {
  test.each<[string, ...Argument[]]>([
    ['CAPAIAN', '', 90],
    ['CAPAIAN', 100, ''],
    ['CAPAIAN', 100, '  '],
    ['CAPAIAN', null, 90, 'bukan arah'],
    ['KATEGORI', ''],
    ['NILAI_MEAN', ''],
    ['NILAI_MEAN', [[''], ['']]],
    ['RATA_CAPAIAN', [[''], ['']]],
    ['RUMUS_CAPAIAN', 100, 90, ''],
    ['SERAPAN', '', 5],
    ['EFISIENSI', 100, ''],
    ['PREDIKAT_AKIP', ''],
    ['TERBILANG', '', 'rupiah'],
    ['RUPIAH', ''],
    ['ANGKA', null],
  ])('%s(%j; %j; %j)', (name, ...args) => {
    expect(call(name, ...args)).toBe('');
  });

  test('only the blank rows of a range are blank', () => {
    expect(
      call('CAPAIAN', column<string | number>(100, '', 50), column<string | number>(90, 80, '')),
    ).toEqual(column<string | number>(90, '', ''));
  });
});

describe('an argument that was left out', () => {
  test.each<[string, string, ...Argument[]]>([
    ['CAPAIAN: realisasi belum ditulis di dalam rumus. Tulis =CAPAIAN(target; realisasi).', 'CAPAIAN', 100],
    ['CAPAIAN: target belum ditulis di dalam rumus. Tulis =CAPAIAN(target; realisasi).', 'CAPAIAN'],
    [
      'RUMUS_CAPAIAN: capaian_tercetak belum ditulis di dalam rumus. Tulis =RUMUS_CAPAIAN(target; realisasi; capaian_tercetak).',
      'RUMUS_CAPAIAN',
      5.5,
      6.67,
    ],
    ['RUPIAH: angka belum ditulis di dalam rumus. Tulis =RUPIAH(angka).', 'RUPIAH', undefined],
  ])('is told: %s', (message, name, ...args) => {
    expect(() => call(name, ...args)).toThrow(message);
  });
});

describe('what our own functions leave in a cell', () => {
  test.each(['capaian bukan satu angka', 'pagu bukan satu angka', 'skala tidak punya nilai mean'])(
    '"%s" counts nowhere',
    (text) => {
      expect(call('RATA_CAPAIAN', column<string | number>(text, 80))).toBe(80);
      expect(call('NILAI_MEAN', column<string | number>(text, 80))).toBe(77.5);
    },
  );

  test('a capaian below its scale has no nilai mean, be it a number or what KATEGORI says of it', () => {
    const skala = [
      [60, 'Cukup', 70],
      [80, 'Baik', 90],
    ];
    const below = 'ada capaian di bawah batas terendah skala';
    expect(call('NILAI_MEAN', column<string | number>(50, 80), skala)).toBe(below);
    expect(call('NILAI_MEAN', column('di bawah batas terendah skala', 'Baik'), skala)).toBe(below);
    // Left out of a mean of capaian it would make the mean too high, so there it is no capaian.
    expect(() =>
      call('RATA_CAPAIAN', column<string | number>('di bawah batas terendah skala', 80)),
    ).toThrow();
  });
});

describe('a number of a text', () => {
  test.each(['1E5', '2,5e6', '1e-3', '1E+05'])('with a power of ten is none: %s', (text) => {
    expect(() => call('ANGKA', text)).toThrow(`ANGKA: teks harus angka; yang diterima "${text}".`);
    expect(call('CAPAIAN', text, 50000)).toBe('target bukan satu angka');
  });

  test.each([
    ['2.050', 2050],
    ['0.500', 0.5],
    ['1234.567', 1234.567],
    ['5 Ekor', 5],
    ['5ekor', 5],
  ])('%s', (text, angka) => {
    expect(call('ANGKA', text)).toBe(angka);
  });
});

describe('what was not assessed', () => {
  test.each(['Tdk ada penilaian', 'NA', '-', 'tidak ada penilaian', 'target nol', 'Belum dinilai'])(
    '"%s" is passed over and gives no kategori',
    (text) => {
      expect(call('KATEGORI', text)).toBe('');
      expect(call('NILAI_MEAN', text)).toBe('');
      expect(call('EFISIENSI', text, 90)).toBe('');
      expect(call('RUMUS_CAPAIAN', text, 90, 100)).toBe('');
      expect(call('RATA_CAPAIAN', column<string | number>(100, text, 80))).toBe(90);
      // (92,5 + 77,5) ÷ 2
      expect(call('NILAI_MEAN', column<string | number>(100, text, 80))).toBe(85);
    },
  );

  test.each<[string, ...Argument[]]>([
    ['tidak ada penilaian', 'Tdk ada penilaian', 90],
    ['target nol', 0, 2],
    ['target negatif', -5, 2],
    ['realisasi nol', 5, 0, 'turun T/R'],
    ['tanda target berlawanan dengan arah', '> 125', 130, 'turun'],
    ['tanda target berlawanan dengan arah', '< 5', 4],
    ['realisasi bukan satu angka', 100, '> 125'],
    ['satuan target dan realisasi berbeda', '5 km', '6.000 meter'],
    ['satuan target dan realisasi berbeda', '89/100.000 KH', '0,9 per 1.000 KH', 'turun'],
    ['satuan target dan realisasi berbeda', '5%', '5 ‰'],
    ['realisasi bukan satu angka', 5, '5-6%'],
    ['target bukan satu angka', '9 anak terlantar, 12 ABH', 21],
    ['predikat tidak dikenal', 'Juara', 'Harapan', 'predikat'],
    ['tidak ada penilaian', 'Pratama', '-', 'predikat'],
  ])('CAPAIAN says "%s" of %j and %j', (alasan, ...args) => {
    expect(call('CAPAIAN', ...args)).toBe(alasan);
  });

  test('within a range, words cost only their own cell', () => {
    const target = column<string | number>('Pratama', 100, 'lima');
    const realisasi = column<string | number>('Madya', 90, 5);
    expect(call('CAPAIAN', target, realisasi)).toEqual(
      column<string | number>('target bukan satu angka', 90, 'target bukan satu angka'),
    );
    expect(call('RUMUS_CAPAIAN', target, realisasi, 90)).toEqual(
      column('target bukan satu angka', 'R/T', 'target bukan satu angka'),
    );
    expect(call('KATEGORI', column<string | number>('A', 90))).toEqual(
      column('capaian bukan satu angka', 'Sangat Berhasil'),
    );
  });
});

describe('a number may be text', () => {
  test.each<[number | string, string, ...Argument[]]>([
    [98.5, 'CAPAIAN', '100 KPM', '98,50'],
    // (2 × 5,5 − 5,5) ÷ 5,5
    [100, 'CAPAIAN', '5,50%', '5,5', 'turun'],
    ['Berhasil', 'KATEGORI', '84,99%'],
    [50, 'SERAPAN', 'Rp. 2.000,-', '1,000'],
    ['R/T', 'RUMUS_CAPAIAN', '80', '90', '112,50%'],
    ['BB', 'PREDIKAT_AKIP', '80,00'],
    ['seribu rupiah', 'TERBILANG', 'Rp 1.000,00', ' Rupiah '],
    // In a column of rupiah 1,250 is a thousand; elsewhere a decimal.
    ['seribu dua ratus lima puluh rupiah', 'TERBILANG', '1,250', 'rupiah'],
    ['satu koma dua lima', 'TERBILANG', '1,250'],
    ['Rp1.250,00', 'RUPIAH', '1,250'],
    [1.25, 'ANGKA', '1,250'],
    [0.3, 'ANGKA', 0.1 + 0.2],
  ])('%j from %s(%j; %j; %j)', (expected, name, ...args) => {
    expect(call(name, ...args)).toBe(expected);
  });

  test('percent-formatted cells, which arrive as fractions, give the same capaian', () => {
    expect(call('CAPAIAN', 0.055, 0.0667, 'turun')).toBe(call('CAPAIAN', 5.5, 6.67, 'turun'));
  });

  test('capaian_tercetak counts with the decimals it is written with', () => {
    // 6,67 ÷ 5,5 = 121,27…: 121 and 121,3 are it rounded, 121,30 is nothing.
    expect(call('RUMUS_CAPAIAN', 5.5, 6.67, '121')).toBe('R/T');
    expect(call('RUMUS_CAPAIAN', 5.5, 6.67, '121,3')).toBe('R/T');
    expect(call('RUMUS_CAPAIAN', 5.5, 6.67, '121,30')).toBe('tidak sesuai');
  });
});

describe('arah', () => {
  test.each([
    [undefined, 90],
    ['', 90],
    ['naik', 90],
    [' Maksimal ', 90],
    ['maksimum', 90],
    ['POSITIF', 90],
    ['maximize', 90],
    ['max', 90],
    // (2 × 100 − 90) ÷ 100
    ['turun', 110],
    ['minimal', 110],
    ['minimum', 110],
    ['Negatif', 110],
    ['minimize', 110],
    ['min', 110],
    ['turun 2T-R', 110],
    ['turun 2t - r', 110],
    // 100 is the range of 100 alone; below it R ÷ T.
    ['rentang', 90],
    ['stabilize', 90],
    ['stabil', 90],
  ])('%s', (arah, expected) => {
    expect(call('CAPAIAN', 100, 90, arah)).toBe(expected);
  });

  test.each(['turun T/R', 'TURUN  t/r', 'turun T / R'])('%s', (arah) => {
    expect(call('CAPAIAN', 100, 80, arah)).toBe(125);
  });

  test.each([
    // KLA has five rungs, APE four: Utama is the fourth of one and the third of the other.
    ['Utama', 'Madya', 'predikat KLA', 50],
    ['Mentor', 'Madya', 'predikat', 50],
    ['Mentor', 'Madya', 'Predikat  APE', 50],
    ['Pratama', 'Madya', 'predikat', 100],
    // Both ladders: rung 1 of rung 2.
    ['Madya', 'Pratama', 'predikat', 50],
    ['WTP', 'WDP', 'predikat opini bpk', 75],
    ['A', '80,10', 'predikat', 100],
    ['A', 80.1, 'predikat', 100],
  ])('target %s, realisasi %s, arah %s', (target, realisasi, arah, expected) => {
    expect(call('CAPAIAN', target, realisasi, arah)).toBe(expected);
  });

  test('each row of a range may have its own', () => {
    expect(call('CAPAIAN', column(100, 100), column(90, 90), column('naik', 'turun'))).toEqual(
      column(90, 110),
    );
  });
});

describe('batas', () => {
  test.each([
    [250, 120, 120],
    [110, 120, 110],
    [250, '120%', 120],
    [250, '', 250],
    [250, undefined, 250],
  ])('a capaian of %s under batas %j is %s', (realisasi, batas, expected) => {
    expect(call('CAPAIAN', 100, realisasi, 'naik', batas)).toBe(expected);
  });
});

describe('skala', () => {
  const tigaKolom = [
    [0, 'Kurang', 30],
    ['', '', ''],
    ['>= 60', 'Cukup', 70],
    ['> 80', 'Baik', 90],
  ];
  const kolomTanda = [
    [0, '', 'Kurang', 30],
    [60, '>=', 'Cukup', 70],
    [80, '>', 'Baik', 90],
  ];

  test.each([
    [59.99, 'Kurang', 30],
    [60, 'Cukup', 70],
    [80, 'Cukup', 70],
    [80.01, 'Baik', 90],
    [-5, 'Kurang', 30],
  ])('%s is the same by either form of range', (capaian, kategori, mean) => {
    for (const skala of [tigaKolom, kolomTanda]) {
      expect(call('KATEGORI', capaian, skala)).toBe(kategori);
      expect(call('NILAI_MEAN', capaian, skala)).toBe(mean);
      expect(call('NILAI_MEAN', kategori.toUpperCase(), skala)).toBe(mean);
    }
  });

  test('a name is found whatever its case and spaces', () => {
    expect(call('KATEGORI', 90.5, ' permendagri  86/2017')).toBe('Tinggi');
  });

  test('below the lowest edge there is neither kategori nor nilai mean', () => {
    const skala = [
      [50, 'Cukup', 70],
      [80, 'Baik', 90],
    ];
    expect(call('KATEGORI', 49, skala)).toBe('di bawah batas terendah skala');
    expect(call('NILAI_MEAN', [[49], [90]], skala)).toBe('ada capaian di bawah batas terendah skala');
  });
});

test('sasaran 1 of 2021: 78,73 and 101,05 have rata-rata 89,89 and nilai mean 85', () => {
  // (2 × 5,5 − 6,67) ÷ 5,5 × 100 = 78,7273; 96 ÷ 95 × 100 = 101,0526; their mean is 89,8900
  const capaian = call('CAPAIAN', column(5.5, 95), column(6.67, 96), column('turun', 'naik'));
  expect(call('RATA_CAPAIAN', capaian)).toBeCloseTo(89.89, 4);
  expect(call('NILAI_MEAN', capaian)).toBe(85);
  expect(call('NILAI_MEAN', call('KATEGORI', capaian))).toBe(85);
});

describe('misuse says what was expected and what came', () => {
  test.each<[string, string, ...Argument[]]>([
    ['CAPAIAN: target harus angka; yang diterima "x".', 'CAPAIAN', 'x', 90],
    ['CAPAIAN: realisasi harus angka; yang diterima "Madya".', 'CAPAIAN', 100, 'Madya'],
    [
      'CAPAIAN: realisasi berisi galat #REF!; perbaiki sel sumbernya (argumen ke-2).',
      'CAPAIAN',
      100,
      '#REF!',
    ],
    ['CAPAIAN: target berisi galat #N/A; perbaiki sel sumbernya (argumen ke-1).', 'CAPAIAN', '#N/A', 1],
    ['CAPAIAN: target berisi galat #DIV/0!; perbaiki sel sumbernya (argumen ke-1).', 'CAPAIAN', '#DIV/0!', 1],
    ['CAPAIAN: target harus angka; yang diterima tanggal 2/1/2021.', 'CAPAIAN', TANGGAL, 1],
    ['CAPAIAN: target harus angka; yang diterima TRUE.', 'CAPAIAN', true, 1],
    [
      'CAPAIAN: arah harus teks naik, turun, turun 2T-R, turun T/R, rentang, atau predikat; yang diterima "mundur".',
      'CAPAIAN',
      1,
      1,
      'mundur',
    ],
    [
      'CAPAIAN: arah harus teks naik, turun, turun 2T-R, turun T/R, rentang, atau predikat; yang diterima "constructor".',
      'CAPAIAN',
      1,
      1,
      'constructor',
    ],
    [
      'CAPAIAN: arah harus teks naik, turun, turun 2T-R, turun T/R, rentang, atau predikat; yang diterima 2.',
      'CAPAIAN',
      1,
      1,
      2,
    ],
    [
      'CAPAIAN: tangga predikat "xyz" tidak dikenal; yang ada: KLA, AKIP, OPINI BPK, APE.',
      'CAPAIAN',
      'A',
      'A',
      'predikat XYZ',
    ],
    [
      'CAPAIAN: predikat "Utama" dan "Madya" ada di lebih dari satu tangga; tulis arah "predikat KLA" atau "predikat APE".',
      'CAPAIAN',
      'Utama',
      'Madya',
      'predikat',
    ],
    ['CAPAIAN: batas harus persen, misalnya 120; yang diterima 0.', 'CAPAIAN', 1, 1, 'naik', 0],
    ['CAPAIAN: batas harus persen, misalnya 120; yang diterima -5.', 'CAPAIAN', 1, 1, 'naik', -5],
    ['CAPAIAN: batas harus persen, misalnya 120; yang diterima 1,2.', 'CAPAIAN', 1, 1, 'naik', 1.2],
    ['CAPAIAN: batas harus persen, misalnya 120; yang diterima "banyak".', 'CAPAIAN', 1, 1, 'naik', 'banyak'],
    [
      'CAPAIAN: realisasi baris ke-2 berisi galat #REF!; perbaiki sel sumbernya.',
      'CAPAIAN',
      [[1], [1]],
      [[1], ['#REF!']],
    ],
    [
      'KATEGORI: capaian baris ke-1 kolom ke-2 harus angka dalam persen; yang diterima tanggal 2/1/2021.',
      'KATEGORI',
      [[1, TANGGAL]],
    ],
    [
      'CAPAIAN: semua rentang harus sama besar; yang diterima target 2 baris × 1 kolom dan realisasi 1 baris × 2 kolom.',
      'CAPAIAN',
      [[1], [2]],
      [[1, 2]],
    ],
    [
      'CAPAIAN: semua rentang harus sama besar; yang diterima target 1 baris × 1 kolom dan arah 2 baris × 1 kolom.',
      'CAPAIAN',
      [[1]],
      1,
      [['naik'], ['turun']],
    ],
    ['KATEGORI: capaian harus angka dalam persen; yang diterima "baik".', 'KATEGORI', 'baik'],
    [
      'KATEGORI: rentang skala harus berisi dua kolom: batas bawah dan kategori.',
      'KATEGORI',
      90,
      [[85], [70]],
    ],
    [
      'KATEGORI: skala baris ke-1 harus batas bawah, misalnya 85 atau > 85; yang diterima "Batas Bawah".',
      'KATEGORI',
      90,
      [
        ['Batas Bawah', 'Kategori'],
        [0, 'Kurang'],
      ],
    ],
    [
      'KATEGORI: skala baris ke-1 harus batas bawah; yang diterima sel kosong.',
      'KATEGORI',
      90,
      [['', 'Kurang']],
    ],
    [
      'KATEGORI: skala baris ke-1 kolom ke-2 harus nama kategori; yang diterima sel kosong.',
      'KATEGORI',
      90,
      [[85, '']],
    ],
    [
      'KATEGORI: skala baris ke-1 kolom ke-3 harus nilai mean berupa angka; yang diterima "tinggi".',
      'KATEGORI',
      90,
      [[85, 'Baik', 'tinggi']],
    ],
    [
      'RATA_CAPAIAN: capaian baris ke-2 harus angka dalam persen; yang diterima "A".',
      'RATA_CAPAIAN',
      [[100], ['A']],
    ],
    [
      'NILAI_MEAN: capaian_atau_kategori harus angka dalam persen atau kategori (Tidak Berhasil, Cukup Berhasil, Berhasil, Sangat Berhasil); yang diterima "Baik".',
      'NILAI_MEAN',
      'Baik',
    ],
    ['SERAPAN: pagu harus jumlah rupiah; yang diterima "54.90".', 'SERAPAN', '54.90', 1],
    ['EFISIENSI: serapan harus angka dalam persen; yang diterima "x".', 'EFISIENSI', 100, 'x'],
    ['PREDIKAT_AKIP: nilai harus angka 0 sampai 100; yang diterima 100,5.', 'PREDIKAT_AKIP', 100.5],
    ['PREDIKAT_AKIP: nilai harus angka 0 sampai 100; yang diterima -1.', 'PREDIKAT_AKIP', -1],
    ['TERBILANG: satuan harus "rupiah" atau kosong; yang diterima "orang".', 'TERBILANG', 1, 'orang'],
    ['TERBILANG: angka harus kurang dari 10^18; yang diterima 1.000.000.000.000.000.000.', 'TERBILANG', 1e18],
    ['RUPIAH: angka harus jumlah rupiah; yang diterima "banyak".', 'RUPIAH', 'banyak'],
  ])('%s', (message, name, ...args) => {
    expect(() => call(name, ...args)).toThrow(message);
  });

  test('an unknown skala is answered with the names there are', () => {
    expect(() => call('KATEGORI', 90, 'LAN')).toThrow(
      /^KATEGORI: skala harus nama skala .*LAN 239\/2003; Permendagri 86\/2017.*; yang diterima "LAN"\./,
    );
  });

  test('what came is cut short where it is long', () => {
    expect(() => call('ANGKA', 'a'.repeat(100))).toThrow(`yang diterima "${'a'.repeat(59)}…".`);
  });
});

describe('ranges', () => {
  const cell = fc.constantFrom<string | number>(0, 5.5, 100, '84,68%', '', 'NA', '5-6%', 'Pratama');
  const shape = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }));
  const range = ([rows, columns]: readonly [number, number]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });

  test.each(['CAPAIAN', 'SERAPAN', 'EFISIENSI'])('the result of %s has the shape of its ranges', (name) => {
    const twoRanges = shape.chain((size) => fc.tuple(range(size), range(size), fc.constant(size)));
    fc.assert(
      fc.property(twoRanges, ([first, second, [rows, columns]]) => {
        const result = call(name, first, second) as readonly (readonly unknown[])[];
        expect(result.map((row) => row.length)).toEqual(Array(rows).fill(columns));
      }),
    );
  });

  test('a single cell counts for every cell of the ranges, just as if it stood in each', () => {
    fc.assert(
      fc.property(shape.chain(range), fc.constantFrom(0, 5.5, 100), (realisasi, target) => {
        const spread = realisasi.map((row) => row.map(() => target));
        expect(call('CAPAIAN', target, realisasi)).toEqual(call('CAPAIAN', spread, realisasi));
      }),
    );
  });

  test('each cell of the result is what its own cells give', () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(numbers, fc.constantFrom('naik', 'turun', 'rentang'), (rows, arah) => {
        const result = call(
          'CAPAIAN',
          rows.map(([target]) => [target]),
          rows.map(([, realisasi]) => [realisasi]),
          arah,
        );
        expect(result).toEqual(rows.map(([target, realisasi]) => [call('CAPAIAN', target, realisasi, arah)]));
      }),
    );
  });
});

describe('amounts as officers type them', () => {
  test.each<[number | string, string, ...Argument[]]>([
    [60, 'SERAPAN', 'Rp 1,5 M', 'Rp 900 juta'],
    [60, 'SERAPAN', '1,5 M', '900 jt'],
    [50, 'SERAPAN', 'Rp 1 T', 'Rp. 500 milyar,-'],
    ['Rp500.000.000,00', 'RUPIAH', 'Rp 500 jt'],
    ['Rp750.000,00', 'RUPIAH', '750 rb'],
    ['-Rp5.000,00', 'RUPIAH', 'Rp (5.000)'],
    ['Rp5.000.000,00', 'RUPIAH', 'Rp5.000.000,00 (lima juta rupiah)'],
    [1500000, 'ANGKA', '1,5 jt'],
    [-5000, 'ANGKA', 'Rp (5.000)'],
    ['satu miliar rupiah', 'TERBILANG', 'Rp 1 M', 'rupiah'],
    ['satu miliar rupiah', 'TERBILANG', 'Rp 1 M'],
    // 1000 ÷ 3 = 333,333…: the sen is the smallest coin.
    ['tiga ratus tiga puluh tiga koma tiga tiga rupiah', 'TERBILANG', 1000 / 3, 'rupiah'],
    ['Rp333,33', 'RUPIAH', 1000 / 3],
    ['tiga puluh enam kelompok', 'TERBILANG', '36 kelompok'],
    ['delapan puluh empat koma lima persen', 'TERBILANG', '84,5%'],
  ])('%j is %s(%j; %j)', (expected, name, ...args) => {
    expect(call(name, ...args)).toBe(expected);
  });

  test.each<[string, ...Argument[]]>([
    ['RUPIAH', '5 %'],
    ['RUPIAH', '5 kg'],
    ['RUPIAH', 'Rp5.000 (enam ribu rupiah)'],
    ['SERAPAN', 'Rp 1 M', '90%'],
    ['TERBILANG', '5 %', 'rupiah'],
    ['TERBILANG', '86 (101%)'],
    // Without Rp an M may be a metre.
    ['ANGKA', '1,5 M'],
    ['ANGKA', '2 juta lima ratus ribu'],
    ['ANGKA', '25 (dua puluh enam)'],
    ['KATEGORI', '85 orang'],
    ['KATEGORI', '86 (101%)'],
    ['RUMUS_CAPAIAN', 85, 86, '86 (101%)'],
    ['RATA_CAPAIAN', [['5 orang'], [80]]],
    ['NILAI_MEAN', '80 (A1)'],
    ['EFISIENSI', 110, 'Rp 90 juta'],
  ])('nothing of it is dropped: %s(%j; %j; %j) is refused', (name, ...args) => {
    expect(() => call(name, ...args)).toThrow(
      new RegExp(`^${name}: .+ harus .+; yang diterima .+\\. .+\\.$`, 'u'),
    );
  });
});

describe('figures as other agencies print them', () => {
  test.each<[number | string, ...Argument[]]>([
    // 1 juta is the lower bound: 0,5 ÷ 1 × 100.
    [50, '1-2 juta', '500 ribu', 'rentang'],
    [100, '5 sd 6%', '5,5%', 'rentang'],
    // (2 × 5,99 − 11,98) ÷ 5,99
    [0, '0 s/d 5,99%', '11,98%', 'rentang'],
    // 84 × 100 ÷ 80, of 100.000 births both.
    [105, '80/100.000 KH', '84/100.000 KH'],
    [105, '80/100.000 KH', '84 per 100.000 KH'],
    // (2 × 80 − 84) ÷ 80
    [95, '80/100.000 KH', 84, 'turun'],
    [86, 100, '86 (101%)'],
    [86, '100 orang', '86 orang (86%)'],
    [110, '> 100', 110],
    [90, '≥ 100 %', '90%'],
    [90, 'minimal 100', 90],
    // (2 × 5 − 4) ÷ 5
    [120, '< 5', 4, 'turun'],
    [125, 'maksimal 5 hari', '4 hari', 'turun T/R'],
    [-50, 10, '(5)'],
    [100, 'Utama', 1000, 'predikat KLA'],
    [100, 'Utama', '1.000', 'predikat KLA'],
    [100, 'A', 80.125, 'predikat AKIP'],
    [100, 'A', '80,125 (A)', 'predikat AKIP'],
    ['nilai melampaui tangga predikat', [['A']], [[100.5]], 'predikat AKIP'],
  ])('%j is CAPAIAN(%j; %j; %j)', (expected, ...args) => {
    const result = call('CAPAIAN', ...args);
    expect(Array.isArray(result) ? result[0]?.[0] : result).toBe(expected);
  });

  test.each([
    [
      100.5,
      'predikat AKIP',
      'CAPAIAN: realisasi harus predikat AKIP atau nilai sampai 100; yang diterima 100,5. ',
    ],
    [
      '1.001',
      'predikat KLA',
      'CAPAIAN: realisasi harus predikat KLA atau nilai sampai 1.000; yang diterima "1.001". ',
    ],
  ])('a score above its ladder is refused: %j, %s', (score, arah, message) => {
    expect(() => call('CAPAIAN', arah === 'predikat AKIP' ? 'A' : 'Utama', score, arah)).toThrow(message);
  });
});

describe('cells of published reports', () => {
  test.each<[string, number | string, number | string]>([
    // What CAPAIAN gives of it as a realisasi on a target of 100, and what ANGKA reads; "!" is refused.
    ['NA', 'tidak ada penilaian', ''],
    ['-', 'tidak ada penilaian', ''],
    ['- **)', 'tidak ada penilaian', ''],
    ['Tdk ada penilaian', 'tidak ada penilaian', ''],
    ['WTP', '!', '!'],
    ['A', '!', '!'],
    ['III', '!', '!'],
    ['100 % (Hijau)', 100, 100],
    ['> 125', 'realisasi bukan satu angka', '!'],
    ['< inflasi nasional', '!', '!'],
    ['1% dr jumlah pddk', 1, 1],
    ['5-6%', 'realisasi bukan satu angka', '!'],
    ['0-5,99%', 'realisasi bukan satu angka', '!'],
    ['89/100.000 KH', 89, 89],
    ['86 (101%)', 86, 86],
    ['(3.14)', -3.14, -3.14],
    ['-7,20 %', -7.2, -7.2],
    ['992.770 *', 992770, 992770],
    ['8.609 KPM', 8609, 8609],
    ['44.572Orang', 44572, 44572],
    ['100.00 %', 100, 100],
    ['17.259,19', 17259.19, 17259.19],
    ['202,955', 202.955, 202.955],
    ['Rp.93,417,800-', 93417800, 93417800],
    ['986.233.565.704,00,-', 986233565704, 986233565704],
    ['9 anak terlantar, 12 ABH', 'realisasi bukan satu angka', '!'],
  ])('%s', (text, capaian, angka) => {
    for (const [expected, run] of [
      [capaian, () => call('CAPAIAN', 100, text)],
      [angka, () => call('ANGKA', text)],
    ] as const) {
      if (expected === '!') expect(run).toThrow(/harus angka; yang diterima/u);
      else expect(run()).toBe(expected);
    }
  });
});

describe('a percent-formatted cell beside a text of percent', () => {
  test.each<[string, ...Argument[]]>([
    [
      'CAPAIAN: realisasi harus persen seperti "95%"; yang diterima 0,96. Argumen ke-2: Sel berformat persen',
      '95%',
      0.96,
    ],
    ['CAPAIAN: target harus persen seperti "95%"; yang diterima 0,96. ', 0.96, '95%'],
    [
      'CAPAIAN: realisasi baris ke-2 harus persen seperti "95%"; yang diterima 0,96. ',
      [['95%'], ['95%']],
      [['96%'], [0.96]],
    ],
  ])('%s', (message, ...args) => {
    expect(() => call('CAPAIAN', ...args)).toThrow(message);
  });

  test('is taken where both may be meant', () => {
    expect(call('CAPAIAN', '1%', 0.9)).toBe(90);
    expect(call('CAPAIAN', 0.95, 0.9595)).toBeCloseTo(101, 10);
    expect(call('CAPAIAN', '95%', 0)).toBe(0);
    expect(call('CAPAIAN', '95%', 1)).toBeCloseTo(1.0526, 3);
  });
});

describe('an error value', () => {
  const galat = fc.constantFrom(
    '#REF!',
    '#N/A',
    '#DIV/0!',
    '#VALUE!',
    '#NAME?',
    '#NUM!',
    '#ERROR!',
    '#ERROR',
    '#REF',
  );
  const others = fc.constantFrom<Argument>('', null, 5, 'naik', 'x', 'NA');

  test('among the arguments is an error always, wherever it stands and whatever the others are', () => {
    const calls = fc.constantFrom(
      ...customFunctions.flatMap(({ name, parameters }) =>
        parameters.map((_, i) => ({ name, at: i, count: parameters.length })),
      ),
    );
    fc.assert(
      fc.property(
        calls,
        galat,
        fc.array(others, { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (one, error, rest, inRange) => {
          const args = rest.slice(0, one.count);
          args[one.at] = inRange ? [[''], [error]] : error;
          const place = inRange
            ? 'baris ke-2 berisi galat'
            : `berisi galat ${error}; perbaiki sel sumbernya (argumen ke-${one.at + 1})`;
          expect(() => call(one.name, ...args)).toThrow(place);
        },
      ),
    );
  });
});

describe('an argument too many', () => {
  test.each(customFunctions)('of $name is an error', ({ name, parameters }) => {
    const args = Array.from({ length: parameters.length + 1 }, () => 5);
    expect(() => call(name, ...args)).toThrow(
      `${name}: menerima paling banyak ${parameters.length} argumen; yang diterima ${args.length}. Hapus argumen ke-${args.length}`,
    );
  });
});

describe('the message', () => {
  test.each<[RegExp, string, ...Argument[]]>([
    [/arah harus teks .*; yang diterima 120\. Argumen ke-3: .*argumen ke-4/u, 'CAPAIAN', 100, 250, 120],
    [/arah harus teks .*; yang diterima TRUE\. Argumen ke-3: /u, 'CAPAIAN', 100, 250, true],
    [
      /satuan harus "rupiah" atau kosong; yang diterima TRUE\. Argumen ke-2: Tulis "rupiah"/u,
      'TERBILANG',
      5,
      true,
    ],
    [/skala harus nama skala .*; yang diterima FALSE\. Argumen ke-2: /u, 'KATEGORI', 5, false],
    [
      /target harus angka; yang diterima tanggal 2\/1\/2021\. Argumen ke-1: Sheets mengubah isian seperti 1\/2 menjadi tanggal\. Ubah format selnya/u,
      'CAPAIAN',
      TANGGAL,
      1,
    ],
    [
      /pagu baris ke-2 harus jumlah rupiah; yang diterima tanggal 2\/1\/2021\. Sheets mengubah/u,
      'SERAPAN',
      [[1], [TANGGAL]],
      [[1], [1]],
    ],
  ])('names the argument, its place and the remedy: %s', (message, name, ...args) => {
    expect(() => call(name, ...args)).toThrow(message);
  });
});

describe('a number that a sheet calculated', () => {
  test('is explained by the formula that it was calculated by', () => {
    expect(call('RUMUS_CAPAIAN', 172, 102, (102 / 172) * 100)).toBe('R/T');
    const figure = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(1, 3, 7, 1000), (t, r, d) => {
        const [target, realisasi] = [t / d, r / d];
        expect(call('RUMUS_CAPAIAN', target, realisasi, (realisasi / target) * 100)).toMatch(/^R\/T$/);
        expect(call('RUMUS_CAPAIAN', target, realisasi, (target / realisasi) * 100)).toMatch(
          /^(?:T\/R|R\/T|2T-R)$/,
        );
      }),
    );
  });

  test('has no more room than its fifteen digits', () => {
    expect(call('RUMUS_CAPAIAN', 172, 102, 59.3023255813953)).toBe('R/T');
    // 59,302325581395348…: two and more off in the fifteenth digit.
    for (const off of [59.3023255813933, 59.3023255813973, 59.3023255814953]) {
      expect(call('RUMUS_CAPAIAN', 172, 102, off)).toBe('tidak sesuai');
    }
  });
});

test('a scale given as an open column costs what its filled rows cost', () => {
  const filled: [number, string][] = [
    [0, 'Kurang'],
    [60, 'Cukup'],
  ];
  const rows = 200_000;
  const touched = new Set<number>();
  const blank = ['', ''];
  const open = [...filled, ...Array.from({ length: rows }, () => blank)];
  const counted = open.map(
    (row, i) =>
      new Proxy(row, {
        get: (target, key) => {
          touched.add(i);
          reads += 1;
          return Reflect.get(target, key);
        },
      }),
  );
  let reads = 0;
  expect(call('KATEGORI', 70, counted)).toBe('Cukup');
  expect(touched.size).toBe(open.length);
  // A bounded number of looks at each row, however many there are.
  expect(reads).toBeLessThan(open.length * 20);
});
