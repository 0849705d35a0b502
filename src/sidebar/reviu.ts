import type { Keadaan } from '../apps-script/commands/read-home.ts';
import type { KeadaanReviuLaporan } from '../apps-script/review/read-state.ts';
import type { HasilReviu } from '../apps-script/review/update-review.ts';
import { mulaiBagikan } from './bagikan.ts';
import { mulaiBerkas } from './berkas-akhir.ts';
import { mulaiCabut } from './cabut.ts';
import { type Child, cell, h } from './element.ts';
import { homeScreen, toHome } from './home.ts';
import { kalimatPutusanBaru } from './next-step.ts';
import { foldable, hint, list, tabButton, tujuan } from './parts.ts';
import {
  daftarBerubah,
  foldableDiminta,
  isiHasil,
  peringatanRantai,
  REVIU,
  RIWAYAT,
} from './reviu-terbaca.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';
import { mulaiSusun } from './susun-tabel.ts';

/** The review by the head of the agency: who reviews, how it stands, and what can be done. */

const JUDUL = 'Reviu pimpinan';

export function lihatReviu(): void {
  runTask({
    judul: JUDUL,
    sedang: 'Membaca reviu…',
    kerja: () => callServer('bacaKeadaan'),
    kembali: toHome,
    lalu: (keadaan) => {
      if (keadaan.reviu !== undefined) tampilkanReviu(keadaan, keadaan.reviu);
      else if ((keadaan.tabel ?? []).some(({ disusun }) => disusun !== undefined)) belumDibagikan(keadaan);
      else belumAdaTabel(keadaan);
    },
  });
}

const keReviu: Button = { label: 'Reviu', run: lihatReviu };

function belumAdaTabel({ tabel }: Keadaan): void {
  const terhitung = tabel !== undefined;
  showScreen({
    judul: JUDUL,
    isi: [
      h(
        'p',
        {},
        terhitung
          ? 'Belum ada tabel untuk ditinjau. Susun tabelnya dahulu, lalu bagikan dari sini.'
          : 'Belum ada tabel untuk ditinjau, dan lembar datanya belum dapat dihitung. Beranda menunjukkan apa yang kurang.',
      ),
    ],
    utama: terhitung ? { label: 'Susun tabel', run: () => mulaiSusun() } : toHome,
    kembali: toHome,
  });
}

function belumDibagikan(keadaan: Keadaan): void {
  showScreen({
    judul: JUDUL,
    isi: [
      h('p', {}, 'Laporan ini belum dibagikan untuk direviu. Begini jalannya:'),
      h('ol', { class: 'urutan' }, ...JALANNYA.map((kalimat) => h('li', {}, kalimat))),
    ],
    utama: { label: 'Bagikan', run: () => mulaiBagikan(keadaan, keReviu) },
    lain: [{ label: 'Batal', run: homeScreen }],
    kembali: toHome,
  });
}

const JALANNYA = [
  'Anda membagikan spreadsheet ini kepada pimpinan. Sebelum apa pun dikerjakan, langkahnya ditunjukkan dahulu.',
  'Pimpinan membuka tab Reviu, dari telepon pun bisa, lalu memilih "disetujui" atau "perlu perbaikan" untuk tiap tabel.',
  'Tabel yang disetujui dibekukan. Bila angkanya kemudian berubah, tabel dan selnya disebutkan.',
  'Setelah semuanya disetujui, berkas akhir untuk ditandatangani disusun sebagai spreadsheet baru.',
];

