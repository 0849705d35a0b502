import { type BacaanAngka, readMoney, readNumber } from '../bahasa/baca-angka.ts';
import { readNilai } from '../bahasa/baca-nilai.ts';
import type { Nilai, NilaiAngka } from '../bahasa/nilai.ts';
import { isSalahKetikAngka } from '../bahasa/salah-ketik-angka.ts';
import { isErrorText, normalizeText, singleSpaced } from '../bahasa/teks.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { type Decimal, decimalOfCell } from '../decimal.ts';
import type { Cell, Read } from './tab.ts';

/** Turns a cell into what it means, or into a sentence for the person who filled it in. */
export type Reader<T> = (cell: Cell) => Read<T>;

/** What belongs in a cell, in Indonesian, to stand within a sentence: `angka`, `95 atau 84,68`. */
export interface Isian {
  readonly nama: string;
  readonly contoh?: string;
}

const ANGKA: Isian = { nama: 'angka', contoh: '95 atau 84,68' };
const RUPIAH: Isian = { nama: 'jumlah rupiah', contoh: '93.417.800' };
const TYPE_AGAIN =
  'Ubah format selnya menjadi teks (menu Format > Angka > Teks biasa), lalu ketik ulang isinya.';

/** What a person sees in the cell, trimmed; nothing where the cell is blank or holds an example. */
export function shownText({ value, display }: Cell): string {
  const shown = display.trim() || (value === null ? '' : String(value).trim());
  return isExample(shown) ? '' : shown;
}

/** A text as an example of what belongs in a cell. Nobody types these quotes, so it is never taken for data. */
export const exampleOf = (text: string): string => `‹${text}›`;

/** Whether a text is such an example. */
export const isExample = (text: string): boolean => /^‹[^›]*›$/u.test(text.trim());

/** Reads a blank cell as undefined. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return withDefault<T | undefined>(read, undefined);
}

/** Reads a blank cell as the value that leaving it out stands for. */
export function withDefault<T>(read: Reader<T>, whenBlank: T): Reader<T> {
  return (cell) => (shownText(cell) === '' ? right(whenBlank) : read(cell));
}

/** Has the record stand where the cell cannot be read, with something in its place. */
function standingIn<T>(kind: 'figure' | 'text', read: Reader<T>, inPlace: (cell: Cell) => T): Reader<T> {
  return (cell) => {
    const outcome = read(cell);
    return outcome.ok ? outcome : { ...outcome, standIn: { kind, value: inPlace(cell) } };
  };
}

/** A figure, or none where the cell is blank. One that cannot be read costs what is calculated from it. */
export function figure<T>(read: Reader<T>): Reader<T | undefined> {
  return hanging<T | undefined>(optional(read), undefined);
}

/** The same with a value for the record, which nothing may be calculated from. */
export function hanging<T>(read: Reader<T>, value: T): Reader<T> {
  return (cell) => {
    const outcome = read(cell);
    return outcome.ok ? outcome : { ...outcome, standIn: { kind: 'figure', value, hangs: true } };
  };
}

/** Reads a lone `-` as undefined: in a printed table the dash stands where there is nothing to count. */
export function dashed<T>(read: Reader<T>): Reader<T | undefined> {
  return (cell) => (/^[-–—]+$/u.test(shownText(cell)) ? right(undefined) : read(cell));
}

/** Reads only the values that pass; for any other, the cell should have held `isian`. */
export function only<T>(read: Reader<T>, passes: (value: T) => boolean, isian: Isian): Reader<T> {
  return (cell) => {
    const outcome = read(cell);
    return outcome.ok && !passes(outcome.value) ? unexpected(isian, cell) : outcome;
  };
}

/** A text that rows are told apart by. */
export const title: Reader<string> = filled({ nama: 'teks' }, (cell) => right(shownText(cell)));

/** Any text, as the cell shows it. Where it shows an error or nothing, that is what the record says. */
export const text: Reader<string> = standingIn('text', title, (cell) => shownText(cell) || '(kosong)');

