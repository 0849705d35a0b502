import { customFunctions } from '../functions/index.ts';
import { withDocumentLock } from './lock.ts';
import { bacaDaftarTemuan, type DaftarTemuan, type HasilPeriksaData, periksa } from './periksa.ts';
import { pesanSusun, SIBUK } from './pesan.ts';
import { pesanPk } from './pesan-pk.ts';
import { pesanHapusTanda, pesanPeriksa, pesanTanda } from './pesan-temuan.ts';
import { siapkanTab } from './siapkan-tab.ts';
import { type HasilSusun, perbaruiDaftar, susunCapaian, susunSemua } from './susun.ts';
import { type HasilPk, susunPk } from './susun-perjanjian-kinerja.ts';
import { type HasilHapusTanda, type HasilTanda, hapusTanda, tandai } from './tanda-temuan.ts';

/**
 * Everything that Google may call by name: triggers, menu items, custom functions. Every function
 * exported here becomes a top-level function of dist/functions.js.
 */

/** Puts the menu up. Runs at every opening, also where nothing but the menu is allowed. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('LKjIP')
    .addItem('Buka bilah sisi', 'bukaSidebar')
    .addSeparator()
    .addItem('Siapkan lembar data', 'siapkanLembarData')
    .addSeparator()
    .addItem('Susun semua tabel', 'susunSemuaTabel')
    .addItem('Susun tabel capaian', 'susunTabelCapaian')
    .addItem('Perbarui Daftar Tabel', 'perbaruiDaftarTabel')
    .addSeparator()
    .addItem('Susun perjanjian kinerja', 'susunPerjanjianKinerja')
    .addSeparator()
    .addItem('Periksa data', 'periksaData')
    .addItem('Tandai temuan', 'tandaiTemuan')
    .addItem('Hapus tanda temuan', 'hapusTandaTemuan')
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
  const made = withDocumentLock(() => siapkanTab(spreadsheet));
  spreadsheet.toast('Selesai.', 'LKjIP');
  if (made === undefined) tell(SIBUK);
  else if (made.length === 0) tell('Semua lembar data sudah ada; tidak ada yang diubah.');
  else tell(`Lembar data yang disiapkan: ${made.join(', ')}.\n\nMulailah dari tab Profil.`);
  return made ?? [];
}

/** Menu: writes every table of the report from the raw tabs. */
export function susunSemuaTabel(): HasilSusun | undefined {
  return menyusun('Menyusun semua tabel…', susunSemua, pesanSusun);
}

/** Menu: writes Tabel 3.1 and on from the raw tabs. */
export function susunTabelCapaian(): HasilSusun | undefined {
  return menyusun('Menyusun tabel capaian…', susunCapaian, pesanSusun);
}

/** Menu: says in Daftar Tabel which tables the data have changed under, and touches none of them. */
export function perbaruiDaftarTabel(): HasilSusun | undefined {
  return menyusun('Membandingkan tabel dengan data…', perbaruiDaftar, pesanSusun);
}

/** Menu: writes the perjanjian kinerja of every official who has a superior, two tabs each. */
export function susunPerjanjianKinerja(): HasilPk | undefined {
  return menyusun(
    'Menyusun perjanjian kinerja…',
    (spreadsheet, pilihan) => susunPk(spreadsheet, 'semua', pilihan),
    pesanPk,
  );
}

/** Menu: looks for slips in all raw tabs and lists them in the tab Temuan. */
export function periksaData(): HasilPeriksaData | undefined {
  return menyusun('Memeriksa data…', periksa, pesanPeriksa);
}

/** Menu: gives the cells with open findings a light background. */
export function tandaiTemuan(): HasilTanda | undefined {
  return menyusun('Menandai temuan…', tandai, pesanTanda);
}

/** Menu: gives those cells the backgrounds back that they had. */
export function hapusTandaTemuan(): HasilHapusTanda | undefined {
  return menyusun('Menghapus tanda temuan…', hapusTanda, pesanHapusTanda);
}

/** Hands every finding over with its status, for the sidebar and the command line. Writes nothing. */
export function bacaTemuan(): DaftarTemuan {
  return bacaDaftarTemuan(SpreadsheetApp.getActiveSpreadsheet());
}

type Penyusun<Hasil> = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  pilihan: { readonly onProgress: (name: string) => void },
) => Hasil;

/** Runs a builder alone in the spreadsheet, with its progress in sight and its outcome told. */
function menyusun<Hasil>(
  mulai: string,
  susun: Penyusun<Hasil>,
  pesan: (hasil: Hasil) => string,
): Hasil | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const toast = (message: string) => spreadsheet.toast(message, 'LKjIP', -1);
  toast(mulai);
  const hasil = withDocumentLock(() =>
    susun(spreadsheet, { onProgress: (name) => toast(`Menulis ${name}…`) }),
  );
  spreadsheet.toast('Selesai.', 'LKjIP');
  tell(hasil === undefined ? SIBUK : pesan(hasil));
  return hasil;
}

export {
  bacaKeadaan,
  bacaPengaturan,
  bacaPerjanjian,
  bacaPohonSasaran,
  bukaSidebar,
  bukaTab,
  hubungkanSasaran,
  periksaLembarData,
  pratinjauSusun,
  siapkanTabIsian,
  simpanPengaturan,
  susunPerjanjian,
  susunTabel,
} from './sidebar-server.ts';

/** The custom functions, by the name that a cell calls them by. */
export const functions = Object.fromEntries(customFunctions.map(({ name, run }) => [name, run]));

function tell(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('LKjIP', message, ui.ButtonSet.OK);
}
