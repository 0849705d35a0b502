import type { TanggaPredikat } from './tangga.ts';

/**
 * The four opini of BPK on a financial report, in the order in which they are valued:
 * TMP < TW < WDP < WTP.
 *
 * The four opini are those of UU 15/2004 Pasal 16; that law does not rank them. The order is common
 * use (a disclaimer below an adverse opinion), and nobody has compared this file with the text yet.
 */
export const opiniBpk: TanggaPredikat = {
  name: 'OPINI BPK',
  source: {
    peraturan: 'Undang-Undang Nomor 15 Tahun 2004',
    part: 'Pasal 16 dan penjelasannya; urutannya menurut kelaziman',
  },
  peringkat: [
    { label: 'TMP', alias: ['Tidak Memberikan Pendapat', 'Tidak Menyatakan Pendapat', 'Disclaimer'] },
    { label: 'TW', alias: ['Tidak Wajar', 'Adverse'] },
    { label: 'WDP', alias: ['Wajar Dengan Pengecualian'] },
    { label: 'WTP', alias: ['Wajar Tanpa Pengecualian'] },
  ],
};
