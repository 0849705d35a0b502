import type { Decimal } from '../decimal.ts';
import { groupBy } from '../reports/group-by.ts';
import { joinWords } from '../reports/sentences.ts';
import type { TingkatAnggaran } from '../tabs/anggaran.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import {
  type AnggaranByName,
  findNamed,
  groupByName,
  isWithin,
  type Link,
  type LinkedBy,
  type NamedAnggaran,
} from './anggaran-by-name.ts';
import { freeTexts } from './free-text.ts';
import { indexNames, nameKey, nearlySame, wordsOf } from './names.ts';
import { readPkBerjenjang } from './pk-berjenjang.ts';
import type { Check, CheckInput, CheckResult, Place, Temuan } from './temuan.ts';
import { sebutan, sebutanAwal } from './unreadable-rows.ts';

/**
 * K14: one thing named in two ways. Names that nearly match are a matter of form, and of two spellings
 * the one used less often is told; a name that only its amount, its words or the rows below it tie to
 * the budget may be another program altogether.
 */
export const k14Nama: Check = {
  jenis: 'K14',
  judul: 'Nama program, kegiatan, sasaran, atau indikator tidak seragam',
  periksa,
};

function periksa({ data }: CheckInput): CheckResult {
  const anggaran = groupByName(data.anggaran);
  const tersebut = data.anggaran.length === 0 ? [] : daftarTersebut(data, anggaran);
  const banyak = countWords(data);
  const perSimpul = groupBy(tersebut, ({ tautan }) => tautan?.simpul);
  return {
    temuan: [
      ...[...perSimpul].flatMap(([simpul, group]) =>
        simpul === undefined ? tanpaPadanan(group) : periksaSimpul(simpul, group, banyak),
      ),
      ...periksaKeluarga(
        data.sasaran.flatMap(({ baris, sasaran, tujuan }) => [
          { tab: 'Sasaran', baris, kolom: 'Sasaran', nama: sasaran },
          ...(tujuan === undefined ? [] : [{ tab: 'Sasaran', baris, kolom: 'Tujuan', nama: tujuan }]),
        ]),
      ),
      ...periksaKeluarga(
        data.indikator.map(({ baris, indikator }) => ({
          tab: 'Indikator',
          baris,
          kolom: 'Indikator',
          nama: indikator,
        })),
      ),
    ],
    tidakDapatDiperiksa: 0,
  };
}

interface Bernama extends Required<Place> {
  readonly nama: string;
}

/** A place that names something of the budget. */
interface Tersebut extends Bernama {
  readonly tingkat: TingkatAnggaran;
  readonly tautan: Link | undefined;
}

/** Every name of a program, kegiatan or subkegiatan in the tabs, with what it stands for. */
function daftarTersebut(data: ParsedTabs, anggaran: AnggaranByName): readonly Tersebut[] {
  return [
    ...anggaranSendiri(data, anggaran),
    ...(data.profil === undefined ? [] : perjanjianKinerja(data, data.profil.kepala, anggaran)),
    ...data.analisis.flatMap(({ baris, programPenunjang, pagu }) =>
      pecahNama(programPenunjang ?? '').flatMap((bagian) =>
        tautkanBagian(bagian, pagu, anggaran).map((one) => ({
          tab: 'Analisis',
          baris,
          kolom: 'Program Penunjang',
          ...one,
        })),
      ),
    ),
    ...data.narasi.flatMap(({ baris, teks }) =>
      namaProgram(teks).flatMap((nama): Tersebut[] => {
        const tautan = findNamed(anggaran, 'program', nama);
        if (tautan === undefined) return [];
        return [{ tab: 'Narasi', baris, kolom: 'Teks', nama, tingkat: 'program', tautan }];
      }),
    ),
  ];
}

/** A program that tab Anggaran itself names twice, nearly alike, is one program. */
function anggaranSendiri(data: ParsedTabs, anggaran: AnggaranByName): readonly Tersebut[] {
  const rows = new Map(
    anggaran.semua.flatMap((simpul) => simpul.baris.map((baris) => [baris, simpul] as const)),
  );
  return data.anggaran.flatMap(({ baris, tingkat, uraian }): Tersebut[] => {
    const own = rows.get(baris);
    if (own === undefined) return [];
    const earlier = tingkat === 'program' ? anggaran.indeks.program.hampir(uraian)[0] : undefined;
    const simpul = earlier && (earlier.baris[0] ?? 0) < (own.baris[0] ?? 0) ? earlier : own;
    const cara: LinkedBy = simpul === own ? 'sama' : 'hampir';
    return [{ tab: 'Anggaran', baris, kolom: 'Uraian', nama: uraian, tingkat, tautan: { simpul, cara } }];
  });
}

function perjanjianKinerja(data: ParsedTabs, kepala: string, anggaran: AnggaranByName): readonly Tersebut[] {
  return readPkBerjenjang(data, kepala, anggaran)
    .flatMap(({ semua }) => semua)
    .flatMap(({ record, tautan }): Tersebut[] => {
      const { baris, tingkat, uraian } = record;
      // K07 tells of an amount under another name, and of a row that nothing answers to.
      if (tautan === undefined || tautan.cara === 'tertukar') return [];
      return [{ tab: 'Anggaran PK', baris, kolom: 'Uraian', nama: uraian, tingkat, tautan }];
    });
}

