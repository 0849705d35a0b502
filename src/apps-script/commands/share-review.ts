import { DAFTAR_TABEL } from '../../reports/daftar-tabel.ts';
import { isSameMailbox } from '../../reviu/alamat.ts';
import { appointmentsOf, reviewersOf } from '../../reviu/persetujuan.ts';
import { REVIU } from '../../reviu/tabel-reviu.ts';
import { findReviu } from '../review/find-reviu.ts';
import { readReviuProtections, warnOnEditOf } from '../review/protections.ts';
import { currentEmail, openRiwayat } from '../review/riwayat-sheet.ts';
import { NOT_BEGUN, type ReviewResult, updateReview } from '../review/update-review.ts';
import { currentAccount } from '../review/verdict-records.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { readReport } from '../workbook/read-report.ts';
import { clip, described, requireEntry, requireFields, requireText } from './arguments.ts';
import { defineCall, nothing } from './command.ts';

/** What somebody is to do with the report. */
export const ROLES = ['peninjau', 'pembaca', 'komentator'] as const;

export type SharingRole = (typeof ROLES)[number];

/** With whom the report is to be shared. */
export interface SharingRequest {
  readonly email: string;
  readonly peran: SharingRole;
  /** The officer's own words in the message. */
  readonly pesan: string;
}

/** What sharing will do, before it is done. */
export interface SharingPlan extends SharingRequest {
  /** What the add-on will do, in its order. */
  readonly langkah: readonly string[];
  /** What is left to the officer, because the add-on asks for no right to do it. */
  readonly manual: readonly string[];
  /** The message, ready to be copied. */
  readonly surat: string;
  /** Opens the message in the officer's own mail. */
  readonly mailto: string;
}

/** Says exactly what `shareReport` will do. Writes nothing. */
function planSharing(book: OpenSpreadsheet, permintaan: SharingRequest): SharingPlan {
  const { email, peran } = permintaan;
  const built = builtSheets(book);
  const { isBegun } = openRiwayat(book);
  const adaReviu = book.sheet(REVIU) !== undefined;
  const surat = mailOf(book, permintaan);
  const peringatan = `Memasang peringatan pada ${built.length} tab buatan LKjIP, supaya tidak terubah tanpa sengaja. Siapa pun yang boleh mengubah spreadsheet tetap boleh.`;
  const langkah =
    peran === 'komentator'
      ? [peringatan]
      : [
          adaReviu
            ? `Memperbarui tab ${REVIU}.`
            : `Membuat tab ${REVIU}: satu baris tiap tabel, dan 23 butir reviu PermenPANRB 53/2014.`,
          ...(isBegun
            ? []
            : ['Memulai tab Riwayat: siapa berbuat apa dan kapan. Alamat email pelakunya ikut tercatat.']),
          ...(peran === 'peninjau'
            ? [
                `Melindungi tab ${REVIU}: kolom Status, Catatan, Peninjau, dan Tanggal diisi peninjau itu saja, yang lain ditulis add-on. Google tidak dapat mengecualikan pemilik spreadsheet dan akun yang membagikan; yang mereka pilih di kolom itu tidak dihitung.`,
              ]
            : []),
          peringatan,
          peran === 'peninjau'
            ? `Memberi ${email} hak mengubah spreadsheet ini (editor); tanpa itu Google tidak mengizinkan status diisi.`
            : `Memberi ${email} hak membaca spreadsheet ini.`,
          'Mencatatnya di tab Riwayat.',
        ];
  const manual = [
    ...(peran === 'komentator'
      ? [
          `Pilih Bagikan di kanan atas, tulis ${email}, pilih Komentator, lalu Kirim. LKjIP tidak meminta izin ke Google Drive Anda, jadi langkah ini tidak dapat dikerjakannya. Komentator tidak dapat mengisi status.`,
        ]
      : []),
    'Kirim pesan di bawah ini dari email atau WhatsApp Anda. LKjIP tidak meminta izin mengirim email.',
  ];
  const mailto = `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(SUBJECT)}&body=${encodeURIComponent(surat)}`;
  return { ...permintaan, langkah, manual, surat, mailto };
}

