import { normalizeText } from '../bahasa/teks.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { joinWords } from '../reports/sentences.ts';
import type { Table, TableCell } from '../reports/table.ts';

/**
 * The key figures of a table in words, short enough for a telephone: its own sentences without the
 * amounts spelled out; where they hold no figure the sums of its last row, or how many rows it has.
 */
export function angkaKunci(table: Table): string {
  const kalimat = table.paragraphs
    .flatMap(({ row }) => tampil(table.cells[row]?.[0]).split(SENTENCE_END))
    .filter((teks) => teks !== '')
    // The row of a telephone ends after four lines: what was reached comes before how it was measured.
    .sort((a, b) => Number(FIGURE.test(b)) - Number(FIGURE.test(a)))
    .join(' ')
    .replace(TERBILANG, '');
  if (/\d/u.test(kalimat)) return kalimat;
  const angka = jumlahOf(table) ?? `${bodyOf(table).length} baris.`;
  return kalimat === '' ? angka : `${kalimat} ${angka}`;
}

const SENTENCE_END = /(?<=\.) (?=\p{Lu})/u;

const FIGURE = /\d%|Rp\d/u;

/** `Rp1.000,00 (seribu rupiah)`: the words are for the printed report. */
const TERBILANG = / \([^()\d]* rupiah\)/gu;

const bodyOf = ({ cells, heading, bordered }: Table): readonly (readonly TableCell[])[] =>
  cells.slice(heading.bottom + 1, bordered.bottom + 1);

function jumlahOf(table: Table): string | undefined {
  const body = bodyOf(table);
  const last = body[body.length - 1];
  const isJumlah = last?.some(({ value, bold }) => bold && normalizeText(String(value)) === 'jumlah');
  if (last === undefined || !isJumlah) return undefined;
  const angka = last.flatMap((cell, column) =>
    typeof cell.value === 'object' ? [`${judulOf(table, column)} ${tampil(cell)}`] : [],
  );
  return angka.length === 0 ? undefined : `Jumlah ${joinWords(angka)}.`;
}

/** The heading of a column, with that of its group before it. */
function judulOf({ cells, heading, headingMerges }: Table, column: number): string {
  const merge = headingMerges.find(
    ({ top, bottom, left, right }) =>
      top === heading.top && top === bottom && left <= column && column <= right,
  );
  const rows = cells.slice(heading.top, heading.bottom + 1);
  const parts = rows.map((row, i) => tampil(row[i === 0 ? (merge?.left ?? column) : column]));
  return parts.filter((part) => part !== '').join(' ');
}

function tampil({ value, desimal, satuan }: TableCell = {}): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return `${formatNumber(value, desimal)}${satuan ?? ''}`;
}
