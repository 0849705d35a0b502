import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Difference, diffGrids } from '../../src/reviu/diff.ts';
import { diffSentence, quotePair } from '../../src/reviu/diff-sentence.ts';
import type { Grid } from '../../src/reviu/grid.ts';

const kinerja: Grid = [
  ['Indikator', 'Tahun', 'Target', 'Realisasi', 'Catatan'],
  ['S1.1', '2020', '5,00', '6,50', ''],
  ['S1.1', '2021', '5,50', '6,67', 'BPS'],
  ['S1.2', '2020', '80%', '81,10%', ''],
  ['S1.2', '2021', '84,68%', '83,43%', ''],
];

/** The rows with one cell changed; row and column counted from 0. */
function ganti(petak: Grid, row: number, column: number, isi: string): Grid {
  return petak.map((cells, y) => cells.map((cell, x) => (y === row && x === column ? isi : cell)));
}

/** Short: `D3 6,67 → 6,76`, `baris masuk 3+1`. */
const ringkas = (daftar: readonly Difference[]) =>
  daftar.map((beda) =>
    beda.jenis === 'sel'
      ? `${beda.alamat} ${beda.dari} → ${beda.menjadi}`
      : `${beda.jenis} ${beda.nomor}+${beda.banyak}`,
  );

const tanpa = (petak: Grid, ...rows: readonly number[]) => petak.filter((_, y) => !rows.includes(y));
const dengan = (petak: Grid, at: number, ...rows: Grid) => [
  ...petak.slice(0, at),
  ...rows,
  ...petak.slice(at),
];
const tanpaKolom = (petak: Grid, column: number) => petak.map((row) => row.filter((_, x) => x !== column));
const baru = ['S0.1', '2021', '1', '2', 'baru'];

describe('the differences of two states of a tab', () => {
  test.each<[string, Grid, readonly string[]]>([
    ['none', kinerja, []],
    ['empty cells and rows around it', [...kinerja.map((row) => [...row, '']), ['', '']], []],
    ['a digit', ganti(kinerja, 2, 3, '6,76'), ['D3 6,67 → 6,76']],
    ['a cell emptied', ganti(kinerja, 2, 4, ''), ['E3 BPS → ']],
    ['a cell beside the last column', kinerja.map((row, y) => [...row, y === 1 ? 'x' : '']), ['F2  → x']],
    ['a row put in', dengan(kinerja, 1, baru), ['baris masuk 2+1']],
    ['rows at the end', dengan(kinerja, 5, baru, baru), ['baris masuk 6+2']],
    ['a row taken out', tanpa(kinerja, 2), ['baris keluar 3+1']],
    ['all rows taken out', [], ['baris keluar 1+5']],
    [
      'a row put in, and a digit changed further down',
      ganti(dengan(kinerja, 1, baru), 5, 3, '83,34%'),
      ['baris masuk 2+1', 'D6 83,43% → 83,34%'],
    ],
    [
      'a row taken out and another put in elsewhere',
      dengan(tanpa(kinerja, 1), 4, baru),
      ['baris keluar 2+1', 'baris masuk 5+1'],
    ],
    ['a column taken out', tanpaKolom(kinerja, 1), ['kolom keluar 2+1']],
    [
      'a column taken out, and a digit changed',
      ganti(tanpaKolom(kinerja, 1), 2, 2, '6,76'),
      ['kolom keluar 2+1', 'C3 6,67 → 6,76'],
    ],
    [
      'a column put in',
      kinerja.map((row, y) => ['', ...row].map((c, x) => (x === 0 ? `no ${y}` : c))),
      ['kolom masuk 1+1'],
    ],
  ])('%s', (_, kini, expected) => {
    expect(ringkas(diffGrids(kinerja, kini))).toEqual(expected);
  });

  it('finds a row in a table of one column and one row', () => {
    expect(ringkas(diffGrids([['lama']], [['baru']]))).toEqual(['A1 lama → baru']);
    expect(ringkas(diffGrids([], [['baru']]))).toEqual(['baris masuk 1+1']);
  });

  it('is none for a tab and itself, and at least one for a tab and anything that shows something else', () => {
    const petak = fc.array(fc.array(fc.constantFrom('', 'a', 'b', '1', '2'), { maxLength: 4 }), {
      maxLength: 6,
    });
    const isi = (p: Grid) =>
      p.flatMap((row, y) => row.map((cell, x) => (cell === '' ? '' : `${y} ${x} ${cell}`)));
    const tampak = (p: Grid) =>
      isi(p)
        .filter((cell) => cell !== '')
        .join();
    fc.assert(
      fc.property(petak, petak, (a, b) => {
        expect(diffGrids(a, a)).toEqual([]);
        if (tampak(a) !== tampak(b)) expect(diffGrids(a, b).length).toBeGreaterThan(0);
      }),
    );
  });

  it('names one changed cell of many by its address alone', () => {
    const size = fc.integer({ min: 0, max: 7 });
    const luas: Grid = Array.from({ length: 8 }, (_, y) => Array.from({ length: 8 }, (_, x) => `${y},${x}`));
    fc.assert(
      fc.property(size, size, (y, x) => {
        const [beda, ...lain] = diffGrids(luas, ganti(luas, y, x, 'lain'));
        expect(lain).toEqual([]);
        expect(beda).toMatchObject({ jenis: 'sel', baris: y + 1, kolom: x + 1, dari: `${y},${x}` });
      }),
    );
  });

  it('compares two tabs of thousands of rows within a moment', () => {
    const banyak: Grid = Array.from({ length: 5000 }, (_, y) => [`${y}`, 'a', 'b']);
    const lain = ganti(ganti(banyak, 0, 0, 'x'), 4999, 2, 'y');
    expect(ringkas(diffGrids(banyak, lain))).toEqual(['A1 0 → x', 'C5000 b → y']);
    expect(ringkas(diffGrids(banyak, dengan(banyak, 2500, baru)))).toEqual(['baris masuk 2501+1']);
  });
});

