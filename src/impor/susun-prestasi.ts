import type { TabelPrestasi } from './baca-prestasi.ts';
import type { TabUsulan } from './hasil-usulan.ts';
import { fullKeyOf } from './kata.ts';
import type { Pencatat } from './pencatat.ts';
import { sumberOf } from './tempat.ts';

/** The tab Prestasi: every award once, of the year that the workbook says, or else of the report's. */
export function susunTabPrestasi(catat: Pencatat, tabel: readonly TabelPrestasi[], tahun: number): TabUsulan {
  const sudah = new Set<string>();
  const baris = tabel.flatMap(({ table, baris: rows }) => {
    catat.pakai(table, 'Prestasi', 'Daftar penghargaan.', 'cukup yakin');
    return rows.flatMap((one) => {
      const year = one.tahun?.teks ?? (tahun > 0 ? String(tahun) : '');
      const kunci = `${fullKeyOf(one.kegiatan.teks)}|${year}`;
      if (sudah.has(kunci)) return [];
      sudah.add(kunci);
      return [{ isi: [one.kegiatan.teks, year], sumber: [sumberOf(one.kegiatan), sumberOf(one.tahun)] }];
    });
  });
  if (tabel.some(({ baris: rows }) => rows.some((one) => one.tahun === undefined)))
    catat.anggap(
      'prestasi-tahun',
      'Prestasi',
      `Penghargaan yang tidak bertahun dianggap diraih pada ${tahun}.`,
      'Tidak ada kolom tahun, dan judulnya tidak menyebut tahun.',
    );
  return { nama: 'Prestasi', kolom: ['Kegiatan', 'Tahun'], baris };
}
