import { clip, optionalWhole, requireText } from './arguments.ts';
import { defineCall } from './command.ts';

const MOST_ROWS = 10_000_000;

/** Brings a tab before the officer, at a row if one is named. */
export const sidebarOpenTab = defineCall<
  [nama: string, baris?: number | null],
  { readonly name: string; readonly row: number | undefined },
  void
>({
  read: (nama, baris) => ({
    name: requireText(nama, 'Nama tab'),
    row: optionalWhole(baris, 'Baris', 1, MOST_ROWS),
  }),
  writes: false,
  run(book, { name, row }) {
    const sheet = book.sheet(name)?.google;
    if (sheet === undefined) {
      throw new Error(`Tab "${clip(name)}" tidak ada lagi. Mungkin namanya sudah diganti.`);
    }
    const isThere = row !== undefined && row <= sheet.getMaxRows();
    book.google.setActiveSheet(sheet);
    if (isThere) sheet.getRange(row, 1).activate();
  },
});
