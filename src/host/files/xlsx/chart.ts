import type { Chart, ChartDataPoint, SheetChart } from 'hucre';
import { a1Of, parseReference, quoteSheetName } from '../../workbook/a1.ts';
import {
  type Area,
  type ChartContent,
  type ChartLook,
  contentOf,
  DEFAULT_SIZE,
  extremesOf,
  lookOf,
  withOption,
} from '../../workbook/chart.ts';
import type { ChartData, ChartKind, ChartOptions, SheetData, Workbook } from '../../workbook/workbook.ts';
import { cellAfter, columnPixels, DEFAULT_ROW, POINTS_PER_PIXEL } from './layout.ts';
import { DEFAULT_FONT } from './style.ts';

/** Charts are written in the letters of the cells: where a file names none, programs take much wider ones. */
const FONT = DEFAULT_FONT.name;

/** A chart of ours beside what of it stands in the file, by which it is known again. */
export interface ChartRecord {
  readonly chart: ChartData;
  readonly written: WrittenChart;
}

interface WrittenChart {
  /** What it shows and says: other programs keep this, and change colours and places a little. */
  readonly mark: string;
  readonly from: { readonly row: number; readonly col: number };
  readonly to: { readonly row: number; readonly col: number };
}

/** How large the rows and columns of a sheet are, in pixels. */
export interface Grid {
  readonly rowHeight: (row: number) => number;
  readonly columnWidth: (column: number) => number;
}

/** The sheet as it is written: `heights` are those in points that the writer chose. */
export function gridOf(sheet: SheetData, heights: ReadonlyMap<number, number>): Grid {
  return {
    rowHeight: (row) => sheet.rowHeights?.[row] ?? (heights.get(row) ?? DEFAULT_ROW) / POINTS_PER_PIXEL,
    columnWidth: (column) => columnPixels(sheet, column),
  };
}

/**
 * A chart as Excel draws it. A combo chart becomes one of columns: hucre 1.0.0 writes one kind a chart.
 *
 * @returns nothing for a chart whose sheets are gone: Excel would call the file broken.
 */
export function excelChart(
  chart: ChartData,
  workbook: Workbook,
  grid: Grid,
): { readonly excel: SheetChart; readonly record: ChartRecord } | undefined {
  const areas = chart.ranges.flatMap((range) => areaOf(range, workbook));
  const { kind, headers, transposed = false, options } = chart;
  const read = (sheet: string, row: number, column: number) => valueAt(workbook, sheet, row, column);
  const content = contentOf({ kind, areas, headers, transposed, options }, read);
  if (content.series.length === 0) return undefined;
  const look = lookOf(options, extremesOf(content, read));
  const series = content.series.map(({ name, values }, index) => ({
    ...nameOf(look.seriesLabel(index) ?? shownAt(workbook, name)),
    values: absolute(values),
    ...(content.domain && { categories: absolute(content.domain) }),
    ...(kind === 'PIE' ? { dataPoints: slicesOf(look, content) } : { color: hex(look.seriesColor(index)) }),
  }));
  const from = { row: chart.anchor.row, col: chart.anchor.column };
  const to = {
    row: cellAfter(from.row, chart.anchor.offsetY + look.height, grid.rowHeight),
    col: cellAfter(from.col, chart.anchor.offsetX + look.width, grid.columnWidth),
  };
  const type = kindInExcel(kind, look);
  const excel: SheetChart = {
    type,
    series,
    anchor: { from, to },
    legend: look.legend === 'none' ? false : look.legend,
    ...(look.title === undefined ? { showTitle: false, autoTitleDeleted: true } : { title: look.title }),
    titleFontFamily: FONT,
    legendFontFamily: FONT,
    ...(look.titleSize !== undefined && { titleFontSize: look.titleSize }),
    ...(look.stacked && (kind === 'COLUMN' || kind === 'BAR') && { barGrouping: 'stacked' as const }),
    ...(look.showValues && { dataLabels: { showValue: true, fontFamily: FONT, ...labelPlace(kind, look) } }),
    ...(look.background !== undefined && { chartSpaceFillColor: hex(look.background) }),
    ...(kind === 'PIE' && { varyColors: true }),
    ...(kind === 'PIE' && look.pieHole > 0 && { holeSize: Math.round(look.pieHole * 100) }),
    ...(kind !== 'PIE' && { axes: axesOf(kind, look) }),
  };
  const mark = markOf(type, look.title, series);
  return { excel, record: { chart, written: { mark, from, to } } };
}

