import { normalizeText, singleSpaced } from '../bahasa/teks.ts';
import { daftarTab } from '../tabs/lembar-data.ts';
import type { Beda } from './beda.ts';
import type { Petak } from './petak.ts';

/** The differences of one tab. `kini` is what it shows now, for the names of its rows and columns. */
export interface BedaTab {
  readonly tab: string;
  readonly beda: readonly Beda[];
  readonly kini: Petak;
}

/** A telephone shows no more. */
const TERBANYAK = 3;

/**
 * Tells of differences as an officer finds them, the first few one by one: `Kinerja D12 (S1.1 2021,
 * Realisasi): semula 6,67, menjadi 6,76; … dan 14 perbedaan lain`. Empty where there is none.
 */
export function kalimatBeda(daftar: readonly BedaTab[], terbanyak: number = TERBANYAK): string {
  const semua = daftar.flatMap((satu) => satu.beda.map((beda) => ({ ...satu, beda })));
  const disebut = semua.slice(0, terbanyak).map(({ tab, beda, kini }) => sebut(tab, beda, kini));
  const sisa = semua.length - disebut.length;
  return [...disebut, ...(sisa > 0 ? [`… dan ${sisa} perbedaan lain`] : [])].join('; ');
}

function sebut(tab: string, beda: Beda, kini: Petak): string {
  if (beda.jenis !== 'sel') return `${tab} ${sebutJajar(beda)}`;
  const [dari, menjadi] = petik(beda.dari, beda.menjadi);
  const letak = letakOf(tab, beda, kini);
  return `${tab} ${beda.alamat}${letak === '' ? '' : ` (${letak})`}: semula ${dari}, menjadi ${menjadi}`;
}

function sebutJajar({ jenis, nomor, banyak }: Exclude<Beda, { readonly jenis: 'sel' }>): string {
  const [satuan, arah] = jenis.split(' ');
  const tempat = banyak === 1 ? `${nomor}` : `${nomor}–${nomor + banyak - 1}`;
  return `${satuan} ${tempat}: ${arah === 'masuk' ? 'ditambahkan' : 'dihapus (nomor lama)'}`;
}

/** In a raw tab, what names the row and the heading of the column; nothing elsewhere. */
function letakOf(tab: string, { baris, kolom }: { baris: number; kolom: number }, kini: Petak): string {
  const known = daftarTab.find(({ name }) => normalizeText(name) === normalizeText(tab));
  const [heading = [], row = []] = [kini[0], kini[baris - 1]];
  if (known === undefined || baris === 1) return '';
  const kunci = (known.key ?? []).map((name) => normalizeText(known.columns[name]?.heading ?? ''));
  const names = heading.map(normalizeText);
  const nama = kunci
    .map((name) => singleSpaced(row[names.indexOf(name)] ?? ''))
    .filter((cell) => cell !== '')
    .join(' ');
  return [potong(nama), singleSpaced(heading[kolom - 1] ?? '')].filter((part) => part !== '').join(', ');
}

/** So much of a cell is shown; of a long one only the surroundings of what differs. */
const TERPANJANG = 60;
const SEBELUM = 20;

/** Both texts, cut so that their first difference is seen. */
export function petik(dari: string, menjadi: string): readonly [string, string] {
  const [a, b] = [Array.from(singleSpaced(dari)), Array.from(singleSpaced(menjadi))];
  let sama = 0;
  while (sama < a.length && a[sama] === b[sama]) sama += 1;
  const awal = Math.max(a.length, b.length) <= TERPANJANG ? 0 : awalKata(a, sama - SEBELUM);
  const potongan = (teks: readonly string[]): string => {
    if (teks.length === 0) return 'kosong';
    const akhir = awal + TERPANJANG;
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

function potong(teks: string): string {
  return teks.length > TERPANJANG ? `${teks.slice(0, TERPANJANG - 1)}…` : teks;
}
