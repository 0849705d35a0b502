import type { ChartDefinition } from '@odoo/o-spreadsheet';
import { expect, test } from 'vitest';
import { createHost } from '../../src/host/host.ts';
import { first, messageOf, type Opened, open } from './open.ts';

type Charts = GoogleAppsScript.Charts.Charts;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const DATA = [
  ['Tahun', 'Target', 'Realisasi'],
  ['2019', 5, 6],
  ['2020', 7, 8],
  ['2021', 9, 10],
];

/** A sheet with target and realisasi of three years, and a builder that shows them as columns. */
function opened(): Opened & { charts: Charts; builder: Builder } {
  const all = open();
  all.sheet.getRange('A1:C4').setValues(DATA);
  const charts = all.host.globals['Charts'] as Charts;
  const builder = all.sheet
    .newChart()
    .setChartType(charts.ChartType.COLUMN)
    .addRange(all.sheet.getRange('A1:C4'))
    .setPosition(6, 2, 10, 20);
  return { ...all, charts, builder };
}

/** What the engine draws: kind, axis and series of each chart on the active sheet. */
function drawn({ host }: Opened, sheetIndex = 0) {
  const { getters } = host.model;
  const sheetId = getters.getSheetIds()[sheetIndex] ?? '';
  return getters.getChartIds(sheetId).map((id) => {
    const definition = getters.getChartDefinition(id);
    if (!('dataSource' in definition) || definition.dataSource?.type !== 'range')
      throw new Error('No ranges.');
    const { labelRange, dataSets, dataSetsHaveTitle } = definition.dataSource;
    return {
      type: definition.type,
      labels: labelRange?.replace('Sheet1!', ''),
      series: dataSets.map(({ dataRange }) => dataRange),
      titled: dataSetsHaveTitle,
    };
  });
}

test('the text of a builder begins with the name of a class of Google’s server, that of a chart is EmbeddedChart', () => {
  const { builder } = opened();
  expect(String(builder)).toMatch(
    /^com\.google\.apps\.maestro\.server\.beans\.trix\.impl\.ChartPropertyApiEmbeddedChartBuilder@/,
  );
  expect(String(builder.build())).toBe('EmbeddedChart');
});

test('addRange, setChartType, setPosition and setOption chain', () => {
  const { builder, sheet, charts } = opened();
  expect(builder.addRange(sheet.getRange('D1:D4'))).toBe(builder);
  expect(builder.setChartType(charts.ChartType.LINE)).toBe(builder);
  expect(builder.setPosition(1, 1, 0, 0)).toBe(builder);
  expect(builder.setOption('title', 'Capaian')).toBe(builder);
  expect(builder.getChartType()).toBe(charts.ChartType.LINE);
});

test('an inserted chart is among getCharts, with the title that was set', () => {
  const { builder, sheet } = opened();
  sheet.insertChart(builder.setOption('title', 'Capaian').build());
  expect(sheet.getCharts()).toHaveLength(1);
  expect(first(sheet.getCharts()).getOptions().get('title')).toBe('Capaian');
});

test('the engine draws an inserted chart: the first column along the axis, each other column a series', () => {
  const all = opened();
  all.sheet.insertChart(all.builder.setNumHeaders(1).build());
  expect(drawn(all)).toEqual([{ type: 'bar', labels: 'A1:A4', series: ['B1:B4', 'C1:C4'], titled: true }]);
});

test('setNumHeaders(0) takes the first row as data; without it a row of text is a heading', () => {
  const all = opened();
  const { sheet } = all;
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A2:B4')).setNumHeaders(0).build());
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B4')).build());
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A2:B4')).build());
  expect(drawn(all).map(({ titled }) => titled)).toEqual([false, true, false]);
});

test('with useFirstColumnAsDomain false every column is a series', () => {
  const all = opened();
  const { sheet, builder } = all;
  sheet.insertChart(
    builder
      .clearRanges()
      .addRange(sheet.getRange('B1:C4'))
      .setOption('useFirstColumnAsDomain', false)
      .build(),
  );
  expect(drawn(all)).toEqual([{ type: 'bar', labels: undefined, series: ['B1:B4', 'C1:C4'], titled: true }]);
});

