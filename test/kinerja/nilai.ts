import type { Nilai } from '../../src/bahasa/nilai.ts';
import { Decimal } from '../../src/decimal.ts';

/** A Nilai of one number, for tests: `angka('5.5')`. */
export function angka(value: string | number | Decimal): Nilai {
  const decimal = new Decimal(value);
  return {
    jenis: 'angka',
    angka: decimal,
    persen: false,
    desimal: decimal.decimalPlaces(),
    teks: String(value),
  };
}

export function rentang(bawah: string | number | Decimal, atas: string | number | Decimal): Nilai {
  return {
    jenis: 'rentang',
    bawah: new Decimal(bawah),
    atas: new Decimal(atas),
    teks: `${String(bawah)}-${String(atas)}`,
  };
}

export function teks(value: string): Nilai {
  return { jenis: 'teks', teks: value };
}

export const lebihDari125: Nilai = { jenis: 'batas', tanda: '>', angka: new Decimal(125), teks: '> 125' };

export const tanpaPenilaian: Nilai = { jenis: 'tanpa penilaian', teks: 'Tdk ada penilaian' };
