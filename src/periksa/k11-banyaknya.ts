import { hasilJenis } from './narasi/nilai-narasi.ts';
import type { Check } from './temuan.ts';

/**
 * K11: in "n (kata)" number and word differ, or a count is not the length of the list it speaks of.
 *
 * @example "16 (lima) memerlukan evakuasi": lima is 5
 * @example "5 Sasaran Strategis" where the Kepala has 6 in tab Sasaran
 */
export const k11Banyaknya: Check = {
  jenis: 'K11',
  judul: 'Bilangan dan kata, atau banyaknya, tidak sesuai',
  periksa: (input) => hasilJenis(input, 'K11', 0),
};
