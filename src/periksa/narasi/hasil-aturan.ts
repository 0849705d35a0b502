import { singleSpaced } from '../../bahasa/teks.ts';
import type { Confidence, Jenis, Severity, Temuan } from '../temuan.ts';
import { kalimatOf, type Paragraf } from './paragraf.ts';
import type { Rujukan } from './rujukan.ts';
import type { Figur, Letak } from './token.ts';

/** What a rule makes of a paragraph. */
export interface HasilAturan {
  readonly temuan: readonly Temuan[];
  /** The figures that the rule tied to something, right or wrong: they need no other rule. */
  readonly terikat: readonly Figur[];
  /** Those among them that are wrong, so that no rule blames another figure for it. */
  readonly keliru?: readonly Figur[];
  /** Claims (naik, tercapai) that it met but could not decide. */
  readonly klaimTakTerperiksa?: number;
}

/** What the rules before have settled. */
export interface Terdahulu {
  readonly terikat: ReadonlySet<Figur>;
  readonly keliru: ReadonlySet<Figur>;
}

/** A rule about paragraphs. Pure: the same paragraph, tables and earlier ties give the same result. */
export type Aturan = (paragraf: Paragraf, rujukan: Rujukan, terdahulu: Terdahulu) => HasilAturan;

export const TIDAK_ADA: HasilAturan = { temuan: [], terikat: [] };

/** Puts the results of several looks at one paragraph together. */
export function gabung(daftar: readonly HasilAturan[]): HasilAturan {
  return {
    temuan: daftar.flatMap(({ temuan }) => temuan),
    terikat: daftar.flatMap(({ terikat }) => terikat),
    keliru: daftar.flatMap(({ keliru = [] }) => keliru),
    klaimTakTerperiksa: daftar.reduce((total, { klaimTakTerperiksa = 0 }) => total + klaimTakTerperiksa, 0),
  };
}

/** A figure that is right. */
export function cocok(...terikat: readonly Figur[]): HasilAturan {
  return { temuan: [], terikat };
}

/** A figure that is not: one finding about it. */
export function keliru(paragraf: Paragraf, figur: Figur, isi: Omit<IsiTemuan, 'tercetak'>): HasilAturan {
  const temuan = [temuanNarasi(paragraf, figur, { tercetak: figur.teks, ...isi })];
  return { temuan, terikat: [figur], keliru: [figur] };
}

export interface IsiTemuan {
  readonly jenis: Jenis;
  readonly tingkat: Severity;
  readonly keyakinan: Confidence;
  readonly tercetak: string;
  readonly seharusnya: string;
  readonly perhitungan: string;
}

/** A sentence without its figures and brackets: mending one of them leaves the other findings what they are. */
function kerangka(kalimat: string): string {
  return singleSpaced(kalimat.replace(/\([^()]*\)/gu, '').replace(/\d[\d.,]*/gu, '#'));
}

/** A finding in a paragraph; `letak` is what it is about. It is told apart by its sentence and the words printed. */
export function temuanNarasi(paragraf: Paragraf, letak: Letak, isi: IsiTemuan): Temuan {
  const kalimat = kalimatOf(paragraf, letak)?.teks ?? paragraf.teks;
  return {
    tab: 'Narasi',
    baris: paragraf.narasi.baris,
    kolom: 'Teks',
    ...isi,
    perihal: `${paragraf.narasi.bagian}: ${isi.tercetak} — ${kerangka(kalimat)}`,
  };
}
