import { normalizeText } from '../../bahasa/teks.ts';
import { terbilang } from '../../bahasa/terbilang.ts';
import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { Decimal } from '../../decimal.ts';
import { writeLike } from './banding.ts';
import {
  type Aturan,
  cocok,
  gabung,
  type HasilAturan,
  keliru,
  type Terdahulu,
  TIDAK_ADA,
  temuanNarasi,
} from './hasil-aturan.ts';
import { endOf, kalimatOf, type Paragraf, textBehind } from './paragraf.ts';
import { type Rujukan, squash } from './rujukan.ts';
import { isSalahKetik, isTertukar } from './salah-ketik.ts';
import { type BarisDukung, isTelling, type TabelDukung, wordsOf } from './tabel-dukung.ts';
import { type Angka, isCacah } from './token.ts';

/** Below this a figure stands in many tables by chance. */
const LEAST = 1000;

/** Counts against the supporting tables that the paragraph speaks of. */
export const aturanDukung: Aturan = (paragraf, rujukan, terdahulu) => {
  const daftar = paragraf.daftarFigur.filter(isCacah);
  if (daftar.length === 0) return TIDAK_ADA;
  const daftarTerkait = tabelOf(paragraf, rujukan, daftar);
  const matched = daftar.filter((figur) =>
    daftarTerkait.some(
      ({ exact, sure, isTied }) => sure.includes(figur) || (isTied && exact.includes(figur)),
    ),
  );
  const rest = daftar.filter((figur) => !matched.includes(figur) && !terdahulu.terikat.has(figur));
  return gabung([
    cocok(...matched),
    ...rest.map((figur) =>
      likeliest(daftarTerkait.map((terkait) => checkRest(paragraf, terkait, daftar, rest, figur))),
    ),
    ...daftarTerkait.flatMap((terkait) =>
      daftar.map((figur) => checkRows(paragraf, terkait, figur, terdahulu)),
    ),
  ]);
};

/** A table and how it is tied to the paragraph. */
interface Terkait {
  readonly tabel: TabelDukung;
  /** All the words of its title stand in the paragraph. */
  readonly berjudul: boolean;
  /** The figures that it has. */
  readonly exact: readonly Angka[];
  /** Those among them that it has not by chance: large, or with their row's name beside them. */
  readonly sure: readonly Angka[];
  readonly isTied: boolean;
}

function tabelOf(paragraf: Paragraf, { dukung }: Rujukan, daftar: readonly Angka[]): readonly Terkait[] {
  const squashed = squash(paragraf.teks);
  const words = [...new Set(wordsOf(paragraf.teks))].filter(isTelling);
  const candidates = new Set([
    ...(dukung.perIndikator.get(paragraf.narasi.indikator ?? '') ?? []),
    ...words.flatMap((word) => dukung.perKata.get(word) ?? []),
    ...daftar
      .filter(({ angka }) => angka.gte(LEAST))
      .flatMap(({ angka }) => dukung.perAngka.get(angka.toFixed()) ?? []),
  ]);
  return Array.from(candidates, (tabel) => {
    const berjudul = tabel.kata.length > 0 && tabel.kata.every((word) => squashed.includes(word));
    const exact = daftar.filter(({ angka }) => tabel.daftarBaris.some((row) => has(row, angka)));
    const sure = [
      ...exact.filter((figur) => isSureMatch(paragraf, tabel, figur)),
      ...daftar.filter((figur) => isLength(paragraf, tabel, figur)),
    ];
    return { tabel, berjudul, exact, sure, isTied: berjudul || sure.length > 0 };
  });
}

/** What one table has against a figure that none has. */
function checkRest(
  paragraf: Paragraf,
  terkait: Terkait,
  daftar: readonly Angka[],
  rest: readonly Angka[],
  figur: Angka,
): HasilAturan {
  const { tabel, exact } = terkait;
  if (exact.includes(figur)) return TIDAK_ADA;
  const named = checkNamed(paragraf, tabel, daftar, figur);
  if (named !== TIDAK_ADA) return named;
  const leftOver = terkait.isTied ? checkLeftOver(paragraf, tabel, exact, rest, figur) : TIDAK_ADA;
  return leftOver === TIDAK_ADA ? checkNear(paragraf, terkait, figur) : leftOver;
}

/** Of what several tables have against one figure the surest. */
function likeliest(daftar: readonly HasilAturan[]): HasilAturan {
  const found = daftar.filter((hasil) => hasil !== TIDAK_ADA);
  return (
    found.find(({ temuan }) => temuan.some(({ tingkat }) => tingkat === 'salah')) ?? found[0] ?? TIDAK_ADA
  );
}

