import type { Analisis } from '../tabs/analisis.ts';
import type { CapaianIndikator, CapaianResults, CapaianSasaran } from './capaian-results.ts';
import { groupBy } from './group-by.ts';
import type { Laporan } from './laporan.ts';
import { arahOf } from './metode.ts';
import { joinWords, rincianStatus, statusTarget } from './sentences.ts';
import { buildTable, forOfficers, NUMBER_WIDTH, type Table } from './table.ts';
import { ASPEK_EFISIENSI, type IndikatorInput, type Uraian, uraianIndikator } from './uraian-indikator.ts';

/** A row; the first of an indikator names it. */
interface Baris extends Uraian {
  readonly milik: CapaianIndikator;
  readonly awal: (CapaianIndikator & { readonly nomor: number }) | undefined;
}

/**
 * For each sasaran the evaluation that PermenPANRB 53/2014, Lampiran II, asks for under Bab III.A:
 * target and realisasi, the years before, the end of the medium term, the national figure, causes,
 * obstacles and solutions, efisiensi, and the programs behind it. What there is nothing to say of is
 * left out; what the officer still owes is named below the table.
 */
export const laporanAnalisisSasaran: Laporan = {
  id: 'analisis',
  bab: 3,
  tabs: ['Profil', 'Skala', 'Sasaran', 'Indikator', 'Kinerja', 'Analisis'],
  build: ({ data, hasil }) => {
    const analisisOf = groupBy(data.analisis, ({ indikator }) => indikator);
    return hasil.daftarSasaran
      .filter(({ daftarIndikator }) => daftarIndikator.length > 0)
      .map((sasaran) => buildAnalisis(sasaran, analisisOf, hasil));
  },
};

/** All that the indikator of a sasaran are told from, one after another. */
export function bahanIndikator(
  { daftarIndikator }: CapaianSasaran,
  analisisOf: ReadonlyMap<string, readonly Analisis[]>,
  { daftarTahun, metode }: CapaianResults,
): readonly IndikatorInput[] {
  return daftarIndikator.map((satu): IndikatorInput => {
    const { indikator, reported } = satu;
    return {
      satu,
      daftarTahun,
      kini: reported,
      arah: arahOf(indikator, metode),
      satuan: indikator.arah === 'predikat' ? undefined : indikator.satuan,
      analisis: analisisOf.get(indikator.kode) ?? [],
      metode,
    };
  });
}

function buildAnalisis(
  capaian: CapaianSasaran,
  analisisOf: ReadonlyMap<string, readonly Analisis[]>,
  hasil: CapaianResults,
): Table {
  const { nomor, sasaran } = capaian;
  const { profil } = hasil;
  const daftarBahan = bahanIndikator(capaian, analisisOf, hasil);
  const rows = daftarBahan.flatMap((bahan, n) =>
    uraianIndikator(bahan, profil.tahun).map(
      (uraian, i): Baris => ({
        ...uraian,
        milik: bahan.satu,
        awal: i === 0 ? { ...bahan.satu, nomor: n + 1 } : undefined,
      }),
    ),
  );
  return buildTable<Baris>({
    name: `Analisis Sasaran ${nomor}`,
    title: `Evaluasi dan Analisis Sasaran ${nomor} Tahun ${profil.tahun}: ${sasaran.sasaran}`,
    sasaran: sasaran.kode,
    numbers: [`Sasaran ${nomor}`],
    sentences: [kalimatSasaran(nomor, daftarBahan, profil.tahun)],
    columns: [
      {
        heading: 'No',
        width: NUMBER_WIDTH,
        align: 'center',
        cell: ({ awal }) => ({ value: awal && (awal.indikator.no ?? String(awal.nomor)) }),
        span: ({ milik }) => milik,
      },
      {
        heading: 'Indikator Kinerja',
        width: 127,
        cell: ({ awal }) => ({ value: awal?.indikator.indikator }),
        span: ({ milik }) => milik,
      },
      { heading: 'Aspek', width: 127, cell: ({ aspek }) => ({ value: aspek }) },
      { heading: 'Uraian', width: 390, cell: ({ uraian, note }) => ({ value: uraian, note }) },
    ],
    rows,
    remarks: [
      ...belumDiisi(daftarBahan).map(forOfficers),
      ...(rows.some(({ aspek }) => aspek === ASPEK_EFISIENSI) ? [KETERANGAN_EFISIENSI] : []),
    ],
  });
}

function kalimatSasaran(nomor: number, daftarBahan: readonly IndikatorInput[], tahun: number): string {
  const status = daftarBahan.map(({ kini }) => kini && statusTarget(kini.capaian));
  return `Dari ${daftarBahan.length} indikator sasaran ${nomor} pada tahun ${tahun}: ${rincianStatus(status)}.`;
}

const KETERANGAN_EFISIENSI =
  'Efisiensi = capaian − serapan, hanya bila capaian paling sedikit 100%; dihitung sebelum dibulatkan.';

/** What PermenPANRB 53/2014 asks for and the tabs do not hold yet. A blank Hambatan means there was none. */
function belumDiisi(daftarBahan: readonly IndikatorInput[]): string[] {
  const belum = (apa: string, kurang: (bahan: IndikatorInput) => boolean): string[] => {
    const daftar = daftarBahan.filter(kurang).map(({ satu }) => satu.indikator.kode);
    return daftar.length === 0 ? [] : [`${apa} belum diisi: indikator ${joinWords(daftar)}.`];
  };
  const tanpa = (analisis: readonly Analisis[], kolom: 'penyebab' | 'solusi' | 'programPenunjang' | 'pagu') =>
    analisis.length > 0 && analisis.every((baris) => baris[kolom] === undefined);
  return [
    ...belum(
      'Target akhir RPJMD (tab Indikator)',
      ({ satu }) => satu.indikator.targetAkhirRpjmd === undefined,
    ),
    ...belum('Tab Analisis', ({ analisis }) => analisis.length === 0),
    ...belum('Penyebab (tab Analisis)', ({ analisis }) => tanpa(analisis, 'penyebab')),
    ...belum('Solusi (tab Analisis)', ({ analisis }) => tanpa(analisis, 'solusi')),
    ...belum('Program Penunjang (tab Analisis)', ({ analisis }) => tanpa(analisis, 'programPenunjang')),
    ...belum('Pagu (tab Analisis)', ({ analisis }) => tanpa(analisis, 'pagu')),
  ];
}
