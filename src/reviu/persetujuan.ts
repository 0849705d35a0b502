import type { TableId } from '../reports/laporan.ts';
import { type BarisRiwayat, catatanOf, dataOf, idsOf, type Rantai, type SidikData } from './riwayat.ts';

/** An approval, frozen: who, when, and what the table showed and rested on. */
export interface Disetujui {
  readonly jenis: 'disetujui';
  /** The line of Riwayat that proves it. */
  readonly nomor: number;
  readonly peninjau: string;
  readonly tanggal: string;
  readonly catatan: string;
  /** Sidik in the archive of what the table showed. */
  readonly isi: string;
  /** Sidik in the archive of the raw tabs behind it. */
  readonly data: readonly SidikData[];
}

/** How a table stands with its reviewers. */
export type KeadaanReviu =
  | { readonly jenis: 'belum dibaca' }
  | {
      readonly jenis: 'perlu perbaikan';
      readonly catatan: string;
      readonly peninjau: string;
      readonly tanggal: string;
    }
  | Disetujui
  /** It stays so until it is approved again, even where the figure has been put back. */
  | {
      readonly jenis: 'berubah';
      readonly perbedaan: string;
      /** Absent where it had changed before its approval was frozen. */
      readonly semula?: Disetujui;
    }
  /** There is an approval, but in a part of Riwayat that is not as the add-on wrote it. */
  | {
      readonly jenis: 'tidak terbukti';
      readonly nomor: number;
      readonly peninjau: string;
      readonly tanggal: string;
    };

export const BELUM_DIBACA: KeadaanReviu = { jenis: 'belum dibaca' };

/**
 * Works out how each table stands, by what it is known by, from what has happened. One verdict counts for a
 * table, the last, whoever gave it; that its reviewer was revoked since does not take it back.
 *
 * @param known What tables are known by of which old lines tell by name alone.
 */
export function keadaanReviu(
  riwayat: readonly BarisRiwayat[],
  { takTerbukti }: Rantai,
  known?: ReadonlyMap<string, TableId>,
): ReadonlyMap<TableId, KeadaanReviu> {
  const keadaan = new Map<TableId, KeadaanReviu>();
  const ids = idsOf(riwayat, known);
  for (const [i, baris] of riwayat.entries()) {
    const id = ids[i] ?? '';
    if (id === '') continue;
    const dulu = keadaan.get(id) ?? BELUM_DIBACA;
    keadaan.set(id, sesudah(dulu, baris, i + 1, !takTerbukti.has(i + 1)));
  }
  return keadaan;
}

function sesudah(dulu: KeadaanReviu, baris: BarisRiwayat, nomor: number, terbukti: boolean): KeadaanReviu {
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
      return BELUM_DIBACA;
    case 'berubah':
      return berubah(dulu, baris.keterangan);
    case 'disusun ulang':
      return dulu.jenis === 'disetujui' ? berubah(dulu, baris.keterangan) : dulu;
    default:
      return dulu;
  }
}

function berubah(dulu: KeadaanReviu, perbedaan: string): KeadaanReviu {
  if (dulu.jenis === 'tidak terbukti') return dulu;
  const semula = semulaOf(dulu);
  return { jenis: 'berubah', perbedaan, ...(semula === undefined ? {} : { semula }) };
}

/** The approval that is, or was until the table changed. */
export function semulaOf(keadaan: KeadaanReviu): Disetujui | undefined {
  if (keadaan.jenis === 'disetujui') return keadaan;
  return keadaan.jenis === 'berubah' ? keadaan.semula : undefined;
}

/** Who was given the role of a reviewer and not revoked since, in that order. */
export function daftarPeninjau(riwayat: readonly BarisRiwayat[], peran = 'peninjau'): readonly string[] {
  const peninjau = new Set<string>();
  for (const baris of riwayat) {
    if (baris.peristiwa === 'dibagikan' && baris.keterangan === `Dibagikan sebagai ${peran}.`) {
      peninjau.add(baris.peninjau);
    }
    if (baris.peristiwa === 'dicabut') peninjau.delete(baris.peninjau);
  }
  return [...peninjau];
}
