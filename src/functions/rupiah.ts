import { formatRupiah } from '../bahasa/tulis-angka.ts';
import { readAngka, UANG } from './argument.ts';
import type { CustomFunction } from './custom-function.ts';
import { mapSame } from './map-same.ts';

export const rupiah: CustomFunction = {
  name: 'RUPIAH',
  summary: 'Menulis jumlah uang sebagai teks menurut EYD, misalnya Rp9.226.434.950,00.',
  parameters: [
    {
      name: 'angka',
      type: 'number',
      description: 'Jumlah rupiah, angka atau teks seperti Rp. 93.417.800,-.',
    },
  ],
  returns: 'Teks berawalan Rp tanpa spasi, dengan dua desimal; kosong bila angkanya kosong.',
  errors: [
    'Isinya galat, tanggal, TRUE/FALSE, atau, sebagai satu sel, teks yang bukan jumlah rupiah, misalnya 5 %.',
  ],
  notes: ['Hasilnya teks untuk kalimat; untuk dijumlahkan, pakailah angkanya dan format sel.'],
  examples: [
    { formula: '=RUPIAH(9226434950)', result: 'Rp9.226.434.950,00' },
    {
      formula: '=RUPIAH("Rp. 540,967,000,-")',
      result: 'Rp540.967.000,00',
      note: 'pemisah ribuan bergaya Inggris',
    },
    { formula: '=RUPIAH("Rp 500 jt")', result: 'Rp500.000.000,00' },
    { formula: '=RUPIAH(-5000)', result: '-Rp5.000,00' },
  ],
  run: (angka) =>
    mapSame('RUPIAH', { angka }, (cells) => {
      const terbaca = readAngka(cells.angka, UANG);
      return terbaca.ok ? formatRupiah(terbaca.angka) : terbaca.hasil;
    }),
};
