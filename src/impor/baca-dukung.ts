import type { KolomTerbaca, Kutipan } from './baca-indikator.ts';
import { isiNilai } from './isi.ts';
import { isListNumber, isNihil, isNothing, withoutMark } from './kata.ts';
import type { CellPlace } from './office.ts';
import { termOf } from './peran-kolom.ts';
import { isNote, isSignature } from './rows.ts';
import type { HeadColumn, OfficeTable } from './tables.ts';

export type KolomDukung = 'Penyebut' | 'Pembilang' | 'Satuan';

export interface BarisDukung {
  readonly uraian: Kutipan;
  readonly isi: ReadonlyMap<KolomDukung, Kutipan>;
}

/** A table of what an indikator is counted from. */
export interface TabelDukung {
  readonly table: OfficeTable;
  readonly judul: string;
  readonly baris: readonly BarisDukung[];
  readonly kolom: readonly KolomTerbaca[];
}

function jadiOf({ path }: HeadColumn): KolomDukung | undefined {
  const istilah = termOf(path[path.length - 1] ?? '');
  return istilah === 'pembilang'
    ? 'Pembilang'
    : istilah === 'penyebut'
      ? 'Penyebut'
      : istilah === 'satuan'
        ? 'Satuan'
        : undefined;
}

/** Whether a table counts how many of how many, and is no table of indikator itself. */
export function isTabelDukung(table: OfficeTable): boolean {
  const jadi = new Set(table.columns.map(jadiOf));
  const indikator = table.columns.some(({ path }) => termOf(path[path.length - 1] ?? '') === 'indikator');
  return jadi.has('Pembilang') && jadi.has('Penyebut') && !indikator;
}

/** Reads a supporting table: its sums come along, as the raw tab has them. */
export function bacaTabelDukung(table: OfficeTable): TabelDukung {
  const { grid } = table;
  const angka = table.columns.flatMap((head) => {
    const jadi = jadiOf(head);
    return jadi === undefined ? [] : [{ column: head.column, jadi }];
  });
  const batas = Math.min(...angka.map(({ column }) => column));
  const tempat = (row: number, column: number): CellPlace => grid.place(row, column);
  const baris: BarisDukung[] = [];
  let kolomUraian = table.left;
  for (let row = table.first; row <= table.last; row++) {
    if (table.repeated.has(row)) continue;
    const filled = grid.filled(row, table.left, table.right);
    const texts = filled.map((column) => grid.text(row, column));
    if (texts.length <= 3 && texts.some(isSignature)) break;
    if (isNote(texts[0] ?? '')) continue;
    const column = filled.find((one) => one < batas && !isListNumber(grid.text(row, one)));
    if (column === undefined) continue;
    const isi = new Map<KolomDukung, Kutipan>();
    for (const one of angka) {
      const text = grid.text(row, one.column);
      if (text === '') continue;
      const teks = isNihil(text) ? '-' : isiNilai(grid.cell(row, one.column)).teks;
      isi.set(one.jadi, { teks, tempat: tempat(row, one.column) });
    }
    if (!isi.has('Pembilang') && !isi.has('Penyebut')) continue;
    kolomUraian = column;
    baris.push({ uraian: { teks: withoutMark(grid.text(row, column)), tempat: tempat(row, column) }, isi });
  }
  const judul = [...table.titles].reverse().find((title) => !isNothing(title)) ?? grid.name;
  return {
    table,
    judul: judul.replace(/^(?:tabel|tbl\.?)\s*[\d.]*\s*[:.-]?\s*/iu, '') || grid.name,
    baris,
    kolom: table.columns.map((head) => ({
      column: head.column,
      kepala: head.path.join(' › '),
      jadi: jadiOf(head) ?? (head.column === kolomUraian ? 'Uraian' : ''),
    })),
  };
}
