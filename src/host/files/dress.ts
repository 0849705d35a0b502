import { a1Of, quoteSheetName } from '../workbook/a1.ts';
import type { CellData, SheetData, ValidationData, Workbook, Zone } from '../workbook/workbook.ts';

/** How a raw tab looks, as the add-in tells it: its cells from the headings down, and what belongs to its columns. */
export interface TabLook {
  readonly name: string;
  readonly cells: readonly (readonly LookCell[])[];
  readonly widths: readonly number[];
  /** Of the cells to fill in, each a column. */
  readonly formats?: readonly { readonly zone: Zone; readonly format: string }[];
  /** Each a column, or one cell of a row that stands ready. */
  readonly choices?: readonly LookChoice[];
  readonly tabColor?: string;
}

interface LookCell {
  readonly value?: string | number;
  readonly note?: string | undefined;
  readonly look?: { readonly bold?: boolean; readonly background?: string };
}

interface LookChoice {
  readonly zone: Zone;
  readonly from: readonly string[] | { readonly tab: string; readonly zone: Zone };
  readonly strict: boolean;
  readonly help: string;
}

/**
 * Gives the sheets of files that hold nothing but text the look of the raw tabs whose names they bear, and
 * their order. A column is known by its heading, a row that stands ready by its first cell. What stands in a
 * cell, and how it is shown, stays.
 */
export function dressed(workbook: Workbook, looks: readonly TabLook[]): Workbook {
  const placed = new Map(
    workbook.sheets.map((sheet) => {
      const look = looks.find(({ name }) => name === sheet.name);
      return [sheet.name, { sheet, look, columnOf: columnsOf(sheet, look) }];
    }),
  );
  const rank = ({ name }: SheetData) => {
    const place = looks.findIndex((look) => look.name === name);
    return place === -1 ? looks.length : place;
  };
  const sheets = [...placed.values()].map(({ sheet, look, columnOf }) => {
    if (look === undefined) return sheet;
    return dress(sheet, look, columnOf, ({ tab, zone }) => {
      const target = placed.get(tab);
      const column = target?.columnOf(zone.left);
      if (target === undefined || column === undefined) return undefined;
      const below = { top: 1, left: column, bottom: target.sheet.rowCount - 1, right: column };
      return `${quoteSheetName(tab)}!${a1Of(below)}`;
    });
  });
  return { ...workbook, sheets: sheets.sort((a, b) => rank(a) - rank(b)) };
}

/** So many rows below the filled ones are formatted: every cell that is costs time at each opening. */
const ROOM = 50;

const lastRow = ({ cells }: SheetData): number =>
  Object.keys(cells).reduce((last, place) => Math.max(last, Number.parseInt(place, 10)), 0);

type ColumnOf = (column: number) => number | undefined;

/** Where a column of the look stands in the sheet. */
function columnsOf(sheet: SheetData, look: TabLook | undefined): ColumnOf {
  const places = new Map<string, number>();
  for (let column = sheet.columnCount - 1; column >= 0; column--) {
    places.set(plain(sheet.cells[`0,${column}`]?.value), column);
  }
  const headings = (look?.cells[0] ?? []).map(({ value }) => plain(value));
  return (column) => places.get(headings[column] ?? '');
}

const plain = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

function dress(
  sheet: SheetData,
  look: TabLook,
  columnOf: ColumnOf,
  addressOf: (from: { readonly tab: string; readonly zone: Zone }) => string | undefined,
): SheetData {
  const cells: Record<string, CellData> = { ...sheet.cells };
  const columnWidths: Record<number, number> = {};
  for (const [i, { note, look: heading }] of (look.cells[0] ?? []).entries()) {
    const column = columnOf(i);
    if (column === undefined) continue;
    columnWidths[column] = look.widths[i] ?? 100;
    cells[`0,${column}`] = {
      ...cells[`0,${column}`],
      style: { bold: true, wrap: 'wrap', vertical: 'middle', fillColor: heading?.background ?? '#ffffff' },
      ...(note === undefined ? {} : { note }),
    };
  }
  const bottom = Math.min(sheet.rowCount, lastRow(sheet) + ROOM);
  for (const { zone, format } of look.formats ?? []) {
    const column = columnOf(zone.left);
    for (let row = 1; column !== undefined && row < bottom; row++) cells[`${row},${column}`] ??= { format };
  }
  const first = columnOf(0);
  const rowOf = (row: number): number | undefined => {
    const key = plain(look.cells[row]?.[0]?.value);
    for (let at = 1; key !== '' && at < sheet.rowCount; at++) {
      if (plain(cells[`${at},${first}`]?.value) === key) return at;
    }
    return undefined;
  };
  for (const [i, [cell]] of look.cells.entries()) {
    const row = i > 0 && cell?.note !== undefined ? rowOf(i) : undefined;
    if (row !== undefined && cell?.note !== undefined) {
      cells[`${row},${first}`] = { ...cells[`${row},${first}`], note: cell.note };
    }
  }
  const validations = (look.choices ?? []).flatMap(({ zone, from, strict, help }) => {
    const column = columnOf(zone.left);
    const isColumn = zone.bottom > zone.top;
    const row = isColumn ? 1 : rowOf(zone.top);
    const rule = ruleOf(from, addressOf);
    if (column === undefined || row === undefined || rule === undefined) return [];
    return [
      {
        zone: { top: row, left: column, bottom: isColumn ? sheet.rowCount - 1 : row, right: column },
        rule: { ...rule, allowInvalid: !strict, help },
      },
    ];
  });
  return {
    ...sheet,
    cells,
    columnWidths,
    validations,
    frozenRows: 1,
    ...(look.tabColor === undefined ? {} : { tabColor: look.tabColor }),
  };
}

function ruleOf(
  from: LookChoice['from'],
  addressOf: (from: { readonly tab: string; readonly zone: Zone }) => string | undefined,
): Pick<ValidationData, 'kind' | 'values' | 'range'> | undefined {
  if (!('tab' in from)) return { kind: 'list', values: from };
  const range = addressOf(from);
  return range === undefined ? undefined : { kind: 'range', range };
}
