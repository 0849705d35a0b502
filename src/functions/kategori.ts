import { classify } from '../peraturan/scale.ts';
import { PERSEN, readAngka } from './argument.ts';
import type { CustomFunction } from './custom-function.ts';
import { mapSame } from './map-same.ts';
import { readSkala } from './skala.ts';

/** What stands for the kategori of a capaian that no kategori of its scale reaches down to. */
export const DI_BAWAH_SKALA = 'di bawah batas terendah skala';

export const kategori: CustomFunction = {
  name: 'KATEGORI',
  summary: 'Memberi kategori capaian menurut suatu skala.',
  parameters: [
    {
      name: 'capaian',
      type: 'number',
      description: 'Capaian dalam persen: 90 atau teks 90%, bukan sel berformat persen.',
    },
    {
      name: 'skala',
      type: 'string',
      optional: true,
      description: 'Nama skala (baku: LAN 239/2003), atau rentang berisi batas bawah dan nama kategori.',
    },
  ],
  returns:
    'Nama kategori; "di bawah batas terendah skala" bila tidak ada kategorinya; kosong bila capaian kosong atau tidak dinilai.',
  errors: [
    'Capaian berisi galat, tanggal, TRUE/FALSE, atau teks yang bukan angka.',
    'Nama skala tidak dikenal; pesannya menyebut nama yang ada.',
    'Rentang skala tidak berisi batas bawah dan kategori, atau dua kategori berbatas bawah sama.',
  ],
  notes: [
    'Capaian tidak dibulatkan lebih dahulu: 85,001 sudah lebih dari 85.',
    'Sel capaian berformat persen sampai ke fungsi sebagai pecahan (90% sebagai 0,9) dan akan terbaca 0,9. Pakailah angka 90, yaitu yang diberikan CAPAIAN.',
    'Batas bawah 85 berarti 85 ke atas; tulis "> 85" bila 85 sendiri belum termasuk.',
    'Rentang skala boleh tiga kolom (batas bawah, kategori, nilai mean) atau memuat kolom Tanda seperti lembar Skala.',
  ],
  examples: [
    { formula: '=KATEGORI(78,73)', result: 'Berhasil', note: 'di atas 70 sampai 85' },
    { formula: '=KATEGORI("85%")', result: 'Berhasil', note: 'tepat 85 masih Berhasil' },
    { formula: '=KATEGORI(55)', result: 'Tidak Berhasil' },
    { formula: '=KATEGORI(90,5;"Permendagri 86/2017")', result: 'Tinggi' },
    { formula: '=KATEGORI("tidak ada penilaian")', result: '' },
    {
      formula: '=KATEGORI(80;A1:B3)',
      result: 'Cukup',
      note: '80 belum lebih dari 80',
      cells: [
        [0, 'Kurang'],
        [60, 'Cukup'],
        ['> 80', 'Baik'],
      ],
    },
  ],
  run: (capaian, skala) => {
    const scale = readSkala('KATEGORI', skala);
    return mapSame('KATEGORI', { capaian }, (cells) => {
      const terbaca = readAngka(cells.capaian, PERSEN);
      if (!terbaca.ok) return terbaca.hasil;
      return classify(scale, terbaca.angka)?.kategori ?? DI_BAWAH_SKALA;
    });
  },
};
