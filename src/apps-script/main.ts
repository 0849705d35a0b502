import type { Argument } from '../functions/custom-function.ts';
import { customFunctions, runCustomFunction } from '../functions/index.ts';
import { clearExample } from './commands/example-row.ts';
import { recordVerdict } from './review/record-verdict.ts';

/**
 * Everything that Google may call by name: triggers, menu items, calls of the sidebar, custom functions.
 * Every function exported here becomes a top-level function of dist/functions.js.
 */

/** Puts the menu up. Runs at every opening, also where nothing but the menu is allowed. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('LKjIP')
    .addItem('Buka bilah sisi', 'bukaSidebar')
    .addItem('Tur sepuluh menit', 'mulaiTur')
    .addSeparator()
    .addItem('Siapkan lembar data', 'siapkanLembarData')
    .addItem('Impor buku kerja kantor', 'imporBukuKerja')
    .addSeparator()
    .addItem('Susun semua tabel', 'susunSemuaTabel')
    .addItem('Susun tabel capaian', 'susunTabelCapaian')
    .addItem('Perbarui Daftar Tabel', 'perbaruiDaftarTabel')
    .addSeparator()
    .addItem('Susun perjanjian kinerja', 'susunPerjanjianKinerja')
    .addItem('Susun dokumen', 'susunDokumen')
    .addSeparator()
    .addItem('Periksa data', 'periksaData')
    .addItem('Tandai temuan', 'tandaiTemuan')
    .addItem('Hapus tanda temuan', 'hapusTandaTemuan')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu('Reviu')
        .addItem('Bagikan untuk reviu', 'bagikanUntukReviu')
        .addItem('Perbarui Reviu', 'perbaruiLembarReviu')
        .addItem('Susun berkas akhir', 'susunBerkasAkhir'),
    )
    .addSeparator()
    .addItem('Satukan rumus', 'satukanRumus')
    .addItem('Pisahkan rumus', 'pisahkanRumus')
    .addSeparator()
    .addItem('Mulai tahun berikutnya', 'mulaiTahunBerikutnya')
    .addItem('Uji pemasangan', 'ujiPemasangan')
    .addToUi();
}

/** Puts the menu up right after the add-on was installed. */
export function onInstall(): void {
  onOpen();
}

/** Runs at every edit by hand: writes who and when beside a verdict in the tab Reviu, and clears examples. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  recordVerdict(event);
  clearExample(event);
}

export { sidebarAttachSasaran, sidebarReadSasaranTree } from './commands/attach-sasaran.ts';
export {
  mulaiTahunBerikutnya,
  sidebarBeginNextYear,
  sidebarPlanNextYear,
} from './commands/begin-next-year.ts';
export { readDocument } from './commands/build-document.ts';
export { sidebarBuildFinalSet, susunBerkasAkhir } from './commands/build-final-set.ts';
export {
  sidebarBuildPk,
  sidebarPlanPk,
  susunPerjanjianKinerja,
} from './commands/build-perjanjian-kinerja.ts';
export {
  perbaruiDaftarTabel,
  sidebarBuildTables,
  sidebarPlanTables,
  susunSemuaTabel,
  susunTabelCapaian,
} from './commands/build-tables.ts';
export { periksaData, readTemuan, sidebarCheckData } from './commands/check-data.ts';
export { rememberDocument } from './commands/document-memory.ts';
export {
  imporBukuKerja,
  sidebarPlanImport,
  sidebarReadImportAnswers,
  sidebarReadOffice,
  sidebarUndoImport,
  sidebarWriteImport,
} from './commands/import-workbook.ts';
export { pisahkanRumus, satukanRumus } from './commands/join-formulas.ts';
export { hapusTandaTemuan, tandaiTemuan } from './commands/mark-cells.ts';
export { susunDokumen } from './commands/open-document.ts';
export { bagikanUntukReviu, bukaNaskah, bukaSidebar } from './commands/open-sidebar.ts';
export { sidebarOpenTab } from './commands/open-tab.ts';
export { readTabLooks, siapkanLembarData, sidebarPrepareTabs } from './commands/prepare-tabs.ts';
export { sidebarReadHome } from './commands/read-home.ts';
export { sidebarReadSettings, sidebarSaveSettings } from './commands/settings.ts';
export {
  sidebarPlanSharing,
  sidebarRestartRiwayat,
  sidebarRevokeReviewer,
  sidebarShareReview,
} from './commands/share-review.ts';
export { sidebarTestInstallation, ujiPemasangan } from './commands/test-installation.ts';
export { mulaiTur, sidebarBeginTour, sidebarEndTour, sidebarReadTour } from './commands/tour.ts';
export { perbaruiLembarReviu, sidebarUpdateReview } from './commands/update-review.ts';

/** The custom functions, by the name that a cell calls them by. */
export const functions = Object.fromEntries(
  customFunctions.map((one) => [one.name, (...args: readonly Argument[]) => runCustomFunction(one, args)]),
);
