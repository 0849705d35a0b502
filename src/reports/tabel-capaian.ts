import { formatNumber } from '../bahasa/tulis-angka.ts';
import type { Decimal } from '../decimal.ts';
import type { Capaian } from '../kinerja/capaian.ts';
import type { HasilSasaran } from '../kinerja/sasaran.ts';
import { classify } from '../peraturan/scale.ts';
import {
  type CapaianIndikator,
  type CapaianResults,
  type CapaianSasaran,
  hasFigures,
} from './capaian-results.ts';
import { capaianCell, nilaiCell, realisasiCell } from './kinerja-cells.ts';
import type { Laporan } from './laporan.ts';
import { type Metode, peringatanSkala } from './metode.ts';
import { alasanKategori, perhitunganNilaiMean, perhitunganRataRata, uraianSkala } from './perhitungan.ts';
import { joinWords, percentDecimals } from './sentences.ts';
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
 * Tabel 3.1 and on: for each sasaran of the Kepala, target, realisasi and capaian of its indikator
 * over up to three years, the kategori of the reported year, and what the sasaran comes to.
 */
export const laporanCapaian: Laporan = {
  id: 'capaian',
  bab: 3,
  tabs: ['Profil', 'Skala', 'Pejabat', 'Sasaran', 'Indikator', 'Kinerja'],
  count: { from: ['Profil', 'Sasaran'], of: ({ hasil }) => hasil.daftarSasaran.length },
  build: ({ hasil }, nomor) =>
    hasil.daftarSasaran.map((sasaran, i) => buildTabelSasaran(`Tabel 3.${nomor + i}`, sasaran, hasil)),
};

/** An indikator and its place within the sasaran, from 1. */
interface Baris extends CapaianIndikator {
  readonly nomor: number;
}

function buildTabelSasaran(name: string, capaian: CapaianSasaran, hasil: CapaianResults): Table {
  const { metode, daftarTahun, profil } = hasil;
  return buildTable<Baris>({
    name,
    title: `Capaian Kinerja Sasaran ${capaian.nomor} Tahun ${profil.tahun}: ${capaian.sasaran.sasaran}`,
    sasaran: capaian.sasaran.kode,
    numbers: [`Sasaran ${capaian.nomor}`],
    sentences: [kalimatSasaran(capaian, hasil)],
    columns: [
      {
        heading: 'No',
        width: NUMBER_WIDTH,
        align: 'center',
        cell: ({ indikator, nomor }) => ({ value: indikator.no ?? String(nomor) }),
      },
      { heading: 'Indikator Kinerja', width: 230, cell: ({ indikator }) => ({ value: indikator.indikator }) },
      {
        heading: 'Satuan',
        width: 72,
        align: 'center',
        cell: ({ indikator }) => ({ value: indikator.satuan }),
      },
      ...daftarTahun.flatMap((tahun, i) => columnsOfTahun(String(tahun), i, metode)),
      {
        heading: 'Kategori',
        width: 72,
        align: 'center',
        cell: ({ reported }) => kategoriCell(reported?.capaian, metode),
      },
      {
        heading: 'Target Akhir RPJMD',
        width: 72,
        align: 'center',
        cell: ({ indikator }) => nilaiCell(indikator.targetAkhirRpjmd),
      },
      {
        heading: 'Realisasi Nasional',
        width: 72,
        align: 'center',
        cell: ({ indikator }) => nilaiCell(indikator.realisasiNasional),
      },
    ],
    rows: capaian.daftarIndikator.map((one, i) => ({ ...one, nomor: i + 1 })),
    summary: [
      summaryRow('Rata-rata', capaian, (per, i) => rataRataCell(per, i, capaian, metode), metode),
      summaryRow('Nilai Mean', capaian, (per) => nilaiMeanCell(per, metode)),
    ],
    remarks: [
      ...keteranganTahun(capaian, daftarTahun),
      ...keteranganDeret(capaian, hasil),
      ...keterangan(capaian, metode),
    ],
  });
}

