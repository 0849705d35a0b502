import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../src/host/host.ts';
import { readPages, readScripts } from '../../src/host/node/bundle.ts';
import { dinas2021, sheetOf, shown, tabNames } from '../host/dist.ts';
import { KEPALA, PEMILIK } from '../host/people.ts';
import { barisReviu } from '../host/reviu-bersama.ts';
import { type BilahSisi, bukaBilahSisi } from './bilah-sisi.ts';
import { launch } from './browser.ts';
import {
  activeTab,
  fotoUtuh,
  jadi,
  judul,
  kabar,
  pantas,
  peringatan,
  sampaiKe,
  tekan,
} from './layar-sisi.ts';

/** The review in the sidebar, in Chromium over a real host: the officer by keyboard, the reviewer in the sheet. */

const DIST = 'out/e2e/dist';

let browser: Browser;
let scripts: readonly string[];
let html: Readonly<Record<string, string>>;
beforeAll(async () => {
  [browser, scripts, html] = await Promise.all([launch(), readScripts(DIST), readPages(DIST)]);
});
afterAll(() => browser.close());

let bilah: BilahSisi | undefined;
afterEach(async () => {
  await bilah?.close();
  bilah = undefined;
});

/** The example year in the hands of its owner. */
async function milikPemilik(): Promise<Host> {
  return createHost({ scripts, html, workbook: await dinas2021(), user: { email: PEMILIK } });
}

async function buka(host: Host, halaman = html['sidebar.html'] ?? ''): Promise<Page> {
  bilah = await bukaBilahSisi(browser, host, halaman);
  await jadi(bilah.page, 'selesai');
  return bilah.page;
}

/** Until the heading says this, and nothing runs. */
async function sampai(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 60_000 });
  await jadi(page, 'selesai');
  await pantas(page);
}

/** What the reviewer does in the tab Reviu, on a telephone: columns B and F of the row of a table. */
function putuskan(host: Host, tabel: string, status: string, catatan?: string): void {
  const baris = barisReviu(host, tabel);
  const kepala = host.as(KEPALA);
  kepala.typeInto('Reviu', `B${baris}`, status);
  if (catatan !== undefined) kepala.typeInto('Reviu', `F${baris}`, catatan);
}

const JAHAT = '<img src=x onerror=alert(1)>';

const isiOf = (page: Page) => page.locator('main').textContent();

