import { type BarisDaftarTabel, buildDaftarTabel } from '../../reports/daftar-tabel.ts';
import type { TableId } from '../../reports/laporan.ts';
import type { SheetPlan } from '../workbook/sheet-plan.ts';
import { planTable } from '../workbook/table-plan.ts';

/** Daftar Tabel: the name of every table that was built leads to its tab. */
export function planDaftarTabel(
  rows: readonly BarisDaftarTabel[],
  tahun: number,
  sheetIdOf: (id: TableId) => number | undefined,
): SheetPlan {
  const table = buildDaftarTabel(rows, tahun);
  const plan = planTable(table);
  const first = table.heading.bottom + 1;
  const linkOf = (row: number): string | undefined => {
    const listed = rows[row - first];
    const sheetId = listed?.disusun === undefined ? undefined : sheetIdOf(listed.id);
    return sheetId === undefined ? undefined : `#gid=${sheetId}`;
  };
  return {
    ...plan,
    cells: plan.cells.map((row, r) =>
      row.map((cell, column) => (column === 0 ? { ...cell, link: linkOf(r) } : cell)),
    ),
  };
}
