import { columnLetters } from '../tabs/column-letters.ts';
import { type Grid, trimGrid } from './grid.ts';

/** A difference between what a tab showed and what it shows. */
export type Difference =
  | {
      readonly jenis: 'sel';
      /** Where it now stands: `G12`. Row and column of it are counted from 1. */
      readonly alamat: string;
      readonly baris: number;
      readonly kolom: number;
      /** The row it stood in, counted from 1. */
      readonly barisDulu: number;
      readonly dari: string;
      readonly menjadi: string;
    }
  | {
      /** Where it now stands; of what was taken out, where it stood. */
      readonly jenis: 'baris masuk' | 'baris keluar' | 'kolom masuk' | 'kolom keluar';
      /** Counted from 1, with how many of its neighbours share its fate. */
      readonly nomor: number;
      readonly banyak: number;
    };

/**
 * What differs between two states of a tab, from the top down. Rows and columns that were put in or
 * taken out are named as such, and what stands beside them is compared with where it stood before.
 */
export function diffGrids(dulu: Grid, kini: Grid): readonly Difference[] {
  const [a, b] = [squared(trimGrid(dulu)), squared(trimGrid(kini))];
  const kolom = alignColumns(a, b);
  const baris = align(takeColumns(a, kolom.pasangan, 0), takeColumns(b, kolom.pasangan, 1), rowLikeness);
  return [
    ...runs(kolom.keluar, 'kolom keluar'),
    ...runs(kolom.masuk, 'kolom masuk'),
    ...runs(baris.keluar, 'baris keluar'),
    ...runs(baris.masuk, 'baris masuk'),
    ...baris.pasangan.flatMap(([y, z]) =>
      kolom.pasangan.flatMap(([from, to]) => diffCells(y, z, to, a[y]?.[from] ?? '', b[z]?.[to] ?? '')),
    ),
  ];
}

function diffCells(
  rowDulu: number,
  row: number,
  column: number,
  dari: string,
  menjadi: string,
): readonly Difference[] {
  if (dari === menjadi) return [];
  const alamat = `${columnLetters(column)}${row + 1}`;
  return [{ jenis: 'sel', alamat, baris: row + 1, kolom: column + 1, barisDulu: rowDulu + 1, dari, menjadi }];
}

type Satuan = Exclude<Difference['jenis'], 'sel'>;

function runs(places: readonly number[], jenis: Satuan): readonly Difference[] {
  const found: { jenis: Satuan; nomor: number; banyak: number }[] = [];
  for (const place of places) {
    const last = found[found.length - 1];
    if (last !== undefined && last.nomor + last.banyak === place + 1) last.banyak += 1;
    else found.push({ jenis, nomor: place + 1, banyak: 1 });
  }
  return found;
}

/** All rows as long as the longest. */
function squared(petak: Grid): Grid {
  const width = Math.max(0, ...petak.map((row) => row.length));
  return petak.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

type Pasangan = readonly [number, number];

/** Which places of two lists belong together, and which of either have no fellow; counted from 0. */
interface Alignment {
  readonly pasangan: readonly Pasangan[];
  readonly keluar: readonly number[];
  readonly masuk: readonly number[];
}

const takeColumns = (petak: Grid, pasangan: readonly Pasangan[], sisi: 0 | 1): Grid =>
  petak.map((row) => pasangan.map((one) => row[one[sisi]] ?? ''));

/** As long as no column was put in or taken out, every column stays itself, whatever is changed in it. */
function alignColumns(a: Grid, b: Grid): Alignment {
  const [before, after] = [a[0]?.length ?? 0, b[0]?.length ?? 0];
  const most = Math.max(before, after);
  // Beside the last column there were empty cells before: what is typed there is a changed cell.
  const setempat = Array.from({ length: most }, (_, i): Pasangan => [i, i]);
  if (before === after || before === 0 || after === 0) return { pasangan: setempat, keluar: [], masuk: [] };
  const selaras = align(flip(a), flip(b), columnLikeness);
  const few = Math.min(before, after);
  const atEnd = [...selaras.keluar, ...selaras.masuk].every((place) => place >= few);
  return atEnd ? { pasangan: setempat, keluar: [], masuk: [] } : selaras;
}

const flip = (petak: Grid): Grid =>
  (petak[0] ?? []).map((_, column) => petak.map((row) => row[column] ?? ''));

type Likeness = (a: readonly string[], b: readonly string[]) => number;

/** How much of two rows is the same in the same place, from 0 to 1. */
function rowLikeness(a: readonly string[], b: readonly string[]): number {
  const same = a.filter((cell, i) => cell !== '' && cell === b[i]).length;
  return bagian(same, a, b);
}

/** How much of two columns is the same in whatever place: rows may have moved as well. */
function columnLikeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const cell of a) left.set(cell, (left.get(cell) ?? 0) + 1);
  let same = 0;
  for (const cell of b) {
    const count = left.get(cell) ?? 0;
    if (cell === '' || count === 0) continue;
    left.set(cell, count - 1);
    same += 1;
  }
  return bagian(same, a, b);
}

