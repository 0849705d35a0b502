import { normalizeText } from '../bahasa/teks.ts';
import type { PernyataanReviu } from '../periksa/checklist-reviu.ts';
import type { TableId } from '../reports/laporan.ts';
import type { Grid } from './grid.ts';
import type { TableReview } from './persetujuan.ts';
import { type PutusanSel, SEMUA_STATUS, type StatusReviu, statusOf } from './putusan.ts';
import { chainSentence, shortReviewSentence } from './review-sentence.ts';
import type { Chain } from './riwayat.ts';

/** The name of the tab in which a reviewer gives verdicts. */
export const REVIU = 'Reviu';

/** The columns of the tab, by their names in the code, in the order of the sheet. */
export const JUDUL_REVIU = {
  tabel: 'Tabel',
  status: 'Status',
  angkaKunci: 'Angka kunci',
  temuan: 'Temuan terbuka',
  keadaan: 'Keadaan',
  catatan: 'Catatan',
  peninjau: 'Peninjau',
  tanggal: 'Tanggal',
  kunci: 'Kunci',
  sidik: 'Sidik',
} as const;

type Kolom = keyof typeof JUDUL_REVIU;

/** The columns of a tab with one reviewer, in their order; those of further reviewers follow behind. */
export const KOLOM_REVIU = Object.keys(JUDUL_REVIU) as readonly Kolom[];

/** The columns that every reviewer has of their own. */
export const KOLOM_PENINJAU = ['status', 'catatan', 'peninjau', 'tanggal'] as const;

type KolomPeninjau = (typeof KOLOM_PENINJAU)[number];

/** Where a column of a reviewer stands, counted from 0; the first reviewer's stand where a telephone shows them. */
export function columnOf(kolom: Kolom, blok = 0): number {
  const own = KOLOM_PENINJAU.indexOf(kolom as KolomPeninjau);
  return blok === 0 || own === -1
    ? KOLOM_REVIU.indexOf(kolom)
    : KOLOM_REVIU.length + (blok - 1) * KOLOM_PENINJAU.length + own;
}

/** How many columns a tab for so many reviewers has. */
export const widthFor = (banyakPeninjau: number): number =>
  KOLOM_REVIU.length + Math.max(0, banyakPeninjau - 1) * KOLOM_PENINJAU.length;

/** Pixels; the first three columns fill a telephone of 390 beside the numbers of the rows. */
const LEBAR: Readonly<Record<Kolom, number>> = {
  tabel: 92,
  status: 97,
  angkaKunci: 137,
  temuan: 110,
  keadaan: 240,
  catatan: 220,
  peninjau: 150,
  tanggal: 110,
  kunci: 60,
  sidik: 60,
};

/** Pixels of the columns of a tab for so many reviewers. */
export const lebarReviu = (banyakPeninjau: number): readonly number[] => [
  ...KOLOM_REVIU.map((kolom) => LEBAR[kolom]),
  ...Array.from({ length: Math.max(0, banyakPeninjau - 1) }, () =>
    KOLOM_PENINJAU.map((kolom) => LEBAR[kolom]),
  ).flat(),
];

/** What stands in the columns of a reviewer. */
export interface PutusanRow extends PutusanSel {
  readonly peninjau: string;
  readonly tanggal: string;
}

/** A row of the tab, column by column. */
export interface ReviuRow {
  /** What the table is known by. */
  readonly kunci: TableId;
  /** Number and title, to be linked to the tab of the table. */
  readonly tabel: string;
  readonly angkaKunci: string;
  readonly temuan: string;
  readonly keadaan: string;
  /** The beginning of the sidik of what the table says, for whoever compares it with Riwayat. */
  readonly sidik: string;
  /** What each reviewer's columns are to say, in their order, where the tab is made or the table is new. */
  readonly putusan: readonly PutusanRow[];
}

/** The tab as a value: what its cells say, and where its parts stand. */
export interface TabelReviu {
  /** All rows, as long as there are columns. */
  readonly sel: Grid;
  /** The heading of the tables, and their first row, counted from 0; there are as many as `baris`. */
  readonly judul: number;
  readonly baris: readonly ReviuRow[];
  /** Whose the columns are, in their order. */
  readonly peninjau: readonly string[];
  /** The heading of the 23 statements, counted from 0. */
  readonly judulButir: number;
  readonly butir: readonly BarisButir[];
}

/** A statement of the checklist as the tab shows it. */
export interface BarisButir {
  readonly nomor: string;
  readonly aspek: string;
  readonly pernyataan: string;
  /** `ya`, `tidak`, what the reviewer wrote, or that it is the reviewer's to say. */
  readonly jawaban: string;
  readonly bukti: string;
  /** The answer is the reviewer's: the add-on writes it once and never again. */
  readonly manual: boolean;
}