test('with rows and columns transposed each row is a series', () => {
  const all = opened();
  all.sheet.insertChart(all.builder.setTransposeRowsAndColumns(true).setNumHeaders(1).build());
  expect(drawn(all)).toEqual([
    { type: 'bar', labels: 'A1:C1', series: ['A2:C2', 'A3:C3', 'A4:C4'], titled: true },
  ]);
});

test('several ranges stand side by side', () => {
  const all = opened();
  const { sheet, builder } = all;
  builder.clearRanges().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4'));
  sheet.insertChart(builder.build());
  expect(drawn(all)).toEqual([{ type: 'bar', labels: 'A1:A4', series: ['C1:C4'], titled: true }]);
});

test.each([
  ['COLUMN', 'bar'],
  ['BAR', 'bar'],
  ['LINE', 'line'],
  ['PIE', 'pie'],
  ['COMBO', 'combo'],
] as const)('a %s chart is drawn as %s', (name, type) => {
  const all = opened();
  all.sheet.insertChart(all.builder.setChartType(all.charts.ChartType[name]).build());
  expect(drawn(all).map((chart) => chart.type)).toEqual([type]);
  expect(first(all.sheet.getCharts()).modify().getChartType()).toBe(all.charts.ChartType[name]);
});

test('another type of chart is refused by its name', () => {
  const { builder, charts } = opened();
  expect(messageOf(() => builder.setChartType(charts.ChartType.GAUGE))).toBe(
    'Charts.ChartType.GAUGE belum ada di host lokal',
  );
});

test('a type given as text throws Google’s text', () => {
  const { builder } = opened();
  const text = 'LINE' as unknown as GoogleAppsScript.Charts.ChartType;
  expect(messageOf(() => builder.setChartType(text))).toContain(
    "The parameters (String) don't match the method signature",
  );
});

test('modify and updateChart change the same chart', () => {
  const { builder, sheet } = opened();
  sheet.insertChart(builder.build());
  const chart = first(sheet.getCharts());
  sheet.updateChart(chart.modify().setPosition(3, 4, 5, 6).setOption('title', 'Baru').build());
  expect(sheet.getCharts()).toHaveLength(1);
  const updated = first(sheet.getCharts());
  expect(updated.getChartId()).toBe(chart.getChartId());
  expect(updated.getContainerInfo().getAnchorRow()).toBe(3);
  expect(updated.getOptions().get('title')).toBe('Baru');
});

test('removeChart accepts the object read before the update', () => {
  const { builder, sheet, host } = opened();
  sheet.insertChart(builder.build());
  const before = first(sheet.getCharts());
  sheet.updateChart(before.modify().setPosition(3, 4, 5, 6).build());
  sheet.removeChart(before);
  expect(sheet.getCharts()).toEqual([]);
  expect(host.workbook().sheets[0]?.charts).toEqual([]);
});

test('a chart that is not on the sheet can be neither updated nor removed', () => {
  const { builder, sheet, spreadsheet } = opened();
  sheet.insertChart(builder.build());
  const chart = first(sheet.getCharts());
  const other = spreadsheet.insertSheet('Lain');
  expect(() => other.removeChart(chart)).toThrow('Lembar "Lain" tidak memuat grafik itu');
  expect(() => other.updateChart(chart)).toThrow('Lembar "Lain" tidak memuat grafik itu');
  expect(sheet.getCharts()).toHaveLength(1);
});

test('the container tells anchor and offsets as they were set, before the chart is inserted and after', () => {
  const { builder, sheet } = opened();
  const told = (info: GoogleAppsScript.Spreadsheet.ContainerInfo) => [
    info.getAnchorRow(),
    info.getAnchorColumn(),
    info.getOffsetX(),
    info.getOffsetY(),
  ];
  const chart = builder.build();
  expect(told(chart.getContainerInfo())).toEqual([6, 2, 10, 20]);
  sheet.insertChart(chart);
  expect(told(first(sheet.getCharts()).getContainerInfo())).toEqual([6, 2, 10, 20]);
});

