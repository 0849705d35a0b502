import { singleSpaced } from '../bahasa/teks.ts';
import type { Decimal } from '../decimal.ts';
import { DEFAULT_SKALA, daftarSkala, findScale } from '../peraturan/daftar-skala.ts';
import { type Scale, type SkalaRow, scaleFromRows } from '../peraturan/scale.ts';
import { findAngka, isBlank, readNilaiOf, readValue, unexpected } from './argument.ts';
import { ArgumentError } from './argument-error.ts';
import type { Argument, Rentang } from './custom-function.ts';
import { type ArgumentCell, cellsOf, isRange } from './map-same.ts';

const NAMA = 'skala';

/**
 * Reads a scale once for a whole call: by name, or from a range with one kategori a row. The columns
 * are batas bawah, kategori and perhaps nilai mean; between the first two may stand the column Tanda
 * of the tab Skala. A batas bawah may carry its own sign: `> 85`. Blank rows are passed over.
 *
 * @throws ArgumentError for an unknown name, and for a range that is no scale.
 */
export function readSkala(fungsi: string, argument: Argument): Scale {
  if (isRange(argument)) return scaleOfRange(fungsi, argument);

  const cell = { fungsi, nama: NAMA, value: argument };
  if (isBlank(cell)) return DEFAULT_SKALA;
  const value = readValue(cell);
  const scale = typeof value === 'string' ? findScale(value) : undefined;
  if (scale !== undefined) return scale;
  const known = daftarSkala.map(({ name }) => name).join('; ');
  throw unexpected(cell, `nama skala atau rentang batas bawah dan kategori (nama yang ada: ${known})`);
}

function scaleOfRange(fungsi: string, range: Rentang): Scale {
  const cells = cellsOf(fungsi, NAMA, range);
  const rows = range
    .map((_, index) => cells.filter(({ letak }) => letak?.baris === index + 1))
    .filter((row) => !row.every(isBlank));
  const withTanda = rows.every(([, tanda, kategori]) => tanda && kategori && readTanda(tanda) !== undefined);

  const result = scaleFromRows(
    'rentang',
    rows.map(([batas, second, third, fourth]) =>
      withTanda ? rowOf(fungsi, batas, third, fourth, second) : rowOf(fungsi, batas, second, third),
    ),
  );
  if (result.ok) return result.scale;
  throw new ArgumentError(fungsi, result.message);
}

function rowOf(
  fungsi: string,
  batas: ArgumentCell | undefined,
  kategori: ArgumentCell | undefined,
  mean: ArgumentCell | undefined,
  tanda?: ArgumentCell,
): SkalaRow {
  if (batas === undefined || kategori === undefined) {
    throw new ArgumentError(fungsi, 'rentang skala harus berisi dua kolom: batas bawah dan kategori.');
  }
  if (isBlank(kategori)) throw unexpected(kategori, 'nama kategori');
  const nilaiMean = mean === undefined ? undefined : readMean(mean);
  return {
    ...readBatas(batas, (tanda && readTanda(tanda)) ?? '>='),
    kategori: singleSpaced(String(readValue(kategori))),
    ...(nilaiMean === undefined ? {} : { mean: nilaiMean }),
  };
}

function readMean(cell: ArgumentCell): Decimal | undefined {
  const terbaca = findAngka(cell);
  if (terbaca === undefined) throw unexpected(cell, 'nilai mean berupa angka');
  return terbaca.ok ? terbaca.angka : undefined;
}

/** The sign in the cell itself wins over that of the column Tanda. */
function readBatas(cell: ArgumentCell, tanda: SkalaRow['tanda']): Pick<SkalaRow, 'batas' | 'tanda'> {
  if (isBlank(cell)) throw unexpected(cell, 'batas bawah');
  const nilai = readNilaiOf(cell);
  if (nilai.jenis === 'angka') return { batas: nilai.angka, tanda };
  if (nilai.jenis === 'batas' && (nilai.tanda === '>' || nilai.tanda === '>=')) {
    return { batas: nilai.angka, tanda: nilai.tanda };
  }
  throw unexpected(cell, 'batas bawah, misalnya 85 atau > 85');
}

/** A blank Tanda is ≥, as in the tab Skala; undefined where the cell is no Tanda at all. */
function readTanda(cell: ArgumentCell): SkalaRow['tanda'] | undefined {
  if (isBlank(cell)) return '>=';
  const typed = String(cell.value).trim();
  if (typed === '>') return '>';
  return ['>=', '≥', '=>'].includes(typed) ? '>=' : undefined;
}
