import { normalizeText } from '../bahasa/teks.ts';
import type { PernyataanReviu } from '../periksa/checklist-reviu.ts';
import type { TableId } from '../reports/laporan.ts';
import { findHeadingRow, type Grid } from './grid.ts';
import type { TableReview } from './persetujuan.ts';
import { DAFTAR_STATUS_REVIU, type PutusanRow, STATUS_BERUBAH, type StatusReviu } from './putusan.ts';
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

/** The columns in their order. */
export const KOLOM_REVIU = Object.keys(JUDUL_REVIU) as readonly Kolom[];

/** Pixels; the first three columns fill a telephone of 390 beside the numbers of the rows. */
export const LEBAR_REVIU: readonly number[] = [92, 97, 137, 110, 240, 220, 150, 110, 60, 60];

/** A row of the tab, column by column. */
export interface ReviuRow extends PutusanRow {
  /** Number and title, to be linked to the tab of the table. */
  readonly tabel: string;
  readonly angkaKunci: string;
  readonly temuan: string;
  readonly keadaan: string;
}

/** The tab as a value: what its cells say, and where its parts stand. */
export interface TabelReviu {
  /** All rows, as long as there are columns. */
  readonly sel: Grid;
  /** The heading of the tables, and their first row, counted from 0; there are as many as `baris`. */
  readonly judul: number;
  readonly baris: readonly ReviuRow[];
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
  readonly baris: readonly ReviuRow[];
  /** How each table stands, for the sentence at the top. */
  readonly keadaan: readonly TableReview[];
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
  const { baris, rantai } = bahan;
  const butir = bahan.pernyataan.map((satu) => butirOf(satu, bahan.jawaban ?? new Map()));
  const rantaiKata = chainSentence(rantai);
  const atas: readonly Partial<Record<Kolom, string>>[] = [
    { tabel: `Reviu Laporan Kinerja ${bahan.instansi} Tahun ${bahan.tahun}` },
    { tabel: [shortReviewSentence(bahan.keadaan), rantaiKata].filter((satu) => satu !== '').join(' ') },
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
  return {
    sel: [...atas, JUDUL_REVIU, ...baris, ...bawah].map((row) =>
      KOLOM_REVIU.map((kolom) => row[kolom] ?? ''),
    ),
    judul: atas.length,
    baris,
    judulButir: atas.length + baris.length + 2,
    butir,
  };
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

/**
 * Reads back what the reviewer wrote, by what the table is known by, wherever rows and columns stand. A
 * status that is none counts as `belum dibaca`; of two rows of one table the upper counts.
 *
 * @param known What tables are known by, by the names that a version before 0.2 wrote there.
 */
export function readReviu(
  rows: Grid,
  known: ReadonlyMap<string, TableId> = new Map(),
): ReadonlyMap<TableId, PutusanRow> {
  const hasil = new Map<TableId, PutusanRow>();
  for (const at of readRows(rows)) {
    const tertulis = at('kunci');
    const kunci = known.get(tertulis) ?? tertulis;
    if (kunci === '' || /^butir [IVX]+\.\d+$/u.test(kunci) || hasil.has(kunci)) continue;
    hasil.set(kunci, {
      kunci,
      status: statusOf(at('status')),
      catatan: at('catatan'),
      peninjau: at('peninjau'),
      tanggal: at('tanggal'),
      sidik: at('sidik'),
    });
  }
  return hasil;
}

/** Reads back what the reviewer answered to statements, by their number; what is still to be answered is left out. */
export function readJawaban(rows: Grid): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  for (const at of readRows(rows)) {
    const [, nomor] = /^butir (.+)$/u.exec(at('kunci')) ?? [];
    const jawaban = at('temuan');
    if (nomor !== undefined && jawaban !== '' && jawaban !== JAWABAN_PENINJAU) hasil.set(nomor, jawaban);
  }
  return hasil;
}

type BacaKolom = (kolom: Kolom) => string;

function readRows(rows: Grid): readonly BacaKolom[] {
  const judul = findHeadingRow(rows, [JUDUL_REVIU.status, JUDUL_REVIU.kunci]);
  if (judul === undefined) return [];
  return rows
    .slice(judul.top + 1)
    .map((row) => (kolom: Kolom) => (row[judul.kolomOf(JUDUL_REVIU[kolom])] ?? '').trim());
}

function statusOf(teks: string): StatusReviu {
  const typed = normalizeText(teks);
  const known: readonly StatusReviu[] = [...DAFTAR_STATUS_REVIU, STATUS_BERUBAH];
  return known.find((status) => status === typed) ?? 'belum dibaca';
}

/** What a row says whose table has none yet, for a tab that is made anew. */
export function statusAwal(keadaan: TableReview): Omit<PutusanRow, 'kunci' | 'sidik'> {
  switch (keadaan.jenis) {
    case 'disetujui':
    case 'perlu perbaikan': {
      const { jenis: status, catatan, peninjau, tanggal } = keadaan;
      return { status, catatan, peninjau, tanggal };
    }
    case 'berubah':
      return { ...KOSONG, status: STATUS_BERUBAH };
    default:
      return { ...KOSONG, status: 'belum dibaca' };
  }
}

const KOSONG = { catatan: '', peninjau: '', tanggal: '' };
