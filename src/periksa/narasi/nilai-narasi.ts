import { buildIndeks, type IndeksBuku } from '../teks/indeks.ts';
import { periksaParagraf } from '../teks/periksa-teks.ts';
import type { CheckInput, CheckResult, Jenis, Temuan } from '../temuan.ts';
import { aturanBanyaknya } from './aturan-banyaknya.ts';
import { aturanKata } from './aturan-kata.ts';
import { aturanPredikat } from './aturan-predikat.ts';
import { aturanTerbilang } from './aturan-terbilang.ts';
import { aturanUang } from './aturan-uang.ts';
import type { Aturan } from './hasil-aturan.ts';
import { readParagraf } from './paragraf.ts';
import { buildRujukan, type Rujukan } from './rujukan.ts';
import type { Figur } from './token.ts';

/** The rules that reckon within a sentence or a group of amounts, in the order in which they may claim a figure. */
const daftarAturan: readonly Aturan[] = [
  aturanTerbilang,
  aturanKata,
  aturanUang,
  aturanPredikat,
  aturanBanyaknya,
];

/** More figures than this are a pasted table, whose figures no sentence ties together. */
const FIGUR_TERBANYAK = 200;
const aturanKataBilangan: readonly Aturan[] = [aturanTerbilang, aturanKata];

/** What all paragraphs come to. */
export interface NilaiNarasi {
  readonly temuan: readonly Temuan[];
  /** Amounts of rupiah that nothing ties to a table. */
  readonly rupiahTakTerikat: number;
  /** Other figures that nothing ties to a table or to each other. */
  readonly figurTakTerikat: number;
  /** Claims of naik, turun, tercapai without figures to hold them against. */
  readonly klaimTakTerperiksa: number;
}

/** One reading serves the five kinds of slip in paragraphs: it is kept as long as its Bahan is. */
const kept = new WeakMap<CheckInput, NilaiNarasi>();

/** Reads every paragraph of tab Narasi and holds it against the tables. */
export function nilaiNarasi(input: CheckInput): NilaiNarasi {
  const known = kept.get(input);
  if (known !== undefined) return known;
  const made = evaluate(input);
  kept.set(input, made);
  return made;
}

function evaluate(input: CheckInput): NilaiNarasi {
  const { narasi } = input.data;
  if (narasi.length === 0) {
    return { temuan: [], rupiahTakTerikat: 0, figurTakTerikat: 0, klaimTakTerperiksa: 0 };
  }
  const rujukan = buildRujukan(input);
  const indeks = buildIndeks(input);
  const daftar = narasi.map((row) => nilaiParagraf(row, rujukan, indeks));
  const count = (of: (one: NilaiNarasi) => number) => daftar.reduce((total, one) => total + of(one), 0);
  return {
    temuan: daftar.flatMap(({ temuan }) => temuan),
    rupiahTakTerikat: count((one) => one.rupiahTakTerikat),
    figurTakTerikat: count((one) => one.figurTakTerikat),
    klaimTakTerperiksa: count((one) => one.klaimTakTerperiksa),
  };
}

function nilaiParagraf(
  narasi: CheckInput['data']['narasi'][number],
  rujukan: Rujukan,
  indeks: IndeksBuku | undefined,
): NilaiNarasi {
  const teks = indeks === undefined ? undefined : periksaParagraf(narasi, indeks);
  const paragraf = teks?.bacaan.paragraf ?? readParagraf(narasi);
  const terikat = new Set<Figur>();
  const keliru = new Set<Figur>(
    (teks?.figur ?? []).flatMap(({ figur, putusan }) =>
      putusan.hasil === 'salah' && figur.token !== undefined ? [figur.token] : [],
    ),
  );
  const putus = new Set(
    (teks?.figur ?? []).flatMap(({ figur, putusan }) =>
      putusan.hasil === 'tak terperiksa' ? [] : [figur.teks],
    ),
  );
  const temuan: Temuan[] = [...(teks?.temuan ?? [])];
  let klaimTakTerperiksa = teks?.klaimTakTerperiksa ?? 0;
  const berlaku = paragraf.daftarFigur.length > FIGUR_TERBANYAK ? aturanKataBilangan : daftarAturan;
  for (const aturan of berlaku) {
    const hasil = aturan(paragraf, rujukan, { terikat, keliru });
    for (const figur of hasil.terikat) terikat.add(figur);
    for (const figur of hasil.keliru ?? []) keliru.add(figur);
    for (const one of hasil.temuan) {
      const isTerjelaskan = one.tingkat !== 'gaya' && putus.has(one.tercetak);
      if (!isTerjelaskan) temuan.push(one);
    }
    klaimTakTerperiksa += hasil.klaimTakTerperiksa ?? 0;
  }
  const terbaca = new Set(
    (teks?.figur ?? []).flatMap(({ figur, putusan }) =>
      putusan.hasil === 'tak terperiksa' ? [] : [figur.token],
    ),
  );
  const open = paragraf.daftarFigur.filter((figur) => !terikat.has(figur) && !terbaca.has(figur));
  const rupiahTakTerikat = open.filter(({ jenis }) => jenis === 'rupiah').length;
  return {
    temuan: once(temuan),
    rupiahTakTerikat,
    figurTakTerikat: open.length - rupiahTakTerikat,
    klaimTakTerperiksa,
  };
}

/** Two rules, or two mentions in one sentence, may find the same slip. */
function once(daftar: readonly Temuan[]): readonly Temuan[] {
  const seen = new Set<string>();
  return daftar.filter(({ jenis, perihal }) => {
    const key = `${jenis}\n${perihal}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What a check of one kind gives of it. */
export function hasilJenis(input: CheckInput, jenis: Jenis, tidakDapatDiperiksa: number): CheckResult {
  return { temuan: nilaiNarasi(input).temuan.filter((one) => one.jenis === jenis), tidakDapatDiperiksa };
}
