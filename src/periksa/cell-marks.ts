import { groupBy } from '../reports/group-by.ts';
import { columnLetters } from '../tabs/column-letters.ts';

/** Cells of one mark that had one colour before. */
export interface MarkGroup {
  /** The colour of the mark. */
  readonly warna: string;
  /** The colour before. */
  readonly semula: string;
  /** Cells and runs of cells in a column: `C5`, `C7:C9`. */
  readonly daftarAlamat: readonly string[];
}

type Grid = readonly (readonly string[])[];

/** A cell to be marked: where it is, and in what colour. */
export interface Mark {
  readonly alamat: string;
  readonly warna: string;
}

/**
 * Groups cells to be marked by mark and by the colour that they have now. As many as can be remembered
 * in `most` characters, from the first on.
 */
export function groupMarks(
  latar: Grid,
  daftar: readonly Mark[],
  most: number,
): { readonly kelompok: readonly MarkGroup[]; readonly ditandai: number } {
  const cells = daftar.flatMap(({ alamat, warna }): MarkedPosition[] => {
    const [place] = cellsOf(alamat);
    return place === undefined
      ? []
      : [{ ...place, warna, semula: latar[place.row]?.[place.column] ?? '#ffffff' }];
  });
  for (let count = cells.length; ; count = Math.floor(count * 0.8)) {
    const kelompok = groupCells(cells.slice(0, count));
    if (count === 0 || JSON.stringify(kelompok).length <= most) return { kelompok, ditandai: count };
  }
}

/**
 * Groups the marked cells by the colour to be given back. A cell that has another colour by now was
 * coloured by someone and is left alone. A mark that has moved, because rows were put in, taken out or
 * sorted, is known by its colour and gets back what most cells of the tab had.
 */
export function groupUnmarked(
  latar: Grid,
  ingatan: readonly MarkGroup[],
): { readonly kelompok: readonly MarkGroup[]; readonly dihapus: number; readonly dibiarkan: number } {
  const known = ingatan.flatMap(({ warna, semula, daftarAlamat }) =>
    daftarAlamat.flatMap(cellsOf).map((cell): MarkedPosition => ({ ...cell, warna, semula })),
  );
  const tetap = known.filter(({ row, column, warna }) => latar[row]?.[column] === warna);
  const pindah = movedMarks(latar, known, tetap);
  const dihapus = [...tetap, ...pindah];
  return {
    kelompok: groupCells(dihapus),
    dihapus: dihapus.length,
    dibiarkan: Math.max(0, known.length - dihapus.length),
  };
}

interface Position {
  readonly row: number;
  readonly column: number;
}

interface MarkedPosition extends Position {
  readonly warna: string;
  readonly semula: string;
}

/** Cells in a colour of the marks that were not marked so where they stand. */
function movedMarks(
  latar: Grid,
  known: readonly MarkedPosition[],
  tetap: readonly MarkedPosition[],
): readonly MarkedPosition[] {
  const semula = mostCommon(known.map((one) => one.semula));
  if (semula === undefined) return [];
  const colours = new Set(known.map(({ warna }) => warna));
  const places = new Set(tetap.map(({ row, column }) => `${row},${column}`));
  return latar.flatMap((line, row) =>
    line.flatMap((warna, column): MarkedPosition[] =>
      colours.has(warna) && !places.has(`${row},${column}`) ? [{ row, column, warna, semula }] : [],
    ),
  );
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function groupCells(cells: readonly MarkedPosition[]): readonly MarkGroup[] {
  const groups = groupBy(cells, ({ warna, semula }) => `${warna} ${semula}`);
  return Array.from(groups.values(), (group) => {
    const { warna = '', semula = '' } = group[0] ?? {};
    return { warna, semula, daftarAlamat: addressesOf(group) };
  });
}

/** Neighbours in a column together, column by column. */
function addressesOf(cells: readonly Position[]): readonly string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { readonly column: number; readonly top: number; bottom: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column === column && row === last.bottom + 1) last.bottom = row;
    else runs.push({ column, top: row, bottom: row });
  }
  return runs.map(({ column, top, bottom }) => {
    const first = `${columnLetters(column)}${top + 1}`;
    return top === bottom ? first : `${first}:${columnLetters(column)}${bottom + 1}`;
  });
}

/** The cells of an address, counted from 0: `C7:C9` are three. */
function cellsOf(alamat: string): readonly Position[] {
  const [, letters, first, last = first] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/u.exec(alamat) ?? [];
  if (letters === undefined) return [];
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const top = Number(first) - 1;
  return Array.from({ length: Number(last) - top }, (_, i) => ({ row: top + i, column }));
}
