import { describe, expect, test } from 'vitest';
import { buildUsulan } from '../../src/impor/usulan.ts';
import { daftarBukuKantor } from './kantor/index.ts';
import { nilaiUsulan } from './nilai.ts';

describe.each(daftarBukuKantor.map((buku) => [buku.nama, buku] as const))(
  'the workbook of %s, laid out by hand',
  (_nama, { sheets, tabs }) => {
    const usulan = buildUsulan(sheets);

    test('gives every row and cell that it holds, before any answer, and no row besides', () => {
      const { baris, sel, salah } = nilaiUsulan(usulan, { tabs });
      expect(salah).toEqual([]);
      expect(baris[0]).toBe(baris[1]);
      expect(sel[0]).toBe(sel[1]);
    });

    test('gives no tab of which it holds nothing', () => {
      const kosong = usulan.tab
        .map(({ nama }) => nama)
        .filter((nama) => nama !== 'Profil' && !(nama in tabs));
      expect(kosong).toEqual([]);
    });
  },
);
