import { Decimal, sum } from '../decimal.ts';
import { classify, type Scale } from '../peraturan/scale.ts';
import { type Capaian, isTakTerbaca } from './capaian.ts';

/** How many indikator of a sasaran fell in a kategori of the scale. */
export interface JumlahKategori {
  readonly kategori: string;
  /** The class mean that nilai mean uses; absent where the scale gives none. */
  readonly mean?: Decimal;
  readonly jumlah: number;
}

/** Why a sasaran has no nilai mean. Each is shown to the officer as it stands. */
export type AlasanTanpaMean =
  | 'ada angka yang tidak terbaca'
  | 'belum ada indikator yang dinilai'
  | 'skala tidak punya nilai mean'
  | 'ada capaian di bawah batas terendah skala';

/** What a sasaran comes to. `rataRata`, `kategori` and `nilaiMean` are absent where nothing gives them. */
export interface HasilSasaran {
  readonly jumlahIndikator: number;
  readonly jumlahDinilai: number;
  /** Some figure could not be read: neither rata-rata nor what follows from it is known. */
  readonly takTerbaca?: true;
  /** Mean of the capaian assessed, in percent, exact. */
  readonly rataRata?: Decimal;
  /** The kategori that the scale gives `rataRata`. */
  readonly kategori?: string;
  /** Σ (jumlah per kategori × mean of the kategori) ÷ jumlahDinilai. */
  readonly nilaiMean?: Decimal;
  /** One entry a kategori of the scale, highest first, with those that hold nothing. */
  readonly perKategori: readonly JumlahKategori[];
  readonly alasanTanpaMean?: AlasanTanpaMean;
}

/**
 * Sums a sasaran up from the capaian of its indikator.
 *
 * What was not assessed counts nowhere: neither as nol nor as 100 (docs/keputusan/0019). Where a figure could
 * not be read there is no rata-rata at all: without it the mean would be another (0201). Nilai mean
 * is the "rata-rata data kelompok" of LAN 239/2003.
 *
 * @example capaian 78,73 (Berhasil) and 101,05 (Sangat Berhasil): rata-rata 89,89, kategori Sangat
 * Berhasil, nilai mean (1 × 92,5 + 1 × 77,5) ÷ 2 = 85
 */
export function calculateSasaran(daftarCapaian: readonly Capaian[], scale: Scale): HasilSasaran {
  const daftarPersen = daftarCapaian.flatMap((capaian) => (capaian.dinilai ? [capaian.persen] : []));
  const perKategori = countPerKategori(daftarPersen, scale);
  const jumlah = { jumlahIndikator: daftarCapaian.length, jumlahDinilai: daftarPersen.length, perKategori };
  if (daftarCapaian.some(isTakTerbaca)) {
    return { ...jumlah, takTerbaca: true, alasanTanpaMean: 'ada angka yang tidak terbaca' };
  }
  if (daftarPersen.length === 0) return { ...jumlah, alasanTanpaMean: 'belum ada indikator yang dinilai' };

  const rataRata = sum(daftarPersen).div(daftarPersen.length);
  const kategori = classify(scale, rataRata)?.kategori;
  return {
    ...jumlah,
    rataRata,
    ...(kategori === undefined ? {} : { kategori }),
    ...calculateNilaiMean(perKategori, daftarPersen.length),
  };
}

function countPerKategori(daftarPersen: readonly Decimal[], scale: Scale): readonly JumlahKategori[] {
  const reached = daftarPersen.map((persen) => classify(scale, persen));
  return [...scale.brackets].reverse().map((bracket) => ({
    kategori: bracket.kategori,
    ...(bracket.mean === undefined ? {} : { mean: new Decimal(bracket.mean) }),
    jumlah: reached.filter((one) => one === bracket).length,
  }));
}

/** Nilai mean of indikator that are already counted per kategori, or why there is none. */
export function calculateNilaiMean(
  perKategori: readonly JumlahKategori[],
  jumlahDinilai: number,
): Pick<HasilSasaran, 'nilaiMean' | 'alasanTanpaMean'> {
  const terisi = perKategori.filter(({ jumlah }) => jumlah > 0);
  const bobot = terisi.flatMap(({ mean, jumlah }) => (mean === undefined ? [] : [mean.times(jumlah)]));
  if (bobot.length < terisi.length || perKategori.every(({ mean }) => mean === undefined)) {
    return { alasanTanpaMean: 'skala tidak punya nilai mean' };
  }
  const berkategori = terisi.reduce((total, { jumlah }) => total + jumlah, 0);
  if (berkategori < jumlahDinilai) return { alasanTanpaMean: 'ada capaian di bawah batas terendah skala' };
  return { nilaiMean: sum(bobot).div(jumlahDinilai) };
}
