import { type JenisSummary, periksaSemua } from '../periksa/index.ts';
import { TEMUAN } from '../periksa/tabel-temuan.ts';
import type { Temuan } from '../periksa/temuan.ts';
import { addressOf } from '../periksa/temuan-cells.ts';
import {
  type CarriedStatuses,
  carryStatuses,
  type EarlierStatuses,
  FIRST_RUN,
  readStatus,
  type StatusTemuan,
  withoutStatus,
} from '../periksa/temuan-status.ts';
import { type CheckSummary, summarizeCheck } from '../periksa/temuan-summary.ts';
import { calculateResults, masalahKepala } from '../reports/capaian-results.ts';
import { buildMasalahData, MASALAH_DATA } from '../reports/masalah-data.ts';
import { issueOfMissingTabs, type ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Issue, Rows } from '../tabs/tab.ts';
import { banyakBaris, readLembarData, SEMUA_TAB, WAJIB } from './laporan-kini.ts';
import { planTemuan, readHilang } from './lembar-temuan.ts';
import { openRegistry } from './registry.ts';
import { recover } from './swap.ts';
import { planTable } from './workbook/table-plan.ts';
import { type HasilTulis, writeLembar } from './write-lembar.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What an inspection came to, ready for a dialog, the sidebar or the command line. */
export interface HasilPeriksaData extends CheckSummary {
  /** The reported year and whose report it is; absent where Profil could not be read. */
  readonly tahun?: number;
  readonly instansi?: string;
  /** False where there is no raw tab at all to look at. */
  readonly diperiksa: boolean;
  /** What could not be read, and therefore not be checked. */
  readonly masalah: readonly Issue[];
  /** Raw tabs without which little can be checked, and in which nothing stands yet. */
  readonly kosong: readonly string[];
  /** What became of the tab Temuan. */
  readonly tabel: readonly HasilTulis[];
}

/** A finding as plain data. */
export interface BarisTemuan extends Omit<Temuan, 'perihal'> {
  readonly status: StatusTemuan;
  readonly alasan: string;
}

/** The findings themselves with the numbers. */
export interface DaftarTemuan extends HasilPeriksaData {
  /** In the order of the tab Temuan: the open ones first, then the most serious. */
  readonly temuan: readonly BarisTemuan[];
}

/** The raw tabs, what the checks found in them, and what officers made of that before. */
export interface Pemeriksaan {
  readonly tabs: ReadonlyMap<string, Rows>;
  readonly data: ParsedTabs;
  readonly masalah: readonly Issue[];
  readonly ringkasan: readonly JenisSummary[];
  readonly tergabung: CarriedStatuses;
}

/** Checks all raw tabs and writes the tab Temuan: whole, or not at all. */
export function periksa(spreadsheet: Spreadsheet): HasilPeriksaData {
  // A run that was cut off may have left the tab with the statuses under its passing name.
  recover(spreadsheet, openRegistry(spreadsheet));
  const pemeriksaan = bacaPemeriksaan(spreadsheet);
  const tabel = isKosong(pemeriksaan) ? [] : writeTemuan(spreadsheet, pemeriksaan);
  return hasilOf(pemeriksaan, tabel);
}

/** Checks all raw tabs and hands the findings over. Writes nothing. */
export function bacaDaftarTemuan(spreadsheet: Spreadsheet): DaftarTemuan {
  const pemeriksaan = bacaPemeriksaan(spreadsheet);
  return {
    ...hasilOf(pemeriksaan, []),
    temuan: pemeriksaan.tergabung.daftar.map(({ temuan: { perihal: _, ...temuan }, status, alasan }) => ({
      ...temuan,
      status,
      alasan,
    })),
  };
}

/** Reads all raw tabs and the statuses in the tab Temuan, and runs every check. */
export function bacaPemeriksaan(spreadsheet: Spreadsheet): Pemeriksaan {
  const { rows, data } = readLembarData(spreadsheet, SEMUA_TAB);
  return periksaTabs(spreadsheet, rows, data);
}

/** Runs every check on raw tabs that were read already, with the statuses in the tab Temuan. */
export function periksaTabs(
  spreadsheet: Spreadsheet,
  tabs: ReadonlyMap<string, Rows>,
  data: ParsedTabs,
): Pemeriksaan {
  const calculated = calculateResults(data);
  const { temuan, ringkasan } = periksaSemua({ data, hasil: calculated.ok ? calculated.hasil : undefined });
  const lain = calculated.ok ? [] : calculated.issues.filter((issue) => !data.issues.includes(issue));
  return {
    tabs,
    data,
    masalah: [...issueOfMissingTabs(WAJIB, data), ...data.issues, ...masalahKepala(data), ...lain],
    ringkasan,
    tergabung: carryStatuses(temuan, bacaStatus(spreadsheet)),
  };
}

/** Whoever made the tab: a file that came as .xlsx or CSV brings its statuses along. */
function bacaStatus(spreadsheet: Spreadsheet): EarlierStatuses {
  const sheet = spreadsheet.getSheetByName(TEMUAN);
  if (sheet === null) return FIRST_RUN;
  return { baris: readStatus(sheet.getDataRange().getDisplayValues()), hilang: readHilang(sheet) };
}

const isKosong = ({ tabs }: Pemeriksaan): boolean => tabs.size === 0;

function writeTemuan(
  spreadsheet: Spreadsheet,
  { tabs, masalah, ringkasan, tergabung }: Pemeriksaan,
): readonly HasilTulis[] {
  const tempat = new Set(tergabung.daftar.map(({ temuan }) => temuan.tab));
  const ids = new Map([...tempat].map((tab) => [tab, spreadsheet.getSheetByName(tab)?.getSheetId()]));
  const tautanOf = (temuan: Temuan): string | undefined => {
    const id = ids.get(temuan.tab);
    if (id === undefined) return undefined;
    const alamat = addressOf(tabs, temuan);
    return alamat === undefined ? `#gid=${id}` : `#gid=${id}&range=${alamat}`;
  };
  const temuan = { plan: planTemuan(tergabung, ringkasan, tautanOf), ownPart: withoutStatus };
  const listed =
    masalah.some(({ tingkat }) => tingkat === 'salah') || spreadsheet.getSheetByName(MASALAH_DATA) !== null;
  const daftarMasalah = listed ? [{ plan: planTable(buildMasalahData(masalah)) }] : [];
  return writeLembar(spreadsheet, [temuan, ...daftarMasalah]);
}

/** Raw tabs that nothing can be calculated without, and in which nothing stands yet. */
export function tabKosong({ tabs }: Pick<Pemeriksaan, 'tabs'>): readonly string[] {
  return WAJIB.filter((name) => {
    const rows = tabs.get(name);
    return rows !== undefined && banyakBaris(rows) === 0;
  });
}

function hasilOf(pemeriksaan: Pemeriksaan, tabel: readonly HasilTulis[]): HasilPeriksaData {
  const { data, masalah, ringkasan, tergabung } = pemeriksaan;
  const { profil } = data;
  return {
    ...(profil === undefined ? {} : { tahun: profil.tahun, instansi: profil.namaInstansi }),
    diperiksa: !isKosong(pemeriksaan),
    masalah,
    kosong: tabKosong(pemeriksaan),
    tabel,
    ...summarizeCheck(tergabung.daftar, ringkasan),
  };
}
