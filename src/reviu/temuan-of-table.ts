import { countOpen } from '../periksa/tabel-temuan.ts';
import type { TemuanBerstatus } from '../periksa/temuan-status.ts';
import { kalimatTingkat } from '../periksa/temuan-summary.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';

/** What a table is about: the raw tabs behind it, and its one sasaran if it has one. */
export interface TableScope {
  readonly tabs: readonly string[];
  readonly sasaran?: string;
}

/** Says of a raw row (1 is the heading row; absent: the tab as a whole) whether a table is about it. */
export type IsAbout = (tab: string, baris?: number) => boolean;

/**
 * Which raw rows a table is about: of a table with a sasaran those of that sasaran and its indikator, and
 * those that name no sasaran; of any other all rows of the tabs behind it. A row that could not be read
 * may be about anything.
 */
export function isAbout({ tabs, sasaran }: TableScope, data: ParsedTabs): IsAbout {
  if (sasaran === undefined) return (tab) => tabs.includes(tab);
  const milik = sasaranPerBaris(data);
  return (tab, baris) => {
    if (!tabs.includes(tab)) return false;
    const punya = baris === undefined ? undefined : milik.get(tab)?.get(baris);
    return punya === undefined || punya.includes(sasaran);
  };
}

/** The kode of the sasaran that a row is about, by tab and row; rows that name none are left out. */
function sasaranPerBaris(data: ParsedTabs): ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> {
  const sasaranOf = new Map(data.indikator.map(({ kode, sasaran }) => [kode, sasaran]));
  const lewatIndikator = ({ baris, indikator }: { baris: number; indikator?: string | undefined }) =>
    pasangan(baris, [sasaranOf.get(indikator ?? '')]);
  return new Map([
    ['Sasaran', new Map(data.sasaran.flatMap(({ baris, kode }) => pasangan(baris, [kode])))],
    ['Indikator', new Map(data.indikator.flatMap(({ baris, sasaran }) => pasangan(baris, [sasaran])))],
    ['Kinerja', new Map(data.kinerja.flatMap(lewatIndikator))],
    ['Triwulan', new Map(data.triwulan.flatMap(lewatIndikator))],
    ['Analisis', new Map(data.analisis.flatMap(lewatIndikator))],
    ['Data Dukung', new Map(data.dataDukung.flatMap(lewatIndikator))],
    ['Narasi', new Map(data.narasi.flatMap(lewatIndikator))],
    ['Anggaran', new Map(data.anggaran.flatMap(({ baris, sasaran }) => pasangan(baris, sasaran)))],
  ]);
}

function pasangan(
  baris: number,
  daftarSasaran: readonly (string | undefined)[],
): readonly (readonly [number, readonly string[]])[] {
  const named = daftarSasaran.filter((kode) => kode !== undefined);
  return named.length === 0 ? [] : [[baris, named]];
}

/** The open findings that bear on a table, by how serious they are: `2 salah, 1 perlu dilihat`; `tidak ada`. */
export function temuanOfTable(daftar: readonly TemuanBerstatus[], tentang: IsAbout): string {
  const jumlah = countOpen(daftar.filter(({ temuan }) => tentang(temuan.tab, temuan.baris)));
  return kalimatTingkat(jumlah) || 'tidak ada';
}