interface Bagian {
  readonly luar: string;
  readonly dalam: string | undefined;
}

/** `Program A (Kegiatan B)`, one a line; an abbreviation in brackets belongs to the name. */
function pecahNama(teks: string): readonly Bagian[] {
  return teks
    .split(/[\n;]/u)
    .map((part) => part.replace(/^\s*(?:\d{1,2}[.)]|[-•*])\s*/u, '').trim())
    .filter((part) => part !== '')
    .map((part) => {
      const start = pembuka(part);
      const dalam = start === undefined ? '' : part.slice(start + 1, -1).trim();
      return /\s/u.test(dalam)
        ? { luar: part.slice(0, start).trim(), dalam }
        : { luar: part, dalam: undefined };
    });
}

/** Where the bracket opens that the last character closes. */
function pembuka(part: string): number | undefined {
  if (!part.endsWith(')')) return undefined;
  let depth = 0;
  for (let i = part.length - 1; i > 0; i--) {
    if (part.charAt(i) === ')') depth++;
    if (part.charAt(i) === '(') depth--;
    if (depth === 0) return i;
  }
  return undefined;
}

type NamaTertaut = Pick<Tersebut, 'nama' | 'tingkat' | 'tautan'>;

function tautkanBagian(
  { luar, dalam }: Bagian,
  pagu: Decimal | undefined,
  anggaran: AnggaranByName,
): readonly NamaTertaut[] {
  const isProgram = wordsOf(luar)[0] === 'program';
  const atas = isProgram
    ? tautkan(luar, ['program'], undefined, undefined, anggaran)
    : tautkan(luar, ['kegiatan', 'subkegiatan'], pagu, undefined, anggaran);
  if (dalam === undefined) return [atas];
  return [atas, tautkan(dalam, ['kegiatan', 'subkegiatan'], pagu, atas.tautan?.simpul, anggaran)];
}

/** By the name first; then by the pagu beside it; last by the words. */
function tautkan(
  nama: string,
  daftarTingkat: readonly TingkatAnggaran[],
  pagu: Decimal | undefined,
  dalam: NamedAnggaran | undefined,
  anggaran: AnggaranByName,
): NamaTertaut {
  const [tingkat = 'kegiatan'] = daftarTingkat;
  const found = daftarTingkat.flatMap((one) => findNamed(anggaran, one, nama, dalam) ?? []);
  const best = found.find(({ cara }) => cara === 'sama') ?? found[0];
  if (best) return { nama, tingkat: best.simpul.tingkat, tautan: best };

  for (const one of daftarTingkat) {
    if (pagu === undefined) break;
    const [simpul, ...more] = anggaran
      .berpagu(one, pagu)
      .filter((other) => dalam === undefined || isWithin(other, dalam));
    if (simpul && more.length === 0) return { nama, tingkat: one, tautan: { simpul, cara: 'jumlah' } };
  }
  for (const one of daftarTingkat) {
    const simpul = anggaran.indeks[one].mirip(nama);
    if (simpul) return { nama, tingkat: one, tautan: { simpul, cara: 'mirip' } };
  }
  return { nama, tingkat, tautan: undefined };
}

/** `Program Xxx dan Yyy` in a sentence: as far as the words are written with capitals. */
function namaProgram(teks: string): readonly string[] {
  const pola = /\bProgram(?:\s+(?:dan\s+|atas\s+|bagi\s+)?\p{Lu}[\p{L}/-]*)+(?:\s+\(\p{Lu}{2,6}\))?/gu;
  return (teks.match(pola) ?? []).filter((nama) => wordsOf(nama).length > 2);
}

/** All names of one simpul: the spellings that nearly match are put to the vote, the others are told. */
function periksaSimpul(
  simpul: NamedAnggaran,
  group: readonly Tersebut[],
  banyak: ReadonlyMap<string, number>,
): readonly Temuan[] {
  const ejaan = [...groupBy(group, ({ nama }) => nameKey(nama)).values()];
  if (ejaan.length < 2) return [];
  const mirip = ejaan.filter((variant) => variant.some(({ tautan }) => isNear(tautan)));
  const utama = mirip.reduce<readonly Tersebut[] | undefined>(
    (best, variant) => (best === undefined || lebihBanyak(variant, best, banyak) ? variant : best),
    undefined,
  );
  const [contoh] = utama ?? [];
  if (contoh === undefined) return [];
  return ejaan
    .filter((variant) => variant !== utama)
    .flatMap((variant) => [...groupBy(variant, ({ tab }) => tab).values()])
    .map((variant) => bedaEjaan(variant, contoh, utama ?? [], simpul));
}

const isNear = (tautan: Link | undefined): boolean => tautan?.cara === 'sama' || tautan?.cara === 'hampir';

