import { Decimal } from '../decimal.ts';
import type { Istilah } from './istilah.ts';

export type Tingkat = 'program' | 'kegiatan' | 'subkegiatan' | 'rincian';

/** How the level of a row was told. */
export type CaraTingkat = 'kolom' | 'kode' | 'indentasi' | 'huruf' | 'penomoran' | 'kata' | 'tidak diketahui';

/** A row of a table of budget as it is read, before its level is known. */
export interface BarisMentah {
  row: number;
  /** The row that its money stands in: its own, or that of the sum below its children. */
  barisUang: number;
  kode: string;
  teks: string;
  uraian: string;
  column: number;
  kolomNama: number;
  /** The level, where a column says it. */
  tertulis: Tingkat | undefined;
  pagu: Decimal | undefined;
  indent: number;
  gaya: string;
  nomor: string;
  tanda: string;
  belanja: string;
  pejabat: string;
}

interface Tingkatan {
  readonly tingkat: readonly (Tingkat | undefined)[];
  readonly cara: CaraTingkat;
  readonly cocok: number;
}

const URUTAN: readonly Tingkat[] = ['program', 'kegiatan', 'subkegiatan', 'rincian'];

/**
 * Tells the level of each row. Every way that the table may mark it is tried; the one whose parents are the
 * sums of their children wins, then the surest kind of mark.
 */
export function tentukanTingkat(
  mentah: readonly BarisMentah[],
  istilahKolom: readonly (readonly Istilah[])[],
): Tingkatan {
  if (mentah.length === 0) return { tingkat: [], cara: 'tidak diketahui', cocok: 1 };
  const tertulis = mentah.map((one) => one.tertulis);
  if (tertulis.filter((level) => level !== undefined).length * 5 >= mentah.length * 4) {
    const rank = tertulis.map((level) => (level === undefined ? -1 : URUTAN.indexOf(level)));
    return { tingkat: tertulis, cara: 'kata', cocok: cocokOf(mentah, rank) };
  }
  if (istilahKolom.length > 1) {
    const urut = istilahKolom.map((terms): Tingkat | undefined =>
      terms.includes('subkegiatan')
        ? 'subkegiatan'
        : terms.includes('kegiatan')
          ? 'kegiatan'
          : terms.includes('program')
            ? 'program'
            : undefined,
    );
    const kolom = urut.map((level, index): Tingkat => level ?? URUTAN[Math.min(index, 3)] ?? 'rincian');
    const spread = new Set(mentah.map(({ kolomNama }) => kolomNama)).size;
    if (spread > 1) {
      const own = mentah.map(({ kolomNama }) => (kolomNama < 0 ? undefined : kolom[kolomNama]));
      return {
        tingkat: own,
        cara: 'kolom',
        cocok: cocokOf(
          mentah,
          own.map((level) => (level === undefined ? -1 : URUTAN.indexOf(level))),
        ),
      };
    }
  }
  const cara: { readonly cara: CaraTingkat; readonly rank: readonly number[] | undefined }[] = [
    { cara: 'kode', rank: ranksByCode(mentah) },
    { cara: 'kata', rank: ranksByWord(mentah) },
    { cara: 'indentasi', rank: ranksByNumber(mentah.map(({ indent }) => indent)) },
    {
      cara: 'penomoran',
      rank: ranksByFirst(
        mentah.map(({ tanda }) => tanda),
        true,
      ),
    },
    { cara: 'penomoran', rank: ranksByLetter(mentah) },
    {
      cara: 'huruf',
      rank: ranksByFirst(
        mentah.map(({ gaya }) => gaya),
        false,
      ),
    },
    {
      cara: 'huruf',
      rank: ranksByFirst(
        mentah.map(({ uraian }) => (uraian === uraian.toUpperCase() ? 'besar' : 'kecil')),
        false,
      ),
    },
    {
      cara: 'huruf',
      rank: ranksByFirst(
        mentah.map(({ gaya, uraian }) => `${gaya}|${uraian === uraian.toUpperCase()}`),
        false,
      ),
    },
    {
      cara: 'huruf',
      rank: ranksByFirst(
        mentah.map(({ gaya, indent, tanda }) => `${gaya}|${indent}|${tanda}`),
        false,
      ),
    },
  ];
  let best: { cara: CaraTingkat; rank: readonly number[]; cocok: number; banyak: number } | undefined;
  for (const one of cara) {
    if (one.rank === undefined) continue;
    const banyak = new Set(one.rank).size;
    if (banyak < 2 && mentah.length > 1) continue;
    const cocok = cocokOf(mentah, one.rank);
    if (
      best === undefined ||
      cocok > best.cocok + 0.02 ||
      (cocok > best.cocok - 0.001 && banyak > best.banyak && best.cara !== 'kode')
    )
      best = { cara: one.cara, rank: one.rank, cocok, banyak };
  }
  if (best === undefined || new Set(best.rank).size === 1) {
    // One level alone is what the heading says: a list of kegiatan.
    const [istilah] = istilahKolom[0] ?? [];
    const tingkat = istilah === 'kegiatan' || istilah === 'subkegiatan' ? istilah : 'program';
    return { tingkat: mentah.map(() => tingkat), cara: 'tidak diketahui', cocok: 1 };
  }
  const tingkat = namai(mentah, best.rank);
  return {
    tingkat: best.cara === 'kode' ? denganAkun(mentah, tingkat) : tingkat,
    cara: best.cara,
    cocok: best.cocok,
  };
}

