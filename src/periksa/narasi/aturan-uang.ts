import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { type Decimal, sum } from '../../decimal.ts';
import { calculateSerapan } from '../../kinerja/anggaran.ts';
import type { Keyakinan, Tingkat } from '../temuan.ts';
import { bandingkan, desimalOf, isSama, tulis, writeLike, writeResult } from './banding.ts';
import { type Aturan, gabung, type HasilAturan, TIDAK_ADA, temuanNarasi } from './hasil-aturan.ts';
import { endOf, type Kalimat, type Paragraf, textBefore, textBehind } from './paragraf.ts';
import { jumlahOf, type Peran, type Pos, type PosTerkenal, uraikan } from './pos-anggaran.ts';
import type { Rujukan } from './rujukan.ts';
import { isSalahKetik, salahKetikOf, significantDigits } from './salah-ketik.ts';
import { belanjaOf, peranOf, posBernama } from './sebutan-anggaran.ts';
import { tahunOf } from './tahun-figur.ts';
import type { Figur, Persen, Rupiah } from './token.ts';

/** An amount and what its sentence says it is. */
interface Sebutan {
  readonly figur: Rupiah;
  readonly kalimat: Kalimat;
  readonly peran: Peran | undefined;
  readonly belanja: string | undefined;
}

/** Amounts of one budget line: a pagu, its realisasi, its sisa. */
type Kelompok = readonly Sebutan[];

/** The line that a group of amounts speaks of, and why we think so. */
interface Ikatan {
  /** Where several lines have the same amounts they all stand here, the likeliest first. */
  readonly daftarPos: readonly Pos[];
  /** `belanja`: the sentence names the group. `jumlah`: another amount is the line's. `nama`: the line is named. */
  readonly oleh: 'belanja' | 'jumlah' | 'nama' | 'indikator';
}

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

function sebutanOf(paragraf: Paragraf, rujukan: Rujukan): readonly Sebutan[] {
  return paragraf.daftarKalimat.flatMap((kalimat) =>
    kalimat.daftarFigur.flatMap((figur): Sebutan[] => {
      if (figur.jenis !== 'rupiah') return [];
      const before = textBefore(paragraf, kalimat, figur);
      const peran = isOtherTime(paragraf, kalimat, figur, rujukan.tahun) ? undefined : peranOf(before);
      return [{ figur, kalimat, peran, belanja: belanjaOf(before) }];
    }),
  );
}

const WAKTU_LAIN =
  /(?<!\p{L})(?:semula|awalnya|sebelum (?:perubahan|pergeseran)|murni|refocusing|direfocusing|tahun (?:lalu|sebelumnya)|triwulan|semester|bulan|tahap|pergeseran)(?!\p{L})/iu;

/** An amount before the budget was changed, of a part of the year, or of another year: the tables have none of these. */
function isOtherTime(
  paragraf: Paragraf,
  kalimat: Kalimat,
  figur: Rupiah,
  dilaporkan: number | undefined,
): boolean {
  if (WAKTU_LAIN.test(textBefore(paragraf, kalimat, figur))) return true;
  return dilaporkan !== undefined && tahunOf(paragraf, kalimat, figur, dilaporkan).tahun !== dilaporkan;
}

/** A new group begins where a role comes a second time or another group of belanja is named. */
function kelompokkan(daftarSebutan: readonly Sebutan[]): readonly Kelompok[] {
  const daftar: Sebutan[][] = [];
  for (const sebutan of daftarSebutan) {
    const last = daftar[daftar.length - 1];
    const isNew =
      last === undefined ||
      last.some(({ peran }) => peran !== undefined && peran === sebutan.peran) ||
      (sebutan.belanja !== undefined && last.every(({ belanja }) => belanja !== sebutan.belanja));
    if (isNew) daftar.push([sebutan]);
    else last.push(sebutan);
  }
  return daftar;
}

const knownOf = ({ anggaran }: Rujukan, { angka }: Rupiah): readonly PosTerkenal[] =>
  anggaran.perJumlah.get(angka.toFixed()) ?? [];

