import { normalizeText } from '../bahasa/teks.ts';
import { classify } from '../peraturan/scale.ts';
import type { Metode } from '../reports/metode.ts';
import { alasanKategori } from '../reports/perhitungan.ts';
import type { PrintedCapaian } from './printed-capaian.ts';
import { formatRounded } from './printed-number.ts';
import { subjectOfKinerja } from './subjects.ts';
import type { Jenis, Temuan } from './temuan.ts';

/** The kategori of a right capaian, as a sentence may end with it: `, kategori Berhasil`; empty where none. */
export function withKategori({ benar }: PrintedCapaian, { scale }: Metode): string {
  if (!benar.capaian.dinilai) return '';
  const kategori = classify(scale, benar.capaian.persen)?.kategori;
  return kategori === undefined ? '' : `, kategori ${kategori}`;
}

/**
 * The printed kategori that follows from a wrong capaian: it fits the printed number and not the
 * right one. It belongs to the kind that found the capaian, so that mending both mends one slip.
 */
export function kategoriThatFollows(
  jenis: Jenis,
  one: PrintedCapaian,
  { scale, desimal }: Metode,
): readonly Temuan[] {
  const { kinerja, tercetak, benar } = one;
  const kategori = kinerja.kategoriTercetak;
  if (kategori === undefined || tercetak.jenis !== 'angka') return [];
  if (!sameKategori(classify(scale, tercetak.angka)?.kategori, kategori)) return [];

  const { capaian } = benar;
  const seharusnya = capaian.dinilai ? classify(scale, capaian.persen)?.kategori : undefined;
  if (sameKategori(seharusnya, kategori)) return [];
  const alasan =
    capaian.dinilai && seharusnya !== undefined
      ? alasanKategori(scale, capaian.persen, seharusnya, desimal)
      : 'Tanpa capaian tidak ada kategori';
  return [
    {
      jenis,
      tingkat: 'salah',
      tab: 'Kinerja',
      baris: kinerja.baris,
      kolom: 'Kategori Tercetak',
      tercetak: kategori,
      seharusnya: seharusnya ?? 'tanpa kategori',
      perhitungan: `Kategori ini mengikuti capaian tercetak ${formatRounded(tercetak.angka)} yang keliru. ${alasan}.`,
      keyakinan: 'kuat',
      perihal: subjectOfKinerja(kinerja),
    },
  ];
}

/** Whether two kategori are one, whatever their case and spaces. */
export function sameKategori(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && normalizeText(a) === normalizeText(b);
}
