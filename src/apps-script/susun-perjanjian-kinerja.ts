import { formatTanggal } from '../bahasa/tulis-tanggal.ts';
import { type KekuranganPk, periksaPk } from '../periksa/kekurangan-pk.ts';
import { buildPerjanjianKinerja, type PerjanjianKinerja } from '../reports/perjanjian-kinerja.ts';
import { daftarPihak } from '../reports/pihak.ts';
import { findNearest } from '../tabs/nearest.ts';
import { issueOfMissingTabs, type ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Profil } from '../tabs/profil.ts';
import type { Issue } from '../tabs/tab.ts';
import { sheetFinder } from './find-sheet.ts';
import { readLembar } from './read-tabs.ts';
import { openRegistry } from './registry.ts';
import { tanggalTersusun } from './surat-tersusun.ts';
import { planLetter } from './workbook/letter-plan.ts';
import { type HasilTulis, writeLembar } from './write-lembar.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The raw tabs that the letters are made of; the first three must exist. */
const WAJIB = ['Profil', 'Pejabat', 'Sasaran'] as const;
const TABS = [...WAJIB, 'Indikator', 'Anggaran', 'Anggaran PK', 'Templat PK'] as const;

/** The officials to write letters for. */
export type KodePk = readonly string[] | 'semua';

export interface PilihanSusunPk {
  /**
   * The day of signing, `2021-10-04`; null: left blank, to be written by hand; absent: as the letters of
   * each official now have it.
   */
  readonly tanggal?: string | null;
}

/** The letters of one official. */
export interface HasilSurat {
  readonly kode: string;
  readonly nama: string;
  readonly pernyataan: HasilTulis;
  readonly lampiran: HasilTulis;
}

/** What became of a run, ready for a dialog or the sidebar. */
export interface HasilPk {
  readonly tahun?: number;
  /** What stood in the way; where anything here is `salah`, no letter was touched. */
  readonly masalah: readonly Issue[];
  /** What the letters lack; those that `menghalangi` have no letter. */
  readonly kekurangan: readonly KekuranganPk[];
  readonly surat: readonly HasilSurat[];
}

/** An agency with more officials than this is a mistake, or an attack. */
const TERBANYAK = 1000;

/**
 * So many officials are written at one go: the registry of tabs is the journal of each, and has to fit
 * in a metadata value. A run that is cut off keeps what it has written.
 */
const SEKALI_TULIS = 20;

/** An official as the wizard offers one. */
export interface PejabatPk {
  readonly kode: string;
  readonly nama: string;
  readonly jabatan: string;
  /** The superior to sign with; absent where there is none, and so no letter. */
  readonly atasan?: string;
  /** The day of signing that the letters which now stand bear. */
  readonly tanggal?: string;
}

/** Every official, and what each one's letters would lack. */
export interface RencanaPk extends HasilPk {
  readonly pejabat: readonly PejabatPk[];
}

/** Everyone whom a letter could be written for, everyone before those who report to them. Writes nothing. */
export function rencanaPk(spreadsheet: Spreadsheet): RencanaPk {
  const { data, dipilih, hasil } = baca(spreadsheet, 'semua');
  if (data === undefined) return { ...hasil, pejabat: [] };
  const pihak = daftarPihak(data);
  const berpihak = new Set(dipilih);
  const tanggal = tanggalKini(spreadsheet, data);
  const sendiri = data.pejabat.filter(({ kode }) => !berpihak.has(kode));
  return {
    ...hasil,
    kekurangan: kekuranganOf(data, dipilih, 'semua'),
    pejabat: [
      ...pihak.map(({ pertama: { kode, nama, jabatan }, kedua }) => ({
        kode,
        nama,
        jabatan,
        atasan: kedua.nama,
        ...tanggalOf(tanggal.get(kode)),
      })),
      ...sendiri.map(({ kode, nama, jabatan }) => ({ kode, nama, jabatan })),
    ],
  };
}

/**
 * Reads the raw tabs and writes the letters of the chosen officials, two tabs each. Gaps do not stop a
 * letter, but for a missing superior; a fault in a raw tab or an unknown kode stops all.
 *
 * @throws Error for a choice that is none, or a day that is none.
 */
export function susunPk(spreadsheet: Spreadsheet, kode: KodePk, pilihan: PilihanSusunPk = {}): HasilPk {
  const { tanggal: diminta } = pilihan;
  assertTanggal(diminta);
  const { data, dipilih, hasil } = baca(spreadsheet, kode);
  if (data === undefined) return hasil;

  const tanggal =
    diminta === undefined
      ? tanggalKini(spreadsheet, data)
      : new Map(diminta === null ? [] : dipilih.map((satu) => [satu, diminta] as const));
  const letters = buildPerjanjianKinerja(data, { kode: dipilih, tanggal });
  const names = new Map(data.pejabat.map((pejabat) => [pejabat.kode, pejabat.nama]));
  const surat = inBatches(letters, SEKALI_TULIS).flatMap((batch) =>
    writeBatch(spreadsheet, batch, tanggal).map((one) => ({
      ...one,
      nama: names.get(one.kode) ?? '',
    })),
  );
  return { ...hasil, kekurangan: kekuranganOf(data, dipilih, kode), surat };
}

