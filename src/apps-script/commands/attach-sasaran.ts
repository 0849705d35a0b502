import { pohonKinerjaOf } from '../../reports/pohon-kinerja.ts';
import { atasanByKode, superiorsOf, type TreeNode } from '../../reports/tree.ts';
import { findNearest } from '../../tabs/nearest.ts';
import { parseTab } from '../../tabs/parse-tab.ts';
import { issueOfMissingTabs, type ParsedTabs } from '../../tabs/parsed-tabs.ts';
import { tabPejabat } from '../../tabs/pejabat.ts';
import { type Sasaran, tabSasaran } from '../../tabs/sasaran.ts';
import type { Issue, Rows } from '../../tabs/tab.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { columnOf, writeText } from '../workbook/raw-cell.ts';
import { isSalah } from '../workbook/read-report.ts';
import { readRawTabs } from '../workbook/read-tabs.ts';
import { clip, MOST_OF_A_CELL, requireEntry, requireFields, requireText } from './arguments.ts';
import { defineCall, nothing } from './command.ts';

/** A sasaran in its place in the tree. */
export interface SasaranNode {
  readonly kode: string;
  readonly sasaran: string;
  readonly pejabat: string;
  /** The official's jabatan; the kode where the official is not known. */
  readonly jabatan: string;
  /** As it stands in Sasaran.Induk, also where no sasaran has that kode; empty for none. */
  readonly induk: string;
  /** 0 at the top of the tree, and for the first of what hangs loose. */
  readonly tingkat: number;
  readonly letak: 'terhubung' | 'terpisah' | 'melingkar';
}

/** The tree of sasaran, and who stands above whom. */
export interface SasaranTree {
  readonly masalah: readonly Issue[];
  /** What hangs together from the Kepala down, then what hangs loose; each after its superior. */
  readonly simpul: readonly SasaranNode[];
  /** The kode of everyone above an official. */
  readonly atasan: Readonly<Record<string, readonly string[]>>;
}

const TABS = ['Profil', 'Pejabat', 'Sasaran'] as const;

/** The tree of sasaran. */
export const sidebarReadSasaranTree = defineCall<[], undefined, SasaranTree>({
  read: nothing,
  writes: false,
  run: readTree,
});

/** Attaches a sasaran to that of a superior, or detaches it; returns the tree as it then stands. */
export const sidebarAttachSasaran = defineCall<[perubahan: IndukChange], IndukChange, SasaranTree>({
  read(perubahan) {
    const fields = requireFields(perubahan, 'Perubahan', ['kode', 'semula', 'menjadi']);
    return {
      kode: requireText(fields.kode, 'Kode sasaran'),
      semula: requireEntry(fields.semula, 'Induk semula', MOST_OF_A_CELL),
      menjadi: requireEntry(fields.menjadi, 'Induk'),
    };
  },
  writes: true,
  run(book, change) {
    writeInduk(book, change);
    return readTree(book);
  },
});

/** Reads the tree. A sasaran whose Induk leads nowhere or in a circle is in it, as hanging loose. */
function readTree(book: OpenSpreadsheet): SasaranTree {
  const { rows: tabs, data } = readRawTabs(book, TABS);
  const { sasaran, pejabat } = recordsOf(tabs);
  const masalah = [...issueOfMissingTabs(TABS, data), ...data.issues].filter(isSalah);
  const { terhubung, terpisah } = pohonKinerjaOf({ sasaran, pejabat }, data.profil?.kepala ?? '');
  const placed = new Set([...terhubung, ...terpisah].map(({ item }) => item));
  const melingkar = sasaran.filter((one) => !placed.has(one)).map((item) => ({ item, depth: 0 }));

  const jabatan = new Map(pejabat.map((one) => [one.kode, one.jabatan]));
  const simpulOf =
    (letak: SasaranNode['letak']) =>
    ({ item, depth }: TreeNode<Sasaran>): SasaranNode => ({
      kode: item.kode,
      sasaran: item.sasaran,
      pejabat: item.pejabat,
      jabatan: jabatan.get(item.pejabat) ?? item.pejabat,
      induk: item.induk ?? '',
      tingkat: depth,
      letak,
    });
  return {
    masalah,
    simpul: [
      ...terhubung.map(simpulOf('terhubung')),
      ...terpisah.map(simpulOf('terpisah')),
      ...melingkar.map(simpulOf('melingkar')),
    ],
    atasan: Object.fromEntries(pejabat.map(({ kode }) => [kode, superiorsAbove(kode, pejabat)])),
  };
}

/** A sasaran, what its Induk was when the officer saw it, and what it is to be; empty for none. */
export interface IndukChange {
  readonly kode: string;
  readonly semula: string;
  readonly menjadi: string;
}

