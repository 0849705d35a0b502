import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formulaToEngine,
  formulaToLocal,
  functionsOf,
  renameFunctions,
  shiftFormula,
} from '../../../src/host/workbook/formula-text.ts';
import { parseTypedText } from '../../../src/host/workbook/typed-text.ts';

describe('numbers as Indonesians type them', () => {
  test.each([
    ['84,68', 84.68, undefined],
    ['0', 0, undefined],
    ['2021', 2021, undefined],
    ['0700', 700, undefined],
    ['-7,20', -7.2, undefined],
    ['+5', 5, undefined],
    [',5', 0.5, undefined],
    ['(3,14)', -3.14, undefined],
    [' 12 ', 12, undefined],
    ['1.908', 1908, '#,##0'],
    ['2.439.251.000', 2439251000, '#,##0'],
    ['1.908,50', 1908.5, '#,##0.00'],
    ['-1.908', -1908, '#,##0'],
    ['5,50%', 0.055, '0.00%'],
    ['81,10%', 0.811, '0.00%'],
    ['5,5 %', 0.055, '0.00%'],
    ['100%', 1, '0%'],
    ['1.250%', 12.5, '#,##0%'],
    ['(5%)', -0.05, '0%'],
    ['Rp1.000', 1000, '"Rp"#,##0'],
    ['Rp 1.000,50', 1000.5, '"Rp"#,##0.00'],
    ['-Rp1.000', -1000, '"Rp"#,##0'],
    ['Rp-1.000', -1000, '"Rp"#,##0'],
    ['(Rp1.000)', -1000, '"Rp"#,##0'],
    ['1E3', 1000, undefined],
    ['1,5e-3', 0.0015, undefined],
  ])('%s is the number %d with format %s', (text, value, format) => {
    expect(parseTypedText(text)).toEqual({ kind: 'value', value, ...(format && { format }) });
  });

  test('an 18-digit NIP without spaces keeps 15 digits, as in Sheets', () => {
    expect(parseTypedText('197001011995031001')).toEqual({ kind: 'value', value: 197001011995031000 });
  });

  test('any percent with two decimals is the double nearest to its hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const two = String(cents).padStart(2, '0');
        const typed = parseTypedText(`${whole},${two}%`);
        // Independent: the decimal text with its point moved two places, read by the language itself.
        const padded = String(whole).padStart(3, '0');
        const expected = Number(`${padded.slice(0, -2)}.${padded.slice(-2)}${two}`);
        expect(typed).toEqual({ kind: 'value', value: expected, format: '0.00%' });
      }),
    );
  });
});

describe('dates', () => {
  // 2025-08-17: LibreOffice's and Sheets' serial is 45886 (2025-01-01 is 45658, plus 228 days).
  test.each([
    ['17/08/2025', 45886],
    ['17/8/2025', 45886],
    ['17-08-2025', 45886],
    ['17/08/25', 45886],
    ['2025-08-17', 45886],
    ['17 Agustus 2025', 45886],
    ['17 agu 2025', 45886],
    ['17-Agu-2025', 45886],
    ['01/01/1900', 2],
    ['31/12/1999', 36525],
    ['29/02/2024', 45351],
    ['1 Januari 1930', 10959],
    ['01/01/30', 10959],
  ])('%s is the day %d', (text, value) => {
    expect(parseTypedText(text)).toEqual({ kind: 'value', value, format: 'dd/mm/yyyy' });
  });

  test.each(['29/02/2025', '31/04/2025', '08/17/2025', '17/08-2025', '17 Augustus 2025', '0/1/2025'])(
    '%s is no date',
    (text) => {
      expect(parseTypedText(text)).toEqual({ kind: 'value', value: text });
    },
  );
});

