import { formatNumber } from '../bahasa/tulis-angka.ts';
import type { Surat, SuratCell, SuratRow } from '../reports/surat.ts';
import type { BarisSurat, SuratDokumen } from './dokumen.ts';
import { perseribu } from './perseribu.ts';

const POINTS_PER_PIXEL = 0.75;

/** A letter for paper: the same rows that its tab is made of. */
export function suratDokumen({ widths, size, rows }: Surat): SuratDokumen {
  return {
    jenis: 'surat',
    lebar: perseribu(widths),
    ukuran: size,
    baris: rows.map((row) => barisSurat(row, widths.length)),
  };
}

function barisSurat({ cells, height, size, garis, bingkai, bawah }: SuratRow, banyak: number): BarisSurat {
  const ada = new Map(cells.map((cell) => [cell.left, cell]));
  const sel: BarisSurat['sel'][number][] = [];
  for (let kiri = 0; kiri < banyak; ) {
    const cell: SuratCell = ada.get(kiri) ?? { left: kiri, right: kiri };
    const kolom = cell.right - cell.left + 1;
    sel.push({
      kiri,
      teks: teksOf(cell),
      ...(kolom > 1 && { kolom }),
      ...(cell.align && cell.align !== 'left' && { rata: cell.align }),
      ...(cell.bold && { tebal: true }),
      ...(cell.indent && { indent: cell.indent }),
    });
    kiri += kolom;
  }
  return {
    sel,
    // A row of text grows by itself on paper; only an empty one has to be told.
    ...(cells.length === 0 && { tinggi: (height ?? 21) * POINTS_PER_PIXEL }),
    ...(size !== undefined && { ukuran: size }),
    ...(garis && { garis }),
    ...(bingkai && { bingkai }),
    ...(bawah && { bawah }),
  };
}

function teksOf({ value }: SuratCell): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return `Rp${formatNumber(value, value.isInteger() ? 0 : 2)}`.replace('Rp-', '-Rp');
}
