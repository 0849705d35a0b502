import type { Nilai, NilaiAngka } from '../bahasa/nilai.ts';
import { Decimal } from '../decimal.ts';
import { type Arah, type Capaian, calculateCapaian, type Dasar } from '../kinerja/capaian.ts';
import { calculateRealisasi } from '../kinerja/realisasi.ts';
import { allRumus, type RumusTerbaca } from '../kinerja/rumus.ts';
import { persenRumus, type RumusAngka } from '../kinerja/rumus-angka.ts';
import { type CapaianTahun, capaianOfYear } from '../reports/capaian-results.ts';
import { arahOf, type Metode } from '../reports/metode.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { Kinerja } from '../tabs/kinerja.ts';
import { compareRounded, isPecahanTepat, shownNumber } from './printed-number.ts';
import type { CheckInput } from './temuan.ts';

/** A capaian that an existing report prints, what it should be, and what explains the difference. */
export interface PrintedCapaian {
  readonly kinerja: Kinerja;
  readonly indikator: Indikator;
  readonly arah: Arah;
  readonly tercetak: Nilai;
  /** What the target and realisasi of tab Kinerja give. */
  readonly benar: CapaianTahun;
  readonly sebab: Explanation;
}

/** The one explanation of a printed capaian: each is the business of at most one kind of check. */
export type Explanation =
  /** Right at the decimals it is printed with. */
  | { readonly sebab: 'benar' }
  /** Right but for decimals that were cut off instead of rounded. */
  | { readonly sebab: 'dipotong' }
  /** Another formula than the one the arah calls for gives it. */
  | {
      readonly sebab: 'rumus lain';
      readonly rumus: RumusAngka;
      readonly dipotong: boolean;
      readonly capaian: Extract<Capaian, { dinilai: true }>;
    }
  /** The right formula gives it for another target or realisasi: the two tabs differ there, not here. */
  | { readonly sebab: 'sumber lain' }
  /** Printed as a customary cap though the formula gives more and Profil declares no such cap. */
  | { readonly sebab: 'dibatasi diam-diam'; readonly batas: Decimal }
  /** Printed in full though Profil declares a cap. */
  | { readonly sebab: 'batas tidak diterapkan'; readonly batas: Decimal }
  /** A number printed for a year that nobody assessed. */
  | { readonly sebab: 'tanpa penilaian' }
  /** A grade printed where a percentage belongs. */
  | { readonly sebab: 'predikat' }
  /** No formula gives it. */
  | {
      readonly sebab: 'tidak dijelaskan';
      /** The decimals that target and realisasi do not show could explain it: 43,03 ÷ 50 printed 86,05. */
      readonly desimalTersembunyi: boolean;
    }
  | { readonly sebab: 'tidak dapat diperiksa' };

/** What reports cut a capaian off at without saying so. */
const USUAL_BATAS: readonly string[] = ['100', '110', '120', '150'];

/** 100 is the usual cap; another is believed only where the report prints it more than once. */
function usedBatas(daftarKinerja: readonly Kinerja[]): readonly string[] {
  return USUAL_BATAS.filter((batas) => {
    const sebesar = daftarKinerja.filter(
      ({ capaianTercetak }) => capaianTercetak?.jenis === 'angka' && shownNumber(capaianTercetak).eq(batas),
    );
    return batas === '100' || sebesar.length > 1;
  });
}

/** Explains every printed capaian, in the order of tab Kinerja; none where Profil is at fault. */
export function printedCapaian({ data, hasil }: CheckInput): readonly PrintedCapaian[] {
  if (hasil === undefined) return [];
  const { metode, profil } = hasil;
  const indikatorOf = new Map(data.indikator.map((indikator) => [indikator.kode, indikator]));
  const daftarBatas = usedBatas(data.kinerja);
  return data.kinerja.flatMap((kinerja) => {
    const indikator = indikatorOf.get(kinerja.indikator);
    const tercetak = kinerja.capaianTercetak;
    if (indikator === undefined || tercetak === undefined) return [];
    const benar = capaianOfYear(kinerja, indikator, metode);
    const targetPk = kinerja.tahun === profil.tahun ? indikator.targetPk : undefined;
    const lain = capaianOfOtherSource(kinerja, indikator, metode, targetPk);
    const sebab = explain(tercetak, benar, lain, daftarBatas);
    return [{ kinerja, indikator, arah: arahOf(indikator, metode), tercetak, benar, sebab }];
  });
}

