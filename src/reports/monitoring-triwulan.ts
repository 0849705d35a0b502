import type { Nilai } from '../bahasa/nilai.ts';
import { QUARTERS } from '../bahasa/quarters.ts';
import type { Capaian } from '../kinerja/capaian.ts';
import { buildPohonAnggaran } from '../kinerja/pohon-anggaran.ts';
import { TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import type { Triwulan } from '../tabs/triwulan.ts';
import { listSome } from './anggaran-notes.ts';
import type { CapaianIndikator, CapaianResults, CapaianSasaran } from './capaian-results.ts';
import { findDukungan } from './dukungan-anggaran.ts';
import { capaianCell, nilaiCell } from './kinerja-cells.ts';
import type { Laporan } from './laporan.ts';
import { calculateCapaianOf } from './metode.ts';
import { buildMonitoringAnggaran, MONITORING_ANGGARAN, quarterName, twName } from './monitoring-anggaran.ts';
import { joinWords, rincianStatus, statusTarget } from './sentences.ts';
import {
  buildTable,
  forOfficers,
  type Line,
  NUMBER_WIDTH,
  type ReportColumn,
  type Table,
  type TableCell,
} from './table.ts';

/**
 * Monitoring Pencapaian Kinerja as of the end of a quarter: what each indikator of the Kepala had
 * promised for the four quarters and had reached by then, and, in a table of its own so that both
 * can be read on paper, what was spent on each sasaran (docs/keputusan/0115). A half without data is
 * left out.
 */
export const laporanMonitoringTriwulan: Laporan = {
  id: 'monitoring',
  bab: 'Lampiran',
  tabs: ['Profil', 'Sasaran', 'Indikator', 'Triwulan', 'Anggaran'],
  build: ({ data, hasil, triwulan }) => {
    const { roots } = buildPohonAnggaran(data.anggaran, TINGKAT_ANGGARAN);
    const dukungan = findDukungan(roots, data.sasaran, hasil.daftarSasaran);
    const anggaran = buildMonitoringAnggaran(dukungan, hasil.profil.tahun, triwulan);
    const kinerja = buildMonitoringKinerja(data.triwulan, hasil, triwulan, anggaran !== undefined);
    return [kinerja, anggaran].filter((table) => table !== undefined);
  },
};

/** An indikator of the Kepala with its four quarters; a quarter without a row is undefined. */
interface BarisMonitoring {
  readonly milik: CapaianSasaran;
  /** On the first row of its sasaran. */
  readonly sasaran: CapaianSasaran | undefined;
  readonly indikator: CapaianIndikator['indikator'];
  readonly perTriwulan: readonly (Triwulan | undefined)[];
  /** Of the chosen quarter; absent where it has no realisasi yet. */
  readonly capaian: Capaian | undefined;
}

function buildMonitoringKinerja(
  daftarTriwulan: readonly Triwulan[],
  hasil: CapaianResults,
  triwulan: number,
  adaAnggaran: boolean,
): Table | undefined {
  const { tahun } = hasil.profil;
  const rows = barisMonitoring(daftarTriwulan, hasil, triwulan);
  if (!rows.some(({ perTriwulan }) => perTriwulan.some((kuartal) => kuartal !== undefined))) return undefined;
  return buildTable<BarisMonitoring>({
    name: 'Monitoring Triwulan',
    kode: 'kinerja',
    title: `Monitoring Pencapaian Kinerja sampai ${quarterName(triwulan)} Tahun ${tahun}`,
    sentences: [kalimat(rows, tahun, triwulan)],
    columns: columnsOf(hasil, triwulan),
    rows,
    remarks: keterangan(rows, triwulan, adaAnggaran).map(forOfficers),
  });
}

function barisMonitoring(
  daftarTriwulan: readonly Triwulan[],
  { daftarSasaran, profil, metode }: CapaianResults,
  triwulan: number,
): readonly BarisMonitoring[] {
  const keyOf = (indikator: string, kuartal: number) => `${indikator}\n${kuartal}`;
  const setahun = daftarTriwulan.filter(({ tahun }) => tahun === profil.tahun);
  const rowOf = new Map(setahun.map((row) => [keyOf(row.indikator, row.triwulan), row]));
  return daftarSasaran.flatMap((sasaran) =>
    sasaran.daftarIndikator.map(({ indikator }, i) => {
      const perTriwulan = QUARTERS.map((kuartal) => rowOf.get(keyOf(indikator.kode, kuartal)));
      const dipilih = perTriwulan[triwulan - 1];
      const capaian = dipilih?.realisasi && calculateCapaianOf(indikator, dipilih, metode);
      return { milik: sasaran, sasaran: i === 0 ? sasaran : undefined, indikator, perTriwulan, capaian };
    }),
  );
}

/** A4 across, less what the columns of figures take. */
const LANDSCAPE = 1040;
const FIGURE = 54;
const SATUAN = 60;

function columnsOf({ metode }: CapaianResults, triwulan: number): readonly ReportColumn<BarisMonitoring>[] {
  const sampai = QUARTERS.slice(0, triwulan);
  const words = LANDSCAPE - NUMBER_WIDTH - SATUAN - FIGURE * (QUARTERS.length + sampai.length) - 72;
  const share = (percent: number) => Math.floor((words * percent) / 100);
  const dipilih = ({ perTriwulan }: BarisMonitoring) => perTriwulan[triwulan - 1];
  return [
    {
      heading: 'No',
      width: NUMBER_WIDTH,
      align: 'center',
      cell: ({ sasaran }) => ({ value: sasaran && String(sasaran.nomor) }),
      span: ({ milik }) => milik,
    },
    {
      heading: 'Sasaran',
      width: share(24),
      cell: ({ sasaran }) => ({ value: sasaran?.sasaran.sasaran }),
      span: ({ milik }) => milik,
    },
    {
      heading: 'Indikator Kinerja',
      width: share(28),
      cell: ({ indikator }) => ({ value: indikator.indikator }),
    },
    {
      heading: 'Satuan',
      width: SATUAN,
      align: 'center',
      cell: ({ indikator }) => ({ value: indikator.satuan }),
    },
    ...figureColumns('Target', QUARTERS, ({ target }) => target),
    ...figureColumns('Realisasi', sampai, ({ realisasi }) => realisasi),
    {
      heading: `Capaian ${twName(triwulan)} (%)`,
      width: 72,
      align: 'center',
      cell: ({ capaian }) => capaianCell(capaian, metode),
    },
    { heading: 'Permasalahan', width: share(24), cell: (baris) => ({ value: dipilih(baris)?.permasalahan }) },
    {
      heading: 'Rencana Tindak Lanjut',
      width: share(24),
      cell: (baris) => ({ value: dipilih(baris)?.rencanaTindakLanjut }),
    },
  ];
}

function figureColumns(
  group: string,
  daftarTriwulan: readonly number[],
  nilai: (triwulan: Triwulan) => Nilai | undefined,
): ReportColumn<BarisMonitoring>[] {
  return daftarTriwulan.map((triwulan) => ({
    group,
    heading: twName(triwulan),
    width: FIGURE,
    align: 'center',
    cell: ({ perTriwulan }): TableCell => {
      const row = perTriwulan[triwulan - 1];
      return row === undefined ? {} : nilaiCell(nilai(row));
    },
  }));
}

/** A dash says that there was nothing to assess: the quarter is filled in, but nothing was reached. */
function hasRealisasi({ perTriwulan }: BarisMonitoring, triwulan: number): boolean {
  const realisasi = perTriwulan[triwulan - 1]?.realisasi;
  return realisasi !== undefined && realisasi.jenis !== 'tanpa penilaian';
}

function kalimat(rows: readonly BarisMonitoring[], tahun: number, triwulan: number): string | Line {
  const nama = `${quarterName(triwulan)} tahun ${tahun}`;
  const terisi = rows.filter((row) => hasRealisasi(row, triwulan));
  if (terisi.length === 0) return forOfficers(`Belum ada realisasi ${nama} pada tab Triwulan.`);
  const status = terisi.map(({ capaian }) => capaian && statusTarget(capaian));
  return (
    `Pada akhir ${nama}, ${terisi.length} dari ${rows.length} indikator sudah mempunyai realisasi. ` +
    `Terhadap target triwulan itu: ${rincianStatus(status)}.`
  );
}

function keterangan(rows: readonly BarisMonitoring[], triwulan: number, adaAnggaran: boolean): string[] {
  const belumAda = rows.filter(({ perTriwulan }) => perTriwulan.every((kuartal) => kuartal === undefined));
  const kosong = QUARTERS.slice(0, triwulan).filter(
    (kuartal) => !rows.some((row) => row.perTriwulan[kuartal - 1]?.realisasi !== undefined),
  );
  const belumDiisi = rows.filter(
    (row) => !belumAda.includes(row) && row.perTriwulan[triwulan - 1]?.realisasi === undefined,
  );

  const lines: string[] = [];
  if (kosong.length > 0) lines.push(`Belum ada realisasi sama sekali: ${joinWords(kosong.map(twName))}.`);
  if (belumDiisi.length > 0 && !kosong.includes(triwulan)) {
    lines.push(`Realisasi ${twName(triwulan)} belum diisi: indikator ${sebutIndikator(belumDiisi)}.`);
  }
  if (belumAda.length > 0) lines.push(`Belum ada di tab Triwulan: indikator ${sebutIndikator(belumAda)}.`);
  lines.push(
    adaAnggaran
      ? `Realisasi anggaran setiap triwulan ada pada tabel ${MONITORING_ANGGARAN}.`
      : 'Realisasi anggaran belum dapat ditampilkan: isi kolom Sasaran dan TW1 sampai TW4 pada tab Anggaran.',
  );
  return lines;
}

const sebutIndikator = (rows: readonly BarisMonitoring[]): string =>
  listSome(rows.map(({ indikator }) => indikator.kode));
