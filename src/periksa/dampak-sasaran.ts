import { type Decimal, sum } from '../decimal.ts';
import { classify, type Scale } from '../peraturan/scale.ts';
import type { CapaianResults } from '../reports/capaian-results.ts';
import { perhitunganNilaiMean, perhitunganRataRata } from '../reports/perhitungan.ts';
import type { PrintedCapaian } from './printed-capaian.ts';
import { formatRounded } from './printed-number.ts';
import { subjectOfKinerja } from './subjects.ts';

/**
 * What a wrong capaian does to the sasaran it belongs to: a sentence with the right rata-rata and
 * nilai mean of that year, and what the printed numbers give. Empty where the sasaran is not one of
 * the Kepala or the year is not reported.
 */
export function dampakSasaran(
  { kinerja, indikator }: PrintedCapaian,
  hasil: CapaianResults,
  semua: ReadonlyMap<string, PrintedCapaian>,
): string {
  const { desimal, scale } = hasil.metode;
  const tahun = hasil.daftarTahun.indexOf(kinerja.tahun);
  const milik = hasil.daftarSasaran.find(({ sasaran }) => sasaran.kode === indikator.sasaran);
  const perTahun = milik?.years[tahun];
  if (milik === undefined || perTahun?.rataRata === undefined || perTahun.jumlahDinilai < 2) return '';

  const daftarPersen = milik.daftarIndikator.flatMap((one) => {
    const capaian = one.years[tahun]?.capaian;
    return capaian?.dinilai ? [capaian.persen] : [];
  });
  const tercetak = milik.daftarIndikator.flatMap((one): readonly Decimal[] => {
    const printed = semua.get(subjectOfKinerja({ indikator: one.indikator.kode, tahun: kinerja.tahun }));
    return printed?.tercetak.jenis === 'angka' ? [printed.tercetak.angka] : [];
  });
  const menurutTercetak =
    tercetak.length === 0
      ? ''
      : ` (angka tercetak memberi ${formatRounded(sum(tercetak).div(tercetak.length), desimal)})`;
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
export function bySubject(daftar: readonly PrintedCapaian[]): ReadonlyMap<string, PrintedCapaian> {
  return new Map(daftar.map((one) => [subjectOfKinerja(one.kinerja), one]));
}
