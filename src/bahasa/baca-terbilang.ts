import { Decimal } from '../decimal.ts';

const ANGKA = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

const digit = ANGKA.slice(1).join('|');

/** Hundreds, then either belas or tens and ones: `satu ratus dua belas`, `lima puluh enam`. */
const RATUSAN = new RegExp(`^(?:(${digit})ratus)?(?:(${digit})belas|(?:(${digit})puluh)?(${digit})?)$`, 'u');

/** How many of each magnitude, largest first. */
const BULAT = /^(?:(.+)kuadriliun)?(?:(.+)triliun)?(?:(.+)miliar)?(?:(.+)juta)?(?:(.+)ribu)?(.+)?$/u;
const BESARAN = ['1e15', '1e12', '1e9', '1e6', '1e3', '1'];

const PECAHAN = new RegExp(`^(?:${ANGKA.join('|')})+$`, 'u');

/**
 * Reads a number in words back, however it is spelled: capitals, hyphens and spaces do not matter
 * ("Dua Puluh-lima", "duapuluh lima"), `milyar` is miliar, a rupiah at the end is passed over.
 * Undefined where the words do not make up one number: "… empat ribu sembilan ratus ribu rupiah".
 */
export function readTerbilang(text: string): Decimal | undefined {
  const squashed = text
    .toLowerCase()
    .replace(/[\s\-–]/gu, '')
    .replace(/rupiah$/u, '')
    .replace(/(mil|tril)y(?=ar|un)/gu, '$1i')
    .replace(/se(?=puluh|belas|ratus|ribu|juta|miliar|triliun)/gu, 'satu');
  const [, minus, bulat = '', koma, pecahan = ''] =
    /^(minus|negatif|min)?(.*?)(?:(koma)(.*))?$/u.exec(squashed) ?? [];

  const whole = readWhole(bulat);
  const fraction = koma === undefined ? '' : readFraction(pecahan);
  if (whole === undefined || fraction === undefined) return undefined;

  const value = whole.plus(`0.${fraction}0`);
  return minus === undefined || value.isZero() ? value : value.negated();
}

function readWhole(words: string): Decimal | undefined {
  if (words === 'nol') return new Decimal(0);
  const groups = BULAT.exec(words);
  if (groups === null || words === '') return undefined;

  let total = new Decimal(0);
  for (const [index, besaran] of BESARAN.entries()) {
    const count = readHundreds(groups[index + 1] ?? '');
    if (count === undefined) return undefined;
    total = total.plus(new Decimal(besaran).times(count));
  }
  return total;
}

function readHundreds(words: string): number | undefined {
  const groups = RATUSAN.exec(words);
  if (groups === null) return undefined;

  const [ratus, belas, puluh, satuan] = groups.slice(1).map((word) => Math.max(ANGKA.indexOf(word), 0));
  return (ratus ?? 0) * 100 + (belas ? 10 + belas : (puluh ?? 0) * 10 + (satuan ?? 0));
}

/** Digits after koma, as a text of digits. */
function readFraction(words: string): string | undefined {
  if (!PECAHAN.test(words)) return undefined;
  return (words.match(new RegExp(ANGKA.join('|'), 'gu')) ?? []).map((word) => ANGKA.indexOf(word)).join('');
}
