import { type JenisSummary, periksaSemua } from '../../periksa/index.ts';
import { kalimatTanpaAlasan, TEMUAN } from '../../periksa/tabel-temuan.ts';
import type { Temuan } from '../../periksa/temuan.ts';
import { addressOf } from '../../periksa/temuan-cells.ts';
import {
  type CarriedStatuses,
  carryStatuses,
  type EarlierStatuses,
  FIRST_RUN,
  isOpen,
  readStatus,
  type StatusTemuan,
  withoutStatus,
} from '../../periksa/temuan-status.ts';
import {
  type CheckSummary,
  kalimatTingkat,
  type OpenSummary,
  summarizeCheck,
} from '../../periksa/temuan-summary.ts';
import { calculateResults, masalahKepala } from '../../reports/capaian-results.ts';
import { withoutHanging } from '../../reports/gantungan.ts';
import { kalimatMasalah, MASALAH_DATA } from '../../reports/masalah-data.ts';
import { issueOfMissingTabs } from '../../tabs/parsed-tabs.ts';
import type { Issue } from '../../tabs/tab.ts';
import { type OpenSpreadsheet, openSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isSalah, OWN_TABS, readReport } from '../workbook/read-report.ts';
import { filledRows, type RawTabs, REQUIRED_TABS } from '../workbook/read-tabs.ts';
import { sheetOfIssues } from '../workbook/sheet-of-issues.ts';
import { type WriteResult, writeSheets } from '../workbook/write-sheets.ts';
import { defineCall, nothing, runMenuCommand } from './command.ts';
import { bulleted, cautions } from './messages.ts';
import { offerNearTabs } from './near-tabs.ts';
import { planTemuan, readHilang } from './temuan-plan.ts';

/** What an inspection came to, ready for a dialog, the sidebar or the command line. */
export interface CheckResult extends CheckSummary {
  /** The reported year and whose report it is; absent where Profil could not be read. */
  readonly tahun?: number;
  readonly instansi?: string;
  /** False where there is no raw tab at all to look at. */
  readonly checked: boolean;
  /** What could not be read, and therefore not be checked. */
  readonly masalah: readonly Issue[];
  /** Raw tabs without which little can be checked, and in which nothing stands yet. */
  readonly emptyTabs: readonly string[];
  /** What became of the tab Temuan. */
  readonly tabel: readonly WriteResult[];
}

/** A finding as plain data. */
export interface TemuanLine extends Omit<Temuan, 'perihal'> {
  readonly status: StatusTemuan;
  readonly alasan: string;
}

/** The findings themselves with the numbers. */
export interface TemuanList extends CheckResult {
  /** In the order of the tab Temuan: the open ones first, then the most serious. */
  readonly temuan: readonly TemuanLine[];
}

/** The raw tabs, what the checks found in them, and what officers made of that before. */
export interface Inspection extends RawTabs {
  readonly masalah: readonly Issue[];
  readonly ringkasan: readonly JenisSummary[];
  readonly merged: CarriedStatuses;
}

/** Checks all raw tabs and writes the tab Temuan: whole, or not at all. */
export function checkData(book: OpenSpreadsheet): CheckResult {
  return writtenResult(book, inspect(book, readReport(book)));
}

function writtenResult(book: OpenSpreadsheet, inspection: Inspection): CheckResult {
  return resultOf(inspection, isEmpty(inspection) ? [] : writeTemuan(book, inspection));
}

/** Runs every check on raw tabs that were read already, with the statuses in the tab Temuan. */
export function inspect(book: OpenSpreadsheet, { rows, data }: RawTabs): Inspection {
  const calculated = calculateResults(data);
  const { temuan, ringkasan } = periksaSemua({
    data: withoutHanging(data),
    hasil: calculated.ok ? calculated.hasil : undefined,
  });
  const others = calculated.ok ? [] : calculated.issues.filter((issue) => !data.issues.includes(issue));
  return {
    rows,
    data,
    masalah: [...issueOfMissingTabs(REQUIRED_TABS, data), ...data.issues, ...masalahKepala(data), ...others],
    ringkasan,
    merged: carryStatuses(temuan, readStatuses(book)),
  };
}

/** Whoever made the tab: a file that came as .xlsx or CSV brings its statuses along. */
function readStatuses(book: OpenSpreadsheet): EarlierStatuses {
  const sheet = book.sheet(TEMUAN);
  return sheet === undefined
    ? FIRST_RUN
    : { baris: readStatus(sheet.shown()), hilang: readHilang(book, sheet) };
}

const isEmpty = ({ rows }: Inspection): boolean => rows.size === 0;

function writeTemuan(
  book: OpenSpreadsheet,
  { rows, masalah, ringkasan, merged }: Inspection,
): readonly WriteResult[] {
  const linkOf = (temuan: Temuan): string | undefined => {
    const id = book.sheet(temuan.tab)?.id;
    if (id === undefined) return undefined;
    const alamat = addressOf(rows, temuan);
    return alamat === undefined ? `#gid=${id}` : `#gid=${id}&range=${alamat}`;
  };
  const isListed = masalah.some(isSalah) || book.sheet(MASALAH_DATA) !== undefined;
  return writeSheets(book, [
    { id: OWN_TABS.temuan, plan: planTemuan(merged, ringkasan, linkOf), ownPart: withoutStatus },
    ...(isListed ? [sheetOfIssues(masalah)] : []),
  ]);
}

