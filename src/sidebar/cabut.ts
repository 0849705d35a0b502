import type { RevokeResult } from '../apps-script/commands/share-review.ts';
import { cell, h } from './element.ts';
import { badge, fieldset, hint, orderedList } from './parts.ts';
import { resultBody } from './reviu-terbaca.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** Taking a reviewer off: whom, what that does, and what came of it. */

export function startRevoking(peninjau: readonly string[], kembali: Button): void {
  let dipilih: string | undefined = peninjau.length === 1 ? peninjau[0] : undefined;
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  showScreen({
    title: 'Cabut peninjau',
    step: 'Langkah 1 dari 2',
    body: [
      fieldset(
        'Peninjau',
        ...peninjau.map((email) =>
          badge('radio', cell(email), {
            nama: 'peninjau',
            dipilih: email === dipilih,
            onChange: () => {
              dipilih = email;
              keliru.textContent = '';
            },
          }),
        ),
      ),
      keliru,
    ],
    primary: {
      label: 'Lanjut',
      run: () => {
        if (dipilih === undefined) keliru.textContent = 'Pilih dahulu peninjaunya.';
        else confirmRevoking(dipilih, peninjau, kembali);
      },
    },
    others: [{ label: 'Batal', run: kembali.run }],
    back: kembali,
  });
}

function confirmRevoking(email: string, peninjau: readonly string[], awal: Button): void {
  const kembali: Button = { label: 'Kembali', run: () => startRevoking(peninjau, awal) };
  showScreen({
    title: 'Cabut peninjau ini?',
    step: 'Langkah 2 dari 2',
    body: [
      h('p', { class: 'kutipan' }, cell(email)),
      orderedList([
        'Putusan yang sudah ditulisnya di tab Reviu diambil dahulu. Yang sudah disetujuinya tetap disetujui.',
        'Haknya mengubah spreadsheet ini dicabut. Bila spreadsheet dapat dibuka siapa saja yang memiliki tautannya, ia tetap dapat membacanya.',
        'Kolom Status, Catatan, Peninjau, dan Tanggal tidak dapat diisinya lagi.',
        'Pencabutan ini dicatat di tab Riwayat.',
      ]),
    ],
    primary: {
      label: 'Cabut',
      run: () =>
        runTask({
          title: 'Cabut peninjau',
          step: 'Langkah 2 dari 2',
          busy: 'Mencabut hak…',
          work: () => callServer('sidebarRevokeReviewer', email),
          back: awal,
          next: (hasil) => showResult(hasil, email, awal),
        }),
    },
    others: [{ label: 'Batal', run: awal.run }],
    back: kembali,
  });
}

function showResult(hasil: RevokeResult, email: string, kembali: Button): void {
  const tercatat = hasil.penghalang.length === 0;
  showScreen({
    title: tercatat ? 'Peninjau dicabut' : 'Pencabutan belum tercatat',
    body: [
      h(
        'p',
        { dir: 'auto' },
        hasil.accessRevoked
          ? `${email} tidak dapat mengubah spreadsheet ini lagi.`
          : `${email} tidak lagi terdaftar sebagai peninjau.`,
      ),
      hasil.accessRevoked
        ? undefined
        : hint(
            h(
              'p',
              {},
              'Haknya mengubah spreadsheet tetap ada, karena ia pemiliknya. Bila perlu, pindahkan dahulu kepemilikannya lewat Bagikan di kanan atas.',
            ),
          ),
      tercatat
        ? undefined
        : h(
            'p',
            {},
            'Riwayat belum mencatatnya, karena lembar data tidak dapat dihitung. Cabut sekali lagi sesudahnya.',
          ),
      ...resultBody(hasil),
    ],
    primary: { label: 'Selesai', run: kembali.run },
    back: kembali,
  });
}
