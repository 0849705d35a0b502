import { describe, expect, test } from 'vitest';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import { bacaCsv, bacaFolder } from '../baca-csv.ts';

const data = parseTabs(bacaFolder('test/contoh/dinas-2021'));

describe('the year of the example agency', () => {
  // Lines of each CSV but the heading, counted with wc -l; no cell holds a line break.
  test.each([
    ['skala', 0],
    ['pejabat', 15],
    ['sasaran', 36],
    ['indikator', 52],
    ['kinerja', 37],
    ['triwulan', 34],
    ['anggaran', 70],
    ['anggaranPk', 43],
    ['kepegawaian', 11],
    ['prestasi', 8],
    ['analisis', 13],
    ['dataDukung', 71],
    ['narasi', 60],
  ] as const)('%s has %d records', (tab, count) => {
    expect(data[tab]).toHaveLength(count);
  });

  test('lacks no tab but the optional Skala and Templat PK', () => {
    expect(data.missingTabs).toEqual(['Skala', 'Templat PK']);
  });

  test('has two faults of form and nothing that cannot be used', () => {
    expect(data.issues.map(({ tingkat, tab, row, heading }) => [tingkat, tab, row, heading])).toEqual([
      // 44.572Orang, in line 45 of Indikator.csv.
      ['gaya', 'Indikator', 45, 'Target PK'],
      // Rp. 540,967,000,- in line 29 of Anggaran PK.csv.
      ['gaya', 'Anggaran PK', 29, 'Anggaran'],
    ]);
  });

  test('says who reports', () => {
    expect(data.profil).toMatchObject({
      singkatan: 'DINSOSP3APPKB',
      tahun: 2021,
      jenisPk: 'Perjanjian Kinerja Perubahan',
      kepala: 'KADIS',
      skalaKategori: 'LAN 239/2003',
      rumusTurun: '2T-R',
      batasCapaian: undefined,
      desimal: 2,
    });
  });

  test('keeps every figure as written', () => {
    const kinerja2021 = data.kinerja.find(({ indikator, tahun }) => indikator === 'S4.1' && tahun === 2021);
    expect(kinerja2021?.realisasi).toMatchObject({
      jenis: 'angka',
      teks: '83,43%',
      persen: true,
      desimal: 2,
    });
    expect(kinerja2021?.pembilang?.toString()).toBe('36999');
    expect(data.indikator.find(({ kode }) => kode === 'S1.1')?.arah).toBe('turun');
    expect(data.anggaranPk.filter(({ anggaran }) => anggaran === undefined)).toHaveLength(9);
    expect(data.anggaranPk.find(({ baris }) => baris === 29)?.anggaran?.toString()).toBe('540967000');
  });

  test('keeps what was not assessed, grades, and words as what they are', () => {
    const jenis = (indikator: string, tahun: number) =>
      data.kinerja.find((baris) => baris.indikator === indikator && baris.tahun === tahun)?.realisasi?.jenis;
    expect(jenis('S2.3', 2020)).toBe('tanpa penilaian');
    expect(jenis('S2.3', 2021)).toBe('teks');
    expect(data.triwulan.find(({ target }) => target?.teks === 'Madan')?.target?.jenis).toBe('teks');
  });
});

test('the reader of CSV keeps quotes, commas and line breaks within a cell', () => {
  expect(bacaCsv('a,"b ""c"", d",\r\n"e\nf",,g')).toEqual([
    ['a', 'b "c", d', ''],
    ['e\nf', '', 'g'],
  ]);
});
