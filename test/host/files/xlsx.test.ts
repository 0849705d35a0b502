import fc from 'fast-check';
import { readXlsx, type Sheet, type WriteOptions, writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { FileError } from '../../../src/host/files/file-error.ts';
import { textHeights } from '../../../src/host/files/xlsx/layout.ts';
import { shortNameMessage, shortNames } from '../../../src/host/files/xlsx/names.ts';
import { workbookFromXlsx } from '../../../src/host/files/xlsx/read.ts';
import { countLines, textWidth } from '../../../src/host/files/xlsx/text-size.ts';
import { workbookToXlsx } from '../../../src/host/files/xlsx/write.ts';
import type { CellData, SheetData, Workbook } from '../../../src/host/workbook/workbook.ts';

function tab(name: string, cells: Record<string, CellData>, more: Partial<SheetData> = {}): SheetData {
  return { name, rowCount: 1000, columnCount: 26, cells, ...more };
}

function bookOf(...sheets: SheetData[]): Workbook {
  return { name: 'LKjIP-2021', sheets };
}

const OURS = { functionsExcelLacks: new Set(['CAPAIAN', 'KATEGORI']) };

async function throughFile(workbook: Workbook, options = OURS): Promise<Workbook> {
  return workbookFromXlsx(await workbookToXlsx(workbook, options), `${workbook.name}.xlsx`);
}

/** The cells of one tab, written and read back. */
async function cellsThroughFile(cells: Record<string, CellData>): Promise<SheetData['cells'] | undefined> {
  return (await throughFile(bookOf(tab('Data', cells)))).sheets[0]?.cells;
}

/** A tab as hucre reads it: what any other program finds in the file. */
async function inTheFile(workbook: Workbook, options = OURS): Promise<Sheet> {
  const { sheets } = await readXlsx(await workbookToXlsx(workbook, options), { readStyles: true });
  const [first] = sheets;
  if (first === undefined) throw new Error('no sheet in the file');
  return first;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A zip of stored parts, by hand: local headers, directory, end. Sizes may lie. */
function zip(parts: Record<string, string>, declared?: number): Uint8Array {
  const u16 = (n: number) => [n & 255, (n >> 8) & 255];
  const u32 = (n: number) => [...u16(n & 0xffff), ...u16(Math.floor(n / 65536))];
  const locals: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of Object.entries(parts)) {
    const [nameBytes, data] = [bytesOf(name), bytesOf(text)];
    const sizes = [...u32(0), ...u32(data.length), ...u32(declared ?? data.length)];
    const common = [
      ...u16(20),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...sizes,
      ...u16(nameBytes.length),
      ...u16(0),
    ];
    directory.push(...u32(0x02014b50), ...u16(20), ...common, ...u16(0), ...u16(0), ...u16(0), ...u32(0));
    directory.push(...u32(locals.length), ...nameBytes);
    locals.push(...u32(0x04034b50), ...common, ...nameBytes, ...data);
  }
  const count = Object.keys(parts).length;
  const end = [...u32(0x06054b50), ...u32(0), ...u16(count), ...u16(count), ...u32(directory.length)];
  return new Uint8Array([...locals, ...directory, ...end, ...u32(locals.length), ...u16(0)]);
}

const thin = { style: 'thin', color: '#000000' } as const;

describe('a workbook written and read back', () => {
  test('is the same in everything that it holds', async () => {
    const rich: Workbook = {
      name: 'LKjIP-2021',
      documentProperties: { profil: '{"tahun":2021}', kosong: '' },
      metadata: [{ key: 'lkjip.versi', value: '1', visibility: 'DOCUMENT' }],
      sheets: [
        tab(
          'Tabel 3.1',
          {
            '0,0': {
              value: 'Tabel 3.1 "Capaian" & <Realisasi>',
              style: {
                bold: true,
                italic: true,
                underline: true,
                fontSize: 14,
                fontFamily: 'Times New Roman',
              },
            },
            '1,0': {
              value: 'dua\nbaris ',
              style: {
                wrap: 'wrap',
                horizontal: 'center',
                vertical: 'middle',
                textColor: '#ff0000',
                fillColor: '#d9e2f3',
              },
              border: { top: thin, right: { style: 'double', color: '#1f4e79' }, bottom: thin, left: thin },
            },
            '1,1': {
              value: 78.72727272727273,
              format: '#,##0.00',
              note: '(2 × 5,5 − 6,67) ÷ 5,5\n× 100 = 78,73',
            },
            '1,2': { value: 0.055, format: '0.00%' },
            '1,3': { value: 45886, format: 'dd/mm/yyyy' },
            '1,4': { value: 45886.4375, format: 'dd/mm/yyyy hh:mm' },
            '1,5': { value: '01.01', format: '@' },
            '1,6': { value: 2439251000, format: '"Rp"#,##0' },
            '2,0': { value: true },
            '2,1': { value: false },
            '2,2': { error: '#REF!' },
            '2,3': { error: '#ERROR!' },
            '2,4': { value: '=bukan rumus' },
            '2,5': { value: '#N/A' },
            '2,6': { value: 'kode _x0041_ dan \u0001' },
            '3,0': { formula: '=SUM(B2:C2)', value: 78.78227272727273 },
            '3,1': { formula: '=IFS(A3,"ya, betul",TRUE,"tidak")', value: 'ya, betul' },
            '3,2': { formula: '=1/0', error: '#DIV/0!' },
            '3,3': { formula: '=IF(TRUE,"","x")', value: '' },
            '3,4': { formula: '=A3', value: true },
            '3,5': { formula: '=A99' },
            '3,6': { formula: '=CAPAIAN(5.5,6.67,"turun")', value: 78.72727272727273, format: '0.00' },
            '4,0': { formula: '=TRANSPOSE(A3:A4)', spill: { rows: 1, columns: 2 }, value: true },
            '4,1': { value: 78.78227272727273 },
            '5,0': { formula: '=KATEGORI(B2:B4)', spill: { rows: 3, columns: 1 }, value: 'Berhasil' },
            '6,0': { error: '#N/A' },
            '8,3': { note: 'catatan _x0041_ di sel kosong' },
            '9,9': { border: { bottom: thin } },
          },
          {
            frozenRows: 2,
            frozenColumns: 1,
            tabColor: '#1f4e79',
            columnWidths: { 0: 33, 1: 221, 12: 7 },
            hiddenColumns: [1, 14],
            rowHeights: { 0: 40, 700: 35 },
            merges: [
              { top: 0, left: 0, bottom: 0, right: 6 },
              { top: 10, left: 1, bottom: 12, right: 1 },
            ],
            metadata: [
              { key: 'lkjip.tabel', value: '3.1', visibility: 'DOCUMENT' },
              { key: 'rahasia', value: 'a"b', visibility: 'PROJECT' },
            ],
          },
        ),
        tab('Sasaran', {}, { rowCount: 50, columnCount: 8, hidden: true }),
        tab("It's 1", {
          '0,0': { formula: "='Tabel 3.1'!B2", value: 78.72727272727273 },
        }),
      ],
    };
    expect(await throughFile(rich)).toEqual(rich);
  });

  test('keeps every choice and help of a validation', async () => {
    const zone = { top: 1, left: 2, bottom: 999, right: 2 };
    const validations: NonNullable<SheetData['validations']> = [
      {
        zone,
        rule: { kind: 'list', values: ['naik', 'turun'], allowInvalid: false, help: 'Arah indikator.' },
      },
      {
        zone: { ...zone, left: 3, right: 3 },
        rule: { kind: 'list', values: [' a', 'b'], allowInvalid: true },
      },
      {
        zone: { ...zone, left: 4, right: 4 },
        rule: {
          kind: 'list',
          values: Array.from({ length: 60 }, (_, i) => `Pilihan ${i}`),
          allowInvalid: false,
          help: 'x'.repeat(300),
        },
      },
      {
        zone: { top: 1, left: 5, bottom: 1, right: 5 },
        rule: { kind: 'range', range: "'Sasaran'!A2:A", allowInvalid: false },
      },
      {
        zone: { ...zone, left: 6, right: 6 },
        rule: { kind: 'range', range: "'It''s'!$B$2:$C$9", allowInvalid: true },
      },
    ];
    const [sheet] = (await throughFile(bookOf(tab('Indikator', {}, { validations })))).sheets;
    expect(sheet?.validations?.map(({ rule }) => rule.range)).toEqual([
      undefined,
      undefined,
      undefined,
      "'Sasaran'!A2:A",
      "'It''s'!B2:C9",
    ]);
    expect(sheet?.validations?.slice(0, 4)).toEqual(validations.slice(0, 4));
  });

  test('keeps any text, number and note', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(value, text, async (value, note) => {
        fc.pre(value !== '#ERROR!' && !/\r/.test(note));
        expect(await cellsThroughFile({ '0,0': { value, note } })).toEqual({
          '0,0': { value: Object.is(value, -0) ? 0 : value, note },
        });
      }),
      { numRuns: 150 },
    );
  });

  test('loses only what the file has no word for', async () => {
    expect(
      await cellsThroughFile({
        '0,0': { value: '' },
        '0,1': { value: 'x', style: { wrap: 'clip' } },
        '0,2': {
          value: 'x',
          style: { bold: false, wrap: 'overflow', vertical: 'bottom', fontFamily: 'Arial' },
        },
        '0,3': { value: '#ERROR!' },
        '0,4': { note: 'a\r\nb' },
      }),
    ).toEqual({
      '0,1': { value: 'x' },
      '0,2': { value: 'x' },
      '0,3': { error: '#ERROR!' },
      '0,4': { note: 'a\nb' },
    });
  });
});

