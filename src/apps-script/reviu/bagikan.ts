import { DAFTAR_TABEL } from '../../reports/daftar-tabel.ts';
import { reviewersOf } from '../../reviu/persetujuan.ts';
import { REVIU } from '../../reviu/tabel-reviu.ts';
import { sheetFinder } from '../find-sheet.ts';
import { openRegistry } from '../registry.ts';
import { potong } from '../validasi.ts';
import { beriPeringatan, editorPutusan } from './lindungi.ts';
import { BELUM_DIMULAI, type HasilReviu, pencatatKini, perbaruiReviu } from './perbarui.ts';
import { bukaRiwayat } from './riwayat-lembar.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What somebody is to do with the report. */
export const PERAN = ['peninjau', 'pembaca', 'komentator'] as const;

export type Peran = (typeof PERAN)[number];

/** With whom the report is to be shared. */
export interface PermintaanBagikan {
  readonly email: string;
  readonly peran: Peran;
  /** The officer's own words in the message. */
  readonly pesan: string;
}

/** What sharing will do, before it is done. */
export interface RencanaBagikan extends PermintaanBagikan {
  /** What the add-on will do, in its order. */
  readonly langkah: readonly string[];
  /** What is left to the officer, because the add-on asks for no right to do it. */
  readonly manual: readonly string[];
  /** The message, ready to be copied. */
  readonly surat: string;
  /** Opens the message in the officer's own mail. */
  readonly mailto: string;
}

/** Says exactly what `bagikan` will do. Writes nothing. */
export function rencanaBagikan(spreadsheet: Spreadsheet, permintaan: PermintaanBagikan): RencanaBagikan {
  const { email, peran } = permintaan;
  const { tabel } = openRegistry(spreadsheet).current();
  if (tabel.length === 0) throw new Error(BELUM_ADA_TABEL);
  const riwayat = bukaRiwayat(spreadsheet);
  const adaReviu = spreadsheet.getSheetByName(REVIU) !== null;
  const surat = suratOf(spreadsheet, permintaan);
  const peringatan = `Memasang peringatan pada ${tabel.length} tab buatan LKjIP, supaya tidak terubah tanpa sengaja. Siapa pun yang boleh mengubah spreadsheet tetap boleh.`;
  const langkah =
    peran === 'komentator'
      ? [peringatan]
      : [
          adaReviu
            ? `Memperbarui tab ${REVIU}.`
            : `Membuat tab ${REVIU}: satu baris tiap tabel, dan 23 butir reviu PermenPANRB 53/2014.`,
          ...(riwayat.dimulai
            ? []
            : ['Memulai tab Riwayat: siapa berbuat apa dan kapan. Alamat email pelakunya ikut tercatat.']),
          ...(peran === 'peninjau'
            ? [
                `Mengunci kolom Status, Catatan, Peninjau, dan Tanggal di tab ${REVIU}: hanya peninjau yang dapat mengisinya. Menurut aturan Google, pemilik spreadsheet dan akun yang membagikan tidak dapat dikecualikan.`,
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
  const mailto = `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(SUBJEK)}&body=${encodeURIComponent(surat)}`;
  return { ...permintaan, langkah, manual, surat, mailto };
}

const BELUM_ADA_TABEL = 'Belum ada tabel untuk ditinjau. Pilih menu LKjIP > Susun semua tabel dahulu.';
const SUBJEK = 'Reviu Laporan Kinerja';

function suratOf(spreadsheet: Spreadsheet, { peran, pesan }: PermintaanBagikan): string {
  const id = spreadsheet.getSheetByName(REVIU)?.getSheetId();
  const alamat = `${spreadsheet.getUrl()}${id === undefined ? '' : `#gid=${id}`}`;
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
export function bagikan(spreadsheet: Spreadsheet, permintaan: PermintaanBagikan): HasilReviu {
  const { email, peran } = permintaan;
  const stored = openRegistry(spreadsheet);
  const { tabel } = stored.current();
  if (tabel.length === 0) throw new Error(BELUM_ADA_TABEL);
  const find = sheetFinder(spreadsheet);
  for (const { name } of tabel) {
    const sheet = find(name);
    if (sheet !== null) beriPeringatan(sheet);
  }
  if (peran === 'komentator') return BELUM_DIMULAI;
  const terdaftar = reviewersOf(bukaRiwayat(spreadsheet).baris, peran).includes(email);
  const hasil = perbaruiReviu(spreadsheet, {
    stored,
    peristiwa: terdaftar ? [] : [{ jenis: 'dibagikan', peninjau: email, peran }],
  });
  if (hasil.penghalang.length > 0 || hasil.anjuran !== undefined) return hasil;
  if (peran === 'peninjau') spreadsheet.addEditor(email);
  else spreadsheet.addViewer(email);
  return hasil;
}

/** What became of taking a reviewer off. */
export interface HasilCabut extends HasilReviu {
  /** The right to change the spreadsheet was taken as well. */
  readonly aksesDicabut: boolean;
}

/**
 * Takes a reviewer off: out of the spreadsheet, then out of the cells that are kept for reviewers. What
 * was approved stays approved. The owner stays, whatever is asked.
 */
export function cabutPeninjau(spreadsheet: Spreadsheet, email: string): HasilCabut {
  const riwayat = bukaRiwayat(spreadsheet);
  if (!reviewersOf(riwayat.baris).includes(email)) {
    throw new Error(`Akun ${potong(email)} bukan peninjau menurut tab Riwayat. Muat ulang daftarnya.`);
  }
  const pemilik = spreadsheet.getOwner()?.getEmail() === email;
  // First what was given may be taken in: a verdict of today counts.
  perbaruiReviu(spreadsheet);
  if (!pemilik) spreadsheet.removeEditor(email);
  const hasil = perbaruiReviu(spreadsheet, { peristiwa: [{ jenis: 'dicabut', peninjau: email }] });
  return { ...hasil, aksesDicabut: !pemilik };
}

/**
 * Begins Riwayat anew below lines that somebody has changed: what is in doubt stays so for good. Who may
 * give verdicts stays so as well, also where the lines that told of it are gone.
 */
export function mulaiLagiRiwayat(spreadsheet: Spreadsheet): HasilReviu {
  const riwayat = bukaRiwayat(spreadsheet);
  const pencatat = pencatatKini();
  riwayat.mulaiLagi(pencatat);
  const sheet = spreadsheet.getSheetByName(REVIU);
  const bukan = [...reviewersOf(riwayat.baris), spreadsheet.getOwner()?.getEmail(), pencatat.oleh];
  const hilang = (sheet === null ? [] : editorPutusan(sheet)).filter((email) => !bukan.includes(email));
  return perbaruiReviu(spreadsheet, {
    peristiwa: hilang.map((peninjau) => ({ jenis: 'dibagikan', peninjau, peran: 'peninjau' })),
  });
}
