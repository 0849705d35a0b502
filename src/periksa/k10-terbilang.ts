import { hasilJenis } from './narasi/nilai-narasi.ts';
import type { Check } from './temuan.ts';

/**
 * K10: the words in brackets do not say the amount before them. Case, spaces, hyphens, `milyar` and a
 * trailing rupiah do not matter; a misspelt word is a matter of form.
 *
 * @example "Rp.9.226.434.950,- (… Sembilan Ratus Lima Puluh Ribu Rupiah)": those words make up no number
 */
export const k10Terbilang: Check = {
  jenis: 'K10',
  judul: 'Terbilang tidak sesuai dengan jumlahnya',
  periksa: (input) => hasilJenis(input, 'K10', 0),
};
