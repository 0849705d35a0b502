import { placeText } from '../periksa/tabel-temuan.ts';
import { isOpen, type TemuanBerstatus } from '../periksa/temuan-status.ts';
import type { TabelLaporan } from '../reports/daftar-laporan.ts';
import type { TableState } from '../reports/daftar-tabel.ts';
import type { TableId } from '../reports/laporan.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import { type Arsip, type Packed, pack } from './arsip.ts';
import { changesSince } from './changes.ts';
import type { Grid } from './grid.ts';
import { saidBy } from './isi-tabel.ts';
import { numbersOf } from './penomoran.ts';
import { approvalOf, reviewersOf, type TableReview, tableReviews, UNREAD } from './persetujuan.ts';
import { type CurrentTable, type PutusanRow, STATUS_BERUBAH, type Taken, takeVerdict } from './putusan.ts';
import {
  type Chain,
  idsOf,
  isTanpaKode,
  keteranganDisusun,
  keteranganDisusunUlang,
  keteranganDiterima,
  type ReviewEvent,
  type RiwayatRow,
  UNREADABLE_ACCOUNT,
} from './riwayat.ts';
import { statusAwal } from './tabel-reviu.ts';
import { type IsAbout, isAbout, menyangkutDulu, scopeOf } from './temuan-of-table.ts';

/** Everything that a review is decided from, as it stands. */
export interface ReviewInput {
  /** The tables of the report whose tabs stand, in its order. */
  readonly tables: readonly TableInput[];
  /** What the raw tabs show, and what they say. */
  readonly raw: ReadonlyMap<string, Grid>;
  readonly data: ParsedTabs;
  readonly findings: readonly TemuanBerstatus[];
  readonly lines: readonly RiwayatRow[];
  readonly chain: Chain;
  readonly arsip: Arsip;
  /** What reviewers wrote in the tab Reviu. */
  readonly verdicts: ReadonlyMap<TableId, PutusanRow>;
  /** Whether whoever runs this may write where reviewers do. */
  readonly canWriteVerdicts: boolean;
  /** Every tab that the add-on has built and that Riwayat tells of. */
  readonly built: readonly BuiltTable[];
  /** What tables are known by of which old lines tell by name alone. */
  readonly known: ReadonlyMap<string, TableId>;
}

/** A table of the report, what its tab shows, and whether that is what the data now say. */
export interface TableInput extends TabelLaporan {
  readonly shown: Grid;
  readonly keadaanTabel: TableState;
}

/** A tab as the add-on remembers it. */
export interface BuiltTable {
  readonly id: TableId;
  readonly name: string;
  readonly built: string;
  readonly kept?: { readonly as: string; readonly because: 'disetujui' | 'suntingan' } | undefined;
}

/** A table, how it stands with its reviewers, and what follows from what they wrote. */
export interface ReviewedTable extends TableInput {
  /** What it shows, and the raw tabs behind it: to be kept if it is approved. */
  readonly packed: readonly Packed[];
  readonly keadaan: TableReview;
  /** What differs from what was approved, in words. */
  readonly perbedaan: string;
  readonly tentang: IsAbout;
  /** What its row in the tab Reviu said, and what follows from it. */
  readonly putusan: PutusanRow;
  readonly ambilan: Taken;
  /** Why an approval was not taken in; absent where all is well. */
  readonly ditolak?: string;
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
  const states = tableReviews(lines, chain, known);
  const reviewers = reviewersOf(lines);
  const packedRaw = new Map([...input.raw].map(([tab, petak]) => [tab, pack(petak)] as const));
  const tables = input.tables.map((table) =>
    decideTable(table, input, { keadaan: states.get(table.id) ?? UNREAD, reviewers, packedRaw }),
  );
  return {
    tables,
    events: [
      ...recognized(input),
      ...builtSince(lines, known, built),
      ...acceptedSince(lines, findings),
      ...tables.flatMap(({ ambilan }) => ambilan.peristiwa),
    ],
  };
}

/** What a decision on a table rests on beside the table. */
interface TableContext {
  readonly keadaan: TableReview;
  readonly reviewers: readonly string[];
  readonly packedRaw: ReadonlyMap<string, Packed>;
}

