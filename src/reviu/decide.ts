import { placeText } from '../periksa/tabel-temuan.ts';
import { isOpen, type TemuanBerstatus } from '../periksa/temuan-status.ts';
import type { TableState } from '../reports/daftar-tabel.ts';
import type { TableId } from '../reports/laporan.ts';
import { type Arsip, type Packed, pack } from './arsip.ts';
import type { CatatanPutusan } from './catatan-putusan.ts';
import { changesSince, type TableContent } from './changes.ts';
import type { Grid } from './grid.ts';
import {
  appointmentsOf,
  approvalOf,
  reviewersOf,
  type TableReview,
  UNREAD,
  type Verdicts,
  verdictsOf,
} from './persetujuan.ts';
import { type PutusanSel, takeVerdict } from './putusan.ts';
import {
  buktiOf,
  type Chain,
  idsOf,
  isTanpaKode,
  keteranganDisusun,
  keteranganDisusunUlang,
  keteranganDiterima,
  type ReviewEvent,
  type RiwayatRow,
} from './riwayat.ts';

/** Everything that a review is decided from, as it stands. */
export interface ReviewInput {
  /** The tables and letters that stand, or once were given a verdict on, in the order of the report. */
  readonly tables: readonly TableInput[];
  readonly findings: readonly TemuanBerstatus[];
  readonly lines: readonly RiwayatRow[];
  readonly chain: Chain;
  readonly arsip: Arsip;
  /** What stands in the columns of each reviewer. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<TableId, PutusanSel>>;
  /** What was recorded when it was chosen. */
  readonly records: readonly CatatanPutusan[];
  /** The address of an account that once was readable. */
  readonly addressOf: (akun: string) => string | undefined;
  /** Every tab that the add-on has built and that Riwayat tells of. */
  readonly built: readonly BuiltTable[];
  /** What tables are known by of which old lines tell by name alone. */
  readonly known: ReadonlyMap<string, TableId>;
}

/** A table or a letter, what the data make of it, and what became of its tab. */
export interface TableInput {
  readonly id: TableId;
  readonly title: string;
  readonly angkaKunci: string;
  readonly content: TableContent;
  /** The raw tabs behind it, and the one sasaran that it is about. */
  readonly tabs: readonly string[];
  readonly sasaran?: string;
  /** Whether its tab shows what the data now say. */
  readonly keadaanTabel: TableState;
  /** What its tab shows; empty where there is none. */
  readonly shown: () => Grid;
  /** What people have done to its tab, in sentences: taken away, renamed, edited. */
  readonly diubahOrang: readonly string[];
  /** The same, and what cannot be seen from its values alone: costs reads of the tab. */
  readonly periksaTab: () => readonly string[];
}

/** A tab as the add-on remembers it. */
export interface BuiltTable {
  readonly id: TableId;
  readonly name: string;
  readonly built: string;
  readonly kept?: { readonly as: string; readonly because: 'disetujui' | 'suntingan' } | undefined;
}

/** A table, and what follows from what its reviewers wrote. */
export interface ReviewedTable extends TableInput {
  /** What it says, to be kept if it is approved. */
  readonly packed: Packed;
  /** What each reviewer made of it until now. */
  readonly verdicts: Verdicts;
  /** What it says otherwise than was approved, in words. */
  readonly perbedaan: string;
  /** For Riwayat. */
  readonly events: readonly ReviewEvent[];
}

/** What a look at a review comes to. */
export interface ReviewDecision {
  readonly tables: readonly ReviewedTable[];
  /** What happened and Riwayat does not tell yet. */
  readonly events: readonly ReviewEvent[];
}

/** Decides what follows from what reviewers wrote and from what changed since. */
export function decideReview(input: ReviewInput): ReviewDecision {
  const { lines, chain, built, findings, known } = input;
  const states = verdictsOf(lines, chain, known);
  const fresh = freshRecords(input);
  const tables = input.tables.map((table) =>
    decideTable(table, input, states.get(table.id) ?? new Map(), fresh),
  );
  return {
    tables,
    events: [
      ...recognized(input),
      ...builtSince(lines, known, built),
      ...acceptedSince(lines, findings),
      ...tables.flatMap(({ events }) => events),
    ],
  };
}

/** Those of the records that Riwayat does not tell of. */
export function freshRecords({
  lines,
  records,
}: Pick<ReviewInput, 'lines' | 'records'>): readonly CatatanPutusan[] {
  const told = new Set(lines.map((baris) => buktiOf(baris)?.no));
  return records.filter(({ no }) => !told.has(no));
}

