import { type BarisDaftarTabel, buildDaftarTabel } from '../reports/daftar-tabel.ts';
import type { SheetPlan } from './workbook/sheet-plan.ts';
import { planTable } from './workbook/table-plan.ts';

/** Daftar Tabel: the name of every table that was built leads to its tab. */
export function planDaftarTabel(
  daftar: readonly BarisDaftarTabel[],
  tahun: number,
  idOf: (name: string) => number | undefined,
): SheetPlan {
  const table = buildDaftarTabel(daftar, tahun);
  const plan = planTable(table);
  const first = table.heading.bottom + 1;
  const linkOf = (row: number): string | undefined => {
    const satu = daftar[row - first];
    const id = satu?.disusun === undefined ? undefined : idOf(satu.name);
    return id === undefined ? undefined : `#gid=${id}`;
  };
  return {
    ...plan,
    cells: plan.cells.map((row, r) =>
      row.map((cell, c) => (c === 0 && linkOf(r) !== undefined ? { ...cell, link: linkOf(r) } : cell)),
    ),
  };
}