/**
 * A code or an identity number, compared character by character (spaces run together). Sheets takes
 * a kode like 1.2 for a date, and rounds a NIP typed as a number; both are found here.
 */
export const code: Reader<string> = codeLike('S1');

/** A code that is only printed, such as a running number. */
export const printedCode: Reader<string> = standingIn('text', code, shownText);

/** The code of an official. */
export const kodePejabat: Reader<string> = codeLike('KADIS');

/** The code of an indikator. */
export const kodeIndikator: Reader<string> = codeLike('S1.1');

function codeLike(contoh: string): Reader<string> {
  return dateless({ nama: 'kode', contoh }, (cell) =>
    typeof cell.value === 'number' && Math.abs(cell.value) >= 1e15
      ? wrong(`Sheets membulatkan angka yang lebih dari 15 digit. ${TYPE_AGAIN}`)
      : right(singleSpaced(shownCode(cell))),
  );
}

/** A column that is too narrow, or a format, shows a number in another form than its digits: `1,97E+11`. */
function shownCode(cell: Cell): string {
  const shown = shownText(cell);
  return typeof cell.value === 'number' && /e[+-]?\d/iu.test(shown) ? String(cell.value) : shown;
}

/** Codes separated by commas, at least one. */
export const codeList: Reader<readonly string[]> = only(
  dateless({ nama: 'kode', contoh: 'S1, S2' }, (cell) =>
    right(
      shownText(cell)
        .split(',')
        .map(singleSpaced)
        .filter((part) => part !== ''),
    ),
  ),
  (codes) => codes.length > 0,
  { nama: 'kode' },
);

/** What a target or a realisasi says: a number, a range, a grade, "Tdk ada penilaian", or words. */
export const nilai: Reader<Nilai> = standingIn<Nilai>(
  'figure',
  dateless({ nama: 'angka atau predikat', contoh: '84,68%' }, (cell) => {
    const shown = shownText(cell);
    if (typeof cell.value === 'number') return right(nilaiOfNumber(cell.value, cell.display.trim()));
    if (typeof cell.value === 'boolean' || isSalahKetikAngka(shown)) {
      return unexpected({ nama: 'angka atau predikat' }, cell);
    }
    const value = readNilai(shown);
    return right(value, value.jenis === 'angka' ? gayaOf(readNumber(shown)) : undefined);
  }),
  (cell) => ({ jenis: 'tak terbaca', teks: shownText(cell) }),
);

/** One number, in the unit as written: 84,68% is 84.68. A unit behind it (`38 OPD`) is passed over. */
export const number: Reader<Decimal> = numeric(ANGKA, readNumber);

/** Rupiah, with or without `Rp` and `,-`; in text a point always separates thousands. */
export const money: Reader<Decimal> = numeric(RUPIAH, readMoney);

/** Rupiah, or undefined for the `-` of a row that only heads the rows below it. */
export const moneyOrHeading: Reader<Decimal | undefined> = dashed(money);

/** A whole number; both bounds belong to it. */
export function integer(isian: Isian, least: number, most: number): Reader<number> {
  const read = only(
    numeric(isian, readNumber),
    (value) => value.isInteger() && value.gte(least) && value.lte(most),
    isian,
  );
  return (cell) => {
    const outcome = read(cell);
    return outcome.ok ? { ...outcome, value: outcome.value.toNumber() } : wrong(outcome.message);
  };
}

/** A calendar year. */
export const year: Reader<number> = integer({ nama: 'tahun', contoh: '2021' }, 1900, 2999);

/** A quarter of the year. */
export const quarter: Reader<number> = integer({ nama: 'angka 1, 2, 3, atau 4' }, 1, 4);

/** One of a list, whatever its case and spaces; gives it as the list writes it. */
export function choice<const T extends string>(list: readonly T[]): Reader<T> {
  const isian = { nama: `salah satu dari ${list.map((item) => `"${item}"`).join(', ')}` };
  return dateless(isian, (cell) => {
    const typed = normalizeText(shownText(cell));
    const chosen = list.find((item) => normalizeText(item) === typed);
    return chosen === undefined ? unexpected(isian, cell) : right(chosen);
  });
}

