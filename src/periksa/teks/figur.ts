import { countInWords } from '../narasi/kata-bilangan.ts';
import type { Paragraf } from '../narasi/paragraf.ts';
import type { Figur as Token } from '../narasi/token.ts';
import type { Fakta, KumpulanFakta, Subjek } from './fakta.ts';
import type { IndeksBuku } from './indeks.ts';
import { daftarArah } from './kata/arah.ts';
import { memuat, pencariFrasa, polaFrasa, type Temu } from './kata/frasa.ts';
import { daftarBatas, daftarPeran, type Peran } from './kata/peran.ts';
import { akar, KATA_TUGAS } from './kata/umum.ts';
import { daftarDiubah, daftarKira, daftarLain, daftarTahunRelatif } from './kata/waktu.ts';

/** How a figure is written: `poin` is a difference, `kali` a multiple. */
export type SatuanFigur = 'persen' | 'rupiah' | 'poin' | 'kali' | 'angka';

/** A figure of a paragraph with all that its own phrase says of it. */
export interface FigurTeks {
  readonly awal: number;
  readonly akhir: number;
  readonly teks: string;
  readonly nilai: number;
  /** The smallest step it is written in: 0,01 for `6,67`, 10.000.000 for `Rp20,86 miliar`. */
  readonly langkah: number;
  /** The decimals and the magnitude that make up the step. */
  readonly desimal: number;
  readonly skala: number;
  readonly satuan: SatuanFigur;
  /** A minus sign, or `minus`, before it. */
  readonly minus: boolean;
  /** Written in letters: `dua kasus`. */
  readonly kata: boolean;
  readonly kalimat: number;
  /** What stands between the figure before and this one, and between this and the next. */
  readonly kiri: string;
  readonly kanan: string;
  /** The stem of what it counts; empty where the text does not say. */
  readonly benda: string;
  peran: Peran | undefined;
  /** How many words lie between the role word and the figure. */
  jarakPeran: number;
  tahun: number | undefined;
  /** The year stands in the figure's own phrase. */
  tahunPasti: boolean;
  /** Another time or place, or a guess, is spoken of. */
  readonly lain: boolean;
  /** Another place is. */
  readonly tempatLain: boolean;
  /** Rounded by its own words: `sekitar`. */
  readonly kira: boolean;
  readonly kurung: boolean;
  /** How many digits are not zeros at an end. */
  readonly digit: number;
  readonly token: Token | undefined;
  /** The things it may be a figure of; set by `tentukanSubjek`. */
  subjek: readonly Subjek[];
  /** Its own words name the thing. */
  erat: boolean;
  /** The facts that give it; set before anything is blamed. */
  penjelas: readonly Fakta[];
}

/** A year of a paragraph. */
export interface TahunTeks {
  readonly awal: number;
  readonly akhir: number;
  readonly tahun: number;
}

