import { readTerbilang } from '../../bahasa/baca-terbilang.ts';

/** The morphemes that a number in words is made of. */
const SUKU =
  '(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se|puluh|belas|ratus|ribu|juta|mil[iy]ar|tril[iy]un|koma)';

const KATA_BILANGAN = new RegExp(`^${SUKU}+(?:rupiah)?$`, 'u');

/** Units that may stand within the brackets behind the words: `12 (dua belas orang)`. */
const SATUAN = new Set(['rupiah', 'orang', 'jiwa', 'persen', 'buah', 'unit', 'kali', 'kasus']);

/** The words of a text, lower case, without hyphens and punctuation. */
export function wordsOf(teks: string): readonly string[] {
  return teks.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Whether a word says a number or a part of one: `sembilan`, `duapuluh`, `Milyar`. */
export function isKataBilangan(word: string): boolean {
  return word !== 'se' && KATA_BILANGAN.test(word.toLowerCase());
}

/**
 * Whether words in brackets are meant as the figure before them in words: more than half of them are
 * number words and the first is one. `(Hijau)` and `(sangat berhasil)` are not.
 */
export function isTerbilang(teks: string): boolean {
  const words = wordsOf(teks);
  const [first] = words;
  if (first === undefined || !isKataBilangan(first)) return false;
  return words.filter((word) => isKataBilangan(word) || word === 'rupiah').length * 2 > words.length;
}

/** The number words alone where nothing but a unit stands with them; undefined for `satu di antaranya`. */
export function bilanganOnly(teks: string): string | undefined {
  const words = wordsOf(teks);
  const last = words[words.length - 1];
  const bilangan = last !== undefined && SATUAN.has(last) ? words.slice(0, -1) : words;
  return bilangan.length > 0 && bilangan.every(isKataBilangan) ? bilangan.join(' ') : undefined;
}

/** How many words say: `dua` is 2, `tiga belas` 13; undefined for other words. */
export function countInWords(words: string): number | undefined {
  return readTerbilang(words)?.toNumber();
}
