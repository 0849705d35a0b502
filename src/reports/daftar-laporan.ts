import { laporanAnalisisSasaran } from './analisis-sasaran.ts';
import { laporanAnggaranSasaran } from './anggaran-sasaran.ts';
import { withColumnNumbers } from './column-numbers.ts';
import { laporanDataDukung } from './data-dukung.ts';
import { laporanGrafikAnggaran, laporanGrafikKinerja } from './grafik.ts';
import type { Laporan, ReportInput, TableId } from './laporan.ts';
import { laporanMonitoringTriwulan } from './monitoring-triwulan.ts';
import { laporanPengukuranKinerja } from './pengukuran-kinerja.ts';
import { laporanPohonKinerja } from './pohon-kinerja.ts';
import { laporanPrestasi } from './prestasi.ts';
import { laporanRealisasiAnggaran } from './realisasi-anggaran.ts';
import { laporanRekapProgram } from './rekap-program.ts';
import { laporanRencanaAksi } from './rencana-aksi.ts';
import { laporanCapaian } from './tabel-capaian.ts';
import { laporanKepegawaian } from './tabel-kepegawaian.ts';
import { laporanPerjanjianKinerja } from './tabel-perjanjian-kinerja.ts';
import { laporanSasaran } from './tabel-sasaran.ts';
import type { Table } from './table.ts';

/** Every report, in the order of an LKjIP. */
export const daftarLaporan: readonly Laporan[] = [
  laporanKepegawaian,
  laporanSasaran,
  laporanPerjanjianKinerja,
  laporanCapaian,
  laporanAnalisisSasaran,
  laporanRealisasiAnggaran,
  laporanRekapProgram,
  laporanAnggaranSasaran,
  laporanPrestasi,
  laporanDataDukung,
  laporanPengukuranKinerja,
  laporanMonitoringTriwulan,
  laporanPohonKinerja,
  laporanRencanaAksi,
  laporanGrafikKinerja,
  laporanGrafikAnggaran,
];

/** A table of the report, and the raw tabs that it depends on. */
export interface TabelLaporan {
  readonly id: TableId;
  readonly table: Table;
  readonly tabs: readonly string[];
}

/**
 * Builds every table there is something to show in, numbered within its chapter by what exists. A
 * report that reads a tab of `tabSalah` is left out: its figures could not be trusted.
 */
export function buildLaporan(
  input: ReportInput,
  tabSalah: ReadonlySet<string> = new Set(),
): readonly TabelLaporan[] {
  const nomor = new Map<Laporan['bab'], number>();
  const terbaca = daftarLaporan.filter(({ tabs }) => !tabs.some((tab) => tabSalah.has(tab)));
  const terpakai = new Set<TableId>();
  return terbaca.flatMap(({ id, bab, tabs, build }) => {
    const mulai = nomor.get(bab) ?? 1;
    const isNumbered = input.hasil.profil.nomorKolom === 'ya';
    const tables = build(input, mulai).map((table) => (isNumbered ? withColumnNumbers(table) : table));
    nomor.set(bab, mulai + tables.filter(({ name }) => name.startsWith('Tabel ')).length);
    return tables.map((table) => ({ id: idOf(id, table, terpakai), table, tabs }));
  });
}

/** Two tables of one kode can only come of rows that are at fault; they are told apart by their order. */
function idOf(laporan: string, { kode, sasaran }: Table, terpakai: Set<TableId>): TableId {
  const bagian = kode ?? sasaran;
  const id = bagian === undefined ? laporan : `${laporan}/${bagian}`;
  for (let nomor = 1; ; nomor += 1) {
    const calon = nomor === 1 ? id : `${id}#${nomor}`;
    if (terpakai.has(calon)) continue;
    terpakai.add(calon);
    return calon;
  }
}