/** Accounts of belanja are rincian; one that only sums up those below it is left out. */
function denganAkun(
  mentah: readonly BarisMentah[],
  tingkat: readonly (Tingkat | undefined)[],
): readonly (Tingkat | undefined)[] {
  const akun = akunDari(mentah);
  return tingkat.map((level, index) => {
    if (!akun[index] || level === undefined) return level;
    const next = mentah[index + 1]?.kode ?? '';
    return akun[index + 1] && next.startsWith(`${mentah[index]?.kode ?? ''}.`) ? undefined : 'rincian';
  });
}

function ranksByNumber(values: readonly number[]): readonly number[] | undefined {
  const steps = [...new Set(values)].sort((a, b) => a - b);
  return steps.length < 2 || steps.length > 8 ? undefined : values.map((value) => steps.indexOf(value));
}

/** Marks in the order in which they first appear: the first is the highest level. */
function ranksByFirst(marks: readonly string[], marked: boolean): readonly number[] | undefined {
  const steps = [...new Set(marks)];
  if (steps.length < 2 || steps.length > 8) return undefined;
  if (marked && marks.filter((mark) => mark === '').length > marks.length * 0.8) return undefined;
  return marks.map((mark) => steps.indexOf(mark));
}

/** A letter for each level, the same in every row of it: P, K, S. */
function ranksByLetter(mentah: readonly BarisMentah[]): readonly number[] | undefined {
  const marks = mentah.map(({ nomor }) => nomor.replace(/[().\s]/gu, '').toUpperCase());
  if (!marks.every((mark) => /^\p{L}{1,4}$/u.test(mark))) return undefined;
  return new Set(marks).size > 4 ? undefined : ranksByFirst(marks, false);
}

function ranksByCode(mentah: readonly BarisMentah[]): readonly number[] | undefined {
  const coded = mentah.filter(({ kode }) => /\d/u.test(kode)).length;
  if (coded < mentah.length * 0.6) return undefined;
  // Accounts of belanja have numbers of their own, shorter than those of the kegiatan above them.
  const akun = akunDari(mentah);
  const depth = mentah.map(({ kode }, index) => (kode === '' || akun[index] ? 0 : segments(kode).length));
  // A row without a kode under one that has it is what that one is made of; before any it heads the table.
  const deepest = Math.max(...depth);
  const filled = mentah.map(({ kode }, index) =>
    kode !== '' && !akun[index]
      ? (depth[index] ?? 0)
      : index > 0 && mentah.slice(0, index).some((one) => one.kode !== '')
        ? deepest + 1
        : 0,
  );
  return ranksByNumber(filled);
}

/** Which rows are accounts of belanja (5.1.02.01) among rows whose kode are those of programs. */
function akunDari(mentah: readonly BarisMentah[]): readonly boolean[] {
  const akun = mentah.map(({ kode }) => /^5[.\s][1-4](?:[.\s]|$)/u.test(kode));
  const banyak = akun.filter(Boolean).length;
  return banyak * 10 > mentah.length * 9 || akun[0] === true ? akun.map(() => false) : akun;
}

function segments(kode: string): readonly string[] {
  const parts = kode.split(/[.\s-]+/u).filter((part) => part !== '');
  return parts.length === 1 && /^\d{6,}$/u.test(kode) ? (kode.match(/\d{1,2}/gu) ?? []) : parts;
}

function ranksByWord(mentah: readonly BarisMentah[]): readonly number[] | undefined {
  const rank = mentah.map(({ uraian }) =>
    /^program\b/iu.test(uraian)
      ? 0
      : /^sub\s*kegiatan\b/iu.test(uraian)
        ? 2
        : /^kegiatan\b/iu.test(uraian)
          ? 1
          : 3,
  );
  const told = rank.filter((one) => one < 3).length;
  return told < mentah.length * 0.5 ? undefined : ranksByNumber(rank);
}

/** The share of parents whose pagu is the sum of their direct children's. */
function cocokOf(mentah: readonly BarisMentah[], rank: readonly number[]): number {
  let parents = 0;
  let right = 0;
  for (let index = 0; index < mentah.length; index++) {
    const own = rank[index] ?? 0;
    const pagu = mentah[index]?.pagu;
    const next = rank[index + 1];
    if (pagu === undefined || next === undefined || next <= own) continue;
    let sum = new Decimal(0);
    let known = true;
    // The children of one parent are all of the level that the first of them has.
    for (let below = index + 1; below < mentah.length && (rank[below] ?? 0) > own; below++) {
      if ((rank[below] ?? 0) === next) {
        const value = mentah[below]?.pagu;
        if (value === undefined) known = false;
        else sum = sum.plus(value);
      } else if ((rank[below] ?? 0) < next) known = known && false;
    }
    if (!known) {
      parents += 0.5;
      continue;
    }
    parents++;
    if (sum.minus(pagu).abs().lte(pagu.abs().times(0.0005).plus(1))) right++;
  }
  return parents === 0 ? 0.5 : right / parents;
}