function columnsOfTahun(group: string, i: number, metode: Metode): ReportColumn<CapaianIndikator>[] {
  return [
    {
      group,
      heading: 'Target',
      width: 72,
      align: 'center',
      cell: ({ years }) => nilaiCell(years[i]?.target),
    },
    {
      group,
      heading: 'Realisasi',
      width: 72,
      align: 'center',
      cell: ({ years }) => realisasiCell(years[i], metode),
    },
    {
      group,
      heading: 'Capaian (%)',
      width: 72,
      align: 'center',
      cell: ({ years }) => capaianCell(years[i]?.capaian, metode),
    },
  ];
}

function kategoriCell(capaian: Capaian | undefined, metode: Metode): TableCell {
  return capaian?.dinilai ? kategoriOf(capaian.persen, metode) : {};
}

function kategoriOf(persen: Decimal, { scale, desimal }: Metode): TableCell {
  const kategori = classify(scale, persen)?.kategori;
  if (kategori === undefined) return { value: 'di luar skala' };
  return { value: kategori, note: alasanKategori(scale, persen, kategori, desimal) };
}

/** A row under the body: its label under Indikator, a figure under each year's capaian. */
function summaryRow(
  label: string,
  { years, reported }: CapaianSasaran,
  cell: (hasil: HasilSasaran, i: number) => TableCell,
  kategoriMetode?: Metode,
): TableCell[] {
  const last = reported?.rataRata;
  return [
    {},
    { value: label },
    {},
    ...years.flatMap((hasil, i) => [{}, {}, cell(hasil, i)]),
    kategoriMetode && last ? kategoriOf(last, kategoriMetode) : {},
    {},
    {},
  ];
}

function rataRataCell(
  { rataRata, alasanTanpaMean, takTerbaca }: HasilSasaran,
  tahun: number,
  { daftarIndikator }: CapaianSasaran,
  { desimal }: Metode,
): TableCell {
  if (rataRata === undefined) return takTerbaca ? { value: alasanTanpaMean } : {};
  const daftarPersen = daftarIndikator.flatMap(({ years }) => {
    const capaian = years[tahun]?.capaian;
    return capaian?.dinilai ? [capaian.persen] : [];
  });
  return {
    value: rataRata,
    desimal: percentDecimals(rataRata, desimal),
    note: perhitunganRataRata(daftarPersen, rataRata, desimal),
  };
}

function nilaiMeanCell(hasil: HasilSasaran, { desimal }: Metode): TableCell {
  const { nilaiMean, alasanTanpaMean } = hasil;
  if (nilaiMean !== undefined) {
    return { value: nilaiMean, desimal, note: perhitunganNilaiMean(hasil, nilaiMean, desimal) };
  }
  return hasil.jumlahDinilai === 0 && !hasil.takTerbaca ? {} : { value: alasanTanpaMean };
}

/** The sentence that sums a sasaran up for the reported year; it claims nothing that was not assessed. */
function kalimatSasaran(capaian: CapaianSasaran, { metode, profil }: CapaianResults): string {
  const { nomor, reported: hasil } = capaian;
  const { scale, desimal } = metode;
  if (hasil === undefined || hasil.jumlahIndikator === 0) {
    return `Sasaran ${nomor} belum memiliki indikator.`;
  }
  const diukur = `Sasaran ${nomor} diukur dengan ${hasil.jumlahIndikator} indikator`;
  if (hasil.takTerbaca) {
    return `${diukur}; rata-rata capaian tahun ${profil.tahun} tidak dapat dihitung, sebab ada angka yang tidak terbaca.`;
  }
  if (hasil.rataRata === undefined) {
    return `${diukur}; pada tahun ${profil.tahun} belum ada yang dapat dinilai.`;
  }

  const belum = hasil.jumlahIndikator - hasil.jumlahDinilai;
  const dinilai = belum === 0 ? '' : `, ${hasil.jumlahDinilai} di antaranya dapat dinilai`;
  const rataRata = formatNumber(hasil.rataRata, percentDecimals(hasil.rataRata, desimal));
  const kategori = hasil.kategori === undefined ? '' : `, termasuk kategori ${hasil.kategori}`;
  const mean =
    hasil.nilaiMean === undefined ? '' : `, dengan nilai mean ${formatNumber(hasil.nilaiMean, desimal)}`;
  const rincian = hasil.perKategori
    .filter(({ jumlah }) => jumlah > 0)
    .map(({ jumlah, kategori: nama }) => `${jumlah} indikator ${nama}`);
  const menurut = rincian.length === 0 ? '' : ` Menurut skala ${scale.name}: ${rincian.join(', ')}.`;
  return (
    `${diukur}${dinilai}. Rata-rata capaian tahun ${profil.tahun} adalah ${rataRata}%${kategori}${mean}.` +
    menurut
  );
}