describe('the differences in words', () => {
  const kalimat = (tab: string, dulu: Grid, kini: Grid, terbanyak?: number) =>
    diffSentence([{ tab, kini, beda: diffGrids(dulu, kini) }], terbanyak);

  it('name the row and the column of a raw tab, and what stood and stands there', () => {
    expect(kalimat('Kinerja', kinerja, ganti(kinerja, 2, 3, '6,76'))).toBe(
      'Kinerja D3 (S1.1 2021, Realisasi): semula 6,67, menjadi 6,76',
    );
  });

  it('name the cell of a report', () => {
    expect(kalimat('Tabel 3.1', [['6,67']], [['6,76']])).toBe('Tabel 3.1 A1: semula 6,67, menjadi 6,76');
    expect(kalimat('Tabel 3.1', [['a', 'b']], [['a', '']])).toBe('Tabel 3.1 B1: semula b, menjadi kosong');
  });

  it('name a heading of a raw tab by its address', () => {
    expect(kalimat('Kinerja', kinerja, ganti(kinerja, 0, 3, 'Hasil'))).toBe(
      'Kinerja D1: semula Realisasi, menjadi Hasil',
    );
  });

  it('name rows and columns that came and went', () => {
    expect(kalimat('Kinerja', kinerja, dengan(kinerja, 1, baru, baru))).toBe(
      'Kinerja baris 2–3: ditambahkan',
    );
    expect(kalimat('Kinerja', kinerja, tanpa(kinerja, 2))).toBe('Kinerja baris 3: dihapus (nomor lama)');
  });

  it('do not list a hundred cells', () => {
    const a: Grid = [Array.from({ length: 17 }, () => 'a'), ['tetap']];
    const b: Grid = [Array.from({ length: 17 }, () => 'b'), ['tetap']];
    expect(kalimat('Tabel 3.1', a, b)).toBe(
      'Tabel 3.1 A1: semula a, menjadi b; Tabel 3.1 B1: semula a, menjadi b; Tabel 3.1 C1: semula a, menjadi b; … dan 14 perbedaan lain',
    );
    expect(kalimat('Tabel 3.1', a, b, 1)).toBe('Tabel 3.1 A1: semula a, menjadi b; … dan 16 perbedaan lain');
  });

  it('are empty where there are none', () => {
    expect(kalimat('Tabel 3.1', kinerja, kinerja)).toBe('');
  });

  it('show of a long sentence the place that differs', () => {
    const awal = 'Rata-rata capaian sasaran ini pada tahun yang dilaporkan mencapai ';
    expect(quotePair(`${awal}98,57%, sangat baik.`, `${awal}98,75%, sangat baik.`)).toEqual([
      '…dilaporkan mencapai 98,57%, sangat baik.',
      '…dilaporkan mencapai 98,75%, sangat baik.',
    ]);
    expect(quotePair('a'.repeat(70), 'b')).toEqual([`${'a'.repeat(60)}…`, 'b']);
  });

  it('tell texts apart that differ in blanks alone', () => {
    expect(quotePair('6,67 ', '6,67')).toEqual(['"6,67 "', '"6,67"']);
  });
});
