import type { HasilBerkas } from '../apps-script/commands/build-final-set.ts';
import { catatan, daftar, isian, lipatan, tautanKeluar } from './bagian.ts';
import { h } from './elemen.ts';
import { kerjakan, type Tombol, tampilkan } from './layar.ts';
import { panggil } from './server.ts';

/** The set for signing: what it is, what stands in its way, and the new spreadsheet. */

const JUDUL = 'Berkas akhir';

export function mulaiBerkas(kembali: Tombol): void {
  tampilkan({
    judul: JUDUL,
    isi: [
      h(
        'p',
        {},
        'Spreadsheet baru yang berisi sampul, Daftar Tabel, semua tabel, dan surat perjanjian, berurutan untuk ditandatangani. Spreadsheet ini sendiri tetap seperti sekarang.',
      ),
      h('p', {}, 'Sebelumnya diperiksa apakah semua tabel sudah disetujui dan tidak ada temuan yang salah.'),
    ],
    utama: { label: 'Susun berkas akhir', run: () => susun(kembali) },
    lain: [{ label: 'Batal', run: kembali.run }],
    kembali,
  });
}

function susun(kembali: Tombol, alasan?: string): void {
  kerjakan({
    judul: JUDUL,
    sedang: alasan === undefined ? 'Memeriksa semua tabel…' : 'Menyusun spreadsheet baru…',
    kerja: () => panggil('susunBerkasLaporan', alasan === undefined ? {} : { alasan }),
    kembali,
    lalu: (hasil) => {
      if (hasil.berkas === undefined) tampilkanHalangan(hasil, kembali, alasan);
      else tampilkanBerkas(hasil.berkas, hasil.halangan, kembali);
    },
  });
}

const kalimatHalangan = (halangan: readonly string[]) =>
  daftar(
    halangan.map((kalimat) => h('p', { dir: 'auto' }, kalimat)),
    'masalah',
  );

function tampilkanHalangan({ halangan, denganAlasan }: HasilBerkas, kembali: Tombol, semula = ''): void {
  const alasan = h('textarea', { rows: '3', maxlength: '2000' });
  alasan.value = semula;
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  alasan.addEventListener('input', () => keliru.replaceChildren());
  const lanjut = () => {
    const isi = alasan.value.trim();
    if (isi !== '') {
      susun(kembali, isi);
      return;
    }
    keliru.textContent = 'Tulis dahulu alasannya.';
    alasan.focus();
  };
  tampilkan({
    judul: 'Berkas akhir belum dapat disusun',
    isi: [
      kalimatHalangan(halangan),
      ...(denganAlasan
        ? [
            h('p', {}, 'Bila berkas tetap harus disusun sekarang, tulis alasannya.'),
            isian('Alasan', alasan, 'Dicetak di sampul bersama yang belum selesai, dan dicatat di Riwayat.'),
            keliru,
          ]
        : []),
    ],
    utama: denganAlasan
      ? { label: 'Susun dengan alasan', run: lanjut }
      : { label: 'Periksa lagi', run: () => susun(kembali) },
    ...(denganAlasan ? { lain: [{ label: 'Periksa lagi', run: () => susun(kembali) }] } : {}),
    kembali,
  });
}

function tampilkanBerkas(
  { nama, url }: NonNullable<HasilBerkas['berkas']>,
  halangan: readonly string[],
  kembali: Tombol,
): void {
  tampilkan({
    judul: 'Berkas akhir siap',
    isi: [
      h('p', {}, 'Berkasnya sebuah spreadsheet baru, terpisah dari yang ini:'),
      h('p', {}, tautanKeluar(nama, url)),
      catatan(
        h(
          'p',
          {},
          'Berkas itu belum dibagikan kepada siapa pun. Periksa sampulnya, lalu cetak lewat File > Cetak, atau unduh sebagai PDF.',
        ),
      ),
      halangan.length === 0
        ? undefined
        : lipatan('Disusun dengan alasan, meskipun', String(halangan.length), [kalimatHalangan(halangan)]),
    ],
    utama: { label: 'Selesai', run: kembali.run },
    kembali,
  });
}
