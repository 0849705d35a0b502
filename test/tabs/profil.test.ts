import { describe, expect, test } from 'vitest';
import { parseProfil, settings } from '../../src/tabs/profil.ts';
import { textRows } from '../baca-csv.ts';

const LEAST = [
  ['Nama Instansi', 'Dinas Contoh'],
  ['Tahun', '2021'],
  ['Kepala', 'KADIS'],
] as const;

const parse = (...settings: readonly (readonly string[])[]) =>
  parseProfil(textRows(['Kunci', 'Nilai'], ...settings));
const messages = (...settings: readonly (readonly string[])[]) =>
  parse(...settings).issues.map(({ row, message }) => [row, message]);

describe('a profil', () => {
  test('needs no more than instansi, tahun and kepala; the methods have their defaults', () => {
    const { profil, issues, kepala } = parse(...LEAST);
    expect(issues).toEqual([]);
    expect(profil).toMatchObject({
      namaInstansi: 'Dinas Contoh',
      tahun: 2021,
      kepala: 'KADIS',
      singkatan: undefined,
      jenisPk: 'Perjanjian Kinerja',
      skalaKategori: 'LAN 239/2003',
      rumusTurun: '2T-R',
      batasCapaian: undefined,
      desimal: 2,
    });
    expect(kepala).toEqual({ kode: 'KADIS', baris: 4 });
  });

  test('takes every choice, its kunci in any case', () => {
    const { profil, issues } = parse(
      ...LEAST,
      [' jenis  PK', 'perjanjian kinerja perubahan'],
      ['SKALA KATEGORI', 'Perbup Contoh'],
      ['Rumus Turun', 't/r'],
      ['Batas Capaian', '120%'],
      ['Desimal', '0'],
      ['Telepon', '(0700) 000100'],
    );
    expect(issues).toEqual([]);
    expect(profil?.batasCapaian?.toString()).toBe('120');
    expect(profil).toMatchObject({
      jenisPk: 'Perjanjian Kinerja Perubahan',
      skalaKategori: 'Perbup Contoh',
      rumusTurun: 'T/R',
      desimal: 0,
      telepon: '(0700) 000100',
    });
  });
});

describe('faults', () => {
  test('what is missing is asked for', () => {
    const { profil, issues } = parse(['Nama Instansi', 'Dinas Contoh']);
    expect(profil).toBeUndefined();
    expect(issues.map(({ message }) => message)).toEqual([
      'Baris "Tahun" tidak ada. Tambahkan baris dengan Kunci "Tahun", lalu isi Nilai-nya: Tahun yang dilaporkan, misalnya 2021.',
      'Baris "Kepala" tidak ada. Tambahkan baris dengan Kunci "Kepala", lalu isi Nilai-nya: Kode pejabat yang memimpin instansi, dari kolom Kode tab Pejabat, misalnya KADIS.',
    ]);
  });

  test('what is blank is asked for in its row', () => {
    expect(messages(['Nama Instansi', ''], ['Tahun', '2021'], ['Kepala', 'KADIS'])).toEqual([
      [2, 'Nama Instansi: Sel kosong; isi dengan teks.'],
    ]);
  });

  test.each([
    ['Tahun', 'dua ribu', 'Tahun: Harus tahun; yang terbaca "dua ribu".'],
    [
      'Batas Capaian',
      '9,9',
      'Batas Capaian: Harus persen, paling rendah 10 (kosongkan bila tanpa batas); yang terbaca "9,9".',
    ],
    ['Batas Capaian', 'tidak ada', 'Batas Capaian: Harus angka; yang terbaca "tidak ada".'],
    ['Desimal', '11', 'Desimal: Harus bilangan bulat 0 sampai 10; yang terbaca "11".'],
    ['Rumus Turun', 'R/T', 'Rumus Turun: Harus salah satu dari "2T-R", "T/R"; yang terbaca "R/T".'],
    ['Skala Kategori', '#N/A', 'Skala Kategori: Sel berisi galat #N/A; perbaiki rumusnya.'],
  ])('%s %s is told in its row', (kunci, nilai, message) => {
    const others = LEAST.filter(([other]) => other !== kunci);
    const { profil } = parse(...others, [kunci, nilai]);
    expect(profil).toBeUndefined();
    expect(messages(...others, [kunci, nilai])).toEqual([[others.length + 2, message]]);
  });

  test('a kunci twice is told, naming the first', () => {
    expect(messages(...LEAST, ['TAHUN', '2022'])).toEqual([
      [5, 'Kunci "Tahun" sudah dipakai di baris 3. Ganti atau hapus salah satunya.'],
    ]);
    expect(parse(...LEAST, ['TAHUN', '2022']).profil).toBeUndefined();
  });

  test('an unknown kunci is passed over and told, with what it may be', () => {
    const { profil, issues } = parse(...LEAST, ['Desimall', '3'], ['Warna Kesukaan', 'biru']);
    expect(profil?.desimal).toBe(2);
    expect(issues.map(({ tingkat, row, message }) => [tingkat, row, message])).toEqual([
      ['gaya', 5, 'Kunci "Desimall" tidak dikenal sehingga tidak dibaca. Mungkin maksudnya "Desimal"?'],
      ['gaya', 6, 'Kunci "Warna Kesukaan" tidak dikenal sehingga tidak dibaca.'],
    ]);
  });

  test('without its headings, only the headings are asked for', () => {
    expect(parseProfil(textRows(...LEAST)).issues.map(({ heading }) => heading)).toEqual(['Kunci', 'Nilai']);
    expect(parseProfil([]).issues).toHaveLength(1);
  });
});

test('the prepared tab has the kunci of LEMBAR-DATA, in its order, and a default that reads', () => {
  expect(settings.map(({ kunci }) => kunci)).toEqual([
    'Nama Instansi',
    'Singkatan',
    'Pemerintah Daerah',
    'Alamat',
    'Telepon',
    'Situs',
    'Surel',
    'Tempat',
    'Tanggal Laporan',
    'Tahun',
    'Jenis PK',
    'Kepala',
    'Visi',
    'Skala Kategori',
    'Rumus Turun',
    'Batas Capaian',
    'Desimal',
    'Awal RPJMD',
    'Kertas',
    'Margin',
    'Nomor Kolom',
  ]);
  for (const { default: value, read } of settings) {
    if (value !== undefined) expect(read({ value, display: value }).ok).toBe(true);
  }
});