/** `ya` or `tidak`, or a checkbox. */
export const yesNo: Reader<boolean> = (cell) => {
  if (typeof cell.value === 'boolean') return right(cell.value);
  const outcome = choice(['ya', 'tidak'])(cell);
  return outcome.ok ? right(outcome.value === 'ya') : wrong(outcome.message);
};

function right<T>(value: T, gaya?: string): Read<T> {
  return gaya === undefined ? { ok: true, value } : { ok: true, value, gaya };
}

function wrong(message: string): Read<never> {
  return { ok: false, message };
}

function unexpected({ nama }: Isian, cell: Cell): Read<never> {
  return wrong(`Harus ${nama}; yang terbaca "${clipped(shownText(cell))}".`);
}

function clipped(shown: string): string {
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}

/** Sees to blank cells and error values first. */
function filled<T>({ nama, contoh }: Isian, read: Reader<T>): Reader<T> {
  return (cell) => {
    const shown = shownText(cell);
    if (shown === '') {
      return wrong(`Sel kosong; isi dengan ${nama}${contoh === undefined ? '' : `, misalnya ${contoh}`}.`);
    }
    if (isErrorText(shown)) return wrong(`Sel berisi galat ${shown}; perbaiki rumusnya.`);
    return read(cell);
  };
}

/** No date belongs here: where one stands, Sheets made it of something like 1/2 or 1.2. */
function dateless<T>(isian: Isian, read: Reader<T>): Reader<T> {
  return filled(isian, (cell) =>
    typeof cell.value === 'object' && cell.value !== null
      ? wrong(
          `Harus ${isian.nama}; yang terbaca tanggal ${shownText(cell)}. Mungkin Sheets mengubah isian seperti 1/2 menjadi tanggal. ${TYPE_AGAIN}`,
        )
      : read(cell),
  );
}

function numeric(isian: Isian, readText: (typed: string) => BacaanAngka): Reader<Decimal> {
  return dateless(isian, (cell) => {
    if (typeof cell.value === 'number') return right(exactNumber(cell.value, cell.display.trim()));
    const bacaan = typeof cell.value === 'string' ? readText(cell.value) : undefined;
    return bacaan?.ok ? right(bacaan.angka, bacaan.gaya) : unexpected(isian, cell);
  });
}

function gayaOf(bacaan: BacaanAngka): string | undefined {
  return bacaan.ok ? bacaan.gaya : undefined;
}

/** A cell that shows 5,50% has the value 0.055; it is meant as 5.5, and so it is taken. */
function exactNumber(value: number, shown: string): Decimal {
  const angka = decimalOfCell(value);
  return shown.endsWith('%') ? angka.times(100) : angka;
}

/**
 * The exact number of a cell, with the decimals and the unit it shows (6.2 shown as `6,20` has two).
 * What shows something else than the number rounded, such as 1,97E+11, counts for nothing; nor does
 * a 0,00% that stands for 0,002%.
 */
function nilaiOfNumber(value: number, shown: string): NilaiAngka {
  const angka = exactNumber(value, shown);
  const persen = shown.endsWith('%');
  const bacaan = readNumber(shown);
  const roundedAway = bacaan.ok && bacaan.angka.isZero() && !angka.isZero();
  if (bacaan.ok && !roundedAway && angka.toDecimalPlaces(bacaan.desimal).eq(bacaan.angka)) {
    const { desimal, sisa } = bacaan;
    return { jenis: 'angka', teks: shown, angka, persen, desimal, ...(sisa === '' ? {} : { satuan: sisa }) };
  }
  const teks = `${formatNumber(angka)}${persen ? '%' : ''}`;
  return { jenis: 'angka', teks, angka, persen, desimal: angka.decimalPlaces() };
}
