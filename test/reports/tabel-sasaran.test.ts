import { describe, expect, it } from 'vitest';
import { laporanSasaran } from '../../src/reports/tabel-sasaran.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, bodyOf, headingsOf, remarksOf, sentencesOf, tabsDinas, tabsKecil } from './laporan.ts';

function build(tabs: ReadonlyMap<string, Rows>, nomor = 1) {
  const [table] = laporanSasaran.build(bahanOf(tabs), nomor);
  if (!table) throw new Error('a table was expected');
  return table;
}

describe('dinas-2021', () => {
  const table = build(tabsDinas());

  it('is Tabel 2.1 with a target a year and the one that the RPJMD ends with', () => {
    expect(table.name).toBe('Tabel 2.1');
    expect(headingsOf(table)).toEqual([
      'No',
      'Tujuan',
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      '2019',
      '2020',
      '2021',
      'Akhir RPJMD',
    ]);
  });

  it('has a row for each of the 13 indikator of the Kepala, with the targets as written', () => {
    const body = bodyOf(table);
    expect(body).toHaveLength(13);
    expect(body[0]).toEqual([
      '1',
      'Menurunnya tingkat Kemiskinan',
      'Mengurangi permasalahan sosial di masyarakat',
      'Persentase masyarakat miskin',
      '%',
      '6,20',
      '6',
      '5,5',
      '5,5',
    ]);
    expect(body[4]?.slice(4)).toEqual(['Predikat/ Nilai', 'Pratama', 'Pratama', 'Pratama', 'Pratama']);
    expect(body[12]?.slice(4)).toEqual(['Nilai', '', '', 'A', '']);
  });

  it('leaves a tujuan and a sasaran blank below their first row, also where two sasaran serve one tujuan', () => {
    const tujuanRows = bodyOf(table).flatMap(([, tujuan], i) => (tujuan === '' ? [] : [i]));
    const sasaranRows = bodyOf(table).flatMap(([, , sasaran], i) => (sasaran === '' ? [] : [i]));
    // Indikator per sasaran: 2, 3, 3, 2, 2, 1. Sasaran 4 and 5 serve one tujuan, sasaran 6 has none.
    expect(sasaranRows).toEqual([0, 2, 5, 8, 10, 12]);
    expect(tujuanRows).toEqual([0, 2, 5, 8, 12]);
    expect(bodyOf(table)[12]?.[1]).toBe('–');
  });

  it('counts 4 tujuan, 6 sasaran, 2 + 3 + 3 + 2 + 2 + 1 indikator, and says whose tujuan is missing', () => {
    expect(sentencesOf(table)).toEqual([
      'Kinerja jangka menengah dirumuskan dalam 4 tujuan, 6 sasaran, dan 13 indikator kinerja.',
    ]);
    expect(remarksOf(table)).toEqual(['Tujuan sasaran 6 belum diisi pada tab Sasaran.']);
  });
});

it('has one column of targets where Kinerja knows one year, and none of the years after the report', () => {
  const Kinerja = textRows(
    ['Indikator', 'Tahun', 'Target', 'Realisasi'],
    ['I', '2021', '10', '9'],
    ['I', '2022', '11', ''],
  );
  expect(headingsOf(build(tabsKecil({ Kinerja })))).toContain('2021');
  expect(headingsOf(build(tabsKecil({ Kinerja })))).not.toContain('2022');
});

it('shows more than three years where Kinerja has them', () => {
  const Kinerja = textRows(
    ['Indikator', 'Tahun', 'Target', 'Realisasi'],
    ...['2020', '2017', '2021', '2019', '2018'].map((tahun) => ['I', tahun, '10', '9']),
  );
  expect(headingsOf(build(tabsKecil({ Kinerja }))).slice(5)).toEqual([
    '2017',
    '2018',
    '2019',
    '2020',
    '2021',
    'Akhir RPJMD',
  ]);
});

it('shows a sasaran without indikator and without targets, and says so', () => {
  const Indikator = textRows(['Kode', 'Sasaran', 'Indikator']);
  const Kinerja = textRows(['Indikator', 'Tahun', 'Target', 'Realisasi']);
  const table = build(tabsKecil({ Indikator, Kinerja }), 3);
  expect(table.name).toBe('Tabel 2.3');
  expect(bodyOf(table)).toEqual([['1', 'Tujuan', 'Sasaran contoh', '', '', '']]);
  expect(sentencesOf(table)).toEqual(['Kinerja jangka menengah dirumuskan dalam 1 tujuan dan 1 sasaran.']);
  expect(remarksOf(table)).toEqual(['Sasaran 1 belum memiliki indikator pada tab Indikator.']);
});
