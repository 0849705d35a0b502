import type { SelTabel } from './dokumen.ts';

/** A cell of a table, and the column that it begins in, from 0. */
export interface LetakSel {
  readonly kiri: number;
  readonly sel: SelTabel;
}

/** Where the cells of each row stand: those that a cell above reaches down into are passed over. */
export function letakSel(rows: readonly (readonly SelTabel[])[]): readonly (readonly LetakSel[])[] {
  const bebasPada = new Map<number, number>();
  return rows.map((baris, i) => {
    const tertutup = new Set([...bebasPada].flatMap(([kolom, bebas]) => (bebas > i ? [kolom] : [])));
    let kiri = 0;
    return baris.map((sel) => {
      while (tertutup.has(kiri)) kiri += 1;
      const letak = { kiri, sel };
      for (let k = 0; k < (sel.kolom ?? 1); k += 1) bebasPada.set(kiri + k, i + (sel.baris ?? 1));
      kiri += sel.kolom ?? 1;
      return letak;
    });
  });
}
