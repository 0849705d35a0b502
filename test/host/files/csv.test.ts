import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv, workbookFromCsv } from '../../../src/host/files/csv.ts';
import { FileError } from '../../../src/host/files/file-error.ts';

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

test('every field is taken as if typed into an id_ID sheet', () => {
  const workbook = workbookFromCsv(
    new Map([['Kinerja', 'Target,Pagu\n"5,50%",2.439.251.000\n,"Rp. 5,-"\n']]),
  );
  expect(workbook).toEqual({
    name: 'LKjIP',
    sheets: [
      {
        name: 'Kinerja',
        rowCount: 1000,
        columnCount: 26,
        cells: {
          '0,0': { value: 'Target' },
          '0,1': { value: 'Pagu' },
          '1,0': { value: 0.055, format: '0.00%' },
          '1,1': { value: 2439251000, format: '#,##0' },
          '2,1': { value: 'Rp. 5,-' },
        },
      },
    ],
  });
});

test.each(['=SUM(A1)', '+62812', '@A1', '=HYPERLINK("http://x")'])(
  'a field %s from a file is text, never a formula',
  (field) => {
    const workbook = workbookFromCsv(new Map([['X', `"${field.replace(/"/g, '""')}"`]]));
    expect(workbook.sheets[0]?.cells).toEqual({ '0,0': { value: field } });
  },
);

test('a negative number in a file is a number', () => {
  expect(workbookFromCsv(new Map([['X', '"-7,20"']])).sheets[0]?.cells).toEqual({ '0,0': { value: -7.2 } });
});

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

test('text behind a closing quote is told with its tab and line', () => {
  expect(() => parseCsv('a,b\n"x"y,z\n', 'Pejabat')).toThrow(
    'Lembar Pejabat, baris 2: sesudah tanda kutip penutup (") diharapkan "," atau akhir baris, tetapi yang terbaca "y".',
  );
});
