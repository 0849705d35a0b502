import { buildTable, type ReportColumn, type Table } from './table.ts';

/** The name of the first tab. */
export const DAFTAR_TABEL = 'Daftar Tabel';

/** Whether a table shows what the data now say. */
export type Keadaan =
  | 'mutakhir'
  /** Built anew it would show something else. */
  | 'data berubah'
  | 'belum disusun'
  /** Its tab is somebody else's, so it could not be written. */
  | 'nama terpakai'
  /** Built once, and no longer a table of this report. */
  | 'tidak dipakai lagi';

/** A table of the list. */
export interface BarisDaftarTabel {
  readonly name: string;
  readonly title: string;
  /** When it was built, `2026-11-24 10.15.30`; absent where it was not. */
  readonly disusun?: string;
  /** The raw tabs it was built from, and the sidik of what stood in them then. */
  readonly tabs: readonly string[];
  readonly data?: string;
  readonly keadaan: Keadaan;
  /** How it stands with its reviewers, in a sentence; absent where nothing was shared for review. */
  readonly reviu?: string;
}

const KOLOM_REVIU: ReportColumn<BarisDaftarTabel> = {
  heading: 'Reviu',
  width: 260,
  cell: ({ reviu }) => ({ value: reviu }),
};

/** Builds the list of every table: number, title, when built, from which data, whether they changed since. */
export function buildDaftarTabel(daftar: readonly BarisDaftarTabel[], tahun: number): Table {
  const lama = daftar.filter(({ keadaan }) => keadaan !== 'mutakhir');
  const direviu = daftar.some(({ reviu }) => reviu !== undefined);
  return buildTable<BarisDaftarTabel>({
    name: DAFTAR_TABEL,
    title: `Daftar Tabel Laporan Kinerja Tahun ${tahun}`,
    sentences: [
      lama.length === 0
        ? `Ke-${daftar.length} tabel di bawah ini menunjukkan data yang terakhir dibaca.`
        : `Dari ${daftar.length} tabel, ${lama.length} tidak mutakhir. Pilih menu LKjIP > Susun semua tabel untuk memperbaruinya.`,
    ],
    columns: [
      { heading: 'Tabel', width: 170, cell: ({ name }) => ({ value: name }) },
      { heading: 'Judul', width: direviu ? 320 : 420, cell: ({ title }) => ({ value: title }) },
      { heading: 'Disusun', width: 130, align: 'center', cell: ({ disusun }) => ({ value: disusun }) },
      { heading: 'Dari tab', width: 170, cell: ({ tabs }) => ({ value: tabs.join(', ') }) },
      { heading: 'Sidik data', width: 90, align: 'center', cell: ({ data }) => ({ value: data }) },
      {
        heading: 'Keadaan',
        width: 100,
        align: 'center',
        cell: ({ keadaan }) => ({ value: keadaan, bold: keadaan !== 'mutakhir' }),
      },
      ...(direviu ? [KOLOM_REVIU] : []),
    ],
    rows: daftar,
  });
}
