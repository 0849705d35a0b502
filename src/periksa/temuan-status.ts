import { normalizeText } from '../bahasa/teks.ts';
import { sha256Of } from '../reports/fingerprint.ts';
import type { Temuan } from './temuan.ts';

/** What an officer has made of a finding; the first three are the officer's to choose. */
export const DAFTAR_STATUS = ['baru', 'diperbaiki', 'diterima dengan alasan', 'muncul lagi'] as const;

export type StatusTemuan = (typeof DAFTAR_STATUS)[number];

/** A finding with what became of it. */
export interface TemuanBerstatus {
  readonly temuan: Temuan;
  /** What it is known by from run to run; see `carryStatuses`. */
  readonly kunci: string;
  readonly status: StatusTemuan;
  /** The officer's own words. */
  readonly alasan: string;
}

/** A row of the tab as the officer left it. */
export type BarisStatus = Omit<TemuanBerstatus, 'temuan'>;

/** What is known from earlier runs. */
export interface EarlierStatuses {
  readonly baris: readonly BarisStatus[];
  /** Findings of earlier runs that were gone by the last one, the latest first: `kunci` without what was printed. */
  readonly hilang: readonly string[];
}

/** Before the first run. */
export const FIRST_RUN: EarlierStatuses = { baris: [], hilang: [] };

export interface CarriedStatuses {
  /** The open ones first, else in the order of the findings. */
  readonly daftar: readonly TemuanBerstatus[];
  /** To be kept for the next run. */
  readonly hilang: readonly string[];
}

/** A kunci has 12 characters; so many still fit into one value of developer metadata. */
const MOST_GONE = 1000;

/**
 * Carries statuses and reasons over from the earlier run. What is no longer found drops out. What was
 * marked as mended, or had dropped out, and is found again is `muncul lagi`. What was accepted stays so
 * only as long as the same is printed: another wrong figure in the same place is news, and its old
 * reason is kept beside it.
 */
export function carryStatuses(daftarTemuan: readonly Temuan[], sebelumnya: EarlierStatuses): CarriedStatuses {
  const earlier = new Map(sebelumnya.baris.map((baris) => [identityOf(baris.kunci), baris]));
  const gone = new Set(sebelumnya.hilang);
  const daftar = withKeys(daftarTemuan).map(({ temuan, kunci }): TemuanBerstatus => {
    const before = earlier.get(identityOf(kunci));
    if (before === undefined) {
      const status = gone.has(identityOf(kunci)) ? 'muncul lagi' : 'baru';
      return { temuan, kunci, status, alasan: '' };
    }
    return { temuan, kunci, status: newStatus(before, kunci), alasan: before.alasan };
  });

  const found = new Set(daftar.map(({ kunci }) => identityOf(kunci)));
  const lost = [...earlier.keys(), ...gone].filter((identitas) => !found.has(identitas));
  return {
    daftar: [...daftar.filter(isOpen), ...daftar.filter((one) => !isOpen(one))],
    hilang: [...new Set(lost)].slice(0, MOST_GONE),
  };
}

function newStatus({ status, kunci: before }: BarisStatus, kunci: string): StatusTemuan {
  if (status === 'diperbaiki') return 'muncul lagi';
  return status === 'diterima dengan alasan' && before !== kunci ? 'baru' : status;
}

/** Whether a finding still waits for somebody: it is accepted with a reason, or not at all. */
export function isOpen(satu: Pick<TemuanBerstatus, 'status' | 'alasan'>): boolean {
  return satu.status !== 'diterima dengan alasan' || lacksReason(satu);
}

/** Whether somebody accepted a finding and did not say why. */
export function lacksReason({ status, alasan }: Pick<TemuanBerstatus, 'status' | 'alasan'>): boolean {
  return status === 'diterima dengan alasan' && alasan.trim() === '';
}

/**
 * What a finding is known by: its identity (jenis, tab, kolom, perihal; not its row) and, behind a
 * point, what it says is printed and should be. Those alike in one run are counted.
 */
function withKeys(
  daftarTemuan: readonly Temuan[],
): readonly { readonly temuan: Temuan; readonly kunci: string }[] {
  const seen = new Map<string, number>();
  return daftarTemuan.map((temuan) => {
    const { jenis, tab, kolom = '', perihal, tercetak, seharusnya } = temuan;
    const base = JSON.stringify([jenis, tab, kolom, perihal]);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const identitas = sha256Of(count === 1 ? base : `${base} ${count}`).slice(0, 12);
    return { temuan, kunci: `${identitas}.${sha256Of(JSON.stringify([tercetak, seharusnya])).slice(0, 6)}` };
  });
}

function identityOf(kunci: string): string {
  return kunci.split('.')[0] ?? kunci;
}

/** The headings that statuses are read back by. */
export const JUDUL_STATUS = { status: 'Status', alasan: 'Alasan', kunci: 'Kunci' } as const;

/**
 * Reads the statuses back from the tab as it shows them, whatever rows and columns people have moved.
 * A status that is none counts as `baru`; a row without a kunci is nobody's.
 */
export function readStatus(rows: readonly (readonly string[])[]): readonly BarisStatus[] {
  const top = topOf(rows);
  const heading = rows[top]?.map(normalizeText);
  if (heading === undefined) return [];
  const at = (row: readonly string[], name: string): string =>
    (row[heading.indexOf(normalizeText(name))] ?? '').trim();
  return rows.slice(top + 1).flatMap((row) => {
    const kunci = at(row, JUDUL_STATUS.kunci);
    if (!/^[0-9a-f]{12}\.[0-9a-f]{6}$/u.test(kunci)) return [];
    const typed = normalizeText(at(row, JUDUL_STATUS.status));
    const status = DAFTAR_STATUS.find((one) => one === typed) ?? 'baru';
    return [{ kunci, status, alasan: at(row, JUDUL_STATUS.alasan) }];
  });
}

/**
 * What only the add-on writes into the tab, whatever order its rows and columns stand in: the officer's
 * own columns left out, everything else known by its heading and its kunci.
 */
export function withoutStatus(rows: readonly (readonly unknown[])[]): unknown {
  const top = topOf(rows.map((row) => row.map(String)));
  const heading = rows[top]?.map((cell) => normalizeText(String(cell)));
  if (heading === undefined) return rows;
  const own = [JUDUL_STATUS.status, JUDUL_STATUS.alasan].map(normalizeText);
  const columns = heading
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => !own.includes(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const above = rows.slice(0, top).map((row) => row.filter((cell) => cell !== ''));
  const below = rows.slice(top).map((row) => JSON.stringify(columns.map(({ index }) => row[index])));
  return [above, below.sort()];
}

/** Whether these are the rows of such a tab, and not of one that somebody else named so. */
export const isTemuanTable = (rows: readonly (readonly string[])[]): boolean => topOf(rows) !== -1;

/** The row of the headings that statuses are read back by; -1 where it is not that tab. */
function topOf(rows: readonly (readonly string[])[]): number {
  const judul = Object.values(JUDUL_STATUS).map(normalizeText);
  return rows.findIndex((row) => {
    const cells = row.map(normalizeText);
    return judul.every((heading) => cells.includes(heading));
  });
}
