import { hasilJenis, nilaiNarasi } from './narasi/nilai-narasi.ts';
import type { Pemeriksaan } from './temuan.ts';

/**
 * K17: a paragraph says naik, turun, tetap or tercapai where the figures say otherwise: those beside
 * the claim, or the realisasi, target and national figure of its indikator.
 *
 * @example "8,17% … meningkat dari tahun 2020 (10,29%)": menurun
 * @example "dari 30 orang menjadi 5 org, disebut turun 500 %": (30 − 5) ÷ 30 × 100 = 83,33
 */
export const k17NaikTurun: Pemeriksaan = {
  jenis: 'K17',
  judul: 'Naik, turun, atau tercapai bertentangan dengan angkanya',
  periksa: (bahan) => hasilJenis(bahan, 'K17', nilaiNarasi(bahan).klaimTakTerperiksa),
};
