import { bacaKeadaanLaporan, type Keadaan } from './keadaan.ts';
import { isSalah } from './laporan-kini.ts';
import { withDocumentLock } from './lock.ts';
import {
  bacaPengaturanProfil,
  KUNCI_PENGATURAN,
  type Pengaturan,
  type PerubahanPengaturan,
  tulisPengaturan,
} from './pengaturan.ts';
import { type HasilPeriksaData, periksa } from './periksa.ts';
import { SIBUK } from './pesan.ts';
import { bacaPohon, type PerubahanInduk, type PohonSasaran, tulisInduk } from './pohon-sasaran.ts';
import {
  bagikan,
  cabutPeninjau,
  type HasilCabut,
  mulaiLagiRiwayat,
  PERAN,
  type PermintaanBagikan,
  type RencanaBagikan,
  rencanaBagikan,
} from './reviu/bagikan.ts';
import { type HasilBerkas, susunBerkas } from './reviu/berkas-akhir.ts';
import { BELUM_DIMULAI, type HasilReviu } from './reviu/perbarui.ts';
import { siapkanTab } from './siapkan-tab.ts';
import { type HasilSusun, perbaruiDaftar, type RencanaSusun, rencanaSusun, susunSebagian } from './susun.ts';
import { type HasilPk, type RencanaPk, rencanaPk, susunPk } from './susun-perjanjian-kinerja.ts';
import {
  MOST_OF_A_CELL,
  mungkinBulat,
  mungkinTeks,
  potong,
  terbaca,
  wajibBulat,
  wajibDaftar,
  wajibIsian,
  wajibKumpulan,
  wajibTeks,
} from './validasi.ts';

/**
 * What the sidebar calls. Each function takes only what it names, refuses anything else in a sentence
 * for the officer, opens no dialog, and gives back what survives the way to the page: no Date, no
 * Decimal, no function. The types of the parameters are for the page; they promise nothing here.
 */

/** The page of the sidebar, in dist/. */
const PAGE = 'sidebar';

/** A report has no more tables than this. */
const MOST_TABEL = 500;
/** Officials for one step. */
const MOST_PEJABAT = 1000;
const MOST_ROWS = 10_000_000;

/** Menu: opens the sidebar, at its home or where the report is shared for review. */
export function bukaSidebar(layar?: 'reviu'): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle('LKjIP');
  // The page reads it from its own body; whatever else a caller hands over opens the home.
  if (layar === 'reviu') page.append('<i hidden data-layar="reviu"></i>');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** How far the report has come: raw tabs, what is wrong in them, tables. */
export function bacaKeadaan(): Keadaan {
  return bacaKeadaanLaporan(SpreadsheetApp.getActiveSpreadsheet());
}

/** Makes the raw tabs that are missing; returns their names. */
export function siapkanTabIsian(): readonly string[] {
  return sendirian(siapkanTab).disiapkan;
}

/** Brings a tab before the officer, at a row if one is named. */
export function bukaTab(nama: string, baris?: number | null): void {
  const name = wajibTeks(nama, 'Nama tab');
  const row = mungkinBulat(baris, 'Baris', 1, MOST_ROWS);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) {
    throw new Error(`Tab "${potong(name)}" tidak ada lagi. Mungkin namanya sudah diganti.`);
  }
  spreadsheet.setActiveSheet(sheet);
  if (row !== undefined && row <= sheet.getMaxRows()) sheet.getRange(row, 1).activate();
}

/** The settings of Profil that the wizard asks about, as they stand there now. */
export function bacaPengaturan(): readonly Pengaturan[] {
  return bacaPengaturanProfil(SpreadsheetApp.getActiveSpreadsheet());
}

/** Writes settings that the officer has confirmed into Profil, all or none; returns how they then stand. */
export function simpanPengaturan(perubahan: readonly PerubahanPengaturan[]): readonly Pengaturan[] {
  const daftar = wajibDaftar(perubahan, 'Perubahan', KUNCI_PENGATURAN.length, perubahanOf);
  if (new Set(daftar.map(({ kunci }) => kunci)).size < daftar.length) {
    throw new Error('Satu kunci hanya dapat diubah satu kali. Tidak ada yang ditulis.');
  }
  return sendirian((spreadsheet) => {
    tulisPengaturan(spreadsheet, daftar);
    return bacaPengaturanProfil(spreadsheet);
  });
}

