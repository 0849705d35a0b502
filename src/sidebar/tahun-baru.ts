import type { NextYearResult, PratinjauTahun } from '../apps-script/commands/begin-next-year.ts';
import { h } from './element.ts';
import { homeScreen } from './home.ts';
import { badge, externalLink, fieldset, hint, list } from './parts.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** The next year: what goes on, what becomes of each tab, and the new spreadsheet. */

const JUDUL = 'Mulai tahun berikutnya';

interface Pilihan {
  readonly rpjmdBaru: boolean;
  readonly lanjut: readonly string[];
}

const KE_BERANDA: Button = { label: 'Beranda', run: homeScreen };

export function mulaiTahunBaru(): void {
  runTask({
    title: JUDUL,
    step: 'Langkah 1 dari 2',
    busy: 'Membaca lembar data…',
    work: () => callServer('sidebarPlanNextYear', { rpjmdBaru: false, lanjut: [] }),
    back: KE_BERANDA,
    next: pilihRpjmd,
  });
}

function pilihRpjmd(pratinjau: PratinjauTahun): void {
  const { dari, tahun, indikator } = pratinjau;
  let rpjmdBaru = false;
  const lanjut = new Set(indikator.map(({ kode }) => kode));
  const daftar = h(
    'div',
    { class: 'anak', hidden: true },
    fieldset(
      'Indikator yang berlanjut',
      ...indikator.map(({ kode, teks }) =>
        badge('checkbox', `${kode} ${teks}`, {
          dipilih: true,
          onChange: (dipilih) => {
            if (dipilih) lanjut.add(kode);
            else lanjut.delete(kode);
          },
        }),
      ),
    ),
  );
  const pilih = (baru: boolean) => () => {
    rpjmdBaru = baru;
    daftar.hidden = !baru;
  };
  showScreen({
    title: JUDUL,
    step: 'Langkah 1 dari 2',
    body: [
      h(
        'p',
        {},
        `Laporan tahun ${dari} tetap seperti adanya; laporan tahun ${tahun} menjadi spreadsheet baru.`,
      ),
      fieldset(
        `RPJMD pada tahun ${tahun}`,
        badge('radio', 'Sama: sasaran dan indikator berlanjut', {
          nama: 'rpjmd',
          dipilih: true,
          onChange: pilih(false),
        }),
        badge('radio', 'RPJMD baru: sebagian indikator berganti', {
          nama: 'rpjmd',
          dipilih: false,
          onChange: pilih(true),
        }),
      ),
      daftar,
    ],
    primary: { label: 'Lanjut', run: () => pratinjau2({ rpjmdBaru, lanjut: [...lanjut] }) },
    others: [{ label: 'Batal', run: homeScreen }],
    back: KE_BERANDA,
  });
}

const KEMBALI: Button = { label: 'Kembali', run: mulaiTahunBaru };

function pratinjau2(pilihan: Pilihan): void {
  runTask({
    title: JUDUL,
    step: 'Langkah 2 dari 2',
    busy: 'Menghitung apa yang akan terjadi…',
    work: () => callServer('sidebarPlanNextYear', pilihan),
    back: KEMBALI,
    next: (pratinjau) => tampilkan(pratinjau, pilihan),
  });
}

function tampilkan({ tahun, tab, peringatan, diSini }: PratinjauTahun, pilihan: Pilihan): void {
  showScreen({
    title: `Buat tahun ${tahun}?`,
    step: 'Langkah 2 dari 2',
    body: [
      h(
        'p',
        {},
        diSini
          ? `Spreadsheet ini salinan yang Anda buat sendiri, jadi spreadsheet INI yang menjadi tahun ${tahun}. Yang asli tidak berubah.`
          : `Sebuah salinan dibuat di Drive Anda, tidak dibagikan kepada siapa pun. Tabel, surat, reviu, dan Riwayat tahun ini tinggal di sini.`,
      ),
      ...peringatan.map((kalimat) => hint(h('p', { dir: 'auto' }, kalimat))),
      h('h2', {}, `Lembar data tahun ${tahun}`),
      list(
        tab.map(({ nama, kalimat }) => h('p', {}, h('strong', {}, nama), `: ${kalimat}`)),
        'baris',
      ),
    ],
    primary: { label: `Buat tahun ${tahun}`, run: () => buat(pilihan) },
    others: [{ label: 'Batal', run: homeScreen }],
    back: KEMBALI,
  });
}

function buat(pilihan: Pilihan): void {
  runTask({
    title: JUDUL,
    step: 'Langkah 2 dari 2',
    busy: 'Membuat spreadsheet tahun berikutnya; biarkan bilah sisi terbuka…',
    work: () => callServer('sidebarBeginNextYear', pilihan),
    back: KEMBALI,
    next: selesai,
  });
}

function selesai({ tahun, nama, url, isian, dibiarkan }: NextYearResult): void {
  showScreen({
    title: `Tahun ${tahun} siap`,
    body: [
      url === undefined
        ? h('p', {}, `Spreadsheet ini sekarang bernama ${nama}.`)
        : h('p', {}, 'Spreadsheet baru: ', externalLink(nama, url)),
      h('p', {}, `Tab Daftar Isian menyebut ${isian} hal yang perlu diisi, dan kapan.`),
      dibiarkan.length === 0
        ? undefined
        : hint(
            h(
              'p',
              {},
              `Tab yang bukan buatan LKjIP dibawa serta apa adanya: ${dibiarkan.join(', ')}. Hapus bila tidak perlu.`,
            ),
          ),
    ],
    primary: { label: 'Selesai', run: homeScreen },
    back: KE_BERANDA,
  });
}
