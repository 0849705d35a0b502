import { type Chart, readXlsx, type SheetChart, writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { workbookFromXlsx } from '../../../src/host/files/xlsx/read.ts';
import { workbookToXlsx } from '../../../src/host/files/xlsx/write.ts';
import type { CellData, ChartData, SheetData, Workbook } from '../../../src/host/workbook/workbook.ts';
import { first } from '../open.ts';

const ROWS = [
  ['Tahun', 'Target', 'Realisasi'],
  ['2020', 70, 65.5],
  ['2021', 75, 80],
];

const CELLS: Record<string, CellData> = Object.fromEntries(
  ROWS.flatMap((row, r) => row.map((value, c) => [`${r},${c}`, { value }])),
);

const CHART: ChartData = {
  id: 4,
  kind: 'COLUMN',
  ranges: ["'Bu Dewi''s'!A1:C3"],
  headers: 1,
  anchor: { row: 5, column: 1, offsetX: 7, offsetY: 9 },
  options: {
    title: 'Capaian',
    legend: { position: 'bottom' },
    hAxis: { title: 'Tahun' },
    vAxis: { title: 'Persen' },
    series: { 0: { color: '#112233' } },
  },
};

function bookOf(chart: ChartData, more: Partial<SheetData> = {}): Workbook {
  const sheet = { name: "Bu Dewi's", rowCount: 100, columnCount: 26, cells: CELLS, charts: [chart], ...more };
  return { name: 'x', sheets: [sheet] };
}

const chartsOf = async (bytes: Uint8Array) => (await workbookFromXlsx(bytes, 'x.xlsx')).sheets[0]?.charts;

/** The chart as any other program finds it in the file. */
async function inTheFile(chart: ChartData, more: Partial<SheetData> = {}): Promise<Chart> {
  const { sheets } = await readXlsx(await workbookToXlsx(bookOf(chart, more)));
  return first(first(sheets).charts ?? []);
}

describe('a chart in an .xlsx', () => {
  test.each(['COLUMN', 'BAR', 'LINE', 'PIE', 'COMBO'] as const)(
    'a %s chart comes back whole',
    async (kind) => {
      const chart = { ...CHART, kind };
      expect(await chartsOf(await workbookToXlsx(bookOf(chart)))).toEqual([chart]);
    },
  );

  test('is a native one, with title, axes, legend, names and colours', async () => {
    expect(await inTheFile(CHART)).toMatchObject({
      kinds: ['bar'],
      title: 'Capaian',
      legend: 'bottom',
      axes: { x: { title: 'Tahun' }, y: { title: 'Persen' } },
      series: [
        {
          name: 'Target',
          valuesRef: "'Bu Dewi''s'!$B$2:$B$3",
          categoriesRef: "'Bu Dewi''s'!$A$2:$A$3",
          color: '112233',
        },
        { name: 'Realisasi', valuesRef: "'Bu Dewi''s'!$C$2:$C$3", categoriesRef: "'Bu Dewi''s'!$A$2:$A$3" },
      ],
    });
  });

  test('of lying bars has the title of the standing axis at its categories', async () => {
    const { axes } = await inTheFile({ ...CHART, kind: 'BAR' });
    expect([axes?.x?.title, axes?.y?.title]).toEqual(['Persen', 'Tahun']);
  });

  // Excel begins lying bars at the bottom, Google on top; reversed, the categories end at the bottom, where the values stay.
  test('of lying bars has its first bar on top, and its values below', async () => {
    const { axes } = await inTheFile({ ...CHART, kind: 'BAR' });
    expect([axes?.x?.reverse, axes?.y?.crosses]).toEqual([true, 'max']);
    const standing = (await inTheFile(CHART)).axes;
    expect([standing?.x?.reverse, standing?.y?.crosses]).toEqual([undefined, undefined]);
  });

  test('shows the values at bars that may fill their axis where they begin', async () => {
    const options = {
      titleTextStyle: { fontSize: 11 },
      series: { 0: { dataLabel: 'value' } },
      hAxis: { viewWindow: { min: 0, max: 100 } },
      title: 'Capaian',
    };
    const { axes, dataLabels, titleFontSize } = await inTheFile({ ...CHART, kind: 'BAR', options });
    expect(dataLabels).toMatchObject({ showValue: true, position: 'inBase' });
    expect(axes?.y?.scale).toMatchObject({ min: 0, max: 100 });
    expect(titleFontSize).toBe(11);
  });

  // The values are 65,5 to 80.
  test.each([
    [
      { minValue: 0, maxValue: 100 },
      { min: 0, max: 100 },
    ],
    [{ minValue: 70, maxValue: 75 }, undefined],
    [{ minValue: 70, viewWindow: { min: 60 } }, { min: 60 }],
  ])('with %j at its axis of values has %j', async (vAxis, scale) => {
    const { axes } = await inTheFile({ ...CHART, options: { vAxis } });
    expect(axes?.y?.scale).toEqual(scale);
  });

  test('of a pie shows the first series only', async () => {
    const { kinds, series } = await inTheFile({ ...CHART, kind: 'PIE' });
    expect(kinds).toEqual(['pie']);
    expect(series?.map(({ name }) => name)).toEqual(['Target']);
  });

  // 7 + 300 pixels are four columns of 100; 9 + 200 pixels are ten and a half rows of 20 (15 points).
  test('reaches over as many columns and rows as its pixels need', async () => {
    const chart = { ...CHART, options: { width: 300, height: 200 } };
    expect((await inTheFile(chart)).anchor).toEqual({ from: { row: 5, col: 1 }, to: { row: 16, col: 5 } });
  });

  test('of transposed cells has a series a row', async () => {
    const { series } = await inTheFile({ ...CHART, transposed: true });
    expect(series?.map(({ name, valuesRef }) => [name, valuesRef])).toEqual([
      ['2020', "'Bu Dewi''s'!$B$2:$C$2"],
      ['2021', "'Bu Dewi''s'!$B$3:$C$3"],
    ]);
  });

  test('over cells of a sheet that is gone is not written', async () => {
    const bytes = await workbookToXlsx(bookOf({ ...CHART, ranges: ["'Hilang'!A1:B3"] }));
    expect((await readXlsx(bytes)).sheets[0]?.charts ?? []).toEqual([]);
  });

  test('makes a page lie that its columns alone would not', async () => {
    const wide = { ...CHART, options: { width: 900 } };
    const setup = async (chart: ChartData) =>
      (await readXlsx(await workbookToXlsx(bookOf(chart)))).sheets[0]?.pageSetup?.orientation;
    expect(await setup({ ...CHART, options: { width: 300 } })).toBe('portrait');
    expect(await setup(wide)).toBe('landscape');
  });
});

/** Our file, with its charts changed as by another program. */
async function edited(change: (chart: SheetChart) => SheetChart): Promise<readonly ChartData[] | undefined> {
  const { sheets } = await readXlsx(await workbookToXlsx(bookOf(CHART)));
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows, charts = [], veryHidden }) => ({
      name,
      rows,
      ...(veryHidden ? { veryHidden } : {}),
      charts: charts.map(({ title = '', series = [], anchor = { from: { row: 0, col: 0 } } }) =>
        change({
          type: 'column',
          title,
          anchor,
          series: series.map(({ name: label = '', valuesRef = '', categoriesRef = '' }) => ({
            name: label,
            values: valuesRef,
            categories: categoriesRef,
          })),
        }),
      ),
    })),
  });
  return chartsOf(bytes);
}