/** The Kepala signs as well, with whoever stands above: without a superior that is a gap like any other. */
function kekuranganOf(
  data: ParsedTabs & { readonly profil: Profil },
  dipilih: readonly string[],
  kode: KodePk,
): readonly KekuranganPk[] {
  const { kepala } = data.profil;
  const terlewat = kode === 'semua' && !dipilih.includes(kepala);
  const milikKepala = terlewat ? periksaPk(data, [kepala]).filter(({ menghalangi }) => menghalangi) : [];
  return [...milikKepala, ...periksaPk(data, dipilih)];
}

interface Bacaan {
  /** Absent where nothing may be written. */
  readonly data?: ParsedTabs & { readonly profil: Profil };
  readonly dipilih: readonly string[];
  readonly hasil: HasilPk;
}

function baca(spreadsheet: Spreadsheet, kode: KodePk): Bacaan {
  assertKode(kode);
  const data = readLembar(spreadsheet, { names: TABS, wajib: WAJIB }).data;
  const dipilih =
    kode === 'semua' ? daftarPihak(data).map(({ pertama }) => pertama.kode) : [...new Set(kode)];
  const masalah = [
    ...issueOfMissingTabs(WAJIB, data),
    ...data.issues.filter(({ tab }) => tab !== 'Anggaran'),
    ...kodeTakDikenal(dipilih, data),
  ];
  const { profil } = data;
  const hasil = { masalah, kekurangan: [], surat: [], ...(profil && { tahun: profil.tahun }) };
  const terhalang = profil === undefined || masalah.some(({ tingkat }) => tingkat === 'salah');
  return { dipilih, hasil, ...(terhalang ? {} : { data: { ...data, profil } }) };
}

function kodeTakDikenal(kode: readonly string[], { pejabat, missingTabs }: ParsedTabs): readonly Issue[] {
  if (missingTabs.includes('Pejabat')) return [];
  const known = new Set(pejabat.map((one) => one.kode));
  return kode
    .filter((satu) => !known.has(satu))
    .map((satu) => {
      const meant = findNearest(satu, known);
      const hint = meant === undefined ? '' : ` Maksudnya "${meant}"?`;
      const message = `Pejabat berkode "${potong(satu)}" tidak ada.${hint}`;
      return { tingkat: 'salah', tab: 'Pejabat', heading: 'Kode', message };
    });
}

const potong = (teks: string): string => (teks.length > 60 ? `${teks.slice(0, 59)}…` : teks);

/** The sidebar hands over whatever it has; only these forms are taken. */
function assertKode(kode: unknown): asserts kode is KodePk {
  if (kode === 'semua') return;
  if (!Array.isArray(kode) || kode.length === 0) {
    throw new Error('Pilih sekurang-kurangnya satu pejabat, atau "semua".');
  }
  if (kode.length > TERBANYAK) {
    throw new Error(`Paling banyak ${TERBANYAK} pejabat sekali susun; yang diminta ${kode.length}.`);
  }
  if (!kode.every((satu) => typeof satu === 'string')) {
    throw new Error('Kode pejabat harus teks seperti di kolom Kode tab Pejabat.');
  }
}

const tanggalKini = (spreadsheet: Spreadsheet, data: ParsedTabs & { readonly profil: Profil }) =>
  tanggalTersusun(data, openRegistry(spreadsheet).current().tabel, sheetFinder(spreadsheet));

const tanggalOf = (tanggal: string | undefined): { readonly tanggal?: string } =>
  tanggal === undefined ? {} : { tanggal };

function assertTanggal(tanggal: unknown): asserts tanggal is string | null | undefined {
  if (tanggal === undefined || tanggal === null) return;
  if (typeof tanggal !== 'string' || formatTanggal(tanggal) === undefined) {
    throw new Error('Tanggal penandatanganan harus seperti 2021-10-04, atau dikosongkan.');
  }
}

function writeBatch(
  spreadsheet: Spreadsheet,
  batch: readonly PerjanjianKinerja[],
  tanggal: ReadonlyMap<string, string>,
): Omit<HasilSurat, 'nama'>[] {
  const daftar = batch.flatMap(({ kode, pernyataan, lampiran }) =>
    [pernyataan, lampiran].map((surat) => ({ plan: planLetter(surat), ...tanggalOf(tanggal.get(kode)) })),
  );
  const written = writeLembar(spreadsheet, daftar);
  return batch.flatMap(({ kode }, i) => {
    const [pernyataan, lampiran] = written.slice(2 * i);
    return pernyataan && lampiran ? [{ kode, pernyataan, lampiran }] : [];
  });
}

function inBatches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return items.length === 0 ? [] : [items.slice(0, size), ...inBatches(items.slice(size), size)];
}
