import type { Narasi } from '../../tabs/narasi.ts';
import { readTokens } from './baca-token.ts';
import { type Figur, isFigur, type Letak, type Tahun, type Token } from './token.ts';

/** A sentence, or a part of one between semicolons. */
export interface Kalimat extends Letak {
  readonly daftarToken: readonly Token[];
  readonly daftarFigur: readonly Figur[];
  readonly daftarTahun: readonly Tahun[];
}

/** A paragraph of the draft with the figures it holds. */
export interface Paragraf {
  readonly narasi: Narasi;
  readonly teks: string;
  readonly daftarFigur: readonly Figur[];
  readonly daftarKalimat: readonly Kalimat[];
}

/** A sentence ends before a capital; the point of `Rp. 5` and of `30. 663` ends none. */
const AKHIR_KALIMAT = /[.!?]["”)]?\s+(?=["“(]?\p{Lu})|;\s*|\n+/gu;

/** Reads a row of tab Narasi. */
export function readParagraf(narasi: Narasi): Paragraf {
  const { teks } = narasi;
  const daftarToken = readTokens(teks);
  const daftarKalimat = splitKalimat(teks).map((letak): Kalimat => {
    const inside = daftarToken.filter(({ awal }) => awal >= letak.awal && awal < letak.akhir);
    return {
      ...letak,
      daftarToken: inside,
      daftarFigur: inside.filter(isFigur),
      daftarTahun: inside.filter((token): token is Tahun => token.jenis === 'tahun'),
    };
  });
  return { narasi, teks, daftarFigur: daftarToken.filter(isFigur), daftarKalimat };
}

function splitKalimat(teks: string): readonly Letak[] {
  const daftar: Letak[] = [];
  let awal = 0;
  for (const end of teks.matchAll(AKHIR_KALIMAT)) {
    const akhir = (end.index ?? 0) + end[0].length;
    if (isSingkatan(teks.slice(awal, end.index))) continue;
    daftar.push({ awal, akhir, teks: teks.slice(awal, akhir).trim() });
    awal = akhir;
  }
  if (teks.slice(awal).trim() !== '') {
    daftar.push({ awal, akhir: teks.length, teks: teks.slice(awal).trim() });
  }
  return daftar;
}

/** `No. `, `dr. `, `S. ` end no sentence. */
function isSingkatan(before: string): boolean {
  return /(?:^|[^\p{L}])(?:no|dr|drs|jl|kab|kec|prov|gol|hal|sdr|\p{L})$/iu.test(before);
}

/** What stands between the figure before (or the beginning of the sentence) and this one. */
export function textBefore(paragraf: Paragraf, kalimat: Kalimat, figur: Figur): string {
  const earlier = kalimat.daftarFigur.filter(({ awal }) => awal < figur.awal);
  const last = earlier[earlier.length - 1];
  return paragraf.teks.slice(last === undefined ? kalimat.awal : endOf(last), figur.awal);
}

/** What stands between this figure (its words in brackets included) and the next, or the sentence's end. */
export function textBehind(paragraf: Paragraf, kalimat: Kalimat, figur: Figur): string {
  const next = kalimat.daftarFigur.find(({ awal }) => awal > figur.awal);
  return paragraf.teks.slice(endOf(figur), next === undefined ? kalimat.akhir : next.awal);
}

/** Where a figure ends, its words in brackets included. */
export function endOf(figur: Figur): number {
  return figur.jenis === 'persen' || figur.kata === undefined ? figur.akhir : figur.kata.akhir;
}

/** The sentence a figure stands in. */
export function kalimatOf({ daftarKalimat }: Paragraf, figur: Letak): Kalimat | undefined {
  return daftarKalimat.find(({ awal, akhir }) => figur.awal >= awal && figur.awal < akhir);
}
