import type { WriteResult } from '../workbook/write-sheets.ts';

/** A dialog has room for so many lines; the rest stands in the tab. */
const MOST_LINES = 8;

/** The first lines of a list, each with its dot, and how many more there are. */
export function bulleted(
  lines: readonly string[],
  restOf: (rest: number) => string = (rest) => `… dan ${rest} lagi.`,
): readonly string[] {
  const rest = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES).map((line) => `• ${line}`), ...(rest > 0 ? [restOf(rest)] : [])];
}

export const namesOf = (named: readonly { readonly name: string }[]): readonly string[] =>
  named.map(({ name }) => name);

/** The tabs that were not simply written, each with what to do about it. */
export function cautions(tabs: readonly WriteResult[]): readonly string[] {
  const named = (keadaan: WriteResult['keadaan']) => namesOf(tabs.filter((one) => one.keadaan === keadaan));
  return [
    ...named('nama terpakai').map(
      (name) =>
        `Tab "${name}" sudah ada dan bukan buatan add-on ini, jadi tidak disentuh. Ganti namanya, lalu ulangi.`,
    ),
    ...named('disetujui').map(
      (name) =>
        `"${name}" sudah disetujui peninjau, jadi dibiarkan meskipun datanya berubah. Untuk menggantinya pilih Susun semua tabel.`,
    ),
    ...tabs.flatMap(({ name, approvalKeptAs }) =>
      approvalKeptAs === undefined
        ? []
        : [`"${name}" perlu disetujui lagi; versi yang disetujui disimpan di tab "${approvalKeptAs}".`],
    ),
    ...tabs.flatMap(({ name, editsKeptAs }) =>
      editsKeptAs === undefined
        ? []
        : [`"${name}" pernah disunting dengan tangan; suntingan itu disimpan di tab "${editsKeptAs}".`],
    ),
  ];
}