export const cariPeran = pencariFrasa(daftarPeran);
export const cariArah = pencariFrasa(daftarArah);
const cariTahunRelatif = pencariFrasa(daftarTahunRelatif);
const adaLain = memuat(daftarLain);
const adaTempatLain = memuat(daftarLain.filter(([, arti]) => arti === 'tempat'));
const adaDiubah = memuat(daftarDiubah);
const POLA_BATAS = new RegExp(`[,;:)|]\\s|(?<!\\p{L})(?:${polaFrasa(daftarBatas)})(?!\\p{L})`, 'giu');
const POLA_KIRA = new RegExp(
  `(?<!\\p{L})(?:${polaFrasa(daftarKira)})\\s*(?:rp\\.?\\s*)?$|[±><≥≤]\\s*$`,
  'iu',
);
const POLA_KIRA_BELAKANG = /^\s*(?:lebih|-an)(?!\p{L})/iu;
const BILANGAN_BERSATUAN =
  /(?<!\p{L})((?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?:\s+(?:belas|puluh|ratus)(?:\s+(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?)?)\s+(\p{L}+)/giu;

/** How far a phrase reaches at most, in letters. */
const PANJANG_FRASA = 160;

interface Mentah {
  readonly awal: number;
  readonly akhir: number;
  readonly teks: string;
  readonly nilai: number;
  readonly langkah: number;
  readonly satuan: SatuanFigur;
  readonly skala: number;
  readonly kata: boolean;
  readonly token: Token | undefined;
}

/** Reads every figure of a paragraph once. */
export function bacaFigur(
  paragraf: Paragraf,
  samar: string,
  { kumpulan, tahun: tahunIni, daerah }: Pick<IndeksBuku, 'kumpulan' | 'tahun' | 'daerah'>,
): { readonly figur: readonly FigurTeks[]; readonly tahun: readonly TahunTeks[] } {
  const { teks, daftarKalimat } = paragraf;
  const figur: FigurTeks[] = [];
  const semuaTahun: TahunTeks[] = [];
  daftarKalimat.forEach((kalimat, nomor) => {
    const tahun: TahunTeks[] = kalimat.daftarTahun.map(({ awal, akhir, tahun: nilai }) => ({
      awal,
      akhir,
      tahun: nilai,
    }));
    semuaTahun.push(...tahun);
    // Digits of a name, as `Strata 1` or `per 1.000 Pekerja`, are no figures.
    const mentah = [
      ...kalimat.daftarFigur
        .filter(({ awal }) => samar.charAt(awal) !== '_')
        .map((token) => daerahToken(token, teks)),
      ...dalamKata(teks.slice(kalimat.awal, kalimat.akhir), kalimat.awal, kumpulan),
    ].sort((a, b) => a.awal - b.awal);
    let sebelum = kalimat.awal;
    mentah.forEach((one, i) => {
      const berikut = mentah[i + 1]?.awal ?? kalimat.akhir;
      figur.push(lengkapi(one, { teks, samar, sebelum, berikut, nomor, tahun, tahunIni, mentah, i, daerah }));
      sebelum = one.akhir;
    });
    urutkanTahun(
      figur.filter((one) => one.kalimat === nomor),
      tahun,
      teks.slice(kalimat.awal, kalimat.akhir),
      kalimat.awal,
      tahunIni,
    );
  });
  return { figur, tahun: semuaTahun };
}

const BERURUTAN = /masing-masing|berturut-turut|secara berurutan|tahun terakhir|→|=>|->/iu;
const RENTANG_TAHUN =
  /(?<!\d)((?:19|20)\d\d)\s?(?:[-–]|s\.?d\.?|sampai(?: dengan)?|hingga)\s?((?:19|20)\d\d)(?!\d)/iu;
const TAHUN_TERAKHIR = /(?<!\p{L})(dua|tiga|empat|lima)\s+tahun\s+terakhir/iu;

/** `tahun 2014, 2015, dan 2016 masing-masing 70%, 79%, dan 87%`: years and figures in one order. */
function urutkanTahun(
  daftar: readonly FigurTeks[],
  tahun: readonly TahunTeks[],
  kalimat: string,
  awal: number,
  tahunIni: number,
): void {
  const [pertama] = daftar;
  const [, dari, sampai] = RENTANG_TAHUN.exec(kalimat) ?? [];
  const rentang = dari === undefined ? 0 : Number(sampai) - Number(dari) + 1;
  if (pertama === undefined || daftar.length < 2) return;
  if (!BERURUTAN.test(kalimat) && rentang !== daftar.length) return;
  if (daftar.some(({ satuan }) => satuan !== pertama.satuan)) return;
  const banyak = countInWords(TAHUN_TERAKHIR.exec(kalimat)?.[1]?.toLowerCase() ?? '');
  const urutan =
    tahun.length === daftar.length && !/\(\s*$/u.test(kalimat.slice(0, (tahun[0]?.awal ?? awal) - awal))
      ? tahun.map((one) => one.tahun)
      : banyak !== undefined && tahun.length === 0 && daftar.length % banyak === 0
        ? Array.from({ length: banyak }, (_, i) => tahunIni - banyak + 1 + i)
        : rentang > 1 && daftar.length % rentang === 0
          ? Array.from({ length: rentang }, (_, i) => Number(dari) + i)
          : undefined;
  const isBerpasangan =
    tahun.every(({ awal: letak }) => letak < pertama.awal) ||
    tahun.every(({ awal: letak }) => letak > (daftar[daftar.length - 1]?.akhir ?? 0));
  if (urutan === undefined || !isBerpasangan) return;
  daftar.forEach((one, i) => {
    const kepala = daftar[i - (i % urutan.length)] ?? pertama;
    const isGerak = kepala.peran === undefined || kepala.peran === 'selisih';
    one.tahun = urutan[i % urutan.length];
    one.tahunPasti = true;
    one.peran = isGerak ? 'realisasi' : kepala.peran;
    one.jarakPeran = Math.min(kepala.jarakPeran, 2);
  });
}

function daerahToken(token: Token, teks: string): Mentah {
  const skala = skalaOf(token);
  const behind = teks.slice(token.akhir, token.akhir + 24);
  const poin = /^\s*(?:poin|point)(?!\p{L})/iu.test(behind);
  const kali = token.jenis === 'angka' && /^\s*kali(?:\s+lipat)?(?!\p{L})/iu.test(behind);
  const satuan: SatuanFigur = poin ? 'poin' : kali ? 'kali' : token.jenis;
  return {
    awal: token.awal,
    akhir: token.akhir,
    teks: token.teks,
    nilai: token.angka.toNumber(),
    langkah: token.langkah.toNumber(),
    satuan,
    skala,
    kata: false,
    token,
  };
}

const BESARAN: readonly (readonly [RegExp, number])[] = [
  [/tril[iy]un|(?<=\d\s?)t$/iu, 1e12],
  [/mil[iy]ar|(?<=\d\s?)m$/iu, 1e9],
  [/juta|jt/iu, 1e6],
  [/ribu|rb/iu, 1e3],
];

function skalaOf({ teks }: Token): number {
  return BESARAN.find(([pola]) => pola.test(teks))?.[1] ?? 1;
}

/** Small numbers in letters before a thing that the workbook counts: `dua kasus`. */
function dalamKata(teks: string, awal: number, kumpulan: KumpulanFakta): readonly Mentah[] {
  return Array.from(teks.matchAll(BILANGAN_BERSATUAN)).flatMap((match): Mentah[] => {
    const [, kata = '', benda = ''] = match;
    const nilai = countInWords(kata);
    const isKali = benda.toLowerCase() === 'kali';
    if (nilai === undefined || /\(\s*$/u.test(teks.slice(0, match.index))) return [];
    if (!isKali && !kumpulan.isSatuan(akar(benda))) return [];
    const at = awal + match.index;
    return [
      {
        awal: at,
        akhir: at + kata.length,
        teks: kata,
        nilai,
        langkah: 1,
        satuan: isKali ? 'kali' : 'angka',
        skala: 1,
        kata: true,
        token: undefined,
      },
    ];
  });
}

/** A place with its name that is not the agency's own: `Kota Bandung 71,2%`. */
function isDaerahLain(teks: string, daerah: string): boolean {
  return Array.from(
    teks.matchAll(/(?<!\p{L})(?:Kota|Kabupaten|Kab\.?|Provinsi|Prov\.?|Kecamatan|Negara)\s+(\p{Lu}\p{L}+)/gu),
  ).some(([, nama = '']) => !daerah.includes(nama.toLowerCase()));
}

interface Sekitar {
  /** The name of the agency's own region, lower case. */
  readonly daerah: string;
  readonly teks: string;
  /** The text with the names in it blotted out. */
  readonly samar: string;
  readonly sebelum: number;
  readonly berikut: number;
  readonly nomor: number;
  readonly tahun: readonly TahunTeks[];
  readonly tahunIni: number;
  readonly mentah: readonly Mentah[];
  readonly i: number;
}

function lengkapi(one: Mentah, sekitar: Sekitar): FigurTeks {
  const { teks, samar, sebelum, berikut, nomor, mentah, i, daerah } = sekitar;
  const awalKiri = Math.max(sebelum, one.awal - PANJANG_FRASA);
  const kiri = teks.slice(awalKiri, one.awal);
  const kanan = teks.slice(one.akhir, Math.min(berikut, one.akhir + PANJANG_FRASA));
  const peran = peranOf(one, samar.slice(awalKiri, one.awal), kanan, mentah, i, teks);
  const tahun = tahunOf(one, kiri, kanan, sekitar);
  const digits = one.teks.replace(/\D/gu, '');
  return {
    ...one,
    desimal: Math.max(0, Math.round(-Math.log10(one.langkah / one.skala))),
    minus: one.nilai < 0 || /(?:minus|negatif)\s*$/iu.test(kiri),
    nilai: Math.abs(one.nilai),
    kalimat: nomor,
    kiri,
    kanan,
    benda: bendaOf(one, kanan),
    ...(one.satuan === 'poin'
      ? { peran: 'selisih' as const, jarakPeran: Math.min(peran.jarak, 1) }
      : { peran: peran.peran, jarakPeran: peran.jarak }),
    tahun: tahun.tahun,
    tahunPasti: tahun.pasti,
    lain:
      adaDiubah(kanan) ||
      adaLain(peran.peran === 'target' ? segmenAkhir(kiri) : kiri) ||
      adaLain(kanan.split(/[,;.]\s/u)[0] ?? '') ||
      isDaerahLain(segmenAkhir(kiri), daerah),
    tempatLain: adaTempatLain(kiri) || adaTempatLain(kanan.split(/[,;.]\s/u)[0] ?? ''),
    kira: POLA_KIRA.test(kiri.slice(-40)) || POLA_KIRA_BELAKANG.test(kanan),
    kurung: /\(\s*(?:rp\.?\s*)?$/iu.test(kiri),
    digit: one.kata ? 1 : Math.max(1, digits.replace(/^0+|0+$/gu, '').length),
    subjek: [],
    erat: false,
    penjelas: [],
  };
}

function bendaOf({ satuan }: Mentah, kanan: string): string {
  if (satuan !== 'angka') return '';
  const [, kata = ''] = /^\s*(?:\([\p{L} ]+\)\s*)?(\p{L}[\p{L}-]*)/u.exec(kanan) ?? [];
  return kata === '' || KATA_TUGAS.has(kata.toLowerCase()) || cariPeran(kata).length > 0 ? '' : akar(kata);
}

const wordsIn = (teks: string): number => teks.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The last stretch of a text that no clause mark cuts off. */
export function segmenAkhir(teks: string): string {
  let awal = 0;
  for (const match of teks.matchAll(POLA_BATAS)) awal = match.index + match[0].length;
  const segmen = teks.slice(awal);
  return segmen.replace(/[\s(]|Rp\.?/giu, '') === '' ? teks.slice(-60) : segmen;
}

interface PeranDitemukan {
  readonly peran: Peran | undefined;
  readonly jarak: number;
}

const JAUH: PeranDitemukan = { peran: undefined, jarak: 99 };
/** No word says it, only `dari` and `menjadi`: too little to call another role wrong. */
const TERSIRAT: PeranDitemukan = { peran: 'realisasi', jarak: 3 };
const TENTANG_UANG = /anggar|keuangan|serap|pagu|belanja|dana(?!\p{L})|biaya|(?<!\p{L})rp(?!\p{L})/iu;
const DARI_TARGET = /^\s*\)?\s*(?:dari|terhadap|atas)\s+(?:\p{L}+\s+){0,2}(?:target|rencana)/iu;
const DARI_KESELURUHAN =
  /^\s*\)?\s*(?:dari|terhadap)\s+(?:\p{L}+\s+)?(?:pagu|anggaran|total|jumlah|keseluruhan|seluruh|alokasi)/iu;
const MENJADI = /(?<!\p{L})(?:menjadi|ke|hingga|sampai)\s+(?:\p{L}+\s+)?(?:rp\.?\s*)?$/iu;
const DARI = /(?<!\p{L})(?:dari|semula)\s+(?:\p{L}+\s+){0,2}(?:rp\.?\s*)?$/iu;
const DIUBAH_MENJADI = new RegExp(
  `(?<!\\p{L})(?:${polaFrasa(daftarDiubah)})\\s+menjadi\\s+(?:rp\\.?\\s*)?$`,
  'iu',
);
/** `(2 x Target - Realisasi) / Target` */
const DALAM_RUMUS = /[/÷×]\s*\p{L}+$/u;
/** `lebih tinggi daripada TPT provinsi (6,01%)`: what it is compared with. */
const PEMBANDING = /^\s+(?:dari|daripada|dibanding\p{L}*)(?!\p{L})(?!.*(?:sebesar|sebanyak|sejumlah))/iu;
/** `tahun sebelumnya (62 kasus)` */
const DALAM_KURUNG_TAHUN = new RegExp(
  `(?<!\\p{L})(?:${polaFrasa(daftarTahunRelatif)}|tahun\\s+(?:19|20)\\d\\d)\\s*\\(\\s*(?:rp\\.?\\s*)?$`,
  'iu',
);
const YANG_DITARGETKAN =
  /^\s*(?:(?!dari|terhadap|di(?!\p{L})|dan|atau)\p{L}+\s+){0,2}(?:yang\s+)?(?:ditargetkan|direncanakan|menjadi target|diperjanjikan)/iu;

/** What the words beside a figure say that it is. */
function peranOf(
  one: Mentah,
  kiri: string,
  kanan: string,
  mentah: readonly Mentah[],
  i: number,
  teks: string,
): PeranDitemukan {
  if (one.satuan === 'persen' && DARI_TARGET.test(kanan)) return { peran: 'capaian', jarak: 0 };
  if (YANG_DITARGETKAN.test(kanan)) return { peran: 'target', jarak: 1 };
  const segmen = segmenAkhir(kiri);
  const isUang = one.satuan === 'rupiah' || (one.satuan === 'persen' && TENTANG_UANG.test(kiri));
  const kandidat = [
    ...cariPeran(segmen).map(({ akhir, arti }) => ({ akhir, arti })),
    ...cariArah(segmen).map(({ akhir }) => ({ akhir, arti: 'selisih' as const })),
  ].filter(
    ({ akhir, arti }) =>
      (isUang || !['pagu', 'belanja', 'sisa'].includes(arti)) && !DALAM_RUMUS.test(segmen.slice(0, akhir)),
  );
  if (DALAM_KURUNG_TAHUN.test(kiri)) return { peran: 'realisasi', jarak: 0 };
  const last = kandidat.reduce<(typeof kandidat)[number] | undefined>(
    (best, next) => (best === undefined || next.akhir >= best.akhir ? next : best),
    undefined,
  );
  if (
    DIUBAH_MENJADI.test(kiri) &&
    /(?<!\p{L})(?:target|rencana)/iu.test(teks.slice(Math.max(0, one.awal - 200), one.awal))
  )
    return { peran: 'target', jarak: 1 };
  if (MENJADI.test(kiri) && last?.arti !== 'target' && one.satuan !== 'rupiah') return TERSIRAT;
  const berikut = mentah[i + 1];
  if (
    DARI.test(kiri) &&
    last?.arti !== 'target' &&
    berikut !== undefined &&
    /(?<!\p{L})(?:menjadi|ke)(?!\p{L})/iu.test(teks.slice(one.akhir, berikut.awal))
  ) {
    return TERSIRAT;
  }
  if (last === undefined) {
    return one.satuan !== 'rupiah' &&
      /(?<!\p{L})(?:sebesar|sebanyak|adalah|ialah|berjumlah|mencapai|sejumlah|senilai|pada angka|yakni|yaitu)\s*$/iu.test(
        kiri,
      )
      ? { peran: 'realisasi', jarak: 2 }
      : JAUH;
  }
  const jarak = wordsIn(segmen.slice(last.akhir));
  if (
    one.satuan === 'persen' &&
    DARI_KESELURUHAN.test(kanan) &&
    (last.arti === 'target' || last.arti === 'realisasi')
  )
    return JAUH;
  if (last.arti === 'realisasi' && one.satuan === 'rupiah') return { peran: 'belanja', jarak };
  if (last.arti === 'selisih' && (jarak > 4 || PEMBANDING.test(segmen.slice(last.akhir)))) return JAUH;
  return { peran: last.arti, jarak };
}

interface TahunDitemukan {
  readonly tahun: number | undefined;
  readonly pasti: boolean;
}

function tahunOf(
  one: Mentah,
  kiri: string,
  kanan: string,
  { teks, tahun, tahunIni, sebelum }: Sekitar,
): TahunDitemukan {
  const [, belakang] =
    /^(?:(?!\s(?:dan|serta|sedangkan|sementara|menjadi|ke|dari|dibanding\p{L}*|daripada|terhadap)\s)[^,;.()\d]){0,28}?(?:\(|(?<!\p{L})(?:pada |di |untuk )?(?:tahun|TA)\s+|\sdi\s+|\spada\s+)((?:19|20)\d\d)(?!\d)/iu.exec(
      kanan,
    ) ?? [];
  if (belakang !== undefined) return { tahun: Number(belakang), pasti: true };
  const [relatifBelakang] = cariTahunRelatif(kanan);
  if (relatifBelakang !== undefined && /^[^,;.()\d]{0,20}$/u.test(kanan.slice(0, relatifBelakang.awal))) {
    return { tahun: tahunIni + relatifBelakang.arti, pasti: true };
  }
  const tempat: Temu<number>[] = [
    ...tahun
      .filter(({ awal }) => awal >= sebelum && awal < one.awal)
      .map(({ awal, akhir, tahun: arti }) => ({ awal, akhir, arti, teks: '' })),
    ...cariTahunRelatif(kiri).map((temu) => ({
      ...temu,
      awal: temu.awal + one.awal - kiri.length,
      akhir: temu.akhir + one.awal - kiri.length,
      arti: tahunIni + temu.arti,
    })),
  ].sort((a, b) => a.awal - b.awal);
  const last = tempat[tempat.length - 1];
  if (last === undefined) {
    // A plan's year reaches over the figures behind it.
    const rencana = tahun.filter(({ awal }) => awal < one.awal).pop();
    return {
      tahun: rencana !== undefined && rencana.tahun > tahunIni ? rencana.tahun : undefined,
      pasti: false,
    };
  }
  const antara = teks.slice(last.akhir, one.awal);
  const putus =
    /(?<!\p{L})(?:menjadi|ke|hingga|dan|sedangkan|sementara|dibanding\p{L}*|daripada|dari)(?!\p{L})|[,;)]/iu.test(
      antara,
    );
  return { tahun: last.arti, pasti: !putus && wordsIn(antara) <= 8 };
}
