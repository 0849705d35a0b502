import type { Nilai, NilaiAngka, NilaiBatas } from '../bahasa/nilai.ts';
import { satuanBerbeda } from '../bahasa/satuan.ts';
import { Decimal } from '../decimal.ts';
import { findPeringkat, melampauiTangga, type TanggaPredikat } from '../peraturan/tangga.ts';
import { persenRumus, type RumusAngka } from './rumus-angka.ts';

/** Which way is better, with the formula for "lower is better" settled. */
export type Arah = 'naik' | 'turun 2T-R' | 'turun T/R' | 'rentang' | 'predikat';

/** How a capaian came about: everything that a sentence of arithmetic needs. */
export type Dasar =
  | { readonly rumus: RumusAngka; readonly target: Decimal; readonly realisasi: Decimal }
  | {
      readonly rumus: 'rentang';
      readonly bawah: Decimal;
      readonly atas: Decimal;
      readonly realisasi: Decimal;
      /** Outside the range: the formula and the bound that it was measured from. */
      readonly luar?: { readonly rumus: 'R/T' | '2T-R'; readonly target: Decimal };
    }
  | {
      readonly rumus: 'predikat';
      readonly tangga: string;
      readonly target: { readonly label: string; readonly peringkat: number };
      readonly realisasi: { readonly label: string; readonly peringkat: number };
    }
  /** Target nol and realisasi nol: what was promised happened. */
  | { readonly rumus: 'nol' };

/** Why there is no capaian. Each is shown to the officer as it stands. */
export type AlasanTidakDinilai =
  | 'belum ada target'
  | 'belum ada realisasi'
  | 'tidak ada penilaian'
  | 'target nol'
  | 'target negatif'
  | 'realisasi nol'
  | 'realisasi negatif'
  | 'arah atau predikat tidak terbaca'
  | 'target tidak terbaca'
  | 'realisasi tidak terbaca'
  | 'target bukan satu angka'
  | 'realisasi bukan satu angka'
  | 'satuan target dan realisasi berbeda'
  | 'tanda target berlawanan dengan arah'
  | 'predikat tidak dikenal'
  | 'nilai melampaui tangga predikat'
  | 'tangga predikat belum dipilih';

/** A capaian is a percentage, or the reason there is none. It is never a 0 or a "-" in disguise. */
export type Capaian =
  | {
      readonly dinilai: true;
      /** 90 is ninety percent; exact, neither rounded nor (but for `dibatasi`) capped. */
      readonly persen: Decimal;
      readonly dasar: Dasar;
      /** Present where a declared cap cut the figure: what it was before. */
      readonly dibatasi?: { readonly batas: Decimal; readonly semula: Decimal };
    }
  | { readonly dinilai: false; readonly alasan: AlasanTidakDinilai };

export interface Ukuran {
  readonly target: Nilai | undefined;
  readonly realisasi: Nilai | undefined;
  readonly arah: Arah;
  /** The ladder for arah `predikat`. */
  readonly tangga?: TanggaPredikat | undefined;
  /** A declared cap in percent; absent for none. */
  readonly batas?: Decimal | undefined;
}

type BelumDinilai = Extract<Capaian, { dinilai: false }>;

/**
 * Calculates how far a realisasi reaches its target, in percent: exact, rounded nowhere, capped only
 * by a declared `batas`.
 *
 * - `naik`: R × 100 ÷ T
 * - `turun 2T-R`: (2 × T − R) × 100 ÷ T; negative from R > 2 × T on, 200 at most for R ≥ 0
 * - `turun T/R`: T × 100 ÷ R
 * - `rentang`: 100 inside, bounds included; below R ÷ bawah, above (2 × atas − R) ÷ atas
 * - a target that is a bound (`> 100`) counts as its number, where its sign is that of the arah
 * - `predikat`: 100 when equal or better, else peringkat realisasi ÷ peringkat target
 *
 * What cannot be assessed has a reason. Where several hold, the first wins of: a target or a realisasi that
 * was not readable in its cell, a missing target, a missing realisasi, an explicit "tidak ada penilaian", a missing ladder, an unreadable target, an
 * unreadable realisasi, and last what the formula refuses. The choices that no peraturan makes are
 * in docs/keputusan/0010 to 0015 and 0018.
 *
 * @example target 5,5, realisasi 6,67, turun 2T-R: (2 × 5,5 − 6,67) × 100 ÷ 5,5 = 78,7272…
 */
