import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { columnWidths } from '../../src/reports/column-widths.ts';

const kolom = (...widths: number[]) => widths.map((width) => ({ heading: '', width }));
const angka = (value: number | string, desimal?: number) => ({ value: new Decimal(value), desimal });
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

describe('the widths of the columns of a table', () => {
  it('are those that were meant, where everything fits', () => {
    expect(
      columnWidths(kolom(36, 300, 72), [[{ value: '1' }, { value: 'Uraian' }, angka(78.73, 2)]]),
    ).toEqual([36, 300, 72]);
  });

  it('grow for a number, which would be shown as ### otherwise', () => {
    // 12.500.000.000: eleven figures of 7,41 pixels (0,556 em of 13,33) and three points of 3,71 are 92,7.
    const [, width = 0] = columnWidths(kolom(300, 72), [[{ value: 'PAD' }, angka('12500000000')]]);
    expect(width).toBeGreaterThan(92.7);
    expect(width).toBeLessThan(92.7 + 12);
  });

  it('reckon with the decimals that are shown, the unit behind them and bold type', () => {
    const lebar = (cell: object) => columnWidths(kolom(10), [[{ value: new Decimal('1234.5'), ...cell }]])[0];
    expect(lebar({ desimal: 4 })).toBeGreaterThan(lebar({ desimal: 0 }) ?? 0);
    expect(lebar({ satuan: ' poin' })).toBeGreaterThan(lebar({}) ?? 0);
    expect(lebar({ bold: true })).toBeGreaterThan(lebar({}) ?? 0);
  });

  it('grow for the longest word of a cell or of the heading, not for the whole text', () => {
    // "Kelompok" in Arial 10: 667+556+222+556+833+556+556+500 thousandths of 13,33 pixels are 59,3.
    const [width = 0] = columnWidths(kolom(56), [[{ value: 'Kelompok Kelompok Kelompok' }]]);
    expect(width).toBeGreaterThan(59.3);
    expect(width).toBeLessThan(59.3 + 12);
    expect(columnWidths([{ heading: 'Penanggung Jawab', width: 40 }], [])[0]).toBeGreaterThan(70);
  });

  it('break a word after a slash, and one that no column could hold', () => {
    expect(columnWidths(kolom(70), [[{ value: 'Predikat/Nilai' }]])).toEqual([70]);
    expect(columnWidths(kolom(70), [[{ value: 'n'.repeat(5000) }]])[0]).toBeLessThanOrEqual(200);
  });

  it('take from the columns of words, so that an upright page stays upright', () => {
    const widths = columnWidths(kolom(36, 500, 72, 72), [
      [{ value: '1' }, { value: 'Uraian yang panjang' }, angka('12500000000'), angka('12500000000')],
    ]);
    expect(total(widths)).toBeLessThanOrEqual(605);
    expect(widths[1]).toBeLessThan(500);
  });

  it('go across the page instead of making words narrower than can be read', () => {
    const widths = columnWidths(kolom(36, 200, 100, 100, 100, 100), [
      [{ value: '1' }, { value: 'Uraian' }, ...[1, 2, 3, 4].map(() => angka('123456789012345678'))],
    ]);
    expect(total(widths)).toBeGreaterThan(605);
    expect(widths[1]).toBe(200);
  });

  it('are never less than what the content needs, and whole pixels', () => {
    const teks = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(teks, fc.integer({ min: 20, max: 400 })), { minLength: 1, maxLength: 8 }),
        (isi) => {
          const rows = [isi.map(([value]) => ({ value }))];
          const perlu = columnWidths(kolom(...isi.map(() => 0)), rows);
          const widths = columnWidths(kolom(...isi.map(([, width]) => width)), rows);
          expect(widths.every(Number.isInteger)).toBe(true);
          for (const [i, width] of widths.entries()) {
            const sendiri = columnWidths(kolom(0), [[{ value: isi[i]?.[0] }]])[0] ?? 0;
            expect(width).toBeGreaterThanOrEqual(sendiri);
            expect(perlu[i]).toBeGreaterThanOrEqual(sendiri);
          }
        },
      ),
    );
  });
});
