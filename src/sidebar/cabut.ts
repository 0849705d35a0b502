import type { HasilCabut } from '../apps-script/commands/share-review.ts';
import { catatan, kumpulan, tanda, urutan } from './bagian.ts';
import { h, sel } from './elemen.ts';
import { kerjakan, type Tombol, tampilkan } from './layar.ts';
import { isiHasil } from './reviu-terbaca.ts';
import { panggil } from './server.ts';

/** Taking a reviewer off: whom, what that does, and what came of it. */

export function mulaiCabut(peninjau: readonly string[], kembali: Tombol): void {
  let dipilih: string | undefined = peninjau.length === 1 ? peninjau[0] : undefined;
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  tampilkan({
    judul: 'Cabut peninjau',
    langkah: 'Langkah 1 dari 2',
    isi: [
      kumpulan(
        'Peninjau',
        ...peninjau.map((email) =>
          tanda('radio', sel(email), {
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
    utama: {
      label: 'Lanjut',
      run: () => {
        if (dipilih === undefined) keliru.textContent = 'Pilih dahulu peninjaunya.';
        else tegaskan(dipilih, peninjau, kembali);
      },
    },
    lain: [{ label: 'Batal', run: kembali.run }],
    kembali,
  });
}

function tegaskan(email: string, peninjau: readonly string[], awal: Tombol): void {
  const kembali: Tombol = { label: 'Kembali', run: () => mulaiCabut(peninjau, awal) };
  tampilkan({
    judul: 'Cabut peninjau ini?',
    langkah: 'Langkah 2 dari 2',
    isi: [
      h('p', { class: 'kutipan' }, sel(email)),
      urutan([
        'Putusan yang sudah ditulisnya di tab Reviu diambil dahulu. Yang sudah disetujuinya tetap disetujui.',
        'Haknya mengubah spreadsheet ini dicabut. Bila spreadsheet dapat dibuka siapa saja yang memiliki tautannya, ia tetap dapat membacanya.',
        'Kolom Status, Catatan, Peninjau, dan Tanggal tidak dapat diisinya lagi.',
        'Pencabutan ini dicatat di tab Riwayat.',
      ]),
    ],
    utama: {
      label: 'Cabut',
      run: () =>
        kerjakan({
          judul: 'Cabut peninjau',
          langkah: 'Langkah 2 dari 2',
          sedang: 'Mencabut hak…',
          kerja: () => panggil('cabutPeninjauLaporan', email),
          kembali: awal,
          lalu: (hasil) => tampilkanHasil(hasil, email, awal),
        }),
    },
    lain: [{ label: 'Batal', run: awal.run }],
    kembali,
  });
}

function tampilkanHasil(hasil: HasilCabut, email: string, kembali: Tombol): void {
  const tercatat = hasil.penghalang.length === 0;
  tampilkan({
    judul: tercatat ? 'Peninjau dicabut' : 'Pencabutan belum tercatat',
    isi: [
      h(
        'p',
        { dir: 'auto' },
        hasil.aksesDicabut
          ? `${email} tidak dapat mengubah spreadsheet ini lagi.`
          : `${email} tidak lagi terdaftar sebagai peninjau.`,
      ),
      hasil.aksesDicabut
        ? undefined
        : catatan(
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
      ...isiHasil(hasil),
    ],
    utama: { label: 'Selesai', run: kembali.run },
    kembali,
  });
}