export function calculateCapaian(ukuran: Ukuran): Capaian {
  const { target, realisasi, arah, batas } = ukuran;
  if (target?.jenis === 'tak terbaca') return belumDinilai('target tidak terbaca');
  if (realisasi?.jenis === 'tak terbaca') return belumDinilai('realisasi tidak terbaca');
  if (target === undefined) return belumDinilai('belum ada target');
  if (realisasi === undefined) return belumDinilai('belum ada realisasi');
  if (target.jenis === 'tanpa penilaian' || realisasi.jenis === 'tanpa penilaian') {
    return belumDinilai('tidak ada penilaian');
  }
  return limit(assess(target, realisasi, arah, ukuran.tangga), batas);
}

function assess(target: Nilai, realisasi: Nilai, arah: Arah, tangga: TanggaPredikat | undefined): Capaian {
  switch (arah) {
    case 'naik':
      return assessAngka(target, realisasi, 'R/T');
    case 'turun 2T-R':
      return assessAngka(target, realisasi, '2T-R');
    case 'turun T/R':
      return assessAngka(target, realisasi, 'T/R');
    case 'rentang':
      return assessRentang(target, realisasi);
    case 'predikat':
      return assessPredikat(target, realisasi, tangga);
  }
}

function assessAngka(target: Nilai, realisasi: Nilai, rumus: RumusAngka): Capaian {
  if (target.jenis !== 'angka' && target.jenis !== 'batas') return belumDinilai('target bukan satu angka');
  if (realisasi.jenis !== 'angka') return belumDinilai('realisasi bukan satu angka');

  const alasan =
    refuseBatas(target, rumus) ??
    refuseSatuan(target, realisasi) ??
    refuseTarget(target.angka, realisasi.angka) ??
    refuseRealisasi(realisasi.angka, target.angka, rumus);
  if (alasan !== undefined) return belumDinilai(alasan);
  if (target.angka.isZero()) return { dinilai: true, persen: new Decimal(100), dasar: { rumus: 'nol' } };

  return {
    dinilai: true,
    persen: persenRumus(rumus, target.angka, realisasi.angka),
    dasar: { rumus, target: target.angka, realisasi: realisasi.angka },
  };
}

/** At least so much is a target of what should rise, at most so much of what should fall. */
function refuseBatas(target: NilaiAngka | NilaiBatas, rumus: RumusAngka): AlasanTidakDinilai | undefined {
  if (target.jenis === 'angka') return undefined;
  const naik = target.tanda === '>' || target.tanda === '>=';
  return naik === (rumus === 'R/T') ? undefined : 'tanda target berlawanan dengan arah';
}

function refuseSatuan(target: Nilai, realisasi: NilaiAngka): AlasanTidakDinilai | undefined {
  const differ = target.jenis === 'angka' && satuanBerbeda(satuanOf(target), satuanOf(realisasi));
  return differ ? 'satuan target dan realisasi berbeda' : undefined;
}

/** A percentage is a rate of a hundred. */
function satuanOf({ persen, satuan }: NilaiAngka): string | undefined {
  return persen ? 'per 100' : satuan;
}

/** A negative target turns the sense of every formula; a target of nol says something only of a realisasi of nol. */
function refuseTarget(target: Decimal, realisasi: Decimal): AlasanTidakDinilai | undefined {
  if (target.lt(0)) return 'target negatif';
  if (target.isZero() && !realisasi.isZero()) return 'target nol';
  return undefined;
}