/** How many printed capaian there are that no check of formulas can say anything of. */
export function countUnreadable({ data, hasil }: CheckInput): number {
  return hasil === undefined
    ? data.kinerja.filter(({ capaianTercetak }) => capaianTercetak !== undefined).length
    : 0;
}

/** The capaian that other tabs or columns would give: from Target PK, or from pembilang ÷ penyebut. */
function capaianOfOtherSource(
  kinerja: Kinerja,
  indikator: Indikator,
  metode: Metode,
  targetPk: Nilai | undefined,
): readonly Decimal[] {
  const hitung = calculateRealisasi({ ...kinerja, realisasi: undefined });
  const realisasiHitung = hitung.dari === 'tidak ada' ? undefined : hitung.nilai;
  const pasangan = [
    { target: kinerja.target, realisasi: realisasiHitung },
    { target: targetPk, realisasi: kinerja.realisasi },
    { target: targetPk, realisasi: realisasiHitung },
  ];
  return pasangan.flatMap((ukuran) => {
    const capaian = calculateCapaian({ ...ukuran, arah: arahOf(indikator, metode), batas: metode.batas });
    return capaian.dinilai && capaian.dasar.rumus !== 'predikat' ? [capaian.persen] : [];
  });
}

function explain(
  tercetak: Nilai,
  benar: CapaianTahun,
  lain: readonly Decimal[],
  daftarBatas: readonly string[],
): Explanation {
  if (!benar.capaian.dinilai) return explainUnassessed(tercetak, benar.capaian.alasan);
  switch (tercetak.jenis) {
    case 'angka':
      return explainAngka(tercetak, benar, benar.capaian, lain, daftarBatas);
    case 'tanpa penilaian':
      return { sebab: 'tidak dijelaskan', desimalTersembunyi: false };
    case 'teks':
      return { sebab: benar.capaian.dasar.rumus === 'predikat' ? 'predikat' : 'tidak dapat diperiksa' };
    default:
      return { sebab: 'tidak dapat diperiksa' };
  }
}

type Alasan = Extract<Capaian, { dinilai: false }>['alasan'];

/** What the formula itself refuses; whatever is printed for it, no formula gave it. */
const DITOLAK_RUMUS: readonly Alasan[] = [
  'target nol',
  'target negatif',
  'realisasi nol',
  'realisasi negatif',
];

function explainUnassessed(tercetak: Nilai, alasan: Alasan): Explanation {
  if (tercetak.jenis === 'tanpa penilaian') return { sebab: 'benar' };
  if (tercetak.jenis !== 'angka') return { sebab: 'tidak dapat diperiksa' };
  if (alasan === 'tidak ada penilaian') return { sebab: 'tanpa penilaian' };
  if (DITOLAK_RUMUS.includes(alasan)) return { sebab: 'tidak dijelaskan', desimalTersembunyi: false };
  return { sebab: 'tidak dapat diperiksa' };
}

type Dinilai = Extract<Capaian, { dinilai: true }>;

