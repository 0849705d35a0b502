import { describe, expect, test } from 'vitest';
import { bacaSkala } from '../../src/impor/baca-skala.ts';
import { Grid } from '../../src/impor/grid.ts';
import { buildUsulan } from '../../src/impor/usulan.ts';
import { lembar } from './kantor/kantor.ts';

const baca = (rows: readonly (readonly (string | null)[])[], tercetak: readonly string[]) =>
  bacaSkala([new Grid(lembar('Kriteria', rows))], tercetak).map(
    ({ kategori, singkatan, tanda, batas }) =>
      `${kategori}${singkatan === '' ? '' : ` (${singkatan})`} ${tanda} ${batas}`,
  );

describe('a scale that the workbook explains', () => {
  test.each<[string, readonly (readonly (string | null)[])[], readonly string[], readonly string[]]>([
    [
      'in one line, with short forms',
      [['Kategori : SB = Sangat Baik (>100), B = Baik (80-100), S = Sedang (50-<80), K = Kurang (<50)']],
      ['SB', 'B'],
      ['Kurang (K) >= 0', 'Sedang (S) >= 50', 'Baik (B) >= 80', 'Sangat Baik (SB) > 100'],
    ],
    [
      'as a table with numbers of its own',
      [
        ['Skala Nilai Peringkat Kinerja'],
        ['No', 'Interval', 'Kriteria'],
        ['1', '91% ≤ 100%', 'Sangat Tinggi'],
        ['2', '76% - 90%', 'Tinggi'],
        ['3', '66% - 75%', 'Sedang'],
        ['4', '51% - 65%', 'Rendah'],
        ['5', '≤ 50%', 'Sangat Rendah'],
      ],
      ['Tinggi', 'Sedang'],
      ['Sangat Rendah >= 0', 'Rendah >= 51', 'Sedang >= 66', 'Tinggi >= 76', 'Sangat Tinggi >= 91'],
    ],
    [
      'in words',
      [
        ['Keterangan:'],
        ['100 ke atas : Memuaskan'],
        ['85 s.d 99,99 : Baik'],
        ['70 sampai dengan 84,99 : Cukup'],
        ['kurang dari 70 : Kurang'],
      ],
      ['Memuaskan', 'Baik'],
      ['Kurang >= 0', 'Cukup >= 70', 'Baik >= 85', 'Memuaskan >= 100'],
    ],
    [
      'with x between its edges, beside the word Keterangan',
      [
        ['Keterangan :', 'Sangat Berhasil', '> 85'],
        [null, 'Berhasil', '70 < X ≤ 85'],
        [null, 'Cukup', '55 < x ≤ 70'],
        [null, 'Gagal', 'X ≤ 55'],
      ],
      ['Berhasil', 'Gagal'],
      ['Gagal >= 0', 'Cukup > 55', 'Berhasil > 70', 'Sangat Berhasil > 85'],
    ],
    [
      'from the higher down',
      [['Kriteria: Sangat Baik 100 - 90; Baik 89 - 75; Cukup 74 - 60; Kurang 59 - 0']],
      ['Baik', 'Cukup'],
      ['Kurang >= 0', 'Cukup >= 60', 'Baik >= 75', 'Sangat Baik >= 90'],
    ],
    ['of which no table prints a word', [['Kategori: A >90, B 80-90, C <80']], ['Tercapai'], []],
    [
      'that does not say where it begins',
      [['Kategori: Baik >90, Cukup 80-90, Kurang 70-80']],
      ['Baik', 'Cukup'],
      [],
    ],
    ['of which two begin alike', [['Kategori: Baik >90, Cukup >90, Kurang <90']], ['Baik', 'Cukup'], []],
  ])('%s', (_nama, rows, tercetak, harap) => {
    expect(baca(rows, tercetak)).toEqual(harap);
  });
});

describe('the scale that is proposed', () => {
  const buku = (kategori: readonly string[], ...lain: readonly (readonly (string | null)[])[]) => [
    lembar('Capaian', [
      ['CAPAIAN KINERJA TAHUN 2022'],
      ['Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'],
      ...[96, 84, 70].map((capaian, index) => [
        'Meningkatnya mutu',
        `Indeks mutu ${'abc'[index]}`,
        100,
        capaian,
        capaian,
        kategori[index] ?? '',
      ]),
      ...lain,
    ]),
  ];
  const skala = (sheets: ReturnType<typeof buku>, jawaban = {}) => {
    const { pertanyaan, tab } = buildUsulan(sheets, jawaban);
    return {
      pilihan: pertanyaan.find(({ id }) => id === 'skala')?.pilihan[0]?.nilai,
      tab: tab.find(({ nama }) => nama === 'Skala')?.baris.map(({ isi }) => isi),
    };
  };

  test('is the peraturan whose kategori are printed at these capaian', () => {
    expect(skala(buku(['Sangat Tinggi', 'Tinggi', 'Sedang'])).pilihan).toBe('Permendagri 86/2017');
  });

  test('is none where no peraturan knows the words', () => {
    expect(skala(buku(['Hebat', 'Lumayan', 'Parah'])).pilihan).toBe('');
  });

  test('is the one of the workbook, written to the tab Skala once it is chosen', () => {
    const sheets = buku(
      ['SB', 'B', 'K'],
      ['Kategori: SB = Sangat Baik (>= 90), B = Baik (80-89), K = Kurang (<80)'],
    );
    expect(skala(sheets)).toEqual({ pilihan: 'Skala kantor', tab: undefined });
    expect(skala(sheets, { skala: 'Skala kantor' }).tab).toEqual([
      ['Skala kantor', '0', '>=', 'K'],
      ['Skala kantor', '80', '>=', 'B'],
      ['Skala kantor', '90', '>=', 'SB'],
    ]);
  });
});
