import type { CheckInput } from '../../../src/periksa/temuan.ts';
import { acak as mulberry } from '../benih.ts';
import {
  type Acak,
  acakDari,
  BUKA,
  daftarSituasi,
  daftarSituasiUang,
  type Situasi,
  TUTUP,
} from './situasi.ts';
import { type Pola, polaA, polaUangA } from './tata-a.ts';
import { polaB, polaUangB } from './tata-b.ts';
import { polaC, polaUangC } from './tata-c.ts';

/** A right sentence over a workbook, with marks around the figures that the workbook gives. */
export interface Kalimat {
  readonly pola: string;
  readonly bagian: string;
  readonly indikator: string;
  readonly bertanda: string;
}

/** The sentence as an officer writes it. */
export const tanpaTanda = (teks: string): string => teks.replaceAll(BUKA, '').replaceAll(TUTUP, '');

/** A slip in a sentence. */
export interface Keliru {
  readonly jenis: string;
  readonly teks: string;
}

const BAGIAN = { a: [polaA, polaUangA], b: [polaB, polaUangB], c: [polaC, polaUangC] } as const;

/** A part of the grammar. */
export type BagianTata = keyof typeof BAGIAN;

/** So many right sentences, the same for the same seed. */
export function bangkitkan(
  bahan: CheckInput,
  bagian: BagianTata,
  seed: number,
  banyak: number,
): readonly { readonly kalimat: Kalimat; readonly keliru: Keliru | undefined }[] {
  const acak = acakDari(mulberry(seed));
  const hasil: { kalimat: Kalimat; keliru: Keliru | undefined }[] = [];
  const uang = daftarSituasiUang(bahan, acak);
  const [pola, polaUang] = BAGIAN[bagian];
  const nomor = new Map(
    bahan.hasil?.daftarSasaran.flatMap((one) =>
      one.daftarIndikator.map(({ indikator }) => [indikator.kode, one.nomor] as const),
    ),
  );
  for (let percobaan = 0; hasil.length < banyak && percobaan < banyak * 10; percobaan += 1) {
    const isUang = acak.angka() < 0.22 && uang.length > 0;
    const kalimat = isUang
      ? kalimatUang(acak, polaUang, uang)
      : kalimatIndikator(acak, pola, daftarSituasi(bahan, acak), nomor, bagian);
    if (kalimat === undefined) continue;
    hasil.push({ kalimat, keliru: keliruDari(kalimat.bertanda, acak) });
  }
  return hasil;
}

function kalimatUang(
  acak: Acak,
  daftar: (typeof BAGIAN)[BagianTata][1],
  uang: ReturnType<typeof daftarSituasiUang>,
): Kalimat | undefined {
  const pola = acak.pilih(daftar);
  const bertanda = pola(acak.pilih(uang));
  return bertanda
    ? {
        pola: `uang ${daftar.indexOf(pola) + 1}`,
        bagian: 'Bab III.C Realisasi Anggaran',
        indikator: '',
        bertanda,
      }
    : undefined;
}

function kalimatIndikator(
  acak: Acak,
  daftar: readonly Pola<Situasi>[],
  situasi: readonly Situasi[],
  nomor: ReadonlyMap<string, number>,
  bagian: BagianTata,
): Kalimat | undefined {
  const pola = acak.pilih(daftar);
  const one = acak.pilih(situasi);
  const bertanda = pola(one);
  if (!bertanda) return undefined;
  const dua = one.lain !== undefined && bertanda.includes(one.lain.nama) && bertanda.includes(one.nama);
  const bernama = bertanda.includes(one.nama) || bertanda.includes(one.Nama);
  const n = nomor.get(one.kode);
  return {
    pola: `${bagian} ${daftar.indexOf(pola) + 1}`,
    bagian: n === undefined ? 'Bab III.B' : `Bab III.B Sasaran Strategis ${n}`,
    indikator: dua || (bernama && acak.angka() < 0.2) ? '' : one.kode,
    bertanda,
  };
}

