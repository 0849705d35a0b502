import { describe, expect, test } from 'vitest';
import { createHost, type Trips } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { first, messageOf, type Opened, open } from './open.ts';
import { tripsOf } from './trips.ts';

const app = `var App = (() => {
  function internal() { return 'dalam'; }
  return { salam: () => internal() };
})();`;
const functions = `function salam() { return App.salam(); }
function rahasia_() { return 1; }
function jumlah(a, b) { return a + b; }
function gagal() { SpreadsheetApp.getActive().getRange('A1').setValue('tertulis'); throw new Error('rusak'); }`;

test.each([
  ['bundle first', [app, functions]],
  ['functions first', [functions, app]],
])('scripts load into one scope in any order: %s', (_, scripts) => {
  const host = createHost({ scripts });
  expect(host.call('salam')).toBe('dalam');
  expect(host.functionNames).toEqual(['salam', 'jumlah', 'gagal']);
});

test('call hands arguments in and the result out', () => {
  expect(createHost({ scripts: [app, functions] }).call('jumlah', 2, 3)).toBe(5);
});

test('a function that is not there throws its name', () => {
  expect(() => createHost({ scripts: [] }).call('tidakAda')).toThrow('Script function not found: tidakAda');
});

test('what was written before an error stays, as on Google', () => {
  const host = createHost({ scripts: [app, functions] });
  expect(() => host.call('gagal')).toThrow('rusak');
  expect(host.displayValue('Sheet1', 'A1')).toBe('tertulis');
});

test.each<[string, (opened: ReturnType<typeof open>) => unknown]>([
  ['Range.setTextRotation', ({ sheet }) => sheet.getRange('A1').setTextRotation(45)],
  ['Range.setTextRotation', ({ sheet }) => Reflect.get(sheet.getRange('A1'), 'setTextRotation')],
  ['Sheet.setConditionalFormatRules', ({ sheet }) => sheet.setConditionalFormatRules([])],
  ['Protection.setDomainEdit', ({ sheet }) => sheet.protect().setDomainEdit(false)],
  ['SpreadsheetApp.openById', ({ app: spreadsheetApp }) => spreadsheetApp.openById('x')],
  ['Range.getValuess', ({ sheet }) => Reflect.get(sheet.getRange('A1'), 'getValuess')],
])('a member that is not offered throws its name: %s', (name, use) => {
  expect(messageOf(() => use(open()))).toBe(`${name} belum ada di host lokal`);
});

test('Google’s objects cannot be changed by assignment', () => {
  const { sheet } = open();
  expect(() => Reflect.set(sheet, 'nama', 'x')).toThrow('Sheet.nama');
});

test('each read or change of the spreadsheet is a call; handles, addresses and builders are none', () => {
  const { app: spreadsheetApp, host, sheet } = open();
  const range = sheet.getRange('A1:B2');
  range.offset(1, 0).getA1Notation();
  spreadsheetApp.newDataValidation().requireValueInList(['a']).build();
  expect(host.serviceCalls.total).toBe(0);
  range.setValues([
    [1, 2],
    [3, 4],
  ]);
  range.getValues();
  range.setBackground('red').setFontWeight('bold');
  sheet.getRangeList(['A1', 'B2']).setNote('n');
  sheet.clear();
  expect(host.serviceCalls.byMember).toEqual({
    'Range.setValues': 1,
    'Range.getValues': 1,
    'Range.setBackground': 1,
    'Range.setFontWeight': 1,
    'RangeList.setNote': 1,
    'Sheet.clear': 1,
  });
  expect(host.serviceCalls.total).toBe(6);
  host.serviceCalls.reset();
  expect([host.serviceCalls.total, host.serviceCalls.byMember]).toEqual([0, {}]);
});

