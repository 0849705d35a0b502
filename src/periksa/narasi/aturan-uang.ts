import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { type Decimal, sum } from '../../decimal.ts';
import { calculateSerapan } from '../../kinerja/anggaran.ts';
import type { Confidence, Severity } from '../temuan.ts';
import { isSama, writeLike } from './banding.ts';
import { type Aturan, gabung, type HasilAturan, TIDAK_ADA, temuanNarasi } from './hasil-aturan.ts';
import {
  type Ikatan,
  type Kelompok,
  kelompokkan,
  knownOf,
  LEAST_DIGITS,
  SEMUA_PERAN,
  type Sebutan,
  sebutanOf,
  tie,
} from './kelompok-uang.ts';
import { type Paragraf, textBefore, textBehind } from './paragraf.ts';
import { checkPersen, persenBehind, persenBernama } from './persen-uang.ts';
import { jumlahOf, type Peran, type Pos, uraikan } from './pos-anggaran.ts';
import type { Rujukan } from './rujukan.ts';
import { isSalahKetik, salahKetikOf, significantDigits } from './salah-ketik.ts';
import { posBernama } from './sebutan-anggaran.ts';
import type { Rupiah } from './token.ts';

/**
 * Amounts of rupiah, tied to a budget line by the group of belanja named before them, by the amounts
 * beside them, by the line's name, or by the indikator whose tab Analisis names its program; and the
 * percentages beside them.
 */
export const aturanUang: Aturan = (paragraf, rujukan) => {
  const daftarSebutan = sebutanOf(paragraf, rujukan);
  if (daftarSebutan.length === 0) return persenBernama(paragraf, rujukan);
  const bernama = paragraf.daftarKalimat.flatMap(({ teks }) => posBernama(rujukan.anggaran, teks));
  return gabung(
    kelompokkan(daftarSebutan).map((kelompok) => {
      const ikatan = tie(kelompok, rujukan, bernama, paragraf.narasi.indikator);
      const jumlah =
        ikatan === undefined
          ? gabung(kelompok.map((sebutan) => checkAlone(paragraf, rujukan, bernama, sebutan)))
          : gabung(kelompok.map((sebutan) => checkTied(paragraf, kelompok, ikatan, sebutan)));
      const persen = checkPersen(paragraf, rujukan, kelompok, ikatan);
      return gabung([jumlah, persen]);
    }),
  );
};

/** Compares an amount with the line that its group speaks of. */
function checkTied(paragraf: Paragraf, kelompok: Kelompok, ikatan: Ikatan, sebutan: Sebutan): HasilAturan {
  const { figur, peran } = sebutan;
  const cocok = (one: Peran) => ikatan.daftarPos.some((pos) => isSama(figur, jumlahOf(pos, one)));
  if (peran === undefined ? SEMUA_PERAN.some(cocok) : cocok(peran)) return { temuan: [], terikat: [figur] };

  const others = kelompok.filter((other) => other !== sebutan);
  const partner = others.some((other) => ikatan.daftarPos.some((pos) => fits(pos, other)));
  const asOther = SEMUA_PERAN.find(cocok);
  if (peran !== undefined && asOther !== undefined) {
    return checkWrongRole(paragraf, ikatan, sebutan, peran, asOther, others, partner);
  }
  const [meant] = meantBy(ikatan, sebutan);
  if (meant === undefined) return figur.cacat ? malformed(paragraf, figur) : TIDAK_ADA;

  const mistyped = isSalahKetik(figur.angka, meant.jumlah);
  if (isSumOf(kelompok, meant.jumlah) || (!mistyped && isPart(paragraf, sebutan))) return TIDAK_ADA;
  const isFirm = ikatan.oleh === 'belanja' || partner;
  if (peran === undefined && ikatan.oleh !== 'belanja' && significantDigits(figur.angka) < LEAST_DIGITS)
    return TIDAK_ADA;
  if (!mistyped && (peran === undefined || !(isFirm || ikatan.oleh === 'nama'))) return TIDAK_ADA;
  const tingkat =
    isFirm && peran !== undefined
      ? 'salah'
      : mistyped && (isFirm || isClose(figur))
        ? 'salah'
        : 'perlu dilihat';
  return differs(paragraf, figur, meant, tingkat, isFirm && mistyped ? 'pasti' : 'kuat');
}

/** `terpakai Rp50.000.000,00 untuk honor`: a part, for one purpose. */
function isPart(paragraf: Paragraf, { figur, kalimat, peran }: Sebutan): boolean {
  if (
    /(?:di antaranya|termasuk|sebagian|masing-masing)\s*(?:sebesar\s*)?$/iu.test(
      textBefore(paragraf, kalimat, figur),
    )
  ) {
    return true;
  }
  const behind = textBehind(paragraf, kalimat, figur);
  return peran !== 'pagu' && /^\s*(?:untuk|guna|bagi|dan sisanya|di antaranya)(?!\p{L})/iu.test(behind);
}

/** The amounts that are no pagu make up what is meant: each is a part of it. */
function isSumOf(kelompok: Kelompok, jumlah: Decimal): boolean {
  const parts = kelompok.filter(({ peran }) => peran !== 'pagu');
  return parts.length > 1 && sum(parts.map(({ figur }) => figur.angka)).eq(jumlah);
}

const fits = (pos: Pos, { figur, peran }: Sebutan): boolean =>
  peran === undefined
    ? SEMUA_PERAN.some((one) => isSama(figur, jumlahOf(pos, one)))
    : isSama(figur, jumlahOf(pos, peran));

/** An amount of so many digits that one slip away from it hardly another stands by chance. */
const isClose = ({ angka }: Rupiah): boolean => significantDigits(angka) >= 6;

