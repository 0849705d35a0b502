import { daftarSkala } from '../peraturan/daftar-skala.ts';
import { shownText } from '../tabs/cells.ts';
import { parseTab } from '../tabs/parse-tab.ts';
import { misnamedMessage } from '../tabs/parsed-tabs.ts';
import { settings, tabProfil } from '../tabs/profil.ts';
import { tabSkala } from '../tabs/skala.ts';
import type { Rows } from '../tabs/tab.ts';
import { namesOf, readTabs } from './read-tabs.ts';
import { kolomOf, tulisTeks } from './sel-tab.ts';
import { potong } from './validasi.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The settings of Profil that decide what the tables show; the others are filled in by hand. */
export const KUNCI_PENGATURAN = ['Tahun', 'Skala Kategori', 'Rumus Turun', 'Batas Capaian'] as const;

export type KunciPengaturan = (typeof KUNCI_PENGATURAN)[number];

/** A setting as Profil holds it now. */
export interface Pengaturan {
  readonly kunci: KunciPengaturan;
  /** As the cell shows it; empty where it is blank or its row is missing. */
  readonly nilai: string;
  /** What a blank stands for; empty for nothing. */
  readonly bawaan: string;
  /** Its row in Profil; absent where there is none. */
  readonly baris?: number;
  readonly help: string;
  /** A fixed list to choose from. */
  readonly pilihan?: readonly string[];
}

/** A change that the officer has agreed to: what stood there, and what is to stand there. */
export interface PerubahanPengaturan {
  readonly kunci: KunciPengaturan;
  readonly semula: string;
  readonly menjadi: string;
}

/**
 * The settings as they stand in Profil.
 *
 * @throws Error where there is no Profil to read.
 */
export function bacaPengaturanProfil(spreadsheet: Spreadsheet): readonly Pengaturan[] {
  return pengaturanOf(bacaProfil(spreadsheet));
}

/**
 * Writes settings into Profil: into their rows, or below the last row where there is none yet. All of
 * them or, where one is refused, none; and never over what someone has changed meanwhile.
 *
 * @throws Error for a value that its kunci does not take, or that stands no longer as the officer saw it.
 */
export function tulisPengaturan(spreadsheet: Spreadsheet, daftar: readonly PerubahanPengaturan[]): void {
  const profil = bacaProfil(spreadsheet);
  const kini = pengaturanOf(profil);
  const kolom = {
    kunci: kolomOf(profil.rows, tabProfil.name, tabProfil.columns.kunci.heading),
    nilai: kolomOf(profil.rows, tabProfil.name, tabProfil.columns.nilai.heading),
  };
  for (const perubahan of daftar) assertPerubahan(perubahan, kini);

  let terakhir = profil.rows.length;
  for (const { kunci, menjadi } of daftar) {
    const baris = kini.find((one) => one.kunci === kunci)?.baris;
    if (baris !== undefined) {
      tulisTeks(profil.sheet, baris, kolom.nilai, menjadi);
      continue;
    }
    terakhir += 1;
    if (terakhir > profil.sheet.getMaxRows()) profil.sheet.insertRowAfter(profil.sheet.getMaxRows());
    tulisTeks(profil.sheet, terakhir, kolom.kunci, kunci);
    tulisTeks(profil.sheet, terakhir, kolom.nilai, menjadi);
  }
}

interface ProfilTerbaca {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly rows: Rows;
  readonly skala: Rows;
}

function bacaProfil(spreadsheet: Spreadsheet): ProfilTerbaca {
  const sheet = spreadsheet.getSheetByName(tabProfil.name);
  const tabs = readTabs(spreadsheet, [tabProfil.name, tabSkala.name]);
  const rows = tabs.get(tabProfil.name);
  if (sheet === null || rows === undefined) {
    const salahNama = misnamedMessage(tabProfil.name, namesOf(spreadsheet));
    throw new Error(
      salahNama ?? 'Tab Profil tidak ada. Pilih menu Siapkan lembar data untuk membuatnya, lalu isi.',
    );
  }
  return { sheet, rows, skala: tabs.get(tabSkala.name) ?? [] };
}

function pengaturanOf({ rows, skala }: ProfilTerbaca): readonly Pengaturan[] {
  const written = parseTab(tabProfil, rows).rows;
  return KUNCI_PENGATURAN.map((kunci) => {
    const setting = settings.find((one) => one.kunci === kunci);
    const found = written.filter(({ values }) => values['kunci'] === kunci);
    if (found.length > 1) {
      const baris = found.map((one) => one.baris).join(' dan ');
      throw new Error(`Kunci "${kunci}" ada lebih dari satu di tab Profil, baris ${baris}. Sisakan satu.`);
    }
    const [row] = found;
    const pilihan = kunci === 'Skala Kategori' ? namaSkala(skala) : setting?.choices;
    return {
      kunci,
      nilai: row === undefined ? '' : nilaiAt(rows, row.baris),
      bawaan: setting?.default ?? '',
      help: setting?.help ?? '',
      ...(row === undefined ? {} : { baris: row.baris }),
      ...(pilihan === undefined ? {} : { pilihan }),
    };
  });
}

function nilaiAt(rows: Rows, baris: number): string {
  const kolom = kolomOf(rows, tabProfil.name, tabProfil.columns.nilai.heading);
  const cell = rows[baris - 1]?.[kolom - 1];
  return cell === undefined ? '' : shownText(cell);
}

/** The officer's own scales first, each once; then those of the regulations. */
function namaSkala(rows: Rows): readonly string[] {
  const own = rows.length === 0 ? [] : parseTab(tabSkala, rows).records.map(({ skala }) => skala);
  return [...new Set([...own, ...daftarSkala.map(({ name }) => name)])];
}

function assertPerubahan({ kunci, semula, menjadi }: PerubahanPengaturan, kini: readonly Pengaturan[]): void {
  const sekarang = kini.find((one) => one.kunci === kunci);
  if (sekarang === undefined || sekarang.nilai !== semula) {
    throw new Error(
      `${kunci} di tab Profil sudah diubah menjadi "${potong(sekarang?.nilai ?? '')}" sejak Anda melihatnya. ` +
        'Tidak ada yang ditulis; muat ulang, lalu pilih lagi.',
    );
  }
  if (sekarang.pilihan && menjadi !== '' && !sekarang.pilihan.includes(menjadi)) {
    const daftar = sekarang.pilihan.join('; ');
    throw new Error(`${kunci} tidak mengenal "${potong(menjadi)}". Pilih salah satu: ${daftar}.`);
  }
  const read = settings.find((one) => one.kunci === kunci)?.read({ value: menjadi, display: menjadi });
  if (read?.ok === false) throw new Error(`${kunci}: ${read.message}`);
}