describe('a chart of ours that another program saved', () => {
  test('is known again though its colours, axes and legend are written otherwise', async () => {
    expect(await edited((chart) => chart)).toEqual([CHART]);
  });

  test('lies where it was moved to', async () => {
    const anchor = { from: { row: 20, col: 3 }, to: { row: 39, col: 10 } };
    expect(await edited((chart) => ({ ...chart, anchor }))).toMatchObject([
      { id: 4, ranges: CHART.ranges, anchor: { row: 20, column: 3, offsetX: 0, offsetY: 0 } },
    ]);
  });

  test('with another title is a foreign one', async () => {
    const [chart] = (await edited((one) => ({ ...one, title: 'Lain' }))) ?? [];
    expect(chart).toMatchObject({
      kind: 'COLUMN',
      headers: 0,
      ranges: ["'Bu Dewi''s'!A2:A3", "'Bu Dewi''s'!B2:B3", "'Bu Dewi''s'!C2:C3"],
      options: {
        title: 'Lain',
        series: { 0: { labelInLegend: 'Target' }, 1: { labelInLegend: 'Realisasi' } },
      },
    });
    expect(chart?.id).toBeUndefined();
  });
});

test('a foreign chart is taken in with what its file tells', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Data',
        rows: ROWS,
        charts: [
          {
            type: 'line',
            title: 'Tren',
            legend: 'top',
            series: [
              { name: 'Hasil', values: 'Data!$B$2:$B$3', categories: 'Data!$A$2:$A$3', color: '445566' },
            ],
            anchor: { from: { row: 4, col: 0 }, to: { row: 14, col: 5 } },
          },
          { type: 'scatter', series: [{ values: 'Data!$B$2:$B$3' }], anchor: { from: { row: 30, col: 0 } } },
        ],
      },
    ],
  });
  // Five columns of 100 pixels and ten rows of 20.
  expect(await chartsOf(bytes)).toEqual([
    {
      kind: 'LINE',
      ranges: ["'Data'!A2:A3", "'Data'!B2:B3"],
      headers: 0,
      anchor: { row: 4, column: 0, offsetX: 0, offsetY: 0 },
      options: {
        title: 'Tren',
        legend: { position: 'top' },
        series: { 0: { labelInLegend: 'Hasil', color: '#445566' } },
        width: 500,
        height: 200,
      },
    },
  ]);
});
