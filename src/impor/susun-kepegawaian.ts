import type { TabelKepegawaian } from './baca-kepegawaian.ts';
import type { BarisUsulan, TabUsulan } from './hasil-usulan.ts';
import { fullKeyOf } from './kata.ts';
import type { Pencatat } from './pencatat.ts';
import type { OfficeTable } from './tables.ts';
import { alamat, sumberOf } from './tempat.ts';

/** The tab Kepegawaian, each kind of table from one place. */
export function susunTabKepegawaian(catat: Pencatat, tabel: readonly TabelKepegawaian[]): TabUsulan {
  const kolom = ['PNS L', 'PNS P', 'Non PNS L', 'Non PNS P'] as const;
  const pemilik = new Map<string, OfficeTable>();
  const baris: (BarisUsulan & { tabel: string })[] = [];
  const ada = new Set<string>();
  for (const one of tabel) {
    let taken = 0;
    for (const row of one.baris) {
      const owner = pemilik.get(row.tabel);
      const key = `${row.tabel}|${fullKeyOf(row.uraian.teks)}`;
      if (owner !== undefined && owner !== one.table && ada.has(key)) {
        catat.sisihkan(
          row.uraian.tempat,
          row.uraian.teks,
          `Tabel ${row.tabel} sudah diambil dari lembar "${owner.grid.name}".`,
        );
        continue;
      }
      pemilik.set(row.tabel, one.table);
      ada.add(key);
      taken++;
      baris.push({
        tabel: row.tabel,
        isi: [row.tabel, row.uraian.teks, ...kolom.map((k) => row.isi.get(k)?.teks ?? '')],
        sumber: ['', alamat(row.uraian.tempat), ...kolom.map((k) => sumberOf(row.isi.get(k)))],
      });
    }
    catat.pakai(
      one.table,
      taken > 0 ? 'Kepegawaian' : '',
      taken > 0 ? 'Menghitung pegawai laki-laki dan perempuan.' : 'Pegawainya sudah dihitung di tabel lain.',
    );
  }
  const urutan = ['Pendidikan', 'Golongan', 'Jabatan'];
  return {
    nama: 'Kepegawaian',
    kolom: ['Tabel', 'Uraian', ...kolom],
    baris: [...baris]
      .sort((a, b) => urutan.indexOf(a.tabel) - urutan.indexOf(b.tabel))
      .map(({ isi, sumber }) => ({ isi, sumber })),
  };
}
