import { readMoney, readNumber } from '../../bahasa/baca-angka.ts';
import { Decimal } from '../../decimal.ts';
import { isTerbilang } from './kata-bilangan.ts';
import type { Kata, Token } from './token.ts';

/**
 * A run of digits with the points and commas inside it. Behind Rp a group may stand apart from its
 * point (`30. 663,800`), but only with another group behind it: else the point ends a sentence.
 */
const POLA = /\brp\s*[.,:]?\s*(\d+(?:[.,]\s\d{3}(?=[.,]\d{3})|[.,]\d+)*)|\d+(?:[.,]\d+)*/giu;

/** The `,-` behind an amount. */
const EKOR_RUPIAH = /^\s?[.,]\s?-+|^-+(?![\d\p{L}])/u;
const EKOR_RUPIAH_TANPA_RP = /^\s?,\s?-/u;
const BESARAN = /^\s?(?:ribu|juta|mil[iy]ar|tril[iy]un)(?!\p{L})/iu;
/** `Rp38,5 M`, `Rp1,2 T`, `Rp750 jt`: behind rupiah alone, for a letter means many things. */
const BESARAN_RUPIAH = /^\s?(?:(?:ribu|juta|mil[iy]ar|tril[iy]un|jt|rb)(?!\p{L})|[MT](?![\p{L}\p{N}]))/u;
const KEPANJANGAN: Readonly<Record<string, string>> = {
  M: ' miliar',
  T: ' triliun',
  jt: ' juta',
  rb: ' ribu',
};
const TANDA_PERSEN = /^\s?(?:%|(?:persen|prosen)(?!\p{L}))/iu;
const TANDA_PERSEN_CACAT = /^\p{L}{1,2}\s?%/u;

const BULAN =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|nopember|november|desember|jan|feb|mar|apr|jun|jul|agt|sept?|okt|nov|des';
const DI_DEPAN_BULAN = new RegExp(`^\\s(?:${BULAN})(?!\\p{L})`, 'iu');

/** Words before a number that make it a label: `Pasal 6`, `Tabel 3.6`, `Sasaran Strategis 1`, `Covid-19`. */
const PENOMORAN =
  /(?:^|[^\p{L}])(?:nomor|no|nmr|pasal|ayat|tabel|gambar|grafik|bab|lampiran|halaman|hal|triwulan|tw|tahap|sasaran(?: strategis)?|strategis|tujuan|misi|golongan|gol|eselon|huruf|butir|poin|peringkat|juara|minggu|jl|pukul|jam|versi|ke|covid|permen\p{L}*|perpres|pp|uu|perda|perbup|kepmen\p{L}*)\s?[.:]?[\s-]*$/iu;

/** A year is called so; what stands behind it begins another phrase: `pada tahun 2018 kasus DBD …`. */
const SEBUTAN_TAHUN = /(?<!\p{L})(?:tahun|TA|periode|akhir|awal)\s*$/iu;

/** The base of a rate is no figure: `95 per 100.000 kelahiran hidup`. */
const PER = /(?<!\p{L})(?:per|tiap|setiap)\s+$/iu;

/** Units of persons and things: a number before one is a count even where it looks like a year. */
const SATUAN =
  /^\s?(?:orang|org|jiwa|kk|kpm|kelompok|kasus|pasangan|pus|rt|unit|buah|opd|anak|keluarga|organisasi|peserta|kader|rupiah|desa|nagari|kali)(?!\p{L})/iu;

/** A noun behind a large number says what is counted: `direalisasikan 10.724.863 ekor` is no money. */
const BENDA_DI_BELAKANG =
  /^\s(?!(?:dan|atau|dari|dengan|yang|untuk|pada|rupiah|sehingga|serta|sedangkan|di|ke|terhadap|telah|sudah|adalah|tahun|oleh|sampai|hingga|atas|maka)(?!\p{L}))\p{Ll}{2,}/u;

const KATA_UANG =
  /(?:pagu|anggaran|dianggarkan|beranggaran|belanja|dibelanjakan|realisasi|terealisasi|direalisasikan|dana|terserap|terpakai|senilai|nilai|sisa|menyisakan|biaya|rupiah|alokasi)(?:nya)?\b[^.;]{0,40}$/iu;

/**
 * Reads a paragraph into the figures it holds, each with its place: amounts of rupiah, percentages,
 * other numbers, and the years that date them. Dates, numbers of articles and tables, ranges and
 * digits inside words (LK3, S1.1) are no figures.
 */
export function readTokens(teks: string): readonly Token[] {
  return Array.from(teks.matchAll(POLA)).flatMap((match) => {
    const token = readMatch(teks, match[0], match[1], match.index ?? 0);
    return token === undefined ? [] : [token];
  });
}

function readMatch(teks: string, found: string, inRupiah: string | undefined, awal: number) {
  const before = teks.slice(Math.max(0, awal - 80), awal);
  const akhir = awal + found.length;
  const behind = teks.slice(akhir, akhir + 400);
  if (/[\p{L}]$/u.test(before)) return undefined;
  if (inRupiah !== undefined) return rupiah(teks, inRupiah, awal, akhir);

  const [persen] = TANDA_PERSEN.exec(behind) ?? TANDA_PERSEN_CACAT.exec(behind) ?? [];
  if (isRentang(before, behind)) return undefined;
  if (persen !== undefined) return persenToken(teks, found, before, awal, akhir + persen.length);
  if (EKOR_RUPIAH_TANPA_RP.test(behind)) return rupiah(teks, found, awal, akhir);
  return isLabel(before, behind) ? undefined : angkaOrTahun(teks, found, before, behind, awal, akhir);
}