/** What the tab is made of. */
export interface ReviuInput {
  readonly instansi: string;
  readonly tahun: number;
  /** Whose the columns are, in their order. */
  readonly peninjau: readonly string[];
  readonly baris: readonly ReviuRow[];
  /** How each table stands, for the sentence at the top. */
  readonly keadaan: readonly TableReview[];
  /** What happened since a reviewer last chose anything, in a sentence; empty where nothing did. */
  readonly sejakPutusan: string;
  readonly rantai: Chain;
  readonly pernyataan: readonly PernyataanReviu[];
  /** What the reviewer answered to statements, by their number; see readJawaban. */
  readonly jawaban?: ReadonlyMap<string, string>;
}

export const JAWABAN_PENINJAU = 'diisi peninjau';

const PETUNJUK =
  'Ketuk nama tabel untuk membacanya, lalu pilih statusnya: "disetujui", atau "perlu perbaikan" dengan catatan di kolom Catatan.';

const ASPEK: Readonly<Record<string, string>> = { I: 'Format', II: 'Mekanisme', III: 'Substansi' };

/** Lays the tab out: how it stands, what to do, the tables, the statements of the checklist. */
export function buildTabelReviu(bahan: ReviuInput): TabelReviu {
  const { baris, rantai, peninjau, sejakPutusan } = bahan;
  const butir = bahan.pernyataan.map((satu) => butirOf(satu, bahan.jawaban ?? new Map()));
  const kalimat = [shortReviewSentence(bahan.keadaan), sejakPutusan, chainSentence(rantai)];
  const atas: readonly Partial<Record<Kolom, string>>[] = [
    { tabel: `Reviu Laporan Kinerja ${bahan.instansi} Tahun ${bahan.tahun}` },
    { tabel: kalimat.filter((satu) => satu !== '').join(' ') },
    { tabel: PETUNJUK },
  ];
  const bawah: readonly Partial<Record<Kolom, string>>[] = [
    {},
    { tabel: 'Butir reviu', angkaKunci: 'Pernyataan', temuan: 'Jawaban', keadaan: 'Bukti' },
    ...butir.map((satu) => ({
      tabel: `${satu.nomor} ${satu.aspek}`,
      angkaKunci: satu.pernyataan,
      temuan: satu.jawaban,
      keadaan: satu.bukti,
      kunci: butirKey(satu.nomor),
    })),
  ];
  const width = widthFor(peninjau.length);
  const padded = (row: Partial<Record<Kolom, string>>) =>
    Array.from({ length: width }, (_, i) => {
      const kolom = KOLOM_REVIU[i];
      return kolom === undefined ? '' : (row[kolom] ?? '');
    });
  return {
    sel: [...atas.map(padded), judulReviu(peninjau), ...baris.map(cellsOf), ...bawah.map(padded)],
    judul: atas.length,
    peninjau,
    baris,
    judulButir: atas.length + baris.length + 2,
    butir,
  };
}

/** The heading row; where there are several reviewers, whose columns they are stands below the heading. */
export function judulReviu(peninjau: readonly string[]): readonly string[] {
  const row: string[] = KOLOM_REVIU.map((kolom) => JUDUL_REVIU[kolom]);
  for (const [blok, siapa] of peninjau.entries()) {
    for (const kolom of KOLOM_PENINJAU) {
      const judul = JUDUL_REVIU[kolom];
      const isNamed = peninjau.length > 1 && (kolom === 'status' || blok > 0);
      row[columnOf(kolom, blok)] = isNamed ? `${judul}\n${siapa}` : judul;
    }
  }
  return row;
}

/** All cells of the row of a table. */
export function cellsOf(baris: ReviuRow): readonly string[] {
  const row: string[] = KOLOM_REVIU.map((kolom) =>
    kolom === 'status' || kolom === 'catatan' || kolom === 'peninjau' || kolom === 'tanggal'
      ? ''
      : baris[kolom],
  );
  for (const [blok, putusan] of baris.putusan.entries()) {
    for (const kolom of KOLOM_PENINJAU) row[columnOf(kolom, blok)] = putusan[kolom];
  }
  return row;
}

function butirOf(
  { nomor, pernyataan, jawaban, bukti }: PernyataanReviu,
  daftarJawaban: ReadonlyMap<string, string>,
): BarisButir {
  const manual = jawaban === 'manual';
  const aspek = ASPEK[nomor.split('.')[0] ?? ''] ?? '';
  const isi = manual ? (daftarJawaban.get(nomor) ?? JAWABAN_PENINJAU) : jawaban;
  return { nomor, aspek, pernyataan, jawaban: isi, bukti, manual };
}

