import { readAngka } from './argument.ts';
import type { CustomFunction } from './custom-function.ts';
import { mapSame } from './map-same.ts';

export const angka: CustomFunction = {
  name: 'ANGKA',
  summary: 'Membaca angka yang ditulis sebagai teks, seperti 84,68% atau Rp. 93.417.800,-.',
  parameters: [
    { name: 'teks', type: 'string', description: 'Teks berisi satu angka, boleh dengan satuannya.' },
  ],
  returns:
    'Angkanya: 84,68% menjadi 84,68 dan 8.609 KPM menjadi 8609; kosong bila kosong atau tidak ada penilaian.',
  errors: [
    'Teks satu sel tidak berisi tepat satu angka; di dalam rentang, selnya sendiri memberi keterangan.',
    'Isinya galat, tanggal, atau TRUE/FALSE.',
  ],
  notes: [
    'Titik di depan tepat tiga angka memisahkan ribuan (2.050 ialah 2050), kecuali bilangannya diawali 0 (0.500 ialah 0,5) atau angka sebelum titik itu lebih dari tiga (1234.567 ialah 1234,567); titik yang lain dan satu koma memisahkan desimal.',
    'Pangkat sepuluh seperti 1E5 bukan satu angka; tulis 100.000.',
    'Tanda kurung berarti negatif: (3,14) atau Rp (5.000).',
    'rb, jt, ribu, juta, miliar, dan triliun mengalikan angka di depannya; M dan T hanya di belakang Rp, sebab tanpa Rp dapat berarti meter atau ton.',
    'Yang dicetak di belakang realisasi tidak ikut dibaca: 86 (101%) ialah 86, dan 89/100.000 KH ialah 89 per 100.000 KH.',
  ],
  examples: [
    { formula: '=ANGKA("84,68%")', result: 84.68 },
    { formula: '=ANGKA("8.609 KPM")', result: 8609 },
    { formula: '=ANGKA("Rp. 3.879.936.000,-")', result: 3879936000 },
    { formula: '=ANGKA("(3,14)")', result: -3.14 },
    { formula: '=ANGKA("54.90")', result: 54.9 },
    { formula: '=ANGKA("0.500")', result: 0.5 },
    { formula: '=ANGKA("1,5 jt")', result: 1500000 },
    { formula: '=ANGKA("86 (101%)")', result: 86, note: 'realisasi 86 dengan capaian 101%' },
    { formula: '=ANGKA("89/100.000 KH")', result: 89 },
    { formula: '=ANGKA("Rp (5.000)")', result: -5000 },
  ],
  run: (teks) =>
    mapSame('ANGKA', { teks }, (cells) => {
      const terbaca = readAngka(cells.teks);
      return terbaca.ok ? terbaca.angka.toNumber() : terbaca.hasil;
    }),
};
