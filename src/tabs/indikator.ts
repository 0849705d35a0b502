import {
  choice,
  code,
  figure,
  hanging,
  kodeIndikator,
  nilai,
  optional,
  printedCode,
  text,
  withDefault,
  yesNo,
} from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

const ARAH = ['naik', 'turun', 'turun 2T-R', 'turun T/R', 'rentang', 'predikat'] as const;

/** How an indikator is judged, as the tab says it; a bare `turun` follows Profil's Rumus Turun. */
export type ArahIndikator = (typeof ARAH)[number];

/** What each sasaran is measured by, with this year's promise. */
export const tabIndikator = defineTab({
  name: 'Indikator',
  key: ['kode'],
  columns: {
    kode: {
      heading: 'Kode',
      read: kodeIndikator,
      required: true,
      help: 'Kode indikator, misalnya S1.1. Setiap indikator punya kode sendiri; tab Kinerja dan Triwulan merujuknya dengan kode ini.',
      example: 'S1.1',
      width: 130,
      plainText: true,
    },
    sasaran: {
      heading: 'Sasaran',
      read: code,
      required: true,
      help: 'Kode sasaran yang diukur, dari tab Sasaran, misalnya S1.',
      example: 'S1',
      refersTo: { tab: 'Sasaran', heading: 'Kode' },
      width: 130,
      plainText: true,
    },
    no: {
      heading: 'No',
      read: optional(printedCode),
      help: 'Nomor urut yang dicetak di dalam sasarannya, misalnya 1.',
      example: '1',
      width: 60,
      plainText: true,
    },
    indikator: {
      heading: 'Indikator',
      read: text,
      required: true,
      help: 'Bunyi indikator, misalnya Persentase masyarakat miskin.',
      example: 'Persentase masyarakat miskin',
      width: 360,
    },
    satuan: {
      heading: 'Satuan',
      read: optional(text),
      help: 'Satuan ukurannya, misalnya %, orang, atau Predikat.',
      example: '%',
      width: 110,
    },
    arah: {
      heading: 'Arah',
      read: hanging(withDefault<ArahIndikator>(choice(ARAH), 'naik'), 'naik'),
      choices: ARAH,
      help: 'naik bila makin tinggi makin baik (juga bila kosong), turun bila makin rendah makin baik, rentang bila yang terbaik ada di dalam target, predikat untuk huruf atau sebutan. "turun 2T-R" dan "turun T/R" menetapkan rumus bagi indikator ini saja.',
      width: 110,
    },
    predikat: {
      heading: 'Predikat',
      read: figure(text),
      help: 'Tangga predikat untuk arah predikat, misalnya KLA atau AKIP. Kosongkan untuk arah lain.',
      width: 100,
    },
    targetPk: {
      heading: 'Target PK',
      read: optional(nilai),
      help: 'Target tahun ini menurut Perjanjian Kinerja, dengan satuannya, misalnya 5,50% atau 8.609 KPM.',
      example: '5,50%',
      width: 140,
    },
    targetAkhirRpjmd: {
      heading: 'Target Akhir RPJMD',
      read: optional(nilai),
      help: 'Target pada tahun terakhir RPJMD, misalnya 95.',
      example: '5,00%',
      width: 140,
    },
    realisasiNasional: {
      heading: 'Realisasi Nasional',
      read: optional(nilai),
      help: 'Angka nasional untuk dibandingkan, misalnya 9,78. Kosongkan bila tidak ada.',
      width: 140,
    },
    formulasi: {
      heading: 'Formulasi',
      read: optional(text),
      help: 'Cara menghitung indikator, misalnya Jumlah PMKS yang dibantu / Jumlah PMKS seluruhnya × 100%.',
      example: 'Jumlah penduduk miskin / jumlah penduduk × 100%',
      width: 360,
    },
    sumberData: {
      heading: 'Sumber Data',
      read: optional(text),
      help: 'Asal datanya, misalnya BPS.',
      example: 'BPS',
      width: 200,
    },
    iku: {
      heading: 'IKU',
      read: figure(yesNo),
      choices: ['ya', 'tidak'],
      help: 'ya bila termasuk Indikator Kinerja Utama, tidak bila bukan.',
      width: 70,
    },
  },
});

export type Indikator = RecordOf<typeof tabIndikator>;
