import { describe, expect, it, test } from 'vitest';
import { laporanMonitoringTriwulan } from '../../src/reports/monitoring-triwulan.ts';
import { bahanOf, bodyOf, kalimatOf, keteranganOf, rowsShown, tabsDinas } from './bahan.ts';

const ADA_ANGGARAN = 'Realisasi anggaran setiap triwulan ada pada tabel Monitoring Anggaran.';

const dinas = (triwulan: number) => laporanMonitoringTriwulan.build(bahanOf(tabsDinas(), triwulan), 1);

describe('dinas-2021, kinerja', () => {
  const [table] = dinas(2);
  const rowOf = (indikator: string) => rowsShown(table).find((row) => row[2] === indikator);

  it('has a row an indikator, targets of four quarters and realisasi of the first two', () => {
    expect(rowsShown(table)).toHaveLength(13);
    const [upper, lower] = table?.cells.slice(2, 4).map((row) => row.map(({ value }) => value ?? '')) ?? [];
    expect(upper).toEqual([
      'No',
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      '',
      '',
      '',
      'Realisasi',
      '',
      'Capaian TW II (%)',
      'Permasalahan',
      'Rencana Tindak Lanjut',
    ]);
    expect(lower).toEqual(['', '', '', '', 'TW I', 'TW II', 'TW III', 'TW IV', 'TW I', 'TW II', '', '', '']);
  });

  test.each([
    ['Persentase masyarakat miskin', ['3', '3,50', '4,50', '5,50', '3', '3,50', '100,00']],
    ['Rasio KDRT', ['0,002', '0,002', '0,003', '0,001', '0,002', '0,002', '100,00']],
    // The tab has 90,00 % in two quarters, but a target only for the first.
    [
      'Persentase keaktifan focalpoint perangkat daerah',
      ['90,00', '', '', '', '90,00', '90,00', 'belum ada target'],
    ],
    // The tab's "Madan" is no grade of KLA.
    ['Kabupaten/ Kota Layak Anak (KLA)', ['-', 'Madan', '-', '-', '-', 'Madya', 'predikat tidak dikenal']],
    ['Persentase organisasi perempuan yang aktif', ['', '', '', '', '', '', '']],
  ])('%s', (indikator, expected) => {
    expect(rowOf(indikator)?.slice(4, 11)).toEqual(expected);
  });

  it('takes permasalahan and rencana tindak lanjut of the chosen quarter only', () => {
    expect(rowOf('Persentase masyarakat miskin')?.slice(11)).toEqual([
      'Tidak ada permasalahan',
      'Dilaksanakan sesuai dengan prosedur',
    ]);
    expect(rowsShown(dinas(1)[0])[0]?.slice(10)).toEqual(['', '']);
  });

  it('counts what has a realisasi and how it stands to the target of the quarter', () => {
    // Nine indikator have a realisasi in quarter 2, all but S2.1 and S2.3 just as promised.
    expect(kalimatOf(table)).toBe(
      'Pada akhir Triwulan II tahun 2021, 9 dari 13 indikator sudah mempunyai realisasi. Terhadap target triwulan itu: ' +
        '7 memenuhi target dan 2 belum dapat dinilai.',
    );
    expect(keteranganOf(table)).toEqual([
      'Belum ada di tab Triwulan: indikator S2.2, S5.1, S5.2, dan S6.1.',
      ADA_ANGGARAN,
    ]);
  });

  it('does not count the dash of KLA in quarter 1 as a realisasi', () => {
    expect(kalimatOf(dinas(1)[0])).toContain('8 dari 13 indikator sudah mempunyai realisasi.');
  });

  it('leaves quarters 3 and 4 empty, and says so', () => {
    const [fourth] = dinas(4);
    for (const row of rowsShown(fourth)) expect(row.slice(10, 13)).toEqual(['', '', '']);
    expect(kalimatOf(fourth)).toBe('');
    expect(fourth?.officers.slice(0, 2)).toEqual([
      'Belum ada realisasi Triwulan IV tahun 2021 pada tab Triwulan.',
      'Belum ada realisasi sama sekali: TW III dan TW IV.',
    ]);
  });

  it.each([1, 2, 3, 4])('fits across an A4 page in quarter %i', (triwulan) => {
    for (const table of dinas(triwulan)) {
      expect(table.widths.reduce((a, b) => a + b)).toBeLessThanOrEqual(1000);
      expect(Math.min(...table.widths.slice(1))).toBeGreaterThanOrEqual(50);
    }
  });
});