function kindInExcel(kind: ChartKind, look: ChartLook): SheetChart['type'] {
  switch (kind) {
    case 'BAR':
      return 'bar';
    case 'LINE':
      return 'line';
    case 'PIE':
      return look.pieHole > 0 ? 'doughnut' : 'pie';
    default:
      return 'column';
  }
}

/** Beyond a bar that reaches the end of its axis there is no room; at its beginning there always is. */
const labelPlace = (kind: ChartKind, look: ChartLook) =>
  kind === 'BAR' && look.hAxis.max !== undefined ? ({ position: 'inBase' } as const) : {};

function slicesOf(look: ChartLook, { series }: ChartContent): ChartDataPoint[] {
  const values = series[0]?.values.zone;
  const count =
    values === undefined ? 0 : Math.max(values.bottom - values.top, values.right - values.left) + 1;
  return Array.from({ length: count }, (_, idx) => ({ idx, fillColor: hex(look.sliceColor(idx)) }));
}

/** Excel's x is the axis of the categories, which stands in a chart of lying bars. */
function axesOf(kind: ChartKind, look: ChartLook): NonNullable<SheetChart['axes']> {
  const [categories, values] = kind === 'BAR' ? [look.vAxis, look.hAxis] : [look.hAxis, look.vAxis];
  const scale = {
    ...(values.min !== undefined && { min: values.min }),
    ...(values.max !== undefined && { max: values.max }),
  };
  // LibreOffice writes the title of a standing axis level, and draws small ticks, unless told not to.
  const titleOf = (title: string | undefined, stands: boolean) =>
    title === undefined ? {} : { title, ...(stands && { axisTitleRotation: -90 }) };
  const ticks = { majorTickMark: 'out', minorTickMark: 'none', labelFontFamily: FONT } as const;
  return {
    x: {
      ...titleOf(categories.title, kind === 'BAR'),
      ...ticks,
      // Google has the first of lying bars on top, Excel at the bottom.
      ...(kind === 'BAR' && { reverse: true }),
    },
    y: {
      // Where the categories end: at the bottom, as they are reversed.
      ...(kind === 'BAR' && { crosses: 'max' as const }),
      ...titleOf(values.title, kind !== 'BAR'),
      ...ticks,
      numberFormat: { formatCode: '[>=1000]#,##0;General', sourceLinked: false },
      ...(Object.keys(scale).length > 0 && { scale }),
      gridlines: { major: true },
    },
  };
}

/** How many pixels lie between two cells. */
function pixelsBetween(first: number, end: number, size: (index: number) => number): number {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => size(first + index)).reduce(
    (sum, pixels) => sum + pixels,
    0,
  );
}

