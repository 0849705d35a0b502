import type { Argument } from '../functions/custom-function.ts';
import { customFunctions, runCustomFunction } from '../functions/index.ts';
import { withDocumentLock } from './lock.ts';
import { bacaDaftarTemuan, type DaftarTemuan, type HasilPeriksaData, periksa } from './periksa.ts';
import { pesanPerbaruiReviu, pesanSiapkan, pesanSusun, SIBUK } from './pesan.ts';
import { pesanPk } from './pesan-pk.ts';
import { pesanHapusTanda, pesanPeriksa, pesanTanda } from './pesan-temuan.ts';
import { type HasilBerkas, susunBerkas } from './reviu/berkas-akhir.ts';
import { catatPutusan } from './reviu/catat-putusan.ts';
import { bacaPenjaga } from './reviu/penjaga.ts';
import { pertanyaanDisetujui, pesanBerkas, REVIU_BELUM_DIMULAI, TANYA_ALASAN } from './reviu/pesan-reviu.ts';
import { siapkanTab } from './siapkan-tab.ts';
import { bukaSidebar } from './sidebar-server.ts';
import { disetujuiYangDiganti, type HasilSusun, perbaruiDaftar, susunCapaian, susunSemua } from './susun.ts';
import { type HasilPk, susunPk } from './susun-perjanjian-kinerja.ts';
import { type HasilHapusTanda, type HasilTanda, hapusTanda, tandai } from './tanda-temuan.ts';

/**
 * Everything that Google may call by name: triggers, menu items, custom functions. Every function
 * exported here becomes a top-level function of dist/functions.js.
 */

/** Puts the menu up. Runs at every opening, also where nothing but the menu is allowed. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('LKjIP')
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
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu('Reviu')
        .addItem('Bagikan untuk reviu', 'bagikanUntukReviu')
        .addItem('Perbarui Reviu', 'perbaruiLembarReviu')
        .addItem('Susun berkas akhir', 'susunBerkasAkhir'),
    )
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
  const hasil = withDocumentLock(() => siapkanTab(spreadsheet));
  spreadsheet.toast('Selesai.', 'LKjIP');
  tell(hasil === undefined ? SIBUK : pesanSiapkan(hasil));
  return hasil?.disiapkan ?? [];
}

/** Runs at every edit by hand: writes who and when beside a verdict in the tab Reviu. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  catatPutusan(event);
}

/** Menu: writes every table of the report from the raw tabs. It asks before it replaces what was approved. */
export function susunSemuaTabel(): HasilSusun | undefined {
  const gantiDisetujui = tanyaDisetujui();
  if (gantiDisetujui === undefined) return undefined;
  return menyusun(
    'Menyusun semua tabel…',
    (spreadsheet) => susunSemua(spreadsheet, { gantiDisetujui }),
    pesanSusun,
  );
}

/**
 * Which approved tables may be replaced, as the officer says; undefined where nothing is to be done. It
 * is asked before the run, because a dialog lets go of the lock.
 */
function tanyaDisetujui(): readonly string[] | undefined {
  const diganti = disetujuiYangDiganti(SpreadsheetApp.getActiveSpreadsheet());
  if (diganti.length === 0) return [];
  const ui = SpreadsheetApp.getUi();
  const { YES, NO } = ui.Button;
  const answer = ui.alert('LKjIP', pertanyaanDisetujui(diganti), ui.ButtonSet.YES_NO_CANCEL);
  if (answer === YES) return diganti;
  return answer === NO ? [] : undefined;
}

/** Menu: writes Tabel 3.1 and on from the raw tabs. */
export function susunTabelCapaian(): HasilSusun | undefined {
  return menyusun('Menyusun tabel capaian…', susunCapaian, pesanSusun);
}

/** Menu: says in Daftar Tabel which tables the data have changed under, and touches none of them. */
export function perbaruiDaftarTabel(): HasilSusun | undefined {
  return menyusun(
    'Membandingkan tabel dengan data…',
    (spreadsheet) => perbaruiDaftar(spreadsheet),
    pesanSusun,
  );
}

/** Menu: opens the sidebar where the report is shared for review. */
export function bagikanUntukReviu(): void {
  bukaSidebar('reviu');
}

/** Menu: takes in what reviewers wrote, freezes what they approved, and says what changed since. */
export function perbaruiLembarReviu(): HasilSusun | undefined {
  if (!bacaPenjaga(SpreadsheetApp.getActiveSpreadsheet()).dimulai) {
    tell(REVIU_BELUM_DIMULAI);
    return undefined;
  }
  return menyusun('Memperbarui reviu…', (spreadsheet) => perbaruiDaftar(spreadsheet), pesanPerbaruiReviu);
}

/** Menu: makes the set for signing as a new spreadsheet; asks for a reason where something stands in the way. */
export function susunBerkasAkhir(): HasilBerkas | undefined {
  const hasil = menyusun('Menyusun berkas akhir…', (spreadsheet) => susunBerkas(spreadsheet), pesanBerkas);
  if (hasil === undefined || hasil.berkas !== undefined || !hasil.denganAlasan) return hasil;
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('LKjIP', TANYA_ALASAN, ui.ButtonSet.OK_CANCEL);
  const alasan = answer.getResponseText().trim();
  if (answer.getSelectedButton() !== ui.Button.OK || alasan === '') return hasil;
  return menyusun(
    'Menyusun berkas akhir…',
    (spreadsheet) => susunBerkas(spreadsheet, { alasan }),
    pesanBerkas,
  );
}

/** Menu: writes the perjanjian kinerja of every official who has a superior, two tabs each. */
export function susunPerjanjianKinerja(): HasilPk | undefined {
  return menyusun('Menyusun perjanjian kinerja…', (spreadsheet) => susunPk(spreadsheet, 'semua'), pesanPk);
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

/** A message of progress goes by itself: what came of the run, a dialog tells. */
const SECONDS = 20;

/** Runs a builder alone in the spreadsheet, says so at the start, and tells its outcome. */
function menyusun<Hasil>(
  mulai: string,
  susun: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => Hasil,
  pesan: (hasil: Hasil) => string,
): Hasil | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.toast(mulai, 'LKjIP', SECONDS);
  const hasil = withDocumentLock(() => susun(spreadsheet));
  tell(hasil === undefined ? SIBUK : pesan(hasil));
  return hasil;
}

export {
  bacaKeadaan,
  bacaPengaturan,
  bacaPerjanjian,
  bacaPohonSasaran,
  bagikanLaporan,
  bukaSidebar,
  bukaTab,
  cabutPeninjauLaporan,
  hubungkanSasaran,
  mulaiLagiRiwayatLaporan,
  perbaruiReviuLaporan,
  periksaLembarData,
  pratinjauBagikan,
  pratinjauSusun,
  siapkanTabIsian,
  simpanPengaturan,
  susunBerkasLaporan,
  susunPerjanjian,
  susunTabel,
} from './sidebar-server.ts';

/** The custom functions, by the name that a cell calls them by. */
export const functions = Object.fromEntries(
  customFunctions.map((one) => [one.name, (...args: readonly Argument[]) => runCustomFunction(one, args)]),
);

function tell(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('LKjIP', message, ui.ButtonSet.OK);
}