const SELF =
  'Anda tidak dapat menjadikan diri sendiri peninjau: persetujuan Anda tidak akan membuktikan apa pun. Mintalah rekan yang lain membagikannya kepada Anda.';
const NOTHING_BUILT = 'Belum ada tabel untuk ditinjau. Pilih menu LKjIP > Susun semua tabel dahulu.';
const SUBJECT = 'Reviu Laporan Kinerja';

/** @throws Error where there is none. */
function builtSheets(book: OpenSpreadsheet): readonly GoogleAppsScript.Spreadsheet.Sheet[] {
  // What an older version built is known once the report is read.
  readReport(book);
  const { built } = book.registry;
  if (built.length === 0) throw new Error(NOTHING_BUILT);
  return built.map(({ sheet }) => sheet.google);
}

function mailOf(book: OpenSpreadsheet, { peran, pesan }: SharingRequest): string {
  const id = book.sheet(REVIU)?.id;
  const alamat = `${book.google.getUrl()}${id === undefined ? '' : `#gid=${id}`}`;
  const petunjuk =
    peran === 'peninjau'
      ? `Buka tab ${REVIU}, ketuk nama tabel untuk membacanya, lalu pilih "disetujui" atau "perlu perbaikan" di kolom Status. Dari telepon pun bisa.`
      : `Mulailah dari tab ${id === undefined && peran === 'komentator' ? DAFTAR_TABEL : REVIU}; ketuk nama tabel untuk membacanya.`;
  return [pesan.trim(), petunjuk, alamat].filter((satu) => satu !== '').join('\n\n');
}

/**
 * Shares the report. The reviewer comes in last, when everything that is not the reviewer's is already
 * kept; a run that is cut off is made good by asking once more.
 */
function shareReport(book: OpenSpreadsheet, { email, peran }: SharingRequest): ReviewResult {
  const { google } = book;
  if (peran === 'peninjau' && isSameMailbox(email, currentEmail())) throw new Error(SELF);
  if (peran === 'peninjau') assertMayReserve(book);
  const report = readReport(book);
  warnOnEditOf(google, builtSheets(book));
  if (peran === 'komentator') return NOT_BEGUN;
  const riwayat = openRiwayat(book);
  const isListed = reviewersOf(riwayat.lines, peran).some((one) => isSameMailbox(one, email));
  // Asked again, a reviewer whose address Google hides may have another account, as after a month.
  const isKnown = isListed && appointmentsOf(riwayat.lines).get(email)?.akunPeninjau === undefined;
  const events = isKnown
    ? []
    : [{ jenis: 'dibagikan', peninjau: email, peran, akun: currentAccount() } as const];
  const { hasil } = updateReview(book, report, events, riwayat);
  if (hasil.penghalang.length > 0 || hasil.anjuran !== undefined) return hasil;
  if (peran === 'peninjau') google.addEditor(email);
  else google.addViewer(email);
  return hasil;
}

/** What became of taking a reviewer off. */
export interface RevokeResult extends ReviewResult {
  /** The right to change the spreadsheet was taken as well. */
  readonly accessRevoked: boolean;
}

/**
 * Takes a reviewer off: out of the spreadsheet, then out of the cells that are kept for reviewers. What
 * was approved stays approved. The owner stays, whatever is asked.
 */
