import { describe, expect, it, test } from 'vitest';
import { laporanAnalisisSasaran } from '../../src/reports/analisis-sasaran.ts';
import type { Table } from '../../src/reports/table.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, bodyOf, remarksOf, sentencesOf, tabsDinas, tabsKecil } from './laporan.ts';

const build = (tabs: ReadonlyMap<string, Rows>) => laporanAnalisisSasaran.build(bahanOf(tabs), 9);

/** What is said of an indikator (by its place in the table, from 1), by aspect. */
function saidOf(table: Table | undefined, nomor = 1): Record<string, string> {
  if (!table) throw new Error('a table was expected');
  let current = 0;
  const rows = bodyOf(table).filter(([, indikator]) => {
    if (indikator !== '') current += 1;
    return current === nomor;
  });
  return Object.fromEntries(rows.map(([, , aspek = '', uraian = '']) => [aspek, uraian]));
}

const TARGET = 'Target dan realisasi 2021';
const TAHUN = 'Perbandingan dengan tahun sebelumnya';
const RPJMD = 'Kemajuan menuju target akhir RPJMD';
const NASIONAL = 'Perbandingan dengan angka nasional';
const EFISIENSI = 'Efisiensi penggunaan sumber daya';
const KETERANGAN_EFISIENSI =
  'Efisiensi = capaian − serapan, hanya bila capaian paling sedikit 100%; dihitung sebelum dibulatkan.';

