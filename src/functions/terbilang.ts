import { normalizeText } from '../bahasa/teks.ts';
import { BATAS_TERBILANG, terbilang as spell } from '../bahasa/terbilang.ts';
import type { CellValue } from '../tabs/tab.ts';
import { ANGKA, type Isian, isBlank, readAngka, readValue, UANG, unexpected } from './argument.ts';
import type { CustomFunction } from './custom-function.ts';
import { mapSame } from './map-same.ts';

const SATUAN = { nama: '"rupiah" atau kosong', saran: 'Tulis "rupiah" untuk jumlah uang, atau kosongkan.' };

/** A number with a unit in words, which is kept: no second figure and no brackets behind it. */
const BILANGAN: Isian = {
  ...ANGKA,
  readText: (teks) => {
    const bacaan = ANGKA.readText(teks);
    return bacaan.ok && /(?:^|[^\p{L}])\d|[()]/u.test(bacaan.sisa) ? { ok: false } : bacaan;
  },
};

function isRupiah(value: CellValue | undefined): boolean {
  return typeof value === 'string' && /^[-−(]?\s*rp/iu.test(value.trim());
}

/** Rupiah has no smaller coin than the sen. */
const SEN = 2;

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
    'Satuan di belakang angka ikut ditulis: 36 kelompok menjadi tiga puluh enam kelompok, 84,5% menjadi delapan puluh empat koma lima persen; teks berawalan Rp selalu dibaca sebagai rupiah.',
    'Desimal disebut satu per satu: 84,68 menjadi delapan puluh empat koma enam delapan.',
    'Dengan "rupiah", angka dibulatkan sampai sen (dua desimal).',
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
    { formula: '=TERBILANG("Rp 1 M";"rupiah")', result: 'satu miliar rupiah' },
    { formula: '=TERBILANG(-7,2)', result: 'minus tujuh koma dua' },
  ],
  run: (angka, satuan) =>
    mapSame('TERBILANG', { angka, satuan }, (cells) => {
      const asked = !isBlank(cells.satuan);
      if (asked && normalizeText(String(readValue(cells.satuan, SATUAN))) !== 'rupiah') {
        throw unexpected(cells.satuan, SATUAN.nama, SATUAN.saran);
      }
      const rupiah = asked || isRupiah(cells.angka.value);
      const terbaca = readAngka(cells.angka, rupiah ? UANG : BILANGAN);
      if (!terbaca.ok) return terbaca.hasil;
      if (terbaca.angka.abs().gte(BATAS_TERBILANG)) {
        throw unexpected(cells.angka, 'kurang dari 10^18', 'Periksa kembali angkanya.');
      }
      if (rupiah) return `${spell(terbaca.angka.toDecimalPlaces(SEN))} rupiah`;
      return [spell(terbaca.angka), terbaca.persen ? 'persen' : '', terbaca.sisa]
        .filter((part) => part !== '')
        .join(' ');
    }),
};
