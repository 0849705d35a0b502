import { formatTanggal } from '../bahasa/tulis-tanggal.ts';
import type { CapaianResults } from '../reports/capaian-results.ts';
import type { TabelLaporan } from '../reports/daftar-laporan.ts';
import type { TableId } from '../reports/laporan.ts';
import type { Surat } from '../reports/surat.ts';
import type { Table } from '../reports/table.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Pejabat } from '../tabs/pejabat.ts';
import type { Profil } from '../tabs/profil.ts';
import type { Blok, Rujukan, TabelDokumen, TandaTangan } from './dokumen.ts';
import type { NarasiDokumen } from './narasi-dokumen.ts';
import { daftarKalimat } from './naskah.ts';
import type { Persetujuan } from './persetujuan.ts';
import { kalimatTabel, tabelDokumen } from './tabel-dokumen.ts';

/** What a document is made of. */
export interface BahanDokumen {
  readonly data: ParsedTabs & { readonly profil: Profil };
  readonly hasil: CapaianResults;
  /** The tables of the report, as its tabs show them. */
  readonly tabel: readonly TabelLaporan[];
  readonly surat: readonly SuratBerid[];
  /** Where only what was approved is to be in it. */
  readonly persetujuan?: Persetujuan;
}

/** A letter, and what it is known by. */
export interface SuratBerid {
  readonly id: TableId;
  readonly surat: Surat;
}

/** The same for a chapter: the officer's paragraphs are sorted. */
export interface BahanBab extends BahanDokumen {
  readonly narasi: NarasiDokumen;
  /** Tables and letters that are left out, for nobody approved of them: what they show is told nowhere else. */
  readonly ditahan: ReadonlySet<TableId>;
}

/** The table of an identity; undefined where the report has none. */
export function tabelOf({ tabel }: BahanDokumen, id: TableId): Table | undefined {
  return tabel.find((satu) => satu.id === id)?.table;
}

/** The tables of a report, with what each is known by. */
export const tabelLaporan = ({ tabel }: BahanDokumen, laporan: string): readonly TabelLaporan[] =>
  tabel.filter(({ id }) => id === laporan || id.startsWith(`${laporan}/`));

/** A table with the sentences that go before it; nothing where the report has no such table. */
export function tabelBerkalimat(
  { id, table }: Pick<TabelLaporan, 'id' | 'table'>,
  awalan?: string,
): readonly Blok[] {
  const blok = tabelDokumen(id, table, awalan);
  return blok === undefined ? [] : [...daftarKalimat(kalimatTabel(table)), blok];
}

/** The table alone. */
export function tabelSaja(
  { id, table }: Pick<TabelLaporan, 'id' | 'table'>,
  awalan?: string,
): readonly TabelDokumen[] {
  const blok = tabelDokumen(id, table, awalan);
  return blok === undefined ? [] : [blok];
}

/** The number of a table, a chart or a lampiran, by what it is known by. */
export const rujuk = (id: string): Rujukan => ({ rujuk: id, teks: '' });

/** The official who leads the agency. */
export const kepalaOf = ({ data }: BahanDokumen): Pejabat | undefined =>
  data.pejabat.find(({ kode }) => kode === data.profil.kepala);

/** The Kepala signs the report; without a date, in the year after, with room for day and month by hand. */
export function tandaTanganKepala(bahan: BahanDokumen): readonly TandaTangan[] {
  const kepala = kepalaOf(bahan);
  if (kepala === undefined) return [];
  const { tempat, tahun, tanggalLaporan } = bahan.data.profil;
  const { nama, jabatan, pangkat, nip } = kepala;
  const tanggal = formatTanggal(tanggalLaporan ?? '') ?? `${'\u2003'.repeat(7)}${tahun + 1}`;
  return [
    {
      jenis: 'tanda tangan',
      tempatTanggal: tempat === undefined ? tanggal : `${tempat}, ${tanggal}`,
      jabatan,
      nama,
      ...(pangkat !== undefined && { pangkat }),
      ...(nip !== undefined && { nip }),
    },
  ];
}
