import type { HomeState } from '../apps-script/commands/read-home.ts';
import type { ReviewState } from '../apps-script/review/read-state.ts';
import type { ReviewResult } from '../apps-script/review/update-review.ts';
import { startSharing } from './bagikan.ts';
import { startFinalSet } from './berkas-akhir.ts';
import { startRevoking } from './cabut.ts';
import { type Child, cell, h } from './element.ts';
import { homeScreen, toHome } from './home.ts';
import { newVerdictsSentence } from './next-step.ts';
import { destination, foldable, hint, list, tabButton } from './parts.ts';
import { chainWarning, changedList, foldableRequested, REVIU, RIWAYAT, resultBody } from './reviu-terbaca.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';
import { startBuilding } from './susun-tabel.ts';

/** The review by the head of the agency: who reviews, how it stands, and what can be done. */

const TITLE = 'Reviu pimpinan';

export function openReview(): void {
  runTask({
    title: TITLE,
    busy: 'Membaca reviu…',
    work: () => callServer('sidebarReadHome'),
    back: toHome,
    next: (keadaan) => {
      if (keadaan.reviu !== undefined) showReview(keadaan, keadaan.reviu);
      else if ((keadaan.tabel ?? []).some(({ disusun }) => disusun !== undefined)) showNotShared(keadaan);
      else showNothingBuilt(keadaan);
    },
  });
}

const toReview: Button = { label: 'Reviu', run: openReview };

function showNothingBuilt({ tabel }: HomeState): void {
  const terhitung = tabel !== undefined;
  showScreen({
    title: TITLE,
    body: [
      h(
        'p',
        {},
        terhitung
          ? 'Belum ada tabel untuk ditinjau. Susun tabelnya dahulu, lalu bagikan dari sini.'
          : 'Belum ada tabel untuk ditinjau, dan lembar datanya belum dapat dihitung. Beranda menunjukkan apa yang kurang.',
      ),
    ],
    primary: terhitung ? { label: 'Susun tabel', run: () => startBuilding() } : toHome,
    back: toHome,
  });
}

function showNotShared(keadaan: HomeState): void {
  showScreen({
    title: TITLE,
    body: [
      h('p', {}, 'Laporan ini belum dibagikan untuk direviu. Begini jalannya:'),
      h('ol', { class: 'urutan' }, ...HOW_IT_GOES.map((kalimat) => h('li', {}, kalimat))),
    ],
    primary: { label: 'Bagikan', run: () => startSharing(keadaan, toReview) },
    others: [{ label: 'Batal', run: homeScreen }],
    back: toHome,
  });
}

const HOW_IT_GOES = [
  'Anda membagikan spreadsheet ini kepada pimpinan. Sebelum apa pun dikerjakan, langkahnya ditunjukkan dahulu.',
  'Pimpinan membuka tab Reviu, dari telepon pun bisa, lalu memilih "disetujui" atau "perlu perbaikan" untuk tiap tabel.',
  'Tabel yang disetujui dibekukan. Bila angkanya kemudian berubah, tabel dan selnya disebutkan.',
  'Setelah semuanya disetujui, berkas akhir untuk ditandatangani disusun sebagai spreadsheet baru.',
];

