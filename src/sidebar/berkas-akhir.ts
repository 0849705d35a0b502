import type { HasilBerkas } from '../apps-script/commands/build-final-set.ts';
import { h } from './element.ts';
import { externalLink, field, foldable, hint, list } from './parts.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** The set for signing: what it is, what stands in its way, and the new spreadsheet. */

const JUDUL = 'Berkas akhir';

export function mulaiBerkas(kembali: Button): void {
  showScreen({
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

function susun(kembali: Button, alasan?: string): void {
  runTask({
    judul: JUDUL,
    sedang: alasan === undefined ? 'Memeriksa semua tabel…' : 'Menyusun spreadsheet baru…',
    kerja: () => callServer('susunBerkasLaporan', alasan === undefined ? {} : { alasan }),
    kembali,
    lalu: (hasil) => {
      if (hasil.berkas === undefined) tampilkanHalangan(hasil, kembali, alasan);
      else tampilkanBerkas(hasil.berkas, hasil.halangan, kembali);
    },
  });
}

const kalimatHalangan = (halangan: readonly string[]) =>
  list(
    halangan.map((kalimat) => h('p', { dir: 'auto' }, kalimat)),
    'masalah',
  );

function tampilkanHalangan({ halangan, denganAlasan }: HasilBerkas, kembali: Button, semula = ''): void {
  const alasan = h('textarea', { rows: '3', maxlength: '2000' });
  alasan.value = semula;
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  alasan.addEventListener('input', () => keliru.replaceChildren());
  const lanjut = () => {
    const isi = alasan.value.trim();
    // The server asks for words as well.
    if (/\p{L}.*\p{L}.*\p{L}/su.test(isi)) {
      susun(kembali, isi);
      return;
    }
    keliru.textContent = 'Tulis dahulu alasannya dengan kata-kata.';
    alasan.focus();
  };
  showScreen({
    judul: 'Berkas akhir belum dapat disusun',
    isi: [
      kalimatHalangan(halangan),
      ...(denganAlasan
        ? [
            h('p', {}, 'Bila berkas tetap harus disusun sekarang, tulis alasannya.'),
            field('Alasan', alasan, 'Dicetak di sampul bersama yang belum selesai, dan dicatat di Riwayat.'),
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
  kembali: Button,
): void {
  showScreen({
    judul: 'Berkas akhir siap',
    isi: [
      h('p', {}, 'Berkasnya sebuah spreadsheet baru, terpisah dari yang ini:'),
      h('p', {}, externalLink(nama, url)),
      hint(
        h(
          'p',
          {},
          'Berkas itu belum dibagikan kepada siapa pun. Periksa sampulnya, lalu cetak lewat File > Cetak, atau unduh sebagai PDF.',
        ),
      ),
      halangan.length === 0
        ? undefined
        : foldable('Disusun dengan alasan, meskipun', String(halangan.length), [kalimatHalangan(halangan)]),
    ],
    utama: { label: 'Selesai', run: kembali.run },
    kembali,
  });
}
