import { chartProbes } from '../probes/chart-probes.ts';
import { copyProbes } from '../probes/copy-probes.ts';
import { fileProbes } from '../probes/file-probes.ts';
import { formulaProbes } from '../probes/formula-probes.ts';
import { metadataProbes } from '../probes/metadata-probes.ts';
import { inScratch, type Probe, runProbes } from '../probes/probe.ts';
import { protectionProbes } from '../probes/protection-probes.ts';
import { reportEnd, reportHead, reportLines } from '../probes/report.ts';
import { sheetProbes } from '../probes/sheet-probes.ts';
import { textProbes } from '../probes/text-probes.ts';
import { timeCalls } from '../probes/timings.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { timestamp } from '../workbook/timestamp.ts';
import { VERSION } from '../workbook/version.ts';
import { saveWays } from '../workbook/ways.ts';
import { requireWhole } from './arguments.ts';
import { defineCall } from './command.ts';
import { bukaSidebar } from './open-sidebar.ts';

/** A part of the test: each is a run of its own, so that none comes near the six minutes. */
interface Part {
  readonly nama: string;
  readonly probes: readonly Probe[];
}

const WAKTU = 'Kecepatan';
const SALINAN = 'Salinan';

/** In the order in which they are run; what sheets are like is found out before they are written. */
const PARTS: readonly Part[] = [
  { nama: 'Berkas dan layanan', probes: fileProbes },
  { nama: 'Tab', probes: sheetProbes },
  { nama: 'Teks dan angka', probes: textProbes },
  { nama: 'Rumus dan fungsi', probes: formulaProbes },
  { nama: 'Catatan tersembunyi', probes: metadataProbes },
  { nama: 'Perlindungan dan izin', probes: protectionProbes },
  { nama: 'Grafik', probes: chartProbes },
  { nama: WAKTU, probes: [] },
  { nama: SALINAN, probes: copyProbes },
];

/** What a part of the test came to. */
export interface InstallationTestResult {
  /** Its lines of the report. */
  readonly baris: readonly string[];
  /** How many things were found otherwise, or refused. */
  readonly berbeda: number;
  /** What comes next; absent after the last. */
  readonly berikut?: { readonly nomor: number; readonly nama: string };
  /** How many parts there are. */
  readonly bagian: number;
}

/** Menu: opens the sidebar where the installation is tested. */
export function ujiPemasangan(): void {
  bukaSidebar('uji');
}

/**
 * Tries a part of what could not be settled without Google. The last part makes a copy of the spreadsheet,
 * which stays in Drive until the officer throws it away.
 */
export const sidebarTestInstallation = defineCall<[nomor: number], number, InstallationTestResult>({
  read: (nomor) => requireWhole(nomor, 'Bagian', 0, PARTS.length - 1),
  writes: true,
  run: testPart,
});

function testPart(book: OpenSpreadsheet, nomor: number): InstallationTestResult {
  const { nama = '', probes = [] } = PARTS[nomor] ?? {};
  const { hasil, ways } = runProbes(book, probes);
  saveWays(book, ways);
  const waktu = nama === WAKTU ? inScratch(book, timeCalls) : [];
  const next = PARTS[nomor + 1];
  return {
    baris: [
      ...(nomor === 0 ? reportHead(factsOf(book)) : []),
      ...reportLines(nama, hasil, waktu),
      ...(next?.nama === SALINAN ? reportEnd() : []),
    ],
    berbeda: hasil.filter(({ keadaan }) => keadaan !== 'sama').length,
    ...(next === undefined ? {} : { berikut: { nomor: nomor + 1, nama: next.nama } }),
    bagian: PARTS.length,
  };
}

const factsOf = ({ google, sheets }: OpenSpreadsheet): readonly (readonly [string, string])[] => [
  ['versi', VERSION],
  ['waktu', timestamp(new Date())],
  ['zona waktu berkas', google.getSpreadsheetTimeZone()],
  ['zona waktu skrip', Session.getScriptTimeZone()],
  ['banyaknya tab', String(sheets.length)],
];
