import { singleSpaced } from '../bahasa/teks.ts';
import type { Decimal } from '../decimal.ts';
import { DEFAULT_SKALA, daftarSkala, findScale } from '../peraturan/daftar-skala.ts';
import { type Scale, type SkalaRow, scaleFromRows } from '../peraturan/scale.ts';
import { findAngka, isBlank, isBlankValue, PERSEN, readNilaiOf, readValue, unexpected } from './argument.ts';
import { ArgumentError } from './argument-error.ts';
import type { Argument, Rentang } from './custom-function.ts';
import { type ArgumentCell, isRange } from './map-same.ts';

const NAMA = 'skala';
const URUTAN = 2;

const SKALA = {
  nama: `nama skala atau rentang batas bawah dan kategori (nama yang ada: ${daftarSkala.map(({ name }) => name).join('; ')})`,
  saran: 'Tulis salah satu nama itu di antara tanda petik, atau pilih rentangnya.',
};
const KATEGORI = { nama: 'nama kategori', saran: 'Isi nama kategorinya, misalnya Baik.' };
const MEAN = { nama: 'nilai mean berupa angka', saran: 'Tulis angkanya, misalnya 92,5, atau kosongkan.' };
const BATAS = {
  nama: 'batas bawah, misalnya 85 atau > 85',
  saran: 'Isi batas bawahnya; baris judul tidak ikut dipilih.',
};

/**
 * Reads a scale once for a whole call: by name, or from a range with one kategori a row. The columns
 * are batas bawah, kategori and perhaps nilai mean; between the first two may stand the column Tanda
 * of the tab Skala. A batas bawah may carry its own sign: `> 85`. Blank rows are passed over.
 *
 * @throws ArgumentError for an unknown name, and for a range that is no scale.
 */
export function readSkala(fungsi: string, argument: Argument): Scale {
  if (isRange(argument)) return scaleOfRange(fungsi, argument);

  const cell = { fungsi, nama: NAMA, urutan: URUTAN, value: argument };
  if (isBlank(cell)) return DEFAULT_SKALA;
  const value = readValue(cell, SKALA);
  const scale = typeof value === 'string' ? findScale(value) : undefined;
  if (scale !== undefined) return scale;
  throw unexpected(cell, SKALA.nama, SKALA.saran);
}

function scaleOfRange(fungsi: string, range: Rentang): Scale {
  const rows = range.flatMap((row, index) => {
    // An open column is nearly all blank: nothing is made of what says nothing.
    if (row.every(isBlankValue)) return [];
    const cells = row.map((value, column) => ({
      fungsi,
      nama: NAMA,
      urutan: URUTAN,
      value,
      letak: { baris: index + 1, kolom: column + 1 },
    }));
    return [cells];
  });
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
  if (isBlank(kategori)) throw unexpected(kategori, KATEGORI.nama, KATEGORI.saran);
  const nilaiMean = mean === undefined ? undefined : readMean(mean);
  return {
    ...readBatas(batas, (tanda && readTanda(tanda)) ?? '>='),
    kategori: singleSpaced(String(readValue(kategori, KATEGORI))),
    ...(nilaiMean === undefined ? {} : { mean: nilaiMean }),
  };
}

function readMean(cell: ArgumentCell): Decimal | undefined {
  const terbaca = findAngka(cell, PERSEN);
  if (terbaca === undefined) throw unexpected(cell, MEAN.nama, MEAN.saran);
  return terbaca.ok ? terbaca.angka : undefined;
}

/** The sign in the cell itself wins over that of the column Tanda. */
function readBatas(cell: ArgumentCell, tanda: SkalaRow['tanda']): Pick<SkalaRow, 'batas' | 'tanda'> {
  if (isBlank(cell)) throw unexpected(cell, 'batas bawah', BATAS.saran);
  const nilai = readNilaiOf(cell);
  if (nilai.jenis === 'angka') return { batas: nilai.angka, tanda };
  if (nilai.jenis === 'batas' && (nilai.tanda === '>' || nilai.tanda === '>=')) {
    return { batas: nilai.angka, tanda: nilai.tanda };
  }
  throw unexpected(cell, BATAS.nama, BATAS.saran);
}

/** A blank Tanda is ≥, as in the tab Skala; undefined where the cell is no Tanda at all. */
function readTanda(cell: ArgumentCell): SkalaRow['tanda'] | undefined {
  if (isBlank(cell)) return '>=';
  const typed = String(cell.value).trim();
  if (typed === '>') return '>';
  return ['>=', '≥', '=>'].includes(typed) ? '>=' : undefined;
}
