import { BATAS_TERBILANG, terbilang } from '../bahasa/terbilang.ts';
import { formatNumber, formatRupiah } from '../bahasa/tulis-angka.ts';
import type { Decimal } from '../decimal.ts';
import { calculateSerapan, calculateSisa } from '../kinerja/anggaran.ts';
import { serapanDecimals } from './anggaran-cells.ts';

/**
 * An amount in figures and words, as official documents write it: `Rp9.226.434.950,00 (sembilan
 * miliar … rupiah)`. An amount beyond all words stands in figures alone.
 */
export function rupiahTerbilang(value: Decimal): string {
  const sen = value.toDecimalPlaces(2);
  if (sen.abs().gte(BATAS_TERBILANG)) return formatRupiah(sen);
  return `${formatRupiah(sen)} (${terbilang(sen)} rupiah)`;
}

export interface Penyerapan {
  readonly pagu: Decimal;
  readonly realisasi: Decimal | undefined;
  /** Whether rows are known to lack a realisasi, so that it is only what was stated so far. */
  readonly belumLengkap?: boolean;
  /** Until when the realisasi counts, where it is not that of the year: `akhir Triwulan II`. */
  readonly sampai?: string;
}

/**
 * What became of a pagu, in two sentences. `subjek` begins the first: `Belanja langsung tahun 2021
 * berpagu Rp… (…). Realisasinya Rp… (…) atau 98,80% dari pagu, dengan sisa Rp…`
 */
export function kalimatPenyerapan(subjek: string, penyerapan: Penyerapan): string {
  const { pagu, realisasi, belumLengkap, sampai } = penyerapan;
  const berpagu = `${subjek} berpagu ${rupiahTerbilang(pagu)}.`;
  const kapan = sampai === undefined ? '' : ` sampai ${sampai}`;
  if (realisasi === undefined) return `${berpagu} Realisasinya${kapan} belum ada.`;
  const diisi = belumLengkap === true ? 'Realisasi yang sudah diisi' : 'Realisasinya';
  return `${berpagu} ${diisi}${kapan} ${rupiahTerbilang(realisasi)}${atauPersen(pagu, realisasi)}, ${sebutSisa(pagu, realisasi)}.`;
}

function atauPersen(pagu: Decimal, realisasi: Decimal): string {
  const persen = persenSerapan(pagu, realisasi);
  return persen === undefined ? '' : ` atau ${persen} dari pagu`;
}

function persenSerapan(pagu: Decimal, realisasi: Decimal): string | undefined {
  const serapan = calculateSerapan(pagu, realisasi);
  if (!serapan.dinilai) return undefined;
  return `${formatNumber(serapan.persen, serapanDecimals(serapan.persen), { minus: '−' })}%`;
}

function sebutSisa(pagu: Decimal, realisasi: Decimal): string {
  const sisa = calculateSisa(pagu, realisasi);
  if (sisa.isZero()) return 'tanpa sisa';
  return sisa.isNegative()
    ? `melebihi pagu sebesar ${formatRupiah(sisa.negated())}`
    : `dengan sisa ${formatRupiah(sisa)}`;
}

/** A pagu and what became of it, within a list: `Rp2.439.251.000,00 dengan realisasi Rp2.358.009.223,00 (96,67%)`. */
export function penyerapanSingkat({ pagu, realisasi, belumLengkap }: Penyerapan): string {
  if (realisasi === undefined) return `${formatRupiah(pagu)} yang realisasinya belum ada`;
  const persen = persenSerapan(pagu, realisasi);
  const diisi = belumLengkap === true ? 'realisasi yang sudah diisi' : 'realisasi';
  return `${formatRupiah(pagu)} dengan ${diisi} ${formatRupiah(realisasi)}${persen === undefined ? '' : ` (${persen})`}`;
}
