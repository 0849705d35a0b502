import type { Persetujuan } from '../../src/dokumen/persetujuan.ts';
import { type DokumenTersusun, susunDokumen } from '../../src/dokumen/susun-dokumen.ts';
import { calculateResults } from '../../src/reports/capaian-results.ts';
import { buildLaporan, type TabelLaporan } from '../../src/reports/daftar-laporan.ts';
import { triwulanTerakhir } from '../../src/reports/laporan.ts';
import { buildPerjanjianKinerja } from '../../src/reports/perjanjian-kinerja.ts';
import { type ParsedTabs, parseTabs } from '../../src/tabs/parsed-tabs.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bacaFolder } from '../baca-csv.ts';
import { tabsKecil } from '../reports/laporan.ts';

/** Whole agencies, and one with a single sasaran and indikator. */
export const BUKU = {
  contoh: () => bacaFolder('test/contoh/dinas-2021'),
  peternakan: () => bacaFolder('test/contoh/buku-lain/peternakan'),
  perindag: () => bacaFolder('test/contoh/buku-lain/perindag'),
  kecil: () => tabsKecil(),
} as const satisfies Record<string, () => ReadonlyMap<string, Rows>>;

export type NamaBuku = keyof typeof BUKU;
export const daftarBuku = Object.keys(BUKU) as readonly NamaBuku[];

export interface Tersusun extends DokumenTersusun {
  readonly data: ParsedTabs;
  readonly tabel: readonly TabelLaporan[];
}

/** The document of raw tabs, made as the add-in makes it. */
export function dokumenOf(tabs: ReadonlyMap<string, Rows>, persetujuan?: Persetujuan): Tersusun {
  const data = parseTabs(tabs);
  const { profil } = data;
  const calculated = calculateResults(data);
  if (profil === undefined || !calculated.ok) throw new Error(JSON.stringify(data.issues));
  const lengkap = { ...data, profil };
  const { tables: tabel } = buildLaporan({
    data,
    hasil: calculated.hasil,
    triwulan: triwulanTerakhir(data),
  });
  const surat = buildPerjanjianKinerja(lengkap, { kode: data.pejabat.map(({ kode }) => kode) }).flatMap(
    ({ kode, pernyataan, lampiran }) => [
      { id: `pk/${kode}/pernyataan`, surat: pernyataan },
      ...(lampiran === undefined ? [] : [{ id: `pk/${kode}/lampiran`, surat: lampiran }]),
    ],
  );
  return {
    ...susunDokumen({
      data: lengkap,
      hasil: calculated.hasil,
      tabel,
      surat,
      ...(persetujuan && { persetujuan }),
    }),
    data,
    tabel,
  };
}
