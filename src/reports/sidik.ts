import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Table, TableCell } from './table.ts';

/**
 * The sidik (fingerprint) of a text: SHA-256 over its UTF-8 bytes, in hex. The same here as on
 * Google, and as any other tool would compute it, so that a stranger can check it.
 */
export function sidikOf(text: string): string {
  return bytesToHex(sha256(utf8(text)));
}

/**
 * The sidik of what cells hold, numbers at 15 significant digits: spreadsheet programs write no more into
 * a file, so that opening and saving one there changes nothing.
 */
export function sidikNilai(nilai: unknown): string {
  return sidikOf(
    JSON.stringify(nilai, (_, one: unknown) => (typeof one === 'number' ? Number(one.toPrecision(15)) : one)),
  );
}

/** The sidik of everything a table shows: values at full precision, formats, notes, layout. */
export function sidikOfTable(table: Table): string {
  return sidikOf(JSON.stringify({ ...table, cells: table.cells.map((row) => row.map(plain)) }));
}

function plain(cell: TableCell): unknown {
  const { value, ...look } = cell;
  return [typeof value === 'object' ? { angka: value.toString() } : value, look];
}

/** Apps Script has no TextEncoder. As there, half of a cut-off emoji becomes U+FFFD. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return Uint8Array.from(bytes);
}

const tail = (code: number): number => 0x80 | (code & 0x3f);
