import { describe, expect, test } from 'vitest';
import { daftarTab, issueOfMissingTabs, parseTabs } from '../../src/tabs/parsed-tabs.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { textRows } from '../baca-csv.ts';

type Written = Record<string, readonly (readonly string[])[]>;

/** A small year in order: two officials, a sasaran each, an indikator, its kinerja. */
const LEAST: Written = {
  Profil: [
    ['Kunci', 'Nilai'],
    ['Nama Instansi', 'Dinas Contoh'],
    ['Tahun', '2021'],
    ['Kepala', 'KADIS'],
  ],
  Pejabat: [
    ['Kode', 'Nama', 'Jabatan', 'Atasan'],
    ['KADIS', 'Contoh Kepala', 'Kepala Dinas', ''],
    ['SEKRE', 'Contoh Sekretaris', 'Sekretaris', 'KADIS'],
  ],
  Sasaran: [
    ['Kode', 'Pejabat', 'Sasaran', 'Induk'],
    ['S1', 'KADIS', 'Berkurangnya masalah', ''],
    ['SEKRE-1', 'SEKRE', 'Meningkatnya mutu', 'S1'],
  ],
  Indikator: [
    ['Kode', 'Sasaran', 'Indikator'],
    ['S1.1', 'S1', 'Persentase masalah'],
  ],
  Kinerja: [
    ['Indikator', 'Tahun', 'Target'],
    ['S1.1', '2020', '5,5'],
    ['S1.1', '2021', '5'],
  ],
};

const lembar = (changes: Written = {}): Map<string, Rows> =>
  new Map(Object.entries({ ...LEAST, ...changes }).map(([name, rows]) => [name, textRows(...rows)]));
const parse = (changes: Written = {}) => parseTabs(lembar(changes));
const issuesOf = (changes: Written) =>
  parse(changes).issues.map(({ tab, row, heading, message }) => [tab, row, heading, message]);

describe('a year in order', () => {
  test('has its records and no issues', () => {
    const data = parse();
    expect(data.issues).toEqual([]);
    expect(data.profil?.kepala).toBe('KADIS');
    expect(data.pejabat.map(({ kode, atasan }) => [kode, atasan])).toEqual([
      ['KADIS', undefined],
      ['SEKRE', 'KADIS'],
    ]);
    expect(data.indikator).toMatchObject([{ baris: 2, kode: 'S1.1', sasaran: 'S1', arah: 'naik' }]);
    expect(data.kinerja.map(({ tahun }) => tahun)).toEqual([2020, 2021]);
    expect(data.anggaran).toEqual([]);
  });

  test('may support more than one sasaran with one row of anggaran', () => {
    const heading = ['Tingkat', 'Uraian', 'Pagu', 'Sasaran'];
    const data = parse({
      Anggaran: [heading, ['program', 'Program A', '10', 'S1, SEKRE-1'], ['rincian', 'B', '5', '']],
    });
    expect(data.issues).toEqual([]);
    expect(data.anggaran.map(({ sasaran }) => sasaran)).toEqual([['S1', 'SEKRE-1'], []]);
  });
});

