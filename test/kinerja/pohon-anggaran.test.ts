import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal, sum } from '../../src/decimal.ts';
import {
  type AnggaranNode,
  type BarisAnggaran,
  buildPohonAnggaran,
  flattenPohon,
  jumlahAnggaran,
  kelompokBelanja,
  rowsWithout,
} from '../../src/kinerja/pohon-anggaran.ts';
import { growth } from '../growth.ts';

const URUTAN = ['program', 'kegiatan', 'subkegiatan', 'rincian'];

/** `program A 100/90 langsung`: tingkat, uraian, pagu, realisasi where there is one, belanja where there is one. */
function rowsOf(...lines: readonly string[]): BarisAnggaran[] {
  return lines.map((line, i) => {
    const [tingkat = '', uraian = '', amounts = '', ...belanja] = line.split(' ');
    const [pagu = '0', realisasi, tw1] = amounts.split('/');
    const amount = (text: string | undefined) => (text ? new Decimal(text) : undefined);
    return {
      baris: i + 2,
      tingkat,
      uraian,
      belanja: belanja.length === 0 ? undefined : belanja.join(' '),
      pagu: new Decimal(pagu),
      realisasi: amount(realisasi),
      tw1: amount(tw1),
      tw2: undefined,
      tw3: undefined,
      tw4: undefined,
    };
  });
}

const pohonOf = (...lines: readonly string[]) => buildPohonAnggaran(rowsOf(...lines), URUTAN);

/** `A 100/90 [B 100/90]`: each row with what it comes to and what it holds. */
function drawn(daftar: readonly AnggaranNode<BarisAnggaran>[]): string {
  return daftar
    .map(({ row, jumlah, children }) => {
      const realisasi = jumlah.realisasi === undefined ? '-' : jumlah.realisasi.toFixed();
      const holds = children.length === 0 ? '' : ` [${drawn(children)}]`;
      return `${row.uraian} ${jumlah.pagu.toFixed()}/${realisasi}${holds}`;
    })
    .join(', ');
}

describe('the tree', () => {
  test.each([
    [
      'a row belongs to the nearest row above it of a wider tingkat',
      [
        'program A 10/5',
        'kegiatan B 10/5',
        'subkegiatan C 4/2',
        'rincian D 4/2',
        'subkegiatan E 6/3',
        'program F 1/1',
      ],
      'A 10/5 [B 10/5 [C 4/2 [D 4/2], E 6/3]], F 1/1',
    ],
    [
      'a sum comes from the lowest rows, not from what the rows above state',
      ['program A 100/100', 'kegiatan B 70/60', 'subkegiatan C 3/2', 'subkegiatan D 4/1'],
      'A 7/3 [B 7/3 [C 3/2, D 4/1]]',
    ],
    [
      'rows directly below a program belong to it, whatever stands between the programs',
      ['program A 10/5', 'rincian B 3/1', 'kegiatan C 7/4', 'program D 2/2', 'rincian E 2/2'],
      'A 10/5 [B 3/1, C 7/4], D 2/2 [E 2/2]',
    ],
    [
      'what has no wider row above it stands on its own',
      ['rincian A 1/1', 'subkegiatan B 2/2', 'rincian C 2/2', 'program D 3/3'],
      'A 1/1, B 2/2 [C 2/2], D 3/3',
    ],
    [
      'a row looks above itself only within its kelompok belanja',
      [
        'program A 10/5 langsung',
        'program B 8/8 tak langsung',
        'kegiatan C 10/5 langsung',
        'kegiatan D 8/8 tak langsung',
      ],
      'A 10/5 [C 10/5], B 8/8 [D 8/8]',
    ],
  ])('%s', (_, lines, expected) => {
    expect(drawn(pohonOf(...lines).roots)).toBe(expected);
  });

  it('takes a realisasi from the row itself where no row below states one, and leaves out what is missing', () => {
    expect(drawn(pohonOf('program A 10/5', 'kegiatan B 10').roots)).toBe('A 10/5 [B 10/-]');
    // B 4 has none, C has 1: what is stated so far is 1.
    expect(drawn(pohonOf('program A 10', 'kegiatan B 4', 'kegiatan C 6/1').roots)).toBe(
      'A 10/1 [B 4/-, C 6/1]',
    );
    expect(drawn(pohonOf('program A 10', 'kegiatan B 10').roots)).toBe('A 10/- [B 10/-]');
  });

  it('says where a row states another sum than that of its rows', () => {
    const { selisih } = pohonOf(
      'program A 10/9/1',
      'kegiatan B 10/5',
      'subkegiatan C 4/5',
      'subkegiatan D 6',
    );
    expect(
      selisih.map(({ baris, uraian, kolom, tertulis, dihitung }) => [
        baris,
        uraian,
        kolom,
        tertulis.toFixed(),
        dihitung.toFixed(),
      ]),
    ).toEqual([[2, 'A', 'realisasi', '9', '5']]);
  });

  it('says which rows skip a tingkat, and which belong to none', () => {
    const { lompatan } = pohonOf(
      'subkegiatan A 1',
      'program B 3',
      'rincian C 1',
      'kegiatan D 2',
      'subkegiatan E 2',
    );
    expect(lompatan).toEqual([
      { baris: 2, uraian: 'A', tingkat: 'subkegiatan', induk: undefined },
      { baris: 4, uraian: 'C', tingkat: 'rincian', induk: 'program' },
    ]);
  });
});

