import { akarNama } from './kata/umum.ts';

/** What a fact is of its subject. */
export type PeranFakta =
  | 'target'
  | 'realisasi'
  | 'capaian'
  /** Printed in Kinerja, and another than the calculated one. */
  | 'capaian tercetak'
  /** Target of the last year of the RPJMD, and what realisasi is of it. */
  | 'akhir'
  | 'capaian akhir'
  | 'nasional'
  | 'capaian nasional'
  /** Between two years: of target or realisasi, of capaian, in percent. */
  | 'selisih'
  | 'selisih capaian'
  | 'pertumbuhan'
  /** From target, in the unit and in percent; from the last target or the nasional figure. */
  | 'jarak'
  | 'jarak persen'
  | 'jarak acuan'
  | 'rata-rata'
  | 'nilai mean'
  | 'pagu'
  | 'belanja'
  | 'sisa'
  | 'serapan'
  | 'sisa persen'
  | 'bagian'
  | 'banyaknya'
  /** How many there are of all of them. */
  | 'seluruhnya'
  /** Right, but seldom said: sums, averages, quarters, pembilang. */
  | 'turunan'
  /** A well-known wrong sum: it explains nothing and names a mistake. */
  | 'keliru';

/** How a figure is told: percentages, rupiah, multiples (`tiga kali lipat`), and all else. */
export type SatuanFakta = 'persen' | 'rupiah' | 'kali' | 'angka';

/** What kind of thing a fact is about. */
export type JenisSubjek =
  | 'indikator'
  | 'sasaran'
  | 'anggaran'
  | 'belanja'
  | 'total'
  | 'dukung'
  | 'pegawai'
  | 'banyaknya'
  | 'lain';

/** Something that a sentence may speak of. Each thing of a workbook is one object. */
export interface Subjek {
  readonly jenis: JenisSubjek;
  /** The kode, or what else tells it from others of its kind. */
  readonly kunci: string;
  /** As a message names it: `Produksi daging`. */
  readonly nama: string;
  /** The stems by which a sentence names it. */
  readonly akar: ReadonlySet<string>;
  /** The table it stands in, for a row of a supporting table or of staff. */
  readonly tabel?: string;
}

/** A figure that the workbook has or gives. */
export interface Fakta {
  /** A double: sixteen digits, where a report prints at most fourteen (keputusan 0220). */
  readonly nilai: number;
  readonly satuan: SatuanFakta;
  readonly subjek: Subjek;
  readonly peran: PeranFakta;
  /** The year, or the two years that are compared. */
  readonly tahun: number | readonly [number, number] | undefined;
  /** What it is, as a message says it: `realisasi tahun 2015`. */
  readonly sebutan: string;
  /** Where it stands, or the sum it is: `Kinerja, baris 4`. */
  readonly tempat: string;
  /** The stems of what it counts: `ton`, `unit`. */
  readonly benda: ReadonlySet<string>;
  /** 1 where a difference is a rise or a surplus, -1 a fall, 0 neither. */
  readonly arah: number;
}

/** The facts of the columns themselves. */
const PERAN_UTAMA: ReadonlySet<PeranFakta> = new Set([
  'target',
  'realisasi',
  'capaian',
  'pagu',
  'belanja',
  'sisa',
  'akhir',
  'nasional',
]);

/** Whether a fact stands in a column, and is no difference or share. */
export const isUtama = ({ peran }: Fakta): boolean => PERAN_UTAMA.has(peran);

/** Every fact of a workbook, by subject and by value. */
export class KumpulanFakta {
  readonly semua: Fakta[] = [];
  private readonly perSubjek = new Map<Subjek, Fakta[]>();
  private readonly perJenis = new Map<JenisSubjek, Subjek[]>();
  private readonly urut = new Map<string, readonly Fakta[]>();
  private readonly namaBerakar = new Map<string, Subjek[]>();
  private readonly namaSingkat = new Map<string, Set<string>>();
  private readonly satuanDikenal = new Set<string>();