interface Maksud {
  readonly pos: Pos;
  readonly peran: Peran;
  readonly jumlah: Decimal;
}

/** What the amount may be meant to be: by its role, or whichever it is one slip away from. */
function meantBy({ daftarPos }: Ikatan, { figur, peran }: Sebutan): readonly Maksud[] {
  const daftarPeran = peran === undefined ? SEMUA_PERAN : [peran];
  const all = daftarPos.flatMap((pos) =>
    daftarPeran.flatMap((one): Maksud[] => {
      const jumlah = jumlahOf(pos, one);
      return jumlah === undefined || jumlah.isZero() ? [] : [{ pos, peran: one, jumlah }];
    }),
  );
  const mistyped = all.filter(({ jumlah }) => isSalahKetik(figur.angka, jumlah));
  return mistyped.length > 0 ? mistyped : all;
}

/** A pagu given as realisasi, a realisasi given as sisa: unless the right one stands beside it, and we misread the sentence. */
function checkWrongRole(
  paragraf: Paragraf,
  { daftarPos }: Ikatan,
  { figur }: Sebutan,
  peran: Peran,
  asOther: Peran,
  others: Kelompok,
  partner: boolean,
): HasilAturan {
  const pos = daftarPos.find((one) => isSama(figur, jumlahOf(one, asOther)));
  const right = pos === undefined ? undefined : jumlahOf(pos, peran);
  if (pos === undefined || right === undefined) return { temuan: [], terikat: [figur] };
  if (others.some((other) => isSama(other.figur, right))) return { temuan: [], terikat: [figur] };

  const serapan = calculateSerapan(pos.pagu, pos.realisasi);
  const persen = persenBehind(paragraf, figur);
  const confirmed = persen !== undefined && serapan.dinilai && isSama(persen, serapan.persen);
  const isSure = (partner || confirmed) && !isSama(figur, right);
  return {
    terikat: [figur],
    keliru: [figur],
    temuan: [
      temuanNarasi(paragraf, figur, {
        jenis: 'K09',
        tingkat: isSure ? 'salah' : 'perlu dilihat',
        keyakinan: isSure ? 'pasti' : 'kuat',
        tercetak: figur.teks,
        seharusnya: writeLike(figur, right),
        perhitungan: `${formatNumber(figur.angka)} adalah ${asOther} ${pos.nama}, padahal kalimatnya menyebut ${peran}: ${uraikan(pos, peran, right)}.`,
      }),
    ],
  };
}

function differs(
  paragraf: Paragraf,
  figur: Rupiah,
  { pos, peran, jumlah }: Maksud,
  tingkat: Severity,
  keyakinan: Confidence,
): HasilAturan {
  const selisih = figur.angka.minus(jumlah);
  const arah = selisih.isNegative() ? 'kurang' : 'lebih';
  return {
    terikat: [figur],
    keliru: [figur],
    temuan: [
      temuanNarasi(paragraf, figur, {
        jenis: 'K09',
        tingkat,
        keyakinan,
        tercetak: figur.teks,
        seharusnya: writeLike(figur, jumlah),
        perhitungan:
          `${uraikan(pos, peran, jumlah)}; yang tertulis ${formatNumber(figur.angka)}, ${arah} ${formatNumber(selisih.abs())}.`.replace(
            /^\p{L}/u,
            (first) => first.toUpperCase(),
          ),
      }),
    ],
  };
}

/** Two of a hundred amounts may stand one slip away from another by chance before a finding is no longer sure. */
const MOST_CHANCE = 0.02;

/**
 * An amount that nothing ties: it may be one slip away from an amount of the tables. The fewer its
 * digits and the more amounts there are, the likelier that is chance.
 */
function checkAlone(
  paragraf: Paragraf,
  rujukan: Rujukan,
  bernama: readonly Pos[],
  { figur, peran }: Sebutan,
): HasilAturan {
  const known = knownOf(rujukan, figur);
  if (known.length > 0) return { temuan: [], terikat: [figur] };
  if (significantDigits(figur.angka) < LEAST_DIGITS)
    return figur.cacat ? malformed(paragraf, figur) : TIDAK_ADA;

  const variants = salahKetikOf(figur.angka.toFixed());
  const near = variants.flatMap((digits) => rujukan.anggaran.perJumlah.get(digits) ?? []);
  const meant = near.filter((one) => peran === undefined || one.peran === peran);
  const daftarJumlah = new Set(meant.map(({ pos, peran: one }) => jumlahOf(pos, one)?.toFixed()));
  const [first] = [...meant.filter(({ pos }) => bernama.includes(pos)), ...meant];
  const jumlah = first === undefined ? undefined : jumlahOf(first.pos, first.peran);
  if (first === undefined || jumlah === undefined || daftarJumlah.size > 1) {
    return figur.cacat ? malformed(paragraf, figur) : TIDAK_ADA;
  }
  const chance = (rujukan.anggaran.perJumlah.size * variants.length) / 10 ** significantDigits(figur.angka);
  const isSure = chance < MOST_CHANCE || bernama.includes(first.pos);
  return differs(
    paragraf,
    figur,
    { ...first, jumlah },
    isSure ? 'salah' : 'perlu dilihat',
    isSure ? 'kuat' : 'lemah',
  );
}

function malformed(paragraf: Paragraf, figur: Rupiah): HasilAturan {
  return {
    terikat: [],
    temuan: [
      temuanNarasi(paragraf, figur, {
        jenis: 'K09',
        tingkat: 'perlu dilihat',
        keyakinan: 'pasti',
        tercetak: figur.teks,
        seharusnya: '',
        perhitungan:
          'Titik dan komanya tidak membentuk satu jumlah rupiah; periksa apakah ada angka yang hilang atau berlebih.',
      }),
    ],
  };
}
