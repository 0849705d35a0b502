import { Decimal } from '../decimal.ts';
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
  readonly readRun: (run: string) => Digit | undefined;
}

const KAIDAH_UMUM: Kaidah = { run: /^\d+(?:[.,]\d+)*/u, tail: /^/u, readRun: readDigits };

const KAIDAH_UANG: Kaidah = {
  run: /^\d+(?: ?[.,] ?\d+| \d{3}(?!\d))*/u,
  tail: /^ ?[.,]? ?-+/u,
  readRun: readMoneyDigits,
};

const BESARAN: Readonly<Record<string, string>> = {
  ribu: '1e3',
  juta: '1e6',
  miliar: '1e9',
  milyar: '1e9',
  triliun: '1e12',
  trilyun: '1e12',
};

const BUKAN_SATU_ANGKA: BacaanAngka = { ok: false };

/**
 * Reads the one number a text says, in any of the ways Indonesians write one: `84,68%`, `8.609 KPM`,
 * `44.572Orang`, `(3,14)` for minus, `Rp. 3.879.936.000,-`, `1,5 juta jiwa`.
 *
 * A point before exactly three digits separates thousands (2.050 is 2050), any other point decimals
 * (54.90, a fault of form); a single comma separates decimals (202,955). A text with two numbers
 * (`86 (101%)`, `89/100.000 KH`, `5-6%`), with words before the number or with a power of ten (`1E5`) is
 * not one number.
 */
export function readNumber(text: string): BacaanAngka {
  const typed = singleSpaced(text);
  return read(typed, isRupiah(typed) ? KAIDAH_UANG : KAIDAH_UMUM);
}

/**
 * Reads an amount in a column of rupiah, with or without `Rp` before and `,-` behind it. A point is
 * always a separator of thousands; a comma before exactly three digits too, as a fault of form;
 * before one or two digits it separates decimals. `54.90` is therefore not an amount.
 */
export function readMoney(text: string): BacaanAngka {
  return read(singleSpaced(text), KAIDAH_UANG);
}

function isRupiah(typed: string): boolean {
  return /^[-−–(+]? ?rp/iu.test(typed) || /, ?-+\)?$/u.test(typed);
}

function read(typed: string, kaidah: Kaidah): BacaanAngka {
  const { negatif, text } = takeSign(typed);
  const written = kaidah.run.exec(text)?.[0];
  if (written === undefined) return BUKAN_SATU_ANGKA;

  // What a spreadsheet makes 100.000 of when it is typed; as a text it may as well be a kode.
  if (/^e[+-]?\d/iu.test(text.slice(written.length))) return BUKAN_SATU_ANGKA;

  const tail = kaidah.tail.exec(text.slice(written.length))?.[0] ?? '';
  const behind = takeBehind(text.slice(written.length + tail.length));
  if (!isUnit(behind.sisa)) return BUKAN_SATU_ANGKA;

  const run = written.replace(/ ?([.,]) ?/gu, '$1').replace(/ /gu, '.');
  const digit = behind.besaran === '' ? kaidah.readRun(run) : readDigits(run);
  if (digit === undefined) return BUKAN_SATU_ANGKA;

  const unscaled = negate(new Decimal(digit.angka), negatif);
  const cela = [
    ...digit.cela,
    ...(/ /u.test(written + tail) ? ['ada spasi di dalam angka'] : []),
    ...(behind.menempel ? ['satuan menempel pada angka'] : []),
  ];
  const angka = unscaled.times(BESARAN[behind.besaran.toLowerCase()] ?? 1);
  const bacaan = {
    ok: true as const,
    angka,
    persen: behind.persen,
    desimal: behind.besaran === '' ? digit.desimal : angka.decimalPlaces(),
    sisa: behind.sisa,
  };
  if (cela.length === 0) return bacaan;

  const correct = [formatNumber(unscaled, digit.desimal), behind.besaran, behind.sisa];
  if (behind.persen) correct[0] += '%';
  return { ...bacaan, gaya: sentence(cela, correct.filter((part) => part !== '').join(' ')) };
}

/** Takes a minus away: a dash of any kind, before or behind `Rp`, or brackets as bookkeepers write. */
function takeSign(typed: string): { readonly negatif: boolean; readonly text: string } {
  const [, bracketed, behind = ''] = /^\((?: ?rp\.?)? ?(\d[^()]*)\)(.*)$/iu.exec(typed) ?? [];
  if (bracketed !== undefined) return { negatif: true, text: bracketed.trimEnd() + behind };

  const [before = '', first = '', second = ''] = /^([-−–+])? ?(?:rp\.? ?)?([-−–+])? ?/iu.exec(typed) ?? [];
  return { negatif: /[-−–]/u.test(first + second), text: typed.slice(before.length) };
}

/** Takes apart what stands behind the digits: a magnitude, a percent sign, a unit. */
function takeBehind(behind: string) {
  const [taken = '', besaran = '', persen = ''] =
    /^ ?(ribu|juta|mil[iy]ar|tril[iy]un)?(?![a-z]) ?(%|persen(?![a-z]))?/iu.exec(behind) ?? [];
  const rest = behind.slice(taken.length);
  return {
    besaran,
    persen: persen !== '',
    menempel: /^\p{L}/u.test(behind),
    sisa: withoutFootnoteMarks(rest),
  };
}

/** A unit begins like a word and holds no second number; the 2 of m2 or CO2 is part of its word. */
function isUnit(sisa: string): boolean {
  return sisa === '' || (/^[\p{L}(/°‰]/u.test(sisa) && !/(?:^|[^\p{L}\p{N}])\p{N}/u.test(sisa));
}

function negate(value: Decimal, negatif: boolean): Decimal {
  return negatif && !value.isZero() ? value.negated() : value;
}

function sentence(cela: readonly string[], correct: string): string {
  const faults = cela.join(' dan ');
  return `${faults.charAt(0).toUpperCase()}${faults.slice(1)}; tulis ${correct}.`;
}
