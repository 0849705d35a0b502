import type { Keadaan, KeadaanTab } from '../apps-script/commands/read-home.ts';
import { mulaiBagikan } from './bagikan.ts';
import { type Child, cell, h, uraian } from './element.ts';
import { errorOf } from './error.ts';
import { type NextStep, nextStep, ringkasanTab, ringkasanTabel } from './next-step.ts';
import { foldable, hint, list, problemList, tabButton, tujuan } from './parts.ts';
import { mulaiPeriksa } from './periksa.ts';
import { mulaiPerjanjian } from './perjanjian.ts';
import { lihatPohon } from './pohon.ts';
import { lihatReviu, perbarui } from './reviu.ts';
import { foldableReviu } from './reviu-terbaca.ts';
import { announce, type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';
import { mulaiSusun } from './susun-tabel.ts';

/** Home: how far the report has come, and the one thing to do next. */
export function homeScreen(): void {
  runTask({
    judul: 'Laporan kinerja',
    sedang: 'Membaca lembar data…',
    kerja: () => callServer('bacaKeadaan'),
    lalu: showHome,
  });
}

export const toHome: Button = { label: 'Beranda', run: homeScreen };

/** Where a wizard has come to its end. */
export const backHome: Button = { label: 'Selesai', run: homeScreen };

function showHome(keadaan: Keadaan): void {
  const langkah = nextStep(keadaan);
  const { tahun, instansi, masalah, banyakMasalah } = keadaan;
  showScreen({
    judul: tahun === undefined ? 'Laporan kinerja' : `Laporan kinerja ${tahun}`,
    isi: [
      instansi === undefined ? undefined : uraian(instansi),
      h(
        'section',
        { class: `berikut ${langkah.jenis}` },
        h('h2', {}, langkah.jenis === 'selesai' ? 'Sudah mutakhir' : 'Langkah berikutnya'),
        h('p', { dir: 'auto' }, langkah.kalimat),
      ),
      banyakMasalah === 0 || langkah.jenis === 'siapkan'
        ? undefined
        : foldable('Perlu diperbaiki', String(banyakMasalah), [problemList(masalah, banyakMasalah)], {
            terbuka: true,
          }),
      ...keadaan.peringatan.map((kalimat) => hint(h('p', { dir: 'auto' }, kalimat))),
      foldable('Lembar data', ringkasanTab(keadaan), [list(keadaan.tab.map(barisTab), 'baris')]),
      foldable('Tabel laporan', ringkasanTabel(keadaan), [daftarTabel(keadaan)]),
      keadaan.reviu === undefined ? undefined : foldableReviu(keadaan.reviu),
      h('h2', { class: 'lain' }, 'Yang dapat dikerjakan'),
      list(
        [
          tujuan('Impor buku kerja', 'Ambil isi dari buku kerja yang sudah ada di kantor', bukaImpor),
          tujuan('Susun tabel', 'Pilih tabel, lihat dahulu, lalu tulis', () => mulaiSusun()),
          tujuan('Perjanjian kinerja', keteranganSurat(keadaan), () => mulaiPerjanjian()),
          tujuan('Susun dokumen', 'Seluruh laporan sebagai berkas Word', bukaDokumen),
          tujuan('Pohon sasaran', 'Hubungkan sasaran ke sasaran atasan', () => lihatPohon()),
          tujuan('Periksa data', keteranganTemuan(keadaan), () => mulaiPeriksa(keadaan)),
          tujuan('Reviu pimpinan', 'Bagikan, lihat putusan, susun berkas akhir', lihatReviu),
        ],
        'tujuan',
      ),
    ],
    utama: utamaOf(langkah, keadaan),
    ...(langkah.jenis === 'selesai' ? {} : { lain: [{ label: 'Muat ulang', run: homeScreen }] }),
  });
}

function utamaOf(langkah: NextStep, keadaan: Keadaan): Button {
  switch (langkah.jenis) {
    case 'siapkan':
      return { label: 'Siapkan lembar data', run: siapkan };
    case 'buka':
      return { label: `Buka tab ${langkah.tab}`, run: () => buka(langkah.tab, langkah.baris) };
    case 'susun':
      return { label: 'Susun tabel', run: () => mulaiSusun() };
    case 'periksa':
      return { label: 'Periksa data', run: () => mulaiPeriksa(keadaan) };
    case 'perbarui':
      return { label: 'Perbarui Reviu', run: perbarui };
    case 'bagikan':
      return { label: 'Bagikan untuk reviu', run: () => mulaiBagikan(keadaan, toHome) };
    case 'reviu':
      return { label: 'Buka reviu', run: lihatReviu };
    case 'selesai':
      return { label: 'Muat ulang', run: homeScreen };
  }
}

/** The wizard of the import needs more room than the sidebar has. */
function bukaImpor(): void {
  announce('Membuka wisaya impor…');
  callServer('imporBukuKerja').then(
    () => announce('Wisaya impor terbuka di jendela tersendiri.'),
    (error: unknown) => announce(errorOf(error).pesan),
  );
}

function bukaDokumen(): void {
  announce('Membuka halaman dokumen…');
  callServer('susunDokumen').then(
    () => announce('Halaman dokumen terbuka di jendela tersendiri.'),
    (error: unknown) => announce(errorOf(error).pesan),
  );
}

function buka(tab: string, baris: number | undefined): void {
  announce(`Membuka tab ${tab}…`);
  callServer('bukaTab', tab, baris ?? null).then(
    () => announce(`Tab ${tab} terbuka. Setelah diisi, pilih Muat ulang.`),
    (error: unknown) => announce(errorOf(error).pesan),
  );
}

function siapkan(): void {
  runTask({
    judul: 'Siapkan lembar data',
    sedang: 'Membuat tab yang kurang…',
    kerja: () => callServer('siapkanTabIsian'),
    kembali: toHome,
    lalu: (made) =>
      showScreen({
        judul: 'Lembar data siap',
        isi: [
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
        utama: { label: 'Buka tab Profil', run: () => buka('Profil', undefined) },
        lain: [backHome],
        kembali: toHome,
      }),
  });
}

function barisTab(tab: KeadaanTab): Child {
  if (tab.keadaan === 'tidak ada') {
    return h(
      'div',
      { class: 'baris-tab' },
      cell(tab.name),
      h('span', { class: 'redup' }, keteranganTab(tab)),
    );
  }
  return h(
    'div',
    { class: 'baris-tab' },
    tabButton(tab.name),
    h('span', { class: tab.salah > 0 ? 'salah' : 'redup' }, keteranganTab(tab)),
  );
}

function keteranganTab({ keadaan, wajib, baris, salah, gaya }: KeadaanTab): string {
  if (keadaan === 'tidak ada') return wajib ? 'belum ada' : 'tidak dipakai';
  if (salah > 0) return `${salah} harus diperbaiki`;
  if (keadaan === 'kosong') return wajib ? 'masih kosong' : 'kosong';
  return gaya > 0 ? `${baris} baris, ${gaya} soal penulisan` : `${baris} baris`;
}

function daftarTabel({ tabel = [], adaDaftarTabel }: Keadaan): Child {
  const items = tabel.map(({ name, disusun, keadaan }) =>
    h(
      'div',
      { class: 'baris-tab' },
      disusun === undefined ? cell(name) : tabButton(name),
      h('span', { class: keadaan === 'mutakhir' ? 'redup' : 'beda' }, keadaan),
    ),
  );
  return list(adaDaftarTabel ? [tabButton('Daftar Tabel'), ...items] : items, 'baris');
}

function keteranganSurat({ suratUsang }: Keadaan): string {
  if (suratUsang.length === 0) return 'Surat dan lampiran tiap pejabat';
  return `${suratUsang.length} lembar surat tidak lagi sesuai dengan data; susun lagi`;
}

function keteranganTemuan({ temuanTerbuka, terhalang }: Keadaan): string {
  // Where hardly anything could be read, it says nothing that none was found.
  if (temuanTerbuka === undefined || (terhalang && temuanTerbuka === 0))
    return 'Cari kekeliruan sebelum ditandatangani';
  return temuanTerbuka === 0 ? 'Tidak ada temuan terbuka' : `${temuanTerbuka} temuan terbuka`;
}
