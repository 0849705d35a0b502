/// <reference path="./o-spreadsheet-esm.d.ts" />
import type {
  ChartDefinition,
  Command,
  Figure,
  Getters,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { a1Of, parseReference, quoteSheetName } from '../workbook/a1.ts';
import {
  type Area,
  type ChartLook,
  type ChartSource,
  contentOf,
  extremesOf,
  lookOf,
  withOption,
} from '../workbook/chart.ts';
import type { ChartData, ChartKind, ChartOptions, Zone } from '../workbook/workbook.ts';
import type { Dimension } from './sparse-grid.ts';

export type ChartAnchor = ChartData['anchor'];

/** A chart on a sheet, as scripts know it. Its areas name sheets by the engine's ids. */
export interface ChartEntry {
  readonly id: number;
  readonly sheetId: string;
  /** The engine's id of the frame it is in. */
  readonly figureId: string;
  source: ChartSource;
}

/** What charts ask of the book that they are in. */
export interface ChartedBook {
  readonly getters: Getters;
  apply(command: Command): void;
  /** A number that nothing else of the file has; the wanted one where that is given. */
  newNumber(wanted?: number): number;
  value(sheetId: string, row: number, column: number): unknown;
  sheetIdOf(name: string): string | undefined;
  size(sheetId: string): { readonly rows: number; readonly columns: number };
}

/**
 * The charts of a book. They are drawn by the engine; what it has no word for, such as ranges as they
 * were given and options that nobody draws, is kept here.
 */
export class Charts {
  readonly #book: ChartedBook;
  #entries: ChartEntry[] = [];
  /** Whether the engine is being told of a chart by us, and not by a person. */
  #ours = false;

  constructor(book: ChartedBook) {
    this.#book = book;
  }

  /** What is known of all charts as they stand now. */
  copy(): readonly ChartEntry[] {
    return this.#entries.map((entry) => ({ ...entry }));
  }

  /** Makes that what it was when this copy was taken. */
  putBack(copy: readonly ChartEntry[]): void {
    this.#entries = copy.map((entry) => ({ ...entry }));
  }

  /** The charts on a sheet in the order in which they came there, those a person made included. */
  on(sheetId: string): readonly ChartEntry[] {
    const { getters } = this.#book;
    const known = new Map(this.#entries.map((entry) => [entry.figureId, entry]));
    return getters.getFigures(sheetId).flatMap((figure) => {
      const entry = known.get(figure.id) ?? this.#adopt(sheetId, figure);
      return entry === undefined ? [] : [entry];
    });
  }

  /** Where a chart lies now, and how large it is: a person may have moved it. */
  frame({ sheetId, figureId, source }: ChartEntry): { anchor: ChartAnchor; options: ChartOptions } {
    const figure = this.#book.getters.getFigure(sheetId, figureId);
    if (figure === undefined) throw new Error(`Grafik ${figureId} tidak ada lagi.`);
    const { col, row, offset, width, height } = figure;
    const look = lookOf(source.options);
    const resized = look.width !== width || look.height !== height;
    return {
      anchor: { row, column: col, offsetX: offset.x, offsetY: offset.y },
      options: resized
        ? withOption(withOption(source.options, 'width', width), 'height', height)
        : source.options,
    };
  }

  /** Puts a chart on a sheet; `id` is one it had before. */
  insert(sheetId: string, source: ChartSource, anchor: ChartAnchor, id?: number): ChartEntry {
    const taken = this.#entries.some((entry) => entry.id === id);
    const number = this.#book.newNumber(taken ? undefined : id);
    const entry = { id: number, sheetId, figureId: `chart-${number}`, source };
    this.#tell({
      type: 'CREATE_CHART',
      sheetId,
      figureId: entry.figureId,
      chartId: entry.figureId,
      definition: this.#definitionOf(source),
      ...placeOf(anchor),
      size: sizeOf(source),
    });
    this.#entries.push(entry);
    return entry;
  }

  update(entry: ChartEntry, source: ChartSource, anchor: ChartAnchor): void {
    const { sheetId, figureId } = entry;
    const chartId = this.#chartIdOf(entry);
    this.#tell({ type: 'UPDATE_CHART', sheetId, figureId, chartId, definition: this.#definitionOf(source) });
    this.#tell({ type: 'UPDATE_FIGURE', sheetId, figureId, ...placeOf(anchor), ...sizeOf(source) });
    entry.source = source;
  }

  remove({ sheetId, figureId }: ChartEntry): void {
    this.#book.apply({ type: 'DELETE_FIGURE', sheetId, figureId });
    this.#entries = this.#entries.filter((entry) => entry.figureId !== figureId);
  }

  #tell(command: Command): void {
    this.#ours = true;
    try {
      this.#book.apply(command);
    } finally {
      this.#ours = false;
    }
  }

  #chartIdOf({ sheetId, figureId }: Pick<ChartEntry, 'sheetId' | 'figureId'>): string {
    const { getters } = this.#book;
    const chartId = getters
      .getChartIds(sheetId)
      .find((id) => getters.getFigureIdFromChartId(id) === figureId);
    if (chartId === undefined) throw new Error(`Grafik ${figureId} tidak ada lagi.`);
    return chartId;
  }

  /** Takes up a chart that a person made; nothing for a kind that scripts have no word for here. */
  #adopt(sheetId: string, { id: figureId, tag }: Figure): ChartEntry | undefined {
    if (tag !== 'chart') return undefined;
    const { getters } = this.#book;
    const chartId = this.#chartIdOf({ sheetId, figureId });
    const source = sourceOf(this.#book, sheetId, getters.getChartDefinition(chartId));
    if (source === undefined) return undefined;
    const entry = { id: this.#book.newNumber(), sheetId, figureId, source };
    this.#entries.push(entry);
    return entry;
  }

  /** What the engine was told, by a script or by a person. */
  applied(command: Command): void {
    switch (command.type) {
      case 'UPDATE_CHART': {
        const entry = this.#entries.find(({ figureId }) => figureId === command.figureId);
        const edited = sourceOf(this.#book, command.sheetId, command.definition);
        if (!this.#ours && entry !== undefined && edited !== undefined) entry.source = edited;
        break;
      }
      case 'ADD_COLUMNS_ROWS': {
        const start = command.position === 'before' ? command.base : command.base + 1;
        this.#moveAreas(command.sheetId, (zone) =>
          withInserted(zone, command.dimension, start, command.quantity),
        );
        break;
      }
      case 'REMOVE_COLUMNS_ROWS':
        this.#moveAreas(command.sheetId, (zone) => withRemoved(zone, command.dimension, command.elements));
        break;
      case 'DUPLICATE_SHEET':
        this.#duplicated(command.sheetId, command.sheetIdTo);
        break;
      case 'DELETE_SHEET':
        this.#entries = this.#entries.filter(({ sheetId }) => sheetId !== command.sheetId);
        this.#moveAreas(command.sheetId, () => undefined);
        break;
    }
  }

  /** A copied sheet's charts show the copy's cells where they showed the sheet's own. */
  #duplicated(from: string, to: string): void {
    const copies = this.#entries
      .filter(({ sheetId }) => sheetId === from)
      .map(({ figureId, source }) => ({
        id: this.#book.newNumber(),
        sheetId: to,
        figureId: `${to}??${figureId.split('??').pop()}`,
        source: {
          ...source,
          areas: source.areas.map(({ sheet, zone }) => ({ sheet: sheet === from ? to : sheet, zone })),
        },
      }));
    this.#entries.push(...copies);
  }

  #moveAreas(sheetId: string, move: (zone: Zone) => Zone | undefined): void {
    for (const entry of this.#entries) {
      const areas = entry.source.areas.flatMap((area) => {
        if (area.sheet !== sheetId) return [area];
        const zone = move(area.zone);
        return zone === undefined ? [] : [{ sheet: area.sheet, zone }];
      });
      entry.source = { ...entry.source, areas };
    }
  }

  #definitionOf(source: ChartSource): ChartDefinition {
    const { getters } = this.#book;
    const read = (sheet: string, row: number, column: number) => this.#book.value(sheet, row, column);
    const content = contentOf(source, read);
    const look = lookOf(source.options, extremesOf(content, read));
    // The engine takes heading and values as one range.
    const whole = (name: Area | undefined, values: Area): string => {
      const zone = name === undefined ? values.zone : around(name.zone, values.zone);
      return `${quoteSheetName(getters.getSheetName(values.sheet))}!${a1Of(zone)}`;
    };
    const { domain, domainName, series } = content;
    const common = {
      dataSource: {
        type: 'range' as const,
        dataSets: series.map(({ name, values }, index) => ({
          dataSetId: String(index),
          dataRange: whole(name, values),
        })),
        dataSetsHaveTitle: series.some(({ name }) => name !== undefined),
        ...(domain === undefined ? {} : { labelRange: whole(domainName, domain) }),
      },
      dataSetStyles: Object.fromEntries(
        series.map((_, index) => [String(index), seriesStyle(source.kind, look, index)]),
      ),
      title: {
        ...(look.title === undefined ? {} : { text: look.title }),
        ...(look.titleSize === undefined ? {} : { fontSize: look.titleSize }),
      },
      legendPosition: look.legend,
      showValues: look.showValues,
      ...(look.background === undefined ? {} : { background: look.background }),
    };
    return drawn(source.kind, look, common, series[0]?.values);
  }
}

