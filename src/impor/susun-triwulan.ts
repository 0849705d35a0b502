import type { KolomTriwulan, TabelIndikator } from './baca-indikator.ts';
import type { TabUsulan } from './hasil-usulan.ts';
import type { HimpunanIndikator } from './himpun-indikator.ts';
import type { Pencatat } from './pencatat.ts';
import { kodeIndikator } from './susun-indikator.ts';
import { alamat, sumberOf } from './tempat.ts';

/** The tab Triwulan: a row an indikator and quarter. */
export function susunTabTriwulan(
  catat: Pencatat,
  himpunan: HimpunanIndikator,
  tabel: readonly TabelIndikator[],
): TabUsulan {
  const kode = kodeIndikator(himpunan);
  const kolom: readonly KolomTriwulan[] = ['Target', 'Realisasi', 'Permasalahan', 'Rencana Tindak Lanjut'];
  const baris = himpunan.indikator.flatMap(({ tempat, triwulan }, index) =>
    [...triwulan]
      .sort((a, b) => a.tahun - b.tahun || a.triwulan - b.triwulan)
      .map(({ tahun, triwulan: ke, isi }) => ({
        isi: [kode[index] ?? '', String(tahun), String(ke), ...kolom.map((one) => isi.get(one)?.teks ?? '')],
        sumber: [alamat(tempat), '', '', ...kolom.map((one) => sumberOf(isi.get(one)))],
      })),
  );
  const sifat = tabel.flatMap(({ sifatTriwulan }) => sifatTriwulan);
  const jumlah = (cari: string) => sifat.filter((one) => one === cari).length;
  if (jumlah('sendiri-sendiri') > 0)
    catat.anggap(
      'triwulan-jumlah',
      'Triwulan',
      `Angka triwulan pada ${jumlah('sendiri-sendiri')} baris dijumlahkan menjadi kumulatif.`,
      'Jumlah keempat triwulannya sama dengan angka setahun.',
    );
  if (jumlah('tidak diketahui') > 0)
    catat.anggap(
      'triwulan-kumulatif',
      'Triwulan',
      `Angka triwulan pada ${jumlah('tidak diketahui')} baris dianggap kumulatif sampai dengan triwulannya.`,
      'Angka setahun di buku kerja tidak cukup untuk memastikannya.',
    );
  return { nama: 'Triwulan', kolom: ['Indikator', 'Tahun', 'Triwulan', ...kolom], baris };
}
