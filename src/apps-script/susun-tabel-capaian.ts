import { formatNumber } from '../bahasa/tulis-angka.ts';
import { calculateHasilCapaian, type HasilCapaian } from '../reports/hasil-capaian.ts';
import { buildMasalahData, MASALAH_DATA } from '../reports/masalah-data.ts';
import { peringatanSkala } from '../reports/metode.ts';
import { buildTabelCapaian } from '../reports/tabel-capaian.ts';
import { issueOfMissingTabs, type LembarData, parseLembarData } from '../tabs/lembar-data.ts';
import type { Issue } from '../tabs/tab.ts';
import { lembarOfTable } from './lembar-tabel.ts';
import { readTabs } from './read-tabs.ts';
import { type HasilTulis, writeLembar } from './write-lembar.ts';

/** The raw tabs that Tabel 3.x is made of; the first five must exist. */
const WAJIB = ['Profil', 'Pejabat', 'Sasaran', 'Indikator', 'Kinerja'] as const;
const TABS = [...WAJIB, 'Skala'] as const;

/** What became of a run, ready for a dialog, the sidebar or the command line. */
export interface HasilSusun {
  /** The reported year and whose report it is; absent where Profil could not be read. */
  readonly tahun?: number;
  readonly instansi?: string;
  /** What stood in the way; where anything here is `salah`, no table was touched. */
  readonly masalah: readonly Issue[];
  readonly tabel: readonly HasilTulis[];
  readonly ringkasan: readonly RingkasanSasaran[];
  /** What to know before signing. */
  readonly peringatan: readonly string[];
}

/** What a sasaran came to in the reported year, written as the report writes it. */
export interface RingkasanSasaran {
  readonly nomor: number;
  readonly sasaran: string;
  readonly rataRata?: string;
  readonly kategori?: string;
  readonly nilaiMean?: string;
}

/** Reads the raw tabs, calculates, and writes Tabel 3.1 and on, or the list of what stands in the way. */
export function susun(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): HasilSusun {
  const data = parseLembarData(readTabs(spreadsheet, TABS));
  const calculated = calculate(data);
  if (!calculated.ok) {
    const tabel = writeLembar(spreadsheet, [lembarOfTable(buildMasalahData(calculated.issues))]);
    return { ...identitas(data), masalah: calculated.issues, tabel, ringkasan: [], peringatan: [] };
  }

  const tables = buildTabelCapaian(calculated.hasil);
  const stale = spreadsheet.getSheetByName(MASALAH_DATA) !== null;
  const all = stale ? [...tables, buildMasalahData(data.issues)] : tables;
  const tabel = writeLembar(spreadsheet, all.map(lembarOfTable));
  const peringatan = peringatanSkala(calculated.hasil.metode);
  return {
    ...identitas(data),
    masalah: data.issues,
    tabel,
    ringkasan: ringkasanOf(calculated.hasil),
    peringatan: peringatan === undefined ? [] : [peringatan],
  };
}

function identitas({ profil }: LembarData): Pick<HasilSusun, 'tahun' | 'instansi'> {
  return profil === undefined ? {} : { tahun: profil.tahun, instansi: profil.namaInstansi };
}

function calculate(data: LembarData): ReturnType<typeof calculateHasilCapaian> {
  const issues = [...issueOfMissingTabs(WAJIB, data), ...data.issues];
  if (issues.some(({ tingkat }) => tingkat === 'salah')) return { ok: false, issues };
  return calculateHasilCapaian(data);
}

function ringkasanOf({ daftarSasaran, metode }: HasilCapaian): RingkasanSasaran[] {
  return daftarSasaran.map(({ nomor, sasaran, perTahun }) => {
    const hasil = perTahun[perTahun.length - 1];
    return {
      nomor,
      sasaran: sasaran.sasaran,
      ...(hasil?.rataRata && { rataRata: formatNumber(hasil.rataRata, metode.desimal) }),
      ...(hasil?.kategori !== undefined && { kategori: hasil.kategori }),
      ...(hasil?.nilaiMean && { nilaiMean: formatNumber(hasil.nilaiMean, metode.desimal) }),
    };
  });
}
