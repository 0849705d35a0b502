import type { HomeState, TabState } from '../apps-script/commands/read-home.ts';
import { startSharing } from './bagikan.ts';
import { type Child, cell, described, h } from './element.ts';
import { errorOf } from './error.ts';
import { type NextStep, nextStep, tablesSummary, tabsSummary } from './next-step.ts';
import { openImport, openNaskah, openTour } from './open-dialog.ts';
import { destination, foldable, hint, list, problemList, tabButton } from './parts.ts';
import { startChecking } from './periksa.ts';
import { startPk } from './perjanjian.ts';
import { openTree } from './pohon.ts';
import { openReview, updateReview } from './reviu.ts';
import { foldableReview } from './reviu-terbaca.ts';
import { announce, type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';
import { startBuilding } from './susun-tabel.ts';

/** Home: how far the report has come, and the one thing to do next. */
export function homeScreen(): void {
  runTask({
    title: 'Laporan kinerja',
    busy: 'Membaca lembar data…',
    work: () => callServer('sidebarReadHome'),
    next: showHome,
  });
}

export const toHome: Button = { label: 'Beranda', run: homeScreen };

/** Where a wizard has come to its end. */
export const backHome: Button = { label: 'Selesai', run: homeScreen };

function showHome(keadaan: HomeState): void {
  const langkah = nextStep(keadaan);
  const { tahun, instansi, masalah, issueCount } = keadaan;
  showScreen({
    title: tahun === undefined ? 'Laporan kinerja' : `Laporan kinerja ${tahun}`,
    body: [
      instansi === undefined ? undefined : described(instansi),
      h(
        'section',
        { class: `berikut ${langkah.kind}` },
        h('h2', {}, langkah.kind === 'selesai' ? 'Sudah mutakhir' : 'Langkah berikutnya'),
        h('p', { dir: 'auto' }, langkah.sentence),
      ),
      issueCount === 0 || langkah.kind === 'siapkan'
        ? undefined
        : foldable('Perlu diperbaiki', String(issueCount), [problemList(masalah, issueCount)], {
            terbuka: true,
          }),
      ...keadaan.peringatan.map((kalimat) => hint(h('p', { dir: 'auto' }, kalimat))),
      foldable('Lembar data', tabsSummary(keadaan), [list(keadaan.tab.map(tabRow), 'baris')]),
      foldable('Tabel laporan', tablesSummary(keadaan), [tableList(keadaan)]),
      keadaan.reviu === undefined ? undefined : foldableReview(keadaan.reviu),
      h('h2', { class: 'lain' }, 'Yang dapat dikerjakan'),
      list(
        [
          destination(
            'Tur sepuluh menit',
            'Dari data sampai kekeliruan yang ditemukan, dengan contoh',
            openTour,
          ),
          destination('Impor buku kerja', 'Ambil isi dari buku kerja yang sudah ada di kantor', openImport),
          destination('Susun tabel', 'Pilih tabel, lihat dahulu, lalu tulis', () => startBuilding()),
          destination('Perjanjian kinerja', describeLetters(keadaan), () => startPk()),
          destination('Susun dokumen', 'Kerangka, yang belum ada, yang berubah, dan berkas Word', openNaskah),
          destination('Pohon sasaran', 'Hubungkan sasaran ke sasaran atasan', () => openTree()),
          destination('Periksa data', describeTemuan(keadaan), () => startChecking(keadaan)),
          destination('Reviu pimpinan', 'Bagikan, lihat putusan, susun berkas akhir', openReview),
        ],
        'tujuan',
      ),
    ],
    primary: primaryOf(langkah, keadaan),
    ...(langkah.kind === 'selesai' ? {} : { others: [{ label: 'Muat ulang', run: homeScreen }] }),
  });
}

function primaryOf(langkah: NextStep, keadaan: HomeState): Button {
  switch (langkah.kind) {
    case 'siapkan':
      return { label: 'Siapkan lembar data', run: prepareTabs };
    case 'buka':
      return { label: `Buka tab ${langkah.tab}`, run: () => openTab(langkah.tab, langkah.baris) };
    case 'susun':
      return { label: 'Susun tabel', run: () => startBuilding() };
    case 'periksa':
      return { label: 'Periksa data', run: () => startChecking(keadaan) };
    case 'perbarui':
      return { label: 'Perbarui Reviu', run: updateReview };
    case 'bagikan':
      return { label: 'Bagikan untuk reviu', run: () => startSharing(keadaan, toHome) };
    case 'reviu':
      return { label: 'Buka reviu', run: openReview };
    case 'selesai':
      return { label: 'Muat ulang', run: homeScreen };
  }
}

function openTab(tab: string, baris: number | undefined): void {
  announce(`Membuka tab ${tab}…`);
  callServer('sidebarOpenTab', tab, baris ?? null).then(
    () => announce(`Tab ${tab} terbuka. Setelah diisi, pilih Muat ulang.`),
    (error: unknown) => announce(errorOf(error).message),
  );
}

function prepareTabs(): void {
  runTask({
    title: 'Siapkan lembar data',
    busy: 'Membuat tab yang kurang…',
    work: () => callServer('sidebarPrepareTabs'),
    back: toHome,
    next: (made) =>
      showScreen({
        title: 'Lembar data siap',
        body: [
          h(
            'p',
            {},
            made.length === 0
              ? 'Semua tab sudah ada; tidak ada yang diubah.'
              : 'Tab ini baru dibuat. Penjelasan tiap kolom ada pada catatan judulnya; mulailah dari Profil.',
          ),
          list(
            made.map((name) => tabButton(name)),
            'baris',
          ),
        ],
        primary: { label: 'Buka tab Profil', run: () => openTab('Profil', undefined) },
        others: [backHome],
        back: toHome,
      }),
  });
}

function tabRow(tab: TabState): Child {
  if (tab.keadaan === 'tidak ada') {
    return h('div', { class: 'baris-tab' }, cell(tab.name), h('span', { class: 'redup' }, describeTab(tab)));
  }
  return h(
    'div',
    { class: 'baris-tab' },
    tabButton(tab.name),
    h('span', { class: tab.salah > 0 ? 'salah' : 'redup' }, describeTab(tab)),
  );
}

function describeTab({ keadaan, wajib, baris, salah, gaya }: TabState): string {
  if (keadaan === 'tidak ada') return wajib ? 'belum ada' : 'tidak dipakai';
  if (salah > 0) return `${salah} harus diperbaiki`;
  if (keadaan === 'kosong') return wajib ? 'masih kosong' : 'kosong';
  return gaya > 0 ? `${baris} baris, ${gaya} soal penulisan` : `${baris} baris`;
}

function tableList({ tabel = [], hasDaftarTabel }: HomeState): Child {
  const items = tabel.map(({ name, disusun, keadaan }) =>
    h(
      'div',
      { class: 'baris-tab' },
      disusun === undefined ? cell(name) : tabButton(name),
      h('span', { class: keadaan === 'mutakhir' ? 'redup' : 'beda' }, keadaan),
    ),
  );
  return list(hasDaftarTabel ? [tabButton('Daftar Tabel'), ...items] : items, 'baris');
}

function describeLetters({ outdatedLetters }: HomeState): string {
  if (outdatedLetters.length === 0) return 'Surat dan lampiran tiap pejabat';
  return `${outdatedLetters.length} lembar surat tidak lagi sesuai dengan data; susun lagi`;
}

function describeTemuan({ openTemuan, isBlocked }: HomeState): string {
  // Where hardly anything could be read, it says nothing that none was found.
  if (openTemuan === undefined || (isBlocked && openTemuan === 0))
    return 'Cari kekeliruan sebelum ditandatangani';
  return openTemuan === 0 ? 'Tidak ada temuan terbuka' : `${openTemuan} temuan terbuka`;
}
