import { normalizeText } from '../../bahasa/teks.ts';
import type { Decimal } from '../../decimal.ts';
import { groupBy } from '../../reports/group-by.ts';
import type { DataDukung } from '../../tabs/data-dukung.ts';

/** A row of a supporting table as a sentence may name it. */
export interface BarisDukung {
  readonly uraian: string;
  /** Its name, and the other name that stands in brackets, in words. */
  readonly daftarNama: readonly (readonly string[])[];
  readonly daftarAngka: readonly Decimal[];
  readonly satuan: string | undefined;
  /** The printed sum. */
  readonly isTotal: boolean;
  readonly tempat: string;
}

/** A supporting table. */
export interface TabelDukung {
  readonly tabel: string;
  /** The words of its title that say something. */
  readonly kata: readonly string[];
  readonly daftarBaris: readonly BarisDukung[];
  readonly rincian: readonly BarisDukung[];
}

/** The supporting tables, found by indikator, by a word of title or row, and by a figure. */
export interface RujukanDukung {
  readonly perIndikator: ReadonlyMap<string, readonly TabelDukung[]>;
  readonly perKata: ReadonlyMap<string, readonly TabelDukung[]>;
  readonly perAngka: ReadonlyMap<string, readonly TabelDukung[]>;
}

/** Words of titles that say nothing of what is counted. */
const KATA_UMUM = new Set(
  'yang dan dari di ke untuk bagi program kegiatan kelompok jumlah total data tabel bantuan penyaluran daftar rekapitulasi per orang anak'.split(
    ' ',
  ),
);

/** Groups the rows into tables and indexes them. */
export function indexTabelDukung(dataDukung: readonly DataDukung[]): RujukanDukung {
  const tables = Array.from(groupBy(dataDukung, ({ tabel }) => normalizeText(tabel)).values(), (rows) => ({
    rows,
    tabel: tableOf(rows),
  }));
  const perIndikator = groupPairs(
    tables.flatMap(({ rows, tabel }) =>
      [...new Set(rows.flatMap(({ indikator }) => indikator ?? []))].map((kode) => [kode, tabel] as const),
    ),
  );
  const perKata = groupPairs(
    tables.flatMap(({ tabel }) => {
      const words = [...tabel.kata, ...tabel.daftarBaris.flatMap(({ daftarNama }) => daftarNama.flat())];
      return [...new Set(words)].filter(isTelling).map((word) => [word, tabel] as const);
    }),
  );
  const perAngka = groupPairs(
    tables.flatMap(({ tabel }) => {
      const figures = tabel.daftarBaris.flatMap(({ daftarAngka }) =>
        daftarAngka.map((angka) => angka.toFixed()),
      );
      return [...new Set(figures)].map((figure) => [figure, tabel] as const);
    }),
  );
  return { perIndikator, perKata, perAngka };
}

/** Whether a word names a table or a row: not too short and not one that every table has. */
export function isTelling(word: string): boolean {
  return word.length >= 3 && !KATA_UMUM.has(word) && !/^\d+$/u.test(word);
}

/** The words of a name, lower case. */
export function wordsOf(teks: string): readonly string[] {
  return normalizeText(teks).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function tableOf(rows: readonly DataDukung[]): TabelDukung {
  const daftarBaris = rows.map(rowOf);
  const tabel = rows[0]?.tabel ?? '';
  return {
    tabel,
    kata: wordsOf(tabel).filter(isTelling),
    daftarBaris,
    rincian: daftarBaris.filter(({ isTotal }) => !isTotal),
  };
}

function rowOf({ uraian, pembilang, penyebut, satuan, baris }: DataDukung): BarisDukung {
  const [, inside] = /\(([^()]+)\)/u.exec(uraian) ?? [];
  const names = [uraian.replace(/\([^()]*\)/gu, ' '), ...(inside === undefined ? [] : [inside])];
  return {
    uraian,
    daftarNama: names.map(wordsOf).filter((words) => words.length > 0),
    daftarAngka: [pembilang, penyebut].filter((angka): angka is Decimal => angka !== undefined),
    satuan,
    isTotal: /^(?:jumlah|total)$/iu.test(uraian.trim()),
    tempat: `Data Dukung, baris ${baris}`,
  };
}

function groupPairs<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  return new Map(
    Array.from(
      groupBy(pairs, ([key]) => key),
      ([key, group]) => [key, group.map(([, value]) => value)],
    ),
  );
}
