import type { Merge, OfficeCell, OfficeSheet } from '../../src/impor/office.ts';

type Style = Partial<Pick<OfficeCell, 'bold' | 'italic' | 'indent' | 'fill' | 'formula'>>;

/** A sheet being laid out, cell by cell. */
export class Kertas {
  readonly #rows: (OfficeCell | undefined)[][] = [];
  readonly #merges: Merge[] = [];
  readonly name: string;
  hidden = false;

  constructor(name: string) {
    this.name = name;
  }

  put(row: number, column: number, value: string | number | null, style: Style = {}, text?: string): void {
    if (value === null || value === '') return;
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row];
    if (cells !== undefined)
      cells[column] = {
        value,
        text: text ?? (typeof value === 'number' ? String(value).replace('.', ',') : value),
        ...style,
      };
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.#merges.push({ top, left, bottom, right });
  }

  get height(): number {
    return this.#rows.length;
  }

  sheet(): OfficeSheet {
    return { name: this.name, rows: this.#rows, merges: this.#merges, ...(this.hidden && { hidden: true }) };
  }
}