/** `Tabel 3.1`, and below it what it is. */
export function namaDanJudul({ name, title }: { readonly name: string; readonly title: string }): string {
  return `${name}\n${title}`;
}

/** No table is known by this: its report would have to be called so. */
const butirKey = (nomor: string): string => `butir ${nomor}`;

/** Where the rows of the tables stand, both counted from 0. */
export interface Letak {
  readonly awal: number;
  readonly akhir: number;
}

/** The rows that look like the heading of the tables, counted from 0: there is to be one. */
export function headingRows(rows: Grid): readonly number[] {
  return rows.flatMap((row, r) =>
    KOLOM_REVIU.every((kolom, i) => row[i]?.split('\n')[0] === JUDUL_REVIU[kolom]) ? [r] : [],
  );
}

/** The rows of the tables below a heading; undefined where there is none. */
export function rowsBelow(rows: Grid, judul: number): Letak | undefined {
  const kunci = rows.slice(judul + 1).map((row) => row[columnOf('kunci')] ?? '');
  const butir = kunci.findIndex(isButir);
  let banyak = butir === -1 ? kunci.length : butir;
  while (banyak > 0 && kunci[banyak - 1] === '') banyak -= 1;
  return banyak === 0 ? undefined : { awal: judul + 1, akhir: judul + banyak };
}

export const isButir = (kunci: string): boolean => kunci.startsWith('butir ');

/** What was read of the columns of the reviewers, and what did not fit, in sentences. */
export interface ReadReviu {
  readonly cells: ReadonlyMap<string, ReadonlyMap<TableId, PutusanSel>>;
  readonly tidakCocok: readonly string[];
}

/**
 * Reads what stands in the columns of each reviewer, by what the table is known by. A status that is none
 * counts as `belum dibaca`; a table with two rows has none.
 *
 * @param zoneOf The rows that are kept for a reviewer; undefined where nobody keeps them, and so nobody reads.
 * @param known What tables are known by, by the names that a version before 0.2 wrote there.
 */
export function readReviu(
  rows: Grid,
  peninjau: readonly string[],
  zoneOf: (siapa: string) => Letak | undefined,
  known: ReadonlyMap<string, TableId> = new Map(),
): ReadReviu {
  const tidakCocok = new Set<string>();
  const cells = new Map<string, ReadonlyMap<TableId, PutusanSel>>();
  for (const [blok, siapa] of peninjau.entries()) {
    const zone = zoneOf(siapa);
    if (zone === undefined) continue;
    const found = new Map<TableId, PutusanSel>();
    const twice = new Set<TableId>();
    for (const row of rows.slice(zone.awal, zone.akhir + 1)) {
      const written = row[columnOf('kunci')] ?? '';
      const kunci = known.get(written) ?? written;
      if (kunci === '' || isButir(kunci)) continue;
      if (found.has(kunci)) twice.add(kunci);
      found.set(kunci, {
        status: statusIn(row[columnOf('status', blok)] ?? ''),
        catatan: row[columnOf('catatan', blok)] ?? '',
      });
    }
    for (const kunci of twice) {
      found.delete(kunci);
      tidakCocok.add(`Tab ${REVIU} memuat dua baris untuk satu tabel (${kunci}); keduanya tidak dibaca.`);
    }
    cells.set(siapa, found);
  }
  return { cells, tidakCocok: [...tidakCocok] };
}

/** Reads back what the reviewer answered to statements, by their number; what is still to be answered is left out. */
export function readJawaban(rows: Grid): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  for (const row of rows) {
    const [, nomor] = /^butir (.+)$/u.exec(row[columnOf('kunci')] ?? '') ?? [];
    const jawaban = (row[columnOf('temuan')] ?? '').trim();
    if (nomor !== undefined && jawaban !== '' && jawaban !== JAWABAN_PENINJAU) hasil.set(nomor, jawaban);
  }
  return hasil;
}

function statusIn(teks: string): StatusReviu {
  const typed = normalizeText(teks);
  const known: readonly StatusReviu[] = SEMUA_STATUS;
  return known.find((status) => status === typed) ?? 'belum dibaca';
}

/** What a reviewer's columns say in a tab that is made anew. */
export function putusanAwal(keadaan: TableReview): PutusanRow {
  const status = statusOf(keadaan);
  if (keadaan.jenis !== 'disetujui' && keadaan.jenis !== 'perlu perbaikan') {
    return { status, catatan: '', peninjau: '', tanggal: '' };
  }
  const { catatan, peninjau, tanggal } = keadaan;
  return { status, catatan, peninjau, tanggal };
}
