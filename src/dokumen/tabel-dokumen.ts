import { singleSpaced } from '../bahasa/teks.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { shownDecimals } from '../reports/shown-decimals.ts';
import type { Align, Table, TableCell, Zone } from '../reports/table.ts';
import { textWidth } from '../reports/text-metrics.ts';
import type { Keterangan, SelTabel, TabelDokumen } from './dokumen.ts';

/** Pixels of the text of an A4 page within its margins: upright 14 cm, across 24,2 cm. */
export const LEBAR_TEGAK = 529;
const LEBAR_LANSKAP = 914;
/** What a table may be wide on its tab and still be read on an upright page. */
const PALING_LEBAR_TEGAK = 720;
/** Points of the text of a table: as large as its longest words allow. */
const UKURAN = [9, 8.5, 8, 7.5, 7, 6.5] as const;
const TERKECIL = 6.5;
/** Pixels left and right of the text of a cell. */
const TEPI = 5;
/** A single word takes no more of the page than this; a longer one is broken. */
const KATA_TERLEBAR = 0.3;

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
  const tepi: TepiKolom = {
    alami: kolom.map((i) => table.widths[i] ?? 0),
    kepala: kolom.map((i) => barisOf(heading.top, heading.bottom).map((row) => cells[row]?.[i] ?? {})),
    badan: kolom.map((i) =>
      barisOf(heading.bottom + 1, bordered.bottom).map((row) => {
        const cell = cells[row]?.[i] ?? {};
        return (cell.across ?? 1) > 1 ? '' : teksSel(cell);
      }),
    ),
    digabung: headingMerges
      .filter(({ left, right }) => right > left)
      .flatMap(({ top, left }) => `${top},${left}`),
    kolom,
    top: heading.top,
  };
  const { lanskap, ukuran, lebar } = tataLetak(tepi);
  return {
    jenis: 'tabel',
    id,
    ...(awalan === undefined ? {} : { keterangan: keterangan('Tabel', awalan, title) }),
    lanskap,
    lebar,
    ukuran,
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

interface TepiKolom {
  readonly alami: readonly number[];
  readonly kepala: readonly (readonly TableCell[])[];
  readonly badan: readonly (readonly string[])[];
  /** Cells of the heading over several columns, whose words need not fit in the first. */
  readonly digabung: readonly string[];
  readonly kolom: readonly number[];
  readonly top: number;
}

/** How a table lies on a page: upright where it can be read so, and its words as large as they fit. */
function tataLetak(tepi: TepiKolom): Pick<TabelDokumen, 'lanskap' | 'ukuran' | 'lebar'> {
  const total = tepi.alami.reduce((jumlah, lebar) => jumlah + lebar, 0);
  const cukup = (lebarHalaman: number, terkecil: number) =>
    UKURAN.filter((ukuran) => ukuran >= terkecil).find(
      (ukuran) => jumlahOf(lebarTerkecil(tepi, ukuran, lebarHalaman)) <= lebarHalaman,
    );
  const tegak = total <= PALING_LEBAR_TEGAK ? cukup(LEBAR_TEGAK, 8) : undefined;
  const lanskap = tegak === undefined;
  const halaman = lanskap ? LEBAR_LANSKAP : LEBAR_TEGAK;
  const ukuran = tegak ?? cukup(LEBAR_LANSKAP, TERKECIL) ?? TERKECIL;
  const lebar = bagiLebar(tepi.alami, lebarTerkecil(tepi, ukuran, halaman), halaman);
  return { lanskap, ukuran, lebar: perseribu(lebar) };
}

const jumlahOf = (daftar: readonly number[]): number => daftar.reduce((jumlah, satu) => jumlah + satu, 0);

/** What each column needs so that no word is broken that is not longer than any word should be. */
function lebarTerkecil(tepi: TepiKolom, ukuran: number, halaman: number): readonly number[] {
  const { kepala, badan, digabung, kolom, top } = tepi;
  return kepala.map((judul, i) => {
    const kata = [
      ...judul.flatMap((cell, r) =>
        digabung.includes(`${top + r},${kolom[i]}`)
          ? []
          : katas(teksSel(cell)).map((satu) => lebarKata(satu, ukuran, true)),
      ),
      ...[...new Set((badan[i] ?? []).flatMap(katas))].map((satu) => lebarKata(satu, ukuran, true)),
    ];
    return Math.min(halaman * KATA_TERLEBAR, kata.reduce((most, satu) => Math.max(most, satu), 0) + 2 * TEPI);
  });
}

/** Where a line may end: Word breaks after a space and after a hyphen. */
const katas = (teks: string): readonly string[] =>
  teks.split(/\s+|(?<=[-–/])/u).filter((kata) => kata !== '');

const lebarKata = (kata: string, ukuran: number, tebal: boolean): number =>
  textWidth(kata, ukuran, tebal) - 6;

/** The natural widths made to fill the page, none below what its words need. */
function bagiLebar(
  alami: readonly number[],
  terkecil: readonly number[],
  halaman: number,
): readonly number[] {
  const tetap = new Set<number>();
  for (;;) {
    const sisa = halaman - jumlahOf([...tetap].map((i) => terkecil[i] ?? 0));
    const bebas = jumlahOf(alami.filter((_, i) => !tetap.has(i)));
    const lebar = alami.map((satu, i) => (tetap.has(i) ? (terkecil[i] ?? 0) : (satu * sisa) / bebas));
    const sempit = lebar.findIndex((satu, i) => !tetap.has(i) && satu < (terkecil[i] ?? 0));
    if (sempit === -1 || sisa <= 0) return lebar;
    tetap.add(sempit);
    if (tetap.size === alami.length) return terkecil;
  }
}

/** Whole thousandths that sum to a thousand. */
export function perseribu(lebar: readonly number[]): readonly number[] {
  const total = jumlahOf(lebar);
  let dipakai = 0;
  let sampai = 0;
  return lebar.map((satu) => {
    sampai += satu;
    const batas = Math.round((sampai * 1000) / total);
    const bagian = batas - dipakai;
    dipakai = batas;
    return bagian;
  });
}
