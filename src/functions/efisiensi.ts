import { calculateEfisiensi } from '../kinerja/anggaran.ts';
import { PERSEN, readAngka } from './argument.ts';
import type { CustomFunction } from './custom-function.ts';
import { mapSame } from './map-same.ts';

export const efisiensi: CustomFunction = {
  name: 'EFISIENSI',
  summary: 'Menghitung tingkat efisiensi: capaian dikurangi serapan, bila capaian paling sedikit 100.',
  parameters: [
    { name: 'capaian', type: 'number', description: 'Capaian dalam persen, misalnya hasil CAPAIAN.' },
    {
      name: 'serapan',
      type: 'number',
      description: 'Serapan anggaran dalam persen, misalnya hasil SERAPAN.',
    },
  ],
  returns:
    'Efisiensi dalam poin persen; "capaian di bawah 100" bila targetnya tidak tercapai; kosong bila salah satunya kosong atau tidak dinilai.',
  errors: [
    'Salah satunya berisi galat, tanggal, TRUE/FALSE, atau, sebagai satu sel, teks yang bukan angka.',
    'Rentang-rentangnya tidak sama besar.',
  ],
  notes: ['Sel berformat persen sampai ke fungsi sebagai pecahan (90% sebagai 0,9); pakailah angka 90.'],
  examples: [
    { formula: '=EFISIENSI(200;80,4)', result: 119.6, note: '200 − 80,4' },
    { formula: '=EFISIENSI("128,57%";"84,88%")', result: 43.69 },
    { formula: '=EFISIENSI(99,9;50)', result: 'capaian di bawah 100' },
  ],
  run: (capaian, serapan) =>
    mapSame('EFISIENSI', { capaian, serapan }, (cells) => {
      const c = readAngka(cells.capaian, PERSEN);
      const s = readAngka(cells.serapan, PERSEN);
      if (!c.ok) return c.hasil;
      if (!s.ok) return s.hasil;
      const hasil = calculateEfisiensi(c.angka, s.angka);
      return hasil.dinilai ? hasil.poin.toNumber() : hasil.alasan;
    }),
};
