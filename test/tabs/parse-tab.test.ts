import { describe, expect, test } from 'vitest';
import { code, number, optional, text, withDefault, year } from '../../src/tabs/cells.ts';
import { parseTab, rowsAtFault } from '../../src/tabs/parse-tab.ts';
import { type Cell, defineTab } from '../../src/tabs/tab.ts';
import { textCell, textRows } from '../baca-csv.ts';

const tab = defineTab({
  name: 'Panen',
  key: ['kebun', 'tahun'],
  columns: {
    kebun: { heading: 'Kebun', read: code, required: true, help: 'Kode kebun.' },
    tahun: { heading: 'Tahun Panen', read: year, required: true, help: 'Tahun.' },
    hasil: { heading: 'Hasil', read: optional(number), help: 'Hasil panen.' },
    catatan: { heading: 'Catatan', read: withDefault(text, 'tanpa catatan'), help: 'Catatan.' },
  },
});

const parse = (...rows: readonly (readonly string[])[]) => parseTab(tab, textRows(...rows));
const salah = { tingkat: 'salah', tab: 'Panen' };

describe('records', () => {
  test('are the rows, each with the row it stands in', () => {
    const { records, issues } = parse(
      ['Kebun', 'Tahun Panen', 'Hasil', 'Catatan'],
      ['A', '2020', '1.250,5', 'kering'],
      ['B', '2021', '', ''],
    );
    expect(issues).toEqual([]);
    expect(records.map((record) => ({ ...record, hasil: record.hasil?.toString() }))).toEqual([
      { baris: 2, kebun: 'A', tahun: 2020, hasil: '1250.5', catatan: 'kering' },
      { baris: 3, kebun: 'B', tahun: 2021, hasil: undefined, catatan: 'tanpa catatan' },
    ]);
  });

  test('columns stand in any order, among the officer’s own, whatever their case and spaces', () => {
    const { records, issues } = parse(
      ['Warna', ' TAHUN \n panen ', '', 'kebun'],
      ['hijau', '2020', 'coret-coret', 'A'],
    );
    expect(issues).toEqual([]);
    expect(records).toEqual([
      { baris: 2, kebun: 'A', tahun: 2020, hasil: undefined, catatan: 'tanpa catatan' },
    ]);
  });

  test('blank rows are skipped and still counted', () => {
    const { records, issues } = parse(
      ['Kebun', 'Tahun Panen'],
      ['', ' '],
      ['A', '2020'],
      ['', ''],
      ['B', '2020'],
    );
    expect(issues).toEqual([]);
    expect(records.map(({ baris }) => baris)).toEqual([3, 5]);
  });

  test('a row with nothing but the officer’s own columns, or an unticked checkbox, is blank', () => {
    const unticked: Cell = { value: false, display: 'FALSE' };
    const rows = [
      ['Kebun', 'Tahun Panen', 'Catatan', 'Urut'].map(textCell),
      [textCell(''), textCell(''), unticked, textCell('1')],
    ];
    expect(parseTab(tab, rows)).toMatchObject({ records: [], issues: [] });
  });

  test('a tab with headings and no rows yet is in order', () => {
    expect(parse(['Kebun', 'Tahun Panen'])).toMatchObject({ records: [], issues: [] });
  });
});

