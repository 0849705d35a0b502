import type { OfficeSheet } from '../files/xlsx/office.ts';
import type { CellData, Workbook } from '../workbook/workbook.ts';

/** The workbook with indentation, which neither this engine nor Sheets knows, as spaces in front of the texts. */
export function indented(workbook: Workbook, office: readonly OfficeSheet[]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const cells = { ...sheet.cells };
    office
      .find(({ name }) => name === sheet.name)
      ?.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const place = `${r},${c}`;
          const known = cells[place];
          if (cell?.indent !== undefined && typeof known?.value === 'string')
            cells[place] = { ...known, value: '  '.repeat(cell.indent) + known.value };
        });
      });
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
}

/**
 * A workbook with another's sheets behind its own, under names that nothing bears yet. They come with what their
 * formulas last gave: a formula that names a sheet would read the one of that name here.
 */
export function withSheetsOf(open: Workbook, other: Workbook): Workbook {
  const taken = new Set(open.sheets.map(({ name }) => name.toLowerCase()));
  const added = other.sheets.map(({ id: _, ...sheet }) => {
    let name = sheet.name;
    for (let no = 1; taken.has(name.toLowerCase()); no++)
      name = `${sheet.name} (kantor${no === 1 ? '' : ` ${no}`})`;
    taken.add(name.toLowerCase());
    const cells = Object.entries(sheet.cells).map(([place, cell]): [string, CellData] => {
      const { formula: _formula, spill: _spill, ...shown } = cell;
      return [place, shown];
    });
    return { ...sheet, name, cells: Object.fromEntries(cells), charts: [] };
  });
  return { ...open, sheets: [...open.sheets, ...added] };
}
