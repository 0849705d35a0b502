import type { CheckResult } from '../apps-script/commands/check-data.ts';
import type { HomeState } from '../apps-script/commands/read-home.ts';
import { type Child, cell, h } from './element.ts';
import { backHome, homeScreen, toHome } from './home.ts';
import { foldable, list, problemList, tabButton } from './parts.ts';
import { runTask, showScreen } from './screen.ts';
import { callServer } from './server.ts';

/** Checking the data: what is known, the run, and its numbers. The findings themselves stand in a tab. */

const TEMUAN = 'Temuan';

export function startChecking({ openTemuan }: HomeState): void {
  showScreen({
    title: 'Periksa data',
    body: [
      h(
        'p',
        {},
        'Mencocokkan angka, jumlah, nama, dan tanggal di semua lembar data. Hasilnya ditulis di tab Temuan; lembar data Anda tidak disentuh.',
      ),
      openTemuan === undefined
        ? undefined
        : h('p', {}, `Menurut pemeriksaan terakhir: ${openTemuan} temuan terbuka. `, tabButton(TEMUAN)),
    ],
    primary: { label: 'Periksa sekarang', run: runCheck },
    others: [{ label: 'Batal', run: homeScreen }],
    back: toHome,
  });
}

function runCheck(): void {
  runTask({
    title: 'Periksa data',
    busy: 'Memeriksa semua lembar data…',
    work: () => callServer('sidebarCheckData'),
    back: toHome,
    next: showResult,
  });
}

function showResult(hasil: CheckResult): void {
  const { terbuka, perJenis, diterima, munculLagi, tanpaAlasan, tidakDapatDiperiksa } = hasil;
  const { masalah, emptyTabs, tabel } = hasil;
  const salah = masalah.filter(({ tingkat }) => tingkat === 'salah');
  const banyak = totalOf(terbuka);
  const diperiksa = hasil.checked && (banyak > 0 || emptyTabs.length === 0);
  const lain = [
    tanpaAlasan > 0
      ? `${tanpaAlasan} berstatus "diterima dengan alasan" tetapi kolom Alasannya kosong, jadi tetap terbuka; tulis alasannya`
      : undefined,
    munculLagi > 0 ? `${munculLagi} muncul lagi sesudah diperbaiki` : undefined,
    diterima > 0 ? `${diterima} sudah diterima dengan alasan` : undefined,
    tidakDapatDiperiksa > 0 ? `${tidakDapatDiperiksa} hal tidak dapat diperiksa` : undefined,
  ].filter((teks) => teks !== undefined);
  const terpakai = tabel.some(({ name, keadaan }) => name === TEMUAN && keadaan === 'nama terpakai');
  showScreen({
    title: diperiksa ? resultTitle(banyak) : 'Data belum dapat diperiksa',
    body: [
      terpakai
        ? h(
            'p',
            { class: 'salah' },
            'Tab Temuan bukan buatan add-on ini, jadi tidak ditimpa. Ganti namanya, lalu periksa lagi.',
          )
        : diperiksa
          ? h('p', {}, 'Rincian dan hitungannya di ', tabButton(TEMUAN), '.')
          : undefined,
      list(
        perJenis.map(({ jenis, judul, jumlah }) =>
          h('div', { class: 'jenis' }, h('strong', {}, jenis), ' ', cell(judul), severityBadges(jumlah)),
        ),
        'masalah',
      ),
      ...lain.map((teks) => h('p', { class: 'redup' }, `${teks}.`)),
      salah.length === 0
        ? undefined
        : foldable(
            'Tidak terbaca',
            String(salah.length),
            [h('p', {}, 'Isian ini tidak ikut diperiksa.'), problemList(salah)],
            // Where nothing was found, it may be because of these.
            { terbuka: banyak === 0 },
          ),
      emptyTabs.length === 0
        ? undefined
        : foldable(
            'Masih kosong',
            String(emptyTabs.length),
            [
              h('p', {}, 'Isilah tab ini dahulu.'),
              list(
                emptyTabs.map((name) => tabButton(name)),
                'baris',
              ),
            ],
            { terbuka: true },
          ),
    ],
    primary: { label: 'Periksa lagi', run: runCheck },
    others: [backHome],
    back: toHome,
  });
}

type TemuanCounts = CheckResult['terbuka'];

/** How many findings, whatever their seriousness. */
export const totalOf = (jumlah: TemuanCounts): number => jumlah.salah + jumlah['perlu dilihat'] + jumlah.gaya;

const resultTitle = (banyak: number): string =>
  banyak === 0 ? 'Tidak ada temuan terbuka' : `${banyak} temuan terbuka`;

/** How many of each seriousness; what there is none of is not said. */
function severityBadges(jumlah: TemuanCounts): Child {
  const bagian = (['salah', 'perlu dilihat', 'gaya'] as const).filter((tingkat) => jumlah[tingkat] > 0);
  return h(
    'span',
    { class: 'redup judul-tabel' },
    bagian.map((tingkat) => `${jumlah[tingkat]} ${tingkat}`).join(', '),
  );
}