test('getRanges gives every added range, its A1 notation intact', () => {
  const { sheet, builder } = opened();
  builder.clearRanges().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4'));
  sheet.insertChart(builder.build());
  expect(
    first(sheet.getCharts())
      .getRanges()
      .map((range) => range.getA1Notation()),
  ).toEqual(['A1:A4', 'C1:C4']);
});

test('a range already added is not added again', () => {
  const { sheet, builder } = opened();
  expect(builder.addRange(sheet.getRange('A1:C4')).getRanges()).toHaveLength(1);
});

test('clearRanges leaves none, and removeRange chains', () => {
  const { sheet, builder } = opened();
  expect(builder.removeRange(sheet.getRange('D1:D4'))).toBe(builder);
  expect(builder.getRanges()).toHaveLength(1);
  expect(builder.clearRanges().getRanges()).toEqual([]);
});

test('getChartId is null until the chart is on a sheet, and then one of its own', () => {
  const { sheet, builder } = opened();
  expect(builder.build().getChartId()).toBeNull();
  sheet.insertChart(builder.build());
  sheet.insertChart(builder.build());
  const ids = sheet.getCharts().map((chart) => chart.getChartId());
  expect(ids.every((id) => Number.isInteger(id))).toBe(true);
  expect(new Set(ids).size).toBe(2);
});

test('options are told part by part or whole', () => {
  const { builder } = opened();
  const options = builder
    .setOption('hAxis', { title: 'Tahun' })
    .setOption('hAxis.textStyle.fontSize', 9)
    .setOption('colors', ['#ff0000', '#00ff00'])
    .build()
    .getOptions();
  expect(options.get('hAxis.title')).toBe('Tahun');
  expect(options.get('hAxis')).toEqual({ title: 'Tahun', textStyle: { fontSize: 9 } });
  expect(options.get('colors')).toEqual(['#ff0000', '#00ff00']);
  expect(options.get('vAxis.title')).toBeNull();
});

test('title, legend, axis titles and colours are drawn', () => {
  const all = opened();
  const { sheet, builder, host } = all;
  sheet.insertChart(
    builder
      .setOption('title', 'Capaian')
      .setOption('legend', { position: 'bottom' })
      .setOption('hAxis.title', 'Tahun')
      .setOption('vAxis.title', 'Persen')
      .setOption('series', { 0: { color: '#112233' }, 1: { color: '#445566', labelInLegend: 'Hasil' } })
      .build(),
  );
  const { getters } = host.model;
  const id = getters.getChartIds(getters.getActiveSheetId())[0] ?? '';
  expect(getters.getChartDefinition(id)).toMatchObject({
    title: { text: 'Capaian' },
    legendPosition: 'bottom',
    axesDesign: { x: { title: { text: 'Tahun' } }, y: { title: { text: 'Persen' } } },
    dataSetStyles: { 0: { backgroundColor: '#112233' }, 1: { backgroundColor: '#445566', label: 'Hasil' } },
  });
});

test('the size of the title, the values and the ends of the axis are drawn', () => {
  const all = opened();
  const { sheet, builder, host, charts } = all;
  sheet.insertChart(
    builder
      .setChartType(charts.ChartType.BAR)
      .setOption('titleTextStyle', { fontSize: 11 })
      .setOption('series', { 0: { dataLabel: 'value' } })
      .setOption('hAxis', { viewWindow: { min: 0, max: 100 } })
      .build(),
  );
  const { getters } = host.model;
  const id = getters.getChartIds(getters.getActiveSheetId())[0] ?? '';
  expect(getters.getChartDefinition(id)).toMatchObject({
    title: { fontSize: 11 },
    horizontal: true,
    showValues: true,
    axesDesign: { x: { min: 0, max: 100 } },
  });
});