type CommonDefinition = Omit<
  Extract<ChartDefinition, { readonly type: 'bar' }>,
  'type' | 'stacked' | 'horizontal' | 'zoomable' | 'axesDesign'
>;

function drawn(
  kind: ChartKind,
  look: ChartLook,
  common: CommonDefinition,
  values: Area | undefined,
): ChartDefinition {
  const axesDesign = { x: axisDesign(look.hAxis), y: axisDesign(look.vAxis) };
  switch (kind) {
    case 'COLUMN':
    case 'BAR':
      return { ...common, type: 'bar', stacked: look.stacked, horizontal: kind === 'BAR', axesDesign };
    case 'LINE':
      return { ...common, type: 'line', labelsAsText: true, stacked: false, cumulative: false, axesDesign };
    case 'COMBO':
      return { ...common, type: 'combo', axesDesign };
    case 'PIE':
      return {
        ...common,
        type: 'pie',
        isDoughnut: look.pieHole > 0,
        pieHolePercentage: Math.round(look.pieHole * 100),
        slicesColors: sliceColors(look, values),
      };
  }
}

function axisDesign({ title, min, max }: ChartLook['hAxis']) {
  return {
    ...(title === undefined ? {} : { title: { text: title } }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

function seriesStyle(kind: ChartKind, look: ChartLook, index: number) {
  const label = look.seriesLabel(index);
  return {
    ...(kind === 'PIE' ? {} : { backgroundColor: look.seriesColor(index) }),
    ...(kind === 'COMBO' ? { type: look.seriesKind(index) } : {}),
    ...(label === undefined ? {} : { label }),
  };
}

function sliceColors(look: ChartLook, values: Area | undefined): string[] {
  if (values === undefined) return [];
  const { top, left, bottom, right } = values.zone;
  const count = Math.max(bottom - top, right - left) + 1;
  return Array.from({ length: count }, (_, index) => look.sliceColor(index));
}

const placeOf = ({ row, column, offsetX, offsetY }: ChartAnchor) => ({
  row,
  col: column,
  offset: { x: offsetX, y: offsetY },
});

function sizeOf({ options }: ChartSource): { width: number; height: number } {
  const { width, height } = lookOf(options);
  return { width, height };
}

const around = (a: Zone, b: Zone): Zone => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Lines inserted inside a zone belong to it. */
function withInserted(zone: Zone, dimension: Dimension, start: number, count: number): Zone {
  const moved = (index: number) => (index >= start ? index + count : index);
  return dimension === 'ROW'
    ? { ...zone, top: moved(zone.top), bottom: moved(zone.bottom) }
    : { ...zone, left: moved(zone.left), right: moved(zone.right) };
}

function withRemoved(zone: Zone, dimension: Dimension, gone: readonly number[]): Zone | undefined {
  const [first, last] = dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const before = gone.filter((index) => index < first).length;
  const inside = gone.filter((index) => index >= first && index <= last).length;
  const [start, end] = [first - before, last - before - inside];
  if (end < start) return undefined;
  return dimension === 'ROW' ? { ...zone, top: start, bottom: end } : { ...zone, left: start, right: end };
}

const KINDS = { bar: 'COLUMN', line: 'LINE', pie: 'PIE', combo: 'COMBO' } as const satisfies Record<
  string,
  ChartKind
>;

type OfferedDefinition = Extract<ChartDefinition, { readonly type: keyof typeof KINDS }>;

const isOffered = (definition: ChartDefinition): definition is OfferedDefinition => definition.type in KINDS;

/** What a script is told of a chart that a person made or changed at the screen. */
function sourceOf(book: ChartedBook, sheetId: string, definition: ChartDefinition): ChartSource | undefined {
  if (!isOffered(definition) || definition.dataSource.type !== 'range') return undefined;
  const { dataSets, labelRange, dataSetsHaveTitle } = definition.dataSource;
  const areas = [labelRange, ...dataSets.map(({ dataRange }) => dataRange)].flatMap((range) =>
    range === undefined ? [] : areaAt(book, sheetId, range),
  );
  const horizontal = 'horizontal' in definition && definition.horizontal === true;
  const design = 'axesDesign' in definition ? definition.axesDesign : undefined;
  const styles = dataSets.map(({ dataSetId }) => definition.dataSetStyles[dataSetId]);
  const showsValues = 'showValues' in definition && definition.showValues === true;
  const told: [string, string | number | boolean | undefined][] = [
    ['title', definition.title.text],
    ['titleTextStyle.fontSize', definition.title.fontSize],
    ['legend.position', definition.legendPosition],
    ['isStacked', 'stacked' in definition && definition.stacked ? true : undefined],
    ['hAxis.title', design?.x?.title?.text],
    ['vAxis.title', design?.y?.title?.text],
    ['hAxis.viewWindow.min', design?.x?.min],
    ['hAxis.viewWindow.max', design?.x?.max],
    ['vAxis.viewWindow.min', design?.y?.min],
    ['vAxis.viewWindow.max', design?.y?.max],
    ['useFirstColumnAsDomain', labelRange === undefined ? false : undefined],
    ...styles.flatMap((style, index): [string, string | undefined][] => [
      [`series.${index}.color`, style?.backgroundColor],
      [`series.${index}.dataLabel`, showsValues ? 'value' : undefined],
    ]),
  ];
  return {
    kind: horizontal ? 'BAR' : KINDS[definition.type],
    areas,
    headers: dataSetsHaveTitle ? 1 : 0,
    transposed: dataSets.length > 0 && areas.every(({ zone }) => zone.top === zone.bottom),
    options: told.reduce<ChartOptions>(
      (options, [path, value]) => (value === undefined ? options : withOption(options, path, value)),
      {},
    ),
  };
}

/** The area that an A1 text names, on this sheet where it names none; nothing where there is none such. */
export function areaAt(book: ChartedBook, sheetId: string, reference: string): Area[] {
  const parsed = parseReference(reference, (sheetName) => {
    const id = sheetName === undefined ? sheetId : book.sheetIdOf(sheetName);
    return id === undefined ? undefined : book.size(id);
  });
  if (parsed === undefined) return [];
  const named = 'sheetName' in parsed ? book.sheetIdOf(parsed.sheetName) : undefined;
  return [{ sheet: named ?? sheetId, zone: parsed.zone }];
}