describe('trips: how often a script waits for Google', () => {
  /** What `script` costs, without the figures that are 0. */
  function costOf(script: (opened: Opened) => unknown): Partial<Trips> {
    const opened = open();
    const { sentOff, valueReadsOf, ...figures } = tripsOf(opened.host, () => script(opened));
    return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure > 0));
  }

  test.each<[string, (opened: Opened) => unknown, Partial<Trips>]>([
    [
      'setters that follow each other cost nothing',
      ({ sheet }) => sheet.getRange('A1:C9').setValue(1).setBackground('red').setNote('n').merge(),
      {},
    ],
    [
      'a read of the sheet sends them off',
      ({ sheet }) => {
        sheet.getRange('A1').setValue(1);
        sheet.getLastRow();
        sheet.getLastColumn();
      },
      { total: 1, readsAfterWrites: 1 },
    ],
    ['reads of the sheet with nothing waiting cost nothing', ({ sheet }) => sheet.getMaxRows(), {}],
    [
      'a read of cells is one trip, however large',
      ({ sheet }) => sheet.getRange('A1:Z900').getValues(),
      { total: 1, valueReads: 1 },
    ],
    [
      'a read of cells after a write is two: to send off, and to ask',
      ({ sheet }) => sheet.getRange('A1').setValue(1).getNotes(),
      { total: 2, readsAfterWrites: 1, valueReads: 1 },
    ],
    [
      'write and read by turns cost two each time',
      ({ sheet }) => [1, 2, 3].map((row) => sheet.getRange(row, 1).setValue(row).getDisplayValue()),
      { total: 6, readsAfterWrites: 3, valueReads: 3 },
    ],
    [
      'each sheet inserted, copied or deleted is one',
      ({ spreadsheet, sheet }) => {
        spreadsheet.insertSheet('B');
        spreadsheet.deleteSheet(sheet.copyTo(spreadsheet));
      },
      { total: 3, sheets: 3 },
    ],
    [
      'a new sheet does not send off what waits: nobody has shown that it does',
      ({ spreadsheet, sheet }) => {
        sheet.getRange('A1').setValue(1);
        spreadsheet.insertSheet('B');
        sheet.getName();
      },
      { total: 2, sheets: 1, readsAfterWrites: 1 },
    ],
    [
      'a flush is one, and leaves nothing waiting',
      ({ app, sheet }) => {
        sheet.getRange('A1').setValue(1);
        app.flush();
        sheet.getName();
      },
      { total: 1, others: 1 },
    ],
    ['a toast is one', ({ spreadsheet }) => spreadsheet.toast('Sebentar'), { total: 1, others: 1 }],
    [
      'handles and builders are free',
      ({ app, sheet }) => app.newDataValidation().requireValueInList([sheet.getRange('A1').getA1Notation()]),
      {},
    ],
  ])('%s', (_, script, cost) => {
    expect(costOf(script)).toEqual(cost);
  });

  test('a chart inserted is one, its builder none', () => {
    expect(
      costOf(({ sheet }) => {
        const chart = sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 1, 0, 0).build();
        sheet.insertChart(chart);
      }),
    ).toEqual({ total: 1, charts: 1 });
  });

  test('they tell what sent writes off, and whose cells were read', () => {
    const { host, sheet, spreadsheet } = open();
    const { sentOff, valueReadsOf } = tripsOf(host, () => {
      const other = spreadsheet.insertSheet('Kinerja');
      other.getRange('A1').setValue(1);
      sheet.getRange('A1').getValue();
      other.getRange('A1:B2').getValues();
      other.getRange('A1:B2').getNotes();
    });
    expect(sentOff).toEqual(['Range.getValue after Range.setValue']);
    expect(valueReadsOf).toEqual({ Sheet1: 1, Kinerja: 2 });
  });

  test('what waits at the end of a run is not paid for by the next', () => {
    const host = createHost({
      scripts: ['function tulis() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1) }'],
    });
    const { total } = tripsOf(host, () => {
      host.call('tulis');
      (host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
        .getActiveSheet()
        .getName();
    });
    expect(total).toBe(0);
  });
});

test('typeInto is what a person does in an id_ID spreadsheet', () => {
  const { host, sheet } = open();
  const typed = ['84,68', '5,50%', '17/08/2021', 'TRUE', 'Baik', '=SUM(A1;0,32)', "'007", '1.250.000'];
  typed.forEach((text, index) => {
    host.typeInto('Sheet1', `A${index + 1}`, text);
  });
  expect(sheet.getRange('A1:A8').getValues().flat()).toEqual([
    84.68,
    0.055,
    new Date(2021, 7, 17),
    true,
    'Baik',
    85,
    '007',
    1_250_000,
  ]);
  expect(['A1', 'A2', 'A3', 'A6'].map((at) => host.displayValue('Sheet1', at))).toEqual([
    '84,68',
    '5,50%',
    '17/08/2021',
    '85',
  ]);
});

test('typeInto names a sheet or an address that is not there', () => {
  const { host } = open();
  expect(() => host.typeInto('Tidak ada', 'A1', 'x')).toThrow('Lembar "Tidak ada" tidak ada.');
  expect(() => host.typeInto('Sheet1', '??', 'x')).toThrow('"??" bukan alamat sel.');
});

