import { Decimal } from '../decimal.ts';
import { readTerbilang } from './baca-terbilang.ts';
import { type Digit, readDigits, readMoneyDigits } from './pemisah.ts';
import { singleSpaced, withoutFootnoteMarks } from './teks.ts';
import { formatNumber } from './tulis-angka.ts';

/** A text that says exactly one number, or one that does not. */
export type BacaanAngka =
  | {
      readonly ok: true;
      /** In the unit as written: 84,68% is 84.68. */
      readonly angka: Decimal;
      readonly persen: boolean;
      /** How many decimals are written: `54,90` has 2, `100` has 0. */
      readonly desimal: number;
      /** What a word of magnitude multiplied the digits by: 1e6 in `1,5 juta`, 1 where there is none. */
      readonly pengali: Decimal;
      /** What stands behind the number, `%` and footnote marks aside: `KPM`, `(Hijau)`, or nothing. */
      readonly sisa: string;
      /** Present where the form is at fault: an Indonesian sentence that says what to write instead. */
      readonly gaya?: string;
    }
  | { readonly ok: false };

/** What differs between a column of rupiah and any other. */
interface Kaidah {
  readonly run: RegExp;
  /** A tail that says nothing: the `,-` of rupiah. */
  readonly tail: RegExp;
  /** The words of magnitude that may stand behind the digits. */
  readonly besaran: RegExp;
  readonly readRun: (run: string) => Digit | undefined;
}

const KAIDAH_UMUM: Kaidah = {
  run: /^\d+(?:[.,]\d+)*/u,
  tail: /^/u,
  besaran: /^ ?(ribu|rb|juta|jt|mil[iy]ar|tril[iy]un)(?!\p{L})\.?/iu,
  readRun: readDigits,
};

const KAIDAH_UANG: Kaidah = {
  run: /^\d+(?: ?[.,] ?\d+| \d{3}(?!\d))*/u,
  tail: /^ ?[.,]? ?-+/u,
  // M and T say miliar and triliun of rupiah only; of anything else they may be a metre or a ton.
  besaran: /^ ?(ribu|rb|juta|jt|mil[iy]ar|m|tril[iy]un|t)(?!\p{L})\.?/iu,
  readRun: readMoneyDigits,
};

interface Besaran {
  readonly nama: string;
  readonly pengali: Decimal;
}

/** By the first letter, which is enough to tell apart what `Kaidah.besaran` lets through. */
const DAFTAR_BESARAN: Readonly<Record<string, Besaran>> = {
  r: { nama: 'ribu', pengali: new Decimal('1e3') },
  j: { nama: 'juta', pengali: new Decimal('1e6') },
  m: { nama: 'miliar', pengali: new Decimal('1e9') },
  t: { nama: 'triliun', pengali: new Decimal('1e12') },
};

/** A rate: `/100.000 KH`, `per 1.000 penduduk`. Fewer than a thousand after a slash may be a count of the whole. */
const PER_SEKIAN = /^(?:\/ ?10{0,2}(?:\.?000)+|per 1(?:00|0{0,2}(?:\.?000)+))(?= ?\p{L})/iu;

/** The capaian that reports print behind a realisasi: `86 (101%)`. */
const PERSEN_DALAM_KURUNG = / ?\([-−]?\d[\d.,]* ?%\)$/u;

/** Words that go on with a number in words: `5 ratus`, `2 juta lima ratus`, `1 setengah`. */
const LANJUTAN_BILANGAN =
  /^(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|(?:se)?(?:puluh|belas|ratus|ribu|juta|mil[iy]ar|tril[iy]un)|setengah)(?!\p{L})/iu;

const BUKAN_SATU_ANGKA: BacaanAngka = { ok: false };

/**
 * Reads the one number a text says, in any of the ways Indonesians write one: `84,68%`, `8.609 KPM`,
 * `44.572Orang`, `(3,14)` for minus, `Rp. 3.879.936.000,-`, `1,5 juta jiwa`.
 *
 * A point before exactly three digits separates thousands (2.050 is 2050), any other point decimals
 * (54.90, a fault of form); a single comma separates decimals (202,955). Two figures are one number
 * where the second only goes with the first: the capaian in `86 (101%)`, the rate in `89/100.000 KH`,
 * the words in `25 (dua puluh lima)` if they say the same. Any other text with two numbers (`5-6%`),
 * with words before the number or with a power of ten (`1E5`) is not one number.
 */
export function readNumber(text: string): BacaanAngka {
  const typed = singleSpaced(text);
  return read(typed, isRupiah(typed) ? KAIDAH_UANG : KAIDAH_UMUM);
}

/**
 * Reads an amount in a column of rupiah, with or without `Rp` before and `,-` behind it. A point is
 * always a separator of thousands; a comma before exactly three digits too, as a fault of form;
 * before one or two digits it separates decimals. `54.90` is therefore not an amount. Nor is what has a
 * unit other than rupiah: `5 %`, `Rp 5.000 per orang`.
 */
export function readMoney(text: string): BacaanAngka {
  const bacaan = read(singleSpaced(text), KAIDAH_UANG);
  if (!bacaan.ok || bacaan.persen) return BUKAN_SATU_ANGKA;
  const [, terbilang] = /^(?:rupiah)? ?(?:\((.*)\))?$/iu.exec(bacaan.sisa) ?? [];
  const saysMore = bacaan.sisa !== '' && !/^rupiah$/iu.test(bacaan.sisa);
  if (saysMore && (terbilang === undefined || readTerbilang(terbilang) === undefined))
    return BUKAN_SATU_ANGKA;
  return { ...bacaan, sisa: '' };
}