/**
 * Attaches a sasaran to one of an official above: writes its cell in Sasaran.Induk, and nothing else.
 *
 * @throws Error for a kode that is unknown or stands twice, for a superior that is none, for a circle,
 * and where the cell shows no longer what the officer saw.
 */
function writeInduk(book: OpenSpreadsheet, { kode, semula, menjadi }: IndukChange): void {
  const sheet = book.sheet(tabSasaran.name);
  if (sheet === undefined) {
    throw new Error('Tab Sasaran tidak ada. Pilih menu Siapkan lembar data untuk membuatnya, lalu isi.');
  }
  const { rows: tabs } = readRawTabs(book, TABS);
  const rows = sheet.rows();
  const kolom = columnOf(rows, tabSasaran.name, tabSasaran.columns.induk.heading);
  const daftar = recordsOf(tabs);
  for (const satu of [kode, menjadi]) assertOneRow(satu, rows);
  const sasaran = sasaranOf(kode, daftar.sasaran);
  const sekarang = sasaran.induk ?? '';
  if (sekarang !== semula) {
    const kini = sekarang === '' ? 'dikosongkan' : `diubah menjadi "${clip(sekarang)}"`;
    throw new Error(
      `Induk sasaran ${kode} sudah ${kini} sejak Anda melihatnya, jadi tidak ada yang ditulis. Lihat pohon yang baru, lalu ulangi.`,
    );
  }
  if (menjadi !== '') assertInduk(sasaran, sasaranOf(menjadi, daftar.sasaran), daftar);
  writeText(sheet.google, { baris: sasaran.baris, kolom, ways: book.ways }, menjadi);
  sheet.forget();
}

type TreeRecords = Pick<ParsedTabs, 'sasaran' | 'pejabat'>;

/** The rows that can be read, whether or not their kode lead anywhere: that is to be mended here. */
function recordsOf(tabs: ReadonlyMap<string, Rows>): TreeRecords {
  const [sasaran, pejabat] = [tabs.get(tabSasaran.name), tabs.get(tabPejabat.name)];
  return {
    sasaran: sasaran === undefined ? [] : parseTab(tabSasaran, sasaran).records,
    pejabat: pejabat === undefined ? [] : parseTab(tabPejabat, pejabat).records,
  };
}

/** Of two rows of one kode nobody could say which is meant. */
function assertOneRow(kode: string, rows: Rows): void {
  const baris = parseTab(tabSasaran, rows)
    .rows.filter(({ values }) => values['kode'] === kode)
    .map((row) => row.baris);
  if (baris.length < 2) return;
  throw new Error(
    `Kode sasaran "${clip(kode)}" dipakai di baris ${baris.join(' dan ')}. Ganti salah satunya, lalu ulangi.`,
  );
}

function sasaranOf(kode: string, daftar: readonly Sasaran[]): Sasaran {
  const found = daftar.find((one) => one.kode === kode);
  if (found !== undefined) return found;
  const meant = findNearest(
    kode,
    daftar.map((one) => one.kode),
  );
  const hint = meant === undefined ? '' : ` Maksudnya "${meant}"?`;
  throw new Error(
    `Tidak ada sasaran berkode "${clip(kode)}" yang terbaca di tab Sasaran.${hint} Barisnya mungkin sudah diubah; lihat pohon yang baru.`,
  );
}

function assertInduk(sasaran: Sasaran, induk: Sasaran, { sasaran: semua, pejabat }: TreeRecords): void {
  if (sasaran.kode === induk.kode) {
    throw new Error(`Sasaran ${sasaran.kode} tidak dapat menjadi induknya sendiri.`);
  }
  const jalan = [...indukAbove(induk.kode, semua)];
  if (jalan.includes(sasaran.kode)) {
    const lingkaran = [sasaran.kode, ...jalan.slice(0, jalan.indexOf(sasaran.kode) + 1)].join(' → ');
    throw new Error(`Induk akan melingkar: ${lingkaran}. Pilih induk yang lain.`);
  }
  if (superiorsAbove(sasaran.pejabat, pejabat).includes(induk.pejabat)) return;
  throw new Error(
    `Sasaran ${induk.kode} milik ${induk.pejabat}, yang bukan atasan ${sasaran.pejabat}. ` +
      'Pilih sasaran seorang atasannya, atau perbaiki kolom Atasan di tab Pejabat.',
  );
}

/** A sasaran and all that it leads up to. */
function indukAbove(kode: string, daftar: readonly Sasaran[]): ReadonlySet<string> {
  return superiorsOf(kode, new Map(daftar.map((one) => [one.kode, one.induk])));
}

const superiorsAbove = (kode: string, pejabat: ParsedTabs['pejabat']): readonly string[] =>
  [...superiorsOf(kode, atasanByKode(pejabat))].slice(1);
