import { textWidth } from '../../reports/text-metrics.ts';
import type { TabelDokumen } from '../dokumen.ts';
import { letakSel } from '../letak-sel.ts';
import { perseribu } from '../perseribu.ts';
import type { Halaman } from './halaman.ts';

/** How a table lies on its page. */
export interface TataTabel {
  /** Wider than an upright page. */
  readonly lanskap: boolean;
  /** Points of its text. */
  readonly ukuran: number;
  /** The share of the page's width that each column has, in thousandths. */
  readonly lebar: readonly number[];
}

/** What a table may be wide on its tab and still be read on an upright page. */
const PALING_LEBAR_TEGAK = 720;
/** Points of the text of a table: as large as its longest words allow. */
const UKURAN = [9, 8.5, 8, 7.5, 7, 6.5] as const;
const TERKECIL = 6.5;
/** Smaller than this a table is turned before it is read upright. */
const TERKECIL_TEGAK = 8;
/** Pixels left and right of the text of a cell. */
const TEPI = 5;
/** A single word takes no more of the page than this; a longer one is broken. */
const KATA_TERLEBAR = 0.3;
const PIKSEL_PER_TWIP = 96 / 1440;

/** Lays a table out: upright where it can be read so, and its words as large as they fit. */
export function tataTabel(tabel: TabelDokumen, halaman: Halaman): TataTabel {
  const alami = tabel.lebar;
  const kata = kataPerKolom(tabel);
  const lebarOf = (lanskap: boolean) => halaman.lebarIsi(lanskap ? 'lanskap' : 'tegak') * PIKSEL_PER_TWIP;
  const cukup = (lanskap: boolean, terkecil: number) =>
    UKURAN.filter((ukuran) => ukuran >= terkecil).find(
      (ukuran) => jumlahOf(lebarTerkecil(kata, ukuran, lebarOf(lanskap))) <= lebarOf(lanskap),
    );
  const tegak = jumlahOf(alami) <= PALING_LEBAR_TEGAK ? cukup(false, TERKECIL_TEGAK) : undefined;
  const lanskap = tegak === undefined;
  const ukuran = tegak ?? cukup(true, TERKECIL) ?? TERKECIL;
  const lebar = bagiLebar(alami, lebarTerkecil(kata, ukuran, lebarOf(lanskap)), lebarOf(lanskap));
  return { lanskap, ukuran, lebar: perseribu(lebar) };
}

const jumlahOf = (daftar: readonly number[]): number => daftar.reduce((jumlah, satu) => jumlah + satu, 0);

/** The words of each column; those of a cell over several need not fit in one. */
function kataPerKolom({ lebar, kepala, badan }: TabelDokumen): readonly (readonly string[])[] {
  const kata = lebar.map(() => new Set<string>());
  for (const { kiri, sel } of [...letakSel(kepala), ...letakSel(badan)].flat()) {
    if ((sel.kolom ?? 1) === 1) for (const satu of katas(sel.teks)) kata[kiri]?.add(satu);
  }
  return kata.map((satu) => [...satu]);
}

/** Where a line may end: Word breaks after a space and after a hyphen. */
const katas = (teks: string): readonly string[] =>
  teks.split(/\s+|(?<=[-–/])/u).filter((kata) => kata !== '');

/** What each column needs so that no word is broken that is not longer than any word should be. */
const lebarTerkecil = (
  kata: readonly (readonly string[])[],
  ukuran: number,
  halaman: number,
): readonly number[] =>
  kata.map((daftar) => {
    const terlebar = daftar.reduce((most, satu) => Math.max(most, textWidth(satu, ukuran, true) - 6), 0);
    return Math.min(halaman * KATA_TERLEBAR, terlebar + 2 * TEPI);
  });

/** The natural widths made to fill the page, none below what its words need. */
function bagiLebar(
  alami: readonly number[],
  terkecil: readonly number[],
  halaman: number,
): readonly number[] {
  // Words that do not fit even so are broken, each column giving up as much of what it needs.
  if (jumlahOf(terkecil) >= halaman) return terkecil;
  const tetap = new Set<number>();
  for (;;) {
    const sisa = halaman - jumlahOf([...tetap].map((i) => terkecil[i] ?? 0));
    const bebas = jumlahOf(alami.filter((_, i) => !tetap.has(i)));
    const lebar = alami.map((satu, i) => (tetap.has(i) ? (terkecil[i] ?? 0) : (satu * sisa) / bebas));
    const sempit = lebar.findIndex((satu, i) => !tetap.has(i) && satu < (terkecil[i] ?? 0));
    if (sempit === -1) return lebar;
    tetap.add(sempit);
  }
}
