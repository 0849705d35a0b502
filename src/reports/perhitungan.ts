import { formatNumber } from '../bahasa/tulis-angka.ts';
import type { Decimal } from '../decimal.ts';
import type { Capaian, Dasar } from '../kinerja/capaian.ts';
import type { HasilSasaran } from '../kinerja/sasaran.ts';
import { classify, type LowestBracket, type Scale } from '../peraturan/scale.ts';
import { desimalPersen } from './kalimat.ts';

/** Writes a number of a sentence: all its digits, or rounded to `desimal` without needless zeros. */
function tulis(value: Decimal, desimal?: number): string {
  return formatNumber(desimal === undefined ? value : value.toDecimalPlaces(desimal), undefined, {
    minus: '−',
  });
}

/** A capaian or a mean of them: what is not 100 is not written as 100. */
function tulisPersen(persen: Decimal, desimal: number): string {
  return tulis(persen, desimalPersen(persen, desimal));
}

/** Below nol a number stands in brackets, so that no two signs meet: 3 − (−2). */
function suku(value: Decimal): string {
  return value.isNegative() && !value.isZero() ? `(${tulis(value)})` : tulis(value);
}

/**
 * The arithmetic of a capaian in words, the result rounded to `desimal`.
 *
 * @example (2 × 5,5 − 6,67) ÷ 5,5 × 100 = 78,73
 */
export function perhitunganCapaian(capaian: Extract<Capaian, { dinilai: true }>, desimal: number): string {
  const { persen, dasar, dibatasi } = capaian;
  const hasil = tulisPersen(dibatasi?.semula ?? persen, desimal);
  const batas = dibatasi ? `; dibatasi paling tinggi ${tulis(dibatasi.batas)}` : '';
  return `${langkah(dasar)} = ${hasil}${batas}`;
}

function langkah(dasar: Dasar): string {
  switch (dasar.rumus) {
    case 'R/T':
    case '2T-R':
    case 'T/R':
      return langkahRumus(dasar.rumus, dasar.target, dasar.realisasi);
    case 'rentang': {
      const { bawah, atas, realisasi, luar } = dasar;
      const rentang = `rentang ${tulis(bawah)} s.d. ${tulis(atas)}`;
      if (luar === undefined) return `${tulis(realisasi)} berada di dalam ${rentang}`;
      return `${tulis(realisasi)} di luar ${rentang}: ${langkahRumus(luar.rumus, luar.target, realisasi)}`;
    }
    case 'predikat': {
      const { tangga, target, realisasi } = dasar;
      const sampai = realisasi.peringkat >= target.peringkat;
      if (sampai)
        return `${realisasi.label} sama dengan atau di atas target ${target.label} (tangga ${tangga})`;
      return (
        `${realisasi.label} peringkat ${realisasi.peringkat}, target ${target.label} peringkat ` +
        `${target.peringkat} (tangga ${tangga}): ${realisasi.peringkat} ÷ ${target.peringkat} × 100`
      );
    }
    case 'nol':
      return 'Target 0 dan realisasi 0, jadi target tercapai';
  }
}

function langkahRumus(rumus: 'R/T' | '2T-R' | 'T/R', target: Decimal, realisasi: Decimal): string {
  const [t, r] = [suku(target), suku(realisasi)];
  if (rumus === 'R/T') return `${r} ÷ ${t} × 100`;
  if (rumus === 'T/R') return `${t} ÷ ${r} × 100`;
  return `(2 × ${t} − ${r}) ÷ ${t} × 100`;
}

/** A realisasi that pembilang and penyebut give: `36.999 ÷ 44.349 × 100 = 83,43`. */
export function perhitunganPersen(
  pembilang: Decimal,
  penyebut: Decimal,
  hasil: Decimal,
  desimal: number,
): string {
  return `${suku(pembilang)} ÷ ${suku(penyebut)} × 100 = ${tulis(hasil, desimal)}`;
}

/** What is left of one number after another is taken from it: `3.960.000 − 3.939.000 = 21.000`. */
export function perhitunganSelisih(
  dari: Decimal,
  dikurangi: Decimal,
  hasil: Decimal,
  desimal?: number,
): string {
  const tampil = (value: Decimal) => suku(desimal === undefined ? value : value.toDecimalPlaces(desimal));
  return `${tampil(dari)} − ${tampil(dikurangi)} = ${tulis(hasil, desimal)}`;
}

/**
 * Why a nilai has its kategori: `78,73 > 70 dan ≤ 85: Berhasil (skala LAN 239/2003)`. Where rounding
 * would put it on the other side of an edge (85,004 as 85), all its digits are written.
 */
export function alasanKategori(scale: Scale, nilai: Decimal, kategori: string, desimal: number): string {
  const rounded = nilai.toDecimalPlaces(desimal);
  const shown = classify(scale, rounded)?.kategori === kategori ? rounded : nilai;
  const i = scale.brackets.findIndex((bracket) => bracket.kategori === kategori);
  const [bracket, next] = [scale.brackets[i], scale.brackets[i + 1]];
  const edges = [bracket && lowerEdge(bracket), next && upperEdge(next)].filter((edge) => edge !== undefined);
  const syarat = edges.length === 0 ? '' : ` ${edges.join(' dan ')}`;
  return `${tulis(shown)}${syarat}: ${kategori} (skala ${scale.name})`;
}

const koma = (digits: string): string => digits.replace('.', ',');

function lowerEdge(bracket: LowestBracket): string | undefined {
  if ('from' in bracket) return `≥ ${koma(bracket.from)}`;
  if ('above' in bracket) return `> ${koma(bracket.above)}`;
  return undefined;
}

function upperEdge(next: LowestBracket): string | undefined {
  if ('from' in next) return `< ${koma(next.from)}`;
  if ('above' in next) return `≤ ${koma(next.above)}`;
  return undefined;
}

/** A scale in one line, highest first: `Sangat Berhasil (> 85), Berhasil (> 70), … Tidak Berhasil (selebihnya)`. */
export function uraianSkala(scale: Scale): string {
  return [...scale.brackets]
    .reverse()
    .map((bracket) => `${bracket.kategori} (${lowerEdge(bracket) ?? 'selebihnya'})`)
    .join(', ');
}

/** `(78,73 + 101,05) ÷ 2 = 89,89`; of a long list only the ends are written. */
export function perhitunganRataRata(
  daftarPersen: readonly Decimal[],
  rataRata: Decimal,
  desimal: number,
): string {
  const shown = daftarPersen.map((persen) => tulisPersen(persen, desimal));
  const terms = shown.length > MOST_TERMS ? [...shown.slice(0, 3), '…', ...shown.slice(-1)] : shown;
  return `(${terms.join(' + ')}) ÷ ${daftarPersen.length} = ${tulisPersen(rataRata, desimal)}`;
}

/** A note longer than this helps nobody. */
const MOST_TERMS = 12;

/** `(1 × 92,5 + 1 × 77,5) ÷ 2 = 85` */
export function perhitunganNilaiMean(hasil: HasilSasaran, nilaiMean: Decimal, desimal: number): string {
  const terms = hasil.perKategori.flatMap(({ jumlah, mean }) =>
    jumlah > 0 && mean !== undefined ? [`${jumlah} × ${tulis(mean)}`] : [],
  );
  return `(${terms.join(' + ')}) ÷ ${hasil.jumlahDinilai} = ${tulis(nilaiMean, desimal)}`;
}
