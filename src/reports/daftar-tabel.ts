import type { TableId } from './laporan.ts';
import { buildTable, type ReportColumn, type Table } from './table.ts';

/** The name of the first tab. */
export const DAFTAR_TABEL = 'Daftar Tabel';

/** Whether a table shows what the data now say. */
export type TableState =
  | 'mutakhir'
  /** Built anew it would show something else. */
  | 'data berubah'
  /** It would show the same under another number. */
  | 'nomor berubah'
  | 'belum disusun'
  /** Its tab is somebody else's, so it could not be written. */
  | 'nama terpakai'
  /** A cell that it hangs on cannot be read: it shows what the data said before. */
  | 'menunggu perbaikan'
  /** Built once, and no longer a table of this report. */
  | 'tidak dipakai lagi';

/** A table of the list. */
export interface BarisDaftarTabel {
  readonly id: TableId;
  readonly name: string;
  readonly title: string;
  /** When it was built, `2026-11-24 10.15.30`; absent where it was not. */
  readonly disusun?: string;
  /** The raw tabs it was built from, and the sidik of what stood in them then. */
  readonly tabs: readonly string[];
  readonly data?: string;
  readonly keadaan: TableState;
  /** How it stands with its reviewers, in a sentence; absent where nothing was shared for review. */
  readonly reviu?: string;
}

const KOLOM_REVIU: ReportColumn<BarisDaftarTabel> = {
  heading: 'Reviu',
  width: 260,
  cell: ({ reviu }) => ({ value: reviu }),
};

/** Pixels: the name of a tab of the report has up to 31 letters, and stands on one line. */
const LEBAR_NAMA = 215;

/** Builds the list of every table: number, title, when built, from which data, whether they changed since. */
export function buildDaftarTabel(daftar: readonly BarisDaftarTabel[], tahun: number): Table {
  const direviu = daftar.some(({ reviu }) => reviu !== undefined);
  return buildTable<BarisDaftarTabel>({
    name: DAFTAR_TABEL,
    title: `Daftar Tabel Laporan Kinerja Tahun ${tahun}`,
    sentences: [kalimat(daftar)],
    columns: [
      { heading: 'Tabel', width: LEBAR_NAMA, cell: ({ name }) => ({ value: name }) },
      { heading: 'Judul', width: direviu ? 275 : 375, cell: ({ title }) => ({ value: title }) },
      { heading: 'Disusun', width: 130, align: 'center', cell: ({ disusun }) => ({ value: disusun }) },
      { heading: 'Dari tab', width: 170, cell: ({ tabs }) => ({ value: tabs.join(', ') }) },
      { heading: 'Sidik data', width: 95, align: 'center', cell: ({ data }) => ({ value: data }) },
      {
        heading: 'Keadaan',
        width: 95,
        align: 'center',
        cell: ({ keadaan }) => ({ value: keadaan, bold: keadaan !== 'mutakhir' }),
      },
      ...(direviu ? [KOLOM_REVIU] : []),
    ],
    rows: daftar,
  });
}

/** Building again brings up to date what is still a table of the report; the rest only people can clear away. */
function kalimat(daftar: readonly BarisDaftarTabel[]): string {
  const menunggu = daftar.filter(({ keadaan }) => keadaan === 'menunggu perbaikan').length;
  const usang = daftar.filter(({ keadaan }) => keadaan === 'tidak dipakai lagi').length;
  const terpakai = daftar.filter(({ keadaan }) => keadaan === 'nama terpakai').map(({ name }) => name);
  const lama =
    daftar.filter(({ keadaan }) => keadaan !== 'mutakhir').length - usang - menunggu - terpakai.length;
  const banyak = daftar.length - usang - menunggu;
  return [
    lama === 0 && terpakai.length === 0
      ? `Ke-${banyak} tabel di bawah ini menunjukkan data yang terakhir dibaca.`
      : lama > 0
        ? `Dari ${banyak} tabel, ${lama} tidak mutakhir. Pilih menu LKjIP > Susun semua tabel untuk memperbaruinya.`
        : `Dari ${banyak} tabel, ${banyak - terpakai.length} menunjukkan data yang terakhir dibaca.`,
    ...(terpakai.length === 0
      ? []
      : [
          `Nama ${terpakai.join(', ')} dipakai tab lain, jadi tabelnya belum tertulis: ganti nama tab itu, lalu susun lagi.`,
        ]),
    ...(menunggu === 0
      ? []
      : [
          `${menunggu} tabel lain masih berisi data lama, sebab ada isian lembar data yang tidak terbaca: lihat tab Masalah Data.`,
        ]),
    ...(usang === 0
      ? []
      : [`${usang} tabel lain tidak dipakai lagi dalam laporan ini; hapus tabnya bila tidak diperlukan.`]),
  ].join(' ');
}