describe('dinas-2021, anggaran', () => {
  const [, table] = dinas(2);

  // Sums of the programs of each sasaran, of pagu, TW1, TW2, and TW2 × 100 ÷ pagu.
  test.each([
    [
      '1',
      'Mengurangi permasalahan sosial di masyarakat',
      '788.582.550',
      '137.259.450',
      '230.571.200',
      '29,24',
    ],
    [
      '2',
      'Meningkatnya kesetaraan gender dan terpenuhinya hak anak',
      '775.287.600',
      '77.829.750',
      '145.939.716',
      '18,82',
    ],
    [
      '3',
      'Berkurangnya angka kekerasan terhadap anak dan perempuan',
      '75.286.550',
      '14.951.150',
      '33.320.200',
      '44,26',
    ],
    ['4', 'Meningkatnya keterlibatan PUS dalam KB', '3.631.989.000', '383.097.350', '951.715.800', '26,20'],
    ['5', 'Meningkatnya kesejahteraan keluarga', '75.353.250', '18.884.250', '27.239.400', '36,15'],
    [
      '6',
      'Meningkatnya akuntabilitas kinerja pemerintah daerah',
      '3.879.936.000',
      '826.783.576',
      '2.127.467.453',
      '54,83',
    ],
    // 137.259.450 + 77.829.750 + 14.951.150 + 383.097.350 + 18.884.250 + 826.783.576, and so TW2.
    ['JUMLAH', '', '9.226.434.950', '1.458.805.526', '3.516.253.769', '38,11'],
  ])('%s %s', (_, uraian, ...expected) => {
    expect(
      rowsShown(table)
        .find((row) => row[1] === uraian)
        ?.slice(2),
    ).toEqual(expected);
  });

  it('leaves the program without quarters empty, and says which rows have none', () => {
    const row = rowsShown(table).find(([, uraian]) => uraian === 'Program Perlindungan Dan Jaminan Sosial');
    expect(row?.slice(2)).toEqual(['93.417.800', '', '', '']);
    expect(keteranganOf(table)).toEqual([
      'Realisasi TW I belum diisi pada Anggaran baris 17 dan 46.',
      'Realisasi TW II belum diisi pada Anggaran baris 17 dan 46.',
    ]);
  });

  it('claims no more than what was stated', () => {
    expect(kalimatOf(table)).toContain(
      'Realisasi yang sudah diisi sampai akhir Triwulan II Rp3.516.253.769,00 (tiga miliar lima ratus enam belas juta ' +
        'dua ratus lima puluh tiga ribu tujuh ratus enam puluh sembilan rupiah) atau 38,11% dari pagu',
    );
  });

  it('says of quarters 3 and 4 that nothing was stated at all', () => {
    const [, fourth] = dinas(4);
    expect(kalimatOf(fourth)).toMatch(/ Realisasinya sampai akhir Triwulan IV belum ada\.$/);
    expect(keteranganOf(fourth).slice(2)).toEqual([
      'Realisasi TW III belum diisi sama sekali.',
      'Realisasi TW IV belum diisi sama sekali.',
    ]);
    expect(
      bodyOf(fourth)
        .slice(-1)[0]
        ?.slice(5)
        .map(({ value }) => value),
    ).toEqual([undefined, undefined, undefined]);
  });
});
