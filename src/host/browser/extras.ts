/// <reference path="../engine/o-spreadsheet-esm.d.ts" />
import type {
  ChartDefinition,
  Command,
  ConditionalFormat,
  DataValidationRule,
  HeaderGroup,
  Model,
  Style,
  TableConfig,
  Zone,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';

/**
 * What a person can make with the engine's own menus and a `Workbook` has no word for: charts of other
 * kinds and designs than a script's, conditional formats, rules for what may be entered, tables with
 * filters, groups, hidden rows and columns, named ranges, struck out and turned text. In the engine's
 * own form, the sheets in their order, ranges in A1 notation.
 */
export interface EngineExtras {
  readonly sheets: readonly SheetExtras[];
  readonly namedRanges: Readonly<Record<string, string>>;
}

type Dimension = 'ROW' | 'COL';

interface SheetExtras {
  readonly charts: readonly ChartExtra[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly rules: readonly (Omit<DataValidationRule, 'ranges'> & { readonly ranges: readonly string[] })[];
  readonly tables: readonly {
    readonly range: string;
    readonly type: 'static' | 'forceStatic' | 'dynamic';
    readonly config: TableConfig;
  }[];
  readonly groups: Readonly<Record<Dimension, readonly HeaderGroup[]>>;
  readonly hidden: Readonly<Record<Dimension, readonly number[]>>;
  readonly showsGridLines: boolean;
  readonly styles: readonly {
    readonly row: number;
    readonly col: number;
    readonly style: Pick<Style, 'strikethrough' | 'rotation'>;
  }[];
}

interface ChartExtra {
  readonly id: string;
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly definition: ChartDefinition<string>;
}

/** Rules of the host's own making; those it keeps itself. */
const HOSTS_RULE = /^rule-\d+$/;

export function extrasOf({ getters }: Model): EngineExtras {
  return {
    sheets: getters.getSheetIds().map((sheetId) => ({
      charts: chartsOf(getters, sheetId),
      conditionalFormats: getters.getConditionalFormats(sheetId),
      rules: getters
        .getDataValidationRules(sheetId)
        .filter(({ id }) => !HOSTS_RULE.test(id))
        .map(({ ranges, ...rule }) => ({
          ...rule,
          ranges: ranges.map((range) => getters.getRangeString(range, sheetId)),
        })),
      tables: getters.getCoreTables(sheetId).map(({ range, type, config }) => ({
        range: getters.getRangeString(range, sheetId),
        type,
        config,
      })),
      groups: {
        ROW: getters.getHeaderGroups(sheetId, 'ROW'),
        COL: getters.getHeaderGroups(sheetId, 'COL'),
      },
      hidden: {
        ROW: getters.getHiddenRowsGroups(sheetId).flat(),
        COL: getters.getHiddenColsGroups(sheetId).flat(),
      },
      showsGridLines: getters.getGridLinesVisibility(sheetId),
      styles: getters.getCells(sheetId).flatMap(({ id, style }) => {
        const { strikethrough, rotation } = style ?? {};
        if (!strikethrough && !rotation) return [];
        const { row, col } = getters.getCellPosition(id);
        const kept = { ...(strikethrough && { strikethrough }), ...(rotation && { rotation }) };
        return [{ row, col, style: kept }];
      }),
    })),
    namedRanges: Object.fromEntries(
      getters.getNamedRanges().map(({ name, range }) => [name, getters.getRangeString(range, '')]),
    ),
  };
}

function chartsOf(getters: Model['getters'], sheetId: string): ChartExtra[] {
  return getters.getChartIds(sheetId).flatMap((chartId) => {
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(chartId));
    if (figure?.tag !== 'chart') return [];
    const { id, col, row, offset, width, height } = figure;
    return [{ id, col, row, offset, width, height, definition: getters.getChartDefinition(chartId) }];
  });
}

/**
 * Puts them back into a model whose sheets are the same, and gives back what the engine refused, by the
 * names of its commands.
 */
export function restoreExtras(model: Model, extras: EngineExtras): readonly string[] {
  const ids = model.getters.getSheetIds();
  const commands = [
    ...Object.entries(extras.namedRanges).map(
      ([name, a1]): Command => ({
        type: 'CREATE_NAMED_RANGE',
        name,
        ranges: [model.getters.getRangeDataFromXc(ids[0] ?? '', a1)],
      }),
    ),
    ...extras.sheets.flatMap((sheet, index) => {
      const sheetId = ids[index];
      return sheetId === undefined ? [] : sheetCommands(model, sheetId, sheet);
    }),
  ];
  return commands.flatMap((command) => {
    const { isSuccessful, reasons } = (model.dispatch as LooseDispatch)(command.type, command);
    return isSuccessful || reasons.every((reason) => reason === 'NoChanges') ? [] : [command.type];
  });
}

type LooseDispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

function sheetCommands(model: Model, sheetId: string, sheet: SheetExtras): Command[] {
  const rangesOf = (a1: readonly string[]) =>
    a1.map((each) => model.getters.getRangeDataFromXc(sheetId, each));
  return [
    ...sheet.charts.flatMap((chart) => chartCommands(model, sheetId, chart)),
    ...sheet.conditionalFormats.map(
      ({ ranges, ...cf }): Command => ({
        type: 'ADD_CONDITIONAL_FORMAT',
        sheetId,
        cf,
        ranges: rangesOf(ranges),
      }),
    ),
    ...sheet.rules.map(
      ({ ranges, ...rule }): Command => ({
        type: 'ADD_DATA_VALIDATION_RULE',
        sheetId,
        rule,
        ranges: rangesOf(ranges),
      }),
    ),
    ...sheet.tables.map(
      ({ range, type, config }): Command => ({
        type: 'CREATE_TABLE',
        sheetId,
        ranges: rangesOf([range]),
        tableType: type,
        config,
      }),
    ),
    ...(['ROW', 'COL'] as const).flatMap((dimension) => headerCommands(sheetId, dimension, sheet)),
    { type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: sheet.showsGridLines },
    ...sheet.styles.map(
      ({ row, col, style }): Command => ({
        type: 'SET_FORMATTING',
        sheetId,
        target: [cellZone(row, col)],
        style,
      }),
    ),
  ];
}

const cellZone = (row: number, col: number): Zone => ({ top: row, bottom: row, left: col, right: col });

/**
 * The host has put charts of the kinds that scripts know back by itself, under ids of its own: where one
 * lies in the same place, it only gets its design back.
 */
function chartCommands(
  { getters }: Model,
  sheetId: string,
  { id, col, row, offset, width, height, definition }: ChartExtra,
): Command[] {
  const there = chartsOf(getters, sheetId).find(
    (chart) =>
      chart.col === col && chart.row === row && chart.offset.x === offset.x && chart.offset.y === offset.y,
  );
  if (there === undefined) {
    const size = { width, height };
    return [{ type: 'CREATE_CHART', sheetId, figureId: id, chartId: id, col, row, offset, size, definition }];
  }
  if (JSON.stringify(there.definition) === JSON.stringify(definition)) return [];
  const figureId = there.id;
  const chartId = getters
    .getChartIds(sheetId)
    .find((each) => getters.getFigureIdFromChartId(each) === figureId);
  return chartId === undefined ? [] : [{ type: 'UPDATE_CHART', sheetId, figureId, chartId, definition }];
}

function headerCommands(sheetId: string, dimension: Dimension, { groups, hidden }: SheetExtras): Command[] {
  const elements = [...hidden[dimension]];
  return [
    ...(elements.length === 0 ? [] : [{ type: 'HIDE_COLUMNS_ROWS' as const, sheetId, dimension, elements }]),
    ...groups[dimension].flatMap(({ start, end, isFolded }): Command[] => [
      { type: 'GROUP_HEADERS', sheetId, dimension, start, end },
      ...(isFolded ? [{ type: 'FOLD_HEADER_GROUP' as const, sheetId, dimension, start, end }] : []),
    ]),
  ];
}
