import type { Nilai } from '../bahasa/nilai.ts';
import { normalizeText } from '../bahasa/teks.ts';
import type { Decimal } from '../decimal.ts';
import { findPeringkat, type TanggaPredikat } from '../peraturan/tangga.ts';
import { compareRounded, shownNumber } from './printed-number.ts';

/**
 * How two statements of one target or realisasi stand to each other: `dibulatkan` when one is the
 * other with fewer decimals, `tak sebanding` when they are not of one kind (a number and words).
 */
export type Agreement = 'sama' | 'dibulatkan' | 'beda' | 'tak sebanding';

/** Compares by value and not by letter: 5,50% is 5,5; `8.609 KPM` is 8609; `Predikat Madya` is Madya. */
export function compareNilai(a: Nilai, b: Nilai, tangga?: TanggaPredikat): Agreement {
  if (tangga !== undefined) return comparePredikat(a, b, tangga);
  if (a.jenis === 'tanpa penilaian' || b.jenis === 'tanpa penilaian') return 'tak sebanding';
  if (a.jenis === 'angka' && b.jenis === 'angka') {
    if (a.angka.eq(b.angka) || (a.desimal === b.desimal && shownNumber(a).eq(shownNumber(b)))) return 'sama';
    const [singkat, panjang] = a.desimal < b.desimal ? [a, b] : [b, a];
    return singkat.desimal < panjang.desimal && compareRounded(singkat, panjang.angka) === 'sama'
      ? 'dibulatkan'
      : 'beda';
  }
  if (a.jenis === 'rentang' && b.jenis === 'rentang') return same(a.bawah.eq(b.bawah) && a.atas.eq(b.atas));
  if (a.jenis === 'batas' && b.jenis === 'batas') return same(a.tanda === b.tanda && a.angka.eq(b.angka));
  if (a.jenis === 'teks' && b.jenis === 'teks') return same(normalizeText(a.teks) === normalizeText(b.teks));
  return 'tak sebanding';
}

function comparePredikat(a: Nilai, b: Nilai, tangga: TanggaPredikat): Agreement {
  const [satu, dua] = [findPeringkat(tangga, a.teks), findPeringkat(tangga, b.teks)];
  return satu === undefined || dua === undefined ? 'tak sebanding' : same(satu.peringkat === dua.peringkat);
}

function same(alike: boolean): Agreement {
  return alike ? 'sama' : 'beda';
}

/** Whether two numbers are of the same digits with the comma elsewhere: 80,9 and 8,09. */
export function isShiftedComma(a: Decimal, b: Decimal): boolean {
  if (a.isZero() || b.isZero()) return false;
  const [besar, kecil] = a.gt(b) ? [a, b] : [b, a];
  return ['10', '100', '1000'].some((pengali) => kecil.times(pengali).eq(besar));
}
