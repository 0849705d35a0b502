import type { ReviewResult } from '../../src/apps-script/review/update-review.ts';
import type { Alert, ButtonName } from '../../src/host/host.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { columnLetters } from '../../src/tabs/column-letters.ts';
import { sheetOf, shown, typedWorkbook } from './dist.ts';

export const PETUGAS = 'petugas@contoh.go.id';
export const REKAN = 'rekan@contoh.go.id';
export const KADIS = 'kadis@contoh.go.id';

/** A year of one sasaran: few tables, so that a test can build it often. */
export const TAHUN_KECIL: Workbook = typedWorkbook({
  Profil: [
    ['Kunci', 'Nilai'],
    ['Nama Instansi', 'Dinas Contoh'],
    ['Tahun', '2021'],
    ['Kepala', 'K'],
  ],
  Pejabat: [
    ['Kode', 'Nama', 'Jabatan'],
    ['K', 'Kepala', 'Kepala Dinas'],
  ],
  Sasaran: [
    ['Kode', 'Pejabat', 'Sasaran'],
    ['S1', 'K', 'Satu'],
    ['S2', 'K', 'Dua'],
  ],
  Indikator: [
    ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Arah'],
    ['I1', 'S1', 'Indikator satu', '%', 'naik'],
    ['I2', 'S2', 'Indikator dua', '%', 'naik'],
  ],
  Kinerja: [
    ['Indikator', 'Tahun', 'Target', 'Realisasi'],
    ['I1', '2021', '80', '76'],
    ['I2', '2021', '80', '80'],
  ],
});

/** The spreadsheet in the hands of the officer who owns it; `jawab` answers its questions. */
export function milikPetugas(
  scripts: readonly string[],
  workbook: Workbook,
  jawab: (alert: Alert) => ButtonName | undefined = () => undefined,
): Host {
  return createHost({
    scripts,
    workbook,
    user: { email: PETUGAS, emailVisible: true },
    onAlert: jawab,
  });
}

/** The same in the hands of the reviewer, whose address Google shows. */
export const kadisOf = (host: Host): Host => host.as(KADIS, { emailVisible: true });

export function bagikan(host: Host, email = KADIS, peran = 'peninjau'): ReviewResult {
  return host.call('sidebarShareReview', { email, peran, pesan: '' }) as ReviewResult;
}

export const perbarui = (host: Host): ReviewResult => host.call('sidebarUpdateReview') as ReviewResult;

/** The columns of the tab Reviu, as its reader counts them; further reviewers have theirs from K. */
const KOLOM = { status: 'B', keadaan: 'E', catatan: 'F', peninjau: 'G', tanggal: 'H', kunci: 'I' } as const;

type Kolom = keyof typeof KOLOM;

const MILIK_PENINJAU: readonly Kolom[] = ['status', 'catatan', 'peninjau', 'tanggal'];

/** The letter of a column; of those that every reviewer has, in the columns of one. */
export function kolomReviu(host: Host, kolom: Kolom, siapa: string = KADIS): string {
  const judul = shown(host, 'Reviu').find((row) => row[8] === 'Kunci') ?? [];
  const status = judul.indexOf(`Status\n${siapa}`);
  const milik = MILIK_PENINJAU.indexOf(kolom);
  return status < 2 || milik === -1 ? KOLOM[kolom] : columnLetters(status + milik);
}

/** The row of a table in the tab Reviu, counted from 1. */
export function barisReviu(host: Host, tabel: string): number {
  const index = shown(host, 'Reviu').findIndex((row) => row[0]?.split('\n')[0] === tabel);
  if (index < 0) throw new Error(`${tabel} is not in Reviu.`);
  return index + 1;
}

/** What a cell of a table's row says; of the columns that every reviewer has, those of one. */
export function selReviu(host: Host, tabel: string, kolom: Kolom, siapa: string = KADIS): string {
  return host.displayValue('Reviu', `${kolomReviu(host, kolom, siapa)}${barisReviu(host, tabel)}`);
}

/** A person chooses a status in the columns of a reviewer, as on a telephone. */
export function pilihStatus(
  host: Host,
  tabel: string,
  status: string,
  catatan?: string,
  siapa = host.user,
): void {
  const baris = barisReviu(host, tabel);
  host.typeInto('Reviu', `${kolomReviu(host, 'status', siapa)}${baris}`, status);
  if (catatan === undefined) return;
  host.typeInto('Reviu', `${kolomReviu(host, 'catatan', siapa)}${baris}`, catatan);
}

/** The row of a raw tab that begins with these texts, counted from 1. */
export function barisData(host: Host, tab: string, ...texts: readonly string[]): number {
  const index = shown(host, tab).findIndex((row) => texts.every((text, i) => row[i] === text));
  if (index < 0) throw new Error(`No such row in ${tab}.`);
  return index + 1;
}

/** The lines of Riwayat: what happened, to which table, and what is said of it. */
export function riwayat(
  host: Host,
): { peristiwa: string; tabel: string; keterangan: string; oleh: string }[] {
  return shown(host, 'Riwayat')
    .slice(1)
    .map(([, , oleh = '', peristiwa = '', tabel = '', keterangan = '']) => ({
      peristiwa,
      tabel,
      keterangan,
      oleh,
    }));
}

/** What of a kind happened to tables, in its order. */
export const pernah = (host: Host, jenis: string): string[] =>
  riwayat(host)
    .filter(({ peristiwa }) => peristiwa === jenis)
    .map(({ tabel }) => tabel);

export const adaTab = (host: Host, name: string): boolean => {
  try {
    sheetOf(host, name);
    return true;
  } catch {
    return false;
  }
};