describe('in the file itself', () => {
  test('a formula that Excel lacks a function for is its value, any other a formula', async () => {
    const sheet = await inTheFile(
      bookOf(
        tab('Data', {
          '0,0': { formula: '=capaian(5,6)', value: 120 },
          '0,1': { formula: '=IFERROR(KATEGORI(A1),"")', value: 'Berhasil' },
          '0,2': { formula: '=SORT(MAXIFS(A:A,B:B,1))', value: 1 },
          '0,3': { formula: '=SUM("CAPAIAN(1)")', value: 0 },
        }),
      ),
    );
    const formulas = ['0,0', '0,1', '0,2', '0,3'].map((key) => sheet.cells?.get(key)?.formula);
    expect(formulas).toEqual([
      undefined,
      undefined,
      '_xlfn._xlws.SORT(_xlfn.MAXIFS(A:A,B:B,1))',
      'SUM("CAPAIAN(1)")',
    ]);
    expect(sheet.rows[0]).toEqual([120, 'Berhasil', 1, 0]);
  });

  test('a result that fills several cells is a dynamic array, without @ in Excel', async () => {
    const sheet = await inTheFile(
      bookOf(
        tab('Data', {
          '0,0': { formula: '=TRANSPOSE(A5:A6)', spill: { rows: 1, columns: 2 }, value: 1 },
          '0,1': { value: 2 },
        }),
      ),
    );
    expect(sheet.cells?.get('0,0')).toMatchObject({
      formulaType: 'array',
      formulaRef: 'A1:B1',
      formulaDynamic: true,
      formulaResult: 1,
    });
  });

  test.each([
    [
      ['naik', 'turun'],
      ['naik', 'turun'],
    ],
    [['a, b'], undefined],
    [['"c"'], undefined],
    [[' d'], undefined],
    [Array.from({ length: 60 }, (_, i) => `Pilihan ${i}`), undefined],
  ])('the choices %j stand in the validation only where they fit there', async (values, expected) => {
    const zone = { top: 0, left: 0, bottom: 9, right: 0 };
    const rule = { kind: 'list', values, allowInvalid: false } as const;
    const book = bookOf(tab('Data', {}, { validations: [{ zone, rule }] }));
    expect((await inTheFile(book)).dataValidations?.[0]?.values).toEqual(expected);
    expect((await throughFile(book)).sheets[0]?.validations?.[0]?.rule.values).toEqual(values);
  });

  test('numbers and dates are said to be Indonesian, codes are not', async () => {
    const sheet = await inTheFile(
      bookOf(
        tab('Data', {
          '0,0': { value: 1.5, format: '#,##0.00' },
          '0,1': { value: 1.5 },
          '0,2': { value: '01.01', format: '@' },
          '0,3': { value: 'x' },
        }),
      ),
    );
    const formats = ['0,0', '0,1', '0,2', '0,3'].map((key) => sheet.cells?.get(key)?.style?.numFmt);
    expect(formats).toEqual(['[$-421]#,##0.00', '[$-421]General', '@', undefined]);
  });

  test('a wide table is landscape, a narrow one upright, on A4 one page wide', async () => {
    const wide = tab('Lebar', { '0,6': { value: 'x' } }); // 7 columns of 100 pixels; 18 cm hold 680.
    const narrow = tab('Sempit', { '0,5': { value: 'x' } });
    const { pageSetup } = await inTheFile(bookOf(wide));
    expect(pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect((await inTheFile(bookOf(narrow))).pageSetup?.orientation).toBe('portrait');
  });

  test('the frozen rows are repeated on every page, whatever the name of the tab', async () => {
    const sheet = await inTheFile(
      bookOf(tab("Tabel 'A' 3.1", { '0,0': { value: 'x' }, '5,0': { value: 'y' } }, { frozenRows: 2 })),
    );
    expect(sheet.pageSetup?.printTitlesRow).toBe('$1:$2');
    expect(sheet.headerFooter?.oddFooter).toContain('Halaman &P dari &N');
  });

  test('the hidden sheet is not shown and the first visible tab opens', async () => {
    const bytes = await workbookToXlsx(bookOf(tab('Satu', {}, { hidden: true }), tab('Dua', {})));
    const { sheets, activeSheet } = await readXlsx(bytes);
    expect(sheets.map(({ name, veryHidden }) => [name, veryHidden ?? false])).toEqual([
      ['Satu', false],
      ['Dua', false],
      ['_lkjip', true],
    ]);
    expect(activeSheet).toBe(1);
  });
});

describe('what someone changed in the file', () => {
  const original = bookOf(
    tab('Data', {
      '0,0': { formula: '=CAPAIAN(5,6)', value: 120 },
      '1,0': { formula: '=CAPAIAN(5,7)', value: 140 },
    }),
  );

  async function changed(change: (sheets: Sheet[]) => void): Promise<Workbook> {
    const { sheets } = await readXlsx(await workbookToXlsx(original, OURS), { readStyles: true });
    change(sheets);
    const again: WriteOptions['sheets'] = sheets.map(({ name, rows, veryHidden }) => ({
      name,
      rows,
      ...(veryHidden && { veryHidden }),
    }));
    return workbookFromXlsx(await writeXlsx({ sheets: again }), 'x.xlsx');
  }

  test('a value typed over a formula of ours stands, the others get their formula back', async () => {
    const { sheets } = await changed(([data]) => {
      data?.rows.splice(0, 1, [99]);
    });
    expect(sheets[0]?.cells).toEqual({
      '0,0': { value: 99 },
      '1,0': { formula: '=CAPAIAN(5,7)', value: 140 },
    });
  });

  test('a number that another program wrote at 15 digits is the same number', async () => {
    const value = 78.72727272727273;
    const book = bookOf(tab('Data', { '0,0': { formula: '=CAPAIAN(5,6)', value } }));
    const { sheets } = await readXlsx(await workbookToXlsx(book, OURS));
    const rounded = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (cell === value ? 78.7272727272727 : cell))),
    }));
    const back = await workbookFromXlsx(await writeXlsx({ sheets: rounded }), 'x.xlsx');
    expect(back.sheets[0]?.cells['0,0']?.formula).toBe('=CAPAIAN(5,6)');
  });

  test.each(['{}', 'bukan JSON', '{"sheets":{"Data":{"rowCount":"x","columnCount":1}}}'])(
    'a hidden sheet that reads %s is told, not guessed at',
    async (json) => {
      const broken = changed((sheets) => {
        sheets.at(-1)?.rows.splice(1, 1, [json]);
      });
      await expect(broken).rejects.toThrow(FileError);
      await expect(broken).rejects.toThrow('Lembar tersembunyi "_lkjip" di "x.xlsx" telah berubah');
    },
  );
});

