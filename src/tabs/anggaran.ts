import { Decimal } from '../decimal.ts';
import {
  choice,
  codeList,
  figure,
  hanging,
  money,
  nilai,
  optional,
  printedCode,
  text,
  withDefault,
} from './cells.ts';
import { defineTab, type RecordOf } from './tab.ts';

/** From the widest to the narrowest: a row belongs to the nearest row above it of a wider tingkat. */
export const TINGKAT_ANGGARAN = ['program', 'kegiatan', 'subkegiatan', 'rincian'] as const;

export type TingkatAnggaran = (typeof TINGKAT_ANGGARAN)[number];

const BELANJA = ['tak langsung', 'langsung', 'operasi', 'modal', 'tidak terduga', 'transfer'] as const;

/** The group of belanja whose table a row stands in; the last four since 2021. */
export type Belanja = (typeof BELANJA)[number];

/** Pagu and realisasi, from program down to rincian. */
export const tabAnggaran = defineTab({
  name: 'Anggaran',
  columns: {
    kode: {
      heading: 'Kode',
      read: optional(printedCode),
      help: 'Kode rekening program, kegiatan, atau subkegiatan, misalnya 1.06.02. Boleh kosong.',
      example: '1.06.02',
      width: 120,
      plainText: true,
    },
    tingkat: {
      heading: 'Tingkat',
      read: choice(TINGKAT_ANGGARAN),
      required: true,
      choices: TINGKAT_ANGGARAN,
      help: 'program, kegiatan, subkegiatan, atau rincian. Sebuah baris termasuk baris terdekat di atasnya yang tingkatnya lebih tinggi.',
      width: 110,
    },
    uraian: {
      heading: 'Uraian',
      read: text,
      required: true,
      help: 'Nama program, kegiatan, subkegiatan, atau rinciannya.',
      example: 'Program Pemberdayaan Sosial',
      width: 420,
    },
    pagu: {
      heading: 'Pagu',
      read: hanging(money, new Decimal(0)),
      required: true,
      help: 'Pagu dalam rupiah, misalnya 93.417.800. Isi 0 bila tidak dianggarkan.',
      example: '93.417.800',
      money: true,
      width: 140,
    },
    realisasi: {
      heading: 'Realisasi',
      read: figure(money),
      help: 'Realisasi setahun dalam rupiah, misalnya 93.379.300. Kosongkan bila belum ada.',
      example: '93.379.300',
      money: true,
      width: 140,
    },
    persenTercetak: {
      heading: 'Persen Tercetak',
      read: optional(nilai),
      help: 'Persen serapan yang tercetak di laporan yang sudah ada, misalnya 99,96%. Hanya untuk dibandingkan.',
      width: 120,
    },
    belanja: {
      heading: 'Belanja',
      read: optional(choice(BELANJA)),
      choices: BELANJA,
      help: 'Kelompok belanja yang tabelnya memuat baris ini: tak langsung atau langsung; sejak 2021 juga operasi, modal, tidak terduga, atau transfer.',
      width: 120,
    },
    sumberDana: {
      heading: 'Sumber Dana',
      read: optional(text),
      help: 'Sumber dana, misalnya APBD atau DAK.',
      example: 'APBD',
      width: 140,
    },
    sasaran: {
      heading: 'Sasaran',
      read: withDefault<readonly string[]>(codeList, []),
      help: 'Kode sasaran yang didukung, dari tab Sasaran; pisahkan dengan koma bila lebih dari satu, misalnya S1, S2.',
      example: 'S1',
      refersTo: { tab: 'Sasaran', heading: 'Kode' },
      width: 120,
      plainText: true,
    },
    tw1: {
      heading: 'TW1',
      read: figure(money),
      help: 'Realisasi dalam rupiah sejak awal tahun sampai akhir triwulan 1.',
      money: true,
      width: 130,
    },
    tw2: {
      heading: 'TW2',
      read: figure(money),
      help: 'Realisasi dalam rupiah sejak awal tahun sampai akhir triwulan 2.',
      money: true,
      width: 130,
    },
    tw3: {
      heading: 'TW3',
      read: figure(money),
      help: 'Realisasi dalam rupiah sejak awal tahun sampai akhir triwulan 3.',
      money: true,
      width: 130,
    },
    tw4: {
      heading: 'TW4',
      read: figure(money),
      help: 'Realisasi dalam rupiah sejak awal tahun sampai akhir triwulan 4.',
      money: true,
      width: 130,
    },
  },
});

export type Anggaran = RecordOf<typeof tabAnggaran>;