test('an axis that is to begin at nol begins lower where a value does', () => {
  const { sheet, builder, host } = opened();
  const least = () => {
    sheet.insertChart(builder.setOption('vAxis', { minValue: 0 }).build());
    const { getters } = host.model;
    const id = getters.getChartIds(getters.getActiveSheetId()).at(-1) ?? '';
    const definition = getters.getChartDefinition(id);
    return 'axesDesign' in definition ? definition.axesDesign?.y?.min : 'none';
  };
  expect(least()).toBe(0);
  sheet.getRange('C3').setValue(-2.5);
  expect(least()).toBeUndefined();
});

test('what a person changes of a chart at the screen leaves its title’s size, values and axis as they are', () => {
  const { sheet, builder, host, charts } = opened();
  const options = {
    titleTextStyle: { fontSize: 11 },
    hAxis: { viewWindow: { min: 0, max: 100 } },
  };
  sheet.insertChart(
    builder
      .setChartType(charts.ChartType.BAR)
      .setOption('titleTextStyle', options.titleTextStyle)
      .setOption('series', { 0: { dataLabel: 'value' } })
      .setOption('hAxis', options.hAxis)
      .build(),
  );
  const { model } = host;
  const sheetId = model.getters.getActiveSheetId();
  const chartId = model.getters.getChartIds(sheetId)[0] ?? '';
  const figureId = model.getters.getFigureIdFromChartId(chartId);
  const definition = model.getters.getChartDefinition(chartId);
  model.dispatch('UPDATE_CHART', {
    sheetId,
    figureId,
    chartId,
    definition: { ...definition, title: { ...definition.title, text: 'Lain' } },
  });
  const told = first(sheet.getCharts()).getOptions();
  expect(told.get('title')).toBe('Lain');
  expect(told.get('titleTextStyle.fontSize')).toBe(11);
  expect(told.get('series.0.dataLabel')).toBe('value');
  expect(told.get('hAxis.viewWindow')).toEqual({ min: 0, max: 100 });
});

test('a chart has Google’s size of 600 by 371 pixels unless told otherwise', () => {
  const { sheet, builder, host } = opened();
  sheet.insertChart(builder.build());
  sheet.insertChart(builder.setOption('width', 480).setOption('height', 288).build());
  const { getters } = host.model;
  const figures = getters.getFigures(getters.getActiveSheetId());
  expect(figures.map(({ width, height }) => [width, height])).toEqual([
    [600, 371],
    [480, 288],
  ]);
});

test('the ranges of a chart move with the rows and columns they lie on', () => {
  const { sheet, builder, spreadsheet } = opened();
  const other = spreadsheet.insertSheet('Grafik');
  other.insertChart(builder.build());
  sheet.insertRowsBefore(1, 2);
  sheet.insertRowsAfter(4, 1);
  sheet.deleteColumn(2);
  expect(first(first(other.getCharts()).getRanges()).getA1Notation()).toBe('A3:B7');
});

test('a chart shows what it shows whatever becomes of its sheet’s name', () => {
  const { sheet, builder, host } = opened();
  sheet.insertChart(builder.build());
  sheet.setName('Kinerja 2021');
  expect(host.workbook().sheets[0]?.charts?.[0]?.ranges).toEqual(["'Kinerja 2021'!A1:C4"]);
});

test('a copied sheet has charts of its own, over its own cells', () => {
  const { sheet, builder, spreadsheet } = opened();
  sheet.insertChart(builder.build());
  const copies = [sheet.copyTo(spreadsheet), spreadsheet.insertSheet('Kedua', { template: sheet })];
  for (const copy of copies) {
    const chart = first(copy.getCharts());
    expect(first(chart.getRanges()).getSheet().getName()).toBe(copy.getName());
    expect(chart.getChartId()).not.toBe(first(sheet.getCharts()).getChartId());
    copy.removeChart(chart);
    expect(copy.getCharts()).toEqual([]);
  }
  expect(sheet.getCharts()).toHaveLength(1);
});

