import type { NilaiAngka } from '../bahasa/nilai.ts';
import type { Decimal } from '../decimal.ts';
import { calculateRealisasi } from '../kinerja/realisasi.ts';
import { perhitunganPersen } from '../reports/perhitungan.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { Kinerja } from '../tabs/kinerja.ts';
import { compareRounded, formatLike, isPecahanTepat } from './printed-number.ts';
import { type PrintedSerapan, printedSerapan } from './printed-serapan.ts';
import { subjectOfKinerja } from './subjects.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K08: a printed percentage that its own two figures do not give: Persen Tercetak of tab Anggaran
 * against realisasi ÷ pagu, and Realisasi of tab Kinerja against pembilang ÷ penyebut.
 *
 * Compared at the decimals written: 96 is right for 132.706 ÷ 138.235. What was only cut off is K03.
 * An indikator that is no percentage may count by 1, 1.000 or 100.000; where none of these gives the
 * realisasi either, nothing is said.
 *
 * @example 1 ÷ 68.321 × 100 = 0,00146, so 0,001 at three decimals; printed 0,002
 */
export const k08PersenTercetak: Check = {
  jenis: 'K08',
  judul: 'Persentase yang tidak cocok dengan kedua angkanya',
  periksa,
};

function periksa(input: CheckInput): CheckResult {
  const { data } = input;
  const indikatorOf = new Map(data.indikator.map((indikator) => [indikator.kode, indikator]));
  const realisasi = data.kinerja
    .map((kinerja) => ({ kinerja, indikator: indikatorOf.get(kinerja.indikator) }))
    .map(({ kinerja, indikator }) => periksaRealisasi(kinerja, indikator));
  const serapan = printedSerapan(input);
  const takBerangka = data.anggaran.filter(
    ({ persenTercetak }) =>
      persenTercetak !== undefined &&
      persenTercetak.jenis !== 'angka' &&
      persenTercetak.jenis !== 'tanpa penilaian',
  ).length;
  const takBerdasar = serapan.filter(({ serapan: one }) => !one.dinilai && one.alasan !== 'pagu nol').length;
  return {
    temuan: [...realisasi.flatMap((temuan) => temuan ?? []), ...serapan.flatMap(periksaSerapan)],
    tidakDapatDiperiksa: realisasi.filter((one) => one === undefined).length + takBerangka + takBerdasar,
  };
}

/** How many one, a hundred, a thousand or a hundred thousand have: what a ratio may be told by. */
const PENGALI_RASIO: readonly string[] = ['1', '1000', '10000', '100000'];

/** The findings of one realisasi; undefined where it cannot be compared. */
function periksaRealisasi(kinerja: Kinerja, indikator: Indikator | undefined): readonly Temuan[] | undefined {
  const { realisasi: tercetak } = kinerja;
  const hitung = calculateRealisasi({ ...kinerja, realisasi: undefined });
  if (tercetak === undefined || hitung.dari === 'tidak ada') {
    return hitung.dari === 'tidak ada' && hitung.alasan === 'penyebut nol' ? undefined : [];
  }
  if (tercetak.jenis !== 'angka' || hitung.dari !== 'pembilang ÷ penyebut') return undefined;

  const { pembilang, penyebut } = hitung;
  const tepat = pembilang.times(100).div(penyebut);
  if (compareRounded(tercetak, tepat) !== 'beda') return [];
  if (!isPersen(tercetak, indikator)) {
    const rasio = pembilang.div(penyebut);
    const found = [...PENGALI_RASIO.map((pengali) => rasio.times(pengali)), pembilang].some(
      (nilai) => compareRounded(tercetak, nilai) !== 'beda',
    );
    return found ? [] : undefined;
  }
  const seharusnya = formatLike(tercetak, tepat);
  return [
    {
      jenis: 'K08',
      tingkat: 'salah',
      tab: 'Kinerja',
      baris: kinerja.baris,
      kolom: 'Realisasi',
      tercetak: tercetak.teks,
      seharusnya,
      perhitungan: `${perhitunganPersen(pembilang, penyebut, tepat, digits(tepat, tercetak.desimal))}${dengan(tercetak.desimal)} ${seharusnya}, bukan ${tercetak.teks}.`,
      keyakinan: 'kuat',
      perihal: subjectOfKinerja(kinerja),
    },
  ];
}

function isPersen(tercetak: NilaiAngka, indikator: Indikator | undefined): boolean {
  return tercetak.persen || /%|persen/iu.test(indikator?.satuan ?? '');
}

function periksaSerapan({
  anggaran,
  perihal,
  tercetak,
  serapan,
  kecocokan,
}: PrintedSerapan): readonly Temuan[] {
  const temuan = (seharusnya: string, perhitungan: string): readonly Temuan[] => [
    {
      jenis: 'K08',
      tingkat: 'salah',
      tab: 'Anggaran',
      baris: anggaran.baris,
      kolom: 'Persen Tercetak',
      tercetak: tercetak.teks,
      seharusnya,
      perhitungan,
      keyakinan: 'pasti',
      perihal,
    },
  ];
  if (!serapan.dinilai) {
    if (serapan.alasan !== 'pagu nol' || tercetak.angka.isZero()) return [];
    return temuan(
      '-',
      `Pagunya 0, jadi tidak ada serapan yang dapat dihitung; yang tercetak ${tercetak.teks}.`,
    );
  }
  if (kecocokan !== 'beda' || anggaran.realisasi === undefined) return [];
  if (isPecahanTepat(tercetak, serapan.persen)) return [];
  const { pagu, realisasi } = anggaran;
  const seharusnya = formatLike(tercetak, serapan.persen);
  const rumus = perhitunganPersen(realisasi, pagu, serapan.persen, digits(serapan.persen, tercetak.desimal));
  return temuan(seharusnya, `${rumus}${dengan(tercetak.desimal)} ${seharusnya}, bukan ${tercetak.teks}.`);
}

/** Enough decimals to see why a number rounds as it does: two more than printed, two digits at least. */
function digits(tepat: Decimal, desimal: number): number {
  return Math.max(desimal + 2, tepat.isZero() ? 0 : 1 - tepat.e);
}

function dengan(desimal: number): string {
  return desimal === 0 ? '; tanpa desimal' : `; dengan ${desimal} desimal`;
}
