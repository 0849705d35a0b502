import { describe, expect, it } from 'vitest';
import { laporanKepegawaian } from '../../src/reports/tabel-kepegawaian.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, bodyOf, headingsOf, remarksOf, sentencesOf, tabsDinas, tabsKecil } from './laporan.ts';

const build = (tabs: ReadonlyMap<string, Rows>, nomor = 1) => laporanKepegawaian.build(bahanOf(tabs), nomor);
const HEADINGS = ['Tabel', 'Uraian', 'PNS L', 'PNS P', 'Non PNS L', 'Non PNS P'];
const kecil = (...rows: string[][]) => build(tabsKecil({ Kepegawaian: textRows(HEADINGS, ...rows) }));

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
      ['', 'Jumlah', '7', '14', '19', '20', '60'],
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
      ['', 'Jumlah', '7', '14', '21'], // 2+4+1, 3+10+1, 5+14+2
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
      ['', 'Jumlah', '7', '14', '21'], // 1+2+4, 0+5+6+3, 1+5+8+7
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

it('builds nothing without tab Kepegawaian', () => {
  expect(build(tabsKecil())).toEqual([]);
});

describe('the sentence', () => {
  const sentence = (...rows: string[][]) => kecil(...rows).flatMap(sentencesOf);

  it('names groups that are equally large together', () => {
    expect(
      sentence(
        ['Golongan', 'Golongan IV', '1', '1'],
        ['Golongan', 'Golongan III', '2', '0'],
        ['Golongan', 'Golongan II', '1', '0'],
      ),
    ).toEqual([
      'PNS menurut golongan tahun 2021 berjumlah 5 orang. ' +
        'Kelompok terbesar adalah Golongan IV dan Golongan III, masing-masing 2 orang.',
    ]);
  });

  it('calls no group the largest where there is only one, or all are alike', () => {
    expect(sentence(['Golongan', 'III', '2', '1'])).toEqual([
      'PNS menurut golongan tahun 2021 berjumlah 3 orang.',
    ]);
    expect(sentence(['Golongan', 'III', '2', '1'], ['Golongan', 'IV', '1', '2'])).toEqual([
      'PNS menurut golongan tahun 2021 berjumlah 6 orang.',
    ]);
  });

  it('speaks of non-PNS only where there are no PNS figures', () => {
    expect(sentence(['Jabatan', 'Staf', '', '', '2', '3'])).toEqual([
      'Pegawai non-PNS menurut jabatan tahun 2021 berjumlah 5 orang.',
    ]);
  });

  it('tells nobody from not filled in', () => {
    expect(sentence(['Jabatan', 'Staf', '0', '0'])).toEqual([
      'Menurut jabatan, pada tahun 2021 tidak ada pegawai.',
    ]);
    expect(sentence(['Jabatan', 'Staf', '', ''])).toEqual([
      'Jumlah pegawai menurut jabatan tahun 2021 belum diisi.',
    ]);
  });
});

describe('a typed sum', () => {
  const rows = (jumlah: string[]) => [
    ['Golongan', 'Golongan IV', '2', '4'],
    ['Golongan', 'Golongan III', '4', '0'],
    ['Golongan', ...jumlah],
  ];

  it('is no row: 2 + 4 + 4 + 0 = 10, and the largest group is one of staff', () => {
    const [table] = kecil(...rows(['JUMLAH', '6', '4']));
    if (!table) throw new Error('a table was expected');
    expect(bodyOf(table)).toEqual([
      ['1', 'Golongan IV', '2', '4', '6'],
      ['2', 'Golongan III', '4', '0', '4'],
      ['', 'Jumlah', '6', '4', '10'],
    ]);
    expect(sentencesOf(table)).toEqual([
      'PNS menurut golongan tahun 2021 berjumlah 10 orang. Kelompok terbesar adalah Golongan IV, 6 orang.',
    ]);
    expect(remarksOf(table)).toEqual([]);
  });

  it('is compared with that of the rows', () => {
    expect(kecil(...rows(['Total', '7', '4'])).flatMap(remarksOf)).toEqual([
      'Total PNS L tercetak 7, lebih besar 1 daripada jumlah barisnya, 6.',
    ]);
  });
});
