import { sha256Of } from '../reports/fingerprint.ts';
import { findHeadingRow, type Grid, trimGrid } from './grid.ts';

/** The name of the hidden tab that keeps what was approved. */
export const ARSIP_REVIU = 'Arsip Reviu';

/** Its headings. */
export const JUDUL_ARSIP = ['Sidik', 'Bagian', 'Isi'] as const;

/** A cell of Sheets holds 50,000 characters; Excel's holds 32,767, and the archive is to survive a .xlsx. */
const MOST_OF_A_CELL = 32_000;

/** What a tab showed, ready to be kept. */
export interface Packed {
  /** The SHA-256 of `isi`; whoever joins the parts can compute it. */
  readonly sidik: string;
  /** JSON of the grid, in ASCII alone, so that no program on the way can change a letter unseen. */
  readonly isi: string;
}

/** Packs what a tab shows. Empty cells and rows at its ends make no difference. */
export function pack(petak: Grid): Packed {
  const isi = JSON.stringify(trimGrid(petak)).replace(/[^\x20-\x7e]/g, escaped);
  return { sidik: sha256Of(isi), isi };
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The parts of what is kept, by their sidik and then by their number. */
export type Arsip = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the tab by its headings. Where a part stands twice, the lower row counts: it was put there to mend the other. */
export function readArsip(rows: Grid): Arsip {
  const judul = findHeadingRow(rows, JUDUL_ARSIP);
  const arsip = new Map<string, Map<string, string>>();
  if (judul === undefined) return arsip;
  const [sidik, bagian, isi] = JUDUL_ARSIP.map((name) => judul.kolomOf(name));
  for (const row of rows.slice(judul.top + 1)) {
    const key = row[sidik ?? -1] ?? '';
    if (key === '') continue;
    const parts = arsip.get(key) ?? new Map<string, string>();
    arsip.set(key, parts.set(row[bagian ?? -1] ?? '', row[isi ?? -1] ?? ''));
  }
  return arsip;
}

/** What is found in the archive under a sidik. */
export type ArsipContent =
  | { readonly jenis: 'ada'; readonly petak: Grid }
  | { readonly jenis: 'tidak ada' }
  /** Something is there that is not what was kept: it proves nothing. */
  | { readonly jenis: 'berubah' };

/** Takes what a tab showed out of the archive. Only what hashes to its sidik is believed. */
export function unpack(arsip: Arsip, sidik: string): ArsipContent {
  const parts = arsip.get(sidik);
  if (parts === undefined) return { jenis: 'tidak ada' };
  const [first = ''] = parts.keys();
  const jumlah = Number(/^\d+ dari (\d+)$/.exec(first)?.[1] ?? 0);
  const isi = Array.from({ length: Math.min(jumlah, parts.size) }, (_, i) =>
    withoutMarks(parts.get(partNumber(i, jumlah)) ?? ''),
  ).join('');
  // Only what kemas has made has this sidik, so it is the JSON of a grid.
  return sha256Of(isi) === sidik ? { jenis: 'ada', petak: JSON.parse(isi) as Grid } : { jenis: 'berubah' };
}

/** Rows to be put below the archive for what is not there, or no longer as it was; each thing once. */
export function barisArsip(arsip: Arsip, daftar: readonly Packed[]): readonly (readonly string[])[] {
  const wanted = new Map(daftar.map((kemasan) => [kemasan.sidik, kemasan]));
  return [...wanted.values()]
    .filter(({ sidik }) => unpack(arsip, sidik).jenis !== 'ada')
    .flatMap(({ sidik, isi }) => {
      const jumlah = Math.ceil(isi.length / MOST_OF_A_CELL);
      return Array.from({ length: jumlah }, (_, i) => [
        sidik,
        partNumber(i, jumlah),
        `${MARK}${isi.slice(i * MOST_OF_A_CELL, (i + 1) * MOST_OF_A_CELL)}${MARK}`,
      ]);
    });
}

/** Not `1/3`, which a spreadsheet would take for a day. */
const partNumber = (index: number, jumlah: number): string => `${index + 1} dari ${jumlah}`;

/** At both ends of a part, where a spreadsheet could take a `=` for a formula, drop a `'` or trim a blank. */
const MARK = '|';

function withoutMarks(part: string): string {
  return part.startsWith(MARK) && part.endsWith(MARK) ? part.slice(1, -1) : part;
}
