import type { SasaranNode, SasaranTree } from '../apps-script/commands/attach-sasaran.ts';
import { indukChoices } from './choices.ts';
import { cell, h, onClick } from './element.ts';
import { backHome, toHome } from './home.ts';
import { badge, fieldset, hint, list, problemList, tabButton } from './parts.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** The tree of sasaran, and attaching one to that of a superior. */

export function openTree(): void {
  runTask({
    title: 'Pohon sasaran',
    busy: 'Membaca sasaran…',
    work: () => callServer('sidebarReadSasaranTree'),
    back: toHome,
    next: (pohon) => showTree(pohon),
  });
}

function showTree(pohon: SasaranTree, kabar?: string): void {
  const { simpul, masalah } = pohon;
  const terhubung = simpul.filter(({ letak }) => letak === 'terhubung');
  const lepas = simpul.filter(({ letak }) => letak !== 'terhubung');
  const pucuk = lepas.filter(({ tingkat }) => tingkat === 0).length;
  showScreen({
    title: 'Pohon sasaran',
    body: [
      h(
        'p',
        {},
        simpul.length === 0
          ? 'Tab Sasaran belum berisi.'
          : pucuk === 0
            ? `${simpul.length} sasaran, semuanya terhubung sampai ke pimpinan.`
            : `${simpul.length} sasaran; ${pucuk} belum terhubung ke sasaran atasan.`,
      ),
      masalah.length === 0 ? undefined : problemList(masalah),
      lepas.length === 0
        ? undefined
        : h(
            'section',
            { class: 'lepas' },
            h('h2', {}, 'Belum terhubung'),
            h('p', {}, 'Pilih sasaran untuk menghubungkannya ke atas.'),
            branch(pohon, lepas),
          ),
      terhubung.length === 0
        ? undefined
        : h(
            'section',
            {},
            h('h2', {}, 'Dari pimpinan ke bawah'),
            h('p', { class: 'redup' }, 'Pilih sasaran untuk mengatur induknya.'),
            branch(pohon, terhubung),
          ),
    ],
    primary: simpul.length === 0 ? backHome : { label: 'Baca ulang', run: openTree },
    back: toHome,
    ...(kabar === undefined ? {} : { notice: kabar }),
  });
}

/** A deep tree must still fit into 300 pixels. */
const DEEPEST = 6;

function branch(pohon: SasaranTree, simpul: readonly SasaranNode[]): HTMLElement {
  return h(
    'ol',
    { class: 'pohon' },
    ...simpul.map((satu) => {
      const { kode, sasaran, jabatan, tingkat, letak, induk } = satu;
      const button = h(
        'button',
        { type: 'button', class: 'simpul' },
        h('strong', {}, cell(kode)),
        h('span', { class: 'bunyi' }, cell(sasaran)),
        h('span', { class: 'redup' }, cell(jabatan)),
        letak === 'melingkar' ? h('span', { class: 'salah' }, `melingkar lewat ${induk}`) : undefined,
      );
      return h(
        'li',
        { class: `cabang tingkat-${Math.min(tingkat, DEEPEST)}` },
        onClick(button, () => chooseInduk(pohon, satu)),
      );
    }),
  );
}

function chooseInduk(pohon: SasaranTree, simpul: SasaranNode): void {
  const { kode, sasaran, jabatan, induk, pejabat } = simpul;
  const calon = indukChoices(pohon, simpul);
  const kembali: Button = { label: 'Kembali', run: () => showTree(pohon) };
  let menjadi = induk;
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  const radio = (nilai: string, label: HTMLElement | string) =>
    badge('radio', label, {
      nama: 'induk',
      dipilih: induk === nilai,
      onChange: () => {
        menjadi = nilai;
        keliru.textContent = '';
      },
    });
  const dikenal = induk === '' || calon.some((one) => one.kode === induk);
  const simpan = () => {
    if (menjadi === induk) {
      keliru.textContent =
        induk === '' ? 'Pilih dahulu sasaran atasannya.' : 'Pilih induk yang lain, atau kembali.';
      return;
    }
    const kabar = menjadi === '' ? `${kode} dilepas dari ${induk}.` : `${kode} terhubung ke ${menjadi}.`;
    runTask({
      title: `Induk ${kode}`,
      busy: 'Menulis ke tab Sasaran…',
      work: () => callServer('sidebarAttachSasaran', { kode, semula: induk, menjadi }),
      back: { label: 'Kembali', run: openTree },
      next: (baru) => showTree(baru, kabar),
    });
  };
  showScreen({
    title: `Induk ${kode}`,
    body: [
      h('p', { class: 'kutipan' }, cell(sasaran), h('span', { class: 'redup judul-tabel' }, cell(jabatan))),
      calon.length === 0
        ? hint(
            h(
              'p',
              {},
              `Tidak ada sasaran atasan ${pejabat} untuk dipilih. Isi kolom Atasan, atau sasaran atasannya.`,
            ),
            list([tabButton('Pejabat'), tabButton('Sasaran')], 'baris'),
          )
        : undefined,
      dikenal
        ? undefined
        : hint(h('p', {}, 'Sekarang tertulis ', cell(induk), ', yang bukan sasaran atasannya.')),
      calon.length === 0 && induk === ''
        ? undefined
        : fieldset(
            'Mendukung sasaran atasan',
            ...calon.map((one) =>
              radio(one.kode, h('span', {}, h('strong', {}, cell(one.kode)), ' ', cell(one.sasaran))),
            ),
            radio('', 'Tidak ada (sasaran paling atas)'),
          ),
      h('p', { class: 'redup' }, 'Yang ditulis hanya sel Induk baris ini di tab Sasaran.'),
      keliru,
    ],
    ...(calon.length === 0 && induk === '' ? {} : { primary: { label: 'Simpan induk', run: simpan } }),
    others: [{ label: 'Batal', run: kembali.run }],
    back: kembali,
  });
}
