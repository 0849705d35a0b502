import type { Nilai } from '../bahasa/nilai.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { Decimal } from '../decimal.ts';
import type { Arah, Capaian } from '../kinerja/capaian.ts';
import { MOST_DECIMALS } from './shown-decimals.ts';

/** Which way a figure went from one year to the next. */
export type Trend = 'naik' | 'turun' | 'tetap';

/** Whether a gerak is what the arah of the indikator hopes for. */
export type Judgement = 'membaik' | 'memburuk' | 'tetap';

/** How a realisasi stands to its target, whichever way is better. */
export type StatusTarget = 'melampaui' | 'memenuhi' | 'belum memenuhi';

/** A figure with the decimals that a sentence shows of it. */
export interface ShownAngka {
  readonly angka: Decimal;
  readonly desimal: number;
}

/** Which way a figure went. A difference beyond what can be shown is none. */
export function trendOf(dulu: Decimal, kini: Decimal): Trend {
  const selisih = kini.toDecimalPlaces(MOST_DECIMALS).comparedTo(dulu.toDecimalPlaces(MOST_DECIMALS));
  if (selisih === 0) return 'tetap';
  return selisih > 0 ? 'naik' : 'turun';
}

/** Whether a gerak is for the better. Undefined for a rentang: there, neither way is better in itself. */
export function judgeTrend(gerak: Trend, arah: Arah): Judgement | undefined {
  if (arah === 'rentang') return undefined;
  if (gerak === 'tetap') return 'tetap';
  return (gerak === 'turun') === isLowerBetter(arah) ? 'membaik' : 'memburuk';
}

/** For these arah a lower figure is a better one. */
export function isLowerBetter(arah: Arah): boolean {
  return arah === 'turun 2T-R' || arah === 'turun T/R';
}

/**
 * What became of a figure: `naik 2,33 poin persen dari 81,10% menjadi 83,43%`, `tetap 100%`. Where
 * rounding would make two different figures look alike, they are written with more decimals; the
 * difference is that of the figures as they are written, so that a reader who subtracts finds it.
 */
export function trendSentence(dulu: ShownAngka, kini: ShownAngka, satuan?: string): string {
  const gerak = trendOf(dulu.angka, kini.angka);
  if (gerak === 'tetap') return `tetap ${formatWithSatuan(kini.angka, kini.desimal, satuan)}`;

  const { desimal, dari, menjadi } = tellApart(dulu, kini);
  const selisih = formatDifference(menjadi.minus(dari).abs(), desimal, satuan);
  return `${gerak} ${selisih} dari ${formatWithSatuan(dari, desimal, satuan)} menjadi ${formatWithSatuan(menjadi, desimal, satuan)}`;
}

/**
 * How a figure stands beside another of the same moment: `lebih rendah 3,11 poin persen daripada
 * angka nasional 9,78%`, `sama dengan angka nasional 9,78%`.
 */
export function comparisonSentence(
  sendiri: ShownAngka,
  lain: ShownAngka,
  namaLain: string,
  satuan?: string,
): string {
  const gerak = trendOf(lain.angka, sendiri.angka);
  if (gerak === 'tetap')
    return `sama dengan ${namaLain} ${formatWithSatuan(lain.angka, lain.desimal, satuan)}`;

  const { desimal, dari, menjadi } = tellApart(lain, sendiri);
  const selisih = formatDifference(menjadi.minus(dari).abs(), desimal, satuan);
  const letak = gerak === 'naik' ? 'lebih tinggi' : 'lebih rendah';
  return `${letak} ${selisih} daripada ${namaLain} ${formatWithSatuan(dari, desimal, satuan)}`;
}

/** How many decimals it takes, from `desimal` on, until rounding no longer makes two figures look alike. */
export function telltaleDecimals(a: Decimal, b: Decimal, desimal: number): number {
  if (desimal >= MOST_DECIMALS || a.eq(b)) return desimal;
  const alike = a.toDecimalPlaces(desimal).eq(b.toDecimalPlaces(desimal));
  return alike ? telltaleDecimals(a, b, desimal + 1) : desimal;
}

/** How many decimals a capaian in percent shows, from `desimal` on: what is not 100 never looks like 100. */
export function percentDecimals(persen: Decimal, desimal: number): number {
  return telltaleDecimals(persen, SERATUS, desimal);
}

