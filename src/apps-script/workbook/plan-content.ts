import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { Decimal } from '../../decimal.ts';
import type { Chart, Zone } from '../../reports/table.ts';
import type { Grid } from '../../reviu/grid.ts';
import { columnLetters } from '../../tabs/column-letters.ts';
import type { SheetCell, SheetPlan } from './sheet-plan.ts';

/** What the cells of a sheet say once a plan is written, in the figures of the report whatever the spreadsheet's. */
export const cellsOfPlan = ({ cells }: SheetPlan): Grid => cells.map((row) => row.map(shownText));

/** The same, and below it every note and chart in words: all that a reviewer can read on the sheet. */
export function contentOfPlan(plan: SheetPlan): Grid {
  const notes = plan.cells.flatMap((row, r) =>
    row.flatMap(({ note }, c) => (note === undefined ? [] : [[`Catatan ${addressOf(r, c)}: ${note}`]])),
  );
  return [...cellsOfPlan(plan), ...notes, ...(plan.charts ?? []).map((chart) => [chartText(chart)])];
}

function shownText({ value = '', format = '' }: SheetCell): string {
  if (typeof value === 'string') return value;
  const [, awal = '', angka = '', akhir = ''] = /^(?:"([^"]*)")?([#,0.]*)(?:"([^"]*)")?$/u.exec(format) ?? [];
  const desimal = angka.split('.')[1]?.length ?? 0;
  const number = new Decimal(value);
  return `${awal}${formatNumber(number, angka === '' ? number.decimalPlaces() : desimal)}${akhir}`;
}

const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const zoneText = ({ top, left, bottom, right }: Zone): string =>
  `${addressOf(top, left)}:${addressOf(bottom, right)}`;

function chartText({ kind, title, kategori, seri, axis }: Chart): string {
  const series = seri.map(({ nama, zone }) => `${nama} ${zoneText(zone)}`).join(', ');
  const sumbu = axis === undefined ? '' : `; sumbu ${axis.dari.toString()} sampai ${axis.sampai.toString()}`;
  return `Grafik ${kind} "${title}": ${zoneText(kategori)}; ${series}${sumbu}`;
}
