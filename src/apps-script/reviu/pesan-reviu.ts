import { joinWords } from '../../reports/sentences.ts';
import type { HasilBerkas } from './berkas-akhir.ts';
import type { HasilReviu } from './perbarui.ts';

/** A dialog has room for so many changes; the rest stands in the tab Reviu. */
const MOST_LINES = 6;

/** What the officer is told of the review at the end of a run. */
export function pesanReviu(hasil: HasilReviu): string[] {
  const { dimulai, ringkas, rantai, tabel, dibekukan, berubah, menunggu, anjuran } = hasil;
  if (!dimulai) return [];
  const sisa = berubah.length - MOST_LINES;
  const diminta = tabel.filter(({ keadaan }) => keadaan === 'perlu perbaikan');
  const sisaDiminta = diminta.length - MOST_LINES;
  return [
    `Reviu: ${ringkas}`,
    ...(dibekukan.length === 0 ? [] : [`Dibekukan: ${joinWords(dibekukan)}.`]),
    ...diminta
      .slice(0, MOST_LINES)
      .map(({ name, catatan }) =>
        catatan === undefined ? `• ${name} perlu perbaikan.` : `• ${name} perlu perbaikan: ${catatan}`,
      ),
    ...(sisaDiminta > 0 ? [`… dan ${sisaDiminta} tabel lagi di tab Reviu.`] : []),
    ...berubah.slice(0, MOST_LINES).map(({ tabel, perbedaan }) => `• ${tabel} berubah: ${perbedaan}`),
    ...(sisa > 0 ? [`… dan ${sisa} tabel lagi di tab Reviu.`] : []),
    ...(menunggu === undefined
      ? []
      : [
          `Sebagian status hanya dapat diganti oleh ${menunggu}; mintalah ia memilih menu Perbarui Reviu. Riwayat sudah mencatatnya.`,
        ]),
    ...(rantai === '' ? [] : [rantai]),
    ...(anjuran === undefined ? [] : [anjuran]),
  ];
}

/** What the officer is told who looks at a review that has not begun. */
export const REVIU_BELUM_DIMULAI =
  'Laporan ini belum dibagikan untuk direviu. Pilih menu LKjIP > Reviu > Bagikan untuk reviu.';

/** Asks whether approved tables may be replaced. */
export function pertanyaanDisetujui(diganti: readonly string[]): string {
  return [
    `Sudah disetujui peninjau, tetapi datanya berubah: ${joinWords(diganti)}.`,
    '',
    'Ya: susun ulang. Versi yang disetujui disimpan di tab tersendiri, dan tabel yang baru perlu disetujui lagi.',
    'Tidak: biarkan tabel yang disetujui, susun yang lain.',
    'Batal: jangan kerjakan apa pun.',
  ].join('\n');
}

/** What the officer is told of the final set. */
export function pesanBerkas({ halangan, berkas }: HasilBerkas): string {
  const daftar = halangan.map((satu) => `• ${satu}`);
  if (berkas === undefined) return ['Berkas akhir belum dapat disusun:', ...daftar].join('\n');
  return [
    `Berkas akhir siap: ${berkas.nama}`,
    berkas.url,
    ...(daftar.length === 0 ? [] : ['', 'Disusun dengan alasan, meskipun:', ...daftar]),
  ].join('\n');
}

/** Asks why the final set is wanted all the same. */
export const TANYA_ALASAN =
  'Bila berkas akhir tetap harus disusun sekarang, tulis alasannya. Alasan itu dicetak di sampul dan dicatat di Riwayat.';
