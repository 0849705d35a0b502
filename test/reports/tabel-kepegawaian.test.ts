import { describe, expect, it } from 'vitest';
import { laporanKepegawaian } from '../../src/reports/tabel-kepegawaian.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, bodyOf, headingsOf, sentencesOf, tabsDinas, tabsKecil } from './laporan.ts';

const build = (tabs: ReadonlyMap<string, Rows>, nomor = 1) => laporanKepegawaian.build(bahanOf(tabs), nomor);
const HEADINGS = ['Tabel', 'Uraian', 'PNS L', 'PNS P', 'Non PNS L', 'Non PNS P'];

describe('dinas-2021', () => {
  const [pendidikan, golongan, jabatan] = build(tabsDinas());
  if (!pendidikan || !golongan || !jabatan) throw new Error('three tables were expected');

  it('has Tabel 1.1, 1.2 and 1.3', () => {
    expect([pendidikan, golongan, jabatan].map(({ name, title }) => `${name} ${title}`)).toEqual([
      'Tabel 1.1 Jumlah Pegawai Menurut Pendidikan Tahun 2021',
      'Tabel 1.2 Jumlah Pegawai Menurut Golongan Tahun 2021',
      'Tabel 1.3 Jumlah Pegawai Menurut Jabatan Tahun 2021',
    ]);
  });

  it('sums staff up by education', () => {
    expect(bodyOf(pendidikan)).toEqual([
      ['1', 'SMA/ Sederajat', '1', '0', '9', '4', '14'], // 1 + 0 + 9 + 4
      ['2', 'Diploma I', '0', '2', '0', '1', '3'], // 0 + 2 + 0 + 1
      ['3', 'Diploma III', '0', '0', '0', '0', '0'],
      ['4', 'Sarjana', '6', '12', '10', '15', '43'], // 6 + 12 + 10 + 15
      // 1+0+0+6, 0+2+0+12, 9+0+0+10, 4+1+0+15, 14+3+0+43 = 7+14+19+20
      ['Jumlah', '', '7', '14', '19', '20', '60'],
    ]);
    expect(sentencesOf(pendidikan)).toEqual([
      // PNS 7 + 14, non-PNS 19 + 20
      'Pegawai menurut pendidikan tahun 2021 berjumlah 60 orang, terdiri atas 21 PNS dan 39 non-PNS. ' +
        'Kelompok terbesar adalah Sarjana, 43 orang.',
    ]);
  });

  it('leaves out the columns of Non PNS where rank and post have none, and speaks of PNS only', () => {
    expect(headingsOf(golongan)).toEqual(['No', 'Golongan', 'L', 'P', 'Jumlah']);
    expect(bodyOf(golongan)).toEqual([
      ['1', 'Golongan IV', '2', '3', '5'],
      ['2', 'Golongan III', '4', '10', '14'],
      ['3', 'Golongan II', '1', '1', '2'],
      ['Jumlah', '', '7', '14', '21'], // 2+4+1, 3+10+1, 5+14+2
    ]);
    expect(sentencesOf(golongan)).toEqual([
      'PNS menurut golongan tahun 2021 berjumlah 21 orang. Kelompok terbesar adalah Golongan III, 14 orang.',
    ]);
  });

  it('keeps a dash empty and sums the rest', () => {
    expect(bodyOf(jabatan)).toEqual([
      ['1', 'Eselon II', '1', '0', '1'],
      ['2', 'Eselon III', '', '5', '5'],
      ['3', 'Eselon IV', '2', '6', '8'],
      ['4', 'Non Eselon/Staf', '4', '3', '7'],
      ['Jumlah', '', '7', '14', '21'], // 1+2+4, 0+5+6+3, 1+5+8+7
    ]);
  });

  it('groups L and P under PNS and Non PNS', () => {
    const { cells, heading } = pendidikan;
    expect(cells[heading.top]?.map(({ value }) => value)).toEqual([
      'No',
      'Pendidikan',
      'PNS',
      undefined,
      'Non PNS',
      undefined,
      'Jumlah',
    ]);
  });

  it('says in a note how a sum came about', () => {
    expect(pendidikan.cells[pendidikan.bordered.bottom]?.[6]?.note).toBe('14 + 3 + 0 + 43 = 60');
  });
});

it('numbers what exists: without education and from 4 on, rank is Tabel 1.4', () => {
  const tabs = tabsKecil({ Kepegawaian: textRows(HEADINGS, ['Golongan', 'III', '2', '1']) });
  expect(build(tabs, 4).map(({ name }) => name)).toEqual(['Tabel 1.4']);
});
