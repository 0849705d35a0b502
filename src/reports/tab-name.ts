/** Excel, to which a report is exported, allows no more; Sheets allows a hundred. */
const MOST_CHARACTERS = 31;

/** Excel refuses these in the name of a tab. */
const FORBIDDEN = /[:\\/?*[\]]/gu;

/**
 * Makes a name that both Sheets and Excel allow a tab to have: no forbidden characters, no apostrophe
 * at an end, at most 31 characters (cut between words where it can be), and unlike all of `terpakai`
 * whatever the case, to which it is added. A second table of a name gets ` (2)`.
 */
export function tabName(teks: string, terpakai: Set<string>): string {
  const bersih = withoutApostrophes(teks.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim());
  for (let nomor = 1; ; nomor += 1) {
    const akhiran = nomor === 1 ? '' : ` (${nomor})`;
    const nama = shorten(bersih, MOST_CHARACTERS - akhiran.length) + akhiran;
    if (terpakai.has(nama.toLowerCase())) continue;
    terpakai.add(nama.toLowerCase());
    return nama;
  }
}

function shorten(teks: string, length: number): string {
  if (teks.length <= length) return teks;
  let cut = '';
  for (const character of teks) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  const space = teks.charAt(cut.length) === ' ' ? cut.length : cut.lastIndexOf(' ');
  // One long word is rather cut in two than dropped whole.
  return withoutApostrophes((space > length / 2 ? cut.slice(0, space) : cut).trim());
}

const withoutApostrophes = (teks: string): string => teks.replace(/^'+|'+$/gu, '').trim();
