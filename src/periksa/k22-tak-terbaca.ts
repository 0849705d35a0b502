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
  const { target, realisasi, pembilang, penyebut, indikator, tahun } = tabKinerja.columns;
  const counts = [target, realisasi, pembilang, penyebut, indikator, tahun].some(
    (column) => column.heading === heading,
  );
  if (tab !== tabKinerja.name || !counts) {
    return 'Sebelum diperbaiki, yang dihitung dari isian ini tidak disusun.';
  }
  const baris = data.kinerja.filter((one) => one.baris === row);
  const costs = (hasil?.daftarSasaran ?? []).flatMap(({ nomor, daftarIndikator }) => {
    const kode = new Set(daftarIndikator.map((one) => one.indikator.kode));
    const years = new Set(baris.filter((one) => kode.has(one.indikator)).map((one) => one.tahun));
    return years.size === 0 ? [] : [`Sasaran ${nomor} tahun ${[...years].sort().join(', ')}`];
  });
  if (costs.length > 0) return `Sebelum diperbaiki, rata-rata ${costs.join('; ')} tidak dihitung.`;
  return baris.length > 0
    ? 'Sebelum diperbaiki, capaian indikatornya tidak dihitung.'
    : 'Baris ini tidak dihitung, dan tidak ada indikator yang kekurangan angka karenanya.';
}
