import { readMoney, readNumber } from '../bahasa/baca-angka.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { type Decimal, decimalOfCell } from '../decimal.ts';
import { isError } from './kata.ts';
import type { OfficeCell } from './office.ts';

/** What a cell gives a raw tab. */
export interface Isi {
  /** As an officer would type it: `56,03%`, `1.343.662.000`, `Tdk ada penilaian`. */
  readonly teks: string;
  /** The mark behind a figure that a note below the table explains: `*)`. */
  readonly tanda?: string;
  /** The error of a formula, which gives nothing. */
  readonly galat?: string;
}

const KOSONG: Isi = { teks: '' };

/** How a column of texts writes its figures; told from all of its cells, because one cell may not tell. */
export interface GayaAngka {
  /** Whether a comma separates thousands. */
  readonly inggris: boolean;
}

export const GAYA_INDONESIA: GayaAngka = { inggris: false };

/** How the texts of a column write their figures. */
export function gayaOf(texts: readonly string[]): GayaAngka {
  let inggris = 0;
  let indonesia = 0;
  for (const text of texts) {
    const run = /\d[\d.,]*\d/u.exec(text)?.[0] ?? '';
    if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/u.test(run)) inggris++;
    else if (
      /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$|^\d+,(?:\d{1,2}|\d{4,})$/u.test(run)
    )
      indonesia++;
  }
  return { inggris: inggris > indonesia };
}

const TANDA_CATATAN = /\s*(\*+\s*\)?|(?<=\d\s*)\^\d\)?)\s*$/u;

/** A target, a realisasi or any cell of free text, as the raw tab takes it. */
export function isiNilai(cell: OfficeCell | undefined, gaya: GayaAngka = GAYA_INDONESIA): Isi {
  if (cell === undefined || cell.value === null) return KOSONG;
  const shown = cell.text.trim() === '' ? String(cell.value).trim() : cell.text.trim();
  if (isError(shown)) return { teks: '', galat: shown };
  if (typeof cell.value === 'number') {
    if (/^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}/u.test(shown)) return { teks: shown };
    return { teks: teksAngka(cell, shown) };
  }
  if (typeof cell.value === 'boolean') return { teks: cell.value ? 'ya' : 'tidak' };
  const tanda = TANDA_CATATAN.exec(shown)?.[1]?.replace(/\s/gu, '');
  const bare = tanda === undefined ? shown : shown.replace(TANDA_CATATAN, '').trim();
  const teks = teksIndonesia(bare, gaya);
  return tanda === undefined || bare === '' ? { teks: bare === '' ? shown : teks } : { teks, tanda };
}

/** The digits of a number, at those it shows where a formula made more of them than anybody typed. */
function teksAngka({ value, formula }: OfficeCell, shown: string): string {
  const persen = shown.endsWith('%');
  const exact = decimalOfCell(value as number).times(persen ? 100 : 1);
  const dapat = desimalTampak(shown);
  const terlalu = exact.decimalPlaces() > 6 || (formula === true && exact.decimalPlaces() > 2);
  const round = terlalu ? Math.max(dapat ?? 2, exact.abs().lt(0.01) ? 6 : 2) : exact.decimalPlaces();
  const satuan = /^[-\d.,]+\s*([\p{L}][\p{L} ./]*)$/u.exec(shown)?.[1];
  const teks = formatNumber(exact.toDecimalPlaces(round));
  return `${teks}${persen ? '%' : ''}${satuan === undefined ? '' : ` ${satuan}`}`;
}

/** The decimals that a shown number has, whatever its separators. */
function desimalTampak(shown: string): number | undefined {
  const run = /\d[\d.,]*/u.exec(shown)?.[0];
  if (run === undefined) return undefined;
  const parts = run.split(/[.,]/u);
  if (parts.length === 1) return 0;
  const last = parts[parts.length - 1] ?? '';
  return parts.length > 2 && last.length === 3 && !/[.,]\d{3}[.,]/u.test(run.replace(/[.,]\d{3}$/u, 'x'))
    ? 0
    : last.length;
}

