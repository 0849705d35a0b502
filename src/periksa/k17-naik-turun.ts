import { hasilJenis, nilaiNarasi } from './narasi/nilai-narasi.ts';
import type { Check } from './temuan.ts';

/**
 * K17: a paragraph says naik, turun, tetap or tercapai where the figures say otherwise: those beside
 * the claim, or the realisasi, target and national figure of its indikator.
 *
 * @example "8,17% … meningkat dari tahun 2020 (10,29%)": menurun
 * @example "dari 30 orang menjadi 5 org, disebut turun 500 %": (30 − 5) ÷ 30 × 100 = 83,33
 */
export const k17NaikTurun: Check = {
  jenis: 'K17',
  judul: 'Naik, turun, atau tercapai bertentangan dengan angkanya',
  periksa: (input) => hasilJenis(input, 'K17', nilaiNarasi(input).klaimTakTerperiksa),
};