const has = ({ daftarAngka }: BarisDukung, angka: Decimal): boolean =>
  daftarAngka.some((one) => one.eq(angka));

/** Not by chance: a large figure, or one with its row's name beside it. */
function isSureMatch(paragraf: Paragraf, tabel: TabelDukung, figur: Angka): boolean {
  return (
    figur.angka.gte(LEAST) ||
    tabel.daftarBaris.some((row) => has(row, figur.angka) && isNamed(paragraf, row, figur))
  );
}

/** `16 kejadian` where the table lists 16 of them. */
function isLength(paragraf: Paragraf, tabel: TabelDukung, figur: Angka): boolean {
  const behind = paragraf.teks.slice(endOf(figur), endOf(figur) + 12);
  return /^\s*kejadian(?!\p{L})/iu.test(behind) && figur.angka.eq(tabel.rincian.length) && isEventList(tabel);
}

/** `102 BKB`, `8.632 BPNT Reguler`, `35 kelompok UPPKS`: the row's name right behind the figure. */
function isNamed(paragraf: Paragraf, { daftarNama, satuan, isTotal }: BarisDukung, figur: Angka): boolean {
  const kalimat = kalimatOf(paragraf, figur);
  if (isTotal || kalimat === undefined) return false;
  const behind = wordsOf(textBehind(paragraf, kalimat, figur));
  const afterUnit =
    behind[0] === normalizeText(satuan ?? '') || behind[0] === 'orang' ? behind.slice(1) : behind;
  return daftarNama.some((nama) =>
    [behind, afterUnit].some((words) => nama.every((word, i) => words[i] === word)),
  );
}

function checkNamed(
  paragraf: Paragraf,
  tabel: TabelDukung,
  daftar: readonly Angka[],
  figur: Angka,
): HasilAturan {
  const rows = tabel.daftarBaris.filter((row) => row.daftarAngka.length > 0 && isNamed(paragraf, row, figur));
  const [row, ...others] = rows;
  const right = row === undefined ? undefined : closest(row, figur.angka);
  if (row === undefined || right === undefined || others.length > 0) return TIDAK_ADA;
  const mates = daftar.some(
    (mate) =>
      mate !== figur &&
      tabel.daftarBaris.some(
        (one) =>
          has(one, mate.angka) && (mate.angka.gte(LEAST) || one.isTotal || isNamed(paragraf, one, mate)),
      ),
  );
  const kalimat = kalimatOf(paragraf, figur);
  const isAll = /(?<!\p{L})(?:semua|semuanya|seluruh|seluruhnya)(?!\p{L})/iu.test(kalimat?.teks ?? '');
  const isClose = right.gte(LEAST) ? isSalahKetik(figur.angka, right) : isDigitApart(figur.angka, right);
  const isSure = mates || isAll || (right.gte(LEAST) && isClose);
  if (!isSure && !isClose) return TIDAK_ADA;
  return differs(paragraf, tabel, row, right, figur, isSure);
}

/** The figure of a row that was likeliest meant: of pembilang and penyebut the one a slip away. */
function closest({ daftarAngka }: BarisDukung, angka: Decimal): Decimal | undefined {
  return daftarAngka.find((one) => isSalahKetik(one, angka)) ?? daftarAngka[0];
}

function differs(
  paragraf: Paragraf,
  tabel: TabelDukung,
  row: BarisDukung,
  right: Decimal,
  figur: Angka,
  isSure: boolean,
): HasilAturan {
  return keliru(paragraf, figur, {
    jenis: 'K05',
    tingkat: isSure ? 'salah' : 'perlu dilihat',
    keyakinan: isSure ? 'kuat' : 'lemah',
    seharusnya: writeLike(figur, right),
    perhitungan: `${row.uraian} pada tabel ${tabel.tabel} ialah ${formatNumber(right)} (${row.tempat}); yang tertulis ${formatNumber(figur.angka)}.`,
  });
}

/** A small number with one digit more or less is another number, not a slip. */
function isDigitApart(a: Decimal, b: Decimal): boolean {
  return isSalahKetik(a, b) && a.toFixed().length === b.toFixed().length;
}