const hex = (color: string): string => color.replace(/^#/, '').toUpperCase();

const nameOf = (name: string | undefined) => (name === undefined ? {} : { name });

function areaOf(reference: string, { sheets }: Workbook): Area[] {
  const parsed = parseReference(reference, (name) => {
    const sheet = sheets.find((one) => one.name === name);
    return sheet && { rows: sheet.rowCount, columns: sheet.columnCount };
  });
  return parsed !== undefined && 'sheetName' in parsed
    ? [{ sheet: parsed.sheetName, zone: parsed.zone }]
    : [];
}

const cellAt = ({ sheets }: Workbook, sheet: string, row: number, column: number) =>
  sheets.find(({ name }) => name === sheet)?.cells[`${row},${column}`];

const valueAt = (workbook: Workbook, sheet: string, row: number, column: number): unknown =>
  cellAt(workbook, sheet, row, column)?.value ?? '';

function shownAt(workbook: Workbook, area: Area | undefined): string | undefined {
  if (area === undefined) return undefined;
  const value = valueAt(workbook, area.sheet, area.zone.top, area.zone.left);
  return value === '' ? undefined : String(value);
}

function absolute({ sheet, zone }: Area): string {
  return `${quoteSheetName(sheet)}!${a1Of(zone).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

interface MarkedSeries {
  readonly name?: string | undefined;
  readonly values: string;
  readonly categories?: string | undefined;
}

/** Without quotes and `$`, which programs set as they like. Bars that lie and that stand look alike to hucre. */
function markOf(type: string, title: string | undefined, series: readonly MarkedSeries[]): string {
  const plain = (reference: string | undefined) => (reference ?? '').replace(/['$]/g, '');
  return JSON.stringify([
    type === 'column' ? 'bar' : type,
    title ?? '',
    series.map(({ name, values, categories }) => [name ?? '', plain(values), plain(categories)]),
  ]);
}

/**
 * The charts of a sheet in a file: ours with all that they were given, foreign ones as far as the file
 * tells. Bars count as standing ones, for hucre 1.0.0 does not tell how they lie; charts of other kinds,
 * or over cells that are no plain ranges, are left out.
 */
export function sheetsCharts(
  charts: readonly Chart[],
  records: readonly ChartRecord[],
  grid: Grid,
): readonly ChartData[] {
  const waiting = [...records];
  return charts.flatMap((chart) => {
    const series = (chart.series ?? []).map(({ name, valuesRef = '', categoriesRef }) => ({
      name,
      values: valuesRef,
      categories: categoriesRef,
    }));
    const mark = markOf(chart.kinds[0] ?? '', chart.title, series);
    const found = waiting.findIndex(({ written }) => written.mark === mark);
    const [record] = found < 0 ? [] : waiting.splice(found, 1);
    if (record !== undefined) return [placed(record, chart, grid)];
    const foreign = foreignChart(chart, series, grid);
    return foreign === undefined ? [] : [foreign];
  });
}

/** A chart of ours, where and as large as it is in the file now. */
function placed({ chart, written }: ChartRecord, { anchor }: Chart, grid: Grid): ChartData {
  if (anchor === undefined) return chart;
  const { from, to = written.to } = anchor;
  const stayed = from.row === written.from.row && from.col === written.from.col;
  // Programs round a lower right corner into this cell or the next.
  const about = (side: 'row' | 'col') =>
    Math.abs(to[side] - from[side] - (written.to[side] - written.from[side])) <= 1;
  const sized = about('row') && about('col');
  return {
    ...chart,
    anchor: stayed ? chart.anchor : { row: from.row, column: from.col, offsetX: 0, offsetY: 0 },
    options: sized ? chart.options : withSize(chart.options, anchor, grid),
  };
}

function withSize(
  options: ChartOptions,
  { from, to }: NonNullable<Chart['anchor']>,
  grid: Grid,
): ChartOptions {
  if (to === undefined) return options;
  const width = Math.round(pixelsBetween(from.col, to.col, grid.columnWidth)) || DEFAULT_SIZE.width;
  const height = Math.round(pixelsBetween(from.row, to.row, grid.rowHeight)) || DEFAULT_SIZE.height;
  return withOption(withOption(options, 'width', width), 'height', height);
}

const FOREIGN_KINDS: Readonly<Record<string, ChartKind>> = {
  bar: 'COLUMN',
  bar3D: 'COLUMN',
  line: 'LINE',
  line3D: 'LINE',
  pie: 'PIE',
  pie3D: 'PIE',
  doughnut: 'PIE',
};

const PLAIN_RANGE = /^(?:'(?:[^']|'')+'|[^'!(),]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i;

function foreignChart(chart: Chart, series: readonly MarkedSeries[], grid: Grid): ChartData | undefined {
  const [first] = chart.kinds;
  const kind = chart.kinds.length > 1 ? 'COMBO' : FOREIGN_KINDS[first ?? ''];
  const categories = series[0]?.categories;
  const references = [
    ...(categories === undefined ? [] : [categories]),
    ...series.map(({ values }) => values),
  ];
  if (kind === undefined || series.length === 0 || !references.every((one) => PLAIN_RANGE.test(one))) {
    return undefined;
  }
  const { row, col } = chart.anchor?.from ?? { row: 0, col: 0 };
  const told: [string, string | number | boolean | undefined][] = [
    ['title', chart.title],
    ['legend.position', legendOf(chart)],
    ['hAxis.title', chart.axes?.x?.title],
    ['vAxis.title', chart.axes?.y?.title],
    ['isStacked', chart.barGrouping === 'stacked' ? true : undefined],
    ['pieHole', first === 'doughnut' ? (chart.holeSize ?? 50) / 100 : undefined],
    ['useFirstColumnAsDomain', categories === undefined ? false : undefined],
    ...(chart.series ?? []).flatMap(({ name, color }, index): [string, string | undefined][] => [
      [`series.${index}.labelInLegend`, name],
      [`series.${index}.color`, typeof color === 'string' ? `#${color.toLowerCase()}` : undefined],
    ]),
  ];
  const options = told.reduce<ChartOptions>(
    (all, [path, value]) => (value === undefined ? all : withOption(all, path, value)),
    {},
  );
  return {
    kind,
    ranges: references.map(withPlainCells),
    headers: 0,
    ...(isRow(series[0]?.values ?? '') && { transposed: true }),
    anchor: { row, column: col, offsetX: 0, offsetY: 0 },
    options: chart.anchor === undefined ? options : withSize(options, chart.anchor, grid),
  };
}