function decideTable(
  table: TableInput,
  input: ReviewInput,
  verdicts: Verdicts,
  fresh: readonly CatatanPutusan[],
): ReviewedTable {
  const { lines, arsip, cells, addressOf } = input;
  const { id, content } = table;
  const packed = pack(content.lengkap);
  const perbedaan = changedSince(table, verdicts, arsip);
  const isFalling = perbedaan !== '' && [...verdicts.values()].some(({ jenis }) => jenis === 'disetujui');
  const now = {
    tabel: id,
    nama: content.nama,
    isi: packed.sidik,
    terlihat: () => pack(table.shown()).sidik,
    halangan: () => obstacleOf(table),
  };
  const accounts = { appointments: appointmentsOf(lines), addressOf };
  const taken = reviewersOf(lines).flatMap((peninjau) => {
    const sel = cells.get(peninjau)?.get(id);
    if (sel === undefined) return [];
    const catatan = fresh.find((one) => one.tabel === id && one.peninjau === peninjau);
    const keadaan = afterFall(verdicts.get(peninjau) ?? UNREAD, isFalling, perbedaan);
    return takeVerdict(peninjau, sel, { catatan, keadaan }, now, accounts);
  });
  const fall: readonly ReviewEvent[] = isFalling ? [{ jenis: 'berubah', tabel: id, perbedaan }] : [];
  return { ...table, packed, verdicts, perbedaan, events: [...fall, ...taken] };
}

function afterFall(keadaan: TableReview, isFalling: boolean, perbedaan: string): TableReview {
  return isFalling && keadaan.jenis === 'disetujui'
    ? { jenis: 'berubah', perbedaan, semula: keadaan }
    : keadaan;
}

/** What a table now says otherwise than what was approved of it, in words; empty where nothing does or nothing was. */
export function changedSince(table: TableInput, verdicts: Verdicts, arsip: Arsip): string {
  const approvals = [...verdicts.values()].flatMap((keadaan) => approvalOf(keadaan) ?? []);
  const standing = [...verdicts.values()].filter(({ jenis }) => jenis === 'disetujui');
  for (const semula of standing.length > 0 ? standing.flatMap((one) => approvalOf(one) ?? []) : approvals) {
    // Before version 0.2 it was approved as its tab showed it, in whatever language the spreadsheet writes figures.
    const isAsShown = semula.bukti === 'sel' && isUpToDate(table) && pack(table.shown()).sidik === semula.isi;
    const perbedaan = isAsShown ? '' : changesSince(semula, table.content, arsip);
    if (perbedaan !== '') return perbedaan;
  }
  return '';
}

const isUpToDate = ({ keadaanTabel }: TableInput): boolean =>
  keadaanTabel === 'mutakhir' || keadaanTabel === 'nomor berubah';

/** Why nobody can approve of a table as it stands: its tab shows something else than the data say. */
function obstacleOf(table: TableInput): string | undefined {
  if (table.keadaanTabel === 'data berubah') {
    return 'Data berubah sejak tabel ini disusun; tabel ini perlu disusun dan dibaca lagi.';
  }
  const [satu] = table.periksaTab();
  return satu === undefined ? undefined : `${satu} Tabel ini perlu disusun dan dibaca lagi.`;
}

/** The tables of lines that tell of them by name alone: from now on their identity stands in Riwayat. */
function recognized({ lines, known }: ReviewInput): readonly ReviewEvent[] {
  if (!isTanpaKode(lines)) return [];
  const names = [...new Set(lines.map(({ tabel }) => tabel))].filter((name) => name !== '');
  return [
    { jenis: 'dikenali', daftar: names.map((name) => [name, known.get(name) ?? `lama/${name}`] as const) },
  ];
}

/** What was built and is not told in Riwayat: it is worked out afterwards, so that no cut-off run goes untold. */
function builtSince(
  lines: readonly RiwayatRow[],
  known: ReadonlyMap<string, TableId>,
  built: readonly BuiltTable[],
): readonly ReviewEvent[] {
  const ids = idsOf(lines, known);
  const told = new Set(lines.map(({ keterangan }, i) => `${ids[i]} ${keterangan}`));
  const nameOf = new Map(lines.map(({ tabel }, i) => [ids[i] ?? '', tabel] as const));
  return built.flatMap(({ id, name, built: disusun, kept }): ReviewEvent[] => {
    const dahulu = nameOf.get(id);
    const disimpan = kept?.because === 'disetujui' ? kept.as : undefined;
    return [
      ...(dahulu === undefined || dahulu === name
        ? []
        : [{ jenis: 'dinomori ulang' as const, tabel: id, dahulu }]),
      ...(told.has(`${id} ${keteranganDisusun(disusun)}`)
        ? []
        : [{ jenis: 'disusun' as const, tabel: id, disusun }]),
      ...(disimpan === undefined || told.has(`${id} ${keteranganDisusunUlang(disimpan)}`)
        ? []
        : [{ jenis: 'disusun ulang' as const, tabel: id, disimpan }]),
    ];
  });
}

/** Findings that were accepted, of which Riwayat does not tell. */
function acceptedSince(
  lines: readonly RiwayatRow[],
  findings: readonly TemuanBerstatus[],
): readonly ReviewEvent[] {
  const told = new Set(
    lines.filter(({ peristiwa }) => peristiwa === 'temuan diterima').map(({ keterangan }) => keterangan),
  );
  return findings
    .filter((satu) => !isOpen(satu))
    .map(({ temuan, alasan }) => ({ tempat: `${temuan.jenis} ${placeText(temuan)}`, alasan }))
    .filter(({ tempat, alasan }) => !told.has(keteranganDiterima(tempat, alasan)))
    .map((satu): ReviewEvent => ({ jenis: 'temuan diterima', ...satu }));
}
