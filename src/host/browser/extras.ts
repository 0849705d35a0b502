/// <reference path="../engine/o-spreadsheet-esm.d.ts" />
import type { Command, Model } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';

type Data = ReturnType<Model['exportData']>;
type SheetData = Data['sheets'][number];

/**
 * What a person can make with the engine's own menus and a `Workbook` has no word for: charts,
 * conditional formats, rules for what may be entered, tables with filters, groups, hidden rows and columns, named ranges. In the
 * engine's own form, sheets in their order.
 */
export interface EngineExtras {
  readonly sheets: readonly SheetExtras[];
  readonly namedRanges: Data['namedRanges'];
}

interface SheetExtras
  extends Pick<
    SheetData,
    | 'figures'
    | 'conditionalFormats'
    | 'dataValidationRules'
    | 'tables'
    | 'headerGroups'
    | 'areGridLinesVisible'
  > {
  readonly hidden: { readonly [dimension in 'ROW' | 'COL']: readonly number[] };
}

export function extrasOf(model: Model): EngineExtras {
  const { sheets, namedRanges } = model.exportData();
  const hiddenOf = (headers: SheetData['rows']) =>
    Object.entries(headers).flatMap(([index, header]) => (header?.isHidden ? Number(index) : []));
  return {
    sheets: sheets.map((sheet) => ({
      figures: sheet.figures,
      conditionalFormats: sheet.conditionalFormats,
      // The host keeps those that it made itself.
      dataValidationRules: sheet.dataValidationRules.filter(({ id }) => !/^rule-\d+$/.test(id)),
      tables: sheet.tables,
      hidden: { ROW: hiddenOf(sheet.rows), COL: hiddenOf(sheet.cols) },
      ...(sheet.headerGroups === undefined ? {} : { headerGroups: sheet.headerGroups }),
      ...(sheet.areGridLinesVisible === undefined ? {} : { areGridLinesVisible: sheet.areGridLinesVisible }),
    })),
    namedRanges,
  };
}

/** Puts them back into a model whose sheets are the same. @throws Error for one that the engine refuses. */
export function restoreExtras(model: Model, extras: EngineExtras): void {
  const ids = model.getters.getSheetIds();
  const commands = [
    ...extras.sheets.flatMap((sheet, index) => {
      const sheetId = ids[index];
      return sheetId === undefined ? [] : sheetCommands(model, sheetId, sheet);
    }),
    ...Object.entries(extras.namedRanges).map(
      ([name, a1]): Command => ({
        type: 'CREATE_NAMED_RANGE',
        name,
        ranges: [model.getters.getRangeDataFromXc(ids[0] ?? '', a1)],
      }),
    ),
  ];
  for (const command of commands) {
    const { isSuccessful, reasons } = (model.dispatch as LooseDispatch)(command.type, command);
    if (!isSuccessful) throw new Error(`${command.type}: ${reasons.join(', ')}`);
  }
}

type LooseDispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

function sheetCommands(model: Model, sheetId: string, sheet: SheetExtras): Command[] {
  const rangesOf = (a1: readonly string[]) =>
    a1.map((each) => model.getters.getRangeDataFromXc(sheetId, each));
  const figures = sheet.figures
    .filter(({ tag }) => tag === 'chart')
    .map(({ id, col, row, offset, width, height, data }): Command => {
      const { chartId, ...definition } = data;
      const size = { width, height };
      return { type: 'CREATE_CHART', sheetId, figureId: id, chartId, col, row, offset, size, definition };
    });
  const formats = sheet.conditionalFormats.map(
    ({ ranges, ...cf }): Command => ({
      type: 'ADD_CONDITIONAL_FORMAT',
      sheetId,
      cf,
      ranges: rangesOf(ranges),
    }),
  );
  const rules = sheet.dataValidationRules.map(
    ({ ranges, ...rule }): Command => ({
      type: 'ADD_DATA_VALIDATION_RULE',
      sheetId,
      rule,
      ranges: rangesOf(ranges),
    }),
  );
  const tables = sheet.tables.map(
    ({ range, type, config }): Command =>
      ({
        type: 'CREATE_TABLE',
        sheetId,
        ranges: rangesOf([range]),
        tableType: type ?? 'static',
        ...(config === undefined ? {} : { config }),
      }) as Command,
  );
  const headers = (['ROW', 'COL'] as const).flatMap((dimension): Command[] => {
    const groups = sheet.headerGroups?.[dimension] ?? [];
    const hidden = sheet.hidden[dimension];
    return [
      ...(hidden.length === 0
        ? []
        : [{ type: 'HIDE_COLUMNS_ROWS' as const, sheetId, dimension, elements: [...hidden] }]),
      ...groups.flatMap(({ start, end, isFolded }): Command[] => [
        { type: 'GROUP_HEADERS', sheetId, dimension, start, end },
        ...(isFolded ? [{ type: 'FOLD_HEADER_GROUP' as const, sheetId, dimension, start, end }] : []),
      ]),
    ];
  });
  const gridLines: Command[] =
    sheet.areGridLinesVisible === false
      ? [{ type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: false }]
      : [];
  return [...figures, ...formats, ...rules, ...tables, ...headers, ...gridLines];
}
