import { type Decimal, sum } from '../decimal.ts';
import { classify, type Scale } from '../peraturan/scale.ts';
import type { HasilCapaian } from '../reports/hasil-capaian.ts';
import { perhitunganNilaiMean, perhitunganRataRata } from '../reports/perhitungan.ts';
import { tulisAngka } from './angka-tercetak.ts';
import type { CapaianTercetak } from './capaian-tercetak.ts';
import { perihalKinerja } from './perihal.ts';

/**
 * What a wrong capaian does to the sasaran it belongs to: a sentence with the right rata-rata and
 * nilai mean of that year, and what the printed numbers give. Empty where the sasaran is not one of
 * the Kepala or the year is not reported.
 */
export function dampakSasaran(
  { kinerja, indikator }: CapaianTercetak,
  hasil: HasilCapaian,
  semua: ReadonlyMap<string, CapaianTercetak>,
): string {
  const { desimal, scale } = hasil.metode;
  const tahun = hasil.daftarTahun.indexOf(kinerja.tahun);
  const milik = hasil.daftarSasaran.find(({ sasaran }) => sasaran.kode === indikator.sasaran);
  const perTahun = milik?.perTahun[tahun];
  if (milik === undefined || perTahun?.rataRata === undefined || perTahun.jumlahDinilai < 2) return '';

  const daftarPersen = milik.daftarIndikator.flatMap((one) => {
    const capaian = one.perTahun[tahun]?.capaian;
    return capaian?.dinilai ? [capaian.persen] : [];
  });
  const tercetak = milik.daftarIndikator.flatMap((one): readonly Decimal[] => {
    const printed = semua.get(perihalKinerja({ indikator: one.indikator.kode, tahun: kinerja.tahun }));
    return printed?.tercetak.jenis === 'angka' ? [printed.tercetak.angka] : [];
  });
  const menurutTercetak =
    tercetak.length === 0
      ? ''
      : ` (angka tercetak memberi ${tulisAngka(sum(tercetak).div(tercetak.length), desimal)})`;
  const meanBerubah = kategoriOf(scale, tercetak) !== kategoriOf(scale, daftarPersen);
  const mean =
    perTahun.nilaiMean === undefined || !meanBerubah
      ? ''
      : `; nilai mean ${perhitunganNilaiMean(perTahun, perTahun.nilaiMean, desimal)}`;
  const rataRata = perhitunganRataRata(daftarPersen, perTahun.rataRata, desimal);
  return ` Rata-rata sasaran ${indikator.sasaran} tahun ${kinerja.tahun} menjadi ${rataRata}${menurutTercetak}${mean}.`;
}

/** The kategori that a list of capaian falls in, whatever its order: what nilai mean is made of. */
function kategoriOf(scale: Scale, daftarPersen: readonly Decimal[]): string {
  return daftarPersen
    .map((persen) => classify(scale, persen)?.kategori ?? '')
    .sort()
    .join('\n');
}

/** The printed capaian by their indikator and year, to look up those of one sasaran. */
export function byPerihal(daftar: readonly CapaianTercetak[]): ReadonlyMap<string, CapaianTercetak> {
  return new Map(daftar.map((one) => [perihalKinerja(one.kinerja), one]));
}
