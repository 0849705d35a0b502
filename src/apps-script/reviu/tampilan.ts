import type { TabelLaporan } from '../../reports/daftar-laporan.ts';
import type { Arsip } from '../../reviu/arsip.ts';
import { type KeadaanReviu, semulaOf } from '../../reviu/persetujuan.ts';
import { perubahanSejak } from '../../reviu/perubahan.ts';
import type { Petak } from '../../reviu/petak.ts';
import type { Menyangkut } from '../../reviu/temuan-tabel.ts';
import type { Rows } from '../../tabs/tab.ts';

/** What raw tabs show, by their names. */
export type Tampilan = ReadonlyMap<string, Petak>;

/** What raw tabs show that were read already. */
export function tampilanOf(rows: ReadonlyMap<string, Rows>): Tampilan {
  return new Map(
    [...rows].map(([tab, cells]) => [tab, cells.map((row) => row.map(({ display }) => display))] as const),
  );
}

/** What differs now from what was approved of a table, in words; empty where nothing does or nothing was. */
export function perbedaanOf(
  { table: { name } }: TabelLaporan,
  keadaan: KeadaanReviu,
  petak: Petak,
  {
    mentah,
    arsip,
    tentang,
  }: { readonly mentah: Tampilan; readonly arsip: Arsip; readonly tentang: Menyangkut },
): string {
  const semula = semulaOf(keadaan);
  return semula === undefined
    ? ''
    : perubahanSejak(semula, { tabel: name, petak, data: mentah }, arsip, tentang);
}
