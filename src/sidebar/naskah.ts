import type { Comparable, DocumentAnswer } from '../apps-script/commands/build-document.ts';
import { bacaIngatan, ingatDokumen } from '../dokumen/banding/ingatan.ts';
import { bandingkan, kalimatPerubahan, type Perubahan } from '../dokumen/banding/perubahan.ts';
import type { Bagian, Dokumen } from '../dokumen/dokumen.ts';
import type { Kekurangan } from '../dokumen/naskah.ts';
import { described, h } from './element.ts';
import { openDocument } from './open-dialog.ts';
import { foldable, hint, list, problemList, tabButton } from './parts.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** The outline of the report in the sidebar: what each section holds, what is missing, what has changed. */

const JUDUL = 'Naskah laporan';

export function mulaiNaskah(): void {
  runTask({
    title: JUDUL,
    busy: 'Membaca lembar data dan menyusun naskah…',
    work: () => callServer('readDocument', { banding: true }),
    next: tampilkan,
  });
}

const muatUlang: Button = { label: 'Muat ulang', run: mulaiNaskah };

/** The home stands in a page of its own. */
const beranda: Button = {
  label: 'Beranda',
  run: () =>
    runTask({
      title: JUDUL,
      busy: 'Membuka beranda…',
      work: () => callServer('bukaSidebar'),
      next: () => undefined,
    }),
};

function tampilkan({ dokumen, kekurangan, halangan, masalah, banding }: DocumentAnswer): void {
  if (dokumen === undefined) {
    showScreen({
      title: JUDUL,
      body: [h('p', {}, 'Lengkapi dahulu lembar datanya.'), problemList(masalah)],
      primary: muatUlang,
      others: [beranda],
    });
    return;
  }
  showScreen({
    title: `${JUDUL} ${dokumen.sampul.tahun}`,
    body: [
      described(dokumen.sampul.instansi),
      hint(
        h(
          'p',
          {},
          halangan.length === 0
            ? 'Tidak ada yang salah: dokumennya akan final.'
            : `Masih draf: ${halangan.length} hal yang salah. Daftarnya ada di halaman dokumen.`,
        ),
      ),
      foldable('Kerangka', ringkasKerangka(dokumen), [kerangka(dokumen.bagian)], { terbuka: true }),
      foldable('Yang belum ada', String(kekurangan.length), [list(kekurangan.map(barisKurang), 'masalah')]),
      ...perubahanSejak(dokumen, banding),
    ],
    primary: { label: 'Buat berkas Word', run: () => openDocument() },
    others: [muatUlang, beranda],
  });
}

/** Where the text of a section comes from, and the row of the tab Narasi that it is written in. */
function sumber({ isi }: Bagian): { readonly kata: string; readonly baris?: number } | undefined {
  const baris = isi.flatMap((blok) =>
    'barisNarasi' in blok && blok.barisNarasi !== undefined ? [blok.barisNarasi] : [],
  );
  if (baris[0] !== undefined) return { kata: 'ditulis', baris: baris[0] };
  return isi.every(({ jenis }) => jenis === 'daftar otomatis') ? undefined : { kata: 'dari data' };
}

function ringkasKerangka({ bagian }: Dokumen): string {
  const semua = datar(bagian).map(sumber);
  const banyak = (kata: string) => semua.filter((satu) => satu?.kata === kata).length;
  return `${banyak('ditulis')} ditulis, ${banyak('dari data')} dari data`;
}

const datar = (bagian: readonly Bagian[]): readonly Bagian[] =>
  bagian.flatMap((satu) => [satu, ...datar(satu.anak)]);

function kerangka(bagian: readonly Bagian[]): HTMLElement | undefined {
  return list(
    bagian.map((satu) => {
      const dari = sumber(satu);
      const judul = satu.nomor === undefined ? satu.judul : `${satu.nomor} ${satu.judul}`;
      return h(
        'div',
        {},
        h('span', { dir: 'auto' }, judul),
        ' ',
        dari?.baris === undefined
          ? h('span', { class: 'ringkas' }, dari?.kata ?? '')
          : tabButton('Narasi', dari.baris),
        kerangka(satu.anak),
      );
    }),
  );
}

/** What is missing, and the tab where it belongs. */
function barisKurang({ bagian, apa, baris }: Kekurangan): HTMLElement {
  const tab = baris === undefined ? /\btab (\p{Lu}\p{L}+)/u.exec(apa)?.[1] : 'Narasi';
  return h(
    'div',
    {},
    h('strong', {}, bagian),
    h('p', { dir: 'auto' }, apa),
    tab === undefined ? undefined : tabButton(tab, baris),
  );
}

/** More would bury what matters; the document itself shows the rest. */
const PALING_BANYAK = 100;

/** What differs from the last document, and from what was approved. */
function perubahanSejak(dokumen: Dokumen, banding: Comparable | undefined): readonly HTMLElement[] {
  const terakhir = banding?.terakhir;
  const lama = bacaIngatan(terakhir?.isi ?? '');
  const beda = lama === undefined ? [] : bandingkan(lama, ingatDokumen(dokumen));
  const disetujui = banding?.sejakDisetujui;
  return [
    foldable(
      'Berubah sejak dokumen terakhir',
      lama === undefined ? 'belum ada' : String(beda.length),
      lama === undefined
        ? [h('p', {}, 'Terisi setelah ada dokumen yang dibuat di halaman dokumen.')]
        : [h('p', {}, `Dibandingkan dengan dokumen ${terakhir?.waktu ?? ''}.`), daftarPerubahan(beda)],
      { terbuka: beda.length > 0 },
    ),
    ...(disetujui === undefined
      ? []
      : [
          foldable('Berubah sejak disetujui', String(disetujui.length), [
            list(
              disetujui.map((satu) => h('p', { dir: 'auto' }, satu)),
              'masalah',
            ),
          ]),
        ]),
  ];
}

function daftarPerubahan(beda: readonly Perubahan[]): HTMLElement {
  const perTempat = new Map<string, Perubahan[]>();
  for (const satu of beda.slice(0, PALING_BANYAK))
    perTempat.set(satu.tempat, [...(perTempat.get(satu.tempat) ?? []), satu]);
  const sisa = beda.length - PALING_BANYAK;
  return h(
    'div',
    {},
    list(
      [...perTempat].map(([tempat, daftar]) =>
        h(
          'div',
          {},
          h('strong', { dir: 'auto' }, tempat),
          ...daftar.map((satu) => h('p', { dir: 'auto' }, kalimatPerubahan(satu))),
        ),
      ),
      'masalah',
    ),
    sisa > 0 ? h('p', {}, `Dan ${sisa} perubahan lagi.`) : undefined,
  );
}