describe('kelompok belanja', () => {
  const drawnKelompok = (...lines: readonly string[]) =>
    kelompokBelanja(pohonOf(...lines).roots).map(({ belanja, roots }) => `${belanja}: ${drawn(roots)}`);

  it('stand in the order in which they appear', () => {
    expect(drawnKelompok('program A 1/1 modal', 'program B 2/2 operasi', 'program C 3/3 modal')).toEqual([
      'modal: A 1/1, C 3/3',
      'operasi: B 2/2',
    ]);
  });

  it('are inherited by a row that names none, and named belanja where nothing above names one', () => {
    expect(
      drawnKelompok('program A 5/5 operasi', 'kegiatan B 5/5', 'program C 1/1', 'kegiatan D 1/1'),
    ).toEqual(['operasi: A 5/5 [B 5/5]', 'belanja: C 1/1 [D 1/1]']);
  });

  it('each hold their part of a program that spends of several, and no more', () => {
    const lines = [
      'program A 100/30',
      'kegiatan B 100/30',
      'rincian C 60/20 operasi',
      'rincian D 40/10 modal',
      'rincian E 5/5 operasi',
    ];
    expect(drawnKelompok(...lines)).toEqual([
      'operasi: A 65/25 [B 65/25 [C 60/20, E 5/5]]',
      'modal: A 40/10 [B 40/10 [D 40/10]]',
    ]);
    const [operasi] = kelompokBelanja(pohonOf(...lines).roots);
    expect(flattenPohon(operasi?.roots ?? []).map(({ partial }) => partial)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('do not each claim the realisasi that a program states for all of them', () => {
    expect(drawnKelompok('program A 10/7', 'kegiatan B 6 operasi', 'kegiatan C 4 modal')).toEqual([
      'operasi: A 6/- [B 6/-]',
      'modal: A 4/- [C 4/-]',
    ]);
    expect(drawn(pohonOf('program A 10/7', 'kegiatan B 6 operasi', 'kegiatan C 4 modal').roots)).toBe(
      'A 10/7 [B 6/-, C 4/-]',
    );
  });
});

describe('rows without a realisasi', () => {
  const without = (...lines: readonly string[]) =>
    rowsWithout(pohonOf(...lines).roots, 'realisasi').map(({ uraian }) => uraian);

  test.each([
    ['the lowest ones that lack it', ['program A 9', 'kegiatan B 4/1', 'kegiatan C 5'], ['C']],
    ['the whole program rather than all its rows', ['program A 9', 'kegiatan B 4', 'kegiatan C 5'], ['A']],
    [
      'none where the row itself states it for all it holds',
      ['program A 9/1', 'kegiatan B 4', 'kegiatan C 5'],
      [],
    ],
    ['none where there is nothing to spend', ['program A 9', 'kegiatan B 9/1', 'kegiatan C 0'], []],
  ])('%s', (_, lines, expected) => {
    expect(without(...lines)).toEqual(expected);
  });
});

const someRow = fc
  .record({
    tingkat: fc.constantFrom(...URUTAN),
    belanja: fc.constantFrom('operasi', 'modal', undefined),
    pagu: fc.integer({ min: 0, max: 1_000_000 }),
    realisasi: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined }),
  })
  .map(({ pagu, realisasi, ...row }) => ({
    ...row,
    uraian: 'x',
    pagu: new Decimal(pagu),
    realisasi: realisasi === undefined ? undefined : new Decimal(realisasi),
    tw1: undefined,
    tw2: undefined,
    tw3: undefined,
    tw4: undefined,
  }));

const someRows = fc
  .array(someRow, { maxLength: 40 })
  .map((rows) => rows.map((row, i) => ({ ...row, baris: i + 2 })));

describe('whatever the rows', () => {
  it('every row stands in the tree once, each root and what it holds in the order of the tab', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { roots } = buildPohonAnggaran(rows, URUTAN);
        const baris = flattenPohon(roots).map(({ row }) => row.baris);
        expect([...baris].sort((a, b) => a - b)).toEqual(rows.map((row) => row.baris));
        for (const simpul of flattenPohon(roots)) {
          const held = simpul.children.map(({ row }) => row.baris);
          expect(held).toEqual([...held].sort((a, b) => a - b));
          for (const { row: isi } of simpul.children) {
            expect(isi.baris).toBeGreaterThan(simpul.row.baris);
            expect(URUTAN.indexOf(isi.tingkat)).toBeGreaterThan(URUTAN.indexOf(simpul.row.tingkat));
          }
        }
      }),
    );
  });

  it('the pagu of all is the sum of the lowest rows, and the kelompok make it up', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { roots } = buildPohonAnggaran(rows, URUTAN);
        const lowest = sum(
          flattenPohon(roots).flatMap(({ children, row }) => (children.length === 0 ? [row.pagu] : [])),
        );
        const total = jumlahAnggaran(roots).pagu;
        expect(total.toFixed()).toBe(lowest.toFixed());
        const parts = kelompokBelanja(roots).map((kelompok) => jumlahAnggaran(kelompok.roots).pagu);
        expect(sum(parts).toFixed()).toBe(lowest.toFixed());
      }),
    );
  });

  it('a row differs from its sum exactly where a selisih says so', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { roots, selisih } = buildPohonAnggaran(rows, URUTAN);
        const differing = flattenPohon(roots)
          .filter(({ row, jumlah }) => !row.pagu.eq(jumlah.pagu))
          .map(({ row }) => row.baris);
        const said = selisih.filter(({ kolom }) => kolom === 'pagu').map(({ baris }) => baris);
        expect(said).toEqual(differing.sort((a, b) => a - b));
      }),
    );
  });
});

it('grows 10.000 rows in a time in proportion to that of 1.000', { timeout: 60_000 }, () => {
  const of = (count: number) => {
    const rows = Array.from({ length: count }, (_, i) => {
      const tingkat = ['program', 'kegiatan', 'subkegiatan', ...Array.from({ length: 17 }, () => 'rincian')][
        i % 20
      ];
      return `${tingkat} R${i} 1000/900 ${i % 200 < 100 ? 'operasi' : 'modal'}`;
    });
    const records = rowsOf(...rows);
    return () => kelompokBelanja(buildPohonAnggaran(records, URUTAN).roots);
  };
  const run = of(10_000);
  expect(growth(of(1000), run)).toBeLessThan(4);
  // 500 blocks of 20 rows, 17 of them rincian: 8.500 × 1.000, half of it in each kelompok.
  expect(run().map((one) => jumlahAnggaran(one.roots).pagu.toFixed())).toEqual(['4250000', '4250000']);
});
