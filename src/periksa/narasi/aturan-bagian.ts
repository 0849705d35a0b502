import { formatNumber } from '../../bahasa/tulis-angka.ts';
import type { Decimal } from '../../decimal.ts';
import { bandingkan, desimalOf, tulis, writeLike, writeResult } from './banding.ts';
import {
  type Aturan,
  cocok,
  gabung,
  type HasilAturan,
  keliru,
  type Terdahulu,
  TIDAK_ADA,
} from './hasil-aturan.ts';
import { endOf, type Kalimat, type Paragraf, textBefore, textBehind } from './paragraf.ts';
import { type Pasangan, pasanganOf } from './pasangan.ts';
import { isSalahKetik } from './salah-ketik.ts';
import { type Angka, type Figur, isCacah } from './token.ts';

/**
 * What a sentence says of its own numbers: the percentage of a part of a whole (`Dari 260 tenaga, 155
 * … atau 59 %`), what is left of it (`174 KPM tidak dibayarkan`), and sums (`220, yaitu 102, 56, dan 62`).
 */
export const aturanBagian: Aturan = (paragraf, _rujukan, terdahulu) =>
  gabung(
    paragraf.daftarKalimat.map((kalimat) => {
      const daftarPasangan = pasanganOf(paragraf, kalimat);
      return gabung([
        ...daftarPasangan.map((pasangan) =>
          checkPersen(paragraf, kalimat, pasangan, daftarPasangan, terdahulu),
        ),
        ...daftarPasangan.map((pasangan) => checkSisa(paragraf, kalimat, pasangan, terdahulu)),
        checkJumlah(paragraf, kalimat, terdahulu),
      ]);
    }),
  );

