import { predikatAkip as tangga } from '../peraturan/predikat-akip.ts';
import { predikatOf } from '../peraturan/tangga.ts';
import { readAngka, unexpected } from './argument.ts';
import type { CustomFunction } from './custom-function.ts';
import { mapSame } from './map-same.ts';

export const predikatAkip: CustomFunction = {
  name: 'PREDIKAT_AKIP',
  summary: 'Memberi predikat AKIP (AA sampai D) dari nilai evaluasi.',
  parameters: [{ name: 'nilai', type: 'number', description: 'Nilai evaluasi AKIP, 0 sampai 100.' }],
  returns: 'AA, A, BB, B, CC, C, atau D; kosong bila nilainya kosong atau tidak ada penilaian.',
  errors: [
    'Nilai di luar 0 sampai 100.',
    'Nilai berisi galat, tanggal, TRUE/FALSE, atau, sebagai satu sel, teks yang bukan angka.',
  ],
  notes: ['Batas atas milik predikatnya sendiri: 80 masih BB, 80,01 sudah A.'],
  examples: [
    { formula: '=PREDIKAT_AKIP(80,10)', result: 'A' },
    { formula: '=PREDIKAT_AKIP(80)', result: 'BB' },
    { formula: '=PREDIKAT_AKIP("90,01")', result: 'AA' },
    { formula: '=PREDIKAT_AKIP(0)', result: 'D' },
  ],
  run: (nilai) =>
    mapSame('PREDIKAT_AKIP', { nilai }, (cells) => {
      const terbaca = readAngka(cells.nilai);
      if (!terbaca.ok) return terbaca.hasil;
      const predikat = predikatOf(tangga, terbaca.angka);
      if (predikat === undefined) {
        throw unexpected(cells.nilai, 'angka 0 sampai 100', 'Tulis nilai hasil evaluasinya, misalnya 80,10.');
      }
      return predikat.label;
    }),
};