const LAWAN: readonly (readonly [string, string])[] = [
  ['naik', 'turun'],
  ['kenaikan', 'penurunan'],
  ['meningkat', 'menurun'],
  ['bertambah', 'berkurang'],
  ['tumbuh', 'menyusut'],
  ['penambahan', 'pengurangan'],
  ['tambahan', 'pengurangan'],
  ['di atas', 'di bawah'],
  ['lebih tinggi', 'lebih rendah'],
  ['telah memenuhi target', 'belum memenuhi target'],
  ['melampaui', 'belum mencapai'],
  ['dapat dicapai', 'belum dapat dicapai'],
  ['dinaikkan', 'diturunkan'],
];

/** One slip: a word turned round, a digit changed, two swapped, one lost, or two figures of the sentence exchanged. */
function keliruDari(bertanda: string, acak: Acak): Keliru | undefined {
  const kata = acak.angka() < 0.2 ? balikKata(bertanda, acak) : undefined;
  if (kata !== undefined) return kata;
  const angka = [...bertanda.matchAll(new RegExp(`${BUKA}([^${TUTUP}]+)${TUTUP}`, 'gu'))].filter(
    ([, isi = '']) => isi.replace(/\D/gu, '').length >= 2,
  );
  if (angka.length === 0) return undefined;
  const dipilih = acak.pilih(angka);
  const [, isi = ''] = dipilih;
  const cara = acak.pilih([
    'satu angka',
    'dua tertukar',
    'satu angka',
    'dua tertukar',
    'satu hilang',
    'angka lain',
  ]);
  const baru =
    cara === 'satu angka'
      ? satuAngka(isi, acak)
      : cara === 'dua tertukar'
        ? duaTertukar(isi, acak)
        : cara === 'satu hilang'
          ? satuHilang(isi, acak)
          : angkaLain(
              isi,
              angka.map(([, one = '']) => one),
              acak,
            );
  if (baru === undefined || baru === isi) return undefined;
  const at = dipilih.index;
  return {
    jenis: cara,
    teks: tanpaTanda(bertanda.slice(0, at) + baru + bertanda.slice(at + dipilih[0].length)),
  };
}

function balikKata(bertanda: string, acak: Acak): Keliru | undefined {
  const pasangan = LAWAN.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]).filter(([a]) =>
    new RegExp(`(?<!\\p{L})${a}(?!\\p{L})`, 'u').test(bertanda),
  );
  if (pasangan.length === 0) return undefined;
  const [a, b] = acak.pilih(pasangan);
  return {
    jenis: 'kata',
    teks: tanpaTanda(bertanda.replace(new RegExp(`(?<!\\p{L})${a}(?!\\p{L})`, 'u'), b)),
  };
}

const digitAt = (teks: string): readonly number[] =>
  [...teks].flatMap((one, i) => (/\d/u.test(one) ? [i] : []));

function satuAngka(isi: string, acak: Acak): string {
  const at = acak.pilih(digitAt(isi));
  const baru = acak.pilih([...'123456789'].filter((one) => one !== isi[at]));
  return isi.slice(0, at) + baru + isi.slice(at + 1);
}

function duaTertukar(isi: string, acak: Acak): string | undefined {
  const at = digitAt(isi);
  const calon = at
    .slice(0, -1)
    .filter((one, i) => isi[one] !== isi[at[i + 1] ?? 0] && !(i === 0 && isi[at[1] ?? 0] === '0'));
  if (calon.length === 0) return undefined;
  const a = acak.pilih(calon);
  const b = at[at.indexOf(a) + 1] ?? a;
  return [...isi].map((one, i) => (i === a ? isi[b] : i === b ? isi[a] : one)).join('');
}

/** A digit left out; the points of thousands fall where they then belong. */
function satuHilang(isi: string, acak: Acak): string | undefined {
  const [bulat = '', pecahan] = isi.split(',');
  const digits = bulat.replace(/\./gu, '');
  if (digits.length < 4) return undefined;
  const at = acak.antara(1, digits.length - 1);
  const sisa = (digits.slice(0, at) + digits.slice(at + 1)).replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return pecahan === undefined ? sisa : `${sisa},${pecahan}`;
}

/** Another figure of the same sentence in its place: another year's, or target for realisasi. */
function angkaLain(isi: string, semua: readonly string[], acak: Acak): string | undefined {
  const lain = semua.filter((one) => one !== isi && Math.abs(one.length - isi.length) <= 2);
  return lain.length === 0 ? undefined : acak.pilih(lain);
}
