import { normalizeText, singleSpaced } from '../bahasa/teks.ts';
import { daftarTab } from '../tabs/parsed-tabs.ts';
import type { Difference } from './diff.ts';
import type { Grid } from './grid.ts';

/** The differences of one tab. `kini` is what it shows now, for the names of its rows and columns. */
export interface TabDifference {
  readonly tab: string;
  readonly beda: readonly Difference[];
  readonly kini: Grid;
}

/** A telephone shows no more. */
const MOST = 3;

/**
 * Tells of differences as an officer finds them, the first few one by one: `Kinerja D12 (S1.1 2021,
 * Realisasi): semula 6,67, menjadi 6,76; … dan 14 perbedaan lain`. Empty where there is none.
 */
export function diffSentence(daftar: readonly TabDifference[], terbanyak: number = MOST): string {
  const semua = daftar.flatMap((satu) => satu.beda.map((beda) => ({ ...satu, beda })));
  const disebut = semua.slice(0, terbanyak).map(({ tab, beda, kini }) => sebut(tab, beda, kini));
  const sisa = semua.length - disebut.length;
  return [...disebut, ...(sisa > 0 ? [`… dan ${sisa} perbedaan lain`] : [])].join('; ');
}

function sebut(tab: string, beda: Difference, kini: Grid): string {
  if (beda.jenis !== 'sel') return `${tab} ${sebutJajar(beda)}`;
  const [dari, menjadi] = quotePair(beda.dari, beda.menjadi);
  const letak = placeOf(tab, beda, kini);
  return `${tab} ${beda.alamat}${letak === '' ? '' : ` (${letak})`}: semula ${dari}, menjadi ${menjadi}`;
}

function sebutJajar({ jenis, nomor, banyak }: Exclude<Difference, { readonly jenis: 'sel' }>): string {
  const [satuan, arah] = jenis.split(' ');
  const tempat = banyak === 1 ? `${nomor}` : `${nomor}–${nomor + banyak - 1}`;
  return `${satuan} ${tempat}: ${arah === 'masuk' ? 'ditambahkan' : 'dihapus (nomor lama)'}`;
}

/** In a raw tab, what names the row and the heading of the column; nothing elsewhere. */
function placeOf(tab: string, { baris, kolom }: { baris: number; kolom: number }, kini: Grid): string {
  const known = daftarTab.find(({ name }) => normalizeText(name) === normalizeText(tab));
  const [heading = [], row = []] = [kini[0], kini[baris - 1]];
  if (known === undefined || baris === 1) return '';
  const kunci = (known.key ?? []).map((name) => normalizeText(known.columns[name]?.heading ?? ''));
  const names = heading.map(normalizeText);
  const nama = kunci
    .map((name) => singleSpaced(row[names.indexOf(name)] ?? ''))
    .filter((cell) => cell !== '')
    .join(' ');
  return [clip(nama), singleSpaced(heading[kolom - 1] ?? '')].filter((part) => part !== '').join(', ');
}

/** So much of a cell is shown; of a long one only the surroundings of what differs. */
const LONGEST = 60;
const SEBELUM = 20;

/** Both texts, cut so that their first difference is seen. */
export function quotePair(dari: string, menjadi: string): readonly [string, string] {
  const [a, b] = [Array.from(singleSpaced(dari)), Array.from(singleSpaced(menjadi))];
  let sama = 0;
  while (sama < a.length && a[sama] === b[sama]) sama += 1;
  const awal = Math.max(a.length, b.length) <= LONGEST ? 0 : awalKata(a, sama - SEBELUM);
  const potongan = (teks: readonly string[]): string => {
    if (teks.length === 0) return 'kosong';
    const akhir = awal + LONGEST;
    return `${awal > 0 ? '…' : ''}${teks.slice(awal, akhir).join('')}${teks.length > akhir ? '…' : ''}`;
  };
  // Two that differ in blanks alone would read the same.
  if (a.join('') === b.join('')) return [`"${dari}"`, `"${menjadi}"`];
  return [potongan(a), potongan(b)];
}

/** Where the word begins that a place lies in; in a very long word, the place itself. */
function awalKata(huruf: readonly string[], place: number): number {
  for (let i = place; i > place - SEBELUM && i > 0; i -= 1) if (huruf[i - 1] === ' ') return i;
  return Math.max(0, place);
}

function clip(teks: string): string {
  return teks.length > LONGEST ? `${teks.slice(0, LONGEST - 1)}…` : teks;
}