/** `5-6%`, `2019–2021`, `53/2014`, `08.00 WIB`, `12 Juli`: digits that are no figure by themselves. */
function isRentang(before: string, behind: string): boolean {
  return /\d\s?[-–/]\s?$/u.test(before) || /^\s?[-–]\s?\d/u.test(behind);
}

function isLabel(before: string, behind: string): boolean {
  return (
    PENOMORAN.test(before) ||
    PER.test(before) ||
    /\/$/u.test(before.replace(/\p{L}\/$/u, '')) ||
    /^\/[\dIVX]/u.test(behind) ||
    /^\sWI(?:B|TA|T)(?!\p{L})/u.test(behind) ||
    DI_DEPAN_BULAN.test(behind) ||
    (/(?:^|\n)\s*$/u.test(before) && /^[.)]\s/u.test(behind))
  );
}

function angkaOrTahun(
  teks: string,
  found: string,
  before: string,
  behind: string,
  awal: number,
  akhir: number,
): Token | undefined {
  if (/^(?:19|20)\d\d$/u.test(found) && (SEBUTAN_TAHUN.test(before) || !SATUAN.test(behind))) {
    return { jenis: 'tahun', tahun: Number(found), awal, akhir, teks: found };
  }
  const [besaran = ''] = BESARAN.exec(behind) ?? [];
  const bacaan = readNumber(`${found}${besaran}`);
  if (!bacaan.ok) return undefined;
  const isMoney = bacaan.angka.gte(1e6) && KATA_UANG.test(before) && !BENDA_DI_BELAKANG.test(behind);
  if (isMoney && !SATUAN.test(behind)) return rupiah(teks, found, awal, akhir);

  const end = akhir + besaran.length;
  const kata = kataBehind(teks, end);
  return {
    jenis: 'angka',
    angka: signed(bacaan.angka, before),
    langkah: langkahOf(found, besaran, bacaan),
    awal,
    akhir: end,
    teks: teks.slice(awal, end),
    ...(kata === undefined ? {} : { kata }),
  };
}

function persenToken(teks: string, found: string, before: string, awal: number, akhir: number) {
  const bacaan = readNumber(found);
  if (!bacaan.ok) return undefined;
  const written = teks.slice(awal, akhir);
  return {
    jenis: 'persen' as const,
    angka: signed(bacaan.angka, before),
    langkah: langkahOf(found, '', bacaan),
    awal,
    akhir,
    teks: written,
    ...(TANDA_PERSEN_CACAT.test(written.slice(found.length)) ? { cacat: true as const } : {}),
  };
}

function rupiah(teks: string, run: string, awal: number, runEnd: number): Token {
  const digits = run.replace(/\s/gu, '');
  const behind = teks.slice(runEnd, runEnd + 12);
  const [besaran = ''] = BESARAN_RUPIAH.exec(behind) ?? BESARAN.exec(behind) ?? [];
  const besaranPenuh = KEPANJANGAN[besaran.trim()] ?? besaran;
  const bacaan = readMoney(`${digits}${besaranPenuh}`);
  const [ekor = ''] =
    EKOR_RUPIAH.exec(teks.slice(runEnd + besaran.length, runEnd + besaran.length + 12)) ?? [];
  const akhir = runEnd + besaran.length + ekor.length;
  const kata = kataBehind(teks, akhir);
  return {
    jenis: 'rupiah',
    angka: bacaan.ok ? bacaan.angka : new Decimal(digits.replace(/\D/gu, '')),
    langkah: bacaan.ok ? langkahOf(digits, besaranPenuh, bacaan) : new Decimal(1),
    awal,
    akhir,
    teks: teks.slice(awal, akhir),
    ...(kata === undefined ? {} : { kata }),
    ...(bacaan.ok ? {} : { cacat: true as const }),
  };
}

/** A minus directly before the digits, with nothing or a bracket before it. */
function signed(angka: Decimal, before: string): Decimal {
  return /(?:^|[\s(])[-−–]$/u.test(before) && !angka.isZero() ? angka.negated() : angka;
}

/** The step of the last digit written: of `1,5 juta` a tenth of a million. */
function langkahOf(run: string, besaran: string, bacaan: { readonly desimal: number }): Decimal {
  if (besaran === '') return new Decimal(10).pow(-bacaan.desimal);
  const satu = readNumber(`1${besaran}`);
  const desimal = /,(\d+)$/u.exec(run)?.[1]?.length ?? 0;
  return (satu.ok ? satu.angka : new Decimal(1)).times(new Decimal(10).pow(-desimal));
}

function kataBehind(teks: string, end: number): Kata | undefined {
  const [all, teksKata] = /^\s*\(\s*([^()\d]+?)\s*\)/u.exec(teks.slice(end, end + 400)) ?? [];
  if (all === undefined || teksKata === undefined || !isTerbilang(teksKata)) return undefined;
  const awal = end + all.indexOf(teksKata);
  return { awal, akhir: end + all.length, teks: teksKata };
}
