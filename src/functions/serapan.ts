import { calculateSerapan } from '../kinerja/anggaran.ts';
import { readAngka, UANG } from './argument.ts';
import type { CustomFunction } from './custom-function.ts';
import { mapSame } from './map-same.ts';

export const serapan: CustomFunction = {
  name: 'SERAPAN',
  summary: 'Menghitung serapan anggaran dalam persen dari pagu dan realisasi.',
  parameters: [
    {
      name: 'pagu',
      type: 'number',
      description: 'Pagu anggaran dalam rupiah, angka atau teks seperti Rp. 93.417.800,-.',
    },
    { name: 'realisasi', type: 'number', description: 'Realisasi anggaran dalam rupiah.' },
  ],
  returns:
    'Realisasi ÷ pagu × 100, tanpa pembulatan; alasan singkat bila pagunya nol atau negatif; kosong bila salah satunya kosong atau berisi tanda hubung.',
  errors: [
    'Salah satunya berisi galat, tanggal, TRUE/FALSE, atau, sebagai satu sel, teks yang bukan jumlah rupiah, misalnya 5 %.',
    'Rentang-rentangnya tidak sama besar.',
  ],
  notes: [
    'Rp 900 juta, Rp 1,5 M, dan 500 rb dibaca dengan besarannya.',
    'Dalam teks rupiah titik selalu memisahkan ribuan, dan koma di depan tepat tiga angka juga.',
  ],
  examples: [
    { formula: '=SERAPAN(80000000;60000000)', result: 75 },
    { formula: '=SERAPAN("Rp. 25.000.000,-";"Rp 24.000.000,00")', result: 96 },
    { formula: '=SERAPAN("Rp 1,5 M";"Rp 900 juta")', result: 60 },
    { formula: '=SERAPAN(0;0)', result: 'pagu nol' },
  ],
  run: (pagu, realisasi) =>
    mapSame('SERAPAN', { pagu, realisasi }, (cells) => {
      const p = readAngka(cells.pagu, UANG);
      const r = readAngka(cells.realisasi, UANG);
      if (!p.ok) return p.hasil;
      if (!r.ok) return r.hasil;
      const hasil = calculateSerapan(p.angka, r.angka);
      return hasil.dinilai ? hasil.persen.toNumber() : hasil.alasan;
    }),
};