describe('headings', () => {
  test('a missing one is named, and everything else is still read for its issues', () => {
    const { records, issues } = parse(['Kebun', 'Hasil'], ['A', 'banyak'], ['B', '3']);
    expect(records).toEqual([]);
    expect(issues).toEqual([
      {
        ...salah,
        row: 1,
        heading: 'Tahun Panen',
        message:
          'Kolom wajib "Tahun Panen" tidak ada di baris 1. Tambahkan judul kolom itu, lalu isi di bawahnya.',
      },
      { ...salah, row: 2, heading: 'Hasil', message: 'Harus angka; yang terbaca "banyak".' },
    ]);
  });

  test('a mistyped one is recognised', () => {
    const { issues } = parse(['Kebun', 'Tahun Pnaen'], ['A', '2020']);
    expect(issues.map(({ message }) => message)).toEqual([
      'Kolom wajib "Tahun Panen" tidak ada di baris 1. Apakah maksudnya "Tahun Pnaen"? Ganti judul itu menjadi "Tahun Panen".',
    ]);
  });

  test('a mistyped one of a column that may be absent is told, and the rows are kept', () => {
    const { records, issues } = parse(['Kebun', 'Tahun Panen', 'Hasli'], ['A', '2020', '5']);
    expect(records).toHaveLength(1);
    expect(issues).toEqual([
      {
        tingkat: 'gaya',
        tab: 'Panen',
        row: 1,
        heading: 'Hasil',
        message:
          'Judul "Hasli" tidak dikenal sehingga kolomnya tidak dibaca. Bila maksudnya "Hasil", ganti judulnya.',
      },
    ]);
  });

  test('one that stands twice is told with both places, and no row is trusted', () => {
    const { records, issues } = parse(['Kebun', 'Hasil', 'Tahun Panen', 'hasil'], ['A', '1', '2020', '2']);
    expect(records).toEqual([]);
    expect(issues).toEqual([
      {
        ...salah,
        row: 1,
        heading: 'Hasil',
        message:
          'Judul "Hasil" ada lebih dari satu di baris 1 (kolom B dan kolom D). Sisakan satu; ganti judul yang lain.',
      },
    ]);
  });

  test('columns beyond Z have two letters', () => {
    const far = [...Array.from({ length: 26 }, () => ''), 'Kebun', 'Kebun', 'Tahun Panen'];
    expect(parse(far).issues[0]?.message).toContain('(kolom AA dan kolom AB)');
  });

  test.each([
    ['no rows', []],
    ['one blank cell', [['']]],
    [
      'a blank first row',
      [
        ['', ''],
        ['Kebun', 'Tahun Panen'],
      ],
    ],
  ])('%s: the tab as a whole is at fault, once', (_, rows) => {
    expect(parse(...rows)).toMatchObject({
      records: [],
      rows: [],
      issues: [
        {
          ...salah,
          message:
            'Baris 1 belum berisi judul kolom. Isi paling sedikit dengan Kebun dan Tahun Panen, atau hapus tab ini lalu pilih menu Siapkan lembar data.',
        },
      ],
    });
  });
});

describe('rows', () => {
  test('every fault of every row is told, the row left out, the others kept', () => {
    const { records, issues, rows } = parse(
      ['Kebun', 'Tahun Panen', 'Hasil'],
      ['', 'lama', 'tiga hari'],
      ['A', '2020', '5'],
      ['B', '2020', '#REF!'],
    );
    expect(records.map(({ kebun }) => kebun)).toEqual(['A']);
    expect(issues).toEqual([
      { ...salah, row: 2, heading: 'Kebun', message: 'Sel kosong; isi dengan kode, misalnya S1.' },
      { ...salah, row: 2, heading: 'Tahun Panen', message: 'Harus tahun; yang terbaca "lama".' },
      { ...salah, row: 2, heading: 'Hasil', message: 'Harus angka; yang terbaca "tiga hari".' },
      { ...salah, row: 4, heading: 'Hasil', message: 'Sel berisi galat #REF!; perbaiki rumusnya.' },
    ]);
    expect(rows.map(({ values }) => values['kebun'])).toEqual([undefined, 'A', 'B']);
  });

  test('a fault of form is told and the row kept', () => {
    const { records, issues } = parse(['Kebun', 'Tahun Panen', 'Hasil'], ['A', '2020', '5kuintal']);
    expect(records).toHaveLength(1);
    expect(issues).toMatchObject([{ tingkat: 'gaya', row: 2, heading: 'Hasil' }]);
  });

  test('the same key twice is told at the second, naming the first, which is kept', () => {
    const { records, issues } = parse(
      ['Kebun', 'Tahun Panen'],
      ['A', '2020'],
      ['A', '2021'],
      ['B', '2020'],
      ['A', '2020'],
    );
    expect(records.map(({ baris }) => baris)).toEqual([2, 3, 4]);
    expect(issues).toEqual([
      {
        ...salah,
        row: 5,
        heading: 'Tahun Panen',
        message: 'Tahun Panen 2020 untuk A sudah ada di baris 2. Hapus atau perbaiki salah satu barisnya.',
      },
    ]);
  });

  test('a key is used up even by a row with another fault', () => {
    const { records, issues } = parse(
      ['Kebun', 'Tahun Panen', 'Hasil'],
      ['A', '2020', '?'],
      ['A', '2020', '5'],
    );
    expect(records).toEqual([]);
    expect(issues.map(({ row, heading }) => [row, heading])).toEqual([
      [2, 'Hasil'],
      [3, 'Tahun Panen'],
    ]);
  });
});

test('the rows at fault are those with a salah; a gaya or a fault of the whole tab is none', () => {
  const issue = { tab: 'Panen', message: '' };
  const issues = [
    { ...issue, tingkat: 'salah' as const, row: 4 },
    { ...issue, tingkat: 'gaya' as const, row: 5 },
    { ...issue, tingkat: 'salah' as const },
  ];
  expect([...rowsAtFault(issues)]).toEqual([4]);
});
