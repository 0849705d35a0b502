import { readTerbilang } from '../../bahasa/baca-terbilang.ts';
import { terbilang } from '../../bahasa/terbilang.ts';
import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { editDistance } from '../../tabs/nearest.ts';
import { type Aturan, gabung, type HasilAturan, TIDAK_ADA, temuanNarasi } from './hasil-aturan.ts';
import { isKataBilangan, wordsOf } from './kata-bilangan.ts';
import type { Paragraf } from './paragraf.ts';
import type { Rupiah } from './token.ts';

/** The words in brackets behind an amount of rupiah must say the amount. */
export const aturanTerbilang: Aturan = (paragraf, _, { keliru }) =>
  gabung(
    paragraf.daftarFigur.map((figur) =>
      // Of a wrong amount the words may well be the right ones.
      figur.jenis === 'rupiah' && !keliru.has(figur) ? checkOne(paragraf, figur) : TIDAK_ADA,
    ),
  );

function checkOne(paragraf: Paragraf, { angka, kata, cacat }: Rupiah): HasilAturan {
  if (kata === undefined || cacat || angka.gte('1e18') || /\bsen\b/iu.test(kata.teks)) return TIDAK_ADA;
  const words = wordsOf(kata.teks);
  const said = readTerbilang(words.join(' '));
  if (said?.eq(angka)) return TIDAK_ADA;

  const right = `${terbilang(angka)} rupiah`;
  const salahEja = said === undefined && !words.every((word) => isKataBilangan(word) || word === 'rupiah');
  const samaBunyi = salahEja && editDistance(squash(words), squash(wordsOf(right))) <= MOST_LETTERS;
  const bunyi =
    said === undefined
      ? `Kata-kata itu tidak membentuk satu bilangan; ${formatNumber(angka)} dibaca ${right}.`
      : `Kata-kata itu berarti ${formatNumber(said)}, sedangkan angkanya ${formatNumber(angka)}.`;
  return {
    temuan: [
      temuanNarasi(paragraf, kata, {
        jenis: 'K10',
        tingkat: samaBunyi ? 'gaya' : 'salah',
        keyakinan: 'pasti',
        tercetak: kata.teks,
        seharusnya: likeCapitals(kata.teks, right),
        perhitungan: samaBunyi ? `Ada kata yang salah eja; ${formatNumber(angka)} dibaca ${right}.` : bunyi,
      }),
    ],
    terikat: [],
  };
}

/** A misspelling differs in a letter or two; more is another number. */
const MOST_LETTERS = 2;

function squash(words: readonly string[]): string {
  return words
    .join('')
    .replace(/rupiah$/u, '')
    .replace(/(mil|tril)y/gu, '$1i');
}

/** Capitals as printed: on every word, on the first only, or on none. */
export function likeCapitals(printed: string, right: string): string {
  const words = printed.match(/\p{L}+/gu) ?? [];
  const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);
  const capitals = words.filter(isCapital).length;
  if (capitals * 2 > words.length) return right.replace(/(^|\s)(\p{Ll})/gu, (all) => all.toUpperCase());
  return isCapital(words[0]) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
