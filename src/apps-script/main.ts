import { customFunctions } from '../functions/index.ts';
import { daftarSkala } from '../peraturan/daftar-skala.ts';
import { daftarTab } from '../tabs/lembar-data.ts';
import { kunciProfil, tabProfil } from '../tabs/profil.ts';
import { withDocumentLock } from './lock.ts';
import { pesanSusun } from './pesan.ts';
import { prepareTabs, type RowToPrepare, type TabToPrepare } from './prepare-tabs.ts';
import { type HasilSusun, type PilihanSusun, perbaruiDaftar, susunCapaian, susunSemua } from './susun.ts';

/**
 * Everything that Google may call by name: triggers, menu items, custom functions. Every function
 * exported here becomes a top-level function of dist/functions.js.
 */

/** Puts the menu up. Runs at every opening, also where nothing but the menu is allowed. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('LKjIP')
    .addItem('Siapkan lembar data', 'siapkanLembarData')
    .addSeparator()
    .addItem('Susun semua tabel', 'susunSemuaTabel')
    .addItem('Susun tabel capaian', 'susunTabelCapaian')
    .addItem('Perbarui Daftar Tabel', 'perbaruiDaftarTabel')
    .addToUi();
}

/** Puts the menu up right after the add-on was installed. */
export function onInstall(): void {
  onOpen();
}

/** Menu: makes the raw tabs that are missing. */
export function siapkanLembarData(): readonly string[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.toast('Menyiapkan lembar data…', 'LKjIP', -1);
  const made = withDocumentLock(() => prepareTabs(spreadsheet, tabsToPrepare()));
  spreadsheet.toast('Selesai.', 'LKjIP');
  if (made === undefined) tell(SIBUK);
  else if (made.length === 0) tell('Semua lembar data sudah ada; tidak ada yang diubah.');
  else tell(`Lembar data yang disiapkan: ${made.join(', ')}.\n\nMulailah dari tab Profil.`);
  return made ?? [];
}

/** Menu: writes every table of the report from the raw tabs. */
export function susunSemuaTabel(): HasilSusun | undefined {
  return menyusun('Menyusun semua tabel…', susunSemua);
}

/** Menu: writes Tabel 3.1 and on from the raw tabs. */
export function susunTabelCapaian(): HasilSusun | undefined {
  return menyusun('Menyusun tabel capaian…', susunCapaian);
}

/** Menu: says in Daftar Tabel which tables the data have changed under, and touches none of them. */
export function perbaruiDaftarTabel(): HasilSusun | undefined {
  return menyusun('Membandingkan tabel dengan data…', perbaruiDaftar);
}

type Penyusun = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, pilihan: PilihanSusun) => HasilSusun;

/** Runs a builder alone in the spreadsheet, with its progress in sight and its outcome told. */
function menyusun(mulai: string, susun: Penyusun): HasilSusun | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const toast = (message: string) => spreadsheet.toast(message, 'LKjIP', -1);
  toast(mulai);
  const hasil = withDocumentLock(() =>
    susun(spreadsheet, { onProgress: (name) => toast(`Menulis ${name}…`) }),
  );
  spreadsheet.toast('Selesai.', 'LKjIP');
  tell(hasil === undefined ? SIBUK : pesanSusun(hasil));
  return hasil;
}

/** The custom functions, by the name that a cell calls them by. */
export const functions = Object.fromEntries(customFunctions.map(({ name, run }) => [name, run]));

const SIBUK = 'Rekan Anda sedang menyusun di spreadsheet ini. Tunggu sebentar, lalu ulangi.';

function tell(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('LKjIP', message, ui.ButtonSet.OK);
}

function tabsToPrepare(): TabToPrepare[] {
  return daftarTab.map((tab) => (tab.name === tabProfil.name ? { tab, rows: profilRows() } : { tab }));
}

function profilRows(): RowToPrepare[] {
  return kunciProfil.map(({ kunci, help, choices, default: isi = '' }) => {
    const pilihan = kunci === 'Skala Kategori' ? daftarSkala.map(({ name }) => name) : choices;
    return { values: [kunci, isi], help, ...(pilihan ? { choices: pilihan } : {}) };
  });
}
