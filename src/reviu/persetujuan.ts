import type { TableId } from '../reports/laporan.ts';
import { isSameMailbox } from './alamat.ts';
import { buktiOf, type Chain, catatanOf, idsOf, type RiwayatRow } from './riwayat.ts';

/** An approval, frozen: who, when, and what the table said. */
export interface Approval {
  readonly jenis: 'disetujui';
  /** The line of Riwayat that proves it. */
  readonly nomor: number;
  readonly peninjau: string;
  readonly tanggal: string;
  readonly catatan: string;
  /** Sidik in the archive of what the table said. */
  readonly isi: string;
  /**
   * What proves who gave it: the address, one account whose address Google does not show, or nothing but the
   * cells of the tab Reviu, as before version 0.2.
   */
  readonly bukti: 'alamat' | 'akun' | 'sel';
  /** The other reviewers who approve of it as well. */
  readonly pula?: readonly Approval[];
}

/** How a table stands with its reviewers; `sebab` is why a verdict given since then was not taken in. */
export type TableReview = (
  | { readonly jenis: 'belum dibaca' }
  | {
      readonly jenis: 'perlu perbaikan';
      readonly catatan: string;
      readonly peninjau: string;
      readonly tanggal: string;
      /** Other reviewers approve of it: verdicts that differ approve nothing. */
      readonly disetujui?: readonly Approval[];
    }
  | Approval
  /** It stays so until it is approved again, even where the figure has been put back. */
  | {
      readonly jenis: 'berubah';
      readonly perbedaan: string;
      readonly semula: Approval;
    }
  /** Somebody chose a verdict, but nobody can prove that it was the reviewer. */
  | { readonly jenis: 'tidak terbukti'; readonly peninjau: string }
) & { readonly sebab?: string };

export const UNREAD: TableReview = { jenis: 'belum dibaca' };

/** What each reviewer makes of a table, by the reviewer. */
export type Verdicts = ReadonlyMap<string, TableReview>;

/** A verdict, and the line that it stands in. */
interface Since {
  readonly review: TableReview;
  readonly nomor: number;
}

/**
 * Works out what each reviewer makes of each table, by what it is known by, from what has happened. That a
 * reviewer was revoked since does not take an approval back.
 *
 * @param known What tables are known by of which old lines tell by name alone.
 */
export function verdictsOf(
  riwayat: readonly RiwayatRow[],
  chain: Chain,
  known?: ReadonlyMap<string, TableId>,
): ReadonlyMap<TableId, Verdicts> {
  const tables = followed(riwayat, chain, known);
  return new Map(
    [...tables].map(([id, verdicts]) => [
      id,
      new Map([...verdicts].map(([peninjau, { review }]) => [peninjau, review] as const)),
    ]),
  );
}

/** Works out how each table stands: where reviewers differ, it is not approved. */
export function tableReviews(
  riwayat: readonly RiwayatRow[],
  chain: Chain,
  known?: ReadonlyMap<string, TableId>,
): ReadonlyMap<TableId, TableReview> {
  const revoked = revokedIn(riwayat);
  const tables = followed(riwayat, chain, known);
  return new Map([...tables].map(([id, verdicts]) => [id, together(verdicts, revoked)]));
}

function followed(
  riwayat: readonly RiwayatRow[],
  { unproven }: Chain,
  known?: ReadonlyMap<string, TableId>,
): ReadonlyMap<TableId, Map<string, Since>> {
  const tables = new Map<TableId, Map<string, Since>>();
  const pengangkat = new Map<string, string>();
  const ids = idsOf(riwayat, known);
  for (const [i, baris] of riwayat.entries()) {
    if (isAppointment(baris)) pengangkat.set(baris.peninjau, baris.oleh);
    const id = ids[i] ?? '';
    if (id === '') continue;
    const verdicts = tables.get(id) ?? new Map<string, Since>();
    tables.set(id, verdicts);
    const nomor = i + 1;
    const isProven = !unproven.has(nomor);
    const isOwn = isSameMailbox(pengangkat.get(baris.peninjau) ?? '', baris.peninjau);
    for (const peninjau of baris.peninjau === '' ? verdicts.keys() : [baris.peninjau]) {
      const before = verdicts.get(peninjau)?.review ?? UNREAD;
      const review = afterLine(before, baris, nomor, { isProven, isOwn });
      if (review !== before) verdicts.set(peninjau, { review, nomor });
    }
  }
  return tables;
}

const isAppointment = ({ peristiwa, keterangan }: RiwayatRow, peran = 'peninjau'): boolean =>
  peristiwa === 'dibagikan' && keterangan === `Dibagikan sebagai ${peran}.`;

/** Nobody approves who appointed himself. */
export const SELF_APPOINTED = 'Peninjau ini mengangkat dirinya sendiri.';

