import type { TableId } from '../reports/laporan.ts';
import { type Accounts, type CatatanPutusan, proofOf, recordedNote } from './catatan-putusan.ts';
import type { TableReview } from './persetujuan.ts';
import type { ReviewEvent } from './riwayat.ts';

/** What a reviewer may choose. */
export const DAFTAR_STATUS_REVIU = ['belum dibaca', 'perlu perbaikan', 'disetujui'] as const;

/** Written by the add-on alone. */
export const STATUS_BERUBAH = 'berubah setelah disetujui';
export const STATUS_BELUM_TERBUKTI = 'belum terbukti';

export type StatusReviu =
  | (typeof DAFTAR_STATUS_REVIU)[number]
  | typeof STATUS_BERUBAH
  | typeof STATUS_BELUM_TERBUKTI;

/** Everything that the cell of a status may say. */
export const SEMUA_STATUS: readonly StatusReviu[] = [
  ...DAFTAR_STATUS_REVIU,
  STATUS_BERUBAH,
  STATUS_BELUM_TERBUKTI,
];

/** The status of a table by what Riwayat proves: whatever somebody wrote into its cell. */
export function statusOf({ jenis }: TableReview): StatusReviu {
  if (jenis === 'berubah') return STATUS_BERUBAH;
  return jenis === 'tidak terbukti' ? STATUS_BELUM_TERBUKTI : jenis;
}

/** What stands in the columns of a reviewer in the row of a table. */
export interface PutusanSel {
  readonly status: StatusReviu;
  readonly catatan: string;
}

/** A table as it now stands, and what its reviewer made of it until now. */
export interface TableNow {
  readonly tabel: TableId;
  /** What people call it. */
  readonly nama: string;
  /** Sidik of what the data make of it: what an approval approves of. */
  readonly isi: string;
  /** Sidik of what its tab shows. */
  readonly terlihat: () => string;
  /** Why nobody can approve of it as it stands; absent where somebody can. */
  readonly halangan: () => string | undefined;
}

/**
 * Takes in what stands in a reviewer's columns. It counts only with the record of the moment when it was
 * chosen, and an approval only if the reviewer saw what the data say.
 */
export function takeVerdict(
  peninjau: string,
  sel: PutusanSel,
  { catatan, keadaan }: { readonly catatan: CatatanPutusan | undefined; readonly keadaan: TableReview },
  table: TableNow,
  accounts: Accounts,
): readonly ReviewEvent[] {
  const { tabel } = table;
  const notCounted = (jenis: 'belum terbukti' | 'ditolak', sebab: string): readonly ReviewEvent[] =>
    // Told once, however often somebody looks at the review before the cell can be put right.
    catatan === undefined && keadaan.sebab === sebab
      ? []
      : [{ jenis, tabel, peninjau, sebab, no: catatan?.no }];

  if (catatan === undefined) {
    const isVerdict = sel.status === 'disetujui' || sel.status === 'perlu perbaikan';
    const isNews = sel.status !== statusOf(keadaan) && isOpen(keadaan);
    return isVerdict && isNews ? notCounted('belum terbukti', UNRECORDED) : [];
  }
  const proof = proofOf(catatan, accounts);
  if (!proof.isProven) return notCounted('belum terbukti', proof.sebab);
  if (catatan.nama !== table.nama) return notCounted('ditolak', MIXED_UP);
  const isAsRecorded = catatan.status === sel.status && catatan.catatan === recordedNote(sel.catatan);
  if (catatan.status === 'disetujui' && !isAsRecorded) return notCounted('belum terbukti', CHANGED_SINCE);

  const { no, waktu, catatanPada } = catatan;
  const { akun } = proof;
  const putusan = {
    tabel,
    peninjau,
    tanggal: waktu,
    catatan: catatan.catatan,
    bukti: { no, ...(akun === undefined ? {} : { akun }) },
  };
  // What withholds an approval is the reviewer's word also where somebody has written over its cell since, or
  // an older version of the file has come back.
  switch (catatan.status) {
    case 'disetujui': {
      if (catatanPada !== undefined && keadaan.jenis === 'disetujui' && keadaan.tanggal === waktu) {
        return [{ jenis: 'catatan', ...putusan, tanggal: catatanPada }];
      }
      const halangan = table.halangan();
      if (halangan !== undefined) return notCounted('ditolak', halangan);
      if (catatan.terlihat !== table.terlihat()) return notCounted('ditolak', SEEN_OTHERWISE);
      return [{ jenis: 'disetujui', ...putusan, isi: table.isi }];
    }
    case 'perlu perbaikan':
      return [{ jenis: 'perlu perbaikan', ...putusan }];
    case 'belum dibaca':
      if (keadaan.jenis !== 'belum dibaca') return [{ jenis: 'belum dibaca', ...putusan }];
      return isAsRecorded ? [] : notCounted('belum terbukti', CHANGED_SINCE);
    default:
      // Only the add-on writes the others: somebody chose one, and it is no verdict.
      return [];
  }
}

/** Whether a cell that says otherwise is news: of what has fallen, or was refused, it is an old status. */
const isOpen = ({ jenis, sebab }: TableReview): boolean =>
  (jenis === 'belum dibaca' && sebab === undefined) || jenis === 'perlu perbaikan' || jenis === 'disetujui';

const UNRECORDED =
  'Tidak tercatat siapa yang memilihnya: bukan dipilih dengan tangan di tab Reviu yang asli, atau catatannya tidak ikut ke berkas ini.';
const CHANGED_SINCE = 'Isinya diubah lagi tanpa tercatat siapa yang mengubahnya.';
const MIXED_UP = 'Baris itu bukan lagi baris tabel yang dibaca peninjau; pilih lagi statusnya.';
const SEEN_OTHERWISE =
  'Tab tabelnya berubah sesudah peninjau memilih statusnya; tabel itu perlu dibaca lagi.';