describe('a file from elsewhere', () => {
  async function readForeign(options: WriteOptions): Promise<SheetData | undefined> {
    return (await workbookFromXlsx(await writeXlsx(options), 'Data OPD.xlsx')).sheets[0];
  }

  test('has the grid of a new tab, grown to its data, and no style where it says nothing', async () => {
    const rows = Array.from({ length: 1001 }, () => [1]);
    const sheet = await readForeign({ sheets: [{ name: 'A', rows }] });
    expect([sheet?.rowCount, sheet?.columnCount]).toEqual([1001, 26]);
    expect(sheet?.cells['1000,0']).toEqual({ value: 1 });
  });

  test('comes with fonts only where they differ from its own default', async () => {
    const font = { name: 'Calibri', size: 11, bold: true };
    const sheet = await readForeign({
      sheets: [{ name: 'A', cells: new Map([['0,0', { value: 'x', style: { font } }]]) }],
    });
    expect(sheet?.cells['0,0']).toEqual({ value: 'x', style: { bold: true } });
  });

  test('has its theme and palette colours as plain ones', async () => {
    const fill = (fgColor: object) => ({ fill: { type: 'pattern', pattern: 'solid', fgColor } as const });
    const cells = new Map([
      ['0,0', { style: fill({ theme: 0 }) }], // Light 1, which is white in every theme of Office.
      ['0,1', { style: fill({ theme: 1, tint: 0.5 }) }], // Black, half way to white: 127.5, rounded up.
      ['0,2', { style: fill({ indexed: 10 }) }], // Red, of the palette.
      ['0,3', { style: fill({ indexed: 64 }) }], // Automatic.
    ]);
    const sheet = await readForeign({ sheets: [{ name: 'A', cells }] });
    const fills = ['0,0', '0,1', '0,2', '0,3'].map((key) => sheet?.cells[key]?.style?.fillColor);
    expect(fills).toEqual(['#ffffff', '#808080', '#ff0000', undefined]);
  });

  test('has one formula for each cell where Excel shares one', async () => {
    const shared = { formulaType: 'shared', formulaSharedIndex: 0 } as const;
    const cells = new Map([
      ['0,1', { ...shared, formula: 'A1*$D$1', formulaRef: 'B1:B3', formulaResult: 1 }],
      ['1,1', { ...shared, formula: '', formulaResult: 2 }],
      ['2,1', { ...shared, formula: '', formulaResult: 3 }],
    ]);
    const sheet = await readForeign({ sheets: [{ name: 'A', cells }] });
    expect(sheet?.cells).toEqual({
      '0,1': { formula: '=A1*$D$1', value: 1 },
      '1,1': { formula: '=A2*$D$1', value: 2 },
      '2,1': { formula: '=A3*$D$1', value: 3 },
    });
  });

  test('has dates as serial numbers, whichever year the file counts from', async () => {
    const rows = [[new Date(Date.UTC(2025, 7, 17))]];
    for (const dateSystem of ['1900', '1904'] as const) {
      const sheet = await readForeign({ dateSystem, sheets: [{ name: 'A', rows }] });
      expect(sheet?.cells['0,0']).toEqual({ value: 45886, format: 'yyyy-mm-dd' });
    }
  });

  test.each([
    ['m/d/yyyy', 'dd/mm/yyyy'],
    ['[$-409]d mmmm yyyy;@', 'd mmmm yyyy'],
    ['General', undefined],
    ['[$Rp] #,##0', '[$Rp] #,##0'],
  ])('the format %s becomes %s', async (numFmt, format) => {
    const cells = new Map([['0,0', { value: 45886, style: { numFmt } }]]);
    const sheet = await readForeign({ sheets: [{ name: 'A', cells }] });
    expect(sheet?.cells['0,0']).toEqual({ value: 45886, ...(format && { format }) });
  });

  test('an amount that is formatted as a date by mistake is an error, not nonsense', async () => {
    const cells = new Map([['0,0', { value: 1e15, style: { numFmt: 'dd/mm/yyyy' } }]]);
    const sheet = await readForeign({ sheets: [{ name: 'A', cells }] });
    expect(sheet?.cells['0,0']?.error).toBe('#NUM!');
  });

  test('a choice from the same tab gets the tab’s name, and one validation may cover several areas', async () => {
    const sheet = await readForeign({
      sheets: [
        {
          name: "A'b",
          rows: [[1]],
          dataValidations: [{ type: 'list', formula1: '$D$1:$D$9', range: 'A1 B2:B3' }],
        },
      ],
    });
    const rule = { kind: 'range', range: "'A''b'!D1:D9", allowInvalid: true };
    expect(sheet?.validations).toEqual([
      { zone: { top: 0, left: 0, bottom: 0, right: 0 }, rule },
      { zone: { top: 1, left: 1, bottom: 2, right: 1 }, rule },
    ]);
  });
});

