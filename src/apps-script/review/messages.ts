import { joinWords } from '../../reports/sentences.ts';
import type { ReviewResult } from './update-review.ts';

/** A dialog has room for so many changes; the rest stands in the tab Reviu. */
const MOST_LINES = 6;

/** What the officer is told of the review at the end of a run. */
export function reviewLines(hasil: ReviewResult): string[] {
  const { dimulai, ringkas, rantai, tabel, dibekukan, berubah, menunggu, anjuran } = hasil;
  const { tidakDihitung, tidakCocok } = hasil;
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
    ...some(tidakDihitung.map(({ tabel: name, sebab }) => `• Putusan atas ${name} tidak dihitung. ${sebab}`)),
    ...tidakCocok,
    ...berubah.slice(0, MOST_LINES).map(({ tabel, perbedaan }) => `• ${tabel} berubah: ${perbedaan}`),
    ...(sisa > 0 ? [`… dan ${sisa} tabel lagi di tab Reviu.`] : []),
    ...(menunggu === undefined
      ? []
      : [
          `Tab Reviu hanya dapat diperbarui oleh ${menunggu}; mintalah ia memilih menu Perbarui Reviu. Riwayat sudah mencatat semuanya.`,
        ]),
    ...(rantai === '' ? [] : [rantai]),
    ...(anjuran === undefined ? [] : [anjuran]),
  ];
}

const some = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `… dan ${lines.length - MOST_LINES} lagi di tab Riwayat.`];

/** Asks whether approved tables may be replaced. */
export function approvedQuestion(diganti: readonly string[]): string {
  return [
    `Sudah disetujui peninjau, tetapi datanya berubah: ${joinWords(diganti)}.`,
    '',
    'Ya: susun ulang. Versi yang disetujui disimpan di tab tersendiri, dan tabel yang baru perlu disetujui lagi.',
    'Tidak: biarkan tabel yang disetujui, susun yang lain.',
    'Batal: jangan kerjakan apa pun.',
  ].join('\n');
}