it('goes the whole round: share, verdicts, a figure that changes, consent, revoke, final set', async () => {
  const host = await milikPemilik();
  host.call('susunSemuaTabel');
  const page = await buka(host);

  // Everything is up to date, so the next step is to check the data once, and then to share.
  await page.getByText('Periksa datanya dahulu, sebelum dibagikan.').waitFor();
  await tekan(page, 'Periksa data');
  await tekan(page, 'Periksa sekarang');
  await sampai(page, /temuan terbuka$/);
  await tekan(page, 'Selesai');
  await page.getByText('Bagikan kepada pimpinan untuk direviu.').waitFor();
  await tekan(page, 'Bagikan untuk reviu');
  await pantas(page);
  expect(await judul(page)).toBe('Bagikan untuk reviu');
  await tekan(page, 'Lanjut');
  expect(await peringatan(page)).toContain('Tulis alamat email');
  await page.keyboard.type(KEPALA);
  await sampaiKe(page, /^Peninjau/);
  await sampaiKe(page, 'Pesan');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Terima kasih.');
  await fotoUtuh(page, '60-bagikan');
  await tekan(page, 'Lanjut');

  await sampai(page, 'Bagikan sekarang?');
  const rencana = await isiOf(page);
  expect(rencana).toContain(`Memberi ${KEPALA} hak mengubah spreadsheet ini (editor)`);
  expect(rencana).toContain('Mencatatnya di tab Riwayat.');
  const pesan = page.getByLabel('Pesan untuk dikirim');
  expect(await pesan.inputValue()).toMatch(
    /^Yth\. Bapak\/Ibu.* Tahun 2021\. Terima kasih\.\n\nBuka tab Reviu/,
  );
  expect(await page.getByRole('link').getAttribute('href')).toMatch(/^mailto:kepala%40contoh\.go\.id\?/);
  // Nothing was done yet.
  expect(tabNames(host)).not.toContain('Reviu');
  await fotoUtuh(page, '61-rencana');
  await tekan(page, 'Salin pesan');
  await expect.poll(() => kabar(page)).toContain('Pesan tersalin.');
  await tekan(page, 'Bagikan sekarang');

  await sampai(page, 'Sudah dibagikan');
  expect(tabNames(host)).toEqual(expect.arrayContaining(['Reviu', 'Riwayat']));
  // Now that the tab is there, the message leads straight to it.
  expect(await page.getByLabel('Pesan untuk dikirim').inputValue()).toContain('#gid=');
  await fotoUtuh(page, '62-dibagikan');
  await tekan(page, 'Reviu');
  await expect.poll(() => activeTab(host)).toBe('Reviu');
  await tekan(page, 'Selesai');
  await sampai(page, 'Reviu pimpinan');
  expect(await isiOf(page)).toContain(KEPALA);
  await fotoUtuh(page, '63-reviu');

  putuskan(host, 'Tabel 3.1', 'disetujui');
  putuskan(host, 'Tabel 3.2', 'perlu perbaikan', 'Jelaskan realisasi S2.1.');
  await tekan(page, 'Perbarui Reviu');
  await sampai(page, 'Reviu diperbarui');
  await page.getByText('Dari 39 tabel, 1 disetujui, 1 perlu perbaikan, dan 37 belum dibaca.').waitFor();
  await page.getByText('Baru dibekukan').waitFor();
  await page.getByText('Jelaskan realisasi S2.1.').waitFor();
  await fotoUtuh(page, '64-diperbarui');

  // S1.1 in 2021 had a realisasi of 6,67: two digits change places in row 4 of Kinerja.
  host.typeInto('Kinerja', 'D4', '6,76');
  await tekan(page, 'Selesai');
  await sampai(page, 'Reviu pimpinan');
  await tekan(page, 'Beranda');
  await sampai(page, 'Laporan kinerja 2021');
  const beranda = await isiOf(page);
  expect(beranda).toContain('Kinerja D4 (S1.1 2021, Realisasi): semula 6,67, menjadi 6,76');
  expect(beranda).toContain('pernah disetujui dan perlu disetujui lagi');
  await fotoUtuh(page, '65-beranda-berubah');

  await tekan(page, 'Susun tabel');
  await sampai(page, 'Susun tabel');
  await tekan(page, 'Lanjut');
  await sampai(page, 'Cara menghitung');
  await tekan(page, 'Lanjut');
  await sampai(page, 'Pratinjau');
  expect(await page.getByRole('checkbox').count()).toBe(1);
  expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  await fotoUtuh(page, '66-pratinjau-disetujui');
  // Without consent the approved table stays as it was approved, and the others are written.
  await tekan(page, /^Susun \d+ tabel$/);
  await sampai(page, 'Tabel selesai disusun');
  await page.getByText('Dibiarkan karena disetujui').waitFor();
  expect(shown(host, 'Tabel 3.1').flat()).toContain('6,67');
  expect(shown(host, 'Analisis Sasaran 1').flat().join(' ')).toContain('6,76');
  await fotoUtuh(page, '67-dibiarkan');

  await tekan(page, 'Susun lagi');
  await sampai(page, 'Susun tabel');
  await tekan(page, 'Lanjut');
  await sampai(page, 'Cara menghitung');
  await tekan(page, 'Lanjut');
  await sampai(page, 'Pratinjau');
  await page.getByText('hanya tabel yang sudah disetujui').waitFor();
  await sampaiKe(page, /^Tabel 3\.1/);
  await page.keyboard.press('Space');
  await expect.poll(() => kabar(page)).toBe('1 tab akan ditulis.');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Selesai' }).waitFor();
  await page.keyboard.press('Space');
  await tekan(page, 'Susun 1 tabel');
  await sampai(page, 'Tabel selesai disusun');
  await page.getByText('Versi yang disetujui, disimpan').waitFor();
  const disimpan = tabNames(host).filter((name) => name.startsWith('Tabel 3.1 (disetujui'));
  expect(disimpan).toHaveLength(1);
  expect(shown(host, disimpan[0] ?? '').flat()).toContain('6,67');
  expect(shown(host, 'Tabel 3.1').flat()).toContain('6,76');
  await fotoUtuh(page, '67-disimpan');
  await tekan(page, 'Selesai');
  await sampai(page, 'Laporan kinerja 2021');
  await page.getByText(/^Tabel 3\.1 berubah setelah disetujui\./).waitFor();

  await tekan(page, 'Buka reviu');
  await sampai(page, 'Reviu pimpinan');
  await tekan(page, /^Susun berkas akhir/);
  await pantas(page);
  await tekan(page, 'Susun berkas akhir');
  await sampai(page, 'Berkas akhir belum dapat disusun');
  expect(await isiOf(page)).toContain('Tabel 3.1 berubah setelah disetujui dan perlu disetujui lagi.');
  expect(host.copies).toHaveLength(0);
  await fotoUtuh(page, '68-berkas-ditolak');
  await tekan(page, 'Susun dengan alasan');
  expect(await peringatan(page)).toBe('Tulis dahulu alasannya.');
  await page.keyboard.type('Diminta Sekretaris Daerah untuk rapat');
  await tekan(page, 'Susun dengan alasan');
  await sampai(page, 'Berkas akhir siap');
  expect(host.copies).toHaveLength(1);
  const tautan = page.getByRole('link', { name: /^Laporan Kinerja / });
  expect(await tautan.getAttribute('href')).toMatch(/^https:/);
  expect(await tautan.getAttribute('target')).toBe('_blank');
  await fotoUtuh(page, '69-berkas-siap');
  await tekan(page, 'Selesai');
  await sampai(page, 'Reviu pimpinan');

  await tekan(page, /^Cabut peninjau/);
  await pantas(page);
  await tekan(page, 'Lanjut');
  await pantas(page);
  expect(await judul(page)).toBe('Cabut peninjau ini?');
  await fotoUtuh(page, '70-cabut');
  await tekan(page, 'Cabut');
  await sampai(page, 'Peninjau dicabut');
  await fotoUtuh(page, '71-dicabut');
  expect(() => putuskan(host, 'Tabel 3.1', 'disetujui')).toThrow();
  await tekan(page, 'Selesai');
  await sampai(page, 'Reviu pimpinan');
  await page.getByText('Tidak ada. Bagikan kepada seorang peninjau').waitFor();
  expect(bilah?.masalah).toEqual([]);
}, 240_000);

