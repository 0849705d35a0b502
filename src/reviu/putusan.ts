import type { TableId } from '../reports/laporan.ts';
import type { Approval, TableReview } from './persetujuan.ts';
import { cellSafe, type ReviewEvent, storedCatatan, type TabFingerprint } from './riwayat.ts';

/** What the cell of a status may say; the first three are the reviewer's to choose. */
export const DAFTAR_STATUS_REVIU = ['belum dibaca', 'perlu perbaikan', 'disetujui'] as const;

/** Written by the add-on alone. */
export const STATUS_BERUBAH = 'berubah setelah disetujui';

export type StatusReviu = (typeof DAFTAR_STATUS_REVIU)[number] | typeof STATUS_BERUBAH;

/** A row of the tab Reviu as it stands: what its reviewer wrote, and what the add-on had written beside it. */
export interface PutusanRow {
  /** What the table is known by. */
  readonly kunci: TableId;
  readonly status: StatusReviu;
  readonly catatan: string;
  readonly peninjau: string;
  readonly tanggal: string;
  /** Sidik of what the table showed when the row was written; empty while a fall-back waits for someone who may write it. */
  readonly sidik: string;
}

/** A table as it now stands. */
export interface CurrentTable {
  /** Sidik of what its tab shows. */
  readonly isi: string;
  readonly data: readonly TabFingerprint[];
  /** What differs from what was approved, in words; empty where nothing does or nothing was approved. */
  readonly perbedaan: string;
}

/** What follows from a row. */
export interface Taken {
  /** For Riwayat. */
  readonly peristiwa: readonly ReviewEvent[];
  /** What the status has to say. */
  readonly status: StatusReviu;
  /** What the hidden sidik has to say. */
  readonly sidik: string;
}

/**
 * Takes in what the reviewer made of a table, and what became of the table since.
 *
 * An approval is frozen only if the table still shows what its row was written for; else it has changed
 * and must be read again. What had been approved and changed stays so until it is approved again. Where
 * `bolehStatus` is false the status cannot be written, and an empty sidik keeps the old `disetujui` from
 * being taken for a new one.
 */
export function takeVerdict(
  baris: PutusanRow,
  keadaan: TableReview,
  kini: CurrentTable,
  bolehStatus = true,
): Taken {
  const { peristiwa, status } = decide(baris, keadaan, kini);
  const menunggu = status !== baris.status && !bolehStatus;
  return { peristiwa, status, sidik: menunggu ? '' : kini.isi };
}

/** Whether a row holds a verdict that Riwayat does not tell yet. It looks at the row alone, not at its table. */
export function isWaiting(baris: PutusanRow, keadaan: TableReview): boolean {
  switch (baris.status) {
    case 'disetujui':
      // Without a sidik it is an old approval that has fallen, and waits for whoever may write there.
      if (baris.sidik === '') return false;
      return keadaan.jenis === 'disetujui' || keadaan.jenis === 'tidak terbukti'
        ? isNewVerdict(baris, keadaan)
        : true;
    case 'perlu perbaikan':
      return perluPerbaikan(baris, keadaan).length > 0;
    case 'belum dibaca':
      return isWithdrawn(keadaan);
    case STATUS_BERUBAH:
      return false;
  }
}

const isWithdrawn = ({ jenis }: TableReview): boolean => jenis === 'disetujui' || jenis === 'perlu perbaikan';

type Putusan = Omit<Taken, 'sidik'>;

function decide(baris: PutusanRow, keadaan: TableReview, kini: CurrentTable): Putusan {
  switch (baris.status) {
    case 'disetujui':
      return decideApproved(baris, keadaan, kini);
    case 'perlu perbaikan':
      return { peristiwa: perluPerbaikan(baris, keadaan), status: baris.status };
    case STATUS_BERUBAH: {
      if (keadaan.jenis === 'disetujui' || keadaan.jenis === 'berubah') {
        return { peristiwa: fall(baris, keadaan, kini), status: baris.status };
      }
      // Nothing was approved that could have changed: somebody chose it, and it is no verdict.
      const status = keadaan.jenis === 'perlu perbaikan' ? keadaan.jenis : 'belum dibaca';
      return decide({ ...baris, status }, keadaan, kini);
    }
    case 'belum dibaca': {
      const { status } = baris;
      return { peristiwa: isWithdrawn(keadaan) ? [{ jenis: status, ...putusanOf(baris) }] : [], status };
    }
  }
}

function decideApproved(baris: PutusanRow, keadaan: TableReview, kini: CurrentTable): Putusan {
  const beku = keadaan.jenis === 'disetujui';
  if (beku && (kini.perbedaan !== '' || baris.sidik === '')) {
    return { peristiwa: fall(baris, keadaan, kini), status: STATUS_BERUBAH };
  }
  const terbaca = baris.sidik === kini.isi;
  if (beku && !(terbaca && isNewVerdict(baris, keadaan))) return { peristiwa: [], status: 'disetujui' };
  if (keadaan.jenis === 'tidak terbukti' && !isNewVerdict(baris, keadaan)) {
    return { peristiwa: [], status: 'belum dibaca' };
  }
  if (terbaca) {
    const { isi, data } = kini;
    return { peristiwa: [{ jenis: 'disetujui', ...putusanOf(baris), isi, data }], status: 'disetujui' };
  }
  if (keadaan.jenis === 'berubah') return { peristiwa: [], status: STATUS_BERUBAH };
  const perbedaan = 'Tabel berubah sebelum persetujuannya dicatat, jadi perlu dibaca lagi.';
  return { peristiwa: [berubah(baris, perbedaan)], status: STATUS_BERUBAH };
}

/** What Riwayat is told; a run may have been cut off after the row was written and before this. */
function fall(baris: PutusanRow, keadaan: TableReview, { perbedaan }: CurrentTable): readonly ReviewEvent[] {
  if (keadaan.jenis !== 'disetujui') return [];
  const pernah = 'Pernah berubah sesudah disetujui; kini seperti semula lagi.';
  return [berubah(baris, perbedaan === '' ? pernah : perbedaan)];
}

function perluPerbaikan(baris: PutusanRow, keadaan: TableReview): readonly ReviewEvent[] {
  const known =
    keadaan.jenis === 'perlu perbaikan' &&
    keadaan.catatan === storedCatatan(baris.catatan) &&
    !isNewVerdict(baris, keadaan);
  return known ? [] : [{ jenis: 'perlu perbaikan', ...putusanOf(baris) }];
}

function berubah({ kunci }: PutusanRow, perbedaan: string): ReviewEvent {
  return { jenis: 'berubah', tabel: kunci, perbedaan };
}

function putusanOf({ kunci, peninjau, tanggal, catatan }: PutusanRow) {
  return { tabel: kunci, peninjau, tanggal, catatan };
}

/** Whether someone has given it again since. */
function isNewVerdict(
  { peninjau, tanggal }: PutusanRow,
  lama: Pick<Approval, 'peninjau' | 'tanggal'>,
): boolean {
  return cellSafe(peninjau) !== lama.peninjau || cellSafe(tanggal) !== lama.tanggal;
}
