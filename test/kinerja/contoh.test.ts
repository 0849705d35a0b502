import { describe, expect, test } from 'vitest';
import type { Nilai } from '../../src/bahasa/nilai.ts';
import { Decimal } from '../../src/decimal.ts';
import { type Arah, type Capaian, calculateCapaian } from '../../src/kinerja/capaian.ts';
import { calculateSasaran } from '../../src/kinerja/sasaran.ts';
import { findTangga } from '../../src/peraturan/daftar-tangga.ts';
import { classify } from '../../src/peraturan/scale.ts';
import { skalaLan2392003 } from '../../src/peraturan/skala-lan-239-2003.ts';
import { readContoh } from '../contoh/csv.ts';

/*
 * The expected values of both files were worked out with exact fractions in another language. The
 * numbers are read here by a reader of the test's own, so that a fault of src/bahasa cannot hide one
 * of src/kinerja.
 */
const daftarCapaian = readContoh('capaian.csv');
const daftarSasaran = readContoh('sasaran.csv');

const ANGKA = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;

function angkaOf(teks: string): Decimal {
  return new Decimal(teks.replaceAll('.', '').replace(',', '.'));
}

function nilaiOf(teks: string): Nilai | undefined {
  if (teks === '') return undefined;
  if (['-', 'NA', 'Tdk ada penilaian'].includes(teks)) return { jenis: 'tanpa penilaian', teks };

  const [, bawah, atas] = new RegExp(`^(${ANGKA})-(${ANGKA})%?$`).exec(teks) ?? [];
  if (bawah !== undefined && atas !== undefined) {
    return { jenis: 'rentang', bawah: angkaOf(bawah), atas: angkaOf(atas), teks };
  }
  const [, batas] = new RegExp(`^> (${ANGKA})$`).exec(teks) ?? [];
  if (batas !== undefined) return { jenis: 'batas', tanda: '>', angka: angkaOf(batas), teks };

  const [, plain, minus, bracketed] =
    new RegExp(`^(?:(${ANGKA})%?|-(${ANGKA})|\\((${ANGKA})\\))$`).exec(teks) ?? [];
  const digits = plain ?? minus ?? bracketed;
  if (digits === undefined) return { jenis: 'teks', teks };
  const angka = plain === undefined ? angkaOf(digits).negated() : angkaOf(digits);
  return {
    jenis: 'angka',
    angka,
    persen: teks.endsWith('%'),
    desimal: digits.split(',')[1]?.length ?? 0,
    teks,
  };
}

function capaianOf(row: Record<string, string>): Capaian {
  return calculateCapaian({
    target: nilaiOf(row['target'] ?? ''),
    realisasi: nilaiOf(row['realisasi'] ?? ''),
    arah: row['arah'] as Arah,
    tangga: findTangga(row['predikat'] ?? ''),
  });
}

/** Two decimals, half up, with a comma: as the file writes a capaian; or the reason there is none. */
function print(capaian: Capaian): string {
  return capaian.dinilai ? capaian.persen.toFixed(2).replace('.', ',') : capaian.alasan;
}

test('the file has every row of the year 2021 and at least forty cases more', () => {
  expect(daftarCapaian.filter(({ kasus }) => kasus === 'dinas-2021')).toHaveLength(37);
  expect(daftarCapaian.length).toBeGreaterThanOrEqual(37 + 40);
});

describe('each worked example of a capaian', () => {
  test.each(daftarCapaian)('$kasus: $indikator $tahun, $arah: $target → $realisasi is $capaian', (row) => {
    const capaian = capaianOf(row);
    expect(print(capaian)).toBe(row['capaian']);
    const kategori = capaian.dinilai ? classify(skalaLan2392003, capaian.persen)?.kategori : '';
    expect(kategori).toBe(row['kategori']);
  });
});

describe('each worked example of a sasaran', () => {
  test('the file has the six sasaran of 2021', () => {
    const daftar2021 = daftarSasaran.filter(({ tahun }) => tahun === '2021').map(({ sasaran }) => sasaran);
    expect(daftar2021).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6']);
  });

  test.each(daftarSasaran)('$sasaran $tahun: rata-rata $rata-rata, $kategori', (row) => {
    const daftarIndikator = daftarCapaian.filter(
      ({ kasus, indikator, tahun }) =>
        kasus === 'dinas-2021' && tahun === row['tahun'] && indikator?.startsWith(`${row['sasaran']}.`),
    );
    const hasil = calculateSasaran(daftarIndikator.map(capaianOf), skalaLan2392003);
    expect({
      'jumlah indikator': String(hasil.jumlahIndikator),
      'jumlah dinilai': String(hasil.jumlahDinilai),
      'rata-rata': hasil.rataRata?.toFixed(2).replace('.', ','),
      kategori: hasil.kategori,
      'nilai mean': hasil.nilaiMean?.toString().replace('.', ','),
    }).toEqual({
      'jumlah indikator': row['jumlah indikator'],
      'jumlah dinilai': row['jumlah dinilai'],
      'rata-rata': row['rata-rata'],
      kategori: row['kategori'],
      'nilai mean': row['nilai mean'],
    });
  });
});
