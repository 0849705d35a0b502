import type { TemuanList } from '../apps-script/commands/check-data.ts';
import type { TourState } from '../apps-script/commands/tour.ts';
import { type Child, h } from './element.ts';
import { hint, list, tabButton } from './parts.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';
import { CONTOH_TUR } from './tur-contoh.ts';

/**
 * The tour: a small example is written, its tables are built, its one slip is found and mended, and all of it
 * goes away again. Every step can be left; what stands then is offered to go on with, or to take away.
 */

const TITLE = 'Tur sepuluh menit';
const STEPS = 4;
const stepOf = (no: number): string => `Langkah ${no} dari ${STEPS}`;

/** Where the slip stands: the printed capaian of the indikator that is better when it falls. */
const SLIP = { tab: 'Kinerja', baris: 3, kolom: 'Capaian Tercetak', seharusnya: '80' } as const;

const TO_HOME: Button = { label: 'Buka bilah sisi', run: () => void callServer('bukaSidebar') };
const TO_END: Button = { label: 'Akhiri tur', run: askToEnd };

const p = (...teks: readonly Child[]): HTMLElement => h('p', {}, ...teks);

/** Begins the tour, or goes on with one that was left. */
export function openTour(): void {
  runTask({
    title: TITLE,
    busy: 'Melihat isi spreadsheet…',
    work: () => callServer('sidebarReadTour'),
    next: showStart,
  });
}

function showStart(state: TourState): void {
  if (state === 'berisi') {
    showScreen({
      title: TITLE,
      body: [
        p('Tur memakai contoh, dan contohnya tidak pernah ditaruh di antara lembar data Anda.'),
        p('Buka spreadsheet baru yang kosong, lalu pilih LKjIP › Tur sepuluh menit di sana.'),
      ],
      primary: TO_HOME,
    });
    return;
  }
  if (state === 'berjalan') {
    showScreen({
      title: TITLE,
      body: [p('Contoh dari tur yang belum selesai masih ada di spreadsheet ini.')],
      primary: { label: 'Lanjutkan', run: showData },
      others: [TO_END],
    });
    return;
  }
  showScreen({
    title: TITLE,
    body: [
      p(
        'Sebuah dinas rekaan dengan tiga indikator: datanya ditulis, tabelnya disusun, satu kekeliruannya ditemukan dan diperbaiki. Sesudah itu semuanya dihapus lagi.',
      ),
      p('Boleh ditinggalkan kapan saja.'),
    ],
    primary: { label: 'Mulai', run: writeExample },
    others: [TO_HOME],
  });
}

function writeExample(): void {
  runTask({
    title: TITLE,
    step: stepOf(1),
    busy: 'Menulis lembar data contoh…',
    work: () => callServer('sidebarBeginTour', CONTOH_TUR),
    next: showData,
  });
}

function showData(): void {
  showScreen({
    title: 'Lembar data',
    step: stepOf(1),
    body: [
      p('Semua angka laporan diketik sekali, di tab-tab ini. Judul kolomnya menjelaskan isinya.'),
      list(
        CONTOH_TUR.map(({ nama }) => tabButton(nama)),
        'baris',
      ),
      hint(p('Lihat tab Indikator: "Waktu tempuh" berarah turun, jadi makin kecil makin baik.')),
    ],
    primary: { label: 'Susun tabel', run: buildTables },
    others: [TO_END],
  });
}

async function build(): Promise<void> {
  const { tabel, version } = await callServer('sidebarPlanTables', {});
  const capaian = tabel.map(({ id }) => id).filter((id) => id.startsWith('capaian/'));
  await callServer('sidebarBuildTables', { tabel: capaian, version });
}

function buildTables(): void {
  runTask({
    title: 'Menyusun tabel',
    step: stepOf(2),
    busy: 'Menghitung capaian dan menulis tabel…',
    work: build,
    back: TO_END,
    next: () =>
      showScreen({
        title: 'Tabel capaian',
        step: stepOf(2),
        body: [
          p('Setiap sasaran mendapat tabel capaiannya, siap cetak:'),
          list([tabButton('Tabel 3.1'), tabButton('Tabel 3.2')], 'baris'),
          hint(
            p(
              'Di Tabel 3.1, letakkan penunjuk pada capaian "Waktu tempuh": catatan selnya memuat hitungannya, (2 × 10 − 12) ÷ 10 × 100 = 80.',
            ),
          ),
        ],
        primary: { label: 'Periksa data', run: check },
        others: [TO_END],
      }),
  });
}

function check(): void {
  runTask({
    title: 'Memeriksa',
    step: stepOf(3),
    busy: 'Mencocokkan angka di semua lembar data…',
    work: () => callServer('readTemuan'),
    back: TO_END,
    next: showSlip,
  });
}

function showSlip({ temuan }: TemuanList): void {
  const slip = temuan.find(
    ({ tab, baris, kolom, status }) =>
      tab === SLIP.tab &&
      baris === SLIP.baris &&
      kolom === SLIP.kolom &&
      (status === 'baru' || status === 'muncul lagi'),
  );
  if (slip === undefined) {
    showScreen({
      title: 'Kekeliruannya sudah tidak ada',
      step: stepOf(4),
      body: [
        p('Begitulah sebuah laporan diperbaiki: di lembar data, sekali. Tabel disusun lagi dari sana.'),
        p(
          'Dokumen Word, perjanjian kinerja, dan reviu pimpinan memakai data yang sama; semuanya ada di bilah sisi.',
        ),
      ],
      primary: { label: 'Hapus contoh', run: askToEnd },
    });
    return;
  }
  showScreen({
    title: 'Satu kekeliruan ditemukan',
    step: stepOf(3),
    body: [
      p('Laporan contoh mencetak capaian "Waktu tempuh" yang keliru:'),
      hint(p(tabButton(slip.tab, slip.baris), ` ${slip.kolom}`), h('p', { dir: 'auto' }, slip.perhitungan)),
      p(`Buka barisnya, ketik ${SLIP.seharusnya} di kolom ${SLIP.kolom}, tekan Enter, lalu periksa lagi.`),
    ],
    primary: { label: 'Periksa lagi', run: check },
    others: [TO_END],
  });
}

function askToEnd(): void {
  showScreen({
    title: 'Hapus contoh',
    step: stepOf(4),
    body: [
      p(
        'Tab contoh dan semua tabel yang disusun darinya dihapus, juga isian yang Anda ketik di sana. Tab lain tidak disentuh.',
      ),
    ],
    primary: { label: 'Hapus', run: end },
    others: [{ label: 'Kembali', run: openTour }],
  });
}

function end(): void {
  runTask({
    title: 'Hapus contoh',
    step: stepOf(4),
    busy: 'Menghapus contoh…',
    work: () => callServer('sidebarEndTour'),
    next: () =>
      showScreen({
        title: 'Tur selesai',
        body: [
          p(
            'Spreadsheet ini kembali seperti semula. Bilah sisi menunjukkan langkah pertama laporan Anda sendiri.',
          ),
        ],
        primary: TO_HOME,
      }),
  });
}
