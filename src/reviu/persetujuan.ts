import type { TableId } from '../reports/laporan.ts';
import { type Chain, catatanOf, dataOf, idsOf, type RiwayatRow, type TabFingerprint } from './riwayat.ts';

/** An approval, frozen: who, when, and what the table showed and rested on. */
export interface Approval {
  readonly jenis: 'disetujui';
  /** The line of Riwayat that proves it. */
  readonly nomor: number;
  readonly peninjau: string;
  readonly tanggal: string;
  readonly catatan: string;
  /** Sidik in the archive of what the table showed. */
  readonly isi: string;
  /** Sidik in the archive of the raw tabs behind it. */
  readonly data: readonly TabFingerprint[];
}

/** How a table stands with its reviewers. */
export type TableReview =
  | { readonly jenis: 'belum dibaca' }
  | {
      readonly jenis: 'perlu perbaikan';
      readonly catatan: string;
      readonly peninjau: string;
      readonly tanggal: string;
    }
  | Approval
  /** It stays so until it is approved again, even where the figure has been put back. */
  | {
      readonly jenis: 'berubah';
      readonly perbedaan: string;
      /** Absent where it had changed before its approval was frozen. */
      readonly semula?: Approval;
    }
  /** There is an approval, but in a part of Riwayat that is not as the add-on wrote it. */
  | {
      readonly jenis: 'tidak terbukti';
      readonly nomor: number;
      readonly peninjau: string;
      readonly tanggal: string;
    };

export const UNREAD: TableReview = { jenis: 'belum dibaca' };

/**
 * Works out how each table stands, by what it is known by, from what has happened. One verdict counts for a
 * table, the last, whoever gave it; that its reviewer was revoked since does not take it back.
 *
 * @param known What tables are known by of which old lines tell by name alone.
 */
export function tableReviews(
  riwayat: readonly RiwayatRow[],
  { unproven }: Chain,
  known?: ReadonlyMap<string, TableId>,
): ReadonlyMap<TableId, TableReview> {
  const keadaan = new Map<TableId, TableReview>();
  const ids = idsOf(riwayat, known);
  for (const [i, baris] of riwayat.entries()) {
    const id = ids[i] ?? '';
    if (id === '') continue;
    const dulu = keadaan.get(id) ?? UNREAD;
    keadaan.set(id, sesudah(dulu, baris, i + 1, !unproven.has(i + 1)));
  }
  return keadaan;
}

function sesudah(dulu: TableReview, baris: RiwayatRow, nomor: number, terbukti: boolean): TableReview {
  const { peninjau, tanggal } = baris;
  switch (baris.peristiwa) {
    case 'disetujui': {
      if (!terbukti) return { jenis: 'tidak terbukti', nomor, peninjau, tanggal };
      const { isi } = baris;
      return {
        jenis: 'disetujui',
        nomor,
        peninjau,
        tanggal,
        catatan: catatanOf(baris),
        isi,
        data: dataOf(baris),
      };
    }
    case 'perlu perbaikan':
      return { jenis: 'perlu perbaikan', catatan: catatanOf(baris), peninjau, tanggal };
    case 'belum dibaca':
      return UNREAD;
    case 'berubah':
      return berubah(dulu, baris.keterangan);
    case 'disusun ulang':
      return dulu.jenis === 'disetujui' ? berubah(dulu, baris.keterangan) : dulu;
    default:
      return dulu;
  }
}

function berubah(dulu: TableReview, perbedaan: string): TableReview {
  if (dulu.jenis === 'tidak terbukti') return dulu;
  const semula = approvalOf(dulu);
  return { jenis: 'berubah', perbedaan, ...(semula === undefined ? {} : { semula }) };
}

/** The approval that is, or was until the table changed. */
export function approvalOf(keadaan: TableReview): Approval | undefined {
  if (keadaan.jenis === 'disetujui') return keadaan;
  return keadaan.jenis === 'berubah' ? keadaan.semula : undefined;
}

/** Who was given the role of a reviewer and not revoked since, in that order. */
export function reviewersOf(riwayat: readonly RiwayatRow[], peran = 'peninjau'): readonly string[] {
  const peninjau = new Set<string>();
  for (const baris of riwayat) {
    if (baris.peristiwa === 'dibagikan' && baris.keterangan === `Dibagikan sebagai ${peran}.`) {
      peninjau.add(baris.peninjau);
    }
    if (baris.peristiwa === 'dicabut') peninjau.delete(baris.peninjau);
  }
  return [...peninjau];
}
