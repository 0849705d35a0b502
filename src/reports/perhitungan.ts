import { formatNumber } from '../bahasa/tulis-angka.ts';
import { type Decimal, sum } from '../decimal.ts';
import type { Capaian, Dasar } from '../kinerja/capaian.ts';
import type { HasilSasaran } from '../kinerja/sasaran.ts';
import { classify, type LowestBracket, type Scale } from '../peraturan/scale.ts';
import { percentDecimals } from './sentences.ts';

/** Writes a number of a sentence: all its digits, or rounded to `desimal` without needless zeros. */
function tulis(value: Decimal, desimal?: number): string {
  return formatNumber(desimal === undefined ? value : value.toDecimalPlaces(desimal), undefined, {
    minus: '−',
  });
}

/** Beyond so many decimals more a term helps nobody. */
const MOST_MORE = 8;

/**
 * The terms of an arithmetic, rounded so little that what is written gives the result that is written:
 * 98,55 and 100 have a mean of 99,28, and 98,548 and 100 one of 99,27, as 98,548387… and 100 have.
 * Not exact where no few decimals do: then the result is only about that of the terms.
 */
function sukuCukup(
  daftar: readonly Decimal[],
  count: (terms: readonly Decimal[]) => Decimal,
  hasil: Decimal,
  desimal: number,
): { readonly terms: readonly Decimal[]; readonly sama: '=' | '≈' } {
  const rounded = (more: number) =>
    daftar.map((term) => term.toDecimalPlaces(percentDecimals(term, desimal + more)));
  const wanted = hasil.toDecimalPlaces(desimal);
  for (let more = 0; more <= MOST_MORE; more++) {
    const shown = rounded(more);
    if (count(shown).toDecimalPlaces(desimal).eq(wanted)) return { terms: shown, sama: '=' };
  }
  return { terms: rounded(0), sama: '≈' };
}

/** Below nol a number stands in brackets, so that no two signs meet: 3 − (−2). */
export function suku(value: Decimal): string {
  return value.isNegative() && !value.isZero() ? `(${tulis(value)})` : tulis(value);
}

/**
 * The arithmetic of a capaian in words, the result rounded to `desimal`.
 *
 * @example (2 × 5,5 − 6,67) ÷ 5,5 × 100 = 78,73
 */
export function perhitunganCapaian(capaian: Extract<Capaian, { dinilai: true }>, desimal: number): string {
  const { persen, dasar, dibatasi } = capaian;
  const nilai = dibatasi?.semula ?? persen;
  const hasil = { nilai, desimal: percentDecimals(nilai, desimal) };
  const batas = dibatasi ? `; dibatasi paling tinggi ${tulis(dibatasi.batas)}` : '';
  return `${langkah(dasar, hasil)} ${tulis(nilai, hasil.desimal)}${batas}`;
}

/** A result, and to how many decimals it is written. */
interface Hasil {
  readonly nilai: Decimal;
  readonly desimal: number;
}

/** The arithmetic up to its result, with the sign that stands between them. */
function langkah(dasar: Dasar, hasil: Hasil): string {
  switch (dasar.rumus) {
    case 'R/T':
    case '2T-R':
    case 'T/R':
      return langkahRumus(dasar.rumus, dasar.target, dasar.realisasi, hasil);
    case 'rentang': {
      const { bawah, atas, realisasi, luar } = dasar;
      const rentang = `rentang ${tulis(bawah)} s.d. ${tulis(atas)}`;
      if (luar === undefined) return `${ringkas(realisasi)} berada di dalam ${rentang} =`;
      return `${ringkas(realisasi)} di luar ${rentang}: ${langkahRumus(luar.rumus, luar.target, realisasi, hasil)}`;
    }
    case 'predikat': {
      const { tangga, target, realisasi } = dasar;
      const sampai = realisasi.peringkat >= target.peringkat;
      if (sampai)
        return `${realisasi.label} sama dengan atau di atas target ${target.label} (tangga ${tangga}) =`;
      return (
        `${realisasi.label} peringkat ${realisasi.peringkat}, target ${target.label} peringkat ` +
        `${target.peringkat} (tangga ${tangga}): ${realisasi.peringkat} ÷ ${target.peringkat} × 100 =`
      );
    }
    case 'nol':
      return 'Target 0 dan realisasi 0, jadi target tercapai =';
  }
}

