import type { LogSheet } from '../review/log-sheet.ts';
import { openLog } from '../review/log-sheet.ts';
import { isFields, parsed } from '../workbook/memory.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { timestamp } from '../workbook/timestamp.ts';
import { requireText } from './arguments.ts';
import { defineCall } from './command.ts';

/** The hidden tab that keeps what the last document said. */
const INGATAN: LogSheet = {
  name: 'Ingatan Dokumen',
  headings: ['Waktu', 'Isi'],
  knownBy: ['Waktu', 'Isi'],
  widths: [140, 480],
  hidden: true,
};

/** What a document said, and when it was made. */
export interface LastDocument {
  readonly waktu: string;
  /** As the page handed it over. */
  readonly isi: string;
}

/** The last document that was made; undefined where there was none. */
export function readLastDocument(book: OpenSpreadsheet): LastDocument | undefined {
  const [, ...baris] = openLog(book, INGATAN).rows;
  const waktu = baris[baris.length - 1]?.[0];
  if (waktu === undefined) return undefined;
  return {
    waktu,
    isi: baris.flatMap(([satu, isi = '']) => (satu === waktu ? [isi.slice(1, -1)] : [])).join(''),
  };
}

/** A cell of Excel holds 32,767 characters; at both ends a mark keeps a blank or a `=` what it is. */
const PART = 32_000;
const MOST = 8_000_000;

/** Places, each with what it says: dokumen/banding. */
const isMemory = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  value.every(
    (one) =>
      isFields(one) &&
      typeof one['kunci'] === 'string' &&
      typeof one['nama'] === 'string' &&
      Array.isArray(one['baris']),
  );

/** Remembers what a document said that a page has just made, in place of the one before. */
export const rememberDocument = defineCall<[isi: string], string, void>({
  read(isi) {
    const text = requireText(isi, 'Isi dokumen', MOST);
    if (parsed(text, isMemory) === undefined)
      throw new Error('Isi dokumen bukan seperti yang dibuat halaman Susun dokumen.');
    return text;
  },
  writes: true,
  run(book, isi) {
    const log = openLog(book, INGATAN);
    const lama = log.rows.length - 1;
    const waktu = timestamp(new Date());
    log.append(
      Array.from({ length: Math.ceil(isi.length / PART) }, (_, i) => [
        waktu,
        `|${isi.slice(i * PART, (i + 1) * PART)}|`,
      ]),
    );
    if (lama > 0) book.sheet(INGATAN.name)?.google.deleteRows(2, lama);
  },
});
