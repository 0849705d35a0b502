import type { FinalSetResult } from '../apps-script/commands/build-final-set.ts';
import { h } from './element.ts';
import { openDocument } from './open-dialog.ts';
import { externalLink, field, foldable, hint, list } from './parts.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** The set for signing: what it is, what stands in its way, and the new spreadsheet. */

const TITLE = 'Berkas akhir';

export function startFinalSet(kembali: Button): void {
  showScreen({
    title: TITLE,
    body: [
      h(
        'p',
        {},
        'Spreadsheet baru yang berisi sampul, Daftar Tabel, semua tabel, dan surat perjanjian, berurutan untuk ditandatangani. Spreadsheet ini sendiri tetap seperti sekarang.',
      ),
      h('p', {}, 'Sebelumnya diperiksa apakah semua tabel sudah disetujui dan tidak ada temuan yang salah.'),
    ],
    primary: { label: 'Susun berkas akhir', run: () => build(kembali) },
    others: [{ label: 'Batal', run: kembali.run }],
    back: kembali,
  });
}

function build(kembali: Button, alasan?: string): void {
  runTask({
    title: TITLE,
    busy: alasan === undefined ? 'Memeriksa semua tabel…' : 'Menyusun spreadsheet baru…',
    work: () => callServer('sidebarBuildFinalSet', alasan === undefined ? {} : { alasan }),
    back: kembali,
    next: (hasil) => {
      if (hasil.berkas === undefined) showObstacles(hasil, kembali, alasan);
      else showFile(hasil.berkas, hasil.halangan, kembali, alasan);
    },
  });
}

const obstacleLines = (halangan: readonly string[]) =>
  list(
    halangan.map((kalimat) => h('p', { dir: 'auto' }, kalimat)),
    'masalah',
  );

function showObstacles({ halangan, mayWithReason }: FinalSetResult, kembali: Button, semula = ''): void {
  const alasan = h('textarea', { rows: '3', maxlength: '2000' });
  alasan.value = semula;
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  alasan.addEventListener('input', () => keliru.replaceChildren());
  const lanjut = () => {
    const isi = alasan.value.trim();
    // The server asks for words as well.
    if (/\p{L}.*\p{L}.*\p{L}/su.test(isi)) {
      build(kembali, isi);
      return;
    }
    keliru.textContent = 'Tulis dahulu alasannya dengan kata-kata.';
    alasan.focus();
  };
  showScreen({
    title: 'Berkas akhir belum dapat disusun',
    body: [
      obstacleLines(halangan),
      ...(mayWithReason
        ? [
            h('p', {}, 'Bila berkas tetap harus disusun sekarang, tulis alasannya.'),
            field(
              'Alasan',
              alasan,
              'Dicetak di halaman terakhir bersama yang belum selesai, dan dicatat di Riwayat.',
            ),
            keliru,
          ]
        : []),
    ],
    primary: mayWithReason
      ? { label: 'Susun dengan alasan', run: lanjut }
      : { label: 'Periksa lagi', run: () => build(kembali) },
    ...(mayWithReason ? { others: [{ label: 'Periksa lagi', run: () => build(kembali) }] } : {}),
    back: kembali,
  });
}

function showFile(
  { nama, url }: NonNullable<FinalSetResult['berkas']>,
  halangan: readonly string[],
  kembali: Button,
  alasan: string | undefined,
): void {
  showScreen({
    title: 'Berkas akhir siap',
    body: [
      h('p', {}, 'Berkasnya sebuah spreadsheet baru, terpisah dari yang ini:'),
      h('p', {}, externalLink(nama, url)),
      hint(
        h(
          'p',
          {},
          'Berkas itu belum dibagikan kepada siapa pun. Periksa halaman terakhirnya, lalu cetak lewat File > Cetak, atau unduh sebagai PDF.',
        ),
      ),
      halangan.length === 0
        ? undefined
        : foldable('Disusun dengan alasan, meskipun', String(halangan.length), [obstacleLines(halangan)]),
    ],
    primary: { label: 'Selesai', run: kembali.run },
    others: [{ label: 'Buat dokumennya', run: () => openDocument({ disetujui: true, alasan }) }],
    back: kembali,
  });
}
