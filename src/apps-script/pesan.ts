import { kalimatMasalah } from '../reports/masalah-data.ts';
import type { HasilSiapkan } from './prepare-tabs.ts';
import { pesanReviu } from './reviu/pesan-reviu.ts';
import type { HasilSusun } from './susun.ts';
import type { HasilTulis } from './write-lembar.ts';

/** A dialog has room for so many lines; the rest stands in the tab. */
export const MOST_LINES = 8;

/** What the officer is told where a colleague's run does not end. */
export const SIBUK = 'Rekan Anda sedang menyusun di spreadsheet ini. Tunggu sebentar, lalu ulangi.';

/** What the officer is told once the raw tabs are there. */
export function pesanSiapkan({ disiapkan, salahNama }: HasilSiapkan): string {
  const lines = [
    ...(disiapkan.length > 0
      ? [`Lembar data yang disiapkan: ${disiapkan.join(', ')}.`]
      : salahNama.length > 0
        ? ['Tidak ada lembar data yang perlu dibuat.']
        : ['Semua lembar data sudah ada; tidak ada yang diubah.']),
    ...salahNama,
    ...(disiapkan.length > 0 ? ['Mulailah dari tab Profil.'] : []),
  ];
  return lines.join('\n\n');
}

/** What the officer is told at the end of a run. */
export function pesanSusun({ masalah, tabel, ringkasan, peringatan, reviu }: HasilSusun): string {
  const lines = [
    ...(ringkasan.length === 0 ? pesanMasalah(masalah.filter(({ tingkat }) => tingkat === 'salah')) : []),
    ...ringkasan.map(({ nomor, rataRata, kategori, nilaiMean }) =>
      rataRata === undefined
        ? `Sasaran ${nomor}: belum dapat dinilai`
        : `Sasaran ${nomor}: ${rataRata}% (${kategori ?? 'di luar skala'})${nilaiMean === undefined ? '' : `, nilai mean ${nilaiMean}`}`,
    ),
    '',
    ...uraianTabel(tabel),
    ...peringatan,
    ...(reviu === undefined ? [] : pesanReviu(reviu)),
  ];
  return lines.join('\n').trim();
}

/** What the officer is told who looked at the review alone. */
export function pesanPerbaruiReviu(hasil: HasilSusun): string {
  return hasil.reviu === undefined ? pesanSusun(hasil) : pesanReviu(hasil.reviu).join('\n');
}

function pesanMasalah(masalah: HasilSusun['masalah']): string[] {
  const rest = masalah.length - MOST_LINES;
  return [
    'Tabel belum disusun; tabel yang lama tidak diubah. Perbaiki dahulu:',
    ...masalah.slice(0, MOST_LINES).map((issue) => `• ${kalimatMasalah(issue)}`),
    ...(rest > 0 ? [`… dan ${rest} lagi di tab "Masalah Data".`] : []),
  ];
}

function uraianTabel(tabel: readonly HasilTulis[]): string[] {
  const named = (wanted: HasilTulis['keadaan']) =>
    tabel.filter(({ keadaan }) => keadaan === wanted).map(({ name }) => name);
  const [ditulis, tetap] = [named('ditulis'), named('tidak berubah')];
  return [
    ...(ditulis.length > 0 ? [`Ditulis: ${ditulis.join(', ')}.`] : []),
    ...(tetap.length > 0 ? [`Tidak berubah: ${tetap.join(', ')}.`] : []),
    ...perhatian(tabel),
  ];
}

/** The tabs that were not simply written, each with what to do about it. */
export function perhatian(tabel: readonly HasilTulis[]): string[] {
  return [
    ...tabel
      .filter(({ keadaan }) => keadaan === 'nama terpakai')
      .map(
        ({ name }) =>
          `Tab "${name}" sudah ada dan bukan buatan add-on ini, jadi tidak disentuh. Ganti namanya, lalu ulangi.`,
      ),
    ...tabel
      .filter(({ keadaan }) => keadaan === 'disetujui')
      .map(
        ({ name }) =>
          `"${name}" sudah disetujui peninjau, jadi dibiarkan meskipun datanya berubah. Untuk menggantinya pilih Susun semua tabel.`,
      ),
    ...tabel.flatMap(({ name, persetujuanDisimpan }) =>
      persetujuanDisimpan === undefined
        ? []
        : [`"${name}" perlu disetujui lagi; versi yang disetujui disimpan di tab "${persetujuanDisimpan}".`],
    ),
    ...tabel.flatMap(({ name, suntinganDisimpan }) =>
      suntinganDisimpan === undefined
        ? []
        : [`"${name}" pernah disunting dengan tangan; suntingan itu disimpan di tab "${suntinganDisimpan}".`],
    ),
  ];
}
