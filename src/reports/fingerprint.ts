import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Decimal } from '../decimal.ts';
import type { Table, TableCell } from './table.ts';

/**
 * The sidik (fingerprint) of a text: SHA-256 over its UTF-8 bytes, in hex. The same here as on
 * Google, and as any other tool would compute it, so that a stranger can check it.
 */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8(text)));
}

/**
 * The sidik of what cells hold, numbers at 15 significant digits: spreadsheet programs write no more into
 * a file, so that opening and saving one there changes nothing.
 */
export function fingerprintOfCells(nilai: unknown): string {
  return sha256Of(
    JSON.stringify(nilai, (_, one: unknown) => (typeof one === 'number' ? numberInFile(one) : one)),
  );
}

/**
 * They round what a number shows at its shortest, half up: 95,92375862068965 becomes …897. `toPrecision` rounds
 * the double itself, which lies a little below that tie.
 */
const numberInFile = (one: number): number => new Decimal(one).toSignificantDigits(15).toNumber();

/**
 * The sidik of everything a table shows: values at full precision, formats, notes, layout. Whom a line
 * speaks to is no part of it.
 */
export function fingerprintOfTable(table: Table): string {
  const { officers, ...shown } = table;
  return sha256Of(JSON.stringify({ ...shown, cells: table.cells.map((row) => row.map(plain)) }));
}

function plain(cell: TableCell): unknown {
  const { value, ...look } = cell;
  return [typeof value === 'object' ? { angka: value.toString() } : value, look];
}

/** Apps Script has no TextEncoder. As there, half of a cut-off emoji becomes U+FFFD. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * MOST_BYTES);
  let length = 0;
  const put = (byte: number) => {
    bytes[length] = byte;
    length += 1;
  };
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) {
      put(code);
      continue;
    }
    if (code < 0x800) put(0xc0 | (code >> 6));
    else if (code < 0x10000) put(0xe0 | (code >> 12));
    else put(0xf0 | (code >> 18));
    if (code >= 0x10000) put(tail(code >> 12));
    if (code >= 0x800) put(tail(code >> 6));
    put(tail(code));
  }
  return bytes.subarray(0, length);
}

/** A unit of a text takes three bytes; the two of an emoji take four together. */
const MOST_BYTES = 3;

const tail = (code: number): number => 0x80 | (code & 0x3f);
