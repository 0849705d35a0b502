import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSingleCalls, singleFormula } from '../../src/functions/satu-rumus.ts';

const NAMES = ['CAPAIAN', 'KATEGORI', 'NILAI_MEAN'];
const column = (formulaOf: (row: number) => string, rows = 4) =>
  Array.from({ length: rows }, (_, i) => [formulaOf(i + 1)]);

describe('single calls below each other', () => {
  it.each([
    ['=CAPAIAN(B#;C#)', '=CAPAIAN(B1:B4;C1:C4)'],
    ['=CAPAIAN(B#,C#)', '=CAPAIAN(B1:B4;C1:C4)'],
    ['=CAPAIAN( $B#; C# ; "turun T/R")', '=CAPAIAN($B1:$B4;C1:C4;"turun T/R")'],
    ['=CAPAIAN(B#;C#;;120)', '=CAPAIAN(B1:B4;C1:C4;;120)'],
    ['=KATEGORI(B#;$F$1:$G$5)', '=KATEGORI(B1:B4;$F$1:$G$5)'],
    ['=KATEGORI(B#;"a; b, c")', '=KATEGORI(B1:B4;"a; b, c")'],
  ])('%s become one', (single, joined) => {
    const formulaOf = (row: number) => single.replaceAll('#', String(row));
    const [found, ...more] = findSingleCalls(column(formulaOf), NAMES, 3);
    expect(more).toEqual([]);
    expect(found).toEqual({ kolom: 1, dari: 1, sampai: 4, semula: formulaOf(1), menjadi: joined });
  });

  it.each([
    ['another function', '=SUM(B#;C#)'],
    ['a function within', '=CAPAIAN(B#;ABS(C#))'],
    ['more than the call', '=CAPAIAN(B#;C#)*2'],
    ['one that sums a range up', '=NILAI_MEAN(B#)'],
    ['cells of another sheet', '=CAPAIAN(Data!B#;C#)'],
    ['nothing of its row', '=CAPAIAN($B$1;$C$1)'],
    ['a calculation as argument', '=CAPAIAN(B#+1;C#)'],
  ])('%s stays', (_, single) => {
    expect(
      findSingleCalls(
        column((row) => single.replaceAll('#', String(row))),
        NAMES,
        3,
      ),
    ).toEqual([]);
  });

  it('a row that looks at another row ends the run', () => {
    const rows = column((row) => `=CAPAIAN(B${row === 3 ? 9 : row};C${row})`, 6);
    expect(findSingleCalls(rows, NAMES, 3).map(({ dari, sampai }) => [dari, sampai])).toEqual([[4, 6]]);
  });

  it('each single formula comes back as it was', () => {
    const args = fc.constantFrom('B#', '$D#', '$A$1', '"x"', '5', '$A$1:$A$9');
    fc.assert(
      fc.property(fc.array(args, { maxLength: 3 }), fc.integer({ min: 3, max: 40 }), (more, rows) => {
        const formulaOf = (row: number) =>
          `=CAPAIAN(${['C#', ...more].join(';')})`.replaceAll('#', String(row));
        const [found] = findSingleCalls(column(formulaOf, rows), NAMES, 3);
        expect(found).toBeDefined();
        if (found === undefined) return;
        for (let row = 1; row <= rows; row += 1) expect(singleFormula(found, row)).toBe(formulaOf(row));
      }),
    );
  });
});