/** What building the tables would write, replace and leave alone. */
export function pratinjauSusun(pilihan: { readonly triwulan?: number | null }): RencanaSusun {
  const isi = wajibKumpulan(pilihan, 'Pilihan', ['triwulan']);
  return rencanaSusun(SpreadsheetApp.getActiveSpreadsheet(), triwulanOf(isi.triwulan));
}

/** Writes some of the tables of a plan: one step of a run. */
export function susunTabel(pilihan: {
  readonly tabel: readonly string[];
  readonly versi: string;
  readonly triwulan?: number | null;
  /** Approved tables that the officer agreed to replace. */
  readonly gantiDisetujui?: readonly string[] | null;
}): HasilSusun {
  const isi = wajibKumpulan(pilihan, 'Pilihan', ['tabel', 'versi', 'triwulan', 'gantiDisetujui']);
  const tabel = wajibDaftar(isi.tabel, 'Tabel', MOST_TABEL, (name) => wajibTeks(name, 'Nama tabel'));
  const versi = wajibTeks(isi.versi, 'Versi pratinjau');
  const triwulan = triwulanOf(isi.triwulan);
  const { gantiDisetujui: ganti } = isi;
  const gantiDisetujui =
    ganti === null || ganti === undefined || (Array.isArray(ganti) && ganti.length === 0)
      ? []
      : wajibDaftar(ganti, 'Tabel yang diganti', MOST_TABEL, (name) => wajibTeks(name, 'Nama tabel'));
  return sendirian((spreadsheet) =>
    susunSebagian(spreadsheet, { tabel, versi, ...triwulan, gantiDisetujui }),
  );
}

/** Every official, and what each one's perjanjian kinerja would lack. */
export function bacaPerjanjian(): RencanaPk {
  return rencanaPk(SpreadsheetApp.getActiveSpreadsheet());
}

/** Writes the perjanjian kinerja of some officials: one step of a run. */
export function susunPerjanjian(pilihan: {
  readonly kode: readonly string[];
  /** Null: left blank; absent: as the letters now have it. */
  readonly tanggal?: string | null;
}): HasilPk {
  const isi = wajibKumpulan(pilihan, 'Pilihan', ['kode', 'tanggal']);
  const kode = wajibDaftar(isi.kode, 'Pejabat', MOST_PEJABAT, (satu) => wajibTeks(satu, 'Kode pejabat'));
  const tanggal = isi.tanggal === null ? null : mungkinTeks(isi.tanggal, 'Tanggal');
  return sendirian((spreadsheet) => susunPk(spreadsheet, kode, tanggal === undefined ? {} : { tanggal }));
}

/** The tree of sasaran. */
export function bacaPohonSasaran(): PohonSasaran {
  return bacaPohon(SpreadsheetApp.getActiveSpreadsheet());
}

/** Attaches a sasaran to that of a superior, or detaches it; returns the tree as it then stands. */
export function hubungkanSasaran(perubahan: PerubahanInduk): PohonSasaran {
  const isi = wajibKumpulan(perubahan, 'Perubahan', ['kode', 'semula', 'menjadi']);
  const kode = wajibTeks(isi.kode, 'Kode sasaran');
  const semula = wajibIsian(isi.semula, 'Induk semula', MOST_OF_A_CELL);
  const menjadi = wajibIsian(isi.menjadi, 'Induk');
  return sendirian((spreadsheet) => {
    tulisInduk(spreadsheet, { kode, semula, menjadi });
    return bacaPohon(spreadsheet);
  });
}

/** Checks all raw tabs into the tab Temuan; returns the numbers. */
export function periksaLembarData(): HasilPeriksaData {
  return sendirian((spreadsheet) => periksa(spreadsheet));
}

/** What sharing for review would do, step by step, and what is left to the officer. */
export function pratinjauBagikan(permintaan: PermintaanBagikan): RencanaBagikan {
  return rencanaBagikan(SpreadsheetApp.getActiveSpreadsheet(), permintaanOf(permintaan));
}

