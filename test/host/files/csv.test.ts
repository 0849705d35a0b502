import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv, workbookFromCsv } from '../../../src/host/files/csv.ts';
import { FileError } from '../../../src/host/files/file-error.ts';
import type { CellData } from '../../../src/host/workbook/workbook.ts';
import { open } from '../open.ts';

test('quotes, doubled quotes, line breaks in quotes, every line end and a BOM are read', () => {
  const text = '\uFEFFKode,Uraian\r\nS1,"Satu, ""dua""\ntiga"\nS2,\rS3,"",akhir';
  expect(parseCsv(text, 'Sasaran')).toEqual([
    ['Kode', 'Uraian'],
    ['S1', 'Satu, "dua"\ntiga'],
    ['S2', ''],
    ['S3', '', 'akhir'],
  ]);
});

test.each([
  ['a,b,', [['a', 'b', '']]],
  ['a\n\nb\n', [['a'], [''], ['b']]],
  ['', []],
  ['a"b,c', [['a"b', 'c']]],
])('%j is split as the standard says', (text, rows) => {
  expect(parseCsv(text, 'X')).toEqual(rows);
});

test('semicolons separate where the heading has more of them, outside quotes', () => {
  expect(parseCsv('Kode;Target\nS1;5,5\n', 'X')).toEqual([
    ['Kode', 'Target'],
    ['S1', '5,5'],
  ]);
  expect(parseCsv('"a;b;c",d\n1,2\n', 'X')).toEqual([
    ['a;b;c', 'd'],
    ['1', '2'],
  ]);
});

test('whatever is written as RFC 4180 is read back', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '=', '1') });
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => {
      const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;
      const text = rows.map((fields) => `${fields.map(quote).join(',')}\r\n`).join('');
      expect(parseCsv(text, 'X')).toEqual(rows);
    }),
  );
});

// What stands in the file, and the cell it makes: a number only where its format shows the same again.
test.each<[string, CellData]>([
  ['5,50%', { value: 0.055, format: '0.00%' }],
  ['60%', { value: 0.6, format: '0%' }],
  ['2.439.251.000', { value: 2439251000, format: '#,##0' }],
  ['1.234,50', { value: 1234.5, format: '#,##0.00' }],
  ['84,68', { value: 84.68 }],
  ['84,60', { value: 84.6, format: '0.00' }],
  ['2021', { value: 2021 }],
  ['-7,20', { value: -7.2, format: '0.00' }],
  ['Rp2.500', { value: 2500, format: '"Rp"#,##0' }],
  ['123456789012345', { value: 123456789012345, format: '0' }],
  ['17/08/2025', { value: 45886, format: 'dd/mm/yyyy' }],
  ['TRUE', { value: true }],
])('%s of a file is a number, a date or a checkbox', (field, cell) => {
  expect(cellOfFile(field)).toEqual(cell);
});

test.each([
  '196804121993031007',
  '1968041219930310', // 16 digits
  '19680412 199303 1 007',
  '007',
  '0.002',
  '+62812',
  '-0',
  '1E3',
  '(3,14)',
  'Rp. 5,-',
  'Rp 2.500',
  '5 %',
  '1/2',
  '7/8/2025',
  '31/02/2025',
  '6O,2',
])('%s of a file stays text', (field) => {
  expect(cellOfFile(field)).toEqual({ value: field });
});

test('whatever stands in a file, its cell shows it again', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789.,%-'), minLength: 1, maxLength: 19 });
  const number = fc
    .tuple(fc.integer({ min: -9999999, max: 9999999 }), fc.nat({ max: 4 }), fc.constantFrom('', '%'))
    .map(([value, places, percent]) => (value / 10 ** places).toFixed(places).replace('.', ',') + percent);
  const fields = fc.sample(fc.oneof(digits, number), 400);
  const csv = fields.map((field) => `"${field}"`).join('\n');
  const { sheet } = open({ workbook: workbookFromCsv(new Map([['X', csv]])) });
  const shown = sheet.getRange(1, 1, fields.length, 1).getDisplayValues();
  expect(shown.flat()).toEqual(fields);
});

test.each(['=SUM(A1)', '+62812', '@A1', '=HYPERLINK("http://x")'])(
  'a field %s from a file is text, never a formula',
  (field) => {
    const workbook = workbookFromCsv(new Map([['X', `"${field.replace(/"/g, '""')}"`]]));
    expect(workbook.sheets[0]?.cells).toEqual({ '0,0': { value: field } });
  },
);

test('the grid grows with the data', () => {
  const wide = Array.from({ length: 30 }, () => 'x').join(',');
  const long = Array.from({ length: 1200 }, () => 'x').join('\n');
  const { sheets } = workbookFromCsv(
    new Map([
      ['Lebar', wide],
      ['Panjang', long],
    ]),
  );
  expect(sheets.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([
    [1000, 30],
    [1200, 26],
  ]);
});

test('a quote that is never closed is told with its tab and line', () => {
  const broken = () => workbookFromCsv(new Map([['Kinerja', 'a,b\n"x\ny",z\n1,"tak ditutup\n2,3\n']]));
  expect(broken).toThrow(FileError);
  // The heading is line 1, the field over two lines is 2 and 3, the open quote stands in line 4.
  expect(broken).toThrow('Lembar Kinerja, baris 4: tanda kutip (") dibuka tetapi tidak pernah ditutup');
});

test('a quote that stands in the middle of a field is kept', () => {
  expect(parseCsv('a,b\nPipa 5" besi,"x"y\n', 'X')).toEqual([
    ['a', 'b'],
    ['Pipa 5" besi', '"x"y'],
  ]);
});

function cellOfFile(field: string): CellData | undefined {
  return workbookFromCsv(new Map([['X', `"${field.replace(/"/g, '""')}"`]])).sheets[0]?.cells['0,0'];
}
