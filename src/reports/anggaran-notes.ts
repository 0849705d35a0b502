import { formatNumber } from '../bahasa/tulis-angka.ts';
import type { Decimal } from '../decimal.ts';
import { type KolomRealisasi, rowsWithout, type SelisihAnggaran } from '../kinerja/pohon-anggaran.ts';
import { tabAnggaran } from '../tabs/anggaran.ts';
import { type AnggaranRow, rupiahDecimals } from './anggaran-cells.ts';
import type { DukunganAnggaran } from './dukungan-anggaran.ts';
import { joinWords } from './sentences.ts';
import { forOfficers, type Line } from './table.ts';

/** A line with more than this runs over the edge of an upright page. */
const MOST = 6;

/** More lines than this below a table help nobody. */
const MOST_LINES = 10;

/** Rows of tab Anggaran by their numbers: `Anggaran baris 3, 17, dan 20`; of many, the first and how many more. */
export function listRows(rows: readonly { readonly baris: number }[]): string {
  return `Anggaran baris ${listSome(
    rows.map(({ baris }) => String(baris)),
    'baris lain',
  )}`;
}

/** `a, b, dan c`; of many, the first and how many more: `a, b, …, dan 4 lainnya`. */
export function listSome(daftar: readonly string[], lainnya = 'lainnya'): string {
  const lain = daftar.length - MOST;
  return joinWords(lain <= 0 ? daftar : [...daftar.slice(0, MOST), `${lain} ${lainnya}`]);
}

/** What a row states and the rows that belong to it do not make up, a line each. */
export function keteranganSelisih(daftarSelisih: readonly SelisihAnggaran[]): readonly string[] {
  const lines = daftarSelisih.map(({ baris, kolom, tertulis, dihitung }) => {
    const { heading } = tabAnggaran.columns[kolom];
    return `Anggaran baris ${baris}, ${heading}: tertulis ${rupiah(tertulis)}, jumlah rinciannya ${rupiah(dihitung)}.`;
  });
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `Masih ada ${lines.length - MOST_LINES} selisih lain seperti itu.`];
}

const rupiah = (value: Decimal): string => formatNumber(value, rupiahDecimals(value));

/** Which rows lack a realisasi; `nama` is what it is called, such as `Realisasi TW II`. */
export function keteranganBelumDiisi(
  simpul: readonly AnggaranRow[],
  kolom: KolomRealisasi = 'realisasi',
  nama = 'Realisasi',
): readonly string[] {
  const belumDiisi = rowsWithout(simpul, kolom);
  return belumDiisi.length === 0 ? [] : [`${nama} belum diisi pada ${listRows(belumDiisi)}.`];
}

/** Which sasaran nothing supports. */
export function keteranganTanpaAnggaran({ perSasaran }: DukunganAnggaran): readonly string[] {
  const nomor = perSasaran.flatMap(({ capaian, simpul }) =>
    simpul.length === 0 ? [String(capaian.nomor)] : [],
  );
  return nomor.length === 0
    ? []
    : [`Belum didukung anggaran pada tab Anggaran: sasaran ${joinWords(nomor)}.`];
}

/** What supports several sasaran, and so stands in the table more often than in its sum. */
export function keteranganBersama({ bersama }: DukunganAnggaran): readonly (string | Line)[] {
  if (bersama.length === 0) return [];
  const rows = bersama.map(({ row }) => row);
  return [
    'Anggaran yang mendukung beberapa sasaran dihitung satu kali dalam JUMLAH.',
    forOfficers(`Mendukung beberapa sasaran: ${listRows(rows)}.`),
  ];
}
