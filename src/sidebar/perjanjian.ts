import type { PejabatPk, PkPlan, PkResult } from '../apps-script/commands/build-perjanjian-kinerja.ts';
import type { KekuranganPk } from '../periksa/kekurangan-pk.ts';
import { type Child, cell, h, onClick } from './element.ts';
import { backHome, homeScreen, toHome } from './home.ts';
import { badge, field, fieldset, foldable, hint, list, problemList, tabButton } from './parts.ts';
import { type Button, runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** The wizard for perjanjian kinerja: whose, what they lack, and the run. */

export function startPk(terpilih?: ReadonlySet<string>): void {
  runTask({
    title: 'Perjanjian kinerja',
    busy: 'Membaca pejabat, sasaran, dan anggaran…',
    work: () => callServer('sidebarPlanPk'),
    back: toHome,
    next: (rencana) => {
      if (rencana.pejabat.length === 0) showBlocked(rencana);
      else if (rencana.pejabat.some(hasSuperior)) choosePejabat(rencana, terpilih);
      else showNobody();
    },
  });
}

function showBlocked({ masalah }: PkPlan): void {
  const salah = masalah.filter(({ tingkat }) => tingkat === 'salah');
  showScreen({
    title: 'Perjanjian belum dapat disusun',
    body: [
      h(
        'p',
        {},
        salah.length === 0
          ? 'Tab Pejabat belum berisi. Isilah dahulu, satu baris untuk setiap pejabat.'
          : 'Perbaiki dahulu yang berikut ini; surat yang sudah ada tidak diubah.',
      ),
      salah.length === 0 ? tabButton('Pejabat') : problemList(salah),
    ],
    primary: { label: 'Baca ulang', run: () => startPk() },
    back: toHome,
  });
}

function showNobody(): void {
  showScreen({
    title: 'Perjanjian belum dapat disusun',
    body: [
      h(
        'p',
        {},
        'Perjanjian kinerja ditandatangani bersama atasan, sedangkan belum ada pejabat yang kolom Atasannya terisi. Isi kolom Atasan di tab Pejabat dengan kode atasannya; untuk kepala dinas, kode bupati atau wali kota yang juga ditulis di tab itu.',
      ),
      tabButton('Pejabat'),
    ],
    primary: { label: 'Baca ulang', run: () => startPk() },
    back: toHome,
  });
}

const hasSuperior = ({ atasan }: PejabatPk): boolean => atasan !== undefined;

function choosePejabat(rencana: PkPlan, semula?: ReadonlySet<string>): void {
  const dapat = rencana.pejabat.filter(hasSuperior);
  const terhalang = rencana.kekurangan.filter(({ menghalangi }) => menghalangi);
  const tanpa = rencana.pejabat.filter(
    (one) => !hasSuperior(one) && !terhalang.some(({ kode: satu }) => satu === one.kode),
  );
  const kode = new Set(
    dapat.map((one) => one.kode).filter((satu) => semula === undefined || semula.has(satu)),
  );
  const keliru = h('p', { class: 'keliru', role: 'alert' });
  const kotak = dapat.map((pejabat) =>
    badge('checkbox', pejabatLabel(pejabat, gapsOf(rencana, pejabat.kode).length), {
      dipilih: kode.has(pejabat.kode),
      onChange: (dipilih) => {
        if (dipilih) kode.add(pejabat.kode);
        else kode.delete(pejabat.kode);
      },
    }),
  );
  const semua = (dipilih: boolean) => () => {
    for (const [i, label] of kotak.entries()) {
      const input = label.querySelector('input');
      const satu = dapat[i]?.kode;
      if (input === null || satu === undefined) continue;
      input.checked = dipilih;
      if (dipilih) kode.add(satu);
      else kode.delete(satu);
    }
  };
  showScreen({
    title: 'Perjanjian kinerja',
    step: 'Langkah 1 dari 2',
    body: [
      h(
        'div',
        { class: 'sekaligus' },
        onClick(h('button', { type: 'button', class: 'tautan' }, 'Pilih semua'), semua(true)),
        onClick(h('button', { type: 'button', class: 'tautan' }, 'Kosongkan pilihan'), semua(false)),
      ),
      fieldset('Pejabat', ...kotak),
      terhalang.length === 0
        ? undefined
        : hint(h('p', {}, 'Belum dapat disusun suratnya:'), gapList(terhalang)),
      tanpa.length === 0
        ? undefined
        : hint(
            h('p', {}, 'Tanpa atasan, jadi tidak ada yang diperjanjikan:'),
            list(tanpa.map(({ nama }) => cell(nama))),
          ),
      keliru,
    ],
    primary: {
      label: 'Lanjut',
      run: () => {
        if (kode.size === 0) keliru.textContent = 'Pilih sekurang-kurangnya satu pejabat.';
        else showGaps(rencana, kode);
      },
    },
    others: [{ label: 'Batal', run: homeScreen }],
    back: toHome,
  });
}

const gapsOf = ({ kekurangan }: PkPlan, kode: string): readonly KekuranganPk[] =>
  kekurangan.filter((one) => one.kode === kode);

const pejabatLabel = ({ nama, jabatan }: PejabatPk, kurang: number): Child =>
  h(
    'span',
    {},
    cell(nama),
    h('span', { class: 'redup judul-tabel' }, cell(jabatan)),
    kurang === 0 ? undefined : h('span', { class: 'beda judul-tabel' }, `${kurang} belum lengkap`),
  );

/** The gaps stand before the run, so that nobody prints fourteen letters to find them. */
function showGaps(rencana: PkPlan, kode: ReadonlySet<string>): void {
  const dipilih = rencana.pejabat.filter((one) => kode.has(one.kode));
  const kekurangan = rencana.kekurangan.filter((one) => kode.has(one.kode));
  const kePejabat: Button = { label: 'Kembali', run: () => choosePejabat(rencana, kode) };
  const hari = [...new Set(dipilih.flatMap((one) => one.tanggal ?? []))];
  const tanggal = h('input', { type: 'date', value: hari.length === 1 ? hari[0] : undefined });
  showScreen({
    title: kekurangan.length === 0 ? 'Siap disusun' : 'Yang belum lengkap',
    step: 'Langkah 2 dari 2',
    body: [
      h(
        'p',
        {},
        kekurangan.length === 0
          ? `Data ${dipilih.length} pejabat sudah lengkap.`
          : 'Surat tetap dapat disusun; yang kurang akan kosong di dalamnya. Pilih tempatnya untuk melengkapi.',
      ),
      ...dipilih.flatMap(({ kode: satu, nama }) => {
        const punya = kekurangan.filter((one) => one.kode === satu);
        return punya.length === 0
          ? []
          : [foldable(nama, String(punya.length), [gapList(punya)], { terbuka: true })];
      }),
      field(
        'Tanggal penandatanganan',
        tanggal,
        hari.length > 1
          ? 'Tanggal surat yang sudah ada berbeda-beda. Bila ini dikosongkan, tiap surat tetap memakai tanggalnya.'
          : 'Boleh dikosongkan: di surat tersedia tempat untuk ditulis tangan.',
      ),
    ],
    primary: {
      label: `Susun ${dipilih.length} perjanjian`,
      run: () => build(dipilih, tanggal.value === '' ? (hari.length > 1 ? undefined : null) : tanggal.value),
    },
    others: [{ label: 'Baca ulang', run: () => startPk(kode) }],
    back: kePejabat,
  });
}

const gapList = (kekurangan: readonly KekuranganPk[]): Child =>
  list(
    kekurangan.map(({ tab, baris, kalimat }) =>
      h('div', {}, tabButton(tab, baris), h('p', { dir: 'auto' }, kalimat)),
    ),
    'masalah',
  );

function build(pejabat: readonly PejabatPk[], tanggal: string | null | undefined): void {
  const kode = pejabat.map((satu) => satu.kode);
  runTask({
    title: 'Menyusun perjanjian',
    busy: `Menulis surat ${kode.length} pejabat… Surat seratus pejabat dapat memerlukan beberapa menit.`,
    work: () => callServer('sidebarBuildPk', { kode, ...(tanggal === undefined ? {} : { tanggal }) }),
    next: showResult,
    retry: { label: 'Mulai lagi', run: () => startPk(new Set(kode)) },
    back: toHome,
  });
}

function showResult({ masalah: semua, surat }: PkResult): void {
  const masalah = semua.filter(({ tingkat }) => tingkat === 'salah');
  const tabs = surat.flatMap(({ pernyataan, lampiran }) => [pernyataan, lampiran ?? []].flat());
  const ditulis = tabs.filter(({ keadaan }) => keadaan === 'ditulis').length;
  const tetap = tabs.filter(({ keadaan }) => keadaan === 'tidak berubah').length;
  const terpakai = tabs.filter(({ keadaan }) => keadaan === 'nama terpakai').map(({ name }) => name);
  const terhenti = masalah.length > 0;
  showScreen({
    title: terhenti ? 'Perjanjian belum disusun' : 'Perjanjian selesai disusun',
    body: [
      h(
        'p',
        {},
        `Surat ${surat.length} pejabat: ${ditulis} tab ditulis, ${tetap} tidak berubah. Cetak dari menu File > Cetak, kertas A4 tegak.`,
      ),
      problemList(masalah),
      ...surat.map(({ nama, pernyataan, lampiran }) =>
        h(
          'div',
          { class: 'surat' },
          cell(nama),
          list(
            [pernyataan, lampiran ?? []].flat().map(({ name }) => tabButton(name)),
            'baris',
          ),
        ),
      ),
      terpakai.length === 0
        ? undefined
        : hint(h('p', {}, `Tidak disentuh karena namanya dipakai tab lain: ${terpakai.join(', ')}.`)),
      ...tabs.flatMap(({ editsKeptAs }) =>
        editsKeptAs === undefined
          ? []
          : [hint(h('p', {}, 'Suntingan tangan disimpan di '), tabButton(editsKeptAs))],
      ),
    ],
    primary: backHome,
    others: [{ label: 'Susun lagi', run: () => startPk() }],
    back: toHome,
  });
}