function isRupiah(typed: string): boolean {
  return /^[-−–(+]? ?rp/iu.test(typed) || /, ?-+\)?$/u.test(typed);
}

/** More than a number with its unit and remark: a paragraph, which need not be looked at further. */
const LONGEST = 1000;

function read(typed: string, kaidah: Kaidah): BacaanAngka {
  if (typed.length > LONGEST) return BUKAN_SATU_ANGKA;
  const { negatif, text } = takeSign(typed);
  const written = kaidah.run.exec(text)?.[0];
  if (written === undefined) return BUKAN_SATU_ANGKA;

  // What a spreadsheet makes 100.000 of when it is typed; as a text it may as well be a kode.
  if (/^e[+-]?\d/iu.test(text.slice(written.length))) return BUKAN_SATU_ANGKA;

  const tail = kaidah.tail.exec(text.slice(written.length))?.[0] ?? '';
  const behind = takeBehind(text.slice(written.length + tail.length), kaidah);
  if (!isUnit(behind.sisa)) return BUKAN_SATU_ANGKA;

  const run = written.replace(/ ?([.,]) ?/gu, '$1').replace(/ /gu, '.');
  const digit = behind.besaran === undefined ? kaidah.readRun(run) : readDigits(run);
  if (digit === undefined) return BUKAN_SATU_ANGKA;

  const unscaled = negate(new Decimal(digit.angka), negatif);
  const pengali = behind.besaran?.pengali ?? new Decimal(1);
  const angka = unscaled.times(pengali);
  if (isDenied(angka, behind.sisa)) return BUKAN_SATU_ANGKA;

  const cela = [
    ...digit.cela,
    ...(/ /u.test(written + tail) ? ['ada spasi di dalam angka'] : []),
    ...(behind.menempel ? ['satuan menempel pada angka'] : []),
  ];
  const bacaan = {
    ok: true as const,
    angka,
    persen: behind.persen,
    desimal: behind.besaran === undefined ? digit.desimal : angka.decimalPlaces(),
    pengali,
    sisa: behind.sisa,
  };
  if (cela.length === 0) return bacaan;

  const correct = [formatNumber(unscaled, digit.desimal), behind.besaran?.nama ?? '', behind.sisa];
  if (behind.persen) correct[0] += '%';
  return { ...bacaan, gaya: sentence(cela, correct.filter((part) => part !== '').join(' ')) };
}

/** Takes a minus away: a dash of any kind, before or behind `Rp`, or brackets as bookkeepers write. */
function takeSign(typed: string): { readonly negatif: boolean; readonly text: string } {
  const [, bracketed, behind = ''] = /^(?:rp\.? ?)?\((?: ?rp\.?)? ?(\d[^()]*)\)(.*)$/iu.exec(typed) ?? [];
  if (bracketed !== undefined) return { negatif: true, text: bracketed.trimEnd() + behind };

  const [before = '', first = '', second = ''] = /^([-−–+])? ?(?:rp\.? ?)?([-−–+])? ?/iu.exec(typed) ?? [];
  return { negatif: /[-−–]/u.test(first + second), text: typed.slice(before.length) };
}

/** Takes apart what stands behind the digits: a magnitude, a percent sign, a unit. */
function takeBehind(behind: string, kaidah: Kaidah) {
  const [taken = '', word = ''] = kaidah.besaran.exec(behind) ?? [];
  const scaled = behind.slice(taken.length).replace(word === '' ? /^$/u : kaidah.tail, '');
  const [percent = '', persen = ''] = /^ ?(%|persen(?![a-z]))/iu.exec(scaled) ?? [];
  return {
    besaran: DAFTAR_BESARAN[word.charAt(0).toLowerCase()],
    persen: persen !== '',
    menempel: /^\p{L}/u.test(behind),
    sisa: withoutFootnoteMarks(scaled.slice(percent.length)),
  };
}

/**
 * A unit begins like a word and holds no second number; the 2 of m2 or CO2 is part of its word. What a
 * rate is of, and the capaian in brackets, are no second number either.
 */
function isUnit(sisa: string): boolean {
  if (LANJUTAN_BILANGAN.test(sisa)) return false;
  const unit = sisa.replace(PER_SEKIAN, '').replace(PERSEN_DALAM_KURUNG, '').trim();
  return unit === '' || (/^[\p{L}(/°‰]/u.test(unit) && !/(?:^|[^\p{L}\p{N}])\p{N}/u.test(unit));
}

/** Whether words in brackets say another number: `25 (dua puluh enam) orang`. */
function isDenied(angka: Decimal, sisa: string): boolean {
  const [, words] = /^\(([^()]*)\)/u.exec(sisa) ?? [];
  const said = words === undefined ? undefined : readTerbilang(words);
  return said !== undefined && !said.eq(angka);
}

function negate(value: Decimal, negatif: boolean): Decimal {
  return negatif && !value.isZero() ? value.negated() : value;
}

function sentence(cela: readonly string[], correct: string): string {
  const faults = cela.join(' dan ');
  return `${faults.charAt(0).toUpperCase()}${faults.slice(1)}; tulis ${correct}.`;
}
