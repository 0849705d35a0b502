import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { type Decimal, sum } from '../../decimal.ts';
import { calculateSisa } from '../../kinerja/anggaran.ts';
import {
  buildPohonAnggaran,
  jumlahAnggaran,
  type KelompokBelanja,
  kelompokBelanja,
} from '../../kinerja/pohon-anggaran.ts';
import { groupBy } from '../../reports/group-by.ts';
import { joinWords } from '../../reports/sentences.ts';
import { type Anggaran, TINGKAT_ANGGARAN } from '../../tabs/anggaran.ts';
import type { ParsedTabs } from '../../tabs/parsed-tabs.ts';
import { wordsOf } from '../names.ts';

/** What an amount of a budget line is. */
export type Peran = 'pagu' | 'realisasi' | 'sisa';

/** A line of the budget that a paragraph may speak of: a row, rows of one name together, or a total. */
export interface Pos {
  readonly nama: string;
  /** Where its figures stand, as an officer finds it: `Anggaran, baris 2`. */
  readonly tempat: string;
  readonly pagu: Decimal;
  readonly realisasi?: Decimal;
  readonly jenis: 'baris' | 'gabungan' | 'belanja' | 'total' | 'analisis' | 'pk';
  /** The indikator whose tab Analisis names it. */
  readonly indikator?: string;
}

export interface PosTerkenal {
  readonly pos: Pos;
  readonly peran: Peran;
}

/** The budget as paragraphs are compared with it. */
export interface RujukanAnggaran {
  /** Every amount of the tables but nol, by its digits. */
  readonly perJumlah: ReadonlyMap<string, readonly PosTerkenal[]>;
  /** Lines by the first three words of their names. */
  readonly perAwalNama: ReadonlyMap<string, NamaSeawal>;
  readonly perIndikator: ReadonlyMap<string, readonly Pos[]>;
  /** Each group of belanja, as its rows sum up and, where that differs, as its widest rows state it. */
  readonly perBelanja: ReadonlyMap<string, readonly Pos[]>;
  readonly total: Pos | undefined;
}

/** Lines whose names begin alike. */
export interface NamaSeawal {
  /** By the whole name without spaces. */
  readonly perNama: ReadonlyMap<string, readonly Pos[]>;
  /** How many words their names have. */
  readonly banyakKata: readonly number[];
}

/** What a line says of a role. */
export function jumlahOf({ pagu, realisasi }: Pos, peran: Peran): Decimal | undefined {
  if (peran === 'pagu') return pagu;
  if (peran === 'realisasi' || realisasi === undefined) return peran === 'sisa' ? undefined : realisasi;
  return calculateSisa(pagu, realisasi);
}

/** Indexes the budget once, so that each paragraph is a handful of look-ups. */
export function indexAnggaran(data: ParsedTabs): RujukanAnggaran {
  const { anggaran } = data;
  const teratas = topRows(anggaran);
  const { roots } = buildPohonAnggaran(anggaran, TINGKAT_ANGGARAN);
  const perBelanja = new Map(
    kelompokBelanja(roots).map((kelompok) => [kelompok.belanja, posBelanja(kelompok)] as const),
  );
  const total = teratas.length === 0 ? undefined : gabungan('seluruh anggaran', teratas, 'total');
  const daftarPos = [
    ...anggaran.map(posOfRow),
    ...samaNama(anggaran),
    ...Array.from(perBelanja.values()).flat(),
    ...(total === undefined ? [] : [total]),
    ...data.analisis.flatMap(({ indikator, programPenunjang, pagu, realisasi, baris }): Pos[] =>
      pagu === undefined
        ? []
        : [
            {
              nama: programPenunjang ?? `program penunjang indikator ${indikator}`,
              tempat: `Analisis, baris ${baris}`,
              pagu,
              ...(realisasi === undefined ? {} : { realisasi }),
              jenis: 'analisis',
              indikator,
            },
          ],
    ),
    ...posPk(data),
  ];
  return {
    perJumlah: indexJumlah(daftarPos),
    perAwalNama: indexNama(daftarPos.filter(({ jenis }) => jenis === 'baris' || jenis === 'gabungan')),
    perIndikator: groupBy(
      daftarPos.filter(({ indikator }) => indikator !== undefined),
      ({ indikator }) => indikator ?? '',
    ),
    perBelanja,
    total,
  };
}

/** The words of a name that count: `Program` itself does not. */
export function wordsOfNama(nama: string): readonly string[] {
  const words = wordsOf(nama);
  return words[0] === 'program' ? words.slice(1) : words;
}

/** What a name is found by; names of one word are too common to be found in a sentence. */
export function awalNama(words: readonly string[]): string | undefined {
  return words.length < 2 ? undefined : words.slice(0, 3).join(' ');
}

/** What a group of belanja comes to. Rows that stand in several groups state nothing for one of them. */
function posBelanja({ belanja, roots }: KelompokBelanja<Anggaran>): readonly Pos[] {
  const nama = `belanja ${belanja}`;
  const { pagu, realisasi } = jumlahAnggaran(roots);
  const summed: Pos = {
    nama,
    tempat: tempatOf(roots.map(({ row }) => row.baris)),
    pagu,
    ...(realisasi === undefined ? {} : { realisasi }),
    jenis: 'belanja',
  };
  if (roots.some(({ partial }) => partial)) return [summed];
  const stated = gabungan(
    nama,
    roots.map(({ row }) => row),
    'belanja',
  );
  return stated.pagu.eq(pagu) && stated.realisasi?.eq(realisasi ?? 0) ? [summed] : [summed, stated];
}

