import type { HasilCoba } from './probe.ts';
import { type HasilWaktu, reckonSeconds } from './timings.ts';

/** What people alone can see, or two people together. */
const PERLU_ORANG = [
  'Arahkan penunjuk ke sel berisi =CAPAIAN("x";1): kartunya menyebut "target harus angka".',
  'Ubah satu sel Status di tab Reviu dengan tangan: kolom Peninjau dan Tanggal terisi sendiri. Urungkan (Ctrl+Z): keduanya ikut kembali atau tidak?',
  'Bagikan kepada satu rekan: apakah ia menerima surel dari Google?',
  'Sebagai rekan yang hanya boleh membaca, buka spreadsheet ini: sel berisi fungsi LKjIP menampilkan angka?',
  'Keluarkan rekan dari spreadsheet, lalu bagikan lagi: masihkah ia boleh mengisi kolom Status?',
  'Pilih Unduh laporan di bilah sisi: berkasnya tersimpan?',
];

/** The lines of a part of the report. */
export function reportLines(
  bagian: string,
  hasil: readonly HasilCoba[],
  waktu: readonly HasilWaktu[] = [],
): readonly string[] {
  return [
    '',
    bagian.toUpperCase(),
    ...hasil.flatMap(linesOf),
    ...waktu.map(({ jenis, milidetik }) => `${jenis}: ${tulisMilidetik(milidetik)}`),
    ...(waktu.length === 0
      ? []
      : [
          `perkiraan menyusun 40 tab dan 12 grafik: ${reckonSeconds(waktu)} detik, dari 360 yang diizinkan Google`,
        ]),
  ];
}

function linesOf({ id, pokok, lokal, terlihat, keadaan, akibat }: HasilCoba): readonly string[] {
  if (keadaan === 'sama') return [`sama     ${pokok}: ${terlihat} [${id}]`];
  return [
    `${keadaan.padEnd(8)} ${pokok} [${id}]`,
    `         di sini: ${terlihat}`,
    `         di host lokal: ${lokal}`,
    `         akibatnya: ${akibat ?? ''}`,
  ];
}

/** Tenths below ten, whole ones above. */
const tulisMilidetik = (milidetik: number): string =>
  `${(milidetik < 10 ? milidetik.toFixed(1) : String(Math.round(milidetik))).replace('.', ',')} ms`;

/** What the report begins with. */
export const reportHead = (fakta: readonly (readonly [nama: string, isi: string])[]): readonly string[] => [
  'UJI PEMASANGAN LKjIP',
  ...fakta.map(([nama, isi]) => `${nama}: ${isi}`),
];

/** What the report ends with. */
export const reportEnd = (): readonly string[] => [
  '',
  'YANG HANYA DAPAT DILIHAT ORANG',
  ...PERLU_ORANG.map((kalimat, i) => `${i + 1}. ${kalimat}`),
];
