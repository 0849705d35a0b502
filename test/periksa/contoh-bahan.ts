import type { Check, CheckInput, Temuan } from '../../src/periksa/temuan.ts';
import { calculateResults } from '../../src/reports/capaian-results.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import { bacaCsv, bacaFolder, textRows } from '../baca-csv.ts';

const PROFIL = 'Kunci,Nilai\nNama Instansi,Dinas Contoh\nTahun,2021\nKepala,KADIS';
const PEJABAT = 'Kode,Nama,Jabatan\nKADIS,Contoh Kepala,Kepala Dinas';
const SASARAN = 'Kode,Pejabat,Sasaran\nS1,KADIS,Berkurangnya masalah';

/** What a check works on, from tabs as CSV; who reports is filled in where a test does not say it. */
export function bahanDari(tabs: Readonly<Record<string, string>>): CheckInput {
  const semua = { Profil: PROFIL, Pejabat: PEJABAT, Sasaran: SASARAN, ...tabs };
  return bahanOf(new Map(Object.entries(semua).map(([tab, csv]) => [tab, textRows(...bacaCsv(csv))])));
}

/** A Profil with further settings. */
export function profil(...baris: readonly string[]): string {
  return [PROFIL, ...baris].join('\n');
}

/** What a check works on, from a folder of CSV files. */
export function bahanFolder(folder: string): CheckInput {
  return bahanOf(bacaFolder(folder));
}

/** What a check works on, from rows of cells. */
export function bahanOf(rows: Parameters<typeof parseTabs>[0]): CheckInput {
  const data = parseTabs(rows);
  const calculated = calculateResults(data);
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

export const temuanOf = ({ periksa }: Check, bahan: CheckInput): readonly Temuan[] => periksa(bahan).temuan;
