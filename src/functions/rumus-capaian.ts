import { detectRumus } from '../kinerja/rumus.ts';
import { PERSEN, readAngka } from './argument.ts';
import type { CustomFunction } from './custom-function.ts';
import { mapSame } from './map-same.ts';

export const rumusCapaian: CustomFunction = {
  name: 'RUMUS_CAPAIAN',
  summary: 'Mencari rumus yang menjelaskan capaian yang tercetak dalam laporan.',
  parameters: [
    { name: 'target', type: 'number', description: 'Target indikator.' },
    {
      name: 'realisasi',
      type: 'number',
      description: 'Realisasi indikator, dalam satuan dan format yang sama dengan target.',
    },
    {
      name: 'capaian_tercetak',
      type: 'number',
      description:
        'Capaian dalam persen seperti tercetak, sebaiknya sebagai teks agar banyaknya desimal terbawa: 121 atau 78,70%.',
    },
  ],
  returns:
    'R/T, 2T-R, atau T/R; diikuti ", dipotong" bila desimalnya dipotong dan bukan dibulatkan; "tidak sesuai" bila tidak ada rumus yang menghasilkannya; kosong bila salah satunya kosong atau tidak dinilai.',
  errors: [
    'Salah satunya berisi galat, tanggal, TRUE/FALSE, atau, sebagai satu sel, teks yang bukan angka.',
    'Rentang-rentangnya tidak sama besar.',
  ],
  notes: [
    'R adalah realisasi dan T target. Bila lebih dari satu rumus cocok, yang dibulatkan didahulukan dari yang dipotong, lalu R/T dari 2T-R dan T/R.',
    'Angka dibandingkan pada banyaknya desimal yang tercetak: 121 cocok dengan 121,27.',
    'Sel capaian berformat persen sampai ke fungsi sebagai pecahan (121% sebagai 1,21); ubahlah formatnya menjadi angka atau teks.',
    'Di dalam rentang, sel yang bukan satu angka, misalnya predikat, memberi keterangan di selnya sendiri.',
  ],
  examples: [
    {
      formula: '=RUMUS_CAPAIAN(5,5;6,67;121)',
      result: 'R/T',
      note: '6,67 ÷ 5,5 × 100 = 121,27: arahnya terbalik untuk kemiskinan',
    },
    {
      formula: '=RUMUS_CAPAIAN(5,5;6,67;"78,73%")',
      result: '2T-R',
      note: '(11 − 6,67) ÷ 5,5 × 100 = 78,727',
    },
    { formula: '=RUMUS_CAPAIAN(3;2,10;142,86)', result: 'T/R', note: '3 ÷ 2,1 × 100 = 142,857' },
    {
      formula: '=RUMUS_CAPAIAN(3;5;166,66)',
      result: 'R/T, dipotong',
      note: '166,666… dibulatkan menjadi 166,67',
    },
    { formula: '=RUMUS_CAPAIAN(2;0;92,59)', result: 'tidak sesuai' },
  ],
  run: (target, realisasi, tercetak) =>
    mapSame('RUMUS_CAPAIAN', { target, realisasi, capaian_tercetak: tercetak }, (cells) => {
      const t = readAngka(cells.target);
      const r = readAngka(cells.realisasi);
      const c = readAngka(cells.capaian_tercetak, PERSEN);
      if (!t.ok) return t.hasil;
      if (!r.ok) return r.hasil;
      if (!c.ok) return c.hasil;
      const found = detectRumus(t.angka, r.angka, c);
      if (found === undefined) return 'tidak sesuai';
      return found.dipotong ? `${found.rumus}, dipotong` : found.rumus;
    }),
};
