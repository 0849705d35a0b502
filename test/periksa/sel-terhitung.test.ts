import { describe, expect, test } from 'vitest';
import { compareNilai } from '../../src/periksa/compare-nilai.ts';
import { k02CapaianTakTerjelaskan } from '../../src/periksa/k02-capaian-tak-terjelaskan.ts';
import { k03Pembulatan } from '../../src/periksa/k03-pembulatan.ts';
import { k08PersenTercetak } from '../../src/periksa/k08-persen-tercetak.ts';
import { k16Kategori } from '../../src/periksa/k16-kategori.ts';
import { nilai } from '../../src/tabs/cells.ts';
import type { Cell } from '../../src/tabs/tab.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, ringkas, temuanOf } from './contoh-bahan.ts';

/** A calculated cell holds fifteen digits and shows a few of them: it is compared at those it shows. */

const sel = (value: number, display: string): Cell => ({ value, display });

function bahan(capaian: Cell, persen: Cell) {
  const kepala = textRows(['Indikator', 'Tahun', 'Target', 'Realisasi', 'Kategori Tercetak']);
  return bahanOf(
    new Map([
      [
        'Profil',
        textRows(['Kunci', 'Nilai'], ['Nama Instansi', 'D'], ['Tahun', '2021'], ['Kepala', 'KADIS']),
      ],
      ['Pejabat', textRows(['Kode', 'Nama', 'Jabatan'], ['KADIS', 'N', 'Kepala Dinas'])],
      ['Sasaran', textRows(['Kode', 'Pejabat', 'Sasaran'], ['S1', 'KADIS', 'a'])],
      ['Indikator', textRows(['Kode', 'Sasaran', 'Indikator', 'Satuan'], ['I1', 'S1', 'b', 'Orang'])],
      [
        'Kinerja',
        [
          [...(kepala[0] ?? []), ...(textRows(['Capaian Tercetak'])[0] ?? [])],
          [...(textRows(['I1', '2021', '172', '102', 'Cukup Berhasil'])[0] ?? []), capaian],
        ],
      ],
      [
        'Anggaran',
        [
          ...textRows(['Tingkat', 'Uraian', 'Pagu', 'Realisasi', 'Persen Tercetak']),
          [...(textRows(['program', 'P', '7.000', '3.000'])[0] ?? []), persen],
        ],
      ],
    ]),
  );
}

const CHECKS = [k02CapaianTakTerjelaskan, k03Pembulatan, k08PersenTercetak, k16Kategori];
const temuan = (...cells: Parameters<typeof bahan>) =>
  CHECKS.flatMap((check) => ringkas(temuanOf(check, bahan(...cells))));

// 102 ÷ 172 = 59,3023255813953…%; 3.000 ÷ 7.000 = 42,857142857142…%
const CAPAIAN = (102 / 172) * 100;
const SERAPAN = 3000 / 7000;

describe('a right formula has no finding, whatever format it is shown in', () => {
  test.each([
    [sel(CAPAIAN, '59,30232558'), sel(SERAPAN, '42,86%')],
    [sel(CAPAIAN, '59,30'), sel(SERAPAN, '42,857%')],
    [sel(CAPAIAN / 100, '59,30%'), sel(SERAPAN, '43%')],
    [sel(CAPAIAN, '59,3'), sel(SERAPAN * 100, '42,86')],
    [sel(CAPAIAN, '59'), sel(SERAPAN * 100, '42,857142857')],
  ])('%#', (capaian, persen) => {
    expect(temuan(capaian, persen)).toEqual([]);
  });
});

test('a wrong one is found at the decimals that it shows', () => {
  expect(temuan(sel(59.2123, '59,21'), sel(0.4385714, '43,86%'))).toEqual([
    'salah: Kinerja 2 Capaian Tercetak: 59,21 → 59,30, kategori Cukup Berhasil',
    'salah: Anggaran 2 Persen Tercetak: 43,86% → 42,86%',
  ]);
});

test.each([
  [sel(SERAPAN, '42,86%'), { value: '42,86%', display: '42,86%' }, 'sama'],
  [sel(SERAPAN, '42,86%'), { value: '42,857%', display: '42,857%' }, 'dibulatkan'],
  [sel(SERAPAN, '42,86%'), { value: '42,85%', display: '42,85%' }, 'beda'],
])('two statements of one figure are compared at the decimals they show: %#', (satu, dua, hasil) => {
  const [a, b] = [nilai(satu), nilai(dua)];
  expect(a.ok && b.ok && compareNilai(a.value, b.value)).toBe(hasil);
});