/** Raw tabs that nothing can be calculated without, and in which nothing stands yet. */
export function emptyTabs({ rows }: RawTabs): readonly string[] {
  return REQUIRED_TABS.filter((name) => {
    const tab = rows.get(name);
    return tab !== undefined && filledRows(tab) === 0;
  });
}

function resultOf(inspection: Inspection, tabel: readonly WriteResult[]): CheckResult {
  const { data, masalah, ringkasan, merged } = inspection;
  const { profil } = data;
  return {
    ...(profil === undefined ? {} : { tahun: profil.tahun, instansi: profil.namaInstansi }),
    checked: !isEmpty(inspection),
    masalah,
    emptyTabs: emptyTabs(inspection),
    tabel,
    ...summarizeCheck(merged.daftar, ringkasan),
  };
}

/** Menu: looks for slips in all raw tabs and lists them in the tab Temuan. */
export function periksaData(): CheckResult | undefined {
  offerNearTabs();
  return runMenuCommand({ starting: 'Memeriksa data…', run: checkData, messageOf: checkMessage });
}

/** As many findings as an officer is shown right after an import. */
const MOST_SHOWN = 10;

/** Checks all raw tabs into the tab Temuan; returns the numbers, and the first of the findings that are open. */
export const sidebarCheckData = defineCall<[], undefined, TemuanList>({
  read: nothing,
  writes: true,
  run(book) {
    const inspection = inspect(book, readReport(book));
    const terbuka = inspection.merged.daftar.filter(isOpen).slice(0, MOST_SHOWN);
    return { ...writtenResult(book, inspection), temuan: linesOf(terbuka) };
  },
});

/** Hands every finding over with its status, for the command line. Writes nothing. */
export function readTemuan(): TemuanList {
  const book = openSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
  const inspection = inspect(book, readReport(book));
  return { ...resultOf(inspection, []), temuan: linesOf(inspection.merged.daftar) };
}

function linesOf(daftar: CarriedStatuses['daftar']): readonly TemuanLine[] {
  return daftar.map(({ temuan: { perihal: _, ...temuan }, status, alasan }) => ({
    ...temuan,
    status,
    alasan,
  }));
}

/** What the officer is told after an inspection. */
function checkMessage(hasil: CheckResult): string {
  const { checked, masalah, perJenis, tabel } = hasil;
  const salah = masalah.filter(isSalah);
  if (!checked || (perJenis.length === 0 && hasil.emptyTabs.length > 0)) return notYetCheckable(hasil);
  return [
    ...openLines(hasil),
    ...bulleted(perJenis.map(kindLine), (rest) => `… dan ${rest} jenis lagi.`),
    '',
    ...otherLines(hasil),
    ...(salah.length === 0
      ? []
      : [
          `${salah.length} isian lembar data tidak terbaca sehingga tidak ikut diperiksa; daftarnya di tab "Masalah Data".`,
        ]),
    ...cautions(tabel.filter(({ name }) => name !== TEMUAN)),
  ]
    .join('\n')
    .trim();
}

function openLines({ terbuka, tabel }: CheckResult): readonly string[] {
  const counted = kalimatTingkat(terbuka);
  const taken = cautions(tabel.filter(({ name }) => name === TEMUAN));
  if (counted === '') return ['Tidak ada temuan yang terbuka.', ...taken];
  return taken.length > 0
    ? [`Temuan yang terbuka: ${counted}, tetapi daftarnya tidak dapat ditulis.`, ...taken]
    : [`Temuan yang terbuka: ${counted}. Semuanya di tab "Temuan", beserta hitungannya.`];
}

/** What has to be filled in before anything can be checked. */
export function notYetCheckable({ masalah, emptyTabs }: Pick<CheckResult, 'masalah' | 'emptyTabs'>): string {
  const salah = masalah.filter(isSalah).map(kalimatMasalah);
  const empty = emptyTabs.map((name) => `Tab ${name} masih kosong. Isilah dahulu.`);
  return ['Data belum dapat diperiksa. Lengkapi dahulu:', ...bulleted([...salah, ...empty])].join('\n');
}

/** `K01 Rumus capaian tidak sesuai dengan arah indikator: 6 salah` */
const kindLine = ({ jenis, judul, jumlah }: OpenSummary): string =>
  `${jenis} ${judul}: ${kalimatTingkat(jumlah)}`;

/** What else there is to know of an inspection, a sentence each. */
function otherLines({
  diterima,
  munculLagi,
  tanpaAlasan,
  tidakDapatDiperiksa,
}: CheckResult): readonly string[] {
  return [
    ...(munculLagi > 0 ? [`${munculLagi} muncul lagi sesudah diperbaiki.`] : []),
    ...kalimatTanpaAlasan(tanpaAlasan),
    ...(diterima > 0 ? [`${diterima} sudah diterima dengan alasan.`] : []),
    ...(tidakDapatDiperiksa > 0
      ? [`${tidakDapatDiperiksa} hal tidak dapat diperiksa, dan tidak dihitung sebagai salah.`]
      : []),
  ];
}
