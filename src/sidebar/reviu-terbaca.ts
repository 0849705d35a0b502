import type { ReviewState } from '../apps-script/review/read-state.ts';
import type { ReviewResult } from '../apps-script/review/update-review.ts';
import { type Child, h } from './element.ts';
import { foldable, hint, list, problemList, tabButton } from './parts.ts';

/** How a review stands, as several screens show it. */

export const REVIU = 'Reviu';
export const RIWAYAT = 'Riwayat';

type ChangedTables = ReviewState['berubah'];

/** The review on the home: how it stands, and what is no longer what was approved. */
export function foldableReview({
  ringkas,
  rantai,
  berubah,
  diminta,
  tidakCocok,
}: ReviewState): HTMLDetailsElement {
  const hitungan = [
    ...(diminta.length === 0 ? [] : [`${diminta.length} perlu perbaikan`]),
    ...(berubah.length === 0 ? [] : [`${berubah.length} berubah`]),
  ];
  return foldable(
    'Reviu',
    hitungan.join(', '),
    [
      h('p', { dir: 'auto' }, ringkas),
      chainWarning(rantai),
      ...tidakCocok.map(catatanReviu),
      diminta.length === 0
        ? undefined
        : requestedList(diminta.map(({ tabel, catatan: pesan }) => ({ name: tabel, pesan }))),
      changedList(berubah),
    ],
    { terbuka: true },
  );
}

/** A table for which a reviewer asks for repairs. */
interface Requested {
  readonly name: string;
  readonly keterangan?: string;
  readonly pesan: string | undefined;
}

/** Which tables the reviewer wants repaired, and why; nothing where there are none. */
export function foldableRequested(diminta: readonly Requested[]): Child {
  if (diminta.length === 0) return undefined;
  return foldable('Perlu perbaikan', String(diminta.length), [requestedList(diminta)], { terbuka: true });
}

function requestedList(diminta: readonly Requested[]): Child {
  const sisa = diminta.length - MOST;
  const items: Child[] = diminta
    .slice(0, MOST)
    .map(({ name, keterangan, pesan }) =>
      h(
        'div',
        {},
        tabButton(name),
        keterangan === undefined ? undefined : h('p', { dir: 'auto' }, keterangan),
        pesan === undefined ? undefined : h('blockquote', { dir: 'auto' }, pesan),
      ),
    );
  if (sisa > 0) items.push(h('p', { class: 'redup' }, `dan ${sisa} tabel lagi di `, tabButton(REVIU)));
  return list(items, 'masalah');
}

/** What is wrong with Riwayat; nothing where it is whole. */
export function chainWarning(rantai: string): Child {
  return rantai === '' ? undefined : hint(h('p', { dir: 'auto' }, rantai), tabButton(RIWAYAT));
}

/** What does not fit in the tab Reviu. */
const catatanReviu = (kalimat: string): Child => hint(h('p', { dir: 'auto' }, kalimat));

/** More than these the tab Reviu tells. */
const MOST = 20;

/** Which table is no longer what was approved, and which cell says what instead of what. */
export function changedList(berubah: ChangedTables): Child {
  const sisa = berubah.length - MOST;
  const items: Child[] = berubah
    .slice(0, MOST)
    .map(({ tabel, perbedaan }) => h('div', {}, tabButton(tabel), h('p', { dir: 'auto' }, perbedaan)));
  if (sisa > 0) items.push(h('p', { class: 'redup' }, `dan ${sisa} tabel lagi di `, tabButton(REVIU)));
  return list(items, 'masalah');
}

/** What a look at the review came to. */
export function resultBody(hasil: ReviewResult): readonly Child[] {
  const { penghalang, ringkas, rantai, tabel, dibekukan, berubah, menunggu, anjuran } = hasil;
  const { tidakDihitung, tidakCocok } = hasil;
  if (penghalang.length > 0) {
    return [h('p', {}, 'Perbaiki dahulu yang berikut ini:'), problemList(penghalang)];
  }
  const diminta = tabel.filter(({ keadaan }) => keadaan === 'perlu perbaikan');
  return [
    h('p', { dir: 'auto' }, ringkas),
    anjuran === undefined ? undefined : hint(h('p', { dir: 'auto' }, anjuran)),
    chainWarning(rantai),
    menunggu === undefined
      ? undefined
      : hint(
          h(
            'p',
            { dir: 'auto' },
            `Tab Reviu hanya dapat diperbarui oleh ${menunggu}. Mintalah ia memilih Perbarui Reviu; Riwayat sudah mencatat semuanya.`,
          ),
        ),
    ...tidakCocok.map(catatanReviu),
    tidakDihitung.length === 0
      ? undefined
      : foldable(
          'Tidak dihitung',
          String(tidakDihitung.length),
          [
            list(
              tidakDihitung.map(({ tabel: name, sebab }) =>
                h('div', {}, tabButton(name), h('p', { dir: 'auto' }, sebab)),
              ),
              'masalah',
            ),
          ],
          { terbuka: true },
        ),
    berubah.length === 0
      ? undefined
      : foldable('Berubah setelah disetujui', String(berubah.length), [changedList(berubah)], {
          terbuka: true,
        }),
    foldableRequested(diminta.map(({ name, keterangan, catatan: pesan }) => ({ name, keterangan, pesan }))),
    dibekukan.length === 0
      ? undefined
      : foldable(
          'Baru dibekukan',
          String(dibekukan.length),
          [
            h('p', { class: 'redup' }, 'Disetujui, dan isinya disimpan sebagai bukti.'),
            list(
              dibekukan.map((name) => tabButton(name)),
              'baris',
            ),
          ],
          { terbuka: true },
        ),
  ];
}
