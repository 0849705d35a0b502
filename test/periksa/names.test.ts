import { describe, expect, test } from 'vitest';
import { indexNames, nameKey, nearlySame, sameName } from '../../src/periksa/names.ts';

describe('two names', () => {
  test.each([
    ['Program Pemenuhan Hak Anak (PHA)', 'PROGRAM  Pemenuhan Hak Anak (Pha)'],
    ['Program Pemenuhan Hak Anak (PHA)', 'Program Pemenuhan Hak Anak'],
    ['Lingkup Daerah Kabupaten/Kota', 'lingkup Daerah Kab/Kota'],
    ['Lingkup Daerah Kabupaten/ Kota', 'Lingkup Daerah Kab./Kota'],
    ['Rehabilitasi Sosial, Anak', 'Rehabilitasi Sosial Anak'],
  ])('%s and %s are the same', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(nearlySame(a, b)).toBe(false);
  });

  test.each([
    ['Program Pengarus Utamaan Gender', 'Program Pengarusutamaan Gender'],
    ['Pelebagaan Gender pada Lembaga', 'Pelembagaan Gender pada Lembaga'],
    ['Pelayanan dan Rehabilitasi Sosial', 'Pelayanan Rehabilitasi Sosial'],
    ['Program Penanganan Becnana', 'Program Penanganan Bencana'],
  ])('%s and %s nearly match', (a, b) => {
    expect(nearlySame(a, b)).toBe(true);
    expect(sameName(a, b)).toBe(false);
  });

  test.each([
    ['Pelatihan Kader Tahap I', 'Pelatihan Kader Tahap II'],
    ['Pembangunan Gedung 1', 'Pembangunan Gedung 2'],
    ['Persentase kelulusan SMP', 'Persentase kelulusan SMA'],
    ['Administrasi Umum Perangkat Daerah', 'Administrasi Keuangan Perangkat Daerah'],
    ['Bantuan Sosial Korban Bencana', 'Bantuan Korban Bencana Sosial'],
    ['Bencana', 'Becnana'],
    ['', 'Bencana'],
  ])('%s and %s are two', (a, b) => {
    expect(nearlySame(a, b)).toBe(false);
  });
});

describe('an index of names', () => {
  const indeks = indexNames(
    [
      'Program Pembinaan Keluarga Berencana (KB)',
      'Program Penanganan Bencana',
      'Program Rehabilitasi Sosial',
    ],
    (nama) => nama,
  );

  test('finds the same, the nearly matching and the most similar', () => {
    expect(indeks.sama('program penanganan bencana')).toEqual(['Program Penanganan Bencana']);
    expect(indeks.hampir('Program Penangaan Bencana')).toEqual(['Program Penanganan Bencana']);
    // Three of four words are shared.
    expect(indeks.mirip('Program Keluarga Berencana')).toBe('Program Pembinaan Keluarga Berencana (KB)');
  });

  test('finds nothing where nothing is near, and takes no side in a near tie', () => {
    expect(indeks.hampir('Program Pendidikan')).toEqual([]);
    expect(indeks.mirip('Program Kesehatan')).toBeUndefined();
    const dua = indexNames(['Layanan Anak Kota', 'Layanan Ibu Kota'], (nama) => nama);
    expect(dua.mirip('Layanan Kota')).toBeUndefined();
  });

  test('gives what has one name in the order given', () => {
    const pasangan = indexNames([1, 2], () => 'Program Sama');
    expect(pasangan.sama('program  sama')).toEqual([1, 2]);
    expect(nameKey('Program  Sama')).toBe('program sama');
  });
});