/** The percentage, or rate with decimals, that goes with a part and a whole. */
function persenOf(paragraf: Paragraf, kalimat: Kalimat, { bagian, seluruh }: Pasangan): Figur | undefined {
  const later = bagian.awal > seluruh.awal ? bagian : seluruh;
  const earlier = later === bagian ? seluruh : bagian;
  const next = kalimat.daftarFigur.find(({ awal }) => awal > later.awal);
  if (next !== undefined && isRasio(paragraf, kalimat, next)) {
    const between = paragraf.teks.slice(endOf(later), next.awal);
    return between.length <= 80 && !BUKAN_BAGIAN.test(between) ? next : undefined;
  }
  const before = kalimat.daftarFigur.filter(({ awal }) => awal < earlier.awal);
  const last = before[before.length - 1];
  if (last?.jenis !== 'persen') return undefined;
  return /^\s*,?\s*\(?(?:yaitu|yakni|atau)\s*(?:sebanyak\s*)?$/iu.test(
    paragraf.teks.slice(last.akhir, earlier.awal),
  )
    ? last
    : undefined;
}

/** Between the counts and the percentage these make it another's. */
const BUKAN_BAGIAN =
  /menjadi|target|naik|turun|meningkat|menurun|di ?atas|di ?bawah|lebih|kurang|minimal|maksimal|paling/iu;

function isRasio(paragraf: Paragraf, kalimat: Kalimat, figur: Figur): boolean {
  if (figur.jenis === 'persen') return true;
  return (
    figur.jenis === 'angka' &&
    !isCacah(figur) &&
    /rasio|persentase/iu.test(textBefore(paragraf, kalimat, figur))
  );
}

function checkPersen(
  paragraf: Paragraf,
  kalimat: Kalimat,
  pasangan: Pasangan,
  daftarPasangan: readonly Pasangan[],
  { terikat, keliru: wrong }: Terdahulu,
): HasilAturan {
  const { bagian, seluruh } = pasangan;
  const persen = persenOf(paragraf, kalimat, pasangan);
  if (persen === undefined || [persen, bagian, seluruh].some((figur) => wrong.has(figur))) return TIDAK_ADA;
  const before = kalimat.daftarFigur.filter(
    (figur): figur is Angka => isCacah(figur) && figur.awal < seluruh.awal,
  );
  const together = before.reduce((total, { angka }) => total.plus(angka), bagian.angka.minus(bagian.angka));
  const candidates = [bagian.angka, together].map((part) => share(part, seluruh.angka));
  if (candidates.some((hasil) => bandingkan(persen, hasil) === 'sama'))
    return cocok(persen, ...before, bagian, seluruh);

  const hasil = share(bagian.angka, seluruh.angka);
  const isPlain = before.length <= 1 && daftarPasangan.length === 1;
  if (!isPlain) return TIDAK_ADA;
  const perhitungan = `${formatNumber(bagian.angka)} ÷ ${formatNumber(seluruh.angka)} × 100 = ${tulis(hasil, Math.max(2, desimalOf(persen) + 1))} (dari kalimat itu sendiri)`;
  const isDipotong = bandingkan(persen, hasil) === 'dipotong';
  return gabung([
    cocok(bagian, seluruh),
    keliru(paragraf, persen, {
      jenis: 'K05',
      tingkat: isDipotong ? 'gaya' : terikat.has(persen) ? 'perlu dilihat' : 'salah',
      keyakinan: terikat.has(persen) ? 'kuat' : 'pasti',
      seharusnya: isDipotong ? writeLike(persen, hasil, desimalOf(persen)) : writeExact(persen, hasil),
      perhitungan: isDipotong ? `${perhitungan}; dipotong, bukan dibulatkan.` : `${perhitungan}.`,
    }),
  ]);
}

const share = (part: Decimal, whole: Decimal): Decimal => part.times(100).div(whole);

/** What would round to nol gets the digits it needs. */
function writeExact(figur: Figur, hasil: Decimal): string {
  return hasil.lt(1) && !hasil.isZero()
    ? writeLike(figur, hasil.toSignificantDigits(2))
    : writeResult(figur, hasil);
}

/** `sedangkan 174 KPM tidak dibayarkan`: the whole less the part, in the whole's unit. */
function checkSisa(
  paragraf: Paragraf,
  kalimat: Kalimat,
  { bagian, seluruh }: Pasangan,
  { terikat, keliru: wrong }: Terdahulu,
): HasilAturan {
  if (wrong.has(bagian) || wrong.has(seluruh)) return TIDAK_ADA;
  const later = Math.max(bagian.awal, seluruh.awal);
  const rest = kalimat.daftarFigur.find(
    (figur) =>
      figur.awal > later &&
      isCacah(figur) &&
      !terikat.has(figur) &&
      isLeft(paragraf, kalimat, figur, seluruh),
  );
  if (rest === undefined) return TIDAK_ADA;
  const sisa = seluruh.angka.minus(bagian.angka);
  if (rest.angka.eq(sisa)) return cocok(rest);
  return keliru(paragraf, rest, {
    jenis: 'K05',
    tingkat: 'salah',
    keyakinan: 'kuat',
    seharusnya: writeLike(rest, sisa),
    perhitungan: `${formatNumber(seluruh.angka)} − ${formatNumber(bagian.angka)} = ${formatNumber(sisa)} (dari kalimat itu sendiri).`,
  });
}

function isLeft(paragraf: Paragraf, kalimat: Kalimat, figur: Figur, seluruh: Angka): boolean {
  const behind = textBehind(paragraf, kalimat, figur);
  const around = `${textBefore(paragraf, kalimat, figur)} ${behind}`;
  const [unit = ''] = /\p{L}+/u.exec(behind) ?? [];
  const [unitSeluruh = ''] = /\p{L}+/u.exec(textBehind(paragraf, kalimat, seluruh)) ?? [];
  return (
    unit.toLowerCase() === unitSeluruh.toLowerCase() &&
    /(?<!\p{L})(?:tidak|belum|sisanya|selebihnya)(?!\p{L})/iu.test(around)
  );
}

const PERINCIAN =
  /^[^.;]{0,60}?(?:,?\s*(?:yakni|yaitu)|,?\s*(?:yang )?terdiri (?:dari|atas)|,?\s*terbagi (?:menjadi|atas|dalam))(?!\p{L})[^.;]{0,40}$/iu;

/** A total and the list behind it, and a total with its list in brackets. */
function checkJumlah(paragraf: Paragraf, kalimat: Kalimat, terdahulu: Terdahulu): HasilAturan {
  const daftar = kalimat.daftarFigur
    .filter(isCacah)
    .filter((figur) => !isInBrackets(paragraf, kalimat, figur));
  const results = daftar.map((total, i) => {
    const bracketed = kalimat.daftarFigur
      .filter(isCacah)
      .filter((figur) => isInBracketsOf(paragraf, total, daftar[i + 1], figur));
    if (bracketed.length >= 2) return checkSum(paragraf, total, bracketed, terdahulu);
    return TIDAK_ADA;
  });
  return gabung([
    ...results,
    ...daftar.map((total, i) => checkList(paragraf, kalimat, total, daftar.slice(i + 1), terdahulu)),
  ]);
}

function checkList(
  paragraf: Paragraf,
  kalimat: Kalimat,
  total: Angka,
  parts: readonly Angka[],
  terdahulu: Terdahulu,
): HasilAturan {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return TIDAK_ADA;
  const between = paragraf.teks.slice(endOf(total), first.awal).replace(/\([^()]*\)/gu, ' ');
  const before = textBefore(paragraf, kalimat, total);
  if (!PERINCIAN.test(between) || /(?:di antaranya|antara lain)/iu.test(between + before)) return TIDAK_ADA;
  return checkSum(paragraf, total, parts, terdahulu);
}

function checkSum(
  paragraf: Paragraf,
  total: Angka,
  parts: readonly Angka[],
  { keliru: wrong }: Terdahulu,
): HasilAturan {
  let jumlah = total.angka.minus(total.angka);
  for (const [i, { angka }] of parts.entries()) {
    jumlah = jumlah.plus(angka);
    if (i > 0 && jumlah.eq(total.angka)) return cocok(total, ...parts.slice(0, i + 1));
  }
  if ([total, ...parts].some((figur) => wrong.has(figur)) || !isOneSlip(total, parts, jumlah))
    return TIDAK_ADA;
  return keliru(paragraf, total, {
    jenis: 'K05',
    tingkat: 'perlu dilihat',
    keyakinan: 'kuat',
    seharusnya: writeLike(total, jumlah),
    perhitungan: `${parts.map(({ angka }) => formatNumber(angka)).join(' + ')} = ${formatNumber(jumlah)} (dari kalimat itu sendiri); pastikan jumlah atau rinciannya yang keliru.`,
  });
}

/** One figure mistyped makes all agree; else the numbers were not meant to add up. */
function isOneSlip(total: Angka, parts: readonly Angka[], jumlah: Decimal): boolean {
  const lebih = jumlah.minus(total.angka);
  return (
    isSalahKetik(total.angka, jumlah) ||
    parts.some(({ angka }) => angka.gte(10) && isSalahKetik(angka, angka.minus(lebih)))
  );
}

function isInBrackets({ teks }: Paragraf, kalimat: Kalimat, figur: Angka): boolean {
  return /\([^()]*$/u.test(teks.slice(kalimat.awal, figur.awal));
}

/** Within the first brackets behind a total, before the next figure outside brackets. */
function isInBracketsOf({ teks }: Paragraf, total: Angka, next: Angka | undefined, figur: Angka): boolean {
  if (figur.awal < total.awal || (next !== undefined && figur.awal > next.awal)) return false;
  return /^[^()]{0,30}\([^()]*$/u.test(teks.slice(endOf(total), figur.awal));
}
