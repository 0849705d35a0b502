import type { CellValue } from '../tabs/tab.ts';
import { ArgumentError } from './argument-error.ts';
import type { Argument, Hasil, Rentang, Result } from './custom-function.ts';

/** Which argument of which function, as a message names it. */
export type NamedArgument = Pick<ArgumentCell, 'fungsi' | 'nama' | 'urutan'>;

/** One cell of an argument, with what a message needs to say which. */
export interface ArgumentCell {
  readonly fungsi: string;
  /** The argument's name, as the autocomplete shows it. */
  readonly nama: string;
  /** Which argument of the formula it is, from 1 on. */
  readonly urutan: number;
  readonly value: CellValue | undefined;
  /** Where in its range it stands, from 1 on; absent for an argument of a single cell. */
  readonly letak?: { readonly baris: number; readonly kolom: number };
}

/**
 * Calculates cell by cell. Ranges must be of one shape, and the result has that shape; a single
 * cell among them counts for every cell of the ranges. Single cells alone give a single cell.
 *
 * @throws ArgumentError for ranges of two shapes; it names both.
 */
export function mapSame<Nama extends string>(
  fungsi: string,
  args: Readonly<Record<Nama, Argument>>,
  calculate: (cells: Readonly<Record<Nama, ArgumentCell>>) => Hasil,
): Result {
  const named: readonly (readonly [string, Argument])[] = Object.entries<Argument>(args);
  const cellsAt = (baris: number, kolom: number) =>
    Object.fromEntries(
      named.map(([nama, argument], i) => [
        nama,
        cellOf({ fungsi, nama, urutan: i + 1 }, argument, baris, kolom),
      ]),
    ) as Record<Nama, ArgumentCell>;

  const shape = sharedShape(fungsi, named);
  if (shape === undefined) return calculate(cellsAt(1, 1));
  return Array.from({ length: shape.baris }, (_, row) =>
    Array.from({ length: shape.kolom }, (_, column) => calculate(cellsAt(row + 1, column + 1))),
  );
}

/** Every cell of an argument, row by row. */
export function cellsOf(of: NamedArgument, argument: Argument): readonly ArgumentCell[] {
  if (!isRange(argument)) return [cellOf(of, argument, 1, 1)];
  return argument.flatMap((row, index) =>
    row.map((_, column) => cellOf(of, argument, index + 1, column + 1)),
  );
}

/** The first cell of an argument whose value is such; of the others nothing is made, however many. */
export function findCell(
  of: NamedArgument,
  argument: Argument,
  isSuch: (value: CellValue | undefined) => boolean,
): ArgumentCell | undefined {
  if (!isRange(argument)) return isSuch(argument) ? cellOf(of, argument, 1, 1) : undefined;
  for (const [row, values] of argument.entries()) {
    const column = values.findIndex(isSuch);
    if (column !== -1) return cellOf(of, argument, row + 1, column + 1);
  }
  return undefined;
}

export function isRange(argument: Argument): argument is Rentang {
  return Array.isArray(argument);
}

function cellOf(of: NamedArgument, argument: Argument, baris: number, kolom: number): ArgumentCell {
  if (!isRange(argument)) return { ...of, value: argument };
  return { ...of, value: argument[baris - 1]?.[kolom - 1], letak: { baris, kolom } };
}

function sharedShape(fungsi: string, named: readonly (readonly [string, Argument])[]) {
  const shapes = named.flatMap(([nama, argument]) =>
    isRange(argument) ? [{ nama, baris: argument.length, kolom: argument[0]?.length ?? 0 }] : [],
  );
  const [first] = shapes;
  const other = shapes.find(({ baris, kolom }) => baris !== first?.baris || kolom !== first?.kolom);
  if (first !== undefined && other !== undefined) {
    const [a, b] = [first, other].map(({ nama, baris, kolom }) => `${nama} ${baris} baris × ${kolom} kolom`);
    throw new ArgumentError(fungsi, `semua rentang harus sama besar; yang diterima ${a} dan ${b}.`);
  }
  return first;
}