const workbook: Workbook = {
  name: 'LKjIP 2021',
  nextId: 31,
  metadata: [{ key: 'versi', value: '1', visibility: 'DOCUMENT' }],
  documentProperties: { tahun: '2021' },
  sheets: [
    {
      id: 12,
      name: 'Sasaran',
      hidden: false,
      rowCount: 5,
      columnCount: 3,
      frozenRows: 1,
      frozenColumns: 0,
      columnWidths: { 1: 250 },
      rowHeights: { 0: 40 },
      tabColor: '#ff0000',
      cells: {
        '0,0': {
          value: 'Kode',
          style: {
            bold: true,
            fontFamily: 'Cambria',
            fontSize: 12,
            fillColor: '#eeeeee',
            horizontal: 'center',
            vertical: 'middle',
            wrap: 'wrap',
          },
          border: { bottom: { style: 'medium', color: '#000000' } },
          note: 'kode sasaran',
        },
        '1,0': { value: '1.01', format: '@' },
        '1,1': { value: '007' },
        '1,2': { value: 0.055, format: '0.00%' },
        '2,0': { value: 44425, format: 'dd/mm/yyyy' },
        '2,1': { value: true },
        '2,2': { error: '#REF!' },
        '4,0': { value: 'Indikator', link: '#gid=7' },
        '3,0': { value: 1.055, formula: '=C2+1', format: '0.00%' },
        '3,1': { value: 5, format: '[Red]0' },
      },
      merges: [{ top: 4, left: 0, bottom: 4, right: 2 }],
      validations: [
        {
          zone: { top: 1, left: 1, bottom: 3, right: 1 },
          rule: { kind: 'list', values: ['naik', 'turun'], allowInvalid: true, help: 'arah' },
        },
      ],
      metadata: [{ key: 'tab', value: 'sasaran', visibility: 'PROJECT' }],
      charts: [
        {
          id: 30,
          kind: 'COLUMN',
          ranges: ["'Sasaran'!A1:B4"],
          headers: 1,
          anchor: { row: 1, column: 2, offsetX: 3, offsetY: 4 },
          options: { title: 'Capaian' },
        },
      ],
    },
    {
      id: 7,
      name: 'Indikator Kinerja',
      hidden: true,
      rowCount: 10,
      columnCount: 2,
      frozenRows: 0,
      frozenColumns: 0,
      columnWidths: {},
      rowHeights: {},
      cells: {},
      merges: [],
      validations: [
        {
          zone: { top: 1, left: 0, bottom: 9, right: 1 },
          rule: { kind: 'range', range: "'Sasaran'!A2:A", allowInvalid: false },
        },
      ],
      metadata: [],
      charts: [],
    },
  ],
};

test('a workbook that goes in comes out the same', () => {
  expect(createHost({ workbook, scripts: [] }).workbook()).toEqual(workbook);
});

test('what was loaded is what the script reads', () => {
  const { sheet, spreadsheet } = open({ workbook });
  expect(sheet.getRange('A2:C4').getValues()).toEqual([
    ['1.01', '007', 0.055],
    [new Date(2021, 7, 17), true, '#REF!'],
    [1.055, 5, ''],
  ]);
  expect(spreadsheet.getSheetByName('Indikator Kinerja')?.isSheetHidden()).toBe(true);
  expect(first(sheet.getDeveloperMetadata()).getValue()).toBe('sasaran');
});

test('writing does not go to the console', () => {
  const before = console.debug;
  open().sheet.getRange('A1:Z1000').setValue(1);
  expect(console.debug).toBe(before);
});

test('rows that a person inserts on the screen take notes and rules along', () => {
  const { app: spreadsheetApp, host, sheet } = open();
  const rule = spreadsheetApp.newDataValidation().requireValueInList(['a']).build();
  sheet.getRange('B2').setNote('catatan').setDataValidation(rule);
  spreadsheetApp.flush();
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: host.model.getters.getActiveSheetId(),
    sheetName: 'Sheet1',
    dimension: 'ROW',
    base: 0,
    quantity: 2,
    position: 'before',
  });
  expect(sheet.getRange('B4').getNote()).toBe('catatan');
  expect(
    sheet
      .getRange('B2:B4')
      .getDataValidations()
      .map(([each]) => each !== null),
  ).toEqual([false, false, true]);
});

test('changes of one cell go to the engine together, the last of each kind', () => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setValue(1).setBackground('red').setFontWeight('bold').setValue(2);
  cell.setBackground('blue').setNumberFormat('0.0').setFontStyle('italic').setFontWeight(null);
  expect([cell.getDisplayValue(), cell.getBackground(), cell.getFontWeight(), cell.getFontStyle()]).toEqual([
    '2,0',
    '#0000ff',
    'normal',
    'italic',
  ]);
});
