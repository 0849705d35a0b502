import { renameSheetsIn } from '../../workbook/formula-text.ts';
import type { SheetData, Workbook } from '../../workbook/workbook.ts';

/** Excel's limit, in UTF-16 units; Google takes 100. */
export const LONGEST_NAME = 31;

/**
 * A name that Excel takes for each tab whose own is too long for it: as much of it as fits, and a number
 * where that is another tab's. Read back here the tab has its whole name again.
 */
export function shortNames({ sheets }: Workbook): ReadonlyMap<string, string> {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const short = new Map<string, string>();
  for (const { name } of sheets) {
    if (name.length <= LONGEST_NAME || short.has(name)) continue;
    let fitting = cut(name, LONGEST_NAME);
    for (let number = 2; taken.has(fitting.toLowerCase()); number++) {
      const ending = ` (${number})`;
      fitting = cut(name, LONGEST_NAME - ending.length) + ending;
    }
    taken.add(fitting.toLowerCase());
    short.set(name, fitting);
  }
  return short;
}

/** Without half of an emoji, and without what Excel does not allow at the end. */
const cut = (name: string, length: number): string =>
  name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/['\s]+$/u, '');

/** What the user is to know of the names that a file of Excel gets; undefined where they are the tabs' own. */
export function shortNameMessage(workbook: Workbook): string | undefined {
  const short = [...shortNames(workbook)].map(([name, fitting]) => `"${name}" menjadi "${fitting}"`);
  if (short.length === 0) return undefined;
  return `Nama lembar di Excel paling panjang ${LONGEST_NAME} huruf, jadi di berkas .xlsx ini ${short.join(', ')}.`;
}

/** Gives tabs other names, and tells so all that refers to them: formulas, choices, charts. */
export function renameSheets(workbook: Workbook, names: ReadonlyMap<string, string>): Workbook {
  if (names.size === 0) return workbook;
  const newName = (name: string): string => names.get(name) ?? name;
  const inside = (formula: string): string => renameSheetsIn(formula, newName);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => renamed(sheet, newName, inside)) };
}

function renamed(
  sheet: SheetData,
  newName: (name: string) => string,
  inside: (formula: string) => string,
): SheetData {
  const cells = Object.entries(sheet.cells).map(([key, cell]): [string, typeof cell] => [
    key,
    cell.formula === undefined ? cell : { ...cell, formula: inside(cell.formula) },
  ]);
  return {
    ...sheet,
    name: newName(sheet.name),
    cells: Object.fromEntries(cells),
    ...(sheet.validations && {
      validations: sheet.validations.map(({ zone, rule }) => ({
        zone,
        rule: rule.range === undefined ? rule : { ...rule, range: inside(rule.range) },
      })),
    }),
    ...(sheet.charts && {
      charts: sheet.charts.map((chart) => ({ ...chart, ranges: chart.ranges.map(inside) })),
    }),
  };
}
