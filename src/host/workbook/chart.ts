import type { ChartKind, ChartOption, ChartOptions, Zone } from './workbook.ts';

/** Google's size of a chart that nobody gave one, in pixels. */
export const DEFAULT_SIZE = { width: 600, height: 371 };

/** The colours that Google gives to series and slices in turn; named here, so that screen and file show the same. */
const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** A zone on a sheet, whatever a sheet is known by: the engine's id or a name. */
export interface Area {
  readonly sheet: string;
  readonly zone: Zone;
}

/** What is shown of the cells of some ranges. */
export interface ChartSource {
  readonly kind: ChartKind;
  readonly areas: readonly Area[];
  readonly headers: number | undefined;
  readonly transposed: boolean;
  readonly options: ChartOptions;
}

/** One series: a run of values, and the cell that names it. */
export interface Series {
  readonly name: Area | undefined;
  readonly values: Area;
}

export interface ChartContent {
  /** What stands along the axis, without its heading. */
  readonly domain: Area | undefined;
  readonly domainName: Area | undefined;
  readonly series: readonly Series[];
}

/** The value of a cell: text, number, or nothing. */
export type CellReader = (sheet: string, row: number, column: number) => unknown;

/**
 * The series of a chart: the columns of all ranges side by side, the first of them being the axis, or
 * the rows where rows and columns are transposed.
 */
export function contentOf(source: ChartSource, read: CellReader): ChartContent {
  const lines = source.areas.flatMap((area) => linesOf(area, source.transposed));
  const hasDomain = lines.length > 1 && optionAt(source.options, 'useFirstColumnAsDomain') !== false;
  const [first, ...others] = lines;
  const shown = hasDomain ? others : lines;
  const headers = source.headers ?? guessHeaders(shown, source.transposed, read);
  const cut = (line: Area) => splitLine(line, headers, source.transposed);
  const domain = hasDomain && first !== undefined ? cut(first) : undefined;
  return {
    domain: domain?.values,
    domainName: domain?.name,
    series: (source.kind === 'PIE' ? shown.slice(0, 1) : shown).map(cut),
  };
}

/** The columns of an area, or its rows. */
function linesOf({ sheet, zone }: Area, rows: boolean): Area[] {
  const { top, left, bottom, right } = zone;
  return rows
    ? Array.from({ length: bottom - top + 1 }, (_, i) => ({
        sheet,
        zone: { ...zone, top: top + i, bottom: top + i },
      }))
    : Array.from({ length: right - left + 1 }, (_, i) => ({
        sheet,
        zone: { ...zone, left: left + i, right: left + i },
      }));
}

/** Google's own guess is not told: here a first cell is a heading where every series begins with text. */
function guessHeaders(lines: readonly Area[], transposed: boolean, read: CellReader): number {
  const isText = ({ sheet, zone }: Area) => {
    const value = read(sheet, zone.top, zone.left);
    return typeof value === 'string' && value !== '';
  };
  const longer = lines.every(({ zone }) => (transposed ? zone.right > zone.left : zone.bottom > zone.top));
  return lines.length > 0 && longer && lines.every(isText) ? 1 : 0;
}

function splitLine({ sheet, zone }: Area, headers: number, transposed: boolean): Series {
  const { top, left, bottom, right } = zone;
  if (headers <= 0) return { name: undefined, values: { sheet, zone } };
  const heading = transposed
    ? { top, bottom, left: left + headers - 1, right: left + headers - 1 }
    : { left, right, top: top + headers - 1, bottom: top + headers - 1 };
  const values = transposed
    ? { ...zone, left: Math.min(left + headers, right) }
    : { ...zone, top: Math.min(top + headers, bottom) };
  return { name: { sheet, zone: heading }, values: { sheet, zone: values } };
}

// ---- options

const isParts = (option: ChartOption | undefined): option is { readonly [part: string]: ChartOption } =>
  typeof option === 'object' && option !== null && !Array.isArray(option);

/** The option of that name: `title`, `hAxis.title`, `series.0.color`. */
export function optionAt(options: ChartOptions, path: string): ChartOption | undefined {
  return path
    .split('.')
    .reduce<ChartOption | undefined>(
      (option, part) =>
        isParts(option) ? option[part] : Array.isArray(option) ? option[Number(part)] : undefined,
      options,
    );
}

/** The options with one more, or another value of it. */
export function withOption(options: ChartOptions, path: string, value: ChartOption): ChartOptions {
  const [part = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...options, [part]: value };
  const inner = options[part];
  return { ...options, [part]: withOption(isParts(inner) ? inner : {}, rest.join('.'), value) };
}