function tampilkanReviu(keadaan: Keadaan, reviu: KeadaanReviuLaporan): void {
  const { peninjau, ringkas, rantai, rantaiUtuh, berubah, diminta, putusanBaru } = reviu;
  showScreen({
    judul: JUDUL,
    isi: [
      h('p', { dir: 'auto' }, ringkas),
      h('p', {}, 'Putusan per tabel di ', tabButton(REVIU), ', jejaknya di ', tabButton(RIWAYAT), '.'),
      peringatanRantai(rantai),
      putusanBaru.length === 0 ? undefined : hint(h('p', {}, kalimatPutusanBaru(putusanBaru))),
      foldableDiminta(diminta.map(({ tabel, catatan: pesan }) => ({ name: tabel, pesan }))),
      berubah.length === 0
        ? undefined
        : foldable('Berubah setelah disetujui', String(berubah.length), [daftarBerubah(berubah)], {
            terbuka: true,
          }),
      foldable('Peninjau', String(peninjau.length), [daftarPeninjau(peninjau)], { terbuka: true }),
      h('h2', { class: 'lain' }, 'Yang dapat dikerjakan'),
      list(
        [
          ...(rantaiUtuh
            ? []
            : [tujuan('Mulai lagi Riwayat', 'Bila versi yang utuh tidak dapat dipulihkan', mulaiLagi)]),
          tujuan('Bagikan', 'Kepada peninjau, pembaca, atau komentator', () =>
            mulaiBagikan(keadaan, keReviu),
          ),
          ...(peninjau.length === 0
            ? []
            : [
                tujuan('Cabut peninjau', 'Yang sudah disetujuinya tetap disetujui', () =>
                  mulaiCabut(peninjau, keReviu),
                ),
              ]),
          tujuan('Susun berkas akhir', 'Spreadsheet baru untuk ditandatangani', () => mulaiBerkas(keReviu)),
        ],
        'tujuan',
      ),
    ],
    utama: { label: 'Perbarui Reviu', run: perbarui },
    kembali: toHome,
  });
}

function daftarPeninjau(peninjau: readonly string[]): Child {
  if (peninjau.length === 0) {
    return h('p', {}, 'Tidak ada. Bagikan kepada seorang peninjau supaya tabel dapat disetujui.');
  }
  return list(
    peninjau.map((email) => cell(email)),
    'baris',
  );
}

/** Takes in what reviewers have decided. */
export function perbarui(): void {
  runTask({
    judul: 'Perbarui Reviu',
    sedang: 'Mengambil putusan peninjau dan membandingkan tabel…',
    kerja: () => callServer('perbaruiReviuLaporan'),
    kembali: keReviu,
    lalu: (hasil) => tampilkanHasil(hasil, 'Reviu diperbarui'),
  });
}

function tampilkanHasil(hasil: HasilReviu, judul: string): void {
  const terhalang = hasil.penghalang.length > 0;
  const { dibekukan, berubah, putusanLain } = hasil;
  const takBerubah = hasil.dimulai && dibekukan.length + berubah.length + putusanLain.length === 0;
  showScreen({
    judul: terhalang ? 'Reviu belum dapat diperbarui' : judul,
    isi: [
      ...isiHasil(hasil),
      takBerubah ? h('p', { class: 'redup' }, 'Tidak ada putusan atau perubahan yang baru.') : undefined,
      terhalang ? undefined : h('p', {}, 'Lihat ', tabButton(REVIU), '.'),
    ],
    utama: terhalang ? { label: 'Coba lagi', run: perbarui } : { label: 'Selesai', run: lihatReviu },
    kembali: keReviu,
  });
}

/** Says first what cannot be taken back: what is in doubt stays so. */
function mulaiLagi(): void {
  showScreen({
    judul: 'Mulai lagi Riwayat?',
    isi: [
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
    utama: {
      label: 'Mulai lagi',
      run: () =>
        runTask({
          judul: 'Mulai lagi Riwayat',
          sedang: 'Menulis ke tab Riwayat…',
          kerja: () => callServer('mulaiLagiRiwayatLaporan'),
          kembali: keReviu,
          lalu: (hasil) => tampilkanHasil(hasil, 'Riwayat dimulai lagi'),
        }),
    },
    lain: [{ label: 'Batal', run: lihatReviu }],
    kembali: keReviu,
  });
}
