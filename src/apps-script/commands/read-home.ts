import { KOLOM_KUNCI, KOLOM_TINGKAT, TEMUAN } from '../../periksa/tabel-temuan.ts';
import { isOpen, isTemuanTable, readStatus } from '../../periksa/temuan-status.ts';
import { type BarisDaftarTabel, DAFTAR_TABEL } from '../../reports/daftar-tabel.ts';
import { daftarTab } from '../../tabs/parsed-tabs.ts';
import type { AnyTab, Issue } from '../../tabs/tab.ts';
import { type ReviewState, readReviewState } from '../review/read-state.ts';
import type { OpenSheet, OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isSalah, type Report, readReport, tableStates } from '../workbook/read-report.ts';
import { filledRows, REQUIRED_TABS } from '../workbook/read-tabs.ts';
import { damageOf } from '../workbook/repair.ts';
import { isCutOff } from '../workbook/swap.ts';
import { outdatedLetters } from './build-perjanjian-kinerja.ts';
import { defineCall, nothing } from './command.ts';

/** A raw tab at a glance. */
export interface TabState {
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
export interface HomeState {
  readonly tahun?: number;
  readonly instansi?: string;
  readonly tab: readonly TabState[];
  /** What must be mended, what stands in the way of every table first; the first of many. */
  readonly masalah: readonly Issue[];
  /** How many there are in all, and whether any of them stands in the way of every table. */
  readonly issueCount: number;
  readonly isBlocked: boolean;
  /** The tables that the data make, or made once; absent where nothing can be calculated. */
  readonly tabel?: readonly BarisDaftarTabel[];
  /** Findings that wait for somebody in the tab Temuan; absent where nothing was checked yet. */
  readonly openTemuan?: number;
  /** How many of these are wrong, and not merely to be looked at. */
  readonly wrongTemuan?: number;
  /** Tabs of perjanjian kinerja that the data would now make otherwise. */
  readonly outdatedLetters: readonly string[];
  /** There is a tab Daftar Tabel to open. */
  readonly hasDaftarTabel: boolean;
  /** What somebody has damaged of what the add-on remembers, and the way out. */
  readonly peringatan: readonly string[];
  /** A run has not come to its end: it was cut off, or a colleague's is still at work. */
  readonly isCutOff: boolean;
  /** How the review stands; absent where the report was not shared for review. */
  readonly reviu?: ReviewState;
}

/** The rest stands in the tab Masalah Data. */
const MOST_ISSUES = 20;

/** How far the report has come: raw tabs, what is wrong in them, tables. */
export const sidebarReadHome = defineCall<[], undefined, HomeState>({
  read: nothing,
  writes: false,
  run: readHome,
});

/** Reads how far the report has come. Writes nothing. */
function readHome(book: OpenSpreadsheet): HomeState {
  const report = readReport(book);
  const { data, current } = report;
  const blocked = report.blocked.filter(isSalah);
  const others = data.issues.filter((issue) => isSalah(issue) && !blocked.includes(issue));
  const masalah = [...blocked, ...others];
  const reviu = readReviewState(book, report);
  return {
    ...(data.profil && { tahun: data.profil.tahun, instansi: data.profil.namaInstansi }),
    tab: daftarTab.map((tab) => tabState(tab, report)),
    masalah: masalah.slice(0, MOST_ISSUES),
    issueCount: masalah.length,
    isBlocked: current === undefined,
    ...(current === undefined ? {} : { tabel: tableStates(book, report) }),
    ...openFindings(book.sheet(TEMUAN)),
    outdatedLetters: outdatedLetters(book, data),
    hasDaftarTabel: book.sheet(DAFTAR_TABEL) !== undefined,
    peringatan: damageOf(book),
    isCutOff: isCutOff(book),
    ...(reviu === undefined ? {} : { reviu }),
  };
}

function tabState({ name }: AnyTab, { rows, data }: Report): TabState {
  const baris = filledRows(rows.get(name) ?? []);
  const masalah = data.issues.filter(({ tab }) => tab === name);
  return {
    name,
    wajib: REQUIRED_TABS.includes(name),
    keadaan: data.missingTabs.includes(name) ? 'tidak ada' : baris === 0 ? 'kosong' : 'terisi',
    baris,
    salah: masalah.filter(isSalah).length,
    gaya: masalah.filter(({ tingkat }) => tingkat === 'gaya').length,
  };
}

/** Absent where the tab of that name is somebody else's. */
function openFindings(sheet: OpenSheet | undefined): Pick<HomeState, 'openTemuan' | 'wrongTemuan'> {
  const rows = sheet?.shown() ?? [];
  if (!isTemuanTable(rows)) return {};
  const salah = rows.filter((row) => row[KOLOM_TINGKAT] === 'salah').map((row) => row[KOLOM_KUNCI]);
  const open = readStatus(rows).filter(isOpen);
  return {
    openTemuan: open.length,
    wrongTemuan: open.filter(({ kunci }) => salah.includes(kunci)).length,
  };
}
