import type { Nilai } from '../bahasa/nilai.ts';
import { QUARTERS, romanQuarter } from '../bahasa/quarters.ts';
import { buildPohonAnggaran } from '../kinerja/pohon-anggaran.ts';
import { TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import { tingkatCell, totalCell } from './anggaran-cells.ts';
import { listSome } from './anggaran-notes.ts';
import type { CapaianSasaran } from './capaian-results.ts';
import { findDukungan } from './dukungan-anggaran.ts';
import { nilaiCell } from './kinerja-cells.ts';
import type { Laporan, ReportInput } from './laporan.ts';
import { type ProgramAnggaran, programDanKegiatan } from './program-anggaran.ts';
import { joinWords } from './sentences.ts';
import { sebutanOf } from './tabel-perjanjian-kinerja.ts';
import { buildTable, forOfficers, type Line, NUMBER_WIDTH, type ReportColumn, type Table } from './table.ts';

/**
 * A row of the plan. An indikator and a program or kegiatan in one row have no more in common than
 * the sasaran; the longer of the two lists says how many rows a sasaran has.
 */
interface Baris {
  readonly milik: CapaianSasaran;
  /** The first row of a sasaran names it and who answers for it. */
  readonly awal: CapaianSasaran | undefined;
  readonly indikator: Indikator | undefined;
  readonly penunjang: ProgramAnggaran | undefined;
}

/**
 * Rencana Aksi of the Kepala: the targets of every indikator quarter by quarter, the program and
 * kegiatan that support the sasaran with their pagu, and the officials whose sasaran serve it.
 */
export const laporanRencanaAksi: Laporan = {
  id: 'rencana-aksi',
  bab: 'Lampiran',
  tabs: ['Profil', 'Pejabat', 'Sasaran', 'Indikator', 'Triwulan', 'Anggaran'],
  build: (input) => (input.hasil.daftarSasaran.length === 0 ? [] : [buildRencanaAksi(input)]),
};

function buildRencanaAksi(input: ReportInput): Table {
  const { data, hasil } = input;
  const { tahun } = hasil.profil;
  const penunjangOf = penunjangSasaran(input);
  const rows = hasil.daftarSasaran.flatMap((satu) =>
    barisSasaran(satu, penunjangOf.get(satu.sasaran.kode) ?? []),
  );
  const targetOf = targetTriwulan(data, rows, tahun);
  const bertriwulan = targetOf.size > 0;
  const berpenunjang = rows.some(({ penunjang }) => penunjang !== undefined);
  const pelaksana = (kode: string) => pelaksanaOf(kode, data);

  return buildTable<Baris>({
    name: 'Rencana Aksi',
    title: `Rencana Aksi Pencapaian Kinerja Tahun ${tahun}`,
    sentences: [kalimatRencana(hasil.daftarSasaran, tahun)],
    columns: [
      {
        heading: 'No',
        width: NUMBER_WIDTH,
        align: 'center',
        cell: ({ awal }) => ({ value: awal && nomorOf(awal) }),
        span: ({ milik }) => milik,
      },
      {
        heading: 'Sasaran',
        width: 124,
        cell: ({ awal }) => ({ value: awal?.sasaran.sasaran }),
        span: ({ milik }) => milik,
      },
      {
        heading: 'Indikator Kinerja',
        width: 124,
        cell: ({ indikator }) => ({ value: indikator?.indikator }),
      },
      {
        heading: 'Satuan',
        width: 60,
        align: 'center',
        cell: ({ indikator }) => ({ value: indikator?.satuan }),
      },
      {
        heading: `Target ${tahun}`,
        width: 60,
        align: 'center',
        cell: ({ indikator }) => ({ value: indikator?.targetPk?.teks }),
      },
      ...(bertriwulan ? columnsOfTriwulan(targetOf) : []),
      ...(berpenunjang ? kolomPenunjang : []),
      {
        heading: 'Penanggung Jawab',
        width: 124,
        cell: ({ awal }) => ({ value: awal && (pelaksana(awal.sasaran.kode).join('; ') || undefined) }),
        span: ({ milik }) => milik,
      },
    ],
    rows,
    remarks: keterangan(hasil.daftarSasaran, {
      pelaksana,
      berpenunjang,
      targetOf,
    }),
  });
}

const nomorOf = ({ sasaran, nomor }: CapaianSasaran): string => sasaran.no ?? String(nomor);

const kolomPenunjang: readonly ReportColumn<Baris>[] = [
  {
    heading: 'Program/Kegiatan',
    width: 185,
    cell: ({ penunjang }) =>
      penunjang === undefined ? {} : tingkatCell(penunjang.tingkat, { value: penunjang.uraian }),
  },
  {
    heading: 'Anggaran (Rp)',
    width: 124,
    cell: ({ penunjang }) =>
      penunjang === undefined ? {} : tingkatCell(penunjang.tingkat, totalCell(penunjang.simpul, 'pagu')),
  },
];

function barisSasaran(satu: CapaianSasaran, penunjang: readonly ProgramAnggaran[]): Baris[] {
  const length = Math.max(1, satu.daftarIndikator.length, penunjang.length);
  return Array.from({ length }, (_, i) => ({
    milik: satu,
    awal: i === 0 ? satu : undefined,
    indikator: satu.daftarIndikator[i]?.indikator,
    penunjang: penunjang[i],
  }));
}

/** What supports each sasaran (docs/keputusan/0112), those of one name once (0113), each with its kegiatan. */
function penunjangSasaran({ data, hasil }: ReportInput): ReadonlyMap<string, readonly ProgramAnggaran[]> {
  const { roots } = buildPohonAnggaran(data.anggaran, TINGKAT_ANGGARAN);
  const { perSasaran } = findDukungan(roots, data.sasaran, hasil.daftarSasaran);
  return new Map(perSasaran.map(({ capaian, simpul }) => [capaian.sasaran.kode, programDanKegiatan(simpul)]));
}

/** The targets of the indikator of the Kepala by quarter; empty where the year has none. */
function targetTriwulan(
  { triwulan }: ParsedTabs,
  rows: readonly Baris[],
  tahun: number,
): ReadonlyMap<string, Nilai | undefined> {
  const milikKepala = new Set(rows.map(({ indikator }) => indikator?.kode));
  const bertarget = triwulan.filter(
    (satu) => satu.tahun === tahun && satu.target !== undefined && milikKepala.has(satu.indikator),
  );
  return new Map(bertarget.map((satu) => [keyOf(satu.indikator, satu.triwulan), satu.target]));
}

const keyOf = (indikator: string, triwulan: number): string => `${indikator}\n${triwulan}`;

/** The targets of TW I to IV. */
function columnsOfTriwulan(targetOf: ReadonlyMap<string, Nilai | undefined>): readonly ReportColumn<Baris>[] {
  return QUARTERS.map((nomor) => ({
    group: 'Target Triwulan',
    heading: romanQuarter(nomor),
    width: 60,
    align: 'center' as const,
    cell: ({ indikator }) => nilaiCell(indikator && targetOf.get(keyOf(indikator.kode, nomor))),
  }));
}

/** Who answers for a sasaran: the officials whose own sasaran have it as Induk, each once. */
function pelaksanaOf(kode: string, { sasaran, pejabat }: ParsedTabs): readonly string[] {
  const kodePejabat = new Set(sasaran.filter(({ induk }) => induk === kode).map((satu) => satu.pejabat));
  return pejabat.filter((satu) => kodePejabat.has(satu.kode)).map(sebutanOf);
}

function kalimatRencana(daftarSasaran: readonly CapaianSasaran[], tahun: number): string {
  const jumlahIndikator = daftarSasaran.reduce((total, satu) => total + satu.daftarIndikator.length, 0);
  return `Rencana aksi tahun ${tahun} memuat ${daftarSasaran.length} sasaran dan ${jumlahIndikator} indikator kinerja.`;
}

function keterangan(
  daftarSasaran: readonly CapaianSasaran[],
  ada: {
    readonly pelaksana: (kode: string) => readonly string[];
    readonly berpenunjang: boolean;
    readonly targetOf: ReadonlyMap<string, Nilai | undefined>;
  },
): (string | Line)[] {
  const tanpaPelaksana = daftarSasaran.filter(({ sasaran }) => ada.pelaksana(sasaran.kode).length === 0);
  const daftarIndikator = daftarSasaran.flatMap((satu) =>
    satu.daftarIndikator.map(({ indikator }) => indikator),
  );
  const tanpaTarget = daftarIndikator.filter(({ targetPk }) => targetPk === undefined);
  const terisi = ({ kode }: Indikator) => QUARTERS.filter((nomor) => ada.targetOf.has(keyOf(kode, nomor)));
  const tanpaTriwulan = daftarIndikator.filter((satu) => terisi(satu).length === 0);
  const sebagian = daftarIndikator.filter(
    (satu) => !tanpaTriwulan.includes(satu) && terisi(satu).length < QUARTERS.length,
  );
  const kurang = [
    ...(ada.berpenunjang
      ? []
      : ['Program dan kegiatan penunjang belum ada: isi kolom Sasaran pada tab Anggaran.']),
    ...keteranganIndikator('Target PK belum diisi pada tab Indikator', tanpaTarget),
    ...(ada.targetOf.size === 0
      ? ['Target triwulan belum diisi pada tab Triwulan.']
      : [
          ...keteranganIndikator('Target triwulan belum diisi pada tab Triwulan', tanpaTriwulan),
          ...keteranganIndikator('Target triwulan baru diisi sebagian pada tab Triwulan', sebagian),
        ]),
    ...(tanpaPelaksana.length === 0
      ? []
      : [
          `Belum ada pejabat yang mendukung sasaran ${joinWords(tanpaPelaksana.map(nomorOf))} (kolom Induk tab Sasaran).`,
        ]),
  ];
  return [
    ...(ada.berpenunjang
      ? [
          'Program, kegiatan, dan penanggung jawab adalah milik sasarannya, bukan milik indikator di baris yang sama.',
        ]
      : []),
    ...kurang.map(forOfficers),
  ];
}

function keteranganIndikator(apa: string, daftar: readonly Indikator[]): string[] {
  return daftar.length === 0 ? [] : [`${apa}: indikator ${listSome(daftar.map(({ kode }) => kode))}.`];
}