describe('tabs that are not there', () => {
  test('are listed, and nothing is said of the rows that refer to them', () => {
    const raw = lembar();
    raw.delete('Pejabat');
    raw.delete('Sasaran');
    const data = parseTabs(raw);
    expect(data.issues).toEqual([]);
    expect(data.missingTabs).toEqual([
      'Skala',
      'Pejabat',
      'Sasaran',
      'Triwulan',
      'Anggaran',
      'Anggaran PK',
      'Kepegawaian',
      'Prestasi',
      'Analisis',
      'Data Dukung',
      'Narasi',
      'Templat PK',
    ]);
    expect(data.indikator).toHaveLength(1);
  });

  test('an empty workbook has none of them', () => {
    const data = parseTabs(new Map([['Sheet1', textRows([''])]]));
    expect(data.missingTabs).toEqual(daftarTab.map(({ name }) => name));
    expect(data.profil).toBeUndefined();
    const [issue] = issueOfMissingTabs(['Profil', 'Pejabat'], data);
    expect(issue?.message).toBe(
      'Spreadsheet ini belum berisi lembar data (Profil, Pejabat). Pilih menu Siapkan lembar data untuk membuatnya, lalu isi.',
    );
  });

  test('are named, with what to do', () => {
    const data = parseTabs(new Map([['Profil', textRows(['Kunci', 'Nilai'])]]));
    expect(issueOfMissingTabs(['Profil', 'Kinerja', 'Narasi'], data)).toEqual([
      {
        tingkat: 'salah',
        tab: 'Kinerja, Narasi',
        message:
          'Tab "Kinerja", "Narasi" tidak ada. Pilih menu Siapkan lembar data untuk membuatnya, lalu isi.',
      },
    ]);
    expect(issueOfMissingTabs(['Profil'], data)).toEqual([]);
  });

  test('are told to be renamed where only case or spaces of their name differ', () => {
    const raw = lembar();
    raw.delete('Kinerja');
    const data = parseTabs(raw, ['Profil', ' kinerja', 'ANGGARAN  PK', 'Catatan']);
    expect(data.issues).toEqual([
      {
        tingkat: 'salah',
        tab: 'Kinerja',
        message:
          'Tab " kinerja" ada, tetapi namanya harus tepat "Kinerja" agar terbaca. Ganti nama tab itu, lalu ulangi.',
      },
      {
        tingkat: 'salah',
        tab: 'Anggaran PK',
        message:
          'Tab "ANGGARAN  PK" ada, tetapi namanya harus tepat "Anggaran PK" agar terbaca. Ganti nama tab itu, lalu ulangi.',
      },
    ]);
    expect(data.missingTabs).toContain('Kinerja');
    expect(issueOfMissingTabs(['Profil', 'Kinerja'], data)).toEqual([]);
  });

  test('a tab without headings is told once, and nothing of the rows that refer to it', () => {
    expect(issuesOf({ Sasaran: [[''], ['S1']] })).toEqual([
      [
        'Sasaran',
        undefined,
        undefined,
        'Baris 1 belum berisi judul kolom. Isi paling sedikit dengan Kode, Pejabat dan Sasaran, atau hapus tab ini lalu pilih menu Siapkan lembar data.',
      ],
    ]);
  });

  test('a missing Kode column is told once, and nothing of the rows that refer to it', () => {
    const [, ...rows] = LEAST['Sasaran'] ?? [];
    expect(issuesOf({ Sasaran: [['Nomor Urut', 'Pejabat', 'Sasaran', 'Induk'], ...rows] })).toEqual([
      [
        'Sasaran',
        1,
        'Kode',
        'Kolom wajib "Kode" tidak ada di baris 1. Tambahkan judul kolom itu, lalu isi di bawahnya.',
      ],
    ]);
  });
});

