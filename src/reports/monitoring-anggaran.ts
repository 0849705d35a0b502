import { romanQuarter } from '../bahasa/quarters.ts';
import { jumlahAnggaran, type KolomRealisasi, rowsWithout, statedBelow } from '../kinerja/pohon-anggaran.ts';
import { type AnggaranRow, RUPIAH_WIDTH, serapanCell, totalCell, typed } from './anggaran-cells.ts';
import { keteranganBelumDiisi, keteranganBersama, keteranganTanpaAnggaran } from './anggaran-notes.ts';
import { kalimatPenyerapan } from './anggaran-sentences.ts';
import type { DukunganAnggaran } from './dukungan-anggaran.ts';
import { gabungProgram } from './program-anggaran.ts';
import {
  buildTable,
  forOfficers,
  type Line,
  NUMBER_WIDTH,
  type ReportColumn,
  type Table,
  type TableCell,
} from './table.ts';

/** The name of the tab of what was spent by quarter. */
export const MONITORING_ANGGARAN = 'Monitoring Anggaran';

const QUARTER_COLUMNS: readonly KolomRealisasi[] = ['tw1', 'tw2', 'tw3', 'tw4'];

/** A quarter as a heading has it: `TW II`. */
export function twName(triwulan: number): string {
  return `TW ${romanQuarter(triwulan)}`;
}

/** A quarter in words: `Triwulan II`. */
export function quarterName(triwulan: number): string {
  return `Triwulan ${romanQuarter(triwulan)}`;
}

/**
 * Builds what was spent on each sasaran and its programs as of the end of each quarter up to
 * `triwulan`. Undefined where no supporting row states anything for these quarters.
 */
export function buildMonitoringAnggaran(
  dukungan: DukunganAnggaran,
  tahun: number,
  triwulan: number,
): Table | undefined {
  const kolomTw = QUARTER_COLUMNS.slice(0, triwulan);
  const terakhir = kolomTw[kolomTw.length - 1];
  const jumlah = jumlahAnggaran(dukungan.semua);
  if (terakhir === undefined || kolomTw.every((kolom) => jumlah[kolom] === undefined)) return undefined;
  return buildTable<BarisAnggaranSasaran>({
    name: MONITORING_ANGGARAN,
    kode: 'anggaran',
    title: `Realisasi Anggaran Setiap Sasaran sampai ${quarterName(triwulan)} Tahun ${tahun}`,
    sentences: [
      kalimatPenyerapan(`Anggaran penunjang sasaran tahun ${tahun}`, {
        sampai: `akhir ${quarterName(triwulan)}`,
        pagu: jumlah.pagu,
        realisasi: jumlah[terakhir],
        belumLengkap: rowsWithout(dukungan.semua, terakhir).length > 0,
      }),
    ],
    columns: columnsOf(kolomTw, terakhir, triwulan),
    rows: barisAnggaran(dukungan),
    summary: [
      [
        {},
        { value: 'JUMLAH' },
        totalCell(dukungan.semua, 'pagu'),
        ...kolomTw.map((kolom) => totalCell(dukungan.semua, kolom)),
        serapanCell(jumlah.pagu, jumlah[terakhir]),
      ],
    ],
    remarks: keterangan(dukungan, kolomTw),
  });
}

/** A sasaran, or below it a program that supports it. */
interface BarisAnggaranSasaran {
  /** On the row of a sasaran. */
  readonly no: string | undefined;
  readonly uraian: string;
  readonly simpul: readonly AnggaranRow[];
}

function barisAnggaran({ perSasaran }: DukunganAnggaran): readonly BarisAnggaranSasaran[] {
  return perSasaran.flatMap(({ capaian, simpul }) => [
    { no: String(capaian.nomor), uraian: capaian.sasaran.sasaran, simpul },
    ...gabungProgram(simpul).map((program) => ({
      no: undefined,
      uraian: program.uraian,
      simpul: program.simpul,
    })),
  ]);
}

function columnsOf(
  kolomTw: readonly KolomRealisasi[],
  terakhir: KolomRealisasi,
  triwulan: number,
): readonly ReportColumn<BarisAnggaranSasaran>[] {
  const styled = ({ no }: BarisAnggaranSasaran, cell: TableCell) =>
    no === undefined ? cell : typed(cell, { bold: true });
  return [
    {
      heading: 'No',
      width: NUMBER_WIDTH,
      align: 'center',
      cell: (baris) => styled(baris, { value: baris.no }),
    },
    {
      heading: 'Sasaran dan Program',
      width: 324,
      cell: (baris) => styled(baris, { value: baris.uraian }),
    },
    {
      heading: 'Pagu (Rp)',
      width: RUPIAH_WIDTH,
      cell: (baris) => styled(baris, totalCell(baris.simpul, 'pagu')),
    },
    ...kolomTw.map((kolom, i) => ({
      group: 'Realisasi sejak awal tahun (Rp)',
      heading: twName(i + 1),
      width: RUPIAH_WIDTH,
      cell: (baris: BarisAnggaranSasaran) => styled(baris, totalCell(baris.simpul, kolom)),
    })),
    {
      heading: `Serapan ${twName(triwulan)} (%)`,
      width: RUPIAH_WIDTH,
      cell: (baris) => {
        const { pagu, [terakhir]: realisasi } = jumlahAnggaran(baris.simpul);
        return styled(baris, serapanCell(pagu, realisasi));
      },
    },
  ];
}

function keterangan(
  dukungan: DukunganAnggaran,
  kolomTw: readonly KolomRealisasi[],
): readonly (string | Line)[] {
  const { semua } = dukungan;
  const belumDiisi = kolomTw.flatMap((kolom, i) => {
    const nama = `Realisasi ${twName(i + 1)}`;
    if (statedBelow(semua, kolom).length === 0) return [`${nama} belum diisi sama sekali.`];
    return keteranganBelumDiisi(semua, kolom, nama);
  });
  return [
    ...[...belumDiisi, ...keteranganTanpaAnggaran(dukungan)].map(forOfficers),
    ...keteranganBersama(dukungan),
  ];
}