function indexNama(daftarPos: readonly Pos[]): ReadonlyMap<string, NamaSeawal> {
  const named = daftarPos.flatMap((pos) => {
    const words = wordsOfNama(pos.nama);
    const awal = awalNama(words);
    return awal === undefined ? [] : [{ pos, awal, rapat: words.join(''), banyak: words.length }];
  });
  return new Map(
    Array.from(
      groupBy(named, ({ awal }) => awal),
      ([awal, seawal]) => {
        const perNama = groupBy(seawal, ({ rapat }) => rapat);
        return [
          awal,
          {
            perNama: new Map(Array.from(perNama, ([rapat, sama]) => [rapat, sama.map(({ pos }) => pos)])),
            banyakKata: [...new Set(seawal.map(({ banyak }) => banyak))],
          },
        ];
      },
    ),
  );
}

/** The widest rows there are: programs, else kegiatan, and so on. */
function topRows(anggaran: readonly Anggaran[]): readonly Anggaran[] {
  const tingkat = ['program', 'kegiatan', 'subkegiatan', 'rincian'].find((one) =>
    anggaran.some((row) => row.tingkat === one),
  );
  return anggaran.filter((row) => row.tingkat === tingkat);
}

function posOfRow({ uraian, pagu, realisasi, baris }: Anggaran): Pos {
  return {
    nama: uraian,
    tempat: `Anggaran, baris ${baris}`,
    pagu,
    ...(realisasi === undefined ? {} : { realisasi }),
    jenis: 'baris',
  };
}

/** A program printed in two tables (belanja langsung and tak langsung) is one program. */
function samaNama(anggaran: readonly Anggaran[]): readonly Pos[] {
  const groups = groupBy(
    anggaran.filter(({ tingkat }) => tingkat === 'program' || tingkat === 'kegiatan'),
    ({ tingkat, uraian }) => `${tingkat} ${wordsOfNama(uraian).join('')}`,
  );
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined || rows.length < 2 ? [] : [gabungan(first.uraian, rows, 'gabungan')];
  });
}

function gabungan(nama: string, rows: readonly Anggaran[], jenis: Pos['jenis']): Pos {
  const daftarRealisasi = rows.flatMap(({ realisasi }) => (realisasi === undefined ? [] : [realisasi]));
  return {
    nama,
    tempat: tempatOf(rows.map(({ baris }) => baris)),
    pagu: sum(rows.map(({ pagu }) => pagu)),
    ...(daftarRealisasi.length < rows.length ? {} : { realisasi: sum(daftarRealisasi) }),
    jenis,
  };
}

function tempatOf(daftarBaris: readonly number[]): string {
  return `Anggaran, ${daftarBaris.length === 1 ? 'baris' : 'jumlah baris'} ${enumerate(daftarBaris)}`;
}

/** `2, 17, dan 35`; of a long list only the ends. */
function enumerate(daftarBaris: readonly number[]): string {
  const words = daftarBaris.map(String);
  return joinWords(words.length > 12 ? [...words.slice(0, 3), '…', ...words.slice(-1)] : words);
}

/** What each official promised, and what the Kepala promised in all. */
function posPk({ anggaranPk, profil }: ParsedTabs): readonly Pos[] {
  const rows = anggaranPk.flatMap(({ uraian, anggaran, baris, pejabat, tingkat }) =>
    anggaran === undefined ? [] : [{ uraian, anggaran, baris, pejabat, tingkat }],
  );
  const kepala = rows.filter(({ pejabat, tingkat }) => pejabat === profil?.kepala && tingkat === 'program');
  return [
    ...rows.map(
      ({ uraian, anggaran, baris }): Pos => ({
        nama: uraian,
        tempat: `Anggaran PK, baris ${baris}`,
        pagu: anggaran,
        jenis: 'pk',
      }),
    ),
    ...(kepala.length === 0
      ? []
      : [
          {
            nama: 'seluruh program Kepala',
            tempat: `Anggaran PK, jumlah baris ${enumerate(kepala.map(({ baris }) => baris))}`,
            pagu: sum(kepala.map(({ anggaran }) => anggaran)),
            jenis: 'pk' as const,
          },
        ]),
  ];
}

function indexJumlah(daftarPos: readonly Pos[]): ReadonlyMap<string, readonly PosTerkenal[]> {
  const index = new Map<string, PosTerkenal[]>();
  for (const pos of daftarPos) {
    for (const peran of ['pagu', 'realisasi', 'sisa'] as const) {
      const jumlah = jumlahOf(pos, peran);
      if (jumlah === undefined || jumlah.isZero()) continue;
      const known = index.get(jumlah.toFixed());
      if (known === undefined) index.set(jumlah.toFixed(), [{ pos, peran }]);
      else known.push({ pos, peran });
    }
  }
  return index;
}

/** `pagu Program Penanganan Bencana ialah 540.967.000 (Anggaran, baris 49)` */
export function uraikan({ nama, tempat }: Pos, peran: Peran, jumlah: Decimal): string {
  return `${peran} ${nama} ialah ${formatNumber(jumlah)} (${tempat})`;
}
