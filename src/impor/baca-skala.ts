import { readNumber } from '../bahasa/baca-angka.ts';
import { Decimal } from '../decimal.ts';
import type { SkalaRow } from '../peraturan/scale.ts';
import type { Kutipan } from './baca-indikator.ts';
import type { Grid } from './grid.ts';
import { fullKeyOf } from './kata.ts';

/** A kategori of the office's own scale, as a legend below or beside a table explains it. */
export interface BarisSkalaKantor extends SkalaRow {
  /** The short form that the legend gives besides: `SB`. */
  readonly singkatan: string;
  readonly kutipan: Kutipan;
}

const LEGENDA = /\b(?:kategori|kriteria|skala|predikat|keterangan|interval|ket)\b/iu;
/** A range in signs alone: `>85`, `70<x≤85`, `80-100`. */
const RENTANG =
  /[<>≤≥=]*\s*\d{1,3}(?:[.,]\d+)?\s*%?(?:\s*[-–—<>≤≥=x][-–—<>≤≥=x\s]*\d{1,3}(?:[.,]\d+)?\s*%?)?|x\s*[<>≤≥=]+\s*\d{1,3}(?:[.,]\d+)?\s*%?/iu;

/** The scale that a legend of the workbook explains, the lowest kategori first; none where its edges are not clear. */
export function bacaSkala(grids: readonly Grid[], tercetak: readonly string[]): readonly BarisSkalaKantor[] {
  const dikenal = new Set(tercetak.map(fullKeyOf));
  for (const grid of grids) {
    for (let row = 0; row < grid.rowCount; row++) {
      for (const column of grid.filled(row)) {
        const teks = grid.text(row, column);
        if (!LEGENDA.test(teks) || teks.length > 500) continue;
        const tempat = grid.place(row, column);
        const satuBaris = barisDari(
          (grid.cell(row, column)?.text ?? teks).split(/[,;](?=\s*\p{L})|,\s+(?=[\d<>≤≥])|[;\n]/u),
          tempat,
        );
        const skala = satuBaris.length >= 3 ? satuBaris : legendaKeBawah(grid, row, column);
        const sah = urutkan(skala);
        const cocok = sah.filter(
          ({ kategori, singkatan }) => dikenal.has(fullKeyOf(kategori)) || dikenal.has(fullKeyOf(singkatan)),
        );
        if (sah.length >= 3 && cocok.length >= 2) return sah;
      }
    }
  }
  return [];
}

/** The lines from a heading of a legend down, each a kategori and its range in cells of their own. */
function legendaKeBawah(grid: Grid, top: number, column: number): readonly BarisSkalaKantor[] {
  const found: BarisSkalaKantor[] = [];
  for (let row = top; row <= Math.min(top + 12, grid.rowCount - 1); row++) {
    const cells = grid.filled(row, Math.max(0, column - 2), column + 5).map((at) => grid.text(row, at));
    const bagian = cells.length > 1 ? cells.filter((text) => !/^\(?\d{1,2}[.)]?\)?$/u.test(text)) : cells;
    const [one] = barisDari(
      [bagian.filter((text) => !/^[\p{L} ]+:$/u.test(text)).join(' : ')],
      grid.place(row, column),
    );
    if (one !== undefined) found.push(one);
    else if (found.length > 0) break;
  }
  return found;
}

function barisDari(bagian: readonly string[], tempat: Kutipan['tempat']): readonly BarisSkalaKantor[] {
  return bagian.flatMap((potongan) => {
    const bare = dengan(potongan);
    const range = RENTANG.exec(bare)?.[0];
    const tepi = range === undefined ? undefined : tepiDari(range);
    if (range === undefined || tepi === undefined) return [];
    const said = bare
      .replace(range, ' ')
      .replace(/\b(?:capaian|nilai|maka|berarti|ke atas|ke bawah|x)\b|[()[\]%]/giu, ' ')
      .split(/[:=]/u)
      .map((one) => one.replace(/\s+/gu, ' ').trim())
      .filter((one) => /\p{L}/u.test(one) && !(LEGENDA.test(one) && one.split(' ').length <= 3));
    const kategori = said[said.length - 1] ?? '';
    if (!/^\p{L}[\p{L} /-]{0,40}$/u.test(kategori)) return [];
    const [singkatan = ''] = said.length > 1 ? said : [];
    return [{ ...tepi, kategori, singkatan, kutipan: { teks: potongan.trim(), tempat } }];
  });
}

/** A text with its words for a range as signs. */
function dengan(text: string): string {
  return text
    .replace(/\b(?:lebih (?:besar )?dari|di ?atas)\b/giu, '>')
    .replace(/\b(?:kurang dari|lebih kecil dari|di ?bawah)\b/giu, '<')
    .replace(/\b(?:sampai dengan|sampai|s\.?\s?\/?\s?d\.?)(?=\s*[<\d])/giu, '-');
}

/** The lower edge of a range, 0 for one that is open below. */
function tepiDari(range: string): Pick<SkalaRow, 'batas' | 'tanda'> | undefined {
  const bare = range.replace(/[%\s]/gu, '').toLowerCase();
  const [first = '', second] = bare.match(/\d+(?:[.,]\d+)?/gu) ?? [];
  const awal = /^x?([<>≤≥=]*)/u.exec(bare)?.[1] ?? '';
  if (second === undefined && /[<≤]/u.test(awal)) return { batas: new Decimal(0), tanda: '>=' };
  const dari = angka(first);
  const sampai = second === undefined ? undefined : angka(second);
  if (dari === undefined) return undefined;
  // From the higher down: 100 - 91.
  if (sampai?.lt(dari) === true) return { batas: sampai, tanda: '>=' };
  // In 70 < x the sign behind the edge leaves it out; so does one before it.
  const luar = awal === '>' || new RegExp(`^${first}<x`, 'u').test(bare);
  return { batas: dari, tanda: luar ? '>' : '>=' };
}

function angka(teks: string): Decimal | undefined {
  const read = readNumber(teks.replace('.', ','));
  return read.ok ? read.angka : undefined;
}

/** From the lowest up; nothing where two begin alike or none begins at the bottom. */
function urutkan(baris: readonly BarisSkalaKantor[]): readonly BarisSkalaKantor[] {
  const urut = [...baris].sort((a, b) => a.batas.cmp(b.batas));
  const kembar = urut.some((one, index) => index > 0 && urut[index - 1]?.batas.eq(one.batas));
  const nama = new Set(urut.map(({ kategori }) => fullKeyOf(kategori)));
  return kembar || nama.size < urut.length || urut[0]?.batas.isZero() !== true ? [] : urut;
}
