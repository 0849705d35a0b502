import { expect, test } from 'vitest';
import { type EngineExtras, extrasOf, restoreExtras } from '../../../src/host/browser/extras.ts';
import { createHost, type Host } from '../../../src/host/host.ts';

function hostWithNumbers(): Host {
  const host = createHost({ scripts: [] });
  for (const [row, value] of ['10', '20', '30'].entries()) host.typeInto('Sheet1', `A${row + 1}`, value);
  return host;
}

type Dispatch = (type: string, payload: object) => { readonly isSuccessful: boolean };

/** What a person does on the screen; throws where the engine refuses, so that no test passes on nothing. */
function doOnScreen({ model }: Host, type: string, payload: object): void {
  const sheetId = model.getters.getSheetIds()[0];
  const { isSuccessful } = (model.dispatch as Dispatch)(type, { sheetId, ...payload });
  if (!isSuccessful) throw new Error(`The engine refused ${type}.`);
}

const column = (host: Host, a1: string) =>
  host.model.getters.getRangeDataFromXc(host.model.getters.getSheetIds()[0] ?? '', a1);

/** A reload: what was kept, through JSON, in a new host. */
function reloaded(host: Host): { readonly after: Host; readonly refused: readonly string[] } {
  const extras = JSON.parse(JSON.stringify(extrasOf(host.model))) as EngineExtras;
  const after = createHost({ scripts: [], workbook: host.workbook() });
  return { after, refused: restoreExtras(after.model, extras) };
}

test.each<[what: string, act: (host: Host) => void]>([
  [
    'a conditional format',
    (host) =>
      doOnScreen(host, 'ADD_CONDITIONAL_FORMAT', {
        cf: {
          id: 'cf',
          rule: {
            type: 'CellIsRule',
            operator: 'isGreaterThan',
            values: ['15'],
            style: { fillColor: '#FF0000' },
          },
        },
        ranges: [column(host, 'A1:A3')],
      }),
  ],
  [
    'a rule for what may be entered',
    (host) =>
      doOnScreen(host, 'ADD_DATA_VALIDATION_RULE', {
        rule: { id: 'milik-orang', criterion: { type: 'isGreaterThan', values: ['5'] }, isBlocking: true },
        ranges: [column(host, 'B1:B3')],
      }),
  ],
  [
    'a table with filters',
    (host) =>
      doOnScreen(host, 'CREATE_TABLE', {
        ranges: [column(host, 'A1:A3')],
        tableType: 'static',
        config: {
          hasFilters: true,
          totalRow: false,
          firstColumn: false,
          lastColumn: false,
          numberOfHeaders: 1,
          bandedRows: true,
          bandedColumns: false,
          styleId: 'TableStyleMedium2',
          automaticAutofill: true,
        },
      }),
  ],
  ['hidden rows', (host) => doOnScreen(host, 'HIDE_COLUMNS_ROWS', { dimension: 'ROW', elements: [4, 5] })],
  ['hidden columns', (host) => doOnScreen(host, 'HIDE_COLUMNS_ROWS', { dimension: 'COL', elements: [2] })],
  [
    'a folded group of rows',
    (host) => {
      doOnScreen(host, 'GROUP_HEADERS', { dimension: 'ROW', start: 2, end: 5 });
      doOnScreen(host, 'FOLD_HEADER_GROUP', { dimension: 'ROW', start: 2, end: 5 });
    },
  ],
  ['no grid lines', (host) => doOnScreen(host, 'SET_GRID_LINES_VISIBILITY', { areGridLinesVisible: false })],
  [
    'struck out text',
    (host) =>
      doOnScreen(host, 'SET_FORMATTING', {
        target: [{ top: 0, bottom: 1, left: 0, right: 0 }],
        style: { strikethrough: true },
      }),
  ],
  [
    'a named range',
    (host) => doOnScreen(host, 'CREATE_NAMED_RANGE', { name: 'TARGET', ranges: [column(host, 'A1:A3')] }),
  ],
  [
    'a chart of a kind that scripts do not know',
    (host) =>
      doOnScreen(host, 'CREATE_CHART', {
        figureId: 'g',
        chartId: 'g',
        col: 3,
        row: 2,
        offset: { x: 0, y: 0 },
        size: { width: 300, height: 200 },
        definition: {
          type: 'scorecard',
          title: { text: 'Capaian' },
          keyValue: 'Sheet1!A1',
          humanize: false,
          baselineMode: 'text',
          baselineColorUp: '#00A04A',
          baselineColorDown: '#DC6965',
        },
      }),
  ],
])('%s is there after a reload', (_, act) => {
  const host = hostWithNumbers();
  const before = extrasOf(host.model);
  act(host);
  const kept = extrasOf(host.model);
  expect(kept).not.toEqual(before);
  const { after, refused } = reloaded(host);
  expect(refused).toEqual([]);
  expect(extrasOf(after.model)).toEqual(kept);
});

test('a formula that names a range is calculated after a reload', () => {
  const host = hostWithNumbers();
  doOnScreen(host, 'CREATE_NAMED_RANGE', { name: 'TARGET', ranges: [column(host, 'A1:A3')] });
  host.typeInto('Sheet1', 'B1', '=SUM(TARGET)');
  // 10 + 20 + 30
  expect(reloaded(host).after.displayValue('Sheet1', 'B1')).toBe('60');
});

test('what the engine refuses is named, and the rest comes back', () => {
  const host = hostWithNumbers();
  doOnScreen(host, 'HIDE_COLUMNS_ROWS', { dimension: 'ROW', elements: [4] });
  const extras = extrasOf(host.model);
  const after = createHost({ scripts: [] });
  const refused = restoreExtras(after.model, { ...extras, namedRanges: { 'bukan nama!': 'A1' } });
  expect(refused).toEqual(['CREATE_NAMED_RANGE']);
  expect(extrasOf(after.model).sheets[0]?.hidden.ROW).toEqual([4]);
});
