import { tabKinerja } from '../tabs/kinerja.ts';
import type { Issue } from '../tabs/tab.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K22: a figure that cannot be read, `6O,2` with the letter O. Whatever is calculated from it is left out, so it
 * is told here as well as in Masalah Data: keputusan 0201.
 */
export const k22TakTerbaca: Check = {
  jenis: 'K22',
  judul: 'Angka yang tidak terbaca',
  periksa,
};

function periksa(input: CheckInput): CheckResult {
  const temuan = input.data.issues.flatMap((issue): Temuan[] => {
    const { tab, row, heading, message, kept, shown = '' } = issue;
    if (kept !== 'figure' || row === undefined || heading === undefined) return [];
    return [
      {
        jenis: 'K22',
        tingkat: 'salah',
        tab,
        baris: row,
        kolom: heading,
        tercetak: shown,
        seharusnya: '',
        perhitungan: `${message} ${costOf(issue, input)}`,
        keyakinan: 'pasti',
        perihal: `baris ${row}`,
      },
    ];
  });
  return { temuan, tidakDapatDiperiksa: 0 };
}

/** What is not told until the figure is mended. */
function costOf({ tab, row, heading }: Issue, { data, hasil }: CheckInput): string {
  const { target, realisasi, pembilang, penyebut } = tabKinerja.columns;
  const counts = [target, realisasi, pembilang, penyebut].some((column) => column.heading === heading);
  if (tab === tabKinerja.name && counts) {
    const kinerja = data.kinerja.find(({ baris }) => baris === row);
    const sasaran = hasil?.daftarSasaran.find(({ daftarIndikator }) =>
      daftarIndikator.some(({ indikator }) => indikator.kode === kinerja?.indikator),
    );
    return sasaran === undefined
      ? 'Sebelum diperbaiki, capaian indikatornya tidak dihitung.'
      : `Sebelum diperbaiki, rata-rata Sasaran ${sasaran.nomor} tahun ${kinerja?.tahun} tidak dihitung.`;
  }
  return 'Sebelum diperbaiki, yang dihitung dari isian ini tidak disusun.';
}
