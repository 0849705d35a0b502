import type { Table, TableCell, Zone } from './table.ts';

/** The same table with its columns numbered, (1), (2) and on, in a last row of the heading. */
export function withColumnNumbers(table: Table): Table {
  const { cells, widths, heading, bordered, merges, rowKinds, charts } = table;
  const at = heading.bottom + 1;
  const numbers = widths.map((_, i): TableCell => ({ value: `(${i + 1})` }));
  const below = (zone: Zone): Zone => ({ ...zone, top: zone.top + 1, bottom: zone.bottom + 1 });
  return {
    ...table,
    cells: [...cells.slice(0, at), numbers, ...cells.slice(at)],
    heading: { ...heading, bottom: at },
    bordered: { ...bordered, bottom: bordered.bottom + 1 },
    merges: merges.map(below),
    rowKinds: rowKinds.map(({ row, kind }) => ({ row: row + 1, kind })),
    ...(charts && {
      charts: charts.map((chart) => ({
        ...chart,
        row: chart.row + 1,
        kategori: below(chart.kategori),
        seri: chart.seri.map(({ nama, zone }) => ({ nama, zone: below(zone) })),
      })),
    }),
  };
}