function revokeReviewer(book: OpenSpreadsheet, email: string): RevokeResult {
  const { google } = book;
  const riwayat = openRiwayat(book);
  if (!reviewersOf(riwayat.lines).includes(email)) {
    throw new Error(`Akun ${clip(email)} bukan peninjau menurut tab Riwayat. Muat ulang daftarnya.`);
  }
  const isOwner = google.getOwner()?.getEmail() === email;
  const report = readReport(book);
  // First what was given may be taken in: a verdict of today counts.
  updateReview(book, report, [], riwayat);
  if (!isOwner) google.removeEditor(email);
  const { hasil } = updateReview(book, report, [{ jenis: 'dicabut', peninjau: email }], riwayat);
  return { ...hasil, accessRevoked: !isOwner };
}

/** The columns of a reviewer can be made by nobody but who may write all of the tab. */
function assertMayReserve(book: OpenSpreadsheet): void {
  const { sheet } = findReviu(book);
  if (sheet === undefined || readReviuProtections(book.google, sheet.google).canWrite) return;
  const siapa = book.google.getOwner()?.getEmail() ?? 'pemilik spreadsheet';
  throw new Error(
    `Tab ${REVIU} dilindungi, jadi hanya ${siapa}, atau yang pertama membagikannya, yang dapat menambah peninjau. Mintalah ia membagikannya.`,
  );
}

/**
 * Begins Riwayat anew below lines that somebody has changed: what is in doubt stays so for good. Who may
 * give verdicts stays so as well, also where the lines that told of it are gone.
 */
function restartRiwayat(book: OpenSpreadsheet): ReviewResult {
  const riwayat = openRiwayat(book);
  const sheet = findReviu(book).sheet?.google;
  const editors = sheet === undefined ? [] : readReviuProtections(book.google, sheet).editors;
  const others = [...reviewersOf(riwayat.lines), book.google.getOwner()?.getEmail(), currentEmail()];
  const report = readReport(book);
  riwayat.restart();
  const lost = editors.filter((email) => !others.includes(email));
  const events = lost.map((peninjau) => ({ jenis: 'dibagikan', peninjau, peran: 'peninjau' }) as const);
  return updateReview(book, report, events, riwayat).hasil;
}

/** What sharing for review would do, step by step, and what is left to the officer. */
export const sidebarPlanSharing = defineCall<[permintaan: SharingRequest], SharingRequest, SharingPlan>({
  read: requestOf,
  writes: false,
  run: planSharing,
});

/** Shares the report for review. */
export const sidebarShareReview = defineCall<[permintaan: SharingRequest], SharingRequest, ReviewResult>({
  read: requestOf,
  writes: true,
  run: shareReport,
});

/** Takes a reviewer off; what was approved stays approved. */
export const sidebarRevokeReviewer = defineCall<[email: string], string, RevokeResult>({
  read: addressOf,
  writes: true,
  run: revokeReviewer,
});

/** Begins Riwayat anew below what somebody has changed in it. */
export const sidebarRestartRiwayat = defineCall<[], undefined, ReviewResult>({
  read: nothing,
  writes: true,
  run: restartRiwayat,
});

const MOST_MESSAGE = 5000;
/** As long as an address can be. */
const MOST_EMAIL = 254;

function requestOf(value: unknown): SharingRequest {
  const fields = requireFields(value, 'Permintaan', ['email', 'peran', 'pesan']);
  const peran = ROLES.find((known) => known === fields.peran);
  if (peran === undefined) {
    throw new Error(`Peran harus ${ROLES.join(', ')}; yang diterima ${described(fields.peran)}.`);
  }
  return { email: addressOf(fields.email), peran, pesan: requireEntry(fields.pesan, 'Pesan', MOST_MESSAGE) };
}

function addressOf(value: unknown): string {
  const alamat = requireText(value, 'Alamat email', MOST_EMAIL).trim().toLowerCase();
  // A cell would take one that begins with a sign for a formula, and it could never be taken back.
  if (/^[\p{L}\p{N}_][^\s@<>()",;:]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/u.test(alamat)) return alamat;
  throw new Error(`Alamat email harus seperti nama@contoh.go.id; yang diterima "${clip(alamat)}".`);
}
