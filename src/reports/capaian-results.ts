import type { Nilai } from '../bahasa/nilai.ts';
import type { Capaian } from '../kinerja/capaian.ts';
import { calculateRealisasi, type Realisasi } from '../kinerja/realisasi.ts';
import { calculateSasaran, type HasilSasaran } from '../kinerja/sasaran.ts';
import { daftarTangga, findTangga } from '../peraturan/daftar-tangga.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { Kinerja } from '../tabs/kinerja.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Profil } from '../tabs/profil.ts';
import { type Sasaran, tabSasaran } from '../tabs/sasaran.ts';
import type { Issue } from '../tabs/tab.ts';
import { groupBy } from './group-by.ts';
import { calculateCapaianOf, type Metode, metodeOf, salahProfil } from './metode.ts';

/** What the tables of capaian are made of: every sasaran of the Kepala over up to three years. */
export interface CapaianResults {
  readonly profil: Profil;
  readonly metode: Metode;
  /** The reported year and up to two before it, oldest first: none before the first with any figures. */
  readonly daftarTahun: readonly number[];
  readonly daftarSasaran: readonly CapaianSasaran[];
}

export interface CapaianSasaran {
  readonly sasaran: Sasaran;
  /** Its place among the sasaran of the Kepala, from 1. */
  readonly nomor: number;
  readonly daftarIndikator: readonly CapaianIndikator[];
  /** What each year comes to, in the order of `daftarTahun`. */
  readonly years: readonly HasilSasaran[];
  /** The reported year, which is the last of them. */
  readonly reported: HasilSasaran | undefined;
}

export interface CapaianIndikator {
  readonly indikator: Indikator;
  /** One entry a year, in the order of `daftarTahun`; undefined where tab Kinerja has no row. */
  readonly years: readonly (CapaianTahun | undefined)[];
  /** The reported year, which is the last of them. */
  readonly reported: CapaianTahun | undefined;
}

export interface CapaianTahun {
  readonly target: Nilai | undefined;
  readonly realisasi: Realisasi;
  readonly capaian: Capaian;
}

/** How many years a table of capaian compares at most. */
const MOST_YEARS = 3;

/** Calculates the capaian of every sasaran of the Kepala, in the order of tab Sasaran. */
export function calculateResults(
  data: ParsedTabs,
):
  | { readonly ok: true; readonly hasil: CapaianResults }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const { profil } = data;
  if (profil === undefined) return { ok: false, issues: data.issues };
  const issues = data.indikator.flatMap(checkPredikat);
  const settled = metodeOf(profil, data);
  if (!settled.ok) issues.push(settled.issue);
  if (!settled.ok || issues.length > 0) return { ok: false, issues };

  const { metode } = settled;
  const kinerjaOf = indexKinerja(data.kinerja);
  const indikatorOf = groupBy(data.indikator, ({ sasaran }) => sasaran);
  const milik = milikKepala(data);
  const daftarTahun = yearsWithFigures(
    profil.tahun,
    milik.flatMap(({ kode }) => indikatorOf.get(kode) ?? []),
    data.kinerja,
  );

  const daftarSasaran = milik.map((sasaran, i): CapaianSasaran => {
    const daftarIndikator = (indikatorOf.get(sasaran.kode) ?? []).map((indikator): CapaianIndikator => {
      const years = daftarTahun.map((tahun) => {
        const kinerja = kinerjaOf.get(keyOf(indikator.kode, tahun));
        return kinerja && capaianOfYear(kinerja, indikator, metode);
      });
      return { indikator, years, reported: years[years.length - 1] };
    });
    const years = daftarTahun.map((_, tahun) =>
      calculateSasaran(
        daftarIndikator.map((one) => one.years[tahun]?.capaian ?? BELUM_ADA),
        metode.scale,
      ),
    );
    return { sasaran, nomor: i + 1, daftarIndikator, years, reported: years[years.length - 1] };
  });
  return { ok: true, hasil: { profil, metode, daftarTahun, daftarSasaran } };
}

