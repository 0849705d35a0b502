import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { withColumnNumbers } from '../../src/reports/column-numbers.ts';
import { layOut } from '../../src/reports/page-layout.ts';
import { type Paper, pageOf, paperOf, roomOf } from '../../src/reports/paper.ts';
import { buildTable } from '../../src/reports/table.ts';

const A4 = paperOf({ kertas: 'A4', margin: [4, 3, 3, 3] });

interface Row {
  readonly grup: number;
  readonly teks: string;
}

const tableOf = (rows: readonly Row[], lebar = 300) =>
  buildTable<Row>({
    name: 'Tabel 9.1',
    title: 'Contoh',
    sentences: ['Sebuah kalimat.'],
    columns: [
      { heading: 'No', width: 36, cell: ({ grup }) => ({ value: String(grup) }), span: ({ grup }) => grup },
      {
        heading: 'Grup',
        width: 120,
        cell: ({ grup }) => ({ value: `Grup ${grup}` }),
        span: ({ grup }) => grup,
      },
      { heading: 'Uraian', width: lebar, cell: ({ teks }) => ({ value: teks }) },
      { heading: 'Angka', width: 72, cell: () => ({ value: new Decimal(1) }) },
    ],
    rows,
    summary: [[{}, { value: 'JUMLAH' }, {}, { value: new Decimal(rows.length) }]],
    remarks: ['Sebuah keterangan.'],
  });

describe('paper', () => {
  // 21 − 4 − 3 = 14 cm and 29,7 − 3 − 3 = 23,7 cm, 96 pixels an inch of 2,54 cm: 529,1 and 895,7.
  it('leaves its margins free; across, the binding is at the top', () => {
    expect(roomOf(pageOf(A4, 'portrait'))).toEqual({
      width: expect.closeTo(529.1, 1),
      height: expect.closeTo(895.7, 1),
    });
    const { margins } = pageOf(A4, 'landscape');
    expect(margins).toEqual({ left: 3, top: 4, right: 3, bottom: 3 });
    expect(roomOf(pageOf(A4, 'landscape')).height).toBeCloseTo(529.1, 1);
  });

  it('is F4 of 21,59 × 33,02 cm where Profil says so', () => {
    const f4 = paperOf({ kertas: 'F4', margin: [2, 2, 2, 2] });
    // 33,02 − 4 = 29,02 cm are 1096,8 pixels.
    expect(roomOf(pageOf(f4, 'portrait')).height).toBeCloseTo(1096.8, 1);
  });
});

const baris = (banyak: number, perGrup: number, teks = 'Isi'): Row[] =>
  Array.from({ length: banyak }, (_, i) => ({ grup: Math.floor(i / perGrup) + 1, teks }));

describe('a table on its pages', () => {
  it('stands upright where its columns fit, and else across', () => {
    expect(layOut(tableOf(baris(3, 1)), A4).page.orientation).toBe('portrait');
    expect(layOut(tableOf(baris(3, 1), 2000), A4).page.orientation).toBe('landscape');
  });

  it('says a group again where a page divides it', () => {
    const table = tableOf(baris(120, 100));
    const { breaks, cells, merges } = layOut(table, A4);
    expect(breaks.length).toBeGreaterThan(1);
    expect(breaks.slice(0, 2).map((row) => cells[row]?.[1]?.value)).toEqual(['Grup 1', 'Grup 1']);
    expect(merges.every(({ top, bottom }) => !breaks.some((row) => row > top && row <= bottom))).toBe(true);
    // The table itself says it once.
    expect(table.cells.filter((row) => row[1]?.value === 'Grup 1')).toHaveLength(1);
  });

  it('never divides a small group', () => {
    const table = tableOf(baris(120, 5));
    const starts = table.merges.map(({ top }) => top);
    for (const row of layOut(table, A4).breaks) expect(starts).toContain(row);
  });

  // Rows of 21 pixels, of which a page holds about forty: a type of four fifths lets it hold a fourth more.
  it('has a little smaller type where that spares a page that is hardly filled, and never below four fifths', () => {
    const layoutOf = (banyak: number) => layOut(tableOf(baris(banyak, 1)), A4);
    const satu = Array.from({ length: 60 }, (_, i) => layoutOf(i + 1));
    const muat = satu.filter(({ breaks }) => breaks.length === 0);
    expect(satu.slice(0, muat.length)).toEqual(muat);
    const largest = satu[0]?.scale ?? 0;
    const whole = muat.filter(({ scale }) => scale === largest).length;
    expect(whole).toBeGreaterThan(30);
    expect(muat.length).toBeGreaterThanOrEqual(whole + 4);
    expect(Math.min(...satu.map(({ scale }) => scale))).toBeGreaterThanOrEqual(80);
    // One that cannot be spared is printed as large as the page lets it.
    expect(satu[muat.length]?.scale).toBe(largest);
  });

  const papers: readonly Paper[] = [A4, paperOf({ kertas: 'F4', margin: [1.5, 1.5, 1.5, 1.5] })];
  const rows = fc.array(
    fc.record({ grup: fc.integer({ min: 1, max: 9 }), teks: fc.string({ maxLength: 400 }) }),
    { minLength: 1, maxLength: 150 },
  );

  it('is whole on every page, fills none beyond its edge, and leaves no row alone', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...papers), (isi, paper) => {
        const table = tableOf(isi);
        const { page, scale, heights, breaks } = layOut(table, paper);
        const room = (roomOf(page).height / scale) * 100;
        const sum = (from: number, to: number) =>
          heights.slice(from, to).reduce((total, one) => total + one, 0);
        const starts = [table.heading.bottom + 1, ...breaks];
        const kepala = sum(table.heading.top, table.heading.bottom + 1);
        for (const [i, start] of starts.entries()) {
          const end = starts[i + 1] ?? table.cells.length;
          expect(end).toBeGreaterThan(start);
          const above = i === 0 ? sum(0, table.heading.bottom + 1) : kepala;
          if (end - start > 1) expect(sum(start, end) + above).toBeLessThanOrEqual(room + 1);
        }
        const last = breaks[breaks.length - 1];
        if (last !== undefined) expect(table.bordered.bottom - last).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('numbered columns', () => {
  it('are the last row of the heading, and move what is below', () => {
    const table = tableOf(baris(2, 2));
    const numbered = withColumnNumbers(table);
    expect(numbered.cells[numbered.heading.bottom]?.map(({ value }) => value)).toEqual([
      '(1)',
      '(2)',
      '(3)',
      '(4)',
    ]);
    expect(numbered.cells.length).toBe(table.cells.length + 1);
    expect(numbered.merges[0]?.top).toBe((table.merges[0]?.top ?? 0) + 1);
    expect(numbered.rowKinds).toEqual(table.rowKinds.map(({ row, kind }) => ({ row: row + 1, kind })));
  });
});
