import { kalimatTingkat, type RingkasanTerbuka } from '../periksa/ringkasan-temuan.ts';
import { kalimatMasalah } from '../reports/masalah-data.ts';
import type { HasilPeriksaData } from './periksa.ts';
import { MOST_LINES, perhatian } from './pesan.ts';
import type { HasilHapusTanda, HasilTanda } from './tanda-temuan.ts';

/** What the officer is told after an inspection. */
export function pesanPeriksa(hasil: HasilPeriksaData): string {
  const { diperiksa, masalah, perJenis, tabel } = hasil;
  const salah = masalah.filter(({ tingkat }) => tingkat === 'salah');
  if (!diperiksa) return ['Data belum dapat diperiksa.', ...salah.map(kalimatMasalah)].join('\n');
  const rest = perJenis.length - MOST_LINES;
  return [
    kalimatTerbuka(hasil),
    ...perJenis.slice(0, MOST_LINES).map((one) => `• ${barisJenis(one)}`),
    ...(rest > 0 ? [`… dan ${rest} jenis lagi.`] : []),
    '',
    ...keterangan(hasil),
    ...(salah.length === 0
      ? []
      : [
          `${salah.length} isian lembar data tidak terbaca sehingga tidak ikut diperiksa; daftarnya di tab "Masalah Data".`,
        ]),
    ...perhatian(tabel),
  ]
    .join('\n')
    .trim();
}

function kalimatTerbuka({ terbuka }: HasilPeriksaData): string {
  const jumlah = kalimatTingkat(terbuka);
  return jumlah === ''
    ? 'Tidak ada temuan yang terbuka.'
    : `Temuan yang terbuka: ${jumlah}. Semuanya di tab "Temuan", beserta hitungannya.`;
}

/** `K01 Rumus capaian tidak sesuai dengan arah indikator: 6 salah` */
export function barisJenis({ jenis, judul, jumlah }: RingkasanTerbuka): string {
  return `${jenis} ${judul}: ${kalimatTingkat(jumlah)}`;
}

/** What else there is to know of an inspection, a sentence each. */
export function keterangan({
  diterima,
  munculLagi,
  tidakDapatDiperiksa,
}: HasilPeriksaData): readonly string[] {
  return [
    ...(munculLagi > 0 ? [`${munculLagi} muncul lagi sesudah diperbaiki.`] : []),
    ...(diterima > 0 ? [`${diterima} sudah diterima dengan alasan.`] : []),
    ...(tidakDapatDiperiksa > 0
      ? [`${tidakDapatDiperiksa} hal tidak dapat diperiksa, dan tidak dihitung sebagai salah.`]
      : []),
  ];
}

/** What the officer is told after cells were marked. */
export function pesanTanda({ ditandai, tab, terlewat }: HasilTanda): string {
  if (ditandai === 0) return 'Tidak ada temuan terbuka yang menunjuk sel, jadi tidak ada yang ditandai.';
  return [
    `${ditandai} sel ditandai menurut tingkatnya di tab ${tab.join(', ')}.`,
    ...(terlewat > 0
      ? [`${terlewat} sel lain tidak ditandai karena terlalu banyak untuk satu tab; lihat tab "Temuan".`]
      : []),
    'Pilih menu Hapus tanda temuan untuk mengembalikan warnanya.',
  ].join('\n');
}

/** What the officer is told after the marks were taken away. */
export function pesanHapusTanda({ dihapus, dibiarkan }: HasilHapusTanda): string {
  if (dihapus + dibiarkan === 0) return 'Tidak ada tanda temuan yang perlu dihapus.';
  return [
    `Tanda pada ${dihapus} sel dihapus; warnanya kembali seperti semula.`,
    ...(dibiarkan > 0 ? [`${dibiarkan} sel sudah diberi warna lain sejak ditandai, jadi dibiarkan.`] : []),
  ].join('\n');
}
