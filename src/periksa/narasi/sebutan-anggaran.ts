import { normalizeText } from '../../bahasa/teks.ts';
import { isWithinDistance } from '../../tabs/nearest.ts';
import { wordsOf } from '../names.ts';
import { awalNama, type NamaSeawal, type Peran, type Pos, type RujukanAnggaran } from './pos-anggaran.ts';

const KATA_PERAN: readonly (readonly [Peran, RegExp])[] = [
  [
    'sisa',
    /(?:sisa(?:nya)?|menyisakan|bersisa|tersisa|silpa|(?:tidak|belum) (?:terserap|terealisasi|terpakai|dibelanjakan))/u,
  ],
  [
    'realisasi',
    /(?:realisasi(?:nya)?|terealisasi(?:kan)?|terealisir|direalisasikan|merealisasikan|penyerapan(?:nya)?|serapan(?:nya)?|terserap|menyerap|diserap|terpakai|dipakai|memakai|digunakan|menggunakan|belanja(?:nya)?|dibelanjakan|membelanjakan|menghabiskan|pengeluaran)/u,
  ],
  [
    'pagu',
    /(?:pagu(?:nya)?|berpagu|anggaran(?:nya)?|dianggarkan|beranggaran|menganggarkan|alokasi(?:nya)?|dialokasikan|mengalokasikan|disediakan|didanai|dibiayai|dana(?:nya)?|berdana|dppa|dpa)/u,
  ],
];

const SEMUA_PERAN = new RegExp(
  `(?:^|[^\\p{L}])(?:${KATA_PERAN.map(([, words]) => `(${words.source})`).join('|')})(?!\\p{L})`,
  'gu',
);

const BELANJA =
  /belanja (tak langsung|tidak langsung|langsung|operasi|modal|tidak terduga|transfer)(?!\p{L})/gu;

/**
 * What the words before an amount say it is: the nearest of pagu, realisasi and sisa. In `realisasi
 * anggaran` the first word counts, and in `dari Rp` the amount is what something is taken of: a pagu.
 */
export function peranOf(before: string): Peran | undefined {
  const words = normalizeText(before)
    .replace(BELANJA, ' ')
    .replace(
      /(realisasi|penyerapan|serapan|sisa|pagu|alokasi)(nya)? (?:anggaran|dana|belanja|pagu|keuangan)(?:nya)?(?!\p{L})/gu,
      '$1',
    );
  let peran: Peran | undefined;
  let end = 0;
  for (const match of words.matchAll(SEMUA_PERAN)) {
    peran = KATA_PERAN[match.slice(1).findIndex((word) => word !== undefined)]?.[0];
    end = (match.index ?? 0) + match[0].length;
  }
  const behind = words.slice(end);
  return /(?:^|\s)dari(?: (?:total|jumlah|sebesar))*$/u.test(behind.trimEnd()) ? 'pagu' : peran;
}

/** The group of belanja that the words before an amount name last, as tab Anggaran writes it. */
export function belanjaOf(before: string): string | undefined {
  const found = Array.from(normalizeText(before).matchAll(BELANJA), ([, belanja = '']) => belanja);
  const last = found[found.length - 1];
  return last === 'tidak langsung' ? 'tak langsung' : last;
}

/** A name that nearly matches differs in so many letters at most: `Pelebagaan`, `Pengarus Utamaan`. */
const MOST_LETTERS = 2;

/** Of more names that begin alike only those typed right are found: a slip might be another of them. */
const MOST_NAMES = 30;

/**
 * The budget lines that a sentence names in full, spaces and a slip of a letter or two apart. Only
 * the three first words must be right, for they are what a name is looked up by.
 */
export function posBernama({ perAwalNama }: RujukanAnggaran, teks: string): readonly Pos[] {
  const words = wordsOf(teks);
  return words.flatMap((_, i) =>
    [3, 2].flatMap((least) => {
      const seawal = perAwalNama.get(awalNama(words.slice(i, i + least)) ?? '');
      return seawal === undefined ? [] : matching(seawal, words.slice(i), least);
    }),
  );
}

function matching(
  { perNama, banyakKata }: NamaSeawal,
  words: readonly string[],
  least: number,
): readonly Pos[] {
  const daftarAwal = banyakKata.map((banyak) => words.slice(0, banyak).join(''));
  const exact = banyakKata.flatMap((banyak, i) =>
    banyak < least ? [] : (perNama.get(daftarAwal[i] ?? '') ?? []),
  );
  if (exact.length > 0 || perNama.size > MOST_NAMES) return exact;
  return Array.from(perNama).flatMap(([rapat, sama]) =>
    daftarAwal.some((awal) => isWithinDistance(awal, rapat, MOST_LETTERS)) ? sama : [],
  );
}