describe('dinas-2021', () => {
  const tables = build(tabsDinas());

  it('has one table a sasaran', () => {
    expect(tables.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6].map((i) => `Analisis Sasaran ${i}`));
  });

  it('tells all of poverty: 6,67% of a target of 5,5%, where lower is better', () => {
    const { Hambatan, Solusi, 'Penyebab keberhasilan atau kegagalan': sebab, ...rest } = saidOf(tables[0]);
    expect(rest).toEqual({
      // (2 × 5,5 − 6,67) ÷ 5,5 = 4,33 ÷ 5,5 = 78,727…%
      [TARGET]:
        'Realisasi 6,67% lebih tinggi daripada target 5,5%, sedangkan yang diharapkan lebih rendah; capaian 78,73%, kategori Berhasil.',
      // 6,67 − 6 = 0,67; 6,67 − 6,29 = 0,38; capaian 2019: (2 × 6,20 − 6,29) ÷ 6,20 = 98,548…%;
      // 100 − 78,73 = 21,27; 98,55 − 78,73 = 19,82
      [TAHUN]:
        'Terhadap tahun 2020: realisasi naik 0,67 poin persen dari 6,00% menjadi 6,67%, sedangkan yang diharapkan lebih rendah; ' +
        'capaian turun 21,27 poin persen dari 100,00% menjadi 78,73%. ' +
        'Terhadap tahun 2019: realisasi naik 0,38 poin persen dari 6,29% menjadi 6,67%, sedangkan yang diharapkan lebih rendah; ' +
        'capaian turun 19,82 poin persen dari 98,55% menjadi 78,73%.',
      [RPJMD]:
        'Realisasi 6,67% lebih tinggi daripada target akhir RPJMD 5,5%, sedangkan yang diharapkan lebih rendah; ' +
        'tingkat kemajuannya 78,73%.',
      // 9,78 − 6,67 = 3,11
      [NASIONAL]: 'Realisasi 6,67% lebih rendah 3,11 poin persen daripada angka nasional 9,78% (lebih baik).',
      [EFISIENSI]: 'Tidak dihitung karena capaian 78,73% di bawah 100%.',
      // 93.379.300 ÷ 93.417.800 = 99,958…%
      'Program penunjang':
        'Program Perlindungan Dan Jaminan Sosial: pagu Rp93.417.800,00, realisasi Rp93.379.300,00, serapan 99,96%.',
    });
    expect(sebab).toMatch(/^Tekanan ekonomi akibat pandemi/);
    expect(Hambatan).toMatch(/^Petugas pendata/);
    expect(Solusi).toMatch(/^Bantuan sembako/);
  });

  test.each([
    // 96 ÷ 95 = 101,0526; 63.239.750 ÷ 63.365.550 = 99,8015; the difference is 1,2511
    [1, 2, 'Capaian 101,05% − serapan 99,80% = 1,25 poin persen.'],
    // 100 ÷ 91,17 = 109,6852; 46.805.400 ÷ 48.172.000 = 97,1631; the difference is 12,5221, not 12,53
    [2, 1, 'Capaian 109,69% − serapan 97,16% = 12,52 poin persen.'],
    // 641.306.021 ÷ 660.043.200 = 97,1612; 100 − 97,1612 = 2,8388
    [2, 2, 'Capaian 100,00% − serapan 97,16% = 2,84 poin persen.'],
    // 66.274.450 ÷ 67.072.400 = 98,8103; 100 − 98,8103 = 1,1897
    [2, 3, 'Capaian 100,00% − serapan 98,81% = 1,19 poin persen.'],
    // (2 × 0,01 − 0,002) ÷ 0,01 = 180; 74.736.400 ÷ 75.286.550 = 99,2693; the difference is 80,7307
    [3, 1, 'Capaian 180,00% − serapan 99,27% = 80,73 poin persen.'],
    [3, 2, 'Capaian 100,00% − serapan 99,27% = 0,73 poin persen.'],
    [3, 3, 'Capaian 100,00% − serapan 99,27% = 0,73 poin persen.'],
    // 83,43 ÷ 84,64 = 98,5704; (2 × 8,09 − 8,17) ÷ 8,09 = 99,0111
    [4, 1, 'Tidak dihitung karena capaian 98,57% di bawah 100%.'],
    [4, 2, 'Tidak dihitung karena capaian 99,01% di bawah 100%.'],
    [5, 1, 'Capaian 100,00% − serapan 100,00% = 0,00 poin persen.'],
    // 3.780.510.753 ÷ 3.879.936.000 = 97,4374; 100 − 97,4374 = 2,5626
    [6, 1, 'Capaian 100,00% − serapan 97,44% = 2,56 poin persen.'],
  ])('efisiensi of indikator %d.%d: %s', (sasaran, nomor, expected) => {
    expect(saidOf(tables[sasaran - 1], nomor)[EFISIENSI]).toBe(expected);
  });

  test.each([
    ['1 melampaui target dan 1 belum memenuhi target', 1, 2],
    ['2 melampaui target dan 1 memenuhi target', 2, 3], // 100 of 91,17; 100 of 100; Madya of Pratama
    ['1 melampaui target dan 2 memenuhi target', 3, 3], // 0,002 of 0,01; twice 100 of 100
    ['2 belum memenuhi target', 4, 2], // 83,43 of 84,64; 8,17 of 8,09
    ['2 memenuhi target', 5, 2],
    ['1 memenuhi target', 6, 1], // A of A
  ])('says %s for sasaran %d', (expected, nomor, jumlah) => {
    const table = tables[nomor - 1];
    expect(table && sentencesOf(table)).toEqual([
      `Dari ${jumlah} indikator sasaran ${nomor} pada tahun 2021: ${expected}.`,
    ]);
  });

  it('says that unmet need fell and is better for it', () => {
    // 10,29 − 8,17 = 2,12; capaian 2020: (2 × 10,12 − 10,29) ÷ 10,12 = 98,3202; 99,01 − 98,32 = 0,69
    expect(saidOf(tables[3], 2)[TAHUN]).toContain(
      'Terhadap tahun 2020: realisasi turun 2,12 poin persen dari 10,29% menjadi 8,17%, sebagaimana diharapkan; ' +
        'capaian naik 0,69 poin persen dari 98,32% menjadi 99,01%.',
    );
  });

  it('compares grades by their ladder, and does not compare a year that was not assessed', () => {
    expect(saidOf(tables[1], 3)[TAHUN]).toBe(
      'Terhadap tahun 2020: realisasi (Tdk ada penilaian) tidak dapat dibandingkan. ' +
        'Terhadap tahun 2019: predikat naik dari Pratama menjadi Madya (membaik); capaian tetap 100,00%.',
    );
  });

  it('says of AKIP that there is no earlier year, leaves the RPJMD out, and names what is missing', () => {
    const said = saidOf(tables[5]);
    expect(said[TAHUN]).toBe('Belum ada realisasi tahun sebelumnya.');
    expect(said).not.toHaveProperty(RPJMD);
    expect(said).not.toHaveProperty('Hambatan');
    expect(tables[5] && remarksOf(tables[5])).toEqual([
      KETERANGAN_EFISIENSI,
      'Target akhir RPJMD (tab Indikator) belum diisi: indikator S6.1.',
    ]);
  });

  it('keeps the arithmetic of a capaian and of a serapan in notes', () => {
    const notes = tables[0]?.cells.map((row) => row[3]?.note);
    expect(notes).toContain('(2 × 5,5 − 6,67) ÷ 5,5 × 100 = 78,73');
    expect(notes).toContain('93.379.300 ÷ 93.417.800 × 100 = 99,96');
  });
});

