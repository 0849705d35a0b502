import { type BarisDaftarTabel, buildDaftarTabel } from '../reports/daftar-tabel.ts';
import { sha256Of } from '../reports/fingerprint.ts';
import type { Lembar } from './lembar.ts';
import { lembarOfTable } from './lembar-tabel.ts';

/** Daftar Tabel as the first tab: the name of every table that was built leads to its tab. */
export function lembarOfDaftarTabel(
  daftar: readonly BarisDaftarTabel[],
  tahun: number,
  idOf: (name: string) => number | undefined,
): Lembar {
  const table = buildDaftarTabel(daftar, tahun);
  const lembar = lembarOfTable(table);
  const ids = daftar.map(({ name, disusun }) => (disusun === undefined ? undefined : idOf(name)));
  return {
    ...lembar,
    terdepan: true,
    sidik: sha256Of(JSON.stringify([lembar.sidik, ids])),
    fill(sheet) {
      lembar.fill(sheet);
      if (daftar.length === 0) return;
      const links = daftar.map(({ name }, i) => {
        const text = SpreadsheetApp.newRichTextValue().setText(name);
        return [ids[i] === undefined ? text.build() : text.setLinkUrl(`#gid=${ids[i]}`).build()];
      });
      sheet.getRange(table.heading.bottom + 2, 1, daftar.length, 1).setRichTextValues(links);
    },
  };
}