/** Shares the report for review. */
export function bagikanLaporan(permintaan: PermintaanBagikan): HasilReviu {
  const isi = permintaanOf(permintaan);
  return sendirian((spreadsheet) => bagikan(spreadsheet, isi));
}

/** Takes a reviewer off; what was approved stays approved. */
export function cabutPeninjauLaporan(email: string): HasilCabut {
  const alamat = alamatOf(email);
  return sendirian((spreadsheet) => cabutPeninjau(spreadsheet, alamat));
}

/** Takes in what reviewers wrote and brings the tabs Reviu and Daftar Tabel up to date. */
export function perbaruiReviuLaporan(): HasilReviu {
  return sendirian((spreadsheet) => {
    const { reviu, masalah, ringkasan } = perbaruiDaftar(spreadsheet);
    const penghalang = ringkasan.length === 0 ? masalah.filter(isSalah) : [];
    return reviu ?? { ...BELUM_DIMULAI, penghalang };
  });
}

/** Begins Riwayat anew below what somebody has changed in it. */
export function mulaiLagiRiwayatLaporan(): HasilReviu {
  return sendirian(mulaiLagiRiwayat);
}

/** Makes the set for signing; with a reason also where something stands in the way. */
export function susunBerkasLaporan(pilihan: { readonly alasan?: string | null }): HasilBerkas {
  const isi = wajibKumpulan(pilihan, 'Pilihan', ['alasan']);
  const alasan = mungkinTeks(isi.alasan, 'Alasan', MOST_ALASAN);
  return sendirian((spreadsheet) => susunBerkas(spreadsheet, alasan === undefined ? {} : { alasan }));
}

const MOST_ALASAN = 2000;
const MOST_PESAN = 5000;
/** As long as an address can be. */
const MOST_EMAIL = 254;

function permintaanOf(value: unknown): PermintaanBagikan {
  const isi = wajibKumpulan(value, 'Permintaan', ['email', 'peran', 'pesan']);
  const peran = PERAN.find((known) => known === isi.peran);
  if (peran === undefined) {
    throw new Error(`Peran harus ${PERAN.join(', ')}; yang diterima ${terbaca(isi.peran)}.`);
  }
  return { email: alamatOf(isi.email), peran, pesan: wajibIsian(isi.pesan, 'Pesan', MOST_PESAN) };
}

function alamatOf(value: unknown): string {
  const alamat = wajibTeks(value, 'Alamat email', MOST_EMAIL).trim().toLowerCase();
  if (/^[^\s@<>()",;:]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/u.test(alamat)) return alamat;
  throw new Error(`Alamat email harus seperti nama@contoh.go.id; yang diterima "${potong(alamat)}".`);
}

/** Runs what writes alone in the spreadsheet. */
function sendirian<T>(task: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => T): T {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const hasil = withDocumentLock(() => ({ nilai: task(spreadsheet) }));
  if (hasil === undefined) throw new Error(SIBUK);
  return hasil.nilai;
}

function triwulanOf(value: unknown): { readonly triwulan?: number } {
  const triwulan = value === null || value === undefined ? undefined : wajibBulat(value, 'Triwulan', 1, 4);
  return triwulan === undefined ? {} : { triwulan };
}

function perubahanOf(value: unknown): PerubahanPengaturan {
  const isi = wajibKumpulan(value, 'Perubahan', ['kunci', 'semula', 'menjadi']);
  const kunci = KUNCI_PENGATURAN.find((known) => known === isi.kunci);
  if (kunci === undefined) {
    const diterima = typeof isi.kunci === 'string' ? ` "${potong(isi.kunci)}"` : '';
    throw new Error(
      `Kunci${diterima} tidak dapat diubah dari sini; yang dapat: ${KUNCI_PENGATURAN.join(', ')}.`,
    );
  }
  return {
    kunci,
    semula: wajibIsian(isi.semula, 'Nilai semula', MOST_OF_A_CELL),
    menjadi: wajibIsian(isi.menjadi, 'Nilai'),
  };
}
