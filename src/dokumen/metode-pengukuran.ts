import { formatNumber } from '../bahasa/tulis-angka.ts';
import type { Capaian } from '../kinerja/capaian.ts';
import { uraianSkala } from '../reports/perhitungan.ts';
import { joinWords } from '../reports/sentences.ts';
import type { BahanBab } from './bahan.ts';
import type { Blok } from './dokumen.ts';
import { daftarButir, kalimat } from './naskah.ts';

type Rumus = Extract<Capaian, { dinilai: true }>['dasar']['rumus'];

/** The formulas as they are used, not as a method says: only those that some capaian of this report comes from. */
const RUMUS: readonly (readonly [rumus: Rumus, butir: string])[] = [
  ['R/T', 'indikator yang makin tinggi makin baik: capaian = realisasi ÷ target × 100%;'],
  ['2T-R', 'indikator yang makin rendah makin baik: capaian = (2 × target − realisasi) ÷ target × 100%;'],
  ['T/R', 'indikator yang makin rendah makin baik: capaian = target ÷ realisasi × 100%;'],
  ['rentang', 'indikator dengan rentang target: realisasi di dalam rentang bernilai 100%;'],
  ['predikat', 'indikator berupa predikat: predikat yang sama dengan atau di atas target bernilai 100%;'],
];

/** How capaian is calculated and sorted in this report. */
export function metodePengukuran({ hasil, narasi }: BahanBab): readonly Blok[] {
  const { daftarSasaran, metode } = hasil;
  const dipakai = new Set(
    daftarSasaran.flatMap(({ daftarIndikator }) =>
      daftarIndikator.flatMap(({ years }) =>
        years.flatMap((tahun) => (tahun?.capaian.dinilai ? [tahun.capaian.dasar.rumus] : [])),
      ),
    ),
  );
  const butir = RUMUS.filter(([rumus]) => dipakai.has(rumus)).map(([, teks]) => teks);
  const tulisan = narasi.bagian('Metode Pengukuran');
  if (butir.length === 0) return tulisan;
  const { scale, batas } = metode;
  const bermean = scale.brackets.some(({ mean }) => mean !== undefined);
  const nilaiMean = [...scale.brackets]
    .reverse()
    .flatMap(({ kategori, mean }) => (mean === undefined ? [] : [`${kategori} ${mean.replace('.', ',')}`]));
  return [
    kalimat('Capaian kinerja setiap indikator dihitung dari target dan realisasinya:'),
    daftarButir(butir.map((teks, i) => (i === butir.length - 1 ? teks.replace(/;$/u, '.') : teks))),
    kalimat(
      `Capaian digolongkan menurut skala ${scale.name}: ${uraianSkala(scale)}.` +
        (batas === undefined ? '' : ` Capaian dibatasi paling tinggi ${formatNumber(batas)}%.`) +
        ' Kategori suatu sasaran ialah kategori rata-rata capaian indikatornya.' +
        (bermean
          ? ` Nilai mean suatu sasaran ialah rata-rata nilai tengah kategori indikatornya, yaitu ${joinWords(nilaiMean)}.`
          : ''),
    ),
    ...tulisan,
  ];
}
