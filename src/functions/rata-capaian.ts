import { calculateSasaran } from '../kinerja/sasaran.ts';
import { DEFAULT_SKALA } from '../peraturan/daftar-skala.ts';
import { readDaftarCapaian } from './capaian-terbaca.ts';
import type { CustomFunction } from './custom-function.ts';

export const rataCapaian: CustomFunction = {
  name: 'RATA_CAPAIAN',
  summary: 'Menghitung rata-rata capaian yang dinilai saja.',
  parameters: [
    {
      name: 'capaian',
      type: 'number',
      description:
        'Rentang berisi capaian dalam persen, misalnya hasil CAPAIAN; yang tidak dinilai dilewati.',
    },
  ],
  returns: 'Rata-rata dalam persen, tanpa pembulatan; kosong bila tidak ada capaian yang dinilai.',
  errors: [
    'Rentang berisi galat, tanggal, TRUE/FALSE, atau teks yang bukan angka dan bukan alasan tidak dinilai.',
  ],
  notes: [
    'Berbeda dari AVERAGE, angka yang ditulis sebagai teks ("96,43%") ikut dihitung dan teks yang tidak dikenal ditolak, bukan dilewati diam-diam.',
    'Sel berformat persen sampai ke fungsi sebagai pecahan (90% sebagai 0,9); pakailah angka 90.',
  ],
  examples: [
    {
      formula: '=RATA_CAPAIAN(A1:A4)',
      result: 90,
      note: '(100 + 80) ÷ 2; dua sel tidak dinilai',
      cells: [[100], ['80%'], ['Tdk ada penilaian'], ['']],
    },
    { formula: '=RATA_CAPAIAN("belum ada penilaian")', result: '' },
  ],
  run: (daftar) => {
    const daftarCapaian = readDaftarCapaian('RATA_CAPAIAN', 'capaian', daftar);
    return calculateSasaran(daftarCapaian, DEFAULT_SKALA).rataRata?.toNumber() ?? '';
  },
};
