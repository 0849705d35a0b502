import type { KolomAnalisis } from './baca-indikator.ts';
import type { TabUsulan } from './hasil-usulan.ts';
import type { HimpunanIndikator } from './himpun-indikator.ts';
import type { Pencatat } from './pencatat.ts';
import { kodeIndikator } from './susun-indikator.ts';
import { alamat, sumberOf } from './tempat.ts';

/** The tab Analisis: what the office wrote of an indikator's year. */
export function susunTabAnalisis(catat: Pencatat, himpunan: HimpunanIndikator): TabUsulan {
  const kode = kodeIndikator(himpunan);
  const kolom: readonly KolomAnalisis[] = ['Penyebab', 'Hambatan', 'Solusi'];
  for (const { tempat, teks } of himpunan.analisisLain)
    catat.sisihkan(tempat, teks, 'Analisis tahun lain, atau yang kedua untuk indikator yang sama.');
  return {
    nama: 'Analisis',
    kolom: ['Indikator', ...kolom],
    baris: himpunan.indikator.flatMap(({ tempat, analisis }, index) =>
      analisis.size === 0
        ? []
        : [
            {
              isi: [kode[index] ?? '', ...kolom.map((one) => analisis.get(one)?.teks ?? '')],
              sumber: [alamat(tempat), ...kolom.map((one) => sumberOf(analisis.get(one)))],
            },
          ],
    ),
  };
}