/** The most harmless explanation first; one that another tab's slip gives before a wrong formula. */
function explainAngka(
  tercetak: NilaiAngka,
  tahun: CapaianTahun,
  capaian: Dinilai,
  lain: readonly Decimal[],
  daftarBatas: readonly string[],
): Explanation {
  const langsung = compareRounded(tercetak, capaian.persen);
  if (langsung === 'sama' || isPecahanTepat(tercetak, capaian.persen)) return { sebab: 'benar' };
  if (langsung === 'dipotong') return { sebab: 'dipotong' };
  if (lain.some((persen) => compareRounded(tercetak, persen) === 'sama')) return { sebab: 'sumber lain' };

  const { dibatasi } = capaian;
  if (dibatasi !== undefined && compareRounded(tercetak, dibatasi.semula) !== 'beda') {
    return { sebab: 'batas tidak diterapkan', batas: dibatasi.batas };
  }
  const rumusLain = findOtherRumus(tercetak, capaian.dasar);
  if (rumusLain !== undefined) return rumusLain;

  const batas = daftarBatas.find((one) => shownNumber(tercetak).eq(one) && capaian.persen.gt(one));
  if (batas !== undefined) return { sebab: 'dibatasi diam-diam', batas: new Decimal(batas) };
  return { sebab: 'tidak dijelaskan', desimalTersembunyi: couldHideDecimals(tercetak, tahun, capaian.dasar) };
}

function findOtherRumus(tercetak: NilaiAngka, dasar: Dasar): Explanation | undefined {
  if (!('realisasi' in dasar) || dasar.rumus === 'predikat') return undefined;
  const { realisasi } = dasar;
  const daftarTarget = dasar.rumus === 'rentang' ? [dasar.bawah, dasar.atas] : [dasar.target];
  const found = daftarTarget.flatMap((target) =>
    allRumus(target, realisasi, tercetak)
      .filter((terbaca) => terbaca.rumus !== dasar.rumus && !isCoincidence(terbaca, dasar.rumus))
      .map((terbaca) => ({ target, terbaca })),
  )[0];
  return found && otherRumus(found.terbaca, found.target, realisasi);
}

/** Near the target 2T-R and T/R give almost the same; cut off, the one hits the other's neighbour by chance. */
function isCoincidence({ rumus, dipotong }: RumusTerbaca, seharusnya: Dasar['rumus']): boolean {
  const turun: readonly Dasar['rumus'][] = ['2T-R', 'T/R'];
  return dipotong && turun.includes(rumus) && turun.includes(seharusnya);
}

function otherRumus({ rumus, dipotong }: RumusTerbaca, target: Decimal, realisasi: Decimal): Explanation {
  const persen = persenRumus(rumus, target, realisasi);
  return {
    sebab: 'rumus lain',
    rumus,
    dipotong,
    capaian: { dinilai: true, persen, dasar: { rumus, target, realisasi } },
  };
}

/** Whether the printed number lies between what the least and the most of the unseen decimals give. */
function couldHideDecimals(tercetak: NilaiAngka, tahun: CapaianTahun, dasar: Dasar): boolean {
  if (dasar.rumus !== 'R/T' && dasar.rumus !== '2T-R' && dasar.rumus !== 'T/R') return false;
  const { rumus } = dasar;
  const realisasi = tahun.realisasi.dari === 'tidak ada' ? undefined : tahun.realisasi.nilai;
  const daftarPersen = couldBe(tahun.target, dasar.target).flatMap((target) =>
    couldBe(realisasi, dasar.realisasi).flatMap((real) =>
      (rumus === 'T/R' ? real : target).isZero() ? [] : [persenRumus(rumus, target, real)],
    ),
  );
  const slack = halfUnit(tercetak.desimal);
  return (
    tercetak.angka.plus(slack).gte(Decimal.min(...daftarPersen)) &&
    tercetak.angka.minus(slack).lte(Decimal.max(...daftarPersen))
  );
}

/** A number with decimals may have been rounded to them; one without is taken as it stands. */
function couldBe(nilai: Nilai | undefined, angka: Decimal): readonly Decimal[] {
  if (nilai?.jenis !== 'angka' || nilai.desimal === 0) return [angka];
  const slack = halfUnit(nilai.desimal);
  return [angka.minus(slack), angka.plus(slack)];
}

function halfUnit(desimal: number): Decimal {
  return new Decimal(10).pow(-desimal).div(2);
}
