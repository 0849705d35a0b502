import { daftarSkala } from '../../peraturan/daftar-skala.ts';
import { shownText } from '../../tabs/cells.ts';
import { parseTab } from '../../tabs/parse-tab.ts';
import { misnamedMessage } from '../../tabs/parsed-tabs.ts';
import { settings, tabProfil } from '../../tabs/profil.ts';
import { tabSkala } from '../../tabs/skala.ts';
import type { Rows } from '../../tabs/tab.ts';
import type { OpenSheet, OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { columnOf, writeText } from '../workbook/raw-cell.ts';
import { clip, MOST_OF_A_CELL, requireEntry, requireFields, requireList } from './arguments.ts';
import { defineCall, nothing } from './command.ts';

/** The settings of Profil that decide what the tables show; the others are filled in by hand. */
const SETTINGS = ['Tahun', 'Skala Kategori', 'Rumus Turun', 'Batas Capaian'] as const;

export type SettingKey = (typeof SETTINGS)[number];

/** A setting as Profil holds it now. */
export interface Setting {
  readonly kunci: SettingKey;
  /** As the cell shows it; empty where it is blank or its row is missing. */
  readonly nilai: string;
  /** What a blank stands for; empty for nothing. */
  readonly fallback: string;
  /** Its row in Profil; absent where there is none. */
  readonly baris?: number;
  readonly help: string;
  /** A fixed list to choose from. */
  readonly choices?: readonly string[];
}

/** A change that the officer has agreed to: what stood there, and what is to stand there. */
export interface SettingChange {
  readonly kunci: SettingKey;
  readonly semula: string;
  readonly menjadi: string;
}

/** The settings of Profil that the wizard asks about, as they stand there now. */
export const sidebarReadSettings = defineCall<[], undefined, readonly Setting[]>({
  read: nothing,
  writes: false,
  run: readSettings,
});

/** Writes settings that the officer has confirmed into Profil, all or none; returns how they then stand. */
export const sidebarSaveSettings = defineCall<
  [perubahan: readonly SettingChange[]],
  readonly SettingChange[],
  readonly Setting[]
>({
  read(perubahan) {
    const changes = requireList(perubahan, 'Perubahan', SETTINGS.length, changeOf);
    if (new Set(changes.map(({ kunci }) => kunci)).size < changes.length) {
      throw new Error('Satu kunci hanya dapat diubah satu kali. Tidak ada yang ditulis.');
    }
    return changes;
  },
  writes: true,
  run(book, changes) {
    writeSettings(book, changes);
    return readSettings(book);
  },
});

function changeOf(value: unknown): SettingChange {
  const fields = requireFields(value, 'Perubahan', ['kunci', 'semula', 'menjadi']);
  const kunci = SETTINGS.find((known) => known === fields.kunci);
  if (kunci === undefined) {
    const received = typeof fields.kunci === 'string' ? ` "${clip(fields.kunci)}"` : '';
    throw new Error(`Kunci${received} tidak dapat diubah dari sini; yang dapat: ${SETTINGS.join(', ')}.`);
  }
  return {
    kunci,
    semula: requireEntry(fields.semula, 'Nilai semula', MOST_OF_A_CELL),
    menjadi: requireEntry(fields.menjadi, 'Nilai'),
  };
}

/**
 * The settings as they stand in Profil.
 *
 * @throws Error where there is no Profil to read.
 */
function readSettings(book: OpenSpreadsheet): readonly Setting[] {
  return settingsOf(readProfil(book));
}

/**
 * Writes settings into Profil: into their rows, or below the last row where there is none yet. All of
 * them or, where one is refused, none; and never over what someone has changed meanwhile.
 *
 * @throws Error for a value that its kunci does not take, or that stands no longer as the officer saw it.
 */
function writeSettings(book: OpenSpreadsheet, changes: readonly SettingChange[]): void {
  const profil = readProfil(book);
  const { rows, sheet } = profil;
  const { google } = sheet;
  const kini = settingsOf(profil);
  const column = {
    kunci: columnOf(rows, tabProfil.name, tabProfil.columns.kunci.heading),
    nilai: columnOf(rows, tabProfil.name, tabProfil.columns.nilai.heading),
  };
  for (const change of changes) assertChange(change, kini);
  const { ways } = book;
  const write = (baris: number, kolom: number, teks: string) =>
    writeText(google, { baris, kolom, ways }, teks);

  let last = rows.length;
  let room = google.getMaxRows();
  for (const { kunci, menjadi } of changes) {
    const baris = kini.find((one) => one.kunci === kunci)?.baris;
    if (baris !== undefined) {
      write(baris, column.nilai, menjadi);
      continue;
    }
    last += 1;
    if (last > room) {
      google.insertRowAfter(room);
      room += 1;
    }
    write(last, column.kunci, kunci);
    write(last, column.nilai, menjadi);
  }
  sheet.forget();
}

interface ReadProfil {
  readonly sheet: OpenSheet;
  readonly rows: Rows;
  readonly skala: Rows;
}

function readProfil(book: OpenSpreadsheet): ReadProfil {
  const sheet = book.sheet(tabProfil.name);
  if (sheet === undefined) {
    const names = book.sheets.map(({ name }) => name);
    throw new Error(
      misnamedMessage(tabProfil.name, names) ??
        'Tab Profil tidak ada. Pilih menu Siapkan lembar data untuk membuatnya, lalu isi.',
    );
  }
  return { sheet, rows: sheet.rows(), skala: book.sheet(tabSkala.name)?.rows() ?? [] };
}

function settingsOf({ rows, skala }: ReadProfil): readonly Setting[] {
  const written = parseTab(tabProfil, rows).rows;
  return SETTINGS.map((kunci) => {
    const setting = settings.find((one) => one.kunci === kunci);
    const found = written.filter(({ values }) => values['kunci'] === kunci);
    if (found.length > 1) {
      const baris = found.map((one) => one.baris).join(' dan ');
      throw new Error(`Kunci "${kunci}" ada lebih dari satu di tab Profil, baris ${baris}. Sisakan satu.`);
    }
    const [row] = found;
    const choices = kunci === 'Skala Kategori' ? scaleNames(skala) : setting?.choices;
    return {
      kunci,
      nilai: row === undefined ? '' : valueAt(rows, row.baris),
      fallback: setting?.default ?? '',
      help: setting?.help ?? '',
      ...(row === undefined ? {} : { baris: row.baris }),
      ...(choices === undefined ? {} : { choices }),
    };
  });
}

function valueAt(rows: Rows, baris: number): string {
  const kolom = columnOf(rows, tabProfil.name, tabProfil.columns.nilai.heading);
  const cell = rows[baris - 1]?.[kolom - 1];
  return cell === undefined ? '' : shownText(cell);
}

/** The officer's own scales first, each once; then those of the regulations. */
function scaleNames(rows: Rows): readonly string[] {
  const own = rows.length === 0 ? [] : parseTab(tabSkala, rows).records.map(({ skala }) => skala);
  return [...new Set([...own, ...daftarSkala.map(({ name }) => name)])];
}

function assertChange({ kunci, semula, menjadi }: SettingChange, kini: readonly Setting[]): void {
  const sekarang = kini.find((one) => one.kunci === kunci);
  if (sekarang === undefined || sekarang.nilai !== semula) {
    throw new Error(
      `${kunci} di tab Profil sudah diubah menjadi "${clip(sekarang?.nilai ?? '')}" sejak Anda melihatnya. ` +
        'Tidak ada yang ditulis; muat ulang, lalu pilih lagi.',
    );
  }
  if (sekarang.choices && menjadi !== '' && !sekarang.choices.includes(menjadi)) {
    const daftar = sekarang.choices.join('; ');
    throw new Error(`${kunci} tidak mengenal "${clip(menjadi)}". Pilih salah satu: ${daftar}.`);
  }
  const read = settings.find((one) => one.kunci === kunci)?.read({ value: menjadi, display: menjadi });
  if (read?.ok === false) throw new Error(`${kunci}: ${read.message}`);
}
