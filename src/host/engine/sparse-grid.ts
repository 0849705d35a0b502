export type Dimension = 'ROW' | 'COL';

/** Values on some cells of a sheet, by row and column from 0, that move along when rows and columns do. */
export class SparseGrid<T> {
  #rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T | undefined): void {
    const cells = this.#rows.get(row);
    if (value === undefined) {
      cells?.delete(column);
    } else if (cells === undefined) {
      this.#rows.set(row, new Map([[column, value]]));
    } else {
      cells.set(column, value);
    }
  }

  entries(): { row: number; column: number; value: T }[] {
    return [...this.#rows].flatMap(([row, cells]) =>
      [...cells].map(([column, value]) => ({ row, column, value })),
    );
  }

  copy(): SparseGrid<T> {
    const copy = new SparseGrid<T>();
    for (const { row, column, value } of this.entries()) copy.set(row, column, value);
    return copy;
  }

  /** Makes room for `count` rows or columns from `start` on. */
  insert(dimension: Dimension, start: number, count: number): void {
    this.#move(dimension, (index) => (index >= start ? index + count : index));
  }

  /** Drops the rows or columns named. */
  remove(dimension: Dimension, gone: readonly number[]): void {
    const dropped = new Set(gone);
    this.#move(dimension, (index) =>
      dropped.has(index) ? undefined : index - gone.filter((other) => other < index).length,
    );
  }

  #move(dimension: Dimension, to: (index: number) => number | undefined): void {
    const before = this.entries();
    this.#rows = new Map();
    for (const { row, column, value } of before) {
      const newRow = dimension === 'ROW' ? to(row) : row;
      const newColumn = dimension === 'COL' ? to(column) : column;
      if (newRow !== undefined && newColumn !== undefined) this.set(newRow, newColumn, value);
    }
  }
}
