import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  type ITableCellBorders,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { CHART_COLORS } from '../../reports/chart-colors.ts';
import type { Align } from '../../reports/table.ts';
import type { GrafikDokumen, Keterangan, SelTabel, TabelDokumen } from '../dokumen.ts';
import { type LetakSel, letakSel } from '../letak-sel.ts';
import { GAYA, HURUF } from './gaya.ts';
import type { Halaman, Tata } from './halaman.ts';
import type { TataTabel } from './tata-tabel.ts';
import { aman, type Penanda, teks } from './teks.ts';

const RATA = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Align, unknown>;

export const rataOf = (rata: Align | undefined) => RATA[rata ?? 'left'];

/** Twips left and right of the text of a cell. */
const TEPI_SEL = 60;
/** An indent within a cell. */
const LANGKAH = 160;
const KEPALA = { fill: 'D9E2F3', type: 'clear' } as const;

/** Where a block stands. */
export interface TempatBlok {
  readonly tata: Tata;
  readonly halaman: Halaman;
  readonly penanda: Penanda;
}

/** A caption: its number is a field, so that a table that an officer adds is counted too. */
export function keteranganParagraf(
  { kata, awalan, nomor, judul }: Keterangan,
  id: string,
  penanda: Penanda,
): Paragraph {
  const ulang = nomor === 1 ? ' \\r 1' : '';
  return new Paragraph({
    style: kata === 'Tabel' ? GAYA.keteranganTabel : GAYA.keteranganGrafik,
    children: [
      new Bookmark({
        id: penanda.of(id),
        children: [
          new TextRun(`${kata} ${awalan}`),
          new SimpleField(`SEQ ${kata} \\* ARABIC${ulang}`, String(nomor)),
        ],
      }),
      new TextRun({ break: 1, text: aman(judul) }),
    ],
  });
}

/** Widths of columns that sum to the whole. */
export function lebarKolom(perseribu: readonly number[], total: number): readonly number[] {
  let sampai = 0;
  let dipakai = 0;
  return perseribu.map((satu) => {
    sampai += satu;
    const batas = Math.round((sampai * total) / 1000);
    const lebar = batas - dipakai;
    dipakai = batas;
    return lebar;
  });
}

/** A table with its caption above and its remarks below. */
export function tabelBlok(
  tabel: TabelDokumen,
  { ukuran, lebar }: TataTabel,
  { tata, halaman, penanda }: TempatBlok,
): readonly (Paragraph | Table)[] {
  const total = halaman.lebarIsi(tata);
  const columnWidths = lebarKolom(lebar, total);
  const baris = (letak: readonly LetakSel[], kepala: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(kepala && { tableHeader: true }),
      children: letak.map(({ kiri, sel }) => {
        const selebar = columnWidths.slice(kiri, kiri + (sel.kolom ?? 1)).reduce((a, b) => a + b, 0);
        return selTabel(sel, selebar, ukuran, kepala);
      }),
    });
  return [
    ...(tabel.keterangan ? [keteranganParagraf(tabel.keterangan, tabel.id, penanda)] : []),
    new Table({
      width: { size: total, type: WidthType.DXA },
      columnWidths: [...columnWidths],
      layout: TableLayoutType.FIXED,
      rows: [
        ...letakSel(tabel.kepala).map((letak) => baris(letak, true)),
        ...letakSel(tabel.badan).map((letak) => baris(letak, false)),
      ],
    }),
    ...tabel.catatan.map((catatan) => new Paragraph({ style: GAYA.catatan, children: [...teks(catatan)] })),
    new Paragraph({ style: GAYA.catatan }),
  ];
}

function selTabel(sel: SelTabel, lebar: number, ukuran: number, kepala: boolean): TableCell {
  const { kolom, baris, rata, tebal, miring, indent } = sel;
  return new TableCell({
    width: { size: lebar, type: WidthType.DXA },
    margins: { left: TEPI_SEL, right: TEPI_SEL, marginUnitType: WidthType.DXA },
    ...(kolom !== undefined && { columnSpan: kolom }),
    ...(baris !== undefined && { rowSpan: baris }),
    ...(kepala && { shading: KEPALA, verticalAlign: VerticalAlignTable.CENTER }),
    children: [
      new Paragraph({
        style: kepala ? GAYA.kepalaTabel : GAYA.isiTabel,
        ...(kepala ? {} : { alignment: rataOf(rata) }),
        ...(indent && { indent: { left: indent * LANGKAH } }),
        children: [
          ...teks(sel.teks, {
            size: ukuran * 2,
            ...(tebal && { bold: true }),
            ...(miring && { italics: true }),
          }),
        ],
      }),
    ],
  });
}

/** A cell of a layout that nobody sees. */
export const TANPA_GARIS: ITableCellBorders = {
  top: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  bottom: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  left: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  right: { style: BorderStyle.NONE, size: 0, color: 'auto' },
};

const PIKSEL_PER_TWIP = 96 / 1440;
const TINGGI_KOLOM = 250;
const TINGGI_BATANG = 44;

/** A chart with its caption below; the figures on it are the texts of its table. */
export function grafikBlok(
  grafik: GrafikDokumen,
  tata: Tata,
  halaman: Halaman,
  penanda: Penanda,
): readonly Paragraph[] {
  const { bentuk, kategori, seri, sumbu, keterangan, id } = grafik;
  const width = Math.floor(halaman.lebarIsi(tata) * PIKSEL_PER_TWIP);
  const series = seri.map(({ nama, nilai, teks: label }, i) => ({
    name: aman(nama),
    values: nilai,
    color: (CHART_COLORS[i] ?? CHART_COLORS[0]).slice(1),
    pointLabels: label.map((satu, k) => (nilai[k] === null ? (false as const) : { text: aman(satu) })),
  }));
  const bersama = {
    categories: kategori.map((satu) => aman(satu) || '–'),
    series,
    font: { name: HURUF },
    legend: seri.length > 1 ? { position: 'bottom' as const } : (false as const),
    dataLabels: { value: true },
    valueAxis: {
      visible: false,
      gridlines: false,
      minimum: sumbu?.dari ?? Math.min(0, ...seri.flatMap(({ nilai }) => nilai.flatMap((n) => n ?? []))),
      ...(sumbu && { maximum: sumbu.sampai }),
    },
    altText: { name: aman(keterangan.judul), description: aman(keterangan.judul) },
  };
  const chart =
    bentuk === 'kolom'
      ? new ChartRun({ type: 'column', ...bersama, transformation: { width, height: TINGGI_KOLOM } })
      : new ChartRun({
          type: 'bar',
          ...bersama,
          categoryAxis: { reverseOrder: true },
          transformation: { width, height: Math.min(680, 60 + kategori.length * TINGGI_BATANG) },
        });
  return [
    new Paragraph({
      style: GAYA.isiTabel,
      keepNext: true,
      alignment: AlignmentType.CENTER,
      children: [chart],
    }),
    keteranganParagraf(keterangan, id, penanda),
  ];
}
