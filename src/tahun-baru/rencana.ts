import { normalizeText } from '../bahasa/teks.ts';
import { shownText } from '../tabs/cells.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import { settings } from '../tabs/profil.ts';
import type { Rows } from '../tabs/tab.ts';
import { type AturanTab, DAFTAR_ATURAN, type Isian } from './aturan-tab.ts';

/** What an officer says of the next year. */
export interface PilihanTahun {
  /** A new RPJMD begins with it. */
  readonly rpjmdBaru: boolean;
  /** The kode of indikator that go on in it; without a new RPJMD all of them do. */
  readonly lanjut: readonly string[];
}

/** What is to be done with one raw tab. Rows and columns are counted from 1, as on the sheet. */
export interface PerubahanTab {
  readonly tab: string;
  /** All rows below the heading go. */
  readonly kosong: boolean;
  /** Columns that are emptied in the rows that stay. */
  readonly kolomKosong: readonly number[];
  /** Rows that go because what they hang on goes. */
  readonly barisHapus: readonly number[];
  /** Cells that get another text. */
  readonly sel: readonly { readonly baris: number; readonly kolom: number; readonly teks: string }[];
  /** Rows below the last, each a text or a number by its column. */
  readonly tambahan: readonly ReadonlyMap<number, string | number>[];
  /** Its formulas become what they show: what they were calculated from is emptied. */
  readonly bekukan: boolean;
  /** In a sentence, for the officer. */
  readonly kalimat: string;
}

/** How the next year begins. */
export interface RencanaTahun {
  readonly dari: number;
  readonly tahun: number;
  readonly tab: readonly PerubahanTab[];
  readonly isian: readonly (Isian & { readonly tab: string })[];
  /** What an officer should know before. */
  readonly peringatan: readonly string[];
}

/** Works out what becomes of every raw tab; undefined where Profil does not say which year it is. */
export function planNextYear(
  raw: ReadonlyMap<string, Rows>,
  data: ParsedTabs,
  pilihan: PilihanTahun,
): RencanaTahun | undefined {
  const { profil } = data;
  if (profil === undefined) return undefined;
  const tahun = profil.tahun + 1;
  const tinggal = new Set(
    pilihan.rpjmdBaru ? pilihan.lanjut : data.indikator.map((indikator) => indikator.kode),
  );
  const bahan: Bahan = { data, tahun, pilihan, tinggal, sasaran: keptSasaran(data, tinggal) };
  const aturan = DAFTAR_ATURAN.filter(({ tab }) => raw.has(tab));
  return {
    dari: profil.tahun,
    tahun,
    tab: aturan.map((one) => changeOf(one, raw.get(one.tab) ?? [], bahan)),
    isian: aturan.flatMap(({ tab, isian, isianRpjmd = [] }) =>
      [...(pilihan.rpjmdBaru ? isianRpjmd : []), ...isian].map((one) => ({ tab, ...one })),
    ),
    peringatan: cautionsOf(data, profil.tahun, tinggal),
  };
}

interface Bahan {
  readonly data: ParsedTabs;
  readonly tahun: number;
  readonly pilihan: PilihanTahun;
  /** The kode of the indikator that go on. */
  readonly tinggal: ReadonlySet<string>;
  /** The kode of the sasaran that go on with them, and those above; undefined where all do. */
  readonly sasaran: ReadonlySet<string>;
}

/** The sasaran of these indikator, and all that they serve. */
function keptSasaran({ sasaran, indikator }: ParsedTabs, tinggal: ReadonlySet<string>): ReadonlySet<string> {
  const induk = new Map(sasaran.map((one) => [one.kode, one.induk]));
  const kept = new Set<string>();
  for (const one of indikator) {
    if (!tinggal.has(one.kode)) continue;
    for (let kode: string | undefined = one.sasaran; kode !== undefined && !kept.has(kode); ) {
      kept.add(kode);
      kode = induk.get(kode);
    }
  }
  return kept;
}

function changeOf(aturan: AturanTab, rows: Rows, bahan: Bahan): PerubahanTab {
  const { tab, baris, kosongkan = [], kosongkanRpjmd = [] } = aturan;
  const { rpjmdBaru } = bahan.pilihan;
  const headings = [...kosongkan, ...(rpjmdBaru ? kosongkanRpjmd : [])];
  const columns = headings.flatMap((heading) => columnOf(rows, heading) ?? []);
  const barisHapus = baris === 'kosong' || !rpjmdBaru ? [] : rowsThatGo(aturan, rows, bahan);
  const tambahan = baris === 'bertambah' ? rowsOfNewYear(rows, bahan) : [];
  const sel = tab === 'Profil' ? profilCells(rows, bahan) : { ubah: [], tambah: [] };
  return {
    tab,
    kosong: baris === 'kosong',
    kolomKosong: columns,
    barisHapus,
    sel: sel.ubah,
    tambahan: [...tambahan, ...sel.tambah],
    bekukan: tab === 'Kinerja' || tab === 'Indikator',
    kalimat: kalimatOf(aturan, headings, barisHapus.length, tambahan.length, bahan),
  };
}

