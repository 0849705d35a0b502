import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/build.ts';
import { workbookFromCsv } from '../../src/host/files/csv.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { readScripts } from '../../src/host/node/bundle.ts';
import { openInput } from '../../src/host/node/input.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';

let dist: Promise<string> | undefined;
let scripts: Promise<readonly string[]> | undefined;

/** The bundle, built as Google gets it; returns its folder. All test files that one worker runs share it. */
export function builtDist(): Promise<string> {
  dist ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
    await build(folder);
    return folder;
  })();
  return dist;
}

/** The scripts of that bundle. */
export function builtScripts(): Promise<readonly string[]> {
  scripts ??= builtDist().then(readScripts);
  return scripts;
}

/** The example year. */
export const dinas2021 = (): Promise<Workbook> => openInput('test/contoh/dinas-2021');

/** A spreadsheet typed from rows: one CSV line a row. */
export function typedWorkbook(tabs: Record<string, readonly (readonly string[])[]>): Workbook {
  const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
  return workbookFromCsv(
    new Map(
      Object.entries(tabs).map(([name, rows]) => [
        name,
        rows.map((row) => row.map(quoted).join(',')).join('\n'),
      ]),
    ),
  );
}

/** The raw tabs that say whose report it is, for a year in which that does not matter. */
export const SEBUAH_DINAS: Record<string, readonly (readonly string[])[]> = {
  Profil: [
    ['Kunci', 'Nilai'],
    ['Nama Instansi', 'Dinas'],
    ['Tahun', '2021'],
    ['Kepala', 'K'],
  ],
  Pejabat: [
    ['Kode', 'Nama', 'Jabatan'],
    ['K', 'N', 'Kepala Dinas'],
  ],
};

/** The raw tabs that a report cannot do without: so many sasaran of the Kepala, which share so many indikator of three years. */
export const tahunKecil = (sasaran: number, indikator: number): Workbook =>
  typedWorkbook({
    ...SEBUAH_DINAS,
    Sasaran: [
      ['Kode', 'Pejabat', 'Sasaran'],
      ...Array.from({ length: sasaran }, (_, i) => [`S${i + 1}`, 'K', `Sasaran ${i + 1}`]),
    ],
    Indikator: [
      ['Kode', 'Sasaran', 'Indikator'],
      ...Array.from({ length: indikator }, (_, i) => [`I${i}`, `S${1 + (i % sasaran)}`, `Indikator ${i}`]),
    ],
    Kinerja: [
      ['Indikator', 'Tahun', 'Target', 'Realisasi'],
      ...Array.from({ length: indikator }, (_, i) =>
        ['2019', '2020', '2021'].map((tahun) => [`I${i}`, tahun, '100', String(i % 150)]),
      ).flat(),
    ],
  });

/** What a tab shows, trailing blank cells cut off. */
export function shown(host: Host, name: string): string[][] {
  const sheet = sheetOf(host, name);
  return sheet.getDataRange().getDisplayValues();
}

/** The open spreadsheet, as a script of whoever holds the host gets it. */
export function spreadsheetOf(host: Host): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const app = host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return app.getActiveSpreadsheet();
}

export function sheetOf(host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheetOf(host).getSheetByName(name);
  if (sheet === null) throw new Error(`No tab ${name}.`);
  return sheet;
}

/** The names of all tabs, hidden ones included, in their order. */
export function tabNames(host: Host): string[] {
  return spreadsheetOf(host)
    .getSheets()
    .map((sheet) => sheet.getName());
}

/** A host over a workbook with the menu up. */
export function hostOf(scripts: readonly string[], workbook?: Workbook): Host {
  const host = createHost({ scripts, ...(workbook ? { workbook } : {}) });
  host.call('onOpen');
  return host;
}

/** The same with as many rows as are filled, and a few: a test that opens it often need not carry a thousand. */
export function sedikitBaris(workbook: Workbook): Workbook {
  const filled = (cells: Workbook['sheets'][number]['cells']) =>
    Object.keys(cells).reduce((most, key) => Math.max(most, Number(key.split(',')[0]) + 1), 0);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rowCount: Math.min(sheet.rowCount, filled(sheet.cells) + 20),
    })),
  };
}
