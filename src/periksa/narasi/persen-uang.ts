import { formatNumber } from '../../bahasa/tulis-angka.ts';
import type { Decimal } from '../../decimal.ts';
import { calculateSerapan } from '../../kinerja/anggaran.ts';
import { bandingkan, desimalOf, isSama, tulis, writeLike, writeResult } from './banding.ts';
import { gabung, type HasilAturan, TIDAK_ADA, temuanNarasi } from './hasil-aturan.ts';
import { type Ikatan, type Kelompok, SEMUA_PERAN, type Sebutan } from './kelompok-uang.ts';
import { endOf, type Paragraf, textBefore, textBehind } from './paragraf.ts';
import { jumlahOf, type Peran, type Pos } from './pos-anggaran.ts';
import type { Rujukan } from './rujukan.ts';
import { posBernama } from './sebutan-anggaran.ts';
import type { Figur, Persen, Rupiah } from './token.ts';

/** What may stand between an amount and the percentage that goes with it. */
const PENGHUBUNG_PERSEN =
  /^[\s,;(]*(?:(?:atau|yaitu|yakni|sebesar|setara|sekitar|mencapai|dengan|persentase|serapan|penyerapan|realisasi|tingkat|capaian keuangan)\s*)*$/iu;

/** The percentage right behind an amount: `Rp… (97,16%)`, `Rp… atau 99,9%`. */
export function persenBehind(paragraf: Paragraf, figur: Rupiah): Persen | undefined {
  const next = paragraf.daftarFigur.find(({ awal }) => awal > figur.awal);
  if (next?.jenis !== 'persen') return undefined;
  return PENGHUBUNG_PERSEN.test(paragraf.teks.slice(endOf(figur), next.awal)) ? next : undefined;
}

/** The percentages beside the amounts of a group: realisasi ÷ pagu, or sisa ÷ pagu. */
export function checkPersen(
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
export function persenBernama(paragraf: Paragraf, rujukan: Rujukan): HasilAturan {
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