describe('everything else is the very text', () => {
  test.each([
    'Rp. 3.879.936.000,-',
    '540,967,000',
    '0.002',
    '012.345',
    '1.01',
    '1.01.02',
    '2.01.03.1.02',
    '1.9085',
    '1.908.5',
    '12-13',
    '5-6%',
    '0-5,99%',
    '10:30',
    '1:19',
    'Agustus 2025',
    '17/08',
    'NIP 19700101 199503 1 001',
    '19700101 199503 1 001',
    '(0700) 000100',
    '44.572Orang',
    '(5',
    '5)',
    '(-5)',
    '--5',
    '-',
    '%',
    'Rp',
    'Rp5%',
    '5,',
    'BENAR',
    'SALAH',
    ' =SUM(A1)',
    '=',
    '',
    ' teks ',
  ])('%j', (text) => {
    expect(parseTypedText(text)).toEqual({ kind: 'value', value: text });
  });

  test('a leading apostrophe makes text and is not part of it', () => {
    expect(parseTypedText("'0812")).toEqual({ kind: 'value', value: '0812' });
    expect(parseTypedText("'=A1")).toEqual({ kind: 'value', value: '=A1' });
  });

  test.each([
    ['TRUE', true],
    ['False', false],
    [' true ', true],
  ])('%j is a boolean', (text, value) => {
    expect(parseTypedText(text)).toEqual({ kind: 'value', value });
  });
});

describe('formulas', () => {
  test('a typed formula comes back in the form of the engine', () => {
    expect(parseTypedText('=CAPAIAN(5,5;6,67;"turun")')).toEqual({
      kind: 'formula',
      formula: '=CAPAIAN(5.5,6.67,"turun")',
    });
  });

  test.each([
    ['=CAPAIAN(5,5;6,67;"turun")', '=CAPAIAN(5.5,6.67,"turun")'],
    ['=IF(A1>=0,5;"a;b,c ""1,5""";\'Tabel; 3,1\'!B2)', '=IF(A1>=0.5,"a;b,c ""1,5""",\'Tabel; 3,1\'!B2)'],
    ['={1\\2,5;3\\SUM(A1;B1)}', '={1,2.5;3,SUM(A1,B1)}'],
    ['=SUM(1,5E-3; 2)', '=SUM(1.5E-3, 2)'],
    ['=STDEV.S(A1:A3)', '=STDEV.S(A1:A3)'],
    ['=A1*2', '=A1*2'],
  ])('%s and %s are one formula', (local, engine) => {
    expect(formulaToEngine(local)).toBe(engine);
    expect(formulaToLocal(engine)).toBe(local);
  });

  test('a decimal may begin with its comma, but not behind a value', () => {
    expect(formulaToEngine('=,5+A1')).toBe('=.5+A1');
    expect(formulaToEngine('=SUM(A1,5)')).toBe('=SUM(A1,5)');
  });

  test('an unclosed text is left alone', () => {
    expect(formulaToEngine('="a;1,5')).toBe('="a;1,5');
  });

  test('the functions of a formula are found, those in texts and sheet names are not', () => {
    expect(functionsOf('=capaian (A1,"SUM(1)")+\'X(1)\'!A1+IFNA(B1,NILAI_MEAN(C1))')).toEqual([
      'CAPAIAN',
      'IFNA',
      'NILAI_MEAN',
    ]);
    expect(renameFunctions('=IFS(A1,"IFS(1)")', (name) => `x.${name}`)).toBe('=x.IFS(A1,"IFS(1)")');
  });

  test.each([
    ['=A1+$B2*C$3-$D$4', 2, 1, '=B3+$B4*D$3-$D$4'],
    ['=SUM(A:A)+SUM($A:B)+SUM(1:2)+SUM($1:2)', 1, 1, '=SUM(B:B)+SUM($A:C)+SUM(2:3)+SUM($1:3)'],
    ['=LOG10(A9)+\'Data A1\'!Z9+"A1"', 1, 1, '=LOG10(B10)+\'Data A1\'!AA10+"A1"'],
    ['=Q1!A1', 1, 0, '=Q1!A2'],
    ['=A1', -1, 0, '=#REF!'],
    ['=AZ1*1.5', 0, 1, '=BA1*1.5'],
  ])('%s copied %d down and %d right is %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});
