import type { Zone } from './workbook.ts';

/** 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** `A` is 0, `aa` is 26. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The zone in A1 notation: `G1`, `B2:C5`. */
export function a1Of({ top, left, bottom, right }: Zone): string {
  const start = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? start : `${start}:${columnLetters(right)}${bottom + 1}`;
}

export interface ParsedReference {
  readonly sheetName?: string;
  readonly zone: Zone;
  /** `5:7` or `D:F`: such a range keeps that as its notation. */
  readonly label?: string;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const ordered = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

function zoneOfCells(row1: number, column1: number, row2: number, column2: number): Zone {
  const [top, bottom] = ordered(row1, row2);
  const [left, right] = ordered(column1, column2);
  return { top, left, bottom, right };
}

/** Splits `'Lembar ''A'''!B2` at its sheet name; a leading bare `!` names no sheet. */
function splitSheetName(text: string): { sheetName?: string; reference: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheetName: (quoted[1] ?? '').replaceAll("''", "'"), reference: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { reference: text };
  const reference = text.slice(mark + 1);
  return mark === 0 ? { reference } : { sheetName: text.slice(0, mark), reference };
}

/**
 * Reads A1 or R1C1 notation, in any case, with or without `$`, in any order of its corners.
 * Gives nothing for a text that is neither. Open ends (`A2:A`) reach the edge of the grid.
 */
export function parseReference(text: string, sizeOf: (sheetName?: string) => GridSize | undefined) {
  const { sheetName, reference } = splitSheetName(text.trim());
  const size = sizeOf(sheetName);
  if (size === undefined) return undefined;
  const parsed = parseInside(reference.replaceAll('$', ''), size);
  if (parsed === undefined) return undefined;
  return (sheetName === undefined ? parsed : { ...parsed, sheetName }) satisfies ParsedReference;
}

function parseInside(reference: string, { rows, columns }: GridSize): ParsedReference | undefined {
  const r1c1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(reference);
  if (r1c1) {
    const [row1, column1, row2, column2] = r1c1.slice(1).map((digits) => Number(digits) - 1);
    const startRow = row1 ?? 0;
    const startColumn = column1 ?? 0;
    const single = r1c1[3] === undefined;
    return {
      zone: zoneOfCells(
        startRow,
        startColumn,
        single ? startRow : (row2 ?? 0),
        single ? startColumn : (column2 ?? 0),
      ),
    };
  }
  const wholeRows = /^(\d+):(\d+)$/.exec(reference);
  if (wholeRows) {
    const [first, last] = ordered(Number(wholeRows[1]), Number(wholeRows[2]));
    return {
      zone: { top: first - 1, left: 0, bottom: last - 1, right: columns - 1 },
      label: `${first}:${last}`,
    };
  }
  const wholeColumns = /^([A-Z]+):([A-Z]+)$/i.exec(reference);
  if (wholeColumns) {
    const [left, right] = ordered(columnIndex(wholeColumns[1] ?? ''), columnIndex(wholeColumns[2] ?? ''));
    return {
      zone: { top: 0, left, bottom: rows - 1, right },
      label: `${columnLetters(left)}:${columnLetters(right)}`,
    };
  }
  const cells = /^([A-Z]+)(\d+)(?::([A-Z]+)?(\d+)?)?$/i.exec(reference);
  if (!cells) return undefined;
  const [, letters1 = '', digits1 = '', letters2, digits2] = cells;
  const row = Number(digits1) - 1;
  const column = columnIndex(letters1);
  if (!reference.includes(':')) return { zone: zoneOfCells(row, column, row, column) };
  if (letters2 === undefined && digits2 === undefined) return undefined;
  return {
    zone: zoneOfCells(
      row,
      column,
      digits2 === undefined ? rows - 1 : Number(digits2) - 1,
      letters2 === undefined ? columns - 1 : columnIndex(letters2),
    ),
  };
}

/** A sheet's name as it stands before `!` in a formula. */
export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

export const contains = (outer: Zone, inner: Zone): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const overlaps = (a: Zone, b: Zone): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
