import { singleSpaced } from '../bahasa/teks.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { shownDecimals } from '../reports/shown-decimals.ts';
import type { Align, Table, TableCell, Zone } from '../reports/table.ts';
import type { Keterangan, SelTabel, TabelDokumen } from './dokumen.ts';

/** What a cell of a table shows, as its tab shows it. */
export function teksSel(cell: TableCell): string {
  const { value, satuan = '' } = cell;
  if (value === undefined || typeof value === 'string') return value ?? '';
  return formatNumber(value, shownDecimals(cell)) + satuan;
}

/** The sentences above a table that are for readers. */
export function kalimatTabel({ cells, paragraphs }: Table): readonly string[] {
  return paragraphs.flatMap(({ row }) => {
    const teks = teksSel(cells[row]?.[0] ?? {});
    return teks === '' ? [] : [teks];
  });
}

/** A table of the report for its readers. Undefined where it has no row. */
export function tabelDokumen(id: string, table: Table, awalan?: string): TabelDokumen | undefined {
  const { cells, heading, bordered, headingMerges, merges, aligns, title } = table;
  const kolom = table.widths.map((_, i) => i);
  const barisOf = (dari: number, sampai: number) =>
    Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
  const kepala = barisOf(heading.top, heading.bottom).map((row) =>
    kolom.flatMap((kolomIni) =>
      selGabungan(
        { teks: teksSel(cells[row]?.[kolomIni] ?? {}), rata: 'center', tebal: true },
        row,
        kolomIni,
        headingMerges,
      ),
    ),
  );
  const badan = barisOf(heading.bottom + 1, bordered.bottom).map((row) =>
    kolom.flatMap((kolomIni) =>
      selGabungan(selBadan(cells[row]?.[kolomIni] ?? {}, aligns[kolomIni]), row, kolomIni, merges),
    ),
  );
  if (badan.length === 0) return undefined;
  const catatan = barisOf(bordered.bottom + 1, cells.length - 1).map((row) => teksSel(cells[row]?.[0] ?? {}));
  return {
    jenis: 'tabel',
    id,
    ...(awalan === undefined ? {} : { keterangan: keterangan('Tabel', awalan, title) }),
    lebar: kolom.map((i) => table.widths[i] ?? 0),
    kepala,
    badan,
    catatan: catatan.filter((teks) => teks !== ''),
  };
}

/** A caption that is numbered when the document is whole. */
export const keterangan = (kata: Keterangan['kata'], awalan: string, judul: string): Keterangan => ({
  kata,
  awalan,
  nomor: 0,
  judul: singleSpaced(judul),
});

/** A cell with the rows and columns that it takes up; none where another covers it. */
function selGabungan(
  polos: SelTabel,
  row: number,
  kolomIni: number,
  merges: readonly Zone[],
): readonly SelTabel[] {
  const zone = merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && kolomIni >= left && kolomIni <= right,
  );
  if (zone === undefined) return [polos];
  if (zone.top !== row || zone.left !== kolomIni) return [];
  const kolom = zone.right - zone.left + 1;
  const baris = zone.bottom - zone.top + 1;
  return [{ ...polos, ...(kolom > 1 && { kolom }), ...(baris > 1 && { baris }) }];
}

function selBadan(cell: TableCell, align: Align | undefined): SelTabel {
  const { value, bold, italic, indent } = cell;
  const rata = cell.align ?? align ?? (value === undefined || typeof value === 'string' ? 'left' : 'right');
  return {
    teks: teksSel(cell),
    ...(rata !== 'left' && { rata }),
    ...(bold && { tebal: true }),
    ...(italic && { miring: true }),
    ...(indent && { indent }),
  };
}
