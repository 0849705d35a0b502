import type { TabelDukung } from './baca-dukung.ts';
import type { TabUsulan } from './hasil-usulan.ts';
import type { HimpunanIndikator } from './himpun-indikator.ts';
import { fullKeyOf } from './kata.ts';
import type { Pencatat } from './pencatat.ts';
import { kodeIndikator } from './susun-indikator.ts';
import { sumberOf } from './tempat.ts';

/** The tab Data Dukung; a table whose title names an indikator belongs to it. */
export function susunTabDukung(
  catat: Pencatat,
  tabel: readonly TabelDukung[],
  himpunan: HimpunanIndikator,
): TabUsulan {
  const kode = kodeIndikator(himpunan);
  const kolom = ['Penyebut', 'Pembilang', 'Satuan'] as const;
  const baris = tabel.flatMap(({ table, judul, baris: rows }) => {
    catat.pakai(table, 'Data Dukung', 'Berisi yang tercapai di samping seluruhnya.', 'cukup yakin');
    const said = fullKeyOf(judul);
    const milik = himpunan.indikator.findIndex(({ nama }) => said.includes(fullKeyOf(nama)));
    return rows.map(({ uraian, isi }) => ({
      isi: [
        judul,
        uraian.teks,
        ...kolom.map((one) => isi.get(one)?.teks ?? ''),
        milik < 0 ? '' : (kode[milik] ?? ''),
      ],
      sumber: ['', sumberOf(uraian), ...kolom.map((one) => sumberOf(isi.get(one))), ''],
    }));
  });
  return { nama: 'Data Dukung', kolom: ['Tabel', 'Uraian', ...kolom, 'Indikator'], baris };
}