/** A place that our charts lack is the one Google puts a legend at. */
const legendOf = ({ legend }: Chart): string => {
  if (legend === undefined || legend === false) return 'none';
  return legend === 'topRight' ? 'right' : legend;
};

/** `Data!$B$2:$B$9` as `'Data'!B2:B9`. */
function withPlainCells(reference: string): string {
  const mark = reference.lastIndexOf('!');
  const sheet = reference.slice(0, mark);
  const quoted = sheet.startsWith("'") ? sheet : quoteSheetName(sheet);
  return `${quoted}!${reference.slice(mark + 1).replace(/\$/g, '')}`;
}

function isRow(reference: string): boolean {
  const found = /!\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(reference);
  return found !== null && found[2] === found[4] && found[1] !== found[3];
}

// ---- as the hidden sheet holds them

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumbers = (value: unknown, ...parts: readonly string[]): boolean =>
  isRecord(value) && parts.every((part) => typeof value[part] === 'number');

/** Whether a value from the hidden sheet is what the writer put there. */
export function isChartRecord(value: unknown): value is ChartRecord {
  if (!isRecord(value)) return false;
  const { chart, written } = value;
  if (!isRecord(chart) || !isRecord(written)) return false;
  const { kind, ranges, headers, transposed, anchor, options, id } = chart;
  return (
    ['COLUMN', 'BAR', 'LINE', 'PIE', 'COMBO'].includes(String(kind)) &&
    Array.isArray(ranges) &&
    ranges.every((range) => typeof range === 'string') &&
    [headers, id].every((number) => number === undefined || typeof number === 'number') &&
    (transposed === undefined || typeof transposed === 'boolean') &&
    isNumbers(anchor, 'row', 'column', 'offsetX', 'offsetY') &&
    isRecord(options) &&
    typeof written['mark'] === 'string' &&
    isNumbers(written['from'], 'row', 'col') &&
    isNumbers(written['to'], 'row', 'col')
  );
}
