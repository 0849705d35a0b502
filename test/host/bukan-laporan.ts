import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that no command can read: what it is, how to come by it, and what has to be said of it. */
export type BukanLaporan = [nama: string, berkas: () => string, pesan: RegExp];

/** Files that are no spreadsheet at all, made in a folder that exists once a test runs. */
export function bukanSpreadsheet(folder: () => string): BukanLaporan[] {
  return [
    ['no such file', () => 'tidak-ada.xlsx', /tidak ditemukan/],
    [
      'a text with the ending .xlsx',
      () => {
        const path = join(folder(), 'surat.xlsx');
        writeFileSync(path, 'Ini surat.');
        return path;
      },
      /^"surat\.xlsx" bukan berkas \.xlsx/,
    ],
  ];
}
