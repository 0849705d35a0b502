import { readXlsx, writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';
import { workbookToXlsx } from '../../src/host/files/xlsx/write.ts';
import { createHost } from '../../src/host/host.ts';
import { messageOf, open } from './open.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const linked = (app: App, text: string, url: string) =>
  app.newRichTextValue().setText(text).setLinkUrl(url).build();

/** The link that the screen shows at A1: its text and where it leads. */
function shownLink({ host }: ReturnType<typeof open>) {
  const { getters } = host.model;
  const { link, value } = getters.getEvaluatedCell({
    sheetId: getters.getSheetIds()[0] ?? '',
    row: 0,
    col: 0,
  });
  return { value, url: link?.url };
}

test('a link comes back with its text, and its address is exactly the one given', () => {
  const { app, sheet } = open();
  const url = 'https://contoh.go.id/lkjip?tahun=2021&bab=3#tabel(1)';
  sheet.getRange('A1').setRichTextValue(linked(app, 'Tabel 3.1', url));
  const value = sheet.getRange('A1').getRichTextValue();
  expect([value?.getText(), value?.getLinkUrl()]).toEqual(['Tabel 3.1', url]);
  expect(sheet.getRange('A1').getValue()).toBe('Tabel 3.1');
});

test('a link to another tab is shown as one to that sheet', () => {
  const all = open();
  const other = all.spreadsheet.insertSheet('Tabel 3.1');
  const url = `#gid=${other.getSheetId()}`;
  all.sheet.getRange('A1').setRichTextValue(linked(all.app, 'Tabel 3.1', url));
  all.app.flush();
  const otherId = all.host.model.getters.getSheetIds()[1];
  expect(shownLink(all)).toEqual({ value: 'Tabel 3.1', url: `o-spreadsheet://${otherId}` });
  expect(all.sheet.getRange('A1').getRichTextValue()?.getLinkUrl()).toBe(url);
});

test('a link to a place in another tab keeps the place', () => {
  const { app, sheet, spreadsheet } = open();
  const url = `#gid=${spreadsheet.insertSheet('Lain').getSheetId()}&range=B7`;
  sheet.getRange('A1').setRichTextValue(linked(app, 'ke B7', url));
  expect(sheet.getRange('A1').getRichTextValue()?.getLinkUrl()).toBe(url);
});

test.each(['=1+1', '2021', '1,5', 'TRUE', '17/08/2021', "'kutip", '50%', '[a](b)', 'dua\nbaris', '-5'])(
  'text given as rich text, %j, stays text, with a link or without',
  (text) => {
    const { app, sheet } = open();
    sheet.getRange('A1').setRichTextValue(linked(app, text, 'https://contoh.go.id'));
    sheet.getRange('A2:A3').setRichTextValue(
      app
        .newRichTextValue()
        .setText(text === '[a](b)' ? 'a' : text)
        .build(),
    );
    sheet
      .getRange('A4')
      .setNumberFormat('@')
      .setRichTextValue(linked(app, text, 'https://contoh.go.id'));
    const plain = text === '[a](b)' ? 'a' : text;
    expect(sheet.getRange('A1:A4').getValues()).toEqual([[text], [plain], [plain], [text]]);
    expect(sheet.getRange('A1:A4').getFormulas().flat()).toEqual(['', '', '', '']);
    const links = sheet
      .getRange('A1:A4')
      .getRichTextValues()
      .map(([value]) => value?.getLinkUrl());
    expect(links).toEqual(['https://contoh.go.id', null, null, 'https://contoh.go.id']);
  },
);

test('an address that is none of the web, and one of a tab that is not there, come back as given', () => {
  const { app, sheet } = open();
  const urls = ['mailto:opd@contoh.go.id', '#gid=987654', 'Tanpa skema'];
  sheet.getRange('A1:A3').setRichTextValues(urls.map((url) => [linked(app, 'tautan', url)]));
  expect(
    sheet
      .getRange('A1:A3')
      .getRichTextValues()
      .map(([value]) => value?.getLinkUrl()),
  ).toEqual(urls);
});

test('what is written over a link is no link, even where it reads the same', () => {
  const { app, sheet } = open();
  const range = sheet.getRange('A1:A2');
  range.setRichTextValue(linked(app, 'tautan', 'https://contoh.go.id'));
  sheet.getRange('A1').setValue('lain');
  sheet.getRange('A2').setValue('tautan');
  expect(range.getRichTextValues().map(([value]) => value?.getLinkUrl())).toEqual([null, null]);
});

test('the format @ given afterwards leaves the link', () => {
  const { app, sheet } = open();
  sheet
    .getRange('A1')
    .setRichTextValue(linked(app, '3.1', 'https://contoh.go.id'))
    .setNumberFormat('@');
  const value = sheet.getRange('A1').getRichTextValue();
  expect([value?.getText(), value?.getLinkUrl()]).toEqual(['3.1', 'https://contoh.go.id']);
});

test('a link moves with its row and is copied with its cell and its sheet', () => {
  const { app, sheet, spreadsheet } = open();
  const url = 'mailto:opd@contoh.go.id';
  sheet.getRange('A1').setRichTextValue(linked(app, 'surat', url));
  sheet.insertRowBefore(1);
  sheet.getRange('A2').copyTo(sheet.getRange('C5'));
  const copy = sheet.copyTo(spreadsheet);
  const link = (s: GoogleAppsScript.Spreadsheet.Sheet, a1: string) =>
    s.getRange(a1).getRichTextValue()?.getLinkUrl();
  expect([link(sheet, 'A2'), link(sheet, 'C5'), link(copy, 'A2')]).toEqual([url, url, url]);
});

test('getRichTextValue of a number, date or boolean is null', () => {
  const { sheet } = open();
  sheet.getRange('A1:C1').setValues([[5, new Date(2021, 7, 17), true]]);
  expect(sheet.getRange('A1:C1').getRichTextValues()).toEqual([[null, null, null]]);
});

test('getRichTextValue of plain text is one run, not bold, of size 10, without a link', () => {
  const { sheet } = open();
  sheet.getRange('A1').setValue('biasa');
  const value = sheet.getRange('A1').getRichTextValue();
  const runs = value?.getRuns() ?? [];
  expect(runs).toHaveLength(1);
  expect([runs[0]?.getStartIndex(), runs[0]?.getEndIndex()]).toEqual([0, 5]);
  expect(runs[0]?.getTextStyle().isBold()).toBe(false);
  expect(runs[0]?.getTextStyle().getFontSize()).toBe(10);
  expect(runs[0]?.getLinkUrl()).toBeNull();
});

test('a style for the whole text dresses the cell; one for a part of it is refused', () => {
  const { app, sheet } = open();
  const bold = app.newTextStyle().setBold(true).build();
  sheet.getRange('A1').setRichTextValue(app.newRichTextValue().setText('tebal').setTextStyle(bold).build());
  expect(sheet.getRange('A1').getFontWeight()).toBe('bold');
  expect(messageOf(() => app.newRichTextValue().setText('tebal').setTextStyle(0, 2, bold))).toBe(
    'RichTextValueBuilder.setTextStyle untuk sebagian teks belum ada di host lokal',
  );
});

test('a link set from the first letter to the last is that of the whole text; null takes it off', () => {
  const { app } = open();
  const builder = app.newRichTextValue().setText('abc').setLinkUrl(0, 3, 'https://contoh.go.id');
  expect(builder.build().getLinkUrl()).toBe('https://contoh.go.id');
  expect(builder.setLinkUrl(null).build().getLinkUrl()).toBeNull();
});

test('anything but a RichTextValue throws Google’s text', () => {
  const { sheet } = open();
  const text = 'teks' as unknown as GoogleAppsScript.Spreadsheet.RichTextValue;
  expect(messageOf(() => sheet.getRange('A1').setRichTextValue(text))).toContain(
    "The parameters (String) don't match the method signature",
  );
});

test('setting and reading rich text of a block is one service call each', () => {
  const { app, sheet, host } = open();
  const value = linked(app, 'x', 'https://contoh.go.id');
  sheet.getRange('A1:B2').setRichTextValues([
    [value, value],
    [value, value],
  ]);
  sheet.getRange('A1:B2').getRichTextValues();
  expect(host.serviceCalls.byMember).toEqual({ 'Range.setRichTextValues': 1, 'Range.getRichTextValues': 1 });
});

describe('links in a file', () => {
  async function fileWithLinks() {
    const { app, sheet, spreadsheet, host } = open();
    const other = spreadsheet.insertSheet('Tabel 3.1 (2)');
    const urls = [
      `#gid=${other.getSheetId()}`,
      `#gid=${other.getSheetId()}&range=B7`,
      'https://contoh.go.id/?a=1&b=2',
    ];
    sheet.getRange('A1:A3').setRichTextValues(urls.map((url) => [linked(app, 'tautan', url)]));
    sheet.getRange('A3').setFontColor('#ff0000');
    return { urls, bytes: await workbookToXlsx(host.workbook()), workbook: host.workbook() };
  }

  test('inner ones lead to the sheet by its name, outer ones out; both look like links unless coloured', async () => {
    const { bytes } = await fileWithLinks();
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    const cells = ['0,0', '1,0', '2,0'].map((key) => sheet?.cells?.get(key));
    expect(cells.map((cell) => cell?.hyperlink?.location ?? cell?.hyperlink?.target)).toEqual([
      "'Tabel 3.1 (2)'!A1",
      "'Tabel 3.1 (2)'!B7",
      'https://contoh.go.id/?a=1&b=2',
    ]);
    expect(cells.map((cell) => cell?.style?.font?.color?.rgb)).toEqual(['1155CC', '1155CC', 'FF0000']);
  });

  test('come back as they were', async () => {
    const { bytes, workbook } = await fileWithLinks();
    const reopened = createHost({
      scripts: [],
      workbook: await workbookFromXlsx(bytes, 'x.xlsx'),
    }).workbook();
    expect(reopened.sheets.map(({ cells }) => cells)).toEqual(workbook.sheets.map(({ cells }) => cells));
  });

  test('of a foreign file lead to its sheets', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Depan',
          cells: new Map([['0,0', { value: 'ke isi', hyperlink: { target: '', location: 'Isi!C3' } }]]),
        },
        { name: 'Isi', rows: [['x']] },
      ],
    });
    const workbook = await workbookFromXlsx(bytes, 'x.xlsx');
    const isi = workbook.sheets.find(({ name }) => name === 'Isi');
    expect(isi?.id).toBeDefined();
    expect(workbook.sheets[0]?.cells['0,0']?.link).toBe(`#gid=${isi?.id}&range=C3`);
  });

  test('to a sheet that is gone are left out', async () => {
    const { app, sheet, host } = open();
    sheet.getRange('A1').setRichTextValue(linked(app, 'hilang', '#gid=987654'));
    const [read] = (await readXlsx(await workbookToXlsx(host.workbook()))).sheets;
    expect(read?.cells?.get('0,0')?.hyperlink).toBeUndefined();
    expect(read?.rows[0]?.[0]).toBe('hilang');
  });
});