describe('a kode that does not resolve', () => {
  test('is told with what it may be, and its row is left out', () => {
    const heading = ['Kode', 'Sasaran', 'Indikator'];
    const changes = {
      Indikator: [heading, ['S1.1', 'S1', 'Ada'], ['S2.1', 'SERKE-1', 'Salah ketik'], ['S3.1', 'X', 'Entah']],
    };
    expect(issuesOf(changes)).toEqual([
      [
        'Indikator',
        3,
        'Sasaran',
        'Kode "SERKE-1" tidak ada di tab Sasaran, kolom Kode. Maksudnya "SEKRE-1"?',
      ],
      ['Indikator', 4, 'Sasaran', 'Kode "X" tidak ada di tab Sasaran, kolom Kode.'],
    ]);
    expect(parse(changes).indikator.map(({ kode }) => kode)).toEqual(['S1.1']);
  });

  test('is compared to the letter', () => {
    expect(
      issuesOf({
        Kinerja: [
          ['Indikator', 'Tahun'],
          ['s1.1', '2021'],
        ],
      }),
    ).toEqual([
      ['Kinerja', 2, 'Indikator', 'Kode "s1.1" tidak ada di tab Indikator, kolom Kode. Maksudnya "S1.1"?'],
    ]);
  });

  test('is told of each kode in a list', () => {
    const heading = ['Tingkat', 'Uraian', 'Pagu', 'Sasaran'];
    const changes = { Anggaran: [heading, ['program', 'Program A', '10', 'S1, QQ, ZZ']] };
    expect(issuesOf(changes).map(([, row, , message]) => [row, message])).toEqual([
      [2, 'Kode "QQ" tidak ada di tab Sasaran, kolom Kode.'],
      [2, 'Kode "ZZ" tidak ada di tab Sasaran, kolom Kode.'],
    ]);
    expect(parse(changes).anggaran).toEqual([]);
  });

  test('is told of the Kepala, in the row of Profil, and there is no profil', () => {
    const changes = { Profil: [...(LEAST['Profil'] ?? []).slice(0, 3), ['Kepala', 'KDAIS']] };
    expect(issuesOf(changes)).toEqual([
      ['Profil', 4, 'Nilai', 'Kepala: Kode "KDAIS" tidak ada di tab Pejabat, kolom Kode. Maksudnya "KADIS"?'],
    ]);
    expect(parse(changes).profil).toBeUndefined();
  });

  test('is told even where its row has another fault', () => {
    expect(
      issuesOf({
        Kinerja: [
          ['Indikator', 'Tahun'],
          ['QQ', 'lalu'],
        ],
      }),
    ).toEqual([
      ['Kinerja', 2, 'Tahun', 'Harus tahun; yang terbaca "lalu".'],
      ['Kinerja', 2, 'Indikator', 'Kode "QQ" tidak ada di tab Indikator, kolom Kode.'],
    ]);
  });

  test('does not follow from a fault in the row that is referred to', () => {
    const changes = {
      Sasaran: [
        ['Kode', 'Pejabat', 'Sasaran'],
        ['S1', 'KADIS', ''],
      ],
    };
    expect(issuesOf(changes)).toEqual([['Sasaran', 2, 'Sasaran', 'Sel kosong; isi dengan teks.']]);
    expect(parse(changes).indikator).toHaveLength(1);
  });
});

describe('superiors', () => {
  const heading = ['Kode', 'Nama', 'Jabatan', 'Atasan'];
  const pejabat = (...pairs: readonly (readonly [string, string])[]) => ({
    Pejabat: [heading, ...pairs.map(([kode, atasan]) => [kode, 'Nama', 'Jabatan', atasan])],
  });

  test('one that is one’s own is told', () => {
    expect(issuesOf(pejabat(['KADIS', 'KADIS'], ['SEKRE', 'KADIS']))).toEqual([
      ['Pejabat', 2, 'Atasan', 'Atasan melingkar: KADIS → KADIS. Perbaiki kolom Atasan pada salah satunya.'],
    ]);
  });

  test('a circle is told once, at its first row; who stands below it is not in it', () => {
    const changes = pejabat(['SEKRE', 'A'], ['KADIS', 'B'], ['A', 'KADIS'], ['B', 'A']);
    expect(issuesOf(changes)).toEqual([
      [
        'Pejabat',
        3,
        'Atasan',
        'Atasan melingkar: KADIS → B → A → KADIS. Perbaiki kolom Atasan pada salah satunya.',
      ],
    ]);
  });

  test('two circles are told both', () => {
    const changes = pejabat(['KADIS', 'SEKRE'], ['SEKRE', 'KADIS'], ['A', 'B'], ['B', 'A']);
    expect(issuesOf(changes).map(([, row]) => row)).toEqual([2, 4]);
  });

  test('a circle of sasaran is told too', () => {
    const changes = {
      Sasaran: [
        ['Kode', 'Pejabat', 'Sasaran', 'Induk'],
        ['S1', 'KADIS', 'Satu', 'SEKRE-1'],
        ['SEKRE-1', 'SEKRE', 'Dua', 'S1'],
      ],
    };
    expect(issuesOf(changes)).toEqual([
      ['Sasaran', 2, 'Induk', 'Induk melingkar: S1 → SEKRE-1 → S1. Perbaiki kolom Induk pada salah satunya.'],
    ]);
  });
});

