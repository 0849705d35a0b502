import type { Nilai } from '../../bahasa/nilai.ts';
import { normalizeText } from '../../bahasa/teks.ts';
import type { Decimal } from '../../decimal.ts';
import type { CapaianSasaran } from '../../reports/capaian-results.ts';
import { groupBy } from '../../reports/group-by.ts';
import type { Indikator } from '../../tabs/indikator.ts';
import type { Kinerja } from '../../tabs/kinerja.ts';
import type { CheckInput } from '../temuan.ts';
import { type Daftar, daftarBanyaknya } from './banyaknya.ts';
import { indexAnggaran, type RujukanAnggaran } from './pos-anggaran.ts';

/** A figure of the tables, and where it stands. */
export interface Fakta {
  readonly angka: Decimal;
  /** How many decimals the table writes; what a paragraph writes finer may be right all the same. */
  readonly desimal: number;
  /** As a sentence names it: `realisasi tahun 2020`. */
  readonly sebutan: string;
  readonly tempat: string;
}

/** What the tables say of an indikator. */
export interface RujukanIndikator {
  readonly indikator: Indikator;
  readonly kata: KataIndikator;
  readonly perTahun: ReadonlyMap<number, Kinerja>;
  /** The capaian that the product calculates, by year, with what is printed; absent for officials below the Kepala. */
  readonly capaian: ReadonlyMap<number, Fakta>;
}

/** How a sentence names an indikator. */
export interface KataIndikator {
  /** Acronyms and other names in brackets, squashed: `cpr`, `unmetneed`. One of them is enough. */
  readonly nama: readonly string[];
  /** The words that say something. */
  readonly kata: readonly string[];
}

/** The tables as paragraphs are compared with them, indexed once. */
export interface Rujukan {
  /** The reported year; absent where Profil is at fault. */
  readonly tahun: number | undefined;
  readonly anggaran: RujukanAnggaran;
  readonly perIndikator: ReadonlyMap<string, RujukanIndikator>;
  readonly daftarSasaran: readonly CapaianSasaran[];
  readonly daftarTahun: readonly number[];
  readonly banyaknya: ReadonlyMap<string, readonly Daftar[]>;
}

/** Indexes the records and results for the rules of paragraphs. */
export function buildRujukan({ data, hasil }: CheckInput): Rujukan {
  const kinerjaOf = groupBy(data.kinerja, ({ indikator }) => indikator);
  const daftarSasaran = hasil?.daftarSasaran ?? [];
  const daftarTahun = hasil?.daftarTahun ?? [];
  const capaianOf = new Map(
    daftarSasaran.flatMap((one) =>
      one.daftarIndikator.map(
        ({ indikator, years }) => [indikator.kode, { indikator, perTahun: years, nomor: one.nomor }] as const,
      ),
    ),
  );
  return {
    tahun: data.profil?.tahun,
    anggaran: indexAnggaran(data),
    perIndikator: new Map(
      data.indikator.map((indikator) => {
        const rows = kinerjaOf.get(indikator.kode) ?? [];
        const calculated = capaianOf.get(indikator.kode)?.perTahun ?? [];
        const capaian = daftarTahun.flatMap((tahun, i): [number, Fakta][] => {
          const one = calculated[i]?.capaian;
          const baris = rows.find((row) => row.tahun === tahun)?.baris;
          if (!one?.dinilai || baris === undefined) return [];
          const sebutan = `capaian tahun ${tahun}`;
          return [
            [
              tahun,
              { angka: one.persen, desimal: 10, sebutan, tempat: `dihitung dari Kinerja, baris ${baris}` },
            ],
          ];
        });
        return [
          indikator.kode,
          {
            indikator,
            kata: kataIndikator(indikator.indikator),
            perTahun: new Map(rows.map((row) => [row.tahun, row])),
            capaian: new Map(capaian),
          },
        ];
      }),
    ),
    daftarSasaran,
    daftarTahun,
    banyaknya: daftarBanyaknya(data),
  };
}

/** A figure of a cell that holds one number. */
export function faktaOf(nilai: Nilai | undefined, sebutan: string, tempat: string): Fakta | undefined {
  if (nilai?.jenis !== 'angka') return undefined;
  return { angka: nilai.angka, desimal: nilai.desimal, sebutan, tempat };
}

/** Words that half the indikator of an agency share. */
const KATA_UMUM = new Set(
  (
    'persentase angka rasio jumlah tingkat nilai indeks cakupan yang dan atau dari pada dengan untuk di ke oleh atas ' +
    'hasil kabupaten kota daerah masyarakat dinas tahun dalam secara sesuai memiliki mendapatkan telah dapat'
  ).split(' '),
);

/** Makes a text comparable letter by letter: `focal point` is `focalpoint`. */
export function squash(teks: string): string {
  return teks.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words by which a sentence names an indikator. */
export function kataIndikator(nama: string): KataIndikator {
  const inBrackets = Array.from(nama.matchAll(/\(([^()]+)\)/gu), ([, inside = '']) => squash(inside));
  const acronyms = nama.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{2,}(?![\p{L}\p{N}])/gu) ?? [];
  const words = normalizeText(nama.replace(/\([^()]*\)/gu, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    nama: [...new Set([...inBrackets, ...acronyms.map(squash)])].filter((one) => one.length >= 3),
    kata: [...new Set(words)].filter((word) => word.length >= 4 && !KATA_UMUM.has(word)),
  };
}

/**
 * Whether a text speaks of an indikator: it has its acronym, or two of the words that say something
 * (the one there is, where there is only one). `kemiskinan` has the word `miskin`.
 */
export function isDisebut({ nama, kata }: KataIndikator, teks: string): boolean {
  const squashed = squash(teks);
  if (nama.some((one) => squashed.includes(one))) return true;
  const hits = kata.filter((word) => squashed.includes(word)).length;
  return kata.length > 0 && hits >= Math.min(2, kata.length);
}

/** Words that stand between a subject and its figure without changing what the figure is of. */
const KATA_HUBUNG = new Set(
  (
    'angka persentase tingkat nilai rasio realisasi capaian target kinerja indikator tahun pada di ke dari dan yang ' +
    'sebesar sebanyak tercatat mencapai adalah ialah yaitu yakni menjadi berada dihitung dinyatakan disebut dilaporkan ' +
    'sudah telah hanya baru masih kembali terus juga ini itu tersebut kabupaten kota daerah naik turun meningkat menurun ' +
    'bertambah berkurang tetap mengalami kenaikan penurunan peningkatan sehingga lalu kemudian maupun semua seluruh ' +
    'semuanya setahun persentasenya realisasinya targetnya capaiannya angkanya nasional baik walaupun meskipun meski atau'
  ).split(' '),
);

/** The words of a text that are neither linking words nor the indikator's own: something else is spoken of. */
export function kataLain({ nama, kata }: KataIndikator, teks: string): readonly string[] {
  const words = teks.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isOwn = (word: string) =>
    [...nama, ...kata].some((one) => word.includes(one) || (word.length >= 3 && one.includes(word)));
  return words.filter((word) => !KATA_HUBUNG.has(word) && !isOwn(word));
}