/** Fewer digits (10.000.000, say) fit many lines by chance. */
const LEAST_DIGITS = 5;

function tie(
  kelompok: Kelompok,
  rujukan: Rujukan,
  bernama: readonly Pos[],
  indikator: string | undefined,
): Ikatan | undefined {
  const belanja = kelompok.find((sebutan) => sebutan.belanja !== undefined)?.belanja;
  const posBelanja = belanja === undefined ? undefined : rujukan.anggaran.perBelanja.get(belanja);
  if (posBelanja !== undefined && bernama.length === 0) return { daftarPos: posBelanja, oleh: 'belanja' };

  const milikIndikator = rujukan.anggaran.perIndikator.get(indikator ?? '') ?? [];
  const isLikely = (pos: Pos) => bernama.includes(pos) || milikIndikator.includes(pos);
  const scores = new Map<Pos, number>();
  for (const { figur, peran } of kelompok) {
    for (const known of knownOf(rujukan, figur)) {
      if (significantDigits(figur.angka) < LEAST_DIGITS && !isLikely(known.pos)) continue;
      const fits = peran === undefined || peran === known.peran;
      scores.set(known.pos, (scores.get(known.pos) ?? 0) + (fits ? 2 : 1));
    }
  }
  const best = Math.max(...scores.values());
  const daftarPos = Array.from(scores).flatMap(([pos, score]) => (score === best ? [pos] : []));
  if (daftarPos.length > 0) {
    return {
      daftarPos: [...daftarPos.filter(isLikely), ...daftarPos.filter((pos) => !isLikely(pos))],
      oleh: 'jumlah',
    };
  }
  if (bernama.length > 0) return { daftarPos: bernama, oleh: 'nama' };
  return milikIndikator.length > 0 ? { daftarPos: milikIndikator, oleh: 'indikator' } : undefined;
}

const SEMUA_PERAN: readonly Peran[] = ['pagu', 'realisasi', 'sisa'];

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
  tingkat: Tingkat,
  keyakinan: Keyakinan,
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

