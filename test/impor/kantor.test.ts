import { describe, expect, test } from 'vitest';
import { buildUsulan } from '../../src/impor/usulan.ts';
import { Acak } from './acak.ts';
import { daftarBukuKantor } from './kantor/index.ts';
import { nilaiUsulan } from './nilai.ts';
import { daftarUbahan } from './ubahan.ts';

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

describe('the same workbooks as other offices keep them', () => {
  const share = ([right, all]: readonly [number, number]) => right / all;

  // Each change on a third of the workbooks: all of them on all take a minute on a busy machine.
  test.each(Object.entries(daftarUbahan).map(([nama, ubah], index) => [nama, ubah, index % 3] as const))(
    '%s: of every hundred rows 98 are read',
    (_nama, ubah, bagianKe) => {
      const dipilih = daftarBukuKantor.filter((_, index) => index % 3 === bagianKe);
      const semua = dipilih.map((buku) => nilaiUsulan(buildUsulan(ubah(buku.sheets)), { tabs: buku.tabs }));
      const jumlah = (bagian: 'baris' | 'sel', at: 0 | 1) =>
        semua.reduce((sum, one) => sum + one[bagian][at], 0);
      const salah = semua.flatMap((one) => one.salah).slice(0, 8);
      expect(jumlah('baris', 0) / jumlah('baris', 1), salah.join('\n')).toBeGreaterThanOrEqual(0.98);
      expect(jumlah('sel', 0) / jumlah('sel', 1), salah.join('\n')).toBeGreaterThanOrEqual(0.98);
    },
  );

  test.each(Array.from({ length: 24 }, (_, index) => 9001 + index))(
    'three of these at once, seed %i',
    (seed) => {
      const acak = new Acak(seed);
      const buku = acak.pick(daftarBukuKantor);
      // One page break at most: a second would stand within the headings of the first.
      const isPage = (nama: string) => /page|blank row/.test(nama);
      const nama = Object.keys(daftarUbahan);
      const lain = acak.shuffled(nama.filter((one) => !isPage(one))).slice(0, 2);
      const ubahan = [...lain, acak.pick(nama.filter(isPage))];
      const sheets = ubahan.reduce((before, one) => daftarUbahan[one]?.(before) ?? before, buku.sheets);
      const { baris, sel, salah } = nilaiUsulan(buildUsulan(sheets), { tabs: buku.tabs });
      const pesan = [buku.nama, ...ubahan, ...salah.slice(0, 8)].join('\n');
      expect(share(baris), pesan).toBeGreaterThanOrEqual(0.9);
      expect(share(sel), pesan).toBeGreaterThanOrEqual(0.9);
    },
  );
});