/** Names the levels: the one whose rows begin with Program is the program; what stands above it is left out. */
function namai(mentah: readonly BarisMentah[], rank: readonly number[]): readonly (Tingkat | undefined)[] {
  const banyak = Math.max(...rank) + 1;
  const share = (level: number, pola: RegExp) => {
    const rows = mentah.filter((_, index) => rank[index] === level);
    return rows.length === 0 ? 0 : rows.filter(({ uraian }) => pola.test(uraian)).length / rows.length;
  };
  let program = -1;
  for (let level = 0; level < banyak && program < 0; level++)
    if (share(level, /^program\b/iu) >= 0.5) program = level;
  if (program < 0) {
    program = 0;
    while (
      program < banyak - 1 &&
      /^(?:urusan|bidang urusan|unsur|dinas|badan|kantor|sekretariat|inspektorat|kecamatan|organisasi|skpd|opd|belanja|rsud|satuan)\b/iu.test(
        mentah.find((_, index) => rank[index] === program)?.uraian ?? '',
      )
    )
      program++;
  }
  let sub = -1;
  for (let level = program + 1; level < banyak; level++)
    if (share(level, /^sub\s*kegiatan\b/iu) >= 0.5) sub = level;
  return rank.map((level) => {
    if (level < program) return undefined;
    if (sub > program) {
      if (level === program) return 'program';
      if (level === sub) return 'subkegiatan';
      return level > sub ? 'rincian' : 'kegiatan';
    }
    return URUTAN[Math.min(level - program, 3)];
  });
}

/** The kind of mark of a list: which letter or number it is does not matter, nor how deep the numbers are. */
export function markClass(mark: string): string {
  const bare = mark.replace(/[()\s]/gu, '').replace(/[.]+$/u, '');
  if (bare === '') return '';
  if (/^[-–•▪*]$/u.test(bare)) return '-';
  const paren = /\)/u.test(mark) ? ')' : '';
  if (/^\d+$/u.test(bare)) return `1${paren}`;
  if (/^\d+(?:\.\w+)+$/u.test(bare)) return `1${'.1'.repeat(bare.split('.').length - 1)}`;
  if (/^[IVX]+$/u.test(bare)) return `I${paren}`;
  if (/^[A-Z]$/u.test(bare)) return `A${paren}`;
  if (/^[ivx]+$/u.test(bare) && bare.length > 1) return `i${paren}`;
  if (/^[a-z]$/u.test(bare)) return `a${paren}`;
  return bare
    .split('.')
    .map(() => 'x')
    .join('.');
}

/** Takes the I after an H for a letter, not for the numeral one. */
export function hurufBerurut(mentah: readonly BarisMentah[]): void {
  const last = new Map<string, string>();
  for (const one of mentah) {
    const letter = one.nomor.replace(/[().\s]/gu, '');
    if (!/^[a-z]$/iu.test(letter)) continue;
    const besar = letter === letter.toUpperCase();
    const kelas = `${besar ? 'A' : 'a'}${/\)/u.test(one.nomor) ? ')' : ''}`;
    if (one.tanda === kelas || last.get(kelas) === String.fromCharCode(letter.charCodeAt(0) - 1)) {
      one.tanda = kelas;
      last.set(kelas, letter);
    }
  }
}

/** A row that sums others up. */
export interface BarisJumlah {
  readonly teks: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Gives a program that stands without money the sum that an office writes below its children, where it is their
 * sum. Returns the sums that belong to no such row.
 */
export function denganJumlah(
  mentah: readonly BarisMentah[],
  tingkat: readonly (Tingkat | undefined)[],
  jumlah: readonly BarisJumlah[],
  pagu: (row: number) => Decimal | undefined,
): readonly BarisJumlah[] {
  const rank = tingkat.map((level) => (level === undefined ? -1 : URUTAN.indexOf(level)));
  let last = -1;
  return jumlah.filter(({ row }) => {
    while ((mentah[last + 1]?.row ?? row) < row) last++;
    const sum = pagu(row);
    if (sum === undefined) return true;
    let shallowest = Number.POSITIVE_INFINITY;
    for (let at = last; at >= 0 && shallowest > 0; at--) {
      const one = mentah[at];
      const own = rank[at] ?? 0;
      if (one === undefined || own >= shallowest) continue;
      shallowest = own;
      if (one.pagu !== undefined || at === last) continue;
      const anak = mentah.slice(at + 1, last + 1).filter((_, index) => rank[at + 1 + index] === rank[at + 1]);
      const total = anak.reduce((before, { pagu: value }) => before.plus(value ?? 0), new Decimal(0));
      if (total.minus(sum).abs().gt(1)) continue;
      one.pagu = sum;
      one.barisUang = row;
      return false;
    }
    return true;
  });
}