/** Only T ÷ R divides by the realisasi. */
function refuseRealisasi(
  realisasi: Decimal,
  target: Decimal,
  rumus: RumusAngka,
): AlasanTidakDinilai | undefined {
  if (rumus !== 'T/R' || target.isZero()) return undefined;
  if (realisasi.isZero()) return 'realisasi nol';
  if (realisasi.lt(0)) return 'realisasi negatif';
  return undefined;
}

function assessRentang(target: Nilai, realisasi: Nilai): Capaian {
  const bounds = boundsOf(target);
  if (bounds === undefined) return belumDinilai('target bukan satu angka');
  if (realisasi.jenis !== 'angka') return belumDinilai('realisasi bukan satu angka');

  const { bawah, atas } = bounds;
  const { angka } = realisasi;
  const satuan = refuseSatuan(target, realisasi);
  if (satuan !== undefined) return belumDinilai(satuan);
  if (angka.gte(bawah) && angka.lte(atas)) {
    return {
      dinilai: true,
      persen: new Decimal(100),
      dasar: { rumus: 'rentang', bawah, atas, realisasi: angka },
    };
  }

  const luar = angka.lt(bawah)
    ? ({ rumus: 'R/T', target: bawah } as const)
    : ({ rumus: '2T-R', target: atas } as const);
  const alasan = refuseTarget(luar.target, angka);
  if (alasan !== undefined) return belumDinilai(alasan);
  return {
    dinilai: true,
    persen: persenRumus(luar.rumus, luar.target, angka),
    dasar: { rumus: 'rentang', bawah, atas, realisasi: angka, luar },
  };
}

/** A range, or one number as the range of that number alone. */
function boundsOf(target: Nilai): { readonly bawah: Decimal; readonly atas: Decimal } | undefined {
  if (target.jenis === 'rentang') return target;
  if (target.jenis === 'angka') return { bawah: target.angka, atas: target.angka };
  return undefined;
}

function assessPredikat(target: Nilai, realisasi: Nilai, tangga: TanggaPredikat | undefined): Capaian {
  if (tangga === undefined) return belumDinilai('tangga predikat belum dipilih');

  const dijanjikan = findPeringkat(tangga, target.teks);
  const diperoleh = findPeringkat(tangga, realisasi.teks);
  if (melampauiTangga(tangga, target.teks) || melampauiTangga(tangga, realisasi.teks)) {
    return belumDinilai('nilai melampaui tangga predikat');
  }
  if (dijanjikan === undefined || diperoleh === undefined) return belumDinilai('predikat tidak dikenal');

  const reached = diperoleh.peringkat >= dijanjikan.peringkat;
  return {
    dinilai: true,
    persen: reached
      ? new Decimal(100)
      : new Decimal(diperoleh.peringkat).times(100).div(dijanjikan.peringkat),
    dasar: { rumus: 'predikat', tangga: tangga.name, target: dijanjikan, realisasi: diperoleh },
  };
}

function limit(capaian: Capaian, batas: Decimal | undefined): Capaian {
  if (!capaian.dinilai || batas === undefined || capaian.persen.lte(batas)) return capaian;
  return { ...capaian, persen: batas, dibatasi: { batas, semula: capaian.persen } };
}

/** Whether there would be a capaian, or might be, if a cell could be read: until then no mean is whole. */
export const isTakTerbaca = (capaian: Capaian): boolean =>
  !capaian.dinilai && TAK_TERBACA.includes(capaian.alasan);

const TAK_TERBACA: readonly AlasanTidakDinilai[] = [
  'arah atau predikat tidak terbaca',
  'target tidak terbaca',
  'realisasi tidak terbaca',
];

function belumDinilai(alasan: AlasanTidakDinilai): BelumDinilai {
  return { dinilai: false, alasan };
}