  /** Adds a fact; a value that is not finite is none. */
  tambah(fakta: Omit<Fakta, 'arah' | 'benda'> & Partial<Pick<Fakta, 'arah' | 'benda'>>): void {
    if (!Number.isFinite(fakta.nilai)) return;
    const one: Fakta = { arah: 0, benda: TANPA_BENDA, ...fakta };
    this.semua.push(one);
    const own = this.perSubjek.get(one.subjek);
    if (own === undefined) {
      this.perSubjek.set(one.subjek, [one]);
      const lain = this.perJenis.get(one.subjek.jenis);
      if (lain === undefined) this.perJenis.set(one.subjek.jenis, [one.subjek]);
      else lain.push(one.subjek);
    } else own.push(one);
    for (const kata of one.benda) this.satuanDikenal.add(kata);
  }

  /** Makes a subject findable by its name. */
  namai(subjek: Subjek): void {
    for (const kata of subjek.akar) {
      const key = `${subjek.jenis} ${kata}`;
      const known = this.namaBerakar.get(key);
      if (known === undefined) this.namaBerakar.set(key, [subjek]);
      else known.push(subjek);
    }
    for (const [singkatan, kata] of singkatanNama(subjek.nama)) {
      const key = `${subjek.jenis} ${singkatan}`;
      const known = this.namaSingkat.get(key) ?? new Set();
      for (const one of kata) known.add(one);
      this.namaSingkat.set(key, known);
    }
  }

  /** The stems that initials stand for in the names of a kind: `IKA` for kualitas and air. */
  singkatan(jenis: JenisSubjek, huruf: string): ReadonlySet<string> {
    return this.namaSingkat.get(`${jenis} ${huruf}`) ?? TANPA_BENDA;
  }

  /** The facts of a subject. */
  milik(subjek: Subjek): readonly Fakta[] {
    return this.perSubjek.get(subjek) ?? [];
  }

  /** The subjects of a kind that have a stem in their name. */
  bernama(jenis: JenisSubjek, kata: string): readonly Subjek[] {
    return this.namaBerakar.get(`${jenis} ${kata}`) ?? [];
  }

  /** Whether the workbook counts such things. */
  isSatuan(kata: string): boolean {
    return this.satuanDikenal.has(kata);
  }

  /** The subjects of a kind that have facts. */
  sejenis(jenis: JenisSubjek): readonly Subjek[] {
    return this.perJenis.get(jenis) ?? [];
  }

  /** The facts of a unit whose value, whatever its sign, lies between two bounds: no more than so many, or those of the budget only. */
  antara(
    satuan: SatuanFakta,
    dari: number,
    sampai: number,
    { paling = Number.POSITIVE_INFINITY, isUang = false } = {},
  ): readonly Fakta[] {
    const kunci = `${satuan} ${isUang}`;
    let sorted = this.urut.get(kunci);
    if (sorted === undefined) {
      sorted = this.semua
        .filter((one) => one.satuan === satuan && (!isUang || SUBJEK_UANG.has(one.subjek.jenis)))
        .sort((a, b) => Math.abs(a.nilai) - Math.abs(b.nilai));
      this.urut.set(kunci, sorted);
    }
    const first = lowerBound(sorted, dari);
    let last = first;
    const batas = Math.min(sorted.length, first + paling);
    while (last < batas && Math.abs(sorted[last]?.nilai ?? 0) <= sampai) last += 1;
    return sorted.slice(first, last);
  }
}

const SINGKATAN_TERPANJANG = 6;

/** The initials of every run of three to six words of a name, and the stems of those words. */
function singkatanNama(nama: string): readonly (readonly [string, readonly string[]])[] {
  const kata = (nama.match(/\p{L}+/gu) ?? []).map((one) => ({
    huruf: one.charAt(0).toUpperCase(),
    akar: [...akarNama(one)],
  }));
  return kata.flatMap((_, i) => {
    const terpanjang = Math.min(SINGKATAN_TERPANJANG, kata.length - i);
    return Array.from({ length: Math.max(0, terpanjang - 2) }, (_x, n) => {
      const run = kata.slice(i, i + n + 3);
      return [run.map(({ huruf }) => huruf).join(''), run.flatMap(({ akar }) => akar)] as const;
    });
  });
}

const SUBJEK_UANG: ReadonlySet<JenisSubjek> = new Set(['anggaran', 'belanja', 'total', 'lain']);

const TANPA_BENDA: ReadonlySet<string> = new Set();

function lowerBound(sorted: readonly Fakta[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.abs(sorted[middle]?.nilai ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