describe('what is missing', () => {
  const KINERJA = ['Indikator', 'Tahun', 'Target', 'Realisasi', 'Pembilang', 'Penyebut'];
  const INDIKATOR = [
    'Kode',
    'Sasaran',
    'Indikator',
    'Satuan',
    'Arah',
    'Target Akhir RPJMD',
    'Realisasi Nasional',
  ];
  const ANALISIS = ['Indikator', 'Penyebab', 'Hambatan', 'Solusi', 'Program Penunjang', 'Pagu', 'Realisasi'];
  const kecil = (changes: { kinerja?: string[][]; indikator?: string[]; analisis?: string[][] }) =>
    build(
      tabsKecil({
        ...(changes.kinerja ? { Kinerja: textRows(KINERJA, ...changes.kinerja) } : {}),
        ...(changes.indikator ? { Indikator: textRows(INDIKATOR, changes.indikator) } : {}),
        ...(changes.analisis ? { Analisis: textRows(ANALISIS, ...changes.analisis) } : {}),
      }),
    )[0];

  it('without tab Analisis tells what the figures tell, and asks for the rest', () => {
    const table = kecil({});
    expect(saidOf(table)).toEqual({
      [TARGET]: 'Realisasi 9% belum memenuhi target 10%; capaian 90,00%, kategori Sangat Berhasil.',
      [TAHUN]: 'Belum ada realisasi tahun sebelumnya.',
    });
    expect(table && remarksOf(table)).toEqual([
      'Target akhir RPJMD (tab Indikator) belum diisi: indikator I.',
      'Tab Analisis belum diisi: indikator I.',
    ]);
  });

  it('counts on where No is blank', () => {
    const Indikator = textRows(
      ['Kode', 'Sasaran', 'No', 'Indikator'],
      ['I', 'S', '', 'Satu'],
      ['J', 'S', 'b', 'Dua'],
      ['L', 'S', '', 'Tiga'],
    );
    const [table] = build(tabsKecil({ Indikator }));
    expect(table && bodyOf(table).flatMap(([no]) => (no === '' ? [] : [no]))).toEqual(['1', 'b', '3']);
  });

  it('builds nothing for a sasaran without indikator', () => {
    const Indikator = textRows(INDIKATOR);
    const Kinerja = textRows(KINERJA);
    expect(build(tabsKecil({ Indikator, Kinerja }))).toEqual([]);
  });

  it('says so where this year is not in Kinerja, or has no realisasi, or no target', () => {
    expect(saidOf(kecil({ kinerja: [['I', '2020', '10', '9']] }))).toEqual({
      [TARGET]: 'Target dan realisasi tahun 2021 belum diisi pada tab Kinerja.',
      [TAHUN]: 'Belum dapat dibandingkan: realisasi tahun ini belum ada.',
    });
    expect(saidOf(kecil({ kinerja: [['I', '2021', '10', '']] }))[TARGET]).toBe(
      'Target 10%; capaian belum dapat dinilai: belum ada realisasi.',
    );
    expect(saidOf(kecil({ kinerja: [['I', '2021', '', '9']] }))[TARGET]).toBe(
      'Realisasi 9%; capaian belum dapat dinilai: belum ada target.',
    );
    expect(saidOf(kecil({ kinerja: [['I', '2021', '', '']] }))[TARGET]).toBe(
      'Capaian belum dapat dinilai: belum ada target.',
    );
  });

  it('counts what could not be assessed', () => {
    const table = kecil({ kinerja: [['I', '2021', '10', 'NA']] });
    expect(table && sentencesOf(table)).toEqual([
      'Dari 1 indikator sasaran 1 pada tahun 2021: 1 belum dapat dinilai.',
    ]);
  });

  it('does not compare figures of different units', () => {
    const kinerja = [
      ['I', '2020', '10', '9 KPM'],
      ['I', '2021', '10', '9 Jiwa'],
    ];
    expect(saidOf(kecil({ kinerja }))[TAHUN]).toBe(
      'Terhadap tahun 2020: realisasi (9 KPM) tidak dapat dibandingkan; capaian tetap 90,00%.',
    );
  });

  it('does not say which way is better of a range', () => {
    const kinerja = [
      ['I', '2020', '5-6', '5'],
      ['I', '2021', '5-6', '6'],
    ];
    const said = saidOf(kecil({ indikator: ['I', 'S', 'Rentang', '%', 'rentang', '', ''], kinerja }));
    expect(said[TARGET]).toBe('Realisasi 6% memenuhi target 5-6; capaian 100,00%, kategori Sangat Berhasil.');
    expect(said[TAHUN]).toBe(
      'Terhadap tahun 2020: realisasi naik 1 poin persen dari 5% menjadi 6%; capaian tetap 100,00%.',
    );
  });

  it('never writes a missed target as if it were reached: 99.999 of 100.000 is not 100,00%', () => {
    const said = saidOf(kecil({ kinerja: [['I', '2021', '100', '', '99999', '100000']] }));
    expect(said[TARGET]).toBe(
      'Realisasi 99,999% belum memenuhi target 100%; capaian 99,999%, kategori Sangat Berhasil.',
    );
  });

  // 99,998 − 90 = 9,998
  it('nor beside the year before: 90 and then 99,998 of 100', () => {
    const kinerja = [
      ['I', '2020', '100', '90', '', ''],
      ['I', '2021', '100', '99,998', '', ''],
    ];
    expect(saidOf(kecil({ kinerja }))[TAHUN]).toContain(
      'capaian naik 9,998 poin persen dari 90,000% menjadi 99,998%.',
    );
  });

  it('says that a national figure is not reached yet', () => {
    const indikator = ['I', 'S', 'Contoh', '%', 'naik', '', '9,5'];
    expect(saidOf(kecil({ indikator }))[NASIONAL]).toBe(
      'Realisasi 9% lebih rendah 0,5 poin persen daripada angka nasional 9,5% (belum sebaik nasional).',
    );
  });

  it('puts a national figure that is no number beside the realisasi, without judging', () => {
    const indikator = ['I', 'S', 'Contoh', '%', 'naik', '', 'belum terbit'];
    expect(saidOf(kecil({ indikator }))[NASIONAL]).toBe('Realisasi 9%; angka nasional belum terbit.');
  });

  it('explains a target of the RPJMD that cannot be compared', () => {
    const indikator = ['I', 'S', 'Contoh', '%', 'naik', 'baik', ''];
    expect(saidOf(kecil({ indikator }))[RPJMD]).toBe(
      'Target akhir RPJMD baik; kemajuannya belum dapat dinilai: target bukan satu angka.',
    );
  });

  it('adds up the budget of several programs behind one indikator', () => {
    const table = kecil({
      kinerja: [['I', '2021', '10', '10']],
      analisis: [
        ['I', 'Sebab satu.', '', 'Solusi satu.', 'Program A', '100', '80'],
        ['I', 'Sebab dua.', '', '', 'Program B', '300', '300'],
      ],
    });
    // (80 + 300) ÷ (100 + 300) = 95%
    expect(saidOf(table)).toMatchObject({
      'Penyebab keberhasilan atau kegagalan': 'Sebab satu. Sebab dua.',
      [EFISIENSI]: 'Capaian 100,00% − serapan 95,00% = 5,00 poin persen.',
    });
    expect(table && bodyOf(table).filter((row) => row[2] === 'Program penunjang')).toHaveLength(2);
  });

  it('has no efisiensi where the realisasi of one of the programs is missing', () => {
    const table = kecil({
      kinerja: [['I', '2021', '10', '10']],
      analisis: [
        ['I', 'Sebab.', '', 'Solusi.', 'Program A', '100', '80'],
        ['I', '', '', '', 'Program B', '300', ''],
      ],
    });
    expect(saidOf(table)[EFISIENSI]).toBe('Belum dapat dihitung: belum ada realisasi.');
  });

  it('asks for what an Analisis row leaves blank, but not for a Hambatan', () => {
    const table = kecil({ analisis: [['I', '', '', '', '', '', '']] });
    expect(table && remarksOf(table)).toEqual([
      'Target akhir RPJMD (tab Indikator) belum diisi: indikator I.',
      'Penyebab (tab Analisis) belum diisi: indikator I.',
      'Solusi (tab Analisis) belum diisi: indikator I.',
      'Program Penunjang (tab Analisis) belum diisi: indikator I.',
      'Pagu (tab Analisis) belum diisi: indikator I.',
    ]);
  });
});
