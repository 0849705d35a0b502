import type { Keadaan, KeadaanTab } from '../apps-script/commands/read-home.ts';
import { catatan, daftar, daftarMasalah, lipatan, tombolTab, tujuan } from './bagian.ts';
import { mulaiBagikan } from './bagikan.ts';
import { type Child, h, sel, uraian } from './elemen.ts';
import { galatOf } from './galat.ts';
import { type Langkah, langkahBerikut, ringkasanTab, ringkasanTabel } from './langkah.ts';
import { kabarkan, kerjakan, type Tombol, tampilkan } from './layar.ts';
import { mulaiPeriksa } from './periksa.ts';
import { mulaiPerjanjian } from './perjanjian.ts';
import { lihatPohon } from './pohon.ts';
import { lihatReviu, perbarui } from './reviu.ts';
import { lipatanReviu } from './reviu-terbaca.ts';
import { panggil } from './server.ts';
import { mulaiSusun } from './susun-tabel.ts';

/** Home: how far the report has come, and the one thing to do next. */
export function beranda(): void {
  kerjakan({
    judul: 'Laporan kinerja',
    sedang: 'Membaca lembar data…',
    kerja: () => panggil('bacaKeadaan'),
    lalu: tampilkanBeranda,
  });
}

export const keBeranda: Tombol = { label: 'Beranda', run: beranda };

/** Where a wizard has come to its end. */
export const selesai: Tombol = { label: 'Selesai', run: beranda };

function tampilkanBeranda(keadaan: Keadaan): void {
  const langkah = langkahBerikut(keadaan);
  const { tahun, instansi, masalah, banyakMasalah } = keadaan;
  tampilkan({
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
        : lipatan('Perlu diperbaiki', String(banyakMasalah), [daftarMasalah(masalah, banyakMasalah)], {
            terbuka: true,
          }),
      ...keadaan.peringatan.map((kalimat) => catatan(h('p', { dir: 'auto' }, kalimat))),
      lipatan('Lembar data', ringkasanTab(keadaan), [daftar(keadaan.tab.map(barisTab), 'baris')]),
      lipatan('Tabel laporan', ringkasanTabel(keadaan), [daftarTabel(keadaan)]),
      keadaan.reviu === undefined ? undefined : lipatanReviu(keadaan.reviu),
      h('h2', { class: 'lain' }, 'Yang dapat dikerjakan'),
      daftar(
        [
          tujuan('Susun tabel', 'Pilih tabel, lihat dahulu, lalu tulis', () => mulaiSusun()),
          tujuan('Perjanjian kinerja', keteranganSurat(keadaan), () => mulaiPerjanjian()),
          tujuan('Pohon sasaran', 'Hubungkan sasaran ke sasaran atasan', () => lihatPohon()),
          tujuan('Periksa data', keteranganTemuan(keadaan), () => mulaiPeriksa(keadaan)),
          tujuan('Reviu pimpinan', 'Bagikan, lihat putusan, susun berkas akhir', lihatReviu),
        ],
        'tujuan',
      ),
    ],
    utama: utamaOf(langkah, keadaan),
    ...(langkah.jenis === 'selesai' ? {} : { lain: [{ label: 'Muat ulang', run: beranda }] }),
  });
}

function utamaOf(langkah: Langkah, keadaan: Keadaan): Tombol {
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
      return { label: 'Bagikan untuk reviu', run: () => mulaiBagikan(keadaan, keBeranda) };
    case 'reviu':
      return { label: 'Buka reviu', run: lihatReviu };
    case 'selesai':
      return { label: 'Muat ulang', run: beranda };
  }
}

function buka(tab: string, baris: number | undefined): void {
  kabarkan(`Membuka tab ${tab}…`);
  panggil('bukaTab', tab, baris ?? null).then(
    () => kabarkan(`Tab ${tab} terbuka. Setelah diisi, pilih Muat ulang.`),
    (error: unknown) => kabarkan(galatOf(error).pesan),
  );
}

function siapkan(): void {
  kerjakan({
    judul: 'Siapkan lembar data',
    sedang: 'Membuat tab yang kurang…',
    kerja: () => panggil('siapkanTabIsian'),
    kembali: keBeranda,
    lalu: (made) =>
      tampilkan({
        judul: 'Lembar data siap',
        isi: [
          h(
            'p',
            {},
            made.length === 0
              ? 'Semua tab sudah ada; tidak ada yang diubah.'
              : 'Tab ini baru dibuat. Penjelasan tiap kolom ada pada catatan judulnya; mulailah dari Profil.',
          ),
          daftar(
            made.map((name) => tombolTab(name)),
            'baris',
          ),
        ],
        utama: { label: 'Buka tab Profil', run: () => buka('Profil', undefined) },
        lain: [selesai],
        kembali: keBeranda,
      }),
  });
}

function barisTab(tab: KeadaanTab): Child {
  if (tab.keadaan === 'tidak ada') {
    return h('div', { class: 'baris-tab' }, sel(tab.name), h('span', { class: 'redup' }, keteranganTab(tab)));
  }
  return h(
    'div',
    { class: 'baris-tab' },
    tombolTab(tab.name),
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
      disusun === undefined ? sel(name) : tombolTab(name),
      h('span', { class: keadaan === 'mutakhir' ? 'redup' : 'beda' }, keadaan),
    ),
  );
  return daftar(adaDaftarTabel ? [tombolTab('Daftar Tabel'), ...items] : items, 'baris');
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