function bagian(same: number, a: readonly string[], b: readonly string[]): number {
  const filled = [...a, ...b].filter((cell) => cell !== '').length;
  return filled === 0 ? 1 : (2 * same) / filled;
}

/** Beyond so many comparisons lines are only compared place by place: an officer waits for the answer. */
const MOST_COMPARISONS = 250_000;

/** Below this two lines are not the same line with a change in it. */
const ALIKE = 0.5;

/**
 * Finds the lines that are the same or much the same, in their order. Between two of these, lines of
 * equal number are the same lines, however much they were changed.
 */
function align(a: Grid, b: Grid, keserupaan: Likeness): Alignment {
  const keys = [a, b].map((lines) => lines.map((line) => JSON.stringify(line)));
  const [ka = [], kb = []] = keys;
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && ka[head] === kb[head]) head += 1;
  let tail = 0;
  while (tail < least - head && ka[a.length - 1 - tail] === kb[b.length - 1 - tail]) tail += 1;

  const [endA, endB] = [a.length - tail, b.length - tail];
  const jangkar =
    (endA - head) * (endB - head) > MOST_COMPARISONS
      ? []
      : mostAlike(a.slice(head, endA), b.slice(head, endB), keserupaan).map(
          ([x, y]): Pasangan => [x + head, y + head],
        );
  const fixed: Pasangan[] = [
    ...range(0, head).map((i): Pasangan => [i, i]),
    ...jangkar,
    ...range(0, tail).map((i): Pasangan => [endA + i, endB + i]),
  ];
  return fillGaps(fixed, a.length, b.length);
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

function fillGaps(fixed: readonly Pasangan[], lengthA: number, lengthB: number): Alignment {
  const pasangan: Pasangan[] = [];
  const keluar: number[] = [];
  const masuk: number[] = [];
  let [x, y] = [0, 0];
  const ends: readonly Pasangan[] = [...fixed, [lengthA, lengthB]];
  for (const [nextX, nextY] of ends) {
    const [gapA, gapB] = [range(x, nextX), range(y, nextY)];
    if (gapA.length === gapB.length) {
      for (const i of gapA) pasangan.push([i, y + i - x]);
    } else {
      keluar.push(...gapA);
      masuk.push(...gapB);
    }
    if (nextX < lengthA || nextY < lengthB) pasangan.push([nextX, nextY]);
    [x, y] = [nextX + 1, nextY + 1];
  }
  return { pasangan, keluar, masuk };
}

/** Pairs lines so that they are alike as much as can be all told, none crossing another. */
function mostAlike(a: Grid, b: Grid, keserupaan: Likeness): readonly Pasangan[] {
  const likeness = a.map((line) => b.map((other) => keserupaan(line, other)));
  // best[i][j]: what can be reached from line i of a and line j of b on.
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const bestAt = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => {
    const alike = likeness[i]?.[j] ?? 0;
    return alike < ALIKE ? -1 : alike + bestAt(i + 1, j + 1);
  };
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = best[i] ?? new Float64Array();
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = Math.max(paired(i, j), bestAt(i + 1, j), bestAt(i, j + 1));
    }
  }
  const found: Pasangan[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (paired(i, j) === bestAt(i, j)) {
      found.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (bestAt(i + 1, j) === bestAt(i, j)) i += 1;
    else j += 1;
  }
  return found;
}