/** What may stand between an amount and the percentage that goes with it. */
const PENGHUBUNG_PERSEN =
  /^[\s,;(]*(?:(?:atau|yaitu|yakni|sebesar|setara|sekitar|mencapai|dengan|persentase|serapan|penyerapan|realisasi|tingkat|capaian keuangan)\s*)*$/iu;

function persenBehind(paragraf: Paragraf, figur: Rupiah): Persen | undefined {
  const next = paragraf.daftarFigur.find(({ awal }) => awal > figur.awal);
  if (next?.jenis !== 'persen') return undefined;
  return PENGHUBUNG_PERSEN.test(paragraf.teks.slice(endOf(figur), next.awal)) ? next : undefined;
}

/** The percentages beside the amounts of a group: realisasi ÷ pagu, or sisa ÷ pagu. */
function checkPersen(
  paragraf: Paragraf,
  rujukan: Rujukan,
  kelompok: Kelompok,
  ikatan: Ikatan | undefined,
): HasilAturan {
  const beside = kelompok.flatMap((sebutan) => {
    const persen = persenBehind(paragraf, sebutan.figur);
    return persen === undefined ? [] : [checkOnePersen(paragraf, rujukan, kelompok, ikatan, sebutan, persen)];
  });
  return gabung([...beside, checkTidak(paragraf, kelompok)]);
}

interface Pecahan {
  readonly bagian: Decimal;
  readonly pagu: Decimal;
  readonly tempat: string;
}

function checkOnePersen(
  paragraf: Paragraf,
  { anggaran: { total } }: Rujukan,
  kelompok: Kelompok,
  ikatan: Ikatan | undefined,
  { figur, peran }: Sebutan,
  persen: Persen,
): HasilAturan {
  const said = rolesOf(kelompok);
  const bagian: Peran = peran === 'sisa' ? 'sisa' : 'realisasi';
  const tertulis = said.get(bagian);
  const paguTertulis = said.get('pagu');
  const daftarPecahan: Pecahan[] = [
    ...(tertulis === undefined || paguTertulis === undefined
      ? []
      : [{ bagian: tertulis, pagu: paguTertulis, tempat: 'dari kalimat itu sendiri' }]),
    ...(ikatan?.daftarPos ?? []).flatMap((pos) => {
      const jumlah = jumlahOf(pos, bagian);
      return jumlah === undefined ? [] : [{ bagian: jumlah, pagu: pos.pagu, tempat: pos.tempat }];
    }),
  ].filter(({ pagu }) => pagu.gt(0));
  const results = daftarPecahan.map((one) => {
    const serapan = calculateSerapan(one.pagu, one.bagian);
    return { ...one, hasil: serapan.dinilai ? serapan.persen : undefined };
  });
  const [first] = results;
  if (first?.hasil === undefined || isRepeated(kelompok)) return TIDAK_ADA;
  if (results.some(({ hasil }) => isSama(persen, hasil))) return { temuan: [], terikat: [persen] };
  if (tertulis === undefined && (peran !== 'realisasi' || !isKnown(ikatan, figur))) {
    const share = total === undefined ? undefined : calculateSerapan(total.pagu, figur.angka);
    return share?.dinilai && isSama(persen, share.persen) ? { temuan: [], terikat: [persen] } : TIDAK_ADA;
  }

  const dipotong = results.find(
    ({ hasil }) => hasil !== undefined && bandingkan(persen, hasil) === 'dipotong',
  );
  const { bagian: atas, pagu, tempat, hasil = first.hasil } = dipotong ?? first;
  const perhitungan = `${formatNumber(atas)} ÷ ${formatNumber(pagu)} × 100 = ${tulis(hasil, Math.max(desimalOf(persen) + 1, 2))} (${tempat})`;
  return {
    terikat: [persen],
    keliru: [persen],
    temuan: [
      temuanNarasi(paragraf, persen, {
        jenis: 'K09',
        tingkat: dipotong === undefined ? 'salah' : 'gaya',
        keyakinan: 'pasti',
        tercetak: persen.teks,
        seharusnya:
          dipotong === undefined ? writeResult(persen, hasil) : writeLike(persen, hasil, desimalOf(persen)),
        perhitungan:
          dipotong === undefined ? `${perhitungan}.` : `${perhitungan}; dipotong, bukan dibulatkan.`,
      }),
    ],
  };
}

/** The amounts by role; of two without roles the smaller is taken for the realisasi of the larger. */
function rolesOf(daftar: Kelompok): ReadonlyMap<Peran, Decimal> {
  const said = new Map<Peran, Decimal>();
  // Of `Rp9,2 miliar` no percentage can be calculated to the decimal.
  const kelompok = daftar.filter(({ figur: { langkah } }) => langkah.lte(1));
  for (const { figur, peran } of kelompok) if (peran !== undefined) said.set(peran, figur.angka);
  const tanpaPeran = kelompok.filter(({ peran }) => peran === undefined);
  const [first] = tanpaPeran;
  if (tanpaPeran.length !== 1 || first === undefined) return said;
  const { angka } = first.figur;
  const pagu = said.get('pagu');
  const realisasi = said.get('realisasi');
  if (pagu !== undefined && realisasi === undefined && angka.lte(pagu)) said.set('realisasi', angka);
  if (realisasi !== undefined && pagu === undefined && angka.gte(realisasi)) said.set('pagu', angka);
  return said;
}

/** Three amounts without roles, or more: too many readings. */
const isRepeated = (kelompok: Kelompok): boolean =>
  kelompok.filter(({ peran }) => peran === undefined).length > 1;

const isKnown = (ikatan: Ikatan | undefined, figur: Rupiah): boolean =>
  ikatan?.daftarPos.some((pos) => SEMUA_PERAN.some((peran) => isSama(figur, jumlahOf(pos, peran)))) ?? false;

/** `… yang disalurkan A dan yang tidak disalurkan B; … 99,37%`: the percentage is A of A and B together. */
function checkTidak(paragraf: Paragraf, kelompok: Kelompok): HasilAturan {
  for (const [i, tidak] of kelompok.entries()) {
    const ya = kelompok[i - 1];
    const persen = ya && persenOfPair(paragraf, ya, tidak);
    if (ya === undefined || persen === undefined) continue;
    const seluruh = ya.figur.angka.plus(tidak.figur.angka);
    const hasil = calculateSerapan(seluruh, ya.figur.angka);
    if (!hasil.dinilai) continue;
    if (isSama(persen, hasil.persen)) return { temuan: [], terikat: [persen, ya.figur, tidak.figur] };
    return {
      terikat: [persen],
      temuan: [
        temuanNarasi(paragraf, persen, {
          jenis: 'K09',
          tingkat: 'perlu dilihat',
          keyakinan: 'kuat',
          tercetak: persen.teks,
          seharusnya: writeResult(persen, hasil.persen),
          perhitungan: `${formatNumber(ya.figur.angka)} ÷ (${formatNumber(ya.figur.angka)} + ${formatNumber(tidak.figur.angka)}) × 100 = ${tulis(hasil.persen)} (dari kalimat itu sendiri).`,
        }),
      ],
    };
  }
  return TIDAK_ADA;
}

function persenOfPair(paragraf: Paragraf, ya: Sebutan, tidak: Sebutan): Persen | undefined {
  const words = textBefore(paragraf, tidak.kalimat, tidak.figur).toLowerCase();
  const [, verb] = /(?:tidak|belum) (\p{L}+)/u.exec(words) ?? [];
  if (verb === undefined || !textBefore(paragraf, ya.kalimat, ya.figur).toLowerCase().includes(verb))
    return undefined;
  const next = paragraf.daftarFigur.find(({ awal }) => awal > tidak.figur.awal);
  if (next?.jenis !== 'persen') return undefined;
  const between = paragraf.teks.slice(endOf(tidak.figur), next.awal);
  return /realisasi|serapan|penyaluran|disalurkan|tersalur/iu.test(between) ? next : undefined;
}

const KATA_SERAPAN = /(?:realisasi(?:nya)?|terealisasi|terserap|serapan(?:nya)?|penyerapan(?:nya)?)/iu;

/** `Program Penanganan Bencana terserap 99,95%`: a line in full and its serapan, without any amount. */
function persenBernama(paragraf: Paragraf, rujukan: Rujukan): HasilAturan {
  return gabung(
    paragraf.daftarKalimat.map((kalimat) => {
      const [persen, ...others] = kalimat.daftarFigur;
      if (persen?.jenis !== 'persen' || others.length > 0) return TIDAK_ADA;
      const before = textBefore(paragraf, kalimat, persen);
      if (
        !KATA_SERAPAN.test(before) ||
        /fisik|kinerja|target/iu.test(before + textBehind(paragraf, kalimat, persen))
      ) {
        return TIDAK_ADA;
      }
      return checkSerapan(paragraf, persen, posBernama(rujukan.anggaran, before));
    }),
  );
}

function checkSerapan(paragraf: Paragraf, persen: Persen, daftarPos: readonly Pos[]): HasilAturan {
  const results = daftarPos.flatMap((pos) => {
    const serapan = calculateSerapan(pos.pagu, pos.realisasi);
    return serapan.dinilai && pos.realisasi !== undefined
      ? [{ pos, realisasi: pos.realisasi, persen: serapan.persen }]
      : [];
  });
  const [first] = results;
  if (first === undefined) return TIDAK_ADA;
  const terikat: Figur[] = [persen];
  if (results.some((one) => bandingkan(persen, one.persen) !== 'beda')) return { temuan: [], terikat };
  return {
    terikat,
    temuan: [
      temuanNarasi(paragraf, persen, {
        jenis: 'K09',
        tingkat: 'salah',
        keyakinan: 'kuat',
        tercetak: persen.teks,
        seharusnya: writeResult(persen, first.persen),
        perhitungan: `${formatNumber(first.realisasi)} ÷ ${formatNumber(first.pos.pagu)} × 100 = ${tulis(first.persen)} (${first.pos.tempat}, ${first.pos.nama}).`,
      }),
    ],
  };
}