/** For which years nothing is filled in, though other sasaran have figures for them. */
function keteranganTahun({ daftarIndikator }: CapaianSasaran, daftarTahun: readonly number[]): Line[] {
  if (daftarIndikator.length === 0) return [];
  const kosong = daftarTahun.filter((_, i) => !daftarIndikator.some(({ years }) => hasFigures(years[i])));
  return kosong.length === 0
    ? []
    : [
        forOfficers(
          `Target dan realisasi tahun ${joinWords(kosong.map(String))} belum diisi pada tab Kinerja.`,
        ),
      ];
}

/** Where the series of years breaks because another RPJMD began within it (keputusan 0271). */
function keteranganDeret(
  { daftarIndikator }: CapaianSasaran,
  { daftarTahun, profil }: CapaianResults,
): readonly string[] {
  const { awalRpjmd } = profil;
  const lama = daftarTahun.filter((tahun) => awalRpjmd !== undefined && tahun < awalRpjmd);
  if (awalRpjmd === undefined || awalRpjmd > profil.tahun || lama.length === 0) return [];
  if (daftarIndikator.length === 0) return [];
  const isNew = ({ years }: CapaianIndikator) => !lama.some((_, i) => hasFigures(years[i]));
  const baru = daftarIndikator.flatMap((one, i) => (isNew(one) ? [one.indikator.no ?? String(i + 1)] : []));
  const putus = `Deret terputus pada tahun ${awalRpjmd}, awal RPJMD baru`;
  if (baru.length === daftarIndikator.length) return [`${putus}: tahun sebelumnya tidak ada pembandingnya.`];
  const tanpa = baru.length === 0 ? '' : ` Indikator baru, tanpa pembanding: ${joinWords(baru)}.`;
  return [`${putus}: target tahun ${joinWords(lama.map(String))} menurut RPJMD sebelumnya.${tanpa}`];
}

function keterangan({ daftarIndikator, years }: CapaianSasaran, metode: Metode): (string | Line)[] {
  const { scale, batas } = metode;
  const capaian = daftarIndikator.flatMap((indikator) =>
    indikator.years.flatMap((tahun) => (tahun ? [tahun.capaian] : [])),
  );
  const rumus = new Set(capaian.map((one) => (one.dinilai ? one.dasar.rumus : undefined)));
  const peringatan = peringatanSkala(metode);
  const skala = `Kategori menurut skala ${scale.name}: ${uraianSkala(scale)}.`;
  const lines: (string | Line)[] = [peringatan === undefined ? skala : { value: skala, note: peringatan }];
  if (rumus.has('2T-R')) {
    lines.push('Indikator yang membaik bila turun: (2 × target − realisasi) ÷ target × 100.');
  }
  if (rumus.has('T/R')) lines.push('Indikator yang membaik bila turun: target ÷ realisasi × 100.');
  if (rumus.has('predikat')) {
    lines.push('Predikat yang sama dengan atau di atas target bernilai 100.');
  }
  if (batas !== undefined) lines.push(`Capaian dibatasi paling tinggi ${formatNumber(batas)}.`);
  if (years.some(({ jumlahDinilai, jumlahIndikator }) => jumlahDinilai < jumlahIndikator)) {
    lines.push('Yang belum atau tidak dapat dinilai tidak ikut dihitung dalam rata-rata dan nilai mean.');
  }
  return lines;
}
