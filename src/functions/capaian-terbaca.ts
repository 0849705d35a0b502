import { Decimal } from '../decimal.ts';
import { type Capaian, calculateCapaian } from '../kinerja/capaian.ts';
import { findAngka, PERSEN, unexpected } from './argument.ts';
import type { Argument } from './custom-function.ts';
import { cellsOf } from './map-same.ts';

/** Reads capaian that count together; blank cells and reasons are passed over, other text is not. */
export function readDaftarCapaian(fungsi: string, nama: string, argument: Argument): readonly Capaian[] {
  return cellsOf({ fungsi, nama, urutan: 1 }, argument).flatMap((cell) => {
    const terbaca = findAngka(cell, PERSEN);
    if (terbaca === undefined) throw unexpected(cell, PERSEN.nama, PERSEN.saran);
    return terbaca.ok ? [capaianOfPersen(terbaca.angka)] : [];
  });
}

/** A capaian that a sheet already holds is a realisasi of that much on a target of 100. */
function capaianOfPersen(persen: Decimal): Capaian {
  const angka = (value: Decimal) =>
    ({ jenis: 'angka', teks: '', angka: value, persen: true, desimal: value.decimalPlaces() }) as const;
  return calculateCapaian({ target: angka(new Decimal(100)), realisasi: angka(persen), arah: 'naik' });
}