function kalimatOf(
  { tab, baris }: AturanTab,
  headings: readonly string[],
  hapus: number,
  tambah: number,
  { tahun }: Bahan,
): string {
  if (baris === 'kosong') return 'dikosongkan.';
  const parts = [
    tab === 'Profil' ? `tetap, dengan Tahun ${tahun}` : 'tetap',
    ...(headings.length === 0 ? [] : [`kolom ${headings.join(', ')} dikosongkan`]),
    ...(hapus === 0 ? [] : [`${hapus} baris yang tidak berlanjut dihapus`]),
    ...(tambah === 0 ? [] : [`${tambah} baris tahun ${tahun} ditambahkan`]),
  ];
  return `${parts.join('; ')}.`;
}

/** The rows of what does not go on in a new RPJMD. */
function rowsThatGo(
  { tab, indikator }: AturanTab,
  rows: Rows,
  { tinggal, sasaran }: Bahan,
): readonly number[] {
  const [heading, kept] = tab === 'Sasaran' ? ['Kode', sasaran] : [indikator, tinggal];
  const column = heading === undefined ? undefined : columnOf(rows, heading);
  if (column === undefined) return [];
  return rows.flatMap((_, i) => {
    const kode = textOf(rows, i + 1, column);
    return i === 0 || kode === '' || kept.has(kode) ? [] : [i + 1];
  });
}

/** One row of the new year for every indikator that is measured by the year and has none yet: Renstra may have given it. */
function rowsOfNewYear(
  rows: Rows,
  { data, tahun, tinggal }: Bahan,
): readonly ReadonlyMap<number, string | number>[] {
  const [kode, year] = [columnOf(rows, 'Indikator'), columnOf(rows, 'Tahun')];
  if (kode === undefined || year === undefined) return [];
  const there = new Set(data.kinerja.filter((one) => one.tahun === tahun).map((one) => one.indikator));
  const measured = new Set(data.kinerja.map((one) => one.indikator));
  const kepala = new Set(
    data.sasaran.filter((one) => one.pejabat === data.profil?.kepala).map((one) => one.kode),
  );
  return data.indikator
    .filter((one) => measured.has(one.kode) || kepala.has(one.sasaran))
    .filter((one) => tinggal.has(one.kode) && !there.has(one.kode))
    .map(
      (one) =>
        new Map<number, string | number>([
          [kode, one.kode],
          [year, tahun],
        ]),
    );
}

/** The settings of Profil that are of the year. */
function profilCells(rows: Rows, { tahun, pilihan }: Bahan) {
  const [kunci, nilai] = [columnOf(rows, 'Kunci'), columnOf(rows, 'Nilai')];
  if (kunci === undefined || nilai === undefined) return { ubah: [], tambah: [] };
  const wanted: readonly (readonly [string, string])[] = [
    ['Tahun', String(tahun)],
    ['Jenis PK', settings.find((one) => one.kunci === 'Jenis PK')?.default ?? ''],
    ...(pilihan.rpjmdBaru
      ? ([
          ['Awal RPJMD', String(tahun)],
          ['Visi', ''],
        ] as const)
      : []),
  ];
  const placed = wanted.map(([name, teks]) => {
    const index = rows.findIndex((_, i) => i > 0 && isSame(textOf(rows, i + 1, kunci), name));
    return { name, teks, baris: index + 1 };
  });
  return {
    ubah: placed.flatMap(({ baris, teks }) => (baris === 0 ? [] : [{ baris, kolom: nilai, teks }])),
    tambah: placed.flatMap(({ baris, name, teks }) =>
      baris === 0 && teks !== ''
        ? [
            new Map<number, string | number>([
              [kunci, name],
              [nilai, teks],
            ]),
          ]
        : [],
    ),
  };
}

function cautionsOf(data: ParsedTabs, dari: number, tinggal: ReadonlySet<string>): readonly string[] {
  const terisi = new Set(
    data.kinerja
      .filter((one) => one.tahun === dari && (one.realisasi !== undefined || one.pembilang !== undefined))
      .map((one) => one.indikator),
  );
  const diukur = new Set(data.kinerja.filter((one) => one.tahun === dari).map((one) => one.indikator));
  const kurang = [...diukur].filter((kode) => tinggal.has(kode) && !terisi.has(kode));
  const salah = data.issues.filter(({ tingkat }) => tingkat === 'salah').length;
  return [
    ...(kurang.length === 0
      ? []
      : [
          `Realisasi tahun ${dari} belum diisi untuk ${kurang.join(', ')}; tahun depan tidak ada pembandingnya.`,
        ]),
    ...(salah === 0
      ? []
      : [`Masih ada ${salah} isian yang harus diperbaiki; perbaiki dahulu agar tidak terbawa.`]),
  ];
}

/** The column of a heading, counted from 1. */
function columnOf(rows: Rows, heading: string): number | undefined {
  const index = (rows[0] ?? []).findIndex((cell) => isSame(shownText(cell), heading));
  return index < 0 ? undefined : index + 1;
}

function textOf(rows: Rows, baris: number, kolom: number): string {
  const cell = rows[baris - 1]?.[kolom - 1];
  return cell === undefined ? '' : shownText(cell);
}

const isSame = (one: string, other: string): boolean => normalizeText(one) === normalizeText(other);
