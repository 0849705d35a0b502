import type { InstallationTestResult } from '../apps-script/commands/test-installation.ts';
import { copyText } from './copy-text.ts';
import { h, onClick } from './element.ts';
import { homeScreen } from './home.ts';
import { field, hint } from './parts.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** The test of the installation: part after part, and a report to be handed on. */

const JUDUL = 'Uji pemasangan';
const NAMA_BERKAS = 'uji-pemasangan-lkjip.txt';

/** The report so far. */
interface Terkumpul {
  readonly baris: readonly string[];
  readonly berbeda: number;
}

const KE_BERANDA: Button = { label: 'Beranda', run: homeScreen };

export function mulaiUji(): void {
  showScreen({
    title: JUDUL,
    body: [
      h(
        'p',
        {},
        'Uji ini mencoba di spreadsheet ini apa yang belum pernah terbukti di Google, dan mengukur kecepatannya. Semuanya dicoba di tab sementara yang dihapus lagi; data Anda tidak disentuh.',
      ),
      h('p', {}, 'Lamanya satu sampai beberapa menit. Biarkan bilah sisi terbuka.'),
    ],
    primary: { label: 'Mulai uji', run: () => jalankan(0, 'berkas', { baris: [], berbeda: 0 }) },
    back: KE_BERANDA,
  });
}

function jalankan(nomor: number, nama: string, terkumpul: Terkumpul): void {
  runTask({
    title: JUDUL,
    step: `Bagian ${nomor + 1}`,
    busy: `Menguji ${nama.toLowerCase()}…`,
    work: () => callServer('sidebarTestInstallation', nomor),
    back: KE_BERANDA,
    next: (hasil) => lanjut(hasil, terkumpul),
  });
}

function lanjut({ baris, berbeda, berikut, bagian }: InstallationTestResult, lama: Terkumpul): void {
  const terkumpul = { baris: [...lama.baris, ...baris], berbeda: lama.berbeda + berbeda };
  // The last part leaves a file behind, so that it is for the officer to begin.
  if (berikut === undefined || berikut.nomor === bagian - 1) tampilkan(terkumpul, berikut?.nomor);
  else jalankan(berikut.nomor, berikut.nama, terkumpul);
}

function tampilkan(terkumpul: Terkumpul, salinan: number | undefined): void {
  const { baris, berbeda } = terkumpul;
  const kotak = h('textarea', { rows: '16', readonly: true, class: 'laporan' });
  kotak.value = baris.join('\n');
  const salin = h('button', { type: 'button', class: 'biasa' }, 'Salin laporan');
  const unduh = h(
    'a',
    { href: alamat(kotak.value), download: NAMA_BERKAS, class: 'keluar' },
    'Unduh laporan',
  );
  showScreen({
    title: JUDUL,
    body: [
      h(
        'p',
        { class: berbeda === 0 ? 'redup' : 'beda' },
        berbeda === 0
          ? 'Semua sama dengan yang diperkirakan.'
          : `${berbeda} hal berbeda dari yang diperkirakan; akibatnya tertulis di laporan.`,
      ),
      h(
        'div',
        { class: 'sekaligus' },
        onClick(salin, () => copyText(kotak, 'Laporan tersalin. Kirimkan kepada pengelola LKjIP.')),
        unduh,
      ),
      field('Laporan', kotak),
      salinan === undefined
        ? undefined
        : hint(
            h(
              'p',
              {},
              'Satu bagian belum diuji: salinan spreadsheet. Menguji itu membuat satu berkas di Drive Anda, bernama "Uji pemasangan LKjIP (boleh dihapus)", yang Anda hapus sendiri.',
            ),
          ),
    ],
    primary: { label: 'Selesai', run: homeScreen },
    ...(salinan === undefined
      ? {}
      : { others: [{ label: 'Uji juga salinan', run: () => jalankan(salinan, 'salinan', terkumpul) }] }),
    back: KE_BERANDA,
  });
}

const alamat = (teks: string): string =>
  URL.createObjectURL(new Blob([teks], { type: 'text/plain;charset=utf-8' }));
