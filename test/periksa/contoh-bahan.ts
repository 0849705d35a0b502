import type { Bahan, Pemeriksaan, Temuan } from '../../src/periksa/temuan.ts';
import { calculateHasilCapaian } from '../../src/reports/hasil-capaian.ts';
import { parseLembarData } from '../../src/tabs/lembar-data.ts';
import { bacaCsv, bacaFolder, textRows } from '../baca-csv.ts';

const PROFIL = 'Kunci,Nilai\nNama Instansi,Dinas Contoh\nTahun,2021\nKepala,KADIS';
const PEJABAT = 'Kode,Nama,Jabatan\nKADIS,Contoh Kepala,Kepala Dinas';
const SASARAN = 'Kode,Pejabat,Sasaran\nS1,KADIS,Berkurangnya masalah';

/** What a check works on, from tabs as CSV; who reports is filled in where a test does not say it. */
export function bahanDari(tabs: Readonly<Record<string, string>>): Bahan {
  const semua = { Profil: PROFIL, Pejabat: PEJABAT, Sasaran: SASARAN, ...tabs };
  return bahanOf(new Map(Object.entries(semua).map(([tab, csv]) => [tab, textRows(...bacaCsv(csv))])));
}

/** A Profil with further settings. */
export function profil(...baris: readonly string[]): string {
  return [PROFIL, ...baris].join('\n');
}

/** What a check works on, from a folder of CSV files. */
export function bahanFolder(folder: string): Bahan {
  return bahanOf(bacaFolder(folder));
}

function bahanOf(rows: Parameters<typeof parseLembarData>[0]): Bahan {
  const data = parseLembarData(rows);
  const calculated = calculateHasilCapaian(data);
  return { data, hasil: calculated.ok ? calculated.hasil : undefined };
}

/** One indikator, and rows of tab Kinerja for it: `2021,5,5` with quotes as CSV wants them. */
export function satuIndikator(
  { arah = 'naik', predikat = '', targetPk = '', satuan = '%' },
  kolom: string,
  ...baris: readonly string[]
): Record<string, string> {
  return {
    Indikator: `Kode,Sasaran,Indikator,Satuan,Arah,Predikat,Target PK\nI1,S1,Persentase,${satuan},${arah},${predikat},${targetPk}`,
    Kinerja: [`Indikator,Tahun,${kolom}`, ...baris.map((isi) => `I1,${isi}`)].join('\n'),
  };
}

/** Where the findings stand and what they say, in short: `Kinerja 4 Capaian Tercetak: 121 → 78,73`. */
export function ringkas(temuan: readonly Temuan[]): string[] {
  return temuan.map(
    ({ tingkat, tab, baris, kolom, tercetak, seharusnya }) =>
      `${tingkat}: ${tab} ${baris ?? '-'} ${kolom}: ${tercetak} → ${seharusnya}`,
  );
}

export const temuanOf = ({ periksa }: Pemeriksaan, bahan: Bahan): readonly Temuan[] => periksa(bahan).temuan;
