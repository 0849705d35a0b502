import { hasilJenis, nilaiNarasi } from './narasi/nilai-narasi.ts';
import type { Check } from './temuan.ts';

/**
 * K09: an amount of rupiah in a paragraph differs from the table's, a pagu is quoted as realisasi, or
 * the percentage beside the amounts is not theirs.
 *
 * @example "belanja tak langsung terealisasi Rp.2.439.251.000,- (96,67%)": that is the pagu; Rp.2.358.009.223,-
 * @example "pagu RP. 648.178.000,- dengan belanja 632.033.900 (99,35%)": 97,51%
 */
export const k09RupiahNarasi: Check = {
  jenis: 'K09',
  judul: 'Jumlah rupiah di paragraf berbeda dari tabel',
  periksa: (input) => hasilJenis(input, 'K09', nilaiNarasi(input).rupiahTakTerikat),
};