function decideTable(
  table: TableInput,
  input: ReviewInput,
  { keadaan, reviewers, packedRaw }: TableContext,
): ReviewedTable {
  const packed = pack(table.shown);
  const sources = table.tabs.flatMap((tab) => {
    const kemasan = packedRaw.get(tab);
    return kemasan === undefined ? [] : [{ tab, kemasan }];
  });
  const perbedaan = changedSince(table, keadaan, input);
  const putusan = input.verdicts.get(table.id) ?? {
    kunci: table.id,
    sidik: packed.sidik,
    ...statusAwal(keadaan),
  };
  const kini = {
    isi: packed.sidik,
    data: sources.map(({ tab, kemasan }) => ({ tab, sidik: kemasan.sidik })),
    perbedaan,
  };
  return {
    ...table,
    packed: [packed, ...sources.map(({ kemasan }) => kemasan)],
    keadaan,
    perbedaan,
    tentang: isAbout(scopeOf(table), input.data),
    putusan,
    ...takeIn(putusan, keadaan, kini, {
      reviewers,
      canWriteVerdicts: input.canWriteVerdicts,
      keadaanTabel: table.keadaanTabel,
    }),
  };
}

/** What differs now from what was approved of a table, in words; empty where nothing does or nothing was. */
export function changedSince(
  table: Pick<TableInput, 'id' | 'table' | 'tabs' | 'shown'>,
  keadaan: TableReview,
  { raw, data, arsip }: Pick<ReviewInput, 'raw' | 'data' | 'arsip'>,
): string {
  const semula = approvalOf(keadaan);
  if (semula === undefined) return '';
  const pokok = scopeOf(table);
  return changesSince(
    semula,
    {
      tabel: table.table.name,
      petak: table.shown,
      data: raw,
      numbers: numbersOf(table.table),
      saidBy: (petak) => saidBy(petak, table.table),
    },
    arsip,
    isAbout(pokok, data),
    menyangkutDulu(pokok),
  );
}

/** Whether an approval may be this person's. Google does not show everyone's address. */
export const isKnown = (peninjau: string, reviewers: readonly string[]): boolean =>
  peninjau === '' || peninjau === UNREADABLE_ACCOUNT || reviewers.includes(peninjau);

interface Conditions {
  readonly canWriteVerdicts: boolean;
  readonly reviewers: readonly string[];
  readonly keadaanTabel: TableState;
}

/** Takes a row in. Google lets the owner write everywhere, but what only the owner has approved is not approved. */
function takeIn(
  baris: PutusanRow,
  keadaan: TableReview,
  kini: CurrentTable,
  { canWriteVerdicts, reviewers, keadaanTabel }: Conditions,
): Pick<ReviewedTable, 'ambilan' | 'ditolak'> {
  const { status, peninjau, tanggal } = baris;
  const lama = approvalOf(keadaan);
  const isRecorded = lama !== undefined && lama.peninjau === peninjau && lama.tanggal === tanggal;
  if (status === 'disetujui' && !isRecorded && !isKnown(peninjau, reviewers)) {
    return {
      ambilan: { peristiwa: [], status: 'belum dibaca', sidik: kini.isi },
      ditolak: `Status "disetujui" ditulis oleh ${peninjau}, yang bukan peninjau, jadi tidak dihitung.`,
    };
  }
  const ambilan = takeVerdict(baris, keadaan, kini, canWriteVerdicts);
  return { ambilan: keadaanTabel === 'data berubah' ? outdated(ambilan, canWriteVerdicts) : ambilan };
}

/**
 * What was approved shows no longer what the data say: it is kept as it was approved, without the data
 * behind it, which nobody has any more, and has changed at once.
 */
function outdated(ambilan: Taken, canWriteVerdicts: boolean): Taken {
  const disetujui = ambilan.peristiwa.find((satu) => satu.jenis === 'disetujui');
  if (disetujui?.jenis !== 'disetujui') return ambilan;
  const perbedaan = 'Data berubah sejak tabel ini disusun, sebelum persetujuannya dicatat.';
  return {
    peristiwa: [
      { ...disetujui, data: [] },
      { jenis: 'berubah', tabel: disetujui.tabel, perbedaan },
    ],
    status: STATUS_BERUBAH,
    sidik: canWriteVerdicts ? ambilan.sidik : '',
  };
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
