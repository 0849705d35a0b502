import { kalimatMasalah } from '../reports/masalah-data.ts';
import { MOST_LINES, perhatian } from './pesan.ts';
import type { HasilPk } from './susun-perjanjian-kinerja.ts';

/** What the officer is told after the letters were built. */
export function pesanPk({ masalah, kekurangan, surat }: HasilPk): string {
  const salah = masalah.filter(({ tingkat }) => tingkat === 'salah');
  if (salah.length > 0) {
    return [
      'Perjanjian kinerja belum disusun; surat yang lama tidak diubah. Perbaiki dahulu:',
      ...ringkas(salah.map(kalimatMasalah)),
    ].join('\n');
  }

  const tabs = surat.flatMap(({ pernyataan, lampiran }) => [pernyataan, lampiran]);
  const ditulis = tabs.filter(({ keadaan }) => keadaan === 'ditulis').length;
  const tetap = tabs.filter(({ keadaan }) => keadaan === 'tidak berubah').length;
  return [
    surat.length === 0
      ? 'Belum ada pejabat yang punya atasan, jadi belum ada perjanjian kinerja. Isi kolom Atasan di tab Pejabat.'
      : `Perjanjian kinerja ${surat.length} pejabat: ${ditulis} tab ditulis, ${tetap} tidak berubah.`,
    ...perhatian(tabs),
    ...(kekurangan.length === 0
      ? []
      : [
          '',
          'Yang perlu dilengkapi sebelum ditandatangani:',
          ...ringkas(kekurangan.map((one) => one.kalimat)),
        ]),
  ].join('\n');
}

function ringkas(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES).map((line) => `• ${line}`),
    ...(rest > 0 ? [`… dan ${rest} lagi.`] : []),
  ];
}