/** A figure written otherwise than the raw tabs read it, written as they do; any other text as it stands. */
function teksIndonesia(text: string, { inggris }: GayaAngka): string {
  const minus = /^\(\s*([\d.,]+)\s*(%?)\s*\)\s*(%?)$/u.exec(text);
  if (minus !== null)
    return `-${teksIndonesia(minus[1] ?? '', { inggris })}${minus[2] ?? ''}${minus[3] ?? ''}`;
  return text.replace(
    /^([-−]?\s*(?:rp\.?\s*)?)(\d[\d.,]*\d)(?![\d.,])/iu,
    (whole, before: string, run: string) => {
      const turned = turnedRun(run, inggris);
      return turned === undefined ? whole : `${before}${turned}`;
    },
  );
}

function turnedRun(run: string, inggris: boolean): string | undefined {
  const english =
    /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/u.test(run) ||
    (inggris && /^\d{1,3}(?:,\d{3})+$|^\d+\.\d+$/u.test(run));
  if (english) return swapped(run);
  // A point before anything but three digits separates decimals.
  return /^\d+\.(?:\d{1,2}|\d{4,})$/u.test(run) || /^0\.\d+$/u.test(run) ? run.replace('.', ',') : undefined;
}

function swapped(run: string): string {
  return run.replace(/[.,]/gu, (sign) => (sign === ',' ? '.' : ','));
}

/** Rupiah in full, the unit of the column taken into account: 7.625 in millions is 7.625.000.000. */
export function isiUang(cell: OfficeCell | undefined, kali: number, gaya: GayaAngka = GAYA_INDONESIA): Isi {
  const value = angkaUang(cell, gaya);
  if (value === undefined) {
    const shown = cell?.text.trim() ?? '';
    return isError(shown) ? { teks: '', galat: shown } : KOSONG;
  }
  const full = value.times(kali);
  // Sums of doubles end in a few stray decimals of a rupiah.
  return { teks: formatNumber(full.toDecimalPlaces(Math.min(2, full.decimalPlaces()))) };
}

/** The amount that a cell says, in the unit of its column. */
export function angkaUang(
  cell: OfficeCell | undefined,
  gaya: GayaAngka = GAYA_INDONESIA,
): Decimal | undefined {
  if (cell === undefined || cell.value === null || typeof cell.value === 'boolean') return undefined;
  if (typeof cell.value === 'number') return decimalOfCell(cell.value);
  const text = cell.text.trim() === '' ? cell.value.trim() : cell.text.trim();
  const turned = gaya.inggris ? teksIndonesia(text.replace(/^\((.*)\)$/u, '-$1'), gaya) : text;
  const read = readMoney(turned);
  if (read.ok) return read.angka;
  const plain = readNumber(teksIndonesia(text, gaya));
  return plain.ok ? plain.angka : undefined;
}

/** The number that a cell says, percent as its hundred: 0.5603 shown as 56,03% is 56.03. */
export function angkaOf(cell: OfficeCell | undefined, gaya: GayaAngka = GAYA_INDONESIA): Decimal | undefined {
  const { teks } = isiNilai(cell, gaya);
  const read = readNumber(teks);
  return read.ok ? read.angka : undefined;
}

/** A share as printed, with its sign: `56,03%`. `perSatu` where the column holds 0.5603 without the format. */
export function isiPersen(
  cell: OfficeCell | undefined,
  perSatu: boolean,
  gaya: GayaAngka = GAYA_INDONESIA,
): Isi {
  const isi = isiNilai(cell, gaya);
  const read = readNumber(isi.teks);
  if (!read.ok || isi.teks.includes('%') || read.sisa !== '') return isi;
  const angka = perSatu ? read.angka.times(100) : read.angka;
  return {
    ...isi,
    teks: `${formatNumber(angka.toDecimalPlaces(Math.min(angka.decimalPlaces(), perSatu ? 2 : 6)))}%`,
  };
}
