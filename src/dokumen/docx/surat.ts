import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { BarisSurat, SuratDokumen, TandaTangan } from '../dokumen.ts';
import { GAYA } from './gaya.ts';
import type { Halaman, Tata } from './halaman.ts';
import { lebarKolom, rataOf, TANPA_GARIS } from './tabel.ts';
import { teks } from './teks.ts';

const TWIPS_PER_POINT = 20;
const LANGKAH = 160;
const GARIS = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const GARIS_KOP = { style: BorderStyle.DOUBLE, size: 6, color: 'auto' } as const;

/** A letter on pages of its own: the rows of its tab as rows of a table that nobody sees. */
export function suratBlok(surat: SuratDokumen, halaman: Halaman): readonly (Paragraph | Table)[] {
  const total = halaman.lebarIsi('surat');
  const columnWidths = lebarKolom(surat.lebar, total);
  const terakhir = surat.baris.reduce((akhir, { bingkai }, i) => (bingkai ? i : akhir), -1);
  // The signatures stay with each other and with the end of the table above them.
  const bersama = terakhir === -1 ? 0 : terakhir - 1;
  return [
    new Table({
      width: { size: total, type: WidthType.DXA },
      columnWidths: [...columnWidths],
      layout: TableLayoutType.FIXED,
      borders: {
        ...TANPA_GARIS,
        insideHorizontal: TANPA_GARIS.top,
        insideVertical: TANPA_GARIS.top,
      } as never,
      rows: surat.baris.map((baris, i) =>
        barisSurat(baris, columnWidths, surat.ukuran, i >= bersama && i < surat.baris.length - 1),
      ),
    }),
    // A section ends in a paragraph; this one takes no room of its own.
    new Paragraph({ style: GAYA.surat, spacing: { line: 20, lineRule: 'exact' } }),
  ];
}

function barisSurat(
  baris: BarisSurat,
  columnWidths: readonly number[],
  ukuran: number,
  keepNext: boolean,
): TableRow {
  const { sel, tinggi, ukuran: sendiri = ukuran, garis, bingkai, bawah } = baris;
  const borders = bingkai
    ? { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS }
    : { ...TANPA_GARIS, ...(garis && { bottom: GARIS_KOP }) };
  return new TableRow({
    cantSplit: true,
    keepNext,
    ...(tinggi !== undefined && {
      height: { value: Math.round(tinggi * TWIPS_PER_POINT), rule: HeightRule.EXACT },
    }),
    children: sel.map(({ kiri, kolom = 1, teks: isi, rata, tebal, indent }) => {
      const lebar = columnWidths.slice(kiri, kiri + kolom).reduce((a, b) => a + b, 0);
      return new TableCell({
        width: { size: lebar, type: WidthType.DXA },
        margins: { left: 60, right: 60, marginUnitType: WidthType.DXA },
        borders,
        verticalAlign: bawah ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
        ...(kolom > 1 && { columnSpan: kolom }),
        children: [
          new Paragraph({
            style: GAYA.surat,
            alignment: rataOf(rata),
            ...(indent && { indent: { left: indent * LANGKAH } }),
            children: [...teks(isi, { size: sendiri * 2, ...(tebal && { bold: true }) })],
          }),
        ],
      });
    }),
  });
}

/** Room for a signature and a stamp. */
const RUANG = 4;

/** Who signs, in the right half of the page; it is not parted from what it signs. */
export function tandaTanganBlok(tanda: TandaTangan, tata: Tata, halaman: Halaman): Table {
  const total = halaman.lebarIsi(tata);
  const kiri = Math.floor(total / 2);
  const baris = (isi: string, tebal = false, akhir = false) =>
    new Paragraph({
      style: GAYA.surat,
      alignment: AlignmentType.CENTER,
      keepNext: !akhir,
      keepLines: true,
      children: [...teks(isi, { size: 24, ...(tebal && { bold: true, underline: {} }) })],
    });
  const bawah = [
    ...(tanda.pangkat === undefined ? [] : [tanda.pangkat]),
    ...(tanda.nip === undefined ? [] : [`NIP ${tanda.nip}`]),
  ];
  const isi = [
    baris(tanda.tempatTanggal),
    baris(`${tanda.jabatan.toUpperCase()},`),
    ...Array.from({ length: RUANG }, () => baris('')),
    baris(tanda.nama, true, bawah.length === 0),
    ...bawah.map((satu, i) => baris(satu, false, i === bawah.length - 1)),
  ];
  const sel = (lebar: number, children: readonly Paragraph[]) =>
    new TableCell({ width: { size: lebar, type: WidthType.DXA }, borders: TANPA_GARIS, children });
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: [kiri, total - kiri],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [sel(kiri, [new Paragraph({ style: GAYA.surat })]), sel(total - kiri, isi)],
      }),
    ],
  });
}
