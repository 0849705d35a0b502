import { describe, expect, it, test } from 'vitest';
import { CHART_COLORS } from '../../src/reports/chart-colors.ts';
import { laporanGrafikAnggaran, laporanGrafikKinerja } from '../../src/reports/grafik.ts';
import { bahanOf, kalimatOf, rowsShown, tabsDinas, tahunKecil } from './bahan.ts';

const kinerjaOf = (isi: Parameters<typeof tahunKecil>[0]) =>
  laporanGrafikKinerja.build(bahanOf(tahunKecil(isi)), 1)[0];

/** Programs by their name, pagu and realisasi. */
const anggaranOf = (...daftar: readonly (readonly [string, string, string])[]) =>
  laporanGrafikAnggaran.build(
    bahanOf(tahunKecil({ anggaran: daftar.map((program) => ['program', ...program]) })),
    1,
  )[0];

/** 133 characters, a real name; the other goes on to 250. */
const PANJANG =
  'Persentase Keluarga miskin yang meningkat kemampuannya dalam memenuhi kebutuhan dasar minimalnya dan fungsi sosialnya di masyarakat';
const TERPANJANG = `${PANJANG} serta terlindungi dari kekerasan, keterlantaran, dan bencana sepanjang tahun di seluruh kecamatan dan nagari`;

describe('Grafik Kinerja', () => {
  const bernama = (nama: string) =>
    kinerjaOf({
      indikator: [
        ['IA', 'A', nama, 'naik'],
        ['IB', 'B', 'Indikator B', 'naik'],
      ],
      kinerja: ['2019', '2020', '2021'].flatMap((tahun) => [
        ['IA', tahun, '10', '9'],
        ['IB', tahun, '10', '9'],
      ]),
    });

  // A line of its title is four fifths of 430 pixels, less 6 of its edges: 338 / (11 × 4/3 × 1,02) = 22,6 em of Arial.
  // "Persentase Keluarga miskin yang meningkat" is 19,8, with "kemampuannya" 27,2; "kemampuannya dalam memenuhi
  // kebutuhan" is 20,0, with " …" 21,3, but with "dasar" 22,8.
  it('cuts the title of a chart after a word where it would take more than two lines', () => {
    expect(bernama(PANJANG)?.charts?.[0]?.title).toBe(
      'Persentase Keluarga miskin yang meningkat kemampuannya dalam memenuhi kebutuhan …',
    );
  });

  // Up to "YANG" it is 19,3 em, with "MENINGKAT" 25,5; the second line is 18,4 up to "DALAM", with "MEMENUHI" 24,2.
  it('cuts a name in capitals sooner', () => {
    expect(bernama(PANJANG.toUpperCase())?.charts?.[0]?.title).toBe(
      'PERSENTASE KELUARGA MISKIN YANG MENINGKAT KEMAMPUANNYA DALAM …',
    );
  });

  it('leaves the title of a chart whole where it fits', () => {
    const nama = 'Persentase kelompok Usaha Peningkatan Pendapatan Keluarga Sejahtera (UPPKS) aktif';
    expect(bernama(nama)?.charts?.[0]?.title).toBe(nama);
  });

  it('cuts a word that is longer than two lines', () => {
    const judul = bernama('x'.repeat(200))?.charts?.[0]?.title ?? '';
    expect(judul).toMatch(/^x+…$/);
    expect(judul.length).toBeLessThanOrEqual(93);
  });

  it('has the whole name beside the chart', () => {
    expect(rowsShown(bernama(TERPANJANG))[0]?.[1]).toBe(TERPANJANG);
  });

  // Lines are 13,33 × 1,3 = 17,3 pixels; the name stands over the rows of all three years.
  test.each([
    ['a short name', 'Indikator A', 60],
    ['a name of five lines', PANJANG, 60],
    ['a name of a dozen lines', TERPANJANG, 90],
  ])('%s has rows as high as three, two or one chart fill a page', (_, nama, tinggi) => {
    const table = bernama(nama);
    expect(table?.bodyRowHeight).toBe(tinggi);
    expect(table?.charts?.map(({ row, height: grafik }) => [row, grafik])).toEqual(
      bernama('Indikator A')?.charts?.map(({ row, height: grafik }) => [row, grafik]),
    );
  });

  // IA has a target alone, IB a number, IC a text.
  it('draws the indikator whose realisasi is a number, and says so', () => {
    const table = kinerjaOf({
      indikator: [
        ['IA', 'A', 'Indikator A', 'naik'],
        ['IB', 'B', 'Indikator B', 'naik'],
        ['IC', 'B', 'Indikator C', 'naik'],
      ],
      kinerja: [
        ['IA', '2022', '10', ''],
        ['IB', '2022', '10', '12'],
        ['IC', '2022', '10', 'Tdk ada penilaian'],
      ],
    });
    expect(table?.charts?.map(({ title }) => title)).toEqual(['Indikator B']);
    expect(kalimatOf(table)).toBe(
      'Grafik memuat 1 dari 3 indikator, yaitu yang realisasinya berupa angka pada sedikitnya satu tahun.',
    );
  });

  it('says that it draws all where it does', () => {
    expect(kalimatOf(kinerjaOf({}))).toBe(
      'Grafik memuat seluruh 2 indikator, yang realisasinya berupa angka pada sedikitnya satu tahun.',
    );
  });
});

