import { readMoney, readNumber } from '../bahasa/baca-angka.ts';
import { normalizeText } from '../bahasa/teks.ts';
import { terbilang as spell } from '../bahasa/terbilang.ts';
import { isBlank, readAngka, readValue, unexpected } from './argument.ts';
import type { CustomFunction } from './custom-function.ts';
import { mapSame } from './map-same.ts';

export const terbilang: CustomFunction = {
  name: 'TERBILANG',
  summary: 'Menulis angka dengan huruf dalam bahasa Indonesia yang baku.',
  parameters: [
    { name: 'angka', type: 'number', description: 'Angka yang ditulis dengan huruf, kurang dari 10^18.' },
    { name: 'satuan', type: 'string', optional: true, description: 'Tulis "rupiah" untuk jumlah uang.' },
  ],
  returns: 'Angka dengan huruf kecil; kosong bila angkanya kosong.',
  errors: [
    'Angka 10^18 atau lebih, berisi galat, tanggal, TRUE/FALSE, atau, sebagai satu sel, teks yang bukan angka.',
    'Satuan diisi selain "rupiah".',
  ],
  notes: [
    'Desimal disebut satu per satu: 84,68 menjadi delapan puluh empat koma enam delapan.',
    'Dengan "rupiah", teks dibaca sebagai rupiah: titik selalu memisahkan ribuan.',
    'Sheets menyimpan paling banyak 15 angka penting; lebih dari itu sudah dibulatkan sebelum sampai ke fungsi.',
  ],
  examples: [
    { formula: '=TERBILANG(36)', result: 'tiga puluh enam' },
    { formula: '=TERBILANG(84,68)', result: 'delapan puluh empat koma enam delapan' },
    { formula: '=TERBILANG(1100000;"rupiah")', result: 'satu juta seratus ribu rupiah' },
    {
      formula: '=TERBILANG("Rp. 9.226.434.950,-";"rupiah")',
      result:
        'sembilan miliar dua ratus dua puluh enam juta empat ratus tiga puluh empat ribu sembilan ratus lima puluh rupiah',
    },
    { formula: '=TERBILANG(-7,2)', result: 'minus tujuh koma dua' },
  ],
  run: (angka, satuan) =>
    mapSame('TERBILANG', { angka, satuan }, (cells) => {
      const rupiah = !isBlank(cells.satuan);
      if (rupiah && normalizeText(String(readValue(cells.satuan))) !== 'rupiah') {
        throw unexpected(cells.satuan, '"rupiah" atau kosong');
      }
      const terbaca = readAngka(cells.angka, rupiah ? readMoney : readNumber);
      if (!terbaca.ok) return terbaca.hasil;
      if (terbaca.angka.abs().gte('1e18')) throw unexpected(cells.angka, 'kurang dari 10^18');
      return rupiah ? `${spell(terbaca.angka)} rupiah` : spell(terbaca.angka);
    }),
};
