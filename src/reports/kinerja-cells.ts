import type { Nilai } from '../bahasa/nilai.ts';
import type { Capaian } from '../kinerja/capaian.ts';
import type { CapaianTahun } from './capaian-results.ts';
import type { Metode } from './metode.ts';
import { perhitunganCapaian, perhitunganPersen } from './perhitungan.ts';
import { percentDecimals, telltaleDecimals } from './sentences.ts';
import type { TableCell } from './table.ts';

/**
 * A figure as the officer wrote it; the unit stands in its own column. What is written in brackets behind
 * it, such as a grade, is no unit: `80,10 (A)` stays whole, as `A (80,10)` does.
 */
export function nilaiCell(nilai: Nilai | undefined): TableCell {
  if (nilai === undefined) return {};
  if (nilai.jenis !== 'angka' || nilai.satuan?.includes('(')) return { value: nilai.teks };
  return angkaCell(nilai);
}

/** The number alone, for a chart to draw. */
export function angkaCell(nilai: Nilai | undefined): TableCell {
  return nilai?.jenis === 'angka' ? { value: nilai.angka, desimal: nilai.desimal } : nilaiCell(nilai);
}

/** A realisasi as written, or as pembilang and penyebut give it, never looking like a target that it is not. */
export function realisasiCell(tahun: CapaianTahun | undefined, { desimal }: Metode): TableCell {
  if (tahun === undefined || tahun.realisasi.dari === 'tidak ada') return {};
  const { realisasi, target } = tahun;
  if (realisasi.dari === 'isian' || realisasi.nilai.jenis !== 'angka') return nilaiCell(realisasi.nilai);
  const { angka } = realisasi.nilai;
  const teliti = target?.jenis === 'angka' ? telltaleDecimals(angka, target.angka, desimal) : desimal;
  return {
    value: angka,
    desimal: teliti,
    note: perhitunganPersen(realisasi.pembilang, realisasi.penyebut, angka, teliti),
  };
}

/** A capaian in percent, 100 only where it is 100, with its arithmetic, or why there is none; empty where its year has no row. */
export function capaianCell(capaian: Capaian | undefined, { desimal }: Metode): TableCell {
  if (capaian === undefined) return {};
  if (!capaian.dinilai) return { value: capaian.alasan };
  const { persen } = capaian;
  return {
    value: persen,
    desimal: percentDecimals(persen, desimal),
    note: perhitunganCapaian(capaian, desimal),
  };
}