/** More places; then the words that are used more often all over the report; then the earlier one. */
function lebihBanyak(
  a: readonly Bernama[],
  b: readonly Bernama[],
  banyak: ReadonlyMap<string, number>,
): boolean {
  if (a.length !== b.length) return a.length > b.length;
  return seringnya(a, b, banyak) > seringnya(b, a, banyak);
}

function seringnya(
  [a]: readonly Bernama[],
  [b]: readonly Bernama[],
  banyak: ReadonlyMap<string, number>,
): number {
  const lain = wordsOf(b?.nama ?? '');
  const own = wordsOf(a?.nama ?? '').filter((kata) => !lain.includes(kata));
  return Math.min(...own.map((kata) => banyak.get(kata) ?? 0));
}

/** How often each word stands in the names and sentences of the report. */
function countWords(data: ParsedTabs): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const texts = [
    ...data.anggaran.map(({ uraian }) => uraian),
    ...data.anggaranPk.map(({ uraian }) => uraian),
    ...freeTexts(data).map(({ teks }) => teks),
  ];
  for (const kata of texts.flatMap(wordsOf)) counts.set(kata, (counts.get(kata) ?? 0) + 1);
  return counts;
}

const SEBAB: Readonly<Record<LinkedBy, string>> = {
  sama: '',
  hampir: '',
  anak: 'rincian di bawahnya termasuk',
  jumlah: 'jumlahnya sama dengan pagu',
  mirip: 'namanya paling mirip dengan',
  tertukar: '',
};

function bedaEjaan(
  variant: readonly Tersebut[],
  contoh: Bernama,
  utama: readonly Bernama[],
  simpul: NamedAnggaran,
): Temuan {
  const [first = contoh] = variant;
  const cara = variant[0]?.tautan?.cara ?? 'hampir';
  const ejaan = isNear(variant[0]?.tautan);
  const di = `Di ${tempatDari(variant)} tertulis "${first.nama}"`;
  return {
    jenis: 'K14',
    tingkat: ejaan ? 'gaya' : 'perlu dilihat',
    tab: first.tab,
    baris: first.baris,
    kolom: first.kolom,
    tercetak: first.nama,
    seharusnya: contoh.nama,
    perhitungan: ejaan
      ? `${di}, di ${tempatDari(utama)} "${contoh.nama}".`
      : `${di}, padahal ${SEBAB[cara]} ${sebutan(simpul.tingkat, contoh.nama)} (${tempatDari(utama)}).`,
    keyakinan: cara === 'mirip' ? 'lemah' : 'kuat',
    perihal: nameKey(first.nama),
  };
}

/** `tab Anggaran baris 52, tab Anggaran PK baris 7 dan 16`. */
function tempatDari(daftar: readonly Bernama[]): string {
  return [...groupBy(daftar, ({ tab }) => tab)]
    .map(([tab, rows]) => {
      const baris = rows.map((one) => String(one.baris));
      const shown = baris.length > 4 ? [...baris.slice(0, 3), `${baris.length - 3} baris lain`] : baris;
      return `tab ${tab} baris ${joinWords(shown)}`;
    })
    .join(', ');
}

/** Names that nothing in tab Anggaran answers to, each told once. */
function tanpaPadanan(group: readonly Tersebut[]): readonly Temuan[] {
  return [...groupBy(group, ({ nama }) => nameKey(nama))].flatMap(([kunci, rows]): Temuan[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const { tab, baris, kolom, nama, tingkat } = first;
    return [
      {
        jenis: 'K14',
        tingkat: 'perlu dilihat',
        tab,
        baris,
        kolom,
        tercetak: nama,
        seharusnya: '',
        perhitungan: `${sebutanAwal(tingkat, nama)} di ${tempatDari(rows)} tidak ada di tab Anggaran, juga dengan nama yang mirip.`,
        keyakinan: 'lemah',
        perihal: kunci,
      },
    ];
  });
}

/** Names of one column or two that nearly match: of each pair, the spelling used less often. */
function periksaKeluarga(daftar: readonly Bernama[]): readonly Temuan[] {
  const ejaan = [...groupBy(daftar, ({ nama }) => nameKey(nama)).values()];
  const indeks = indexNames(ejaan, ([first]) => first?.nama ?? '');
  return ejaan.flatMap((variant): Temuan[] => {
    const [first] = variant;
    if (first === undefined) return [];
    const lain = indeks
      .hampir(first.nama)
      .find(
        (other) =>
          other.length > variant.length || (other.length === variant.length && mulai(other) < mulai(variant)),
      );
    const [contoh] = lain ?? [];
    if (lain === undefined || contoh === undefined || !nearlySame(first.nama, contoh.nama)) return [];
    return [
      {
        jenis: 'K14',
        tingkat: 'gaya',
        tab: first.tab,
        baris: first.baris,
        kolom: first.kolom,
        tercetak: first.nama,
        seharusnya: contoh.nama,
        perhitungan: `Di ${tempatDari(variant)} tertulis "${first.nama}", di ${tempatDari(lain)} "${contoh.nama}".`,
        keyakinan: 'lemah',
        perihal: nameKey(first.nama),
      },
    ];
  });
}

const mulai = (variant: readonly Bernama[]): number => variant[0]?.baris ?? 0;