describe('choices from another tab that Excel keeps in an extension', () => {
  const NS = 'http://schemas.openxmlformats.org';
  const RELS = `${NS}/officeDocument/2006/relationships`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${NS}/package/2006/content-types"/>`,
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${RELS}"><sheets><sheet name="Kosong" sheetId="1" r:id="rId1"/><sheet name="A &amp; B" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', '/xl/worksheets/sheet2.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData/><extLst><ext><x14:dataValidations count="2">
      <x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" prompt="Pilih &quot;kode&quot;"><x14:formula1><xm:f>'R &amp; D'!$A$2:$A$1048576</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation>
      <x14:dataValidation type="whole"><x14:formula1><xm:f>Lain!$A$1</xm:f></x14:formula1><xm:sqref>C1</xm:sqref></x14:dataValidation>
      </x14:dataValidations></ext></extLst></worksheet>`,
  };

  test('come with whole numbers that have more digits than a number holds: those are text', async () => {
    const cells =
      '<c r="A1"><v>196804121993031007</v></c><c r="B1" s="0"><v>-1968041219930317</v></c>' +
      '<c r="C1"><v>196804121993031000</v></c><c r="D1"><v>59.302325581395351</v></c>';
    const sheet = `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
    const { sheets } = await workbookFromXlsx(zip({ ...parts, 'xl/worksheets/sheet1.xml': sheet }), 'x.xlsx');
    expect(sheets[0]?.cells).toEqual({
      '0,0': { value: '196804121993031007' },
      '0,1': { value: '-1968041219930317' },
      '0,2': { value: 196804121993031000 },
      '0,3': { value: 59.302325581395351 },
    });
  });

  test('are read like any other', async () => {
    const { sheets } = await workbookFromXlsx(zip(parts), 'x.xlsx');
    const rule = { kind: 'range', range: "'R & D'!A2:A", allowInvalid: false, help: 'Pilih "kode"' };
    expect(sheets.map(({ name, validations }) => [name, validations])).toEqual([
      ['Kosong', undefined],
      [
        'A & B',
        [
          { zone: { top: 1, left: 1, bottom: 8, right: 1 }, rule },
          { zone: { top: 1, left: 3, bottom: 1, right: 3 }, rule },
        ],
      ],
    ]);
  });
});

