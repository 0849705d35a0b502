import { kalimatTanpaAlasan, TEMUAN } from '../periksa/tabel-temuan.ts';
import { kalimatTingkat, type OpenSummary } from '../periksa/temuan-summary.ts';
import { kalimatMasalah } from '../reports/masalah-data.ts';
import type { HasilPeriksaData } from './periksa.ts';
import { MOST_LINES, perhatian } from './pesan.ts';
import type { HasilHapusTanda, HasilTanda } from './tanda-temuan.ts';

/** What the officer is told after an inspection. */
export function pesanPeriksa(hasil: HasilPeriksaData): string {
  const { diperiksa, masalah, perJenis, tabel } = hasil;
  const salah = masalah.filter(({ tingkat }) => tingkat === 'salah');
  if (!diperiksa || (perJenis.length === 0 && hasil.kosong.length > 0)) return belumDapat(hasil);
  const rest = perJenis.length - MOST_LINES;
  return [
    ...kalimatTerbuka(hasil),
    ...perJenis.slice(0, MOST_LINES).map((one) => `• ${barisJenis(one)}`),
    ...(rest > 0 ? [`… dan ${rest} jenis lagi.`] : []),
    '',
    ...keterangan(hasil),
    ...(salah.length === 0
      ? []
      : [
          `${salah.length} isian lembar data tidak terbaca sehingga tidak ikut diperiksa; daftarnya di tab "Masalah Data".`,
        ]),
    ...perhatian(tabel.filter(({ name }) => name !== TEMUAN)),
  ]
    .join('\n')
    .trim();
}

function kalimatTerbuka({ terbuka, tabel }: HasilPeriksaData): readonly string[] {
  const jumlah = kalimatTingkat(terbuka);
  const terpakai = perhatian(tabel.filter(({ name }) => name === TEMUAN));
  if (jumlah === '') return ['Tidak ada temuan yang terbuka.', ...terpakai];
  return terpakai.length > 0
    ? [`Temuan yang terbuka: ${jumlah}, tetapi daftarnya tidak dapat ditulis.`, ...terpakai]
    : [`Temuan yang terbuka: ${jumlah}. Semuanya di tab "Temuan", beserta hitungannya.`];
}

/** What has to be filled in before anything can be checked. */
function belumDapat({ masalah, kosong }: Pick<HasilPeriksaData, 'masalah' | 'kosong'>): string {
  const salah = masalah.filter(({ tingkat }) => tingkat === 'salah').map(kalimatMasalah);
  const lines = [...salah, ...kosong.map((name) => `Tab ${name} masih kosong. Isilah dahulu.`)];
  const rest = lines.length - MOST_LINES;
  return [
    'Data belum dapat diperiksa. Lengkapi dahulu:',
    ...lines.slice(0, MOST_LINES).map((line) => `• ${line}`),
    ...(rest > 0 ? [`… dan ${rest} lagi.`] : []),
  ].join('\n');
}

/** `K01 Rumus capaian tidak sesuai dengan arah indikator: 6 salah` */
export function barisJenis({ jenis, judul, jumlah }: OpenSummary): string {
  return `${jenis} ${judul}: ${kalimatTingkat(jumlah)}`;
}

/** What else there is to know of an inspection, a sentence each. */
export function keterangan({
  diterima,
  munculLagi,
  tanpaAlasan,
  tidakDapatDiperiksa,
}: HasilPeriksaData): readonly string[] {
  return [
    ...(munculLagi > 0 ? [`${munculLagi} muncul lagi sesudah diperbaiki.`] : []),
    ...kalimatTanpaAlasan(tanpaAlasan),
    ...(diterima > 0 ? [`${diterima} sudah diterima dengan alasan.`] : []),
    ...(tidakDapatDiperiksa > 0
      ? [`${tidakDapatDiperiksa} hal tidak dapat diperiksa, dan tidak dihitung sebagai salah.`]
      : []),
  ];
}

/** What the officer is told after cells were marked. */
export function pesanTanda(hasil: HasilTanda): string {
  const { ditandai, tab, terlewat, masalah, kosong } = hasil;
  const tidakTerbaca = masalah.some(({ tingkat }) => tingkat === 'salah');
  if (ditandai === 0 && (tidakTerbaca || kosong.length > 0)) return belumDapat(hasil);
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
