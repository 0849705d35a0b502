import type { TabelLaporan } from '../../reports/daftar-laporan.ts';
import type { Arsip } from '../../reviu/arsip.ts';
import { changesSince } from '../../reviu/changes.ts';
import type { Grid } from '../../reviu/grid.ts';
import { approvalOf, type TableReview } from '../../reviu/persetujuan.ts';
import type { IsAbout } from '../../reviu/temuan-of-table.ts';
import type { Rows } from '../../tabs/tab.ts';

/** What raw tabs show, by their names. */
export type Tampilan = ReadonlyMap<string, Grid>;

/** What raw tabs show that were read already. */
export function tampilanOf(rows: ReadonlyMap<string, Rows>): Tampilan {
  return new Map(
    [...rows].map(([tab, cells]) => [tab, cells.map((row) => row.map(({ display }) => display))] as const),
  );
}

/** What differs now from what was approved of a table, in words; empty where nothing does or nothing was. */
export function perbedaanOf(
  { table: { name } }: TabelLaporan,
  keadaan: TableReview,
  petak: Grid,
  { mentah, arsip, tentang }: { readonly mentah: Tampilan; readonly arsip: Arsip; readonly tentang: IsAbout },
): string {
  const semula = approvalOf(keadaan);
  return semula === undefined
    ? ''
    : changesSince(semula, { tabel: name, petak, data: mentah }, arsip, tentang);
}