describe('a spreadsheet with a few tables', () => {
  it('opens on the review from its menu, tells of a changed Riwayat, and begins it anew', async () => {
    const host = await milikPemilik();
    host.call('bagikanUntukReviu');
    const [panel] = host.panels.slice(-1);
    const page = await buka(host, panel?.html);
    await sampai(page, 'Reviu pimpinan');
    await page.getByText('Belum ada tabel untuk ditinjau.').waitFor();
    host.call('susunTabelCapaian');
    await tekan(page, 'Beranda');
    await sampai(page, 'Laporan kinerja 2021');
    await tekan(page, /^Reviu pimpinan/);
    await sampai(page, 'Reviu pimpinan');
    await page.getByText('Laporan ini belum dibagikan untuk direviu.').waitFor();
    await fotoUtuh(page, '72-belum-dibagikan');
    await tekan(page, 'Bagikan');

    // A commenter's right the officer has to give: the plan says so, and nothing of a review begins.
    await sampaiKe(page, 'Alamat email');
    await page.keyboard.type('tamu@contoh.go.id');
    await sampaiKe(page, /^Peninjau/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tekan(page, 'Lanjut');
    await sampai(page, 'Bagikan sekarang?');
    expect(await isiOf(page)).toContain('pilih Komentator, lalu Kirim');
    await tekan(page, 'Pasang peringatan');
    await sampai(page, 'Tinggal satu langkah');
    await fotoUtuh(page, '73-komentator');
    expect(tabNames(host)).not.toContain('Reviu');

    host.call('sidebarShareReview', { email: KEPALA, peran: 'peninjau', pesan: '' });
    putuskan(host, 'Tabel 3.1', 'disetujui');
    host.call('sidebarUpdateReview');
    // What changed may say anything: it is shown, and stays text.
    host.typeInto('Kinerja', 'I4', JAHAT);
    await tekan(page, 'Selesai');
    await sampai(page, 'Reviu pimpinan');
    expect(await isiOf(page)).toContain(`menjadi ${JAHAT}`);
    expect(await page.locator('main img').count()).toBe(0);

    const terakhir = sheetOf(host, 'Riwayat').getLastRow();
    sheetOf(host, 'Riwayat').getRange(terakhir, 2).setValue('2021-01-01 00.00.00');
    await tekan(page, 'Beranda');
    await sampai(page, 'Laporan kinerja 2021');
    await page.getByText('Tab Riwayat diubah di luar add-on').waitFor();
    await tekan(page, 'Buka reviu');
    await sampai(page, 'Reviu pimpinan');
    expect(await isiOf(page)).toContain('Riwayat tidak utuh.');
    await fotoUtuh(page, '74-riwayat-diubah');
    await tekan(page, /^Mulai lagi Riwayat/);
    await pantas(page);
    expect(await isiOf(page)).toContain('Histori versi');
    await fotoUtuh(page, '75-mulai-lagi');

    // The line is cut as it begins anew: it is said, and tried again.
    bilah?.ganggu('sidebarRestartRiwayat', { gagal: 'NetworkError: Connection failure due to HTTP 0' });
    await tekan(page, 'Mulai lagi');
    await jadi(page, 'gagal');
    expect(await peringatan(page)).toContain('Sambungan terputus');
    await pantas(page);
    await tekan(page, 'Coba lagi');
    await sampai(page, 'Riwayat dimulai lagi');
    expect(await isiOf(page)).toContain('tidak menjadi bukti');
    await fotoUtuh(page, '76-dimulai-lagi');
    await tekan(page, 'Selesai');
    await sampai(page, 'Reviu pimpinan');
    expect(await page.getByRole('button', { name: /^Mulai lagi Riwayat/ }).count()).toBe(0);

    // Data that cannot be read stand in the way: that is told with the cell to mend.
    host.typeInto('Profil', 'B2', '');
    await tekan(page, 'Perbarui Reviu');
    await sampai(page, 'Reviu belum dapat diperbarui');
    await fotoUtuh(page, '77-terhalang');
    expect(bilah?.masalah).toEqual([]);
  });
});