describe('each bad input has its own message and loses nothing else', () => {
  const kinerja = (...rows: readonly (readonly string[])[]) => ({
    Kinerja: [['Indikator', 'Tahun', 'Target', 'Pembilang'], ...rows],
  });

  test('a duplicate kode', () => {
    const changes = { Indikator: [...(LEAST['Indikator'] ?? []), ['S1.1', 'S1', 'Lagi']] };
    expect(issuesOf(changes)).toEqual([
      ['Indikator', 3, 'Kode', 'Kode "S1.1" sudah dipakai di baris 2. Ganti atau hapus salah satunya.'],
    ]);
    expect(parse(changes).indikator).toMatchObject([{ indikator: 'Persentase masalah' }]);
  });

  test('a year twice', () => {
    const changes = kinerja(['S1.1', '2021', '5', ''], ['S1.1', '2020', '5', ''], ['S1.1', '2021', '6', '']);
    expect(issuesOf(changes)).toEqual([
      [
        'Kinerja',
        4,
        'Tahun',
        'Tahun 2021 untuk S1.1 sudah ada di baris 2. Hapus atau perbaiki salah satu barisnya.',
      ],
    ]);
    expect(parse(changes).kinerja).toHaveLength(2);
  });

  test('a quarter twice', () => {
    const rows = ['1', '2', '2'].map((triwulan) => ['S1.1', '2021', triwulan]);
    expect(issuesOf({ Triwulan: [['Indikator', 'Tahun', 'Triwulan'], ...rows] })).toEqual([
      [
        'Triwulan',
        4,
        'Triwulan',
        'Triwulan 2 tahun 2021 untuk S1.1 sudah ada di baris 3. Hapus atau perbaiki salah satu barisnya.',
      ],
    ]);
  });

  test('text for a number, and an error value, among rows that are kept', () => {
    const changes = kinerja(
      ['S1.1', '2019', '5', 'tiga hari'],
      ['S1.1', '2020', '#REF!', ''],
      ['S1.1', '2021', '5', '7'],
    );
    expect(issuesOf(changes)).toEqual([
      ['Kinerja', 2, 'Pembilang', 'Harus angka; yang terbaca "tiga hari".'],
      ['Kinerja', 3, 'Target', 'Sel berisi galat #REF!; perbaiki rumusnya.'],
    ]);
    const { kinerja: records } = parse(changes);
    expect(records.map(({ tahun, faulty }) => [tahun, faulty?.columns])).toEqual([
      [2019, ['pembilang']],
      [2020, ['target']],
      [2021, undefined],
    ]);
    expect(records[1]?.target).toEqual({ jenis: 'tak terbaca', teks: '#REF!' });
  });

  test('a date for a number', () => {
    const raw = lembar();
    const [heading = [], first = [], ...rest] = raw.get('Kinerja') ?? [];
    const date = { value: new Date(2021, 4, 5), display: '05/05/2021' };
    raw.set('Kinerja', [heading, [...first.slice(0, 2), date], ...rest]);
    const { issues, kinerja: records } = parseTabs(raw);
    expect(issues).toMatchObject([{ tab: 'Kinerja', row: 2, heading: 'Target' }]);
    expect(issues[0]?.message).toContain('yang terbaca tanggal 05/05/2021');
    expect(records[0]?.target).toEqual({ jenis: 'tak terbaca', teks: '05/05/2021' });
  });
});

test('issues stand in the order of the workbook, and in a tab in the order of its rows', () => {
  const { issues } = parse({
    Kinerja: [
      ['Indikator', 'Tahun'],
      ['QQ', '2021'],
      ['S1.1', 'lalu'],
    ],
    Indikator: [
      ['Kode', 'Sasaran', 'Indikator'],
      ['S1.1', 'S1', ''],
    ],
    Profil: [
      ['Kunci', 'Nilai'],
      ['Tahun', '2021'],
      ['Kepala', 'QQ'],
    ],
  });
  expect(issues.map(({ tab, row }) => [tab, row])).toEqual([
    ['Profil', undefined],
    ['Profil', 3],
    ['Indikator', 2],
    ['Kinerja', 2],
    ['Kinerja', 3],
  ]);
});
