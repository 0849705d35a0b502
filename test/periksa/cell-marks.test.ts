import { describe, expect, it, test } from 'vitest';
import { groupMarks, groupUnmarked } from '../../src/periksa/cell-marks.ts';
import type { Temuan } from '../../src/periksa/temuan.ts';
import { addressOf, markedCells } from '../../src/periksa/temuan-cells.ts';
import { carryStatuses, FIRST_RUN } from '../../src/periksa/temuan-status.ts';
import { textRows } from '../baca-csv.ts';

const MERAH = '#fcdcd7';
const KUNING = '#fff0c9';
const PUTIH = '#ffffff';
const HIJAU = '#00ff00';
const BANYAK = 30_000;

const tabs = new Map([['Kinerja', textRows(['Indikator', ' target ', 'Realisasi'], ['S1', '5', '6'])]]);

test.each([
  ['the column by its heading, however it is typed', { tab: 'Kinerja', baris: 2, kolom: 'Target' }, 'B2'],
  ['a row without a column', { tab: 'Kinerja', baris: 2 }, 'A2'],
  ['a tab as a whole', { tab: 'Kinerja', kolom: 'Target' }, undefined],
  ['a heading that is not there', { tab: 'Kinerja', baris: 2, kolom: 'Catatan' }, undefined],
  ['a tab that is not there', { tab: 'Narasi', baris: 2, kolom: 'Teks' }, undefined],
])('the cell of %s', (_, tempat, alamat) => {
  expect(addressOf(tabs, tempat)).toBe(alamat);
});

test('a cell with several findings has the most serious, and what was accepted counts for nothing', () => {
  const temuan = (tingkat: Temuan['tingkat'], kolom: string): Temuan => ({
    jenis: 'K18',
    tingkat,
    tab: 'Kinerja',
    baris: 2,
    kolom,
    tercetak: '5',
    seharusnya: '',
    perhitungan: 'Demikian.',
    keyakinan: 'pasti',
    perihal: `${tingkat} ${kolom}`,
  });
  const { daftar } = carryStatuses(
    [temuan('gaya', 'Target'), temuan('salah', 'Target'), temuan('salah', 'Realisasi')],
    FIRST_RUN,
  );
  const diterima = daftar.map((one) =>
    one.temuan.kolom === 'Realisasi'
      ? { ...one, status: 'diterima dengan alasan' as const, alasan: 'Begitu adanya.' }
      : one,
  );
  expect([...markedCells(diterima, tabs)]).toEqual([['Kinerja', [{ alamat: 'B2', tingkat: 'salah' }]]]);
});

describe('marks', () => {
  const latar = [
    [PUTIH, PUTIH],
    [PUTIH, HIJAU],
    [PUTIH, PUTIH],
  ];
  const daftar = [
    { alamat: 'A1', warna: MERAH },
    { alamat: 'A2', warna: MERAH },
    { alamat: 'B2', warna: MERAH },
    { alamat: 'A3', warna: KUNING },
  ];
  const { kelompok } = groupMarks(latar, daftar, BANYAK);

  it('are grouped by mark and earlier colour, neighbours in a column together', () => {
    expect(kelompok).toEqual([
      { warna: MERAH, semula: PUTIH, daftarAlamat: ['A1:A2'] },
      { warna: MERAH, semula: HIJAU, daftarAlamat: ['B2'] },
      { warna: KUNING, semula: PUTIH, daftarAlamat: ['A3'] },
    ]);
  });

  it('give every cell its colour back', () => {
    const bertanda = [
      [MERAH, PUTIH],
      [MERAH, MERAH],
      [KUNING, PUTIH],
    ];
    expect(groupUnmarked(bertanda, kelompok)).toEqual({ kelompok, dihapus: 4, dibiarkan: 0 });
  });

  it('leave what has another colour by now', () => {
    const diwarnai = [
      [MERAH, PUTIH],
      ['#123456', MERAH],
      [PUTIH, PUTIH],
    ];
    expect(groupUnmarked(diwarnai, kelompok)).toEqual({
      kelompok: [
        { warna: MERAH, semula: PUTIH, daftarAlamat: ['A1'] },
        { warna: MERAH, semula: HIJAU, daftarAlamat: ['B2'] },
      ],
      dihapus: 2,
      dibiarkan: 2,
    });
  });

  it('are found again where a row was put in above them', () => {
    const bergeser = [
      [PUTIH, PUTIH],
      [MERAH, PUTIH],
      [MERAH, PUTIH],
      [KUNING, PUTIH],
    ];
    const hasil = groupUnmarked(
      bergeser,
      groupMarks(
        latar,
        daftar.filter(({ alamat }) => alamat !== 'B2'),
        BANYAK,
      ).kelompok,
    );
    expect(
      hasil.kelompok.flatMap(({ semula, daftarAlamat }) => daftarAlamat.map((one) => [one, semula])),
    ).toEqual([
      ['A2:A3', PUTIH],
      ['A4', PUTIH],
    ]);
    expect(hasil).toMatchObject({ dihapus: 3, dibiarkan: 0 });
  });

  it('of more cells than the memory holds are put on the first of them only', () => {
    // Every other row, so that no two cells join.
    const banyak = Array.from({ length: 100 }, (_, i) => ({ alamat: `AB${2 * i + 1}`, warna: MERAH }));
    const { kelompok: muat, ditandai } = groupMarks([], banyak, 300);
    expect(JSON.stringify(muat).length).toBeLessThanOrEqual(300);
    expect(ditandai).toBeGreaterThan(10);
    expect(muat[0]?.daftarAlamat).toHaveLength(ditandai);
    expect(muat[0]?.daftarAlamat.slice(0, 2)).toEqual(['AB1', 'AB3']);
  });
});