type Rumus = 'R/T' | '2T-R' | 'T/R';

function langkahRumus(rumus: Rumus, target: Decimal, realisasi: Decimal, { nilai, desimal }: Hasil): string {
  const count = ([r = realisasi]: readonly Decimal[]) => hitung(rumus, target, r);
  // What an officer typed stands as typed; a quotient of pembilang and penyebut may have no end.
  const { terms: shown, sama } = isPanjang(realisasi)
    ? sukuCukup([realisasi], count, nilai, desimal)
    : ({ terms: [realisasi], sama: '=' } as const);
  const [t, r] = [suku(target), suku(shown[0] ?? realisasi)];
  if (rumus === 'R/T') return `${r} ÷ ${t} × 100 ${sama}`;
  if (rumus === 'T/R') return `${t} ÷ ${r} × 100 ${sama}`;
  return `(2 × ${t} − ${r}) ÷ ${t} × 100 ${sama}`;
}

function hitung(rumus: Rumus, target: Decimal, realisasi: Decimal): Decimal {
  if (rumus === 'R/T') return realisasi.div(target).times(100);
  if (rumus === 'T/R') return target.div(realisasi).times(100);
  return target.times(2).minus(realisasi).div(target).times(100);
}

/** Nobody types so many decimals. */
const isPanjang = (value: Decimal): boolean => value.decimalPlaces() > 15;

/** As typed; a quotient without end cut to what a reader takes in. */
const ringkas = (value: Decimal): string => tulis(value, isPanjang(value) ? MOST_MORE : undefined);

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
  const pair = [dari, dikurangi];
  const count = ([a = dari, b = dikurangi]: readonly Decimal[]) => a.minus(b);
  const { terms: shown, sama } =
    desimal === undefined ? ({ terms: pair, sama: '=' } as const) : sukuCukup(pair, count, hasil, desimal);
  return `${shown.map(suku).join(' − ')} ${sama} ${tulis(hasil, desimal)}`;
}

/**
 * Why a nilai has its kategori: `78,73 > 70 dan ≤ 85: Berhasil (skala LAN 239/2003)`. Where rounding
 * would put it on the other side of an edge (85,004 as 85), all its digits are written.
 */
export function alasanKategori(scale: Scale, nilai: Decimal, kategori: string, desimal: number): string {
  const rounded = nilai.toDecimalPlaces(percentDecimals(nilai, desimal));
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
  const mean = (daftar: readonly Decimal[]) => sum(daftar).div(daftar.length);
  const tampak = percentDecimals(rataRata, desimal);
  const { terms: rounded, sama } = sukuCukup(daftarPersen, mean, rataRata, tampak);
  const shown = ringkasSuku(rounded.map((persen) => tulis(persen)));
  return `(${shown.join(' + ')}) ÷ ${daftarPersen.length} ${sama} ${tulis(rataRata, tampak)}`;
}

/** A note longer than this helps nobody. */
const MOST_TERMS = 12;

/** The terms of a sum as a note writes them: of a long list only the ends. */
export function ringkasSuku(terms: readonly string[]): readonly string[] {
  return terms.length > MOST_TERMS ? [...terms.slice(0, 3), '…', ...terms.slice(-1)] : terms;
}

/** `(1 × 92,5 + 1 × 77,5) ÷ 2 = 85` */
export function perhitunganNilaiMean(hasil: HasilSasaran, nilaiMean: Decimal, desimal: number): string {
  const terms = hasil.perKategori.flatMap(({ jumlah, mean }) =>
    jumlah > 0 && mean !== undefined ? [`${jumlah} × ${tulis(mean)}`] : [],
  );
  return `(${terms.join(' + ')}) ÷ ${hasil.jumlahDinilai} = ${tulis(nilaiMean, desimal)}`;
}