const SERATUS = new Decimal(100);

/** Both figures rounded alike, with as many decimals as it takes to tell them apart. */
function tellApart(dulu: ShownAngka, kini: ShownAngka) {
  const desimal = telltaleDecimals(dulu.angka, kini.angka, Math.max(dulu.desimal, kini.desimal));
  return {
    desimal,
    dari: dulu.angka.toDecimalPlaces(desimal),
    menjadi: kini.angka.toDecimalPlaces(desimal),
  };
}

/**
 * How a realisasi stands to its target, told from the figures that the capaian was calculated of and
 * not from the percentage: a declared cap changes nothing. Undefined where nothing was assessed.
 */
export function statusTarget(capaian: Capaian): StatusTarget | undefined {
  if (!capaian.dinilai) return undefined;
  const { dasar } = capaian;
  switch (dasar.rumus) {
    case 'R/T':
      return statusOf(dasar.realisasi.comparedTo(dasar.target));
    case '2T-R':
    case 'T/R':
      return statusOf(dasar.target.comparedTo(dasar.realisasi));
    case 'predikat':
      return statusOf(dasar.realisasi.peringkat - dasar.target.peringkat);
    case 'rentang':
      return dasar.luar === undefined ? 'memenuhi' : 'belum memenuhi';
    case 'nol':
      return 'memenuhi';
  }
}

/** `unggul` is above nol where the realisasi is better than its target. */
function statusOf(unggul: number): StatusTarget {
  if (unggul === 0) return 'memenuhi';
  return unggul > 0 ? 'melampaui' : 'belum memenuhi';
}

/** How many indikator stand how: `1 melampaui target, 2 memenuhi target, dan 1 belum dapat dinilai`. */
export function rincianStatus(daftarStatus: readonly (StatusTarget | undefined)[]): string {
  const urutan = ['melampaui', 'memenuhi', 'belum memenuhi', undefined] as const;
  return joinWords(
    urutan.flatMap((status) => {
      const jumlah = daftarStatus.filter((one) => one === status).length;
      if (jumlah === 0) return [];
      return [status === undefined ? `${jumlah} belum dapat dinilai` : `${jumlah} ${status} target`];
    }),
  );
}

/** `84,68%`, `38 OPD`, `Rp1.500`, `12`: a figure with its unit, where it has one. */
export function formatWithSatuan(angka: Decimal, desimal: number, satuan?: string): string {
  return withSatuan(formatNumber(angka, desimal, { minus: '−' }), satuan);
}

/** The difference of two percentages is so many percentage points. */
function formatDifference(selisih: Decimal, desimal: number, satuan: string | undefined): string {
  return withSatuan(formatNumber(selisih, desimal), satuan === '%' ? 'poin persen' : satuan);
}

function withSatuan(angka: string, satuan: string | undefined): string {
  if (satuan === undefined) return angka;
  // Rupiah alone stands before its figure, with no space, and a minus before both (docs/keputusan/0050).
  if (/^rp\.?$/iu.test(satuan)) return angka.replace(/\d/u, 'Rp$&');
  return satuan === '%' ? `${angka}%` : `${angka} ${satuan}`;
}

/**
 * A target or a realisasi within a sentence: a number in the Indonesian form with its unit, anything
 * else as the officer wrote it. `desimal` is for a number that no one wrote, which has endless ones.
 */
export function formatNilai(nilai: Nilai, satuan: string | undefined, desimal?: number): string {
  if (nilai.jenis !== 'angka') return nilai.teks;
  return formatWithSatuan(nilai.angka, desimal ?? nilai.desimal, satuanOf(nilai, satuan));
}

/** The unit of a figure: its own before that of its indikator. */
export function satuanOf(nilai: Nilai, satuan: string | undefined): string | undefined {
  if (nilai.jenis !== 'angka') return satuan;
  return nilai.satuan ?? (nilai.persen ? '%' : satuan);
}

/** Joins as EYD does: `a`, `a dan b`, `a, b, dan c`. */
export function joinWords(bagian: readonly string[]): string {
  if (bagian.length < 3) return bagian.join(' dan ');
  return `${bagian.slice(0, -1).join(', ')}, dan ${bagian[bagian.length - 1]}`;
}

/** The text with its first letter as a sentence begins. */
export function capitalize(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}
