import { laporanAnalisisSasaran } from './analisis-sasaran.ts';
import { laporanAnggaranSasaran } from './anggaran-sasaran.ts';
import { withColumnNumbers } from './column-numbers.ts';
import { laporanDataDukung } from './data-dukung.ts';
import { findGantungan } from './gantungan.ts';
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

/** What could be built, and what a fault keeps as it stands. */
export interface LaporanTersusun {
  readonly tables: readonly TabelLaporan[];
  /** Whether a table of this id is held by a fault in the data. */
  readonly isHeld: (id: TableId) => boolean;
}

/**
 * Builds every table there is something to show in, numbered within its chapter by what exists. What hangs on a
 * cell that cannot be read is left out, and keeps its number.
 */
export function buildLaporan(input: ReportInput): LaporanTersusun {
  const gantungan = findGantungan(input.data);
  // Undefined: the number depends on a report that nobody can count.
  const nomor = new Map<Laporan['bab'], number | undefined>();
  const terpakai = new Set<TableId>();
  const heldReports = new Set<string>();
  const heldTables = new Set<TableId>();
  const tables = daftarLaporan.flatMap((laporan): readonly TabelLaporan[] => {
    const { id, bab, tabs, build, count } = laporan;
    const mulai = nomor.has(bab) ? nomor.get(bab) : 1;
    if (gantungan.holdsAll(laporan)) {
      heldReports.add(id);
      const counted = count !== undefined && !gantungan.holdsAll({ tabs: count.from });
      if (NUMBERED.has(id)) {
        nomor.set(bab, counted && mulai !== undefined ? mulai + count.of(input) : undefined);
      }
      return [];
    }
    if (mulai === undefined && NUMBERED.has(id)) {
      heldReports.add(id);
      return [];
    }
    const isNumbered = input.hasil.profil.nomorKolom === 'ya';
    const built = build(input, mulai ?? 1);
    if (mulai !== undefined) {
      nomor.set(bab, mulai + built.filter(({ name }) => name.startsWith('Tabel ')).length);
    }
    return built.flatMap((table) => {
      const printed = isNumbered ? withColumnNumbers(table) : table;
      const one = { id: idOf(id, table, terpakai), table: printed, tabs };
      if (!gantungan.holds(laporan, table)) return [one];
      heldTables.add(one.id);
      return [];
    });
  });
  return {
    tables,
    isHeld: (id) => heldTables.has(id) || heldReports.has(id.split('/')[0] ?? id),
  };
}

/** The reports whose tables have a number in their name. */
const NUMBERED: ReadonlySet<string> = new Set(
  [
    laporanKepegawaian,
    laporanSasaran,
    laporanPerjanjianKinerja,
    laporanCapaian,
    laporanRealisasiAnggaran,
    laporanRekapProgram,
  ].map(({ id }) => id),
);

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
