import { TEMUAN } from '../periksa/tabel-temuan.ts';
import { isOpen, isTemuanTable, readStatus } from '../periksa/temuan-status.ts';
import { type BarisDaftarTabel, DAFTAR_TABEL } from '../reports/daftar-tabel.ts';
import { daftarTab } from '../tabs/parsed-tabs.ts';
import type { AnyTab, Issue } from '../tabs/tab.ts';
import { sheetFinder } from './find-sheet.ts';
import { bacaLaporan, banyakBaris, type KeadaanLaporan, WAJIB } from './laporan-kini.ts';
import { isTerputus, openRegistry } from './registry.ts';
import { bacaReviuLaporan, type KeadaanReviuLaporan } from './reviu/baca-reviu.ts';
import { suratUsang } from './surat-tersusun.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A raw tab at a glance. */
export interface KeadaanTab {
  readonly name: string;
  /** No table can be made without it. */
  readonly wajib: boolean;
  readonly keadaan: 'terisi' | 'kosong' | 'tidak ada';
  /** Rows below the heading in which anything stands. */
  readonly baris: number;
  /** What must be mended in it. */
  readonly salah: number;
  /** What is only written in a faulty form. */
  readonly gaya: number;
}

/** What the home of the sidebar shows. */
export interface Keadaan {
  readonly tahun?: number;
  readonly instansi?: string;
  readonly tab: readonly KeadaanTab[];
  /** What must be mended, what stands in the way of every table first; the first of many. */
  readonly masalah: readonly Issue[];
  /** How many there are in all, and whether any of them stands in the way of every table. */
  readonly banyakMasalah: number;
  readonly terhalang: boolean;
  /** The tables that the data make, or made once; absent where nothing can be calculated. */
  readonly tabel?: readonly BarisDaftarTabel[];
  /** Findings that wait for somebody in the tab Temuan; absent where nothing was checked yet. */
  readonly temuanTerbuka?: number;
  /** Tabs of perjanjian kinerja that the data would now make otherwise. */
  readonly suratUsang: readonly string[];
  /** There is a tab Daftar Tabel to open. */
  readonly adaDaftarTabel: boolean;
  /** A run has not come to its end: it was cut off, or a colleague's is still at work. */
  readonly terputus: boolean;
  /** How the review stands; absent where the report was not shared for review. */
  readonly reviu?: KeadaanReviuLaporan;
}

/** The rest stands in the tab Masalah Data. */
const MOST_MASALAH = 20;

/** Reads how far the report has come. Writes nothing. */
export function bacaKeadaanLaporan(spreadsheet: Spreadsheet): Keadaan {
  const stored = openRegistry(spreadsheet);
  const laporan = bacaLaporan(spreadsheet, { stored });
  const { data, penghalang, tabel } = laporan;
  const salah = data.issues.filter(({ tingkat }) => tingkat === 'salah');
  const lain = salah.filter((issue) => !penghalang.includes(issue));
  const masalah = [...penghalang, ...lain];
  const reviu = bacaReviuLaporan(spreadsheet, laporan);
  return {
    ...(data.profil && { tahun: data.profil.tahun, instansi: data.profil.namaInstansi }),
    tab: daftarTab.map((tab) => keadaanTab(tab, laporan)),
    masalah: masalah.slice(0, MOST_MASALAH),
    banyakMasalah: masalah.length,
    terhalang: tabel === undefined,
    ...(tabel === undefined ? {} : { tabel }),
    ...temuanDari(spreadsheet.getSheetByName(TEMUAN)),
    suratUsang: suratUsang(data, stored.current().tabel, sheetFinder(spreadsheet)),
    adaDaftarTabel: spreadsheet.getSheetByName(DAFTAR_TABEL) !== null,
    terputus: isTerputus(stored.current()),
    ...(reviu === undefined ? {} : { reviu }),
  };
}

function keadaanTab({ name }: AnyTab, { rows, data }: KeadaanLaporan): KeadaanTab {
  const baris = banyakBaris(rows.get(name) ?? []);
  const masalah = data.issues.filter(({ tab }) => tab === name);
  return {
    name,
    wajib: WAJIB.includes(name),
    keadaan: data.missingTabs.includes(name) ? 'tidak ada' : baris === 0 ? 'kosong' : 'terisi',
    baris,
    salah: masalah.filter(({ tingkat }) => tingkat === 'salah').length,
    gaya: masalah.filter(({ tingkat }) => tingkat === 'gaya').length,
  };
}

/** Absent where the tab of that name is somebody else's. */
function temuanDari(sheet: GoogleAppsScript.Spreadsheet.Sheet | null): Pick<Keadaan, 'temuanTerbuka'> {
  const rows = sheet?.getDataRange().getDisplayValues() ?? [];
  return isTemuanTable(rows) ? { temuanTerbuka: readStatus(rows).filter(isOpen).length } : {};
}