function showReview(keadaan: HomeState, reviu: ReviewState): void {
  const { peninjau, ringkas, rantai, rantaiUtuh, berubah, diminta, putusanBaru } = reviu;
  showScreen({
    title: TITLE,
    body: [
      h('p', { dir: 'auto' }, ringkas),
      h('p', {}, 'Putusan per tabel di ', tabButton(REVIU), ', jejaknya di ', tabButton(RIWAYAT), '.'),
      chainWarning(rantai),
      putusanBaru.length === 0 ? undefined : hint(h('p', {}, newVerdictsSentence(putusanBaru))),
      foldableRequested(diminta.map(({ tabel, catatan: pesan }) => ({ name: tabel, pesan }))),
      berubah.length === 0
        ? undefined
        : foldable('Berubah setelah disetujui', String(berubah.length), [changedList(berubah)], {
            terbuka: true,
          }),
      foldable('Peninjau', String(peninjau.length), [reviewerList(peninjau)], { terbuka: true }),
      h('h2', { class: 'lain' }, 'Yang dapat dikerjakan'),
      list(
        [
          ...(rantaiUtuh
            ? []
            : [
                destination(
                  'Mulai lagi Riwayat',
                  'Bila versi yang utuh tidak dapat dipulihkan',
                  restartRiwayat,
                ),
              ]),
          destination('Bagikan', 'Kepada peninjau, pembaca, atau komentator', () =>
            startSharing(keadaan, toReview),
          ),
          ...(peninjau.length === 0
            ? []
            : [
                destination('Cabut peninjau', 'Yang sudah disetujuinya tetap disetujui', () =>
                  startRevoking(peninjau, toReview),
                ),
              ]),
          destination('Susun berkas akhir', 'Spreadsheet baru untuk ditandatangani', () =>
            startFinalSet(toReview),
          ),
        ],
        'tujuan',
      ),
    ],
    primary: { label: 'Perbarui Reviu', run: updateReview },
    back: toHome,
  });
}

function reviewerList(peninjau: readonly string[]): Child {
  if (peninjau.length === 0) {
    return h('p', {}, 'Tidak ada. Bagikan kepada seorang peninjau supaya tabel dapat disetujui.');
  }
  return list(
    peninjau.map((email) => cell(email)),
    'baris',
  );
}

/** Takes in what reviewers have decided. */
export function updateReview(): void {
  runTask({
    title: 'Perbarui Reviu',
    busy: 'Mengambil putusan peninjau dan membandingkan tabel…',
    work: () => callServer('sidebarUpdateReview'),
    back: toReview,
    next: (hasil) => showResult(hasil, 'Reviu diperbarui'),
  });
}

function showResult(hasil: ReviewResult, judul: string): void {
  const terhalang = hasil.penghalang.length > 0;
  const { dibekukan, berubah, putusanLain } = hasil;
  const takBerubah = hasil.dimulai && dibekukan.length + berubah.length + putusanLain.length === 0;
  showScreen({
    title: terhalang ? 'Reviu belum dapat diperbarui' : judul,
    body: [
      ...resultBody(hasil),
      takBerubah ? h('p', { class: 'redup' }, 'Tidak ada putusan atau perubahan yang baru.') : undefined,
      terhalang ? undefined : h('p', {}, 'Lihat ', tabButton(REVIU), '.'),
    ],
    primary: terhalang ? { label: 'Coba lagi', run: updateReview } : { label: 'Selesai', run: openReview },
    back: toReview,
  });
}

/** Says first what cannot be taken back: what is in doubt stays so. */
function restartRiwayat(): void {
  showScreen({
    title: 'Mulai lagi Riwayat?',
    body: [
      h('p', {}, 'Ada baris Riwayat yang diubah, dihapus, atau disisipkan di luar add-on.'),
      h('h2', { class: 'lain' }, 'Lebih baik: pulihkan'),
      h(
        'p',
        {},
        'Pilih File > Histori versi > Lihat histori versi, lalu pulihkan versi terakhir sebelum Riwayat diubah. Semua yang dikerjakan sesudahnya ikut kembali ke versi itu.',
      ),
      h('h2', { class: 'lain' }, 'Bila tidak dapat dipulihkan'),
      h(
        'p',
        {},
        'Riwayat dimulai lagi di bawah baris yang ada; tidak ada baris yang dihapus. Baris yang diragukan tidak menjadi bukti lagi untuk selamanya, dan persetujuan di dalamnya harus diminta lagi.',
      ),
      tabButton(RIWAYAT),
    ],
    primary: {
      label: 'Mulai lagi',
      run: () =>
        runTask({
          title: 'Mulai lagi Riwayat',
          busy: 'Menulis ke tab Riwayat…',
          work: () => callServer('sidebarRestartRiwayat'),
          back: toReview,
          next: (hasil) => showResult(hasil, 'Riwayat dimulai lagi'),
        }),
    },
    others: [{ label: 'Batal', run: openReview }],
    back: toReview,
  });
}
