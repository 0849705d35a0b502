import { Decimal } from '../decimal.ts';
import { calculateSerapan, calculateSisa } from '../kinerja/anggaran.ts';
import { type AnggaranNode, type KolomAnggaran, statedBelow } from '../kinerja/pohon-anggaran.ts';
import { type Anggaran, TINGKAT_ANGGARAN, type TingkatAnggaran } from '../tabs/anggaran.ts';
import { perhitunganPersen, perhitunganSelisih } from './perhitungan.ts';
import { telltaleDecimals } from './sentences.ts';
import type { TableCell } from './table.ts';
import { sumOfFilledCell } from './totals.ts';

/** A row of tab Anggaran in its tree. */
export type AnggaranRow = AnggaranNode<Anggaran>;

/** How many decimals a share of a pagu shows. */
export const SERAPAN_DECIMALS = 2;

/** Pixels of a column of rupiah: room for Rp9.999.999.999 in bold. */
export const RUPIAH_WIDTH = 102;

const SEN_DECIMALS = 2;

/** How many decimals an amount shows: two where it has sen, so that sums fit to what they are made of. */
export function rupiahDecimals(value: Decimal): number {
  return value.isInteger() ? 0 : SEN_DECIMALS;
}

/** An amount of a row, with the sum it was made by where it was summed up. */
export function sumCell(simpul: AnggaranRow, kolom: KolomAnggaran): TableCell {
  const value = simpul.jumlah[kolom];
  if (value === undefined) return {};
  const { note } = sumOfFilledCell(statedBelow(simpul.children, kolom));
  return { value, desimal: rupiahDecimals(value), note };
}

/** What rows come to together; empty where none of them states an amount. */
export function totalCell(akar: readonly AnggaranRow[], kolom: KolomAnggaran): TableCell {
  const [only, ...others] = akar;
  if (only && others.length === 0) return sumCell(only, kolom);
  return rupiahCell(statedBelow(akar, kolom));
}

/** The sum of the amounts that are there, with its arithmetic; an empty cell where none is. */
export function rupiahCell(daftar: readonly (Decimal | undefined)[]): TableCell {
  const cell = sumOfFilledCell(daftar);
  const { value } = cell;
  return typeof value === 'object' ? { ...cell, desimal: rupiahDecimals(value) } : cell;
}

/** What is left of a pagu; empty where no realisasi was stated yet. */
export function sisaCell(pagu: Decimal, realisasi: Decimal | undefined): TableCell {
  if (realisasi === undefined) return {};
  const sisa = calculateSisa(pagu, realisasi);
  return { value: sisa, desimal: rupiahDecimals(sisa), note: perhitunganSelisih(pagu, realisasi, sisa) };
}

/** The serapan in percent; empty where there is none, as of a pagu of nol. */
export function serapanCell(pagu: Decimal, realisasi: Decimal | undefined): TableCell {
  const serapan = calculateSerapan(pagu, realisasi);
  if (!serapan.dinilai || realisasi === undefined) return {};
  const { persen } = serapan;
  return {
    value: persen,
    desimal: SERAPAN_DECIMALS,
    note: perhitunganPersen(realisasi, pagu, persen, serapanDecimals(persen)),
  };
}

/**
 * How many decimals a sentence needs for a share of a pagu: what is almost all of it, or almost
 * nothing, is not rounded to 100 or to 0.
 */
export function serapanDecimals(persen: Decimal): number {
  return Math.max(...[0, 100].map((ujung) => telltaleDecimals(persen, new Decimal(ujung), SERAPAN_DECIMALS)));
}

/** A cell of a budget row: a program in bold, a kegiatan in italics, what is narrower a level further in. */
export function tingkatCell(tingkat: TingkatAnggaran, cell: TableCell): TableCell {
  if (tingkat === 'program') return { ...cell, bold: true };
  if (tingkat === 'kegiatan') return { ...cell, italic: true };
  return { ...cell, indent: TINGKAT_ANGGARAN.indexOf(tingkat) - TINGKAT_ANGGARAN.indexOf('kegiatan') };
}

/** The cells of a row in one type. */
export function typed(cell: TableCell, look: Pick<TableCell, 'bold' | 'italic'>): TableCell {
  return { ...cell, ...look };
}