/** The compared years from the first on that has a figure of any of these indikator; the reported one always. */
function yearsWithFigures(
  tahun: number,
  daftarIndikator: readonly Indikator[],
  daftarKinerja: readonly Kinerja[],
): readonly number[] {
  const kode = new Set(daftarIndikator.map((indikator) => indikator.kode));
  const terisi = new Set(
    daftarKinerja
      .filter((baris) => kode.has(baris.indikator))
      .filter((baris) => hasFigures({ target: baris.target, realisasi: calculateRealisasi(baris) }))
      .map((baris) => baris.tahun),
  );
  const daftarTahun = Array.from({ length: MOST_YEARS }, (_, i) => tahun - MOST_YEARS + 1 + i);
  const pertama = daftarTahun.find((one) => terisi.has(one)) ?? tahun;
  return daftarTahun.filter((one) => one >= pertama);
}

/** Whether a year of an indikator has a target or a realisasi. */
export function hasFigures(tahun: Pick<CapaianTahun, 'target' | 'realisasi'> | undefined): boolean {
  return tahun !== undefined && (tahun.target !== undefined || tahun.realisasi.dari !== 'tidak ada');
}

const milikKepala = ({ sasaran, profil }: ParsedTabs): readonly Sasaran[] =>
  sasaran.filter(({ pejabat }) => pejabat === profil?.kepala);

/** The Kepala has no sasaran, so that a report would say nothing of any. */
export function masalahKepala(data: ParsedTabs): readonly Issue[] {
  const { profil, missingTabs, issues, profilRows } = data;
  if (profil === undefined || milikKepala(data).length > 0) return [];
  // A sasaran that could not be read may be one of the Kepala's: then that is the fault, and not this.
  const terbaca = issues.every(({ tingkat, tab }) => tingkat !== 'salah' || tab !== tabSasaran.name);
  if (missingTabs.includes(tabSasaran.name) || !terbaca) return [];
  const message =
    `Kepala: "${profil.kepala}" belum punya sasaran di tab Sasaran, padahal laporan ini disusun dari sasaran Kepala. ` +
    'Isi kode itu di kolom Pejabat pada sasarannya, atau ganti Kepala di sini.';
  return [salahProfil('Kepala', message, profilRows)];
}

/** An indikator without a row for a year still belongs to the sasaran; it was not assessed. */
const BELUM_ADA: Capaian = { dinilai: false, alasan: 'belum ada realisasi' };

/** The capaian of one row of Kinerja, by the method of the report. */
export function capaianOfYear(kinerja: Kinerja, indikator: Indikator, metode: Metode): CapaianTahun {
  const { target } = kinerja;
  const realisasi = calculateRealisasi(kinerja);
  const nilai = realisasi.dari === 'tidak ada' ? undefined : realisasi.nilai;
  return { target, realisasi, capaian: calculateCapaianOf(indikator, { target, realisasi: nilai }, metode) };
}

/** A ladder that does not exist is a slip of the tab, not of the realisasi. */
function checkPredikat({ predikat, baris }: Indikator): Issue[] {
  if (predikat === undefined || findTangga(predikat)) return [];
  const names = daftarTangga.map(({ name }) => name).join('; ');
  const message = `Tangga predikat "${predikat}" tidak dikenal. Pilih salah satu: ${names}.`;
  return [{ tingkat: 'salah', tab: 'Indikator', row: baris, heading: 'Predikat', message }];
}

const keyOf = (indikator: string, tahun: number): string => `${indikator}\n${tahun}`;

function indexKinerja(daftarKinerja: readonly Kinerja[]): ReadonlyMap<string, Kinerja> {
  return new Map(daftarKinerja.map((kinerja) => [keyOf(kinerja.indikator, kinerja.tahun), kinerja]));
}
