import { Decimal } from '../decimal.ts';
import { angkaOf, angkaUang, type GayaAngka } from './isi.ts';
import type { OfficeTable } from './tables.ts';
import type { BarisMentah } from './tingkat-anggaran.ts';

export function persenPerSatu(
  table: OfficeTable,
  mentah: readonly BarisMentah[],
  persen: number | undefined,
  pagu: number | undefined,
  realisasi: number | undefined,
  gaya: (column: number) => GayaAngka,
): boolean {
  if (persen === undefined) return false;
  let satu = 0;
  let lebih = 0;
  for (const { row } of mentah) {
    const shown = table.grid.text(row, persen);
    if (shown.includes('%')) continue;
    const value = angkaOf(table.grid.cell(row, persen), gaya(persen));
    if (value === undefined || value.isZero()) continue;
    const p = pagu === undefined ? undefined : angkaUang(table.grid.cell(row, pagu), gaya(pagu));
    const r =
      realisasi === undefined ? undefined : angkaUang(table.grid.cell(row, realisasi), gaya(realisasi));
    if (p !== undefined && r !== undefined && !p.isZero()) {
      if (r.div(p).minus(value).abs().lt(0.02)) satu++;
      else lebih++;
    } else if (value.lte(1.2)) satu++;
    else lebih++;
  }
  return satu > lebih;
}

/** Whether each month holds what was spent up to it: December is then the year's realisasi, or the sum of all more than the pagu. */
export function bulanKumulatif(
  table: OfficeTable,
  mentah: readonly BarisMentah[],
  bulan: ReadonlyMap<number, number>,
  pagu: number | undefined,
  realisasi: number | undefined,
  gaya: (column: number) => GayaAngka,
): boolean {
  let menumpuk = 0;
  let sendiri = 0;
  const uang = (row: number, column: number | undefined) =>
    column === undefined ? undefined : angkaUang(table.grid.cell(row, column), gaya(column));
  for (const { row } of mentah) {
    const values = [...bulan.values()].flatMap((column) => uang(row, column) ?? []);
    const akhir = values[values.length - 1];
    if (values.length < 2 || akhir === undefined) continue;
    const jumlah = values.reduce((sum, value) => sum.plus(value), new Decimal(0));
    const setahun = uang(row, realisasi);
    const plafon = uang(row, pagu);
    if (setahun !== undefined) {
      if (jumlah.minus(setahun).abs().lte(1)) sendiri++;
      else if (akhir.minus(setahun).abs().lte(1)) menumpuk++;
    } else if (plafon !== undefined && jumlah.gt(plafon.times('1.05'))) menumpuk++;
    else sendiri++;
  }
  return menumpuk > sendiri;
}

/** Whether quarters stand each for itself: only then do they add up to the year's realisasi. */
export function bertambah(
  table: OfficeTable,
  mentah: readonly BarisMentah[],
  triwulan: ReadonlyMap<number, number>,
  realisasi: number | undefined,
  gaya: (column: number) => GayaAngka,
  kepala: string,
): boolean {
  if (triwulan.size < 2 || /s\.?\s*\/?\s*d\b|sampai|kumulatif/iu.test(kepala)) return false;
  let sendiri = 0;
  let menumpuk = 0;
  for (const { row } of mentah) {
    const values = [1, 2, 3, 4].flatMap((quarter) => {
      const column = triwulan.get(quarter);
      const value = column === undefined ? undefined : angkaUang(table.grid.cell(row, column), gaya(column));
      return value === undefined ? [] : [value];
    });
    if (values.length < 2) continue;
    const akhir = values[values.length - 1] ?? new Decimal(0);
    const jumlah = values.reduce((sum, value) => sum.plus(value), new Decimal(0));
    const r =
      realisasi === undefined ? undefined : angkaUang(table.grid.cell(row, realisasi), gaya(realisasi));
    if (r !== undefined) {
      if (jumlah.minus(r).abs().lte(1) && !akhir.minus(r).abs().lte(1)) sendiri++;
      else if (akhir.minus(r).abs().lte(1)) menumpuk++;
    } else if (values.some((value, index) => index > 0 && value.lt(values[index - 1] ?? value))) sendiri++;
    else menumpuk++;
  }
  return sendiri > menumpuk;
}