test('with its sheet a chart is gone, and what it showed of a deleted sheet as well', () => {
  const { sheet, builder, spreadsheet, host } = opened();
  const other = spreadsheet.insertSheet('Grafik');
  other.insertChart(builder.build());
  spreadsheet.deleteSheet(sheet);
  expect(first(other.getCharts()).getRanges()).toEqual([]);
  spreadsheet.insertSheet('Lain');
  spreadsheet.deleteSheet(other);
  expect(host.workbook().sheets.flatMap(({ charts }) => charts ?? [])).toEqual([]);
});

test('a chart without a range is not inserted', () => {
  const { sheet, builder } = opened();
  expect(() => sheet.insertChart(builder.clearRanges().build())).toThrow('paling sedikit satu rentang');
  expect(sheet.getCharts()).toEqual([]);
});

test('a chart outside the sheet is not inserted', () => {
  const { sheet, builder } = opened();
  expect(() => sheet.insertChart(builder.setPosition(1001, 1, 0, 0).build())).toThrow(
    'baris 1001, kolom 1, di luar lembar yang 1000 baris dan 26 kolom',
  );
});

test('inserting, reading, updating and removing a chart is one service call each; building it none', () => {
  const { sheet, builder, host } = opened();
  host.serviceCalls.reset();
  sheet.insertChart(builder.setOption('title', 'x').build());
  const chart = first(sheet.getCharts());
  sheet.updateChart(chart.modify().setOption('title', 'y').build());
  sheet.removeChart(chart);
  expect(host.serviceCalls.byMember).toEqual({
    'Sheet.insertChart': 1,
    'Sheet.getCharts': 1,
    'Sheet.updateChart': 1,
    'Sheet.removeChart': 1,
  });
});

test('a chart that a person makes, changes, moves and deletes at the screen is known to scripts', () => {
  const { sheet, host } = opened();
  const { model } = host;
  const sheetId = model.getters.getActiveSheetId();
  const definition: ChartDefinition = {
    type: 'bar',
    horizontal: true,
    stacked: false,
    dataSource: {
      type: 'range',
      dataSets: [{ dataSetId: 'a', dataRange: 'B1:B4' }],
      dataSetsHaveTitle: true,
      labelRange: 'A1:A4',
    },
    dataSetStyles: {},
    title: { text: 'Orang' },
    legendPosition: 'top',
  };
  const figure = { sheetId, figureId: 'f', chartId: 'c' };
  model.dispatch('CREATE_CHART', { ...figure, definition, col: 1, row: 2, offset: { x: 3, y: 4 } });
  const chart = first(sheet.getCharts());
  expect(chart.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A4', 'B1:B4']);
  expect(String(chart.modify().getChartType())).toBe('BAR');
  model.dispatch('UPDATE_CHART', { ...figure, definition: { ...definition, title: { text: 'Lain' } } });
  model.dispatch('UPDATE_FIGURE', {
    sheetId,
    figureId: 'f',
    col: 5,
    row: 6,
    offset: { x: 0, y: 0 },
    width: 300,
    height: 200,
  });
  const moved = first(sheet.getCharts());
  expect(moved.getChartId()).toBe(chart.getChartId());
  expect(moved.getOptions().get('title')).toBe('Lain');
  expect(moved.getOptions().get('width')).toBe(300);
  expect(moved.getContainerInfo().getAnchorColumn()).toBe(6);
  model.dispatch('DELETE_FIGURE', { sheetId, figureId: 'f' });
  expect(sheet.getCharts()).toEqual([]);
});

test('a workbook handed out and loaded again has the same charts, ids included', () => {
  const { sheet, builder, host } = opened();
  sheet.insertChart(builder.setNumHeaders(1).setOption('title', 'Capaian').build());
  const workbook = host.workbook();
  expect(workbook.sheets[0]?.charts).toMatchObject([
    {
      kind: 'COLUMN',
      ranges: ["'Sheet1'!A1:C4"],
      headers: 1,
      anchor: { row: 5, column: 1, offsetX: 10, offsetY: 20 },
      options: { title: 'Capaian' },
    },
  ]);
  expect(createHost({ scripts: [], workbook }).workbook()).toEqual(workbook);
});