describe('a file that cannot be read is told in words to act on', () => {
  const ole = (stream: string) =>
    new Uint8Array([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...new Uint8Array(1024),
      ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  const good = () => workbookToXlsx(bookOf(tab('Data', { '0,0': { value: 'x'.repeat(100) } })));

  const shell = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' };

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['nothing at all', () => new Uint8Array(), '"laporan.xlsx" kosong (0 bita).'],
    [
      'a CSV renamed',
      () => bytesOf('Kode,Uraian\nS1,x\n'),
      '"laporan.xlsx" bukan berkas .xlsx, melainkan jenis lain',
    ],
    ['an Excel 97 file', () => ole('Workbook'), 'melainkan .xls (Excel 97-2003)'],
    ['an old Word file', () => ole('WordDocument'), 'melainkan .doc (Word lama)'],
    ['a locked file', () => ole('EncryptedPackage'), '"laporan.xlsx" terkunci kata sandi.'],
    [
      'a file cut short',
      async () => (await good()).slice(0, 2000),
      '"laporan.xlsx" bukan berkas .xlsx yang utuh.',
    ],
    ['two letters', () => bytesOf('PK'), '"laporan.xlsx" bukan berkas .xlsx yang utuh.'],
    ['a zip of something else', () => zip({ 'foto.txt': 'x' }), 'arsip zip tanpa buku kerja Excel'],
    ['a binary workbook', () => zip({ 'xl/workbook.bin': 'x' }), 'melainkan .xlsb (Excel biner)'],
    ['an OpenDocument sheet', () => zip({ 'content.xml': 'x' }), 'melainkan .ods (OpenDocument)'],
    ['a Word file', () => zip({ 'word/document.xml': 'x' }), 'melainkan .docx (Word)'],
    [
      'a sheet that is all chart',
      () => zip({ ...shell, 'xl/chartsheets/sheet1.xml': 'x' }),
      'seluruhnya grafik',
    ],
    ['a shell without its parts', () => zip(shell), '"laporan.xlsx" bukan berkas .xlsx yang utuh.'],
    ['a part that declares no size', () => zip(shell, 0), '"laporan.xlsx" bukan berkas .xlsx yang utuh.'],
    [
      'a zip bomb',
      () => zip(shell, 60 * 1024 * 1024),
      '"laporan.xlsx" terlalu besar: isinya 120 MB dalam 2 bagian',
    ],
    [
      'more parts than any workbook',
      () => zip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`p${i}`, '']))),
      'dalam 2001 bagian',
    ],
  ])('%s', async (_, bytes, message) => {
    const reading = workbookFromXlsx(await bytes(), 'laporan.xlsx');
    await expect(reading).rejects.toThrow(FileError);
    await expect(reading).rejects.toThrow(message);
  });

  test('whatever byte of a file is damaged, it is read or refused as a FileError', async () => {
    const bytes = await good();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = byte;
        const outcome = await workbookFromXlsx(damaged, 'laporan.xlsx').catch((error: unknown) => error);
        expect(outcome instanceof FileError || !(outcome instanceof Error)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a tab whose name is too long for Excel', () => {
  const EDITED = 'Tabel 3.1 (suntingan 2026-11-24 12.33.27)';
  const AGAIN = 'Tabel 3.1 (suntingan 2026-11-24 14.00.00)';
  const workbook = bookOf(
    tab('Data', {
      '0,0': { formula: `='${EDITED}'!B2+Kinerja!A1`, value: 3 },
      '1,0': { formula: `=CAPAIAN('${AGAIN}'!B2,"'${AGAIN}'!B2")`, value: 4 },
      '2,0': { value: 'lihat', link: '#gid=7' },
    }),
    tab('Kinerja', { '0,0': { value: 1 } }),
    tab(
      EDITED,
      { '0,0': { value: 'Tahun' }, '0,1': { value: 'Capaian' }, '1,0': { value: 'a' }, '1,1': { value: 2 } },
      {
        id: 7,
        validations: [
          {
            zone: { top: 0, left: 3, bottom: 0, right: 3 },
            rule: { kind: 'range', range: `'${AGAIN}'!A1:A9`, allowInvalid: true },
          },
        ],
        charts: [
          {
            id: 8,
            kind: 'COLUMN',
            ranges: [`'${EDITED}'!A1:B2`],
            headers: 1,
            anchor: { row: 5, column: 0, offsetX: 0, offsetY: 0 },
            options: {},
          },
        ],
      },
    ),
    tab(AGAIN, { '1,1': { value: 4 } }, { id: 9 }),
  );

  test('has as much of it as fits in the file, told from another, and so has all that refers to it', async () => {
    const bytes = await workbookToXlsx(workbook, OURS);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual([
      'Data',
      'Kinerja',
      'Tabel 3.1 (suntingan 2026-11-24',
      'Tabel 3.1 (suntingan 2026-1 (2)',
      '_lkjip',
    ]);
    expect(sheets[0]?.cells?.get('0,0')?.formula).toBe("'Tabel 3.1 (suntingan 2026-11-24'!B2+Kinerja!A1");
    expect(sheets[0]?.cells?.get('2,0')?.hyperlink?.location).toBe("'Tabel 3.1 (suntingan 2026-11-24'!A1");
    expect(sheets[2]?.charts?.[0]?.series?.[0]?.valuesRef).toContain('Tabel 3.1 (suntingan 2026-11-24');
  });

  test('has its whole name again when it is read here', async () => {
    const read = await throughFile(workbook);
    expect(read.sheets.map(({ name }) => name)).toEqual(['Data', 'Kinerja', EDITED, AGAIN]);
    expect(read.sheets[0]?.cells['0,0']?.formula).toBe(`='${EDITED}'!B2+Kinerja!A1`);
    expect(read.sheets[0]?.cells['1,0']?.formula).toBe(`=CAPAIAN('${AGAIN}'!B2,"'${AGAIN}'!B2")`);
    expect(read.sheets[0]?.cells['2,0']?.link).toBe('#gid=7');
    expect(read.sheets[2]?.validations?.[0]?.rule.range).toBe(`'${AGAIN}'!A1:A9`);
    expect(read.sheets[2]?.charts?.[0]?.ranges).toEqual([`'${EDITED}'!A1:B2`]);
  });

  test('is told in one line', () => {
    expect(shortNameMessage(workbook)).toBe(
      'Nama lembar di Excel paling panjang 31 huruf, jadi di berkas .xlsx ini ' +
        `"${EDITED}" menjadi "Tabel 3.1 (suntingan 2026-11-24", "${AGAIN}" menjadi "Tabel 3.1 (suntingan 2026-1 (2)".`,
    );
    expect(shortNameMessage(bookOf(tab('x'.repeat(31), {})))).toBeUndefined();
  });

  test('is never cut within an emoji', () => {
    const [fitting] = shortNames(bookOf(tab(`${'x'.repeat(30)}😀 panjang`, {}))).values();
    expect(fitting).toBe('x'.repeat(30));
  });
});

describe('a workbook that Excel cannot hold is refused with its place', () => {
  test.each(['Tabel 3/1', "'Tabel'", '', 'History', '_lkjip'])('a tab named %j', async (name) => {
    const writing = workbookToXlsx(bookOf(tab(name, {})));
    await expect(writing).rejects.toThrow(FileError);
    await expect(writing).rejects.toThrow(`Lembar "${name}" tidak dapat disimpan sebagai .xlsx.`);
  });

  test('two tabs of one name', async () => {
    const writing = workbookToXlsx(bookOf(tab('Data', {}), tab('DATA', {})));
    await expect(writing).rejects.toThrow('tidak kembar');
  });

  test('a text that is too long', async () => {
    const writing = workbookToXlsx(bookOf(tab('Narasi', { '6,1': { value: 'x'.repeat(32768) } })));
    await expect(writing).rejects.toThrow('Lembar Narasi, sel B7: teksnya 32768 huruf');
  });
});

describe('the height of rows with wrapped text', () => {
  const plain = { size: 10, bold: false };

  test('text is as wide as Arial says', () => {
    // Five digits of 556 thousandths at 10 points.
    expect(textWidth('12345', plain)).toBeCloseTo(27.8);
    expect(textWidth('Wi', plain)).toBeCloseTo(11.66);
  });

  test.each([
    ['satu', 100, 1],
    ['', 100, 1],
    ['satu\ndua\n', 100, 3],
    ['00000 00000 00000', 60, 2], // 27.8 each and 2.78 between: two in 58.4, then one.
    ['00000 00000 00000', 58, 3],
    ['0000000000', 27.8, 2], // A word twice as wide as the line.
    ['0000000000 0', 40, 2], // 55.6: one line of 40 and 15.6, behind which there is room.
  ])('%j at %d points fills %d lines', (text, width, lines) => {
    expect(countLines(text, width, plain)).toBe(lines);
  });

  const wrapped = (value: string): CellData => ({ value, style: { wrap: 'wrap' } });
  // A column of 100 pixels leaves 94, which are 70.5 points: two groups of five digits, 58.4.
  const threeLines = wrapped('00000 00000 00000 00000 00000 00000');

  test('a row is as tall as its tallest cell', () => {
    // 3 x 12.75 = 38.25 points, which is 51 whole pixels.
    expect(textHeights(tab('X', { '0,0': threeLines, '0,1': wrapped('0') }))).toEqual(new Map([[0, 38.25]]));
  });

  test('one line, unwrapped text and rows with a height of their own are left alone', () => {
    const cells = { '0,0': wrapped('0'), '1,0': { value: 'x'.repeat(200) }, '2,0': threeLines };
    expect(textHeights(tab('X', cells, { rowHeights: { 2: 21 } }))).toEqual(new Map());
  });

  test('a merge over columns has their room together', () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    // 194 pixels are 145.5 points: four groups (27.8 x 4 + 2.78 x 3 = 119.5), so six fill two lines.
    expect(textHeights(tab('X', { '0,0': threeLines }, { merges }))).toEqual(new Map([[0, 25.5]]));
  });

  test('what a merge over rows lacks goes to its last row without a height', () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    // 38.25 are needed, the first row has 15, so the second gets 23.25.
    expect(textHeights(tab('X', { '0,0': threeLines }, { merges }))).toEqual(new Map([[1, 23.25]]));
    // The second has 20 pixels, which are 15 points; so the first gets it.
    expect(textHeights(tab('X', { '0,0': threeLines }, { merges, rowHeights: { 1: 20 } }))).toEqual(
      new Map([[0, 23.25]]),
    );
  });

  test('no row is taller than Excel allows', () => {
    const heights = textHeights(tab('X', { '0,0': wrapped('0\n'.repeat(100)) }));
    expect(heights).toEqual(new Map([[0, 409.5]]));
  });
});
