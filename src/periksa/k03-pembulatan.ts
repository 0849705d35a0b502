import type { NilaiAngka } from '../bahasa/nilai.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { type Decimal, settle } from '../decimal.ts';
import { calculateRealisasi } from '../kinerja/realisasi.ts';
import { perhitunganCapaian, perhitunganPersen } from '../reports/perhitungan.ts';
import { countUnreadable, printedCapaian } from './printed-capaian.ts';
import { compareRounded, formatLike, shownNumber } from './printed-number.ts';
import { printedSerapan } from './printed-serapan.ts';
import { subjectOfKinerja } from './subjects.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K03: a figure that is right but for its rounding: cut off where it should be rounded ("sama bila
 * dipotong"), rounded up to 100% though something is left, or written with fewer decimals than its
 * fellows (an indikator's other years; the other rows of tab Anggaran).
 *
 * All are `gaya`, but for a capaian below 100 printed as 100, which says that a target was reached:
 * `perlu dilihat`. A figure that is exact as it stands, 100 among 99,47 and 97,16, is never reported.
 *
 * @example 79,54 ÷ 83,7 × 100 = 95,0299, printed 95,02: cut off, rounded it is 95,03
 */
export const k03Pembulatan: Check = {
  jenis: 'K03',
  judul: 'Pembulatan: dipotong, digenapkan 100%, atau desimalnya tidak seragam',
  periksa,
};

/** A right figure with the arithmetic behind it; `tepat` has all its digits. */
interface Angka {
  readonly tempat: { readonly tab: string; readonly baris: number; readonly kolom: string };
  readonly perihal: string;
  readonly tercetak: NilaiAngka;
  readonly tepat: Decimal;
  /** Written only where something is found. */
  readonly perhitungan: () => string;
  /** The decimals that its fellows are written with. */
  readonly desimalLazim: number;
  readonly digenapkan: { readonly tingkat: Temuan['tingkat']; readonly arti: string };
}

function periksa(input: CheckInput): CheckResult {
  const daftarAngka = [...angkaCapaian(input), ...angkaRealisasi(input), ...angkaSerapan(input)];
  return { temuan: daftarAngka.flatMap(periksaAngka), tidakDapatDiperiksa: countUnreadable(input) };
}

function periksaAngka(angka: Angka): readonly Temuan[] {
  const { tempat, perihal, tercetak, tepat, perhitungan, desimalLazim, digenapkan } = angka;
  const temuan = (isi: Pick<Temuan, 'tingkat' | 'seharusnya' | 'perhitungan'>): readonly Temuan[] => [
    { jenis: 'K03', ...tempat, tercetak: tercetak.teks, keyakinan: 'pasti', perihal, ...isi },
  ];
  const kecocokan = compareRounded(tercetak, tepat);
  if (kecocokan === 'dipotong') {
    const seharusnya = formatLike(tercetak, tepat);
    return temuan({
      tingkat: 'gaya',
      seharusnya,
      perhitungan: `${perhitungan()}; sama bila dipotong, tetapi dibulatkan menjadi ${seharusnya}.`,
    });
  }
  if (kecocokan === 'beda' || settle(tepat).eq(shownNumber(tercetak)) || tercetak.desimal >= desimalLazim)
    return [];

  const lengkap = formatLike({ ...tercetak, desimal: desimalLazim }, tepat);
  if (settle(tepat).toDecimalPlaces(desimalLazim).eq(shownNumber(tercetak))) return [];
  if (shownNumber(tercetak).eq(100) && tepat.lt(100)) {
    return temuan({
      tingkat: digenapkan.tingkat,
      seharusnya: lengkap,
      perhitungan: `${perhitungan()}; digenapkan menjadi 100, padahal ${digenapkan.arti}.`,
    });
  }
  return temuan({
    tingkat: 'gaya',
    seharusnya: lengkap,
    perhitungan: `${perhitungan()}; benar, tetapi ditulis dengan ${tercetak.desimal} desimal sedangkan angka lain ${desimalLazim} desimal.`,
  });
}

function angkaCapaian(input: CheckInput): readonly Angka[] {
  const daftar = printedCapaian(input);
  const desimal = input.hasil?.metode.desimal ?? 0;
  const terbanyak = new Map<string, number>();
  for (const { indikator, tercetak } of daftar) {
    if (tercetak.jenis !== 'angka') continue;
    terbanyak.set(indikator.kode, Math.max(terbanyak.get(indikator.kode) ?? 0, tercetak.desimal));
  }
  return daftar.flatMap(({ kinerja, indikator, tercetak, benar: { capaian }, sebab }) => {
    if (tercetak.jenis !== 'angka' || !capaian.dinilai) return [];
    if (sebab.sebab !== 'benar' && sebab.sebab !== 'dipotong') return [];
    const genap = shownNumber(tercetak).eq(100) ? desimal : 0;
    return [
      {
        tempat: { tab: 'Kinerja', baris: kinerja.baris, kolom: 'Capaian Tercetak' },
        perihal: subjectOfKinerja(kinerja),
        tercetak,
        tepat: capaian.persen,
        perhitungan: () => perhitunganCapaian(capaian, Math.max(desimal, tercetak.desimal) + 2),
        desimalLazim: Math.max(terbanyak.get(indikator.kode) ?? 0, genap),
        digenapkan: { tingkat: 'perlu dilihat', arti: 'target belum tercapai' },
      },
    ];
  });
}

/** A realisasi beside its own pembilang and penyebut; fewer decimals there are the officer's choice. */
function angkaRealisasi({ data }: CheckInput): readonly Angka[] {
  return data.kinerja.flatMap((kinerja) => {
    const { realisasi: tercetak } = kinerja;
    const hitung = calculateRealisasi({ ...kinerja, realisasi: undefined });
    if (tercetak?.jenis !== 'angka' || hitung.dari !== 'pembilang ÷ penyebut') return [];
    const tepat = hitung.pembilang.times(100).div(hitung.penyebut);
    return [
      {
        tempat: { tab: 'Kinerja', baris: kinerja.baris, kolom: 'Realisasi' },
        perihal: subjectOfKinerja(kinerja),
        tercetak,
        tepat,
        perhitungan: () => perhitunganPersen(hitung.pembilang, hitung.penyebut, tepat, tercetak.desimal + 2),
        desimalLazim: shownNumber(tercetak).eq(100) ? 2 : 0,
        digenapkan: { tingkat: 'perlu dilihat', arti: 'pembilangnya lebih kecil daripada penyebutnya' },
      },
    ];
  });
}

function angkaSerapan(input: CheckInput): readonly Angka[] {
  const daftar = printedSerapan(input).filter(({ kecocokan }) => kecocokan !== undefined);
  const desimalLazim = paling(daftar.map(({ tercetak }) => tercetak.desimal));
  return daftar.flatMap(({ anggaran, perihal, tercetak, serapan }) => {
    const { pagu, realisasi } = anggaran;
    if (!serapan.dinilai || realisasi === undefined) return [];
    return [
      {
        tempat: { tab: 'Anggaran', baris: anggaran.baris, kolom: 'Persen Tercetak' },
        perihal,
        tercetak,
        tepat: serapan.persen,
        perhitungan: () =>
          perhitunganPersen(realisasi, pagu, serapan.persen, Math.max(tercetak.desimal, desimalLazim) + 2),
        desimalLazim,
        digenapkan: { tingkat: 'gaya', arti: `masih ada sisa Rp${formatNumber(pagu.minus(realisasi))}` },
      },
    ];
  });
}

/** The number that occurs most often, the greater of two that occur alike; 0 of none. */
function paling(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce(
    (best, [value, count]) =>
      count > best.count || (count === best.count && value > best.value) ? { value, count } : best,
    { value: 0, count: 0 },
  ).value;
}