export type LegendPlace = 'top' | 'bottom' | 'left' | 'right' | 'none';

export interface AxisLook {
  readonly title: string | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** What of the options is drawn, on the screen and in files; others are kept and given back. */
export interface ChartLook {
  readonly title: string | undefined;
  readonly titleSize: number | undefined;
  readonly legend: LegendPlace;
  /** The axis that lies, and the one that stands. */
  readonly hAxis: AxisLook;
  readonly vAxis: AxisLook;
  readonly stacked: boolean;
  readonly showValues: boolean;
  readonly background: string | undefined;
  readonly width: number;
  readonly height: number;
  /** Of a pie, the part of its radius that is empty. */
  readonly pieHole: number;
  readonly seriesColor: (index: number) => string;
  readonly seriesLabel: (index: number) => string | undefined;
  /** Of a combo chart. */
  readonly seriesKind: (index: number) => 'bar' | 'line';
  /** Of a pie. */
  readonly sliceColor: (index: number) => string;
}

const LEGENDS: readonly LegendPlace[] = ['top', 'bottom', 'left', 'right', 'none'];

const paletteColor = (index: number): string => PALETTE[index % PALETTE.length] ?? '#4285f4';

/** The lowest and the highest of the values that are shown. */
export interface Extremes {
  readonly lowest: number;
  readonly highest: number;
}

/** Nothing where no value is a number. */
export function extremesOf({ series }: ChartContent, read: CellReader): Extremes | undefined {
  const values = series.flatMap(({ values: { sheet, zone } }) => {
    const { top, left, bottom, right } = zone;
    const width = right - left + 1;
    return Array.from({ length: (bottom - top + 1) * width }, (_, i) =>
      read(sheet, top + Math.floor(i / width), left + (i % width)),
    ).filter((value) => typeof value === 'number');
  });
  if (values.length === 0) return undefined;
  return { lowest: Math.min(...values), highest: Math.max(...values) };
}

/**
 * Reads the options that are drawn. One of a wrong type is passed over, as on Google, and so are `minValue`
 * and `maxValue` where a value lies beyond them.
 */
export function lookOf(options: ChartOptions, extremes?: Extremes): ChartLook {
  const text = (...paths: readonly string[]) =>
    paths.map((path) => optionAt(options, path)).find((value) => typeof value === 'string' && value !== '') as
      | string
      | undefined;
  const number = (...paths: readonly string[]) =>
    paths.map((path) => optionAt(options, path)).find((value) => typeof value === 'number') as
      | number
      | undefined;
  const axis = (...names: readonly string[]): AxisLook => {
    const at = (part: string) => number(...names.map((name) => `${name}.${part}`));
    const [least, most] = [at('minValue'), at('maxValue')];
    const { lowest, highest } = extremes ?? {
      lowest: Number.POSITIVE_INFINITY,
      highest: Number.NEGATIVE_INFINITY,
    };
    return {
      title: text(...names.map((name) => `${name}.title`)),
      min: at('viewWindow.min') ?? (least !== undefined && least > lowest ? undefined : least),
      max: at('viewWindow.max') ?? (most !== undefined && most < highest ? undefined : most),
    };
  };
  const place = text('legend.position', 'legend');
  const stacked = optionAt(options, 'isStacked');
  const series = optionAt(options, 'series');
  const background = text('backgroundColor.fill', 'backgroundColor');
  return {
    title: text('title'),
    titleSize: number('titleTextStyle.fontSize'),
    legend: LEGENDS.find((one) => one === place) ?? 'right',
    hAxis: axis('hAxis', 'hAxes.0'),
    vAxis: axis('vAxis', 'vAxes.0'),
    stacked: stacked === true || stacked === 'true' || stacked === 'absolute',
    showValues:
      isParts(series) && Object.values(series).some((one) => isParts(one) && one['dataLabel'] === 'value'),
    background,
    width: number('width') ?? DEFAULT_SIZE.width,
    height: number('height') ?? DEFAULT_SIZE.height,
    pieHole: number('pieHole') ?? 0,
    seriesColor: (index) => text(`series.${index}.color`, `colors.${index}`) ?? paletteColor(index),
    seriesLabel: (index) => text(`series.${index}.labelInLegend`),
    seriesKind: (index) =>
      ['bars', 'columns'].includes(text(`series.${index}.type`, 'seriesType') ?? 'line') ? 'bar' : 'line',
    sliceColor: (index) => text(`slices.${index}.color`, `colors.${index}`) ?? paletteColor(index),
  };
}