/** Of a list all but one stand in the table, and the table has one row more: that row is meant. */
function checkLeftOver(
  paragraf: Paragraf,
  tabel: TabelDukung,
  exact: readonly Angka[],
  rest: readonly Angka[],
  figur: Angka,
): HasilAturan {
  const kalimat = kalimatOf(paragraf, figur);
  const left = tabel.rincian.filter((row) => !exact.some(({ angka }) => has(row, angka)));
  const [row, ...more] = left;
  const right = row?.daftarAngka[0];
  const mates = exact.filter((mate) => kalimatOf(paragraf, mate) === kalimat).length;
  if (row === undefined || right === undefined || more.length > 0) return TIDAK_ADA;
  return rest.length === 1 && mates >= 2 && tabel.rincian.length >= 2
    ? differs(paragraf, tabel, row, right, figur, true)
    : TIDAK_ADA;
}

/** A figure one slip away from one of the table's that the paragraph does not have. */
function checkNear(paragraf: Paragraf, { tabel, berjudul, exact, sure }: Terkait, figur: Angka): HasilAturan {
  const near = tabel.daftarBaris.flatMap((row) =>
    row.daftarAngka.flatMap((angka) =>
      exact.some((mate) => mate.angka.eq(angka)) || !isSalahKetik(angka, figur.angka) ? [] : [{ row, angka }],
    ),
  );
  const [first] = [...near.filter(({ angka }) => isTertukar(angka, figur.angka)), ...near];
  const words = squash(kalimatOf(paragraf, figur)?.teks ?? '');
  const total = near.find(
    ({ row, angka }) => row.isTotal && angka.gte(10) && isDigitApart(angka, figur.angka),
  );
  if (total !== undefined && berjudul && tabel.kata.every((word) => words.includes(word))) {
    return differs(paragraf, tabel, total.row, total.angka, figur, total.angka.gte(100));
  }
  if (first === undefined) return TIDAK_ADA;
  const { row, angka } = first;
  const isOne = near.every((one) => one.angka.eq(angka));
  if (angka.gte(LEAST) && sure.length > 0) return differs(paragraf, tabel, row, angka, figur, isOne);
  if (!isOne) return TIDAK_ADA;
  const isNamedLoosely = row.daftarNama.flat().some((word) => word.length >= 5 && words.includes(word));
  const isSwap = angka.gte(10 * LEAST) && isTertukar(angka, figur.angka);
  const isTelling = isSwap || (isNamedLoosely && angka.gte(100 * LEAST));
  return isTelling && (isNamedLoosely || paragraf.narasi.indikator !== undefined)
    ? differs(paragraf, tabel, row, angka, figur, false)
    : TIDAK_ADA;
}

/** `16 kejadian tersebut berjumlah 2.091 jiwa`: how many rows the table has whose sum stands beside. */
function checkRows(
  paragraf: Paragraf,
  { tabel, sure }: Terkait,
  figur: Angka,
  { terikat }: Terdahulu,
): HasilAturan {
  const kalimat = kalimatOf(paragraf, figur);
  if (kalimat === undefined || terikat.has(figur) || tabel.rincian.length < 2) return TIDAK_ADA;
  const behind = wordsOf(textBehind(paragraf, kalimat, figur)).slice(0, 3);
  const [first = ''] = tabel.kata;
  const byTotal =
    behind[0] === 'kejadian' &&
    sure.some((mate) => tabel.daftarBaris.some((row) => row.isTotal && has(row, mate.angka)));
  const byTitle = first !== '' && tabel.tabel.toLowerCase().startsWith(first) && behind.includes(first);
  if (!byTotal && !(byTitle && isEventList(tabel))) return TIDAK_ADA;
  const banyaknya = new Decimal(tabel.rincian.length);
  if (figur.angka.eq(banyaknya)) return cocok(figur);
  const kata = figur.kata === undefined ? '' : ` (${terbilang(banyaknya)})`;
  return {
    terikat: [figur],
    keliru: [figur],
    temuan: [
      temuanNarasi(paragraf, figur, {
        jenis: 'K11',
        tingkat: byTotal ? 'salah' : 'perlu dilihat',
        keyakinan: 'kuat',
        tercetak: paragraf.teks.slice(figur.awal, endOf(figur)),
        seharusnya: `${formatNumber(banyaknya)}${kata}`,
        perhitungan: `Tabel ${tabel.tabel} di tab Data Dukung berisi ${banyaknya.toFixed()} baris; yang tertulis ${formatNumber(figur.angka)}.`,
      }),
    ],
  };
}

/** Its rows are events, each with a year: `BANAI – BANJIR – 1 NOV 2021`. */
function isEventList({ rincian }: TabelDukung): boolean {
  return (
    rincian.filter(({ uraian }) => /\d{1,2} \p{L}{3,} \d{3,4}/u.test(uraian)).length * 2 > rincian.length
  );
}