describe('Grafik Anggaran', () => {
  it('names the highest and the lowest serapan of the example year', () => {
    const [table] = laporanGrafikAnggaran.build(bahanOf(tabsDinas()), 1);
    expect(kalimatOf(table)).toBe(
      'Dari 10 program, serapan anggaran tahun 2021 yang tertinggi ialah 99,96% pada Program Perlindungan Dan ' +
        'Jaminan Sosial; yang terendah 97,16% pada Program Pengarus Utamaan Gender Dan Pemberdayaan Perempuan.',
    );
  });

  it('names all of a tie, and of many only their number', () => {
    const table = anggaranOf(
      ['P1', '100', '100'],
      ['P2', '200', '200'],
      ['P3', '100', '90'],
      ['P4', '10', '9'],
      ['P5', '20', '18'],
      ['P6', '30', '27'],
    );
    expect(kalimatOf(table)).toBe(
      'Dari 6 program, serapan anggaran tahun 2022 yang tertinggi ialah 100,00% pada P1 dan P2; ' +
        'yang terendah 90,00% pada 4 program.',
    );
  });

  it('says of alike ones that they are alike, and of a single one what it is', () => {
    expect(kalimatOf(anggaranOf(['P1', '100', '50'], ['P2', '200', '100']))).toBe(
      'Serapan anggaran tahun 2022 pada 2 program sama besar, yaitu 50,00%.',
    );
    expect(kalimatOf(anggaranOf(['P1', '100', '50']))).toBe(
      'Serapan anggaran tahun 2022 pada P1 ialah 50,00%.',
    );
  });

  // 99,9960 and 99,9961: both would round to 100,00, and with three decimals to the same.
  it('tells apart what rounding would make alike', () => {
    expect(kalimatOf(anggaranOf(['P1', '1000000', '999960'], ['P2', '1000000', '999961']))).toBe(
      'Dari 2 program, serapan anggaran tahun 2022 yang tertinggi ialah 99,9961% pada P2; ' +
        'yang terendah 99,9960% pada P1.',
    );
  });

  it('says what it does not draw, and where the realisasi is missing', () => {
    const table = anggaranOf(['P1', '100', '50'], ['P2', '200', ''], ['P3', '0', '0']);
    expect(rowsShown(table).map((row) => row[1])).toEqual(['P1']);
    expect(kalimatOf(table)).toBe(
      'Serapan anggaran tahun 2022 pada P1 ialah 50,00%. Grafik tidak memuat 1 program yang realisasinya ' +
        'belum ada dan 1 program yang pagunya nol.',
    );
    expect(table?.officers).toEqual(['Realisasi belum diisi pada Anggaran baris 3.']);
  });

  test.each([
    ['at 100 where nothing exceeds it', '99', ['0', '100']],
    ['at 100 where all was spent', '100', ['0', '100']],
    ['at the next twenty', '103', ['0', '120']],
    ['at the next hundred where it is far', '250', ['0', '300']],
    ['below nol where money came back', '-5', ['-20', '100']],
  ])('ends its axis %s', (_, realisasi, sumbu) => {
    const table = anggaranOf(['P1', '100', realisasi], ['P2', '100', '50']);
    const { dari, sampai } = table?.charts?.[0]?.axis ?? {};
    expect([String(dari), String(sampai)]).toEqual(sumbu);
  });

  // Three of these words fill a line of 234 pixels: 4 lines of 17,3 pixels and 3 around them.
  it('has rows high enough for a long name, and a chart as high as they are', () => {
    const panjang = Array.from({ length: 12 }, () => 'Pelayanan').join(' ');
    const daftar = Array.from({ length: 4 }, (_, i) => [`${panjang} ${i}`, '100', '50'] as const);
    const table = anggaranOf(...daftar);
    const tinggi = table?.bodyRowHeight ?? 0;
    expect(tinggi).toBe(73);
    expect(table?.charts?.[0]?.height).toBe(4 * tinggi - 12);
  });

  // Rows of 52 pixels, eight on a chart: 10 = 5 + 5, 17 = 6 + 6 + 5; one or two are as high together as three.
  test.each([
    [1, [1], 156],
    [2, [2], 78],
    [8, [8], 52],
    [10, [5, 5], 52],
    [17, [6, 6, 5], 52],
  ])('draws %i programs in charts of %j', (banyak, bagian, tinggi) => {
    const table = anggaranOf(
      ...Array.from({ length: banyak }, (_, i) => [`P${i + 1}`, '100', '50'] as const),
    );
    const first = (table?.heading.bottom ?? 0) + 1;
    expect(table?.bodyRowHeight).toBe(tinggi);
    expect(table?.charts?.map(({ kategori: { top, bottom } }) => bottom - top + 1)).toEqual(bagian);
    expect(table?.charts?.map(({ row }) => row - first)).toEqual(
      bagian.map((_, i) => bagian.slice(0, i).reduce((semua, satu) => semua + satu, 0)),
    );
    expect(table?.charts?.every(({ height }, i) => height === (bagian[i] ?? 0) * tinggi - 12)).toBe(true);
  });
});

// Contrast as WCAG 2.1 reckons it, which is of lightness alone: 3 for what is drawn, 4.5 for what is read.
test('the colours of a chart are told apart in grey, from each other and from paper; black is read on the first', () => {
  const lightness = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const [target, realisasi = ''] = CHART_COLORS;
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast(target, realisasi)).toBeGreaterThan(3);
  expect(contrast(target, '#ffffff')).toBeGreaterThan(3);
  expect(contrast(target, '#000000')).toBeGreaterThan(4.5);
});