function afterLine(
  before: TableReview,
  baris: RiwayatRow,
  nomor: number,
  { isProven, isOwn }: { readonly isProven: boolean; readonly isOwn: boolean },
): TableReview {
  const { peninjau, tanggal } = baris;
  switch (baris.peristiwa) {
    case 'disetujui': {
      if (!isProven) return { jenis: 'tidak terbukti', peninjau, sebab: CHAIN_BROKEN };
      if (isOwn) return { jenis: 'tidak terbukti', peninjau, sebab: SELF_APPOINTED };
      const proof = buktiOf(baris);
      const bukti = proof === undefined ? 'sel' : proof.akun === undefined ? 'alamat' : 'akun';
      return {
        jenis: 'disetujui',
        nomor,
        peninjau,
        tanggal,
        catatan: catatanOf(baris),
        isi: baris.isi,
        bukti,
      };
    }
    case 'perlu perbaikan':
      return { jenis: 'perlu perbaikan', catatan: catatanOf(baris), peninjau, tanggal };
    case 'belum dibaca':
      return UNREAD;
    case 'catatan':
      return before.jenis === 'disetujui' ? { ...before, catatan: catatanOf(baris) } : before;
    case 'belum terbukti':
      return before.jenis === 'belum dibaca'
        ? { jenis: 'tidak terbukti', peninjau, sebab: baris.keterangan }
        : { ...before, sebab: baris.keterangan };
    case 'ditolak':
      return before.jenis === 'tidak terbukti'
        ? { ...UNREAD, sebab: baris.keterangan }
        : { ...before, sebab: baris.keterangan };
    case 'berubah':
      return changed(before, baris.keterangan);
    case 'disusun ulang':
      return before.jenis === 'disetujui' ? changed(before, baris.keterangan) : before;
    default:
      return before;
  }
}

const CHAIN_BROKEN = 'Riwayat diubah di luar add-on.';

function changed(before: TableReview, perbedaan: string): TableReview {
  const semula = approvalOf(before);
  return semula === undefined ? before : { jenis: 'berubah', perbedaan, semula };
}

function together(verdicts: ReadonlyMap<string, Since>, revoked: ReadonlySet<string>): TableReview {
  const latest = [...verdicts.values()].sort((a, b) => b.nomor - a.nomor).map(({ review }) => review);
  const ofKind = <J extends TableReview['jenis']>(jenis: J) =>
    latest.filter((one): one is Extract<TableReview, { jenis: J }> => one.jenis === jenis);
  const approvals = ofKind('disetujui');
  // Who was revoked stands in the way of nothing that others approve of.
  const [objection] = ofKind('perlu perbaikan').filter(
    ({ peninjau }) => approvals.length === 0 || !revoked.has(peninjau),
  );
  if (objection !== undefined) {
    return approvals.length === 0 ? objection : { ...objection, disetujui: approvals };
  }
  const [approval, ...pula] = approvals;
  if (approval !== undefined) return pula.length === 0 ? approval : { ...approval, pula };
  return ofKind('berubah')[0] ?? ofKind('tidak terbukti')[0] ?? latest[0] ?? UNREAD;
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
    if (isAppointment(baris, peran)) peninjau.add(baris.peninjau);
    if (baris.peristiwa === 'dicabut') peninjau.delete(baris.peninjau);
  }
  return [...peninjau];
}

function revokedIn(riwayat: readonly RiwayatRow[]): ReadonlySet<string> {
  const current = new Set(reviewersOf(riwayat));
  return new Set(
    riwayat.flatMap(({ peristiwa, peninjau }) =>
      peristiwa === 'dicabut' && !current.has(peninjau) ? [peninjau] : [],
    ),
  );
}

/** Who made somebody a reviewer, and from which account. */
export interface Appointment {
  readonly peninjau: string;
  readonly oleh: string;
  readonly akun?: string;
  /** The account that the reviewer has given verdicts from, where Google did not show its address. */
  readonly akunPeninjau?: string;
}

/** Everybody who ever was made a reviewer, and by whom the last time. */
export function appointmentsOf(riwayat: readonly RiwayatRow[]): ReadonlyMap<string, Appointment> {
  const daftar = new Map<string, Appointment>();
  for (const baris of riwayat) {
    const { peninjau, oleh } = baris;
    if (isAppointment(baris)) {
      const [, akun] = /^akun (\w+)$/u.exec(baris.data) ?? [];
      daftar.set(peninjau, { peninjau, oleh, ...(akun === undefined ? {} : { akun }) });
    }
    const known = daftar.get(peninjau);
    const akunPeninjau = baris.peristiwa === 'belum terbukti' ? undefined : buktiOf(baris)?.akun;
    if (known !== undefined && known.akunPeninjau === undefined && akunPeninjau !== undefined) {
      daftar.set(peninjau, { ...known, akunPeninjau });
    }
  }
  return daftar;
}
